"""Which value of a dimension some words name: a day of the week, a season, indoors or outdoors.

Two values of one dimension exclude each other unless one is a kind of the other: who looked after toddlers looked
after children, but who was there on Saturdays was not there on Sundays.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Self

from core.grounding.contrast_words import CONTRASTS
from core.grounding.lexicon import Word
from core.grounding.word_index import WordIndex

_COMPOUND = 12
"""Words of so many letters may be compounds of two."""
_PART = 5


@dataclass(frozen=True, slots=True)
class Value:
    """A value that the words ``first`` to ``last`` name."""

    dimension: str
    name: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Contrasts:
    """Reads values out of words."""

    _index: WordIndex
    _wider: Mapping[tuple[str, str], frozenset[str]]
    _known: dict[str, tuple[str, ...]] = field(default_factory=dict, compare=False)
    """The values of the words read so far: few words make up most lines."""

    @classmethod
    @cache
    def known(cls) -> Self:
        """A reader of the values that this package knows; made on first use."""
        rows: list[tuple[str, str]] = []
        wider: dict[tuple[str, str], frozenset[str]] = {}
        for block in CONTRASTS.strip().split("\n\n"):
            dimension, _, listed = block.partition("\n")
            for row in listed.replace("\n  ", " ").splitlines():
                heading, _, words = row.partition(":")
                name, *broad = heading.split("<")
                rows.append((f"{dimension}/{name}", words))
                wider[dimension, name] = frozenset((name, *broad))
        return cls(WordIndex.of(rows), wider)

    def of(self, words: tuple[Word, ...]) -> tuple[Value, ...]:
        """The values that the words name; a word may name one of several dimensions."""
        found: list[Value] = []
        taken: set[int] = set()
        for hit in self._index.phrases(words):
            taken.update(range(hit.first, hit.last + 1))
            found.append(_value(hit.name, hit.first, hit.last))
        for place, word in enumerate(words):
            if place not in taken:
                found.extend(_value(name, place, place) for name in self._names(word.plain))
        return tuple(found)

    def _names(self, word: str) -> tuple[str, ...]:
        """The values that a word names, or the end of a long one: Dienstagnachmittag."""
        names = self._known.get(word)
        if names is None:
            names = self._index.whole(word)
            if len(word) >= _COMPOUND:
                ends = (self._index.whole(word[at:]) for at in range(_PART, len(word) - _PART))
                names = (*names, *next(filter(None, ends), ()))
            self._known[word] = names
        return names

    def granted(self, values: tuple[Value, ...]) -> Mapping[str, frozenset[str]]:
        """By dimension what these values make true: themselves and what they are kinds of."""
        granted: dict[str, frozenset[str]] = {}
        for one in values:
            granted[one.dimension] = granted.get(one.dimension, frozenset()) | self._wider[one.dimension, one.name]
        return granted


def _value(name: str, first: int, last: int) -> Value:
    dimension, _, value = name.partition("/")
    return Value(dimension, value, first, last)


def contradicting(said: tuple[Value, ...], granted: Mapping[str, frozenset[str]]) -> Iterator[Value]:
    """The values said that exclude what is granted of their dimension."""
    for one in said:
        known = granted.get(one.dimension)
        if known is not None and one.name not in known:
            same_words = (other for other in said if other.first == one.first and other.dimension == one.dimension)
            if not any(other.name in known for other in same_words):
                yield one
