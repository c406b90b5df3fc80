"""Certificates, awards and publications: what was given, who gave it and when, out of the line that says so."""

import re
from typing import NamedTuple

from core.cv import CvDate, Period, SectionKind
from core.reading.dates import FoundPeriod, find_period
from core.reading.issuer_words import CREDENTIAL, EVENT, ISSUER, PUBLISHER, RANK, VALID_UNTIL
from core.reading.phrases import Late, plain
from core.reading.role_words import LEGAL, ORGANISATION, SCHOOL

_STRONG = re.compile(r"(?:\t|\s+[|·•]\s+|\s+[–—-]\s+|;\s+)(?![^()]*\))")
_COMMA = Late(r"(?:,\s+|，)(?![^()（）]*[)）])")
_BRACKETED = Late(r"^(?P<name>[^()]+(?:\([^()]*\))?)\s*\((?P<issuer>[^()]+)\)$")
_BY = Late(
    r"\s+(?:(?:issued|awarded|given|granted) by|verliehen (?:von|durch)|ausgestellt von|décernée? par|délivrée? par"
    r"|otorgad[oa] por|concedid[oa] por|emitid[oa] por|atribuíd[oa] por|rilasciat[oa] da|conferit[oa] da"
    r"|uitgereikt door|(?:wydany|przyznan[ya]) przez|выдан[оа]?|utfärdad av|utdelat av)\s+(?=\S)"
)
_GIVEN = Late(
    r"[\s,;(]+(?:issued|obtained|awarded|earned|erworben|erteilt|ausgestellt|obtenue?s?|délivrée?|obtenid[oa]|expedid[oa]"
    r"|obtid[oa]|conseguit[oa]|conseguid[oa]|ottenut[oa]|behaald|uzyskan[yae]|zdobyt[yae]|получен[оа]?|utfärdat)"
    r"(?: (?:in|on|im|am|en|le|el|em|nel|il|op|w|в))?$"
)
"""A word that tells no more than the date after it."""
_AROUND = " ,;:·|–—-()，（）\t"
_PARTS = " ,;:·|–—，\t"
"""What parts a date from what stands before it; a hyphen is a part of a name."""
_ANOTHER_YEAR = Late(r"\d{4}\s*(?:[,/&+]|[^\W\d]{1,3})?\s*$")
_MOST_WORDS = 8
_UNTIL = 24
"""Characters before a date that may say that it is none on which something was given."""


class Awarded(NamedTuple):
    """What a line names; together they say all that it says, but for words such as "issued by"."""

    name: str
    issuer: str | None = None
    period: Period | None = None

    @property
    def date(self) -> CvDate | None:
        return self.period.start if self.period else None


def awarded(line: str, kind: SectionKind = SectionKind.CERTIFICATIONS) -> Awarded:
    """What the line names. The issuer is taken apart where signs part it, or where its words tell that it is one."""
    text, period = _without_date(line)
    if kind is SectionKind.PUBLICATIONS:
        return _published(text, period)
    if (by := _BY.search(text)) is not None:
        return Awarded(text[: by.start()].strip(_AROUND), text[by.end() :].strip(_AROUND), period)
    if (found := _BRACKETED.match(text)) is not None and _may_issue(found["issuer"], of=found["name"]):
        return Awarded(found["name"].strip(), found["issuer"], period)
    pieces = [piece.strip(_PARTS + "-") for piece in _split(text) if piece.strip(_PARTS + "-")]
    if len(pieces) > 1 and (apart := _apart(pieces)) is not None:
        return Awarded(*apart, period)
    *name, last = _COMMA.split(text)
    if name and (_may_issue(last) or _is_event(last)):
        return Awarded(text[: text.rindex(last)].strip(_PARTS), last, period)
    return Awarded(text, None, period)


def _published(text: str, period: Period | None) -> Awarded:
    """Authors, title and place stand in too many orders to be told apart; a publisher is, where it ends the line."""
    ends = (*_COMMA.finditer(text), *_STRONG.finditer(text))
    last = max(ends, key=lambda one: one.end(), default=None)
    if last is None or not _is_short(text[last.end() :]) or not PUBLISHER.search(plain(text[last.end() :])):
        return Awarded(text, None, period)
    return Awarded(text[: last.start()].strip(_PARTS), text[last.end() :].strip(_PARTS), period)


def _split(text: str) -> list[str]:
    """The pieces that strong signs part; a dash within a span of time parts none."""
    span = find_period(text)
    within = range(span.start, span.end) if span else range(0)
    signs = [sign for sign in _STRONG.finditer(text) if sign.start() not in within]
    bounds = [0, *(edge for sign in signs for edge in sign.span()), len(text)]
    return [text[start:end] for start, end in zip(bounds[::2], bounds[1::2], strict=True)]


