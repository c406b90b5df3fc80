"""Opening pages: nothing that a stranger writes makes this program reach where it should not."""

import asyncio
import socket
from collections.abc import Sequence
from ipaddress import IPv4Address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.web import fetch
from adapters.web.addresses import is_public, target
from adapters.web.fetch import SafeFetcher, connected
from core.pages import NotFetched, Page, Trouble

PUBLIC = "93.184.215.14"
PAGE = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: 15\r\n\r\n<p>Nurses wanted"
PAGE = PAGE.replace(b"15", b"16")


class Web:
    """Names with addresses, and what stands there; remembers which addresses were connected to."""

    def __init__(self, **answers: bytes) -> None:
        self.answers = {name.replace("_", "."): answer for name, answer in answers.items()}
        self.names: dict[str, list[Sequence[str]]] = {}
        self.connected: list[tuple[str, str]] = []
        self.asked: list[bytes] = []
        self._theirs: asyncio.Task[None] | None = None

    async def resolve(self, host: str) -> Sequence[str]:
        known = self.names.get(host)
        if known is None:
            return (host if host[0].isdigit() or ":" in host else PUBLIC,)
        return known.pop(0) if len(known) > 1 else known[0]

    async def connect(self, address: str, host: str) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        self.connected.append((address, host))
        ours, theirs = socket.socketpair()
        reader, writer = await asyncio.open_connection(sock=ours)
        self._theirs = asyncio.create_task(self._answer(theirs, self.answers[host]))
        return reader, writer

    async def _answer(self, theirs: socket.socket, answer: bytes) -> None:
        reader, writer = await asyncio.open_connection(sock=theirs)
        self.asked.append(await reader.readuntil(b"\r\n\r\n"))
        try:
            writer.write(answer)
            await writer.drain()
        except ConnectionError:
            pass
        finally:
            writer.close()
            await asyncio.gather(writer.wait_closed(), return_exceptions=True)

    def fetcher(self) -> SafeFetcher:
        return _Fetcher(self)

    async def end(self) -> None:
        """Lets the other end of the last connection come to its own."""
        if self._theirs is not None:
            _, hanging = await asyncio.wait({self._theirs}, timeout=1)
            for task in hanging:
                task.cancel()
            await asyncio.gather(self._theirs, return_exceptions=True)


class _Fetcher(SafeFetcher):
    def __init__(self, web: Web) -> None:
        super().__init__(resolve=web.resolve, connect=web.connect)
        self._web = web

    async def fetch(self, url: str) -> Page | NotFetched:
        try:
            return await super().fetch(url)
        finally:
            await self._web.end()


def redirect(to: str, status: int = 302) -> bytes:
    return f"HTTP/1.1 {status} Found\r\nLocation: {to}\r\nContent-Length: 0\r\n\r\n".encode()


async def test_a_page_is_fetched_from_the_address_that_was_looked_at() -> None:
    web = Web(jobs_example=PAGE)
    page = await web.fetcher().fetch("https://jobs.example/nurse?id=7#apply")
    assert page == Page(url="https://jobs.example/nurse?id=7", kind="text/html", data=b"<p>Nurses wanted")
    assert web.connected == [(PUBLIC, "jobs.example")]
    assert web.asked[0].startswith(b"GET /nurse?id=7 HTTP/1.1\r\nHost: jobs.example\r\n")


async def test_nothing_of_the_person_or_the_program_goes_along() -> None:
    web = Web(jobs_example=PAGE)
    await web.fetcher().fetch("https://jobs.example/")
    assert b"Cookie" not in web.asked[0]
    assert b"Authorization" not in web.asked[0]
    assert b"Referer" not in web.asked[0]


async def test_a_proxy_of_the_environment_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    web = Web(jobs_example=PAGE)
    assert isinstance(await web.fetcher().fetch("https://jobs.example/"), Page)
    assert web.connected == [(PUBLIC, "jobs.example")]


