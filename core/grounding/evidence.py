"""The sources as amounts and dates, read once."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Self

from core.grounding.amounts import Amount, amounts_in
from core.grounding.arithmetic import follows
from core.grounding.counted_nouns import PEOPLE, STAFF, may_be_same
from core.grounding.dates import Dated, dates_in, months_named
from core.grounding.digit_names import DigitName, digit_names
from core.grounding.entailment import entails
from core.grounding.enumerations import Enumeration, enumerations_in, may_count
from core.grounding.fellows import Fellows
from core.grounding.frequencies import Frequency, any_alike, frequencies_in
from core.grounding.function_words import FUNCTION_WORDS
from core.grounding.hedges import Bound
from core.grounding.parts_of_the_year import Span, spans_in
from core.grounding.plain_letters import plain_line
from core.grounding.rates import habits_in, rates_in
from core.grounding.sources import Grounds
from core.grounding.tokens import tokens_of
from core.grounding.units import OCCASIONS, PERCENT, TIME
from core.reading.phrases import words

_STEM = 5
"""Words of one stem share this many letters."""
_SHORTEST = 4
_SAYS_LITTLE = words(
    """with from that this than over more into them they their were have been each within about through between while
    nach eine einer einem einen sowie fur unter uber durch mehr rund jahr jahre jahren years year monate months
    dans pour avec plus sous sont leur ainsi chez para como entre sobre desde hasta anos mois meses cada
    """
)
_HALF = 50.0
_EMPTY = _SAYS_LITTLE | FUNCTION_WORDS
_SAME_MATTER = 2
"""So many words in common tell that a line and a source speak of the same."""
_CLEARLY_SAME = 2
_AROUND = 45
_AT_TIMES = re.compile(
    r"\b(?:some days|at times|at peak|peak times|on busy|in peak|certains jours|parfois|en pointe|par moments"
    r"|algunos dias|a veces|en punta|en picos|zeitweise|teils|an manchen tagen|in spitzen|zu spitzenzeiten|mitunter)\b"
)
_WORD = re.compile(r"[^\W\d_]{4,}")


@dataclass(frozen=True, slots=True)
class Evidence:
    """One source line: its amounts, its dates, the units of time it names and the stems of its words."""

    id: str
    heading: bool
    amounts: tuple[Amount, ...]
    dates: tuple[Dated, ...]
    spans: tuple[Span, ...]
    months: frozenset[int]
    names: tuple[DigitName, ...]
    rates: frozenset[float]
    often: frozenset[float]
    """The frequencies that the line tells in words, and below with those of so many a month."""
    intervals: frozenset[float]
    lists: tuple[Enumeration, ...]
    stems: frozenset[str]

    @classmethod
    @lru_cache(maxsize=512)  # an entry's lines are evidence for two examiners, and for the whole CV
    def of(cls, grounds: Grounds) -> Self:
        """What the line holds."""
        names, dates = digit_names(grounds.text), dates_in(grounds.text)
        tokens = tokens_of(grounds.text)
        frequencies = frequencies_in(tokens)
        amounts = tuple(
            amount
            for amount in amounts_in(grounds.text, names=names, dates=dates)
            if amount.dimension == TIME or not any(one.start <= amount.start < one.end for one in frequencies)
        )
        return cls(
            grounds.id,
            grounds.heading,
            amounts,
            tuple(dates),
            tuple(spans_in(grounds.text)) if dates else (),
            months_named(grounds.text),
            tuple(names),
            rates_in(tokens, frequencies),
            frozenset(days for one in frequencies for days in one.days),
            frozenset(_intervals(frequencies, amounts, rates_in(tokens, frequencies))) | habits_in(tokens, frequencies),
            () if grounds.heading else tuple(dict.fromkeys(enumerations_in(grounds.text))),
            stems_of(tokens.plain),
        )

    def happens(self, days: tuple[float, ...]) -> bool:
        """Whether the line says that something happens with one of these frequencies."""
        return any_alike(days, self.intervals)


def _intervals(frequencies: Iterable[Frequency], amounts: Iterable[Amount], rates: Iterable[float]) -> Iterator[float]:
    """The frequencies that are told, and those of so many a month."""
    for one in frequencies:
        yield from one.days
    for amount in amounts:
        if amount.per:
            yield amount.per
        if amount.dimension == PERCENT and amount.step == 0 and amount.low <= _HALF:  # weekend duty, one in four
            yield from (days * 100 / amount.low for days in rates)
        if amount.per and amount.low == amount.high and amount.low and amount.dimension in ("", OCCASIONS):
            yield amount.per / amount.low


def evidence_of(all_grounds: Iterable[Grounds]) -> tuple[Evidence, ...]:
    """The evidence of each line, in their order."""
    return tuple(Evidence.of(grounds) for grounds in all_grounds)


def stems_of(words: Iterable[str]) -> frozenset[str]:
    """The beginnings of the longer words."""
    return frozenset(word[:_STEM] for word in words if len(word) >= _SHORTEST and word.isalpha() and word not in _EMPTY)


def stems_about(line: str, start: int, end: int) -> frozenset[str]:
    """The stems of the words around a place in a line, which may say several things."""
    first = line.rfind(" ", 0, max(0, start - _AROUND)) + 1
    return stems_of(_WORD.findall(plain_line(line[first : end + _AROUND])))


def said_by(own: Sequence[Evidence], claimed: Amount, claims: Sequence[Amount], line: str) -> tuple[str, ...]:
    """The ids of the lines that make the amount true: those that say it, else those from which it follows.

    ``claims`` are all amounts of the line. None when the line is clearly about another source, which gives another
    such amount that the line leaves out, and has far more in common with it than those that would make it true.
    """
    stems = stems_of(_WORD.findall(plain_line(line)))
    if claimed.bound is Bound.OVER and _AT_TIMES.search(plain_line(line)):  # over 100 on some days, of up to 120
        claimed = replace(claimed, bound=Bound.UP_TO)
    counted = claimed.per and claimed.low and claimed.bound is Bound.EXACT and claimed.dimension in ("", OCCASIONS)
    often = (claimed.per / claimed.low,) if counted and claimed.per else ()  # six reports a year: every two months
    overlaps = [len(stems & one.stems) for one in own]
    telling = [
        (place, given)
        for place, one in enumerate(own)
        for given in one.amounts
        if entails(given, claimed, rates=one.rates, same_matter=overlaps[place] >= _SAME_MATTER)
    ]
    if _count_others(own, [given for _, given in telling], claimed, stems):
        telling = []
    saying = [place for place, _ in telling]
    saying += [place for place, one in enumerate(own) if often and any_alike(often, one.often)]
    told = frozenset(other.low for other in claims if other is not claimed)
    computed = [
        place
        for place, one in enumerate(own)
        if place not in saying
        and one.amounts
        and follows(one.amounts, claimed, same_matter=overlaps[place] > 0, told=told)
    ]
    if saying and _is_of_another(own, saying, claimed, claims, line):
        saying = []
    saying = saying or computed
    if saying is computed and computed and _is_of_another(own, computed, claimed, claims, line):
        return ()
    return tuple(dict.fromkeys(own[place].id for place in saying))


def _count_others(own: Sequence[Evidence], telling: Sequence[Amount], claimed: Amount, stems: frozenset[str]) -> bool:
    """Whether these amounts count other things, while the sources count the very thing and give another number."""
    if not claimed.words or claimed.noun in (PEOPLE, STAFF) or claimed.fellows is not Fellows.UNTOLD:
        return False
    if not telling or any(not one.words or not claimed.words.isdisjoint(one.words) for one in telling):
        return False
    same = [
        one
        for line in own
        if len(stems & line.stems) >= _SAME_MATTER  # else two languages may share a beginning
        for one in line.amounts
        if not one.article and not claimed.words.isdisjoint(one.words)
    ]
    return any(one.bound is Bound.EXACT and one.low == one.high for one in same)


def _is_of_another(
    own: Sequence[Evidence], saying: Sequence[int], claimed: Amount, claims: Sequence[Amount], line: str
) -> bool:
    """Whether the line is clearly about another source than those at the places ``saying``."""
    told = [other.low for other in claims if other is not claimed]
    counted = stems_of(_counted_words(line, claimed.end))
    if any(not counted.isdisjoint(own[place].stems) for place in saying):
        return False  # the very thing that is counted stands there
    about = stems_about(line, claimed.start, claimed.end)
    clearly = max(len(about & own[place].stems) for place in saying) + _CLEARLY_SAME
    return len(about) >= clearly and any(
        len(about & one.stems) >= clearly and any(_is_instead(had, claimed, told) for had in one.amounts) for one in own
    )


_COUNTED = re.compile(r"[^\W\d_]+")
_NAMED_AT_MOST = 12
_NOUN_PHRASE = 3


def _counted_words(line: str, after: int) -> list[str]:
    """The words (plain) right after a number that may say what it counts."""
    nouns: list[str] = []
    for found in _COUNTED.finditer(plain_line(line), after):
        if found[0] in FUNCTION_WORDS or len(nouns) >= _NOUN_PHRASE:
            break
        nouns.append(found[0])
    return nouns


def named_by(own: Sequence[Evidence], line: str, claimed: Amount, *, german: bool) -> tuple[str, ...]:
    """The ids of the lines that name as many things of the kind as the line claims."""
    if claimed.dimension or claimed.bound is not Bound.EXACT or not 2 <= claimed.low <= _NAMED_AT_MOST:
        return ()
    nouns = _counted_words(line, claimed.end)
    stems = stems_of(nouns)
    return tuple(
        one.id
        for one in own
        if any(
            listed.count == claimed.low
            and may_count(nouns, listed, said=not stems.isdisjoint(one.stems), german=german)
            for listed in one.lists
        )
    )


def _is_instead(given: Amount, claimed: Amount, told: Sequence[float]) -> bool:
    """Whether the claim stands in the place of what is given."""
    alike = given.dimension == claimed.dimension and may_be_same(claimed.noun, given.noun)
    return alike and (not given.article or given.noun is not None) and given.low not in told
