"""When something happened, and what is drawn from it."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """What every event brings."""

    at: datetime
    seed: str
