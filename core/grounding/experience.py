"""How long the periods of an entry, or of the whole CV, last: what a claimed length of experience may rest on."""

from collections.abc import Iterable

from core.cv import CvDate, Period

_YEAR = 12


def months_covered(periods: Iterable[Period], today: CvDate | None) -> int:
    """The months that the periods cover together, counted once; what goes on counts up to ``today``.

    A date without a month counts as January at both ends, so that two bare years give their difference.
    """
    spans = sorted(span for period in periods if (span := _span(period, today)) is not None)
    covered, reached = 0, 0
    for first, last in spans:
        covered += max(0, last - max(first, reached))
        reached = max(reached, last)
    return covered


def _span(period: Period, today: CvDate | None) -> tuple[int, int] | None:
    """The first month and the one after the last."""
    end = today if period.ongoing else period.end
    if period.start is None or end is None:
        return None
    first = _month(period.start)
    last = _month(end) + (end.month is not None and period.start.month is not None)
    if period.start.month is None and end.month is not None:
        first += _YEAR - 1
    return (first, last) if first < last else None


def _month(date: CvDate) -> int:
    return date.year * _YEAR + (date.month or 1) - 1
