"""What the CV does not show, and only the person can know: blocked claims and gaps. Nothing is added by itself."""

from core.asking import AskFact
from core.buttons import Buttons
from core.chance import draw
from core.cv import Item, ItemStatus
from core.effects import Effect, Effects, Show
from core.events import ButtonPressed, Event, TextSent
from core.facts import with_fact, without_fact
from core.limits import LONGEST_LINE
from core.replies import facts as replies
from core.replies import review as review_replies
from core.review import old_button, pressed, write_anew
from core.review import words_came as review_words_came
from core.session import BlockedLine, Draft, Entry, EntryKind, EntryState, Session
from core.showing import show_changed
from core.step import Step

GAP = "gap"
"""The slot of the question about a skill that the CV does not show."""


def attest(session: Session, event: ButtonPressed) -> Step:
    """*It's true, add it to my CV*: the line becomes a fact of the person, and stands in the draft."""
    entry, draft, line = _blocked(session, event)
    if entry is None or draft is None or line is None:
        return old_button(session, event)
    fact = draw(event.seed, "fact")
    session = with_fact(session, id=fact, text=line.content, entry=_place(entry), at=event.at)
    entry = session.entry(entry.id) or entry
    own = Item(
        id=line.id, content=line.content, status=ItemStatus.GENERATED, evidence=(fact,), type=entry.kind.item_type
    )
    items = tuple(own if item.id == line.instead else item for item in draft.items)
    items = items if own in items else (*items, own)
    return _settled(session, entry, draft.changed(items=items), line, event)


def leave_out(session: Session, event: ButtonPressed) -> Step:
    """*Leave it out*: the draft stays without the line, and it is not shown again."""
    entry, draft, line = _blocked(session, event)
    if entry is None or draft is None or line is None:
        return old_button(session, event)
    return _settled(session, entry, draft, line, event)


def ask_about_gap(session: Session, event: Event) -> Effects:
    """The next required skill that the CV does not show is asked about; nothing when there is none left."""
    if not session.gaps:
        return ()
    card = replies.ask_about_gap(session.gaps[0], Buttons(session, event.seed))
    return (Show(card=card, slot=GAP, afresh=True),)


def have_skill(session: Session, event: ButtonPressed) -> Step:
    """They have it: the next question is in which role."""
    if event.argument not in session.gaps:
        return old_button(session, event)
    session = session.changed(asking=AskFact(skill=event.argument))
    card = replies.ask_where(event.argument, session.entries, Buttons(session, event.seed))
    return session, (Show(card=card, slot=GAP),)


def skill_where(session: Session, event: ButtonPressed) -> Step:
    """Now the sentence."""
    if not isinstance(session.asking, AskFact):
        return old_button(session, event)
    asked = session.asking.changed(entry=event.argument or None)
    session = session.changed(asking=asked)
    card = replies.ask_for_sentence(asked.skill, Buttons(session, event.seed))
    return session, (Show(card=card, slot=GAP),)


def words_came(session: Session, event: TextSent) -> Step:
    """Words in the review: the sentence that was asked for, or words about an entry."""
    asked = session.asking
    if not isinstance(asked, AskFact) or event.about not in (None, GAP):
        return review_words_came(session, event)
    return _sentence_came(session, asked, event)


def _sentence_came(session: Session, asked: AskFact, event: TextSent) -> Step:
    """The person's sentence becomes a fact; an open draft of its role is written anew with it."""
    text = " ".join(event.text.split())
    if not text or len(text) > LONGEST_LINE:
        return session, (Show(card=review_replies.edit_refused()),)
    session = with_fact(session, id=draw(event.seed, "fact"), text=text, entry=asked.entry, at=event.at)
    session = _closed(session.changed(asking=None), asked.skill)
    entry = session.entry(asked.entry) if asked.entry else None
    effects: list[Effect] = [Show(card=replies.fact_added(text, entry.name if entry else None), slot=GAP)]
    if entry is not None and entry.state in (EntryState.READY, EntryState.FAILED):
        session, more = write_anew(session, entry, None, event)
        effects += more
    return session, (*effects, *ask_about_gap(session, event))


def lack_skill(session: Session, event: ButtonPressed) -> Step:
    """They do not have it: remembered for this session, and the next is asked about."""
    if event.argument not in session.gaps:
        return old_button(session, event)
    session = session.changed(declined=(*session.declined, event.argument))
    session = _closed(session, event.argument)
    return session, (Show(card=replies.gap_closed(event.argument), slot=GAP), *ask_about_gap(session, event))


def stop_asking(session: Session, event: ButtonPressed) -> Step:
    if not session.gaps:
        return old_button(session, event)
    skill = session.gaps[0]
    session = session.changed(gaps=(), asking=None if isinstance(session.asking, AskFact) else session.asking)
    return session, (Show(card=replies.gap_closed(skill), slot=GAP),)


def drop_fact(session: Session, event: ButtonPressed) -> Step:
    """A fact is taken out of the CV again."""
    if event.argument not in {fact.id for fact in session.profile.facts}:
        return old_button(session, event)
    return without_fact(session, event.argument), (Show(card=replies.fact_dropped()),)


def _blocked(session: Session, event: ButtonPressed) -> tuple[Entry | None, Draft | None, BlockedLine | None]:
    """The entry, the draft on its card, and the blocked line that the button is about."""
    entry = pressed(session, event)
    draft = entry.draft if entry and entry.state is EntryState.READY else None
    line = next((one for one in draft.blocked if one.id == event.argument), None) if draft else None
    return entry, draft, line


def _settled(session: Session, entry: Entry, draft: Draft, line: BlockedLine, event: ButtonPressed) -> Step:
    draft = draft.changed(blocked=tuple(one for one in draft.blocked if one.id != line.id))
    drafts = tuple(draft if one.number == draft.number else one for one in entry.drafts)
    return show_changed(session, entry.changed(drafts=drafts, revision=entry.revision + 1), event)


def _place(entry: Entry) -> str | None:
    return entry.id if entry.kind in (EntryKind.ROLE, EntryKind.PROJECT) else None


def _closed(session: Session, skill: str) -> Session:
    return session.changed(gaps=tuple(one for one in session.gaps if one != skill))
