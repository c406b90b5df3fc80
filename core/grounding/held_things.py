"""Which things some sources speak of, whatever words another line has for them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Self

from core.grounding.held_words import HeldWords
from core.grounding.kin import roots, spelt
from core.grounding.known_things import broader_than, is_special, known_deeds, known_things
from core.grounding.lexicon import Word, words_of
from core.grounding.light import LightWords
from core.grounding.place_names import SAME_PLACE
from core.grounding.sources import Grounds
from core.reading.phrases import words as words_listed

_COMPOUND = 8
"""German words of so many letters may be compounds."""
_PART = 4
_FIRST_PART = 3
_JOINTS = ("s", "n", "en", "es", "e", "er")
_LONG_ROOT = 5
_LIGHT_FIRST = words_listed(
    """neu haupt gesamt teil mit erst einzel zusammen weiter arbeits tages jahres monats wochen gross klein sonder
    spezial zwischen end fach grund kern hilfs neben unter ober mehr fern vor nach ganz halb voll selbst eigen fremd
    zweier dreier vierer funfer sechser siebener achter neuner zehner grossraum"""
)
_SHORT_FIRST = words_listed("neu alt vor end tag")


@dataclass(frozen=True, slots=True)
class HeldThings:
    """The words of some lines: their roots, the things they name, and the words themselves."""

    roots: frozenset[str]
    names: frozenset[str]
    words: frozenset[str]
    _long: tuple[str, ...]
    """The spelling of long words, which may be compounds."""
    _short: HeldWords
    """The same lines, for what abbreviates them or is abbreviated in them."""
    _told: tuple[tuple[Word, ...], ...]
    """The words of each line."""
    _seen: dict[tuple[str, LightWords], bool] = field(default_factory=dict, compare=False)

    @classmethod
    def of(cls, grounds: Iterable[Grounds]) -> Self:
        """What these lines hold."""
        kept = tuple(grounds)
        known, deeds = known_things(), known_deeds()
        found: set[str] = set()
        names: set[str] = set()
        told = tuple(words_of(ground.text) for ground in kept)
        for words in told:
            names.update(hit.name for hit in (*known.phrases(words), *deeds.phrases(words)))
            found.update(word.plain for word in words)
        for word in found:
            names.update(known.names(word), known.whole(word), deeds.names(word), _names_of_parts(word))
        names.update(broader_than(names))
        return cls(
            frozenset(root for word in found for root in roots(word)),
            frozenset(names),
            frozenset(found),
            tuple({spelt(word) for word in found if len(word) >= _COMPOUND - 1}),
            HeldWords.of(kept),
            told,
        )

    def covers(self, word: str, light: LightWords, *, compounds: bool) -> bool:
        """Whether the lines speak of what this plain word names, or the word names nothing."""
        key = (word, light)
        seen = self._seen.get(key)
        if seen is None:
            seen = (
                light.holds(word)
                or self.holds(word, compounds=compounds)
                or (compounds and self.covers_parts(word, light))
            )
            self._seen[key] = seen
        return seen

    def covers_parts(self, word: str, light: LightWords) -> bool:
        """Whether both parts of a compound are accounted for, and one of them is held."""
        for first, last in _compounds(word):
            own = self._holds_part(first), self._holds_part(last)
            if all(own):
                return True
            if own[0] and light.holds(last) and (len(last) >= _PART or light.lists(last)):
                return True
            if own[1] and light.holds(first) and (len(first) >= _PART or first in _SHORT_FIRST):
                return True
            if first in _LIGHT_FIRST and light.holds(last):
                return True
        return False

    def holds(self, word: str, *, compounds: bool = False) -> bool:
        """Whether a line has the word, its kin, another word for it, or (in German) a compound with it."""
        own = roots(word)
        if not self.roots.isdisjoint(own):
            return True
        if any(name in self.names for name in (*known_things().whole(word), *known_deeds().whole(word))):
            return True
        if compounds:
            long_roots = [root for root in own if len(root) >= _LONG_ROOT]
            if len(word) == _PART:
                long_roots.append(spelt(word))
            if any(one.startswith(root) or one.endswith(root) for root in long_roots for one in self._long):
                return True
        return any(all(part in self.words for part in same.split()) for same in SAME_PLACE.get(word, ()))

    def puzzles(self, words: tuple[Word, ...], light: LightWords) -> int:
        """How many words of the source line that has most in common with these are unknown, and not among these.

        Each may be what an unknown word of a translation stands for.
        """
        own = {root for word in words for root in roots(word.plain)}
        names = {name for word in words if not light.holds(word.plain) for name in known_things().names(word.plain)}
        best, strange = 0, 0
        for told in self._told:
            shared, unknown = 0, 0
            for word in told:
                if light.holds(word.plain):
                    continue
                same = known_things().names(word.plain)
                if not own.isdisjoint(roots(word.plain)) or not names.isdisjoint(same):
                    shared += 1
                elif not is_special(word.plain):
                    unknown += 1
            if shared and shared >= best:
                strange = unknown if shared > best else max(strange, unknown)
                best = shared
        return strange

    def _holds_part(self, part: str) -> bool:
        return part in self.words or (len(part) > _PART and self.holds(part, compounds=True))

    def together(self, words: Iterable[str]) -> bool:
        """Whether one of the lines has all of these plain words, their kin or other words for them."""
        wanted = tuple(words)
        return any(all(any(_are_kin(word, one.plain) for one in told) for word in wanted) for told in self._told)

    def abbreviates(self, acronym: str) -> bool:
        """Whether the acronym is made of the first letters of words that the lines hold."""
        return self._short.abbreviates(acronym)

    def expands(self, phrase: tuple[str, ...]) -> bool:
        """Whether these plain words spell out an acronym that a line holds."""
        return self._short.expands(phrase)


def _are_kin(one: str, other: str) -> bool:
    if not roots(one).isdisjoint(roots(other)):
        return True
    known = known_things()
    return not set(known.whole(one)).isdisjoint(known.whole(other))


@lru_cache(maxsize=16)
def held_things(grounds: tuple[Grounds, ...]) -> HeldThings:
    """What these lines hold; kept for the examiners that ask of the same lines."""
    return HeldThings.of(grounds)


def _compounds(word: str) -> Iterator[tuple[str, str]]:
    """The ways to part a long word in two, without what joins them."""
    for at in range(_FIRST_PART, len(word) - _FIRST_PART + 1) if len(word) >= _COMPOUND - 1 else ():
        first, last = word[:at], word[at:]
        yield first, last
        for joint in _JOINTS:
            if first.endswith(joint) and len(first) - len(joint) >= _FIRST_PART:
                yield first[: -len(joint)], last


def _names_of_parts(word: str) -> Iterator[str]:
    if len(word) >= _COMPOUND:
        known = known_things()
        for at in range(_PART, len(word) - _PART + 1):
            yield from known.whole(word[:at])
            yield from known.whole(word[at:])
