"""The language model of the settings, its prompts, and what writes and compares lines with or without it."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncEngine

    from adapters.llm.late import OpenModel
    from bot.settings import Settings
    from core.model_writing.prompting import Prompts
    from core.own_keys import KeyRing
    from core.ports import Clock, CloseReader, Embedder, LanguageModel, LetterWriter, Writer
    from core.reading.skills import Vocabulary
    from core.spending import Price


def embedder(settings: "Settings") -> "Embedder":
    """What tells how near texts lie to each other; ``OperatorMustAct`` when it is not installed."""
    if settings.embedder == "minilm":
        from adapters.embedding.minilm import MiniLmEmbedder

        return MiniLmEmbedder()
    from adapters.embedding.letters import LetterEmbedder

    return LetterEmbedder()


@asynccontextmanager
async def open_model(
    settings: "Settings",
    clock: "Clock | None" = None,
    engine: "AsyncEngine | None" = None,
    keys: "KeyRing | None" = None,
) -> "AsyncIterator[LanguageModel | None]":
    """The language model of the settings, None for the rules alone. Its library is loaded meanwhile.

    With an engine its calls are accounted for in that database, the caps of the settings hold, and what it has read it
    does not read again. With ``keys`` whoever has one of their own is served with it.
    ``OperatorMustAct`` for a script that cannot be read; every other fault of the set-up is the model's answer.
    """
    from adapters.clock import SystemClock

    clock = clock or SystemClock()
    if settings.model is None:
        yield None
        return
    from adapters.llm.careful import CarefulModel
    from adapters.llm.late import LateModel
    from bot.logged_model import LoggedModel, log_retries
    from bot.logs import logger

    log_retries(logger("model"))
    late = LateModel(maker(settings, *settings.model, clock))
    late.start()
    try:
        asked = late if engine is None else _accounted(late, settings, clock, engine)
        careful: LanguageModel = CarefulModel(asked, clock=clock)
        if engine is not None and keys is not None:
            careful = _with_own_keys(careful, settings, clock, engine, keys)
        logged = LoggedModel(careful, log=logger("model"), clock=clock)
        yield logged if engine is None else _remembering(logged, settings, clock, engine)
    finally:
        await late.close()


def _with_own_keys(
    ours: "LanguageModel", settings: "Settings", clock: "Clock", engine: "AsyncEngine", keys: "KeyRing"
) -> "LanguageModel":
    from adapters.llm.own_key import OwnKeyModel
    from bot.wiring.own_keys import model_of_key

    def accounted(model: "LanguageModel") -> "LanguageModel":
        return _accounted(model, settings, clock, engine, own_key=True)

    return OwnKeyModel(ours, keys=keys, make=model_of_key(settings, clock, accounted))


def _remembering(
    model: "LanguageModel", settings: "Settings", clock: "Clock", engine: "AsyncEngine"
) -> "LanguageModel":
    from adapters.database.answers import DatabaseAnswers
    from adapters.llm.remembering import RememberingModel

    assert settings.model is not None
    return RememberingModel(model, name=":".join(settings.model), answers=DatabaseAnswers(engine), clock=clock)


def _accounted(
    model: "LanguageModel", settings: "Settings", clock: "Clock", engine: "AsyncEngine", *, own_key: bool = False
) -> "LanguageModel":
    from adapters.database.ledger import DatabaseLedger
    from adapters.llm.accounted import AccountedModel
    from bot.logs import logger
    from core.spending import Caps

    caps = Caps(
        person=settings.user_daily_cost_limit,
        workspace=settings.workspace_daily_cost_limit,
        overall=settings.daily_cost_limit,
    )
    name, price = priced(settings)
    if price is None and caps != Caps() and not own_key:
        logger("model").warning("no cap holds", model=name, why="its price is not known: set AICVGEN_MODEL_PRICE")
    ledger = DatabaseLedger(engine, caps)
    return AccountedModel(model, name=name, price=price, ledger=ledger, clock=clock, own_key=own_key)


def priced(settings: "Settings") -> "tuple[str, Price | None]":
    """The name of the settings' model as the ledger has it, and its price where that is known."""
    from adapters.llm.gemini_answers import DEFAULT_MODEL
    from adapters.llm.prices import price_of

    assert settings.model is not None
    provider, name = settings.model
    name = provider if provider == "scripted" else name or DEFAULT_MODEL
    return name, price_of(name, settings.model_price)


def maker(settings: "Settings", provider: str, name: str, clock: "Clock") -> "Callable[[], OpenModel]":
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


def writer_of(known: "Vocabulary", clock: "Clock", model: "LanguageModel | None") -> "Writer":
    """What writes entries: the model with the rules behind it, or the rules alone."""
    from core.tailoring.writer import RulesWriter

    rules = RulesWriter(known, clock)
    if model is None:
        return rules
    from core.model_writing.writer import ModelWriter

    return ModelWriter(model, prompts=prompt_folder(), rules=rules, vocabulary=known, clock=clock)


def close_reader_of(known: "Vocabulary", model: "LanguageModel | None") -> "CloseReader | None":
    """What looks once more at what the rules have read; None without a model."""
    if model is None:
        return None
    from core.model_reading.reader import ModelReader

    return ModelReader(model, prompts=prompt_folder(), vocabulary=known)


def letter_writer_of(known: "Vocabulary", clock: "Clock", model: "LanguageModel | None") -> "LetterWriter":
    """What writes cover letters: the model with the rules behind it, or the rules alone."""
    from core.tailoring.letter import RulesLetterWriter

    rules = RulesLetterWriter(known, clock)
    if model is None:
        return rules
    from core.model_writing.letter import ModelLetterWriter

    return ModelLetterWriter(model, prompts=prompt_folder(), rules=rules, vocabulary=known, clock=clock)
