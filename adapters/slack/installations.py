"""Where the app is installed: kept by the stores of Slack's own library, every token encrypted.

https://docs.slack.dev/tools/python-slack-sdk/oauth
"""

import logging
from base64 import b64decode, b64encode
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import UTC, datetime, timedelta
from secrets import token_urlsafe
from typing import Protocol

from slack_sdk.oauth.installation_store import Installation
from slack_sdk.oauth.installation_store.async_installation_store import AsyncInstallationStore
from slack_sdk.oauth.installation_store.sqlalchemy import AsyncSQLAlchemyInstallationStore, SQLAlchemyInstallationStore
from slack_sdk.oauth.state_store.sqlalchemy import AsyncSQLAlchemyOAuthStateStore
from sqlalchemy import ColumnElement, RowMapping, Table, and_, desc, func, or_, select
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from core.errors import TryAgain
from core.ports import Clock

_SECRETS = ("bot_token", "bot_refresh_token", "user_token", "user_refresh_token", "incoming_webhook_url")
STATE_SECONDS = 10 * 60
"""How long somebody may take to install the app."""
_QUIET = logging.getLogger("aicvgen.slack.bolt")
"""The library's own lines hold what came; ``app`` silences them."""


class Sealing(Protocol):
    """Encrypts what must not be read from a copy of the database."""

    def close(self, open: bytes, about: str) -> bytes:
        """The bytes, sealed. They open for the same ``about`` alone."""
        ...

    def open(self, sealed: bytes, about: str) -> bytes:
        """The bytes as they were; ``OperatorMustAct`` when they cannot be opened."""
        ...

    def is_fresh(self, sealed: bytes) -> bool:
        """Whether the present key has sealed this."""
        ...


class Installations(AsyncInstallationStore):
    """One installation for each workspace, or for an organisation as a whole: the newest.

    Its name is the workspace's id; for an organisation that installed the app for all its workspaces, its own.
    """

    def __init__(self, client_id: str, engine: AsyncEngine, sealing: Sealing) -> None:
        self._client_id = client_id
        self._engine = engine
        self._sealing = sealing
        self._store = AsyncSQLAlchemyInstallationStore(client_id, engine)

    async def async_save(self, installation: Installation) -> None:
        """Keeps it in the place of every earlier one of the same name."""
        sealed = _copy(installation)
        for field in _SECRETS:
            if value := getattr(installation, field):
                closed = self._sealing.close(value.encode(), self._about(installation, field))
                setattr(sealed, field, b64encode(closed).decode())
        with _passing():
            await self._store.async_save(sealed)
        at = _naive(datetime.fromtimestamp(installation.installed_at, tz=UTC))
        async with self._transaction() as db:
            for table in (self._store.installations, self._store.bots):
                older = and_(self._named(table, name_of(installation)), table.c.installed_at < at)
                await db.execute(table.delete().where(older))

    async def find(self, name: str) -> Installation | None:
        """The installation of this name, its tokens as they are."""
        table = self._store.installations
        query = table.select().where(self._named(table, name)).order_by(desc(table.c.installed_at)).limit(1)
        async with self._transaction() as db:
            row = (await db.execute(query)).mappings().first()
        if row is None:
            return None
        installation = SQLAlchemyInstallationStore.build_installation_entity(row)
        for field in _SECRETS:
            if value := getattr(installation, field):
                opened = self._sealing.open(b64decode(value), self._about(installation, field))
                setattr(installation, field, opened.decode())
        return installation

    async def since(self, name: str) -> float | None:
        """When the installation of this name was made, in seconds of the epoch; None where there is none."""
        table = self._store.installations
        query = select(func.max(table.c.installed_at)).where(self._named(table, name))
        async with self._transaction() as db:
            at = (await db.execute(query)).scalar_one()
        return None if at is None else at.replace(tzinfo=UTC).timestamp()

    async def delete(self, name: str) -> None:
        """Deletes all that is kept of it."""
        async with self._transaction() as db:
            for table in (self._store.installations, self._store.bots):
                await db.execute(table.delete().where(self._named(table, name)))

    async def seal_anew(self) -> int:
        """Puts what a former master key has sealed under the present one; gives how many tokens that were."""
        renewed = 0
        async with self._transaction() as db:
            for table in (self._store.installations, self._store.bots):
                fields = [field for field in _SECRETS if field in table.c]
                for row in (await db.execute(table.select().with_for_update())).mappings().all():
                    change = {field: self._anew(row, field) for field in fields if self._is_stale(row[field])}
                    if change:
                        await db.execute(table.update().where(table.c.id == row["id"]).values(change))
                    renewed += len(change)
        return renewed

    def _is_stale(self, kept: str | None) -> bool:
        return bool(kept) and not self._sealing.is_fresh(b64decode(kept or ""))

    def _anew(self, row: RowMapping, field: str) -> str:
        whole = row["enterprise_id"] if row["is_enterprise_install"] else row["team_id"]
        about = _about(row["client_id"], whole or "", field)
        return b64encode(self._sealing.close(self._sealing.open(b64decode(row[field]), about), about)).decode()

    def _named(self, table: Table, name: str) -> ColumnElement[bool]:
        whole = table.c.is_enterprise_install
        return and_(
            table.c.client_id == self._client_id,
            or_(
                and_(whole.is_(False), table.c.team_id == name),
                and_(whole.is_(True), table.c.enterprise_id == name),
            ),
        )

    def _about(self, installation: Installation, field: str) -> str:
        return _about(self._client_id, name_of(installation), field)

    @asynccontextmanager
    async def _transaction(self) -> AsyncIterator[AsyncConnection]:
        with _passing():
            async with self._engine.begin() as db:
                yield db


