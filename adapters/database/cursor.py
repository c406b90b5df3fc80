"""A cursor that goes to the database's thread once for a statement, not four times."""

from collections.abc import Iterable, Sequence
from typing import Any, Self

from aiosqlite import Connection, Cursor


class BriskCursor:
    """What SQLAlchemy asks of a driver's cursor, on one call of aiosqlite for a statement and one for its rows.

    aiosqlite's own cursor is opened, run, read and closed by a call each, and every call is a turn of the
    connection's thread. Rows are always read to the end here, which frees the statement as closing would.
    """

    arraysize = 1

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._cursor: Cursor | None = None

    async def __aenter__(self) -> Self:
        return self

    @property
    def description(self) -> Any:
        return None if self._cursor is None else self._cursor.description

    @property
    def rowcount(self) -> int:
        return -1 if self._cursor is None else self._cursor.rowcount

    @property
    def lastrowid(self) -> int | None:
        return None if self._cursor is None else self._cursor.lastrowid

    async def execute(self, statement: str, values: Iterable[Any] = ()) -> None:
        self._cursor = await self._connection.execute(statement, values)

    async def executemany(self, statement: str, values: Iterable[Iterable[Any]]) -> None:
        self._cursor = await self._connection.executemany(statement, values)

    async def fetchall(self) -> Sequence[Any]:
        return () if self._cursor is None else tuple(await self._cursor.fetchall())

    async def close(self) -> None:
        self._cursor = None
