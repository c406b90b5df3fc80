"""Whether an amount that a source gives makes a claimed amount true."""

from collections.abc import Iterator
from dataclasses import replace
from math import isclose, log10

from core.grounding.amounts import Amount
from core.grounding.counted_nouns import may_be_same
from core.grounding.fellows import Fellows
from core.grounding.hedges import ABOVE, BELOW, CLOSE, CLOSE_POINTS, Bound, extent
from core.grounding.surroundings import Role, Shared
from core.grounding.units import (
    DIVISION,
    FIGURES,
    MONEY,
    MONTH,
    MULTIPLE,
    OCCASIONS,
    PERCENT,
    POINTS,
    TIME,
    UNITS,
    same_dimension,
)

_CALENDAR = 0.09
"""Twelve weeks are three months and thirty days one: months have no fixed length in weeks and days."""
_PART = 2.0
"""A fraction in words (a third, ein Fünftel) is meant to within two points: 22 % is a fifth, 44 % no half."""
LOOSE = 1.25
"""A range may stand for a number within it when it is no wider than a quarter on each side."""
_HARDLY_LESS = 0.8
"""Who may lift up to 100 kg does not say up to 50."""
_EXACTLY = 10
FAR = 2.0
"""``Over 20`` may rest on 40 and not on 60 of another matter, unless line and source speak of the same."""
FAR_OF_ONE_MATTER = 2.5
"""Nobody says ``over 18 %`` of 98 %: so low a bound was meant for something else."""
_FAHRENHEIT, _CELSIUS = "fahrenheit", "temperature"
_DEGREES = {_FAHRENHEIT, _CELSIUS}
_COUNTED = frozenset(("", TIME, PERCENT, POINTS, MULTIPLE, DIVISION, OCCASIONS, FIGURES))
_OF_A_SIZE = frozenset(("of", "de", "d", "von", "mit", "with", "a"))
_ONE_UNIT = 0.2  # fifty minutes are nearly an hour
_ROUNDED = 0.02
"""Between two systems of units figures are rounded: 220 kW are 300 hp, 5 miles 8 km."""
_DAY = 1.0
_WORKED = (
    (UNITS["week"].factor, (5.0, 6.0)),
    (UNITS["month"].factor, (20.0, 21.0, 22.0, 25.0)),
    (UNITS["year"].factor, (200.0, 220.0, 250.0)),
)
"""The days that are worked in a week, a month and a year."""


def entails(
    given: Amount, claimed: Amount, *, rates: frozenset[float] = frozenset(), same_matter: bool = False
) -> bool:
    """Whether what is given makes the claim true. ``rates`` are the units of time that the source line names."""
    given, claimed = _alike(given, claimed)
    if not same_dimension(claimed.dimension, given.dimension) or not _agree(given, claimed):
        return False
    if not claimed.dimension and given.dimension not in ("", OCCASIONS, POINTS):
        loosened = claimed.bound is not Bound.EXACT and not given.dimension.startswith(MONEY)
        if loosened or claimed.noun is not None:  # its value is in the basic unit, which the claim does not name
            return False
    share = _share(given, claimed)
    if share is None:
        return False
    for factor in _rates(given, claimed, rates):
        whole = factor * share
        scaled = given if whole == 1 else replace(given, low=given.low * whole, high=given.high * whole)
        meant = claimed
        if claimed.average and factor != 1 and claimed.bound is Bound.EXACT:  # 25 a year are two a month on average
            meant = replace(claimed, bound=Bound.ABOUT)
        scaled = _converted(scaled, claimed)
        if scaled.largest:  # the largest of 12.6 km: one there is
            scaled = replace(scaled, bound=Bound.EXACT)
        if any(fits(one, meant, same_matter=same_matter) for one in _counting_alike(scaled, claimed)):
            return True
    return False


def _alike(given: Amount, claimed: Amount) -> tuple[Amount, Amount]:
    """Both in one unit where one is in degrees Fahrenheit, or so many per thousand of what the other gives per cent."""
    if {given.dimension, claimed.dimension} == _DEGREES:
        return _in_celsius(given), _in_celsius(claimed)
    if PERCENT in (given.dimension, claimed.dimension):
        return _in_percent(given), _in_percent(claimed)
    return given, claimed


def _in_celsius(amount: Amount) -> Amount:
    if amount.dimension != _FAHRENHEIT:
        return amount
    low, high = round((amount.low - 32) / 1.8), round((amount.high - 32) / 1.8)
    return replace(amount, dimension=_CELSIUS, low=low, high=high, step=0.0)


