"""What the company says of itself, and the cover letter, on request: written, shown, handed over in three formats.

The letter is written once for what is accepted now. When a piece is changed afterwards the letter is an old one, and
the next press writes another.
"""

from core.buttons import Buttons
from core.documents import Document, DocumentFormat
from core.effects import Effect, MakeLetter, SendFile, Show, WriteLetter
from core.events import ButtonPressed
from core.letter import Correspondence, LetterState
from core.letter_events import CompanyResearched, LetterMade, LetterNotMade, LetterNotWritten, LetterWritten
from core.replies import job as job_replies
from core.replies import letter as replies
from core.review import old_button
from core.session import Session
from core.step import Step

LETTER = "letter"
"""The slot of the message with the letter."""
COMPANY = "company"
"""The slot of the message about the company."""


def write_letter(session: Session, event: ButtonPressed) -> Step:
    """The letter: the one there is if it is still true, else it is written."""
    known = session.letter
    if known.revision == session.revision:
        if known.state is LetterState.READY and known.letter is not None:
            card = replies.letter_card(known.letter, Buttons(session, event.seed))
            return session, (Show(card=card, slot=LETTER, afresh=True),)
        if known.state is LetterState.WRITING:
            return session, ()
    return _write(session)


def write_letter_anew(session: Session, event: ButtonPressed) -> Step:
    """Another letter for the same job."""
    if (session.letter.state, session.letter.revision) == (LetterState.WRITING, session.revision):
        return old_button(session, event)
    return _write(session)


def letter_was_written(session: Session, event: LetterWritten) -> Step:
    """It is shown, with the formats to take it in."""
    if not _awaited(session, event.revision):
        return session, ()
    letter = session.letter.changed(state=LetterState.READY, letter=event.letter, making=())
    session = session.changed(letter=letter)
    card = replies.letter_card(event.letter, Buttons(session, event.seed))
    return session, (Show(card=card, slot=LETTER),)


def letter_was_not_written(session: Session, event: LetterNotWritten) -> Step:
    """Nothing else is touched, and it can be tried again."""
    if not _awaited(session, event.revision):
        return session, ()
    session = session.changed(letter=session.letter.changed(state=LetterState.FAILED))
    return session, (Show(card=replies.not_written(event.reason, Buttons(session, event.seed)), slot=LETTER),)


def get_letter(session: Session, event: ButtonPressed) -> Step:
    """The letter in the format asked for: made once, and sent as often as wanted."""
    known, wanted = session.letter, DocumentFormat(event.argument)
    if known.state is not LetterState.READY or known.revision != session.revision:
        return old_button(session, event)
    for document in reversed(known.documents):
        if (document.format, document.revision, document.layout) == (wanted, _version(known), session.layout):
            return session, (_send(document),)
    if wanted in known.making:
        return session, ()
    session = session.changed(letter=known.changed(making=(*known.making, wanted)))
    return session, (MakeLetter(revision=session.revision, format=wanted, layout=session.layout),)


def letter_was_made(session: Session, event: LetterMade) -> Step:
    """The file is sent, and kept with its number."""
    known = session.letter
    if event.revision != session.revision or event.format not in known.making:
        return session, ()
    document = Document(
        id=event.document,
        number=len(known.documents) + 1,
        revision=_version(known),
        format=event.format,
        layout=event.layout,
        name=event.name,
        pages=event.pages,
        created_at=event.at,
    )
    letter = known.changed(
        documents=(*known.documents, document), making=tuple(one for one in known.making if one is not event.format)
    )
    return session.changed(letter=letter), (_send(document),)


def letter_was_not_made(session: Session, event: LetterNotMade) -> Step:
    """The letter stays, and can be taken in another format."""
    known = session.letter
    if event.revision != session.revision or event.format not in known.making:
        return session, ()
    making = tuple(one for one in known.making if one is not event.format)
    session = session.changed(letter=known.changed(making=making))
    card = replies.not_made(event.format, Buttons(session, event.seed))
    return session, (Show(card=card, slot=LETTER, afresh=True),)


def _write(session: Session) -> Step:
    letter = session.letter.changed(
        state=LetterState.WRITING, revision=session.revision, written=session.letter.written + 1, making=()
    )
    session = session.changed(letter=letter)
    effects: tuple[Effect, ...] = (
        Show(card=replies.writing(), slot=LETTER, afresh=True),
        WriteLetter(revision=session.revision),
    )
    return session, effects


def _awaited(session: Session, revision: int) -> bool:
    known = session.letter
    return known.state is LetterState.WRITING and revision == known.revision == session.revision


def _version(known: Correspondence) -> int:
    """Which of the letters it is: a document of an earlier one is not sent for a later one."""
    return known.written


def _send(document: Document) -> SendFile:
    return SendFile(
        document=document.id,
        name=document.name,
        media_type=document.format.media_type,
        caption=replies.caption(document),
    )


def company_was_researched(session: Session, event: CompanyResearched) -> Step:
    """What the company says of itself is shown with its pages; where there is nothing, nothing is said."""
    wanted = session.job.company if session.job else None
    if event.summary.company != wanted or session.company is not None:
        return session, ()
    session = session.changed(company=event.summary)
    shown = (Show(card=job_replies.company_found(event.summary), slot=COMPANY),) if event.summary.sentences else ()
    return session, shown
