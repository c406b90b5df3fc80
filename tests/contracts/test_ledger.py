"""What every ledger keeps to: no cap is ever exceeded, by however many at once, and nothing is counted twice."""

import asyncio
import sys
from collections import Counter
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncEngine

from adapters.database.engine import open_engine
from adapters.database.inbox import DatabaseInbox
from adapters.database.ledger import KEPT, DatabaseLedger
from adapters.database.schema import migrate
from adapters.database.tables import calls
from adapters.database.works import DatabaseWorks
from core.deliveries import Delivery, Slash
from core.effects import ForgetPerson
from core.events import Event
from core.language_model import CapReached, Payer, Purpose, Usage, Whose
from core.session import Session
from core.spending import Call, Caps, Crowded, Reserved, Spent
from core.step import Step

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
MIDNIGHT = datetime(2026, 3, 3, tzinfo=UTC)
CENT = Decimal("0.01")
TOKENS = Usage(given=100, made=10)


@pytest.fixture(params=["file", "memory"])
async def engine(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[AsyncEngine]:
    url = "sqlite+aiosqlite://" if request.param == "memory" else f"sqlite+aiosqlite:///{tmp_path / 'store.db'}"
    engine = open_engine(url)
    await migrate(engine)
    yield engine
    await engine.dispose()


async def somebody(engine: AsyncEngine, name: str = "p1") -> Payer:
    """A person with a session."""
    inbox = DatabaseInbox(engine)
    come = Delivery(platform="test", delivery_id=name, chat=name, person=name, content=Slash(name="start"))
    conversation, _ = await inbox.accept(come, NOON, name)
    await inbox.take_turn(conversation, lambda session, _: (session, ()), NOON)
    session = await inbox.current("test", name)
    assert session
    return Payer(person=session.owner, session=session.id)


async def forget(engine: AsyncEngine, name: str = "p1") -> None:
    def decide(session: Session, _event: Event) -> Step:
        return session, (ForgetPerson(),)

    inbox = DatabaseInbox(engine)
    come = Delivery(platform="test", delivery_id=f"{name} goes", chat=name, person=name, content=Slash(name="forget"))
    conversation, _ = await inbox.accept(come, NOON, f"{name} goes")
    await inbox.take_turn(conversation, decide, NOON)


def call(payer: Payer, cost: Decimal | None = CENT, *, own_key: bool = False) -> Call:
    return Call(payer=payer, purpose=Purpose.WRITE_ENTRY, model="invented-1", seconds=60, cost=cost, own_key=own_key)


async def test_a_call_is_set_apart_settled_and_told_of(engine: AsyncEngine) -> None:
    ledger, payer = DatabaseLedger(engine, Caps(person=CENT)), await somebody(engine)
    reserved = await ledger.reserve(call(payer), NOON)
    assert isinstance(reserved, Reserved)
    assert await ledger.spent(payer) == (), "what is only set apart is not spent"
    await ledger.settle(reserved.call, TOKENS, Decimal("0.0023456789"), NOON)
    spent = Spent(
        purpose=Purpose.WRITE_ENTRY,
        model="invented-1",
        own_key=False,
        calls=1,
        usage=TOKENS,
        cost=Decimal("0.002345679"),  # never less than it was
    )
    assert await ledger.spent(payer) == (spent,)
    assert await ledger.spent(Payer(session=payer.session)) == (spent,)
    assert await ledger.spent(Payer()) == (spent,)
    assert await ledger.spent(Payer(workspace="elsewhere")) == ()


async def test_a_call_counts_once_however_often_it_is_settled(engine: AsyncEngine) -> None:
    ledger, payer = DatabaseLedger(engine, Caps()), await somebody(engine)
    reserved = await ledger.reserve(call(payer), NOON)
    assert isinstance(reserved, Reserved)
    for _ in range(2):
        await ledger.settle(reserved.call, TOKENS, CENT, NOON)
    await ledger.settle(reserved.call, Usage(), Decimal(0), NOON)
    (spent,) = await ledger.spent(payer)
    assert (spent.calls, spent.usage, spent.cost) == (1, TOKENS, CENT)


async def test_a_call_is_forgotten_with_the_first_one_of_a_day_a_quarter_later(engine: AsyncEngine) -> None:
    ledger, payer = DatabaseLedger(engine, Caps()), await somebody(engine)
    for days in (0, KEPT.days, KEPT.days + 1):
        at = NOON + timedelta(days=days)
        reserved = await ledger.reserve(call(payer), at)
        assert isinstance(reserved, Reserved)
        await ledger.settle(reserved.call, TOKENS, CENT, at)
        (spent,) = await ledger.spent(payer)
        assert spent.calls == {0: 1, KEPT.days: 2, KEPT.days + 1: 2}[days]


@pytest.mark.parametrize("whose", list(Whose))
async def test_fifty_at_once_never_exceed_a_cap(engine: AsyncEngine, whose: Whose) -> None:
    payers = [await somebody(engine, name) for name in ("p1", "p2", "p3")]
    payers = [Payer(person=payer.person, session=payer.session, workspace="w1") for payer in payers]
    ledger = DatabaseLedger(engine, Caps(**{whose.value: 7 * CENT}))
    clicks = payers[:1] * 50 if whose is Whose.PERSON else (payers * 17)[:50]
    results = await asyncio.gather(*(ledger.reserve(call(payer), NOON) for payer in clicks))
    assert Counter(type(result) for result in results) == {Reserved: 7, Crowded: 43}
    assert {result.whose for result in results if isinstance(result, Crowded)} == {whose}
    for result in results:
        if isinstance(result, Reserved):
            await ledger.settle(result.call, TOKENS, CENT, NOON)
    again = await asyncio.gather(*(ledger.reserve(call(payer), NOON) for payer in clicks))
    assert set(again) == {CapReached(until=MIDNIGHT, whose=whose)}


async def test_caps_of_some_leave_others_alone(engine: AsyncEngine) -> None:
    one, other = await somebody(engine, "p1"), await somebody(engine, "p2")
    ledger = DatabaseLedger(engine, Caps(person=CENT, workspace=CENT))
    assert isinstance(await ledger.reserve(call(one), NOON), Reserved)
    assert await ledger.reserve(call(one), NOON) == Crowded(whose=Whose.PERSON)
    assert isinstance(await ledger.reserve(call(other), NOON), Reserved)
    here, there = Payer(workspace="w1"), Payer(workspace="w2")
    assert isinstance(await ledger.reserve(call(here), NOON), Reserved)
    assert await ledger.reserve(call(here), NOON) == Crowded(whose=Whose.WORKSPACE)
    assert isinstance(await ledger.reserve(call(there), NOON), Reserved)


async def test_what_a_call_did_not_take_is_there_for_the_next(engine: AsyncEngine) -> None:
    ledger, payer = DatabaseLedger(engine, Caps(person=CENT)), await somebody(engine)
    for _ in range(10):
        reserved = await ledger.reserve(call(payer, CENT / 2), NOON)
        assert isinstance(reserved, Reserved)
        await ledger.settle(reserved.call, TOKENS, CENT / 20, NOON)
    assert isinstance(await ledger.reserve(call(payer, CENT / 2), NOON), Reserved), "a half is spent, a half set apart"
    assert await ledger.reserve(call(payer, CENT / 20), NOON) == Crowded(whose=Whose.PERSON)


async def test_what_a_crash_left_set_apart_is_given_back(engine: AsyncEngine) -> None:
    ledger, payer = DatabaseLedger(engine, Caps(overall=CENT)), await somebody(engine)
    lost = await ledger.reserve(call(payer), NOON)
    assert isinstance(lost, Reserved)
    assert isinstance(await ledger.reserve(call(payer), NOON + timedelta(seconds=119)), Crowded)
    assert isinstance(await ledger.reserve(call(payer), NOON + timedelta(seconds=120)), Reserved)
    await ledger.settle(lost.call, TOKENS, CENT, NOON + timedelta(seconds=200))
    assert isinstance(await ledger.reserve(call(payer), NOON + timedelta(seconds=200)), CapReached), "it came back"


async def test_a_cap_is_for_a_day(engine: AsyncEngine) -> None:
    ledger, payer = DatabaseLedger(engine, Caps(person=CENT)), await somebody(engine)
    late = MIDNIGHT - timedelta(seconds=1)
    reserved = await ledger.reserve(call(payer), late)
    assert isinstance(reserved, Reserved)
    await ledger.settle(reserved.call, TOKENS, CENT, MIDNIGHT)
    assert await ledger.reserve(call(payer), late) == CapReached(until=MIDNIGHT, whose=Whose.PERSON)
    assert isinstance(await ledger.reserve(call(payer), MIDNIGHT), Reserved)


async def test_a_call_without_a_price_or_with_a_key_of_ones_own_is_counted_and_not_capped(engine: AsyncEngine) -> None:
    ledger, payer = DatabaseLedger(engine, Caps(person=Decimal(0), overall=CENT)), await somebody(engine)
    for one in (call(payer, None), call(payer, 100 * CENT, own_key=True)):
        reserved = await ledger.reserve(one, NOON)
        assert isinstance(reserved, Reserved)
        await ledger.settle(reserved.call, TOKENS, one.cost, NOON)
    assert [(spent.own_key, spent.cost) for spent in await ledger.spent(payer)] == [(False, None), (True, Decimal(1))]
    assert isinstance(await ledger.reserve(call(Payer()), NOON), Reserved), "neither counts towards the others' cap"


async def test_who_was_forgotten_leaves_sums_without_a_name(engine: AsyncEngine) -> None:
    ledger, payer = DatabaseLedger(engine, Caps(overall=CENT)), await somebody(engine)
    reserved = await ledger.reserve(call(payer), NOON)
    assert isinstance(reserved, Reserved)
    await forget(engine)
    await ledger.settle(reserved.call, TOKENS, CENT, NOON)
    assert await ledger.spent(payer) == ()
    async with engine.connect() as db:
        row = (await db.execute(select(calls))).one()
    assert (row.user_id, row.session_id, row.given) == (None, None, 100)
    assert isinstance(await ledger.reserve(call(payer), NOON), CapReached), "the day's sum is what it was"


async def test_a_person_is_told_of_their_calls(engine: AsyncEngine) -> None:
    ledger, payer = DatabaseLedger(engine, Caps()), await somebody(engine)
    reserved = await ledger.reserve(call(payer), NOON)
    assert isinstance(reserved, Reserved)
    await ledger.settle(reserved.call, TOKENS, CENT, NOON)
    files = dict(await DatabaseWorks(engine).everything_of(payer.person))
    assert b'"cost_in_billionths_of_a_dollar": 10000000' in files["model/calls.json"]


PROCESS = """
import asyncio, sys
from datetime import UTC, datetime
from decimal import Decimal
from adapters.database.engine import open_engine
from adapters.database.ledger import DatabaseLedger
from core.language_model import Payer, Purpose, Usage
from core.spending import Call, Caps, Crowded, Reserved

async def main():
    at, engine = datetime(2026, 3, 2, 12, tzinfo=UTC), open_engine(sys.argv[1])
    ledger = DatabaseLedger(engine, Caps(overall=Decimal("0.30")))
    call = Call(payer=Payer(), purpose=Purpose.READ_JOB, model="m", seconds=60, cost=Decimal("0.02"))
    made = 0
    async def click():
        nonlocal made
        while isinstance(result := await ledger.reserve(call, at), Crowded):
            pass
        if isinstance(result, Reserved):
            made += 1
            await ledger.settle(result.call, Usage(given=1), Decimal("0.01"), at)
    print("ready", flush=True)
    sys.stdin.readline()
    await asyncio.gather(*(click() for _ in range(25)))
    print(made)
    await engine.dispose()

asyncio.run(main())
"""


async def test_two_processes_on_one_file_exceed_no_cap_together(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path / 'store.db'}"
    engine = open_engine(url)
    await migrate(engine)
    pipe = asyncio.subprocess.PIPE
    both = [
        await asyncio.create_subprocess_exec(sys.executable, "-c", PROCESS, url, stdin=pipe, stdout=pipe)
        for _ in range(2)
    ]
    for process in both:
        assert process.stdout
        assert await process.stdout.readline() == b"ready\n"
    told = await asyncio.gather(*(process.communicate(b"go\n") for process in both))
    made = [int(out) for out, _ in told]
    async with engine.connect() as db:
        total, count = (await db.execute(select(func.sum(calls.c.cost), func.count()))).one()
    await engine.dispose()
    # Each takes one cent and holds two before: with 29 spent there is no room for another, though 30 are allowed.
    assert (sum(made), count, total) == (29, 29, 290_000_000)
