"""The order in which a person reads a page: columns one after the other, margin notes beside their line.

The page's words are gathered into segments (words on one baseline without a wide gap) and rows (segments
on one baseline). Then the page is cut, again and again, at the gutter that parts it best. A gutter is a
strip that no segment of some consecutive rows enters. What it parts is one of two things:

- **columns**, read one after the other: a sidebar and the main part, two roles side by side;
- **notes**, read row by row: a date or a place at the right edge, a label or a date in the left margin.

They are told apart by what only columns have: lines that stand at heights of their own, and a content
order that runs down one side before it goes to the other.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from adapters.documents.extract import Line
from adapters.documents.margins import (
    are_told_apart,
    beginnings_of,
    blocks_of,
    stand_alike,
    with_labels,
    with_notes,
    with_whole_titles,
)
from adapters.documents.marks import is_icon, tidy, without_bullet, without_inner_marks
from adapters.documents.segments import SAME_BASELINE, YEAR, Row, Segment, Word, is_right_to_left, rows_of

_GUTTER = 0.4
_FEW = 4
"""Lines that make a column; of fewer, little can be said."""
_LEAST_LABELS = 3
_LONGEST_LABEL = 5
"""Lines that follow each other in a margin: a heading, a date that was broken, a place."""
_BROKEN = 1.6
"""Line heights between the lines of a label that the margin broke."""
_LABEL_SHARE = 0.6
"""Of the width of what they label, what the widest label has."""
_DATE_SHARE = 0.8
"""The same where they are dates."""


class _Cut(NamedTuple):
    """Rows ``first`` to before ``last`` are parted at ``x``; the larger of two is the better one."""

    columns: bool
    weight: int
    first: int
    last: int
    x: float


def in_reading_order(words: Sequence[Word], page: int) -> list[Line]:
    """The lines of a page as a person reads them."""
    lines: list[Line] = []
    above: Segment | None = None
    for row in with_whole_titles(list(_read(rows_of(words)))):
        head = row[0]
        cells = row[::-1] if is_right_to_left(head.text) else row
        text, bullet = without_bullet(without_inner_marks(tidy("\t".join(segment.cells for segment in cells))))
        marker_alone = bullet and len(head.words) == 1 and len(row) > 1
        said = row[1].words if marker_alone else head.words[bool(bullet and len(head.words) > 1) :]
        begin = next((word for word in said if not is_icon(word.text)), said[0])
        apart = above is None or above.baseline <= head.baseline
        gap = 1.0 if above is None or apart else (above.baseline - head.baseline) / max(head.size, 1.0) - 1.0
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
        above = head
    return [line for line in lines if line.text]


def _read(rows: list[Row]) -> Iterator[Row]:
    """The rows in reading order, cut at the best gutter first, then what lies above, in and below it."""
    if len(rows) < 2:
        yield from rows
        return
    cut = max(_cuts(rows), default=None)
    if cut is None:
        yield from rows
        return
    yield from _read(rows[: cut.first])
    band = rows[cut.first : cut.last]
    left = [part for row in band if (part := [one for one in row if one.left < cut.x - 0.5])]
    right = [part for row in band if (part := [one for one in row if one.left >= cut.x - 0.5])]
    below = rows[cut.last :]
    if cut.columns and _goes_on_below(left, right, below):
        whole = [*left, *below]
        sides = (right, whole) if _first(right) < _first(left) else (whole, right)
        yield from (row for side in sides for row in _read(side))
        return
    if cut.columns:
        yield from _read(left)
        yield from _read(right)
    elif _length(left) < _length(right) and not _right_aligned([one for row in right for one in row]):
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
    for x in edges[1:]:
        first = 0
        for last in range(len(rows) + 1):
            if last < len(rows) and not _blocked(rows[last], x):
                continue
            span = _span(rows, first, last, x)
            if span is not None:
                left = [one for row in rows[span[0] : span[1]] for one in row if one.left < x - 0.5]
                right = [one for row in rows[span[0] : span[1]] for one in row if one.left >= x - 0.5]
                columns = _are_columns(left, right)
                last_row = _grid_row(rows, span, left, right) if columns else span[1]
                # Where but one line begins, it may be a date that happens to stand to the left of a column.
                edge = sum(abs(one.left - x) <= 1.5 for one in right) > 1 or len(right) < _FEW or _right_aligned(right)
                yield _Cut(columns, (1 + edge) * min(len(left), len(right)), span[0], last_row, x)
            first = last + 1


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
    near = row[0].baseline - below[0].baseline <= _BROKEN * max(row[0].size, below[0].size)
    return near and abs(row[0].left - x) <= 1.5


def _are_columns(left: list[Segment], right: list[Segment]) -> bool:
    """Whether these are read one after the other, not row by row."""
    few, many = sorted((left, right), key=_text_length)
    blocks = blocks_of(few)
    beginnings = sum(_beside(block[0], many) for block in blocks) / len(blocks)
    rows = sum(_beside(segment, many) for segment in few) / len(few)
    sides = [side for _, side in sorted([(one.order, 0) for one in left] + [(one.order, 1) for one in right])]
    switches = sum(before != after for before, after in pairwise(sides))
    if _is_one_line(left, right) or _is_one_line(right, left) or not _overlap(few, many) or _are_labels(few, many):
        return False
    if few is right and (_right_aligned(few) or all(YEAR.search(one.text) for one in few)):
        return False
    if len(few) < _FEW:
        wide = _text_length(few) / len(few) >= 0.6 * _text_length(many) / len(many)
        return switches == 1 and len(few) > 1 and (len(blocks) == 1 or beginnings == 1.0) and wide
    if switches <= max(2, len(blocks) // 3):
        return True
    if switches >= 0.6 * len(few) and max(rows, beginnings) >= 0.6:
        return False
    return beginnings < 0.6 or max(len(block) for block in blocks) > 5


def _is_one_line(side: list[Segment], other: list[Segment]) -> bool:
    """Whether one row is all that there is, and is read from left to right: several cells, or one beside others."""
    if len(side) == 1:
        return _beside(side[0], other)
    return max(one.baseline for one in side) - min(one.baseline for one in side) < side[0].size / 2


def _overlap(few: list[Segment], many: list[Segment]) -> bool:
    """Whether lines of the one side stand at the height of paragraphs of the other, not all of them between these.

    Headings in the middle of the page stand between the paragraphs, and are no column.
    """
    heights = _heights(many)
    inside = sum(any(bottom <= one.baseline <= top for bottom, top in heights) for one in few)
    return 4 * inside >= len(few)


def _heights(side: list[Segment]) -> list[tuple[float, float]]:
    """From where to where the side's paragraphs reach."""
    return [(block[-1].baseline - block[-1].size / 2, block[0].baseline + block[0].size) for block in blocks_of(side)]


