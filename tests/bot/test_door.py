"""The door: whom a workspace does not name gets an answer there, and nothing of theirs is kept."""

from sqlalchemy import func, select

from adapters.database.tables import inbox, users
from adapters.database.workspaces import DatabaseWorkspaces
from bot.door import Door
from bot.logs import logger
from core.admission import Admission
from core.deliveries import Delivery, Text
from core.effects import Show
from core.words import sentences
from core.workspaces import WorkspaceSettings
from tests.bot.world import world
from tests.contracts.test_ledger import NOON


def said_by(person: str, workspace: str | None) -> Delivery:
    words = Text(text=f"Hello from {person}")
    return Delivery(platform="test", delivery_id=person, chat=person, person=person, content=words, workspace=workspace)


async def test_a_workspace_lets_in_whom_it_names_and_says_so_to_others() -> None:
    async with world() as at:
        workspaces = DatabaseWorkspaces(at.engine)
        await workspaces.change("T1", WorkspaceSettings(people=frozenset({"T1:U1"})), NOON)
        door = Door(at.runtime, {"test": at.messenger}, Admission(), workspaces, logger("test"))
        comers = [("T1:U1", "T1"), ("T1:U2", "T1"), ("T2:U2", "T2"), ("7", None)]
        assert [await door.receive(said_by(*comer)) for comer in comers] == [True, False, True, True]
        await at.jobs.idle()
        (refusal,) = at.messenger.messages("T1:U2")
        assert isinstance(refusal, Show)
        assert "T1:U2" in sentences(refusal.card)
        async with at.engine.begin() as db:
            kept = [
                (await db.execute(select(func.count()).select_from(table))).scalar_one() for table in (inbox, users)
            ]
        assert kept == [3, 3]
