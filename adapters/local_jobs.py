"""Jobs in this process: the ``Jobs`` port on asyncio, for one process and for the terminal."""

import asyncio
from collections.abc import Awaitable, Callable

from core.ports import Job, Perform

Run = Callable[[Job], Awaitable[None]]


class LocalJobs:
    """Runs jobs as tasks of the running loop.

    What a stop or a crash cuts off is not lost: the rows say what is to be done, and the next start takes it up.
    """

    def __init__(self, works_at_once: int = 16) -> None:
        self._run: Run | None = None
        self._tasks: dict[Job, asyncio.Task[None]] = {}
        self._again: set[Job] = set()
        self._places = asyncio.Semaphore(works_at_once)
        self._failure: BaseException | None = None

    def start(self, run: Run) -> None:
        """From now on jobs are run, by this."""
        self._run = run

    async def put(self, job: Job) -> None:
        """Has the job run; one that runs already is run once more when it is done."""
        if job in self._tasks:
            self._again.add(job)
        else:
            self._begin(job)

    async def idle(self) -> None:
        """Comes back when nothing is left to run. Raises what a job raised."""
        while self._tasks:
            await asyncio.wait(tuple(self._tasks.values()), return_when=asyncio.FIRST_COMPLETED)
        if self._failure is not None:
            failure, self._failure = self._failure, None
            raise failure

    async def stop(self, grace_seconds: float = 20.0) -> None:
        """Lets what runs come to its end for so long, and then cuts it off."""
        self._run = None
        if self._tasks:
            await asyncio.wait(tuple(self._tasks.values()), timeout=grace_seconds)
        for task in tuple(self._tasks.values()):
            task.cancel()
        await asyncio.gather(*self._tasks.values(), return_exceptions=True)

    def _begin(self, job: Job) -> None:
        if self._run is not None:
            task = asyncio.create_task(self._do(job, self._run), name=repr(job))
            self._tasks[job] = task
            task.add_done_callback(lambda done: self._ended(job, done))

    async def _do(self, job: Job, run: Run) -> None:
        if isinstance(job, Perform):
            async with self._places:
                await run(job)
        else:
            await run(job)

    def _ended(self, job: Job, task: asyncio.Task[None]) -> None:
        del self._tasks[job]
        if not task.cancelled() and (failure := task.exception()):
            self._failure = failure
        if job in self._again:
            self._again.discard(job)
            self._begin(job)