def _are_labels(few: list[Segment], many: list[Segment]) -> bool:
    """Whether the short side only labels the other, whatever the content's order: dates, names, headings in a margin.

    Its blocks begin beside the beginning of something, or stand where the other side has nothing. The lines of a
    column stand beside the middle of the other's paragraphs, at heights of their own.
    """
    few, many = [one for one in few if not one.is_mark], [one for one in many if not one.is_mark]
    if len(few) < _FEW or not many:
        return False
    dated = all(YEAR.search(one.text) for one in few if _beside(one, many))
    narrow = _width(few) <= (_DATE_SHARE if dated else _LABEL_SHARE) * _width(many)
    if not narrow and not _is_row_by_row([*few, *many]):
        return False
    begun, heights = beginnings_of(many), _heights(many)
    if are_told_apart(few, many) and not stand_alike(few, begun):
        return False
    told = free = stray = 0
    above: Segment | None = None
    for one in few:
        if _beside(one, begun):
            told += 1
        elif not any(bottom <= one.baseline <= top for bottom, top in heights):
            free += 1
        elif above is None or above.baseline - one.baseline > _BROKEN * one.size or abs(above.size - one.size) > 0.3:
            stray += 1
        above = one
    longest = max(len(block) for block in blocks_of(few))
    return (
        (told >= _LEAST_LABELS or (told > 1 and not stray)) and 7 * stray <= told + free and longest <= _LONGEST_LABEL
    )


def _is_row_by_row(sides: list[Segment]) -> bool:
    """Whether the content itself goes from one row to the next, down the page."""
    told = sorted(sides, key=lambda one: one.order)
    return all(below.baseline <= above.baseline + SAME_BASELINE * above.size for above, below in pairwise(told))


def _beside(segment: Segment, side: list[Segment]) -> bool:
    """Whether a line of the other side stands at the same height."""
    return any(abs(segment.baseline - one.baseline) <= SAME_BASELINE * segment.size for one in side)


def _grid_row(rows: list[Row], span: tuple[int, int], left: list[Segment], right: list[Segment]) -> int:
    """Where the first row of cells ends, if these columns are a grid that is filled cell by cell."""
    blocks = blocks_of(right)
    sides = [side for _, side in sorted([(one.order, 0) for one in left] + [(one.order, 1) for one in right])]
    switches = sum(before != after for before, after in pairwise(sides))
    if len(blocks) < 2 or switches < 3 or not all(_beside(block[0], left) for block in blocks):
        return span[1]
    heights = [row[0].baseline for row in rows[: span[1]]]
    ended = max(index for index in range(*span) if any(one is blocks[0][-1] for one in rows[index]))
    began = min(index for index in range(*span) if any(one is blocks[1][0] for one in rows[index]))
    gaps = {index: heights[index - 1] - heights[index] for index in range(ended + 1, began + 1)}
    return max(gaps, key=lambda index: gaps[index]) if gaps else span[1]


def _right_aligned(side: list[Segment]) -> bool:
    lefts, rights = {round(one.left / 3) for one in side}, [one.right for one in side]
    return len(lefts) > max(1, len(side) // 2) and max(rights) - min(rights) <= 2.0


def _length(rows: list[Row]) -> int:
    return sum(_text_length(row) for row in rows)


def _width(side: list[Segment]) -> float:
    return max(one.right - one.left for one in side)


def _text_length(side: Sequence[Segment]) -> int:
    return sum(len(word.text) for one in side for word in one.words)
