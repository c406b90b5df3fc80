"""The whole program on a real database, in a chat of the Bot API server, with a clock that goes fast."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from adapters.telegram.platform import Telegram, open_telegram
from adapters.telegram.polling import Polling
from adapters.telegram.receiver import Receiver
from bot.logs import logger
from bot.settings import Settings
from bot.wiring.program import Program, open_program
from core.deliveries import Delivery
from core.errors import TryAgain
from core.session import Session
from tests.botapi.person import Person
from tests.botapi.server import TOKEN, BotApi, bot_api
from tests.fast_clock import FASTER, FastClock


@dataclass
class Door:
    """Where deliveries are kept. It can be shut, as a database is that is away, or broken by a defect of ours.

    It can be for invited people only, of whom there is none.
    """

    program: Program
    shut: int = 0
    broken: int = 0
    invited_only: bool = False

    async def keep(self, delivery: Delivery) -> bool:
        if self.shut:
            self.shut -= 1
            raise TryAgain("the database is away")
        if self.broken:
            self.broken -= 1
            raise RuntimeError("a defect")
        return await self.lets_in(delivery) and await self.program.runtime.receive(delivery)

    async def lets_in(self, _: Delivery) -> bool:
        return not self.invited_only


@dataclass
class World:
    """One running program."""

    platform: Telegram
    receiver: Receiver
    polling: Polling
    program: Program
    door: Door
    poll: "asyncio.Task[None]"

    async def session(self, chat: int | str) -> Session:
        session = await self.program.inbox.current("telegram", str(chat))
        assert session is not None
        return session


@asynccontextmanager
async def world(
    api: BotApi, clock: FastClock, folder: Path, *, groups: bool = False, polls: bool = True
) -> AsyncIterator[World]:
    """A program with its data in this folder that talks to this server."""
    settings = Settings(AICVGEN_DATA_DIR=folder)
    log = logger("test")
    async with (
        open_telegram(TOKEN, api.url, groups=groups, clock=clock, log=log) as platform,
        open_program(settings, {"telegram": platform.messenger}, clock) as program,
    ):
        door = Door(program)
        receiver = platform.receiver(door.keep, door.lets_in, program.runtime.moved, program.runtime.in_their_words)
        polling = platform.polling(receiver)
        poll = asyncio.create_task(polling.run(program.runtime.sweep) if polls else program.runtime.sweep())
        try:
            yield World(platform, receiver, polling, program, door, poll)
        finally:
            poll.cancel()
            await asyncio.gather(poll, return_exceptions=True)
            await receiver.close()


@asynccontextmanager
async def chat(
    folder: Path, *, groups: bool = False, faster: float = FASTER
) -> AsyncIterator[tuple[World, BotApi, Person]]:
    """A server, a program that talks to it, and somebody in a private chat."""
    clock = FastClock(faster)
    async with bot_api(clock.seconds) as api, world(api, clock, folder, groups=groups) as at:
        yield at, api, Person(api)
