"""Whether a failed call is made again, and after how long: decided here, done in ``careful``. No clock.

A provider that names a time is waited for, and is not ill. One that fails without naming any, call after call, is
left alone for a while, so that what depends on it goes on at once without it (a circuit breaker,
https://martinfowler.com/bliki/CircuitBreaker.html).
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from random import uniform

from core.language_model import AnswerT, CapReached, Completed, Failed, Overloaded, TimedOut, Truncated


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How often a call is made, and how long the pauses grow, in seconds.

    They begin with ``first_pause`` and double; up to ``spread`` comes on top of each, so that calls which failed
    together do not come back together.
    """

    most_tries: int = 4
    first_pause: float = 0.5
    longest_pause: float = 20.0
    spread: float = 0.5

    def again(self, result: Completed[AnswerT] | Failed, *, growing: float, left: float) -> bool | float:
        """Whether the call is made again: after the growing pause, or after so many seconds.

        ``growing`` is that pause without what comes on top, ``left`` the seconds that remain: a pause that they do not
        hold is not made.
        """
        match result:
            case Overloaded(retry_after=float() | int() as named):
                pause = named + uniform(0, self.spread)  # noqa: S311 - spreads calls, keeps no secret
                return pause if pause < left else False
            case Overloaded() | Truncated(broken=True):
                return growing + self.spread < left
            case _:
                return False


class Breaker:
    """Lets calls through until ``most_failures`` in a row have failed; then, after a rest, one at a time to try.

    Each try that fails doubles the rest, up to ``longest_rest``; one success ends it. All in seconds.
    """

    def __init__(self, *, most_failures: int = 5, rest: float = 30.0, longest_rest: float = 300.0) -> None:
        self._most_failures = most_failures
        self._first_rest = rest
        self._longest_rest = longest_rest
        self._failures = 0
        self._rest = rest
        self._until: datetime | None = None
        self._trying = False

    def closed_for(self, now: datetime) -> float:
        """The seconds in which no call goes through; 0 when one does."""
        return max(0.0, (self._until - now).total_seconds()) if self._until else 0.0

    def admit(self, now: datetime) -> bool:
        """Whether this call goes through. After a rest it is the only one until it has come back."""
        if self.closed_for(now) > 0:
            return False
        if self._until:
            self._until = now + timedelta(seconds=self._rest)
            self._trying = True
        return True

    def came_back(self, result: Completed[AnswerT] | Failed, now: datetime) -> None:
        """Takes note of how a call went."""
        match result:
            case Overloaded(retry_after=None) | TimedOut() | Truncated(broken=True):
                self._failed(now)
            case CapReached():
                if self._trying:  # nobody was asked, so that the next call may try
                    self._until, self._trying = now, False
            case _:
                self._failures, self._rest, self._until, self._trying = 0, self._first_rest, None, False

    def _failed(self, now: datetime) -> None:
        self._failures += 1
        if self._trying:
            self._rest = min(self._rest * 2, self._longest_rest)
        elif self._until or self._failures < self._most_failures:
            return  # not enough yet; or sent before the rest began, and no news
        self._trying = False
        self._until = now + timedelta(seconds=self._rest)
