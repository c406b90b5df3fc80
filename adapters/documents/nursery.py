"""The prepared process: Python with the parsers imported, which forks one child for each document.

A child begins where an import has ended, so a document costs milliseconds and not a start of Python, and no
child ever sees what another one read: the prepared process itself touches no document. It takes orders on its
standard input, a socket: ``ORDER`` with a connection beside it asks for a child that talks over that
connection, without one to be ready for such a child; ``KILL`` asks for the end of one. When the socket closes,
it ends its children and itself.
"""

import gc
import os
import select
import signal
import socket
import struct
from contextlib import suppress

from adapters.documents.child import parser, serve

ORDER = struct.Struct("!8sQ")
"""The document's kind, or ``KILL``, and the number that the child is known by."""
KILL = b"kill"


class _Nursery:
    def __init__(self, control: socket.socket) -> None:
        self._control = control
        self._children: dict[int, tuple[int, socket.socket]] = {}

    def run(self) -> None:
        """Take orders until nobody is there to give them."""
        woken, wake = socket.socketpair()
        wake.settimeout(0)
        signal.set_wakeup_fd(wake.fileno(), warn_on_full_buffer=False)
        signal.signal(signal.SIGCHLD, lambda *_: None)  # only to be woken
        while True:
            readable, _, _ = select.select([self._control, woken], [], [])
            if woken in readable:
                woken.recv(4096)
                self._bury()
            if self._control in readable and not self._obey():
                break
        for pid, _ in self._children.values():
            _kill(pid)

    def _obey(self) -> bool:
        """Do what is asked next; False when nothing will be asked any more."""
        order, descriptors, _, _ = socket.recv_fds(self._control, ORDER.size, 1)
        if len(order) < ORDER.size:
            return False
        padded, number = ORDER.unpack(order)
        word = padded.rstrip(b"\0")
        if word == KILL:
            if number in self._children:
                _kill(self._children[number][0])
        elif descriptors:
            connection = socket.socket(fileno=descriptors[0])
            kind = word.decode()
            parser(kind)  # imported here it serves every child to come
            gc.freeze()  # a child that collects garbage need not copy what it was born with
            pid = os.fork()
            if not pid:
                _live(kind, connection)
            self._children[number] = (pid, connection)
        else:
            parser(word.decode())
        return True

    def _bury(self) -> None:
        """Reap who has died, and say at the end of the answer how."""
        for number, (pid, connection) in list(self._children.items()):
            done, status = os.waitpid(pid, os.WNOHANG)
            if done:
                del self._children[number]
                with connection, suppress(OSError):  # nobody listens any more, or reads too slowly to need it
                    connection.send(b"\n%d" % os.waitstatus_to_exitcode(status), socket.MSG_DONTWAIT)


def _live(kind: str, connection: socket.socket) -> None:
    """The child's life: alone in a session, with its connection and nothing else that is open."""
    ended = 1
    try:
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        os.setsid()
        os.dup2(connection.fileno(), 0)
        os.closerange(3, os.sysconf("SC_OPEN_MAX"))
        serve(kind)
        ended = 0
    finally:
        os._exit(ended)


def _kill(pid: int) -> None:
    """End the child, and what it started: it may not lead its session yet."""
    for end in (os.killpg, os.kill):
        with suppress(ProcessLookupError):
            end(pid, signal.SIGKILL)


def main() -> None:
    """Serve the socket that standard input is."""
    _Nursery(socket.socket(fileno=0)).run()
    os._exit(0)  # the one who closed the socket waits, and there is nothing to put away
