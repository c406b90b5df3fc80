"""The time and the dice of the machine that the program runs on."""

import asyncio
import secrets
from datetime import UTC, datetime


class SystemClock:
    """The ``Clock`` port."""

    def now(self) -> datetime:
        """The present moment, in UTC."""
        return datetime.now(UTC)

    async def sleep(self, seconds: float) -> None:
        """Comes back when so many seconds have passed."""
        await asyncio.sleep(seconds)


class SystemChance:
    """The ``Chance`` port."""

    def seed(self) -> str:
        """256 bits from the system's source of randomness, as text."""
        return secrets.token_urlsafe(32)
