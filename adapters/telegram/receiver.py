"""What comes in, one update at a time: answered, understood, fetched, and kept before Telegram is told."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from structlog.stdlib import BoundLogger
from telegram import Bot, Update
from telegram.constants import ReactionEmoji
from telegram.error import BadRequest, InvalidToken, NetworkError, TelegramError

from adapters.lanes import Lanes
from adapters.telegram import notices
from adapters.telegram.connection import Flooded
from adapters.telegram.pace import Pace
from adapters.telegram.updates import PLATFORM, Fetch, HandIn, Meaning, Moved, Notice, Rearrange, Rules, lane, meaning
from core.cards import Card
from core.deliveries import Delivery, File, Unusable
from core.effects import Show
from core.errors import TryAgain
from core.limits import LARGEST_FILE
from core.ports import Clock, Later, Messenger
from core.store import Outgoing
from core.unusable import Flaw

Keep = Callable[[Delivery], Awaitable[bool]]
"""Keeps a delivery, and says whether it was new. When it comes back nothing can be lost any more."""
LetsIn = Callable[[Delivery], Awaitable[bool]]
"""Whether what this person does is taken; who is not let in is told so."""
ChatMoved = Callable[[str, str, str], Awaitable[None]]
"""Has the conversations of a platform's chat go on under another id."""
InTheirWords = Callable[[Card, str, str, str | None], Awaitable[Card]]
"""A card put into the language of a platform's chat; for somebody new into the one of the tag."""

_Kept = TypeVar("_Kept")
_FIRST_PAUSE, _LONGEST_PAUSE = 0.1, 5.0
_FETCHES = 5
_TRIES_TO_SAY = 3


class Receiver:
    """Takes updates. What one person does in one chat is taken in order, and what others do meanwhile."""

    def __init__(
        self,
        *,
        bot: Bot,
        rules: Rules,
        keep: Keep,
        lets_in: LetsIn,
        chat_moved: ChatMoved,
        in_their_words: InTheirWords,
        messenger: Messenger,
        pace: Pace,
        clock: Clock,
        log: BoundLogger,
    ) -> None:
        self._bot = bot
        self._rules = rules
        self._keep = keep
        self._lets_in = lets_in
        self._chat_moved = chat_moved
        self._in_their_words = in_their_words
        self._messenger = messenger
        self._pace = pace
        self._clock = clock
        self._log = log
        self._lanes = Lanes()
        self._aside: set[asyncio.Task[None]] = set()

    async def take(self, update: Update) -> None:
        """Comes back when all that the update brings is kept: from then on Telegram may forget it.

        A database that is away delays it, for as long as it takes.
        """
        if update.callback_query is not None:
            self._beside(self._answer(update.callback_query.id))
        async with self._lanes.turn(lane(update)):
            for one in meaning(update, self._rules):
                await self._do(one)

    async def apologise(self, update: Update) -> None:
        """Says that taking this update has failed too often."""
        if update.effective_chat is not None:
            user = update.effective_user
            tag = user.language_code if user else None
            await self._say(str(update.effective_chat.id), notices.broken(), tag)

    async def close(self) -> None:
        """Lets answers and marks that are on their way arrive."""
        await asyncio.gather(*self._aside, return_exceptions=True)

    async def _do(self, one: Meaning) -> None:
        match one:
            case HandIn(delivery=delivery, message=message):
                await self._hand_in(delivery, message)
            case Fetch():
                await self._fetch(one)
            case Notice(sender=sender, card=card):
                await self._say(sender.chat, card, sender.language)
            case Rearrange():
                await self._rearrange(one)
            case Moved(chat=chat, to=to):
                await self._until_kept(lambda: self._chat_moved(PLATFORM, chat, to))

    async def _until_kept(self, keep: Callable[[], Awaitable[_Kept]]) -> _Kept:
        pause = _FIRST_PAUSE
        while True:
            try:
                return await keep()
            except TryAgain as busy:
                self._log.warning("again", reason=str(busy))
                await self._clock.sleep(pause)
                pause = min(pause * 2, _LONGEST_PAUSE)

    async def _hand_in(self, delivery: Delivery, message: int | None) -> None:
        new = await self._until_kept(lambda: self._keep(delivery))
        if new and message is not None:
            self._beside(self._mark_as_taken(int(delivery.chat.partition(":")[0]), message))

    async def _fetch(self, wanted: Fetch) -> None:
        outside = wanted.sender.hands_in(wanted.delivery_id, File(data=b"", name=wanted.name, group=wanted.group))
        if not await self._until_kept(lambda: self._lets_in(outside)):
            return
        data = await self._file(wanted.file)
        if isinstance(data, Flaw):
            await self._hand_in(wanted.sender.hands_in(wanted.delivery_id, Unusable(flaw=data)), None)
            return
        file = File(data=data, name=wanted.name, group=wanted.group)
        await self._hand_in(wanted.sender.hands_in(wanted.delivery_id, file), wanted.message)

    async def _file(self, id: str) -> bytes | Flaw:
        """The file's bytes, or why there are none."""
        for attempt in range(_FETCHES):
            await self._pace.open()
            try:
                data = bytes(await (await self._bot.get_file(id)).download_as_bytearray())
            except Flooded as flooded:
                self._pace.close(flooded.seconds)
            except (BadRequest, InvalidToken) as refused:  # the library's word for a file that is not found, too
                too_big = "too big" in refused.message.lower()
                return Flaw.TOO_LARGE if too_big else Flaw.NOT_FETCHED
            except NetworkError:
                await self._clock.sleep(2.0**attempt)
            else:
                return data if len(data) <= LARGEST_FILE else Flaw.TOO_LARGE
        return Flaw.NOT_FETCHED

    async def _say(self, chat: str, card: Card, tag: str | None) -> None:
        """Says it where that is possible; nothing depends on it."""
        card = await self._in_their_words(card, PLATFORM, chat, tag)
        outgoing = Outgoing(id=0, platform=PLATFORM, chat=chat, message=Show(card=card))
        for _ in range(_TRIES_TO_SAY):
            result = await self._messenger.send(outgoing)
            if not isinstance(result, Later):
                return
            await self._clock.sleep(result.seconds)

    async def _answer(self, query: str) -> None:
        """Takes the clock off the button, first of all; a press that Telegram thinks too old counts all the same."""
        await self._pace.open()
        await self._bot.answer_callback_query(query)

    async def _mark_as_taken(self, chat: int, message: int) -> None:
        await self._pace.open()
        await self._bot.set_message_reaction(chat, message, ReactionEmoji.EYES)

    async def _rearrange(self, wanted: Rearrange) -> None:
        await self._pace.turn(wanted.chat)
        try:
            await self._bot.edit_message_reply_markup(
                chat_id=wanted.chat, message_id=wanted.message, reply_markup=wanted.buttons
            )
        except TelegramError as error:
            self._log.info("unchanged", reason=error.message)

    def _beside(self, work: Awaitable[None]) -> None:
        """Has something done that nothing depends on."""

        async def ornament() -> None:
            try:
                await work
            except Flooded as flooded:
                self._pace.close(flooded.seconds)
            except TelegramError as error:
                self._log.info("unanswered", reason=error.message)

        task = asyncio.create_task(ornament())
        self._aside.add(task)
        task.add_done_callback(self._aside.discard)
