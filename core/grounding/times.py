"""Judges the dates and the lengths of time of a line against the person's own."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import inf
from typing import Self

from core.cv import CvDate
from core.grounding.amounts import Amount
from core.grounding.bare_numbers import in_the_unit_beside
from core.grounding.claims import Claim, ClaimKind, Judged
from core.grounding.dates import Dated, dates_in, months_in
from core.grounding.evidence import Evidence, evidence_of, said_by, stems_about
from core.grounding.experience import months_covered
from core.grounding.figures import figures_of
from core.grounding.frequencies import Frequency
from core.grounding.hedges import CLOSE, Bound
from core.grounding.parts_of_the_year import Span, spans_in
from core.grounding.plain_letters import plain_line
from core.grounding.sources import Sources
from core.grounding.surroundings import Role
from core.grounding.units import MONTH, TIME, YEAR
from core.reading.phrases import words

_SINCE = re.compile(r"\b(?:since|seit|depuis|desde|ab|a partir de)\s+(?:\w+\s+){0,1}$")
_UNTIL = re.compile(r"\b(?:until|till|through|up to|bis|jusqu.?en|jusqu.?a|hasta)\s+(?:\w+\s+){0,1}$")
_ON = re.compile(
    r"^\s*(?:[–—-]|to|until|bis|a|au|hasta)\s*(?:present|now|today|heute|jetzt|aujourd|actualidad|hoy|presente|date)"
)
_NOT_A_SPELL = words(
    """
    within inside binnen innerhalb every each alle toutes tous cada after nach apres tras jede jeden par per pro ago vor
    auf depuis_il_y_a under unter last next
    """
)
_IN = frozenset(("in", "en", "im", "dans"))
_TWELVE = 12
_BESIDE, _BEHIND = 12, 30
_WITHIN = re.compile(r"(?:within|inside|innerhalb|binnen)\b")
_ADJECTIVE = re.compile(r"\d\s?[-‐‑]\s?\w|[a-zé]-[a-z]|ig(?:e[nrsm]?)?$")
_EARLY = re.compile(
    r"\W*(?:early|earlier|late|later|ahead|before|d.avance|de retard|plus tot|fruher|eher|vor|spater|antes|de ante)"
)
_EXPERIENCE = re.compile(
    r"\W*(?:\w+\W+){0,2}(?:erfahr|exper|praxis|berufs|career|carr|track|tenure|tatig|trayect|parcours|background)"
)
_SAME_LINE = 2


@dataclass(frozen=True, slots=True)
class Times:
    """The examiner of dates and durations."""

    own: tuple[Evidence, ...]
    months: int
    counts_everything: bool

    @classmethod
    def of(cls, sources: Sources) -> Self:
        """The examiner for a line that rests on these sources."""
        own = evidence_of(sources.own)
        until = sources.today or _latest(sources)
        return cls(own, months_covered(sources.periods, until), sources.whole_cv)

    def judge(self, line: str) -> tuple[Judged, ...]:
        """Every date and every length of time that the line names, in its order."""
        _, dates, often, all_amounts, _ = figures_of(line)
        amounts = [one for one in all_amounts if one.dimension == TIME and not one.article]
        if not dates and not amounts and not often and not any(months_in(line)):
            return ()
        judged = [*self._dates(line, dates), *self._lone_months(line, dates), *self._durations(line, amounts)]
        judged += self._frequencies(line, often, all_amounts)
        return tuple(sorted(judged, key=lambda one: one.claim.start))

    def _dates(self, line: str, dates: Sequence[Dated]) -> Iterator[Judged]:
        simple = plain_line(line) if dates else ""
        spans = spans_in(line) if dates else []
        for date in dates:
            span = next((one for one in spans if one.start <= date.start < one.end), None)
            if span is not None and date.month is None:
                yield _judged(ClaimKind.DATE, line, span.start, span.end, self._of_span(span))
                continue
            stems = stems_about(line, date.start, date.end)
            found = () if self._is_dated_otherwise(date, dates, stems) else self._of_date(simple, date)
            yield _judged(ClaimKind.DATE, line, date.start, date.end, found)

    def _is_dated_otherwise(self, date: Dated, dates: Sequence[Dated], stems: frozenset[str]) -> bool:
        """Whether a line on the very same matter gives another date, which the claim replaces."""
        told = {one.year for one in dates}
        said, otherwise = 0, 0
        for line in self.own:
            if line.heading or not line.dates:
                continue
            shared = len(stems & line.stems)
            if any(_is(given, date) for given in line.dates):
                said = max(said, shared)
            elif all(given.year not in told for given in line.dates):
                otherwise = max(otherwise, shared)
        return otherwise >= said + _SAME_LINE or (not said and 0 < len(stems) == otherwise)

    def _of_date(self, line: str, date: Dated) -> tuple[str, ...]:
        before, after = line[: date.start], line[date.end :]
        begins = _SINCE.search(before) is not None or _ON.match(after) is not None
        ends = _UNTIL.search(before) is not None
        found = []
        for one in self.own:
            dates = one.dates
            if one.heading and begins is not ends:  # a heading's dates are where its period begins and ends
                dates = dates[:1] if begins else dates[-1:]
            if any(_is(given, date) for given in dates) or any(_bounds(given, date) for given in one.spans):
                found.append(one.id)
        return _unique(found)

    def _of_span(self, claimed: Span) -> tuple[str, ...]:
        """The lines with a date in the claimed part of a year, or that name this part themselves."""
        found = [one.id for one in self.own if any(claimed.holds(date.year, date.month) for date in one.dates)]
        for one in self.own:
            same = any((given.year, given.first, given.last) == claimed[:3] for given in one.spans)
            bare = claimed.loose and any(
                date.year == claimed.year
                and date.month is None
                and not any(given.start <= date.start < given.end for given in one.spans)
                for date in one.dates
            )
            if same or bare:
                found.append(one.id)
        return _unique(found)

    def _lone_months(self, line: str, dates: Sequence[Dated]) -> Iterator[Judged]:
        for month in months_in(line):
            if any(date.start <= month.start < date.end for date in dates):
                continue
            found = [
                one.id
                for one in self.own
                if month.month in one.months
                or any(given.month == month.month for given in one.dates)
                or any(month.month in (given.first, given.last) for given in one.spans)
            ]
            yield _judged(ClaimKind.DATE, line, month.start, month.end, _unique(found))

    def _frequencies(self, line: str, often: Sequence[Frequency], amounts: Sequence[Amount]) -> Iterator[Judged]:
        for told in often:
            stems = stems_about(line, told.start, told.end)
            found = [one for one in self.own if one.happens(told.days)]
            otherwise = self._happens_otherwise(told, found, stems)
            if any(_tells_rate(told, amount) for amount in amounts):  # 1,200 shirts weekly: judged with its number
                continue
            if found or not told.loose or otherwise:
                ids = () if otherwise else _unique([one.id for one in found])
                yield _judged(ClaimKind.DURATION, line, told.start, told.end, ids)

    def _happens_otherwise(self, told: Frequency, found: list[Evidence], stems: frozenset[str]) -> bool:
        """Whether the line that is most about the same matter tells how often, and something else than is claimed."""
        shared = max(
            (len(stems & one.stems) for one in self.own if one.often and not one.happens(told.days)), default=0
        )
        return shared >= _SAME_LINE and shared > max((len(stems & one.stems) + 1 for one in found), default=0)

    def _durations(self, line: str, amounts: list[Amount]) -> Iterator[Judged]:
        if not amounts:
            return
        for amount in amounts:
            stems = stems_about(line, amount.start, amount.end)
            within = _WITHIN.match(plain_line(line[amount.start : amount.end]))
            meant = replace(amount, role=Role.BY) if within and amount.role is Role.NONE else amount
            found = said_by(self.own, meant, amounts, line) or self._spent(line, amount, stems)
            found = found or in_the_unit_beside(self.own, amount)
            found = found or self._between_years(amount, stems, over=line.startswith("over ", amount.start))
            yield _judged(ClaimKind.DURATION, line, amount.start, amount.end, found)

    def _between_years(self, claimed: Amount, stems: frozenset[str], *, over: bool) -> tuple[str, ...]:
        """The lines on the same matter that name two years so far apart; "over" two years may be in their course."""
        meant = claimed.bound in (Bound.EXACT, Bound.UNDER) or (over and claimed.bound is Bound.OVER)
        if not meant or claimed.low < YEAR or claimed.per is not None:
            return ()
        return tuple(
            one.id
            for one in self.own
            if not one.heading and stems & one.stems and _years_told(one) - claimed.low / YEAR in (0, 1)
        )

    def _spent(self, line: str, claimed: Amount, stems: frozenset[str]) -> tuple[str, ...]:
        """The entry itself, when its period is as long as the claim says and no line says otherwise."""
        if claimed.low < MONTH * 0.99 or claimed.bound in (Bound.UNDER, Bound.UP_TO, Bound.RANGE):
            return ()
        if claimed.role is not Role.NONE or 0 < claimed.step < MONTH * 0.99:  # counted in days or weeks
            return ()
        after = plain_line(line[claimed.end :])
        if _EARLY.match(after):
            return ()
        if claimed.before in _NOT_A_SPELL or claimed.per is not None:
            return ()
        if (
            claimed.before in _IN and self.months - claimed.low / MONTH >= _TWELVE
        ):  # in four years there, of four and a bit
            return ()
        if _ADJECTIVE.search(plain_line(line[claimed.start : claimed.end])) and not _EXPERIENCE.match(after):
            return ()
        if self._said_otherwise(claimed, stems):
            return ()
        enough = self.months * (1 + CLOSE) if claimed.bound in (Bound.ABOUT, Bound.NEARLY) else self.months
        if claimed.low / MONTH > enough + 0.01:
            return ()
        return _unique([one.id for one in self.own if one.heading and one.dates])

    def _counts_less(self, line: Evidence, claimed: Amount, stems: frozenset[str]) -> bool:
        """Whether the person counts fewer years of the very same experience than the claim."""
        return (
            not line.heading
            and len(stems & line.stems) > _SAME_LINE
            and any(
                one.dimension == TIME and MONTH * _TWELVE < one.low < claimed.low - MONTH * _TWELVE
                for one in line.amounts
            )
        )

    def _said_otherwise(self, claimed: Amount, stems: frozenset[str]) -> bool:
        """Whether a line on the same matter gives its own length of time."""
        if self.counts_everything:
            return any(self._counts_less(line, claimed, stems) for line in self.own)
        return any(
            not line.heading
            and len(stems & line.stems) >= 1
            and (
                any(
                    given.dimension == TIME
                    and not given.article
                    and given.role is Role.NONE
                    and given.bound is not Bound.RANGE  # from two to three: ages
                    and min(given.low, given.step) >= MONTH * 0.99
                    for given in line.amounts
                )
                or (len(stems & line.stems) >= _SAME_LINE and _years_told(line) < claimed.low / YEAR - 0.01)
            )
            for line in self.own
        )


def _latest(sources: Sources) -> CvDate | None:
    """The last date that the CV names."""
    dates = [(date.year, date.month or 0) for grounds in sources.cv for date in dates_in(grounds.text)]
    dates += [(period.end.year, period.end.month or 0) for period in sources.periods if period.end]
    if not dates:
        return None
    year, month = max(dates)
    return CvDate(year=year, month=month or None)


def _is(given: Dated, claimed: Dated) -> bool:
    return given.year == claimed.year and claimed.month in (None, given.month)


def _tells_rate(told: Frequency, amount: Amount) -> bool:
    """Whether the frequency is the rate of that amount beside it."""
    beside = 0 <= amount.start - told.end <= _BESIDE or 0 <= told.start - amount.end <= _BEHIND
    return beside and not amount.article and amount.per == told.days[0]


def _years_told(line: Evidence) -> float:
    """How many years a line speaks of that names some; without end where it names one or none."""
    years = {date.year for date in line.dates}
    return max(years) - min(years) + 1 if len(years) > 1 else inf


def _bounds(given: Span, claimed: Dated) -> bool:
    """Whether the month begins or ends the part of the year that is given: the first quarter is January to March."""
    return not given.loose and given.year == claimed.year and claimed.month in (given.first, given.last)


def _unique(ids: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(ids))


def _judged(kind: ClaimKind, line: str, start: int, end: int, evidence: tuple[str, ...]) -> Judged:
    return Judged(
        claim=Claim(kind=kind, text=line[start:end], start=start, end=end), supported=bool(evidence), evidence=evidence
    )
