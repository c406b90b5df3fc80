"""Messages out to Telegram: one for each card, changed in place, and Telegram's answers as the port's values."""

from collections.abc import Sequence
from contextlib import suppress

import telegram.error
from telegram import Bot, InlineKeyboardMarkup, InputFile, LinkPreviewOptions, Message
from telegram.error import BadRequest, ChatMigrated, InvalidToken, TelegramError

from adapters.telegram.connection import Flooded
from adapters.telegram.drawing import drawn
from adapters.telegram.keyboards import keyboard, reply_field, wants_words
from adapters.telegram.meanwhile import Meanwhile
from adapters.telegram.pace import Pace
from adapters.telegram.texts import LONGEST_CAPTION, Marked, cut
from core.cards import Card, Tone
from core.effects import Refuse, SendFile, Show
from core.ports import Delivered, Forbidden, Gone, Later, Sending, Undeliverable
from core.store import Outgoing

LARGEST_UPLOAD = 50 * 1024 * 1024
"""Bytes of a file that a bot may send: ``sendDocument`` of the Bot API."""
_LARGEST_PHOTO = 10 * 1024 * 1024
"""Bytes of a photo: ``sendPhoto`` of the Bot API."""
_MOST_PARTS = 12
"""Messages of one card; a CV of forty pages is cut short rather than a chat flooded."""

_FIRST_PAUSE, _LONGEST_PAUSE = 2.0, 60.0
_SAME = "message is not modified"
_LOST = ("message to edit not found", "message can't be edited", "message_id_invalid")
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


