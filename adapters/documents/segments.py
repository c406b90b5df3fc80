"""A page's words gathered into segments (words on one baseline without a wide gap) and rows of segments."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from adapters.documents.marks import is_mark, without_bullet

SAME_BASELINE = 0.35
"""Of the letter height: what stands nearer is in one row."""
_MARK_REACH = 0.5
"""Of the letter height: how far above or below its line a list mark may stand."""
_WORD_GAP = 1.0
"""Of the letter height: words farther apart stand in different segments."""
_STRANGER_GAP = 0.45
_CELL_GAP = 0.5
_STOP_GAP = 0.32
"""What is enough before a column's edge."""
_STOP_ROWS = 4
"""Lines that begin at one place, which makes it a column's edge."""
_CHIP_GAP = 0.45
"""What parts words that stand in boxes, where the spaces inside of the boxes are narrower."""
_LONE_CHIP_GAP = 0.75
"""The same where each box holds one word: a line that is set in full width has such spaces too."""
_NO_SPACE = 0.12
"""What is left before a comma that is set apart, and no space between words."""
_CHIPS = 2
_SPREAD_GAP = 2.5
_OVERLAP = 0.5
_BULLET_GAP = 4.0
_LEFTWARD = re.compile("[\u0590-\u08ff\ufb1d-\ufefc]")
YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


@dataclass(slots=True)
class Word:
    """A word on the page. Points; the origin is the lower left corner. ``size`` is the letter height."""

    text: str
    left: float
    right: float
    baseline: float
    size: float
    bold: bool
    label: int = 0
    """Which box it stands in, where words have boxes of their own; 0 for none."""


