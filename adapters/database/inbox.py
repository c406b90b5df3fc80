"""Deliveries in: each kept once before the platform is told, each handled once, in order."""

from datetime import datetime
from typing import Any

from sqlalchemy import Select, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from adapters.database.engine import transaction
from adapters.database.messages import add_message
from adapters.database.rows import add_event, add_session, load_session, save_profile, save_session
from adapters.database.tables import (
    buttons,
    conversations,
    documents,
    identities,
    inbox,
    outbox,
    sessions,
    users,
    works,
)
from core.cards import BUTTON, Button, Card
from core.chance import draw
from core.deliveries import Delivery, File, Known, Press, Text, event_of
from core.effects import (
    WORK,
    ExportData,
    FixCv,
    ForgetPerson,
    ListSessions,
    MakeDocument,
    ReadCv,
    ReadJob,
    Refuse,
    SendFile,
    Show,
    StartSession,
    SwitchSession,
    Work,
    WriteEntry,
)
from core.events import EVENTS, Event, SessionOpened
from core.session import Profile, Session
from core.store import Decide, Turn


class DatabaseInbox:
    """The ``Inbox`` port on a database."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    async def accept(self, delivery: Delivery, at: datetime, seed: str) -> tuple[str, bool]:
        """Keeps the delivery; gives the conversation's id, and whether the delivery was new."""
        async with transaction(self._engine) as db:
            if conversation := await _seen(db, delivery):
                return conversation, False
            person = await _person(db, delivery, at, seed)
            conversation = await _conversation(db, delivery, person, seed)
            document = await _keep_file(db, delivery, person, at, seed)
            known = Known(
                person=person,
                document=document,
                button=await _button(db, delivery),
                about=await _entry_of_reply(db, delivery, conversation),
            )
            event = event_of(delivery.content, known, at, seed)
            await add_event(
                db, conversation, event, at, platform=delivery.platform, delivery=delivery.delivery_id, session=None
            )
            return conversation, True

    async def take_turn(self, conversation: str, decide: Decide, at: datetime) -> Turn | None:
        """Hands the conversation's next event to ``decide`` and keeps what comes of it; None when there is none."""
        async with transaction(self._engine) as db:
            place = (
                await db.execute(select(conversations).where(conversations.c.id == conversation).with_for_update())
            ).one()
            row = (await db.execute(_next_of(conversation))).one_or_none()
            if row is None:
                return None
            event = EVENTS.validate_json(row.event)
            loaded = await load_session(db, row.session_id or place.session_id or "")
            if loaded is None and row.session_id is not None:  # a result for somebody who was forgotten
                await _handled(db, row.id, at)
                return Turn()
            session, version, profile_version = loaded or await _begin_session(db, conversation, place.user_id, event)
            after, effects = decide(session, event)
            await save_session(db, after, version, at)
            if after.profile != session.profile:
                await save_profile(db, after, profile_version)
            await _handled(db, row.id, at)
            begun: list[str] = []
            send = False
            for number, effect in enumerate(effects):
                match effect:
                    case ReadCv() | FixCv() | ReadJob() | WriteEntry() | MakeDocument() | ListSessions() | ExportData():
                        begun.append(
                            await _add_work(db, conversation, after.id, effect, draw(event.seed, "work", number), at)
                        )
                    case Show() | SendFile() | Refuse():
                        await add_message(db, conversation, after, effect, at)
                        send = True
                    case StartSession(session=fresh):
                        await add_session(db, fresh, at)
                        await _open(db, conversation, fresh.id, event, at)
                    case SwitchSession(session=other):
                        await _open(db, conversation, other, event, at)
                    case ForgetPerson():
                        await _forget(db, after.owner, at)
            return Turn(works=tuple(begun), send=send)

    async def put_aside(self, conversation: str, reason: str, apology: Card, at: datetime) -> None:
        """Takes the event at the head out of the way, so that the conversation can go on, and apologises."""
        async with transaction(self._engine) as db:
            row = (await db.execute(_next_of(conversation))).one_or_none()
            if row is None:
                return
            await db.execute(update(inbox).where(inbox.c.id == row.id).values(done_at=at, aside=reason))
            await add_message(db, conversation, None, Show(card=apology), at)

    async def current(self, platform: str, chat: str) -> Session | None:
        """The session that a chat is in; None before its first message."""
        async with transaction(self._engine) as db:
            query = select(conversations.c.session_id).where(
                conversations.c.platform == platform, conversations.c.chat == chat
            )
            loaded = await load_session(db, (await db.execute(query)).scalar_one_or_none() or "")
            return loaded[0] if loaded else None

    async def waiting(self) -> tuple[str, ...]:
        """Conversations with events that a stop or a crash left unhandled."""
        async with transaction(self._engine) as db:
            query = select(inbox.c.conversation_id).where(inbox.c.done_at.is_(None)).distinct()
            return tuple((await db.execute(query)).scalars())


def _next_of(conversation: str) -> Select[Any]:
    return (
        select(inbox)
        .where(inbox.c.conversation_id == conversation, inbox.c.done_at.is_(None))
        .order_by(inbox.c.seq)
        .limit(1)
    )


