"""Which lines head sections where nothing in their look tells it: a short line, and below it something else begins.

In plain text a heading is set as all lines are. But above it stand roles and below it a degree, or languages, or a
list: a short line between two such things heads the second one.
"""

from collections.abc import Mapping, Sequence
from enum import Enum, auto

from core.cv import SectionKind
from core.reading.dates import find_period
from core.reading.degrees import is_degree, is_school
from core.reading.details import is_sure, pieces_of
from core.reading.outline import may_head, names_something
from core.reading.phrases import plain
from core.reading.role_words import TITLE
from core.reading.section_contents import is_dated, is_language, is_list
from core.reading.source import SourceLine
from core.reading.wrapping import is_sentence

_MOST_WORDS = 5
_LEAD = 3
"""Lines from a heading's first entry down to its period, at most."""


class _Thing(Enum):
    """What may stand under a heading."""

    ROLE = auto()
    DEGREE = auto()
    LANGUAGE = auto()
    LIST = auto()
    PROSE = auto()
    DATED = auto()


_OF_KIND = {
    SectionKind.EXPERIENCE: _Thing.ROLE,
    SectionKind.EDUCATION: _Thing.DEGREE,
    SectionKind.LANGUAGES: _Thing.LANGUAGE,
    SectionKind.SKILLS: _Thing.LIST,
    SectionKind.SUMMARY: _Thing.PROSE,
}


def plain_outline(lines: Sequence[SourceLine], known: Mapping[int, SectionKind | None]) -> frozenset[int]:
    """Where headings stand besides the known ones, of which the kinds are given."""
    spaced = any(line.gap > 0 for line in lines)
    found: set[int] = set()
    above: _Thing | None = None
    since = 0
    for at, line in enumerate(lines):
        if at in known:
            kind = known[at]
            above, since = (_OF_KIND.get(kind) if kind is not None else None), at
            continue
        if at < 2 or (spaced and line.gap == 0) or not _may_head(lines, at):
            continue
        thing = _thing_below(lines, at)
        if thing is None or thing is above or (above is None and _is_reach(lines[at + 1])):
            continue
        if at - since < 2 and found:
            continue
        found.add(at)
        above, since = thing, at
    return frozenset(found) if len(found) + len(known) > 1 else frozenset()


def _may_head(lines: Sequence[SourceLine], at: int) -> bool:
    text = lines[at].text
    short = len(text.split()) <= _MOST_WORDS and "," not in text and "\t" not in text and at + 1 < len(lines)
    if not short or not may_head(lines, at) or is_language(lines[at]):
        return False
    below = any(is_school(line.text) for line in _lead(lines, at))
    return not names_something(text) or (below and is_school(text) and TITLE.search(plain(text)) is None)


def _thing_below(lines: Sequence[SourceLine], at: int) -> _Thing | None:
    """What begins right below the line."""
    first = lines[at + 1]
    if (
        first.text.endswith((".", "。"))
        and not first.bullet
        and find_period(first.text) is None
        and "," not in first.text[-8:]
    ):
        return _Thing.PROSE
    lead = _lead(lines, at)
    dated = next((line for line in lead if is_dated(line)), None)
    if dated is not None:
        return _entry(lead)
    if is_language(first):
        return _Thing.LANGUAGE
    if is_list(first):
        return _Thing.LIST
    if find_period(first.text) is not None:
        return _Thing.DATED
    return _Thing.PROSE if is_sentence(first) and not first.bullet else None


def _lead(lines: Sequence[SourceLine], at: int) -> list[SourceLine]:
    """The lines that name the first entry below, down to the one with its period and one more."""
    lead: list[SourceLine] = []
    for line in lines[at + 1 : at + 2 + _LEAD]:
        if line.bullet or is_sentence(line):
            break
        if lead and is_dated(line) and is_dated(lead[-1]):
            break
        lead.append(line)
    return lead


def _entry(lead: Sequence[SourceLine]) -> _Thing | None:
    titled = any(TITLE.search(plain(line.text)) for line in lead)
    school, degree = any(is_school(line.text) for line in lead), any(is_degree(line.text) for line in lead)
    if (degree and school) or ((degree or school) and not titled):
        return _Thing.DEGREE
    return _Thing.ROLE if titled or len(lead) > 1 or "," in lead[0].text else _Thing.DATED


def _is_reach(line: SourceLine) -> bool:
    return any(is_sure(piece) for piece in pieces_of(line.text))
