"""A CV parted at its headings: which lines are headings, and what each heads."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from core.cv import SectionKind
from core.reading.dates import find_period
from core.reading.entry_labels import is_label_of_entry
from core.reading.heading_looks import Columns, Looks
from core.reading.headings import (
    heading_kind,
    is_contact_heading,
    is_known,
    is_upper,
    respaced,
    says_how_long,
    told_kind,
)
from core.reading.outline import is_headline, outline
from core.reading.phrases import plain
from core.reading.plain_outline import plain_outline
from core.reading.role_words import SCHOOL, TITLE
from core.reading.section_contents import is_language
from core.reading.skill_groups import Group, look_alike
from core.reading.source import SourceLine
from core.reading.wrapping import SMALL_WORDS, must_go_on

_FEW_KNOWN = 4
"""Known headings, of which so many leave no others to be looked for in plain text."""
_ORNAMENT = re.compile(r"^[^\w«„“\"'¿¡&(]+|[\s:.·•—–\-|_=~+\[\]【】*#]+$|^_+")
"""What stands around a heading's words: rules, brackets, icons."""
_CLOSE = 0.3
"""Line heights between the lines of a heading that begin at several places: centred ones, or set to the right."""
_SKILLED = (SectionKind.SKILLS, SectionKind.QUALIFICATIONS)


class Part(NamedTuple):
    """The lines under one heading. ``kind`` is None for contact details, and for what stands before any heading."""

    heading: str | None
    kind: SectionKind | None
    lines: tuple[SourceLine, ...]
    line: SourceLine | None = None
    """The heading's own line, where it has one to itself."""


def parts(lines: Sequence[SourceLine]) -> list[Part]:
    """The lines parted at their headings. The first part has no heading; it may be empty."""
    return _Parting(_without_marks(_with_whole_headings(lines))).parted()


class _Parting:
    """The parts so far, and the one that is being filled."""

    def __init__(self, lines: Sequence[SourceLine]) -> None:
        self._lines = [_respaced(line) for line in lines]
        self._columns = Columns.of(self._lines)
        self._outlined = outline(self._lines) or self._outlined_by_contents()
        self._kinds = {
            heading_kind(line.text)
            for line in self._lines
            if not line.bullet and len(line.text) < 60 and self._columns.looks(line).allow(line, line.text)
        }
        self._found: list[Part] = []
        self._heading: str | None = None
        self._kind: SectionKind | None = None
        self._held: list[SourceLine] = []
        self._line: SourceLine | None = None
        """The line of the heading."""
        self._group: SourceLine | None = None
        """The first line that names a group of skills."""

    def _outlined_by_contents(self) -> frozenset[int]:
        known = {
            at: kind
            for at, line in enumerate(self._lines)
            if not line.bullet
            and ((kind := heading_kind(line.text)) is not None or is_contact_heading(line.text))
            and self._columns.looks(line).allow(line, line.text)
        }
        return plain_outline(self._lines, known) if len(known) < _FEW_KNOWN else frozenset()

    def parted(self) -> list[Part]:
        for index, line in enumerate(self._lines):
            head, sep, rest = line.text.partition("\t")
            if sep and heading_kind(whole := line.text.replace("\t", " ")) is not None:
                head, sep, rest = whole, "", ""
            named = self._headed(index, head, alone=not sep)
            if named is not None and not sep and self._names_group(index, head, named[0]):
                self._held.append(replace(line, bold=True))
            elif named is None:
                self._hold(line)
            else:
                self._begin(line, head, named[0])
                if sep:
                    self._held.append(_replaced(line, rest))
        return [*self._found, self._part()]

    def _headed(self, index: int, head: str, *, alone: bool) -> tuple[SectionKind | None] | None:
        """The kind of the section that the line heads, in a tuple; None when it heads none."""
        line = self._lines[index]
        if says_how_long(head):
            return None
        if index and must_go_on(line, self._lines[index - 1]) and _set_alike(line, self._lines[index - 1]):
            return None
        if not alone and len(self._outlined) >= _FEW_KNOWN - 1 and index not in self._outlined:
            return None  # a label, in a document that sets its headings in another way
        named = _named(line, head, self._columns.looks(line))
        if named is None and alone and self._kind is not SectionKind.SKILLS:
            if _must_head(line, self._kinds):
                return (heading_kind(line.text),)
            named = None if self._outlined else _told_by_dates(line, self._lines[index + 1 : index + 4], self._kinds)
        if named == (SectionKind.OTHER,) and self._heading is None and not is_known(head):
            named = None  # a headline, or a name: no section has begun yet
        if named is None and index in self._outlined and not is_headline(self._lines, index, self._outlined):
            return (told_kind(head) or SectionKind.OTHER,)
        return named

    def _names_group(self, index: int, head: str, kind: SectionKind | None) -> bool:
        line, heading = self._lines[index], self._line
        if self._kind not in _SKILLED or heading is None:
            return False
        if any(is_language(below) for below in self._lines[index + 1 : index + 2]):
            return False
        exact = is_known(head) and kind is not SectionKind.OTHER
        group = Group(line, heading, self._group, first=not self._held, below=self._lines[index + 1 : index + 4])
        if not group.is_group(kind, self._columns.looks(line), exact=exact):
            return False
        self._group = self._group or line
        return True

    def _hold(self, line: SourceLine) -> None:
        heading = self._line
        first = self._kind in _SKILLED and heading is not None and not self._held
        if first and heading is not None and (line.bold or look_alike(line, heading)):
            self._group = self._group or line
        self._held.append(line)

    def _begin(self, line: SourceLine, head: str, kind: SectionKind | None) -> None:
        self._found.append(self._part())
        self._line, self._group = line, None
        self._heading, self._kind, self._held = _ORNAMENT.sub("", head) or head, kind, []

    def _part(self) -> Part:
        alone = self._line is not None and "\t" not in self._line.text
        return Part(self._heading, self._kind, tuple(self._held), self._line if alone else None)


