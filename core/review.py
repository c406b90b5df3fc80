"""Reviewing: entries are written at once, shown in the CV's order, and decided one by one.

One decision at a time: the card of the first entry that is not decided is shown as soon as its draft is
there; *Show all* lifts that. The executive summary is written last, from what was accepted. When the last
entry is decided the document is made. Any entry can be taken up again at any time and touches no other.
"""

from dataclasses import replace

from core.buttons import Buttons
from core.cards import Button
from core.cv import Item, ItemStatus, ItemType
from core.documents import DocumentFormat
from core.effects import Effect, Effects, MakeDocument, Refusal, Refuse, Show, WriteEntry
from core.events import (
    ButtonPressed,
    EntryNotWritten,
    EntryWritten,
    Event,
    NoOtherDraftFound,
    TextSent,
)
from core.limits import LONGEST_LINE, LONGEST_NOTE, MOST_LINES
from core.replies import documents as document_replies
from core.replies import review as replies
from core.replies.refusals import refusal
from core.session import (
    AskEdit,
    AskNote,
    Draft,
    DraftOrigin,
    Entry,
    EntryKind,
    EntryState,
    Phase,
    Session,
    SessionStatus,
)
from core.step import Step
from core.tailoring.entries import entries_of

PROGRESS = "progress"
"""The slot of the message that counts what is written."""
FINAL = "final"
"""The slot of the message about the document."""


def begin_writing(session: Session) -> Step:
    """The CV becomes entries, and all but the summary are written at once."""
    assert session.cv is not None
    session = session.changed(entries=entries_of(session.cv), show_all=False, accept_rest=False)
    session, works = _write_waiting(session)
    if not session.entries:
        return finish(session)
    progress = Show(card=replies.progress(session.entries), slot=PROGRESS, afresh=True)
    return session, (progress, *works)


def entry_was_written(session: Session, event: EntryWritten) -> Step:
    """A draft came: it is shown when its turn has come, or accepted if the person accepted all."""
    entry = _awaited(session, event)
    if entry is None:
        return session, ()
    first = not entry.drafts
    state = EntryState.ACCEPTED if session.accept_rest else EntryState.READY
    entry = entry.changed(
        state=state, drafts=(*entry.drafts, event.draft), shown=event.draft.number, failure=None, note=None
    )
    return _came_back(session, entry, event, counted=first)


def no_other_draft_was_found(session: Session, event: NoOtherDraftFound) -> Step:
    """The entry goes back to the draft it had, and the person is told that there is no other."""
    entry = _awaited(session, event)
    if entry is None:
        return session, ()
    if entry.shown is None:
        failed = entry.changed(state=EntryState.FAILED, failure=_NOTHING_TO_WRITE)
        return _came_back(session, failed, event, counted=True)
    session, effects = _came_back(session, entry.changed(state=EntryState.READY, note=None), event, counted=False)
    return session, (*effects, Show(card=replies.no_other_draft(entry)))


def entry_was_not_written(session: Session, event: EntryNotWritten) -> Step:
    """The failure is this entry's alone; an earlier draft, if there is one, is there again."""
    entry = _awaited(session, event)
    if entry is None:
        return session, ()
    state = EntryState.FAILED if entry.shown is None else EntryState.READY
    entry = entry.changed(state=state, failure=event.reason, note=None)
    return _came_back(session, entry, event, counted=not entry.drafts)


def accept(session: Session, event: ButtonPressed) -> Step:
    """The draft on the card goes into the document."""
    entry = _pressed(session, event)
    if entry is None or entry.state is not EntryState.READY:
        return old_button(session, event)
    return _settle(session, entry, event)


def keep_original(session: Session, event: ButtonPressed) -> Step:
    """The person's own lines go into the document; for an entry that they did not have: none."""
    entry = _pressed(session, event)
    if entry is None or entry.state not in (EntryState.READY, EntryState.FAILED):
        return old_button(session, event)
    kept = next((draft.number for draft in entry.drafts if draft.origin is DraftOrigin.ORIGINAL), None)
    if kept is None:
        return _settle(session, _with_draft(entry, DraftOrigin.ORIGINAL, entry.original), event)
    return _settle(session, entry.changed(shown=kept), event)


def undo(session: Session, event: ButtonPressed) -> Step:
    """An accepted entry is open again; a document that was being made is not made."""
    entry = _pressed(session, event)
    if entry is None or entry.state is not EntryState.ACCEPTED:
        return old_button(session, event)
    entry = entry.changed(state=EntryState.READY, revision=entry.revision + 1)
    return _show_changed(_reopened(session.changed(accept_rest=False)), entry, event)


def regenerate(session: Session, event: ButtonPressed) -> Step:
    entry = _pressed(session, event)
    if entry is None or entry.state not in (EntryState.READY, EntryState.FAILED, EntryState.ACCEPTED):
        return old_button(session, event)
    return _write_anew(session, entry, None, event)


