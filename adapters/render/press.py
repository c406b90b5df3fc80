"""A few warm processes that make documents, each replaced when it hangs or dies."""

import asyncio
import os
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process

from adapters.render.orders import LENGTH, Order, Outcome, frame
from core.documents import RenderFailed, Rendering

_START_SECONDS = 60.0
"""The libraries take one to three seconds to load, more on a machine that is starting many things."""

_LIFETIME = 1000
"""Documents after which a process is replaced: the layout library keeps about 0.13 MB of each."""

_HANDED_ON = frozenset(
    {"HOME", "LANG", "TMPDIR", "XDG_CACHE_HOME", "FONTCONFIG_FILE", "FONTCONFIG_PATH", "DYLD_FALLBACK_LIBRARY_PATH"}
)
"""What finding fonts and libraries may need of the environment. The rest of it may hold secrets."""


class Press:
    """Processes that are started when first needed and stay. One order per process at a time, others wait."""

    def __init__(self, *, processes: int, deadline: float) -> None:
        self._deadline = deadline
        self._processes: list[Process | None] = [None] * processes
        self._made = [0] * processes
        self._free: asyncio.LifoQueue[int] = asyncio.LifoQueue()
        for place in range(processes):
            self._free.put_nowait(place)

    async def warm(self) -> RenderFailed | None:
        """Start every process that is not busy. None when all of them are ready, else why one is not."""
        places = [self._free.get_nowait() for _ in range(self._free.qsize())]
        try:
            started = await asyncio.gather(*(self._started(place) for place in places))
        finally:
            for place in places:
                self._free.put_nowait(place)
        return next((one for one in started if isinstance(one, RenderFailed)), None)

    async def make(self, order: Order) -> Rendering | RenderFailed:
        """The document, or why there is none. Time spent waiting for a free process does not count."""
        place = await self._free.get()
        try:
            process = await self._started(place)
            if isinstance(process, RenderFailed):
                return process
            request = frame(order.model_dump_json().encode())
            answer = await self._answer(place, process, request, seconds=self._deadline)
            self._made[place] += 1
            if self._made[place] >= _LIFETIME:
                await self._end(place)
            return answer
        finally:
            self._free.put_nowait(place)

    async def close(self) -> None:
        """End every process. What is being made comes back as failed."""
        for process in self._processes:
            if process is not None and process.returncode is None:
                process.kill()
        for _ in self._processes:
            place = await self._free.get()
            await self._end(place)
        for place in range(len(self._processes)):
            self._free.put_nowait(place)

    async def _started(self, place: int) -> Process | RenderFailed:
        process = self._processes[place]
        if process is not None and process.returncode is None:
            return process
        try:
            self._processes[place] = process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-I", "-m", "adapters.render.child"),
                stdin=PIPE,
                stdout=PIPE,
                stderr=DEVNULL,
                env={name: value for name, value in os.environ.items() if name in _HANDED_ON},
                start_new_session=True,  # an interrupt from the keyboard is for the program, which then closes this
            )
        except OSError as error:
            return RenderFailed(reason=f"the process that makes documents cannot start: {error.strerror}")
        ready = await self._answer(place, process, b"", seconds=_START_SECONDS)
        return ready if isinstance(ready, RenderFailed) else process

    async def _answer(
        self, place: int, process: Process, request: bytes, *, seconds: float
    ) -> Rendering | RenderFailed:
        answer: Rendering | RenderFailed | None = None
        try:
            async with asyncio.timeout(seconds):
                answer = await _exchange(process, request)
        except TimeoutError:
            return RenderFailed(reason=f"no answer within {seconds:g} seconds")
        except (asyncio.IncompleteReadError, ConnectionError):
            return RenderFailed(reason="the process that makes documents died")
        finally:
            # Also when nobody waits any more: an answer may be left in the pipe, so the process is of no more use.
            if not isinstance(answer, Rendering):
                await self._end(place)
        return answer

    async def _end(self, place: int) -> None:
        process, self._processes[place], self._made[place] = self._processes[place], None, 0
        if process is None:
            return
        if process.returncode is None:
            process.kill()
        await process.communicate()


async def _exchange(process: Process, request: bytes) -> Rendering | RenderFailed:
    assert process.stdin
    process.stdin.write(request)
    await process.stdin.drain()
    outcome = Outcome.model_validate_json(await _frame(process))
    document = await _frame(process)
    preview = await _frame(process)
    if outcome.failure is not None:
        return RenderFailed(reason=outcome.failure)
    return Rendering(data=document, pages=outcome.pages, preview=preview or None, fitted=outcome.fitted)


async def _frame(process: Process) -> bytes:
    assert process.stdout
    length = await process.stdout.readexactly(LENGTH.size)
    return await process.stdout.readexactly(*LENGTH.unpack(length))