def _in_percent(amount: Amount) -> Amount:
    if amount.dimension or amount.over is None or amount.over.dimension or not amount.over.size:
        return amount
    part = 100 / amount.over.size
    return replace(
        amount, dimension=PERCENT, low=amount.low * part, high=amount.high * part, step=amount.step * part, over=None
    )


def _converted(given: Amount, claimed: Amount) -> Amount:
    """What is given, as it is claimed where the two are one but for the rounding between two systems of units."""
    foreign = claimed.dimension not in _COUNTED and not claimed.dimension.startswith(MONEY)
    if not foreign or not given.step or not claimed.step or given.low != given.high:
        return given
    power = log10(given.step / claimed.step)
    if isclose(power, round(power), abs_tol=1e-6) or not isclose(given.low, claimed.high, rel_tol=_ROUNDED):
        return given
    return replace(given, low=claimed.high, high=claimed.high)


def _counting_alike(given: Amount, claimed: Amount) -> Iterator[Amount]:
    """What is given as a count of the same: of a group or of its others, who are one less."""
    with_me, others = Fellows.GROUP_WITH_ME, Fellows.OTHERS
    if claimed.fellows is others and given.fellows in (with_me, Fellows.GROUP):
        yield replace(given, low=given.low - 1, high=given.high - 1)
        if given.fellows is with_me:
            return
    if claimed.fellows in (with_me, Fellows.GROUP) and given.fellows is others:
        yield replace(given, low=given.low + 1, high=given.high + 1)
        if claimed.fellows is with_me:
            return
    yield given


def _share(given: Amount, claimed: Amount) -> float | None:
    """What to multiply with where amounts are for each litre or each thousand of something."""
    if claimed.over is None or claimed.over == given.over:
        return 1.0
    if given.over is None or given.over.dimension != claimed.over.dimension:
        return None
    return claimed.over.size / given.over.size


def _agree(given: Amount, claimed: Amount) -> bool:
    """Whether noun, part in a change and share are not known to differ."""
    figures = FIGURES in (given.dimension, claimed.dimension)
    if not figures and Role.NONE not in (given.role, claimed.role) and given.role is not claimed.role:
        return False
    measures = given.shared is Shared.UNSAID and given.before in _OF_A_SIZE and given.dimension not in _COUNTED
    each = given.shared is Shared.EACH or given.of_each or given.dimension == TIME
    each = each or (measures and not given.dimension.startswith(MONEY))  # three kilns of 25 tonnes
    if claimed.shared is Shared.EACH and not each:
        return False
    if claimed.shared is Shared.TOGETHER and given.shared is Shared.EACH:
        return False
    return given.article or may_be_same(claimed.noun, given.noun)


def _rates(given: Amount, claimed: Amount, rates: frozenset[float]) -> Iterator[float]:
    """What to multiply the given amount with to have it at the claimed rate; nothing when the rates differ."""
    if claimed.per is None or claimed.per == given.per:
        yield 1.0
    elif given.per is None:
        if claimed.per in rates:
            yield 1.0
    else:
        yield claimed.per / given.per
        for days, worked in _WORKED:
            if given.per == _DAY and claimed.per == days:
                yield from worked
            if claimed.per == _DAY and given.per == days:
                yield from (1 / of_them for of_them in worked)


def fits(given: Amount, claimed: Amount, *, same_matter: bool = True) -> bool:
    """Whether the given value, as loosely as it is meant, lies where the claim puts it."""
    least, most = extent(given.bound, given.low, given.high)
    far = FAR_OF_ONE_MATTER if same_matter else FAR
    above = given.high <= claimed.high * far
    below = given.high * far >= claimed.low
    match claimed.bound:
        case Bound.EXACT:
            return _is_same(given, claimed)
        case Bound.OVER:
            within = given.bound is Bound.UNDER and given.dimension == TIME  # within five weeks: in just over a month
            enough = given.high <= claimed.low / _HARDLY_LESS if within else above
            return enough and (given.high if within else least) >= claimed.low * (1 - _slack(claimed))
        case Bound.UP_TO:
            hardly_less = given.high * _HARDLY_LESS <= claimed.high and not _is_finer(claimed, given)
            return hardly_less and given.high >= claimed.high * (1 - _slack(claimed)) and given.bound is not Bound.UNDER
        case Bound.UNDER:
            if given.bound in _OPEN:  # within 60 km of what is within 50 km would be true, and is not what was said
                return isclose(most, claimed.high, rel_tol=1e-6)
            return below and most <= claimed.high * (1 + _slack(claimed)) and most > 0
        case Bound.ABOUT | Bound.NEARLY:
            return given.bound not in _OPEN and _is_near(given, claimed, same_matter=same_matter)
        case Bound.RANGE:
            return _is_within(given, claimed)
        case Bound.FIGURES:
            if given.bound is Bound.FIGURES:
                return given.low == claimed.low
            return given.bound not in _OPEN and claimed.low <= given.low and given.high < claimed.high * 10


