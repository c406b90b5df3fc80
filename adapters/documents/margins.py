"""What stands beside a line and belongs to it: dates at the right edge, labels in the left margin.

A narrow margin breaks labels and titles into lines; they are put together again.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from adapters.documents.segments import SAME_BASELINE, YEAR, Row, Segment

_ASKS = re.compile(r"(?:[-/&–—,(]|\b(?:to|until|bis|à|au|a|al|até|tot|do|по|έως))$")
"""How a label ends that goes on in the line below."""
_OPEN_PERIOD = re.compile(r"(?:19|20)\d\d\s*(?:[-–—]|\b[^\W\d]{1,5}\b)\s*[^\W\d]{3,}\.?$")
"""A period whose last year is still to come: ``June 2010 – September``."""
_MONTH = re.compile(r"[^\W\d]{3,9}\.?")
"""What may be a month, above the year that it is of."""
_LEADING = 1.7
"""Line heights from one line of a paragraph to the next, at most."""
_FULL_LINES = 3
"""Lines that reach the edge of a column and so show where it is."""
_HEADING = 1.25
"""Of the letter height of a label, what a heading above it has."""
_RAGGED = 0.12
"""Of the width of a column, by which its full lines differ."""
_HANGING = 40.0
"""Points that lists of a column are indented, at most."""
_INDENT = 4.0
"""Points by which a list is indented."""
_ENDS = 2
"""Years of a period."""
_SWITCHES = 2
_ALIKE = 1.0
"""Points by which labels stand higher or lower beside what they label."""
_APART = 1.1
"""Of the distance between the lines of a paragraph: what lies farther below begins another."""


def blocks_of(side: list[Segment]) -> list[list[Segment]]:
    """The lines that follow each other without an empty line between."""
    blocks: list[list[Segment]] = []
    for segment in side:
        if blocks and blocks[-1][-1].baseline - segment.baseline <= _LEADING * max(segment.size, blocks[-1][-1].size):
            blocks[-1].append(segment)
        else:
            blocks.append([segment])
    return blocks


def beginnings_of(side: list[Segment]) -> list[Segment]:
    """The lines that begin something: farther below the one above than the lines of a paragraph, in bold type after
    light, or farther left than a list.
    """
    steps = [above.baseline - segment.baseline for above, segment in pairwise(side)]
    tight = min((step for step in steps if step > 1), default=0.0)
    found = side[:1]
    for (above, segment), step in zip(pairwise(side), steps, strict=True):
        bolder = segment.words[0].bold and not above.words[0].bold
        hangs = segment.left > above.left - _INDENT
        if step > min(_APART * tight, _LEADING * segment.size) or (not segment.is_bullet and (bolder or not hangs)):
            found.append(segment)
    return found


def are_told_apart(few: list[Segment], many: list[Segment]) -> bool:
    """Whether the content has all of one side at once, and does not go from one to the other and back."""
    sides = [side for _, side in sorted([(one.order, 0) for one in few] + [(one.order, 1) for one in many])]
    return sum(before != after for before, after in pairwise(sides)) <= _SWITCHES


def stand_alike(few: list[Segment], begun: list[Segment]) -> bool:
    """Whether most of the lines that stand at beginnings of the other side are as high or as low beside them."""
    nearest = ((one, min((one.baseline - other.baseline for other in begun), key=abs)) for one in few)
    off = sorted(distance for one, distance in nearest if abs(distance) <= SAME_BASELINE * one.size)
    most = max((sum(first <= one <= first + _ALIKE for one in off) for first in off), default=0)
    return 5 * most >= 3 * len(off)


def with_whole_titles(rows: list[Row]) -> Iterator[Row]:
    """The rows; a title that was broken because a date stands at its right is put together before the date.

    Where some of the lines below would have found room, each title has lines below that are meant to stand there.
    """
    edges = _Edges([segment for row in rows for segment in row])
    below = {index: _lines_below(rows, index) for index, row in enumerate(rows) if _is_dated(row)}
    meant = any(count and not _was_broken(rows[index], rows[index + 1][0]) for index, count in below.items())
    usual = min(below.values(), default=0) if meant else 0
    dated = -1
    waiting: Row | None = None
    for index, row in enumerate(rows):
        dated = index if index in below else dated
        more = below.get(dated, 0) > usual
        if waiting is not None and len(row) == 1 and more and _was_broken(waiting, row[0]):
            waiting = [Segment([*waiting[0].words, *row[0].words], waiting[0].order), *waiting[1:]]
            continue
        if waiting is not None and len(row) == 1 and _had_no_room(waiting[-1], row[0], edges):
            waiting = [*waiting[:-1], Segment([*waiting[-1].words, *row[0].words], waiting[-1].order)]
            continue
        if waiting is not None:
            yield waiting
        waiting = row
    if waiting is not None:
        yield waiting


class _Edges:
    """How far the lines of each column reach to the right."""

    def __init__(self, segments: list[Segment]) -> None:
        self._segments = segments

    def right_of(self, segment: Segment) -> float | None:
        """The right edge of the column where the segment begins; None where too few lines reach it to be sure."""
        rights = sorted(one.right for one in self._segments if -_INDENT <= one.left - segment.left <= _HANGING)
        near = [right for right in rights if right >= rights[-1] - _RAGGED * (rights[-1] - segment.left)]
        return rights[-1] if len(near) >= _FULL_LINES else None


def _had_no_room(head: Segment, below: Segment, edges: _Edges) -> bool:
    """Whether a heading in bold type goes on below because its next word found no room in the column."""
    last, following = head.words[-1], below.words[0]
    alike = last.bold and all(word.bold for word in below.words) and abs(last.size - following.size) < 0.3
    near = 0 < last.baseline - below.baseline <= 1.6 * below.size and abs(below.left - head.left) <= 1.0
    if not (alike and near) or below.is_bullet or YEAR.search(below.text) or head.text.endswith((".", ":")):
        return False
    edge = edges.right_of(head)
    return edge is not None and last.right + 0.2 * last.size + (following.right - following.left) > edge + 1.0


def _is_dated(row: Row) -> bool:
    """Whether this is a title with a date at its right."""
    return len(row) == 2 and YEAR.search(row[1].text) is not None and YEAR.search(row[0].text) is None


def _lines_below(rows: list[Row], index: int) -> int:
    """How many lines stand under a title before something else begins."""
    left, count = rows[index][0].left, 0
    for row in rows[index + 1 :]:
        if len(row) > 1 or row[0].is_bullet or abs(row[0].left - left) > 1.0:
            break
        count += 1
    return count


def _was_broken(row: Row, below: Segment) -> bool:
    """Whether the line below goes on with the row's first cell, whose next word had no room beside the date."""
    if not _is_dated(row):
        return False
    head, date = row
    last, following = head.words[-1], below.words[0]
    needed = following.right - following.left + 0.9 * last.size
    alike = last.bold == following.bold and abs(last.size - following.size) < 0.3
    near = 0 < last.baseline - below.baseline <= 1.6 * below.size and abs(below.left - head.left) <= 1.0
    return alike and near and date.left - last.right < needed and not below.is_bullet and not YEAR.search(below.text)


