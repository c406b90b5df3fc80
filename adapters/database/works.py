"""Work that was asked for, and its results: a result is kept once and comes back as an event."""

import json
from datetime import datetime
from typing import Any

from sqlalchemy import Row, insert, select, update
from sqlalchemy.ext.asyncio import AsyncEngine

from adapters.database.engine import transaction
from adapters.database.rows import add_event, load_session, within
from adapters.database.tables import answers, calls, conversations, documents, identities, sessions, users, works
from core.effects import WORK
from core.events import Event, SessionLine
from core.session import SessionStatus
from core.store import Reach, Stored, Task


class DatabaseWorks:
    """The ``Works`` port on a database."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    async def begin(self, work: str, at: datetime) -> Task | None:
        """The work with its session, counted as begun once more; None when it is done or its session is gone."""
        async with transaction(self._engine) as db:
            query = (
                select(works, conversations.c.workspace)
                .join(conversations, conversations.c.id == works.c.conversation_id)
                .where(works.c.id == work)
                .with_for_update(of=works)
            )
            row = (await db.execute(query)).one_or_none()
            if row is None or row.done_at is not None:
                return None
            loaded = await load_session(db, row.session_id)
            if loaded is None:
                return None
            attempt = row.attempts + 1
            await db.execute(update(works).where(works.c.id == work).values(begun_at=at, attempts=attempt))
            return Task(
                id=work,
                work=WORK.validate_json(row.work),
                session=loaded.session,
                attempt=attempt,
                workspace=row.workspace,
            )

    async def finish(self, work: str, event: Event, files: tuple[Stored, ...], at: datetime) -> str | None:
        """Keeps the result's files and hands the event in; gives the conversation's id, None if it was done already."""
        async with transaction(self._engine) as db:
            query = (
                select(works.c.conversation_id, works.c.session_id, works.c.done_at, sessions.c.user_id)
                .join(sessions, sessions.c.id == works.c.session_id)
                .where(works.c.id == work)
                .with_for_update()
            )
            row = (await db.execute(query)).one_or_none()
            if row is None or row.done_at is not None:
                return None
            for file in files:
                await db.execute(
                    insert(documents).values(
                        id=file.id,
                        user_id=row.user_id,
                        session_id=row.session_id,
                        purpose=file.purpose,
                        name=file.name,
                        created_at=at,
                        data=file.data,
                    )
                )
            await db.execute(update(works).where(works.c.id == work).values(done_at=at))
            await add_event(
                db, row.conversation_id, event, at, platform="aicvgen", delivery=work, session=row.session_id
            )
            conversation: str = row.conversation_id
            return conversation

    async def data(self, document: str) -> bytes | None:
        """The bytes of a stored file; None when it is gone."""
        async with transaction(self._engine) as db:
            return (await db.execute(select(documents.c.data).where(documents.c.id == document))).scalar_one_or_none()

    async def sessions_of(self, person: str) -> tuple[SessionLine, ...]:
        """The person's sessions that have a job, newest first."""
        query = (
            select(sessions.c.id, sessions.c.title, sessions.c.status, sessions.c.created_at)
            .where(sessions.c.user_id == person, sessions.c.has_job == 1)
            .order_by(sessions.c.created_at.desc(), sessions.c.id)
        )
        async with transaction(self._engine) as db:
            return tuple(
                SessionLine(id=row.id, title=row.title, status=SessionStatus(row.status), created_at=row.created_at)
                for row in await db.execute(query)
            )

    async def sessions_known_as(self, platform: str, person: str) -> tuple[SessionLine, ...]:
        """The same of the person whom a platform knows by this name; none of one who never wrote."""
        query = select(identities.c.user_id).where(
            identities.c.platform == platform, identities.c.external_id == person
        )
        async with transaction(self._engine) as db:
            known = (await db.execute(query)).scalar_one_or_none()
        return await self.sessions_of(known) if known is not None else ()

    async def everything_of(self, person: str) -> tuple[tuple[str, bytes], ...]:
        """All that is kept about the person, as named files."""
        async with transaction(self._engine) as db:
            profile = (await db.execute(select(users.c.profile).where(users.c.id == person))).scalar_one()
            files: list[tuple[str, bytes]] = [("profile.json", profile.encode())]
            kept = await db.execute(select(sessions.c.id, sessions.c.state).where(sessions.c.user_id == person))
            files += [(f"sessions/{row.id}.json", row.state.encode()) for row in kept]
            stored = await db.execute(select(documents).where(documents.c.user_id == person))
            files += [(f"files/{row.purpose}/{row.id}-{row.name}", row.data) for row in stored]
            read = await db.execute(select(answers.c.question, answers.c.raw).where(answers.c.user_id == person))
            files += [(f"model/{row.question}.txt", row.raw.encode()) for row in read]
            asked = (await db.execute(select(calls).where(calls.c.user_id == person).order_by(calls.c.id))).all()
            if asked:
                files.append(("model/calls.json", json.dumps([_told(row) for row in asked], indent=1).encode()))
            return tuple(files)

    async def waiting(self, reach: Reach) -> tuple[str, ...]:
        """Works that a stop or a crash left undone."""
        undone = works.c.done_at.is_(None)
        async with transaction(self._engine) as db:
            query = select(works.c.id).join(conversations).where(within(reach), undone).order_by(works.c.created_at)
            return tuple((await db.execute(query)).scalars())


def _told(call: Row[Any]) -> dict[str, str | int | None]:
    return {
        "asked_at": call.asked_at.isoformat(),
        "purpose": call.purpose,
        "model": call.model,
        "tokens_given": call.given,
        "tokens_made": call.made,
        "cost_in_billionths_of_a_dollar": call.cost,
    }
