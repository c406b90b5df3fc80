"""The order in which a person reads a page: columns one after the other, margin notes beside their line.

The page's words are gathered into segments (words on one baseline without a wide gap) and rows (segments
on one baseline). Then the page is cut, again and again, at the gutter that parts it best. A gutter is a
strip that no segment of some consecutive rows enters. What it parts is one of two things:

- **columns**, read one after the other: a sidebar and the main part, two roles side by side;
- **notes**, read row by row: a date or a place at the right edge, a label or a date in the left margin.

They are told apart by what only columns have: lines that stand at heights of their own, and a content
order that runs down one side before it goes to the other.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from adapters.documents.extract import Line
from adapters.documents.marks import tidy, without_bullet, without_inner_marks
from adapters.documents.segments import SAME_BASELINE, YEAR, Row, Segment, Word, rows_of

_GUTTER = 0.8
_ASKS = re.compile(r"(?:[-/&–—,(]|\b(?:to|until|bis|à|au|a|al|até|tot|do|по|έως))$")
"""How a label ends that goes on in the line below."""
_OPEN_PERIOD = re.compile(r"(?:19|20)\d\d\s*(?:[-–—]|\b[^\W\d]{1,5}\b)\s*[^\W\d]{3,}\.?$")
"""A period whose last year is still to come: ``June 2010 – September``."""


class _Cut(NamedTuple):
    """Rows ``first`` to before ``last`` are parted at ``x``."""

    columns: bool
    weight: int
    first: int
    last: int
    x: float


def in_reading_order(words: Sequence[Word], page: int) -> list[Line]:
    """The lines of a page as a person reads them."""
    lines: list[Line] = []
    above: Segment | None = None
    for row in _with_whole_titles(list(_read(rows_of(words)))):
        head = row[0]
        text, bullet = without_bullet(without_inner_marks(tidy("\t".join(segment.text for segment in row))))
        marker_alone = bullet and len(head.words) == 1 and len(row) > 1
        begin = row[1].words[0] if marker_alone else head.words[1 if bullet and len(head.words) > 1 else 0]
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


def _with_whole_titles(rows: list[Row]) -> Iterator[Row]:
    """The rows; a title that was broken because a date stands at its right is put together before the date."""
    waiting: Row | None = None
    for row in rows:
        if waiting is not None and len(row) == 1 and _was_broken(waiting, row[0]):
            waiting = [Segment([*waiting[0].words, *row[0].words], waiting[0].order), *waiting[1:]]
            continue
        if waiting is not None:
            yield waiting
        waiting = row
    if waiting is not None:
        yield waiting


def _was_broken(row: Row, below: Segment) -> bool:
    """Whether the line below goes on with the row's first cell, whose next word had no room beside the date."""
    if len(row) != 2 or not YEAR.search(row[1].text) or YEAR.search(row[0].text):
        return False
    head, date = row
    last, following = head.words[-1], below.words[0]
    needed = following.right - following.left + 0.9 * last.size
    alike = last.bold == following.bold and abs(last.size - following.size) < 0.3
    near = 0 < last.baseline - below.baseline <= 1.6 * below.size and abs(below.left - head.left) <= 1.0
    return alike and near and date.left - head.right < needed and not below.is_bullet and not YEAR.search(below.text)


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
    if cut.columns:
        yield from _read(left)
        yield from _read(right)
    elif _length(left) < _length(right) and not _right_aligned([one for row in right for one in row]):
        yield from _with_labels(band, cut.x)
    else:
        yield from _with_notes(band, cut.x)
    yield from _read(rows[cut.last :])


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
                yield _Cut(columns, min(len(left), len(right)), span[0], last_row, x)
            first = last + 1


def _blocked(row: Row, x: float) -> bool:
    return any(one.left < x - 0.5 and one.right > x - _GUTTER * one.size for one in row)


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


