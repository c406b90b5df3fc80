"""What a passage speaks of, in a form that its paraphrases and translations share.

A topic is a set of keys: numbers as digits, the things of ``known_things`` whatever the language, and for any
other word its beginning in a spelling that cognates share (``Photovoltaik``, ``photovoltaïque``).
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Self

from core.grounding.concept_words import EMPTY
from core.grounding.known_things import known_things, main_things, wide_synonyms
from core.grounding.lexicon import Word
from core.grounding.word_index import WordIndex

_NUMBER_WORDS = {
    word: str(number)
    for number, listed in enumerate(
        (
            "two zwei deux dos",
            "three drei trois tres",
            "four vier quatre cuatro",
            "five funf cinq cinco",
            "six sechs seis",
            "seven sieben sept siete",
            "eight acht huit ocho",
            "nine neun neuf nueve",
            "ten zehn dix diez",
            "eleven elf onze once",
            "twelve zwolf douze doce",
        ),
        2,
    )
    for word in listed.split()
}
_SPELLINGS = (
    (re.compile("ph"), "f"),
    (re.compile("th"), "t"),
    (re.compile("qu|ck|k"), "c"),
    (re.compile("y"), "i"),
    (re.compile("z"), "s"),
    (re.compile("v|w"), "v"),
    (re.compile(r"(.)\1"), r"\1"),
)
_KEY_LENGTH = 5
_ONE = 27_720
"""Divided by 1 to 12 without rest, so that sums do not hang on their order."""
_COMPOUND = 9
"""Words of at least this many letters are also looked into: ``Monatsabschluss``."""
_PART = 4


@dataclass(frozen=True, slots=True)
class Topics:
    """Reads topics out of words."""

    _main: WordIndex
    _more: WordIndex
    """All that is known: what the main rows lack."""
    _empty: frozenset[str]
    _known: dict[str, tuple[str, ...]] = field(default_factory=dict, compare=False)
    """The keys of the words read so far: few words make up most lines."""

    @classmethod
    @cache
    def known(cls) -> Self:
        """A reader of topics with the things that this package knows; made on first use."""
        return cls(main_things(), known_things(), frozenset(EMPTY.split()))

    def of(self, words: tuple[Word, ...], without: Iterable[int] = ()) -> frozenset[str]:
        """The keys of the words; those at the places ``without`` say how, not of what, and are left out."""
        left_out = set(without)
        keys: set[str] = set()
        taken: set[int] = set()
        for index in (self._main, self._more):
            for hit in index.phrases(words):
                if hit.name in wide_synonyms():
                    continue
                if left_out.isdisjoint(range(hit.first, hit.last + 1)) and words[hit.first].plain not in self._empty:
                    keys.add(hit.name)
                    if index is self._main:
                        taken.update(range(hit.first, hit.last + 1))
        for place, word in enumerate(words):
            if place not in left_out and place not in taken and word.plain not in self._empty:
                known = self._known.get(word.plain)
                if known is None:
                    known = self._known[word.plain] = tuple(self._of_word(word.plain))
                keys.update(known)
        return frozenset(keys)

    def _of_word(self, word: str) -> Iterable[str]:
        if word[0].isdigit():
            yield word.replace(".", "").replace(",", "")
            return
        if word == "%":
            return
        if word in _NUMBER_WORDS:
            yield _NUMBER_WORDS[word]
            return
        if len(word) < 2:
            return
        names = self._main.names(word) or _telling(self._more.names(word))
        yield names[0] if names else stem(word)
        if len(word) >= _COMPOUND:
            for place in range(2 if word.startswith("re") else _PART - 1, len(word) - _PART + 1):
                part = word[place:]
                names = self._main.names_of_part(part) or (
                    _telling(self._more.whole(part)) if len(part) > _PART else ()
                )
                if names:
                    yield names[0]
                    break


def _telling(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name for name in names if name not in wide_synonyms())


@lru_cache(maxsize=8192)  # few words make up most lines
def stem(word: str) -> str:
    """The beginning of a word in plain letters, as cognates of four languages share it."""
    for pattern, instead in _SPELLINGS:
        word = pattern.sub(instead, word)
    return word[:_KEY_LENGTH]


@dataclass(frozen=True, slots=True)
class Weights:
    """How much a shared key says, by how few of the passages hold it."""

    _passages: Mapping[str, int]

    @classmethod
    def of(cls, topics: Iterable[frozenset[str]]) -> Self:
        """The weights among these passages."""
        return cls(Counter(key for topic in topics for key in topic))

    def shared(self, one: frozenset[str], other: frozenset[str]) -> float:
        """How strongly two passages speak of the same: 1 for each key that is theirs alone, less for common ones."""
        return sum(_ONE // max(self._passages.get(key, 1), 1) for key in one & other) / _ONE
