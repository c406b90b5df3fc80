"""Calls that are paid for: none without room for it, each with what it took, whatever becomes of it."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from adapters.database.engine import open_engine
from adapters.database.ledger import DatabaseLedger
from adapters.database.schema import migrate
from adapters.llm.accounted import AccountedModel
from adapters.llm.careful import CarefulModel
from adapters.llm.patience import Breaker
from adapters.llm.scripted import Fault, ScriptedAnswer, ScriptedModel
from core.language_model import (
    AnswerT,
    CapReached,
    Completed,
    Failed,
    Malformed,
    ModelRequest,
    Overloaded,
    Payer,
    Picture,
    Prompt,
    Purpose,
    TimedOut,
    Usage,
    Whose,
)
from core.model import Model
from core.spending import Caps, Price

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
MIDNIGHT = datetime(2026, 3, 3, tzinfo=UTC)
PRICE = Price(given=Decimal(1), made=Decimal(10))
HERE = Payer(workspace="w1")


class Line(Model):
    text: str


WELL = ScriptedAnswer(text='{"text": "Baked 200 loaves a night"}')


class StandingClock:
    """The ``Clock`` port: no time passes until the test says so."""

    def __init__(self) -> None:
        self.moment = NOON
        self.sleepers = 0
        self._passed = asyncio.Event()

    def now(self) -> datetime:
        return self.moment

    async def sleep(self, seconds: float) -> None:
        if seconds <= 0:
            return
        self.sleepers += 1
        try:
            await self._passed.wait()
        finally:
            self.sleepers -= 1

    def turn_to(self, moment: datetime) -> None:
        self.moment = moment
        self._passed.set()
        self._passed = asyncio.Event()


class Gate:
    """A model that holds each call until the test lets it go."""

    def __init__(self, model: ScriptedModel, *, open: bool = True) -> None:
        self._model = model
        self.gate = asyncio.Semaphore(1_000 if open else 0)
        self.out = 0
        self.most_out = 0
        self.asked: list[float] = []

    async def ask(self, request: ModelRequest[AnswerT]) -> Completed[AnswerT] | Failed:
        self.asked.append(request.seconds)
        self.out += 1
        self.most_out = max(self.most_out, self.out)
        try:
            await self.gate.acquire()
            return await self._model.ask(request)
        finally:
            self.out -= 1


@pytest.fixture
async def engine(tmp_path: Path) -> AsyncIterator[AsyncEngine]:
    engine = open_engine(f"sqlite+aiosqlite:///{tmp_path / 'store.db'}")
    await migrate(engine)
    yield engine
    await engine.dispose()


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


def request(data: str = "The baker's CV.", *, most_made: int = 1_000) -> ModelRequest[Line]:
    prompt = Prompt(name="write_entry", version="1", task="Write the line anew.", data=data)
    return ModelRequest(
        purpose=Purpose.WRITE_ENTRY, prompt=prompt, answer=Line, seconds=60, most_made=most_made, payer=HERE
    )


def accounted(
    engine: AsyncEngine, clock: StandingClock, *answers: ScriptedAnswer, cap: str = "1", open: bool = True
) -> tuple[AccountedModel, Gate, DatabaseLedger]:
    gate = Gate(ScriptedModel(answers or [WELL], clock=clock), open=open)
    ledger = DatabaseLedger(engine, Caps(workspace=Decimal(cap)))
    return AccountedModel(gate, name="invented-1", price=PRICE, ledger=ledger, clock=clock), gate, ledger


async def until(reached: Callable[[], bool]) -> None:
    """Comes back once this is so, which takes as long as the database's thread takes."""
    async with asyncio.timeout(30):
        while not reached():  # noqa: ASYNC110 - what changes is in a dozen places
            await asyncio.sleep(0)


async def test_an_answer_is_counted_with_its_cost(engine: AsyncEngine, clock: StandingClock) -> None:
    model, _, ledger = accounted(engine, clock)
    result = await model.ask(request())
    assert isinstance(result, Completed)
    (spent,) = await ledger.spent(HERE)
    assert (spent.usage, spent.cost) == (result.usage, PRICE.of(result.usage))
    assert spent.cost
    assert (spent.purpose, spent.model, spent.own_key) == (Purpose.WRITE_ENTRY, "invented-1", False)


async def test_fifty_clicks_wait_for_each_other_and_never_exceed_the_cap(
    engine: AsyncEngine, clock: StandingClock
) -> None:
    # Each may cost a cent and a bit, and does cost far less.
    model, gate, ledger = accounted(engine, clock, cap="0.05", open=False)
    clicks = [asyncio.ensure_future(model.ask(request())) for _ in range(50)]
    await until(lambda: gate.out == 4 and clock.sleepers == 46)
    assert not any(click.done() for click in clicks)
    for _ in clicks:
        gate.gate.release()
    results = await asyncio.gather(*clicks)
    assert Counter(type(result) for result in results) == {Completed: 50}
    assert gate.most_out == 4
    (spent,) = await ledger.spent(HERE)
    assert spent.calls == 50
    assert spent.cost
    assert spent.cost <= Decimal("0.05")


async def test_clicks_that_cost_all_they_may_end_at_the_cap(engine: AsyncEngine, clock: StandingClock) -> None:
    # Nobody counts the tokens of a call that timed out, so that it costs what it may have cost.
    model, gate, ledger = accounted(engine, clock, ScriptedAnswer(fault=Fault.TIMED_OUT), cap="0.05")
    results = await asyncio.gather(*(model.ask(request()) for _ in range(50)))
    assert Counter(type(result) for result in results) == {TimedOut: 4, CapReached: 46}
    assert len(gate.asked) == 4
    (spent,) = await ledger.spent(HERE)
    assert spent.cost
    assert Decimal("0.04") < spent.cost <= Decimal("0.05")


