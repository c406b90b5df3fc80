"""How fast an app may speak: one message a second in a channel, and what Slack asks for besides.

https://docs.slack.dev/apis/web-api/rate-limits: ``Retry-After`` counts for the method in the workspace that it
was given for.
"""

from datetime import datetime, timedelta

from core.ports import Clock

BETWEEN = timedelta(seconds=1.05)
"""Between two messages to one channel: a little more than it is called, for what leaves evenly may arrive less so."""
_MOST_CHANNELS = 10_000
"""Channels to remember, before those that were silent are forgotten."""


class Pace:
    """Lets everything that is sent wait for its turn. What waits is a row of the outbox: a stop loses nothing."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._next: dict[tuple[str, str], datetime] = {}
        self._closed: dict[tuple[str, str], datetime] = {}

    def close(self, team: str, method: str, seconds: float) -> None:
        """The workspace takes nothing by this method for so long."""
        until = self._clock.now() + timedelta(seconds=seconds)
        self._closed[team, method] = max(until, self._closed.get((team, method), until))

    async def turn(self, team: str, method: str, channel: str) -> None:
        """Comes back when a message may go to this channel, which then counts."""
        now = self._clock.now()
        if len(self._next) > _MOST_CHANNELS:
            self._next = {key: until for key, until in self._next.items() if until > now}
        begins = max(now, self._next.get((team, channel), now))
        self._next[team, channel] = begins + BETWEEN
        if begins > now:
            await self._clock.sleep((begins - now).total_seconds())
        await self.open(team, method)

    async def open(self, team: str, method: str) -> None:
        """Comes back when the workspace takes calls of this method."""
        while (until := self._closed.get((team, method))) is not None:
            wait = (until - self._clock.now()).total_seconds()
            if wait <= 0:
                del self._closed[team, method]
                return
            await self._clock.sleep(wait)
