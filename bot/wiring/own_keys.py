"""Keys of people's own for the language model of the settings: where they lie, and the models called with them."""

from typing import TYPE_CHECKING

from bot.wiring.sealing import seal_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy.ext.asyncio import AsyncEngine

    from adapters.database.own_keys import DatabaseOwnKeys
    from bot.settings import Settings
    from core.own_keys import OwnKey
    from core.ports import Clock, LanguageModel

_PROVIDERS = {"gemini": "gemini", "google-generativeai": "gemini", "openai": "openai"}


def key_provider(settings: "Settings") -> str | None:
    """Whose key a person can bring: one for the model of the settings; None where there is none that takes one."""
    return None if settings.model is None else _PROVIDERS.get(settings.model[0])


def own_keys(settings: "Settings", engine: "AsyncEngine") -> "DatabaseOwnKeys | None":
    """The keys in the database, None where none would be used. A master key is made where none is set."""
    if key_provider(settings) is None:
        return None
    from adapters.database.own_keys import DatabaseOwnKeys

    return DatabaseOwnKeys(engine, seal_of(settings))


def model_of_key(
    settings: "Settings", clock: "Clock", accounted: "Callable[[LanguageModel], LanguageModel]"
) -> "Callable[[OwnKey], LanguageModel]":
    """What makes the model of the settings with somebody's own key, and with a care of its own."""
    from adapters.llm.careful import CarefulModel
    from adapters.llm.late import LateModel
    from bot.wiring.models import maker

    assert settings.model is not None
    provider, name = settings.model

    def make(own: "OwnKey") -> "LanguageModel":
        given = own.key if own.provider == key_provider(settings) else type(own.key)("")  # of a former model's provider
        theirs = settings.model_copy(update={"gemini_api_key": given, "openai_api_key": given})
        late = LateModel(maker(theirs, provider, name, clock))
        return CarefulModel(accounted(late), clock=clock)

    return make