@pytest.mark.parametrize(
    "url",
    [
        "http://jobs.example/", "ftp://jobs.example/", "file:///etc/passwd", "file://jobs.example/etc/passwd",
        "gopher://jobs.example/", "data:text/html,hi", "javascript:alert(1)", "jobs.example", "", "https://", "https:///x",
        "https://jobs.example:22/", "https://jobs.example:8443/", "https://jobs.example:0/", "https://jobs.example:99999/",
        "https://user@jobs.example/", "https://user:secret@jobs.example/", "https://jobs.example@127.0.0.1/",
        "https://jobs.example\\@127.0.0.1/", "https://jobs.example/ HTTP/1.1\r\nHost: other", "https://jobs.example/\x00",
        "https://[::1", "https://jobs.example/" + "a" * 3000, "https://jobs.example/straße", "https://a..b/",
    ],
)  # fmt: skip
async def test_addresses_that_are_not_opened(url: str) -> None:
    web = Web(jobs_example=PAGE)
    assert await web.fetcher().fetch(url) in (NotFetched(why=Trouble.ADDRESS), NotFetched(why=Trouble.PRIVATE))
    assert web.connected == []


PRIVATE = [
    "127.0.0.1", "127.8.8.8", "0.0.0.0", "10.0.0.8", "172.16.4.4", "192.168.1.1", "169.254.169.254", "100.64.0.1",
    "198.18.0.1", "192.0.2.7", "203.0.113.5", "224.0.0.1", "255.255.255.255", "240.0.0.1", "192.0.0.8",
    "::1", "::", "fe80::1", "fe80::1%eth0", "fc00::1", "fd12:3456::1", "ff02::1", "2001:db8::1", "fec0::1",
    "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "2002:7f00:1::", "2002:a00:1::",
    "::127.0.0.1", "not an address", "127.1", "0x7f000001", "2130706433",
]  # fmt: skip


@pytest.mark.parametrize("address", PRIVATE)
async def test_a_name_that_leads_to_a_private_address_is_not_opened(address: str) -> None:
    web = Web(inside_example=PAGE)
    web.names["inside.example"] = [(address,)]
    assert await web.fetcher().fetch("https://inside.example/") == NotFetched(why=Trouble.PRIVATE)
    assert web.connected == []


async def test_one_private_address_among_public_ones_is_enough_to_stay_away() -> None:
    web = Web(inside_example=PAGE)
    web.names["inside.example"] = [(PUBLIC, "10.0.0.8")]
    assert await web.fetcher().fetch("https://inside.example/") == NotFetched(why=Trouble.PRIVATE)
    assert web.connected == []


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "[::1]", "[::ffff:169.254.169.254]", "169.254.169.254", "2130706433", "0x7f.1", "0177.0.0.1"]
)
async def test_a_private_address_itself_is_not_opened(host: str) -> None:
    web = Web()
    assert isinstance(await web.fetcher().fetch(f"https://{host}/latest/meta-data/"), NotFetched)
    assert web.connected == []


async def test_a_name_that_changes_its_address_after_the_look_is_not_looked_up_again() -> None:
    web = Web(rebinding_example=PAGE)
    web.names["rebinding.example"] = [(PUBLIC,), ("127.0.0.1",)]
    await web.fetcher().fetch("https://rebinding.example/")
    assert web.connected == [(PUBLIC, "rebinding.example")]


@pytest.mark.parametrize(
    ("to", "why"),
    [
        ("https://inside.example/", Trouble.PRIVATE),
        ("https://127.0.0.1/", Trouble.PRIVATE),
        ("https://169.254.169.254/latest/meta-data/", Trouble.PRIVATE),
        ("//inside.example/x", Trouble.PRIVATE),
        ("http://jobs.example/", Trouble.ADDRESS),
        ("file:///etc/passwd", Trouble.ADDRESS),
        ("https://user:secret@jobs.example/", Trouble.ADDRESS),
        ("https://jobs.example:8443/", Trouble.ADDRESS),
    ],
)
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_a_redirect_is_looked_at_like_the_first_address(to: str, why: Trouble, status: int) -> None:
    web = Web(jobs_example=redirect(to, status), inside_example=PAGE)
    web.names["inside.example"] = [("10.0.0.8",)]
    assert await web.fetcher().fetch("https://jobs.example/") == NotFetched(why=why)
    assert web.connected == [(PUBLIC, "jobs.example")]


async def test_a_redirect_on_the_same_site_is_followed() -> None:
    web = Web(jobs_example=redirect("https://www.jobs.example/here"), www_jobs_example=PAGE)
    page = await web.fetcher().fetch("https://jobs.example/")
    assert isinstance(page, Page)
    assert page.url == "https://www.jobs.example/here"


