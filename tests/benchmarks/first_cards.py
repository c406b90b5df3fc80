"""How soon the cards are there when every answer of the model takes L seconds: over HTTP, in the whole program.

The first card shall stand in the chat 1.4 L after the job's text arrived, all cards of ten entries after 1.8 L: so the
entries are written all at once, and do not wait until a model has read the job.
"""

import asyncio
import json
import os
import re
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TypedDict

from bot.logs import set_up_logs
from bot.settings import Settings
from bot.wiring.program import open_program
from core.cards import Action, Button
from core.deliveries import Content, Delivery, Press, Text
from core.effects import SendFile
from core.ports import Delivered, Sending
from core.store import Outgoing
from tests.benchmarks.table import table
from tests.bot.world import JOB

SECONDS = 3.0
"""L."""
FIRST, ALL = 1.4, 1.8
_ROLES = 9
_PLACES = ("Brannoc", "Tamar", "Harbour", "Quay", "Moor", "Haven", "Cliff", "Weir", "Heath")
CV = "\n".join(
    [
        "Ines Okafor",
        "ines.okafor@example.org | Plymouth, UK",
        "",
        "EXPERIENCE",
        *(
            line
            for n, place in enumerate(_PLACES)
            for line in (
                f"Staff Nurse, {place} Hospital, 03/{2024 - 2 * n} - 02/{2026 - 2 * n}",
                f"- Led the night shift of a {20 + n}-bed surgical ward at {place}",
                f"- Trained {3 + n} new colleagues in wound care and triage",
            )
        ),
        "",
        "SKILLS",
        "Wound care, triage, IV therapy, patient education, medication records, handover",
    ]
)


class _Message(TypedDict):
    content: str


class _Schema(TypedDict):
    name: str


class _Format(TypedDict):
    json_schema: _Schema


class _Asked(TypedDict):
    """What is needed of a request for a chat completion."""

    messages: list[_Message]
    response_format: _Format


class SlowModel:
    """A server of chat completions that gives each person's own first line back, after L seconds."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self.calls = 0

    async def connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One call: connections are not kept."""
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        length = re.search(r"(?i)content-length: (\d+)", head)
        asked = json.loads(await reader.readexactly(int(length[1]) if length else 0))
        self.calls += 1
        await asyncio.sleep(self._seconds)
        message = {"role": "assistant", "content": json.dumps(_answer(asked))}
        usage = {"prompt_tokens": 900, "completion_tokens": 200}
        chat = {"model": "slow-1", "choices": [{"message": message, "finish_reason": "stop"}], "usage": usage}
        body = json.dumps(chat).encode()
        writer.write(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n")
        writer.write(b"content-length: %d\r\n\r\n%s" % (len(body), body))
        await writer.drain()
        writer.close()


def _answer(asked: _Asked) -> dict[str, object]:
    match asked["response_format"]["json_schema"]["name"]:
        case "read_cv":
            return {
                "is_cv": False,
                **dict.fromkeys(("name", "headline", "email", "phone", "place"), ""),
                "sections": [],
            }
        case "read_job":
            texts = dict.fromkeys(("title", "company", "place", "level"), "")
            return {"is_job": True, **texts, "skills": [{"name": "dementia care", "preferred": False}], "duties": []}
        case _:
            own = re.findall(r"^S\d+: (.+)$", asked["messages"][1]["content"], re.MULTILINE)
            return {"lines": [{"text": line, "rests_on": [f"S{n}"]} for n, line in enumerate(own[:2], 1)]}


class Stopwatch:
    """A platform that notes when each entry's card came."""

    def __init__(self) -> None:
        self.cards: dict[str, float] = {}
        self.buttons: list[Button] = []
        self.news = asyncio.Event()

    async def send(self, outgoing: Outgoing) -> Sending:
        """Takes the message."""
        message = outgoing.message
        card = message.caption if isinstance(message, SendFile) else message.card
        self.buttons += [button for row in card.buttons for button in row]
        for button in (button for row in card.buttons for button in row):
            if button.action is Action.ACCEPT and button.entry is not None:
                self.cards.setdefault(button.entry, perf_counter())
        self.news.set()
        return Delivered(reference=str(outgoing.id))

    async def button(self, action: Action) -> Button:
        """The first button of this kind, once it is there."""
        while True:
            for button in self.buttons:
                if button.action is action:
                    return button
            await self._news()

    async def has_cards(self, number: int) -> None:
        while len(self.cards) < number:
            await self._news()

    async def _news(self) -> None:
        self.news.clear()
        await self.news.wait()


async def measured(seconds: float = SECONDS) -> tuple[float, float]:
    """The seconds from the job's text to the first card, and to the last of ten."""
    model, watch = SlowModel(seconds), Stopwatch()
    server = await asyncio.start_server(model.connected, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    with TemporaryDirectory() as folder:
        set_up = {
            "AICVGEN_DATA_DIR": folder,
            "AICVGEN_MODEL": "openai:slow",
            "OPENAI_BASE_URL": f"http://127.0.0.1:{port}/v1",
        }
        os.environ.update(set_up)
        try:
            settings = Settings.load()
        finally:
            for name in set_up:
                del os.environ[name]
        async with server, open_program(settings, {"bench": watch}) as program:
            number = iter(range(99))

            async def does(content: Content) -> None:
                delivery_id = f"d{next(number)}"
                await program.runtime.receive(
                    Delivery(platform="bench", delivery_id=delivery_id, chat="c", person="p", content=content)
                )

            await does(Text(text=CV))
            await does(Press(token=(await watch.button(Action.CONFIRM_CV)).token))
            await asyncio.sleep(0.5)
            began = perf_counter()
            await does(Text(text=JOB))
            await does(Press(token=(await watch.button(Action.SHOW_ALL)).token))
            await watch.has_cards(_ROLES + 1)
    times = sorted(watch.cards.values())
    return times[0] - began, times[_ROLES] - began


def main() -> None:
    """Prints the table."""
    set_up_logs("CRITICAL", None)
    first, last = asyncio.run(asyncio.wait_for(measured(), 60))
    rows = [
        (what, f"{took:.2f}", f"{took / SECONDS:.2f}", f"{budget:.1f}")
        for what, took, budget in (("first card", first, FIRST), ("all cards of ten entries", last, ALL))
    ]
    head = ("after the job's text", "seconds", "as shares of L", "may be")
    print(table(f"Cards, with a model that answers in L = {SECONDS:.0f} s", head, rows))  # noqa: T201 - what it is for


if __name__ == "__main__":
    main()
