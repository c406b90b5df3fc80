"""The order in which a person reads a page: columns one after the other, margin notes beside their line.

The page's words are gathered into segments (words on one baseline without a wide gap) and rows (segments
on one baseline). Then the page is cut, again and again, at the gutter that parts it best. A gutter is a
strip that no segment of some consecutive rows enters. What it parts is one of two things:

- **columns**, read one after the other: a sidebar and the main part, two roles side by side;
- **notes**, read row by row: a date or a place at the right edge, a label or a date in the left margin.

``columns`` tells which.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from adapters.documents.broken_labels import with_whole_labels
from adapters.documents.cell_rows import label_cells, rows_of_cells
from adapters.documents.columns import BROKEN, FEW, are_columns, is_beside, is_right_aligned, text_length
from adapters.documents.content_breaks import ends_of_columns
from adapters.documents.extract import Line
from adapters.documents.margin_headings import margin_sections
from adapters.documents.margins import blocks_of, with_labels, with_notes, with_whole_titles
from adapters.documents.marks import is_icon, tidy, without_bullet, without_inner_marks
from adapters.documents.running import COUNTED
from adapters.documents.segments import Row, Segment, Word, is_right_to_left, rows_of
from adapters.documents.tall_words import with_tall_words_apart
from adapters.documents.weights import parted_by_weight

_GUTTER = 0.4
_INDENT = 40.0
"""Points by which the items of a column's list are indented, at most."""
_LEAST = 0.7
"""Letter heights from one line of a cell to the next, at least."""
_FOOT = 4.0
"""Letter heights from the text to the foot of the page, at least."""


class _Cut(NamedTuple):
    """Rows ``first`` to before ``last`` are parted at ``x``; the larger of two is the better one."""

    columns: bool
    whole: bool
    """Whether both are columns from the first row to the last, the content of one said before that of the other."""
    weight: int
    first: int
    last: int
    x: float
    breaks: bool = False
    """Whether the content itself has a break where they end."""


def in_reading_order(words: Sequence[Word], page: int) -> list[Line]:
    """The lines of a page as a person reads them."""
    lines: list[Line] = []
    above: Row = []
    rows = [*with_tall_words_apart([*with_whole_titles([*_read_above_foot(with_whole_labels(rows_of(words)))])])]
    for row in parted_by_weight(rows):
        head = row[0]
        cells = row[::-1] if is_right_to_left(head.text) else row
        text, bullet = without_bullet(without_inner_marks(tidy("\t".join(segment.cells for segment in cells))))
        marker_alone = bullet and len(head.words) == 1 and len(row) > 1
        said = row[1].words if marker_alone else head.words[bool(bullet and len(head.words) > 1) :]
        begin = next((word for word in said if not is_icon(word.text)), said[0])
        down = _down(above, head)
        gap = 1.0 if down is None else down / max(head.size, 1.0) - 1.0
        lines.append(
            Line(
                text=text,
                page=page,
                x=round(begin.left, 1),
                size=round(begin.size if bullet else head.size, 1),
                bold=sum(len(word.text) for word in head.words if word.bold) * 2 > len(head.text),
                bullet=bullet,
                gap=round(max(gap, 0.0), 2),
            )
        )
        above = row
    return [line for line in lines if line.text]


def _down(above: Row, head: Segment) -> float | None:
    """How far down the line is from the row above, whose last cell may be several lines; None if it is not below."""
    if not above:
        return None
    broken = min(word.baseline for word in above[-1].words) - head.baseline
    down = broken if broken > _LEAST * head.size else above[0].baseline - head.baseline
    return down if down > 0 else None


def _read_above_foot(rows: list[Row]) -> Iterator[Row]:
    """The rows in reading order. A page's number far below all columns is a part of none."""
    counted = len(rows) > 2 and COUNTED.search(" ".join(one.text for one in rows[-1])) is not None
    if counted and rows[-2][0].baseline - rows[-1][0].baseline > _FOOT * rows[-1][0].size:
        yield from _read(rows[:-1])
        yield rows[-1]
    else:
        yield from _read(rows)


