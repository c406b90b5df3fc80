"""The whole conversation in Slack, over real HTTP and a real websocket: what a person sends, sees, presses and gets."""

import io
from collections.abc import Iterator
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]  # it has no types
import pytest

from core.session import EntryState, Phase, SessionStatus
from tests.bot.world import CV, JOB
from tests.slackapi.emulated import BOT_USER, PEOPLE, emulated
from tests.slackapi.person import Person, element_of, labels, words_of
from tests.slackapi.server import Fault
from tests.slackapi.world import World, chat

_NAMES = iter(PEOPLE)


@pytest.fixture(scope="module")
def emulate(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with emulated(tmp_path_factory.mktemp("emulate")) as url:
        yield url


def refusal(error: str, status: int = 200, headers: dict[str, str] | None = None) -> Fault:
    return Fault(status=status, body={"ok": False, "error": error}, headers=headers or {})


async def to_review(mara: Person) -> None:
    await mara.sends(CV.encode(), "cv.txt")
    await mara.sees_a_button("Looks right")
    await mara.press("Looks right")
    await mara.sees("Now send me the job description")
    await mara.says(JOB)
    await mara.sees_a_button("Accept")


async def to_the_end(at: World, mara: Person) -> None:
    while (session := await at.session(mara)).phase is Phase.REVIEWING:
        if session.gaps and any("Do not ask" in labels(one) for one in await mara.of_the_app()):
            await mara.press("Do not ask")
        decided = sum(entry.decided for entry in session.entries)
        await mara.sees_a_button("Accept")
        await mara.press("Accept")
        await mara.sees("Accepted: ", decided + 1)
    await mara.sees("Your CV is ready")


@pytest.mark.parametrize("mode", ["http", "socket"])
async def test_from_hello_to_a_pdf_that_holds_what_was_accepted(emulate: str, tmp_path: Path, mode: str) -> None:
    async with chat(emulate, tmp_path, next(_NAMES), mode) as (at, _, mara):
        await mara.command("")
        await mara.sees("Send me your CV")
        await to_review(mara)
        await to_the_end(at, mara)
        session = await at.session(mara)
        assert session.status is SessionStatus.COMPLETED
        data = next(data for name, data in await mara.files() if name.endswith(".pdf"))
        text = " ".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(io.BytesIO(data)))
        read = " ".join(text.replace("\ufffe", "").split())
        for entry in session.entries:
            for item in entry.accepted_items:
                assert item.content.split()[-1] in read
        assert "Ines Okafor" in read


async def test_a_card_is_one_message_of_the_sessions_thread_that_turns_into_a_receipt_and_back(
    emulate: str, tmp_path: Path
) -> None:
    async with chat(emulate, tmp_path, next(_NAMES)) as (_, _, mara):
        await to_review(mara)
        card = await mara.with_button("Accept")
        root, *rest = await mara.of_the_app()
        assert "thread_ts" not in root
        assert {message["thread_ts"] for message in rest} == {root["ts"]}
        await mara.press("Accept")
        receipt = await mara.sees("Accepted: Key Qualifications")
        assert receipt["ts"] == card["ts"]
        assert labels(receipt) == ["Undo"]
        await mara.press("Undo", receipt)
        again = await mara.sees(words_of(card))
        assert again["ts"] == card["ts"]
        assert "Accept" in labels(again)


async def test_a_note_is_asked_for_in_a_modal_and_followed(emulate: str, tmp_path: Path) -> None:
    async with chat(emulate, tmp_path, next(_NAMES)) as (at, _, mara):
        await to_review(mara)
        await mara.press("Accept")
        await mara.sees("Staff Nurse · St Brannoc")
        await mara.press("Regenerate with a note")
        view = await mara.sees_a_modal("Regenerate with a note")
        await mara.submit(view, "drop the second line")
        await mara.sees("draft 2")
        entry = (await at.session(mara)).entries[1]
        assert entry.draft is not None
        assert entry.draft.note == "drop the second line"
        assert await mara.with_text("How should I write it?") is None


async def test_own_lines_are_edited_where_they_stand(emulate: str, tmp_path: Path) -> None:
    async with chat(emulate, tmp_path, next(_NAMES)) as (at, _, mara):
        await to_review(mara)
        shown = words_of(await mara.with_button("Edit"))
        await mara.press("Edit")
        view = await mara.sees_a_modal("Edit")
        lines = view["blocks"][0]["element"]["initial_value"].splitlines()
        assert lines
        assert all(f"• {line}" in shown for line in lines)
        await mara.submit(view, "Wound care\nTriage at night")
        await mara.sees("• Triage at night")
        entry = (await at.session(mara)).entries[0]
        assert entry.draft is not None
        assert entry.draft.lines == ("Wound care", "Triage at night")


async def test_what_stands_behind_a_card_is_shown_in_a_modal_and_in_the_thread_where_that_comes_too_late(
    emulate: str, tmp_path: Path
) -> None:
    async with chat(emulate, tmp_path, next(_NAMES)) as (_, api, mara):
        await to_review(mara)
        api.fails("views.open", refusal("expired_trigger_id"))
        await mara.press("More")
        await mara.sees("What stands behind")
        before = len(await mara.of_the_app())
        await mara.press("More")
        view = await mara.sees_a_modal("What stands behind: Key…"[:23] + "…")
        assert view["type"] == "modal"
        assert len(await mara.of_the_app()) == before