async def test_a_cap_that_is_reached_is_answered_without_a_call_and_with_the_time(
    engine: AsyncEngine, clock: StandingClock
) -> None:
    model, gate, _ = accounted(engine, clock, cap="0.001")
    assert await model.ask(request()) == CapReached(until=MIDNIGHT, whose=Whose.WORKSPACE)
    assert gate.asked == []


async def test_who_waits_for_others_gives_up_at_the_deadline(engine: AsyncEngine, clock: StandingClock) -> None:
    model, gate, _ = accounted(engine, clock, cap="0.015", open=False)
    first = asyncio.ensure_future(model.ask(request()))
    await until(lambda: gate.out == 1)
    second = asyncio.ensure_future(model.ask(request()))
    late = NOON.replace(minute=1)
    await until(lambda: clock.sleepers == 1)
    clock.turn_to(late)
    assert await second == CapReached(until=late, whose=Whose.WORKSPACE)
    gate.gate.release()
    assert isinstance(await first, Completed)
    assert len(gate.asked) == 1


async def test_who_waited_has_only_the_time_that_is_left(engine: AsyncEngine, clock: StandingClock) -> None:
    model, gate, _ = accounted(engine, clock, cap="0.015", open=False)
    first = asyncio.ensure_future(model.ask(request()))
    await until(lambda: gate.out == 1)
    second = asyncio.ensure_future(model.ask(request()))
    await until(lambda: clock.sleepers == 1)
    clock.turn_to(NOON.replace(second=20))
    gate.gate.release()
    gate.gate.release()
    assert isinstance(await first, Completed)
    assert isinstance(await second, Completed)
    assert gate.asked[0] == 60
    assert gate.asked[1] == 40


async def test_a_call_that_is_given_up_in_the_middle_costs_what_it_may_have_cost(
    engine: AsyncEngine, clock: StandingClock
) -> None:
    model, gate, ledger = accounted(engine, clock, open=False)
    call = asyncio.ensure_future(model.ask(request()))
    await until(lambda: gate.out == 1)
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call
    (spent,) = await ledger.spent(HERE)
    assert spent.usage == Usage()
    assert spent.cost
    assert spent.cost > Decimal("0.01")


@pytest.mark.parametrize("fault", [Fault.OVERLOADED, Fault.MISCONFIGURED])
async def test_a_call_that_nobody_worked_on_costs_nothing(
    engine: AsyncEngine, clock: StandingClock, fault: Fault
) -> None:
    model, _, ledger = accounted(engine, clock, ScriptedAnswer(fault=fault))
    await model.ask(request())
    (spent,) = await ledger.spent(HERE)
    assert (spent.usage, spent.cost) == (Usage(), 0)


async def test_a_call_sets_apart_more_than_its_words_and_pictures_can_take(
    engine: AsyncEngine, clock: StandingClock
) -> None:
    model, _, _ = accounted(engine, clock, cap="0.02")
    assert isinstance(await model.ask(request("ж" * 2_000)), Completed)
    assert isinstance(await model.ask(request("ж" * 5_000)), CapReached)
    assert isinstance(await model.ask(request(most_made=2_000)), CapReached)
    plain = request()
    pictures = (Picture(media_type="image/png", data=b"x"),) * 3
    shown = ModelRequest(
        purpose=plain.purpose,
        prompt=plain.prompt,
        answer=Line,
        seconds=60,
        most_made=1_000,
        payer=HERE,
        pictures=pictures,
    )
    assert isinstance(await model.ask(shown), CapReached)


async def test_a_model_without_a_price_is_counted_in_tokens(engine: AsyncEngine, clock: StandingClock) -> None:
    ledger = DatabaseLedger(engine, Caps(workspace=Decimal(0)))
    scripted = ScriptedModel([WELL], clock=clock)
    model = AccountedModel(scripted, name="own server", price=None, ledger=ledger, clock=clock)
    result = await model.ask(request())
    assert isinstance(result, Completed)
    (spent,) = await ledger.spent(HERE)
    assert (spent.usage, spent.cost) == (result.usage, None)


async def test_with_care_around_it_every_try_of_an_answer_is_counted(engine: AsyncEngine, clock: StandingClock) -> None:
    model, _, ledger = accounted(engine, clock, ScriptedAnswer(text='{"words": "x"}'))
    result = await CarefulModel(model, clock=clock).ask(request())
    assert isinstance(result, Malformed)
    (spent,) = await ledger.spent(HERE)
    assert (spent.calls, spent.usage) == (2, result.usage)


async def test_a_cap_is_no_news_of_a_provider_that_is_ill(engine: AsyncEngine, clock: StandingClock) -> None:
    model, gate, _ = accounted(engine, clock, ScriptedAnswer(fault=Fault.OVERLOADED), cap="0.02")
    breaker = Breaker(most_failures=1, rest=30)
    careful = CarefulModel(model, clock=clock, breaker=breaker)
    assert isinstance(await careful.ask(request()), Overloaded)
    clock.turn_to(NOON.replace(second=30))
    dear = request(most_made=10_000)
    assert isinstance(await careful.ask(dear), CapReached)
    assert isinstance(await careful.ask(request()), Overloaded), "the next one tries"
    assert len(gate.asked) == 2
    assert await careful.ask(dear) == Overloaded(retry_after=60, reason="it has failed too often of late")
