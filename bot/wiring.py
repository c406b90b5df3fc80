"""The one place where the program is put together: it alone names the adapters.

The imports stand in the functions, so that a command pays only for what it uses: all of them together take
half a second.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AbstractContextManager, AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncEngine

    from adapters.console.messenger import ConsoleMessenger
    from adapters.console.terminal import Terminal
    from adapters.documents.reader import SandboxedDocumentReader
    from adapters.documents.sandbox import Sandbox
    from adapters.llm.late import OpenModel
    from adapters.local_jobs import LocalJobs
    from adapters.render.renderer import DocumentRenderer
    from adapters.telegram.platform import Telegram
    from bot.runtime import Runtime
    from bot.settings import Settings
    from core.cv import StructuredCV
    from core.documents import RenderFailed
    from core.grounding.checker import Checker
    from core.language_model import LanguageModel
    from core.model_writing.prompting import Prompts
    from core.ports import Chance, Clock, CvReader, Embedder, JobReader, Messenger, Writer
    from core.reading.skills import Vocabulary
    from core.store import Inbox

    Parsers: TypeAlias = Sandbox


@dataclass(frozen=True, slots=True)
class Program:
    """What a command needs of the running program."""

    runtime: "Runtime"
    inbox: "Inbox"
    jobs: "LocalJobs"
    renderer: "DocumentRenderer"
    chance: "Chance"
    seconds: dict[str, float]
    """How long each kind of work has taken, all in all."""

    def warm_renderer(self) -> "asyncio.Task[RenderFailed | None]":
        """Starts the renderer before its first document is wanted, which saves a second then."""
        return asyncio.create_task(self.renderer.warm())


@dataclass(frozen=True, slots=True)
class Readers:
    """What reads a file without a conversation."""

    documents: "SandboxedDocumentReader"
    cvs: "CvReader"
    jobs: "JobReader"


def vocabulary() -> "Vocabulary":
    """The skills that the program knows."""
    from core.reading.skills import Vocabulary

    return Vocabulary.parse(files("core.reading").joinpath("skill_terms.tsv").read_text(encoding="utf-8"))


def parsers() -> "Parsers":
    """Where documents are parsed, started."""
    from adapters.documents.sandbox import Sandbox

    started = Sandbox()
    started.start()
    return started


def document_reader(parsers: "Parsers | None" = None) -> "SandboxedDocumentReader":
    """What opens files."""
    from adapters.documents.reader import SandboxedDocumentReader

    return SandboxedDocumentReader(parsers)


def reading_rules(known: "Vocabulary | None" = None) -> "tuple[CvReader, JobReader]":
    """What makes a CV or a job of a text."""
    from core.reading.rules import RulesCvReader, RulesJobReader

    known = known or vocabulary()
    return RulesCvReader(known), RulesJobReader(known)


def readers(known: "Vocabulary | None" = None) -> Readers:
    """The readers alone."""
    cvs, jobs = reading_rules(known)
    return Readers(documents=document_reader(), cvs=cvs, jobs=jobs)


def embedder(settings: "Settings") -> "Embedder":
    """What tells how near texts lie to each other; ``OperatorMustAct`` when it is not installed."""
    if settings.embedder == "minilm":
        from adapters.embedding.minilm import MiniLmEmbedder

        return MiniLmEmbedder()
    from adapters.embedding.letters import LetterEmbedder

    return LetterEmbedder()


@asynccontextmanager
async def open_model(
    settings: "Settings", clock: "Clock | None" = None, engine: "AsyncEngine | None" = None
) -> "AsyncIterator[LanguageModel | None]":
    """The language model of the settings, None for the rules alone. Its library is loaded meanwhile.

    With an engine its calls are accounted for in that database, and the caps of the settings hold.
    ``OperatorMustAct`` for a script that cannot be read; every other fault of the set-up is the model's answer.
    """
    from adapters.clock import SystemChance, SystemClock

    clock = clock or SystemClock()
    if settings.model is None:
        yield None
        return
    from adapters.llm.careful import CarefulModel
    from adapters.llm.late import LateModel
    from bot.logged_model import LoggedModel
    from bot.logs import logger

    late = LateModel(_maker(settings, *settings.model, clock))
    late.start()
    try:
        asked = late if engine is None else _accounted(late, settings, clock, engine)
        careful = CarefulModel(asked, clock=clock, chance=SystemChance())
        yield LoggedModel(careful, log=logger("model"), clock=clock)
    finally:
        await late.close()


def _accounted(model: "LanguageModel", settings: "Settings", clock: "Clock", engine: "AsyncEngine") -> "LanguageModel":
    from adapters.database.ledger import DatabaseLedger
    from adapters.llm.accounted import AccountedModel
    from adapters.llm.gemini_answers import DEFAULT_MODEL
    from adapters.llm.prices import price_of
    from bot.logs import logger
    from core.spending import Caps

    assert settings.model is not None
    provider, name = settings.model
    name = provider if provider == "scripted" else name or DEFAULT_MODEL
    caps = Caps(
        person=settings.user_daily_cost_limit,
        workspace=settings.workspace_daily_cost_limit,
        overall=settings.daily_cost_limit,
    )
    price = price_of(name, settings.model_price)
    if price is None and caps != Caps():
        logger("model").warning("no cap holds", model=name, why="its price is not known: set AICVGEN_MODEL_PRICE")
    return AccountedModel(model, name=name, price=price, ledger=DatabaseLedger(engine, caps), clock=clock)


def _maker(settings: "Settings", provider: str, name: str, clock: "Clock") -> "Callable[[], OpenModel]":
    """What makes the model, wherever that is called."""
    if provider == "scripted":
        from adapters.llm.scripted import ScriptedModel

        scripted = ScriptedModel.from_file(Path(name), clock=clock)
        return lambda: scripted

    def make() -> "OpenModel":
        if provider == "openai":
            from adapters.llm.openai_compatible import OPENAI_URL, OpenAiCompatibleModel

            url = settings.openai_base_url or OPENAI_URL
            return OpenAiCompatibleModel(name, key=settings.openai_api_key, clock=clock, url=url)
        from adapters.llm.gemini_answers import DEFAULT_MODEL, DEFAULT_URL

        key, url = settings.gemini_api_key, settings.gemini_api_url or DEFAULT_URL
        if provider == "google-generativeai":
            from adapters.llm.google_generativeai import GoogleGenerativeAiModel

            return GoogleGenerativeAiModel(name, key=key, clock=clock, url=url)
        from adapters.llm.gemini import GeminiModel

        return GeminiModel(name or DEFAULT_MODEL, key=key, clock=clock, url=url)

    return make


def prompt_folder() -> "Prompts":
    """The words that a model is sent."""
    from prompts import PromptFolder

    return PromptFolder()


def _writer(known: "Vocabulary", clock: "Clock", model: "LanguageModel | None") -> "Writer":
    """What writes entries: the model with the rules behind it, or the rules alone."""
    from core.tailoring.writer import RulesWriter

    rules = RulesWriter(known, clock)
    if model is None:
        return rules
    from core.model_writing.writer import ModelWriter

    return ModelWriter(model, prompts=prompt_folder(), rules=rules, vocabulary=known, clock=clock)


def checker_of(cv: "StructuredCV") -> "Checker":
    """The proof for lines of this CV, as of today."""
    from adapters.clock import SystemClock
    from core.cv import CvDate
    from core.grounding.checker import Checker
    from core.grounding.examiners import EXAMINERS

    now = SystemClock().now()
    return Checker(cv, vocabulary(), today=CvDate(year=now.year, month=now.month), examiners=EXAMINERS)


def terminal(out: Path) -> "Terminal":
    """The terminal that the program runs in; documents are put into the folder."""
    from adapters.console.terminal import Terminal
    from bot.files import contents

    return Terminal(out=out, contents=contents)


def transcript(write: Callable[[str], None], out: Path) -> "ConsoleMessenger":
    """Messages as plain text, one after the other."""
    from adapters.console.drawing import Pen
    from adapters.console.messenger import ConsoleMessenger

    return ConsoleMessenger(write=write, progress=write, pen=Pen(), folder=out)


@asynccontextmanager
async def telegram_bot(settings: "Settings") -> "AsyncIterator[Telegram]":
    """The bot of the settings' token, connected."""
    from adapters.clock import SystemClock
    from adapters.telegram.platform import open_telegram
    from bot.logs import logger

    token, log = settings.telegram_bot_token.get_secret_value(), logger("telegram")
    groups = settings.telegram_allow_groups
    async with open_telegram(token, settings.telegram_api_url, groups=groups, clock=SystemClock(), log=log) as platform:
        yield platform


