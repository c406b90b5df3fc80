"""A row of a table to lines: what stands side by side in one line, or one cell after the other."""

import re
from collections.abc import Iterator, Sequence

from adapters.documents.extract import Line

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_LABEL = 40
"""Characters of a cell that names what stands beside it."""
_NOTE = 30
"""Characters of a line that stands at the right of a title: a period, a place."""


def side_by_side(cells: Sequence[Sequence[Line]]) -> Iterator[Line]:
    """The lines of a row's cells, none of them empty.

    Cells of one line each make one line, parted by tabs. A label is put before the first line of its text, and
    a date or a place after the line that it stands beside. Other cells are columns: one comes after the other.
    """
    first, *others = cells
    if not others:
        yield from first
    elif all(len(cell) == 1 and not cell[0].bullet for cell in cells):
        yield first[0]._replace(text="\t".join(cell[0].text for cell in cells))
    elif len(first) == 1 and len(first[0].text) <= _LABEL:
        label, (beside, *rest) = first[0], others[0]
        if beside.bullet:
            yield from (label, beside)
        else:
            yield beside._replace(text=f"{label.text}\t{beside.text}", bold=label.bold)
        yield from rest
        for cell in others[1:]:
            yield from cell
    elif len(cells) == 2 and _are_notes(first, others[0]):
        for index, line in enumerate(first):
            note = f"\t{others[0][index].text}" if index < len(others[0]) else ""
            yield line._replace(text=line.text + note)
    else:
        for cell in cells:
            yield from cell


def _are_notes(lines: Sequence[Line], notes: Sequence[Line]) -> bool:
    """Whether the notes, a date among them, stand beside the first of these lines."""
    short = len(notes) <= min(len(lines), 3) and all(len(note.text) <= _NOTE for note in notes)
    dated = any(_YEAR.search(note.text) for note in notes)
    return short and dated and not any(line.bullet for line in (*notes, *lines[: len(notes)]))
