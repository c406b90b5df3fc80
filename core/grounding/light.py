"""Which words claim nothing by themselves: they say how, when, how much, or that something was done at all."""

from dataclasses import dataclass, field
from functools import cache
from typing import Self

from core.grounding import light_words_de, light_words_en, light_words_es, light_words_fr
from core.grounding.concept_words import EMPTY
from core.grounding.credential_words import names_credential
from core.grounding.frequencies import days_of_adverb
from core.grounding.idioms import IDIOMS
from core.grounding.kin import endings_cut, spelt
from core.grounding.known_things import is_special, known_things
from core.grounding.language_words import LEVEL
from core.grounding.lexicon import Hit, Word
from core.grounding.number_words import NUMBER_WORDS, compound
from core.grounding.ordinary_words import ACRONYMS
from core.grounding.units import unit_of
from core.grounding.word_index import WordIndex
from core.reading.role_words import TITLE

_LISTS = {
    "de": light_words_de.LIGHT,
    "en": light_words_en.LIGHT,
    "es": light_words_es.LIGHT,
    "fr": light_words_fr.LIGHT,
}
_LEVELS = frozenset(word for level in LEVEL for word in level.split())
_SHORTEST = 3
"""Words of fewer letters are too short to tell."""


@dataclass(frozen=True, slots=True, eq=False)
class LightWords:
    """The light words of four languages, with numbers, units and titles, which other examiners judge."""

    _words: frozenset[str]
    _roots: frozenset[str]
    _phrases: WordIndex
    _seen: dict[str, bool] = field(default_factory=dict, compare=False)

    @classmethod
    @cache
    def of(cls, *languages: str) -> Self:
        """The words of these languages; made on first use."""
        listed = [
            entry for language in languages for entry in (_LISTS.get(language, "") + IDIOMS.get(language, "")).split()
        ]
        return cls(
            frozenset(
                (*EMPTY.split(), *ACRONYMS, *_LEVELS, *(one for one in listed if one[-1] != "*" and "_" not in one))
            ),
            frozenset(spelt(one[:-1]) for one in listed if one[-1] == "*"),
            WordIndex.of(("light", one) for one in listed if "_" in one),
        )

    def holds(self, word: str) -> bool:
        """Whether this plain word is light, in whatever form."""
        seen = self._seen.get(word)
        if seen is None:
            seen = self._seen[word] = self._is_light(word)
        return seen

    def lists(self, word: str) -> bool:
        """Whether the plain word is listed as it stands."""
        return word in self._words or word in self._roots

    def phrases(self, words: tuple[Word, ...]) -> list[Hit]:
        """The light phrases that the words hold: ``mise en place``."""
        return self._phrases.phrases(words)

    def _is_light(self, word: str) -> bool:
        if len(word) < _SHORTEST or word in self._words or not word.isalpha():
            return True
        if not is_special(word) and not self._roots.isdisjoint(endings_cut(word)):
            return True
        if word in NUMBER_WORDS or compound(word) is not None or days_of_adverb(word):
            return True
        if unit_of(word, word, digits=True) is not None or names_credential(word):
            return True
        return TITLE.fullmatch(word) is not None and not known_things().names(word)
