"""A press that brings the answer to what its button asks, as platforms with forms have it."""

from core.asking import AskNote
from core.cards import Action, Button
from core.effects import FixCv, Refusal, Show, WriteEntry
from core.events import ButtonPressed
from core.session import DraftOrigin, EntryState
from tests.core.chat import LONG_TEXT, OWNER, Chat

WARD, HOME = "s1.e1", "s1.e2"
LONG_JOB = "Senior Nurse at Harbour Clinic. We ask for wound care and triage, and calm at night." * 6


def answered(chat: Chat, button: Button, words: str) -> tuple[object, ...]:
    return chat.happens(ButtonPressed(**chat.now(), by=OWNER, token=button.token, button=button, words=words))


def reviewing() -> Chat:
    chat = Chat()
    chat.says(LONG_TEXT)
    chat.cv_is_read()
    chat.press(Action.CONFIRM_CV)
    chat.says(LONG_JOB)
    chat.job_is_read()
    chat.all_is_written()
    chat.press(Action.SHOW_ALL)
    return chat


def test_a_note_in_a_form_is_followed_and_the_question_is_not_asked() -> None:
    chat = reviewing()
    effects = answered(chat, chat.button(Action.NOTE, WARD), "shorter")
    assert [one.entry for one in effects if isinstance(one, WriteEntry)] == [WARD]
    assert chat.session.entry(WARD).note == "shorter"
    assert chat.session.asking is None
    assert all(isinstance(one, Show) and one.slot == WARD for one in effects if not isinstance(one, WriteEntry))


def test_lines_in_a_form_are_put_on_the_card() -> None:
    chat = reviewing()
    answered(chat, chat.button(Action.EDIT, HOME), "Cared for twelve residents\nKept their charts")
    entry = chat.session.entry(HOME)
    assert entry.state is EntryState.READY
    assert entry.draft.origin is DraftOrigin.EDITED
    assert entry.draft.lines == ("Cared for twelve residents", "Kept their charts")


def test_a_form_counts_though_the_same_was_asked_in_the_chat_before() -> None:
    chat = reviewing()
    chat.press(Action.NOTE, WARD)
    answered(chat, chat.button(Action.NOTE, WARD), "more about triage")
    assert chat.session.entry(WARD).note == "more about triage"


def test_a_form_of_an_old_card_changes_nothing_and_answers_no_other_question() -> None:
    chat = reviewing()
    old = chat.button(Action.NOTE, WARD)
    chat.press(Action.REGENERATE, WARD)
    chat.press(Action.NOTE, HOME)
    answered(chat, old, "shorter")
    assert chat.last_refusal() is Refusal.OLD_BUTTON
    assert chat.session.asking == AskNote(entry=HOME)
    assert chat.session.entry(HOME).note is None


def test_a_cv_is_mended_by_a_form() -> None:
    chat = Chat()
    chat.says(LONG_TEXT)
    chat.cv_is_read()
    effects = answered(chat, chat.button(Action.FIX_CV), "My name is Ines Okafor-Lang")
    assert [one.request for one in effects if isinstance(one, FixCv)] == ["My name is Ines Okafor-Lang"]
