"""Where a line names somebody or something, by capitals, quotes, legal forms and names that everybody knows."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from core.grounding.claims import ClaimKind
from core.grounding.held_words import Word, is_small
from core.grounding.known_names import ALSO_WORDS, EMPLOYERS, PRODUCTS, SCHOOLS
from core.grounding.number_words import NUMBER_WORDS
from core.grounding.ordinary_words import ACRONYMS, ORDINARY, is_german_noun
from core.grounding.place_names import PLACES, PLACES_THAT_ARE_WORDS
from core.grounding.plain_letters import listed
from core.grounding.units import UNITS
from core.reading.role_words import LEGAL, TITLE

_KNOWN = EMPLOYERS | SCHOOLS | PRODUCTS | PLACES


_UNSURE = ALSO_WORDS | PLACES_THAT_ARE_WORDS


_BY_FIRST: dict[str, int] = {}
for _name in _KNOWN:
    _first = _name.split(" ", 1)[0]
    _BY_FIRST[_first] = max(_BY_FIRST.get(_first, 0), _name.count(" ") + 1)


_AT = listed(
    """
    at for with bei fur an chez pour avec en a para con joined by von
    """
)


_GERMAN_AT = listed("bei chez at")


_ORGANISED = re.compile(
    r"(?:klinik|klinikum|spital|krankenhaus|universitat|hochschule|schule|gymnasium|kolleg|akademie|institut|"
    r"firma|kanzlei|"
    r"agentur|verlag|bank|stiftung|hotel|restaurant|museum|unternehmen|konzern|apotheke|stift|gemeinde|kreis|theater|"
    r"brauerei|hochschulen|stadtwerke)$"
)
"""Nouns that a name follows."""


_LONGEST_HEADING = 5


_FIRM = listed("firma fa kanzlei agentur")


_TOWN = re.compile(
    r"(?:berg|burg|dorf|heim|hausen|stadt|furt|bach|feld|kirchen|ingen|au|itz|stein|wald|see|brunn|hofen)$"
)


INNER_CAPITAL = re.compile(r"[a-zà-ÿ][A-ZÀ-Ý]|[A-ZÀ-Ý]{2}[a-zà-ÿ]{2}")


ALL_CAPITALS = re.compile(r"[A-ZÀ-Ý][A-ZÀ-Ý0-9&]+s?$|[A-Z]\d+[A-Z0-9]*$")


_OPENS = re.compile(r"(?:^|[.!?:;•·▪●◦|/(\[„“\"«»–—]|\s[-*])\s*[\"„“«(\[]?\s*$")


_QUOTED = re.compile(r"[„“\"«‚‘](?P<name>[^„“”\"«»‘’]{2,60}?)[“”\"»‘]")


@dataclass(frozen=True, slots=True)
class Name:
    words: tuple[Word, ...]
    kind: ClaimKind

    @property
    def plain(self) -> str:
        return " ".join(word.plain for word in self.words)


def names_in(line: str, words: tuple[Word, ...], free: list[bool], *, german: bool) -> Iterator[Name]:
    titled = _is_title_case(words)
    quoted = [match.span("name") for match in _QUOTED.finditer(line)]
    at = 0
    while at < len(words):
        before = words[at - 1].plain if at else ""
        opens = at == 0 or _OPENS.search(line, words[at - 1].end, words[at].start) is not None
        length = _known(words, at, opens=opens, german=german, before=before)
        if length and (free[at] or length > 1):
            spoken = " ".join(word.plain for word in words[at : at + length])
            company = spoken in EMPLOYERS or spoken in SCHOOLS
            yield Name(words[at : at + length], ClaimKind.EMPLOYER if company else ClaimKind.NAME)
            at += length
            continue
        length = _run(line, words, free, at, german=german, opens=opens, titled=titled, quoted=quoted)
        if length:
            run = words[at : at + length]
            legal = any(LEGAL.fullmatch(word.plain) for word in words[at + 1 : at + length + 1])
            yield Name(run, ClaimKind.EMPLOYER if before in _AT or legal else ClaimKind.NAME)
        at += max(length, 1)


def _known(words: tuple[Word, ...], at: int, *, opens: bool, german: bool, before: str) -> int:
    """How many words from here are a name that everybody knows."""
    first = words[at].plain.removesuffix("'s")
    head = first.split("-")[0]
    if german and head != first and head in _KNOWN and head not in _UNSURE and first not in _BY_FIRST:
        return 1
    for length in range(min(_BY_FIRST.get(first, 0), len(words) - at), 0, -1):
        span = words[at : at + length]
        spoken = " ".join(word.plain for word in span).removesuffix("'s")
        if spoken not in _KNOWN or not any(one.isupper() or one.isdigit() for one in span[0].text):
            continue
        unsure = spoken in PLACES_THAT_ARE_WORDS or (spoken in ALSO_WORDS and spoken not in PLACES)
        if unsure and (opens or (german and before not in _GERMAN_AT and before not in ("fur", "von", "in"))):
            continue
        return length
    return 0


def _run(
    line: str,
    words: tuple[Word, ...],
    free: list[bool],
    at: int,
    *,
    german: bool,
    opens: bool,
    titled: bool,
    quoted: list[tuple[int, int]],
) -> int:
    """How many words from here make a name that nobody but the CV may know."""
    signal = _signal(line, words, at, german=german, opens=opens, titled=titled, quoted=quoted)
    if not signal or not free[at]:
        return 0
    length = 1
    while at + length < len(words):
        gap = line[words[at + length - 1].end : words[at + length].start]
        follower = words[at + length]
        if gap.strip() not in ("", "&", "+") or not _is_capitalised(follower) or not free[at + length]:
            break
        if german and is_german_noun(follower.plain):
            break
        if _is_ordinary(follower):
            break
        length += 1
    return length


def _signal(
    line: str,
    words: tuple[Word, ...],
    at: int,
    *,
    german: bool,
    opens: bool,
    titled: bool,
    quoted: list[tuple[int, int]],
) -> bool:
    """Whether the word at this place is the name of something."""
    word = words[at]
    if _is_ordinary(word):
        return False
    if ALL_CAPITALS.match(word.text):
        return not (word.text.isupper() and len(words) > 1 and all(one.text.isupper() for one in words))
    if INNER_CAPITAL.search(word.text):
        return not (german and re.search(r"[a-zäöü]Innen\b|[a-zäöü]In\b", word.text))
    if not _is_capitalised(word):
        return False
    follower = words[at + 1] if at + 1 < len(words) else None
    beside = follower is not None and line[word.end : follower.start].isspace()
    if beside and _legal_ahead(line, words, at):
        return True
    if any(start <= word.start < end for start, end in quoted) and not (german and is_german_noun(word.plain)):
        return not opens or not german
    if german:
        return _is_german_name(line, words, at, opens=opens)
    return not opens and not titled


def _legal_ahead(line: str, words: tuple[Word, ...], at: int) -> bool:
    """Whether capitalised words go on from here to a legal form."""
    for index in range(at + 1, min(at + 4, len(words))):
        if line[words[index - 1].end : words[index].start].strip(" &+") or not words[index].text[0].isupper():
            return False
        if LEGAL.fullmatch(words[index].plain):
            return True
    return False


def _is_german_name(line: str, words: tuple[Word, ...], at: int, *, opens: bool) -> bool:
    word = words[at]
    before = words[at - 1] if at else None
    town = before is not None and _ORGANISED.search(before.plain) and _TOWN.search(word.plain)
    if before is not None and before.plain in _FIRM and not line[before.end : word.start].strip():
        return True
    if (is_german_noun(word.plain) and not town) or "-" in word.text:
        return False
    if before is None or line[before.end : word.start].strip():
        return False
    if before.plain in _GERMAN_AT:
        return True
    if _ORGANISED.search(before.plain):
        return True
    follower = words[at + 1] if at + 1 < len(words) else None
    doubled = (
        follower is not None
        and line[word.end : follower.start] == " "
        and _is_capitalised(follower)
        and not is_german_noun(follower.plain)
        and not _is_ordinary(follower)
    )
    return doubled and before.plain in ("fur", "von", "an", "mit", "in") and not opens


_SHORTEST_UNIT = 3
"""Shorter ones may as well be initials."""


def _is_capitalised(word: Word) -> bool:
    return word.text[0].isupper() and len(word.text) > 1


def _is_ordinary(word: Word) -> bool:
    return _says_something_ordinary(word.plain.removesuffix("'s"))


@lru_cache(maxsize=8192)  # few words make up most lines
def _says_something_ordinary(spoken: str) -> bool:
    if spoken in ORDINARY or spoken.removesuffix("s") in ORDINARY or spoken in ACRONYMS or is_small(spoken):
        return True
    if len(spoken) >= _SHORTEST_UNIT and (spoken in UNITS or spoken in NUMBER_WORDS):
        return True
    parts = [part for part in re.split(r"[^\w]+", spoken) if part]
    if len(parts) > 1 and all(
        part in ORDINARY or part in ACRONYMS or is_small(part) or len(part) == 1 for part in parts
    ):
        return True
    if TITLE.fullmatch(spoken.removesuffix("s")):
        return True
    return TITLE.fullmatch(spoken) is not None or LEGAL.fullmatch(spoken) is not None


def _is_title_case(words: tuple[Word, ...]) -> bool:
    """Whether the line writes its words as headings do: then a capital says nothing."""
    long = [word for word in words if len(word.text) > 3 and word.text[0].isalpha()]
    if all(word.text[0].isupper() for word in words):
        return len(words) <= _LONGEST_HEADING
    return len(long) >= _LONGEST_HEADING and sum(word.text[0].isupper() for word in long) > 0.75 * len(long)
