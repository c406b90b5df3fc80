"""Claims that only spell out, or shorten, what the sources say: ``Tecnologías de la Información`` of the equipo de TI.

Asked last and only of what no examiner could trace. An acronym has the letters of the words that a line puts for it,
in any order, as another language orders the same words; a German one takes them out of long words.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Self

from core.grounding.abbreviation_words import CONCEPTS as ABBREVIATIONS
from core.grounding.claims import Claim, ClaimKind
from core.grounding.function_words import FUNCTION_WORDS
from core.grounding.held_things import HeldThings, held_things
from core.grounding.held_words import is_small
from core.grounding.known_things import known_deeds, known_things, names_of
from core.grounding.lexicon import Word, words_of
from core.grounding.plain_letters import plain_line
from core.grounding.sources import Grounds, Sources

_OF_THE_WHOLE_CV = (ClaimKind.CERTIFICATE, ClaimKind.DEGREE, ClaimKind.LANGUAGE)
_KINDS = (*_OF_THE_WHOLE_CV, ClaimKind.NAME, ClaimKind.EMPLOYER, ClaimKind.TOOL, ClaimKind.SKILL)
_LONGEST = 8
_SHORTEST = 3
"""Fewer letters fit too many words by chance."""
_LAW = re.compile(r"(?<!\w)[A-ZÄÖÜ](?=[A-ZÄÖÜ]*[a-zäöü])[A-Za-zÄÖÜäöü]{2,8}[A-ZÄÖÜ](?!\w)")
"""A German law: BImSchV, StVO, UStG."""
_COMPOUND = 10
_CAPITALS = re.compile(r"(?<!\w)[A-ZÄÖÜ][A-ZÄÖÜ0-9&]{1,7}(?:[/-][A-ZÄÖÜ]{1,3})?(?!\w)")
_PART_OR_WORD = r"(?:\w{3,}|\w+[\s-])"
"""Between two letters of such an acronym: so much of a word, or the rest of it."""
_ROOM = 3
"""Words from which an acronym takes its letters have so many times as many."""


@dataclass(frozen=True)
class SpeltOut:
    """What the sources of an entry say in short, and in full; read when first asked."""

    _sources: Sources

    @cached_property
    def _own(self) -> "_Told":
        return _Told.of((*self._sources.own, *self._sources.person), self._sources.language)

    @cached_property
    def _every(self) -> "_Told":
        return _Told.of((*self._sources.own, *self._sources.person, *self._sources.cv), self._sources.language)

    @cached_property
    def _titles(self) -> tuple[str, ...]:
        """The German titles of the entry."""
        german = self._sources.language == "de"
        return tuple(plain_line(one.text) for one in self._sources.titles) if german else ()

    def explains(self, line: str, claim: Claim) -> bool:
        """Whether the claim, maybe with words beside it, says only in other length what the sources say."""
        if claim.kind not in _KINDS:
            return False
        words = words_of(line)
        places = [at for at, word in enumerate(words) if word.start < claim.end and claim.start < word.end]
        if not places:
            return False
        if (
            self._titles
            and _CAPITALS.fullmatch(claim.text)
            and any(_of_title(plain_line(claim.text), title) for title in self._titles)
        ):
            return True
        told = self._every if claim.kind in _OF_THE_WHOLE_CV else self._own
        return told.names(words, places) or told.shortens(words, places)


@dataclass(frozen=True, slots=True)
class _Told:
    """What some sources say in short and in full."""

    _held: HeldThings
    _acronyms: tuple[str, ...]
    _laws: tuple[str, ...]
    """The German laws that they name in short."""

    @classmethod
    def of(cls, grounds: Iterable[Grounds], language: str) -> Self:
        kept = tuple(dict.fromkeys(grounds))
        laws = (plain_line(found) for one in kept for found in _LAW.findall(one.text))
        return cls(held_things(kept), _acronyms_in(kept), tuple(laws) if language == "de" else ())

    def names(self, words: tuple[Word, ...], places: list[int]) -> bool:
        """Whether a phrase with the claim, or the claim itself, names what the sources name by another phrase."""
        named = {
            at
            for hit in (*known_things().phrases(words), *known_deeds().phrases(words))
            if hit.name in self._held.names
            for at in range(hit.first, hit.last + 1)
        }
        said = {at for at in places if not is_small(words[at].plain)}
        if len(said) == 1:
            word = words[min(said)].plain
            known = (*known_things().whole(word), *known_deeds().whole(word))
            if any(name in _abbreviations() and name in self._held.names for name in known):
                return True
        return bool(said) and said <= named

    def shortens(self, words: tuple[Word, ...], places: list[int]) -> bool:
        """Whether an acronym is made of the claim, maybe with words beside it."""
        return any(
            any(_has_initials(one, window) for one in self._acronyms)
            or any(_is_made_of(one, window) for one in self._laws)
            for window in _windows(words, places)
        )


@cache
def _abbreviations() -> frozenset[str]:
    """The names of the things that go by their abbreviations."""
    return names_of(ABBREVIATIONS)


def _acronyms_in(grounds: Iterable[Grounds]) -> tuple[str, ...]:
    found = (plain_line(match) for one in grounds for match in _CAPITALS.findall(one.text))
    return tuple({form for one in found for form in (re.split(r"[/-]", one)[0], re.sub(r"[/-]", "", one))})


def _windows(words: tuple[Word, ...], places: list[int]) -> Iterator[tuple[str, ...]]:
    """The words from before to behind the claim, without small ones, in all lengths within one phrase."""
    first, last = places[0], places[-1]
    begin, end = first, last + 1
    while begin > 0 and not words[begin].after_break and first - begin < _LONGEST and _goes_on(words[begin - 1]):
        begin -= 1
    while end < len(words) and not words[end].after_break and end - last < _LONGEST and _goes_on(words[end]):
        end += 1
    for start in range(begin, first + 1):
        for stop in range(last + 1, end + 1):
            spoken = tuple(word.plain for word in words[start:stop] if not is_small(word.plain) and len(word.plain) > 1)
            edges = is_small(words[start].plain) or is_small(words[stop - 1].plain)
            if not edges and 1 <= len(spoken) <= _LONGEST:
                yield spoken


def _goes_on(word: Word) -> bool:
    """Whether a phrase goes on with the word."""
    return is_small(word.plain) or (word.plain.isalpha() and word.plain not in FUNCTION_WORDS)


def _has_initials(acronym: str, window: tuple[str, ...]) -> bool:
    """Whether the words begin with the acronym's letters: three in this order or turned round, more in any order."""
    letters = "".join(word[0] for word in window)
    if len(acronym) != len(letters) or len(letters) < _SHORTEST or acronym in window:
        return False
    if letters in (acronym, acronym[::-1]):
        return True
    return len(letters) > _SHORTEST and sorted(letters) == sorted(acronym)


def _is_made_of(acronym: str, window: tuple[str, ...]) -> bool:
    """Whether the words, begun at any of them, have the acronym's letters in its order; one word may have none."""
    if max(map(len, window)) < _COMPOUND or sum(map(len, window)) < _ROOM * len(acronym):
        return False
    turns = (window[at:] + window[:at] for at in range(len(window)))
    return any(turn[0][0] == acronym[0] and _takes(acronym, turn) for turn in turns)


def _of_title(acronym: str, title: str) -> bool:
    """Whether the acronym has its letters out of a title's words and their parts: MFA, Medizinische Fachangestellte."""
    if len(acronym) < _SHORTEST or not acronym.isalpha():
        return False
    return re.search(rf"(?<!\w){_PART_OR_WORD.join(acronym)}\w{{2,}}", title) is not None


def _takes(letters: str, words: tuple[str, ...]) -> bool:
    """Whether the letters stand in the words one after another, and at most one word has none of them."""
    left, without = letters, 0
    for word in words:
        before = len(left)
        for sign in word:
            if left.startswith(sign):
                left = left[1:]
        without += len(left) == before
    return not left and without <= 1
