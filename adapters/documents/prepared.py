"""The prepared process as the bot sees it.

It knows nothing of asyncio: a command starts it first of all, and imports the rest while it imports the parsers.
"""

import socket
import subprocess
import sys
import weakref
from contextlib import suppress
from itertools import count
from pathlib import Path

from adapters.documents.nursery import KILL, ORDER

_ROOT = Path(__file__).resolve().parents[2]
_START = "import sys; sys.path.insert(0, sys.argv[1]); from adapters.documents.nursery import main; main()"
_END_SECONDS = 1.0
"""What a prepared process that nobody needs any more is given to end by itself."""


class Prepared:
    """The prepared process (see ``nursery``), running; ``end`` ends it, and so does this object's own end."""

    def __init__(self) -> None:
        self._control, theirs = socket.socketpair()
        self._control.settimeout(0)
        with theirs:
            self._process = subprocess.Popen(  # noqa: S603 - our own Python runs our own code
                (sys.executable, "-I", "-c", _START, str(_ROOT)),
                stdin=theirs.fileno(),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env={},
                cwd="/",
                start_new_session=True,
            )
        self._numbers = count(1)
        self.end = weakref.finalize(self, _end, self._process, self._control)

    @property
    def lives(self) -> bool:
        return self._process.poll() is None

    def order(self, kind: str, connection: socket.socket) -> int | None:
        """Ask for a child with this connection; the child's number, None when the process takes no orders."""
        number = next(self._numbers)
        try:
            socket.send_fds(self._control, [ORDER.pack(kind.encode(), number)], [connection.fileno()])
        except OSError:
            return None
        return number

    def prepare(self, kind: str) -> None:
        """Have it import what reads such documents."""
        with suppress(OSError):  # then it is gone, and the first order starts another
            self._control.send(ORDER.pack(kind.encode(), 0))

    def kill(self, number: int) -> None:
        """End a child that may have ended already."""
        with suppress(OSError):  # then the process is gone, and its children with it
            self._control.send(ORDER.pack(KILL, number))


def _end(process: "subprocess.Popen[bytes]", control: socket.socket) -> None:
    control.close()
    try:
        process.wait(_END_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
