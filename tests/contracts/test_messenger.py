"""What every way out keeps to: whatever the conversation shows is delivered, and can be changed afterwards."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from adapters.console.drawing import Pen
from adapters.console.messenger import ConsoleMessenger
from adapters.memory import MemoryMessenger
from adapters.telegram.platform import open_telegram
from bot.logs import logger
from core.effects import Refuse, SendFile, Show
from core.ports import Delivered, Messenger
from core.store import Outgoing
from tests.botapi.server import TOKEN, bot_api
from tests.botapi.world import FastClock
from tests.core.chat import Chat


@pytest.fixture(params=["console", "memory", "telegram"])
async def messenger(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Messenger]:
    match request.param:
        case "memory":
            yield MemoryMessenger()
        case "console":
            yield ConsoleMessenger(
                write=lambda _: None, progress=lambda _: None, pen=Pen(colours=True), folder=tmp_path
            )
        case _:
            clock = FastClock()
            async with (
                bot_api(clock.seconds) as api,
                open_telegram(TOKEN, api.url, groups=False, clock=clock, log=logger("test")) as platform,
            ):
                yield platform.messenger


def everything_shown() -> list[Show | SendFile | Refuse]:
    """All that a whole conversation shows, refusals and questions included."""
    chat = Chat().to_done()
    chat.presses(None)
    return chat.shown


async def test_every_message_of_a_conversation_is_delivered(messenger: Messenger) -> None:
    for number, message in enumerate(everything_shown(), start=1):
        data = b"%PDF-1.7" if isinstance(message, SendFile) else None
        sent = await messenger.send(Outgoing(id=number, platform="test", chat="7", message=message, data=data))
        assert isinstance(sent, Delivered)
        assert sent.reference
        if isinstance(message, Show):
            again = Outgoing(id=number, platform="test", chat="7", message=message, replaces=sent.reference)
            assert isinstance(await messenger.send(again), Delivered)
