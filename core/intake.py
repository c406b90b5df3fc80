"""Taking in a CV and a job: from the first message to the entries being written."""

from core.addresses import link_alone
from core.asking import AskFix, AskWhich
from core.attesting import ask_about_gap
from core.buttons import Buttons
from core.cards import Action, Button
from core.cv import StructuredCV
from core.effects import Effect, FixCv, ReadCv, ReadJob, ReadJobClosely, Refusal, Refuse, ResearchCompany, Show
from core.events import (
    ButtonPressed,
    CvNotFixed,
    CvNotRead,
    CvRead,
    Event,
    FileSent,
    JobNotRead,
    JobRead,
    JobReadClosely,
    TextSent,
)
from core.job import Need
from core.limits import LONGER_THAN_A_FIX, LONGEST_TEXT, MOST_SOURCES, SHORTEST_TEXT
from core.match import Match
from core.reading.source import Fault, Unreadable
from core.replies import intake as replies
from core.replies import job as job_replies
from core.replies.refusals import refusal
from core.session import Pasted, Phase, Session, Source, Uploaded
from core.step import Step
from core.words import say
from core.writing import begin_writing

CV = "cv"
"""The slot of the message about the CV."""
JOB = "job"
"""The slot of the message about the job."""


def cv_came(session: Session, event: TextSent | FileSent) -> Step:
    """A CV, or the first piece of one: it replaces what came before."""
    if unusable := _unusable(event):
        return session, (Show(card=replies.not_read(unusable)),)
    return _read_cv(session, _sources(event))


def more_came(session: Session, event: TextSent | FileSent) -> Step:
    """While the CV is read: text after text is the next piece of a long paste, all else is the job already."""
    if isinstance(event, TextSent) and isinstance(session.cv_sources[-1], Pasted):
        return _read_cv_with_more(session, event)
    if isinstance(event, TextSent) and len(event.text) <= LONGER_THAN_A_FIX:
        return not_now(session, event)
    session = session.changed(job_sources=_sources(event))
    return session, (Show(card=replies.job_kept_until_confirmed()),)


def retry_cv(session: Session, event: ButtonPressed) -> Step:
    """What was sent is read once more."""
    return _read_cv(session, session.cv_sources) if session.cv_sources else not_now(session, event)


def cv_was_read(session: Session, event: CvRead) -> Step:
    """The reading, or the mending, is put before the person."""
    if event.revision != session.revision:
        return session, ()
    session = session.changed(phase=Phase.CONFIRMING_CV, cv=event.cv)
    buttons = Buttons(session, event.seed)
    return session, (Show(card=replies.cv_found(event.cv, event.hidden, buttons, event.unread), slot=CV),)


def cv_was_not_read(session: Session, event: CvNotRead) -> Step:
    """There is no CV in what came; a job description among it is kept for later."""
    if event.revision != session.revision:
        return session, ()
    if event.why.fault is Fault.LOOKS_LIKE_A_JOB:
        session = session.changed(phase=Phase.AWAITING_CV, cv_sources=(), job_sources=session.cv_sources)
        return session, (Show(card=replies.job_kept_for_later(), slot=CV),)
    session = session.changed(phase=Phase.AWAITING_CV)
    offers: tuple[Button, ...] = ()
    if event.why.fault is Fault.OUR_FAULT:
        offers = (Buttons(session, event.seed).of(Action.RETRY, say("Try again"), bound=True),)
    return session, (Show(card=replies.not_read(event.why, *offers), slot=CV),)


def confirm_cv(session: Session, event: ButtonPressed) -> Step:
    """The person says the CV looks right: it becomes their master CV, and the job's turn has come."""
    cv = session.cv
    assert cv is not None
    session = session.changed(
        phase=Phase.AWAITING_JOB,
        revision=session.revision + 1,
        asking=None,
        profile=session.profile.changed(master_cv=cv),
    )
    receipt = Show(card=replies.cv_kept(cv), slot=CV)
    if session.job_sources:
        session, effects = _read_job(session, session.job_sources)
        return session, (receipt, *effects)
    return session, (receipt, Show(card=replies.ask_for_job(Buttons(session, event.seed)), slot=JOB, afresh=True))


def ask_for_fix(session: Session, event: ButtonPressed) -> Step:
    session = session.changed(asking=AskFix())
    return session, (Show(card=replies.ask_for_fix(Buttons(session, event.seed))),)


