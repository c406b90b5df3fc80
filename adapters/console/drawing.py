"""A card as lines of text, with or without a terminal's colours."""

import textwrap
from collections.abc import Mapping
from dataclasses import dataclass

from core.cards import Block, Bullets, Card, Given, Line, Paragraph, Quote, Style, Tone, Words
from core.words import text_of

WIDTH = 88
"""Columns where there is no terminal to ask."""

_RESET = "\x1b[0m"
_STYLES = {
    Style.STRONG: "\x1b[1m",
    Style.EMPHASIS: "\x1b[3m",
    Style.STRUCK: "\x1b[9m",
    Style.CODE: "\x1b[36m",
}
_TITLES = {
    Tone.NOTICE: "\x1b[1m",
    Tone.DETAIL: "\x1b[1m",
    Tone.PROGRESS: "\x1b[2m",
    Tone.DECISION: "\x1b[1;36m",
    Tone.RECEIPT: "\x1b[32m",
    Tone.QUESTION: "\x1b[1;33m",
    Tone.PROBLEM: "\x1b[1;31m",
}
_SIGNS = {Tone.RECEIPT: "✓ ", Tone.PROBLEM: "! ", Tone.PROGRESS: "… ", Tone.QUESTION: "? "}


@dataclass(frozen=True, slots=True)
class Pen:
    """Draws cards ``width`` columns wide."""

    width: int = WIDTH
    colours: bool = False

    def card(self, card: Card, numbers: Mapping[str, str]) -> str:
        """The whole card; ``numbers`` says what to type for a button's token."""
        lines = [self._title(card)] if card.title else []
        for block in card.blocks:
            lines += self._block(block)
        for row in card.buttons:
            labels = [f"[{numbers[button.token]}] {text_of(button.label)}" for button in row if button.token in numbers]
            if labels:
                lines += self._wrapped("  ".join(labels), "  ")
        return "\n".join(lines)

    def _title(self, card: Card) -> str:
        sign = _SIGNS.get(card.tone, "")
        text = "\n".join(self._wrapped(sign + self._plain(card.title), ""))
        return f"{_TITLES[card.tone]}{text}{_RESET}" if self.colours else text

    def _block(self, block: Block) -> list[str]:
        match block:
            case Paragraph(spans=spans):
                return self._wrapped(self._line(spans), "  ")
            case Bullets(items=items, numbered=numbered):
                marks = (f"{n}. " if numbered else "- " for n in range(1, len(items) + 1))
                return [text for mark, item in zip(marks, items, strict=True) for text in self._hanging(mark, item)]
            case Quote(heading=heading, items=items):
                lines = self._wrapped(self._line(heading), "  ")
                return lines + [text for item in items for text in self._wrapped(self._line(item), "  | ")]

    def _hanging(self, mark: str, item: Line) -> list[str]:
        return self._wrapped(self._line(item), "  " + mark, "  " + " " * len(mark))

    def _wrapped(self, text: str, first: str, rest: str | None = None) -> list[str]:
        lines: list[str] = []
        for part in text.split("\n"):
            lines += textwrap.wrap(
                part,
                self.width,
                initial_indent=first if not lines else rest or first,
                subsequent_indent=first if rest is None else rest,
                break_long_words=False,
                break_on_hyphens=False,
            )
        return lines

    def _plain(self, line: Line) -> str:
        return "".join(_text(span) for span in line)

    def _line(self, line: Line) -> str:
        return "".join(self._span(span) for span in line)

    def _span(self, span: Words | Given) -> str:
        text = _text(span)
        style = _STYLES.get(span.style)
        if style is None or not self.colours:
            return text
        return "\n".join(f"{style}{part}{_RESET}" for part in text.split("\n"))


def _text(span: Words | Given) -> str:
    """The span without control characters: a CV must not steer the terminal that shows it."""
    text = text_of(span) if isinstance(span, Words) else span.text
    return "".join(char for char in text if char.isprintable() or char in "\n\t\u00a0\u202f")
