"""A table for people to read."""

from collections.abc import Sequence

Row = Sequence[str]


def table(title: str, head: Row, rows: Sequence[Row]) -> str:
    """The rows under their head, each column as wide as it must be; the first to the left, the others to the right."""
    widths = [max(len(row[column]) for row in (head, *rows)) for column in range(len(head))]
    lines = [
        "  ".join(
            cell.ljust(width) if n == 0 else cell.rjust(width)
            for n, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        for row in (head, *rows)
    ]
    return "\n".join([title, *lines, ""])
