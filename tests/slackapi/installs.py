"""A program that people install in their workspaces from a browser, and the browser."""

import asyncio
import html
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx2

from adapters.slack.web import PATH
from bot.door import Door as FrontDoor
from bot.logs import logger
from bot.serve import serve
from bot.settings import Settings
from bot.wiring.platforms import admission, slack_app
from bot.wiring.program import open_program
from tests.botapi.world import Door
from tests.fast_clock import FastClock
from tests.kept_port import listening
from tests.slackapi.emulated import SIGNING_SECRET, user_id
from tests.slackapi.server import Fault, SlackApi, slack_api
from tests.slackapi.world import World, unhurried

CLIENT = {"client_id": "1.2", "client_secret": "a-client-secret"}
_REDIRECT = "http://127.0.0.1/slack/oauth_redirect"


class LeapingClock(FastClock):
    """A clock that can be put forward."""

    def __init__(self) -> None:
        super().__init__()
        self.ahead = timedelta()

    def now(self) -> datetime:
        return super().now() + self.ahead


@asynccontextmanager
async def installable(emulate: str, folder: Path, **settings: Any) -> AsyncIterator[tuple[World, SlackApi]]:
    """The program, installed nowhere yet."""
    clock = LeapingClock()
    async with slack_api(emulate, clock.seconds) as api:
        chosen = Settings(
            AICVGEN_DATA_DIR=folder,
            SLACK_CLIENT_ID=CLIENT["client_id"],
            SLACK_CLIENT_SECRET=CLIENT["client_secret"],
            SLACK_API_URL=f"{api.url}/api",
            **settings,
        )
        async with (
            unhurried() as port,
            slack_app(chosen, clock) as platform,
            open_program(chosen, {"slack": platform.messenger}, clock) as program,
        ):
            messengers = {"slack": platform.messenger}
            front = FrontDoor(program.runtime, messengers, admission(chosen), program.workspaces, logger("test"))
            known = partial(program.works.sessions_known_as, "slack")
            spoken, ours = program.runtime.in_their_words, program.outbox.has_sent
            rules = program.workspaces.settings_of
            receiver = platform.receiver(front.receive, front.lets_in, spoken, known, ours, rules)
            routes = platform.web(receiver, SIGNING_SECRET)
            task = asyncio.create_task(serve("127.0.0.1", port, routes, lambda: None))
            try:
                await listening(port)
                yield World(platform, receiver, program, Door(program), clock, f"http://127.0.0.1:{port}{PATH}"), api
            finally:
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)
                await receiver.close()


@dataclass
class Browser:
    """Somebody who installs the app, at a browser that keeps cookies."""

    at: World
    api: SlackApi
    name: str
    cookies: dict[str, str] = field(default_factory=dict)

    async def begins(self) -> str:
        """Opens the page, and gives the address in Slack that it leads to."""
        page = await self._get("/slack/install")
        assert page.status_code == 200
        address = re.search(r'href="([^"]*/oauth/v2/authorize[^"]*)"', page.text)
        assert address
        return html.unescape(address[1])

    async def agrees(self, address: str) -> dict[str, str]:
        """Says yes in Slack, and gives what Slack sends the browser back with."""
        asked = {key: values[0] for key, values in parse_qs(urlsplit(address).query).items()}
        asked |= {"user_id": user_id(self.api.emulate, self.name), "redirect_uri": _REDIRECT}
        async with httpx2.AsyncClient(timeout=60) as web:
            assert (await web.get(address)).status_code == 200
            back = await web.post(f"{self.api.emulate}/oauth/v2/authorize/callback", data=asked)
        assert back.status_code == 302
        return {key: values[0] for key, values in parse_qs(urlsplit(back.headers["location"]).query).items()}

    async def returns(self, query: dict[str, str]) -> httpx2.Response:
        """Comes back to the program."""
        return await self._get("/slack/oauth_redirect", query)

    async def installs(self) -> httpx2.Response:
        return await self.returns(await self.agrees(await self.begins()))

    async def installs_in(self, team: str | None, **more: Any) -> str:
        """Installs it in a workspace that emulate does not know, or in none; gives the bot's token there."""
        granted = await self.agrees(await self.begins())
        async with httpx2.AsyncClient(timeout=60) as web:
            answer = await web.post(f"{self.api.emulate}/api/oauth.v2.access", json={"code": granted["code"], **CLIENT})
        body = {**answer.json(), "team": team and {"id": team, "name": team}, **more}
        assert body["ok"]
        self.api.fails("oauth.v2.access", Fault(body=body))
        assert (await self.returns(granted)).status_code == 200
        return str(body["access_token"])

    async def _get(self, path: str, query: dict[str, str] | None = None) -> httpx2.Response:
        cookie = "; ".join(f"{key}={value}" for key, value in self.cookies.items())
        async with httpx2.AsyncClient(timeout=60) as web:
            answer = await web.get(
                self.at.address.removesuffix(PATH) + path, params=query or {}, headers={"Cookie": cookie}
            )
        for set_cookie in answer.headers.get_list("set-cookie"):
            key, _, value = set_cookie.split(";")[0].partition("=")
            self.cookies[key] = value
        return answer


def bytes_in(folder: Path) -> bytes:
    """All that the program's files hold."""
    return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())
