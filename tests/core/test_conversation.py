"""The conversation of the product, paragraph by paragraph."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from core.asking import AskEdit
from core.cards import Action, Button, Given, Paragraph, Style, Tone, Words
from core.commands import Command
from core.conversation import TABLE, step
from core.cv import ItemStatus
from core.documents import DocumentFormat, Paper
from core.effects import FixCv, ForgetPerson, MakeDocument, ReadCv, ReadJob, Refusal, Refuse, SendFile, Show, WriteEntry
from core.events import (
    ButtonPressed,
    CommandGiven,
    CvNotFixed,
    CvNotRead,
    CvRead,
    DocumentNotMade,
    JobNotRead,
    SessionLine,
    SessionsListed,
    TextSent,
    UnusableSent,
)
from core.reading.source import Fault, Unreadable
from core.session import DraftOrigin, EntryState, Phase, Profile, SessionStatus
from core.unusable import Flaw
from core.words import say, text_of
from tests.core.chat import LONG_TEXT, OWNER, Chat
from tests.core.people import ines

WARD, HOME, SKILLS, SUMMARY = "s1.e1", "s1.e2", "qualifications", "summary"
JOB_TEXT = "Senior Nurse at Harbour Clinic. We ask for wound care and triage, and calm at night."
LONG_JOB = JOB_TEXT * 6


# 1 and 2: the CV


def test_start_says_what_it_does_and_asks_for_the_cv() -> None:
    chat = Chat()
    chat.commands(Command.START)
    assert chat.titles()[-1] == "Send me your CV"
    assert "piece by piece" in chat.titles()[0]


def test_a_short_text_is_no_cv_and_the_reason_is_given() -> None:
    chat = Chat()
    assert not any(isinstance(effect, ReadCv) for effect in chat.says("hello"))
    assert chat.titles()[-1] == "This is too short to work with"
    assert chat.session.phase is Phase.AWAITING_CV


def test_a_cv_is_read_at_once_and_shown_with_its_roles_to_be_confirmed() -> None:
    chat = Chat()
    chat.sends_file()
    assert chat.last_card().tone is Tone.PROGRESS
    chat.cv_is_read()
    assert chat.session.phase is Phase.CONFIRMING_CV
    assert {Action.CONFIRM_CV, Action.FIX_CV, Action.REPLACE_CV} <= {button.action for button in chat.buttons()}


def test_a_paste_in_several_pieces_is_read_as_one() -> None:
    chat = Chat()
    chat.says(LONG_TEXT)
    first = chat.take(ReadCv)
    chat.says("Tamar Care Home, nurse, 2016 to 2019")
    assert [source.text for source in chat.session.cv_sources] == [LONG_TEXT, "Tamar Care Home, nurse, 2016 to 2019"]
    chat.happens(CvRead(**chat.now(), revision=first.revision, cv=ines()))
    assert chat.session.phase is Phase.READING_CV, "the reading of the first piece alone comes too late"
    chat.cv_is_read()
    assert chat.session.phase is Phase.CONFIRMING_CV


def test_what_could_not_be_read_on_a_page_is_said_with_the_page() -> None:
    chat = Chat()
    chat.sends_file()
    work = chat.take(ReadCv)
    chat.happens(CvRead(**chat.now(), revision=work.revision, cv=ines(), unread=(1, 3)))
    spans = [span for block in chat.last_card().blocks if isinstance(block, Paragraph) for span in block.spans]
    told = [text_of(span) for span in spans if isinstance(span, Words)]
    assert "Some letters are drawn in a way that I cannot read. Page: 1, 3" in told


def test_what_is_no_cv_gets_a_plain_answer_and_no_person() -> None:
    chat = Chat()
    chat.sends_file("novel.txt")
    work = chat.take(ReadCv)
    chat.happens(CvNotRead(**chat.now(), revision=work.revision, why=Unreadable(fault=Fault.NOT_A_CV)))
    assert (chat.session.phase, chat.session.cv) == (Phase.AWAITING_CV, None)
    assert chat.titles()[-1] == "This does not read like a CV"


def test_a_job_sent_first_is_kept_and_read_once_the_cv_is_confirmed() -> None:
    chat = Chat()
    chat.says(JOB_TEXT)
    work = chat.take(ReadCv)
    chat.happens(CvNotRead(**chat.now(), revision=work.revision, why=Unreadable(fault=Fault.LOOKS_LIKE_A_JOB)))
    chat.to_confirming()
    effects = chat.press(Action.CONFIRM_CV)
    assert any(isinstance(effect, ReadJob) for effect in effects)
    assert chat.session.job_sources[0].text == JOB_TEXT


def test_words_on_what_is_wrong_are_carried_out_and_the_cv_is_shown_again() -> None:
    chat = Chat().to_confirming()
    chat.press(Action.FIX_CV)
    chat.says("name: Ines A. Okafor")
    work = chat.take(FixCv)
    assert work.request == "name: Ines A. Okafor"
    mended = ines().changed(contact=ines().contact.changed(name="Ines A. Okafor"))
    chat.happens(CvRead(**chat.now(), revision=work.revision, cv=mended))
    assert chat.session.cv == mended
    chat.press(Action.CONFIRM_CV)
    assert chat.session.profile.master_cv == mended


def test_words_that_are_not_understood_change_nothing_and_are_asked_for_again() -> None:
    chat = Chat().to_confirming()
    chat.says("make it nicer")
    work = chat.take(FixCv)
    chat.happens(CvNotFixed(**chat.now(), revision=work.revision))
    assert chat.session.cv == ines()
    assert "could not work out" in chat.titles()[-1]
    chat.says("name: Ines A. Okafor")
    assert chat.take(FixCv)


def test_an_older_reading_cannot_be_confirmed() -> None:
    chat = Chat().to_confirming()
    old = chat.button(Action.CONFIRM_CV)
    chat.says("name: Ines A. Okafor")
    chat.presses(old)
    assert chat.last_refusal() is Refusal.OLD_BUTTON
    assert chat.session.phase is Phase.CONFIRMING_CV


def test_a_long_text_before_the_cv_is_confirmed_is_asked_about_and_not_lost() -> None:
    chat = Chat().to_confirming()
    chat.says(LONG_JOB)
    chat.press(Action.TEXT_IS_JOB)
    assert chat.session.phase is Phase.READING_JOB
    assert chat.session.job_sources[0].text == LONG_JOB
    assert chat.session.profile.master_cv == ines()


def test_a_long_text_may_also_be_more_of_the_cv() -> None:
    chat = Chat().to_confirming()
    chat.says(LONG_JOB)
    chat.press(Action.TEXT_IS_CV)
    assert [source.text for source in chat.session.cv_sources] == [LONG_TEXT, LONG_JOB]
    assert chat.session.phase is Phase.READING_CV


# 3: the job


def test_the_job_is_shown_with_the_match_and_the_gaps_before_anything_is_written() -> None:
    chat = Chat().to_writing()
    assert "Senior Nurse at Harbour Clinic" in chat.titles()
    assert {work.entry for work in chat.works if isinstance(work, WriteEntry)} == {SKILLS, WARD, HOME}


def test_a_cv_pasted_as_the_job_can_be_taken_as_the_cv() -> None:
    chat = Chat().to_awaiting_job()
    chat.says(LONG_TEXT)
    work = chat.take(ReadJob)
    chat.happens(JobNotRead(**chat.now(), revision=work.revision, why=Unreadable(fault=Fault.LOOKS_LIKE_A_CV)))
    assert chat.session.phase is Phase.AWAITING_JOB
    chat.press(Action.TEXT_IS_CV)
    assert chat.session.phase is Phase.READING_CV


# 4: cards, one decision at a time


def test_the_first_card_waits_for_its_turn_and_the_next_comes_when_it_is_settled() -> None:
    chat = Chat().to_writing()
    chat.is_written(WARD)
    assert not chat.cards(WARD), "the key qualifications come first"
    chat.is_written(SKILLS)
    assert chat.cards(SKILLS)
    assert not chat.cards(WARD)
    chat.press(Action.ACCEPT, SKILLS)
    assert chat.cards(WARD)


def test_the_count_of_pieces_waits_no_longer_when_all_are_written() -> None:
    chat = Chat().to_review()
    tones = [card.tone for card in chat.cards("progress")]
    assert set(tones[:-1]) == {Tone.PROGRESS}
    assert tones[-1] is Tone.RECEIPT


def test_an_edit_begins_with_the_present_lines_as_one_text_to_copy() -> None:
    chat = Chat().to_review()
    chat.press(Action.ACCEPT, SKILLS)
    chat.press(Action.EDIT, WARD)
    copied = [
        span.text
        for block in chat.last_card().blocks
        if isinstance(block, Paragraph)
        for span in block.spans
        if isinstance(span, Given) and span.style is Style.CODE
    ]
    assert copied == ["\n".join(chat.session.entry(WARD).draft.lines)]


def test_show_all_puts_every_draft_on_the_table() -> None:
    chat = Chat().to_writing()
    chat.is_written(SKILLS)
    chat.is_written(WARD)
    chat.press(Action.SHOW_ALL)
    assert chat.cards(WARD)
    chat.is_written(HOME)
    assert chat.cards(HOME)


def test_the_summary_is_written_last_from_what_was_accepted() -> None:
    chat = Chat().to_review()
    chat.press(Action.ACCEPT, SKILLS)
    chat.press(Action.ACCEPT, WARD)
    assert not any(isinstance(work, WriteEntry) for work in chat.works)
    chat.press(Action.ACCEPT, HOME)
    assert [work.entry for work in chat.works if isinstance(work, WriteEntry)] == [SUMMARY]


# 5: deciding


def test_accepting_turns_the_card_into_a_receipt_that_can_be_undone() -> None:
    chat = Chat().to_review()
    chat.press(Action.ACCEPT, SKILLS)
    assert chat.cards(SKILLS)[-1].tone is Tone.RECEIPT
    chat.press(Action.UNDO, SKILLS)
    assert chat.session.entry(SKILLS).state is EntryState.READY
    assert chat.cards(SKILLS)[-1].tone is Tone.DECISION


def test_regenerate_writes_that_entry_anew_and_touches_no_other() -> None:
    chat = Chat().to_review()
    others = {entry.id: entry for entry in chat.session.entries if entry.id != SKILLS}
    chat.press(Action.REGENERATE, SKILLS)
    assert chat.cards(SKILLS)[-1].tone is Tone.PROGRESS
    chat.is_written(SKILLS, "Wound care")
    entry = chat.session.entry(SKILLS)
    assert (entry.draft.lines, len(entry.drafts)) == (("Wound care",), 2)
    assert {entry.id: entry for entry in chat.session.entries if entry.id != SKILLS} == others


def test_a_note_is_asked_for_and_followed() -> None:
    chat = Chat().to_review()
    chat.press(Action.NOTE, SKILLS)
    chat.says("shorter")
    assert chat.session.entry(SKILLS).note == "shorter"
    chat.is_written(SKILLS, "Triage")
    assert chat.session.entry(SKILLS).draft.note == "shorter"


def test_a_reply_to_a_card_is_a_note_for_it() -> None:
    chat = Chat().to_review()
    chat.press(Action.SHOW_ALL)
    chat.says("more about the night shift", about=WARD)
    assert chat.session.entry(WARD).note == "more about the night shift"


def test_words_with_one_card_open_are_a_note_for_it_and_with_several_they_are_asked_about() -> None:
    chat = Chat().to_review()
    chat.says("shorter")
    assert chat.session.entry(SKILLS).note == "shorter"
    chat.is_written(SKILLS)
    chat.press(Action.SHOW_ALL)
    chat.says("shorter still")
    assert chat.last_refusal() is Refusal.NOT_NOW


def test_an_edit_is_kept_as_the_persons_own_words() -> None:
    chat = Chat().to_review()
    chat.press(Action.ACCEPT, SKILLS)
    chat.press(Action.EDIT, WARD)
    chat.says("- Led nights on a surgical ward\n\n• Trained nine colleagues")
    entry = chat.session.entry(WARD)
    assert entry.draft.lines == ("Led nights on a surgical ward", "Trained nine colleagues")
    assert entry.draft.origin is DraftOrigin.EDITED
    chat.press(Action.ACCEPT, WARD)
    statuses = {item.status for item in chat.session.entry(WARD).accepted_items}
    assert statuses == {ItemStatus.USER_MODIFIED}


@pytest.mark.parametrize("text", ["\n \n", "x" * 1001, "\n".join(["line"] * 41)])
def test_an_edit_that_cannot_be_used_is_asked_for_again(text: str) -> None:
    chat = Chat().to_review()
    chat.press(Action.EDIT, SKILLS)
    before = chat.session
    chat.says(text)
    assert chat.session == before
    assert isinstance(chat.session.asking, AskEdit)


def test_original_keeps_the_persons_own_lines() -> None:
    chat = Chat().to_review()
    chat.press(Action.ACCEPT, SKILLS)
    chat.press(Action.ORIGINAL, WARD)
    entry = chat.session.entry(WARD)
    assert entry.state is EntryState.ACCEPTED
    assert entry.draft.lines == tuple(item.content for item in entry.original)


def test_an_entry_the_cv_did_not_have_can_be_left_out() -> None:
    chat = Chat().to_review()
    chat.press(Action.ORIGINAL, SKILLS)
    assert chat.session.entry(SKILLS).accepted_items == ()
    assert chat.titles()[-2].startswith("Left out")


def test_more_shows_the_evidence_and_lets_an_earlier_draft_be_accepted() -> None:
    chat = Chat().to_review()
    first = chat.session.entry(SKILLS).draft.lines
    chat.press(Action.REGENERATE, SKILLS)
    chat.is_written(SKILLS, "Another")
    chat.press(Action.MORE, SKILLS)
    chat.press(Action.USE_DRAFT, SKILLS, "1")
    assert chat.session.entry(SKILLS).draft.lines == first
    chat.press(Action.ACCEPT, SKILLS)
    assert tuple(item.content for item in chat.session.entry(SKILLS).accepted_items) == first


def test_when_there_is_no_other_draft_the_last_one_is_there_again_and_that_is_said() -> None:
    chat = Chat().to_review()
    chat.press(Action.REGENERATE, SKILLS)
    chat.has_no_other_draft(SKILLS)
    assert chat.session.entry(SKILLS).state is EntryState.READY
    assert "no other honest version" in chat.titles()[-1]
    chat.press(Action.ACCEPT, SKILLS)
    assert chat.session.entry(SKILLS).state is EntryState.ACCEPTED


def test_a_failure_marks_its_entry_alone_and_can_be_tried_again() -> None:
    chat = Chat().to_writing()
    chat.is_not_written(SKILLS)
    assert chat.cards(SKILLS)[-1].tone is Tone.PROBLEM
    assert chat.states()[1:3] == [EntryState.WRITING, EntryState.WRITING]
    chat.press(Action.REGENERATE, SKILLS)
    chat.is_written(SKILLS)
    assert chat.session.entry(SKILLS).state is EntryState.READY


def test_a_failed_regenerate_leaves_the_draft_before_it_to_be_accepted() -> None:
    chat = Chat().to_review()
    chat.press(Action.REGENERATE, SKILLS)
    chat.is_not_written(SKILLS)
    entry = chat.session.entry(SKILLS)
    assert (entry.state, entry.failure) == (EntryState.READY, say("the writer is out"))
    chat.press(Action.ACCEPT, SKILLS)
    assert chat.session.entry(SKILLS).state is EntryState.ACCEPTED


# buttons


def test_a_second_press_is_answered_with_the_present_state_and_changes_nothing() -> None:
    chat = Chat().to_review()
    accept = chat.button(Action.ACCEPT, SKILLS)
    chat.presses(accept)
    before = chat.session
    chat.presses(accept)
    assert chat.last_refusal() is Refusal.OLD_BUTTON
    assert chat.session == before
    assert chat.cards(SKILLS)[-1].tone is Tone.RECEIPT


def test_a_button_of_an_older_draft_does_not_accept_the_newer_one() -> None:
    chat = Chat().to_review()
    old = chat.button(Action.ACCEPT, SKILLS)
    chat.press(Action.REGENERATE, SKILLS)
    chat.is_written(SKILLS)
    chat.presses(old)
    assert chat.session.entry(SKILLS).state is EntryState.READY


def test_somebody_else_can_press_nothing() -> None:
    chat = Chat().to_review()
    before = chat.session
    effects = chat.presses(chat.button(Action.ACCEPT, SKILLS), by="person-two")
    assert chat.session == before
    assert [(e.why, e.to) for e in effects if isinstance(e, Refuse)] == [(Refusal.NOT_YOURS, "person-two")]
    assert len(effects) == 1


@pytest.mark.parametrize("flaw", Flaw)
def test_what_cannot_be_used_is_answered_with_what_to_send_instead_and_changes_nothing(flaw: Flaw) -> None:
    chat = Chat().to_review()
    before = chat.session
    chat.happens(UnusableSent(**chat.now(), flaw=flaw))
    assert chat.session == before
    assert chat.last_card().tone is Tone.PROBLEM
    assert chat.last_card().blocks, "what to send instead"


def test_an_unknown_token_is_answered_and_changes_nothing() -> None:
    chat = Chat().to_review()
    before = chat.session
    chat.presses(None)
    assert (chat.session, chat.last_refusal()) == (before, Refusal.UNKNOWN_BUTTON)


def test_a_button_of_another_session_offers_to_open_it() -> None:
    chat = Chat().to_review()
    accept = chat.button(Action.ACCEPT, SKILLS)
    chat.commands(Command.NEW)
    before = chat.session
    chat.presses(accept)
    assert (chat.session, chat.last_refusal()) == (before, Refusal.OTHER_SESSION)
    chat.press(Action.OPEN_SESSION)
    assert chat.session.id == "session-0"
    assert chat.session.status is SessionStatus.ACTIVE
    chat.press(Action.ACCEPT, SKILLS)
    assert chat.session.entry(SKILLS).state is EntryState.ACCEPTED


def test_every_token_has_22_characters_and_is_its_own() -> None:
    chat = Chat().to_done()
    tokens: dict[str, Button] = {}
    for button in chat.buttons():
        assert len(button.token) == 22
        assert tokens.setdefault(button.token, button) == button


# late results


def test_a_late_draft_of_an_older_revision_is_dropped() -> None:
    chat = Chat().to_review()
    chat.press(Action.REGENERATE, SKILLS)
    work = next(work for work in chat.works if isinstance(work, WriteEntry))
    late = chat.written(work, "Late")
    chat.says("with more numbers", about=SKILLS)
    before = chat.session
    assert chat.happens(late) == ()
    assert chat.session == before


def test_a_draft_delivered_twice_counts_once() -> None:
    chat = Chat().to_writing()
    work = next(work for work in chat.works if isinstance(work, WriteEntry) and work.entry == WARD)
    event = chat.written(work)
    chat.happens(event)
    before = chat.session
    assert chat.happens(event) == ()
    assert chat.session == before


def test_a_document_that_was_being_made_is_dropped_when_a_piece_is_taken_up_again() -> None:
    chat = Chat().to_review()
    chat.accept_everything()
    made = chat.made(chat.take(MakeDocument))
    chat.press(Action.UNDO, WARD)
    assert chat.happens(made) == ()
    assert chat.session.phase is Phase.REVIEWING


# 7: the end


def test_when_all_is_accepted_the_pdf_comes_with_its_first_page_and_the_match() -> None:
    chat = Chat().to_done()
    files = [one for one in chat.shown if isinstance(one, SendFile)]
    assert [file.media_type for file in files] == ["image/png", "application/pdf"]
    assert chat.session.status is SessionStatus.COMPLETED
    assert chat.session.match.after == 0.7
    assert chat.titles()[-1] == "Your CV is ready"


def test_accept_all_accepts_what_is_there_and_what_comes() -> None:
    chat = Chat().to_writing()
    chat.is_written(SKILLS)
    chat.press(Action.ACCEPT_ALL)
    chat.all_is_written()
    chat.all_is_written()
    assert set(chat.states()) == {EntryState.ACCEPTED}
    assert chat.session.phase is Phase.RENDERING


def test_accept_all_leaves_a_failure_to_the_person() -> None:
    chat = Chat().to_writing()
    chat.is_written(SKILLS)
    chat.press(Action.ACCEPT_ALL)
    chat.is_not_written(WARD)
    chat.all_is_written()
    assert chat.session.phase is Phase.REVIEWING
    assert chat.cards(WARD)[-1].tone is Tone.PROBLEM


def test_another_format_is_made_once_and_sent_again_when_asked_again() -> None:
    chat = Chat().to_done()
    docx = chat.button(Action.GET_DOCUMENT, argument=DocumentFormat.DOCX)
    chat.presses(docx)
    chat.presses(docx)
    assert len([work for work in chat.works if isinstance(work, MakeDocument)]) == 1
    chat.document_is_made()
    sent = [one for one in chat.presses(docx) if isinstance(one, SendFile)]
    assert [one.media_type for one in sent] == [DocumentFormat.DOCX.media_type]
    assert [document.number for document in chat.session.documents] == [1, 2]


def test_a_piece_can_be_changed_after_the_pdf_and_a_new_version_follows() -> None:
    chat = Chat().to_done()
    others = [entry for entry in chat.session.entries if entry.id != WARD]
    chat.press(Action.UNDO, WARD)
    assert chat.session.status is SessionStatus.ACTIVE
    chat.press(Action.REGENERATE, WARD)
    chat.is_written(WARD, "Led the night shift")
    chat.press(Action.ACCEPT, WARD)
    chat.document_is_made()
    assert [document.number for document in chat.session.documents] == [1, 2]
    assert [entry for entry in chat.session.entries if entry.id != WARD] == others


def test_a_document_that_cannot_be_made_loses_nothing_and_can_be_tried_again() -> None:
    chat = Chat().to_review()
    chat.accept_everything()
    work = chat.take(MakeDocument)
    chat.happens(DocumentNotMade(**chat.now(), revision=work.revision, format=work.format))
    assert set(chat.states()) == {EntryState.ACCEPTED}
    chat.press(Action.GET_DOCUMENT, argument="pdf")
    chat.document_is_made()
    assert chat.session.phase is Phase.DONE


def test_fit_to_one_page_makes_the_pdf_again_with_that_limit() -> None:
    chat = Chat().to_done()
    chat.press(Action.FIT_ONE_PAGE)
    work = chat.take(MakeDocument)
    assert (work.format, work.layout.page_limit) == (DocumentFormat.PDF, 1)


def test_a_new_job_begins_with_the_same_cv_and_keeps_the_old_session() -> None:
    chat = Chat().to_done()
    chat.press(Action.NEW_JOB)
    assert (chat.session.phase, chat.session.cv) == (Phase.AWAITING_JOB, ines())
    assert chat.put_away["session-0"].status is SessionStatus.COMPLETED


def test_a_text_after_the_pdf_is_the_next_job() -> None:
    chat = Chat().to_done()
    chat.says(JOB_TEXT)
    assert chat.session.id != "session-0"
    assert chat.session.phase is Phase.READING_JOB
    assert chat.session.job_sources[0].text == JOB_TEXT


# 8: at any time


@pytest.mark.parametrize("phase", list(Phase))
def test_every_command_is_answered_in_every_phase(phase: Phase) -> None:
    assert set(Command) <= set(TABLE[phase])


@pytest.mark.parametrize("stretch", [Chat.to_confirming, Chat.to_awaiting_job, Chat.to_review, Chat.to_done])
@pytest.mark.parametrize("command", [Command.STATUS, Command.CV, Command.SETTINGS, Command.HELP, Command.PRIVACY])
def test_commands_that_only_show_change_nothing(stretch: Callable[[Chat], Chat], command: Command) -> None:
    chat = stretch(Chat())
    before = chat.session
    effects = chat.commands(command)
    assert chat.session == before
    assert any(isinstance(effect, Show) for effect in effects)


def test_an_unknown_command_is_answered() -> None:
    chat = Chat()
    chat.happens(CommandGiven(**chat.now(), command=None, text="dance"))
    assert chat.last_refusal() is Refusal.UNKNOWN_COMMAND


def test_status_leads_back_into_every_accepted_piece() -> None:
    chat = Chat().to_done()
    chat.commands(Command.STATUS)
    chat.press(Action.UNDO, HOME)
    assert chat.session.entry(HOME).state is EntryState.READY


def test_cancel_drops_what_the_bot_asks_and_then_offers_to_put_the_job_away() -> None:
    chat = Chat().to_review()
    chat.press(Action.NOTE, SKILLS)
    chat.commands(Command.CANCEL)
    assert chat.session.asking is None
    chat.commands(Command.CANCEL)
    assert chat.session.status is SessionStatus.ACTIVE
    chat.press(Action.CANCEL)
    assert chat.put_away["session-0"].status is SessionStatus.ARCHIVED
    assert chat.session.phase is Phase.AWAITING_JOB


def test_settings_hold_for_this_session_and_the_next() -> None:
    chat = Chat().to_review()
    chat.commands(Command.SETTINGS)
    chat.press(Action.SET_PAPER, argument=Paper.LETTER)
    chat.press(Action.SET_PAGE_LIMIT, argument="2")
    chat.accept_everything()
    work = chat.take(MakeDocument)
    assert (work.layout.paper, work.layout.page_limit) == (Paper.LETTER, 2)
    chat.commands(Command.NEW)
    assert chat.session.layout.paper is Paper.LETTER


def test_changing_the_paper_while_the_cv_is_read_does_not_lose_the_reading() -> None:
    chat = Chat()
    chat.sends_file()
    chat.commands(Command.SETTINGS)
    chat.press(Action.SET_PAPER, argument=Paper.LETTER)
    chat.cv_is_read()
    assert chat.session.phase is Phase.CONFIRMING_CV


def test_jobs_lists_earlier_sessions_to_open_again() -> None:
    chat = Chat().to_review()
    chat.commands(Command.NEW)
    line = SessionLine(id="session-0", title="Senior Nurse", status=SessionStatus.ARCHIVED, created_at=chat.now()["at"])
    chat.happens(SessionsListed(**chat.now(), sessions=(line,)))
    chat.press(Action.OPEN_SESSION, argument="session-0")
    assert chat.session.id == "session-0"
    assert chat.cards(SKILLS)[-1].tone is Tone.DECISION


def test_what_comes_for_a_session_that_was_put_away_is_kept_without_a_word() -> None:
    chat = Chat().to_writing()
    works = [work for work in chat.works if isinstance(work, WriteEntry)]
    events = [chat.written(work) for work in works]
    chat.commands(Command.NEW)
    asleep = chat.put_away["session-0"]
    for event in events:
        asleep, effects = step(asleep, event)
        assert effects == ()
    assert [entry.state for entry in asleep.entries][:3] == [EntryState.READY] * 3


def test_forgetting_is_asked_twice_and_then_done() -> None:
    chat = Chat().to_review()
    chat.commands(Command.FORGET)
    assert chat.button(Action.FORGET).confirm is not None
    assert any(isinstance(effect, ForgetPerson) for effect in chat.press(Action.FORGET))


def test_a_person_with_a_cv_is_asked_for_the_job_at_once() -> None:
    chat = Chat(Profile(master_cv=ines()))
    chat.commands(Command.START)
    assert chat.titles()[-1] == "Now send me the job description"


def test_the_same_session_and_event_give_the_same_result() -> None:
    chat = Chat().to_review()
    event = ButtonPressed(**chat.now(), by=OWNER, token="", button=chat.button(Action.ACCEPT, SKILLS))
    assert step(chat.session, event) == step(chat.session, replace(event))
    assert step(chat.session, TextSent(at=event.at, seed="s", text="shorter"))[0] != chat.session
