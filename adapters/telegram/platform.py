"""One bot in Telegram, put together: its way out, its ways in, and how it introduces itself."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.routing import Route
from structlog.stdlib import BoundLogger
from telegram import Bot
from telegram.error import BadRequest, TelegramError

from adapters.telegram.connection import Flooded, connected
from adapters.telegram.meanwhile import Meanwhile
from adapters.telegram.menu import introduce
from adapters.telegram.messenger import TelegramMessenger
from adapters.telegram.pace import Pace
from adapters.telegram.polling import Polling
from adapters.telegram.receiver import ChatMoved, InTheirWords, Keep, LetsIn, Receiver
from adapters.telegram.updates import WANTED, Rules
from adapters.telegram.webhook import path_of, webhook
from core.errors import OperatorMustAct
from core.languages import Catalogue
from core.ports import Clock

_PAUSE_SECONDS = 5.0


class Telegram:
    """A bot that Telegram knows."""

    def __init__(self, bot: Bot, *, groups: bool, clock: Clock, log: BoundLogger) -> None:
        self._bot = bot
        self._rules = Rules(username=bot.username, bot=bot.id, groups=groups)
        self._clock = clock
        self._log = log
        self._pace = Pace(clock)
        self.meanwhile = Meanwhile(bot, self._pace, clock)
        self.messenger = TelegramMessenger(bot, self._pace, self.meanwhile)

    @property
    def name(self) -> str:
        """The bot's user name, as people write it."""
        return f"@{self._bot.username}"

    def receiver(self, keep: Keep, lets_in: LetsIn, chat_moved: ChatMoved, in_their_words: InTheirWords) -> Receiver:
        """What takes updates, and hands what they bring to ``keep``."""
        return Receiver(
            bot=self._bot,
            rules=self._rules,
            keep=keep,
            lets_in=lets_in,
            chat_moved=chat_moved,
            in_their_words=in_their_words,
            messenger=self.messenger,
            pace=self._pace,
            clock=self._clock,
            log=self._log,
        )

    def polling(self, receiver: Receiver) -> Polling:
        """The loop that asks for updates."""
        return Polling(
            bot=self._bot, take=receiver.take, put_aside=receiver.apologise, clock=self._clock, log=self._log
        )

    async def webhook(self, receiver: Receiver, url: str, secret: str) -> Route:
        """The place below ``url`` where Telegram brings updates from now on; it has been told so.

        ``OperatorMustAct`` when Telegram does not take the address.
        """
        while True:
            try:
                await self._bot.set_webhook(
                    url.rstrip("/") + path_of(secret), secret_token=secret, allowed_updates=WANTED
                )
            except BadRequest as refused:
                raise OperatorMustAct(f"TELEGRAM_WEBHOOK_URL: Telegram says: {refused.message}") from None
            except TelegramError as error:
                self._log.warning("no webhook yet", reason=error.message)
                await self._clock.sleep(error.seconds if isinstance(error, Flooded) else _PAUSE_SECONDS)
            else:
                return webhook(secret, receiver.take)

    async def introduce(self, catalogue: Catalogue) -> None:
        """Tells Telegram what the bot can do. That it could not be told now is no reason not to begin."""
        try:
            await introduce(self._bot, catalogue)
        except TelegramError as error:
            self._log.warning("not introduced", reason=error.message)


@asynccontextmanager
async def open_telegram(
    token: str, api: str, *, groups: bool, clock: Clock, log: BoundLogger
) -> AsyncIterator[Telegram]:
    """The bot of this token. ``OperatorMustAct`` when Telegram does not know it."""
    async with connected(token, api, clock) as bot:
        platform = Telegram(bot, groups=groups, clock=clock, log=log)
        try:
            yield platform
        finally:
            await platform.meanwhile.close()
