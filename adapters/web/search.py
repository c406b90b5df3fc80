"""A web search through ddgs, which asks public search engines and needs no key. An extra: ``aicvgen[research]``."""

import asyncio
import importlib
from collections.abc import Callable, Mapping, Sequence

from core.errors import OperatorMustAct
from core.language_model import Payer
from core.pages import Hit

SECONDS = 15.0
Look = Callable[[str, int], Sequence[Mapping[str, str]]]
"""The results of a search, each with ``href`` and ``title``; blocks until they are there."""


class DdgsSearch:
    """Implements ``core.pages.WebSearch``. A search that fails has found nothing."""

    def __init__(self, look: Look | None = None) -> None:
        self._look = look or _ddgs()

    async def search(self, words: str, most: int, payer: Payer) -> tuple[Hit, ...]:  # noqa: ARG002 - it costs nothing
        """What was found within some seconds."""
        try:
            async with asyncio.timeout(SECONDS):
                found = await asyncio.to_thread(self._look, words, most)
        except (OSError, RuntimeError, ValueError, TimeoutError):
            return ()
        named = ((one.get("href", ""), one.get("title", "")) for one in found)
        return tuple(Hit(url=url, title=title) for url, title in named if url.startswith("https://"))[:most]


def _ddgs() -> Look:
    """The library's search; ``OperatorMustAct`` when it is not installed."""
    try:
        library = importlib.import_module("ddgs")
    except ImportError:
        raise OperatorMustAct(
            "AICVGEN_COMPANY_RESEARCH needs a search: pip install 'aicvgen[research]', or set it to gemini or false."
        ) from None
    failures = library.exceptions.DDGSException

    def look(words: str, most: int) -> Sequence[Mapping[str, str]]:
        try:
            found: list[dict[str, str]] = library.DDGS(timeout=int(SECONDS)).text(words, max_results=most)
        except failures as error:
            raise OSError(str(error)) from None
        return found

    return look
