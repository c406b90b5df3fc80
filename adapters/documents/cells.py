"""A row of a table to lines: what stands side by side in one line, or one cell after the other."""

import re
from collections.abc import Iterator, Sequence

from adapters.documents.extract import Line

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_LABEL = 40
"""Characters of a cell that names what stands beside it."""
_NOTE = 30
"""Characters of a line that stands at the right of a title: a period, a place."""
_PERIOD = 40
_PERIOD_WORDS = 6
"""Characters and words of a period at most: ``from September 2019 until the present``."""
_PERIOD_LINES = 3
"""Of a cell with a period: it may be broken, and a place may stand below it."""
_WORD = re.compile(r"[^\W\d_]+")
_GOES_ON = re.compile(r"[-–—]$")
_SHORT_YEARS = re.compile(r"(?<![\d/.])\d{1,2}[/.]\d\d\s*[-–—]\s*(?:\d{1,2}[/.]\d\d|[^\W\d]+\.?(?:\s[^\W\d]+)?)$")
"""A period whose years are short: ``06/16 – 12/18``."""


def side_by_side(cells: Sequence[Sequence[Line]]) -> Iterator[Line]:
    """The lines of a row's cells, none of them empty.

    Cells of one line each make one line, parted by tabs. A label is put before the first line of its text, and
    a date or a place after the line that it stands beside. Other cells are columns: one comes after the other.
    """
    if len(cells) != 2 or not _are_notes(*cells):
        cells = _with_periods_raised(cells)
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


def _with_periods_raised(cells: Sequence[Sequence[Line]]) -> Sequence[Sequence[Line]]:
    """The cells; of a long row, a cell that is only a period stands after the first line of the cell before it.

    A list comes after what it is a list of, so a period beside a list goes with the cell before that.
    """
    if all(len(cell) == 1 for cell in cells) and not any(cell[0].bullet for cell in cells):
        return cells
    read: list[Sequence[Line]] = []
    for cell in cells:
        titles = [index for index, one in enumerate(read) if not one[0].bullet and not _is_period_cell(one)]
        if titles and _is_period_cell(cell):
            head, *rest = read[titles[-1]]
            period, *place = _whole(cell)
            read[titles[-1]] = [head._replace(text=f"{head.text}\t{period.text}"), *place, *rest]
        else:
            read.append(cell)
    return read


def _whole(cell: Sequence[Line]) -> list[Line]:
    """The lines, a period that was broken at its dash put together, and the period first."""
    lines: list[Line] = []
    for line in cell:
        if lines and _GOES_ON.search(lines[-1].text):
            lines[-1] = lines[-1]._replace(text=f"{lines[-1].text} {line.text}")
        else:
            lines.append(line)
    return sorted(lines, key=lambda line: not _is_period(line.text))


def _is_period_cell(cell: Sequence[Line]) -> bool:
    """Whether this is a period, perhaps with a place or a length of time, and nothing else."""
    if len(cell) > _PERIOD_LINES or any(line.bullet or len(line.text) > _PERIOD for line in cell):
        return False
    return sum(_is_period(line.text) for line in _whole(cell)) == 1


def _is_period(text: str) -> bool:
    """Whether the text looks like one in any language: years, and hardly more words than the months and two others."""
    dated = _YEAR.search(text) is not None or _SHORT_YEARS.search(text) is not None
    return dated and len(text) <= _PERIOD and len(_WORD.findall(text)) <= _PERIOD_WORDS


def _are_notes(lines: Sequence[Line], notes: Sequence[Line]) -> bool:
    """Whether the notes, a date among them, stand beside the first of these lines."""
    short = len(notes) <= min(len(lines), 3) and all(len(note.text) <= _NOTE for note in notes)
    dated = any(_YEAR.search(note.text) for note in notes)
    return short and dated and not any(line.bullet for line in (*notes, *lines[: len(notes)]))
