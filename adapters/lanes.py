"""First come, first served within a lane; lanes do not wait for each other."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


class Lanes:
    """Any number of lanes; one that nobody is in is forgotten."""

    def __init__(self) -> None:
        self._locks: dict[str, asyncio.Lock] = {}
        self._inside: Counter[str] = Counter()

    @asynccontextmanager
    async def turn(self, lane: str) -> AsyncIterator[None]:
        """Has the lane alone, after all who came before."""
        lock = self._locks.setdefault(lane, asyncio.Lock())
        self._inside[lane] += 1
        try:
            async with lock:
                yield
        finally:
            self._inside[lane] -= 1
            if not self._inside[lane]:
                del self._inside[lane], self._locks[lane]
