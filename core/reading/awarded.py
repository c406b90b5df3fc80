"""Certificates, awards and publications: what was given, who gave it and when, out of the line that says so."""

import re
from dataclasses import dataclass

from core.cv import CvDate
from core.reading.dates import find_period
from core.reading.phrases import plain
from core.reading.role_words import LEGAL, ORGANISATION, SCHOOL

_STRONG = re.compile(r"(?:\t|\s+[|·•]\s+|\s+[–—-]\s+|;\s+)(?![^()]*\))")
_COMMA = re.compile(r",\s+(?![^()]*\))")
_BRACKETED = re.compile(r"^(?P<name>[^()]+?)\s*\((?P<issuer>[^()]+)\)$")
_BY = re.compile(
    r"\s+(?:(?:issued|awarded|given|granted) by|verliehen (?:von|durch)|ausgestellt von|décerné par|délivré par"
    r"|otorgado por|concedido por|emitido por|rilasciato da|uitgereikt door|wydany przez|выдан)\s+(?=\S)"
)
_AROUND = " ,;:·|–—-()\t"
_MOST_WORDS = 8


@dataclass(frozen=True, slots=True)
class Awarded:
    """What a line names; together they say all that it says, but for words such as "issued by"."""

    name: str
    issuer: str | None = None
    date: CvDate | None = None


def awarded(line: str) -> Awarded:
    """What the line names. The issuer is taken apart where signs part it, or where its words tell that it is one."""
    text, date = _without_date(line)
    if (by := _BY.search(text)) is not None:
        return Awarded(text[: by.start()].strip(_AROUND), text[by.end() :].strip(_AROUND), date)
    if (found := _BRACKETED.match(text)) is not None and _may_issue(found["issuer"]):
        return Awarded(found["name"], found["issuer"], date)
    pieces = [piece for piece in _STRONG.split(text) if piece.strip()]
    if len(pieces) == 2 and _is_short(pieces[1]):
        first, second = (piece.strip(_AROUND) for piece in pieces)
        turned = _may_issue(first) and not _may_issue(second) and not any(one.isdigit() for one in first)
        return Awarded(second, first, date) if turned else Awarded(first, second, date)
    *name, last = _COMMA.split(text)
    if name and _may_issue(last):
        return Awarded(text[: text.rindex(last)].strip(_AROUND), last, date)
    return Awarded(text, None, date)


def _without_date(line: str) -> tuple[str, CvDate | None]:
    """The line without a single date at its beginning or its end, and that; a span of time stays in the text."""
    found = find_period(line)
    if found is None or found.period.start is None or found.period.start != found.period.end:
        return line, None
    before, after = line[: found.start].rstrip(_AROUND), line[found.end :].lstrip(_AROUND)
    if before and after:
        return line, None
    rest = before or after
    if rest.count("(") > rest.count(")"):
        rest = f"{rest})"
    return (rest, found.period.start) if any(one.isalpha() for one in rest) else (line, None)


def _may_issue(text: str) -> bool:
    simple = plain(text)
    return _is_short(text) and any(words.search(simple) for words in (ORGANISATION, SCHOOL, LEGAL))


def _is_short(text: str) -> bool:
    return len(text.split()) <= _MOST_WORDS
