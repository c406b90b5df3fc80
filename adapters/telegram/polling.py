"""Asking Telegram for updates, and telling it which are kept.

The loop is ours and not the library's: that one tells Telegram that it has an update before anybody has kept it. Here
an update is confirmed (``offset``) only when its row is committed. A big file holds up nobody else: while it is being
fetched, Telegram is asked on from it, and what came before is passed over.
"""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from datetime import datetime, timedelta

from structlog.stdlib import BoundLogger
from telegram import Bot, Update
from telegram.error import Conflict, InvalidToken, TelegramError

from adapters.telegram.connection import Flooded
from adapters.telegram.updates import WANTED
from core.errors import OperatorMustAct
from core.ports import Clock

LONG_POLL = timedelta(seconds=25)
_STALE = 3 * LONG_POLL
"""A poll that has not come back for so long is worth an operator's look."""
_BUSY_SECONDS = 1.0
"""How long to wait for what is being taken, before Telegram is asked for what else has come."""
_MOST_TRIES = 5
_FIRST_PAUSE, _LONGEST_PAUSE = 1.0, 30.0

Take = Callable[[Update], Coroutine[None, None, None]]


class Polling:
    """Brings every update to ``take``. What ``take`` cannot handle in five tries goes to ``put_aside``."""

    def __init__(self, *, bot: Bot, take: Take, put_aside: Take, clock: Clock, log: BoundLogger) -> None:
        self._bot = bot
        self._take = take
        self._put_aside = put_aside
        self._clock = clock
        self._log = log
        self._heard: datetime = clock.now()
        self._patience = timedelta(0)
        self._next: int | None = None
        self._open: dict[int, _Taking] = {}
        self._kept: set[int] = set()

    def trouble(self) -> str | None:
        """What an operator should know; None when updates come in."""
        silent = self._clock.now() - self._heard
        return None if silent < _STALE else f"no answer from Telegram for {silent.total_seconds():.0f} seconds"

    async def run(self, caught_up: Callable[[], Awaitable[None]]) -> None:
        """Never comes back. ``caught_up`` is done once what came while nobody asked is here.

        ``OperatorMustAct`` when somebody else uses the bot, or the token is no longer good.
        """
        try:
            await self._webhook_gone()
            await self._round()
            await caught_up()
            self._patience = LONG_POLL
            while True:
                await self._round()
        except InvalidToken:
            raise OperatorMustAct("TELEGRAM_BOT_TOKEN: Telegram does not take this token any more") from None
        finally:
            tasks = [taking.task for taking in self._open.values()]
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _webhook_gone(self) -> None:
        """Telegram answers no polls while it has a webhook to call."""
        while True:
            try:
                await self._bot.delete_webhook()
            except InvalidToken:
                raise
            except TelegramError as error:
                self._log.warning("no answer", reason=error.message)
                await self._clock.sleep(error.seconds if isinstance(error, Flooded) else _FIRST_PAUSE)
            else:
                return

    async def _round(self) -> None:
        for update in await self._asked():
            self._begin(update)
        if self._open:
            await asyncio.wait([taking.task for taking in self._open.values()], timeout=_BUSY_SECONDS)
        self._settle()

    async def _asked(self) -> tuple[Update, ...]:
        """What Telegram has, as far as it can be had."""
        pause = _FIRST_PAUSE
        while True:
            try:
                updates = await self._bot.get_updates(
                    offset=self._offset(),
                    timeout=timedelta(0) if self._open else self._patience,
                    allowed_updates=WANTED,
                )
            except Flooded as flooded:
                await self._clock.sleep(flooded.seconds)
            except Conflict:
                raise OperatorMustAct(
                    "TELEGRAM_BOT_TOKEN: another program receives this bot's updates; stop it, or use another bot"
                ) from None
            except InvalidToken:
                raise
            except TelegramError as error:
                self._log.warning("no updates", reason=error.message)
                await self._clock.sleep(pause)
                pause = min(pause * 2, _LONGEST_PAUSE)
            else:
                self._heard = self._clock.now()
                return updates

    def _offset(self) -> int | None:
        """The first update that is not kept: all before it are confirmed by this."""
        return min(self._open) if self._open else self._next

    def _begin(self, update: Update) -> None:
        number = update.update_id
        if number in self._open or number in self._kept:
            return
        self._next = number + 1 if self._next is None else max(self._next, number + 1)
        self._open[number] = _Taking(update, asyncio.create_task(self._take(update)))

    def _settle(self) -> None:
        """Kept updates are done; one that failed is begun again, or put aside when it has failed too often."""
        for number, taking in tuple(self._open.items()):
            if not taking.task.done():
                continue
            error = taking.task.exception()
            if error is not None:
                self._log.error("update failed", update=number, tries=taking.tries, exc_info=error)
            if error is None or taking.tries > _MOST_TRIES:
                del self._open[number]
                self._kept.add(number)
                continue
            act = self._take if taking.tries < _MOST_TRIES else self._put_aside
            task = asyncio.create_task(self._again(act, taking.update))
            self._open[number] = _Taking(taking.update, task, taking.tries + 1)
        offset = self._offset()
        self._kept = {number for number in self._kept if offset is not None and number >= offset}

    async def _again(self, act: Take, update: Update) -> None:
        await self._clock.sleep(_FIRST_PAUSE)
        await act(update)


@dataclass(frozen=True, slots=True)
class _Taking:
    """An update that is being taken, for the how-manieth time."""

    update: Update
    task: "asyncio.Task[None]"
    tries: int = 1
