"""The whole conversation in Telegram, over real HTTP: what a person sends, sees, presses and gets."""

import io
from pathlib import Path
from typing import Any

import pypdfium2  # type: ignore[import-untyped]  # it has no types

from core.session import EntryState, SessionStatus
from tests.bot.world import CV, JOB
from tests.botapi.person import Person, labels
from tests.botapi.review import to_review, to_the_end
from tests.botapi.server import SPEAKING, Message
from tests.botapi.world import chat


async def test_from_start_to_a_pdf_that_holds_what_was_accepted(tmp_path: Path) -> None:
    async with chat(tmp_path) as (at, api, ines):
        await ines.says("/start")
        await ines.sees("Send me your CV")
        await to_review(ines)
        await to_the_end(at, ines)
        session = await at.session(ines.id)
        assert session.status is SessionStatus.COMPLETED
        sent = next(message["document"] for message in ines.messages() if "document" in message)
        data = api.files[sent["file_id"]]
        assert any("photo" in message for message in ines.messages())
        text = " ".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(io.BytesIO(data)))
        read = " ".join(text.replace("\ufffe", "").split())
        for entry in session.entries:
            for item in entry.accepted_items:
                assert item.content.split()[-1] in read
        assert "Ines Okafor" in read
        assert at.polling.trouble() is None


async def test_a_card_is_one_message_that_turns_into_a_receipt_and_back(tmp_path: Path) -> None:
    async with chat(tmp_path) as (_, _, ines):
        await to_review(ines)
        card = ines.with_button("Accept")
        await ines.press("Accept")
        receipt = await ines.sees("Accepted: Key Qualifications")
        assert receipt["message_id"] == card["message_id"]
        assert labels(receipt) == ["Undo"]
        await ines.press("Undo", receipt)
        again = await ines.sees(card["text"])
        assert again["message_id"] == card["message_id"]
        assert "Accept" in labels(again)


async def test_a_button_that_agrees_is_green_and_one_that_deletes_is_red(tmp_path: Path) -> None:
    async with chat(tmp_path) as (_, _, ines):
        await to_review(ines)
        styles = {b["text"]: b.get("style") for row in buttons_of(ines.with_button("Accept")) for b in row}
        assert styles["Accept"] == "success"
        assert styles["Regenerate"] is None
        await ines.says("/forget")
        message = await ines.sees_a_button("Delete everything")
        assert {b["text"]: b.get("style") for row in buttons_of(message) for b in row}["Delete everything"] == "danger"


async def test_regenerate_writes_one_entry_anew(tmp_path: Path) -> None:
    async with chat(tmp_path) as (at, _, ines):
        await to_review(ines)
        await ines.press("Accept")
        await ines.sees("Staff Nurse · St Brannoc")
        before = await at.session(ines.id)
        await ines.press("Regenerate")
        await ines.sees("draft 2")
        after = await at.session(ines.id)
        assert [len(entry.drafts) for entry in after.entries] == [1, 2, 1, 0]
        assert [*after.entries[:1], *after.entries[2:]] == [*before.entries[:1], *before.entries[2:]]


async def test_a_note_is_asked_for_in_the_reply_field_and_followed(tmp_path: Path) -> None:
    async with chat(tmp_path) as (at, _, ines):
        await to_review(ines)
        await ines.press("Accept")
        await ines.sees("Staff Nurse · St Brannoc")
        await ines.press("Regenerate with a note")
        question = await ines.sees("How should I write it?")
        assert question["_markup"]["force_reply"] is True
        assert question["_markup"]["input_field_placeholder"].startswith("How should I write it?")
        await ines.says("drop the second line", reply_to=question)
        await ines.sees("draft 2")
        entry = (await at.session(ines.id)).entries[1]
        assert entry.draft is not None
        assert entry.draft.note == "drop the second line"


async def test_a_reply_to_a_card_is_a_note_for_its_entry(tmp_path: Path) -> None:
    async with chat(tmp_path) as (at, _, ines):
        await to_review(ines)
        await ines.press("Accept")
        card = await ines.sees("Staff Nurse · St Brannoc")
        await ines.says("drop the second line", reply_to=card)
        await ines.sees("draft 2")
        assert [len(entry.drafts) for entry in (await at.session(ines.id)).entries[:2]] == [1, 2]