def _are_columns(left: list[Segment], right: list[Segment]) -> bool:
    """Whether these are read one after the other, not row by row."""
    few, many = sorted((left, right), key=_text_length)
    blocks = _blocks(few)
    beginnings = sum(_beside(block[0], many) for block in blocks) / len(blocks)
    rows = sum(_beside(segment, many) for segment in few) / len(few)
    sides = [side for _, side in sorted([(one.order, 0) for one in left] + [(one.order, 1) for one in right])]
    switches = sum(before != after for before, after in pairwise(sides))
    if few is right and (_right_aligned(few) or all(YEAR.search(one.text) for one in few)):
        return False
    if len(few) < 4:
        wide = _text_length(few) / len(few) >= 0.6 * _text_length(many) / len(many)
        return switches == 1 and len(few) > 1 and (len(blocks) == 1 or beginnings == 1.0) and wide
    if switches <= max(2, len(blocks) // 3):
        return True
    if switches >= 0.6 * len(few) and max(rows, beginnings) >= 0.6:
        return False
    return beginnings < 0.6 or max(len(block) for block in blocks) > 5


def _beside(segment: Segment, side: list[Segment]) -> bool:
    """Whether a line of the other side stands at the same height."""
    return any(abs(segment.baseline - one.baseline) <= SAME_BASELINE * segment.size for one in side)


def _grid_row(rows: list[Row], span: tuple[int, int], left: list[Segment], right: list[Segment]) -> int:
    """Where the first row of cells ends, if these columns are a grid that is filled cell by cell."""
    blocks = _blocks(right)
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
    lefts = {round(one.left / 3) for one in side}
    rights = [one.right for one in side]
    return len(lefts) > max(1, len(side) // 2) and max(rights) - min(rights) <= 2.0


def _blocks(side: list[Segment]) -> list[list[Segment]]:
    """The lines that follow each other without an empty line between."""
    blocks: list[list[Segment]] = []
    for segment in side:
        if blocks and blocks[-1][-1].baseline - segment.baseline <= 1.7 * max(segment.size, blocks[-1][-1].size):
            blocks[-1].append(segment)
        else:
            blocks.append([segment])
    return blocks


def _length(rows: list[Row]) -> int:
    return sum(_text_length(row) for row in rows)


def _text_length(side: Sequence[Segment]) -> int:
    return sum(len(word.text) for one in side for word in one.words)


def _with_notes(band: list[Row], x: float) -> Iterator[Row]:
    """Rows with notes at the right. Notes that run on beside a list belong to the line they began at."""
    notes = {id(one): index for index, row in enumerate(band) for one in row if one.left >= x - 0.5}
    blocks = _blocks([one for row in band for one in row if id(one) in notes])
    lifted: dict[int, list[Segment]] = {}
    for block in blocks:
        anchor = notes[id(block[0])]
        for note in block[1:]:
            beside = range(anchor + 1, notes[id(note)] + 1)
            texts = [one for index in beside for one in band[index] if id(one) not in notes]
            if any(one.is_bullet for one in texts) or not any(id(one) not in notes for one in band[notes[id(note)]]):
                lifted.setdefault(anchor, []).append(note)
    gone = {id(note) for notes_of in lifted.values() for note in notes_of}
    for index, row in enumerate(band):
        if rest := [one for one in row if id(one) not in gone]:
            yield rest
        for note in lifted.get(index, ()):
            yield [note]


def _with_labels(band: list[Row], x: float) -> list[Row]:
    """Rows with labels in the left margin, each before what it stands beside.

    A label that was broken into lines is put together again; what stands under a date is said of it too.
    """
    label: Segment | None = None
    read: list[Row] = []
    for row in band:
        head, *beside = row
        if head.left >= x - 0.5:
            read.append(row)
        elif label is not None and _runs_on(label, head, beside):
            label.words.extend(head.words)
            read.append(beside)
        elif label is not None and _is_under_date(label, head):
            place = next(index for index, one in enumerate(read) if one and one[0] is label)
            read[place + 1 : place + 1] = [[head]]
            read.append(beside)
        else:
            label = head
            first = _first_line_above(read, head, beside, x)
            read[len(read) - first : len(read) - first] = [[head]] if first else []
            read.append(beside if first else row)
    return [row for row in read if row]


def _first_line_above(read: list[Row], label: Segment, beside: Row, x: float) -> int:
    """1 where the label stands a little below the first line of its text, which is the row read last; else 0."""
    exact = bool(beside) and abs(label.baseline - beside[0].baseline) <= 0.1 * label.size
    above = read[-1][0] if read and read[-1] else None
    if exact or above is None or above.left < x - 0.5 or above.baseline - label.baseline > 1.2 * label.size:
        return 0
    before = read[-2][0] if len(read) > 1 and read[-2] else None
    begins = before is None or before.left < x - 0.5 or before.baseline - above.baseline > 1.7 * above.size
    return int(begins)


def _is_under_date(label: Segment, below: Segment) -> bool:
    near = label.words[-1].baseline - below.baseline <= 1.7 * below.size
    return near and YEAR.search(label.text) is not None and YEAR.search(below.text) is None and not below.is_bullet


def _runs_on(label: Segment, below: Segment, beside: Row) -> bool:
    """Whether the line below is more of the label: the label's end asks for it, or its own beginning does."""
    above = label.words[-1]
    if above.bold != below.words[0].bold or above.baseline - below.baseline > 1.7 * below.size:
        return False
    if _ASKS.search(label.text) is not None or below.text[0].islower():
        return True
    if _OPEN_PERIOD.search(label.text) is not None and YEAR.match(below.text) is not None:
        return True
    stands_out = not beside or below.size > beside[0].size + 0.2 or (below.text.isupper() and len(below.text) > 3)
    near = above.baseline - below.baseline <= 1.4 * below.size and abs(above.size - below.size) < 0.3
    return near and stands_out and below.text.isupper() == label.text.isupper() and not _is_date(label, below)


def _is_date(*labels: Segment) -> bool:
    return any(YEAR.search(label.text) or label.text.endswith(":") for label in labels)
