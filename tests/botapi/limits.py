"""What Telegram refuses in a message."""

from dataclasses import dataclass
from typing import Any


@dataclass
class Refused(Exception):
    """Telegram's answer to what it does not do."""

    status: int
    says: str
    parameters: dict[str, Any] | None = None


def check_message(values: dict[str, Any]) -> None:
    """``Refused`` when the text is too long, a mark points beside it, or a button is not in order."""
    for text, marks, most in (("text", "entities", 4096), ("caption", "caption_entities", 1024)):
        if text in values:
            _check_text(values[text], values.get(marks, []), most)
    rows = (values.get("reply_markup") or {}).get("inline_keyboard", [])
    buttons = [button for row in rows for button in row]
    if len(buttons) > 100:
        raise Refused(400, "Bad Request: reply markup is too long")
    for button in buttons:
        if not button["text"] or len(set(button) & {"callback_data", "url", "copy_text"}) != 1:
            raise Refused(400, "Bad Request: can't parse inline keyboard button")
        if not 1 <= len(button.get("callback_data", "x").encode()) <= 64:
            raise Refused(400, "Bad Request: BUTTON_DATA_INVALID")
        if not 1 <= len(button.get("copy_text", {"text": "x"})["text"]) <= 256:
            raise Refused(400, "Bad Request: BUTTON_COPY_TEXT_INVALID")


def _check_text(text: str, marks: list[dict[str, Any]], most: int) -> None:
    length = len(text.encode("utf-16-le")) // 2
    if not text.strip():
        raise Refused(400, "Bad Request: message text is empty")
    if length > most:
        raise Refused(400, "Bad Request: message is too long")
    if len(marks) > 100:
        raise Refused(400, "Bad Request: too many entities")
    for mark in marks:
        if mark["length"] < 1 or mark["offset"] < 0 or mark["offset"] + mark["length"] > length:
            raise Refused(400, "Bad Request: entity points beside the text")
