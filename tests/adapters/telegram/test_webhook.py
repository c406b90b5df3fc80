"""Updates that Telegram brings, over a real socket: only with the secret, up to a size, and kept before the 200."""

import asyncio
import io
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from sqlalchemy import func, select

from adapters.database.engine import open_engine
from adapters.database.tables import inbox
from adapters.telegram.webhook import path_of
from bot.serve import serve
from core.errors import OperatorMustAct
from tests.botapi.person import Person
from tests.botapi.server import BotApi, bot_api
from tests.botapi.world import World, world
from tests.fast_clock import FastClock
from tests.kept_port import kept_port, listening

SECRET = "a-secret-of-at-least-32-characters-0123"
HEADER = "X-Telegram-Bot-Api-Secret-Token"


@asynccontextmanager
async def served(folder: Path, trouble: str | None = None) -> AsyncIterator[tuple[str, BotApi, World]]:
    """The program with a webhook: its address, and Telegram, which has been told of it."""
    clock = FastClock()
    with kept_port() as port:
        async with bot_api(clock.seconds) as api, world(api, clock, folder, polls=False) as at:
            address = f"http://127.0.0.1:{port}"
            route = await at.platform.webhook(at.receiver, address, SECRET)
            server = asyncio.create_task(serve("127.0.0.1", port, [route], lambda: trouble))
            try:
                await listening(port)
                yield address, api, at
            finally:
                server.cancel()
                await asyncio.gather(server, return_exceptions=True)


async def bring(url: str, body: object, secret: str | None = SECRET) -> int:
    headers = {HEADER: secret} if secret is not None else {}
    async with aiohttp.ClientSession() as session:
        if isinstance(body, bytes):
            async with session.post(url, data=io.BytesIO(body), headers=headers) as answer:
                return answer.status
        async with session.post(url, json=body, headers=headers) as answer:
            return answer.status


def update(number: int, text: str, person: Person) -> dict[str, Any]:
    return {"update_id": number, "message": person._message(text=text)}


async def kept(folder: Path) -> int:
    engine = open_engine(f"sqlite+aiosqlite:///{folder / 'aicvgen.db'}")
    async with engine.connect() as db:
        count: int = (await db.execute(select(func.count()).select_from(inbox))).scalar_one()
    await engine.dispose()
    return count


async def test_what_telegram_brings_is_answered_in_the_chat(tmp_path: Path) -> None:
    async with served(tmp_path) as (_, api, _):
        assert api.webhook is not None
        url, secret = api.webhook
        ines = Person(api)
        assert await bring(url, update(5, "What is this?", ines), secret) == 200
        assert await bring(url, update(5, "What is this?", ines), secret) == 200
        await ines.sees("This is too short")
        assert await kept(tmp_path) == 1


@pytest.mark.parametrize("secret", [None, "", SECRET[:-1], SECRET + "x", "ä"])
async def test_without_the_secret_nothing_is_kept(tmp_path: Path, secret: str | None) -> None:
    async with served(tmp_path) as (address, api, _):
        body = update(5, "hello", Person(api))
        assert await bring(address + path_of(SECRET), body, None if secret is None else secret) == 403
        assert await bring(address + "/telegram/guessed", body) == 404
        assert await kept(tmp_path) == 0


async def test_what_is_too_large_or_no_update_is_refused(tmp_path: Path) -> None:
    async with served(tmp_path) as (address, _, _):
        url = address + path_of(SECRET)
        assert await bring(url, b"x" * 1_100_000) == 413
        assert await bring(url, b"no json") == 400
        assert await bring(url, ["no update"]) == 400
        assert await bring(url, {"update_id": 7, "message": {"chat": 3}}) == 200, "else it would come again for ever"
        assert await kept(tmp_path) == 0


async def test_an_update_is_taken_only_when_it_is_kept(tmp_path: Path) -> None:
    async with served(tmp_path) as (address, api, at):
        at.door.shut = 3
        assert await bring(address + path_of(SECRET), update(5, "hello", Person(api))) == 200
        assert at.door.shut == 0
        at.door.broken = 1
        assert await bring(address + path_of(SECRET), update(6, "hello", Person(api))) == 500
        assert await bring(address + path_of(SECRET), update(6, "hello", Person(api))) == 200
        assert await kept(tmp_path) == 2


@pytest.mark.parametrize(("trouble", "status"), [(None, 200), ("no answer from Telegram for 80 seconds", 503)])
async def test_health_says_what_is_wrong(tmp_path: Path, trouble: str | None, status: int) -> None:
    async with (
        served(tmp_path, trouble) as (address, _, _),
        aiohttp.ClientSession() as session,
        session.get(f"{address}/healthz") as answer,
    ):
        assert answer.status == status
        assert (await answer.json())["status"] == (trouble or "ok")


async def test_a_port_that_is_taken_is_the_operators_to_free() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(OperatorMustAct, match="PORT"):
            await serve("127.0.0.1", taken.getsockname()[1], [], lambda: None)
