"""What every memory of answers keeps to: each person's own, for a while, up to a size, and gone with the person."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from adapters.database.answers import DatabaseAnswers
from adapters.database.engine import open_engine
from adapters.database.schema import migrate
from adapters.database.works import DatabaseWorks
from core.remembering import Remembered
from tests.contracts.test_ledger import NOON, forget, somebody

ANSWER = Remembered(raw='{"text": "Søren, 200 loaves"}', model_version="invented-1")


@pytest.fixture(params=["file", "memory"])
async def engine(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[AsyncEngine]:
    url = "sqlite+aiosqlite://" if request.param == "memory" else f"sqlite+aiosqlite:///{tmp_path / 'store.db'}"
    engine = open_engine(url)
    await migrate(engine)
    yield engine
    await engine.dispose()


async def test_an_answer_comes_back_to_who_asked_and_to_nobody_else(engine: AsyncEngine) -> None:
    answers = DatabaseAnswers(engine)
    first, second = (await somebody(engine, "p1")).person, (await somebody(engine, "p2")).person
    await answers.remember(first, "q1", ANSWER, NOON)
    assert await answers.recall(first, "q1", NOON) == ANSWER
    assert await answers.recall(first, "q2", NOON) is None
    assert await answers.recall(second, "q1", NOON) is None
    assert await answers.recall("nobody", "q1", NOON) is None


async def test_a_later_answer_takes_the_place_of_an_earlier_one(engine: AsyncEngine) -> None:
    answers, person = DatabaseAnswers(engine), (await somebody(engine)).person
    later = Remembered(raw="{}", model_version="invented-2")
    await answers.remember(person, "q1", ANSWER, NOON)
    await answers.remember(person, "q1", later, NOON)
    assert await answers.recall(person, "q1", NOON) == later


async def test_an_answer_grows_old(engine: AsyncEngine) -> None:
    answers, person = DatabaseAnswers(engine, age=timedelta(hours=1)), (await somebody(engine)).person
    await answers.remember(person, "q1", ANSWER, NOON)
    assert await answers.recall(person, "q1", NOON + timedelta(minutes=59)) == ANSWER
    assert await answers.recall(person, "q1", NOON + timedelta(hours=1)) is None
    await answers.remember(person, "q2", ANSWER, NOON + timedelta(hours=1))
    assert await answers.recall(person, "q1", NOON) is None, "it is deleted, not only passed over"


async def test_what_is_too_old_goes_when_the_program_starts(engine: AsyncEngine) -> None:
    answers, person = DatabaseAnswers(engine), (await somebody(engine)).person
    await answers.remember(person, "q1", ANSWER, NOON)
    await answers.remember(person, "q2", ANSWER, NOON + timedelta(days=6))
    await answers.tidy(NOON + timedelta(days=8))
    assert await answers.recall(person, "q1", NOON) is None
    assert await answers.recall(person, "q2", NOON) == ANSWER


async def test_the_oldest_make_room_for_the_newest(engine: AsyncEngine) -> None:
    answers, person = DatabaseAnswers(engine, size=3_000), (await somebody(engine)).person
    for number in range(50):
        long = Remembered(raw="x" * 100, model_version="m")
        await answers.remember(person, f"q{number}", long, NOON + timedelta(seconds=number))
    later = NOON + timedelta(minutes=1)
    kept = [number for number in range(50) if await answers.recall(person, f"q{number}", later)]
    assert kept == list(range(50 - len(kept), 50))
    assert 10 <= len(kept) <= 30
    await answers.remember(person, "too long", Remembered(raw="x" * 3_001, model_version="m"), later)
    assert await answers.recall(person, "too long", later) is None
    assert await answers.recall(person, "q49", later)


async def test_answers_go_with_the_person_and_none_comes_after(engine: AsyncEngine) -> None:
    answers, person = DatabaseAnswers(engine), (await somebody(engine)).person
    await answers.remember(person, "q1", ANSWER, NOON)
    assert ("model/q1.txt", ANSWER.raw.encode()) in await DatabaseWorks(engine).everything_of(person)
    await forget(engine)
    assert await answers.recall(person, "q1", NOON) is None
    await answers.remember(person, "q1", ANSWER, NOON)
    assert await answers.recall(person, "q1", NOON) is None
