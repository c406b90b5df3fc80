"""What was set for workspaces."""

from datetime import datetime

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from adapters.database.engine import transaction
from adapters.database.tables import workspaces
from core.workspaces import WorkspaceSettings


class DatabaseWorkspaces:
    """The ``Workspaces`` port on a database."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    async def settings_of(self, workspace: str) -> WorkspaceSettings:
        """What was set for it; of one that nobody knows, nothing."""
        async with transaction(self._engine) as db:
            return await settings_within(db, workspace)

    async def change(self, workspace: str, settings: WorkspaceSettings, at: datetime) -> None:
        """Sets it, in the place of what was set before."""
        row = {"id": workspace, "changed_at": at, "settings": settings.model_dump_json()}
        async with transaction(self._engine) as db:
            await db.execute(delete(workspaces).where(workspaces.c.id == workspace))
            await db.execute(insert(workspaces).values(row))


async def settings_within(db: AsyncConnection, workspace: str) -> WorkspaceSettings:
    """What was set for the workspace, read within a transaction."""
    query = select(workspaces.c.settings).where(workspaces.c.id == workspace)
    kept = (await db.execute(query)).scalar_one_or_none()
    return WorkspaceSettings() if kept is None else WorkspaceSettings.model_validate_json(kept)
