"""What lifts a person or a thing above all others, or admits no exception: best, first, only, award-winning, never.

Such a word needs a word of the same height in the sources, in a line that speaks of the same or of nothing that
the sources say elsewhere.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Self

from core.grounding.claims import Claim, ClaimKind, Judged, in_order
from core.grounding.distinctions import Height, Raised, heights_of, none_of, raised_in, zero_of
from core.grounding.extents import extents_of, reach
from core.grounding.lexicon import Word, words_of
from core.grounding.sources import Sources
from core.grounding.tokens import value_of
from core.grounding.topics import Topics, Weights

_ABOUT_ANOTHER = 1.5
"""Shared weight with a line without such a word, above that with any line that has one, that says it was moved."""

_ALSO = {
    Height.BEST: (Height.MOST, Height.RECORD),
    Height.MOST: (Height.BEST, Height.RECORD),
    Height.RECORD: (Height.BEST, Height.MOST),
    Height.ALL: (Height.WHOLE, Height.NEVER),
    Height.WHOLE: (Height.ALL,),
    Height.NOMINEE: (Height.PRIZE,),
    Height.WORLD: (),
    Height.NATION: (Height.WORLD,),
}
"""What else a source may say instead."""
_REACHING = (Height.BEST, Height.MOST, Height.FIRST, Height.ONLY, Height.RECORD, Height.PRIZE)
"""What holds within a team, a region, the world."""
_NEAREST = frozenset(("team",))
"""The first to do a thing is the first of the team."""
_A_PRIZE = "=award"
_OF_SOME = re.compile(
    r"(?i)\b(?:of them|of which|davon|darunter|dont|de ellos|de ellas|d'entre|de los cuales|de las cuales)\b"
)
_SIZE = re.compile(r"larg|bigg|small|high|low|long|short|mayor|menor|grand|petit|gro|klein|hoch|lang|mas grande|haut")
_NUMBER = re.compile(r"(?<!\d)(?!(?:19|20)\d\d(?!\d))\d+(?:[.,]\d+)*")
"""A number that is no year."""
_ALWAYS = re.compile(r"always|immer|stets|toujours|siempre")
_AS_A_RULE = re.compile(
    r"(?i)\b(?:rules?|policy|daily|weekly|monthly|every|each|all|consistently|systematic\w*|regel\w*|vorschrift\w*"
    r"|täglich\w*|wöchentlich\w*|monatlich\w*|jede[nrms]?|alle[nrms]?|durchgehend|durchgängig\w*|systematisch\w*"
    r"|règles?|quotidien\w*|hebdomadaires?|mensuel\w*|chaque|tou(?:s|tes)|systématique\w*|constamment"
    r"|reglas?|norma|diari[oa]\w*|semanal\w*|mensual\w*|cada|tod[oa]s|sistemátic\w*|seguid[oa]s|row|de suite"
    r"|d'affilée|in folge|consecutiv\w*|consécuti\w*)\b"
)
"""What is done by a rule, each time or several years running is done always."""


@dataclass(frozen=True, slots=True)
class _Source:
    """A source line: its heights and topic."""

    id: str
    heights: frozenset[Height]
    topic: frozenset[str]
    numbers: frozenset[str]
    extents: frozenset[str]
    of_some: bool
    """Whether it says something of a part only: "two of them"."""
    heading: bool
    as_a_rule: bool
    none_of: frozenset[str]
    """What it says there is none of."""


@dataclass(frozen=True, slots=True)
class Superlatives:
    """Judges what a line lifts above others."""

    _sources: tuple[_Source, ...]
    _weights: Weights
    _held: frozenset[str]
    """The places of the entry's own heading."""

    @classmethod
    def of(cls, sources: Sources) -> Self:
        """The examiner for lines that rest on these sources."""
        read = tuple(_read(one.id, one.text, heading=one.heading) for one in sources.own)
        held = frozenset(extent for one in read if one.heading for extent in one.extents)
        return cls(read, Weights.of(one.topic for one in read), held)

    def judge(self, line: str) -> tuple[Judged, ...]:
        """Every word of the line that sets apart, in the order of the line."""
        words = words_of(line)
        raised = tuple(raised_in(line, words))
        if not raised:
            return ()
        topic = Topics.known().of(words)
        return in_order(self._judged(line, words, one, topic) for one in raised)

    def _judged(self, line: str, words: tuple[Word, ...], one: Raised, topic: frozenset[str]) -> Judged:
        wanted = {one.height, *_ALSO.get(one.height, ())}
        saying = [source for source in self._sources if not wanted.isdisjoint(source.heights)]
        if one.height is Height.PRIZE:
            told = (source for source in self._sources if _A_PRIZE in source.topic and source not in saying)
            saying += [source for source in told if Height.NOMINEE not in source.heights]
        if saying and self._moved(topic, saying):
            saying = []
        if not saying and one.height is Height.NEVER and (noun := zero_of(line, one.start)):
            saying = [source for source in self._sources if noun in source.none_of]
        if saying and one.height in _REACHING:
            far = reach(words, one.end) - self._held
            saying = [source for source in saying if far <= source.extents or (far == _NEAREST and not source.extents)]
        if (
            not saying
            and one.height is Height.ALL
            and one.start > 0
            and line[: one.start].rstrip().endswith((",", "–"))
        ):
            rest = Topics.known().of(tuple(word for word in words if word.start >= one.end))
            saying = [source for source in self._sources if rest and rest <= source.topic and not source.of_some]
        if not saying and one.height is Height.MOST and _SIZE.search(line[one.start : one.end].lower()):
            saying = self._telling_extremes(line, words, one)
        if not saying and one.height is Height.NEVER and _ALWAYS.fullmatch(line[one.start : one.end].lower()):
            saying = [source for source in self._sources if source.as_a_rule and not topic.isdisjoint(source.topic)]
        claim = Claim(kind=ClaimKind.SUPERLATIVE, text=line[one.start : one.end], start=one.start, end=one.end)
        ids = tuple(dict.fromkeys(source.id for source in saying))
        return Judged(claim=claim, supported=bool(saying), evidence=ids)

    def _telling_extremes(self, line: str, words: tuple[Word, ...], one: Raised) -> list[_Source]:
        """The lines that give several numbers, of which the line calls the last or the first in order such a one."""
        if reach(words, one.end):
            return []
        numbers = frozenset(_NUMBER.findall(line))
        shared = ((source, numbers & source.numbers) for source in self._sources if len(source.numbers) > 1)
        return [
            source
            for source, told in shared
            if told & {min(source.numbers, key=_value), max(source.numbers, key=_value)}
        ]

    def _moved(self, topic: frozenset[str], saying: Iterable[_Source]) -> bool:
        """Whether the line clearly speaks of a source line that says nothing of the kind."""
        said = list(saying)
        best = max(self._weights.shared(topic, source.topic) for source in said)
        rest = max(
            (self._weights.shared(topic, one.topic) for one in self._sources if one not in said and not one.heading),
            default=0.0,
        )
        return best < rest / 2 and rest >= _ABOUT_ANOTHER


def _value(numeral: str) -> float:
    return value_of(numeral)[0]


@lru_cache(maxsize=2048)  # a line is a source of its entry and of the whole CV
def _read(id: str, text: str, *, heading: bool) -> _Source:
    words = words_of(text)
    heights = heights_of(text, words)
    numbers = frozenset(_NUMBER.findall(text))
    return _Source(
        id,
        heights,
        Topics.known().of(words),
        numbers,
        extents_of(words),
        _OF_SOME.search(text) is not None,
        heading,
        _AS_A_RULE.search(text) is not None,
        none_of(text, words),
    )
