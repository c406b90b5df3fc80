"""What every store keeps to: once, in order, all or nothing."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from adapters.database.engine import open_engine
from adapters.database.inbox import DatabaseInbox
from adapters.database.outbox import DatabaseOutbox
from adapters.database.schema import differences, migrate, newest, revision
from adapters.database.works import DatabaseWorks
from core.cards import Card, Tone
from core.conversation import step
from core.deliveries import Content, Delivery, File, Slash, Text
from core.effects import Effects, ListSessions, Refusal, Refuse, Show
from core.events import EVENTS, CommandGiven, Event, FileSent, SessionsListed, TextSent
from core.joining import FILES_APART, TEXTS_APART
from core.session import Session
from core.store import NotBefore, Outgoing, Reach, Stored, Turn
from core.words import say

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
HERE = Reach(platforms=("test",))


@pytest.fixture(params=["file", "memory"])
async def engine(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[AsyncEngine]:
    url = "sqlite+aiosqlite://" if request.param == "memory" else f"sqlite+aiosqlite:///{tmp_path / 'store.db'}"
    engine = open_engine(url)
    await migrate(engine)
    yield engine
    await engine.dispose()


def delivery(number: int, content: Content, *, chat: str = "c1", person: str = "p1") -> Delivery:
    return Delivery(platform="test", delivery_id=f"d{number}", chat=chat, person=person, content=content)


def card(words: str) -> Card:
    return Card(tone=Tone.NOTICE, title=(say(words),))


class Listener:
    """Decides as it is told, and remembers the events that it was asked about."""

    def __init__(self, *effects: Show | Refuse | ListSessions) -> None:
        self.effects: Effects = effects
        self.events: list[Event] = []

    def __call__(self, session: Session, event: Event) -> tuple[Session, Effects]:
        self.events.append(event)
        return session.changed(revision=session.revision + 1), self.effects


async def test_a_delivery_is_kept_once_whatever_its_content(engine: AsyncEngine) -> None:
    inbox = DatabaseInbox(engine)
    first = await inbox.accept(delivery(1, Text(text="one")), NOON, "seed-1")
    again = await inbox.accept(delivery(1, Text(text="another text under the same id")), NOON, "seed-2")
    assert (first[1], again) == (True, (first[0], False))
    listener = Listener()
    assert await inbox.take_turn(first[0], listener, NOON)
    assert await inbox.take_turn(first[0], listener, NOON) is None
    assert [event.text for event in listener.events if isinstance(event, TextSent)] == ["one"]


async def test_pieces_of_a_long_text_are_one_event_once_no_other_can_follow(engine: AsyncEngine) -> None:
    inbox, listener = DatabaseInbox(engine), Listener()
    conversation, _ = await inbox.accept(delivery(1, Text(text="one", glue="")), NOON, "seed-1")
    assert await inbox.take_turn(conversation, listener, NOON) == NotBefore(at=NOON + TEXTS_APART)
    later = NOON + TEXTS_APART / 2
    await inbox.accept(delivery(2, Text(text="two", glue="\n")), later, "seed-2")
    assert await inbox.take_turn(conversation, listener, NOON + TEXTS_APART) == NotBefore(at=later + TEXTS_APART)
    await inbox.accept(delivery(3, Text(text="three")), later, "seed-3")
    await inbox.accept(delivery(4, Text(text="four")), later, "seed-4")
    assert await inbox.take_turn(conversation, listener, later)
    assert await inbox.take_turn(conversation, listener, later)
    assert await inbox.take_turn(conversation, listener, later) is None
    assert [event.text for event in listener.events if isinstance(event, TextSent)] == ["onetwo\nthree", "four"]


async def test_a_piece_whose_rest_never_comes_is_an_event_of_its_own(engine: AsyncEngine) -> None:
    inbox, listener = DatabaseInbox(engine), Listener()
    conversation, _ = await inbox.accept(delivery(1, Text(text="one", glue="")), NOON, "seed-1")
    assert isinstance(await inbox.take_turn(conversation, listener, NOON), NotBefore)
    assert await inbox.take_turn(conversation, listener, NOON + TEXTS_APART)
    assert [event.text for event in listener.events if isinstance(event, TextSent)] == ["one"]


async def test_a_piece_does_not_wait_when_something_else_came_after_it(engine: AsyncEngine) -> None:
    inbox, listener = DatabaseInbox(engine), Listener()
    conversation, _ = await inbox.accept(delivery(1, Text(text="one", glue="")), NOON, "seed-1")
    await inbox.accept(delivery(2, Slash(name="help")), NOON, "seed-2")
    assert isinstance(await inbox.take_turn(conversation, listener, NOON), Turn)
    assert isinstance(await inbox.take_turn(conversation, listener, NOON), Turn)
    assert [event.kind for event in listener.events] == ["text", "command"]


async def test_files_that_were_sent_together_are_one_event(engine: AsyncEngine) -> None:
    inbox, listener = DatabaseInbox(engine), Listener()
    for number, group in enumerate(("album", "album", "another"), start=1):
        file = File(data=b"x", name=f"{number}.jpg", group=group)
        conversation, _ = await inbox.accept(delivery(number, file), NOON, f"seed-{number}")
    assert await inbox.take_turn(conversation, listener, NOON)
    assert isinstance(await inbox.take_turn(conversation, listener, NOON), NotBefore)
    assert await inbox.take_turn(conversation, listener, NOON + FILES_APART)
    names = [(event.name, *(one.name for one in event.further)) for event in listener.events]
    assert names == [("1.jpg", "2.jpg"), ("3.jpg",)]


async def test_events_of_a_conversation_come_in_the_order_in_which_they_were_kept(engine: AsyncEngine) -> None:
    inbox = DatabaseInbox(engine)
    for number in range(8):
        conversation, _ = await inbox.accept(delivery(number, Text(text=str(number))), NOON, f"seed-{number}")
        await inbox.accept(delivery(100 + number, Text(text="x"), chat="c2"), NOON, f"other-{number}")
    listener = Listener()
    while await inbox.take_turn(conversation, listener, NOON):
        pass
    assert [event.text for event in listener.events if isinstance(event, TextSent)] == list("01234567")


async def test_deliveries_at_the_same_time_are_all_kept(engine: AsyncEngine) -> None:
    inbox = DatabaseInbox(engine)
    kept = await asyncio.gather(
        *(inbox.accept(delivery(n % 20, Text(text=str(n))), NOON, f"seed-{n}") for n in range(60))
    )
    assert sum(new for _, new in kept) == 20
    assert len({conversation for conversation, _ in kept}) == 1


async def test_a_turn_that_fails_leaves_everything_as_it_was(engine: AsyncEngine) -> None:
    inbox = DatabaseInbox(engine)
    conversation, _ = await inbox.accept(delivery(1, Text(text="one")), NOON, "seed-1")

    def broken(_session: Session, _event: Event) -> tuple[Session, Effects]:
        raise RuntimeError

    with pytest.raises(RuntimeError):
        await inbox.take_turn(conversation, broken, NOON)
    assert await inbox.current("test", "c1") is None
    assert await inbox.waiting(HERE) == (conversation,)
    assert await inbox.take_turn(conversation, Listener(), NOON)
    assert await inbox.waiting(HERE) == ()


async def test_what_waits_is_taken_up_by_those_who_answer_for_its_conversation(engine: AsyncEngine) -> None:
    inbox, works, outbox = DatabaseInbox(engine), DatabaseWorks(engine), DatabaseOutbox(engine)
    told = Listener(ListSessions(), Show(card=card("one")))
    one, _ = await inbox.accept(delivery(1, Text(text="one")), NOON, "seed-1")
    turn = await inbox.take_turn(one, told, NOON)
    assert turn is not None
    other, _ = await inbox.accept(delivery(2, Text(text="two"), chat="c2", person="p2"), NOON, "seed-2")

    assert (await inbox.waiting(HERE), await works.waiting(HERE), await outbox.waiting(HERE)) == (
        (other,),
        turn.works,
        (one,),
    )
    here = Reach(platforms=("test",), chat="c1")
    assert (await inbox.waiting(here), await works.waiting(here), await outbox.waiting(here)) == (
        (),
        turn.works,
        (one,),
    )
    there = Reach(platforms=("elsewhere",))
    assert (await inbox.waiting(there), await works.waiting(there), await outbox.waiting(there)) == ((), (), ())


async def test_what_is_put_aside_does_not_come_again_and_the_apology_does(engine: AsyncEngine) -> None:
    inbox, outbox = DatabaseInbox(engine), DatabaseOutbox(engine)
    conversation, _ = await inbox.accept(delivery(1, Text(text="one")), NOON, "seed-1")
    await inbox.put_aside(conversation, "it broke", lambda _: card("Sorry"), NOON)
    assert await inbox.take_turn(conversation, Listener(), NOON) is None
    apology = await outbox.next_message(conversation, NOON)
    assert isinstance(apology, Outgoing)
    assert apology.message == Show(card=card("Sorry"))


async def test_a_file_is_kept_with_its_delivery(engine: AsyncEngine) -> None:
    inbox, works = DatabaseInbox(engine), DatabaseWorks(engine)
    conversation, _ = await inbox.accept(delivery(1, File(data=b"\x00\xff", name="cv.pdf")), NOON, "seed-1")
    listener = Listener()
    await inbox.take_turn(conversation, listener, NOON)
    event = listener.events[0]
    assert isinstance(event, FileSent)
    assert await works.data(event.document) == b"\x00\xff"
    assert await works.data("nowhere") is None


async def test_a_works_result_is_kept_once_with_its_files(engine: AsyncEngine) -> None:
    inbox, works = DatabaseInbox(engine), DatabaseWorks(engine)
    conversation, _ = await inbox.accept(delivery(1, Slash(name="jobs")), NOON, "seed-1")
    turn = await inbox.take_turn(conversation, Listener(ListSessions()), NOON)
    assert turn
    (work,) = turn.works
    task = await works.begin(work, NOON)
    assert task
    assert (task.work, task.attempt) == (ListSessions(), 1)
    again = await works.begin(work, NOON)
    assert again
    assert again.attempt == 2
    event = SessionsListed(at=NOON, seed="result", sessions=())
    file = Stored(id="file-1", purpose="export", name="a.zip", data=b"zip")
    assert await works.finish(work, event, (file,), NOON) == conversation
    assert await works.finish(work, event, (file,), NOON) is None
    assert await works.begin(work, NOON) is None
    assert await works.data("file-1") == b"zip"
    listener = Listener()
    await inbox.take_turn(conversation, listener, NOON)
    assert listener.events == [event]
    assert await inbox.take_turn(conversation, listener, NOON) is None


async def shown(engine: AsyncEngine, *effects: Show | Refuse) -> str:
    """A conversation in which these were to be shown."""
    inbox = DatabaseInbox(engine)
    conversation, _ = await inbox.accept(delivery(1, Slash(name="help")), NOON, "seed-1")
    await inbox.take_turn(conversation, Listener(*effects), NOON)
    return conversation


async def test_messages_go_out_in_order_and_a_slot_is_changed_in_place(engine: AsyncEngine) -> None:
    outbox = DatabaseOutbox(engine)
    conversation = await shown(engine, Show(card=card("one"), slot="a"), Show(card=card("two")))
    sent: list[tuple[str, str | None]] = []
    while isinstance(waiting := await outbox.next_message(conversation, NOON), Outgoing):
        assert isinstance(waiting.message, Show)
        sent.append((waiting.message.card.title[0].message, waiting.replaces))
        await outbox.sent(waiting.id, f"ref-{waiting.id}", NOON)
    assert sent == [("one", None), ("two", None)]
    inbox = DatabaseInbox(engine)
    await inbox.accept(delivery(2, Slash(name="help")), NOON, "seed-2")
    await inbox.take_turn(conversation, Listener(Show(card=card("one, changed"), slot="a")), NOON)
    change = await outbox.next_message(conversation, NOON)
    assert isinstance(change, Outgoing)
    assert change.replaces == "ref-1"
    await outbox.lost(change.id)
    anew = await outbox.next_message(conversation, NOON)
    assert isinstance(anew, Outgoing)
    assert (anew.replaces, anew.attempt) == (None, 2)


async def test_each_message_tells_which_was_the_first_of_its_session(engine: AsyncEngine) -> None:
    outbox = DatabaseOutbox(engine)
    conversation = await shown(engine, *(Show(card=card(name)) for name in ("one", "two", "three")))
    roots: list[str | None] = []
    while isinstance(waiting := await outbox.next_message(conversation, NOON), Outgoing):
        roots.append(waiting.root)
        await outbox.sent(waiting.id, f"ref-{waiting.id}", NOON)
    assert roots == [None, "ref-1", "ref-1"]


async def test_what_was_whispered_is_not_the_first_message_of_a_session(engine: AsyncEngine) -> None:
    outbox = DatabaseOutbox(engine)
    whisper = Refuse(why=Refusal.UNKNOWN_COMMAND, card=card('a "kind":"show"'), to="somebody")
    conversation = await shown(engine, whisper, Show(card=card('quoting "kind":"refuse"}')), Show(card=card("three")))
    roots: list[str | None] = []
    while isinstance(waiting := await outbox.next_message(conversation, NOON), Outgoing):
        roots.append(waiting.root)
        await outbox.sent(waiting.id, f"ref-{waiting.id}", NOON)
    assert roots == [None, None, "ref-2"]


async def test_a_change_that_a_later_one_changes_again_is_passed_over(engine: AsyncEngine) -> None:
    outbox = DatabaseOutbox(engine)
    conversation = await shown(engine, *(Show(card=card(f"{n} of 3"), slot="progress") for n in range(4)))
    only = await outbox.next_message(conversation, NOON)
    assert isinstance(only, Outgoing)
    assert isinstance(only.message, Show)
    assert only.message.card == card("3 of 3")
    await outbox.sent(only.id, "ref", NOON)
    assert await outbox.next_message(conversation, NOON) is None


async def test_a_change_before_a_message_that_is_posted_anew_is_made_all_the_same(engine: AsyncEngine) -> None:
    outbox = DatabaseOutbox(engine)
    conversation = await shown(
        engine,
        Show(card=card("making"), slot="final"),
        Show(card=card("made"), slot="final"),
        Show(card=card("ready"), slot="final", afresh=True),
    )
    sent: list[tuple[str, str | None]] = []
    while isinstance(waiting := await outbox.next_message(conversation, NOON), Outgoing):
        assert isinstance(waiting.message, Show)
        sent.append((waiting.message.card.title[0].message, waiting.replaces))
        await outbox.sent(waiting.id, f"ref-{waiting.id}", NOON)
    assert sent == [("made", None), ("ready", None)]


async def test_a_message_that_was_delayed_holds_up_those_behind_it_until_then(engine: AsyncEngine) -> None:
    outbox = DatabaseOutbox(engine)
    conversation = await shown(engine, Show(card=card("one")), Show(card=card("two")))
    first = await outbox.next_message(conversation, NOON)
    assert isinstance(first, Outgoing)
    later = NOON + timedelta(seconds=30)
    await outbox.delay(first.id, later)
    assert await outbox.next_message(conversation, NOON) == NotBefore(at=later)
    again = await outbox.next_message(conversation, later)
    assert isinstance(again, Outgoing)
    assert again.attempt == 1, "to be told that it was too early is no failure"
    assert await outbox.waiting(HERE) == (conversation,)
    await outbox.give_up(first.id, "blocked", NOON)
    second = await outbox.next_message(conversation, NOON)
    assert isinstance(second, Outgoing)
    assert second.message == Show(card=card("two"))


@pytest.mark.parametrize("part", ["7", "18", "19"])
async def test_a_reply_to_any_part_of_a_long_card_is_about_its_slot(engine: AsyncEngine, part: str) -> None:
    inbox, outbox, listener = DatabaseInbox(engine), DatabaseOutbox(engine), Listener()
    conversation = await shown(engine, Show(card=card("one"), slot="entry-1"), Show(card=card("two"), slot="entry-2"))
    for reference in ("7 18 19", "8 9 1"):
        message = await outbox.next_message(conversation, NOON)
        assert isinstance(message, Outgoing)
        await outbox.sent(message.id, reference, NOON)
    await inbox.accept(delivery(50, Text(text="shorter", replies_to=part)), NOON, "seed-50")
    await inbox.take_turn(conversation, listener, NOON)
    assert [event.about for event in listener.events if isinstance(event, TextSent)] == ["entry-1"]


async def test_the_conversation_itself_runs_on_it(engine: AsyncEngine) -> None:
    inbox = DatabaseInbox(engine)
    conversation, _ = await inbox.accept(delivery(1, Slash(name="start")), NOON, "seed-1")
    await inbox.take_turn(conversation, step, NOON)
    session = await inbox.current("test", "c1")
    assert session
    assert session.created_at == NOON
    listener = Listener()
    await inbox.accept(delivery(2, Slash(name="dance")), NOON, "seed-2")
    await inbox.take_turn(conversation, listener, NOON)
    assert listener.events == [CommandGiven(at=NOON, seed="seed-2", command=None, text="dance")]


async def test_the_migrations_make_the_tables_as_declared(engine: AsyncEngine) -> None:
    assert await differences(engine) == []
    assert await revision(engine) == newest()
    assert await migrate(engine) == newest()


async def test_a_database_of_an_earlier_version_keeps_what_it_holds(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite+aiosqlite:///{tmp_path / 'store.db'}")
    await migrate(engine, to="0001")
    async with engine.begin() as db:
        await db.execute(text("INSERT INTO conversations (id, platform, chat, last_seq) VALUES ('x', 'test', 'c1', 4)"))
        event = EVENTS.dump_json(TextSent(at=NOON, seed="s", text="kept")).decode()
        await db.execute(
            text(
                "INSERT INTO inbox (platform, delivery_id, conversation_id, seq, received_at, event)"
                " VALUES ('test', 'd0', 'x', 4, :at, :event)"
            ),
            {"at": "2026-03-02 12:00:00.000000", "event": event},
        )
    await migrate(engine)
    assert await differences(engine) == []
    assert await DatabaseInbox(engine).waiting(HERE) == ("x",)
    assert await DatabaseInbox(engine).accept(delivery(1, Text(text="new")), NOON, "seed-1") == ("x", True)
    await engine.dispose()


async def test_sqlite_is_set_up_to_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "store.db"
    engine = open_engine(f"sqlite+aiosqlite:///{path}")
    async with engine.connect() as db:
        found = {
            name: (await db.execute(text(f"PRAGMA {name}"))).scalar_one()
            for name in ("journal_mode", "foreign_keys", "synchronous", "secure_delete", "busy_timeout")
        }
    await engine.dispose()
    assert found == {
        "journal_mode": "wal",
        "foreign_keys": 1,
        "synchronous": 2,
        "secure_delete": 1,
        "busy_timeout": 30_000,
    }
    assert (path.stat().st_mode & 0o777, path.parent.stat().st_mode & 0o077) == (0o600, 0)
