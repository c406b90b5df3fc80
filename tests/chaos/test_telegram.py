"""Telegram refuses, repeats itself, breaks off; the database is away; the program stops: nothing is lost."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import pairwise
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection
from telegram import Update

from adapters.database.engine import open_engine
from adapters.database.tables import inbox, outbox
from core.errors import OperatorMustAct
from core.session import EntryState, Phase, SessionStatus
from tests.bot.world import CV, JOB
from tests.botapi.person import Person
from tests.botapi.review import to_review, to_the_end
from tests.botapi.server import SPEAKING, Fault, bot_api
from tests.botapi.world import chat, world
from tests.fast_clock import FastClock


@asynccontextmanager
async def open_rows(folder: Path) -> AsyncIterator[AsyncConnection]:
    """The rows that the program has kept in this folder."""
    engine = open_engine(f"sqlite+aiosqlite:///{folder / 'aicvgen.db'}")
    async with engine.connect() as db:
        yield db
    await engine.dispose()


async def test_nothing_is_asked_before_the_time_that_telegram_has_set(tmp_path: Path) -> None:
    async with chat(tmp_path) as (_, api, ines):
        for method in ("sendMessage", "editMessageText", "sendDocument"):
            api.faults[method] = [Fault(429, "Too Many Requests: retry after 7", {"retry_after": 7})]
        await ines.says("/help")
        await ines.sees("What you can tell me at any time")
        refused, after = api.asked("sendMessage")[:2]
        between = [one for one in api.requests if refused.at < one.at < after.at and one.method != "getUpdates"]
        assert after.at - refused.at >= 7
        assert between == []


async def test_a_message_that_is_refused_often_is_not_lost(tmp_path: Path) -> None:
    async with chat(tmp_path) as (_, api, ines):
        api.faults["sendMessage"] = [Fault(429, "Too Many Requests", {"retry_after": 2}) for _ in range(6)]
        await ines.says("/help")
        await ines.sees("What you can tell me at any time")
        assert len(api.asked("sendMessage")) == 7
        assert len(ines.messages()) == 1


async def test_a_burst_of_chats_stays_within_the_limits_and_loses_nothing(tmp_path: Path) -> None:
    async with chat(tmp_path) as (_, api, _):
        people = [Person(api, id=number) for number in range(1, 201)]
        await asyncio.gather(*(person.says("/privacy") for person in people))
        await asyncio.gather(*(person.sees("What happens to your data") for person in people))
        times = sorted(one.at for one in api.asked(*SPEAKING))
        assert len(times) == 200
        assert all(later - earlier > 0.95 for earlier, later in zip(times, times[30:], strict=False))


async def test_a_person_gets_no_more_than_a_message_a_second(tmp_path: Path) -> None:
    async with chat(tmp_path) as (_, api, ines):
        await ines.says("/help")
        await ines.says("/privacy")
        await ines.says("/status")
        await ines.sees("Where we are")
        times = [one.at for one in api.asked(*SPEAKING)]
        assert all(later - earlier >= 0.95 for earlier, later in pairwise(times))


async def test_a_card_that_the_person_deleted_is_posted_anew(tmp_path: Path) -> None:
    async with chat(tmp_path) as (_, _, ines):
        await to_review(ines)
        card = ines.with_button("Accept")
        ines.deletes(card)
        await ines.press("Accept", card)
        receipt = await ines.sees("Accepted: Key Qualifications")
        assert receipt["message_id"] != card["message_id"]


async def test_what_is_shown_already_counts_as_shown(tmp_path: Path) -> None:
    async with chat(tmp_path) as (at, api, ines):
        await to_review(ines)
        await at.program.jobs.idle()
        api.faults["editMessageText"] = [Fault(status=None, done=True)]
        await ines.press("Accept")
        await ines.sees("Staff Nurse · St Brannoc")
        edits = [one for one in api.asked("editMessageText") if "Accepted" in one.values["text"]]
        assert len(edits) == 2, "the answer to the first was lost, and the second changed nothing"
        async with open_rows(tmp_path) as db:
            failed = await db.execute(select(func.count()).select_from(outbox).where(outbox.c.failure.is_not(None)))
            assert failed.scalar_one() == 0


async def test_a_broken_connection_shows_a_message_twice_at_most(tmp_path: Path) -> None:
    async with chat(tmp_path) as (_, api, ines):
        api.faults["sendMessage"] = [Fault(status=None), Fault(502, "Bad Gateway"), Fault(status=None, done=True)]
        await ines.says("/help")
        await ines.says("/privacy")
        await ines.sees("What happens to your data")
        assert Counter(text.split("\n")[0] for text in ines.texts()).most_common(1)[0][1] <= 2


async def test_who_has_blocked_the_bot_holds_up_nobody_and_may_come_back(tmp_path: Path) -> None:
    async with chat(tmp_path) as (at, api, ines):
        api.blocked = {ines.id}
        await ines.sends(CV.encode(), "cv.txt")
        tom = Person(api, id=2)
        await tom.says("/help")
        await tom.sees("What you can tell me")
        await api.until(lambda: any(one.values["chat_id"] == ines.id for one in api.asked(*SPEAKING)))
        await at.program.jobs.idle()
        left = await at.session(ines.id)
        assert (left.status, left.phase) == (SessionStatus.ARCHIVED, Phase.CONFIRMING_CV)
        tried = [one for one in api.asked(*SPEAKING) if one.values["chat_id"] == ines.id]
        api.blocked = set()
        await ines.says("/help")
        await ines.sees_a_button("Looks right")
        await ines.sees("What you can tell me")
        back = await at.session(ines.id)
        assert (back.phase, back.status) == (Phase.CONFIRMING_CV, SessionStatus.ACTIVE)
        assert len(tried) <= 2, "who has left is not written to any more"


async def test_a_chat_that_has_moved_is_found_where_it_is(tmp_path: Path) -> None:
    async with chat(tmp_path, groups=True) as (_, api, _):
        old, new = Person(api, chat=-5), Person(api, chat=-1005)
        api.moved = {-5: -1005}
        await old.says("/help")
        shown = await new.sees("What you can tell me")
        assert shown["chat"]["id"] == -1005
        assert old.messages() == []


async def test_a_group_that_has_moved_goes_on_with_its_conversations(tmp_path: Path) -> None:
    async with chat(tmp_path, groups=True) as (at, api, _):
        old, new = Person(api, chat=-5), Person(api, chat=-1005)
        await to_review(old)
        before = await at.session("-5:4711")
        await old.sends_other(migrate_to_chat_id=-1005)
        api.moved = {-5: -1005}
        await new.says("/status")
        await new.sees("Where we are: Senior Nurse")
        assert await at.session("-1005:4711") == before
        assert await at.program.inbox.current("telegram", "-5:4711") is None


@pytest.mark.no_cover  # ten thousand times the same lines
async def test_updates_that_come_again_and_again_have_no_second_effect(tmp_path: Path) -> None:
    async with chat(tmp_path) as (at, _, ines):
        await to_review(ines)
        press = await ines.press("Accept")
        await ines.sees("Staff Nurse · St Brannoc")
        note = await ines.update_of("drop the second line")
        await ines.sees("draft 2")
        before, shown = await at.session(ines.id), len(ines.messages())
        for update in [note] * 99 + [press]:
            await asyncio.gather(*(at.receiver.take(Update.de_json(update, None)) for _ in range(100)))
        await at.program.jobs.idle()
        assert await at.session(ines.id) == before
        assert len(ines.messages()) == shown


async def test_of_two_programs_with_one_bot_one_stops_and_says_why(tmp_path: Path) -> None:
    clock = FastClock()
    async with bot_api(clock.seconds) as api, world(api, clock, tmp_path / "one") as one:
        await api.until(lambda: bool(api.asked("getUpdates")))
        async with world(api, clock, tmp_path / "two") as two:
            done, _ = await asyncio.wait((one.poll, two.poll), return_when=asyncio.FIRST_COMPLETED, timeout=60)
            assert len(done) == 1
            with pytest.raises(OperatorMustAct, match="another program receives this bot's updates"):
                done.pop().result()
            ines = Person(api)
            await ines.says("/help")
            await ines.sees("What you can tell me")


async def test_a_database_that_is_away_delays_and_loses_nothing(tmp_path: Path) -> None:
    async with chat(tmp_path) as (at, api, ines):
        at.door.shut = 6
        await ines.says("/help")
        await ines.says("/privacy")
        await ines.sees("What happens to your data")
        assert "What you can tell me" in ines.texts()[0]
        assert not at.poll.done()
        await api.until(lambda: api.confirmed == 700_000_003)


async def test_an_update_that_breaks_us_is_put_aside_and_the_person_is_told(tmp_path: Path) -> None:
    async with chat(tmp_path) as (at, _, ines):
        at.door.broken = 5
        await ines.says("/help")
        await ines.sees("Something broke on our side")
        await ines.says("/privacy")
        await ines.sees("What happens to your data")
        assert not at.poll.done()


async def test_an_update_is_confirmed_only_when_it_is_kept(tmp_path: Path) -> None:
    async with chat(tmp_path) as (at, api, ines):
        at.door.shut = 10_000
        await ines.says("/help")
        await api.until(lambda: len(api.asked("getUpdates")) >= 4)
        assert api.confirmed <= 700_000_001
        at.door.shut = 0
        await ines.sees("What you can tell me")
        await api.until(lambda: api.confirmed == 700_000_002)


async def test_an_update_that_nobody_understands_holds_up_none(tmp_path: Path) -> None:
    async with chat(tmp_path) as (at, api, ines):
        await api.brings_again({"update_id": 1, "message": {"message_id": "x", "chat": 7}}, {"update_id": 2, "poll": 3})
        await ines.says("/help")
        await ines.sees("What you can tell me")
        assert not at.poll.done()


async def test_a_restart_in_the_middle_goes_on_and_repeats_at_most_one_message(tmp_path: Path) -> None:
    clock = FastClock()
    async with bot_api(clock.seconds) as api:
        ines = Person(api)
        async with world(api, clock, tmp_path) as one:
            await ines.sends(CV.encode(), "cv.txt")
            await ines.sees_a_button("Looks right")
            await ines.press("Looks right")
            await ines.sees("Now send me the job description")
            await ines.says(JOB)
            await ines.sees("Tailoring: ")
            await one.program.jobs.stop(grace_seconds=0)
        async with world(api, clock, tmp_path) as two:
            await ines.sees_a_button("Accept")
            await to_the_end(two, ines)
            session = await two.session(ines.id)
            assert {entry.state for entry in session.entries} == {EntryState.ACCEPTED}
            assert [len(entry.drafts) for entry in session.entries] == [1] * len(session.entries)
            repeated = Counter(text for text in ines.texts() if not text.startswith("⏳"))
            assert sum(times - 1 for times in repeated.values()) <= 1
        async with open_rows(tmp_path) as db:
            waiting = select(func.count()).select_from(inbox).where(inbox.c.done_at.is_(None))
            assert (await db.execute(waiting)).scalar_one() == 0
