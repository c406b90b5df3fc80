"""What of the review stands in the chat: which card is next, and what follows when the last is settled.

One decision at a time: the card of the first entry that is not decided is shown as soon as its draft is there;
*Show all* lifts that. The executive summary is written last, from what was accepted. When the last entry is
decided the document is made.
"""

from dataclasses import replace

from core.buttons import Buttons
from core.documents import DocumentFormat
from core.effects import Effect, Effects, MakeDocument, Refusal, Refuse, Show, WriteEntry
from core.events import ButtonPressed, Event, TextSent
from core.replies import documents as document_replies
from core.replies import review as replies
from core.replies.refusals import refusal
from core.session import Entry, EntryKind, EntryState, Phase, Session
from core.step import Step

PROGRESS = "progress"
"""The slot of the message that counts what is written."""
FINAL = "final"
"""The slot of the message about the document."""


def advance(session: Session, event: Event) -> Step:
    """After any decision: write the summary if its turn has come, show the next card, or finish."""
    session, works = write_waiting(session)
    effects: list[Effect] = [*works]
    for entry in session.entries:
        if entry.decided:
            continue
        if entry.state in (EntryState.READY, EntryState.FAILED) and not entry.posted:
            session, shown = put(session, entry, event, open_ahead=another_open(session, entry))
            effects.append(shown)
        if not session.show_all:
            break
    if session.phase is Phase.REVIEWING and all(entry.decided for entry in session.entries):
        session, made = finish(session)
        effects += made
    return session, tuple(effects)


def finish(session: Session) -> Step:
    """Everything is decided: the document is made."""
    session = session.changed(
        phase=Phase.RENDERING, revision=session.revision + 1, rendering=(DocumentFormat.PDF,), asking=None
    )
    return session, (
        Show(card=document_replies.making(DocumentFormat.PDF), slot=FINAL, afresh=True),
        make_document(session, DocumentFormat.PDF),
    )


def make_document(session: Session, format: DocumentFormat) -> MakeDocument:
    """The work that renders what is accepted."""
    return MakeDocument(revision=session.revision, format=format, layout=session.layout)


def resume_review(session: Session, event: Event) -> Step:
    """The open cards once more, at the end of the chat. What is being written comes by itself."""
    for entry in session.entries:
        if not entry.decided:
            session = session.with_entry(entry.changed(posted=False))
    session, effects = advance(session, event)
    return session, (Show(card=replies.progress(session.entries), slot=PROGRESS, afresh=True), *_afresh(effects))


def write_waiting(session: Session) -> tuple[Session, Effects]:
    """Begins what waits: the summary only when all else is decided, for it is written from what was accepted."""
    works: list[Effect] = []
    rest_decided = all(entry.decided for entry in session.entries if entry.kind is not EntryKind.SUMMARY)
    for entry in session.entries:
        if entry.state is EntryState.WAITING and (entry.kind is not EntryKind.SUMMARY or rest_decided):
            session = session.with_entry(entry.changed(state=EntryState.WRITING))
            works.append(WriteEntry(entry=entry.id, revision=entry.revision))
    return session, tuple(works)


def put(
    session: Session, entry: Entry, event: Event, *, open_ahead: bool, afresh: bool = False
) -> tuple[Session, Effect]:
    """The entry's card, in its slot: from now on it stands in the chat."""
    entry = entry.changed(posted=True)
    session = session.with_entry(entry)
    card = replies.entry_card(entry, Buttons(session, event.seed), others_open=open_ahead)
    return session, Show(card=card, slot=entry.id, afresh=afresh)


def another_open(session: Session, entry: Entry) -> bool:
    """Whether there is more to decide than this entry: then Show all and Accept all make sense."""
    return any(not other.decided and other.id != entry.id for other in session.entries)


def _afresh(effects: Effects) -> Effects:
    return tuple(replace(effect, afresh=True) if isinstance(effect, Show) else effect for effect in effects)


def show_changed(session: Session, entry: Entry, event: Event, *, afresh: bool = False) -> Step:
    session, shown = put(session, entry, event, open_ahead=another_open(session, entry), afresh=afresh)
    return session, (shown,)


def refuse(session: Session, event: ButtonPressed | TextSent, why: Refusal) -> Step:
    """A typed answer to whoever did it; the session stays as it was."""
    to = event.by if isinstance(event, ButtonPressed) else session.owner
    return session, (Refuse(why=why, card=refusal(why, session, Buttons(session, event.seed)), to=to),)
