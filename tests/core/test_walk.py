"""A walk through the conversation at random: whatever comes, in whatever order, nothing breaks and nothing is lost."""

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from core.cards import Button, Tone
from core.commands import Command
from core.cv import Item, ItemStatus
from core.effects import FixCv, MakeDocument, ReadCv, ReadJob, ReadJobClosely, Refuse, Work, WriteEntry
from core.events import (
    EVENTS,
    CvNotFixed,
    CvNotRead,
    CvRead,
    DocumentNotMade,
    EntryNotWritten,
    Event,
    JobNotRead,
    JobRead,
    JobReadClosely,
    NoOtherDraftFound,
    UnusableSent,
)
from core.reading.source import Fault, Unreadable
from core.session import BlockedLine, Entry, EntryState, Fact, Phase, Session, SessionStatus
from core.unusable import Flaw
from core.words import say
from tests.core.chat import LONG_TEXT, MATCH, OWNER, Chat
from tests.core.people import ines, ward_job

TEXTS = st.sampled_from(["", "hi", "shorter", LONG_TEXT, LONG_TEXT * 8, "x" * 3000, "- one\n- two", "name: Ines B."])
FAULTS = st.sampled_from(Fault)


def accepted(session: Session) -> dict[str, tuple[int, tuple[Item, ...]]]:
    return {
        entry.id: (entry.revision, entry.accepted_items)
        for entry in session.entries
        if entry.state is EntryState.ACCEPTED
    }


