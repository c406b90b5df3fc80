"""Handing over: the documents of what was accepted, in every format, as often as the person likes."""

from core.buttons import Buttons
from core.documents import Document, DocumentFormat
from core.effects import Effect, Refusal, SendFile, Show
from core.events import ButtonPressed, DocumentMade, DocumentNotMade, Event
from core.replies import documents as replies
from core.session import Phase, Session, SessionStatus
from core.showing import FINAL, make_document, refuse
from core.step import Step


def document_was_made(session: Session, event: DocumentMade) -> Step:
    """The document is sent, and kept with its number; with the first of a revision the session is complete."""
    if event.revision != session.revision or event.format not in session.rendering:
        return session, ()
    document = Document(
        id=event.document,
        number=len(session.documents) + 1,
        revision=event.revision,
        format=event.format,
        layout=event.layout,
        name=event.name,
        pages=event.pages,
        created_at=event.at,
    )
    session = session.changed(
        phase=Phase.DONE,
        status=SessionStatus.COMPLETED,
        match=event.match,
        documents=(*session.documents, document),
        rendering=tuple(one for one in session.rendering if one is not event.format),
    )
    effects: list[Effect] = [Show(card=replies.made(document), slot=FINAL)]
    if event.preview is not None:
        page = SendFile(
            document=event.preview,
            name=f"{event.name.rpartition('.')[0]} - page 1.png",
            media_type="image/png",
            caption=replies.first_page(),
        )
        effects.append(page)
    effects.append(_send(document, fitted=event.fitted))
    card = replies.done(session, event.match, Buttons(session, event.seed))
    effects.append(Show(card=card, slot=FINAL, afresh=True))
    return session, tuple(effects)


def document_was_not_made(session: Session, event: DocumentNotMade) -> Step:
    """Nothing is lost: what was accepted stays accepted, and the person may try again."""
    if event.revision != session.revision or event.format not in session.rendering:
        return session, ()
    rendering = tuple(one for one in session.rendering if one is not event.format)
    session = session.changed(rendering=rendering)
    card = replies.not_made(event.format, Buttons(session, event.seed))
    return session, (Show(card=card, slot=FINAL),)


def get_document(session: Session, event: ButtonPressed) -> Step:
    """The document in the format asked for: the one there is if it is still true, else it is made."""
    wanted = DocumentFormat(event.argument)
    for document in reversed(session.documents):
        if (document.format, document.revision, document.layout) == (wanted, session.revision, session.layout):
            return session, (_send(document, fitted=True),)
    if wanted in session.rendering:
        return session, ()
    return _make(session, wanted)


def get_earlier_document(session: Session, event: ButtonPressed) -> Step:
    """While pieces are open again: the last version there is."""
    for document in reversed(session.documents):
        if document.format == event.argument:
            return session, (_send(document, fitted=True),)
    return refuse(session, event, Refusal.NOT_NOW)


def fit_one_page(session: Session, _event: ButtonPressed) -> Step:
    """The PDF is made again for one page; how far that goes is the renderer's to say."""
    return _make(session.changed(layout=session.layout.changed(page_limit=1)), DocumentFormat.PDF)


def resume_handover(session: Session, event: Event) -> Step:
    """The documents are at hand, or are being made, or could not be made."""
    buttons = Buttons(session, event.seed)
    if session.phase is Phase.DONE and session.match is not None:
        card = replies.done(session, session.match, buttons)
    elif session.rendering:
        card = replies.making(session.rendering[0])
    else:
        card = replies.not_made(DocumentFormat.PDF, buttons)
    return session, (Show(card=card, slot=FINAL, afresh=True),)


def _make(session: Session, format: DocumentFormat) -> Step:
    session = session.changed(rendering=(*session.rendering, format))
    return session, (Show(card=replies.making(format), slot=FINAL, afresh=True), make_document(session, format))


def _send(document: Document, *, fitted: bool) -> SendFile:
    return SendFile(
        document=document.id,
        name=document.name,
        media_type=document.format.media_type,
        caption=replies.caption(document, fitted=fitted),
    )
