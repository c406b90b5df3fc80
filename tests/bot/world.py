"""The whole program in one process, on a real database, with the outside in memory."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy.ext.asyncio import AsyncEngine

from adapters.database.engine import open_engine
from adapters.database.inbox import DatabaseInbox
from adapters.database.outbox import DatabaseOutbox
from adapters.database.own_keys import DatabaseOwnKeys
from adapters.database.schema import migrate
from adapters.database.seal import Seal
from adapters.database.works import DatabaseWorks
from adapters.documents.reader import SandboxedDocumentReader
from adapters.embedding.letters import LetterEmbedder
from adapters.languages.catalogue import GettextCatalogue
from adapters.local_jobs import LocalJobs
from adapters.memory import CountedChance, HandClock, MemoryMessenger, TextRenderer
from bot.key_works import KeyWorks
from bot.logs import logger
from bot.performer import Performer
from bot.runtime import Runtime
from bot.wiring.reading import vocabulary
from core.cards import Action, Button
from core.deliveries import Content, Delivery, File, Press, Slash, Text
from core.effects import SendFile
from core.pages import PageFetcher
from core.ports import CloseReader, LetterWriter, Renderer, Writer
from core.reading.job_rules import RulesJobReader
from core.reading.rules import RulesCvReader
from core.research import CompanyResearch
from core.session import EntryState, Phase, Session
from core.tailoring.letter import RulesLetterWriter
from core.tailoring.writer import RulesWriter

VOCABULARY = vocabulary()

CV = """Ines Okafor
Staff Nurse
ines.okafor@example.org | +44 1752 555 0134 | Plymouth, UK

EXPERIENCE
Staff Nurse, St Brannoc's Hospital, 03/2019 - Present
- Led the night shift of a 24-bed surgical ward
- Introduced a handover checklist that halved missed medication checks
- Trained nine new colleagues in wound care
Nurse, Tamar Care Home, 06/2016 - 02/2019
- Looked after 18 residents with dementia
- Kept the medication records without a finding in four inspections

EDUCATION
BSc Nursing, University of Plymstock, 2012 - 2016

SKILLS
Wound care, triage, IV therapy, patient education
"""

JOB = """Senior Nurse
Company: Harbour Clinic
Location: Exeter

What you will do
- Lead the surgical ward at night
- Train new colleagues

