"""How a document's headings look, learnt from those whose words are known: all over it, and in each column."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple, Self

from core.reading.headings import heading_kind, is_contact_heading, is_upper
from core.reading.source import SourceLine

_EDGE = 3.0
"""Points between the left edges of lines of one column."""
_INDENTED = 40.0
"""Points that a column's lines may be indented."""


class Looks(NamedTuple):
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
    beside: bool
    """Whether the content begins at the right of the headings."""

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
        taller = taller and (line.size or 0.0) >= (self.size or 0.0) - 0.5
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
                abs(line.size - self.size) <= 0.3
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


class Columns(NamedTuple):
    """How headings look, all over the document and in each of its columns: a sidebar has smaller ones."""

    everywhere: Looks
    own: tuple[tuple[float, Looks], ...]
    """By where the headings begin."""

    @classmethod
    def of(cls, lines: Sequence[SourceLine]) -> Self:
        known = _known_headings(lines)
        edges: list[float] = []
        for x in sorted({line.x for line in known}):
            if not edges or x - edges[-1] > _EDGE:
                edges.append(x)
        own = [(edge, [line for line in known if 0 <= line.x - edge <= _EDGE]) for edge in edges]
        tallest = max((line.size or 0.0 for line in known), default=0.0)
        told = [(edge, some) for edge, some in own if len(some) > 1 or (some[0].size or 0.0) == tallest > 0]
        looks = ((edge, _heading_looks(some, _column(lines, edge))) for edge, some in told)
        return cls(_heading_looks(known, lines), tuple(looks) if len(edges) > 1 else ())

    def looks(self, line: SourceLine) -> Looks:
        """How headings look where this line begins."""
        return next((looks for edge, looks in self.own if -1 <= line.x - edge <= _EDGE), self.everywhere)


def _column(lines: Sequence[SourceLine], edge: float) -> Sequence[SourceLine]:
    return [line for line in lines if -1 <= line.x - edge <= _INDENTED]


def _known_headings(lines: Sequence[SourceLine]) -> list[SourceLine]:
    heads = [(line, line.text.partition("\t")[0]) for line in lines if not line.bullet]
    return [
        line
        for line, head in heads
        if heading_kind(head) is not None or (head == line.text and len(head) < 30 and is_contact_heading(head))
    ]


def _heading_looks(known: Sequence[SourceLine], lines: Sequence[SourceLine]) -> Looks:
    levels = Counter(line.level for line in known if line.level is not None)
    sizes = Counter(line.size for line in known if line.size is not None)
    heavy = Counter(line.size for line in lines if line.size is not None for _ in line.text)
    size = max(sizes, key=lambda one: (sizes[one], one)) if sizes else None
    alike = [line for line in known if size is None or line.size is None or line.size >= size - 1.0]
    return Looks(
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
        beside=_most("\t" in line.text for line in alike) and len(alike) > 1,
    )


def _most(marks: Iterable[bool]) -> bool:
    found = list(marks)
    return sum(found) * 3 > len(found) * 2