async def _seen(db: AsyncConnection, delivery: Delivery) -> str | None:
    query = select(inbox.c.conversation_id).where(
        inbox.c.platform == delivery.platform, inbox.c.delivery_id == delivery.delivery_id
    )
    return (await db.execute(query)).scalar_one_or_none()


async def _person(db: AsyncConnection, delivery: Delivery, at: datetime, seed: str) -> str:
    query = select(identities.c.user_id).where(
        identities.c.platform == delivery.platform, identities.c.external_id == delivery.person
    )
    known: str | None = (await db.execute(query)).scalar_one_or_none()
    if known is not None:
        return known
    person = draw(seed, "person")
    await db.execute(insert(users).values(id=person, created_at=at, version=1, profile=Profile().model_dump_json()))
    await db.execute(insert(identities).values(platform=delivery.platform, external_id=delivery.person, user_id=person))
    return person


async def _conversation(db: AsyncConnection, delivery: Delivery, person: str, seed: str) -> str:
    query = select(conversations.c.id, conversations.c.user_id).where(
        conversations.c.platform == delivery.platform, conversations.c.chat == delivery.chat
    )
    row = (await db.execute(query)).one_or_none()
    if row is None:
        fresh = draw(seed, "conversation")
        await db.execute(
            insert(conversations).values(
                id=fresh, platform=delivery.platform, chat=delivery.chat, user_id=person, last_seq=0
            )
        )
        return fresh
    known: str = row.id
    if row.user_id is None:
        await db.execute(update(conversations).where(conversations.c.id == row.id).values(user_id=person))
    return known


async def _keep_file(db: AsyncConnection, delivery: Delivery, person: str, at: datetime, seed: str) -> str:
    if not isinstance(delivery.content, File):
        return ""
    document = draw(seed, "upload")
    await db.execute(
        insert(documents).values(
            id=document,
            user_id=person,
            purpose="upload",
            name=delivery.content.name[-191:],
            created_at=at,
            data=delivery.content.data,
        )
    )
    return document


async def _button(db: AsyncConnection, delivery: Delivery) -> Button | None:
    if not isinstance(delivery.content, Press):
        return None
    query = select(buttons.c.button).where(buttons.c.token == delivery.content.token)
    found = (await db.execute(query)).scalar_one_or_none()
    return None if found is None else BUTTON.validate_json(found)


async def _entry_of_reply(db: AsyncConnection, delivery: Delivery, conversation: str) -> str | None:
    """The slot of the message that was replied to: for a card, its entry's id."""
    if not isinstance(delivery.content, Text) or delivery.content.replies_to is None:
        return None
    query = (
        select(outbox.c.slot)
        .where(outbox.c.conversation_id == conversation, outbox.c.reference == delivery.content.replies_to)
        .order_by(outbox.c.id.desc())
        .limit(1)
    )
    return (await db.execute(query)).scalar_one_or_none()


async def _begin_session(db: AsyncConnection, conversation: str, person: str, event: Event) -> tuple[Session, int, int]:
    """The first session of a conversation: it begins with the CV that the person has, if they have one."""
    row = (await db.execute(select(users.c.profile).where(users.c.id == person))).one()
    fresh = Session.begin(
        id=draw(event.seed, "session"), owner=person, at=event.at, profile=Profile.model_validate_json(row.profile)
    )
    await add_session(db, fresh, event.at)
    await db.execute(update(conversations).where(conversations.c.id == conversation).values(session_id=fresh.id))
    loaded = await load_session(db, fresh.id)
    assert loaded is not None
    return loaded


async def _handled(db: AsyncConnection, row: int, at: datetime) -> None:
    await db.execute(update(inbox).where(inbox.c.id == row).values(done_at=at))


async def _add_work(db: AsyncConnection, conversation: str, session: str, work: Work, id: str, at: datetime) -> str:
    await db.execute(
        insert(works).values(
            id=id,
            session_id=session,
            conversation_id=conversation,
            kind=work.kind,
            created_at=at,
            attempts=0,
            work=WORK.dump_json(work).decode(),
        )
    )
    return id


async def _open(db: AsyncConnection, conversation: str, session: str, event: Event, at: datetime) -> None:
    """Makes the session the conversation's, and lets it say where it stands."""
    await db.execute(update(conversations).where(conversations.c.id == conversation).values(session_id=session))
    opened = SessionOpened(at=event.at, seed=draw(event.seed, "opened"))
    await add_event(db, conversation, opened, at, platform="aicvgen", delivery=opened.seed, session=session)


async def _forget(db: AsyncConnection, person: str, at: datetime) -> None:
    """Deletes all of the person's rows. Only the ids of deliveries stay, so that none is taken for a new one."""
    places = select(conversations.c.id).where(conversations.c.user_id == person)
    ids = tuple((await db.execute(places)).scalars())
    await db.execute(update(inbox).where(inbox.c.conversation_id.in_(ids)).values(event="{}", done_at=at))
    await db.execute(delete(outbox).where(outbox.c.conversation_id.in_(ids)))
    await db.execute(update(conversations).where(conversations.c.id.in_(ids)).values(session_id=None, user_id=None))
    await db.execute(delete(sessions).where(sessions.c.user_id == person))
    await db.execute(delete(users).where(users.c.id == person))
