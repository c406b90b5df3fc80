"""What several of the store's parts read and write in the same way."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, and_, bindparam, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from adapters.database.tables import conversations, inbox, sessions, users
from core.errors import TryAgain
from core.events import EVENTS, Event
from core.replies.account import session_title
from core.session import Profile, Session
from core.store import Reach

_others = inbox.alias()
_last = select(func.coalesce(func.max(_others.c.seq), 0)).where(_others.c.conversation_id == bindparam("queue"))
_APPEND = insert(inbox).values(seq=_last.scalar_subquery() + 1)
"""Statements of every event are built once: to build one costs as much as to run it."""

_SAVE = update(sessions).where(sessions.c.id == bindparam("key"), sessions.c.version == bindparam("loaded"))


@dataclass(frozen=True, slots=True)
class Loaded:
    """A session with its person's profile, and the versions that both rows had."""

    session: Session
    version: int
    profile_version: int


def within(reach: Reach) -> ColumnElement[bool]:
    """The conversations of this reach."""
    here = conversations.c.platform.in_(reach.platforms)
    return here if reach.chat is None else and_(here, conversations.c.chat == reach.chat)


async def load_session(db: AsyncConnection, id: str) -> Loaded | None:
    """The session of this id; None when it is gone."""
    query = (
        select(sessions.c.state, sessions.c.version, users.c.profile, users.c.version.label("profile_version"))
        .join(users, users.c.id == sessions.c.user_id)
        .where(sessions.c.id == id)
    )
    row = (await db.execute(query)).one_or_none()
    if row is None:
        return None
    return Loaded(with_profile(row.state, row.profile), row.version, row.profile_version)


def with_profile(state: str, profile: str) -> Session:
    """The session that both rows' JSON makes together."""
    return Session.model_validate_json(state).changed(profile=Profile.model_validate_json(profile))


async def add_session(db: AsyncConnection, session: Session, at: datetime) -> None:
    await db.execute(
        insert(sessions).values(
            id=session.id, user_id=session.owner, version=1, created_at=session.created_at, **_columns(session, at)
        )
    )


async def save_session(db: AsyncConnection, session: Session, version: int, at: datetime) -> None:
    """Keeps the session, if nobody else did since it was loaded; else ``TryAgain``."""
    values = {"key": session.id, "loaded": version, "version": version + 1, **_columns(session, at)}
    if (await db.execute(_SAVE, values)).rowcount != 1:
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
    """Puts an event at the end of the conversation's queue. Its number is unique there: of two at once, one fails."""
    await db.execute(
        _APPEND,
        {
            "queue": conversation,
            "platform": platform,
            "delivery_id": delivery,
            "conversation_id": conversation,
            "session_id": session,
            "received_at": at,
            "event": EVENTS.dump_json(event).decode(),
        },
    )


def _columns(session: Session, at: datetime) -> dict[str, object]:
    return {
        "status": session.status.value,
        "title": session_title(session),
        "has_job": int(session.job is not None),
        "updated_at": at,
        "state": session.model_dump_json(exclude={"profile"}),
    }