def _respaced(line: SourceLine) -> SourceLine:
    whole = line.text if line.bullet else respaced(line.text)
    return line if whole == line.text else replace(line, text=whole)


def _must_head(line: SourceLine, kinds: set[SectionKind | None]) -> bool:
    """Whether a line with a heading's words heads a section though it does not look so: nothing else heads it."""
    if line.bullet or len(line.text) > 40 or (is_contact_heading(line.text) and heading_kind(line.text) is None):
        return is_contact_heading(line.text) and not line.bullet and len(line.text) < 30
    kind = heading_kind(line.text)
    long = is_upper(line.text) or len(line.text) > 7
    return kind is not None and kind not in kinds and kind is not SectionKind.OTHER and long


def _told_by_dates(
    line: SourceLine, below: Sequence[SourceLine], kinds: set[SectionKind | None]
) -> tuple[SectionKind] | None:
    """The kind that a line's telling word names, where nothing else heads such a section and dates follow."""
    words = line.text.split()
    if line.bullet or not 1 < len(words) < 5 or not line.text[:1].isupper() or TITLE.search(plain(line.text)):
        return None
    kind = told_kind(line.text)
    if kind not in (SectionKind.EXPERIENCE, SectionKind.EDUCATION) or kind in kinds or SCHOOL.search(plain(line.text)):
        return None
    plainly = all(word.strip("-&/").isalpha() for word in words if word != "&")
    dated = any((found := find_period(one.text)) is not None and found.exact for one in below)
    return (kind,) if plainly and dated else None


def _set_alike(line: SourceLine, above: SourceLine) -> bool:
    """Whether the line is set as the one above it, and right under it."""
    return (line.size, line.bold, line.level) == (above.size, above.bold, above.level) and line.gap <= 0.6


def _with_whole_headings(lines: Sequence[SourceLine]) -> list[SourceLine]:
    """The lines; a heading that a narrow column broke into two as one."""
    out: list[SourceLine] = []
    for line in lines:
        above = out[-1] if out else None
        if above is not None and _is_broken_heading(above, line):
            out[-1] = replace(above, text=f"{above.text} {line.text}")
        else:
            out.append(line)
    return out


def _without_marks(lines: Sequence[SourceLine]) -> list[SourceLine]:
    """The lines; a heading with an icon before it that is a list mark elsewhere is no item of a list."""
    plainly = {_set(line) for line in lines if not line.bullet and is_known(line.text)}
    items = {_set(line) for line in lines if line.bullet and not is_known(line.text)}
    items |= {_set(line) for line in lines if line.bullet and is_label_of_entry(line.text)}
    return [
        replace(line, bullet=False) if line.bullet and _set(line) in plainly - items and is_known(line.text) else line
        for line in lines
    ]


def _set(line: SourceLine) -> tuple[float | None, bool, int | None]:
    return line.size, line.bold, line.level


def _is_broken_heading(above: SourceLine, line: SourceLine) -> bool:
    short = len(above.text) < 30 and len(line.text) < 30 and "\t" not in above.text + line.text
    alike = (above.size, above.bold, above.level, above.page) == (line.size, line.bold, line.level, line.page)
    open_end = line.text[:1].islower() or above.text.rsplit(" ", 1)[-1].lower() in SMALL_WORDS
    whole = is_known(above.text) and not open_end
    if not short or not alike or line.bullet or above.bullet or line.gap > 1.0 or whole:
        return False
    marked = line.size is not None or line.bold or line.level is not None
    aligned = abs(above.x - line.x) <= 3 or (line.size is not None and line.gap <= _CLOSE)
    return marked and aligned and is_known(f"{above.text} {line.text}")


def _replaced(line: SourceLine, text: str) -> SourceLine:
    return SourceLine(text=text, page=line.page, x=line.x, size=line.size, gap=0.0)


def _named(line: SourceLine, head: str, looks: Looks) -> tuple[SectionKind | None] | None:
    """The kind of the section that this line is the heading of, in a tuple; None when it is no heading."""
    if line.bullet or len(head) > 60:
        return None
    known = heading_kind(head)
    contact = known is None and is_contact_heading(head)
    if known is not None or contact:
        return (known,) if looks.allow(line, head) else None
    if "\t" in line.text:
        alone = replace(line, text=head)
        return (told_kind(head) or SectionKind.OTHER,) if looks.beside and looks.demand(alone) else None
    if looks.demand(line):
        return (told_kind(head) or SectionKind.OTHER,)
    told = (
        told_kind(head)
        if len(head.split()) < 5 and TITLE.search(plain(head)) is None and (looks.set_apart(line) or looks.marked(line))
        else None
    )
    return (told,) if told is not None else None
