"""What comes in is acknowledged once it is kept, and in the time that Slack gives."""

import asyncio

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from adapters.memory import MemoryMessenger
from adapters.slack.files import Files
from adapters.slack.people import People
from adapters.slack.receiver import NotYetError, Receiver
from adapters.slack.views import Views
from adapters.slack.workspaces import BotOf
from bot.logs import logger
from core.cards import Card
from core.deliveries import Delivery
from core.events import SessionLine
from core.workspaces import WorkspaceSettings
from tests.adapters.slack.test_meaning import event
from tests.virtual_time import VirtualClock

SLACKS_SECONDS = 3.0


class NoWorkspaces:
    """The ``Workspaces`` of an app that is installed nowhere."""

    async def client(self, team: str) -> AsyncWebClient | None:
        del team
        return None

    async def bot(self, team: str) -> BotOf | None:
        del team
        return None

    async def forget(self, team: str, at: int) -> None:
        raise AssertionError((team, at))


class SlowStore:
    """Keeps a delivery in so many seconds."""

    def __init__(self, clock: VirtualClock, seconds: float) -> None:
        self._clock = clock
        self._seconds = seconds
        self.kept: list[Delivery] = []

    async def keep(self, delivery: Delivery) -> bool:
        await self._clock.sleep(self._seconds)
        self.kept.append(delivery)
        return True


def receiver(store: SlowStore, clock: VirtualClock) -> Receiver:
    async def lets_in(_: Delivery) -> bool:
        return True

    async def told(card: Card, *_: str | None) -> Card:
        return card

    async def sessions(_: str) -> tuple[SessionLine, ...]:
        return ()

    async def ours(*_: str) -> bool:
        return False

    async def rules(_: str) -> WorkspaceSettings:
        return WorkspaceSettings()

    nowhere, log = NoWorkspaces(), logger("test")
    return Receiver(
        workspaces=nowhere,
        keep=store.keep,
        lets_in=lets_in,
        in_their_words=told,
        sessions=sessions,
        ours=ours,
        rules=rules,
        messenger=MemoryMessenger(),
        views=Views(clock),
        files=Files("https://slack.example/api", clock, log),
        people=People(nowhere, log),
        clock=clock,
        log=log,
    )


def test_what_is_kept_soon_is_acknowledged_then() -> None:
    clock = VirtualClock()
    store = SlowStore(clock, 1.0)
    clock.run(receiver(store, clock).take(event(text="Hello")))
    assert (clock.seconds, len(store.kept)) == (1.0, 1)


def test_what_takes_longer_is_refused_within_slacks_seconds_and_kept_once_all_the_same() -> None:
    clock = VirtualClock()
    store = SlowStore(clock, 20.0)

    async def brought_again_and_again() -> None:
        taking = receiver(store, clock)
        for _ in range(3):
            began = clock.seconds
            with pytest.raises(NotYetError):
                await taking.take(event(text="Hello"))
            assert clock.seconds - began < SLACKS_SECONDS
        await asyncio.sleep(20.0)
        assert len(store.kept) == 1

    clock.run(brought_again_and_again())
