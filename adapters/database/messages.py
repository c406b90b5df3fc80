"""A message with its buttons, put at the end of a conversation's queue."""

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from adapters.database.tables import buttons, outbox
from core.cards import BUTTON, Button, Card
from core.effects import MESSAGES, Message, Refuse, SendFile, Show
from core.session import Session


async def add_message(
    db: AsyncConnection, conversation: str, session: Session | None, message: Message, at: datetime
) -> None:
    """Keeps the message to be sent, and what its buttons stand for."""
    slot = message.slot if isinstance(message, Show) else None
    await db.execute(
        insert(outbox).values(
            conversation_id=conversation,
            session_id=session.id if session else "",
            slot=slot,
            afresh=int(isinstance(message, Show) and message.afresh),
            created_at=at,
            attempts=0,
            message=MESSAGES.dump_json(message).decode(),
        )
    )
    for button in _buttons(message):
        known = (await db.execute(select(buttons.c.token).where(buttons.c.token == button.token))).first()
        if known is None:
            await db.execute(
                insert(buttons).values(
                    token=button.token,
                    owner=button.owner,
                    session_id=button.session,
                    entry=button.entry,
                    revision=button.revision,
                    action=button.action.value,
                    argument=button.argument,
                    created_at=at,
                    button=BUTTON.dump_json(button).decode(),
                )
            )


def _buttons(message: Message) -> Iterator[Button]:
    card: Card
    match message:
        case Show(card=card) | Refuse(card=card) | SendFile(caption=card):
            for row in card.buttons:
                yield from row
