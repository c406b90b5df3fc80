"""What a turn of the conversation wants done, in the transaction that keeps the session."""

from datetime import datetime
from typing import Protocol, assert_never

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from adapters.database.messages import add_messages
from adapters.database.rows import add_event, add_session
from adapters.database.tables import conversations, inbox, outbox, sessions, users, works
from core.chance import draw
from core.effects import (
    WORK,
    DropKey,
    Effects,
    ExportData,
    FixCv,
    ForgetPerson,
    KeepKey,
    KeepNoWords,
    ListSessions,
    LookUpKey,
    MakeDocument,
    MakeLetter,
    Message,
    ReadCv,
    ReadJob,
    ReadJobClosely,
    Refuse,
    ResearchCompany,
    SendFile,
    Show,
    StartSession,
    SwitchSession,
    Work,
    WriteEntry,
    WriteLetter,
)
from core.errors import OurFault
from core.events import Event, SessionOpened
from core.language_model import Whose
from core.own_keys import KeyOwner, OwnKey
from core.session import Session
from core.store import Turn


class KeysWithin(Protocol):
    """Keys of one's own, kept and deleted within a transaction."""

    async def keep_within(self, db: AsyncConnection, owner: KeyOwner, key: OwnKey, at: datetime) -> None: ...

    async def drop_within(self, db: AsyncConnection, owner: KeyOwner) -> None: ...


async def carry_out(
    db: AsyncConnection,
    conversation: str,
    after: Session,
    effects: Effects,
    event: Event,
    at: datetime,
    keys: KeysWithin | None,
) -> Turn:
    """Keeps what is wanted done: works, messages, and what concerns other sessions."""
    begun: list[str] = []
    messages: list[Message] = []
    for number, effect in enumerate(effects):
        match effect:
            case (
                ReadCv()
                | FixCv()
                | ReadJob()
                | ReadJobClosely()
                | WriteEntry()
                | MakeDocument()
                | WriteLetter()
                | MakeLetter()
                | ListSessions()
                | ExportData()
                | ResearchCompany()
                | LookUpKey()
            ):
                work = draw(event.seed, "work", number)
                begun.append(await _add_work(db, conversation, after.id, effect, work, at))
            case Show() | SendFile() | Refuse():
                messages.append(effect)
            case StartSession(session=fresh):
                await add_session(db, fresh, at)
                await _open(db, conversation, fresh.id, event, at)
            case SwitchSession(session=other):
                await _open(db, conversation, other, event, at)
            case ForgetPerson():
                await _forget(db, after.owner, at)
            case KeepKey() | DropKey() | KeepNoWords():
                await _settle_key(db, after.owner, effect, keys, at)
            case _:
                assert_never(effect)
    await add_messages(db, conversation, after, messages, at)
    return Turn(works=tuple(begun), send=bool(messages))


async def _settle_key(
    db: AsyncConnection, person: str, effect: KeepKey | DropKey | KeepNoWords, keys: KeysWithin | None, at: datetime
) -> None:
    owner = KeyOwner(whose=Whose.PERSON, id=person)
    match effect:
        case KeepNoWords():
            pass  # the event's rows are the inbox's own: it has emptied them
        case _ if keys is None:
            raise OurFault("There is nothing to seal a key with.")
        case KeepKey(key=key):
            await keys.keep_within(db, owner, key, at)
        case DropKey():
            await keys.drop_within(db, owner)


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
