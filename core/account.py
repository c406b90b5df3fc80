"""What a person can ask for at any time: where they are, their CV, their sessions, their settings, their data."""

from core.attesting import words_came
from core.buttons import Buttons
from core.chance import draw
from core.documents import Paper
from core.effects import (
    ExportData,
    ForgetPerson,
    ListSessions,
    Refusal,
    Refuse,
    SendFile,
    Show,
    StartSession,
    SwitchSession,
)
from core.events import (
    ButtonPressed,
    CommandGiven,
    DataExported,
    Event,
    FileSent,
    LookupFailed,
    PersonLeft,
    SessionsListed,
    TextSent,
    UnusableSent,
)
from core.handover import resume_handover
from core.intake import job_came, read_job_sent, resume_intake
from core.languages import PROVED
from core.replies import account as replies
from core.replies import facts as fact_replies
from core.replies import intake as intake_replies
from core.replies import review as review_replies
from core.replies.refusals import broken, refusal
from core.replies.unusable import unusable
from core.session import Phase, Session, SessionStatus
from core.showing import resume_review
from core.step import Step


def start(session: Session, event: CommandGiven) -> Step:
    """Two lines on what this is, and then on from where the person stands."""
    session, effects = resume(session, event)
    return session, (Show(card=replies.welcome()), *effects)


def status(session: Session, event: CommandGiven) -> Step:
    return session, (Show(card=replies.status(session, Buttons(session, event.seed))),)


def show_cv(session: Session, event: CommandGiven) -> Step:
    """The master CV, as it was confirmed."""
    cv = session.profile.master_cv
    if cv is None:
        return session, (Show(card=replies.no_cv(session)),)
    buttons = Buttons(session, event.seed)
    shown = Show(card=intake_replies.master_cv(cv, buttons))
    if not session.profile.facts:
        return session, (shown,)
    return session, (shown, Show(card=fact_replies.facts(session.profile, buttons)))


def list_sessions(session: Session, _event: CommandGiven) -> Step:
    return session, (ListSessions(),)


def sessions_were_listed(session: Session, event: SessionsListed) -> Step:
    return session, (Show(card=replies.sessions(event.sessions, session.id, Buttons(session, event.seed))),)


def settings(session: Session, event: CommandGiven) -> Step:
    return session, (Show(card=replies.settings(session, Buttons(session, event.seed)), slot="settings", afresh=True),)


def set_paper(session: Session, event: ButtonPressed) -> Step:
    return _set_layout(session, event, paper=Paper(event.argument))


def set_page_limit(session: Session, event: ButtonPressed) -> Step:
    return _set_layout(session, event, page_limit=int(event.argument) or None)


def set_language(session: Session, event: ButtonPressed) -> Step:
    """From now on the bot speaks this language to them; what they send may be in any."""
    session = session.changed(profile=session.profile.changed(language=event.argument))
    return session, (Show(card=replies.settings(session, Buttons(session, event.seed)), slot="settings"),)


def set_drafts_language(session: Session, event: ButtonPressed) -> Step:
    """What is written from now on is in the job's language, in the CV's or in this one; what is written stays."""
    like_cv, chosen = event.argument == replies.LIKE_CV, event.argument if event.argument in PROVED else None
    session = session.changed(profile=session.profile.changed(drafts_like_cv=like_cv, drafts_language=chosen))
    return session, (Show(card=replies.settings(session, Buttons(session, event.seed)), slot="settings"),)


def help_card(session: Session, _event: CommandGiven) -> Step:
    return session, (Show(card=replies.help_card()),)


def privacy(session: Session, _event: CommandGiven) -> Step:
    return session, (Show(card=replies.privacy()),)


def unknown_command(session: Session, event: CommandGiven) -> Step:
    card = replies.unknown_command(event.text or "?")
    return session, (Refuse(why=Refusal.UNKNOWN_COMMAND, card=card, to=session.owner),)


def export(session: Session, _event: CommandGiven) -> Step:
    return session, (ExportData(),)


def data_was_exported(session: Session, event: DataExported) -> Step:
    file = SendFile(document=event.document, name=event.name, media_type="application/zip", caption=replies.exported())
    return session, (file,)


def lookup_failed(session: Session, _event: LookupFailed) -> Step:
    return session, (Show(card=broken()),)


def ask_to_forget(session: Session, event: CommandGiven) -> Step:
    return session, (Show(card=replies.confirm_forget(Buttons(session, event.seed))),)


