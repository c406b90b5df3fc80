"""List marks and labels that a page draws as shapes: browsers draw a list's dots, and a box around each skill."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from adapters.documents.ink import Box
from adapters.documents.marks import is_icon
from adapters.documents.segments import YEAR, Word

_LEAST_MARK, _MOST_MARK = 1.2, 8.0
"""Points across a list's mark."""
_MOST_OF_LETTER = 0.6
"""The same in letter heights."""
_SQUARE = 0.25
"""By which a mark may be wider than it is high, or the other way round."""
_LETTER = 2.7
"""Sizes of a mark in the letter height."""
_MIDDLE = 0.3
"""Of the letter height: how far above the base line the middle of a mark is."""
_REACH = 3.0
"""Letter heights from a mark to its text, at most."""
_FREE = 1.5
"""Letter heights to the left of a mark that have no text."""
_LEAST_LABEL, _MOST_LABEL = 1.1, 2.8
"""Letter heights from the bottom of a label to its top."""
_WIDEST_LABEL = 25.0
"""Letter heights from side to side of a label."""
_DATED = 0.6
"""Of the marks in a column, those that stand at dates where they are a timeline's."""
_BELOW = 2.2
"""Letter heights down to the line below."""
_TEXT = 5
"""Words that follow a mark in a line of text."""
_SEVERAL = 3
_FEW = 20
"""Marks on one line that are looked at, at most."""
_SHAPES = 2_000
"""Shapes on a page of which some may be marks; of more, it is a drawing."""


def with_drawn_marks(words: list[Word], boxes: Sequence[Box]) -> list[Word]:
    """The words, with a mark before each line that a small shape stands before; words in labels know theirs."""
    lines: dict[int, list[Word]] = defaultdict(list)
    for word in words:
        if word.text:
            lines[round(word.baseline)].append(word)
    _read_icons(lines)
    if not words or not 0 < len(boxes) <= _SHAPES:
        return words
    _put_in_labels(lines, boxes)
    return [*words, *_marks(lines, boxes)]


def _read_icons(lines: dict[int, list[Word]]) -> None:
    """Make a list mark of each icon that stands before line after line of text; a place or a date has one, too."""
    icons: dict[str, list[tuple[Word, list[Word]]]] = defaultdict(list)
    for icon in [word for line in lines.values() for word in line if len(word.text) == 1]:
        if not is_icon(icon.text):
            continue
        at = round(icon.baseline)
        line = [word for y in range(at - 2, at + 3) for word in lines.get(y, ()) if word is not icon]
        others = sorted((word for word in line if word.left >= icon.right), key=lambda word: word.left)[:_TEXT]
        alone = not any(-_FREE * icon.size < icon.left - word.right < _FREE * icon.size for word in line)
        if alone and others and others[0].left - icon.right < _REACH * icon.size:
            icons[icon.text].append((icon, others))
    for found in icons.values():
        long = sum(len(others) == _TEXT for _, others in found)
        dated = sum(any(YEAR.search(word.text) for word in others) for _, others in found)
        if len(found) >= _SEVERAL and long > 1 and dated < _DATED * len(found):
            for icon, _ in found:
                icon.text = "•"


def _marks(lines: dict[int, list[Word]], boxes: Sequence[Box]) -> Iterator[Word]:
    found: list[tuple[Word, Word]] = []
    """Marks, each with the first word of its text."""
    dots = [box for box in boxes if not box.white and _may_be_mark(box)]
    heights: dict[int, list[Box]] = defaultdict(list)
    for box in dots:
        heights[round(box.top)].append(box)
    for box in dots:
        wide = box.right - box.left
        size = _LETTER * wide
        baseline = (box.bottom + box.top) / 2 - _MIDDLE * size
        near = [
            word for y in range(round(baseline - size / 2), round(baseline + size / 2) + 1) for word in lines.get(y, ())
        ]
        after = [word for word in near if box.right <= word.left <= box.right + _REACH * word.size]
        first = min(after, key=lambda word: word.left, default=None)
        if first is None or wide > _MOST_OF_LETTER * first.size:
            continue
        if any(-_FREE * word.size < box.left - word.right < size for word in near):
            continue
        # A dot before a heading and one behind it are an ornament.
        beside = [dot.left for dot in heights[round(box.top)] if dot is not box][:_FEW]
        if not any(0 < left - word.right < size for left in beside for word in after):
            mark = Word("•", box.left, box.right, first.baseline, first.size, bold=False)
            found.append((mark, first))
    before = Counter(id(text) for _, text in found)
    # Several before one text say how well something is known.
    single = [mark for mark, text in found if before[id(text)] == 1]
    columns: dict[int, list[Word]] = defaultdict(list)
    for mark in single:
        columns[round(mark.left)].append(mark)
    for marks in columns.values():
        if sum(_stands_at_date(mark, lines) for mark in marks) < _DATED * len(marks):
            yield from marks


def _may_be_mark(box: Box) -> bool:
    wide, high = box.right - box.left, box.top - box.bottom
    return _LEAST_MARK <= wide <= _MOST_MARK and abs(wide - high) <= _SQUARE * wide


def _stands_at_date(mark: Word, lines: dict[int, list[Word]]) -> bool:
    """Whether a year stands in the mark's line or the one below: a timeline marks its entries."""
    lowest = round(mark.baseline - _BELOW * mark.size)
    beside = (word for y in range(lowest, round(mark.baseline) + 2) for word in lines.get(y, ()))
    return any(YEAR.search(word.text) is not None and word.left > mark.left for word in beside)


def _put_in_labels(lines: dict[int, list[Word]], boxes: Sequence[Box]) -> None:
    held: dict[int, list[Word]] = {}
    for number, box in enumerate(boxes, 1):
        high = box.top - box.bottom
        inside = [
            word
            for y in range(round(box.bottom), round(box.top) + 1)
            for word in lines.get(y, ())
            if box.holds((word.left + word.right) / 2, word.baseline + word.size / 4)
        ]
        size = max((word.size for word in inside), default=0.0)
        if not inside or not _LEAST_LABEL * size <= high <= _MOST_LABEL * size:
            continue
        if box.right - box.left <= _WIDEST_LABEL * size:
            held[number] = inside
    for number, inside in held.items():
        if len(held) > 1:
            for word in inside:
                word.label = number
