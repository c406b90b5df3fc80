"""Columns that go on over the pages: a sidebar's second page is read after its first, and then the main part.

Page by page, what a sidebar says at the top of a page would stand under the last heading of the page before.
"""

from collections.abc import Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from adapters.documents.extract import Line

_APART = 100.0
"""Points from the left edge of one column to that of the other, at least."""
_GUTTER = 40.0
"""Points from where the last line of the left column begins to where the first of the right does, at least."""
_FEW = 4
"""Lines of a column, at least."""
_HEAD = 8
"""Lines of a page's head, above both columns, at most."""
_ASTRAY = 2.0
"""Points by which the beginnings of a column's lines lie apart from those on the page before."""
_WIDER = 1.15
"""How much wider a line may be than all those of its column on the first page, before it belongs to no column."""


class _Columns(NamedTuple):
    """The first page's two columns, parted at ``x``; ``left_first`` where the left one is read first."""

    head: list[Line]
    first: list[Line]
    second: list[Line]
    x: float
    left_first: bool


def with_columns_continued(lines: Sequence[Line]) -> list[Line]:
    """The lines; of the pages that go on with the columns of the first, column by column."""
    pages = [list(page) for _, page in groupby(lines, key=lambda line: line.page)]
    columns = _columns_of(pages[0]) if len(pages) > 1 else None
    if columns is None:
        return list(lines)
    first, second = list(columns.first), list(columns.second)
    at = 1
    while at < len(pages) and (sides := _continued(pages[at], columns)) is not None:
        first += sides[0]
        second += sides[1]
        at += 1
    return [*columns.head, *first, *second, *(line for page in pages[at:] for line in page)]


def _columns_of(page: Sequence[Line]) -> _Columns | None:
    """The two columns of a page, if it has two and nothing more than a head above them."""
    edges = sorted({line.x for line in page})
    for before, x in pairwise(edges):
        if x - before < _GUTTER or x - edges[0] < _APART:
            continue
        match _sides(page, x):
            case [first, second] if min(len(first), len(second)) >= _FEW:
                return _Columns([], first, second, x, first[0].x < x)
            case [head, first, second] if min(len(first), len(second)) >= _FEW and len(head) <= _HEAD:
                return _Columns(head, first, second, x, first[0].x < x)
    return None


def _sides(page: Sequence[Line], x: float) -> list[list[Line]]:
    """The lines in reading order, parted wherever they go from one side of ``x`` to the other."""
    return [list(side) for _, side in groupby(page, key=lambda line: line.x < x)]


def _continued(page: Sequence[Line], columns: _Columns) -> tuple[list[Line], list[Line]] | None:
    """What of the page goes on with the first column and what with the second; None where it is set otherwise."""
    left = [line for line in page if line.x < columns.x]
    right = [line for line in page if line.x >= columns.x]
    first, second = (left, right) if columns.left_first else (right, left)
    in_order = list(page) == [*first, *second]
    alike = all(_stand_alike(*sides) for sides in ((first, columns.first), (second, columns.second)))
    return (first, second) if in_order and alike else None


def _stand_alike(lines: Sequence[Line], column: Sequence[Line]) -> bool:
    """Whether the lines begin where the column's do, and none is much wider than all of these."""
    edges = {line.x for line in column}
    astray = sum(all(abs(line.x - edge) > _ASTRAY for edge in edges) for line in lines)
    widest = max(map(_width, column))
    return 3 * astray <= len(lines) and all(_width(line) <= _WIDER * widest for line in lines)


def _width(line: Line) -> float:
    """How much room the line takes, by its letters; cells stand apart however far."""
    return len(line.text) * (line.size or 0.0)