def forget(session: Session, _event: ButtonPressed) -> Step:
    """Everything of the person's is deleted, and only that is said."""
    return session, (ForgetPerson(), Show(card=replies.forgotten()))


def cancel(session: Session, event: CommandGiven) -> Step:
    """What the bot asks for is dropped; when it asks nothing, putting the job away is offered."""
    if session.asking is not None:
        return drop_ask(session, event)
    if session.phase is Phase.AWAITING_CV:
        return resume(session, event)
    return session, (Show(card=replies.confirm_cancel(Buttons(session, event.seed))),)


def drop_ask(session: Session, _event: Event) -> Step:
    return session.changed(asking=None), (Show(card=review_replies.ask_dropped()),)


def new_job(session: Session, event: Event) -> Step:
    """Another session, with the person's CV if there is one; this one is put away, not lost."""
    if session.phase is Phase.AWAITING_JOB or (
        session.phase is Phase.AWAITING_CV and session.profile.master_cv is None
    ):
        return resume(session, event)
    return _put_away(session), (StartSession(session=begin(session, event)),)


def new_cv(session: Session, event: ButtonPressed) -> Step:
    """Another session, that begins with another CV."""
    fresh = begin(session, event).changed(phase=Phase.AWAITING_CV, cv=None, cv_sources=())
    return _put_away(session), (StartSession(session=fresh),)


def words_after_the_document(session: Session, event: TextSent) -> Step:
    """What was asked for, a reply to a card, or the next job description."""
    if session.asking is not None or event.about is not None:
        return words_came(session, event)
    return next_job_came(session, event)


def next_job_came(session: Session, event: TextSent | FileSent) -> Step:
    """After the document: what comes next is the next job, for the same CV."""
    fresh, effects = job_came(begin(session, event), event)
    if fresh.phase is not Phase.READING_JOB:
        return session, effects
    waiting = fresh.changed(phase=Phase.AWAITING_JOB)  # reads the job once it is opened
    return _put_away(session), (StartSession(session=waiting),)


def put_away(session: Session, event: ButtonPressed) -> Step:
    """The job is put away on the person's word, and the next may come."""
    return _put_away(session), (StartSession(session=begin(session, event)),)


def another_session(session: Session, event: ButtonPressed, other: str) -> Step:
    """A card of another session of theirs: it can be opened, and changes nothing here."""
    card = refusal(Refusal.OTHER_SESSION, session, Buttons(session, event.seed), other)
    return session, (Refuse(why=Refusal.OTHER_SESSION, card=card, to=event.by),)


def open_session(session: Session, event: ButtonPressed) -> Step:
    if event.argument == session.id:
        return resume(session, event)
    return _put_away(session), (SwitchSession(session=event.argument),)


def unusable_came(session: Session, event: UnusableSent) -> Step:
    """They are told what to send instead; nothing else changes."""
    return session, (Show(card=unusable(event.flaw)),)


def person_left(session: Session, _event: PersonLeft) -> Step:
    """The session is put away, and nothing more is said until they write again."""
    return _put_away(session), ()


def was_opened(session: Session, event: Event) -> Step:
    """The session is the conversation's now, for the first time or again."""
    status = SessionStatus.COMPLETED if session.phase is Phase.DONE else SessionStatus.ACTIVE
    session = session.changed(status=status, asking=None)
    if session.phase is Phase.AWAITING_JOB and session.job_sources:
        return read_job_sent(session)
    return resume(session, event)


def resume(session: Session, event: Event) -> Step:
    """Shows the person where they are, and begins again what was being done."""
    match session.phase:
        case Phase.REVIEWING:
            return resume_review(session, event)
        case Phase.RENDERING | Phase.DONE:
            return resume_handover(session, event)
        case _:
            return resume_intake(session, event)


def begin(session: Session, event: Event) -> Session:
    """A new session of the same person, with their CV and settings."""
    return Session.begin(id=draw(event.seed, "session"), owner=session.owner, at=event.at, profile=session.profile)


def _put_away(session: Session) -> Session:
    status = SessionStatus.ARCHIVED if session.status is SessionStatus.ACTIVE else session.status
    return session.changed(status=status, asking=None)


def _set_layout(session: Session, event: ButtonPressed, **change: object) -> Step:
    """For this session and the ones to come."""
    layout = session.layout.changed(**change)
    session = session.changed(layout=layout, profile=session.profile.changed(layout=layout))
    return session, (Show(card=replies.settings(session, Buttons(session, event.seed)), slot="settings"),)