def _apart(pieces: list[str]) -> tuple[str, str] | None:
    """Name and issuer out of pieces: the one whose words tell it, or else the second of two."""
    told = [piece for piece in pieces if _may_issue(piece)]
    if told == pieces[:1] and any(map(str.isdigit, told[0])):  # ITIL 4 Foundation
        told = []
    if len(told) == 1 and len(pieces) < 4:
        return " – ".join(piece for piece in pieces if piece is not told[0]), told[0]
    if len(pieces) != 2 or not _is_short(pieces[1]) or not pieces[1][:1].isupper() or _is_rank(pieces[1]):
        return None
    return (pieces[0], pieces[1]) if any(map(str.islower, pieces[1])) or _may_issue(pieces[1]) else None


def _without_date(line: str) -> tuple[str, Period | None]:
    """The line without its one date, and that; a span of time, and until when something holds, stay in the text."""
    found = find_period(line)
    if found is None or found.period.start is None or found.period.start != found.period.end:
        return line, None
    found = _in_a_cell(line) or found
    before, after = line[: found.start], line[found.end :]
    if not _dates_it(before, after):
        return line, None
    rest = _closed(before, after)
    return (rest, found.period) if any(one.isalpha() for one in rest) else (line, None)


def _in_a_cell(line: str) -> FoundPeriod | None:
    """The date that is all of one piece between strong signs, where no other piece is one."""
    bounds = [0, *(edge for sign in _STRONG.finditer(line) for edge in sign.span()), len(line)]
    cells = [line[start:end] for start, end in zip(bounds[::2], bounds[1::2], strict=True)]
    dates = [
        found._replace(start=start + found.start, end=start + found.end)
        for start, cell in zip(bounds[::2], cells, strict=True)
        if (found := find_period(cell)) is not None and not (cell[: found.start] + cell[found.end :]).strip(_AROUND)
    ]
    return dates[0] if len(dates) == 1 and len(cells) > 1 else None


def _dates_it(before: str, after: str) -> bool:
    """Whether the date says when something was given: at the line's beginning or end, or between two of its parts."""
    near = plain(before.rstrip(_AROUND)[-_UNTIL:])
    if any(words.end() == len(near) for words in VALID_UNTIL.finditer(near)):
        return False
    if _ANOTHER_YEAR.search(before) or re.match(r"\s*(?:[,/&+]|\w{1,3})?\s*\d{4}\b", after):
        return False
    begins, ends = not before.strip(_AROUND), not after.strip(_AROUND + ".")
    if begins or ends:
        return True
    opened = before.rstrip()[-1:]
    bracketed = opened == "(" and after.startswith(")")
    return bracketed or (opened != "" and opened in _PARTS and re.match(r"\s*[,;·|–—\t]\s", after) is not None)


def _closed(before: str, after: str) -> str:
    """What stands around a date, without the signs that parted it."""
    bracketed = before.rstrip().endswith("(") and after.lstrip().startswith(")")
    head = before.rstrip(_AROUND if bracketed else _PARTS + "-")
    if (said := _GIVEN.search(head)) is not None:
        head = head[: said.start()]
    tail = after.lstrip()[1:] if bracketed else after
    if not head or not tail.strip(_AROUND + "."):
        tail = tail.strip(_AROUND + ".")
    rest = f"{head}{tail}".rstrip(_PARTS + "-(")
    if rest.count("(") > rest.count(")"):
        rest = f"{rest})"
    return rest


def _may_issue(text: str, *, of: str = "") -> bool:
    """Whether the words are those of somebody who gives such things; ``of``: what may be given, in other words."""
    simple = plain(text)
    if not _is_short(text) or _is_rank(text) or CREDENTIAL.search(simple) or _shortens(text, of):
        return False
    legal = any(form.end() >= len(simple.rstrip(". ")) for form in LEGAL.finditer(simple))
    named = legal or any(words.search(simple) for words in (ORGANISATION, SCHOOL))
    return ISSUER.match(simple) is not None or (named and find_period(text) is None)


def _is_event(text: str) -> bool:
    return _is_short(text) and text[:1].isupper() and EVENT.search(plain(text)) is not None


def _is_rank(text: str) -> bool:
    """Whether the words say how high something ranks: a word for that alone, or before what it counts."""
    simple = plain(text).strip()
    return (found := RANK.match(simple)) is not None and (found.end() == len(simple) or len(simple.split()) < 4)


def _shortens(text: str, name: str) -> bool:
    """Whether these are the first letters of the name's words."""
    firsts = "".join(word[0] for word in re.findall(r"[^\W\d_]+", name))
    return text.isupper() and " " not in text and text.casefold() in firsts.casefold()


def _is_short(text: str) -> bool:
    return len(text.split()) <= _MOST_WORDS and any(map(str.isalpha, text))
