"""What the person does with an entry: any can be decided, undone, written anew at any time, and touches no other."""

from core.asking import AskEdit, AskNote
from core.buttons import Buttons
from core.cards import Button
from core.cv import Item, ItemStatus
from core.effects import Effect, Refusal, Show, WriteEntry
from core.events import (
    ButtonPressed,
    Event,
    TextSent,
)
from core.limits import LONGEST_LINE, LONGEST_NOTE, MOST_LINES
from core.replies import review as replies
from core.session import Draft, DraftOrigin, Entry, EntryState, Phase, Session, SessionStatus
from core.showing import advance, another_open, put, refuse, show_changed
from core.step import Step


def accept(session: Session, event: ButtonPressed) -> Step:
    """The draft on the card goes into the document."""
    entry = pressed(session, event)
    if entry is None or entry.state is not EntryState.READY:
        return old_button(session, event)
    return _settle(session, entry, event)


def keep_original(session: Session, event: ButtonPressed) -> Step:
    """The person's own lines go into the document; for an entry that they did not have: none."""
    entry = pressed(session, event)
    if entry is None or entry.state not in (EntryState.READY, EntryState.FAILED):
        return old_button(session, event)
    kept = next((draft.number for draft in entry.drafts if draft.origin is DraftOrigin.ORIGINAL), None)
    if kept is None:
        return _settle(session, _with_draft(entry, DraftOrigin.ORIGINAL, entry.original), event)
    return _settle(session, entry.changed(shown=kept), event)


def undo(session: Session, event: ButtonPressed) -> Step:
    """An accepted entry is open again; a document that was being made is not made."""
    entry = pressed(session, event)
    if entry is None or entry.state is not EntryState.ACCEPTED:
        return old_button(session, event)
    entry = entry.changed(state=EntryState.READY, revision=entry.revision + 1)
    return show_changed(_reopened(session.changed(accept_rest=False)), entry, event)


def regenerate(session: Session, event: ButtonPressed) -> Step:
    entry = pressed(session, event)
    if entry is None or entry.state not in (EntryState.READY, EntryState.FAILED, EntryState.ACCEPTED):
        return old_button(session, event)
    return write_anew(session, entry, None, event)


def use_draft(session: Session, event: ButtonPressed) -> Step:
    """An earlier draft is put on the card, to be accepted."""
    entry = pressed(session, event)
    if entry is None or event.argument not in {str(draft.number) for draft in entry.drafts}:
        return old_button(session, event)
    entry = entry.changed(state=EntryState.READY, shown=int(event.argument), revision=entry.revision + 1)
    return show_changed(_reopened(session), entry, event, afresh=True)


def ask_for_note(session: Session, event: ButtonPressed) -> Step:
    entry = pressed(session, event)
    if entry is None:
        return old_button(session, event)
    session = session.changed(asking=AskNote(entry=entry.id))
    return session, (Show(card=replies.ask_for_note(entry, Buttons(session, event.seed))),)


def ask_for_edit(session: Session, event: ButtonPressed) -> Step:
    entry = pressed(session, event)
    if entry is None:
        return old_button(session, event)
    session = session.changed(asking=AskEdit(entry=entry.id))
    return session, (Show(card=replies.ask_for_edit(entry, Buttons(session, event.seed))),)


def show_detail(session: Session, event: ButtonPressed) -> Step:
    entry = pressed(session, event)
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
            session, shown = put(session, _accepted(entry), event, open_ahead=False)
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
    return write_anew(session.changed(asking=None), entry, note, event)


def old_button(session: Session, event: ButtonPressed) -> Step:
    """The card has changed since the button was made: it is shown as it stands, and nothing changes."""
    entry = session.entry(event.button.entry) if event.button and event.button.entry else None
    session, effects = refuse(session, event, Refusal.OLD_BUTTON)
    if entry is None:
        return session, effects
    session, shown = put(session, entry, event, open_ahead=another_open(session, entry))
    return session, (*effects, shown)


def pressed(session: Session, event: ButtonPressed) -> Entry | None:
    """The entry that the button acts on, if it still has the revision that the button was made for."""
    button: Button | None = event.button
    entry = session.entry(button.entry) if button and button.entry else None
    return entry if entry and button and entry.revision == button.revision else None


def _settle(session: Session, entry: Entry, event: ButtonPressed) -> Step:
    """The draft on the card is accepted, its card turns into a receipt, and the next one follows."""
    if isinstance(session.asking, AskNote | AskEdit) and session.asking.entry == entry.id:
        session = session.changed(asking=None)
    session, shown = put(_reopened(session), _accepted(entry), event, open_ahead=False)
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


def write_anew(session: Session, entry: Entry, note: str | None, event: Event) -> Step:
    entry = entry.changed(state=EntryState.WRITING, revision=entry.revision + 1, note=note, failure=None)
    session, effects = show_changed(
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
            type=entry.kind.item_type,
            status=ItemStatus.USER_MODIFIED,
        )
        for n, line in enumerate(lines, start=1)
    )
    entry = _with_draft(entry, DraftOrigin.EDITED, items)
    entry = entry.changed(state=EntryState.READY, revision=entry.revision + 1, failure=None)
    return show_changed(_reopened(session.changed(asking=None)), entry, event, afresh=True)


def _with_draft(entry: Entry, origin: DraftOrigin, items: tuple[Item, ...]) -> Entry:
    """The entry with one more draft, by the person, on its card."""
    number = len(entry.drafts) + 1
    draft = Draft(number=number, origin=origin, items=items, writer="person")
    return entry.changed(drafts=(*entry.drafts, draft), shown=number)


def _in_front(session: Session) -> Entry | None:
    """The entry that words without a reply are about: the only card that is open."""
    open_cards = [entry for entry in session.entries if entry.posted and not entry.decided]
    return open_cards[0] if len(open_cards) == 1 else None
