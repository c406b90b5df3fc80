"""What a line of a message is made of: the bot's own words, and somebody else's text.

They stand apart from the cards, so that reading a CV, which keeps a few words beside it, need not know messages.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field


class Style(StrEnum):
    """How a span stands out."""

    PLAIN = "plain"
    STRONG = "strong"
    EMPHASIS = "emphasis"
    STRUCK = "struck"
    CODE = "code"


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The bot's own words: an English message with ``{named}`` gaps. ``many`` is its plural for ``count``.

    A gap is filled with somebody else's text, or with words of the bot's.
    """

    message: str
    args: "tuple[tuple[str, str | Words], ...]" = ()
    many: str | None = None
    count: int | None = None
    style: Style = Style.PLAIN
    kind: Literal["words"] = "words"


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """Text that somebody gave: a CV's line, a job's title, a model's answer."""

    text: str
    style: Style = Style.PLAIN
    link: str | None = None
    kind: Literal["given"] = "given"


Span = Annotated[Words | Given, Field(discriminator="kind")]
Line = tuple[Span, ...]
