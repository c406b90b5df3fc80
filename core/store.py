"""What the program keeps, as three ports: events in, works, messages out.

Every method is one transaction, and each may be called twice.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from core.cards import Card
from core.deliveries import Delivery
from core.effects import Message, Work
from core.events import Event, SessionLine
from core.language_model import Payer
from core.session import Profile, Session
from core.step import Step

Decide = Callable[[Session, Event], Step]
Apologise = Callable[[Profile], Card]
"""What is said to this person when an event of theirs could not be handled."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """The conversations that a program answers for: those of its platforms, or one chat there."""

    platforms: tuple[str, ...]
    chat: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """What one event led to: works to perform, and conversations that have messages to send or events to handle."""

    works: tuple[str, ...] = ()
    send: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A piece of work to do: what, for which session as it is now, in which workspace, and how often it was begun."""

    id: str
    work: Work
    session: Session
    attempt: int
    workspace: str | None = None

    @property
    def payer(self) -> Payer:
        """For whom its model calls are made."""
        return Payer(person=self.session.owner, session=self.session.id, workspace=self.workspace or "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """A file to keep. ``purpose`` says what for: upload, document, preview or export."""

    id: str
    purpose: str
    name: str
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """A message that waits to be sent: where to, what it replaces there, and a file's bytes.

    ``root`` is the reference of the first message of its session there, None for that message itself.
    """

    id: int
    platform: str
    chat: str
    message: Message
    replaces: str | None = None
    root: str | None = None
    data: bytes | None = None
    attempt: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class NotBefore:
    """There is something to do, but not before this moment."""

    at: datetime


class Inbox(Protocol):
    """Deliveries in, each handled once, in order per conversation."""

    async def accept(self, delivery: Delivery, at: datetime, seed: str) -> tuple[str, bool]:
        """Keeps the delivery; gives the conversation's id, and whether the delivery was new."""
        ...

    async def take_turn(self, conversation: str, decide: Decide, at: datetime) -> Turn | NotBefore | None:
        """Hands the conversation's next event to ``decide`` and keeps what comes of it; None when there is none.

        What came in pieces is handed on as one event, and not before the last piece has had its time to come.
        """
        ...

    async def put_aside(self, conversation: str, reason: str, apologise: Apologise, at: datetime) -> None:
        """Takes the event at the head out of the way, so that the conversation can go on, and apologises."""
        ...

    async def moved(self, platform: str, chat: str, to: str) -> None:
        """The platform knows the chat by another id from now on: its conversations go on there."""
        ...

    async def current(self, platform: str, chat: str) -> Session | None:
        """The session that a chat is in; None before its first message."""
        ...

    async def waiting(self, reach: Reach) -> tuple[str, ...]:
        """Conversations with events that a stop or a crash left unhandled."""
        ...


class Works(Protocol):
    """Work that was asked for, and its results."""

    async def begin(self, work: str, at: datetime) -> Task | None:
        """The work with its session, counted as begun once more; None when it is done or its session is gone."""
        ...

    async def finish(self, work: str, event: Event, files: tuple[Stored, ...], at: datetime) -> str | None:
        """Keeps the result's files and hands the event in; gives the conversation's id, None if it was done already."""
        ...

    async def data(self, document: str) -> bytes | None:
        """The bytes of a stored file; None when it is gone."""
        ...

    async def sessions_of(self, person: str) -> tuple[SessionLine, ...]:
        """The person's sessions that have a job, newest first."""
        ...

    async def waiting(self, reach: Reach) -> tuple[str, ...]:
        """Works that a stop or a crash left undone."""
        ...

    async def sessions_known_as(self, platform: str, person: str) -> tuple[SessionLine, ...]:
        """The same of the person whom a platform knows by this name; none of one who never wrote."""
        ...

    async def everything_of(self, person: str) -> tuple[tuple[str, bytes], ...]:
        """All that is kept about the person, as named files."""
        ...


class Outbox(Protocol):
    """Messages out, in order per conversation."""

    async def next_message(self, conversation: str, at: datetime) -> Outgoing | NotBefore | None:
        """The next message to send."""
        ...

    async def sent(self, message: int, reference: str | None, at: datetime) -> None:
        """The message is there; ``reference`` is how the platform knows it: all its parts, with spaces between them."""
        ...

    async def has_sent(self, platform: str, chat: str, reference: str) -> bool:
        """Whether a message of ours stands in the chat that the platform knows by this name."""
        ...

    async def lost(self, message: int) -> None:
        """What the message was to replace is gone: it is to be posted anew."""
        ...

    async def delay(self, message: int, until: datetime) -> None:
        """The message may not be sent before this moment."""
        ...

    async def abandon(self, conversation: str, reason: str, event: Event, at: datetime) -> None:
        """None of the conversation's messages can be sent; the event that says so is handed in."""
        ...

    async def give_up(self, message: int, reason: str, at: datetime) -> None:
        """The message cannot be sent at all."""
        ...

    async def waiting(self, reach: Reach) -> tuple[str, ...]:
        """Conversations with messages that a stop or a crash left unsent."""
        ...