async def test_redirects_in_a_circle_come_to_an_end() -> None:
    web = Web(jobs_example=redirect("/again"))
    assert await web.fetcher().fetch("https://jobs.example/") == NotFetched(why=Trouble.TOO_MANY_HOPS)
    assert len(web.connected) == fetch.MOST_HOPS + 1


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (b"HTTP/1.1 404 No\r\nContent-Type: text/html\r\nContent-Length: 0\r\n\r\n", Trouble.REFUSED),
        (b"HTTP/1.1 302 No place\r\nContent-Length: 0\r\n\r\n", Trouble.REFUSED),
        (b"HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nContent-Length: 0\r\n\r\n", Trouble.KIND),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", Trouble.KIND),
        (b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n\x1f\x8b", Trouble.KIND),
        (b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 99999999\r\n\r\n", Trouble.TOO_LARGE),
        (b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + b"a" * (fetch.LARGEST + 1), Trouble.TOO_LARGE),
        (b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 50\r\n\r\ncut", Trouble.UNREACHABLE),
        (b"SSH-2.0-OpenSSH_9.9\r\n", Trouble.UNREACHABLE),
        (b"", Trouble.UNREACHABLE),
        (b"HTTP/1.1 200 OK\r\nX: " + b"a" * 200_000, Trouble.UNREACHABLE),
    ],
)
async def test_what_is_no_page_is_given_up(answer: bytes, why: Trouble) -> None:
    assert await Web(jobs_example=answer).fetcher().fetch("https://jobs.example/") == NotFetched(why=why)


async def test_a_body_in_chunks_that_never_end_is_given_up_at_a_megabyte() -> None:
    chunk = b"10000\r\n" + b"a" * 0x10000 + b"\r\n"
    endless = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk * 20
    assert await Web(jobs_example=endless).fetcher().fetch("https://jobs.example/") == NotFetched(why=Trouble.TOO_LARGE)


@pytest.mark.parametrize("slow", ["resolve", "connect"])
async def test_what_takes_too_long_is_given_up(slow: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetch, "SECONDS", 0.05)
    web = Web(jobs_example=PAGE)

    async def never(*_: str) -> None:
        await asyncio.Event().wait()

    monkeypatch.setattr(web, slow, never)
    assert await web.fetcher().fetch("https://jobs.example/") == NotFetched(why=Trouble.TOO_SLOW)


async def test_a_site_that_answers_byte_by_byte_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetch, "SECONDS", 0.05)

    class Drip(Web):
        async def _answer(self, theirs: socket.socket, answer: bytes) -> None:
            reader, writer = await asyncio.open_connection(sock=theirs)
            writer.write(answer[:20])
            await reader.read()
            writer.close()
            await asyncio.gather(writer.wait_closed(), return_exceptions=True)

    assert await Drip(jobs_example=PAGE).fetcher().fetch("https://jobs.example/") == NotFetched(why=Trouble.TOO_SLOW)


async def test_a_name_that_nobody_knows_is_unreachable() -> None:
    async def unknown(_host: str) -> Sequence[str]:
        raise socket.gaierror

    found = await SafeFetcher(resolve=unknown).fetch("https://nowhere.example/")
    assert found == NotFetched(why=Trouble.UNREACHABLE)


async def test_a_real_connection_asks_for_a_valid_certificate(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: dict[str, object] = {}

    async def opened(host: str, port: int, **more: object) -> tuple[object, object]:
        asked.update(more, host=host, port=port)
        return object(), object()

    monkeypatch.setattr(asyncio, "open_connection", opened)
    await connected(PUBLIC, "jobs.example")
    context = asked["ssl"]
    assert (asked["host"], asked["port"], asked["server_hostname"]) == (PUBLIC, 443, "jobs.example")
    assert context.check_hostname  # type: ignore[attr-defined]  # it is an SSL context
    assert context.verify_mode.name == "CERT_REQUIRED"  # type: ignore[attr-defined]  # see above


@given(st.integers(0, 2**32 - 1).map(IPv4Address))
def test_an_address_is_as_public_as_its_form_in_ipv6(address: IPv4Address) -> None:
    assert is_public(f"::ffff:{address}") == is_public(str(address))


@given(st.text(max_size=60))
def test_no_text_makes_the_address_reader_fail_or_part_a_request(text: str) -> None:
    found = target(f"https://{text}")
    assert found is None or not set(" \r\n\t\x00") & set(found.host + found.path)
