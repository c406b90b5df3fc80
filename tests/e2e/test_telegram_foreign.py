"""The whole conversation with somebody else's Telegram: ``tg-auto-test``, in whose chat everything has to be right.

It plays one private chat within the process. Reactions, changed buttons and several messages deleted at once it does
not know: for these it is only told to agree.
"""

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from telegram import Update
from telegram.ext import TypeHandler

from adapters.telegram.platform import Telegram
from adapters.telegram.receiver import Receiver
from bot.logs import logger
from bot.settings import Settings
from bot.wiring.program import Program, open_program
from core.deliveries import Delivery
from core.session import EntryState, SessionStatus
from tests.bot.world import CV, JOB
from tests.fast_clock import FastClock

pytestmark = pytest.mark.skipif(sys.version_info < (3, 12), reason="tg-auto-test is for Python 3.12 and later")

UNKNOWN_TO_IT = ("editMessageReplyMarkup", "setMessageReaction", "deleteMessages")
PERSON = 9001
"""Whom it plays."""


@dataclass
class Foreign:
    """Its client, and what takes the updates that it brings."""

    client: Any = None
    running: list[tuple[Receiver, Program]] = field(default_factory=list)

    def application(self, builder: Any) -> Any:  # both are generic in six ways that nobody here cares for
        made = builder.build()

        async def came(update: Update, _: Any) -> None:
            for receiver, program in self.running:
                await receiver.take(update)
                await program.jobs.idle()
                await receiver.close()

        made.add_handler(TypeHandler(Update, came))
        return made


async def everybody(_: Delivery) -> bool:
    return True


@asynccontextmanager
async def foreign_chat(folder: Path) -> AsyncIterator[tuple[Any, Program]]:
    """A conversation as its client has it, and the program at the other end."""
    module = import_module("tg_auto_test.test_utils.serverless_telegram_client")
    foreign = Foreign()
    client = module.ServerlessTelegramClient(build_application=foreign.application, user_id=PERSON)
    request = client._request
    request._handlers |= dict.fromkeys(UNKNOWN_TO_IT, request._handle_ack)
    await client.connect()
    clock, settings = FastClock(), Settings(AICVGEN_DATA_DIR=folder)
    platform = Telegram(client._application.bot, groups=False, clock=clock, log=logger("test"))
    async with open_program(settings, {"telegram": platform.messenger}, clock) as program:
        runtime = program.runtime
        receiver = platform.receiver(runtime.receive, everybody, runtime.moved, runtime.in_their_words)
        foreign.running.append((receiver, program))
        async with client.conversation("test_bot") as conversation:
            yield conversation, program
    await platform.meanwhile.close()
    await client.disconnect()


async def sees(conversation: Any, text: str) -> Any:
    """The next message with this text."""
    shown: list[str] = []
    while len(shown) < 20:
        message = await conversation.get_response()
        shown.append(message.text)
        if text in message.text:
            return message
    raise AssertionError(f"{text} is not in {shown}")


def buttons(message: Any) -> dict[str, bytes]:
    return {button.text: button.data for row in message.buttons or [] for button in row}


async def test_a_foreign_telegram_carries_the_conversation_to_the_pdf(tmp_path: Path) -> None:
    async with foreign_chat(tmp_path) as (conversation, program):
        await conversation.send_message("/start")
        await sees(conversation, "Send me your CV")
        await conversation.send_file(CV.encode(), force_document=True)
        found = await sees(conversation, "This is what I read in your CV")
        await found.click(data=buttons(found)["Looks right"])
        await sees(conversation, "Now send me the job description")
        await conversation.send_message(JOB, parse_mode=None)
        sent: list[bytes] = []
        ready = False
        while not ready:
            message = await conversation.get_response()
            ready = "Your CV is ready" in message.text
            for label in ("Do not ask", "Accept"):
                if label in buttons(message):
                    await message.click(data=buttons(message)[label])
            if message.document or message.photo:
                sent.append(await message.download_media(file=bytes))
        session = await program.inbox.current("telegram", str(PERSON))
        assert session is not None
        assert session.status is SessionStatus.COMPLETED
        assert {entry.state for entry in session.entries} == {EntryState.ACCEPTED}
        assert [data[:4] for data in sent] == [b"\x89PNG", b"%PDF"]
