"""Bringing a database to the present schema, with Alembic, from the first table on."""

from pathlib import Path

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import AsyncEngine

from adapters.database import slack_tables  # noqa: F401 - what it declares is compared too
from adapters.database.engine import transaction
from adapters.database.tables import metadata

_MIGRATIONS = Path(__file__).with_name("migrations")


async def migrate(engine: AsyncEngine, to: str = "head") -> str:
    """Applies every migration that is missing, up to this revision; gives the newest there is."""
    async with transaction(engine) as db:
        await db.run_sync(_upgrade, to)
    return newest()


async def revision(engine: AsyncEngine) -> str | None:
    """The revision that the database has; None when it has no tables of ours."""
    async with transaction(engine) as db:
        return await db.run_sync(lambda connection: MigrationContext.configure(connection).get_current_revision())


async def differences(engine: AsyncEngine) -> list[object]:
    """What the migrated database lacks or has too much, beside the tables as declared; empty when they agree."""
    async with transaction(engine) as db:
        return await db.run_sync(
            lambda connection: list(compare_metadata(MigrationContext.configure(connection), metadata))
        )


def newest() -> str:
    """The revision of the newest migration."""
    head = ScriptDirectory.from_config(_config()).get_current_head()
    assert head is not None
    return head


def _upgrade(connection: Connection, to: str) -> None:
    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, to)


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config