def _read(rows: list[Row]) -> Iterator[Row]:
    """The rows in reading order, cut at the best gutter first, then what lies above, in and below it."""
    if len(rows) < 2:
        yield from rows
        return
    cuts = list(_cuts(rows))
    if not cuts:
        yield from rows
        return
    for cut in (one for one in cuts if not one.columns):
        if sections := margin_sections(rows[cut.first : cut.last], cut.x):
            yield from _read(rows[: cut.first])
            for heading, section in sections:
                if heading is not None:
                    yield [heading]
                yield from _read(section)
            yield from _read(rows[cut.last :])
            return
    cut = max(cuts)
    yield from _read(rows[: cut.first])
    band = rows[cut.first : cut.last]
    left = [part for row in band if (part := [one for one in row if one.left < cut.x - 0.5])]
    right = [part for row in band if (part := [one for one in row if one.left >= cut.x - 0.5])]
    below = rows[cut.last :]
    if cut.columns and not cut.breaks and _goes_on_below(left, right, below):
        whole = [*left, *below]
        sides = (right, whole) if _first(right) < _first(left) else (whole, right)
        yield from (row for side in sides for row in _read(side))
        return
    cells = rows_of_cells(band, cut.x)
    if cut.columns or label_cells(cells):
        yield from (row for sides in cells or [(left, right)] for side in sides for row in _read(side))
    elif _length(left) < _length(right) and not is_right_aligned([one for row in right for one in row]):
        yield from with_labels(band, cut.x)
    else:
        yield from with_notes(band, cut.x)
    yield from _read(below)


def _goes_on_below(left: list[Row], right: list[Row], below: list[Row]) -> bool:
    """Whether the content goes on from the left side to what stands below both: the right one is a box beside it."""
    if not below:
        return False
    latest = max(one.order for one in left[-1])
    following = _first(below)
    beside = (one.order for row in right for one in row)
    return latest < following and not any(latest < order < following for order in beside)


def _first(rows: list[Row]) -> int:
    return min(one.order for row in rows for one in row)


def _cuts(rows: list[Row]) -> Iterator[_Cut]:
    """Every gutter of these rows that has text on both sides."""
    edges = sorted({round(segment.left, 0) for row in rows for segment in row})
    ends = ends_of_columns(rows)
    for x in edges[1:]:
        for span, breaks in _spans(rows, x, ends):
            if span is not None:
                left = [one for row in rows[span[0] : span[1]] for one in row if one.left < x - 0.5]
                right = [one for row in rows[span[0] : span[1]] for one in row if one.left >= x - 0.5]
                columns = are_columns(left, right)
                last_row = _grid_row(rows, span, left, right) if columns else span[1]
                # Where but one line begins, it may be a date that happens to stand to the left of a column.
                edge = sum(abs(one.left - x) <= 1.5 for one in right) > 1 or len(right) < FEW or is_right_aligned(right)
                weight = (1 + edge) * min(len(left), len(right))
                whole = columns and not span[0] and _are_told_apart(left, right, rows[last_row:], x)
                last_row = len(rows) if whole else last_row
                yield _Cut(columns, whole, weight, span[0], last_row, x, breaks and last_row == span[1])


def _are_told_apart(left: list[Segment], right: list[Segment], below: list[Row], x: float) -> bool:
    """Whether the content has said the whole of one side before the first of the other, and each goes far down.

    Below both there may be more of one of them, and nothing else.
    """
    left_first = max(one.order for one in left) < min(one.order for one in right)
    right_first = max(one.order for one in right) < min(one.order for one in left)
    last_goes_on = all((one.left < x - 0.5) is right_first for row in below for one in row)
    return (left_first or right_first) and last_goes_on and min(len(left), len(right)) >= FEW


def _spans(rows: list[Row], x: float, ends: list[int]) -> Iterator[tuple[tuple[int, int] | None, bool]]:
    """From where to where a gutter at ``x`` has text on both sides and cuts through nothing, and whether the content
    has a break there.
    """
    first = 0
    for last in range(len(rows) + 1):
        if last == len(rows) or _blocked(rows[last], x):
            yield _span(rows, first, last, x), False
            first = last + 1
        elif last in ends and (begin := _begin_of_columns(rows[first:last], x, at_top=not first)) is not None:
            yield (first + begin, last), True
            first = last


