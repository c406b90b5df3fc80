"""Time that passes only while nobody has anything else to do, so that hours of waiting take a test no time."""

import asyncio
from collections.abc import Coroutine
from datetime import UTC, datetime, timedelta
from heapq import heappop, heappush
from itertools import count
from typing import Any, TypeVar

T = TypeVar("T")

_TURNS = 40
"""Of the event loop, after which whoever can go on without time has gone on."""


class VirtualClock:
    """The ``Clock`` port. ``run`` lets time jump to the next moment that somebody sleeps until."""

    def __init__(self) -> None:
        self._now = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
        self._sleepers: list[tuple[datetime, int, asyncio.Future[None]]] = []
        self._number = count()

    def now(self) -> datetime:
        return self._now

    async def sleep(self, seconds: float) -> None:
        if seconds > 0:
            woken = asyncio.get_running_loop().create_future()
            heappush(self._sleepers, (self._now + timedelta(seconds=seconds), next(self._number), woken))
            await woken

    async def run(self, work: Coroutine[Any, Any, T]) -> T:
        task = asyncio.ensure_future(work)
        while True:
            for _ in range(_TURNS):
                await asyncio.sleep(0)
            if task.done():
                return task.result()
            self._wake_next()

    def _wake_next(self) -> None:
        while self._sleepers:
            self._now, _, woken = heappop(self._sleepers)
            if not woken.done():
                woken.set_result(None)
                return
        raise AssertionError("everything waits, and nothing for time to pass")
