"""Entries that are items of a list: each mark begins a role or a degree, and what is said of it is a list inside."""

from collections.abc import Sequence
from dataclasses import replace

from core.cv import SectionKind
from core.reading.dates import find_period
from core.reading.degrees import names_degree
from core.reading.source import SourceLine

_ASTRAY = 1.0
"""By which the marks of one list stand apart."""
_MOST = 0.6
_LONGEST = 100
"""Characters of a line that names an entry and says no period."""
_LEAD = 2
"""Lines below an entry's first one, among which its period may stand."""


def without_marks_of_entries(lines: Sequence[SourceLine], kind: SectionKind) -> list[SourceLine]:
    """The lines; those that begin entries without their marks, where a list holds the entries themselves."""
    if not lines or not lines[0].bullet:
        return list(lines)
    edge = min(line.x for line in lines if line.bullet)
    outer = [at for at, line in enumerate(lines) if line.bullet and line.x <= edge + _ASTRAY]
    if outer[0] or not _are_entries(lines, outer, kind):
        return list(lines)
    return [replace(line, bullet=line.bullet and at not in outer) for at, line in enumerate(lines)]


def _are_entries(lines: Sequence[SourceLine], outer: list[int], kind: SectionKind) -> bool:
    nested = [lines[at:end] for at, end in zip(outer, [*outer[1:], len(lines)], strict=True)]
    dated = sum(_has_period(lines[at], some[1 : 1 + _LEAD]) for at, some in zip(outer, nested, strict=True))
    if dated >= _MOST * len(outer):
        return True
    if any(len(lines[at].text) > _LONGEST for at in outer):
        return False
    learnt = kind is SectionKind.EDUCATION and sum(names_degree(lines[at].text) for at in outer) >= _MOST * len(outer)
    return learnt or all(any(line.bullet for line in some[1:]) for some in nested)


def _has_period(line: SourceLine, below: Sequence[SourceLine]) -> bool:
    return any(
        (found := find_period(one.text)) is not None and (found.exact or one is line)
        for one in (line, *(one for one in below if not one.bullet))
    )
