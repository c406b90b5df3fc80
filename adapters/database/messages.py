"""Messages with their buttons, put at the end of a conversation's queue."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from pydantic import TypeAdapter
from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from adapters.database.tables import buttons, outbox
from core.cards import Button, Card
from core.effects import MESSAGES, Message, Refuse, SendFile, Show
from core.session import Session

BUTTON: TypeAdapter[Button] = TypeAdapter(Button)
"""Buttons to JSON and back."""


async def add_messages(
    db: AsyncConnection, conversation: str, session: Session | None, messages: Sequence[Message], at: datetime
) -> None:
    """Keeps the messages of one turn to be sent in this order, and what their buttons stand for."""
    rows = [
        {
            "conversation_id": conversation,
            "session_id": session.id if session else "",
            "slot": message.slot if isinstance(message, Show) else None,
            "afresh": int(isinstance(message, Show) and message.afresh),
            "created_at": at,
            "attempts": 0,
            "message": MESSAGES.dump_json(message).decode(),
        }
        for message in messages
    ]
    if rows:
        await db.execute(insert(outbox), rows)
    # A card that is shown twice in one turn has the same buttons twice; no other turn has the same tokens.
    made = {button.token: button for message in messages for button in _buttons(message)}
    tokens = [
        {
            "token": button.token,
            "owner": button.owner,
            "session_id": button.session,
            "entry": button.entry,
            "revision": button.revision,
            "action": button.action.value,
            "argument": button.argument,
            "created_at": at,
            "button": BUTTON.dump_json(button).decode(),
        }
        for button in made.values()
    ]
    if tokens:
        await db.execute(insert(buttons), tokens)


def _buttons(message: Message) -> Iterator[Button]:
    card: Card
    match message:
        case Show(card=card) | Refuse(card=card) | SendFile(caption=card):
            for row in card.buttons:
                yield from row
