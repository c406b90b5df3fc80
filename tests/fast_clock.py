"""A clock that goes fast, for what waits for sockets and processes too: a second's pace of messages takes little."""

import asyncio
from datetime import UTC, datetime, timedelta
from time import perf_counter
from typing import Any

FASTER = 20
"""So many seconds pass here in one."""


class FastClock:
    """The ``Clock`` port, for one event loop. Time passes while the loop waits, and none while it works.

    So what is sent at a moment has that moment's time when it arrives, however busy the machine is.
    """

    def __init__(self, faster: float = FASTER) -> None:
        self._waited = 0.0
        self._faster = faster
        selector = asyncio.get_running_loop()._selector  # type: ignore[attr-defined]  # where the loop waits
        select = selector.select

        def timed(timeout: float | None = None) -> Any:
            began = perf_counter()
            try:
                return select(timeout)
            finally:
                self._waited += perf_counter() - began

        selector.select = timed

    def seconds(self) -> float:
        return self._waited * self._faster

    def now(self) -> datetime:
        return datetime(2026, 3, 2, 9, tzinfo=UTC) + timedelta(seconds=self.seconds())

    async def sleep(self, seconds: float) -> None:
        until = self.seconds() + seconds
        await asyncio.sleep(0)
        while (left := until - self.seconds()) > 0:  # noqa: ASYNC110 - the loop worked meanwhile, and no time passed
            await asyncio.sleep(left / self._faster)
