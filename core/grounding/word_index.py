"""Thousands of rows of words that mean one thing, and which rows a word or a phrase belongs to.

A row is a text of entries apart by white space, in the form of ``lexicon``: plain letters, ``_`` between words, a
``*`` at the end of a word for any ending. A word may stand in several rows; an inflected form of one that stands in a
row belongs there too.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Self

from core.grounding.kin import is_ending
from core.grounding.lexicon import Hit, Word

_INFLECTIONS = ("s", "es", "e", "n", "en", "er", "ern", "em", "nen", "innen", "in", "x", "a", "as", "os", "o")
_PLURALS = ("s", "es", "e", "n", "en", "x")
_SHORTEST = 3
"""The fewest letters that an inflection may leave."""
_SHORT_TAIL = 2
"""So many letters after a listed beginning are taken for its ending; twice as many after a long beginning."""
_TELLING = 7


_Rest = tuple[tuple[str, ...], str]
"""What follows the first word of a phrase, and the name of its row."""


@dataclass(frozen=True, slots=True)
class WordIndex:
    """Names of rows by the words and phrases that stand in them; of several the row that came first is first."""

    _ranks: Mapping[str, int]
    _words: Mapping[str, tuple[str, ...]]
    _phrases: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
    """By first word the rest of each phrase and its row's name, the longest first."""
    _shortest: int
    _known: dict[str, tuple[str, ...]] = field(default_factory=dict, compare=False)
    _entirely: dict[str, tuple[str, ...]] = field(default_factory=dict, compare=False)
    _begin: dict[str, Mapping[str, tuple[_Rest, ...]]] = field(default_factory=dict, compare=False)

    @classmethod
    def of(cls, rows: Iterable[tuple[str, str]]) -> Self:
        """The index of these names and rows."""
        words: dict[str, tuple[str, ...]] = {}
        phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        ranks: dict[str, int] = {}
        for name, row in rows:
            ranks.setdefault(name, len(ranks))
            for entry in row.split():
                if "_" in entry:
                    first, *rest = entry.split("_")
                    phrases.setdefault(first, []).append((tuple(rest), name))
                else:
                    known = words.get(entry)
                    words[entry] = (name,) if known is None else (*known, name)
        shortest = min((len(word) - 1 for word in words if word[-1] == "*"), default=99)
        ranked = {first: tuple(sorted(found, key=lambda one: -len(one[0]))) for first, found in phrases.items()}
        return cls(ranks, words, ranked, shortest)

    def names(self, word: str) -> tuple[str, ...]:
        """The names of the rows that this plain word belongs to: as it stands, inflected, or begun like it."""
        known = self._known.get(word)
        if known is None:
            known = self._known[word] = self._names(word)
        return known

    def whole(self, word: str) -> tuple[str, ...]:
        """The names where all of the plain word is accounted for: what goes on after a beginning is only an ending."""
        known = self._entirely.get(word)
        if known is None:
            known = self._entirely[word] = self._whole(word)
        return known

    def _whole(self, word: str) -> tuple[str, ...]:
        found = [*self._words.get(word, ()), *self._inflected(word)]
        for length in range(len(word), self._shortest - 1, -1):
            names = self._words.get(f"{word[:length]}*")
            short = len(word) - length <= (_SHORT_TAIL if length < _TELLING else 2 * _SHORT_TAIL)
            if names and (short or is_ending(word[length:])):
                found += names
        return tuple(dict.fromkeys(found))

    def begun(self, word: str) -> str:
        """The longest listed beginning of the plain word; nothing where there is none."""
        for length in range(len(word), self._shortest - 1, -1):
            if f"{word[:length]}*" in self._words:
                return word[:length]
        return ""

    def names_of_part(self, part: str) -> tuple[str, ...]:
        """The names for a part of a compound: as it stands, or begun like it, but not inflected."""
        return self._words.get(part) or self._begun(part)

    def _names(self, word: str) -> tuple[str, ...]:
        found = dict.fromkeys((*self._words.get(word, ()), *self._begun(word))) or dict.fromkeys(self._inflected(word))
        return tuple(sorted(found, key=self._ranks.__getitem__))

    def _inflected(self, word: str) -> Iterator[str]:
        for ending in _INFLECTIONS:
            if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
                yield from self._words.get(word[: -len(ending)], ())

    def _begun(self, word: str) -> tuple[str, ...]:
        begun = self.begun(word)
        return self._words[f"{begun}*"] if begun else ()

    def phrases(self, words: tuple[Word, ...]) -> list[Hit]:
        """The phrases that the words hold, inflected or not, from left to right; of those at one word the longest."""
        found: list[Hit] = []
        for at in range(len(words) - 1):
            following = words[at + 1]
            if following.after_break:
                continue
            known = self._begin.get(words[at].plain)
            if known is None:
                known = self._beginning(words[at].plain)
            for rest, name in known.get(following.plain[0], ()) if known else ():
                if _follows(words, at + 1, rest):
                    found.append(Hit(name, at, at + len(rest)))
                    break
        return found

    def _beginning(self, word: str) -> Mapping[str, tuple[_Rest, ...]]:
        """The rest of each phrase that begins with the word, by the letter that it goes on with, the longest first."""
        found = list(self._phrases.get(word, ()))
        for ending in _PLURALS:
            if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
                found += self._phrases.get(word[: -len(ending)], ())
        for length in range(len(word), _SHORTEST - 1, -1):
            found += self._phrases.get(f"{word[:length]}*", ())
        by_letter: dict[str, list[_Rest]] = {}
        for one in sorted(found, key=lambda one: -len(one[0])):
            by_letter.setdefault(one[0][0][0], []).append(one)
        known = self._begin[word] = {letter: tuple(rests) for letter, rests in by_letter.items()}
        return known


def _follows(words: tuple[Word, ...], at: int, rest: tuple[str, ...]) -> bool:
    if at + len(rest) > len(words):
        return False
    for offset, wanted in enumerate(rest):
        word = words[at + offset]
        if word.after_break:
            return False
        if not _is(word.plain, wanted):
            return False
    return True


def _is(word: str, wanted: str) -> bool:
    if wanted.endswith("*"):
        return word.startswith(wanted[:-1])
    return word == wanted or (word.startswith(wanted) and word[len(wanted) :] in _PLURALS)
