"""Messages out: in order per conversation, each marked when the platform has it."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from adapters.database.engine import transaction
from adapters.database.rows import add_event, within
from adapters.database.tables import conversations, documents, outbox
from core.effects import MESSAGES, SendFile
from core.events import Event
from core.store import NotBefore, Outgoing, Reach

_WHISPERED = '%"kind":"refuse"}'
"""How a refusal ends as it is kept."""


class DatabaseOutbox:
    """The ``Outbox`` port on a database."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    async def next_message(self, conversation: str, at: datetime) -> Outgoing | NotBefore | None:
        """The next message to send. A change to a slot that a later one changes again is passed over."""
        async with transaction(self._engine) as db:
            while True:
                row = (await db.execute(_first(conversation))).one_or_none()
                if row is None:
                    return None
                if row.not_before is not None and row.not_before > at:
                    return NotBefore(at=row.not_before)
                if await _superseded(db, row):
                    await db.execute(update(outbox).where(outbox.c.id == row.id).values(done_at=at))
                    continue
                message = MESSAGES.validate_json(row.message)
                data = None
                if isinstance(message, SendFile):
                    query = select(documents.c.data).where(documents.c.id == message.document)
                    data = (await db.execute(query)).scalar_one_or_none()
                attempt = row.attempts + 1
                await db.execute(update(outbox).where(outbox.c.id == row.id).values(attempts=attempt))
                return Outgoing(
                    id=row.id,
                    platform=row.platform,
                    chat=row.chat,
                    message=message,
                    replaces=None if row.afresh else await _reference(db, row),
                    root=await _root(db, row),
                    data=data,
                    attempt=attempt,
                )

    async def sent(self, message: int, reference: str | None, at: datetime) -> None:
        """The message is there; ``reference`` is how the platform knows it."""
        await self._update(message, done_at=at, reference=reference)

    async def has_sent(self, platform: str, chat: str, reference: str) -> bool:
        """Whether a message of ours stands in the chat that the platform knows by this name."""
        first = outbox.c.reference.startswith(f"{reference} ", autoescape=True)
        query = (
            select(outbox.c.id)
            .join(conversations, conversations.c.id == outbox.c.conversation_id)
            .where(conversations.c.platform == platform, conversations.c.chat == chat)
            .where(or_(outbox.c.reference == reference, first))
            .limit(1)
        )
        async with transaction(self._engine) as db:
            return (await db.execute(query)).first() is not None

    async def lost(self, message: int) -> None:
        """What the message was to replace is gone: it is to be posted anew."""
        await self._update(message, afresh=1)

    async def delay(self, message: int, until: datetime) -> None:
        """The message may not be sent before this moment. That it was tried too early does not count as a try."""
        await self._update(message, not_before=until, attempts=outbox.c.attempts - 1)

    async def give_up(self, message: int, reason: str, at: datetime) -> None:
        """The message cannot be sent at all."""
        await self._update(message, done_at=at, failure=reason)

    async def abandon(self, conversation: str, reason: str, event: Event, at: datetime) -> None:
        """None of the conversation's messages can be sent; the event that says so is handed in."""
        waiting = outbox.c.conversation_id == conversation, outbox.c.done_at.is_(None)
        async with transaction(self._engine) as db:
            await db.execute(update(outbox).where(*waiting).values(done_at=at, failure=reason))
            await add_event(db, conversation, event, at, platform="aicvgen", delivery=event.seed, session=None)

    async def waiting(self, reach: Reach) -> tuple[str, ...]:
        """Conversations with messages that a stop or a crash left unsent."""
        async with transaction(self._engine) as db:
            query = select(conversations.c.id).join(outbox).where(within(reach), outbox.c.done_at.is_(None)).distinct()
            return tuple((await db.execute(query)).scalars())

    async def _update(self, message: int, **values: object) -> None:
        async with transaction(self._engine) as db:
            await db.execute(update(outbox).where(outbox.c.id == message).values(**values))


def _first(conversation: str) -> Select[Any]:
    return (
        select(outbox, conversations.c.platform, conversations.c.chat)
        .join(conversations, conversations.c.id == outbox.c.conversation_id)
        .where(outbox.c.conversation_id == conversation, outbox.c.done_at.is_(None))
        .order_by(outbox.c.id)
        .limit(1)
    )


async def _superseded(db: AsyncConnection, row: Row[Any]) -> bool:
    if row.slot is None or row.afresh:
        return False
    later = (outbox.c.id > row.id, outbox.c.done_at.is_(None), outbox.c.afresh == 0)
    query = _same_slot(row).where(*later).limit(1)
    return (await db.execute(query)).first() is not None


async def _reference(db: AsyncConnection, row: Row[Any]) -> str | None:
    if row.slot is None:
        return None
    query = _same_slot(row).where(outbox.c.reference.is_not(None)).order_by(outbox.c.id.desc()).limit(1)
    return (await db.execute(query)).scalar_one_or_none()


async def _root(db: AsyncConnection, row: Row[Any]) -> str | None:
    """The first message that stands in the chat: what was whispered to somebody is gone when they look again."""
    query = select(outbox.c.reference).where(
        outbox.c.conversation_id == row.conversation_id,
        outbox.c.session_id == row.session_id,
        outbox.c.id < row.id,
        outbox.c.reference.is_not(None),
        outbox.c.message.not_like(_WHISPERED),
    )
    return (await db.execute(query.order_by(outbox.c.id).limit(1))).scalar_one_or_none()


def _same_slot(row: Row[Any]) -> Select[str | None]:
    return select(outbox.c.reference).where(
        outbox.c.conversation_id == row.conversation_id,
        outbox.c.session_id == row.session_id,
        outbox.c.slot == row.slot,
    )
