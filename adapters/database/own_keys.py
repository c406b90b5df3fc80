"""Keys for a model that belong to a person or a workspace, encrypted."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from pydantic import SecretStr
from sqlalchemy import ColumnElement, delete, insert, or_, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from adapters.database.engine import transaction
from adapters.database.seal import Seal
from adapters.database.tables import own_keys
from core.language_model import Payer, Whose
from core.own_keys import KeyOwner, OwnKey


class DatabaseOwnKeys:
    """The ``OwnKeys`` port on a database. A sealed key opens for its owner and provider alone."""

    def __init__(self, engine: AsyncEngine, seal: Seal) -> None:
        self._engine = engine
        self._seal = seal

    async def keep(self, owner: KeyOwner, key: OwnKey, at: datetime) -> None:
        """Keeps the key in the place of an earlier one. For somebody who is gone nothing is kept."""
        try:
            async with transaction(self._engine) as db:
                await self.keep_within(db, owner, key, at)
        except IntegrityError:
            return

    async def keep_within(self, db: AsyncConnection, owner: KeyOwner, key: OwnKey, at: datetime) -> None:
        """The same within a transaction, in which the owner is there."""
        assert owner.id
        person = owner.id if owner.whose is Whose.PERSON else None
        workspace = owner.id if owner.whose is Whose.WORKSPACE else None
        sealed = self._seal.close(key.key.get_secret_value().encode(), _about(person, workspace, key.provider))
        row = insert(own_keys).values(
            user_id=person, workspace=workspace, provider=key.provider, kept_at=at, sealed=sealed
        )
        await self.drop_within(db, owner)
        await db.execute(row)

    async def drop(self, owner: KeyOwner) -> None:
        """Deletes the owner's key, if there is one."""
        async with transaction(self._engine) as db:
            await self.drop_within(db, owner)

    async def drop_within(self, db: AsyncConnection, owner: KeyOwner) -> None:
        """The same within a transaction."""
        await db.execute(delete(own_keys).where(_of(owner)))

    async def key_of(self, payer: Payer) -> OwnKey | None:
        """The person's key, else the workspace's, else None. ``OperatorMustAct`` when it cannot be opened."""
        # Without a workspace the empty name, which none has: compared with None, everybody's row would be theirs.
        theirs = or_(own_keys.c.user_id == payer.person, own_keys.c.workspace == payer.workspace)
        async with transaction(self._engine) as db:
            rows = (await db.execute(select(own_keys).where(theirs))).all()
        for row in sorted(rows, key=lambda row: row.user_id is None):
            key = OwnKey(provider=row.provider, key=SecretStr(self._open(row)))
            return key if row.workspace is None else replace(key, whose=Whose.WORKSPACE)
        return None

    async def seal_anew(self) -> int:
        """Puts what a former master key has sealed under the present one; gives how many that were."""
        async with transaction(self._engine) as db:
            rows = (await db.execute(select(own_keys).with_for_update())).all()
            stale = [row for row in rows if not self._seal.is_fresh(row.sealed)]
            for row in stale:
                sealed = self._seal.close(self._open(row).encode(), _about(row.user_id, row.workspace, row.provider))
                await db.execute(update(own_keys).where(own_keys.c.id == row.id).values(sealed=sealed))
            return len(stale)

    def _open(self, row: Any) -> str:
        return self._seal.open(row.sealed, _about(row.user_id, row.workspace, row.provider)).decode()


def _of(owner: KeyOwner) -> ColumnElement[bool]:
    return (own_keys.c.user_id if owner.whose is Whose.PERSON else own_keys.c.workspace) == owner.id


def _about(person: str | None, workspace: str | None, provider: str) -> str:
    return repr((person, workspace, provider))
