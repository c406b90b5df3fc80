"""Numbers without a unit, which take it from another of their line: it took 50 minutes and now takes 20."""

from collections.abc import Sequence
from math import isclose, log10

from core.grounding.amounts import Amount
from core.grounding.before_and_after import was
from core.grounding.evidence import Evidence
from core.grounding.hedges import Bound
from core.grounding.surroundings import Role


def of_the_same(own: Sequence[Evidence], line: str, claimed: Amount, amounts: Sequence[Amount]) -> tuple[str, ...]:
    """The lines that give a bare number with the unit of another of the line's amounts, which they give as well.

    It used to take 50 minutes and now takes 20; ten minutes faster, at 20.
    """
    if claimed.dimension or claimed.words or claimed.noun or claimed.per or claimed.bound is not Bound.EXACT:
        return ()
    units = {one.dimension for one in amounts} - {""}
    turned = Role.TO if was(line, claimed.start) else Role.FROM
    return tuple(
        one.id
        for one in own
        for given in one.amounts
        if given.dimension in units
        and given.role is not turned
        and given.low == given.high
        and isclose(claimed.low * given.step, given.low * claimed.step)
        and any(
            other.dimension == given.dimension and (other.low, other.high) != (given.low, given.high)
            for other in one.amounts
            if any(
                (other.dimension, other.low) == (told.dimension, told.low)
                or (told.dimension == given.dimension and isclose(abs(other.low - given.low), told.low))
                for told in amounts
            )
        )
    )[:1]


def in_the_unit_beside(own: Sequence[Evidence], claimed: Amount) -> tuple[str, ...]:
    """The lines that give the claimed amount as a bare number beside another in its unit: 5.5 hours, the target 8."""
    if claimed.bound is not Bound.EXACT or not claimed.step or claimed.per is not None:
        return ()
    return tuple(
        one.id
        for one in own
        for given in one.amounts
        if not (given.dimension or given.words or given.noun or given.article or one.heading)
        and given.low == given.high
        and given.step
        and isclose(given.low / given.step, claimed.low / claimed.step)
        and any(
            other.dimension == claimed.dimension
            and not other.article
            and other.step
            and _of_one_unit(other.step, claimed.step)
            for other in one.amounts
        )
    )[:1]


def _of_one_unit(step: float, other: float) -> bool:
    """Whether two steps differ by tenfolds only: tenths of hours and hours, but not minutes."""
    power = log10(step / other)
    return isclose(power, round(power), abs_tol=1e-6)