class States(AsyncSQLAlchemyOAuthStateStore):
    """What tells an installation that was begun here from one that somebody else slips in; each counts once."""

    def __init__(self, engine: AsyncEngine, clock: Clock) -> None:
        super().__init__(STATE_SECONDS, engine, _QUIET)
        self._clock = clock

    async def async_issue(self, *args: object, **kwargs: object) -> str:  # noqa: ARG002 - the library's signature
        """A new state; those that are too old are deleted."""
        now = _naive(self._clock.now())
        with _passing():
            async with self.engine.begin() as db:
                await db.execute(self.oauth_states.delete().where(self.oauth_states.c.expire_at <= now))
                state = token_urlsafe(32)
                expires = now + timedelta(seconds=self.expiration_seconds)
                await db.execute(self.oauth_states.insert().values(state=state, expire_at=expires))
        return state

    async def async_consume(self, state: str) -> bool:
        """Whether it was issued here, is young enough, and was not consumed before."""
        known = and_(self.oauth_states.c.state == state, self.oauth_states.c.expire_at > _naive(self._clock.now()))
        with _passing():
            async with self.engine.begin() as db:
                return (await db.execute(self.oauth_states.delete().where(known))).rowcount == 1


def name_of(installation: Installation) -> str:
    """The workspace's id; the organisation's where it is installed for the whole of it."""
    whole = installation.is_enterprise_install
    return (installation.enterprise_id if whole else installation.team_id) or ""


def _about(client_id: str, name: str, field: str) -> str:
    return repr(("slack", client_id, name, field))


def _copy(installation: Installation) -> Installation:
    return Installation(**installation.to_dict_for_copying())


def _naive(at: datetime) -> datetime:
    """As the library keeps moments: in UTC, without saying so."""
    return at.astimezone(UTC).replace(tzinfo=None)


@contextmanager
def _passing() -> Iterator[None]:
    """A database that is busy or away is ``TryAgain``."""
    try:
        yield
    except OperationalError as error:
        raise TryAgain(str(error.orig)) from error
