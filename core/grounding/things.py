"""Things that a line brings in and no source speaks of: ``sans gluten``, Altersteilzeit, open source.

Each word of a line must be accounted for: it names nothing (``light``), or a source has its kin, another word for it
in any of four languages, a narrower thing, or its abbreviation. What is left is a claim that nothing supports. Words
for what is done are left to ``Scope``: a deed goes by too many names.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Self

from core.grounding.additions import Signs, is_appended, is_behind_and, is_joined, item_about, items_of, paired
from core.grounding.claims import Claim, ClaimKind, Judged, in_order
from core.grounding.held_things import HeldThings, held_things, roots_of
from core.grounding.kin import roots
from core.grounding.known_things import is_special, known_deeds, known_things, nearby, special_things
from core.grounding.language_words import LANGUAGE
from core.grounding.lexicon import Word, words_of
from core.grounding.light import LightWords
from core.grounding.line_language import language_of_line
from core.grounding.skill_items import skill_items
from core.grounding.sources import Sources
from core.grounding.tools import Tools
from core.grounding.word_shapes import ADJECTIVES, VERBS, is_verb
from core.reading.skills import Vocabulary

_ACRONYM = re.compile(r"[a-z]?[A-ZÄÖÜ][A-ZÄÖÜ0-9&]{1,7}s?")
_LONGEST_SPELT_OUT = 8
_SHORTEST = 4
_AS_IT_WAS = 0.85
"""A line that so much of a source stands in has been left as it was."""
_TELLING_OUTSIDE = 3
_TELLING_REST = 2
"""So few words beside an item may tell that a line repeats a source."""
_SHORT_LINE = 10
_SHORTEST_SENTENCE = 4
"""Fewer words than these do not tell their language."""


@dataclass(frozen=True, slots=True)
class Things:
    """Judges the things of a line that no vocabulary of tools knows, beside those that one does."""

    _tools: Tools
    _held: HeldThings
    _elsewhere: frozenset[str]
    """The roots of the words of other roles."""
    _language: str
    _whole_cv: bool

    @classmethod
    def of(cls, sources: Sources, vocabulary: Vocabulary) -> Self:
        """The things that these sources hold, and those that the CV tells of the person."""
        return cls(
            Tools.of(sources, vocabulary),
            held_things(tuple(dict.fromkeys((*sources.own, *sources.person)))),
            roots_of(set(sources.cv).difference(sources.own, sources.person)),
            sources.language,
            sources.whole_cv,
        )

    def judge(self, line: str) -> tuple[Judged, ...]:
        """Every tool and skill that the line names, and what of its other things no source holds."""
        words = words_of(line)
        language = language_of_line(line, self._language)
        listed = self._whole_cv and bool(skill_items(line)) and not any(word.plain in LANGUAGE for word in words)
        languages = (
            ("de", "en", "es", "fr") if listed or len(words) <= _SHORTEST_SENTENCE else (language, self._language)
        )
        light = LightWords.of(*dict.fromkeys(languages))
        tools = [self._reconsidered(line, words, one, light) for one in self._tools.judge(line)]
        held = [one.claim for one in tools if one.supported and (one.evidence or one.claim.kind is ClaimKind.TOOL)]
        free = [not any(one.start < word.end and word.start < one.end for one in held) for word in words]
        new = self._new(line, words, free, language, light, listed=listed and language == self._language)
        judged = (_unsupported(line, span) for span in _joined(words, new))
        return in_order((*tools, *judged))

    def _reconsidered(self, line: str, words: tuple[Word, ...], one: Judged, light: LightWords) -> Judged:
        """The verdict on a skill, a good one where all its words are held or only head a list."""
        if one.supported or one.claim.kind is not ClaimKind.SKILL:
            return one
        within = tuple(word for word in words if one.claim.start <= word.start < one.claim.end)
        bare = all(light.holds(word.plain) for word in within)
        heads = bare and line[one.claim.end :].lstrip().startswith(":")
        whole = {place for hit in light.phrases(within) for place in range(hit.first, hit.last + 1)} == set(
            range(len(within))
        )
        if not (heads or whole) and (bare or not all(self._held.holds(word.plain) for word in within)):
            return one
        return Judged(claim=one.claim, supported=True, evidence=one.evidence)

    def _new(
        self,
        line: str,
        words: tuple[Word, ...],
        free: list[bool],
        language: str,
        light: LightWords,
        *,
        listed: bool,
    ) -> list[int]:
        """The places of the words that name things which the sources do not hold; in a list each word may be one."""
        explained = {place for hit in light.phrases(words) for place in range(hit.first, hit.last + 1)}
        phrases: list[int] = []
        for hit in (*known_things().phrases(words), *known_deeds().phrases(words)):
            places = range(hit.first, hit.last + 1)
            if hit.name in self._held.names:
                explained.update(places)
            elif hit.name in special_things() and explained.isdisjoint(places) and language == self._language:
                phrases += (place for place in places if free[place] and not self._short(line, words, place))
        left = [
            place
            for place, word in enumerate(words)
            if free[place]
            and place not in explained
            and not self._held.covers(word.plain, light, compounds=language == "de")
            and not self._short(line, words, place)
        ]
        if listed:
            loose = (at for at in self._loose(words, light) if free[at] and not self._short(line, words, at))
            left = sorted({*left, *loose})
            return [at for at in left if not is_verb(words, at, line[words[at].start : words[at].end], language)]
        nouns = [at for at in left if not is_verb(words, at, line[words[at].start : words[at].end], language)]
        new = [place for place in nouns if self._is_thing(line, words, place, language)]
        if language != self._language:
            new += [at for at in left if at not in nouns and is_behind_and(words, at) and is_special(words[at].plain)]
            return new if self._adds_abroad(words, new, light) else []
        if pairs := self._paired(line, words, language, light):
            return sorted({*new, *pairs})
        if not self._whole_cv and (scattered := self._scattered(line, words, free, language, light)):
            return sorted({*new, *scattered})
        new = new or self._phrase(words, phrases) or [at for at in nouns if known_things().names(words[at].plain)]
        return new if new and self._signs(words, left, new, phrases, light).add else []

    def _loose(self, words: tuple[Word, ...], light: LightWords) -> list[int]:
        """The places of words that the sources only hold something near to, which is not enough for a skill."""
        return [
            place
            for place, word in enumerate(words)
            if not light.holds(word.plain)
            and not nearby().isdisjoint(known_things().whole(word.plain))
            and not self._held.holds_closely(word.plain)
        ]

    def _paired(self, line: str, words: tuple[Word, ...], language: str, light: LightWords) -> list[int]:
        """The places of light words behind an "and" that a line adds which else repeats a source: ``and private``."""
        places = [
            place
            for place in paired(words)
            if light.holds(words[place].plain)
            and not self._held.holds(words[place].plain, compounds=language == "de")
            and not self._held.holds(words[place].plain.removeprefix("co"))
            and not known_deeds().names(words[place].plain)
            and not is_verb(words, place, line[words[place].start : words[place].end], language)
        ]
        rest = [word.plain for place, word in enumerate(words) if place not in places and place + 1 not in places]
        return places if places and self._held.repeated(rest) >= _AS_IT_WAS else []

    def _scattered(
        self, line: str, words: tuple[Word, ...], free: list[bool], language: str, light: LightWords
    ) -> list[int]:
        """The places of an item's words that no one source line has all of, in a line that else repeats a source."""
        for item in items_of(words):
            outside = [word.plain for place, word in enumerate(words) if place not in item]
            if len(outside) < _TELLING_OUTSIDE or self._held.repeated(outside) < _AS_IT_WAS:
                continue
            told = [
                place
                for place in item
                if free[place]
                and len(words[place].plain) >= _SHORTEST
                and not light.holds(words[place].plain)
                and not known_deeds().names(words[place].plain)
                and not is_verb(words, place, line[words[place].start : words[place].end], language)
                and not VERBS[language].fullmatch(line[words[place].start : words[place].end])
                and not self._short(line, words, place)
                and not (language == "de" and self._held.covers_parts(words[place].plain, light))
            ]
            new = self._held.scattered([words[place].plain for place in told], outside)
            if new:
                return [place for place in told if words[place].plain in new]
        return []

    def _adds_abroad(self, words: tuple[Word, ...], new: list[int], light: LightWords) -> bool:
        """Whether the words at these places add something to what a line in another language translates.

        They do where there are more than the nearest source line has words that the line leaves out, and one stands
        where something may be added.
        """
        if not any(is_appended(words, place, light) for place in new):
            return False
        rest = self._held.left_out(words, light)
        claims = len(list(_joined(words, new)))
        return claims > sum(not is_special(word) and not known_deeds().names(word) for word in rest)

    def _signs(
        self, words: tuple[Word, ...], left: list[int], new: list[int], phrases: list[int], light: LightWords
    ) -> Signs:
        """What tells whether the words at the places ``new`` add something; no source explains those of ``left``."""
        kept = set(range(len(words))).difference(left)
        outsides = [kept.difference(item_about(words, place)) for place in new if is_joined(words, place, light)]
        heavy = sum(not light.holds(word.plain) for word in words)
        return Signs(
            repeated=max(
                self._held.repeated([words[place].plain for place in places])
                for places in (kept, *(outside for outside in outsides if len(outside) >= _TELLING_REST))
            ),
            special=any(
                place in phrases or is_special(words[place].plain) or words[place].plain in LANGUAGE for place in new
            ),
            elsewhere=any(not self._elsewhere.isdisjoint(roots(words[place].plain)) for place in new),
            share=len(new) / len(words),
            alone=len(words) <= _SHORT_LINE and len(self._held.left_out(words, light)) < len(new),
            mostly=2 * len(new) >= heavy,
        )

    def _phrase(self, words: tuple[Word, ...], places: list[int]) -> list[int]:
        """The places, where the words there make a phrase for a thing and none of them is held."""
        return [] if any(self._held.holds(words[place].plain) for place in places) else places

    def _is_thing(self, line: str, words: tuple[Word, ...], place: int, language: str) -> bool:
        """Whether a word that no source holds is the name of a thing."""
        word = words[place]
        written = line[word.start : word.end]
        opens = place == 0 or word.after_stop
        if known_things().names(word.plain):
            return is_special(word.plain) and not is_verb(words, place, written, language)
        if known_deeds().names(word.plain) or len(word.plain) < _SHORTEST:
            return False
        if language != self._language:
            return False
        if language != "de" and written[0].isupper() and not opens:
            return False
        low = written.lower() if language != "de" or opens else written
        return not (VERBS[language].fullmatch(low) or ADJECTIVES[language].fullmatch(low))

    def _short(self, line: str, words: tuple[Word, ...], place: int) -> bool:
        """Whether the word is an abbreviation, which other examiners judge, or spells one out with its neighbours."""
        written = line[words[place].start : words[place].end]
        if _ACRONYM.fullmatch(written) and (
            self._held.abbreviates(written) or not known_things().names(words[place].plain)
        ):
            return True
        if self._held.spells_out(words[place].plain):
            return True
        for size in range(2, _LONGEST_SPELT_OUT + 1):
            for first in range(max(0, place - size + 1), min(place, len(words) - size) + 1):
                if self._held.expands(tuple(word.plain for word in words[first : first + size])):
                    return True
        return False


def _joined(words: tuple[Word, ...], places: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Where each run of neighbouring words begins and ends."""
    start = end = last = -1
    for place in places:
        if start >= 0 and place == last + 1 and not words[place].after_break:
            end = words[place].end
        else:
            if start >= 0:
                yield start, end
            start, end = words[place].start, words[place].end
        last = place
    if start >= 0:
        yield start, end


def _unsupported(line: str, span: tuple[int, int]) -> Judged:
    start, end = span
    return Judged(claim=Claim(kind=ClaimKind.SKILL, text=line[start:end], start=start, end=end), supported=False)
