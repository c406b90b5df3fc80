"""The words of a line that say something, with the roots, names and values by which another line may tell the same."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Self

from core.grounding.alteration_words import SAY_LITTLE
from core.grounding.concept_words import EMPTY
from core.grounding.contrasts import Contrasts, Value
from core.grounding.deeds import is_nominal, is_participle, is_past
from core.grounding.function_words import FUNCTION_WORDS
from core.grounding.kin import roots
from core.grounding.known_things import known_deeds, known_things
from core.grounding.lexicon import Word, words_of
from core.grounding.light import LightWords
from core.grounding.number_words import NUMBER_WORDS, compound
from core.grounding.word_looks import looks_like_a_verb
from core.reading.phrases import words as words_listed

LITTLE = SAY_LITTLE | words_listed(EMPTY)
"""Words that say so little of their own that a line may add or leave them."""
_LEAST = 2
"""So many words must stand in a source line before a line may repeat it."""
_MOST = 0.6
"""A line that so much of stands in a source line repeats it."""


@dataclass(frozen=True, slots=True)
class LineWords:
    """A line: its words that say something, with the roots and names of each, and of all."""

    text: str
    words: tuple[Word, ...]
    places: tuple[int, ...]
    roots: frozenset[str]
    names: frozenset[str]
    values: tuple[Value, ...]

    @classmethod
    @lru_cache(maxsize=2048)  # each line is a source of its entry and of the whole CV
    def of(cls, text: str) -> Self:
        """What the text says."""
        words = words_of(text)
        places = tuple(place for place, word in enumerate(words) if _says_something(word.plain))
        phrases = (*known_things().phrases(words), *known_deeds().phrases(words))
        return cls(
            text,
            words,
            places,
            frozenset().union(*(roots(words[place].plain) for place in places)),
            frozenset((*(hit.name for hit in phrases), *(n for place in places for n in names_of(words[place].plain)))),
            Contrasts.known().of(words),
        )

    @property
    def figures(self) -> frozenset[str]:
        """The numbers that it gives in digits."""
        return frozenset(word.plain for word in self.words if word.plain[0].isdigit())

    def without_idioms(self, language: str) -> Self:
        """The line without the words of set phrases: auf die Beine gestellt, puesto al día."""
        hits = LightWords.of(language).phrases(self.words)
        told = {place for hit in hits for place in range(hit.first, hit.last + 1)}
        return replace(self, places=tuple(place for place in self.places if place not in told)) if told else self

    def tells(self, word: str) -> bool:
        """Whether the line has the word, its kin or another word for it."""
        return not self.roots.isdisjoint(roots(word)) or not self.names.isdisjoint(names_of(word))

    def nearest(self, sources: Iterable[Self], *, figures: bool = False) -> Self | None:
        """Which of the source lines tells most of this one, if it tells enough; of several the shortest.

        With ``figures`` the numbers that they share tell as much as words do.
        """
        own = self.figures if figures else frozenset()
        best: Self | None = None
        most = (0, 0)
        for source in sources:
            told = sum(source.tells(self.words[place].plain) for place in self.places)
            told += len(own & source.figures) if own else 0
            if (told, -len(source.places)) > most:
                best, most = source, (told, -len(source.places))
        wanted = sum(self.words[place].plain not in LITTLE for place in self.places) + len(own)
        return best if most[0] >= max(_LEAST, _MOST * wanted) else None

    def may_be_a_deed(self, place: int, language: str) -> bool:
        """Whether the word may tell what was done: by what is known, by its look, or as it opens the line."""
        word = self.words[place]
        return (
            place == 0
            or bool(known_deeds().names(word.plain))
            or is_nominal(word)
            or is_past(self.text, self.words, place)
            or is_participle(self.text, word)
            or looks_like_a_verb(self.words, place, self.written(place), language)
        )

    def written(self, place: int) -> str:
        """The word as it stands in the line."""
        return self.text[self.words[place].start : self.words[place].end]

    def of_same_value(self, other: "LineWords") -> frozenset[int]:
        """The places of words that name a value that the other line names too: in the open air, outdoors."""
        named = {(one.dimension, one.name) for one in other.values}
        same = (one for one in self.values if (one.dimension, one.name) in named)
        return frozenset(at for one in same for at in range(one.first, one.last + 1))


def _says_something(word: str) -> bool:
    return word not in FUNCTION_WORDS and word not in NUMBER_WORDS and word.isalpha() and compound(word) is None


@lru_cache(maxsize=8192)  # few words make up most lines
def names_of(word: str) -> tuple[str, ...]:
    """What things and deeds the plain word names as a whole."""
    return (*known_things().whole(word), *known_deeds().whole(word))