def alone(settings: "Settings", name: str) -> AbstractContextManager[None]:
    """Nobody else runs under this name on the same data meanwhile; ``PersonMustAct`` when somebody does."""
    from adapters.running import alone

    return alone(settings.data_dir, name)


@asynccontextmanager
async def open_program(
    settings: "Settings", messengers: "Mapping[str, Messenger]", clock: "Clock | None" = None
) -> AsyncIterator[Program]:
    """The program, running, with its database brought up to date. ``sweep`` takes up what an earlier one left."""
    from adapters.clock import SystemChance, SystemClock
    from adapters.database.engine import open_engine
    from adapters.database.inbox import DatabaseInbox
    from adapters.database.outbox import DatabaseOutbox
    from adapters.database.schema import migrate
    from adapters.database.works import DatabaseWorks
    from adapters.local_jobs import LocalJobs
    from adapters.render.renderer import DocumentRenderer
    from bot.logs import logger
    from bot.performer import Performer
    from bot.runtime import Runtime

    engine = open_engine(settings.database)
    known = vocabulary()
    read = readers(known)
    renderer = DocumentRenderer()
    jobs = LocalJobs()
    clock, chance = clock or SystemClock(), SystemChance()
    models = AsyncExitStack()
    try:
        model = await models.enter_async_context(open_model(settings, clock, engine))
        await migrate(engine)
        inbox, works, outbox = DatabaseInbox(engine), DatabaseWorks(engine), DatabaseOutbox(engine)
        seconds: dict[str, float] = {}
        performer = Performer(
            documents=read.documents,
            cv_reader=read.cvs,
            job_reader=read.jobs,
            writer=_writer(known, clock, model),
            embedder=embedder(settings),
            renderer=renderer,
            works=works,
            vocabulary=known,
            clock=clock,
            chance=chance,
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
            log=logger("runtime"),
            seconds=seconds,
        )
        jobs.start(runtime.run)
        yield Program(runtime=runtime, inbox=inbox, jobs=jobs, renderer=renderer, chance=chance, seconds=seconds)
    finally:
        await jobs.stop()
        await models.aclose()
        await renderer.close()
        await read.documents.close()
        await engine.dispose()


async def upgrade_database(settings: "Settings") -> str:
    """Applies every missing migration; the revision that the database then has."""
    from adapters.database.engine import open_engine
    from adapters.database.schema import migrate

    engine = open_engine(settings.database)
    try:
        return await migrate(engine)
    finally:
        await engine.dispose()


async def database_revisions(settings: "Settings") -> tuple[str | None, str]:
    """The revision that the database has, None for a new one, and the newest there is."""
    from adapters.database.engine import open_engine
    from adapters.database.schema import newest, revision

    engine = open_engine(settings.database)
    try:
        return await revision(engine), newest()
    finally:
        await engine.dispose()


async def warm_renderer() -> "RenderFailed | None":
    """Whether a renderer can be started: None, or why not."""
    from adapters.render.renderer import DocumentRenderer

    renderer = DocumentRenderer()
    try:
        return await renderer.warm()
    finally:
        await renderer.close()
