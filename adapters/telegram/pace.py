"""How fast a bot may speak.

The limits are those of https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
"""

from collections import deque
from datetime import datetime, timedelta

from core.ports import Clock

_SECOND, _MINUTE = timedelta(seconds=1.05), timedelta(seconds=61)
"""A little more than they are called: what leaves here evenly may arrive there less so."""
A_SECOND = 30
"""Messages to all chats together."""
A_SECOND_IN_A_CHAT = 1
A_MINUTE_IN_A_GROUP = 20
_MOST_CHATS = 10_000
"""Chats to remember, before those that have been silent for a minute are forgotten."""


class Pace:
    """Lets everything that is sent wait for its turn. What waits is a row of the outbox: a stop loses nothing."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._sent: deque[datetime] = deque(maxlen=A_SECOND)
        self._chats: dict[int, deque[datetime]] = {}
        self._closed_until: datetime | None = None

    def close(self, seconds: float) -> None:
        """Nothing at all goes out for so long: Telegram has asked for it."""
        until = self._clock.now() + timedelta(seconds=seconds)
        self._closed_until = until if self._closed_until is None else max(until, self._closed_until)

    async def turn(self, chat: int) -> None:
        """Comes back when a message may go to this chat, which then counts."""
        while (wait := self._wait(chat)) > timedelta(0):
            await self._clock.sleep(wait.total_seconds())
        now = self._clock.now()
        self._sent.append(now)
        self._of(chat, now).append(now)

    async def open(self) -> None:
        """Comes back when anything may go out: for requests that show no message."""
        while self._closed_until is not None and (wait := self._closed_until - self._clock.now()) > timedelta(0):
            await self._clock.sleep(wait.total_seconds())

    def _wait(self, chat: int) -> timedelta:
        now = self._clock.now()
        said = self._of(chat, now)
        waits = [timedelta(0)]
        if self._closed_until is not None:
            waits.append(self._closed_until - now)
        if len(self._sent) == A_SECOND:
            waits.append(self._sent[0] + _SECOND - now)
        if len(said) >= A_SECOND_IN_A_CHAT:
            waits.append(said[-A_SECOND_IN_A_CHAT] + _SECOND - now)
        if is_group(chat) and len(said) == A_MINUTE_IN_A_GROUP:
            waits.append(said[0] + _MINUTE - now)
        return max(waits)

    def _of(self, chat: int, now: datetime) -> deque[datetime]:
        if chat not in self._chats and len(self._chats) >= _MOST_CHATS:
            self._chats = {one: said for one, said in self._chats.items() if said and said[-1] + _MINUTE > now}
        return self._chats.setdefault(chat, deque(maxlen=A_MINUTE_IN_A_GROUP))


def is_group(chat: int) -> bool:
    """Whether several people may be in the chat: their ids are below zero."""
    return chat < 0
