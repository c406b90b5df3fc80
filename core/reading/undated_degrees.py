"""Degrees without dates, one below the other: where each of them begins."""

from collections.abc import Sequence

from core.reading.degrees import is_degree, is_school
from core.reading.phrases import Late
from core.reading.source import SourceLine

_MOST_LINES = 3
"""Lines that name one degree."""
_APART = 0.3
"""Line heights by which entries stand farther apart than lines of one."""
_BETWEEN = Late(r"\t|\s[|·•–—-]\s|,\s")
"""What parts the names in a line that holds a whole entry."""


def undated_starts(lines: Sequence[SourceLine]) -> list[int] | None:
    """Where the entries begin: where lines are set apart, or in a pattern of so many lines each; None where neither."""
    for starts in (_by_looks(lines), _by_gaps(lines)):
        if len(starts) > 1 and starts[0] == 0 and _are_entries(lines, starts):
            return starts
    for length in range(1, _MOST_LINES + 1):
        starts = list(range(0, len(lines), length))
        if len(starts) > 1 and not len(lines) % length and _are_entries(lines, starts):
            return starts
    return None


def _by_looks(lines: Sequence[SourceLine]) -> list[int]:
    """The lines that look like the first one, if others look otherwise."""
    looks = [(line.bold, line.size, line.level) for line in lines]
    return [at for at, look in enumerate(looks) if look == looks[0]] if len(set(looks)) > 1 else []


def _by_gaps(lines: Sequence[SourceLine]) -> list[int]:
    gaps = [line.gap for line in lines[1:]]
    if not gaps or max(gaps) < min(gaps) + _APART:
        return []
    return [0, *(at for at, gap in enumerate(gaps, 1) if gap > min(gaps) + _APART)]


def _are_entries(lines: Sequence[SourceLine], starts: Sequence[int]) -> bool:
    """Whether each piece is a degree or a school with its other name, and none holds two of either."""
    told = 0
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        piece = lines[start:end]
        schools = [at for at, line in enumerate(piece) if is_school(line.text)]
        degrees = [at for at, line in enumerate(piece) if is_degree(line.text) and at not in schools]
        whole = len(piece) > 1 or _BETWEEN.search(piece[0].text) is not None
        if len(schools) > 1 or len(degrees) > 1 or not whole:
            return False
        told += bool(schools or degrees)
    return 2 * told >= len(starts) and told > 1
