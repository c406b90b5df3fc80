"""A port for a server that is started later, and waiting until it has been."""

import asyncio
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


async def listening(port: int) -> None:
    """Comes back when somebody listens there."""
    async with asyncio.timeout(60):
        while True:
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", port)
            except OSError:
                await asyncio.sleep(0.02)
            else:
                writer.close()
                await writer.wait_closed()
                return
