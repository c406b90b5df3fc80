"""Whether a failed call is made again, and after how long: decided here, done in ``careful``. No clock, no dice.

A provider that names a time is waited for, and is not ill. One that fails without naming any, call after call, is
left alone for a while, so that what depends on it goes on at once without it (a circuit breaker,
https://martinfowler.com/bliki/CircuitBreaker.html).
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from core.language_model import AnswerT, CapReached, Completed, Failed, Overloaded, TimedOut, Truncated


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How often a call is made, and how long the pauses grow, in seconds."""

    most_tries: int = 4
    first_pause: float = 1.0
    longest_pause: float = 20.0

    def pause(self, result: Completed[AnswerT] | Failed, *, tries: int, left: float, dice: float) -> float | None:
        """Seconds until the next try; None when there is none: it would not help, or not be in time.

        ``tries`` is how often it was tried, ``left`` the seconds that remain, ``dice`` a number from 0 to 1.
        """
        growing = min(self.first_pause * 2 ** (tries - 1), self.longest_pause)
        match result:
            case Overloaded() if result.retry_after is not None:
                pause = result.retry_after + growing * dice
            case Overloaded() | Truncated(broken=True):
                pause = growing * (1 + dice) / 2
            case _:
                return None
        return pause if tries < self.most_tries and pause < left else None


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
