"""Runs the child process and turns whatever becomes of it into an answer."""

import asyncio
import os
import signal
import sys
from contextlib import suppress
from pathlib import Path

from adapters.documents.extract import ANSWER_LIMIT, Extract, RefusedError, decode

WALL_LIMIT = 8.0
"""Seconds from the child's start to its end."""
_ROOT = Path(__file__).resolve().parents[2]
_START = "import sys; sys.path.insert(0, sys.argv[1]); from adapters.documents.child import main; main(sys.argv[2])"


class Sandbox:
    """Reads documents in child processes: isolated Python, empty environment, a session of their own."""

    def __init__(self, wall_limit: float = WALL_LIMIT) -> None:
        self._wall_limit = wall_limit

    async def read(self, kind: str, data: bytes) -> Extract | RefusedError:
        """The document's text, or why there is none. A child that hangs or is cancelled is killed."""
        child = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-I", "-c", _START, str(_ROOT), kind),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            env={},
            cwd="/",
            start_new_session=True,
        )
        try:
            async with asyncio.timeout(self._wall_limit):
                _, answer = await asyncio.gather(_give(child, data), _take(child))
                await child.wait()
        except TimeoutError:
            return RefusedError("too_complex", "it took too long")
        finally:
            await _end(child)
        if child.returncode == -signal.SIGXCPU:
            return RefusedError("too_complex", "it took too long")
        try:
            return decode(answer)
        except (ValueError, TypeError, KeyError):
            return RefusedError("damaged", kind.upper())


async def _give(child: asyncio.subprocess.Process, data: bytes) -> None:
    assert child.stdin is not None
    with suppress(BrokenPipeError, ConnectionResetError):  # it ended before it had read everything
        child.stdin.write(data)
        await child.stdin.drain()
    child.stdin.close()


async def _take(child: asyncio.subprocess.Process) -> bytes:
    assert child.stdout is not None
    answer = bytearray()
    while len(answer) <= ANSWER_LIMIT and (part := await child.stdout.read(65536)):
        answer += part
    return bytes(answer)


async def _end(child: asyncio.subprocess.Process) -> None:
    """Kill the child and whatever it started, and reap it."""
    with suppress(ProcessLookupError):
        os.killpg(child.pid, signal.SIGKILL)
    await child.wait()