async def test_a_press_that_arrives_three_times_counts_once(emulate: str, tmp_path: Path) -> None:
    async with chat(emulate, tmp_path, next(_NAMES)) as (at, _, mara):
        await to_review(mara)
        await mara.press("Accept")
        await mara.sees("Staff Nurse · St Brannoc")
        message = await mara.with_button("Regenerate")
        payload = await mara.pressed(element_of(message, "Regenerate"), message)
        for _ in range(3):
            assert await at.brings("interactive", payload)
        await mara.sees("draft 2")
        assert [len(entry.drafts) for entry in (await at.session(mara)).entries] == [1, 2, 1, 0]
        assert await mara.with_text("draft 3") is None


async def test_a_press_of_somebody_else_changes_nothing_and_is_answered_to_them_alone(
    emulate: str, tmp_path: Path
) -> None:
    async with chat(emulate, tmp_path, next(_NAMES)) as (at, api, mara):
        await to_review(mara)
        before = await at.session(mara)
        message = await mara.with_button("Accept")
        payload = await mara.pressed(element_of(message, "Accept"), message)
        payload["user"]["id"] = "U0STRANGER"
        assert await at.brings("interactive", payload)
        await api.until(lambda: bool(api.called("chat.postEphemeral")))
        assert api.called("chat.postEphemeral")[0].body["user"] == "U0STRANGER"
        assert await at.session(mara) == before


async def test_a_mention_in_a_channel_is_answered_in_a_direct_message(emulate: str, tmp_path: Path) -> None:
    async with chat(emulate, tmp_path, next(_NAMES)) as (_, api, mara):
        mention = {"type": "app_mention", "channel": "C000000001", "channel_type": "channel", "ts": "7.7"}
        await mara.event({**mention, "text": f"<@{BOT_USER}> hello"})
        await mara.event({**mention, "text": f"<@{BOT_USER}> hello"})
        await mara.sees("Send me your CV")
        await api.until(lambda: bool(api.called("chat.postEphemeral")))
        assert [call.body["channel"] for call in api.called("chat.postEphemeral")] == ["C000000001"]
        assert all(call.body["channel"] == mara.channel for call in api.called("chat.postMessage"))


async def test_a_shortcut_on_a_message_makes_it_the_job(emulate: str, tmp_path: Path) -> None:
    async with chat(emulate, tmp_path, next(_NAMES)) as (at, _, mara):
        await mara.sends(CV.encode(), "cv.txt")
        await mara.sees_a_button("Looks right")
        await mara.press("Looks right")
        await mara.sees("Now send me the job description")
        await mara.shortcut(JOB, "C000000001")
        await mara.sees_a_button("Accept")
        job = (await at.session(mara)).job
        assert job is not None
        assert job.company == "Harbour Clinic"


async def test_what_slack_will_not_take_now_is_sent_when_it_says_and_not_before(emulate: str, tmp_path: Path) -> None:
    async with chat(emulate, tmp_path, next(_NAMES)) as (_, api, mara):
        api.fails("chat.postMessage", refusal("ratelimited", 429, {"Retry-After": "7"}))
        await mara.says("/help me")
        await mara.command("help")
        await mara.sees("/cv jobs")
        refused, *later = api.called("chat.postMessage")
        assert refused.status == 429
        assert later[0].at - refused.at >= 7


async def test_a_message_that_was_deleted_is_posted_anew(emulate: str, tmp_path: Path) -> None:
    async with chat(emulate, tmp_path, next(_NAMES)) as (at, api, mara):
        await to_review(mara)
        api.fails("chat.update", refusal("message_not_found"))
        await mara.press("Accept")
        await mara.sees("Accepted: Key Qualifications")
        assert (await at.session(mara)).entries[0].state is EntryState.ACCEPTED


async def test_each_chat_with_the_app_is_a_conversation_of_its_own(emulate: str, tmp_path: Path) -> None:
    async with chat(emulate, tmp_path, next(_NAMES)) as (at, _, mara):
        opened = await mara.says("Hello")
        await mara.sees("This is too short")
        mara.thread = opened["ts"]
        await mara.says("Hello again")
        answer = await mara.sees("This is too short", 2)
        assert answer["thread_ts"] == opened["ts"]
        here, there = (
            f"{mara.team}:{mara.channel}:{mara.user}",
            f"{mara.team}:{mara.channel}:{mara.user}:{opened['ts']}",
        )
        first = await at.program.inbox.current("slack", here)
        second = await at.program.inbox.current("slack", there)
        assert first is not None
        assert second is not None
        assert (first.owner, first.id == second.id) == (second.owner, False)


async def test_an_answer_in_the_sessions_thread_belongs_to_the_session(emulate: str, tmp_path: Path) -> None:
    async with chat(emulate, tmp_path, next(_NAMES)) as (at, _, mara):
        await mara.command("")
        root = await mara.sees("I tailor your CV")
        mara.thread = root["ts"]
        await mara.sends(CV.encode(), "cv.txt")
        await mara.sees_a_button("Looks right")
        assert (await at.session(mara)).cv is not None
