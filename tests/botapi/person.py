"""Somebody in a chat with the bot, who reads what stands there and presses what they see."""

from dataclasses import dataclass, field
from itertools import count
from typing import Any

from tests.botapi.server import BotApi, Message, chat_of

_QUERIES = count(1)


@dataclass
class Person:
    """A person and the chat that they look at; a private one when no other is given."""

    api: BotApi
    id: int = 4711
    chat: int = 0
    language: str = "en"
    deleted: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.chat = self.chat or self.id

    # what they do

    async def says(self, text: str, *, reply_to: Message | None = None, **more: Any) -> Message:
        return (await self.says_in_pieces(text, reply_to=reply_to, **more))[0]

    async def says_in_pieces(self, *texts: str, reply_to: Message | None = None, **more: Any) -> list[Message]:
        """Several messages at once, as a client sends a paste that it had to cut."""
        messages = [self._message(text=text, **more) for text in texts]
        for message in messages:
            if message["text"].startswith("/") and "forward_origin" not in message:
                length = len(message["text"].split()[0])
                message["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
        if reply_to is not None:
            messages[0]["reply_to_message"] = {key: value for key, value in reply_to.items() if key != "_markup"}
        await self.api.brings(*({"message": message} for message in messages))
        return messages

    async def update_of(self, text: str) -> dict[str, Any]:
        """Says it; the update."""
        return (await self.api.brings({"message": self._message(text=text)}))[0]

    async def sends(self, data: bytes, name: str, size: int | None = None, **more: Any) -> Message:
        """A file; ``size`` is what Telegram says of it."""
        file = self._file(data, size)
        message = self._message(document={**file, "file_name": name}, **more)
        await self.api.brings({"message": message})
        return message

    async def sends_photos(self, *pages: bytes, **more: Any) -> list[Message]:
        """Photos in one go: an album when there are several."""
        group = {"media_group_id": "album"} if len(pages) > 1 else {}
        messages = [
            self._message(photo=[{**self._file(page, None), "width": 9, "height": 9}], **group, **more)
            for page in pages
        ]
        await self.api.brings(*({"message": message} for message in messages))
        return messages

    async def sends_other(self, **content: Any) -> Message:
        message = self._message(**content)
        await self.api.brings({"message": message})
        return message

    async def edits(self, message: Message, text: str) -> None:
        await self.api.brings({"edited_message": {**message, "text": text, "edit_date": 1_772_000_100}})

    async def press(self, label: str, on: Message | None = None) -> dict[str, Any]:
        """Presses the newest button of this label; the update."""
        message = on or self.with_button(label)
        data = next(button["callback_data"] for button in _buttons(message) if button["text"] == label)
        return await self.press_data(data, message)

    async def press_data(self, data: str, message: Message) -> dict[str, Any]:
        shown = {key: value for key, value in message.items() if key != "_markup"}
        query = {"id": f"q{next(_QUERIES)}", "from": self._user(), "chat_instance": "c", "data": data, "message": shown}
        return (await self.api.brings({"callback_query": query}))[0]

    def deletes(self, message: Message) -> None:
        """Deletes a message of the bot's."""
        del self.api.chats[self.chat][message["message_id"]]

    # what they see

    def messages(self) -> list[Message]:
        return list(self.api.chats[self.chat].values())

    def texts(self) -> list[str]:
        return [message.get("text") or message.get("caption", "") for message in self.messages()]

    def with_text(self, text: str) -> Message:
        return next(
            message for message, said in reversed(list(zip(self.messages(), self.texts(), strict=True))) if text in said
        )

    def with_button(self, label: str) -> Message:
        """The newest message with a button of this label."""
        return next(message for message in reversed(self.messages()) if label in labels(message))

    def sees_button(self, label: str) -> bool:
        return any(label in labels(message) for message in self.messages())

    async def sees(self, text: str, times: int = 1) -> Message:
        """The newest message with this text, once it is there so many times."""
        await self.api.until(lambda: sum(text in said for said in self.texts()) >= times)
        return self.with_text(text)

    async def sees_a_button(self, label: str) -> Message:
        await self.api.until(lambda: self.sees_button(label))
        return self.with_button(label)

    def _user(self) -> dict[str, Any]:
        return {"id": self.id, "is_bot": False, "first_name": "Ines", "language_code": self.language}

    def _message(self, **content: Any) -> Message:
        return {
            "message_id": self.api.number(),
            "date": 1_772_000_000,
            "from": self._user(),
            "chat": chat_of(self.chat),
            **content,
        }

    def _file(self, data: bytes, size: int | None) -> dict[str, Any]:
        name = f"up{self.api.number()}"
        self.api.files[name] = data
        return {"file_id": name, "file_unique_id": f"u{name}", "file_size": len(data) if size is None else size}


def labels(message: Message) -> list[str]:
    """What stands on the message's buttons."""
    return [button["text"] for button in _buttons(message)]


def _buttons(message: Message) -> list[dict[str, Any]]:
    return [button for row in message.get("reply_markup", {}).get("inline_keyboard", []) for button in row]