async def test_own_lines_are_taken_as_they_were_written(tmp_path: Path) -> None:
    async with chat(tmp_path) as (at, _, ines):
        await to_review(ines)
        await ines.press("Edit")
        question = await ines.sees("Send me your own lines")
        await ines.says("Wound care\nTriage at night", reply_to=question)
        await ines.sees("• Triage at night")
        entry = (await at.session(ines.id)).entries[0]
        assert entry.draft is not None
        assert entry.draft.lines == ("Wound care", "Triage at night")


async def test_accept_all_asks_first_and_can_be_taken_back(tmp_path: Path) -> None:
    async with chat(tmp_path) as (at, _, ines):
        await to_review(ines)
        before = labels(ines.with_button("Accept all"))
        await ines.press("Accept all")
        asked = await ines.sees_a_button("✔ Accept all")
        await ines.press("✖", asked)
        await ines.sees_a_button("Accept all")
        assert sorted(labels(ines.with_button("Accept all"))) == sorted(before)
        assert not any(entry.decided for entry in (await at.session(ines.id)).entries)
        await ines.press("Accept all")
        await ines.sees_a_button("✔ Accept all")
        await ines.press("✔ Accept all")
        await ines.sees("Your CV is ready")
        assert {entry.state for entry in (await at.session(ines.id)).entries} == {EntryState.ACCEPTED}


async def test_an_old_button_changes_nothing_and_says_how_it_stands(tmp_path: Path) -> None:
    async with chat(tmp_path) as (at, _, ines):
        await to_review(ines)
        card = dict(ines.with_button("Accept"))
        await ines.press("Accept", card)
        await ines.sees("Accepted: ")
        settled = (await at.session(ines.id)).entries[0]
        await ines.press("Accept", card)
        await ines.sees("That has changed since")
        assert (await at.session(ines.id)).entries[0] == settled
        assert settled.state is EntryState.ACCEPTED


async def test_every_press_is_answered_first_and_what_is_sent_gets_a_mark(tmp_path: Path) -> None:
    async with chat(tmp_path) as (at, api, ines):
        sent = await ines.sends(CV.encode(), "cv.txt")
        await ines.sees_a_button("Looks right")
        await at.program.jobs.idle()
        before = len(api.requests)
        update = await ines.press("Looks right")
        await ines.sees("Now send me the job description")
        assert update["callback_query"]["id"] in api.answered
        after = [one.method for one in api.requests[before:] if one.method in (*SPEAKING, "answerCallbackQuery")]
        assert after[:2] == ["answerCallbackQuery", "editMessageText"]
        assert api.reactions[ines.chat, sent["message_id"]] == "👀"
        assert api.asked("sendChatAction")


async def test_a_paste_that_the_client_cut_is_one_text(tmp_path: Path) -> None:
    async with chat(tmp_path, faster=2) as (at, _, ines):
        await ines.sends(CV.encode(), "cv.txt")
        await ines.sees_a_button("Looks right")
        await ines.press("Looks right")
        await ines.sees("Now send me the job description")
        about = "We look after people of all ages in three houses by the harbour. "
        first = JOB + about * 50
        first = first[:4096]
        await ines.says_in_pieces(first, "and we pay for further training.\n- Calm at night")
        await ines.sees_a_button("Accept")
        session = await at.session(ines.id)
        assert session.job is not None
        assert session.job.raw_text.endswith("Calm at night")
        assert len(session.job_sources) == 1


async def test_pages_that_were_photographed_together_are_one_cv(tmp_path: Path) -> None:
    async with chat(tmp_path, faster=2) as (at, _, ines):
        first, second = CV.split("EDUCATION")
        await ines.sends_photos(first.encode(), f"EDUCATION{second}".encode())
        await ines.sees_a_button("Looks right")
        await ines.sees("University of Plymstock")
        session = await at.session(ines.id)
        assert len(session.cv_sources) == 2
        assert session.job_sources == ()


