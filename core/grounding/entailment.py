"""Whether an amount that a source gives makes a claimed amount true."""

from collections.abc import Iterator
from dataclasses import replace
from math import isclose

from core.grounding.amounts import Amount
from core.grounding.counted_nouns import may_be_same
from core.grounding.hedges import ABOVE, BELOW, CLOSE, CLOSE_POINTS, Bound, extent
from core.grounding.surroundings import Role, Shared
from core.grounding.units import DIVISION, MONEY, MONTH, MULTIPLE, OCCASIONS, PERCENT, POINTS, TIME, same_dimension
from core.reading.phrases import words

_CALENDAR = 0.09
"""Twelve weeks are three months and thirty days one: months have no fixed length in weeks and days."""
_PART = 2.0
"""A fraction in words (a third, ein Fünftel) is meant to within two points: 22 % is a fifth, 44 % no half."""
LOOSE = 1.25
"""A range may stand for a number within it when it is no wider than a quarter on each side."""
FAR = 2.0
"""``Over 20`` may rest on 40 and not on 60 of another matter, unless line and source speak of the same."""
FAR_OF_ONE_MATTER = 5.0
"""Nobody says ``over 18 %`` of 98 %: so low a bound was meant for something else."""
_EVERY = words(
    """
    semaine jour mois every each alle aller toutes tous cada jede jeden jedes
    """
)


_FREQUENT = frozenset((TIME, OCCASIONS))


def entails(
    given: Amount, claimed: Amount, *, rates: frozenset[float] = frozenset(), same_matter: bool = False
) -> bool:
    """Whether what is given makes the claim true. ``rates`` are the units of time that the source line names."""
    if claimed.dimension in _FREQUENT and given.dimension in _FREQUENT and _same_frequency(given, claimed):
        return True
    if not same_dimension(claimed.dimension, given.dimension) or not _agree(given, claimed):
        return False
    if not claimed.dimension and given.dimension not in ("", OCCASIONS, POINTS):
        loosened = claimed.bound is not Bound.EXACT and not given.dimension.startswith(MONEY)
        if loosened or claimed.noun is not None:  # its value is in the basic unit, which the claim does not name
            return False
    factor = _rate(given, claimed, rates)
    if factor is None:
        return False
    scaled = given if factor == 1 else replace(given, low=given.low * factor, high=given.high * factor)
    return fits(scaled, claimed, same_matter=same_matter)


def _agree(given: Amount, claimed: Amount) -> bool:
    """Whether noun, part in a change and share are not known to differ."""
    if Role.NONE not in (given.role, claimed.role) and given.role is not claimed.role:
        return False
    if claimed.shared is Shared.EACH and given.shared is not Shared.EACH:
        return False
    if claimed.shared is Shared.TOGETHER and given.shared is Shared.EACH:
        return False
    return given.article or may_be_same(claimed.noun, given.noun)


def _rate(given: Amount, claimed: Amount, rates: frozenset[float]) -> float | None:
    """What to multiply the given amount with to have it at the claimed rate; None when the rates differ."""
    if claimed.per is None or claimed.per == given.per:
        return 1.0
    if given.per is None:
        return 1.0 if claimed.per in rates else None
    return claimed.per / given.per


def _interval(amount: Amount) -> float | None:
    """The days from one time to the next, of ``four times an hour`` or ``every 15 minutes``."""
    if amount.low != amount.high or amount.bound is not Bound.EXACT or not amount.low:
        return None
    if amount.dimension == TIME and amount.before in _EVERY:
        return amount.low
    return amount.per / amount.low if amount.dimension == OCCASIONS and amount.per else None


def _same_frequency(given: Amount, claimed: Amount) -> bool:
    one, other = _interval(given), _interval(claimed)
    return one is not None and other is not None and isclose(one, other, rel_tol=0.03)