class Walk(RuleBasedStateMachine):
    """One chat, its person, somebody else, and an outside that answers late, twice, or not at all."""

    def __init__(self) -> None:
        super().__init__()
        self.chat = Chat()
        self.old_works: list[Work] = []
        self.revisions: dict[tuple[str, str], int] = {}
        self.all_facts: set[Fact] = set()

    @initialize(far=st.sampled_from(["nowhere", "review", "done"]))
    def begin(self, far: str) -> None:
        if far == "review":
            self.chat.to_review()
        elif far == "done":
            self.chat.to_done()

    def happens(self, event: Event, *, by_owner: bool) -> None:
        """Tells the conversation, and holds it to its promises."""
        before = self.chat.session
        self.chat.happens(EVENTS.validate_json(EVENTS.dump_json(event)))
        if not by_owner and self.chat.session.id == before.id:
            was, now = accepted(before), accepted(self.chat.session)
            assert {key: now.get(key) for key in was} == was, "an accepted entry was changed by somebody else's act"

    # the person

    @rule(text=TEXTS, reply=st.booleans())
    def says(self, text: str, *, reply: bool) -> None:
        entries = self.chat.entries()
        self.chat.says(text, about=entries[0] if reply and entries else None)

    @rule()
    def sends_a_file(self) -> None:
        self.chat.sends_file()

    @rule(flaw=st.sampled_from(Flaw))
    def sends_something_that_cannot_be_used(self, flaw: Flaw) -> None:
        before = self.chat.session
        self.happens(UnusableSent(**self.chat.now(), flaw=flaw), by_owner=False)
        assert before.status is SessionStatus.ARCHIVED or self.chat.session == before, "it changed something"
        assert self.chat.last_card().tone is Tone.PROBLEM

    @rule(command=st.sampled_from(Command))
    def commands(self, command: Command) -> None:
        self.chat.commands(command)

    @precondition(lambda self: self.chat.buttons())
    @rule(data=st.data())
    def presses_any_button_ever_shown(self, data: st.DataObject) -> None:
        self.chat.presses(data.draw(st.sampled_from(self.chat.buttons())))

    @precondition(lambda self: self.chat.buttons())
    @rule(data=st.data(), times=st.integers(2, 3))
    def presses_several_times(self, data: st.DataObject, times: int) -> None:
        button = data.draw(st.sampled_from(self.chat.buttons()[-12:]))
        for _ in range(times):
            self.chat.presses(button)

    # somebody else

    @rule(data=st.data())
    def somebody_else_presses(self, data: st.DataObject) -> None:
        button: Button | None = data.draw(st.sampled_from([None, *self.chat.buttons()[-20:]]))
        before = self.chat.session
        effects = self.chat.presses(button, by="person-two")
        assert self.chat.session == before
        assert all(isinstance(effect, Refuse) and effect.to == "person-two" for effect in effects)

    # the outside

    @rule(blocked=st.booleans())
    def the_proof_is_strict_or_not(self, *, blocked: bool) -> None:
        line = BlockedLine(id="blocked-1", content="Cut costs by 40 %", claims=("40 %",))
        self.chat.blocked = (line, line.changed(id="blocked-2")) if blocked else ()

    @precondition(lambda self: self.chat.works or self.old_works)
    @rule(data=st.data(), well=st.booleans(), fault=FAULTS)
    def a_work_comes_back(self, data: st.DataObject, *, well: bool, fault: Fault) -> None:
        """A result: of the newest work or of one long ago, for the first time or again."""
        work = data.draw(st.sampled_from([*self.chat.works, *self.old_works[-10:]]))
        if work in self.chat.works:
            self.chat.works.remove(work)
            self.old_works.append(work)
        if (event := self.result(work, fault, well=well)) is not None:
            self.happens(event, by_owner=False)

    def result(self, work: Work, fault: Fault, *, well: bool) -> Event | None:
        return self.good(work) if well else self.bad(work, fault)

    def good(self, work: Work) -> Event | None:
        now = self.chat.now()
        match work:
            case ReadCv(revision=revision) | FixCv(revision=revision):
                return CvRead(**now, revision=revision, cv=ines())
            case ReadJob(revision=revision):
                return JobRead(**now, revision=revision, job=ward_job(), match=MATCH, closely=True)
            case ReadJobClosely(revision=revision):
                return JobReadClosely(**now, revision=revision, job=ward_job().changed(title="Sister"), match=MATCH)
            case WriteEntry() if self.chat.session.entry(work.entry):
                return self.chat.written(work)
            case MakeDocument():
                return self.chat.made(work)
            case _:
                return None

    def bad(self, work: Work, fault: Fault) -> Event | None:
        now = self.chat.now()
        match work:
            case ReadCv(revision=revision):
                return CvNotRead(**now, revision=revision, why=Unreadable(fault=fault))
            case FixCv(revision=revision):
                return CvNotFixed(**now, revision=revision)
            case ReadJob(revision=revision):
                return JobNotRead(**now, revision=revision, why=Unreadable(fault=fault))
            case WriteEntry(entry=entry, revision=revision) if fault is Fault.EMPTY:
                return NoOtherDraftFound(**now, entry=entry, revision=revision)
            case WriteEntry(entry=entry, revision=revision):
                return EntryNotWritten(**now, entry=entry, revision=revision, reason=say("out of order"))
            case MakeDocument(revision=revision, format=format):
                return DocumentNotMade(**now, revision=revision, format=format)
            case _:
                return None

    # what always holds

    @invariant()
    def the_session_is_the_same_after_json(self) -> None:
        session = self.chat.session
        assert Session.model_validate_json(session.model_dump_json()) == session

    @invariant()
    def revisions_only_grow(self) -> None:
        session = self.chat.session
        seen = {(session.id, ""): session.revision}
        if session.phase in (Phase.REVIEWING, Phase.RENDERING, Phase.DONE):
            seen |= {(session.id, entry.id): entry.revision for entry in session.entries}
        for key, revision in seen.items():
            assert revision >= self.revisions.get(key, 0), key
        self.revisions |= seen

    @invariant()
    def one_session_is_the_chats_and_no_other_is_active(self) -> None:
        assert self.chat.session.status is not SessionStatus.ARCHIVED
        others = [one for one in self.chat.put_away.values() if one.id != self.chat.session.id]
        assert all(one.status is not SessionStatus.ACTIVE for one in others)

    @invariant()
    def there_is_always_something_to_do_next(self) -> None:
        """The conversation never hangs: somebody's word, a button, or a work that runs will move it on."""
        session = self.chat.session
        running = {type(work) for work in [*self.chat.works, *self.old_works]}
        match session.phase:
            case Phase.READING_CV:
                assert ReadCv in running
            case Phase.READING_JOB:
                assert ReadJob in running
            case Phase.REVIEWING:
                assert not all(entry.decided for entry in session.entries)
                assert self.moves(session)
            case Phase.DONE:
                assert session.documents
            case _:
                pass

    def moves(self, session: Session) -> bool:
        """Whether the first open entry has its card in the chat, or is being written."""
        first: Entry = next(entry for entry in session.entries if not entry.decided)
        return first.posted or first.state in (EntryState.WRITING, EntryState.WAITING)

    @invariant()
    def what_was_blocked_is_accepted_only_as_a_fact_of_the_person(self) -> None:
        self.all_facts |= set(self.chat.session.profile.facts)
        for entry in self.chat.session.entries:
            for item in entry.accepted_items:
                if item.content == "Cut costs by 40 %" and item.status is not ItemStatus.USER_MODIFIED:
                    assert set(item.evidence) & {fact.id for fact in self.all_facts} or item in entry.original

    @invariant()
    def who_owns_the_session_never_changes(self) -> None:
        assert self.chat.session.owner == OWNER

    @invariant()
    def a_document_is_only_made_of_what_was_decided(self) -> None:
        if self.chat.session.phase in (Phase.RENDERING, Phase.DONE):
            assert all(entry.decided for entry in self.chat.session.entries)


Walk.TestCase.settings = settings(
    max_examples=150, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck)
)
TestWalk = Walk.TestCase
