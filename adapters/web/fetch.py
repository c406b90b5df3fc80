"""Opens pages of strangers without becoming their tool.

An address that a person or a posting names could lead into the network that this program stands in. So only https is
spoken, every address that a name resolves to has to be public, on every hop, and the connection goes to the address
that was looked at and not to the name again: a name that resolves to another address the next moment changes nothing.
No proxy, no cookie, no credential and no compression; a megabyte and ten seconds, and then it ends.
"""

import asyncio
import socket
import ssl
from collections.abc import Awaitable, Callable, Sequence

import h11

from adapters.web.addresses import Target, is_public, target
from core.pages import NotFetched, Page, Trouble

LARGEST = 1024 * 1024
"""Bytes of a page."""
SECONDS = 10.0
"""For all of it, redirects too."""
MOST_HOPS = 5
_CLOSING_SECONDS = 1.0
_CHUNK = 16_384
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_KINDS = frozenset({"text/html", "text/plain", "application/xhtml+xml"})
_HEADERS = (
    ("User-Agent", "aicvgen"),
    ("Accept", "text/html,application/xhtml+xml,text/plain"),
    ("Accept-Encoding", "identity"),
    ("Connection", "close"),
)

Resolve = Callable[[str], Awaitable[Sequence[str]]]
"""The IP addresses of a name; ``OSError`` when it has none."""
Connect = Callable[[str, str], Awaitable[tuple[asyncio.StreamReader, asyncio.StreamWriter]]]
"""An encrypted connection to an IP address, to the host that is named; ``OSError`` when there is none."""


class SafeFetcher:
    """Implements ``core.pages.PageFetcher``. ``resolve`` and ``connect`` are the network's, and a test's own."""

    def __init__(self, *, resolve: Resolve | None = None, connect: Connect | None = None) -> None:
        self._resolve = resolve or resolved
        self._connect = connect or connected

    async def fetch(self, url: str) -> Page | NotFetched:
        """The page that the address leads to in the end."""
        try:
            async with asyncio.timeout(SECONDS):
                return await self._followed(url)
        except TimeoutError:
            return NotFetched(why=Trouble.TOO_SLOW)
        except (OSError, asyncio.IncompleteReadError, h11.RemoteProtocolError):
            return NotFetched(why=Trouble.UNREACHABLE)

    async def _followed(self, url: str) -> Page | NotFetched:
        at = target(url)
        for _ in range(MOST_HOPS + 1):
            if at is None:
                return NotFetched(why=Trouble.ADDRESS)
            found = await self._asked(at)
            if not isinstance(found, str):
                return found
            at = target(found, base=at.url)
        return NotFetched(why=Trouble.TOO_MANY_HOPS)

    async def _asked(self, at: Target) -> Page | NotFetched | str:
        """The page, why there is none, or where else it is."""
        addresses = await self._resolve(at.host)
        if not addresses or not all(map(is_public, addresses)):
            return NotFetched(why=Trouble.PRIVATE)
        reader, writer = await self._connect(addresses[0], at.host)
        try:
            return await _exchanged(at, reader, writer)
        finally:
            await _closed(writer)


async def _closed(writer: asyncio.StreamWriter) -> None:
    """Closes the connection, in whatever state it is; whoever is at its other end cannot hold that up."""
    writer.close()
    try:
        async with asyncio.timeout(_CLOSING_SECONDS):
            await writer.wait_closed()
    except (OSError, TimeoutError):
        writer.transport.abort()


async def resolved(host: str) -> tuple[str, ...]:
    """Every address of the name."""
    found = await asyncio.get_running_loop().getaddrinfo(host, 443, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(address[0]) for *_, address in found))


async def connected(address: str, host: str) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """A connection to this very address, encrypted for the host, whose certificate has to be valid."""
    context = ssl.create_default_context()
    return await asyncio.open_connection(address, 443, ssl=context, server_hostname=host)


async def _exchanged(at: Target, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> Page | NotFetched | str:
    http = h11.Connection(h11.CLIENT)
    asked = h11.Request(method="GET", target=at.path, headers=[("Host", _named(at.host)), *_HEADERS])
    writer.write((http.send(asked) or b"") + (http.send(h11.EndOfMessage()) or b""))
    await writer.drain()
    answer = await _answer(http, reader)
    headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in answer.headers}
    if answer.status_code in _REDIRECTS and "location" in headers:
        return headers["location"]
    kind = headers.get("content-type", "").partition(";")[0].strip().lower()
    if wrong := _wrong(answer.status_code, headers, kind):
        return NotFetched(why=wrong)
    body = bytearray()
    while isinstance(event := await _event(http, reader), h11.Data):
        body += event.data
        if len(body) > LARGEST:
            return NotFetched(why=Trouble.TOO_LARGE)
    return Page(url=at.url, kind=kind, data=bytes(body))


async def _answer(http: h11.Connection, reader: asyncio.StreamReader) -> h11.Response:
    """The head of the answer; what comes before it is passed over."""
    while not isinstance(event := await _event(http, reader), h11.Response):
        if not isinstance(event, h11.InformationalResponse):
            raise h11.RemoteProtocolError("the connection ended before there was an answer")
    return event


async def _event(http: h11.Connection, reader: asyncio.StreamReader) -> object:
    while (event := http.next_event()) is h11.NEED_DATA:
        http.receive_data(await reader.read(_CHUNK))
    return event


def _wrong(status: int, headers: dict[str, str], kind: str) -> Trouble | None:
    if status != 200:
        return Trouble.REFUSED
    if kind not in _KINDS or headers.get("content-encoding", "identity").lower() != "identity":
        return Trouble.KIND
    length = headers.get("content-length", "0")
    return Trouble.TOO_LARGE if length.isdecimal() and int(length) > LARGEST else None


def _named(host: str) -> str:
    return f"[{host}]" if ":" in host else host
