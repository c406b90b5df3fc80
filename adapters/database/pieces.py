"""What came in pieces, put together when its turn comes: until then every piece is a row of its own."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, select
from sqlalchemy.ext.asyncio import AsyncConnection

from adapters.database.tables import inbox
from core.events import EVENTS, Event
from core.joining import apart, joined

_BEHIND = (
    select(inbox.c.id, inbox.c.event, inbox.c.received_at)
    .where(inbox.c.conversation_id == bindparam("conversation"), inbox.c.done_at.is_(None))
    .where(inbox.c.id != bindparam("head"))
    .order_by(inbox.c.seq)
)


async def whole_event(
    db: AsyncConnection, conversation: str, head: Row[*tuple[Any, ...]]
) -> tuple[Event, list[int], datetime | None]:
    """The event at the head with its further pieces, their rows, and until when another piece may still come."""
    event, rows, last = EVENTS.validate_json(head.event), [head.id], head.received_at
    if apart(event) is None:
        return event, rows, None
    for row in await db.execute(_BEHIND, {"conversation": conversation, "head": head.id}):
        whole = joined(event, EVENTS.validate_json(row.event))
        if whole is None:
            return event, rows, None
        event, rows, last = whole, [*rows, row.id], row.received_at
    more = apart(event)
    return event, rows, None if more is None else last + more
