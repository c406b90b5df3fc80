"""A clause that a line adds of which no source speaks: "und sonntags Führungen angeboten".

Judged only in a line of an entry that else speaks of what its sources do, and in their language: who adds a clause
leaves the others as they are. A clause that tells of no deed only says more of the one before it, and one with a number
in it is left to those who judge numbers.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Self

from core.grounding.additions import is_behind_and
from core.grounding.claims import Claim, ClaimKind, Judged
from core.grounding.function_words import FUNCTION_WORDS
from core.grounding.held_things import HeldThings, held_things
from core.grounding.lexicon import Word
from core.grounding.light import LightWords
from core.grounding.line_language import language_of_line
from core.grounding.line_words import LITTLE, LineWords
from core.grounding.number_words import NUMBER_WORDS, compound
from core.grounding.sources import Sources
from core.reading.phrases import words as listed

_OPENING = listed(
    """which who whose that after once qui dont que lesquelles lesquels apres deren dessen denen wodurch womit wobei
    wofur wonach nachdem cuyo cuya tras"""
)
"""What a clause begins with besides an "and" and a comma."""
_GOES_ON = listed("of de des du d del von vom der")
"""What begins no clause behind a comma: of the regulator's, after an aside."""
_LEAST = 2
_MOST = 0.75
_SHORTEST = 3


@dataclass(frozen=True, slots=True)
class Clauses:
    """Judges the clauses of a line."""

    _held: HeldThings
    _language: str
    _whole_cv: bool

    @classmethod
    def of(cls, sources: Sources) -> Self:
        """The examiner for lines that rest on these sources."""
        held = held_things(tuple(dict.fromkeys((*sources.own, *sources.person))))
        return cls(held, sources.language, sources.whole_cv)

    def judge(self, line: str) -> tuple[Judged, ...]:
        """Every clause of the line, but for its first, that no source speaks of."""
        if self._whole_cv or language_of_line(line, self._language) != self._language:
            return ()
        said = LineWords.of(line)
        starts = [at for at in range(1, len(said.words)) if _opens(said.words, at)]
        if not starts:
            return ()
        light = LightWords.of(self._language)
        idioms = {at for hit in light.phrases(said.words) for at in range(hit.first, hit.last + 1)}
        telling = [at for at in said.places if at not in idioms and said.words[at].plain not in LITTLE]
        new = [at for at in telling if not self._tells(said.words[at].plain, light)]
        if len(telling) - len(new) < _LEAST:
            return ()
        return tuple(self._added(line, said, starts, telling, new))

    def _added(
        self, line: str, said: LineWords, starts: list[int], telling: list[int], new: list[int]
    ) -> Iterator[Judged]:
        for first, after in zip(starts, [*starts[1:], len(said.words)], strict=True):
            there = [at for at in telling if first <= at < after]
            added = [at for at in there if at in new]
            if said.words[first].plain in _GOES_ON or not any(said.may_be_a_deed(at, self._language) for at in there):
                continue
            if len(added) < _LEAST or len(added) < _MOST * len(there) or _counts(said.words[first:after]):
                continue
            if self._language != "de" and any(said.written(at)[0].isupper() for at in added):
                continue  # names are judged as such
            start, end = said.words[added[0]].start, said.words[added[-1]].end
            claim = Claim(kind=ClaimKind.SKILL, text=line[start:end], start=start, end=end)
            yield Judged(claim=claim, supported=False)

    def _tells(self, word: str, light: LightWords) -> bool:
        german = self._language == "de"
        short = len(word) < _SHORTEST
        return short or self._held.holds(word, compounds=german) or (german and self._held.covers_parts(word, light))


def _opens(words: tuple[Word, ...], at: int) -> bool:
    return words[at].after_break or is_behind_and(words, at) or words[at].plain in _OPENING


def _counts(words: tuple[Word, ...]) -> bool:
    """Whether a number stands among the words."""
    return any(
        word.plain[0].isdigit() or word.plain in NUMBER_WORDS or compound(word.plain) is not None
        for word in words
        if word.plain not in FUNCTION_WORDS
    )
