"""What is made ready meanwhile: at once, a single time, and without anybody waiting for it."""

import asyncio

from bot.warming import Warming
from core.cv import CvDate
from tests.bot.world import VOCABULARY
from tests.core.people import ines

TODAY = CvDate(year=2026, month=3)


async def test_it_happens_once_and_beside_everything_else() -> None:
    warming, before = Warming(VOCABULARY), asyncio.all_tasks()
    for _ in range(3):
        warming.begin(ines(), TODAY)
    (begun,) = asyncio.all_tasks() - before
    assert not begun.done()
    await begun
    warming.begin(ines(), TODAY)
    assert asyncio.all_tasks() == before
