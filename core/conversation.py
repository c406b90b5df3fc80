"""The conversation: the whole product on a page.

A session goes through these phases, and back whenever the person wants to:

    awaiting_cv ─► reading_cv ─► confirming_cv ─► awaiting_job ─► reading_job ─► reviewing ─► rendering ─► done
         ▲             │               │               ▲               │             ▲            │          │
         └─────────────┴───────────────┘               └───────────────┘             └────────────┴──────────┘
            no CV in it, or another one                 no job in it              undo, regenerate, edit, a note

``step(session, event) -> (session, effects)`` is all there is. It is a function: it has no clock, no dice and
no memory but the session. What the outside does (reading, writing, rendering) is an effect, and its result
comes back as an event that brings the revision it was asked for under.

Three questions are asked of every event, in this order:

1. *Whose is it?* A press counts only if its button is known, is the presser's own, and belongs to this session.
   Else it is refused, and what is refused changes nothing.
2. *Is it allowed now?* That is what the table below says, and nothing else does: a row is a phase, a column is
   what came (an event, a button's action, a command). What is not in the table is answered *not now*.
   A result that is not in the table comes too late and is dropped without a word.
3. *Is it about what is there now?* A button or a result carries the revision of the entry (or, for reading and
   rendering, of the session) that it was made for. Revisions only grow, so an old one is recognised wherever it
   turns up: twice delivered, after a restart, or from last week's card. An old button is answered with the
   present state; an old result is dropped.

An accepted entry changes only when its owner presses or writes something: no result moves it, because results
count only for an entry that is being written.
"""

from collections.abc import Callable, Mapping
from typing import Any

from core import account, applying, attesting, handover, intake, own_key, review, writing
from core.asking import AskKey
from core.cards import Action
from core.commands import Command
from core.effects import Refusal, Refuse, SendFile, Show
from core.events import (
    ButtonPressed,
    CommandGiven,
    CvNotFixed,
    CvNotRead,
    CvRead,
    DataExported,
    DocumentMade,
    DocumentNotMade,
    EntryNotWritten,
    EntryWritten,
    Event,
    FileSent,
    JobNotRead,
    JobRead,
    JobReadClosely,
    KeyLookedUp,
    LookupFailed,
    NoOtherDraftFound,
    PersonLeft,
    SessionOpened,
    SessionsListed,
    TextSent,
    UnusableSent,
)
from core.letter_events import CompanyResearched, LetterMade, LetterNotMade, LetterNotWritten, LetterWritten
from core.own_keys import is_plainly_a_key
from core.session import Phase, Session, SessionStatus
from core.showing import refuse
from core.step import Step

Trigger = type[Event] | type[AskKey] | Action | Command
Handler = Callable[[Session, Any], Step]
Row = Mapping[Trigger, Handler]

_ANYWHERE: Row = {
    Command.START: account.start,
    Command.STATUS: account.status,
    Command.CV: account.show_cv,
    Command.JOBS: account.list_sessions,
    Command.NEW: account.new_job,
    Command.CANCEL: account.cancel,
    Command.SETTINGS: account.settings,
    Command.EXPORT: account.export,
    Command.FORGET: account.ask_to_forget,
    Command.PRIVACY: account.privacy,
    Command.HELP: account.help_card,
    Action.NEW_JOB: account.new_job,
    Action.NEW_CV: account.new_cv,
    Action.OPEN_SESSION: account.open_session,
    Action.SET_PAPER: account.set_paper,
    Action.SET_PAGE_LIMIT: account.set_page_limit,
    Action.SET_LANGUAGE: account.set_language,
    Action.SET_DRAFTS_LANGUAGE: account.set_drafts_language,
    Action.CANCEL: account.put_away,
    Action.FORGET: account.forget,
    Action.DROP_ASK: account.drop_ask,
    Action.DROP_FACT: attesting.drop_fact,
    Action.OWN_KEY: own_key.look_up,
    Action.GIVE_KEY: own_key.ask_for_key,
    Action.DROP_KEY: own_key.drop,
    UnusableSent: account.unusable_came,
    AskKey: own_key.key_came,
    KeyLookedUp: own_key.key_was_looked_up,
    SessionsListed: account.sessions_were_listed,
    DataExported: account.data_was_exported,
    LookupFailed: account.lookup_failed,
    SessionOpened: account.was_opened,
    PersonLeft: account.person_left,
}

_REVIEW: Row = {
    Action.ACCEPT: review.accept,
    Action.REGENERATE: review.regenerate,
    Action.NOTE: review.ask_for_note,
    Action.EDIT: review.ask_for_edit,
    Action.ORIGINAL: review.keep_original,
    Action.MORE: review.show_detail,
    Action.USE_DRAFT: review.use_draft,
    Action.UNDO: review.undo,
    Action.ATTEST: attesting.attest,
    Action.LEAVE_OUT: attesting.leave_out,
    Action.HAVE_SKILL: attesting.have_skill,
    Action.SKILL_WHERE: attesting.skill_where,
    Action.LACK_SKILL: attesting.lack_skill,
    Action.STOP_ASKING: attesting.stop_asking,
    TextSent: attesting.words_came,
}

