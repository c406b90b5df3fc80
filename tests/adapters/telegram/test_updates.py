"""What an update means: pure translation, seen through what Telegram really sends."""

from typing import Any

import pytest
from telegram import Update

from adapters.telegram.updates import Fetch, HandIn, Rules, meaning
from core.deliveries import Press, Slash, Text, Unusable
from core.unusable import Flaw

RULES = Rules(username="cv_test_bot", bot=99)
INES = {"id": 7, "is_bot": False, "first_name": "Ines"}
CHAT = {"id": 7, "type": "private", "first_name": "Ines"}
GROUP = {"id": -100, "type": "supergroup", "title": "Jobs"}


def told(message: dict[str, Any], rules: Rules = RULES, kind: str = "message") -> tuple[object, ...]:
    raw = {"update_id": 5, kind: {"message_id": 3, "date": 1, "from": INES, "chat": CHAT, **message}}
    return meaning(Update.de_json(raw, None), rules)


def text(content: str, **more: Any) -> dict[str, Any]:
    if content.startswith("/"):
        more["entities"] = [{"type": "bot_command", "offset": 0, "length": len(content.split(maxsplit=1)[0])}]
    return {"text": content, **more}


@pytest.mark.parametrize(
    ("length", "glue"), [(10, None), (2047, None), (2048, "\n"), (4000, "\n"), (4096, "")], ids=str
)
def test_a_text_that_may_have_been_cut_says_how_it_goes_on(length: int, glue: str | None) -> None:
    (one,) = told(text("x" * length))
    assert isinstance(one, HandIn)
    assert isinstance(one.delivery.content, Text)
    assert one.delivery.content.glue == glue


def test_a_delivery_has_the_bots_and_the_updates_number() -> None:
    (one,) = told(text("hello", reply_to_message={"message_id": 2, "date": 1, "chat": CHAT}))
    assert isinstance(one, HandIn)
    assert (one.delivery.delivery_id, one.delivery.chat, one.delivery.person) == ("99:5", "7", "7")
    assert one.delivery.content == Text(text="hello", replies_to="2", reference="3")


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("/help", "help"),
        ("/HELP", "help"),
        ("/help@cv_test_bot", "help"),
        ("/help please", "help"),
        ("/start", "start"),
        ("/start new", "new"),
        ("/start something-else", "start"),
        ("/nonsense", "nonsense"),
    ],
)
def test_a_command_is_known_by_its_name(written: str, name: str) -> None:
    (one,) = told(text(written))
    assert isinstance(one, HandIn)
    assert one.delivery.content == Slash(name=name)


def test_a_command_for_another_bot_is_words_here() -> None:
    (one,) = told(text("/help@other_bot", chat=GROUP), Rules(username="cv_test_bot", bot=99, groups=True))
    assert isinstance(one, HandIn)
    assert isinstance(one.delivery.content, Text)
    assert one.delivery.chat == "-100:7"


@pytest.mark.parametrize(
    "message",
    [
        text("hello", **{"from": {**INES, "is_bot": True}}),
        text("hello", sender_chat=GROUP),
        {"new_chat_title": "Jobs"},
        {"pinned_message": {"message_id": 1, "date": 1, "chat": CHAT}},
        text("hello", chat=GROUP),
    ],
)
def test_what_is_nobodys_message_to_the_bot_means_nothing(message: dict[str, Any]) -> None:
    assert told(message) == ()


def test_of_a_photo_the_largest_is_fetched() -> None:
    sizes = [{"file_id": name, "file_unique_id": name, "width": 1, "height": 1} for name in ("small", "large")]
    (one,) = told({"photo": sizes, "media_group_id": "album"})
    assert isinstance(one, Fetch)
    assert (one.file, one.group, one.name) == ("large", "album", "large.jpg")


def test_a_post_below_a_picture_is_taken_as_text_and_a_file_with_a_long_caption_as_both() -> None:
    post = "We are looking for a senior nurse. " * 15
    photo = [{"file_id": "p", "file_unique_id": "p", "width": 1, "height": 1}]
    (one,) = told({"photo": photo, "caption": post})
    assert isinstance(one, HandIn)
    file, words = told({"document": {"file_id": "d", "file_unique_id": "d", "file_name": "cv.pdf"}, "caption": post})
    assert isinstance(file, Fetch)
    assert isinstance(words, HandIn)
    assert words.delivery.delivery_id != file.delivery_id
    (short,) = told({"document": {"file_id": "d", "file_unique_id": "d"}, "caption": "my CV"})
    assert isinstance(short, Fetch)


def test_a_changed_message_is_answered_and_a_changed_position_is_not() -> None:
    (one,) = told(text("hello", edit_date=2), kind="edited_message")
    assert isinstance(one, HandIn)
    assert one.delivery.content == Unusable(flaw=Flaw.CHANGED)
    assert told({"location": {"latitude": 1, "longitude": 2}, "edit_date": 2}, kind="edited_message") == ()


def test_a_press_is_its_token() -> None:
    message = {"message_id": 3, "date": 1, "chat": CHAT, "text": "x"}
    query = {"id": "q", "from": INES, "chat_instance": "c", "data": "t" * 22, "message": message}
    (one,) = meaning(Update.de_json({"update_id": 5, "callback_query": query}, None), RULES)
    assert isinstance(one, HandIn)
    assert one.delivery.content == Press(token="t" * 22)
    assert one.message is None
