"""What goes out to Slack: files that are shared before they count, and nothing twice when Slack takes it in parts."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import timedelta
from itertools import count

import httpx2
import pytest

from adapters.memory import HandClock
from adapters.slack.places import Place, is_message
from adapters.slack.platform import open_slack
from bot.logs import logger
from core.cards import Card, Tone
from core.effects import Message, Refusal, Refuse, SendFile, Show
from core.ports import Delivered, Later, Messenger, Sending, Undeliverable
from core.store import Outgoing
from core.words import bullets, given, paragraph, say
from tests.fast_clock import FastClock
from tests.slackapi.emulated import BOT_TOKEN, PEOPLE, TEAM, direct_message, emulated, user_id
from tests.slackapi.server import Fault, SlackApi, slack_api

_NAMES = iter(PEOPLE)
_NUMBERS = count(1)
_LIMITED = Fault(429, {"ok": False, "error": "ratelimited"}, {"Retry-After": "1"})
_AWAY = Fault(503, {"ok": False, "error": "service_unavailable"})
_UNSHARED = Fault(body={"ok": True, "file": {"id": "F1", "shares": {}, "channels": [], "groups": [], "ims": []}})
_LONG = Card(tone=Tone.DECISION, title=(say("CV"),), blocks=(bullets(*((given("word " * 300),) for _ in range(30))),))
_PDF = SendFile(
    document="d1",
    name="CV.pdf",
    media_type="application/pdf",
    caption=Card(tone=Tone.NOTICE, title=(say("Your CV is ready"),), blocks=(paragraph(say("And now?")),)),
)


@pytest.fixture(scope="module")
def emulate(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with emulated(tmp_path_factory.mktemp("emulate")) as url:
        yield url


@dataclass
class Out:
    messenger: Messenger
    api: SlackApi
    chat: str

    async def sends(self, message: Message, id: int = 0, root: str | None = None) -> Sending:
        data = b"%PDF-1.7" if isinstance(message, SendFile) else None
        outgoing = Outgoing(
            id=id or next(_NUMBERS), platform="slack", chat=self.chat, message=message, data=data, root=root
        )
        return await self.messenger.send(outgoing)


@pytest.fixture
async def out(emulate: str) -> AsyncIterator[Out]:
    clock = FastClock()
    async with (
        slack_api(emulate, clock.seconds) as api,
        open_slack(BOT_TOKEN, f"{api.url}/api", clock=clock, log=logger("test")) as app,
    ):
        user = user_id(emulate, next(_NAMES))
        yield Out(app.messenger, api, f"{TEAM}:{direct_message(emulate, user)}:{user}")


async def test_a_file_counts_when_its_share_is_there_though_slack_said_before_that_it_is_complete(out: Out) -> None:
    out.api.fails("files.info", _UNSHARED, _UNSHARED)
    sent = await out.sends(_PDF)
    assert isinstance(sent, Delivered)
    assert sent.reference is not None
    shared, words = sent.reference.split()
    assert is_message(shared)
    assert is_message(words)
    assert len(out.api.called("files.info")) == 3


async def test_a_file_and_its_words_stand_in_the_thread_of_their_session(out: Out) -> None:
    root = await out.sends(Show(card=Card(tone=Tone.NOTICE, title=(say("Hello"),))))
    assert isinstance(root, Delivered)
    sent = await out.sends(_PDF, root=root.reference)
    assert isinstance(sent, Delivered)
    (file,) = out.api.called("files.completeUploadExternal")
    assert file.body["thread_ts"] == root.reference
    assert out.api.called("chat.postMessage")[-1].body["thread_ts"] == root.reference


async def test_a_file_that_is_never_shared_is_not_sent(out: Out) -> None:
    out.api.fails("files.info", *[_UNSHARED] * 10)
    assert isinstance(await out.sends(_PDF), Later)
    assert not out.api.called("chat.postMessage")


async def test_a_file_that_is_there_is_not_uploaded_twice_because_its_words_had_to_wait(out: Out) -> None:
    number = next(_NUMBERS)
    for fault in (_LIMITED, _AWAY):
        out.api.fails("chat.postMessage", fault)
        assert isinstance(await out.sends(_PDF, number), Later)
    sent = await out.sends(_PDF, number)
    assert isinstance(sent, Delivered)
    assert len(out.api.called("files.completeUploadExternal")) == 1
    assert sent.reference is not None
    assert len(sent.reference.split()) == 2


async def test_of_a_long_card_no_part_is_said_twice(out: Out) -> None:
    number = next(_NUMBERS)
    out.api.fails_later("chat.postMessage", _LIMITED, after=2)
    assert isinstance(await out.sends(Show(card=_LONG), number), Later)
    sent = await out.sends(Show(card=_LONG), number)
    assert isinstance(sent, Delivered)
    assert sent.reference is not None
    posted = [call for call in out.api.called("chat.postMessage") if call.status == 200]
    assert len(posted) == len(sent.reference.split()) == len(set(sent.reference.split())) > 1


async def test_a_file_that_is_gone_is_said_to_be(out: Out) -> None:
    outgoing = Outgoing(id=next(_NUMBERS), platform="slack", chat=out.chat, message=_PDF)
    assert isinstance(await out.messenger.send(outgoing), Undeliverable)


async def test_what_is_whispered_is_said_to_its_person_alone_and_no_thread_stands_under_it(out: Out) -> None:
    card = Card(tone=Tone.PROBLEM, title=(say("No"),))
    sent = await out.sends(Refuse(why=Refusal.NOT_YOURS, card=card, to="somebody"))
    assert isinstance(sent, Delivered)
    (call,) = out.api.called("chat.postEphemeral")
    assert call.body["user"] == out.chat.split(":")[2]
    assert sent.reference == call.answer["message_ts"]
    await out.sends(Show(card=card), root="F0123")
    assert "thread_ts" not in out.api.called("chat.postMessage")[0].body


async def test_what_is_being_done_is_a_status_until_it_is_done(out: Out) -> None:
    root = await out.sends(Show(card=Card(tone=Tone.NOTICE, title=(say("Hello"),))))
    assert isinstance(root, Delivered)
    busy = Card(tone=Tone.PROGRESS, title=(say("Reading the job description that you have sent to me just now"),))
    shown = await out.sends(Show(card=busy), root=root.reference)
    assert isinstance(shown, Delivered)
    (begun,) = out.api.called("assistant.threads.setStatus")
    assert begun.body["thread_ts"] == root.reference
    assert begun.body["status"].startswith("Reading the job")
    assert len(begun.body["status"]) == 50
    done = Show(card=Card(tone=Tone.DECISION, title=(say("Done"),)))
    await out.messenger.send(
        Outgoing(id=99, platform="slack", chat=out.chat, message=done, replaces=shown.reference, root=root.reference)
    )
    assert [call.body["status"] for call in out.api.called("assistant.threads.setStatus")][1:] == [""]


async def test_a_workspace_without_statuses_is_asked_once(out: Out) -> None:
    out.api.fails("assistant.threads.setStatus", Fault(body={"ok": False, "error": "missing_scope"}))
    busy = Show(card=Card(tone=Tone.PROGRESS, title=(say("Reading"),)))
    for _ in range(3):
        assert isinstance(await out.sends(busy, root="1772000000.000001"), Delivered)
    assert len(out.api.called("assistant.threads.setStatus")) == 1


def trigger_of(emulate: str, name: str, user: str) -> str:
    """What a press of this person would bring along."""
    headers = {"Authorization": f"Bearer xoxp-{name}"}
    address = f"{emulate}/api/views.generateTriggerId"
    return str(httpx2.post(address, headers=headers, json={"user_id": user}, timeout=60).json()["trigger_id"])


async def test_what_is_looked_at_opens_in_a_modal_while_the_trigger_lasts_and_then_goes_into_the_chat(
    emulate: str,
) -> None:
    name, clock = next(_NAMES), HandClock()
    async with (
        slack_api(emulate, lambda: clock.now().timestamp()) as api,
        open_slack(BOT_TOKEN, f"{api.url}/api", clock=clock, log=logger("test")) as app,
    ):
        user = user_id(emulate, name)
        place = Place(TEAM, direct_message(emulate, user), user)
        out = Out(app.messenger, api, place.chat)
        detail = Show(card=Card(tone=Tone.DETAIL, title=(say("More"),), blocks=(paragraph(say("And more")),)))
        ways: list[tuple[int, int]] = []
        for seconds in (2, 3):
            app._views.pressed(place, trigger_of(emulate, name, user))
            clock.moment += timedelta(seconds=seconds)
            assert isinstance(await out.sends(detail), Delivered)
            ways.append((len(api.called("views.open")), len(api.called("chat.postMessage"))))
        assert ways == [(1, 0), (1, 1)]