TABLE: Mapping[Phase, Row] = {
    Phase.AWAITING_CV: {
        **_ANYWHERE,
        TextSent: intake.cv_came,
        FileSent: intake.cv_came,
        Action.RETRY: intake.retry_cv,
    },
    Phase.READING_CV: {
        **_ANYWHERE,
        TextSent: intake.more_came,
        FileSent: intake.more_came,
        CvRead: intake.cv_was_read,
        CvNotRead: intake.cv_was_not_read,
    },
    Phase.CONFIRMING_CV: {
        **_ANYWHERE,
        Action.CONFIRM_CV: intake.confirm_cv,
        Action.FIX_CV: intake.ask_for_fix,
        Action.REPLACE_CV: intake.ask_for_another_cv,
        TextSent: intake.words_about_cv,
        FileSent: intake.cv_came,
        CvRead: intake.cv_was_read,
        CvNotFixed: intake.cv_was_not_fixed,
        Action.TEXT_IS_JOB: intake.text_is_job,
        Action.TEXT_IS_CV: intake.text_is_cv,
    },
    Phase.AWAITING_JOB: {
        **_ANYWHERE,
        TextSent: intake.job_came,
        FileSent: intake.job_came,
        Action.RETRY: intake.retry_job,
        Action.TEXT_IS_CV: intake.text_is_cv,
    },
    Phase.READING_JOB: {
        **_ANYWHERE,
        TextSent: intake.more_job_came,
        FileSent: intake.more_job_came,
        JobRead: intake.job_was_read,
        JobNotRead: intake.job_was_not_read,
    },
    Phase.REVIEWING: {
        **_ANYWHERE,
        **_REVIEW,
        Action.SHOW_ALL: review.show_all,
        Action.ACCEPT_ALL: review.accept_all,
        Action.GET_DOCUMENT: handover.get_earlier_document,
        JobReadClosely: intake.job_was_read_closely,
        EntryWritten: writing.entry_was_written,
        NoOtherDraftFound: writing.no_other_draft_was_found,
        EntryNotWritten: writing.entry_was_not_written,
        CompanyResearched: applying.company_was_researched,
    },
    Phase.RENDERING: {
        **_ANYWHERE,
        **_REVIEW,
        Action.GET_DOCUMENT: handover.get_document,
        CompanyResearched: applying.company_was_researched,
        DocumentMade: handover.document_was_made,
        DocumentNotMade: handover.document_was_not_made,
    },
    Phase.DONE: {
        **_ANYWHERE,
        **_REVIEW,
        TextSent: account.words_after_the_document,
        FileSent: account.next_job_came,
        Action.GET_DOCUMENT: handover.get_document,
        CompanyResearched: applying.company_was_researched,
        Action.FIT_ONE_PAGE: handover.fit_one_page,
        Action.WRITE_LETTER: applying.write_letter,
        Action.WRITE_LETTER_ANEW: applying.write_letter_anew,
        Action.GET_LETTER: applying.get_letter,
        LetterWritten: applying.letter_was_written,
        LetterNotWritten: applying.letter_was_not_written,
        LetterMade: applying.letter_was_made,
        LetterNotMade: applying.letter_was_not_made,
        DocumentMade: handover.document_was_made,
        DocumentNotMade: handover.document_was_not_made,
    },
}
"""What may come in each phase, and what is done about it."""


def step(session: Session, event: Event) -> Step:
    """The session after the event, and what is wanted done because of it. Never raises for what people do."""
    after, effects = _step(session, event)
    asks = after.asking is not None and not any(isinstance(effect, Refuse) for effect in effects)
    if isinstance(event, ButtonPressed) and event.words and asks:
        return _step(after, TextSent(at=event.at, seed=event.seed, text=event.words))  # instead of the question
    return after, effects


def _step(session: Session, event: Event) -> Step:
    if session.status is SessionStatus.ARCHIVED and _from_person(event):
        return _back_again(session, event)
    if isinstance(event, ButtonPressed) and (refused := _not_theirs(session, event)):
        return refused
    trigger = _trigger(session, event)
    handler = None if trigger is None else TABLE[session.phase].get(trigger)
    if handler is None:
        return _not_in_the_table(session, event)
    after, effects = handler(session, event)
    if after.status is SessionStatus.ARCHIVED and not _from_person(event):
        return after, tuple(one for one in effects if not isinstance(one, Show | SendFile | Refuse))
    return after, effects


def _back_again(session: Session, event: Event) -> Step:
    """Who had left sees first where they are; what they do then counts as ever."""
    session, shown = account.was_opened(session, event)
    session, effects = step(session, event)
    return session, (*shown, *effects)


def _trigger(session: Session, event: Event) -> Trigger | None:
    match event:
        case CommandGiven(command=command):
            return command
        case TextSent(text=text) if isinstance(session.asking, AskKey) or is_plainly_a_key(text):
            return AskKey  # what else is asked for, and wherever a text would go: a key goes nowhere else
        case ButtonPressed(button=button):
            return button.action if button else None
        case _:
            return type(event)


def _not_theirs(session: Session, event: ButtonPressed) -> Step | None:
    """The first question: the answer to a press that is nobody's, somebody else's, another session's or old."""
    button = event.button
    if button is None:
        return refuse(session, event, Refusal.UNKNOWN_BUTTON)
    if button.owner != event.by or session.owner != event.by:
        return refuse(session, event, Refusal.NOT_YOURS)
    if button.session != session.id and button.action not in _ANYWHERE:
        return account.another_session(session, event, button.session)
    if button.entry is None and button.revision not in (None, session.revision):
        return review.old_button(session, event)
    return None


def _not_in_the_table(session: Session, event: Event) -> Step:
    if isinstance(event, CommandGiven):
        return account.unknown_command(session, event)
    return intake.not_now(session, event) if _from_person(event) else (session, ())


def _from_person(event: Event) -> bool:
    return isinstance(event, CommandGiven | TextSent | FileSent | ButtonPressed | UnusableSent)
