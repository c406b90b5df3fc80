"""The process ends at any call of the store: the next one goes on, nothing accepted is lost, nothing is done twice."""

from collections import Counter
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import select

from adapters.database.tables import documents, inbox, works
from adapters.memory import CountedChance, MemoryMessenger
from core.session import EntryState, SessionStatus
from tests.bot.world import Crash, Crashed, world

CALLS = 108
"""About as many calls of the store as a whole conversation makes."""


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("at", range(3, CALLS, 7))
async def test_a_conversation_survives_a_crash_at_any_point(tmp_path: Path, at: int, after: bool) -> None:  # noqa: FBT001 - a parameter of the test
    database, messenger, deliveries, chance = tmp_path / "store.db", MemoryMessenger(), count(1), CountedChance()
    crash = Crash(at=at, after=after)
    crashed = False
    try:
        async with world(database, messenger=messenger, deliveries=deliveries, chance=chance, crash=crash) as one:
            await one.to_the_end()
    except Crashed:
        crashed = True
    async with world(database, messenger=messenger, deliveries=deliveries, chance=chance) as two:
        session = await two.to_the_end()
        assert crashed or crash.calls < at
        assert session.status is SessionStatus.COMPLETED
        assert [entry.state for entry in session.entries] == [EntryState.ACCEPTED] * len(session.entries)
        assert {entry.revision for entry in session.entries} == {2}, "each entry was accepted once"
        assert [len(entry.drafts) for entry in session.entries] == [1] * len(session.entries)
        assert len(session.documents) == 1
        async with two.engine.begin() as db:
            assert not list(await db.execute(select(inbox).where(inbox.c.done_at.is_(None))))
            assert not list(await db.execute(select(works).where(works.c.done_at.is_(None))))
            made = list(await db.execute(select(documents).where(documents.c.purpose == "document")))
            assert len(made) == 1, "the document was rendered and kept once"
        shown = Counter(one.id for one in messenger.chats["c1"])
        assert sum(times - 1 for times in shown.values()) <= 1, "at most one message is shown twice after one crash"
