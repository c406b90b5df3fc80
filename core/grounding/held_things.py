"""Which things some sources speak of, whatever words another line has for them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Self

from core.grounding.held_words import HeldWords, held_words
from core.grounding.kin import is_ending, roots, spelt
from core.grounding.known_things import broader_than, is_special, known_deeds, known_things, nearby, wide_synonyms
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
_SPELT_OUT = 12
"""Compounds of so many letters go by an acronym."""
_LIGHT_FIRST = words_listed(
    """neu haupt gesamt teil mit erst einzel zusammen weiter arbeits tages jahres monats wochen gross klein sonder
    spezial zwischen end fach grund kern hilfs neben unter ober mehr fern vor nach ganz halb voll selbst eigen fremd
    zweier dreier vierer funfer sechser siebener achter neuner zehner grossraum"""
)
_LAST = words_listed(
    """branche bereich bereiche bereichs sektor team teams tag tage system systeme wesen wesens abteilung personal kraft
    krafte kraften mitarbeiter mitarbeitern mitarbeitende mitarbeitenden fragen themen aufgaben tatigkeit tatigkeiten
    quote quoten rate raten zahl zahlen anteil anteile
    betrieb betriebe firma firmen unternehmen kunde kunden produkt produkte projekt projekte prozess prozesse"""
)
"""What a compound may end in that says no more than its first part."""
_SHORT_FIRST = words_listed("neu alt vor end tag")


@dataclass(frozen=True, slots=True)
class _Told:
    """One line: its words, their roots, and what they name, alone or together."""

    words: tuple[Word, ...]
    roots: frozenset[str]
    names: frozenset[str]

    @classmethod
    @lru_cache(maxsize=2048)  # each line is a source of its entry and of the whole CV
    def of(cls, text: str) -> Self:
        """What the text says."""
        known, deeds = known_things(), known_deeds()
        words = words_of(text)
        names = {hit.name for hit in (*known.phrases(words), *deeds.phrases(words))}
        for word in words:
            names.update(_names_of(word.plain))
        return cls(words, frozenset(root for word in words for root in roots(word.plain)), frozenset(names))

    def tells(self, word: str) -> bool:
        """Whether the line has the plain word, its kin or another word for it, be it a wide one."""
        if not self.roots.isdisjoint(roots(word)):
            return True
        names = (*known_things().whole(word), *known_deeds().whole(word))
        return any(name in self.names and name not in nearby() for name in names)


@dataclass(frozen=True, slots=True)
class HeldThings:
    """The words of some lines: their roots, the things they name, and the words themselves."""

    roots: frozenset[str]
    names: frozenset[str]
    words: frozenset[str]
    _long: str
    """The spelling of long words, which may be compounds, each between bars."""
    _told: tuple[_Told, ...]
    _grounds: tuple[Grounds, ...]
    _seen: dict[tuple[str, LightWords], bool] = field(default_factory=dict, compare=False)
    _held: list[HeldWords] = field(default_factory=list, compare=False)

    @classmethod
    def of(cls, grounds: Iterable[Grounds]) -> Self:
        """What these lines hold."""
        kept = tuple(grounds)
        told = tuple(_Told.of(ground.text) for ground in kept)
        words = frozenset(word.plain for line in told for word in line.words)
        names = frozenset().union(*(line.names for line in told))
        return cls(
            frozenset().union(*(line.roots for line in told)),
            names | broader_than(names),
            words,
            f"|{'|'.join({spelt(word) for word in words if len(word) >= _COMPOUND - 1})}|",
            told,
            kept,
        )

    def covers(self, word: str, light: LightWords, *, compounds: bool) -> bool:
        """Whether the lines speak of what this plain word names, or the word names nothing."""
        key = (word, light)
        seen = self._seen.get(key)
        if seen is None:
            seen = (
                light.holds(word)
                or self.holds(word, compounds=compounds)
                or (compounds and (self.covers_parts(word, light) or self._ends_alike(word)))
            )
            self._seen[key] = seen
        return seen

    def _ends_alike(self, word: str) -> bool:
        """Whether the last part of a compound is the word in another form: Dacheindeckungen, eindecken."""
        long_roots = [root for root in roots(word) if len(root) > _LONG_ROOT]
        return any(_ends_in(one, root) for root in long_roots if root in self._long for one in self._long.split("|"))

    def covers_parts(self, word: str, light: LightWords) -> bool:
        """Whether both parts of a compound are accounted for, and one of them is held."""
        special = is_special(word) and bool(known_things().whole(word))
        for first, last in _compounds(word):
            own = self._holds_part(first), self._holds_part(last)
            if all(own) or (own[0] and last in _LAST and (not special or is_special(first))):
                return True
            if special:
                continue
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
            if any(f"|{root}" in self._long or f"{root}|" in self._long for root in long_roots):
                return True
        return any(all(part in self.words for part in same.split()) for same in SAME_PLACE.get(word, ()))

    def holds_closely(self, word: str) -> bool:
        """Whether a line has the plain word, its kin or a word for the very thing, not just one near to it."""
        names = (*known_things().whole(word), *known_deeds().whole(word))
        return not self.roots.isdisjoint(roots(word)) or any(
            name in self.names and name not in wide_synonyms() for name in names
        )

    def scattered(self, words: Iterable[str], beside: Iterable[str]) -> frozenset[str]:
        """Which of these plain words the line that has most of those beside them lacks, if no line has them all."""
        near = [roots(word) for word in beside]
        nearest = max(self._told, key=lambda told: sum(not told.roots.isdisjoint(own) for own in near))
        missing = frozenset(word for word in words if not nearest.tells(word))
        return frozenset() if any(all(map(told.tells, missing)) for told in self._told) else missing

    def left_out(self, words: tuple[Word, ...], light: LightWords) -> tuple[str, ...]:
        """What these words leave out of the source line that has most in common with them.

        Each of it may be what a word stands for that the sources do not hold. Of lines alike the longest rest counts.
        """
        own = {root for word in words for root in roots(word.plain)}
        names = {name for word in words if not light.holds(word.plain) for name in known_things().whole(word.plain)}
        best = 0
        rest: tuple[str, ...] = ()
        for told in self._told:
            shared = 0
            missing: list[str] = []
            for word in told.words:
                if light.holds(word.plain):
                    continue
                if own.isdisjoint(roots(word.plain)) and names.isdisjoint(known_things().whole(word.plain)):
                    missing.append(word.plain)
                else:
                    shared += 1
            if shared and (shared, len(missing)) > (best, len(rest)):
                best, rest = shared, tuple(missing)
        return rest

    def repeated(self, words: Iterable[str]) -> float:
        """Which share of these plain words stands in the line that has most of them."""
        kept = [roots(word) for word in words]
        most = max((sum(not told.roots.isdisjoint(own) for own in kept) for told in self._told), default=0)
        return most / max(len(kept), 1)

    def _holds_part(self, part: str) -> bool:
        return part in self.words or (len(part) > _PART and self.holds(part, compounds=True))

    def together(self, words: Iterable[str]) -> bool:
        """Whether one of the lines has all of these plain words, their kin or other words for them."""
        wanted = tuple(words)
        if self.expands(wanted):
            return True
        return any(all(any(_are_kin(word, one.plain) for one in told.words) for word in wanted) for told in self._told)

    def _spelt_out(self) -> HeldWords:
        """The words as abbreviations need them, made when the first is asked for."""
        if not self._held:
            self._held.append(held_words(self._grounds))
        return self._held[0]

    def abbreviates(self, acronym: str) -> bool:
        """Whether the acronym is made of the first letters of words that the lines hold."""
        return self._spelt_out().abbreviates(acronym)

    def spells_out(self, word: str) -> bool:
        """Whether a long word is a compound whose parts an acronym of the lines begins: Sozialgesetzbuch, SGB."""
        return len(word) >= _SPELT_OUT and self._spelt_out().spells_out(word)

    def expands(self, phrase: tuple[str, ...]) -> bool:
        """Whether these plain words spell out an acronym that a line holds."""
        return self._spelt_out().expands(phrase)


def _ends_in(compound: str, root: str) -> bool:
    """Whether the compound's last part is of this root: Dacheindeckungen, eindecken."""
    _, found, ending = compound.rpartition(root)
    return bool(found) and is_ending(ending)


def _are_kin(one: str, other: str) -> bool:
    if not roots(one).isdisjoint(roots(other)):
        return True
    known = known_things()
    return not set(known.whole(one)).isdisjoint(known.whole(other))


def roots_of(grounds: Iterable[Grounds]) -> frozenset[str]:
    """The roots of all words of these lines."""
    return frozenset().union(*(_Told.of(ground.text).roots for ground in grounds))


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


@lru_cache(maxsize=8192)  # few words make up most lines
def _names_of(word: str) -> frozenset[str]:
    """What a word and, if it is long, its two parts name; the word itself names a thing that no row has."""
    known = known_things()
    names = {f"={word}", *known.names(word), *known.whole(word), *known_deeds().names(word)}
    if len(word) >= _COMPOUND:
        for at in range(_PART, len(word) - _PART + 1):
            parts = (*known.whole(word[:at]), *known.whole(f"{word[:at]}e"), *known.whole(word[at:]))
            names.update(name for name in parts if name not in nearby())
    return frozenset(names)
