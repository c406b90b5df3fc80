"""Cards of every kind and size in a chat, as a person there sees them."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from adapters.telegram.messenger import LARGEST_UPLOAD, TelegramMessenger
from adapters.telegram.platform import open_telegram
from bot.logs import logger
from core.cards import Action, Button, Card, Style, Tone
from core.effects import SendFile, Show
from core.ports import Delivered, Forbidden, Gone, Later, Undeliverable
from core.store import Outgoing
from core.words import given, paragraph, say
from tests.botapi.person import Person, labels
from tests.botapi.server import TOKEN, BotApi, Fault, bot_api
from tests.fast_clock import FastClock


@asynccontextmanager
async def chat() -> AsyncIterator[tuple[TelegramMessenger, BotApi, Person]]:
    clock = FastClock()
    async with (
        bot_api(clock.seconds) as api,
        open_telegram(TOKEN, api.url, groups=False, clock=clock, log=logger("test")) as platform,
    ):
        yield platform.messenger, api, Person(api)


def button(action: Action, label: str) -> Button:
    return Button(token="t" * 22, action=action, label=say(label), session="s", owner="p", revision=None)


def shown(card: Card, replaces: str | None = None) -> Outgoing:
    return Outgoing(id=1, platform="telegram", chat="4711", message=Show(card=card), replaces=replaces)


def long_card(paragraphs: int) -> Card:
    words = "We look after people of all ages in three houses by the harbour. " * 45
    return Card(
        tone=Tone.NOTICE,
        title=(say("A long card"),),
        blocks=tuple(paragraph(given(f"{number} {words}")) for number in range(paragraphs)),
        buttons=((button(Action.NEW_CV, "Use another CV"),),),
    )


def file(caption: str = "PDF, version 1", media_type: str = "application/pdf") -> SendFile:
    card = Card(tone=Tone.NOTICE, title=(say("{words}", words=caption),))
    return SendFile(document="d", name="CV.pdf", media_type=media_type, caption=card)


def sending(message: SendFile, data: bytes | None) -> Outgoing:
    return Outgoing(id=1, platform="telegram", chat="4711", message=message, data=data)


async def reference(messenger: TelegramMessenger, outgoing: Outgoing) -> str:
    sent = await messenger.send(outgoing)
    assert isinstance(sent, Delivered)
    assert sent.reference is not None
    return sent.reference


async def test_a_long_card_is_several_messages_with_its_buttons_below_the_last() -> None:
    async with chat() as (messenger, _, ines):
        ids = await reference(messenger, shown(long_card(5)))
        assert [str(message["message_id"]) for message in ines.messages()] == ids.split()
        assert len(ids.split()) == 5
        assert [labels(message) for message in ines.messages()] == [[]] * 4 + [["Use another CV"]]


async def test_a_card_that_shrinks_leaves_nothing_behind_and_one_that_grows_stands_together() -> None:
    async with chat() as (messenger, _, ines):
        first = await reference(messenger, shown(long_card(4)))
        second = await reference(messenger, shown(long_card(2), replaces=first))
        assert second.split() == first.split()[:2]
        assert [labels(message) for message in ines.messages()] == [[], ["Use another CV"]]
        third = await reference(messenger, shown(long_card(3), replaces=second))
        assert [str(message["message_id"]) for message in ines.messages()] == third.split()


async def test_a_long_card_of_which_a_part_was_deleted_is_gone_as_a_whole() -> None:
    async with chat() as (messenger, _, ines):
        first = await reference(messenger, shown(long_card(3)))
        ines.deletes(ines.messages()[1])
        assert await messenger.send(shown(long_card(3), replaces=first)) == Gone()
        assert ines.messages() == []


async def test_a_question_for_words_takes_the_place_of_what_stood_there() -> None:
    question = Card(
        tone=Tone.QUESTION, title=(say("What did you do?"),), buttons=((button(Action.DROP_ASK, "Never mind"),),)
    )
    async with chat() as (messenger, _, ines):
        before = await reference(messenger, shown(long_card(1)))
        asked = await reference(messenger, shown(question, replaces=before))
        (message,) = ines.messages()
        assert message["_markup"]["force_reply"] is True
        receipt = Card(tone=Tone.RECEIPT, title=(say("Added"),))
        assert await messenger.send(shown(receipt, replaces=asked)) == Gone(), "Telegram changes no such message"
        assert ines.messages() == []


async def test_what_is_to_be_copied_has_a_button_for_it() -> None:
    card = Card(tone=Tone.NOTICE, title=(say("Your code"),), blocks=(paragraph(given("K7-QX-19", Style.CODE)),))
    async with chat() as (messenger, _, ines):
        await messenger.send(shown(card))
        (row,) = ines.messages()[0]["reply_markup"]["inline_keyboard"]
        assert row == [{"text": "⧉ K7-QX-19", "copy_text": {"text": "K7-QX-19"}}]


async def test_a_caption_that_is_too_long_goes_on_in_a_message() -> None:
    async with chat() as (messenger, api, ines):
        await messenger.send(sending(file("word " * 500), b"%PDF"))
        document, rest = ines.messages()
        assert api.files[document["document"]["file_id"]] == b"%PDF"
        assert len(document["caption"]) <= 1024 < len(rest["text"])


async def test_a_picture_that_is_no_photo_for_telegram_goes_as_a_file() -> None:
    async with chat() as (messenger, api, ines):
        api.faults["sendPhoto"] = [Fault(400, "Bad Request: PHOTO_INVALID_DIMENSIONS")]
        await messenger.send(sending(file(media_type="image/png"), b"\x89PNG"))
        await messenger.send(sending(file(media_type="image/png"), b"\x89PNG"))
        assert ["document" in message for message in ines.messages()] == [True, False]


async def test_a_file_that_is_too_large_for_telegram_is_said_to_be() -> None:
    async with chat() as (messenger, _, ines):
        await messenger.send(sending(file(), bytes(LARGEST_UPLOAD + 1)))
        assert ines.texts()[0].startswith("⚠️ The file is too large for this chat")


@pytest.mark.parametrize(
    ("fault", "result"),
    [
        (Fault(429, "Too Many Requests: retry after 31", {"retry_after": 31}), Later(seconds=31)),
        (
            Fault(403, "Forbidden: bot was blocked by the user"),
            Forbidden(reason="Forbidden: bot was blocked by the user"),
        ),
        (Fault(400, "Bad Request: chat not found"), Undeliverable(reason="Chat not found")),
        (Fault(500, "Internal Server Error"), Later(seconds=2)),
        (Fault(status=None), Later(seconds=2)),
    ],
)
async def test_telegrams_answers_are_values(fault: Fault, result: object) -> None:
    async with chat() as (messenger, api, _):
        api.faults["sendMessage"] = [fault]
        assert await messenger.send(shown(long_card(1))) == result


async def test_an_outage_is_waited_for_longer_and_longer() -> None:
    async with chat() as (messenger, api, _):
        api.faults["sendMessage"] = [Fault(502) for _ in range(7)]
        waits = [await messenger.send(shown(long_card(1))) for _ in range(7)]
        assert [one.seconds for one in waits if isinstance(one, Later)] == [2, 4, 8, 16, 32, 60, 60]
        assert isinstance(await messenger.send(shown(long_card(1))), Delivered)


async def test_a_file_whose_bytes_are_gone_is_not_sent() -> None:
    async with chat() as (messenger, api, _):
        assert isinstance(await messenger.send(sending(file(), None)), Undeliverable)
        assert not api.asked("sendDocument")
