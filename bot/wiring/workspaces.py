"""The workspaces in the database, for those who operate it: their settings, their keys, and what was spent for them."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.wiring.models import priced
from bot.wiring.own_keys import key_provider, own_keys

if TYPE_CHECKING:
    from bot.settings import Settings
    from core.own_keys import OwnKeys
    from core.ports import Clock
    from core.spending import Ledger
    from core.workspaces import Workspaces


@dataclass(frozen=True, slots=True)
class WorkspaceStores:
    """What is kept of workspaces; ``keys`` is None where the model of the settings takes none."""

    workspaces: "Workspaces"
    keys: "OwnKeys | None"
    provider: str | None
    ledger: "Ledger"
    clock: "Clock"
    has_price: bool
    """Whether the price of the model is known, without which no cap holds."""


@asynccontextmanager
async def open_workspaces(settings: "Settings") -> "AsyncIterator[WorkspaceStores]":
    """The stores, with the database brought up to date."""
    from adapters.clock import SystemClock
    from adapters.database.engine import open_engine
    from adapters.database.ledger import DatabaseLedger
    from adapters.database.schema import migrate
    from adapters.database.workspaces import DatabaseWorkspaces
    from core.spending import Caps

    engine = open_engine(settings.database)
    try:
        await migrate(engine)
        yield WorkspaceStores(
            workspaces=DatabaseWorkspaces(engine),
            keys=own_keys(settings, engine),
            provider=key_provider(settings),
            ledger=DatabaseLedger(engine, Caps()),
            clock=SystemClock(),
            has_price=settings.model is None or priced(settings)[1] is not None,
        )
    finally:
        await engine.dispose()