def ask_for_another_cv(session: Session, _event: ButtonPressed) -> Step:
    """The CV that was read is not the right one."""
    session = session.changed(phase=Phase.AWAITING_CV, revision=session.revision + 1, asking=None, cv=None)
    return session, (Show(card=replies.ask_for_another_cv()),)


def words_about_cv(session: Session, event: TextSent) -> Step:
    """Words on what to mend; a long text is asked about, because it may be the job or more of the CV."""
    if len(event.text) > LONGER_THAN_A_FIX:
        session = session.changed(asking=AskWhich(text=event.text[:LONGEST_TEXT]))
        return session, (Show(card=replies.ask_which(Buttons(session, event.seed))),)
    session = session.changed(revision=session.revision + 1, asking=None)
    return session, (
        Show(card=replies.fixing_cv(), slot=CV, afresh=True),
        FixCv(revision=session.revision, request=event.text),
    )


def cv_was_not_fixed(session: Session, event: CvNotFixed) -> Step:
    """The words were not understood: the CV stays as it is, and they are asked for again."""
    cv = session.cv
    if event.revision != session.revision or cv is None:
        return session, ()
    session = session.changed(asking=AskFix())
    return session, (
        _found(session, cv, event),
        Show(card=replies.fix_not_understood(Buttons(session, event.seed))),
    )


def text_is_job(session: Session, event: ButtonPressed) -> Step:
    """The long text was the job: that confirms the CV."""
    if not isinstance(session.asking, AskWhich):
        return not_now(session, event)
    session = session.changed(job_sources=(Pasted(text=session.asking.text),))
    return confirm_cv(session, event)


def text_is_cv(session: Session, event: ButtonPressed) -> Step:
    """The long text was more of the CV; or what was sent as the job was the CV."""
    if isinstance(session.asking, AskWhich):
        return _read_cv(session, (*session.cv_sources, Pasted(text=session.asking.text)))
    if session.phase is Phase.AWAITING_JOB and session.job_sources:
        return _read_cv(session.changed(job_sources=()), session.job_sources)
    return not_now(session, event)


def job_came(session: Session, event: TextSent | FileSent) -> Step:
    """A job description, the first piece of one, or a link to one."""
    linked = isinstance(event, TextSent) and link_alone(event.text) is not None
    if not linked and (unusable := _unusable(event)):
        return session, (Show(card=replies.not_read(unusable)),)
    return _read_job(session, _sources(event))


def more_job_came(session: Session, event: TextSent | FileSent) -> Step:
    """The next piece of a job description that comes in several messages."""
    if len(session.job_sources) >= MOST_SOURCES:
        return session, (Show(card=replies.not_read(Unreadable(fault=Fault.TOO_LARGE))),)
    return _read_job(session, (*session.job_sources, *_sources(event)))


def retry_job(session: Session, event: ButtonPressed) -> Step:
    return read_job_sent(session) if session.job_sources else not_now(session, event)


def read_job_sent(session: Session) -> Step:
    """Reads what was sent as the job."""
    return _read_job(session, session.job_sources)


def job_was_read(session: Session, event: JobRead) -> Step:
    """The job, and how far the CV supports it, is shown; then every entry is written at once."""
    if event.revision != session.revision:
        return session, ()
    session = session.changed(phase=Phase.REVIEWING, job=event.job, match=event.match)
    found = Show(card=job_replies.job_found(event.job, event.match, lines_of(session.cv)), slot=JOB)
    session = session.changed(gaps=_required_gaps(event.match))
    session, effects = begin_writing(session)
    closely = (ReadJobClosely(revision=event.revision),) if event.closely else ()
    session = session.changed(company=None)
    named = event.job.company if event.research else None
    research = (ResearchCompany(company=named),) if named else ()
    return session, (found, *effects, *closely, *research, *ask_about_gap(session, event))


def job_was_read_closely(session: Session, event: JobReadClosely) -> Step:
    """What the job asks for is known better; what is being written goes on, and what is asked for anew follows it.

    Gaps that were settled stay so; new ones are asked about, unless the person wants no more such questions.
    """
    if event.revision != session.revision or session.match is None:
        return session, ()
    if (event.job, event.match) == (session.job, session.match):
        return session, ()
    asked, first = _required_gaps(session.match), session.gaps[:1]
    required = _required_gaps(event.match) if session.gaps or not asked else ()
    gaps = tuple(name for name in required if name in session.gaps or name not in (*asked, *session.declined))
    session = session.changed(job=event.job, match=event.match, gaps=gaps)
    found = Show(card=job_replies.job_found(event.job, event.match, lines_of(session.cv)), slot=JOB)
    return session, (found, *(() if gaps[:1] == first else ask_about_gap(session, event)))


