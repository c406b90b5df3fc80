"""A port for a server that is started later."""

import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def kept_port() -> Iterator[int]:
    """A port of this machine that nobody else is given meanwhile: it is bound, and not listened at.

    On Linux a server may listen there all the same, where both allow the address to be used again, as servers do.
    """
    with socket.socket() as door:
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        door.bind(("127.0.0.1", 0))
        port = door.getsockname()[1]
        if sys.platform != "linux":
            door.close()
        yield port
