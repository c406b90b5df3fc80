"""Degree and school out of the pieces of the lines that name an education."""

import re
from dataclasses import dataclass

from core.reading.phrases import plain
from core.reading.role_words import AT, DASH, DEGREE, SCHOOL

_COMMA = re.compile(r"\s*,\s+")


@dataclass(frozen=True, slots=True)
class Degree:
    """``rest`` is what is neither."""

    title: str | None
    school: str | None
    rest: tuple[str, ...] = ()


def is_school(text: str) -> bool:
    """Whether the text names a place of learning."""
    return SCHOOL.search(plain(text)) is not None


def is_degree(text: str) -> bool:
    """Whether the text names a degree."""
    return DEGREE.search(plain(text)) is not None


def names_degree(text: str) -> bool:
    """Whether the text names a degree or a place of learning, and is no sentence about one."""
    return (
        len(text.split()) <= 20 and not text.endswith(".") and ":" not in text and (is_school(text) or is_degree(text))
    )


def degree_of(cells: list[str], title: str | None = None, school: str | None = None) -> Degree:
    """The degree and the school that these pieces name, where a label has not said them already."""
    cells = _parted(cells[0]) if len(cells) == 1 else list(cells)
    both = next((cell for cell in cells if is_school(cell) and not _is_only_degree(cell)), None)
    if both is not None and school is None:
        where = cells.index(both)
        cells[where : where + 1] = _parted(both)
        named = [cell for cell in cells[where:] if is_school(cell)]
        school = next((cell for cell in named if not _is_only_degree(cell)), (named or cells[where:])[0])
        cells.remove(school)
    if title is None and cells:
        fullest = max((cell for cell in cells if is_degree(cell)), key=len, default=None)
        title = fullest or (cells[0] if school or len(cells) > 1 else None)
        # "PhD" beside "PhD in Physics" says nothing more.
        cells = [cell for cell in cells if cell != title and not (fullest and fullest.startswith(f"{cell} "))]
    if school is None and cells:
        school = cells.pop(0)
    if title is not None and len(title) <= 6 and cells and not is_degree(cells[0]):
        title = f"{title}, {cells.pop(0)}"
    return Degree(title, school, tuple(cells))


def _is_only_degree(cell: str) -> bool:
    simple = plain(cell)
    return DEGREE.match(simple) is not None and not re.search(r"universi|college|,| at | an der | [–—-] ", simple)


def _parted(cell: str) -> list[str]:
    """A text that names both, parted where the school begins and ends."""
    for pattern in (DASH, AT, _COMMA):
        pieces = [piece for piece in pattern.split(cell) if piece]
        schools = [index for index, piece in enumerate(pieces) if is_school(piece) and not _is_only_degree(piece)]
        if schools and len(schools) < len(pieces):
            first, last = schools[0], schools[-1] + 1
            parts = [", ".join(pieces[:first]), ", ".join(pieces[first:last]), ", ".join(pieces[last:])]
            return [part for part in parts if part]
    return [cell]
