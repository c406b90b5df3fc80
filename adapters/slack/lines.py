"""A card's lines as Slack's rich text: elements that hold text and never markup, cut to what a block may hold.

Rich text and no ``mrkdwn``: what people wrote is shown as it is, whatever stars, brackets and mentions are in it.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from slack_sdk.models.blocks.block_elements import (
    RichTextElement,
    RichTextElementParts,
    RichTextListElement,
    RichTextQuoteElement,
    RichTextSectionElement,
)

from core.cards import Block, Bullets, Card, Given, Line, Paragraph, Quote, Style, Tone, Words
from core.commands import Command
from core.words import text_of

LONGEST_BLOCK = 3_000
"""Characters of one block: https://docs.slack.dev/reference/block-kit/blocks/section-block"""
_SIGNS = {Tone.RECEIPT: "✅ ", Tone.PROBLEM: "⚠️ ", Tone.PROGRESS: "⏳ "}
_QUIET = (Tone.RECEIPT, Tone.PROGRESS)
"""Cards whose title is all they say: it needs no emphasis."""
_OVERRIDES = frozenset("\u202d\u202e")
"""They turn the direction of all that follows: a line could show what it does not say."""
_COMMANDS = re.compile(rf"(?<![\w/])/({'|'.join(command.value for command in Command)})\b")
"""Slack has commands of its own by these names: the conversation's are words after /cv."""
_ADDRESSES = ("https://", "http://", "mailto:", "tel:")


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text of one look."""

    text: str
    style: Style = Style.PLAIN
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """What one element of a rich text block says: a paragraph, a list, a quote."""

    lines: tuple[tuple[Run, ...], ...]
    kind: str = "section"
    """``section``, ``bullet``, ``ordered`` or ``quote``."""
    offset: int = 0
    """How many items of the list came before, in another element."""

    @property
    def length(self) -> int:
        """Characters of its text, with a line's end for each line."""
        return sum(len(run.text) for line in self.lines for run in line) + len(self.lines)

    def element(self) -> RichTextElement:
        """The piece as Block Kit has it."""
        match self.kind:
            case "bullet" | "ordered":
                items = [RichTextSectionElement(elements=_parts(line)) for line in self.lines]
                return RichTextListElement(elements=items, style=self.kind, offset=self.offset or None)
            case "quote":
                return RichTextQuoteElement(elements=_parts(_broken(self.lines)))
            case _:
                return RichTextSectionElement(elements=_parts(_broken(self.lines)))


def pieces(card: Card) -> Iterator[Piece]:
    """All that the card says but its buttons, in pieces that fit into a block each."""
    if title := _runs(card.title):
        first = Run(_SIGNS.get(card.tone, ""))
        strong = () if card.tone in _QUIET else (Style.STRONG,)
        loud = tuple(replace(run, style=strong[0]) if strong and run.style is Style.PLAIN else run for run in title)
        yield from _cut(Piece(((first, *loud) if first.text else loud,)))
    for block in card.blocks:
        for piece in _of(block):
            yield from _cut(piece)


def plain(line: Line) -> str:
    """The line's words alone."""
    return "".join(run.text for run in _runs(line))


def clean(text: str) -> str:
    """The text without what no message can hold, or what would steer how the rest is shown."""
    return "".join(
        char
        for char in text
        if char in "\n\t" or (unicodedata.category(char) not in ("Cc", "Cs") and char not in _OVERRIDES)
    )


def _of(block: Block) -> Iterator[Piece]:
    match block:
        case Paragraph(spans=spans):
            yield Piece((_runs(spans),))
        case Bullets(items=items, numbered=numbered):
            yield Piece(tuple(_runs(item) for item in items), "ordered" if numbered else "bullet")
        case Quote(heading=heading, items=items):
            if runs := _runs(heading):
                yield Piece((runs,))
            yield Piece(tuple(_runs(item) for item in items), "quote")


def _runs(line: Line) -> tuple[Run, ...]:
    return tuple(run for span in line if (run := _run(span)).text)


def _run(span: Words | Given) -> Run:
    if isinstance(span, Words):
        return Run(clean(_COMMANDS.sub(r"/cv \1", text_of(span))), span.style)
    link = span.link if span.link and span.link.startswith(_ADDRESSES) else None
    return Run(clean(span.text), span.style, link)


def _cut(piece: Piece) -> Iterator[Piece]:
    """The piece, in as many as it needs for each to fit; nothing where it says nothing."""
    lines = [part for line in piece.lines if line for part in _short(line)]
    held: list[tuple[Run, ...]] = []
    offset = 0
    for line in lines:
        if held and replace(piece, lines=(*held, line)).length > LONGEST_BLOCK:
            yield replace(piece, lines=tuple(held), offset=offset)
            offset, held = offset + len(held), []
        held.append(line)
    if held:
        yield replace(piece, lines=tuple(held), offset=offset)


def _short(line: tuple[Run, ...]) -> Iterator[tuple[Run, ...]]:
    """The line, in as many as it needs, cut between words where there are any."""
    held: list[Run] = []
    room = LONGEST_BLOCK - 1
    for run in line:
        rest = run
        while len(rest.text) > room:
            end = rest.text.rfind(" ", room // 2, room) + 1 or room
            yield (*held, replace(rest, text=rest.text[:end]))
            rest, held, room = replace(rest, text=rest.text[end:]), [], LONGEST_BLOCK - 1
        held.append(rest)
        room -= len(rest.text)
    if held:
        yield tuple(held)


def _broken(lines: Sequence[tuple[Run, ...]]) -> tuple[Run, ...]:
    """The lines as one run of text, a line's end between them."""
    found: list[Run] = []
    for number, line in enumerate(lines):
        found += [Run("\n"), *line] if number else line
    return tuple(found)


def _parts(runs: Sequence[Run]) -> list[RichTextElement]:
    return [
        RichTextElementParts.Link(url=run.link, text=run.text, style=_style(run))
        if run.link
        else RichTextElementParts.Text(text=run.text, style=_style(run))
        for run in runs
        if run.text
    ]


def _style(run: Run) -> RichTextElementParts.TextStyle | None:
    match run.style:
        case Style.STRONG:
            return RichTextElementParts.TextStyle(bold=True)
        case Style.EMPHASIS:
            return RichTextElementParts.TextStyle(italic=True)
        case Style.STRUCK:
            return RichTextElementParts.TextStyle(strike=True)
        case Style.CODE:
            return RichTextElementParts.TextStyle(code=True)
        case Style.PLAIN:
            return None
