"""The line that says that the bot is typing, while the person waits for something."""

import asyncio

from telegram import Bot
from telegram.constants import ChatAction
from telegram.error import TelegramError

from adapters.telegram.pace import Pace
from core.ports import Clock

_SHOWN_SECONDS = 4.5
"""An action is shown for five seconds: ``sendChatAction`` of the Bot API."""
_MOST_TIMES = 12
"""Who has waited for a minute knows that it takes a while."""


class Meanwhile:
    """Chats in which something is being done."""

    def __init__(self, bot: Bot, pace: Pace, clock: Clock) -> None:
        self._bot = bot
        self._pace = pace
        self._clock = clock
        self._chats: dict[int, asyncio.Task[None]] = {}

    def begin(self, chat: int, times: int = _MOST_TIMES) -> None:
        """From now on the chat says that the bot is typing, until it has said something."""
        self.end(chat)
        task = asyncio.create_task(self._say(chat, times))
        self._chats[chat] = task
        task.add_done_callback(lambda done: self._chats.pop(chat) if self._chats.get(chat) is done else None)

    def end(self, chat: int) -> None:
        """The bot has said something."""
        if task := self._chats.pop(chat, None):
            task.cancel()

    async def close(self) -> None:
        """No chat says so any more."""
        tasks = tuple(self._chats.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _say(self, chat: int, times: int) -> None:
        for _ in range(times):
            await self._pace.open()
            try:
                await self._bot.send_chat_action(chat, ChatAction.TYPING)
            except TelegramError:
                return  # an ornament: what matters is the message
            await self._clock.sleep(_SHOWN_SECONDS)
