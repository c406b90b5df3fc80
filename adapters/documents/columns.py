"""Whether the two sides of a gutter are columns, read one after the other, or lines with what is said of them.

What only columns have: lines that stand at heights of their own, and a content order that runs down one side
before it goes to the other.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from adapters.documents.content_breaks import is_row_by_row
from adapters.documents.margin_headings import level_of
from adapters.documents.margins import are_told_apart, beginnings_of, blocks_of, stand_alike
from adapters.documents.segments import SAME_BASELINE, YEAR, Segment

FEW = 4
"""Lines that make a column; of fewer, little can be said."""
_DATED = re.compile(r"^(?![+(]).*(?<!\d)(?:19|20)\d\d(?!\d)")
"""A line with a year, and no telephone number."""
_LEAST_LABELS = 3
_LONGEST_LABEL = 5
"""Lines that follow each other in a margin: a heading, a date that was broken, a place."""
_SHORT_LABEL = 2
"""The same where the content goes row by row."""
BROKEN = 1.6
"""Line heights between the lines of a label that the margin broke."""
_LABEL_SHARE = 0.6
"""Of the width of what they label, what the widest label has."""
_DATE_SHARE = 0.8
"""The same where they are dates."""


def are_columns(left: list[Segment], right: list[Segment]) -> bool:
    """Whether these are read one after the other, not row by row."""
    few, many = sorted((left, right), key=text_length)
    blocks = blocks_of(few)
    beginnings = sum(is_beside(block[0], many) for block in blocks) / len(blocks)
    rows = sum(is_beside(segment, many) for segment in few) / len(few)
    sides = [side for _, side in sorted([(one.order, 0) for one in left] + [(one.order, 1) for one in right])]
    switches = sum(before != after for before, after in pairwise(sides))
    if _is_one_line(left, right) or _is_one_line(right, left) or not _overlap(few, many) or _are_labels(few, many):
        return False
    if few is right and (is_right_aligned(few) or all(YEAR.search(one.text) for one in few)):
        return False
    if len(few) < FEW and is_right_aligned(right) and any(_DATED.search(one.text) for one in right):
        return False
    if len(few) < FEW:
        wide = text_length(few) / len(few) >= 0.6 * text_length(many) / len(many)
        headed = _are_headed(left) and _are_headed(right) and not any(_DATED.search(one.text) for one in right)
        return switches == 1 and len(few) > 1 and (len(blocks) == 1 or beginnings == 1.0) and (wide or headed)
    if switches <= max(2, len(blocks) // 3):
        return True
    if switches >= 0.6 * len(few) and max(rows, beginnings) >= 0.6:
        return False
    return beginnings < 0.6 or max(len(block) for block in blocks) > 5


def _are_headed(side: list[Segment]) -> bool:
    """Whether the first line is a heading: the only one in bold type."""
    return [all(word.bold for word in one.words) for one in side[:2]] == [True, False]


def _is_one_line(side: list[Segment], other: list[Segment]) -> bool:
    """Whether one row is all that there is, and is read from left to right: several cells, or one beside others."""
    if len(side) == 1:
        return is_beside(side[0], other)
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
    if len(few) < FEW or not many:
        return False
    dated = all(YEAR.search(one.text) for one in few if is_beside(one, many))
    narrow = _width(few) <= (_DATE_SHARE if dated else _LABEL_SHARE) * _width(many)
    if not narrow and not is_row_by_row([*few, *many]):
        return False
    begun, heights = beginnings_of(many), _heights(many)
    lower = level_of(few, begun)
    if not lower and are_told_apart(few, many) and not stand_alike(few, begun):
        return False
    longest = max(len(block) for block in blocks_of(few))
    if longest <= _SHORT_LABEL and _are_free_or_beside(few, many) and is_row_by_row([*few, *many]):
        return True
    told = free = stray = 0
    above: Segment | None = None
    for one in few:
        if is_beside(one, begun) or is_beside(one, begun, lower=lower):
            told += 1
        elif not any(bottom <= one.baseline <= top for bottom, top in heights):
            free += 1
        elif above is None or above.baseline - one.baseline > BROKEN * one.size or abs(above.size - one.size) > 0.3:
            stray += 1
        above = one
    return (
        (told >= _LEAST_LABELS or (told > 1 and not stray)) and 7 * stray <= told + free and longest <= _LONGEST_LABEL
    )


def is_beside(segment: Segment, side: list[Segment], *, lower: float = 0.0) -> bool:
    """Whether a line of the other side stands at the same height, when the segment is raised by so many points."""
    height, reach = segment.baseline + lower, SAME_BASELINE * segment.size
    return any(abs(height - one.baseline) <= reach for one in side)


def is_right_aligned(side: list[Segment]) -> bool:
    """Whether the rows of this side end at one edge, and begin at several."""
    ends = {round(one.baseline): one for one in sorted(side, key=lambda one: one.right)}.values()
    lefts, rights = {round(one.left / 3) for one in ends}, [one.right for one in ends]
    return len(lefts) > max(1, len(ends) // 2) and max(rights) - min(rights) <= 2.0


def _are_free_or_beside(few: list[Segment], many: list[Segment]) -> bool:
    """Whether each stands beside a line, or where the other side has nothing, and there are some of both."""
    beside = [is_beside(one, many) for one in few]
    heights = _heights(many)
    free = [not any(bottom <= one.baseline <= top for bottom, top in heights) for one in few]
    return any(beside) and any(free) and all(one or other for one, other in zip(beside, free, strict=True))


def _width(side: list[Segment]) -> float:
    return max(one.right - one.left for one in side)


def text_length(side: Sequence[Segment]) -> int:
    return sum(len(word.text) for one in side for word in one.words)