def _begin_of_columns(rows: list[Row], x: float, *, at_top: bool) -> int | None:
    """Which of these rows is the first one of columns: below what the content had before them all; None for none."""
    on_left = next((index for index, row in enumerate(rows) if row[0].left < x - 0.5), 0)
    on_right = next((index for index, row in enumerate(rows) if row[-1].left >= x - 0.5), 0)
    begin = max(on_left, on_right)
    if at_top and begin and max(one.order for row in rows[:begin] for one in row) > _first(rows[begin:]):
        begin = 0
    while begin and _heads_column(rows[begin - 1], rows[begin], x):
        begin -= 1
    left = [one for row in rows[begin:] for one in row if one.left < x - 0.5]
    right = [one for row in rows[begin:] for one in row if one.left >= x - 0.5]
    if min(len(left), len(right)) < 2 or max(one.order for one in right) < min(one.order for one in left):
        return None
    return begin if are_columns(left, right) else None


def _blocked(row: Row, x: float) -> bool:
    """Whether the gutter would cut through a segment, or through the space between two that belong together."""
    gutter = 0.0 if any(abs(one.left - x) <= 1 for one in row) else _GUTTER
    return any(one.left < x - 0.5 and one.right > x - gutter * one.size for one in row)


def _span(rows: list[Row], first: int, last: int, x: float) -> tuple[int, int] | None:
    """The rows between ``first`` and ``last`` that hold both sides.

    Rows of one side at the edge of the page go with their column; next to a row that spans both sides they
    are no part of it.
    """
    on_left = [index for index in range(first, last) if rows[index][0].left < x - 0.5]
    on_right = [index for index in range(first, last) if rows[index][-1].left >= x - 0.5]
    if not on_left or not on_right:
        return None
    begin = max(on_left[0], on_right[0]) if first else min(on_left[0], on_right[0])
    while begin > first and _heads_column(rows[begin - 1], rows[begin], x):
        begin -= 1
    end = min(on_left[-1], on_right[-1]) + 1
    if last == len(rows):
        # What the content has after the right column stands below both; what it has before is the left's own, and
        # so is everything where the right column comes first of all.
        latest = max(one.order for index in on_right for one in rows[index] if one.left >= x - 0.5)
        comes_first = all(rows[index][0].order > latest for index in on_left)
        below = (index for index in range(end, last) if rows[index][0].order > latest)
        end = last if comes_first else next(below, last)
    if begin >= end:
        begin, end = max(first, min(begin, end - 1)), max(begin + 1, end)
    both = {index for index in on_left if begin <= index < end}, {index for index in on_right if begin <= index < end}
    return (begin, end) if all(both) else None


def _heads_column(row: Row, below: Row, x: float) -> bool:
    """Whether the row is the first line of the right column, a little higher than the first one of the left."""
    near = row[0].baseline - below[0].baseline <= BROKEN * max(row[0].size, below[0].size)
    return near and -1.5 <= row[0].left - x <= (_INDENT if row[0].is_bullet else 1.5)


def _grid_row(rows: list[Row], span: tuple[int, int], left: list[Segment], right: list[Segment]) -> int:
    """Where the first row of cells ends, if these columns are a grid that is filled cell by cell."""
    blocks = blocks_of(right)
    sides = [side for _, side in sorted([(one.order, 0) for one in left] + [(one.order, 1) for one in right])]
    switches = sum(before != after for before, after in pairwise(sides))
    if len(blocks) < 2 or switches < 3 or not all(is_beside(block[0], left) for block in blocks):
        return span[1]
    heights = [row[0].baseline for row in rows[: span[1]]]
    ended = max(index for index in range(*span) if any(one is blocks[0][-1] for one in rows[index]))
    began = min(index for index in range(*span) if any(one is blocks[1][0] for one in rows[index]))
    gaps = {index: heights[index - 1] - heights[index] for index in range(ended + 1, began + 1)}
    return max(gaps, key=lambda index: gaps[index]) if gaps else span[1]


def _length(rows: list[Row]) -> int:
    return sum(text_length(row) for row in rows)