def lines_of(cv: StructuredCV | None) -> dict[str, str]:
    """The words of a CV's lines, and of the titles of its parts, by their ids."""
    if cv is None:
        return {}
    titles = {part.id: part.title or part.name for section in cv.sections for part in section.subsections}
    return titles | {item.id: item.content for item in cv.items()}


def job_was_not_read(session: Session, event: JobNotRead) -> Step:
    """There is no job description in what came; a CV among it can be taken as the CV."""
    if event.revision != session.revision:
        return session, ()
    session = session.changed(phase=Phase.AWAITING_JOB)
    buttons = Buttons(session, event.seed)
    offers: tuple[Button, ...] = ()
    match event.why.fault:
        case Fault.LOOKS_LIKE_A_CV:
            offers = (buttons.of(Action.TEXT_IS_CV, say("Use it as my CV"), bound=True),)
        case Fault.OUR_FAULT:
            offers = (buttons.of(Action.RETRY, say("Try again"), bound=True),)
        case _:
            pass
    return session, (Show(card=replies.not_read(event.why, *offers), slot=JOB),)


def resume_intake(session: Session, event: Event) -> Step:
    """Shows what was asked last. What is being read comes by itself."""
    buttons = Buttons(session, event.seed)
    match session.phase:
        case Phase.READING_CV:
            return session, (Show(card=replies.reading_cv(), slot=CV, afresh=True),)
        case Phase.CONFIRMING_CV if session.cv is not None:
            return session, (_found(session, session.cv, event, afresh=True),)
        case Phase.AWAITING_JOB:
            return session, (Show(card=replies.ask_for_job(buttons), slot=JOB, afresh=True),)
        case Phase.READING_JOB:
            return session, (Show(card=replies.reading_job(), slot=JOB, afresh=True),)
        case _:
            return session, (Show(card=replies.ask_for_cv(), slot=CV, afresh=True),)


def not_now(session: Session, event: Event) -> Step:
    """What came is not allowed in this phase: it is answered, and nothing changes."""
    to = event.by if isinstance(event, ButtonPressed) else session.owner
    card = refusal(Refusal.NOT_NOW, session, Buttons(session, event.seed))
    return session, (Refuse(why=Refusal.NOT_NOW, card=card, to=to),)


def _read_cv(session: Session, sources: tuple[Source, ...]) -> Step:
    session = session.changed(
        phase=Phase.READING_CV, revision=session.revision + 1, cv_sources=sources, cv=None, asking=None
    )
    return session, (Show(card=replies.reading_cv(), slot=CV, afresh=True), ReadCv(revision=session.revision))


def _read_cv_with_more(session: Session, event: TextSent) -> Step:
    if len(session.cv_sources) >= MOST_SOURCES:
        return session, (Show(card=replies.not_read(Unreadable(fault=Fault.TOO_LARGE))),)
    return _read_cv(session, (*session.cv_sources, *_sources(event)))


def _read_job(session: Session, sources: tuple[Source, ...]) -> Step:
    session = session.changed(phase=Phase.READING_JOB, revision=session.revision + 1, job_sources=sources, asking=None)
    return session, (Show(card=replies.reading_job(), slot=JOB, afresh=True), ReadJob(revision=session.revision))


def _found(session: Session, cv: StructuredCV, event: Event, *, afresh: bool = False) -> Effect:
    return Show(card=replies.cv_found(cv, (), Buttons(session, event.seed)), slot=CV, afresh=afresh)


def _required_gaps(match: Match) -> tuple[str, ...]:
    return tuple(skill.name for skill in match.gaps if skill.need is Need.REQUIRED)


def _sources(event: TextSent | FileSent) -> tuple[Source, ...]:
    if isinstance(event, FileSent):
        return (Uploaded(document=event.document, name=event.name), *event.further)
    return (Pasted(text=event.text),)


def _unusable(event: TextSent | FileSent) -> Unreadable | None:
    """Why a text cannot even be tried. What is in a file is for its reader to say."""
    if isinstance(event, FileSent):
        return None
    length = len(event.text.strip())
    if length < SHORTEST_TEXT:
        return Unreadable(fault=Fault.TOO_SHORT)
    return Unreadable(fault=Fault.TOO_LARGE) if length > LONGEST_TEXT else None