def with_notes(band: list[Row], x: float) -> Iterator[Row]:
    """Rows with notes at the right. Notes that run on beside a list belong to the line they began at."""
    notes = {id(one): index for index, row in enumerate(band) for one in row if one.left >= x - 0.5}
    blocks = blocks_of([one for row in band for one in row if id(one) in notes])
    lifted: dict[int, list[Segment]] = {}
    for block in blocks:
        anchor = notes[id(block[0])]
        for note in block[1:]:
            beside = range(anchor + 1, notes[id(note)] + 1)
            texts = [one for index in beside for one in band[index] if id(one) not in notes]
            if any(one.is_bullet for one in texts) or not any(id(one) not in notes for one in band[notes[id(note)]]):
                lifted.setdefault(anchor, []).append(note)
            else:
                anchor = notes[id(note)]  # what follows stands below this one
    gone = {id(note) for notes_of in lifted.values() for note in notes_of}
    for index, row in enumerate(band):
        if rest := [one for one in row if id(one) not in gone]:
            yield rest
        for note in lifted.get(index, ()):
            yield [note]


def with_labels(band: list[Row], x: float) -> list[Row]:
    """Rows with labels in the left margin, each before what it stands beside.

    A label that was broken into lines is put together again; what stands under a date is said of it too.
    """
    label: Segment | None = None
    under: list[Segment] = []
    read: list[Row] = []
    for row in band:
        head, *beside = row
        if head.left >= x - 0.5:
            read.append(row)
        elif label is not None and _runs_on(label, head, beside):
            label.words.extend(head.words)
            read.append(beside)
        elif label is not None and _is_under_date(label, under[-1] if under else label, head):
            place = next(index for index, one in enumerate(read) if one and one[0] is label) + len(under)
            read[place + 1 : place + 1] = [[head]]
            read.append(beside)
            under.append(head)
        else:
            label, under = head, []
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
    begins = before is None or before.left < x - 0.5 or before.baseline - above.baseline > _LEADING * above.size
    return int(begins)


def _is_under_date(label: Segment, above: Segment, below: Segment) -> bool:
    near = above.words[-1].baseline - below.baseline <= _LEADING * below.size
    return near and YEAR.search(label.text) is not None and YEAR.search(below.text) is None and not below.is_bullet


def _runs_on(label: Segment, below: Segment, beside: Row) -> bool:
    """Whether the line below is more of the label: the label's end asks for it, or its own beginning does."""
    above = label.words[-1]
    if (
        above.size > _HEADING * below.size
        or above.bold != below.words[0].bold
        or above.baseline - below.baseline > _LEADING * below.size
    ):
        return False
    years, more = len(YEAR.findall(label.text)), len(YEAR.findall(below.text))
    if years and more and years + more > _ENDS:
        return False
    if _ASKS.search(label.text) is not None or below.text[0].islower():
        return True
    if YEAR.match(below.text) is not None and (_OPEN_PERIOD.search(label.text) or _MONTH.fullmatch(label.text)):
        return True
    stands_out = not beside or below.size > beside[0].size + 0.2 or (below.text.isupper() and len(below.text) > 3)
    near = above.baseline - below.baseline <= 1.4 * below.size and abs(above.size - below.size) < 0.3
    return near and stands_out and below.text.isupper() == label.text.isupper() and not _is_date(label, below)


def _is_date(*labels: Segment) -> bool:
    return any(YEAR.search(label.text) or label.text.endswith(":") for label in labels)
