"""Work that goes on until the program is told to stop."""

import asyncio
import signal
from collections.abc import Coroutine


async def until_stopped(work: list[Coroutine[None, None, None]]) -> None:
    """Does all of it until the program is told to stop; raises what any of it raises."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for one in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(one, stop.set)
    tasks = [asyncio.create_task(one) for one in (*work, _wait(stop))]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _wait(stop: asyncio.Event) -> None:
    await stop.wait()
