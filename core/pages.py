"""Pages on the web: asked for by their address, and taken only where that is safe."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from core.language_model import Payer


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What an address holds: ``url`` is where it was found in the end, ``kind`` its media type."""

    url: str
    kind: str
    data: bytes


class Trouble(StrEnum):
    """Why there is no page."""

    ADDRESS = "address"
    """It is none that is opened: not https, another port, a name and password in it, or too long."""
    PRIVATE = "private"
    """It leads to a machine that is not on the public internet."""
    UNREACHABLE = "unreachable"
    REFUSED = "refused"
    """The site answered, with something else than a page."""
    KIND = "kind"
    """It is no text."""
    TOO_LARGE = "too_large"
    TOO_SLOW = "too_slow"
    TOO_MANY_HOPS = "too_many_hops"


@dataclass(frozen=True, slots=True, kw_only=True)
class NotFetched:
    """There is no page, and why."""

    why: Trouble


class PageFetcher(Protocol):
    """Opens an address. Never raises for what is there."""

    async def fetch(self, url: str) -> Page | NotFetched:
        """The page, or why there is none."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """Something that a search found; ``site`` is whose page it is, where the address leads there by way of another."""

    url: str
    title: str
    site: str = ""


class WebSearch(Protocol):
    """Finds pages by words. Never raises for what the outside does."""

    async def search(self, words: str, most: int, payer: Payer) -> tuple[Hit, ...]:
        """The best, at most so many; none when nothing was found or the search failed. It may cost the payer."""
        ...
