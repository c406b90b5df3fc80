"""The domains of known things: a module of ``concepts`` for each, and what no single one holds, read on first use."""

from importlib import import_module
from pkgutil import iter_modules

_OF_NO_SINGLE_DOMAIN = ("abbreviation_words", "everyday_words", "near_matters", "near_things", "synonym_words")


def domains() -> dict[str, str]:
    """The rows of each domain, by the name of its module."""
    from core.grounding import concepts  # noqa: PLC0415 - thousands of rows, which few commands need

    names = [f"concepts.{module.name}" for module in iter_modules(concepts.__path__)]
    modules = [import_module(f"core.grounding.{name}") for name in (*names, *_OF_NO_SINGLE_DOMAIN)]
    return {module.__name__.rpartition(".")[2]: module.CONCEPTS for module in modules}