def use_draft(session: Session, event: ButtonPressed) -> Step:
    """An earlier draft is put on the card, to be accepted."""
    entry = _pressed(session, event)
    if entry is None or event.argument not in {str(draft.number) for draft in entry.drafts}:
        return old_button(session, event)
    entry = entry.changed(state=EntryState.READY, shown=int(event.argument), revision=entry.revision + 1)
    return _show_changed(_reopened(session), entry, event, afresh=True)


def ask_for_note(session: Session, event: ButtonPressed) -> Step:
    entry = _pressed(session, event)
    if entry is None:
        return old_button(session, event)
    session = session.changed(asking=AskNote(entry=entry.id))
    return session, (Show(card=replies.ask_for_note(entry, Buttons(session, event.seed))),)


def ask_for_edit(session: Session, event: ButtonPressed) -> Step:
    entry = _pressed(session, event)
    if entry is None:
        return old_button(session, event)
    session = session.changed(asking=AskEdit(entry=entry.id))
    return session, (Show(card=replies.ask_for_edit(entry, Buttons(session, event.seed))),)


def show_detail(session: Session, event: ButtonPressed) -> Step:
    entry = _pressed(session, event)
    if entry is None or session.cv is None:
        return old_button(session, event)
    source = {item.id: item.content for item in session.cv.items()}
    return session, (Show(card=replies.detail(entry, source, Buttons(session, event.seed))),)


def show_all(session: Session, event: ButtonPressed) -> Step:
    """All open decisions are put on the table, not only the first."""
    return advance(session.changed(show_all=True), event)


def accept_all(session: Session, event: ButtonPressed) -> Step:
    """Every draft that is there is accepted, and those to come when they come. Failures stay open."""
    session = session.changed(accept_rest=True, asking=None)
    effects: list[Effect] = []
    for entry in session.entries:
        if entry.state is EntryState.READY:
            session, shown = _put(session, _accepted(entry), event, open_ahead=False)
            effects.append(shown)
    session, more = advance(session, event)
    return session, (*effects, *more)


def words_came(session: Session, event: TextSent) -> Step:
    """Words in the review: the edit or note that was asked for, or a note on the card that they reply to."""
    match session.asking:
        case AskEdit(entry=id) if event.about in (None, id) and (entry := session.entry(id)):
            return _edit(session, entry, event)
        case AskNote(entry=id) if event.about in (None, id):
            entry = session.entry(id)
        case _:
            entry = session.entry(event.about) if event.about else _in_front(session)
    note = event.text.strip()
    if entry is None or not note:
        return refuse(session, event, Refusal.NOT_NOW)
    if len(note) > LONGEST_NOTE:
        return refuse(session, event, Refusal.TOO_LONG)
    return _write_anew(session.changed(asking=None), entry, note, event)


def old_button(session: Session, event: ButtonPressed) -> Step:
    """The card has changed since the button was made: it is shown as it stands, and nothing changes."""
    entry = session.entry(event.button.entry) if event.button and event.button.entry else None
    session, effects = refuse(session, event, Refusal.OLD_BUTTON)
    if entry is None:
        return session, effects
    session, shown = _put(session, entry, event, open_ahead=_another_open(session, entry))
    return session, (*effects, shown)


def refuse(session: Session, event: ButtonPressed | TextSent, why: Refusal) -> Step:
    """A typed answer to whoever did it; the session stays as it was."""
    to = event.by if isinstance(event, ButtonPressed) else session.owner
    return session, (Refuse(why=why, card=refusal(why, session, Buttons(session, event.seed)), to=to),)


def advance(session: Session, event: Event) -> Step:
    """After any decision: write the summary if its turn has come, show the next card, or finish."""
    session, works = _write_waiting(session)
    effects: list[Effect] = [*works]
    for entry in session.entries:
        if entry.decided:
            continue
        if entry.state in (EntryState.READY, EntryState.FAILED) and not entry.posted:
            session, shown = _put(session, entry, event, open_ahead=_another_open(session, entry))
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


_NOTHING_TO_WRITE = "Your CV holds nothing that I could write here."


def _write_waiting(session: Session) -> tuple[Session, Effects]:
    """Begins what waits: the summary only when all else is decided, for it is written from what was accepted."""
    works: list[Effect] = []
    rest_decided = all(entry.decided for entry in session.entries if entry.kind is not EntryKind.SUMMARY)
    for entry in session.entries:
        if entry.state is EntryState.WAITING and (entry.kind is not EntryKind.SUMMARY or rest_decided):
            session = session.with_entry(entry.changed(state=EntryState.WRITING))
            works.append(WriteEntry(entry=entry.id, revision=entry.revision))
    return session, tuple(works)


def _awaited(session: Session, event: EntryWritten | NoOtherDraftFound | EntryNotWritten) -> Entry | None:
    """The entry whose result this is, unless it is a late one: for another revision, or no longer wanted."""
    entry = session.entry(event.entry)
    if entry is None or entry.state is not EntryState.WRITING or entry.revision != event.revision:
        return None
    return entry


def _pressed(session: Session, event: ButtonPressed) -> Entry | None:
    """The entry that the button acts on, if it still has the revision that the button was made for."""
    button: Button | None = event.button
    entry = session.entry(button.entry) if button and button.entry else None
    return entry if entry and button and entry.revision == button.revision else None


