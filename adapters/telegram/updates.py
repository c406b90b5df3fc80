"""An update as what it means here: deliveries, files to fetch, notices. Pure: nothing is asked of Telegram.

A person in a group has a conversation of their own there: its chat is named by both, ``group:person``. So nobody's
words are taken for somebody else's, and a button counts for its owner alone.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from telegram import CallbackQuery, Chat, InlineKeyboardMarkup, Message, MessageEntity, Update, User
from telegram.constants import ChatType

from adapters.telegram import notices
from adapters.telegram.keyboards import ASKS_FIRST, TAKES_BACK, as_before, asking_first
from adapters.telegram.texts import LONGEST_MESSAGE, units
from core.cards import Card
from core.commands import Command
from core.deliveries import Content, Delivery, Press, Slash, Text, Unusable
from core.limits import LARGEST_FILE, LONGER_THAN_A_FIX
from core.unusable import Flaw

PLATFORM = "telegram"
WANTED = ("message", "edited_message", "callback_query")
"""The kinds of update that are asked for."""
_PERHAPS_CUT = LONGEST_MESSAGE // 2
"""UTF-16 units. A client cuts a longer paste at a good place in the second half of what a message holds."""


@dataclass(frozen=True, slots=True)
class Rules:
    """Who the bot is, and whether it works in groups."""

    username: str
    bot: int
    groups: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """Who did it, in which chat; ``language`` is the IETF tag of their app's."""

    chat: str
    person: str
    language: str | None

    def hands_in(self, delivery_id: str, content: Content) -> Delivery:
        """What they did, as a delivery."""
        return Delivery(
            platform=PLATFORM,
            delivery_id=delivery_id,
            chat=self.chat,
            person=self.person,
            content=content,
            language=self.language,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class HandIn:
    """A delivery; ``message`` is the person's message that it came in, to be marked as taken."""

    delivery: Delivery
    message: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetch:
    """A file to fetch, and what is then handed in with it."""

    file: str
    name: str
    group: str | None
    delivery_id: str
    sender: Sender
    message: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Something to say that the conversation need not know of."""

    sender: Sender
    card: Card


@dataclass(frozen=True, slots=True, kw_only=True)
class Rearrange:
    """Other buttons below a message of ours: a question, or its taking back."""

    chat: int
    message: int
    buttons: InlineKeyboardMarkup


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """A group became a supergroup, and has another id."""

    chat: str
    to: str


Meaning = HandIn | Fetch | Notice | Rearrange | Moved


def meaning(update: Update, rules: Rules) -> tuple[Meaning, ...]:
    """What the update brings, in order; nothing when it is nobody's message to the bot."""
    if update.callback_query is not None:
        return tuple(_pressed(update, update.callback_query, rules))
    if update.message is not None and update.message.migrate_to_chat_id is not None:
        return (Moved(chat=str(update.message.chat.id), to=str(update.message.migrate_to_chat_id)),)
    message = update.message or update.edited_message
    if message is None or message.from_user is None or message.from_user.is_bot or message.sender_chat is not None:
        return ()
    sender = _sender(message.chat, message.from_user)
    if not _welcome(message.chat, rules):
        turned_away = _command(message, rules) is not None
        return (Notice(sender=sender, card=notices.private_only()),) if turned_away else ()
    if update.edited_message is not None:
        return (_unusable(_id(update, rules), sender, Flaw.CHANGED),) if _words(message) else ()
    return tuple(_said(update, message, sender, rules))


def lane(update: Update) -> str:
    """What is of one lane is taken in order: everything that one person does in one chat."""
    chat, person = update.effective_chat, update.effective_user
    return f"{chat.id if chat else ''}:{person.id if person else ''}"


def _pressed(update: Update, query: CallbackQuery, rules: Rules) -> Iterator[Meaning]:
    if query.data is None or query.message is None or not _welcome(query.message.chat, rules):
        return
    if query.data.startswith((ASKS_FIRST, TAKES_BACK)):
        shown = query.message.reply_markup if isinstance(query.message, Message) else None
        if shown is not None:
            change = asking_first if query.data.startswith(ASKS_FIRST) else as_before
            buttons = change(shown, query.data)
            yield Rearrange(chat=query.message.chat.id, message=query.message.message_id, buttons=buttons)
        return
    sender = _sender(query.message.chat, query.from_user)
    yield HandIn(delivery=sender.hands_in(_id(update, rules), Press(token=query.data)))


def _said(update: Update, message: Message, sender: Sender, rules: Rules) -> Iterator[Meaning]:
    delivery_id = _id(update, rules)
    if name := _command(message, rules):
        yield HandIn(delivery=sender.hands_in(delivery_id, Slash(name=name)))
    elif message.document or message.photo:
        yield from _file(message, delivery_id, sender)
    elif words := _words(message):
        yield _text(message, words, delivery_id, sender)
    elif _unreadable(message):
        yield _unusable(delivery_id, sender, Flaw.NO_WORDS)


def _file(message: Message, delivery_id: str, sender: Sender) -> Iterator[Meaning]:
    """The file, and its caption where that is more than a word about it: posts hold a job below a picture."""
    attached = message.document or message.photo[-1]
    caption = message.caption or ""
    if message.document is None and len(caption) > LONGER_THAN_A_FIX:
        yield _text(message, caption, delivery_id, sender)
        return
    if (attached.file_size or 0) > LARGEST_FILE:
        yield _unusable(delivery_id, sender, Flaw.TOO_LARGE)
    else:
        name = message.document.file_name if message.document else f"{attached.file_unique_id}.jpg"
        yield Fetch(
            file=attached.file_id,
            name=name or "file",
            group=message.media_group_id,
            delivery_id=delivery_id,
            sender=sender,
            message=message.message_id,
        )
    if len(caption) > LONGER_THAN_A_FIX:
        yield _text(message, caption, f"{delivery_id}:caption", sender)


def _text(message: Message, words: str, delivery_id: str, sender: Sender) -> HandIn:
    """A text; one that its client may have cut waits for the next. A piece that is full was cut within a line."""
    length = units(words)
    glue = None if length < _PERHAPS_CUT else "" if length >= LONGEST_MESSAGE else "\n"
    replied = message.reply_to_message
    reference = str(message.message_id)
    content = Text(text=words, replies_to=str(replied.message_id) if replied else None, glue=glue, reference=reference)
    return HandIn(delivery=sender.hands_in(delivery_id, content), message=message.message_id)


def _unusable(delivery_id: str, sender: Sender, flaw: Flaw) -> HandIn:
    return HandIn(delivery=sender.hands_in(delivery_id, Unusable(flaw=flaw)))


def _command(message: Message, rules: Rules) -> str | None:
    """The command's name, without the slash. In a deep link (``/start new``) it is what the link names."""
    if message.forward_origin is not None:
        return None
    entities = message.parse_entities([MessageEntity.BOT_COMMAND])
    written = next((text for entity, text in entities.items() if entity.offset == 0), None)
    if written is None:
        return None
    name, _, addressed = written[1:].partition("@")
    if addressed and addressed.casefold() != rules.username.casefold():
        return None
    payload = (message.text or "").partition(" ")[2].strip()
    if name.lower() == Command.START.value and payload in {command.value for command in Command}:
        return payload
    return name.lower()


def _words(message: Message) -> str:
    return message.text or message.caption or ""


_UNREADABLE = (
    *("animation", "audio", "checklist", "contact", "dice", "game", "location", "paid_media", "poll", "sticker"),
    *("story", "venue", "video", "video_note", "voice"),
)
"""What a person may send and nobody can read; all else without words is Telegram speaking of the chat."""


def _unreadable(message: Message) -> bool:
    return any(getattr(message, kind) for kind in _UNREADABLE)


def _welcome(chat: Chat, rules: Rules) -> bool:
    return chat.type == ChatType.PRIVATE or (rules.groups and chat.type in (ChatType.GROUP, ChatType.SUPERGROUP))


def _id(update: Update, rules: Rules) -> str:
    return f"{rules.bot}:{update.update_id}"


def _sender(chat: Chat, person: User) -> Sender:
    place = str(chat.id) if chat.type == ChatType.PRIVATE else f"{chat.id}:{person.id}"
    return Sender(chat=place, person=str(person.id), language=person.language_code)
