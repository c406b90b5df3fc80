"""The things that this package knows, with the words for each in four languages; made on first use."""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from functools import cache

from core.grounding import concepts
from core.grounding.concept_words import CONCEPTS
from core.grounding.word_index import WordIndex

_ROW = re.compile(r"\n(?! )")


_DEEDS = ("deeds",)
"""The modules that tell what is done, and not to what."""


@cache
def known_things() -> WordIndex:
    """Each row of ``concept_words`` and of the modules of ``concepts``, by ``=`` and its first word; no deeds."""
    return WordIndex.of(_rows(deeds=False))


@cache
def known_deeds() -> WordIndex:
    """The rows of deeds."""
    return WordIndex.of(_rows(deeds=True))


def _rows(*, deeds: bool) -> Iterator[tuple[str, str]]:
    if not deeds:
        yield from _named(CONCEPTS)
    for module in pkgutil.iter_modules(concepts.__path__):
        if (module.name in _DEEDS) == deeds:
            yield from _named(importlib.import_module(f"{concepts.__name__}.{module.name}").CONCEPTS)


def _named(listed: str) -> Iterator[tuple[str, str]]:
    for row in _ROW.split(listed.strip()):
        yield f"={row.split(None, 1)[0].rstrip('*')}", row
