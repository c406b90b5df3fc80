"""The runtime on a real database: what comes in is handled once, in order, and what fails is put aside."""

import io
import zipfile
from datetime import datetime

import pytest
from sqlalchemy import Table, func, select

from adapters.database.tables import buttons, documents, identities, inbox, outbox, sessions, users, works
from adapters.memory import MemoryMessenger, TextRenderer
from core.cards import Action, Tone
from core.deliveries import File, Press, Slash, Text
from core.effects import Refusal, Refuse, SendFile, Show
from core.ports import Gone, Later, NotWritten, Sending, Undeliverable, WriteRequest, Writing
from core.session import EntryState, Phase, SessionStatus
from core.store import Outgoing
from core.tailoring.writer import RulesWriter
from core.words import say
from tests.bot.world import CV, JOB, VOCABULARY, World, world


async def rows(at: World, table: Table) -> int:
    async with at.engine.begin() as db:
        return (await db.execute(select(func.count()).select_from(table))).scalar_one()


async def test_the_whole_conversation_ends_with_a_document_of_what_was_accepted() -> None:
    async with world() as at:
        session = await at.to_the_end()
        assert session.status is SessionStatus.COMPLETED
        files = [message for message in at.messenger.messages("c1") if isinstance(message, SendFile)]
        assert [file.name for file in files] == ["Ines Okafor - CV - Harbour Clinic.pdf"]
        sent = next(one.data for one in at.messenger.chats["c1"] if isinstance(one.message, SendFile))
        assert sent is not None
        for entry in session.entries:
            for item in entry.accepted_items:
                assert item.content in sent.decode()


async def test_the_same_delivery_again_has_no_second_effect() -> None:
    async with world() as at:
        await at.does(File(data=CV.encode(), name="cv.txt"), delivery_id="same")
        before = (await at.session(), await rows(at, works), len(at.messenger.messages("c1")))
        for _ in range(5):
            await at.does(File(data=CV.encode(), name="cv.txt"), delivery_id="same")
        assert (await at.session(), await rows(at, works), len(at.messenger.messages("c1"))) == before


async def test_a_press_delivered_under_two_ids_counts_once() -> None:
    async with world() as at:
        session = await at.to_review()
        token = at.button(Action.ACCEPT, session.entries[0].id).token
        await at.does(Press(token=token))
        await at.does(Press(token=token))
        entry = (await at.session()).entries[0]
        assert (entry.state, entry.revision) == (EntryState.ACCEPTED, 2)
        assert isinstance(at.messenger.messages("c1")[-2], Refuse)


async def test_a_token_from_somebody_elses_chat_opens_nothing() -> None:
    async with world() as at:
        session = await at.to_review()
        token = at.button(Action.ACCEPT, session.entries[0].id).token
        await at.does(Press(token=token), person="mallory", chat="c2")
        assert await at.session() == session
        last = at.messenger.messages("c2")[-1]
        assert isinstance(last, Refuse)
        assert last.why is Refusal.NOT_YOURS


async def test_a_reply_to_a_card_reaches_its_entry() -> None:
    async with world() as at:
        session = await at.to_review()
        first = session.entries[0]
        async with at.engine.begin() as db:
            query = select(outbox.c.reference).where(outbox.c.slot == first.id)
            reference = (await db.execute(query)).scalar_one()
        await at.does(Text(text="drop the second line", replies_to=reference))
        entry = (await at.session()).entries[0]
        assert entry.draft.note == "drop the second line"
        assert len(entry.draft.lines) == len(first.draft.lines) - 1


async def test_a_card_is_changed_in_place() -> None:
    async with world() as at:
        session = await at.to_review()
        first = session.entries[0].id
        await at.press(Action.ACCEPT, first)
        shown = [one for one in at.messenger.chats["c1"] if isinstance(one.message, Show) and one.message.slot == first]
        assert [bool(one.replaces) for one in shown] == [False, True]


async def test_a_card_that_is_gone_is_posted_anew() -> None:
    async with world() as at:
        session = await at.to_review()
        first = session.entries[0].id
        at.messenger.answers = [Gone()]
        await at.press(Action.ACCEPT, first)
        shown = [one for one in at.messenger.chats["c1"] if isinstance(one.message, Show) and one.message.slot == first]
        assert [bool(one.replaces) for one in shown] == [False, False]


async def test_a_platform_that_says_later_is_asked_again_no_earlier() -> None:
    times: list[datetime] = []

    class Slow(MemoryMessenger):
        async def send(self, outgoing: Outgoing) -> Sending:
            times.append(at.clock.now())
            return Later(seconds=7) if len(times) == 1 else await super().send(outgoing)

    async with world(messenger=Slow()) as at:
        await at.does(Slash(name="help"))
        assert (times[1] - times[0]).total_seconds() >= 7
        assert len(at.messenger.messages("c1")) == 1


async def test_a_message_that_cannot_be_delivered_does_not_hold_up_the_next() -> None:
    async with world(messenger=MemoryMessenger(answers=[Undeliverable(reason="blocked")])) as at:
        await at.does(Slash(name="help"))
        await at.does(Slash(name="privacy"))
        assert len(at.messenger.messages("c1")) == 1


