"""Time that passes only while nobody has anything else to do, so that hours of waiting take a test no time."""

import asyncio
from collections.abc import Coroutine
from datetime import UTC, datetime, timedelta
from selectors import SelectorKey, SelectSelector
from typing import Any, TypeVar

T = TypeVar("T")

_START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
_REAL_SECONDS = 60.0
"""After which whoever waits for a thread or a socket waits in vain."""


class VirtualClock:
    """The ``Clock`` port, and the time of the event loop that ``run`` makes."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def now(self) -> datetime:
        return _START + timedelta(seconds=self.seconds)

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """What the work comes to, on a loop whose time jumps to the next moment that somebody waits for."""
        with asyncio.Runner(loop_factory=lambda: _Loop(self)) as runner:
            return runner.run(work)


class _Loop(asyncio.SelectorEventLoop):
    def __init__(self, clock: VirtualClock) -> None:
        self._clock = clock
        super().__init__(_Jumping(clock))

    def time(self) -> float:
        return self._clock.seconds


class _Jumping(SelectSelector):
    """Waits for no time: where nothing is ready, the clock is turned on."""

    def __init__(self, clock: VirtualClock) -> None:
        super().__init__()
        self._clock = clock

    def select(self, timeout: float | None = None) -> list[tuple[SelectorKey, int]]:
        if timeout is None:
            ready = super().select(_REAL_SECONDS)
            assert ready, "everything waits, and nothing for time to pass"
            return ready
        ready = super().select(0)
        if not ready:
            self._clock.seconds += timeout
        return ready
