"""Lines as a document says them, those of a table's row kept by cell until the row is whole."""

from adapters.documents.cells import side_by_side
from adapters.documents.extract import Line


class TableRows:
    """The lines so far. A row within a cell is read into that cell."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.count = 0
        """Of all lines, those of rows that have not ended as well."""
        self._open: list[list[list[Line]]] = []
        """The rows that are being read, the outermost first: the cells of each."""

    @property
    def in_row(self) -> bool:
        """Whether a row has begun and has not ended."""
        return bool(self._open)

    @property
    def _holder(self) -> list[Line]:
        return self._open[-1][-1] if self._open else self.lines

    def add(self, line: Line) -> None:
        """One line more, of the cell that is being read where there is one."""
        self.count += 1
        self._holder.append(line)

    def begin_row(self) -> None:
        self._open.append([[]])

    def end_cell(self) -> None:
        """What follows is in the next cell."""
        if self._open:
            self._open[-1].append([])

    def end_row(self) -> None:
        """Put the cells of the innermost row in order; nothing where there is none."""
        if self._open:
            cells = [cell for cell in self._open.pop() if cell]
            self._holder.extend(side_by_side(cells) if cells else ())

    def end(self) -> list[Line]:
        """All lines, those of rows that never ended as well."""
        while self._open:
            self.end_row()
        return self.lines
