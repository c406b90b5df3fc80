"""Which figure of a source belongs to which of its things: £400 for stationery, £2,500 for furniture.

A line that gives a thing the figure that the very source gives to another moves it. Judged only where the source parts
its figures by commas, brackets or an "and".
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Self

from core.grounding.claims import Claim, ClaimKind, Judged
from core.grounding.function_words import FUNCTION_WORDS
from core.grounding.kin import roots
from core.grounding.lexicon import words_of
from core.grounding.number_words import NUMBER_WORDS
from core.grounding.sources import Sources

_PARTS = re.compile(r"[;)]|,(?!\d)|\s(?:and|und|et|y|e|sowie)\s", re.IGNORECASE)
_NUMBER = re.compile(r"(?<![\w.,])(?!(?:19|20)\d\d(?![\d.,]))\d+(?:[.,\u00a0\u202f']\d+| \d{3}(?!\d))*")
"""A number that is no year."""


_SHORTEST = 2


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of a line: its numbers, the roots of its words, and of those before its first number."""

    numbers: frozenset[str]
    roots: frozenset[str]
    head: frozenset[str]


@lru_cache(maxsize=2048)  # each line is a source of its entry and of the whole CV
def _parts_of(text: str) -> tuple[_Part, ...]:
    """The parts of a line; one without a number belongs to what stands before it."""
    joined: list[str] = []
    for part in _PARTS.split(text):
        if joined and not _NUMBER.search(part) and not _counts(part):
            joined[-1] = f"{joined[-1]} {part}"
        else:
            joined.append(part)
    return tuple(
        _Part(frozenset(_NUMBER.findall(part)), _roots_in(part), _roots_in(_NUMBER.split(part, maxsplit=1)[0]))
        for part in joined
    )


def _counts(part: str) -> bool:
    """Whether it has a number in words."""
    return any(word.plain in NUMBER_WORDS and word.plain not in FUNCTION_WORDS for word in words_of(part))


def _roots_in(part: str) -> frozenset[str]:
    words = (word.plain for word in words_of(part))
    telling = (word for word in words if len(word) > _SHORTEST and word.isalpha() and word not in FUNCTION_WORDS)
    return frozenset().union(*map(roots, telling))


@dataclass(frozen=True, slots=True)
class Pairings:
    """Judges which thing a line gives a figure to."""

    _sources: tuple[tuple[_Part, ...], ...]
    """The parts of each source line with several figures."""
    _numbers: frozenset[str]

    @classmethod
    def of(cls, sources: Sources) -> Self:
        """The examiner for lines that rest on these sources."""
        split = (_parts_of(one.text) for one in sources.own if not one.heading)
        several = tuple(parts for parts in split if sum(bool(part.numbers) for part in parts) > 1)
        counted: dict[str, int] = {}
        for one in sources.own:
            for number in set(_NUMBER.findall(one.text)):
                counted[number] = counted.get(number, 0) + 1
        return cls(several, frozenset(number for number, times in counted.items() if times == 1))

    def judge(self, line: str) -> tuple[Judged, ...]:
        """Every figure that the line gives to another thing than its source does."""
        if not self._sources:
            return ()
        return tuple(self._moved(line))

    def _moved(self, line: str) -> Iterator[Judged]:
        said = _parts_of(line)
        told = frozenset(number for part in said for number in part.numbers) & self._numbers
        for parts in self._sources if told else ():
            for part in said:
                for number in part.numbers & told:
                    if _is_of_another(number, part, parts, said):
                        start = line.index(number)
                        end = start + len(number)
                        claim = Claim(kind=ClaimKind.NUMBER, text=number, start=start, end=end)
                        yield Judged(claim=claim, supported=False)


def _is_of_another(number: str, said: _Part, parts: tuple[_Part, ...], line: tuple[_Part, ...]) -> bool:
    """Whether the source has the number in one part, and what the line says of it only in another with a number."""
    holding = [part for part in parts if number in part.numbers]
    if len(holding) != 1:
        return False
    here = holding[0]
    others = [part for part in parts if part is not here and part.numbers]
    told = frozenset(one for part in line for one in part.numbers)
    whole = frozenset(one for part in line for one in part.roots)
    return any(
        bool(said.roots & (other.roots - here.roots - _leading(parts)))
        and not whole & (here.roots - other.roots - _leading(parts))
        and told.isdisjoint(other.numbers)
        for other in others
        if here.roots - other.roots
    )


def _leading(parts: tuple[_Part, ...]) -> frozenset[str]:
    """The roots of the words that a line begins with before its first figure: they go for all parts."""
    return parts[0].head if parts[0].numbers else frozenset()
