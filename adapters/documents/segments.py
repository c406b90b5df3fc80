"""A page's words gathered into segments (words on one baseline without a wide gap) and rows of segments."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from adapters.documents.marks import without_bullet

SAME_BASELINE = 0.35
"""Of the letter height: what stands nearer is in one row."""
_WORD_GAP = 1.0
"""Of the letter height: words farther apart stand in different segments."""
_BULLET_GAP = 4.0


@dataclass(slots=True)
class Word:
    """A word on the page. Points; the origin is the lower left corner. ``size`` is the letter height."""

    text: str
    left: float
    right: float
    baseline: float
    size: float
    bold: bool


@dataclass(slots=True)
class Segment:
    """Words on one baseline that belong together. ``order`` is the place of its first in the content."""

    words: list[Word]
    order: int

    @property
    def left(self) -> float:
        return self.words[0].left

    @property
    def right(self) -> float:
        return max(word.right for word in self.words)

    @property
    def baseline(self) -> float:
        return self.words[0].baseline

    @property
    def size(self) -> float:
        return max(word.size for word in self.words)

    @property
    def text(self) -> str:
        """The words; letters set apart are parted into words where the space is wider."""
        if len(self.words) > 3 and all(len(word.text) == 1 for word in self.words):
            gaps = [after.left - before.right for before, after in pairwise(self.words)]
            wide = 1.6 * sorted(gaps)[len(gaps) // 2]
            spaces = ["   " if gap > max(wide, 0.1) else " " for gap in gaps]
            return "".join(word.text + space for word, space in zip(self.words, [*spaces, ""], strict=True))
        return " ".join(word.text for word in self.words)

    @property
    def is_bullet(self) -> bool:
        return without_bullet(self.text)[1]


Row = list[Segment]


def rows_of(words: Sequence[Word]) -> list[Row]:
    """The page's segments, gathered by baseline, from the top down, each row from the left."""
    rows: list[list[tuple[int, Word]]] = []
    for index, word in sorted(enumerate(words), key=lambda one: -one[1].baseline):
        if rows and rows[-1][0][1].baseline - word.baseline <= SAME_BASELINE * max(word.size, rows[-1][0][1].size):
            rows[-1].append((index, word))
        else:
            rows.append([(index, word)])
    return [_segments(sorted(row, key=lambda one: one[1].left)) for row in rows]


def _segments(row: Sequence[tuple[int, Word]]) -> Row:
    segments: Row = []
    for index, word in row:
        if segments:
            last = segments[-1]
            alone = len(last.words) == 1 and without_bullet(last.text) == ("", True)
            reach = (_BULLET_GAP if alone else _WORD_GAP) * min(word.size, last.size)
            if word.left - last.right <= reach:
                last.words.append(word)
                last.order = min(last.order, index)
                continue
        segments.append(Segment([word], index))
    return segments
