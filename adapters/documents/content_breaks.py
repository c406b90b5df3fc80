"""Where the content of a page has said all that stands above before it says what stands below.

A program that sets small columns above a list of jobs writes the columns one after the other, and then goes on below
them. A column that runs down the page is written without such a break, or line by line with the one beside it.
"""

from collections.abc import Sequence
from itertools import accumulate, pairwise
from statistics import median

from adapters.documents.segments import SAME_BASELINE, Row, Segment

_LARGER = 1.1
"""Of the usual letter height, what a heading has that is not bold."""

_INDENT = 8.0
"""Points that the cells of a table are farther in than the page's own text, at most."""


def ends_of_columns(rows: Sequence[Row]) -> list[int]:
    """The rows at which columns end: the content breaks before headings, and above them does not go row by row."""
    latest = list(accumulate((max(one.order for one in row) for row in rows), max))
    first = list(accumulate((min(one.order for one in row) for row in reversed(rows)), min))[::-1]
    breaks = [index for index in range(1, len(rows)) if latest[index - 1] < first[index]]
    if not breaks:
        return []
    usual = median(one.size for row in rows for one in row)
    headings = [index for index in breaks if _heads(rows[index], rows[index:], usual)]
    begins = zip([0, *headings], headings, strict=False)
    return [end for begin, end in begins if not is_row_by_row([one for row in rows[begin:end] for one in row])]


def _heads(row: Row, below: Sequence[Row], usual: float) -> bool:
    """Whether a row is of headings alone, and nothing below it begins much farther left."""
    stand_out = all(one.size > _LARGER * usual or all(word.bold for word in one.words) for one in row)
    marked = any(one.is_bullet for one in row)
    return stand_out and not marked and all(row[0].left <= other[0].left + _INDENT for other in below)


def is_row_by_row(segments: Sequence[Segment]) -> bool:
    """Whether the content itself goes from one row to the next, down the page."""
    told = sorted(segments, key=lambda one: one.order)
    return all(below.baseline <= above.baseline + SAME_BASELINE * above.size for above, below in pairwise(told))
