"""Rows of a table whose cells hold several lines: what a row says on its left is read before what it says on its right.

A form writes its content row by row, and each of its cells whole. Two columns of a page are written one after the
other; a program that knows neither goes line by line down the page.
"""

from collections.abc import Sequence
from itertools import groupby, pairwise

from adapters.documents.content_breaks import is_row_by_row
from adapters.documents.segments import YEAR, Row, Segment

_LEAST = 3
"""Rows that make a table: a head with its box beside it, and one such row below, may stand above two columns."""
_ROOM = 0.5
"""Letter heights by which the last line of a row may stand lower than the first of the next one."""


def rows_of_cells(rows: Sequence[Row], x: float) -> list[tuple[list[Row], list[Row]]]:
    """The lines to the left of ``x`` and those to the right of it, row after row; nothing where no table tells them.

    A row that the page before began may go on first, with nothing on its left.
    """
    told = sorted((one for row in rows for one in row), key=lambda one: one.order)
    cells = [list(cell) for _, cell in groupby(told, key=lambda one: one.left < x - 0.5)]
    goes_on = cells[:1] if cells[0][0].left >= x - 0.5 else []
    bands = [[one for cell in cells[at : at + 2] for one in cell] for at in range(len(goes_on), len(cells), 2)]
    if len(bands) < _LEAST:
        return []
    bands = [*goes_on, *bands]
    if is_row_by_row(told) or not all(_is_above(*pair) for pair in pairwise(bands)):
        return []
    return [(_side(rows, band, x, left=True), _side(rows, band, x, left=False)) for band in bands]


def label_cells(cells: Sequence[tuple[list[Row], list[Row]]]) -> bool:
    """Whether what stands on the left are labels, some of them lower than the first line of what they label.

    Each is short and undated: a title and its employer with two dates at their right go row by row.
    """
    if not cells or any(YEAR.search(one.text) for left, _ in cells for row in left for one in row):
        return False
    long = sum(_letters(left) > _letters(right) for left, right in cells[1:])
    return not long and any(_is_lower(left, right) for left, right in cells)


def _is_lower(left: list[Row], right: list[Row]) -> bool:
    """Whether the label, without a list mark or a rule above it, is lower than what stands beside it begins."""
    label = next((one for row in left for one in row if not one.is_mark), None)
    return label is not None and bool(right) and label.baseline < right[0][0].baseline - _ROOM * label.size


def _letters(side: Sequence[Row]) -> int:
    return sum(len(word.text) for row in side for one in row for word in one.words)


def _is_above(band: list[Segment], below: list[Segment]) -> bool:
    lowest = min(band, key=lambda one: one.baseline)
    return lowest.baseline > max(one.baseline for one in below) - _ROOM * lowest.size


def _side(rows: Sequence[Row], band: list[Segment], x: float, *, left: bool) -> list[Row]:
    within = {id(one) for one in band}
    parts = ([one for one in row if id(one) in within and (one.left < x - 0.5) is left] for row in rows)
    return [part for part in parts if part]
