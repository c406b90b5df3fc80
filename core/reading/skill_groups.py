"""Lines below the skills' own heading that look like headings, and may only name a group of skills."""

from collections.abc import Sequence
from typing import NamedTuple

from core.cv import SectionKind
from core.reading.dates import find_period
from core.reading.heading_looks import Looks
from core.reading.headings import is_upper
from core.reading.listed_lines import has_level
from core.reading.source import SourceLine

_MAY_BE_SKILLS = (SectionKind.VOLUNTEERING, SectionKind.PROJECTS)
"""What some call a group of skills: leadership, open source."""


class Group(NamedTuple):
    """A line below the skills' own heading that looks like a heading, and may only name a group of skills."""

    line: SourceLine
    heading: SourceLine
    group: SourceLine | None
    """The first line that named one."""
    first: bool
    """Whether the line stands right below the heading."""
    below: Sequence[SourceLine]

    def is_group(self, kind: SectionKind | None, looks: Looks, *, exact: bool) -> bool:
        """Whether it names a group; ``exact`` says that its words are a heading's own."""
        listed = kind in (SectionKind.SKILLS, SectionKind.LANGUAGES, SectionKind.QUALIFICATIONS)
        line, heading = self.line, self.heading
        alike = self.group is not None and look_alike(line, self.group)
        closer = line.page == heading.page and line.gap < heading.gap - 0.3
        if exact and not listed:
            return (closer or (alike and kind in _MAY_BE_SKILLS)) and _is_single(self.below[:1])
        if kind is SectionKind.LANGUAGES and any(has_level(one.text) for one in self.below):
            return False
        smaller = line.size is not None and heading.size is not None and line.size <= heading.size - 1.0
        if smaller or (kind is SectionKind.SKILLS and not looks.stands_out(line)):
            return True
        return self.first or closer or (alike and (listed or kind is SectionKind.OTHER))


def _is_single(lines: Sequence[SourceLine]) -> bool:
    """Whether the line says one or two words, and no date."""
    return any(len(line.text.split()) < 3 and find_period(line.text) is None for line in lines)


def look_alike(line: SourceLine, other: SourceLine) -> bool:
    return (line.size, line.bold, line.level, is_upper(line.text)) == (
        other.size,
        other.bold,
        other.level,
        is_upper(other.text),
    )
