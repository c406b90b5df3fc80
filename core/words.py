"""Spans and lines in few words."""

import re

from core.cards import Bullets, Card, Given, Line, Paragraph, Quote, Style, Words

_GAP = re.compile(r"\{(\w+)\}")


def say(message: str, style: Style = Style.PLAIN, **args: object) -> Words:
    """The bot's own words; gaps such as ``{name}`` are filled with the arguments of that name.

    The message is written out where this is called, for the catalogue is gathered from there.
    """
    return Words(message=message, args=_pairs(args), style=style)


def count(number: int, /, one: str, many: str, **args: object) -> Words:
    """The bot's own words about a number, which fills the gap ``{n}``."""
    return Words(message=one, many=many, count=number, args=_pairs({"n": number, **args}))


def given(text: str, style: Style = Style.PLAIN, link: str | None = None) -> Given:
    """Somebody else's text, as it is."""
    return Given(text=text, style=style, link=link)


def kept(message: str) -> str:
    """The same message, named to the catalogue: it is kept as text, and said later with ``recalled``."""
    return message


def recalled(text: str | Words) -> Words:
    """What was kept, as the bot's own words; what the catalogue does not know is said as it is."""
    return text if isinstance(text, Words) else Words(message=text)


def text_of(words: Words) -> str:
    """The words as they stand, with their gaps filled."""
    message = words.message if words.many is None or words.count == 1 else words.many
    args = {name: text_of(value) if isinstance(value, Words) else value for name, value in words.args}
    return _GAP.sub(lambda gap: args.get(gap[1], gap[0]), message)


def sentences(card: Card) -> str:
    """What the card says, in a row: its title and its paragraphs."""
    lines = [card.title, *(block.spans for block in card.blocks if isinstance(block, Paragraph))]
    said = ("".join(text_of(span) if isinstance(span, Words) else span.text for span in line) for line in lines)
    return " ".join(f"{part.rstrip('.')}." for part in said)


def paragraph(*spans: Words | Given) -> Paragraph:
    return Paragraph(spans=spans)


def bullets(*lines: Line, numbered: bool = False) -> Bullets:
    return Bullets(items=lines, numbered=numbered)


def quote(heading: Words, *lines: Line) -> Quote:
    return Quote(heading=(heading,), items=lines)


def _pairs(args: dict[str, object]) -> tuple[tuple[str, str | Words], ...]:
    return tuple((name, value if isinstance(value, Words) else str(value)) for name, value in args.items())
