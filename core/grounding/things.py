"""Things that a line brings in and no source speaks of: ``sans gluten``, Altersteilzeit, open source.

Each word of a line must be accounted for: it names nothing (``light``), or a source has its kin, another word for it
in any of four languages, a narrower thing, or its abbreviation. What is left is a claim that nothing supports. Words
for what is done are left to ``Scope``: a deed goes by too many names.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Self

from core.grounding.claims import Claim, ClaimKind, Judged
from core.grounding.held_things import HeldThings, held_things
from core.grounding.held_words import OwnLines
from core.grounding.known_things import is_special, known_deeds, known_things, special_things
from core.grounding.language_words import LANGUAGE
from core.grounding.lexicon import Word, words_of
from core.grounding.light import LightWords
from core.grounding.line_language import language_of_line
from core.grounding.skill_items import skill_items
from core.grounding.sources import Sources
from core.grounding.tools import Tools
from core.reading.phrases import words as words_listed
from core.reading.skills import Vocabulary

_ACRONYM = re.compile(r"[A-ZÄÖÜ][A-ZÄÖÜ0-9&]{1,7}s?")
_LONGEST_SPELT_OUT = 8
_VERBS = {
    "en": re.compile(r".{2,}(?:ed|ing|ly)"),
    "de": re.compile(r"[a-zß].*"),
    "fr": re.compile(r".{2,}(?:é|ée|és|ées|er|ir|dre|ant|ants|ait|aient|ment|is|it|ent)"),
    "es": re.compile(r".{2,}(?:[aei]r|[aei]rse|ando|iendo|[ai]d[oa]s?|[éíó]|aron|ieron|mente)"),
}
"""What an unknown word must not look like to be taken for a thing."""
_ADJECTIVES = {
    "en": re.compile(r".{2,}(?:al|ive|ous|ic|able|ible|ful|less|ary)"),
    "de": re.compile(r"[a-zß].*"),
    "fr": re.compile(r".{2,}(?:al|ale|aux|ales|els?|elles?|ifs?|ives?|eux|euses?|iques?|ables?|ibles?|aires?|iens?)"),
    "es": re.compile(r".{2,}(?:al|ales|iv[oa]s?|os[oa]s?|ic[oa]s?|ables?|ibles?|ari[oa]s?)"),
}
_AND = words_listed(
    """and und et y e or oder ou sowie plus including darunter einschliesslich dont incluidos incluidas incluido
    incluida auch also aussi tambien besides"""
)
_WHICH = words_listed("which who whose qui dont ce que lo cual cuyo cuya denen deren dessen wodurch womit was")
_REST_OF_UNKNOWN = 0
_REST_OF_SPECIAL = 3
"""So many words of the nearest source line may be left out where a new one is still no other word for them."""
_BY = frozenset(("by", "when", "while", "before", "after", "for", "from"))
_PAST = {
    "fr": re.compile(r".{2,}(?:é|ée|és|ées|i|is|it|u|us)"),
    "es": re.compile(r".{2,}(?:é|í|ó|[ai]d[oa]s?|ando|iendo)"),
}
_PARTICIPLE = re.compile(r"(?:[a-z]{2,5})?ge[a-zäöü]+(?:t|en)|(?:be|ver|er|ent|zer)[a-zäöü]+t")
_SHORTEST = 4
_SHORTEST_SENTENCE = 4
"""Fewer words than these do not tell their language."""


@dataclass(frozen=True, slots=True)
class Things:
    """Judges the things of a line that no vocabulary of tools knows, beside those that one does."""

    _tools: Tools
    _held: HeldThings
    _lines: OwnLines
    _language: str
    _whole_cv: bool

    @classmethod
    def of(cls, sources: Sources, vocabulary: Vocabulary) -> Self:
        """The things that these sources hold, and those that the CV tells of the person."""
        return cls(
            Tools.of(sources, vocabulary),
            held_things(tuple(dict.fromkeys((*sources.own, *sources.person)))),
            OwnLines.of(sources.own),
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
        judged = self._lines.vouch(line, (_unsupported(line, span) for span in _joined(words, new)))
        return tuple(sorted((*tools, *judged), key=lambda one: (one.claim.start, one.claim.end)))

    def _reconsidered(self, line: str, words: tuple[Word, ...], one: Judged, light: LightWords) -> Judged:
        """The verdict on a skill, a good one where all its words are held or only head a list."""
        if one.supported or one.claim.kind is not ClaimKind.SKILL:
            return one
        within = tuple(word for word in words if one.claim.start <= word.start < one.claim.end)
        bare = all(light.holds(word.plain) for word in within)
        heads = bare and line[one.claim.end :].lstrip().startswith(":")
        whole = sum(hit.last - hit.first + 1 for hit in light.phrases(within)) == len(within)
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
            return left
        new = [place for place in left if self._is_thing(line, words, place, language)] or self._phrase(words, phrases)
        if not new:
            if language != self._language:
                return []
            nouns = [at for at in left if not _is_verb(words, at, line[words[at].start : words[at].end], language)]
            return _hinted(words, nouns, light)
        return new if self._is_certain(words, new, light, foreign=language != self._language) else []

    def _is_certain(self, words: tuple[Word, ...], new: list[int], light: LightWords, *, foreign: bool) -> bool:
        """Whether the words at these places are no other words for what the nearest source line says besides."""
        rest = self._held.left_out(words, light)
        claims = len(list(_joined(words, new)))
        if foreign:
            return claims > sum(not is_special(word) and not known_deeds().names(word) for word in rest)
        if any(_is_joined(words, place, light) for place in new):
            return True
        special = any(is_special(words[place].plain) for place in new)
        if special and self._whole_cv:  # no single line has to be near
            return True
        return len(rest) <= (_REST_OF_UNKNOWN if not special else _REST_OF_SPECIAL) or (special and len(new) > 1)

    def _phrase(self, words: tuple[Word, ...], places: list[int]) -> list[int]:
        """The places, where the words there make a phrase for a thing and none of them is held."""
        return [] if any(self._held.holds(words[place].plain) for place in places) else places

    def _is_thing(self, line: str, words: tuple[Word, ...], place: int, language: str) -> bool:
        """Whether a word that no source holds is the name of a thing."""
        word = words[place]
        written = line[word.start : word.end]
        opens = place == 0 or word.after_stop
        if known_things().names(word.plain):
            return is_special(word.plain) and not _is_verb(words, place, written, language)
        if known_deeds().names(word.plain) or len(word.plain) < _SHORTEST:
            return False
        if language != self._language:
            return False
        if language != "de" and written[0].isupper() and not opens:
            return False
        low = written.lower() if language != "de" or opens else written
        return not (_VERBS[language].fullmatch(low) or _ADJECTIVES[language].fullmatch(low))

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


def _is_verb(words: tuple[Word, ...], place: int, written: str, language: str) -> bool:
    """Whether the word says what was done, by its look and where it stands."""
    if language == "de":
        return _PARTICIPLE.fullmatch(written) is not None
    opens = place == 0 or words[place].after_break
    if language == "en":
        before = words[place - 1].plain if place else ""
        return written.endswith("ed") or (written.endswith("ing") and (opens or before in _BY))
    return opens and _PAST[language].fullmatch(written.lower()) is not None


def _is_joined(words: tuple[Word, ...], place: int, light: LightWords) -> bool:
    """Whether the word stands where something may be added: in a list, behind an "and", in a clause of its own."""
    after = words[place + 1] if place + 1 < len(words) else None
    if after is not None and (after.plain in _AND or after.after_break) and place:
        return True
    adjoins = True
    for at in range(place, 0, -1):
        if words[at].after_stop:
            return False
        if words[at].after_break:
            return adjoins or any(word.plain in _WHICH for word in words[at : at + 2])
        if adjoins and words[at - 1].plain in _AND:
            return True
        adjoins = adjoins and light.holds(words[at - 1].plain)
    return False


def _hinted(words: tuple[Word, ...], left: list[int], light: LightWords) -> list[int]:
    """Places of common things that no source holds, where one is joined on or a deed beside it is new too."""
    common = [place for place in left if known_things().names(words[place].plain)]
    deeds = [place for place in left if place not in common and known_deeds().names(words[place].plain)]
    if common and len(common) + len(deeds) > 1:
        return sorted((*common, *deeds))
    return [place for place in common if _is_joined(words, place, light)]


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
