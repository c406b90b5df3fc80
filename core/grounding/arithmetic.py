"""What follows from two amounts of one line: difference, ratio, change in per cent, share, sum."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations, pairwise
from math import isclose

from core.grounding.amounts import Amount
from core.grounding.counted_nouns import PEOPLE, STAFF, may_be_same
from core.grounding.entailment import fits, rounds_to
from core.grounding.fellows import Fellows
from core.grounding.hedges import Bound
from core.grounding.surroundings import Role, Shared
from core.grounding.units import DIVISION, MONEY, MULTIPLE, PERCENT, POINTS, TIME, same_dimension

_MOST = 12
"""A line with more amounts is a table: computing with every pair of it would prove anything."""
_NEXT = 40
"""Two counts add up when they stand this close, in characters: three associates and two paralegals."""
_MOST_SUMMANDS = 4
_OF = frozenset(("of", "de", "von", "sur", "d"))
_AVERAGE = 12
"""The ``a`` of "an average of 90" counts nothing: a number follows at once."""
_SOLID = frozenset((Bound.EXACT, Bound.RANGE, Bound.ABOUT))


def follows(
    amounts: Sequence[Amount], claimed: Amount, *, same_matter: bool, told: frozenset[float] = frozenset()
) -> bool:
    """Whether the claim can be computed from two amounts of one source line (a sum from some more).

    ``same_matter`` tells that the line has a word in common with it, ``told`` are the other numbers of the line.
    """
    if len(amounts) > _MOST:
        return False
    solid = [amount for amount in amounts if amount.bound in _SOLID]
    if claimed.bound is Bound.RANGE:
        return _are_ends(solid, claimed)
    if claimed.dimension in (PERCENT, MULTIPLE, DIVISION) and any(
        rounds_to(value, claimed) for value in _restated(amounts, claimed)
    ):
        return True
    if any(rounds_to(value, claimed) for value in (*_of_pairs(solid, claimed), *_of_sums(solid, claimed))):
        return True
    if claimed.dimension:
        return False
    return (
        _is_sum(solid, claimed, same_matter=same_matter)
        or _is_product(amounts, claimed)
        or _is_rest(solid, claimed, told)
        or _is_rate(solid, claimed)
    )


def _is_product(amounts: Sequence[Amount], claimed: Amount) -> bool:
    """Whether it is what several things have together that have so many each: 112 pupils in four classes of 28."""
    for before, given in pairwise(amounts):
        if claimed.shared is Shared.EACH:
            return False
        of_each = given.of_each or (before.low if given.shared is Shared.EACH and not before.dimension else 0.0)
        if (
            of_each
            and not given.dimension
            and not (before.article or given.article)
            and may_be_same(claimed.noun, given.noun)
        ):
            product = replace(given, low=given.low * of_each, high=given.high * of_each, shared=Shared.UNSAID)
            if fits(product, claimed) or (claimed.bound is Bound.ABOUT and fits(product, _exact(claimed))):
                return True
    return False


def _exact(claimed: Amount) -> Amount:
    return replace(claimed, bound=Bound.EXACT)


def _is_rate(amounts: Sequence[Amount], claimed: Amount) -> bool:
    """Whether it is how many a month there were of so many in some months."""
    if claimed.per is None:
        return False
    times = [one for one in amounts if one.dimension == TIME and not one.article and one.low > claimed.per]
    counts = [one for one in amounts if not one.dimension and not one.article and one.per is None]
    return any(
        rounds_to(count.low * claimed.per / time.low, claimed)
        for count in counts
        for time in times
        if may_be_same(claimed.noun, count.noun)
    )


def _is_rest(amounts: Sequence[Amount], claimed: Amount, told: frozenset[float]) -> bool:
    """Whether it is the others of a whole whose part is given: three others of five, as the first of two."""
    counts = [one for one in amounts if not one.dimension and not one.article and one.low == one.high]
    return any(
        (
            claimed.fellows is Fellows.OTHERS
            or part.of_whole
            or (whole.before in _OF and not told.isdisjoint((whole.low, part.low)))
        )
        and may_be_same(claimed.noun, whole.noun)
        and part.low < whole.low
        and rounds_to(whole.low - part.low, claimed)
        for one, other in pairwise(counts)
        for whole, part in ((one, other), (other, one))
    )


def _are_ends(amounts: Sequence[Amount], claimed: Amount) -> bool:
    """Whether the line names both ends of the claimed range: ``from 31 % to 44 %`` is one, and two."""
    alike = [one for one in amounts if same_dimension(claimed.dimension, one.dimension) and one.low == one.high]
    alike = [one for one in alike if may_be_same(claimed.noun, one.noun)]
    return all(any(isclose(one.low, end, rel_tol=1e-6) for one in alike) for end in (claimed.low, claimed.high))


def _restated(amounts: Sequence[Amount], claimed: Amount) -> Iterator[float]:
    """A multiple as a change in per cent and the other way round: doubled is 100 % more."""
    for given in amounts:
        if given.bound is not Bound.EXACT or given.low <= 0:
            continue
        if given.dimension == MULTIPLE and claimed.dimension == PERCENT:
            yield (given.low - 1) * 100
        if given.dimension == PERCENT and claimed.dimension == MULTIPLE and given.role is not Role.TO:
            yield 1 + given.low / 100
        if given.dimension == DIVISION and claimed.dimension == PERCENT:
            yield 100 / given.low if claimed.role is Role.TO else 100 - 100 / given.low
        if given.dimension == PERCENT and claimed.dimension == DIVISION and given.low < 100 and _is_by(given):
            yield 100 / (100 - given.low)


def _is_by(given: Amount) -> bool:
    """Whether a share is by how much something changed: said so, or in one word as ``halved``."""
    return given.role is Role.BY or given.step == 0


def _of_pairs(amounts: Sequence[Amount], claimed: Amount) -> Iterator[float]:
    for given in amounts:
        if given.bound is Bound.RANGE and claimed.dimension != PERCENT:
            yield from _computed(given, given.low, given.high, claimed, changes=False)
    yield from _of_shares(amounts, claimed)
    for one, other in combinations([amount for amount in amounts if not amount.article], 2):
        alike = one.dimension == other.dimension and may_be_same(one.noun, other.noun)
        if alike and Bound.RANGE not in (one.bound, other.bound):
            changes = {one.role, other.role} == {Role.FROM, Role.TO}
            first, last = (other.low, one.low) if one.role is Role.TO and changes else (one.low, other.low)
            yield from _computed(one, first, last, claimed, changes=changes)


def _of_shares(amounts: Sequence[Amount], claimed: Amount) -> Iterator[float]:
    """What an amount was before it changed by a share, or a share before it rose by so many points."""
    for share in amounts:
        if share.dimension not in (PERCENT, POINTS) or share.article or share.role is Role.TO:
            continue
        for other in amounts:
            if other.dimension != claimed.dimension or other is share or other.article or not other.low:
                continue
            if share.dimension == POINTS and other.dimension == PERCENT:
                yield from (other.low - share.low, other.low + share.low)
            elif share.dimension == PERCENT and other.dimension.startswith(MONEY) and 0 < share.low < 100:
                part = share.low / 100
                yield from (other.low / (1 - part), other.low / (1 + part), other.low * part)


def _computed(given: Amount, first: float, last: float, claimed: Amount, *, changes: bool) -> Iterator[float]:
    """The values of the claim's own dimension that the pair gives."""
    if not first or not last or first == last:
        return
    difference = abs(first - last)
    if claimed.dimension == (POINTS if given.dimension == PERCENT else given.dimension) or (
        claimed.dimension and same_dimension(claimed.dimension, given.dimension) and given.dimension != PERCENT
    ):
        if (
            claimed.role is not Role.TO
            and not claimed.of_whole
            and (given.dimension or changes or difference % 1 or claimed.role is Role.BY)
        ):
            yield difference
    elif claimed.dimension in (MULTIPLE, DIVISION) and (changes or given.dimension or given.noun):
        if changes and claimed.step == 0 and (claimed.dimension == MULTIPLE) is (first > last):
            return  # doubled is not halved
        yield max(first, last) / min(first, last)
    elif claimed.dimension == PERCENT and claimed.role is not Role.FROM:
        if (changes or given.dimension not in ("", TIME)) and (claimed.role is not Role.TO or claimed.step == 0):
            yield difference / first * 100
        if claimed.role is not Role.BY and (not given.dimension or changes):
            yield min(first, last) / max(first, last) * 100
        elif claimed.step == 0 and changes:
            yield last / first * 100


