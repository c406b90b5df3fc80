"""What every way out keeps to: whatever the conversation shows is delivered, and can be changed afterwards."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from adapters.console.drawing import Pen
from adapters.console.messenger import ConsoleMessenger
from adapters.memory import MemoryMessenger
from adapters.slack.platform import open_slack
from adapters.telegram.platform import open_telegram
from bot.logs import logger
from core.effects import Refuse, SendFile, Show
from core.ports import Delivered, Messenger
from core.store import Outgoing
from tests.botapi.server import TOKEN, bot_api
from tests.core.chat import Chat
from tests.fast_clock import FastClock
from tests.slackapi.emulated import BOT_TOKEN, PEOPLE, TEAM, direct_message, emulated, user_id
from tests.slackapi.server import slack_api


@dataclass(frozen=True)
class WayOut:
    """A way out, and a chat that it has."""

    messenger: Messenger
    chat: str = "7"


@pytest.fixture(params=["console", "memory", "telegram", "slack"])
async def way_out(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[WayOut]:
    match request.param:
        case "memory":
            yield WayOut(MemoryMessenger())
        case "console":
            yield WayOut(
                ConsoleMessenger(write=lambda _: None, progress=lambda _: None, pen=Pen(colours=True), folder=tmp_path)
            )
        case "slack":
            clock = FastClock()
            with emulated(tmp_path) as url:
                async with (
                    slack_api(url, clock.seconds) as slack,
                    open_slack(BOT_TOKEN, f"{slack.url}/api", clock=clock, log=logger("test")) as app,
                ):
                    user = user_id(url, PEOPLE[0])
                    yield WayOut(app.messenger, f"{TEAM}:{direct_message(url, user)}:{user}")
        case _:
            clock = FastClock()
            async with (
                bot_api(clock.seconds) as api,
                open_telegram(TOKEN, api.url, groups=False, clock=clock, log=logger("test")) as platform,
            ):
                yield WayOut(platform.messenger)


def everything_shown() -> list[Show | SendFile | Refuse]:
    """All that a whole conversation shows, refusals and questions included."""
    chat = Chat().to_done()
    chat.presses(None)
    return chat.shown


async def test_every_message_of_a_conversation_is_delivered(way_out: WayOut) -> None:
    for number, message in enumerate(everything_shown(), start=1):
        data = b"%PDF-1.7" if isinstance(message, SendFile) else None
        sent = await way_out.messenger.send(
            Outgoing(id=number, platform="test", chat=way_out.chat, message=message, data=data)
        )
        assert isinstance(sent, Delivered)
        assert sent.reference
        if isinstance(message, Show):
            again = Outgoing(id=number, platform="test", chat=way_out.chat, message=message, replaces=sent.reference)
            assert isinstance(await way_out.messenger.send(again), Delivered)