Requirements
- Wound care and triage
- Experience with dementia care
"""


@dataclass(slots=True)
class World:
    """One running program and one person in one chat."""

    runtime: Runtime
    jobs: LocalJobs
    inbox: DatabaseInbox
    messenger: MemoryMessenger
    clock: HandClock
    engine: AsyncEngine
    deliveries: "count[int]"

    async def does(
        self, content: Content, delivery_id: str | None = None, person: str = "ines", chat: str = "c1"
    ) -> None:
        """Hands something in and waits until all that follows has happened."""
        delivery = Delivery(
            platform="test",
            delivery_id=delivery_id or f"d{next(self.deliveries)}",
            chat=chat,
            person=person,
            content=content,
        )
        await self.runtime.receive(delivery)
        await self.jobs.idle()

    async def press(self, action: Action, entry: str | None = None, argument: str | None = None) -> None:
        await self.does(Press(token=self.button(action, entry, argument).token))

    def buttons(self, chat: str = "c1") -> list[Button]:
        cards = [
            message.caption if isinstance(message, SendFile) else message.card
            for message in self.messenger.messages(chat)
        ]
        return [button for card in cards for row in card.buttons for button in row]

    def button(self, action: Action, entry: str | None = None, argument: str | None = None) -> Button:
        return next(
            button
            for button in reversed(self.buttons())
            if (button.action, button.entry) == (action, entry) and argument in (None, button.argument)
        )

    async def session(self, chat: str = "c1") -> Session:
        session = await self.inbox.current("test", chat)
        assert session is not None
        return session

    async def to_review(self) -> Session:
        await self.does(File(data=CV.encode(), name="cv.txt"))
        await self.press(Action.CONFIRM_CV)
        await self.does(Text(text=JOB))
        return await self.session()

    async def to_the_end(self) -> Session:
        """Does the next thing that the conversation waits for, until the document is there."""
        for _ in range(40):
            session = await self.inbox.current("test", "c1")
            if session is None or session.phase is Phase.AWAITING_CV:
                await self.does(File(data=CV.encode(), name="cv.txt"))
                continue
            match session.phase:
                case Phase.CONFIRMING_CV:
                    await self.press(Action.CONFIRM_CV)
                case Phase.AWAITING_JOB:
                    await self.does(Text(text=JOB))
                case Phase.REVIEWING:
                    open_entries = [entry for entry in session.entries if entry.state is EntryState.READY]
                    await self.press(Action.ACCEPT, open_entries[0].id)
                case Phase.DONE:
                    return session
                case _:
                    await self.does(Slash(name="status"))
        raise AssertionError("the conversation does not come to its end")


class Crashed(BaseException):
    """The process is gone: no handler runs after this."""


@dataclass(slots=True)
class Crash:
    """Ends the process at the ``at``-th call of the store, before the call has done its work or just after."""

    at: int
    after: bool
    calls: int = 0

    def watched(self, store: object) -> Any:
        """The store, with each of its calls counted."""
        return _Watched(store, self)


class _Watched:
    def __init__(self, store: object, crash: Crash) -> None:
        self._store = store
        self._crash = crash

    def __getattr__(self, name: str) -> Callable[..., Awaitable[object]]:
        method = getattr(self._store, name)

        async def call(*args: object) -> object:
            self._crash.calls += 1
            dies = self._crash.calls == self._crash.at
            if dies and not self._crash.after:
                raise Crashed
            result = await method(*args)
            if dies:
                raise Crashed
            return result

        return call


@asynccontextmanager
async def world(
    database: Path | str = "sqlite+aiosqlite://",
    *,
    messenger: MemoryMessenger | None = None,
    writer: Writer | None = None,
    letters: LetterWriter | None = None,
    closely: CloseReader | None = None,
    seal: Seal | None = None,
    pages: PageFetcher | None = None,
    research: CompanyResearch | None = None,
    renderer: Renderer | None = None,
    chance: CountedChance | None = None,
    deliveries: "count[int] | None" = None,
    crash: "Crash | None" = None,
) -> AsyncIterator[World]:
    """A program on this database; what an earlier one left undone is taken up."""
    engine = open_engine(f"sqlite+aiosqlite:///{database}" if isinstance(database, Path) else database)
    await migrate(engine)
    keys = None if seal is None else DatabaseOwnKeys(engine, seal)
    stores = DatabaseInbox(engine, keys), DatabaseWorks(engine), DatabaseOutbox(engine)
    inbox, works, outbox = stores if crash is None else (crash.watched(one) for one in stores)
    clock, jobs = HandClock(), LocalJobs()
    messenger = messenger or MemoryMessenger()
    chance = chance or CountedChance()
    runtime = Runtime(
        inbox=inbox,
        works=works,
        outbox=outbox,
        jobs=jobs,
        performer=Performer(
            documents=SandboxedDocumentReader(),
            cv_reader=RulesCvReader(VOCABULARY),
            job_reader=RulesJobReader(VOCABULARY),
            embedder=LetterEmbedder(),
            writer=writer or RulesWriter(VOCABULARY),
            letters=letters or RulesLetterWriter(VOCABULARY, clock),
            renderer=renderer or TextRenderer(),
            works=works,
            vocabulary=VOCABULARY,
            clock=clock,
            chance=chance,
            closely=closely,
            keys=KeyWorks(keys, "gemini", clock),
            pages=pages,
            research=research,
        ),
        messengers={"test": messenger},
        catalogue=GettextCatalogue(),
        clock=clock,
        chance=chance,
        log=logger("test"),
        seconds={},
    )
    jobs.start(runtime.run)
    try:
        await runtime.sweep()
        await jobs.idle()
        yield World(runtime, jobs, inbox, messenger, clock, engine, deliveries or count(1))
    finally:
        await jobs.stop(grace_seconds=0)
        await engine.dispose()
