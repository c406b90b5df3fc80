"""What every store of workspaces' settings keeps to, and what the other stores make of a workspace."""

from collections.abc import AsyncIterator
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from adapters.database.engine import open_engine
from adapters.database.inbox import DatabaseInbox
from adapters.database.ledger import DatabaseLedger
from adapters.database.schema import migrate
from adapters.database.works import DatabaseWorks
from adapters.database.workspaces import DatabaseWorkspaces
from core.deliveries import Delivery, Slash
from core.effects import ListSessions
from core.language_model import CapReached, Payer, Whose
from core.spending import Caps, Crowded, Reserved
from core.store import Task, Turn
from core.workspaces import WorkspaceSettings
from tests.contracts.test_ledger import CENT, MIDNIGHT, NOON, TOKENS, call


@pytest.fixture
async def engine(tmp_path: Path) -> AsyncIterator[AsyncEngine]:
    engine = open_engine(f"sqlite+aiosqlite:///{tmp_path / 'store.db'}")
    await migrate(engine)
    yield engine
    await engine.dispose()


async def task_of(engine: AsyncEngine, number: int, workspace: str | None) -> Task:
    """A work that somebody asks for in one and the same chat, which the platform says is in this workspace."""
    inbox = DatabaseInbox(engine)
    come = Delivery(
        platform="test",
        delivery_id=f"d{number}",
        chat="c1",
        person="w1:p1",
        content=Slash(name="jobs"),
        workspace=workspace,
    )
    conversation, _ = await inbox.accept(come, NOON, f"seed-{number}")
    turn = await inbox.take_turn(conversation, lambda session, _: (session, (ListSessions(),)), NOON)
    assert isinstance(turn, Turn)
    task = await DatabaseWorks(engine).begin(turn.works[0], NOON)
    assert task is not None
    return task


async def test_nothing_is_set_until_it_is_and_then_the_last_counts(engine: AsyncEngine) -> None:
    workspaces = DatabaseWorkspaces(engine)
    assert await workspaces.settings_of("w1") == WorkspaceSettings()
    for settings in (
        WorkspaceSettings(people=frozenset({"w1:p1", "w1:p2"}), daily_cap=Decimal("2.50")),
        WorkspaceSettings(daily_cap=Decimal(0)),
        WorkspaceSettings(),
    ):
        await workspaces.change("w1", settings, NOON)
        assert await workspaces.settings_of("w1") == settings
        assert await workspaces.settings_of("w2") == WorkspaceSettings()


def test_who_is_named_is_let_in_and_where_nobody_is_named_everybody() -> None:
    assert WorkspaceSettings().admits("w1:p1")
    named = WorkspaceSettings(people=frozenset({"w1:p1"}))
    assert [named.admits(person) for person in ("w1:p1", "w1:p2")] == [True, False]


async def test_a_work_is_paid_for_by_the_person_the_session_and_the_workspace_it_was_asked_for_in(
    engine: AsyncEngine,
) -> None:
    task = await task_of(engine, 1, "w1")
    assert task.payer == Payer(person=task.session.owner, session=task.session.id, workspace="w1")


async def test_a_chat_from_before_is_in_its_workspace_from_the_next_message_on_and_stays_there(
    engine: AsyncEngine,
) -> None:
    said = [(1, None), (2, "w1"), (3, None)]
    assert [(await task_of(engine, number, workspace)).workspace for number, workspace in said] == [None, "w1", "w1"]


async def test_a_workspace_s_own_cap_stands_in_the_place_of_the_one_for_any(engine: AsyncEngine) -> None:
    ledger, workspaces = DatabaseLedger(engine, Caps(workspace=CENT)), DatabaseWorkspaces(engine)
    await workspaces.change("more", WorkspaceSettings(daily_cap=2 * CENT), NOON)
    await workspaces.change("none", WorkspaceSettings(daily_cap=Decimal(0)), NOON)
    for name, room in {"more": 2, "usual": 1, "none": 0}.items():
        payer = Payer(workspace=name)
        results = [await ledger.reserve(call(payer), NOON) for _ in range(room + 1)]
        assert [type(result) for result in results[:-1]] == [Reserved] * room
        full = Crowded(whose=Whose.WORKSPACE) if room else CapReached(until=MIDNIGHT, whose=Whose.WORKSPACE)
        assert results[-1] == full


async def test_a_cap_that_is_set_holds_from_the_next_call_on_also_without_one_for_any(engine: AsyncEngine) -> None:
    ledger, workspaces, payer = DatabaseLedger(engine, Caps()), DatabaseWorkspaces(engine), Payer(workspace="w1")
    reserved = await ledger.reserve(call(payer), NOON)
    assert isinstance(reserved, Reserved)
    await ledger.settle(reserved.call, TOKENS, CENT, NOON)
    await workspaces.change("w1", WorkspaceSettings(daily_cap=CENT), NOON)
    assert await ledger.reserve(call(payer), NOON) == CapReached(until=MIDNIGHT, whose=Whose.WORKSPACE)
    (spent,) = await ledger.spent(payer)
    assert (spent.calls, spent.cost) == (1, CENT)
