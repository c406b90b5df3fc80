"""Deliveries in: each kept once before the platform is told, each handled once, in order."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from adapters.database.carrying_out import KeysWithin, carry_out
from adapters.database.engine import transaction
from adapters.database.messages import BUTTON, add_messages
from adapters.database.pieces import whole_event
from adapters.database.rows import (
    Loaded,
    add_event,
    add_session,
    load_session,
    save_profile,
    save_session,
    with_profile,
    within,
)
from adapters.database.tables import (
    buttons,
    conversations,
    documents,
    identities,
    inbox,
    outbox,
    sessions,
    users,
)
from core.asking import AskKey
from core.cards import Action
from core.chance import draw
from core.deliveries import Delivery, File, Known, Press, Text, event_of
from core.effects import (
    KeepNoWords,
    Show,
)
from core.events import EVENTS, ButtonPressed, Event, TextSent
from core.own_keys import is_plainly_a_key
from core.session import Profile, Session
from core.store import Apologise, Decide, NotBefore, Reach, Turn

# Statements of every event are built once: to build one costs as much as to run it.

_DONE = update(inbox).where(inbox.c.id == bindparam("row"))

_NEXT = (
    select(
        *(inbox.c.id, inbox.c.event, inbox.c.received_at, inbox.c.session_id, conversations.c.user_id),
        *(sessions.c.state, sessions.c.version, users.c.profile, users.c.version.label("profile_version")),
    )
    .select_from(inbox)
    .join(conversations, conversations.c.id == inbox.c.conversation_id)
    .outerjoin(sessions, sessions.c.id == func.coalesce(inbox.c.session_id, conversations.c.session_id))
    .outerjoin(users, users.c.id == sessions.c.user_id)
    .where(inbox.c.conversation_id == bindparam("conversation"), inbox.c.done_at.is_(None))
    .order_by(inbox.c.seq)
    .limit(1)
    .with_for_update(of=conversations)
)
"""The event at the head of the queue, with the session it is for; the conversation's row is locked."""

_here = conversations.c.platform == bindparam("platform"), conversations.c.chat == bindparam("chat")

_KNOWN = select(
    *(
        query.scalar_subquery().label(name)
        for name, query in {
            "seen": select(inbox.c.conversation_id).where(
                inbox.c.platform == bindparam("platform"), inbox.c.delivery_id == bindparam("delivery")
            ),
            "person": select(identities.c.user_id).where(
                identities.c.platform == bindparam("platform"), identities.c.external_id == bindparam("person")
            ),
            "conversation": select(conversations.c.id).where(*_here),
            "owner": select(conversations.c.user_id).where(*_here),
            "workspace": select(conversations.c.workspace).where(*_here),
            "button": select(buttons.c.button).where(buttons.c.token == bindparam("token")),
        }.items()
    )
)
"""Whether a delivery came before, who it is from, and which conversation it belongs to, as far as there is one."""