class TelegramMessenger:
    """The ``Messenger`` port. A reference is the ids of a card's messages, with spaces between them."""

    def __init__(self, bot: Bot, pace: Pace, meanwhile: Meanwhile) -> None:
        self._bot = bot
        self._pace = pace
        self._meanwhile = meanwhile
        self._pause = _FIRST_PAUSE
        self._moved: dict[int, int] = {}

    async def send(self, outgoing: Outgoing) -> Sending:
        """Puts the message into its chat, or says why not. An outage is ``Later``: the message stays in its queue."""
        chat = int(outgoing.chat.partition(":")[0])
        try:
            reference = await self._sent(self._moved.get(chat, chat), outgoing)
        except _LostError:
            return Gone()
        except Flooded as flooded:
            self._pace.close(flooded.seconds)
            return Later(seconds=flooded.seconds)
        except ChatMigrated as moved:
            self._moved[chat] = moved.new_chat_id
            return Later(seconds=0)
        except telegram.error.Forbidden as refused:
            return Forbidden(reason=refused.message)
        except BadRequest as refused:
            return Undeliverable(reason=refused.message)
        except (TelegramError, InvalidToken):
            pause, self._pause = self._pause, min(self._pause * 2, _LONGEST_PAUSE)
            return Later(seconds=pause)
        self._pause = _FIRST_PAUSE
        return Delivered(reference=reference)

    async def _sent(self, chat: int, outgoing: Outgoing) -> str:
        match outgoing.message:
            case Show(card=card) | Refuse(card=card):
                reference = await self._show(chat, card, outgoing.replaces)
                if isinstance(outgoing.message, Show) and outgoing.message.erases:
                    await self._erase(chat, [int(one) for one in outgoing.message.erases.split()])
                self._is_busy(chat, card, changed=outgoing.replaces is not None)
                return reference
            case SendFile() as file:
                self._meanwhile.end(chat)
                return await self._file(chat, file, outgoing.data)

    def _is_busy(self, chat: int, card: Card, *, changed: bool) -> None:
        if card.tone is not Tone.PROGRESS:
            self._meanwhile.end(chat)
        elif changed:
            self._meanwhile.begin(chat, times=1)
        else:
            self._meanwhile.begin(chat)

    async def _show(self, chat: int, card: Card, replaces: str | None) -> str:
        parts = _parts(drawn(card))
        before = [int(one) for one in replaces.split()] if replaces else []
        if not before or wants_words(card) or len(parts) > len(before):
            # Telegram opens the reply field for new messages only, and nothing can be put between two of them.
            reference = await self._post(chat, card, parts)
            await self._delete(chat, before)
            return reference
        try:
            for number, part in zip(before, parts, strict=False):
                last = number == before[len(parts) - 1]
                await self._change(chat, number, part, keyboard(card) if last else None)
        except _LostError:
            await self._delete(chat, before)
            raise
        await self._delete(chat, before[len(parts) :])
        return " ".join(map(str, before[: len(parts)]))

    async def _post(self, chat: int, card: Card, parts: Sequence[Marked]) -> str:
        markup = reply_field(card) if wants_words(card) else keyboard(card)
        ids: list[int] = []
        while len(ids) < len(parts):
            part = parts[len(ids)]
            await self._pace.turn(chat)
            try:
                message = await self._bot.send_message(
                    chat,
                    part.text,
                    entities=part.entities(),
                    reply_markup=markup if part is parts[-1] else None,
                    link_preview_options=_NO_PREVIEW,
                    disable_notification=card.tone in (Tone.PROGRESS, Tone.RECEIPT),
                )
            except Flooded as flooded:
                if not ids:
                    raise
                self._pace.close(flooded.seconds)  # what is there already need not be said twice
            else:
                ids.append(message.message_id)
        return " ".join(map(str, ids))

    async def _change(self, chat: int, message: int, part: Marked, buttons: InlineKeyboardMarkup | None) -> None:
        await self._pace.turn(chat)
        try:
            await self._bot.edit_message_text(
                part.text,
                chat_id=chat,
                message_id=message,
                entities=part.entities(),
                reply_markup=buttons,
                link_preview_options=_NO_PREVIEW,
            )
        except BadRequest as refused:
            said = refused.message.lower()
            if _SAME in said:
                return
            if any(lost in said for lost in _LOST):
                raise _LostError(refused.message) from None
            raise

    async def _delete(self, chat: int, messages: Sequence[int]) -> None:
        if not messages:
            return
        await self._pace.open()
        try:
            await self._bot.delete_messages(chat, messages)
        except BadRequest:
            return  # older than two days, or deleted by the person: it stays as it is

    async def _erase(self, chat: int, messages: Sequence[int]) -> None:
        """Takes a person's own messages out of the chat; in a group a bot may not, and the card has told them."""
        with suppress(telegram.error.Forbidden):
            await self._delete(chat, messages)

    async def _file(self, chat: int, file: SendFile, data: bytes | None) -> str:
        if data is None:
            raise BadRequest("the file is gone")
        if len(data) > LARGEST_UPLOAD:
            return await self._show(chat, file.instead, None)
        caption, *rest = _parts(drawn(file.caption), first=LONGEST_CAPTION)
        buttons = keyboard(file.caption)
        sent = await self._uploaded(chat, file, data, caption, None if rest else buttons)
        ids = [sent.message_id]
        for part in rest:
            await self._pace.turn(chat)
            more = await self._bot.send_message(
                chat, part.text, entities=part.entities(), reply_markup=buttons if part is rest[-1] else None
            )
            ids.append(more.message_id)
        return " ".join(map(str, ids))

    async def _uploaded(
        self, chat: int, file: SendFile, data: bytes, caption: Marked, buttons: InlineKeyboardMarkup | None
    ) -> Message:
        await self._pace.turn(chat)
        if file.media_type.startswith("image/") and len(data) <= _LARGEST_PHOTO:
            try:
                return await self._bot.send_photo(
                    chat,
                    InputFile(data, filename=file.name),
                    caption=caption.text,
                    caption_entities=caption.entities(),
                    reply_markup=buttons,
                )
            except BadRequest:  # a page too long or too wide for a photo: it goes as the file that it is
                await self._pace.turn(chat)
        return await self._bot.send_document(
            chat,
            InputFile(data, filename=file.name),
            caption=caption.text,
            caption_entities=caption.entities(),
            reply_markup=buttons,
            disable_content_type_detection=True,
        )


class _LostError(Exception):
    """The message that was to be changed cannot be changed any more."""


def _parts(whole: Marked, first: int | None = None) -> list[Marked]:
    """The text in messages; at least one, for a message cannot be empty."""
    parts = list(cut(whole, first=first)) or [Marked("…")]
    return parts if len(parts) <= _MOST_PARTS else [*parts[: _MOST_PARTS - 1], Marked("…")]
