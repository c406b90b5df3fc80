"""Entries are written all at once, and their results come back one by one, in any order, or not at all."""

from core.effects import Effect, Show
from core.events import EntryNotWritten, EntryWritten, Event, NoOtherDraftFound
from core.replies import review as replies
from core.session import Entry, EntryKind, EntryState, Session
from core.showing import PROGRESS, advance, another_open, finish, put, write_waiting
from core.step import Step
from core.tailoring.entries import entries_of
from core.words import say

_NOTHING_TO_WRITE = say("Your CV holds nothing that I could write here.")


def begin_writing(session: Session) -> Step:
    """The CV becomes entries, and all but the summary are written at once."""
    assert session.cv is not None
    session = session.changed(entries=entries_of(session.cv), show_all=False, accept_rest=False)
    session, works = write_waiting(session)
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


def _awaited(session: Session, event: EntryWritten | NoOtherDraftFound | EntryNotWritten) -> Entry | None:
    """The entry whose result this is, unless it is a late one: for another revision, or no longer wanted."""
    entry = session.entry(event.entry)
    if entry is None or entry.state is not EntryState.WRITING or entry.revision != event.revision:
        return None
    return entry


def _came_back(session: Session, entry: Entry, event: Event, *, counted: bool) -> Step:
    """A result is in: the count goes on for a first one, a card that stands is changed, the rest follows."""
    session = session.with_entry(entry)
    effects: list[Effect] = []
    if counted and entry.kind is not EntryKind.SUMMARY:
        effects.append(Show(card=replies.progress(session.entries), slot=PROGRESS))
    if entry.posted:
        session, shown = put(session, entry, event, open_ahead=another_open(session, entry))
        effects.append(shown)
    session, more = advance(session, event)
    return session, (*effects, *more)