async def test_a_messenger_that_breaks_is_tried_again_and_then_passed_over() -> None:
    class Broken(MemoryMessenger):
        tries = 0

        async def send(self, outgoing: Outgoing) -> Sending:
            self.tries += 1
            if self.tries <= 3:
                raise RuntimeError("a bug in an adapter")
            return await super().send(outgoing)

    async with world(messenger=Broken()) as at:
        await at.does(Slash(name="help"))
        await at.does(Slash(name="privacy"))
        assert len(at.messenger.messages("c1")) == 1


class Moody:
    """A writer that fails for one entry, in the way it is told."""

    def __init__(self, *, raising: bool) -> None:
        self._raising = raising
        self._real = RulesWriter(VOCABULARY)

    async def write(self, request: WriteRequest) -> Writing:
        if request.entry.name.startswith("Nurse"):
            if self._raising:
                raise RuntimeError("a bug in the writer")
            return NotWritten(reason=say("the model is out of words"))
        return await self._real.write(request)


@pytest.mark.parametrize("raising", [True, False])
async def test_a_writer_that_fails_fails_for_its_entry_alone(raising: bool) -> None:  # noqa: FBT001 - a parameter of the test
    async with world(writer=Moody(raising=raising)) as at:
        session = await at.to_review()
        states = {entry.name.split(" ·")[0]: entry.state for entry in session.entries}
        assert states["Nurse"] is EntryState.FAILED
        assert states["Staff Nurse"] is EntryState.READY


async def test_a_renderer_that_fails_loses_nothing_that_was_accepted() -> None:
    renderer = TextRenderer(broken=True)
    async with world(renderer=renderer) as at:
        session = await at.to_review()
        for _ in range(len(session.entries)):
            session = await at.session()
            ready = [entry.id for entry in session.entries if entry.state is EntryState.READY]
            await at.press(Action.ACCEPT, ready[0])
        assert (await at.session()).phase is Phase.RENDERING
        renderer.broken = False
        await at.press(Action.GET_DOCUMENT, argument="pdf")
        assert (await at.session()).phase is Phase.DONE


async def test_an_event_that_cannot_be_handled_is_put_aside_and_the_person_is_told() -> None:
    async with world() as at:
        await at.to_review()
        async with at.engine.begin() as db:
            await db.execute(sessions.update().values(state='{"broken": true}'))
        await at.does(Slash(name="status"))
        last = at.messenger.messages("c1")[-1]
        assert isinstance(last, Show)
        assert last.card.tone is Tone.PROBLEM
        async with at.engine.begin() as db:
            aside = (await db.execute(select(inbox.c.aside).where(inbox.c.aside.is_not(None)))).scalars().all()
        assert len(aside) == 1


async def test_forgetting_deletes_every_row_of_the_person_and_of_nobody_else() -> None:
    async with world() as at:
        await at.does(File(data=CV.encode(), name="cv.txt"), person="olga", chat="c2")
        await at.to_the_end()
        await at.does(Slash(name="forget"))
        await at.press(Action.FORGET)
        counts = [await rows(at, table) for table in (users, identities, sessions, documents)]
        assert counts == [1, 1, 1, 1], "olga's alone"
        async with at.engine.begin() as db:
            kept = [row.event for row in await db.execute(select(inbox)) if row.platform == "test"]
            assert sum("Ines" in event or "Harbour" in event for event in kept) == 0
            told = [row.message for row in await db.execute(select(outbox))]
            assert not any("Harbour" in message for message in told)
            assert not list(await db.execute(select(works).where(works.c.done_at.is_(None))))
            owners = {row.owner for row in await db.execute(select(buttons))}
            assert len(owners) == 1
        assert (await at.session("c2")).phase is Phase.CONFIRMING_CV
        await at.does(Slash(name="start"))
        assert (await at.session()).phase is Phase.AWAITING_CV


async def test_export_hands_over_all_that_is_kept() -> None:
    async with world() as at:
        await at.to_the_end()
        await at.does(Slash(name="export"))
        last = at.messenger.chats["c1"][-1]
        assert isinstance(last.message, SendFile)
        names = zipfile.ZipFile(io.BytesIO(last.data or b"")).namelist()
        assert "profile.json" in names
        assert any(name.startswith("sessions/") for name in names)
        assert any(name.endswith("cv.txt") for name in names)
        assert any(name.endswith(".pdf") for name in names)


async def test_a_second_job_uses_the_same_cv_and_the_first_can_be_opened_again() -> None:
    async with world() as at:
        first = await at.to_the_end()
        await at.does(Text(text=JOB.replace("Harbour Clinic", "Moor Hospital")))
        second = await at.session()
        assert second.id != first.id
        assert second.cv == first.cv
        assert second.phase is Phase.REVIEWING
        await at.does(Slash(name="jobs"))
        await at.press(Action.OPEN_SESSION, argument=first.id)
        assert (await at.session()).id == first.id


async def test_results_are_handed_in_for_the_session_they_were_asked_in() -> None:
    async with world() as at:
        await at.does(File(data=CV.encode(), name="cv.txt"))
        await at.press(Action.CONFIRM_CV)
        await at.does(Text(text=JOB))
        one = await at.session()
        await at.does(Slash(name="new"))
        assert (await at.session()).id != one.id
        async with at.engine.begin() as db:
            states = {row.id: row.status for row in await db.execute(select(sessions))}
        assert states[one.id] == "archived"
