"""Roles and degrees that no heading announces: told from contact details by their dates."""

from collections.abc import Sequence
from itertools import groupby

from core.cv import SectionKind
from core.reading.dates import find_period
from core.reading.details import is_sure, pieces_of
from core.reading.entries import Entry, entries
from core.reading.section_contents import is_dated, is_learnt, kind_of_entries
from core.reading.sections import Part
from core.reading.source import SourceLine
from core.reading.wrapping import Setting, is_sentence

_MOST_LEAD = 2
_OTHERS = (
    None,
    SectionKind.SUMMARY,
    SectionKind.QUALIFICATIONS,
    SectionKind.SKILLS,
    SectionKind.LANGUAGES,
    SectionKind.CERTIFICATIONS,
    SectionKind.INTERESTS,
    SectionKind.OTHER,
)
"""Parts in which nobody looks for roles."""


def with_dated_parts(found: Sequence[Part], setting: Setting) -> list[Part]:
    """The parts; where no heading names a career, what is dated becomes parts of its own, wherever it stands."""
    if any(part.kind is SectionKind.EXPERIENCE and any(map(is_dated, part.lines)) for part in found):
        return list(found)
    parted = [one for part in found for one in (_parted(part, setting) if part.kind is None else [part])]
    if any(part.kind is SectionKind.EXPERIENCE for part in parted):
        return parted
    return [one for part in parted for one in _without_roles(part, setting)]


def _without_roles(part: Part, setting: Setting) -> list[Part]:
    """The part, and the roles that stand in it though its heading names something else."""
    if part.kind not in _OTHERS or kind_of_entries(part.lines, setting) is not SectionKind.EXPERIENCE:
        return [part]
    start = _first_dated(part.lines, first=0) or 0
    roles = Part(None, SectionKind.EXPERIENCE, part.lines[start:])
    return [part._replace(lines=part.lines[:start]), roles] if start or part.heading else [roles]


def _parted(part: Part, setting: Setting) -> list[Part]:
    start = _first_dated(part.lines)
    if start is None or part.heading is not None:
        return [part]
    loose, dated = entries(part.lines[start:], SectionKind.EXPERIENCE, setting)
    grouped = groupby(dated, key=_kind_of)
    parts = [Part(None, kind, tuple(line for one in some for line in (*one.head, *one.body))) for kind, some in grouped]
    return [Part(None, None, (*part.lines[:start], *loose)), *parts]


def _kind_of(entry: Entry) -> SectionKind:
    return SectionKind.EDUCATION if is_learnt(entry) else SectionKind.EXPERIENCE


def _first_dated(lines: Sequence[SourceLine], first: int = 1) -> int | None:
    """Where the first entry with a period begins; the name above all is none."""
    dated = next((at for at, line in enumerate(lines) if at >= first and not line.bullet and _is_dated(line)), None)
    if dated is None:
        return None
    start = dated
    while start > first and dated - start < _MOST_LEAD and lines[start].gap <= 0.5 and _may_lead(lines[start - 1]):
        start -= 1
    return start


def _may_lead(line: SourceLine) -> bool:
    """Whether the line could stand above a date in an entry's heading."""
    return not (line.bullet or is_sentence(line) or any(is_sure(piece) for piece in pieces_of(line.text)))


def _is_dated(line: SourceLine) -> bool:
    found = find_period(line.text)
    return found is not None and found.exact
