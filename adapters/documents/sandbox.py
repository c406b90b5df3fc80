"""Has documents read by limited child processes and turns whatever becomes of a child into an answer."""

import asyncio
import signal
import socket
from contextlib import suppress

from adapters.documents.extract import ANSWER_LIMIT, Extract, RefusedError, decode
from adapters.documents.nursery import ORDER
from adapters.documents.prepared import Prepared

WALL_LIMIT = 8.0
"""Seconds from the order to the answer."""
RECOGNITION_LIMIT = 30.0
"""The same, where text is recognised in pictures."""
_ATTEMPTS = 2
_TOO_LONG = "it took too long"


class Sandbox:
    """Reads documents in children of a prepared process: isolated Python, an empty environment, limits.

    The prepared process is the one given, or started by the first document; another is started when it has died.
    ``close`` ends it, and so does the sandbox's own end. Documents may be read at the same time, and from
    different event loops.
    """

    def __init__(self, wall_limit: float = WALL_LIMIT, prepared: Prepared | None = None) -> None:
        self._wall_limit = wall_limit
        self._prepared = prepared

    def start(self) -> None:
        """Start the prepared process now and not with the first document, which saves a tenth of a second.

        It gets ready for a PDF, as most CVs are.
        """
        self._ready().prepare("pdf")

    async def read(self, kind: str, data: bytes) -> Extract | RefusedError:
        """The document's text, or why there is none. A child that hangs or is cancelled is killed."""
        for _ in range(_ATTEMPTS):
            prepared = self._ready()
            answer = await self._asked(prepared, kind, data)
            if answer is not None:
                return answer
            self._retire(prepared)
        return RefusedError("our_fault", "the process that reads documents died")

    async def close(self) -> None:
        """End the prepared process and its children. The sandbox can be used again: it starts anew."""
        if self._prepared is not None:
            prepared, self._prepared = self._prepared, None
            await asyncio.to_thread(prepared.end)

    def _ready(self) -> Prepared:
        if self._prepared is None or not self._prepared.lives:
            self._prepared = Prepared()
        return self._prepared

    def _retire(self, prepared: Prepared) -> None:
        """Give it no more orders. It ends when the last document that it reads has been read."""
        if self._prepared is prepared:
            self._prepared = None

    async def _asked(self, prepared: Prepared, kind: str, data: bytes) -> Extract | RefusedError | None:
        """The answer of one child; None when there was nobody to make one."""
        ours, theirs = socket.socketpair()
        ours.settimeout(0)
        with ours:
            with theirs:
                number = prepared.order(kind, theirs)
            if number is None:
                return None
            try:
                async with asyncio.timeout(RECOGNITION_LIMIT if kind in ("scan", "photo") else self._wall_limit):
                    _, answer = await asyncio.gather(_give(ours, data), _take(ours))
            except TimeoutError:
                self._retire(prepared)  # it may be the prepared process that hangs
                return RefusedError("too_complex", _TOO_LONG)
            finally:
                prepared.kill(number)
        return _understood(answer, kind)


async def _give(ours: socket.socket, data: bytes) -> None:
    with suppress(OSError):  # the child ended before it had read everything
        await asyncio.get_running_loop().sock_sendall(ours, data)
        ours.shutdown(socket.SHUT_WR)


async def _take(ours: socket.socket) -> bytes:
    loop = asyncio.get_running_loop()
    answer = bytearray()
    with suppress(ConnectionError):  # the child ended before it had read everything
        while len(answer) <= ANSWER_LIMIT + ORDER.size and (part := await loop.sock_recv(ours, 1 << 16)):
            answer += part
    return bytes(answer)


def _understood(answer: bytes, kind: str) -> Extract | RefusedError | None:
    """What the child answered, or what its end says; None when not even that was told."""
    content, _, end = answer.partition(b"\n")
    try:
        return decode(content)
    except (ValueError, TypeError, KeyError):
        if not end:
            return None
    killed = end in (b"%d" % -signal.SIGXCPU, b"%d" % -signal.SIGKILL)
    return RefusedError("too_complex", _TOO_LONG) if killed else RefusedError("damaged", kind.upper())
