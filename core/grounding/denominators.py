"""What an amount is for each of: a litre, a square metre, 100,000 hours, a thousand patients."""

from typing import NamedTuple

from core.grounding.tokens import Tokens
from core.grounding.unit_numbers import UnitNumber
from core.grounding.units import DIVISION, MONEY, MULTIPLE, OCCASIONS, PERCENT, POINTS, TIME, unit_of


class Denominator(NamedTuple):
    """What is measured of it ("" for a count), and how much of its basic unit."""

    dimension: str
    size: float


_PER = frozenset(("per", "pro", "je", "par", "por", "/", "pour", "auf", "sur"))
_SURELY = frozenset(("per", "pro"))
_ROUND = frozenset((100.0, 1e3, 1e4, 1e5, 1e6, 1e3 / 24, 1e4 / 24, 1e5 / 24, 1e6 / 24))
"""``par 3 formateurs`` is "by three trainers": a count, or hours, that something is for each of are a round number."""
_NO_DENOMINATOR = frozenset((TIME, PERCENT, POINTS, MULTIPLE, DIVISION, OCCASIONS, ""))
_REACH = 5
_ENDS = frozenset((",", ";", ":", "(", ")", ".", "–", "—"))


def counted_per(tokens: Tokens, read: UnitNumber, after: UnitNumber) -> Denominator | None:
    """The next number as what this one is for each of: ``0.4 per 100,000 hours``."""
    between = tokens.plain[read.after : after.first]
    if read.article or not between or len(between) > _REACH or not _ENDS.isdisjoint(between):
        return None
    if between[-1] == "cada":
        between = between[:-1]
    if not between or between[-1] not in _PER or after.measure.dimension.startswith(MONEY):
        return None
    dimension = after.measure.dimension
    if dimension in (PERCENT, POINTS, MULTIPLE, DIVISION, OCCASIONS):
        return None
    if between[-1] not in _SURELY and after.value not in _ROUND:
        return None
    return Denominator(after.measure.dimension, after.value)


def measured_per(tokens: Tokens, after: int, limit: int) -> Denominator | None:
    """The unit that the words after a number name: ``copies per microlitre``, ``€/m²``."""
    for at in range(after, min(after + _REACH, limit, len(tokens))):
        word = tokens.plain[at]
        if word in _ENDS or tokens.numerals[at]:
            return None
        if word in _PER and at + 1 < len(tokens):
            unit = unit_of(tokens.plain[at + 1], tokens.raw(at + 1), digits=True)
            if unit is not None and unit.dimension not in _NO_DENOMINATOR and not unit.dimension.startswith(MONEY):
                return Denominator(unit.dimension, unit.factor)
    return None
