"""Files come from Slack's own host, with the token, and from nowhere else."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from adapters.memory import HandClock
from adapters.slack.files import Files
from adapters.slack.payloads import SlackFile
from adapters.slack.workspaces import web_client
from bot.logs import logger
from core.limits import LARGEST_FILE
from core.unusable import Flaw

TOKEN = "xoxb-1-that-goes-to-slack-alone"


class Host:
    """A server that remembers who showed it which token."""

    def __init__(self) -> None:
        self.seen: list[tuple[str, str | None]] = []
        self.url = ""
        self.other = ""

    async def answer(self, request: web.Request) -> web.StreamResponse:
        self.seen.append((request.path, request.headers.get("Authorization")))
        match request.path:
            case "/cv.txt":
                return web.Response(body=b"Mara Quill", content_type="text/plain")
            case "/page":
                return web.Response(body=b"<html>sign in</html>", content_type="text/html")
            case "/moved":
                raise web.HTTPFound(self.other + "/cv.txt")
            case "/busy":
                return web.Response(status=503)
            case "/busy-once":
                return web.Response(status=429 if self.seen[-2][0] != request.path else 200, body=b"Mara Quill")
            case "/large":
                return web.Response(body=b"x" * (LARGEST_FILE + 1), content_type="application/pdf")
            case "/api/files.info":
                return web.json_response({"ok": True, "file": {"id": "F1", "url_private": f"{self.url}/cv.txt"}})
            case _:
                return web.Response(status=404)


@asynccontextmanager
async def host() -> AsyncIterator[Host]:
    here = Host()
    application = web.Application()
    application.router.add_route("*", "/{path:.*}", here.answer)
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    for name in ("url", "other"):
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        setattr(here, name, site.name)
    ports = [address[1] for address in runner.addresses]
    here.url, here.other = (f"http://127.0.0.1:{port}" for port in ports)
    try:
        yield here
    finally:
        await runner.cleanup()


def files(api: str) -> Files:
    return Files(api, HandClock(), logger("test"))


async def fetch(api: str, **file: Any) -> bytes | Flaw:
    async with aiohttp.ClientSession() as session:
        client = web_client(TOKEN, f"{api}/api", session)
        return await files(f"{api}/api").fetch(client, SlackFile(id="F1", **file))


async def test_a_file_is_fetched_with_the_token_of_its_workspace() -> None:
    async with host() as here:
        assert await fetch(here.url, url_private=f"{here.url}/cv.txt") == b"Mara Quill"
        assert here.seen == [("/cv.txt", f"Bearer {TOKEN}")]


async def test_a_file_of_another_workspace_is_looked_up_first() -> None:
    async with host() as here:
        assert await fetch(here.url, file_access="check_file_info") == b"Mara Quill"


@pytest.mark.parametrize(
    "url",
    [
        "https://evil.example/cv.pdf",
        "https://files.slack.com.evil.example/cv.pdf",
        "https://files.slack.com@evil.example/cv.pdf",
        "https://user:pass@files.slack.com/cv.pdf",
        "https://evilfiles.slack.com/cv.pdf",
        "http://files.slack.com/cv.pdf",
        "https://files.slack.com:8443/cv.pdf",
        "https://files.slack.com:port/cv.pdf",
        "https://slack.com/cv.pdf",
        "file:///etc/passwd",
        "//files.slack.com/cv.pdf",
        "https://[::1]/cv.pdf",
        "",
    ],
)
async def test_no_token_goes_to_a_host_that_is_not_slacks(url: str) -> None:
    async with aiohttp.ClientSession() as session:
        client = web_client(TOKEN, "https://slack.com/api", session)
        fetched = await files("https://slack.com/api").fetch(client, SlackFile(id="F1", url_private=url))
        assert fetched is Flaw.ELSEWHERE


async def test_a_file_that_lies_elsewhere_is_not_fetched_though_its_address_is_slacks() -> None:
    async with host() as here:
        assert await fetch(here.url, url_private=f"{here.url}/cv.txt", is_external=True) is Flaw.ELSEWHERE
        assert await fetch(here.url, url_private=f"{here.url}/cv.txt", mode="external") is Flaw.ELSEWHERE
        assert await fetch(here.url, url_private=f"{here.other}/cv.txt") is Flaw.ELSEWHERE
        assert here.seen == []


async def test_no_redirect_is_followed() -> None:
    async with host() as here:
        assert await fetch(here.url, url_private=f"{here.url}/moved") is Flaw.NOT_FETCHED
        assert [path for path, _ in here.seen] == ["/moved"]


async def test_a_page_in_the_place_of_a_file_is_none() -> None:
    async with host() as here:
        assert await fetch(here.url, url_private=f"{here.url}/page") is Flaw.NOT_FETCHED
        assert await fetch(here.url, url_private=f"{here.url}/page", filetype="html") == b"<html>sign in</html>"


async def test_an_outage_is_waited_for_and_too_many_bytes_are_not_read() -> None:
    async with host() as here:
        assert await fetch(here.url, url_private=f"{here.url}/busy") is Flaw.NOT_FETCHED
        assert [path for path, _ in here.seen] == ["/busy"] * 4
        assert await fetch(here.url, url_private=f"{here.url}/busy-once") == b"Mara Quill"
        assert await fetch(here.url, url_private=f"{here.url}/large") is Flaw.TOO_LARGE
