"""Headings of entries that found no room in one line: "Universidade do Minho — Mestrado," above "Biologia"."""

from collections.abc import Sequence
from dataclasses import replace

from core.reading.dates import find_period
from core.reading.role_words import DASH
from core.reading.source import SourceLine
from core.reading.wrapping import SMALL_WORDS

_FAR = 100.0
"""Points from where a line begins to where its last cell does, at least."""
_NEAR = 0.3
"""Line heights by which the lines of one heading may stand farther apart than those of a paragraph."""
_ASTRAY = 2.0
_OPEN = (",", "—", "–", "|", "/", "&")
"""How a line ends that names more in the one below."""
_LONGEST = 90
_MOST_WORDS = 6


def with_whole_headings(lines: Sequence[SourceLine], rhythm: float) -> list[SourceLine]:
    """The lines; what heads an entry as one where it surely goes on. ``rhythm`` is the gap inside of paragraphs."""
    out: list[SourceLine] = []
    for at, line in enumerate(lines):
        above = out[-1] if out else None
        below = lines[at + 1] if at + 1 < len(lines) else None
        if above is not None and (_is_rest_of_cell(line, above, rhythm) or _goes_on(line, above, below, rhythm)):
            out[-1] = replace(above, text=f"{above.text} {line.text}")
        else:
            out.append(line)
    return out


def _is_rest_of_cell(line: SourceLine, above: SourceLine, rhythm: float) -> bool:
    """Whether the line goes on, in small letters, with the last of several cells: it stands below that one."""
    first, _, last = above.text.rpartition("\t")
    far = bool(first) and line.x - above.x >= _FAR and find_period(last) is None
    return far and line.text[:1].islower() and _may_go_on(line, above, rhythm)


def _goes_on(line: SourceLine, above: SourceLine, below: SourceLine | None, rhythm: float) -> bool:
    """Whether the line, which stands above a period alone, ends what a line with two names began."""
    if below is None or not _is_period(below) or abs(line.x - above.x) > _ASTRAY or "\t" in above.text:
        return False
    open_end = above.text.endswith(_OPEN) or above.text.rsplit(" ", 1)[-1].lower() in SMALL_WORDS
    named = DASH.search(above.text) is not None and (open_end or line.text[:1].islower())
    return named and len(above.text) <= _LONGEST and _may_go_on(line, above, rhythm)


def _may_go_on(line: SourceLine, above: SourceLine, rhythm: float) -> bool:
    set_alike = line.size is not None and line.size == above.size and line.page == above.page
    plainly = not (line.bullet or above.bullet or "\t" in line.text) and len(line.text.split()) <= _MOST_WORDS
    undated = find_period(line.text) is None and not line.text.endswith((".", ":", ";"))
    return set_alike and plainly and undated and 0 < line.gap <= rhythm + _NEAR


def _is_period(line: SourceLine) -> bool:
    found = find_period(line.text) if not line.bullet else None
    return found is not None and found.exact and found.end - found.start >= len(line.text) - 2
