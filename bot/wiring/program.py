"""The program that is running: its store, its runtime and all that performs works."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.wiring.models import close_reader_of, embedder, letter_writer_of, open_model, writer_of
from bot.wiring.own_keys import key_provider, own_keys
from bot.wiring.pages import company_research, page_fetcher
from bot.wiring.reading import readers, vocabulary

if TYPE_CHECKING:
    from adapters.local_jobs import LocalJobs
    from adapters.render.renderer import DocumentRenderer
    from bot.runtime import Runtime
    from bot.settings import Settings
    from core.documents import RenderFailed
    from core.languages import Catalogue
    from core.ports import Chance, Clock, Messenger
    from core.store import Inbox, Outbox, Works
    from core.workspaces import Workspaces


@dataclass(frozen=True, slots=True)
class Program:
    """What a command needs of the running program."""

    runtime: "Runtime"
    inbox: "Inbox"
    works: "Works"
    outbox: "Outbox"
    workspaces: "Workspaces"
    jobs: "LocalJobs"
    renderer: "DocumentRenderer"
    chance: "Chance"
    catalogue: "Catalogue"
    seconds: dict[str, float]
    """How long each kind of work has taken, all in all."""

    def warm_renderer(self) -> "asyncio.Task[RenderFailed | None]":
        """Starts the renderer before its first document is wanted, which saves a second then."""
        return asyncio.create_task(self.renderer.warm())


@asynccontextmanager
async def open_program(
    settings: "Settings", messengers: "Mapping[str, Messenger]", clock: "Clock | None" = None
) -> AsyncIterator[Program]:
    """The program, running, with its database brought up to date. ``sweep`` takes up what an earlier one left."""
    from adapters.clock import SystemChance, SystemClock
    from adapters.database.answers import DatabaseAnswers
    from adapters.database.engine import open_engine
    from adapters.database.inbox import DatabaseInbox
    from adapters.database.outbox import DatabaseOutbox
    from adapters.database.schema import migrate
    from adapters.database.works import DatabaseWorks
    from adapters.database.workspaces import DatabaseWorkspaces
    from adapters.languages.catalogue import GettextCatalogue
    from adapters.local_jobs import LocalJobs
    from adapters.render.renderer import DocumentRenderer
    from bot.key_works import KeyWorks
    from bot.logs import logger
    from bot.performer import Performer
    from bot.runtime import Runtime

    engine = open_engine(settings.database)
    known = vocabulary()
    read = readers(known)
    renderer = DocumentRenderer()
    jobs = LocalJobs()
    clock, chance, catalogue = clock or SystemClock(), SystemChance(), GettextCatalogue()
    models = AsyncExitStack()
    try:
        keys = own_keys(settings, engine)
        model = await models.enter_async_context(open_model(settings, clock, engine, keys))
        await migrate(engine)
        await DatabaseAnswers(engine).tidy(clock.now())
        inbox, works, outbox = DatabaseInbox(engine, keys), DatabaseWorks(engine), DatabaseOutbox(engine)
        seconds: dict[str, float] = {}
        performer = Performer(
            documents=read.documents,
            cv_reader=read.cvs,
            job_reader=read.jobs,
            writer=writer_of(known, clock, model),
            letters=letter_writer_of(known, clock, model),
            embedder=embedder(settings),
            renderer=renderer,
            works=works,
            vocabulary=known,
            clock=clock,
            chance=chance,
            closely=close_reader_of(known, model),
            keys=KeyWorks(keys, key_provider(settings), clock),
            pages=page_fetcher() if settings.job_links else None,
            research=company_research(settings, read.documents, model),
        )
        runtime = Runtime(
            inbox=inbox,
            works=works,
            outbox=outbox,
            jobs=jobs,
            performer=performer,
            messengers=messengers,
            clock=clock,
            chance=chance,
            catalogue=catalogue,
            log=logger("runtime"),
            seconds=seconds,
        )
        jobs.start(runtime.run)
        yield Program(
            runtime=runtime,
            inbox=inbox,
            works=works,
            outbox=outbox,
            workspaces=DatabaseWorkspaces(engine),
            jobs=jobs,
            renderer=renderer,
            chance=chance,
            catalogue=catalogue,
            seconds=seconds,
        )
    finally:
        await jobs.stop()
        await models.aclose()
        await renderer.close()
        await read.documents.close()
        await engine.dispose()


async def warm_renderer() -> "RenderFailed | None":
    """Whether a renderer can be started: None, or why not."""
    from adapters.render.renderer import DocumentRenderer

    renderer = DocumentRenderer()
    try:
        return await renderer.warm()
    finally:
        await renderer.close()
