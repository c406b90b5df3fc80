"""The connection: SQLite set up to lose nothing, and its file kept from other eyes."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

import aiosqlite
from sqlalchemy import event, make_url
from sqlalchemy.engine import Connection
from sqlalchemy.engine.interfaces import DBAPIConnection, DBAPICursor
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import AsyncAdaptedQueuePool, ConnectionPoolEntry
from sqlalchemy.util import await_only

from adapters.database.cursor import BriskCursor
from core.errors import TryAgain

_BUSY_MILLISECONDS = 30_000
_PAUSE_MILLISECONDS = 50

_WAL = "PRAGMA journal_mode = WAL"
_PRAGMAS = (
    f"PRAGMA busy_timeout = {_BUSY_MILLISECONDS}",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",  # what a person has deleted is gone from the file too
)


def open_engine(url: str) -> AsyncEngine:
    """An engine on the database. A SQLite file is made readable for its owner only.

    SQLite's own driver opens transactions late and for reading, so that two writers meet half-way and one fails;
    here each begins with ``BEGIN IMMEDIATE`` and waits its turn instead. SQLite has one writer at a time anyway, so
    there is one connection: to queue for it costs less than SQLite's own way of waiting, which is to sleep.
    """
    database = make_url(url).database
    if make_url(url).get_backend_name() != "sqlite":
        return create_async_engine(url)
    if database not in (None, "", ":memory:"):
        _keep_private(Path(database))
    engine = create_async_engine(
        url, poolclass=AsyncAdaptedQueuePool, pool_size=1, max_overflow=0, pool_reset_on_return=None
    )
    event.listen(engine.sync_engine, "connect", _set_up)
    event.listen(engine.sync_engine, "begin", _begin_immediate)
    return engine


@asynccontextmanager
async def transaction(engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
    """One transaction: kept as a whole or not at all. A database that is busy or away is ``TryAgain``."""
    try:
        async with engine.begin() as connection:
            yield connection
    except OperationalError as error:
        raise TryAgain(str(error.orig)) from error


def _keep_private(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    path.touch(mode=0o600)
    path.chmod(0o600)  # SQLite gives its journal and log the same mode


def _set_up(connection: DBAPIConnection, entry: ConnectionPoolEntry) -> None:
    connection.isolation_level = None  # no implicit BEGIN
    driver = entry.driver_connection
    assert isinstance(driver, aiosqlite.Connection)
    driver.cursor = partial(BriskCursor, driver)  # type: ignore[assignment,method-assign]  # all that is asked of it
    cursor = connection.cursor()
    for pragma in _PRAGMAS:
        cursor.execute(pragma)
    _write_ahead(cursor)
    cursor.close()


def _write_ahead(cursor: DBAPICursor) -> None:
    """Has the file written ahead. While another program makes or opens it SQLite refuses that without any waiting."""
    for _ in range(_BUSY_MILLISECONDS // _PAUSE_MILLISECONDS):
        try:
            cursor.execute(_WAL)
        except aiosqlite.OperationalError as error:
            if "locked" not in str(error):
                raise
            await_only(asyncio.sleep(_PAUSE_MILLISECONDS / 1000))
        else:
            return
    cursor.execute(_WAL)


def _begin_immediate(connection: Connection) -> None:
    driver = connection.connection.driver_connection
    assert driver is not None
    await_only(driver.execute("BEGIN IMMEDIATE"))  # past the cursor, which would cost four turns of a thread, not one
