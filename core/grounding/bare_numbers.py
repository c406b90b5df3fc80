"""Numbers without a unit, which take it from another of their line: it took 50 minutes and now takes 20."""

from collections.abc import Sequence
from math import isclose

from core.grounding.amounts import Amount
from core.grounding.before_and_after import was
from core.grounding.evidence import Evidence
from core.grounding.hedges import Bound
from core.grounding.surroundings import Role


def of_the_same(own: Sequence[Evidence], line: str, claimed: Amount, amounts: Sequence[Amount]) -> tuple[str, ...]:
    """The lines that give a bare number with the unit of another of the line's amounts, which they give as well.

    It used to take 50 minutes and now takes 20.
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
            if any((other.dimension, other.low) == (told.dimension, told.low) for told in amounts)
        )
    )[:1]