@dataclass(slots=True)
class Segment:
    """Words on one baseline that belong together. ``order`` is the place of its first in the content."""

    words: list[Word]
    order: int
    _measured: int = -1
    """How many words there were when the rest was worked out: the layout asks for it again and again."""
    _right: float = 0.0
    _baseline: float = 0.0
    _size: float = 0.0

    @property
    def left(self) -> float:
        return self.words[0].left

    @property
    def right(self) -> float:
        if self._measured != len(self.words):
            self._measure()
        return self._right

    @property
    def baseline(self) -> float:
        """That of the text: a list mark of another font may stand higher or lower."""
        if self._measured != len(self.words):
            self._measure()
        return self._baseline

    @property
    def size(self) -> float:
        if self._measured != len(self.words):
            self._measure()
        return self._size

    def _measure(self) -> None:
        marked = len(self.words) > 1 and without_bullet(self.words[0].text) == ("", True)
        self._measured = len(self.words)
        self._right = max(word.right for word in self.words)
        self._baseline = self.words[marked].baseline
        self._size = max(word.size for word in self.words)

    @property
    def text(self) -> str:
        """The words; letters set apart are parted into words where the space is wider."""
        single = sum(len(word.text) == 1 for word in self.words)
        if len(self.words) > 3 and single >= 0.6 * len(self.words) and all(len(word.text) <= 3 for word in self.words):
            gaps = [after.left - before.right for before, after in pairwise(self.words)]
            wide = 1.6 * sorted(gaps)[len(gaps) // 2]
            near, far = (" ", "   ") if single == len(self.words) else ("", " ")
            spaces = [far if gap > max(wide, 0.1) else near for gap in gaps]
            return "".join(word.text + space for word, space in zip(self.words, [*spaces, ""], strict=True))
        return " ".join(word.text for word in _as_spoken(self.words))

    @property
    def cells(self) -> str:
        """The text with tabs where a space is far wider than the others of the line: words in boxes of their own."""
        if any(word.label for word in self.words):
            spaces = ["\t" if before.label != after.label else " " for before, after in pairwise(self.words)]
            return "".join(word.text + space for word, space in zip(self.words, [*spaces, ""], strict=True))
        gaps = [after.left - before.right for before, after in pairwise(self.words)]
        wide = [gap > _CHIP_GAP * self.size for gap in gaps]
        letters = sum(len(word.text) for word in self.words)
        if sum(wide) < _CHIPS or letters < 3 * len(self.words) or is_right_to_left(self.words[0].text):
            return self.text
        narrow = [gap for gap in gaps if _NO_SPACE * self.size < gap <= _CHIP_GAP * self.size]
        alone = _LONE_CHIP_GAP * self.size
        least = min(gap for gap, parts in zip(gaps, wide, strict=True) if parts)
        sentence = any(parts and word.text[-1] in ".!?" for word, parts in zip(self.words, wide, strict=False))
        if sentence or (max(narrow) * 2 > least if narrow else sum(gap > alone for gap in gaps) < _CHIPS):
            return self.text
        spaces = ["\t" if parts else " " for parts in wide]
        return "".join(word.text + space for word, space in zip(self.words, [*spaces, ""], strict=True))

    @property
    def is_bullet(self) -> bool:
        return without_bullet(self.text)[1]

    @property
    def is_mark(self) -> bool:
        """Whether a list mark is all that it is."""
        return without_bullet(self.text) == ("", True)


Row = list[Segment]


def is_right_to_left(text: str) -> bool:
    """Whether the text is in a script that runs from right to left."""
    return not text.isascii() and _LEFTWARD.search(text) is not None


def _as_spoken(words: list[Word]) -> list[Word]:
    """Words that stand from left to right, in the order that they are read in."""
    spoken = [word for word in words if any(map(str.isalpha, word.text))]
    if sum(is_right_to_left(word.text) for word in spoken) * 2 <= len(spoken):
        return words
    read: list[Word] = []
    for leftward, together in groupby(reversed(words), key=lambda word: is_right_to_left(word.text)):
        run = list(together)
        read.extend(run if leftward else run[::-1])
    return read


def rows_of(words: Sequence[Word]) -> list[Row]:
    """The page's segments, gathered by baseline, from the top down, each row from the left."""
    rows: list[list[tuple[int, Word]]] = []
    marks: list[tuple[int, Word]] = []
    for index, word in sorted(enumerate(words), key=lambda one: -one[1].baseline):
        if is_mark(word.text):
            marks.append((index, word))
        elif rows and rows[-1][0][1].baseline - word.baseline <= SAME_BASELINE * max(word.size, rows[-1][0][1].size):
            rows[-1].append((index, word))
        else:
            rows.append([(index, word)])
    rows = _with_marks(rows, marks)
    runs = [_runs(row) for row in rows]
    edges = Counter(round(run.left) for row in runs for run in row if not is_right_to_left(run.words[0].text))
    stops = frozenset(edge for edge, count in edges.items() if count >= _STOP_ROWS)
    return [[part for segment in _segments(row, stops) for part in _parted(segment, stops)] for row in runs]


def _with_marks(rows: list[list[tuple[int, Word]]], marks: list[tuple[int, Word]]) -> list[list[tuple[int, Word]]]:
    """The rows, each list mark in the nearest one: it is set in another font, on a line of its own making."""
    alone: list[list[tuple[int, Word]]] = []
    for index, mark in marks:
        nearest = min(rows, key=lambda row: min(abs(word.baseline - mark.baseline) for _, word in row), default=None)
        off = min(
            (abs(word.baseline - mark.baseline) / max(word.size, mark.size) for _, word in nearest or ()), default=1
        )
        if nearest is None or off > _MARK_REACH:
            alone.append([(index, mark)])
        else:
            nearest.append((index, mark))
    return sorted([*rows, *alone], key=lambda row: -row[0][1].baseline) if alone else rows


def _runs(row: Sequence[tuple[int, Word]]) -> Row:
    """The words of a row that follow each other in the content. What another column or a box laid over the line
    is a run of its own.
    """
    runs: Row = []
    latest = -1
    for index, word in sorted(row, key=lambda one: one[0]):
        if runs and index == latest + 1 and _belongs(word, runs[-1], reach=_WORD_GAP):
            runs[-1].words.append(word)
        else:
            runs.append(Segment([word], index))
        latest = index
    return sorted(runs, key=lambda one: one.left)


def _segments(runs: Row, stops: frozenset[int]) -> Row:
    """The runs, those put together that stand next to each other, unless the second begins at a column's edge."""
    segments: Row = []
    for run in runs:
        apart = round(run.left) in stops and segments and not segments[-1].is_mark
        if segments and not apart and _belongs(run.words[0], segments[-1], reach=_STRANGER_GAP):
            segments[-1].words.extend(run.words)
            segments[-1].order = min(segments[-1].order, run.order)
        else:
            segments.append(run)
    return segments


def _belongs(word: Word, last: Segment, *, reach: float) -> bool:
    """Whether the word goes on with the segment: near enough at its right, farther off where letters are set apart."""
    if len(last.words) == 1 and without_bullet(last.text) == ("", True):
        reach = _BULLET_GAP
    elif reach == _WORD_GAP and len(last.words) > 1 and all(len(one.text) == 1 for one in (word, *last.words)):
        reach = _SPREAD_GAP
    size = min(word.size, last.size)
    return -_OVERLAP * size <= word.left - last.right <= reach * size


def _parted(segment: Segment, stops: frozenset[int]) -> Iterator[Segment]:
    """The segment, or two where a gap that is wider than its others parts a date or leads to where lines begin."""
    gaps = [after.left - before.right for before, after in pairwise(segment.words)]
    if gaps:
        wide = max(range(len(gaps)), key=gaps.__getitem__)
        before, after = segment.words[: wide + 1], segment.words[wide + 1 :]
        others = sorted(gaps[:wide] + gaps[wide + 1 :])
        usual = others[len(others) // 2] if others else 0.3 * segment.size
        dated = any(YEAR.search(" ".join(word.text for word in side)) for side in (before, after))
        stop = round(after[0].left) in stops
        clear = gaps[wide] > max(_CELL_GAP * segment.size, 1.7 * usual) and (dated or stop)
        aligned = gaps[wide] > max(_STOP_GAP * segment.size, 1.1 * usual) and dated and stop
        if (clear or aligned) and not segment.is_bullet:
            yield Segment(before, segment.order)
            yield Segment(after, segment.order + wide + 1)
            return
    yield segment
