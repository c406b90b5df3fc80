"""What was read once is not asked again, and what is written always is."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from adapters.database.answers import DatabaseAnswers
from adapters.database.engine import open_engine
from adapters.database.schema import migrate
from adapters.llm.own_key import OwnKeyModel
from adapters.llm.remembering import RememberingModel
from adapters.llm.scripted import Fault, ScriptedAnswer, ScriptedModel
from adapters.memory import HandClock
from core.language_model import (
    READING,
    Completed,
    Malformed,
    ModelRequest,
    Payer,
    Picture,
    Prompt,
    Purpose,
    Truncated,
    Usage,
)
from core.model import Model
from core.own_keys import OwnKey
from core.ports import LanguageModel
from tests.contracts.test_ledger import somebody
from tests.contracts.test_own_keys import KEY, OTHER


class Line(Model):
    text: str


class OtherLine(Model):
    text: str
    note: str = ""


NUMBERED = [ScriptedAnswer(text=f'{{"text": "answer {number}"}}', times=1) for number in range(9)]


@pytest.fixture
async def engine() -> AsyncIterator[AsyncEngine]:
    engine = open_engine("sqlite+aiosqlite://")
    await migrate(engine)
    yield engine
    await engine.dispose()


def request(payer: Payer, purpose: Purpose = Purpose.READ_JOB) -> ModelRequest[Line]:
    prompt = Prompt(name="read_job", version="1", task="Read it.", data="A bakery is looking for a baker.")
    return ModelRequest(purpose=purpose, prompt=prompt, answer=Line, seconds=60, payer=payer)


def remembering(
    engine: AsyncEngine, clock: HandClock, answers: Sequence[ScriptedAnswer] = NUMBERED
) -> RememberingModel:
    scripted = ScriptedModel(answers, clock=clock)
    return RememberingModel(scripted, name="invented-1", answers=DatabaseAnswers(engine), clock=clock)


async def test_the_same_reading_is_answered_from_memory_at_no_cost(engine: AsyncEngine) -> None:
    clock, payer = HandClock(), await somebody(engine)
    model = remembering(engine, clock)
    first = await model.ask(request(payer))
    assert isinstance(first, Completed)
    assert first.usage != Usage()
    again = await model.ask(replace(request(payer), seconds=5))
    assert again == replace(first, usage=Usage())
    after_a_restart = await remembering(engine, clock).ask(request(payer))
    assert after_a_restart == again
    clock.moment += timedelta(days=8)
    later = await model.ask(request(payer))
    assert isinstance(later, Completed)
    assert later.value.text == "answer 1"


@pytest.mark.parametrize("purpose", [purpose for purpose in Purpose if purpose not in READING])
async def test_what_is_written_is_asked_anew_each_time(engine: AsyncEngine, purpose: Purpose) -> None:
    model, payer = remembering(engine, HandClock()), await somebody(engine)
    results = [await model.ask(request(payer, purpose)) for _ in range(2)]
    assert [result.value.text for result in results if isinstance(result, Completed)] == ["answer 0", "answer 1"]


async def test_another_question_is_another_answer(engine: AsyncEngine) -> None:
    model, payer, other = remembering(engine, HandClock()), await somebody(engine, "p1"), await somebody(engine, "p2")
    plain = request(payer)
    changed = (
        plain,
        replace(plain, prompt=replace(plain.prompt, data="A bakery is looking for two bakers.")),
        replace(plain, prompt=replace(plain.prompt, task="Read it twice.")),
        replace(plain, pictures=(Picture(media_type="image/png", data=b"x"),)),
        replace(plain, payer=other),
        replace(plain, payer=Payer()),
        replace(plain, payer=Payer()),  # nobody's is not remembered
    )
    results = [await model.ask(one) for one in changed]
    assert [result.value.text for result in results if isinstance(result, Completed)] == [
        f"answer {number}" for number in range(7)
    ]
    shaped = await model.ask(
        ModelRequest(purpose=plain.purpose, prompt=plain.prompt, answer=OtherLine, seconds=60, payer=payer)
    )
    assert isinstance(shaped, Completed)
    assert shaped.value == OtherLine(text="answer 7")


async def test_a_failure_is_not_remembered(engine: AsyncEngine) -> None:
    cut = ScriptedAnswer(fault=Fault.TRUNCATED, times=1)
    model, payer = remembering(engine, HandClock(), [cut, *NUMBERED]), await somebody(engine)
    assert isinstance(await model.ask(request(payer)), Truncated)
    assert isinstance(await model.ask(request(payer)), Completed)


class Kept:
    """The ``KeyRing`` port in memory."""

    def __init__(self) -> None:
        self.keys: dict[str, OwnKey] = {}

    async def key_of(self, payer: Payer) -> OwnKey | None:
        return self.keys.get(payer.person)


async def test_who_has_a_key_is_served_with_it_and_everybody_else_with_ours() -> None:
    made: list[OwnKey] = []

    def make(key: OwnKey) -> LanguageModel:
        made.append(key)
        return ScriptedModel([ScriptedAnswer(text=f'{{"text": "{key.provider}"}}')], clock=HandClock())

    keys = Kept()
    keys.keys = {"a": KEY, "b": OTHER}
    ours = ScriptedModel([ScriptedAnswer(fault=Fault.MALFORMED)], clock=HandClock())
    model = OwnKeyModel(ours, keys=keys, make=make)
    results = [await model.ask(request(Payer(person=person))) for person in ("a", "b", "a", "c", "")]
    assert [result.value.text for result in results if isinstance(result, Completed)] == ["gemini", "openai", "gemini"]
    assert [type(result) for result in results[3:]] == [Malformed, Malformed]
    assert made == [KEY, OTHER], "a model is made once for a key"
    keys.keys["a"] = OTHER
    changed = await model.ask(request(Payer(person="a")))
    assert isinstance(changed, Completed)
    assert changed.value.text == "openai"
