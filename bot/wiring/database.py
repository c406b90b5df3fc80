"""The database alone, for those who operate it."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.settings import Settings


async def upgrade_database(settings: "Settings") -> str:
    """Applies every missing migration; the revision that the database then has."""
    from adapters.database.engine import open_engine
    from adapters.database.schema import migrate

    engine = open_engine(settings.database)
    try:
        return await migrate(engine)
    finally:
        await engine.dispose()


async def database_revisions(settings: "Settings") -> tuple[str | None, str]:
    """The revision that the database has, None for a new one, and the newest there is."""
    from adapters.database.engine import open_engine
    from adapters.database.schema import newest, revision

    engine = open_engine(settings.database)
    try:
        return await revision(engine), newest()
    finally:
        await engine.dispose()