def _is_same(given: Amount, claimed: Amount) -> bool:
    """Whether the given value is the claimed one."""
    telling = given.bound in _TELLING or (given.bound is Bound.UP_TO and given.dimension in _RATINGS)
    same_unit = given.step == claimed.step
    return telling and given.low == given.high and equal(given.low, claimed, same_unit=same_unit)


def _is_near(given: Amount, claimed: Amount, *, same_matter: bool) -> bool:
    """Whether the given value is about, or nearly, the claimed one."""
    if claimed.bound is Bound.ABOUT:
        if _is_finer(claimed, given) and not isclose(given.low, claimed.low, rel_tol=1e-6):
            return False
        slack = BELOW if same_matter or claimed.step * 2 >= claimed.low else ABOVE  # a score of them is rough
        return claimed.low / (1 + ABOVE) <= (given.low + given.high) / 2 <= claimed.low / (1 - slack)
    short = claimed.low * (_ONE_UNIT if claimed.dimension == TIME and isclose(claimed.low, claimed.step) else CLOSE)
    if claimed.dimension in (PERCENT, POINTS):
        short = min(short, CLOSE_POINTS)
    return -short * 1.001 <= given.low - claimed.low <= short / 2


def _is_finer(claimed: Amount, given: Amount) -> bool:
    """Whether a claim is told with more figures than what is given, in the same unit."""
    if not claimed.step:  # a share in words, as two thirds
        return False
    counted = not claimed.dimension or claimed.dimension == PERCENT or claimed.dimension.startswith(MONEY)
    return (counted or claimed.step == given.step) and _figures(claimed) > _figures(given)


def _figures(amount: Amount) -> int:
    """How many figures an amount is told with: who rounds tells fewer."""
    if not amount.step:
        return _EXACTLY
    told = amount.high / amount.step
    if abs(told - round(told)) > 1e-6:
        return _EXACTLY
    return len(str(round(told)).rstrip("0"))


def _is_within(given: Amount, claimed: Amount) -> bool:
    """Whether a claimed range is the given one, or a narrow one around the given value."""
    least, most = extent(given.bound, given.low, given.high)
    if given.bound is Bound.RANGE:
        return isclose(least, claimed.low, rel_tol=1e-6) and isclose(most, claimed.high, rel_tol=1e-6)
    near = claimed.high <= most * LOOSE and claimed.low * LOOSE >= least
    return near and claimed.low < least <= most < claimed.high


_TELLING = frozenset((Bound.EXACT, Bound.ABOUT, Bound.OVER, Bound.UNDER))
_RATINGS = frozenset(("voltage", "pressure", "current", "power", "frequency", "temperature"))
"""What is up to 36 kV is called by it: a 36-kV plant."""
_OPEN = frozenset((Bound.UP_TO, Bound.UNDER))


def _slack(claimed: Amount) -> float:
    return _CALENDAR if claimed.dimension == TIME and _DAY <= claimed.low < MONTH else 1e-6


def equal(value: float, claimed: Amount, *, same_unit: bool = False) -> bool:
    """Whether a value is the claimed one; of times and spoken fractions within what their words mean."""
    if isclose(value, claimed.low, rel_tol=1e-6):
        return True
    if claimed.dimension == TIME and (round(value, 6), round(claimed.low, 6)) in _FORTNIGHTS:
        return True
    if claimed.dimension == TIME and value:
        crosses = (value >= MONTH * 0.9) or (claimed.low >= MONTH * 0.9)
        exact = _in_months(value) and _in_months(claimed.low)
        return crosses and not exact and not same_unit and isclose(value, claimed.low, rel_tol=_CALENDAR)
    if claimed.dimension == MULTIPLE and claimed.step == 0:
        return 0.98 * claimed.low <= value < 1.3 * claimed.low
    return claimed.dimension == PERCENT and claimed.step == 0 and abs(value - claimed.low) <= _PART


_FORTNIGHTS = frozenset(
    pair for weeks in range(1, 9) for pair in ((weeks * 5.0, weeks * 7.0), (weeks * 7.0, weeks * 5.0))
) | {(15.0, 14.0), (14.0, 15.0), (8.0, 7.0)}
"""Weeks in working days, and as they are counted in French and Spanish: quinze jours."""


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
    return abs(value - claimed.low) <= claimed.step / 2 * 1.0001 or isclose(value, claimed.low, rel_tol=1e-6)


def _as_given(value: float, claimed: Amount) -> Iterator[Amount]:
    yield replace(claimed, low=value, high=value, bound=Bound.EXACT)
