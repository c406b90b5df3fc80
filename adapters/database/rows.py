"""What several of the store's parts read and write in the same way."""

from datetime import datetime

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from adapters.database.tables import conversations, inbox, sessions, users
from core.errors import TryAgain
from core.events import EVENTS, Event
from core.replies.account import session_title
from core.session import Profile, Session


async def load_session(db: AsyncConnection, id: str) -> tuple[Session, int, int] | None:
    """The session with its person's profile, and the versions of both rows; None when it is gone."""
    query = (
        select(sessions.c.state, sessions.c.version, users.c.profile, users.c.version.label("profile_version"))
        .join(users, users.c.id == sessions.c.user_id)
        .where(sessions.c.id == id)
    )
    row = (await db.execute(query)).one_or_none()
    if row is None:
        return None
    session = Session.model_validate_json(row.state)
    return session.changed(profile=Profile.model_validate_json(row.profile)), row.version, row.profile_version


async def add_session(db: AsyncConnection, session: Session, at: datetime) -> None:
    await db.execute(
        insert(sessions).values(
            id=session.id, user_id=session.owner, version=1, created_at=session.created_at, **_columns(session, at)
        )
    )


async def save_session(db: AsyncConnection, session: Session, version: int, at: datetime) -> None:
    """Keeps the session, if nobody else did since it was loaded; else ``TryAgain``."""
    query = (
        update(sessions)
        .where(sessions.c.id == session.id, sessions.c.version == version)
        .values(version=version + 1, **_columns(session, at))
    )
    if (await db.execute(query)).rowcount != 1:
        raise TryAgain(f"session {session.id} was changed meanwhile")


async def save_profile(db: AsyncConnection, session: Session, version: int) -> None:
    """Keeps the person's profile, if nobody else did since it was loaded; else ``TryAgain``."""
    query = (
        update(users)
        .where(users.c.id == session.owner, users.c.version == version)
        .values(version=version + 1, profile=session.profile.model_dump_json())
    )
    if (await db.execute(query)).rowcount != 1:
        raise TryAgain(f"the profile of {session.owner} was changed meanwhile")


async def add_event(
    db: AsyncConnection,
    conversation: str,
    event: Event,
    at: datetime,
    *,
    platform: str,
    delivery: str,
    session: str | None,
) -> None:
    """Puts an event at the end of the conversation's queue. The conversation's row is locked meanwhile."""
    query = select(conversations.c.last_seq).where(conversations.c.id == conversation).with_for_update()
    seq = (await db.execute(query)).scalar_one() + 1
    await db.execute(update(conversations).where(conversations.c.id == conversation).values(last_seq=seq))
    await db.execute(
        insert(inbox).values(
            platform=platform,
            delivery_id=delivery,
            conversation_id=conversation,
            session_id=session,
            seq=seq,
            received_at=at,
            event=EVENTS.dump_json(event).decode(),
        )
    )


def _columns(session: Session, at: datetime) -> dict[str, object]:
    return {
        "status": session.status.value,
        "title": session_title(session),
        "has_job": int(session.job is not None),
        "updated_at": at,
        "state": session.model_dump_json(exclude={"profile"}),
    }