def _came_back(session: Session, entry: Entry, event: Event, *, counted: bool) -> Step:
    """A result is in: the count goes on for a first one, a card that stands is changed, the rest follows."""
    session = session.with_entry(entry)
    effects: list[Effect] = []
    if counted and entry.kind is not EntryKind.SUMMARY:
        effects.append(Show(card=replies.progress(session.entries), slot=PROGRESS))
    if entry.posted:
        session, shown = _put(session, entry, event, open_ahead=_another_open(session, entry))
        effects.append(shown)
    session, more = advance(session, event)
    return session, (*effects, *more)


def _settle(session: Session, entry: Entry, event: ButtonPressed) -> Step:
    """The draft on the card is accepted, its card turns into a receipt, and the next one follows."""
    if isinstance(session.asking, AskNote | AskEdit) and session.asking.entry == entry.id:
        session = session.changed(asking=None)
    session, shown = _put(_reopened(session), _accepted(entry), event, open_ahead=False)
    session, effects = advance(session, event)
    return session, (shown, *effects)


def _accepted(entry: Entry) -> Entry:
    return entry.changed(state=EntryState.ACCEPTED, revision=entry.revision + 1, failure=None)


def _reopened(session: Session) -> Session:
    """Back to reviewing, from wherever the document was: the one being made is dropped by its revision."""
    if session.phase is Phase.REVIEWING:
        return session
    return session.changed(
        phase=Phase.REVIEWING, status=SessionStatus.ACTIVE, revision=session.revision + 1, rendering=()
    )


def _write_anew(session: Session, entry: Entry, note: str | None, event: Event) -> Step:
    entry = entry.changed(state=EntryState.WRITING, revision=entry.revision + 1, note=note, failure=None)
    session, effects = _show_changed(
        _reopened(session.changed(accept_rest=False)), entry, event, afresh=note is not None
    )
    return session, (*effects, WriteEntry(entry=entry.id, revision=entry.revision))


def _edit(session: Session, entry: Entry, event: TextSent) -> Step:
    """The person's own lines become a draft on the card."""
    lines = [line.strip().lstrip("-*•·–▪ ").strip() for line in event.text.splitlines()]
    lines = [line for line in lines if line]
    if not lines or len(lines) > MOST_LINES or max(map(len, lines)) > LONGEST_LINE:
        return session, (Show(card=replies.edit_refused()),)
    number = len(entry.drafts) + 1
    items = tuple(
        Item(
            id=f"{entry.id}.d{number}.i{n}",
            content=line,
            type=_ITEM_TYPES[entry.kind],
            status=ItemStatus.USER_MODIFIED,
        )
        for n, line in enumerate(lines, start=1)
    )
    entry = _with_draft(entry, DraftOrigin.EDITED, items)
    entry = entry.changed(state=EntryState.READY, revision=entry.revision + 1, failure=None)
    return _show_changed(_reopened(session.changed(asking=None)), entry, event, afresh=True)


_ITEM_TYPES = {
    EntryKind.QUALIFICATIONS: ItemType.KEY_QUALIFICATION,
    EntryKind.ROLE: ItemType.BULLET_POINT,
    EntryKind.PROJECT: ItemType.PROJECT_DESCRIPTION_BULLET,
    EntryKind.SUMMARY: ItemType.EXECUTIVE_SUMMARY_PARA,
}


def _with_draft(entry: Entry, origin: DraftOrigin, items: tuple[Item, ...]) -> Entry:
    """The entry with one more draft, by the person, on its card."""
    number = len(entry.drafts) + 1
    draft = Draft(number=number, origin=origin, items=items, writer="person")
    return entry.changed(drafts=(*entry.drafts, draft), shown=number)


def _afresh(effects: Effects) -> Effects:
    return tuple(replace(effect, afresh=True) if isinstance(effect, Show) else effect for effect in effects)


def _show_changed(session: Session, entry: Entry, event: Event, *, afresh: bool = False) -> Step:
    session, shown = _put(session, entry, event, open_ahead=_another_open(session, entry), afresh=afresh)
    return session, (shown,)


def _put(
    session: Session, entry: Entry, event: Event, *, open_ahead: bool, afresh: bool = False
) -> tuple[Session, Effect]:
    """The entry's card, in its slot: from now on it stands in the chat."""
    entry = entry.changed(posted=True)
    session = session.with_entry(entry)
    card = replies.entry_card(entry, Buttons(session, event.seed), others_open=open_ahead)
    return session, Show(card=card, slot=entry.id, afresh=afresh)


def _another_open(session: Session, entry: Entry) -> bool:
    """Whether there is more to decide than this entry: then Show all and Accept all make sense."""
    return any(not other.decided and other.id != entry.id for other in session.entries)


def _in_front(session: Session) -> Entry | None:
    """The entry that words without a reply are about: the only card that is open."""
    open_cards = [entry for entry in session.entries if entry.posted and not entry.decided]
    return open_cards[0] if len(open_cards) == 1 else None
