"""What model calls cost, and how much may be spent: money is in US dollars, a day is one of UTC."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Protocol

from core.language_model import CapReached, Payer, Purpose, Usage, Whose

_MILLION = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Price:
    """Dollars for a million tokens given to a model, for a million that it makes, and for a thousand searches."""

    given: Decimal
    made: Decimal
    searches: Decimal = Decimal(0)

    def of(self, usage: Usage) -> Decimal:
        """What so many tokens and searches cost, in dollars."""
        return (self.given * usage.given + self.made * usage.made) / _MILLION + self.searches * usage.searches / 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Caps:
    """The dollars that may be spent in a day for a person, for a workspace and in all; None is no cap."""

    person: Decimal | None = None
    workspace: Decimal | None = None
    overall: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A call that is about to be made, within ``seconds``.

    ``cost`` is the most that it can cost; None where the model's price is not known. What is paid with a key of the
    payer's own is counted, and no cap stands against it.
    """

    payer: Payer
    purpose: Purpose
    model: str
    seconds: float
    cost: Decimal | None
    own_key: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Reserved:
    """The call may be made; its cost is set apart until it is settled."""

    call: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Crowded:
    """Not yet: calls that are out hold what is left of the cap, and may cost less than they hold."""

    whose: Whose


@dataclass(frozen=True, slots=True, kw_only=True)
class Spent:
    """Calls of one purpose to one model; ``cost`` is None where no price is known."""

    purpose: Purpose
    model: str
    own_key: bool
    calls: int
    usage: Usage
    cost: Decimal | None


class Ledger(Protocol):
    """Every call with its cost, and the caps: each method is one transaction."""

    async def reserve(self, call: Call, at: datetime) -> Reserved | Crowded | CapReached:
        """Sets the call's cost apart, if every cap that stands against it allows that.

        What is not settled within the call's seconds and a minute is given back: whoever reserved it is gone.
        """
        ...

    async def settle(self, call: int, usage: Usage, cost: Decimal | None, at: datetime) -> None:
        """Puts what the call did cost in the place of what was set apart for it. Counts once."""
        ...

    async def spent(self, payer: Payer) -> tuple[Spent, ...]:
        """What was spent for those that the payer names: a person, a session, a workspace; for nobody, in all."""
        ...