def fits(given: Amount, claimed: Amount, *, same_matter: bool = True) -> bool:
    """Whether the given value, as loosely as it is meant, lies where the claim puts it."""
    least, most = extent(given.bound, given.low, given.high)
    far = FAR_OF_ONE_MATTER if same_matter else FAR
    above = given.high <= claimed.high * far
    below = given.high * far >= claimed.low
    match claimed.bound:
        case Bound.EXACT:
            return given.bound in _TELLING and given.low == given.high and equal(given.low, claimed)
        case Bound.OVER:
            return above and least >= claimed.low * (1 - _slack(claimed))
        case Bound.UP_TO:
            return above and given.high >= claimed.high * (1 - _slack(claimed)) and given.bound is not Bound.UNDER
        case Bound.UNDER:
            if given.bound in _OPEN:  # within 60 km of what is within 50 km would be true, and is not what was said
                return isclose(most, claimed.high, rel_tol=1e-6)
            return below and most <= claimed.high * (1 + _slack(claimed)) and most > 0
        case Bound.ABOUT:
            middle = (given.low + given.high) / 2
            slack = BELOW if same_matter else ABOVE
            return given.bound not in _OPEN and claimed.low / (1 + ABOVE) <= middle <= claimed.low / (1 - slack)
        case Bound.NEARLY:
            short = claimed.low * CLOSE
            if claimed.dimension in (PERCENT, POINTS):
                short = min(short, CLOSE_POINTS)
            return given.bound not in _OPEN and -short * 1.001 <= given.low - claimed.low <= short / 2
        case Bound.RANGE:
            return _is_within(given, claimed)


def _is_within(given: Amount, claimed: Amount) -> bool:
    """Whether a claimed range is the given one, or a narrow one around the given value."""
    least, most = extent(given.bound, given.low, given.high)
    if given.bound is Bound.RANGE:
        return isclose(least, claimed.low, rel_tol=1e-6) and isclose(most, claimed.high, rel_tol=1e-6)
    near = claimed.high <= most * LOOSE and claimed.low * LOOSE >= least
    return near and claimed.low < least <= most < claimed.high


_TELLING = frozenset((Bound.EXACT, Bound.ABOUT, Bound.OVER, Bound.UNDER))
_OPEN = frozenset((Bound.UP_TO, Bound.UNDER))


def _slack(claimed: Amount) -> float:
    return _CALENDAR if claimed.dimension == TIME and claimed.low < MONTH else 1e-6


def equal(value: float, claimed: Amount) -> bool:
    """Whether a value is the claimed one; of times and spoken fractions within what their words mean."""
    if isclose(value, claimed.low, rel_tol=1e-6):
        return True
    if claimed.dimension == TIME and value:
        crosses = (value >= MONTH * 0.9) or (claimed.low >= MONTH * 0.9)
        exact = _in_months(value) and _in_months(claimed.low)
        return crosses and not exact and isclose(value, claimed.low, rel_tol=_CALENDAR)
    if claimed.dimension == MULTIPLE and claimed.step == 0:
        return 0.98 * claimed.low <= value < 1.3 * claimed.low
    return claimed.dimension == PERCENT and claimed.step == 0 and abs(value - claimed.low) <= _PART


def _in_months(days: float) -> bool:
    months = days / MONTH
    return abs(months - round(months)) < 1e-6


def rounds_to(value: float, claimed: Amount) -> bool:
    """Whether a computed value, rounded to the decimals of the claim, is the claim."""
    if claimed.bound is not Bound.EXACT:
        return any(fits(one, claimed, same_matter=False) for one in _as_given(value, claimed))
    if claimed.dimension == DIVISION:
        return 0.98 * claimed.low <= value < 1.15 * claimed.low
    if claimed.dimension == MULTIPLE and claimed.step == 0:
        return 0.98 * claimed.low <= value < 1.3 * claimed.low
    if claimed.dimension == PERCENT and claimed.step == 0:
        return abs(value - claimed.low) <= _PART
    return abs(value - claimed.low) <= claimed.step / 2 * 1.0001


def _as_given(value: float, claimed: Amount) -> Iterator[Amount]:
    yield replace(claimed, low=value, high=value, bound=Bound.EXACT)
