"""Text with marks, as a Telegram message has it: cut to size, and measured in UTF-16 units.

Marks are message entities and no parse mode: what people wrote is never read as markup, whatever is in it.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from telegram import MessageEntity

LONGEST_MESSAGE = 4096
"""UTF-16 units of a message's text: ``sendMessage`` of the Bot API."""
LONGEST_CAPTION = 1024
"""UTF-16 units of a file's caption: ``sendDocument`` and ``sendPhoto`` of the Bot API."""
MOST_MARKS = 100
"""Entities of one message: those after the hundredth are dropped by Telegram."""

_OVERRIDES = frozenset("\u202d\u202e")
"""They turn the direction of all that follows: a line could show what it does not say."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the text that stands out, in characters. ``kind`` is an entity type of the Bot API."""

    kind: str
    start: int
    end: int
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Marked:
    """Text, what stands out in it, and where it is best cut."""

    text: str = ""
    marks: tuple[Mark, ...] = ()
    seams: tuple[int, ...] = ()

    def __add__(self, other: "Marked") -> "Marked":
        here = len(self.text)
        return Marked(
            text=self.text + other.text,
            marks=self.marks + tuple(replace(m, start=m.start + here, end=m.end + here) for m in other.marks),
            seams=self.seams + tuple(seam + here for seam in other.seams),
        )

    def within(self, kind: str) -> "Marked":
        """The same with all of it marked."""
        return replace(self, marks=(Mark(kind, 0, len(self.text)), *self.marks)) if self.text else self

    def part(self, start: int, end: int) -> "Marked":
        """What stands between two places, without the white space around it."""
        text = self.text[start:end]
        start += len(text) - len(text.lstrip())
        end -= len(text) - len(text.rstrip())
        marks = (replace(m, start=max(m.start, start) - start, end=min(m.end, end) - start) for m in self.marks)
        seams = (seam - start for seam in self.seams if start < seam < end)
        return Marked(self.text[start:end], tuple(mark for mark in marks if mark.start < mark.end), tuple(seams))

    def entities(self) -> tuple[MessageEntity, ...]:
        """The marks as the Bot API takes them: in UTF-16 units, the outermost first."""
        return tuple(
            MessageEntity(
                type=mark.kind,
                offset=units(self.text[: mark.start]),
                length=units(self.text[mark.start : mark.end]),
                url=mark.link,
            )
            for mark in sorted(self.marks, key=lambda mark: (mark.start, -mark.end))
        )


def units(text: str) -> int:
    """How long the text is in UTF-16 units."""
    return len(text) + sum(char > "\uffff" for char in text)


def clean(text: str) -> str:
    """The text without what no message can hold, or what would steer how the rest is shown."""
    return "".join(
        char
        for char in text
        if char in "\n\t" or (unicodedata.category(char) not in ("Cc", "Cs") and char not in _OVERRIDES)
    )


def styled(text: str, kind: str | None = None, link: str | None = None) -> Marked:
    """A piece of text, marked as a whole or not at all."""
    text = clean(text)
    return Marked(text, (Mark(kind, 0, len(text), link),) if kind and text else ())


def joined(parts: Sequence[Marked], between: str) -> Marked:
    """All parts in a row."""
    whole = Marked()
    for number, part in enumerate(parts):
        whole = whole + (Marked(between) if number else Marked()) + part
    return whole


def cut(whole: Marked, longest: int = LONGEST_MESSAGE, first: int | None = None) -> Iterator[Marked]:
    """The text in parts that each fit into a message; the ``first`` may be of another length.

    It is cut at its last seam that fits, else between lines, else between words, else anywhere.
    """
    rest, longest_now = whole.part(0, len(whole.text)), first or longest
    while not _fits(rest, longest_now):
        end = _end(rest, longest_now)
        yield rest.part(0, end)
        rest, longest_now = rest.part(end, len(rest.text)), longest
    if rest.text:
        yield rest


def _fits(part: Marked, longest: int) -> bool:
    return units(part.text) <= longest and len(part.marks) <= MOST_MARKS


def _end(rest: Marked, longest: int) -> int:
    most = _as_far_as_fits(rest, longest)
    least = most // 4  # a part that is nearly empty looks like a mistake
    seams = [seam for seam in rest.seams if least < seam <= most]
    if seams:
        return seams[-1]
    for gap in ("\n", " "):
        place = rest.text.rfind(gap, least, most + 1)
        if place > 0:
            return place
    return most


def _as_far_as_fits(rest: Marked, longest: int) -> int:
    used = 0
    for place, char in enumerate(rest.text):
        used += units(char)
        if used > longest:
            end = place
            break
    else:
        end = len(rest.text)
    starts = sorted(mark.start for mark in rest.marks)
    if len(starts) > MOST_MARKS:
        end = min(end, starts[MOST_MARKS])
    return max(end, 1)
