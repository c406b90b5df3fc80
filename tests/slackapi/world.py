"""The whole program on a real database, in a workspace of the Slack server, over HTTP or Socket Mode."""

import asyncio
import hmac
import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import httpx2
import pytest

from adapters.slack import people, views
from adapters.slack import receiver as receiving
from adapters.slack.platform import Slack, open_slack
from adapters.slack.receiver import Receiver
from adapters.slack.web import PATH
from bot.logs import logger
from bot.serve import serve
from bot.settings import Settings
from bot.wiring.program import Program, open_program
from core.deliveries import Delivery
from core.session import Session
from tests.botapi.world import Door
from tests.fast_clock import FastClock
from tests.kept_port import kept_port, listening
from tests.slackapi.emulated import APP_TOKEN, BOT_TOKEN, SIGNING_SECRET, user_id
from tests.slackapi.person import Person
from tests.slackapi.server import SlackApi, slack_api


@dataclass
class World:
    """One running program, and where it is brought payloads over HTTP."""

    platform: Slack
    receiver: Receiver
    program: Program
    door: Door
    clock: FastClock
    address: str

    async def session(self, person: Person) -> Session:
        session = await self.program.inbox.current("slack", f"{person.team}:{person.channel}:{person.user}")
        assert session is not None
        return session

    async def post(
        self, body: bytes, *, kind: str, secret: str = SIGNING_SECRET, headers: dict[str, str] | None = None
    ) -> httpx2.Response:
        """A request to the program, signed as Slack signs."""
        timestamp = str(int(self.clock.now().timestamp()))
        signature = hmac.new(secret.encode(), f"v0:{timestamp}:".encode() + body, sha256).hexdigest()
        signed = {"X-Slack-Request-Timestamp": timestamp, "X-Slack-Signature": f"v0={signature}"}
        async with httpx2.AsyncClient(timeout=60) as web:
            return await web.post(
                self.address, content=body, headers={"Content-Type": kind, **signed, **(headers or {})}
            )

    async def brings(self, kind: str, payload: dict[str, Any]) -> bool:
        """Brings a payload over HTTP, in the form that Slack has for its kind."""
        match kind:
            case "events_api":
                answer = await self.post(json.dumps(payload).encode(), kind="application/json")
            case "interactive":
                form = urlencode({"payload": json.dumps(payload)}).encode()
                answer = await self.post(form, kind="application/x-www-form-urlencoded")
            case _:
                answer = await self.post(urlencode(payload).encode(), kind="application/x-www-form-urlencoded")
        return answer.status_code == 200


@asynccontextmanager
async def world(api: SlackApi, clock: FastClock, folder: Path, mode: str, **more: Any) -> AsyncIterator[World]:
    """A program with its data in this folder that talks to this server."""
    settings = Settings(AICVGEN_DATA_DIR=folder, **more)
    async with (
        unhurried() as port,
        open_slack(BOT_TOKEN, f"{api.url}/api", clock=clock, log=logger("test")) as platform,
        open_program(settings, {"slack": platform.messenger}, clock) as program,
    ):
        kept = Door(program)
        known = partial(program.works.sessions_known_as, "slack")
        spoken, ours = program.runtime.in_their_words, program.outbox.has_sent
        rules = program.workspaces.settings_of
        receiver = platform.receiver(kept.keep, _everybody, spoken, known, ours, rules)
        await program.runtime.sweep()
        work = (
            serve("127.0.0.1", port, platform.web(receiver, SIGNING_SECRET), lambda: None)
            if mode == "http"
            else platform.socket(receiver, APP_TOKEN).run()
        )
        task = asyncio.create_task(work)
        try:
            address = f"http://127.0.0.1:{port}{PATH}"
            if mode == "http":
                await listening(port)
            yield World(platform, receiver, program, kept, clock, address)
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            await receiver.close()


@asynccontextmanager
async def unhurried() -> AsyncIterator[int]:
    """A port; and Slack and we wait for each other as long as a busy machine may take, however fast the clock goes."""
    with kept_port() as port, pytest.MonkeyPatch.context() as here:
        here.setattr(receiving, "ACKNOWLEDGE_SECONDS", 60.0)
        here.setattr(people, "_PATIENCE_SECONDS", 60.0)
        for name in ("TRIGGER_LASTS", "MODAL_LASTS"):
            here.setattr(views, name, timedelta(hours=1))
        yield port


@contextmanager
def hasty(api: SlackApi) -> Iterator[None]:
    """A Slack that waits for hardly anything to be acknowledged."""
    with pytest.MonkeyPatch.context() as here:
        here.setattr(receiving, "ACKNOWLEDGE_SECONDS", 0.5)
        here.setattr(api, "patience", 1.0)
        yield


@asynccontextmanager
async def chat(
    emulate: str, folder: Path, name: str, mode: str = "http", **more: Any
) -> AsyncIterator[tuple[World, SlackApi, Person]]:
    """A server, a program that talks to it, and somebody in a direct message."""
    clock = FastClock()
    async with (
        slack_api(emulate, clock.seconds) as api,
        world(api, clock, folder, mode, **more) as at,
        somebody(api, at, name, mode) as person,
    ):
        yield at, api, person


@asynccontextmanager
async def somebody(api: SlackApi, at: World, name: str, mode: str = "http") -> AsyncIterator[Person]:
    """One of the workspace's people."""
    user = user_id(api.emulate, name)
    async with httpx2.AsyncClient(timeout=60) as web:
        opened = await web.post(
            f"{api.emulate}/api/conversations.open",
            json={"users": user},
            headers={"Authorization": f"Bearer {BOT_TOKEN}"},
        )
    bring = at.brings if mode == "http" else api.brings
    person = Person(api, bring, user, f"xoxp-{name}", opened.json()["channel"]["id"])
    try:
        yield person
    finally:
        await person.web.aclose()


async def _everybody(_: Delivery) -> bool:
    return True