def _of_sums(amounts: Sequence[Amount], claimed: Amount) -> Iterator[float]:
    """What share each of several counts, named one after the other, is of them all."""
    if claimed.dimension != PERCENT or claimed.role is not Role.NONE:
        return
    counts = [one for one in amounts if not one.dimension and not one.article and one.low == one.high and one.low]
    for size in range(2, min(len(counts), _MOST_SUMMANDS) + 1):
        for start in range(len(counts) - size + 1):
            some = counts[start : start + size]
            if all(after.joined and after.start - before.end <= _NEXT for before, after in pairwise(some)):
                whole = sum(one.low for one in some)
                yield from (one.low / whole * 100 for one in some)


def _is_sum(amounts: Sequence[Amount], claimed: Amount, *, same_matter: bool) -> bool:
    """Whether it is what some counts that are named one after the other make together."""
    counts = [one for one in amounts if not one.dimension and one.low % 1 == 0 and one.low == one.high]
    counts = [
        one for one in counts if not one.article or all(not 0 < other.start - one.end < _AVERAGE for other in counts)
    ]
    for size in range(2, min(len(counts), _MOST_SUMMANDS) + 1):
        for start in range(len(counts) - size + 1):
            some = counts[start : start + size]
            together = all(after.start - before.end <= _NEXT and after.joined for before, after in pairwise(some))
            alike = all(one.noun is not None for one in some) or claimed.noun == PEOPLE
            alike = alike or all(one.joined for one in some[1:]) or all(one.noun is None for one in some)
            if any(one.noun is None and not one.article for one in some) and any(one.noun for one in some):
                alike = alike and claimed.noun in (None, PEOPLE, STAFF)
            if claimed.noun is None and any(one.noun for one in some) and not same_matter:
                continue
            fitting = all(may_be_same(claimed.noun, one.noun) for one in some) and not all(one.article for one in some)
            named = [one for one in some if one.words and one.named]
            if claimed.words and len({claimed.words.isdisjoint(one.words) for one in named}) > 1:
                continue  # eleven shops and two kiosks are no thirteen shops
            if together and alike and fitting and rounds_to(sum(one.low for one in some), claimed):
                return True
    return False
