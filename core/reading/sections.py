"""A CV parted at its headings: how a heading looks in this document, and which lines are headings."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from core.cv import SectionKind
from core.reading.dates import find_period
from core.reading.headings import heading_kind, is_contact_heading, is_known, is_upper, respaced, told_kind
from core.reading.phrases import plain
from core.reading.role_words import SCHOOL, TITLE
from core.reading.source import SourceLine


@dataclass(frozen=True, slots=True)
class Part:
    """The lines under one heading. ``kind`` is None for contact details, and for what stands before any heading."""

    heading: str | None
    kind: SectionKind | None
    lines: tuple[SourceLine, ...]


def parts(lines: Sequence[SourceLine]) -> list[Part]:
    """The lines parted at their headings. The first part has no heading; it may be empty."""
    looks = _heading_looks(lines)
    kinds = {
        heading_kind(line.text)
        for line in lines
        if not line.bullet and len(line.text) < 60 and looks.allow(line, line.text)
    }
    found: list[Part] = []
    heading: str | None = None
    kind: SectionKind | None = None
    held: list[SourceLine] = []
    above: SourceLine | None = None
    for index, raw in enumerate(lines):
        whole = raw.text if raw.bullet else respaced(raw.text)
        line = raw if whole == raw.text else replace(raw, text=whole)
        head, sep, rest = line.text.partition("\t")
        if sep and heading_kind(whole := line.text.replace("\t", " ")) is not None:
            head, sep, rest = whole, "", ""
        named = _named(line, head, looks)
        if named is None and not sep and kind is not SectionKind.SKILLS and _must_head(line, kinds):
            named = (heading_kind(line.text),)
        if named is None and not sep and kind is not SectionKind.SKILLS:
            named = _told_by_dates(line, lines[index + 1 : index + 4], kinds)
        if named == (SectionKind.OTHER,) and heading is None and not is_known(head):
            named = None  # a headline, or a name: no section has begun yet
        if named is not None and kind is SectionKind.SKILLS and _is_group(named[0], line, above, looks):
            named = None
        if named is None:
            held.append(line)
            continue
        found.append(Part(heading, kind, tuple(held)))
        above = line
        heading, kind, held = head.strip(" :.·•—–-|_=~+[]【】") or head, named[0], []
        if sep:
            held.append(_replaced(line, rest))
    found.append(Part(heading, kind, tuple(held)))
    return found


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


def _is_group(kind: SectionKind | None, line: SourceLine, above: SourceLine | None, looks: "_Looks") -> bool:
    """Whether a heading's words below the skills' own heading only name a group of them, being set smaller."""
    if kind not in (SectionKind.SKILLS, SectionKind.LANGUAGES) or above is None:
        return False
    if line.size is not None and above.size is not None and line.size <= above.size - 1.0:
        return True
    return kind is SectionKind.SKILLS and not looks.stands_out(line)


def _replaced(line: SourceLine, text: str) -> SourceLine:
    return SourceLine(text=text, page=line.page, x=line.x, size=line.size, gap=0.0)


def _named(line: SourceLine, head: str, looks: "_Looks") -> tuple[SectionKind | None] | None:
    """The kind of the section that this line is the heading of, in a tuple; None when it is no heading."""
    if line.bullet or len(head) > 60:
        return None
    known = heading_kind(head)
    contact = known is None and is_contact_heading(head)
    if known is not None or contact:
        return (known,) if looks.allow(line, head) else None
    if "\t" in line.text:
        return None
    if looks.demand(line):
        return (told_kind(head) or SectionKind.OTHER,)
    told = (
        told_kind(head)
        if len(head.split()) < 5 and TITLE.search(plain(head)) is None and (looks.set_apart(line) or looks.marked(line))
        else None
    )
    return (told,) if told is not None else None


@dataclass(frozen=True, slots=True)
class _Looks:
    """How this document's headings look, learnt from those whose words are known."""

    level: int | None
    size: float | None
    sizes: frozenset[float]
    """The sizes of all known headings, those of a sidebar among them."""
    body: float | None
    upper: bool
    bold: bool
    colon: bool
    gap: float
    known: int

    def allow(self, line: SourceLine, head: str) -> bool:
        """Whether a line with a heading's words looks like one here: as tall, as black as the others."""
        if self.level is not None:
            return line.level is not None and line.level <= self.level
        tall = line.size is not None and self.body is not None and line.size > self.body + 0.9 and line.bold
        if self.known > 1 and self.upper and not is_upper(head) and not tall:
            return False
        if self.known > 1 and self.size is not None and line.size is not None and line.size < self.size - 1.0:
            taller = self.body is not None and line.size > self.body + 0.4
            if not (taller or (line.bold and self.bold and self.upper)):
                return False
        return not (self.known > 2 and self.bold and not line.bold)

    def stands_out(self, line: SourceLine) -> bool:
        """Whether the line is set in another way than running text."""
        if line.level is not None or (self.upper and is_upper(line.text)):
            return True
        return line.size is not None and self.body is not None and line.size > self.body + 0.4

    def marked(self, line: SourceLine) -> bool:
        """Whether the line is as black, as tall and as much in capitals as known headings are."""
        tall = line.size in self.sizes or not self.sizes
        bold, upper = self.bold and line.bold, self.upper and is_upper(line.text)
        taller = bool(self.sizes) and self.body is not None and min(self.sizes) > self.body + 0.4
        fits = (bold or not self.bold or taller) and (upper or not self.upper or taller)
        return self.known > 1 and tall and fits and (bold or upper or taller)

    def set_apart(self, line: SourceLine) -> bool:
        """Whether the line stands as far below the one above as headings do, where nothing else marks them."""
        plainly = self.level is None and not self.bold and (self.size is None or self.size == self.body)
        return plainly and self.known > 1 and line.gap >= self.gap > 0 and (is_upper(line.text) or not self.upper)

    def demand(self, line: SourceLine) -> bool:
        """Whether a line with other words looks so much like the headings that it must be one."""
        text = line.text
        if (
            self.known < 2
            or len(text.split()) > 6
            or not any(one.isalpha() for one in text)
            or text.endswith((",", ";"))
            or (text.endswith(".") and len(text.split()) > 3)
        ):
            return False
        if self.level is not None:
            return line.level == self.level
        taller = self.size is not None and self.body is not None and self.size > self.body + 0.9
        if taller and line.size is not None and self.size is not None:
            return (
                abs(line.size - self.size) <= 0.6
                and (line.bold or not self.bold)
                and (is_upper(text) or not self.upper)
            )
        if self.upper:
            return (
                is_upper(text)
                and len(text) > 4
                and (line.bold or not self.bold)
                and not any(one.isdigit() for one in text)
                and line.gap > 0
            )
        return self.colon and text.endswith(":") and line.gap > 0 and not line.bold


def _heading_looks(lines: Sequence[SourceLine]) -> _Looks:
    known = [line for line in lines if not line.bullet and heading_kind(line.text.partition("\t")[0]) is not None]
    levels = Counter(line.level for line in known if line.level is not None)
    sizes = Counter(line.size for line in known if line.size is not None)
    heavy = Counter(line.size for line in lines if line.size is not None for _ in line.text)
    size = max(sizes, key=lambda one: (sizes[one], one)) if sizes else None
    alike = [line for line in known if size is None or line.size is None or line.size >= size - 1.0]
    return _Looks(
        level=min(levels, key=lambda one: (-levels[one], one))
        if levels and sum(levels.values()) * 2 > len(known)
        else None,
        size=size,
        sizes=frozenset(sizes),
        body=heavy.most_common(1)[0][0] if heavy else None,
        upper=_most(is_upper(line.text.partition("\t")[0]) for line in alike),
        bold=_most(line.bold for line in alike),
        colon=_most(line.text.endswith(":") for line in alike),
        gap=min((line.gap for line in alike), default=0.0),
        known=len(alike),
    )


def _most(marks: Iterable[bool]) -> bool:
    found = list(marks)
    return sum(found) * 3 > len(found) * 2