async def test_what_cannot_be_taken_gets_a_clear_answer(tmp_path: Path) -> None:
    async with chat(tmp_path) as (_, api, ines):
        await ines.sends(b"x", "cv.pdf", size=21 * 1024 * 1024)
        assert await ines.sees("This file is too large for me")
        await ines.sends_other(location={"latitude": 1.0, "longitude": 2.0})
        assert await ines.sees("I read text, files and pictures of pages")
        sent = await ines.says("Hello")
        await ines.edits(sent, "Hello there")
        assert await ines.sees("You have changed a message that I have read already")
        sent = await ines.sends(b"x", "lost.pdf")
        del api.files[sent["document"]["file_id"]]
        await ines.sends_other(document={**sent["document"], "file_id": "unknown"})
        assert await ines.sees("I could not fetch this file")


async def test_a_file_of_somebody_who_is_not_let_in_is_not_even_fetched(tmp_path: Path) -> None:
    async with chat(tmp_path) as (at, api, ines):
        at.door.invited_only = True
        await ines.sends(CV.encode(), "cv.txt")
        await api.until(lambda: api.confirmed > 0)
        assert api.asked("getFile") == []
        assert await at.program.inbox.current("telegram", str(ines.id)) is None


async def test_links_into_the_chat_forwarded_posts_and_unknown_commands(tmp_path: Path) -> None:
    async with chat(tmp_path) as (at, _, ines):
        await ines.says("/start privacy")
        await ines.sees("What happens to your data")
        await ines.says("/start from-the-website")
        await ines.sees("I tailor your CV to a job")
        await ines.says("/dance@cv_test_bot")
        await ines.sees("I do not know dance")
        await ines.sends(CV.encode(), "cv.txt")
        await ines.sees_a_button("Looks right")
        await ines.press("Looks right")
        await ines.sees("Now send me the job description")
        origin = {"type": "hidden_user", "date": 1_771_000_000, "sender_user_name": "Jobs"}
        await ines.says("/vacancy\n" + JOB, forward_origin=origin)
        await ines.sees_a_button("Accept")
        assert (await at.session(ines.id)).job is not None


async def test_the_bot_says_what_it_can_do_in_every_language_and_once(tmp_path: Path) -> None:
    async with chat(tmp_path) as (at, api, _):
        await at.platform.introduce(at.program.catalogue)
        await at.platform.introduce(at.program.catalogue)
        assert set(api.described) == {"", "de", "fr", "es", "pt", "ru", "ar"}
        assert [command["command"] for command in api.described[""]["commands"]][:2] == ["status", "cv"]
        assert api.described["de"]["short_description"].startswith("Passt Ihren Lebenslauf")
        assert len({told["description"] for told in api.described.values()}) == 7
        assert len(api.asked("setMyCommands")) == len(api.asked("setMyDescription")) == 7


async def test_in_a_group_everybody_has_a_conversation_of_their_own(tmp_path: Path) -> None:
    async with chat(tmp_path, groups=True) as (at, api, _):
        ines, tom = Person(api, id=1, chat=-100500), Person(api, id=2, chat=-100500)
        await to_review(ines)
        session = await at.session("-100500:1")
        await tom.press("Accept", ines.with_button("Accept"))
        await tom.sees("This is somebody else's card")
        assert await at.session("-100500:1") == session


async def test_groups_are_turned_away_unless_the_operator_wants_them(tmp_path: Path) -> None:
    async with chat(tmp_path) as (at, api, _):
        ines = Person(api, chat=-100500)
        await ines.says("/start")
        await ines.sees("I work in private chats only")
        await ines.says(CV)
        await ines.says("/help")
        await ines.sees("I work in private chats only", 2)
        assert await at.program.inbox.current("telegram", "-100500:4711") is None


def buttons_of(message: Message) -> list[list[dict[str, Any]]]:
    rows: list[list[dict[str, Any]]] = message["reply_markup"]["inline_keyboard"]
    return rows


async def test_a_message_with_a_key_is_deleted_from_the_chat(tmp_path: Path) -> None:
    async with chat(tmp_path) as (_, api, ines):
        message = await ines.says("AIzaSyInventedKeyOfInes-0123456789abcde")
        await ines.sees("This looks like a key; nothing of it was kept")
        await api.until(lambda: message["message_id"] not in api.chats[ines.id])
        assert message["message_id"] not in api.chats[ines.id]