class DatabaseInbox:
    """The ``Inbox`` port on a database."""

    def __init__(self, engine: AsyncEngine, keys: KeysWithin | None = None) -> None:
        """``keys`` is where people's own keys are kept; without it they can bring none."""
        self._engine = engine
        self._keys = keys

    async def accept(self, delivery: Delivery, at: datetime, seed: str) -> tuple[str, bool]:
        """Keeps the delivery; gives the conversation's id, and whether the delivery was new."""
        async with transaction(self._engine) as db:
            found = await _what_is_known_of(db, delivery)
            if found.seen is not None:
                return found.seen, False
            person = found.person or await _add_person(db, delivery, at, seed)
            conversation = found.conversation or await _add_conversation(db, delivery, person, seed)
            if found.conversation is not None:
                await _refresh(db, found, delivery, person)
            document = await _keep_file(db, delivery, person, at, seed)
            known = Known(
                person=person,
                document=document,
                button=None if found.button is None else BUTTON.validate_json(found.button),
                about=await _entry_of_reply(db, delivery, conversation),
            )
            event = event_of(delivery.content, known, at, seed)
            await add_event(
                db, conversation, event, at, platform=delivery.platform, delivery=delivery.delivery_id, session=None
            )
            return conversation, True

    async def take_turn(self, conversation: str, decide: Decide, at: datetime) -> Turn | NotBefore | None:
        """Hands the conversation's next event to ``decide`` and keeps what comes of it; None when there is none."""
        async with transaction(self._engine) as db:
            row = (await db.execute(_NEXT, {"conversation": conversation})).one_or_none()
            if row is None:
                return None
            event, rows, until = await whole_event(db, conversation, row)
            if until is not None and until > at:
                return NotBefore(at=until)
            if row.state is None and row.session_id is not None:  # a result for somebody who was forgotten
                await _handled(db, rows, at)
                return Turn()
            loaded = await _loaded(db, conversation, row, event)
            after, effects = decide(loaded.session, event)
            await save_session(db, after, loaded.version, at)
            if after.profile != loaded.session.profile:
                await save_profile(db, after, loaded.profile_version)
            await _handled(db, rows, at)
            if KeepNoWords() in effects:
                await _empty(db, rows, event)
            return await carry_out(db, conversation, after, effects, event, at, self._keys)

    async def put_aside(self, conversation: str, reason: str, apologise: Apologise, at: datetime) -> None:
        """Takes the event at the head out of the way, so that the conversation can go on, and apologises."""
        async with transaction(self._engine) as db:
            row = (await db.execute(_NEXT, {"conversation": conversation})).one_or_none()
            if row is None:
                return
            await db.execute(_DONE, {"row": row.id, "done_at": at, "aside": reason})
            if _is_secret(row):
                await _empty(db, [row.id], EVENTS.validate_json(row.event))
            profile = Profile() if row.profile is None else Profile.model_validate_json(row.profile)
            await add_messages(db, conversation, None, [Show(card=apologise(profile))], at)

    async def moved(self, platform: str, chat: str, to: str) -> None:
        """The platform knows the chat by another id from now on: its conversations go on there.

        Who has begun one there already goes on with that.
        """
        async with transaction(self._engine) as db:
            here = conversations.c.chat == chat, conversations.c.chat.startswith(f"{chat}:", autoescape=True)
            query = select(conversations.c.id, conversations.c.chat)
            query = query.where(conversations.c.platform == platform, or_(*here)).with_for_update()
            for row in (await db.execute(query)).all():
                there = to + row.chat.removeprefix(chat)
                taken = select(conversations.c.id).where(
                    conversations.c.platform == platform, conversations.c.chat == there
                )
                if (await db.execute(taken)).first() is None:
                    await db.execute(update(conversations).where(conversations.c.id == row.id).values(chat=there))

    async def current(self, platform: str, chat: str) -> Session | None:
        """The session that a chat is in; None before its first message."""
        async with transaction(self._engine) as db:
            query = select(conversations.c.session_id).where(
                conversations.c.platform == platform, conversations.c.chat == chat
            )
            loaded = await load_session(db, (await db.execute(query)).scalar_one_or_none() or "")
            return loaded.session if loaded else None

    async def waiting(self, reach: Reach) -> tuple[str, ...]:
        """Conversations with events that a stop or a crash left unhandled."""
        async with transaction(self._engine) as db:
            query = select(conversations.c.id).join(inbox).where(within(reach), inbox.c.done_at.is_(None)).distinct()
            return tuple((await db.execute(query)).scalars())


async def _what_is_known_of(db: AsyncConnection, delivery: Delivery) -> Row[Any]:
    given = {
        "platform": delivery.platform,
        "delivery": delivery.delivery_id,
        "person": delivery.person,
        "chat": delivery.chat,
        "token": delivery.content.token if isinstance(delivery.content, Press) else "",
    }
    return (await db.execute(_KNOWN, given)).one()


async def _add_person(db: AsyncConnection, delivery: Delivery, at: datetime, seed: str) -> str:
    person = draw(seed, "person")
    profile = Profile(language=delivery.language).model_dump_json()
    await db.execute(insert(users).values(id=person, created_at=at, version=1, profile=profile))
    await db.execute(insert(identities).values(platform=delivery.platform, external_id=delivery.person, user_id=person))
    return person


async def _add_conversation(db: AsyncConnection, delivery: Delivery, person: str, seed: str) -> str:
    fresh = draw(seed, "conversation")
    await db.execute(
        insert(conversations).values(
            id=fresh, platform=delivery.platform, chat=delivery.chat, user_id=person, workspace=delivery.workspace
        )
    )
    return fresh


async def _refresh(db: AsyncConnection, found: Row[Any], delivery: Delivery, person: str) -> None:
    """Keeps what is new about a conversation: somebody who was forgotten is back, or its workspace is known now."""
    workspace = delivery.workspace or found.workspace
    if found.owner is None or workspace != found.workspace:
        own = conversations.c.id == found.conversation
        await db.execute(update(conversations).where(own).values(user_id=found.owner or person, workspace=workspace))


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


async def _entry_of_reply(db: AsyncConnection, delivery: Delivery, conversation: str) -> str | None:
    """The slot of the message that was replied to: for a card, its entry's id.

    A card too long for one message has the references of all its parts, with spaces between them.
    """
    if not isinstance(delivery.content, Text) or delivery.content.replies_to is None:
        return None
    query = (
        select(outbox.c.slot)
        .where(outbox.c.conversation_id == conversation, outbox.c.reference.is_not(None))
        .where((" " + outbox.c.reference + " ").contains(f" {delivery.content.replies_to} ", autoescape=True))
        .order_by(outbox.c.id.desc())
        .limit(1)
    )
    return (await db.execute(query)).scalar_one_or_none()


async def _loaded(db: AsyncConnection, conversation: str, row: Row[*tuple[Any, ...]], event: Event) -> Loaded:
    """The session that the event is for. A conversation's first begins with the CV that the person has, if any."""
    if row.state is not None:
        return Loaded(with_profile(row.state, row.profile), row.version, row.profile_version)
    kept = (await db.execute(select(users.c.profile).where(users.c.id == row.user_id))).scalar_one()
    fresh = Session.begin(
        id=draw(event.seed, "session"), owner=row.user_id, at=event.at, profile=Profile.model_validate_json(kept)
    )
    await add_session(db, fresh, event.at)
    await db.execute(update(conversations).where(conversations.c.id == conversation).values(session_id=fresh.id))
    loaded = await load_session(db, fresh.id)
    assert loaded is not None
    return loaded


async def _handled(db: AsyncConnection, rows: list[int], at: datetime) -> None:
    await db.execute(_DONE, [{"row": row, "done_at": at} for row in rows])


async def _empty(db: AsyncConnection, rows: list[int], event: Event) -> None:
    """Takes the words out of rows whose words were a secret."""
    if isinstance(event, TextSent | ButtonPressed):
        without = replace(event, text="") if isinstance(event, TextSent) else replace(event, words=None)
        emptied = EVENTS.dump_json(without).decode()
        await db.execute(update(inbox).where(inbox.c.id.in_(rows)).values(event=emptied))


def _is_secret(row: Row[*tuple[Any, ...]]) -> bool:
    """Whether the event holds a key: one was asked for, or it is plainly one."""
    event = EVENTS.validate_json(row.event)
    if isinstance(event, ButtonPressed):
        return event.button is not None and event.button.action is Action.GIVE_KEY
    if not isinstance(event, TextSent):
        return False
    asking = None if row.state is None else with_profile(row.state, row.profile).asking
    return isinstance(asking, AskKey) or is_plainly_a_key(event.text)
