"""Buttons below a message, and the question that opens the reply field.

A button tells Telegram its token and nothing else. One that wants to be confirmed tells it with a mark: its first
press only puts a yes and a no in its place, and only the yes is handed in.
"""

from collections.abc import Iterator

from telegram import CopyTextButton, ForceReply, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.constants import KeyboardButtonStyle

from adapters.telegram.drawing import plain
from adapters.telegram.texts import clean
from core.cards import Action, Bullets, Button, ButtonStyle, Card, Given, Line, Paragraph, Quote, Style, Tone
from core.words import text_of

ASKS_FIRST = "?"
"""Before a token: the press wants a yes."""
TAKES_BACK = "!"
"""Before a token: the press was not meant."""

_YES, _NO = "✔ ", "✖"
_COPIES = "⧉ "
_LONGEST_LABEL = 60
"""Characters; Telegram shows no more of a button on the widest phone."""
_LONGEST_ROW = 30
"""Characters of all labels that a phone still shows side by side."""
_LONGEST_HINT = 64
"""Characters of ``input_field_placeholder``: ``ForceReply`` of the Bot API."""
_LONGEST_COPY = 256
"""Characters of ``CopyTextButton`` of the Bot API."""
_MOST_BUTTONS = 100
"""Of one message; Telegram refuses more."""
_GREEN = (Action.ACCEPT, Action.CONFIRM_CV)
"""What takes the conversation forward by agreeing."""


def wants_words(card: Card) -> bool:
    """Whether the card asks for words: a question to which a button can only say never mind."""
    buttons = [button for row in card.buttons for button in row]
    return card.tone is Tone.QUESTION and [button.action for button in buttons] == [Action.DROP_ASK]


def reply_field(card: Card) -> ForceReply:
    """Opens the field to reply in, with what is asked as its hint."""
    return ForceReply(selective=True, input_field_placeholder=plain(card.title)[:_LONGEST_HINT] or None)


def keyboard(card: Card) -> InlineKeyboardMarkup | None:
    """The card's buttons; what stands in it as code, to be copied, gets a button for that, named after itself."""
    rows = [row for wide in card.buttons for row in _rows(wide)]
    rows += [
        [InlineKeyboardButton(_COPIES + _shortened(text), copy_text=CopyTextButton(text))] for text in _codes(card)
    ]
    return InlineKeyboardMarkup(_few(rows)) if rows else None


def asking_first(shown: InlineKeyboardMarkup, data: str) -> InlineKeyboardMarkup:
    """The keyboard with a yes and a no in the place of the button that was pressed."""
    token = data.removeprefix(ASKS_FIRST)
    rows: list[list[InlineKeyboardButton]] = []
    for row in shown.inline_keyboard:
        pressed = [one for one in row if one.callback_data == data]
        others = [one for one in row if one.callback_data != data]
        rows += [others] if others else []
        for one in pressed:
            yes = InlineKeyboardButton(_YES + one.text, callback_data=token, style=KeyboardButtonStyle.DANGER)
            rows.append([yes, InlineKeyboardButton(_NO, callback_data=TAKES_BACK + token)])
    return InlineKeyboardMarkup(rows)


def as_before(shown: InlineKeyboardMarkup, data: str) -> InlineKeyboardMarkup:
    """The keyboard with the button back in the place of its yes and no."""
    token = data.removeprefix(TAKES_BACK)
    rows: list[list[InlineKeyboardButton]] = []
    for row in shown.inline_keyboard:
        kept = [one for one in row if one.callback_data != data]
        rows.append(
            [
                InlineKeyboardButton(one.text.removeprefix(_YES), callback_data=ASKS_FIRST + token)
                if one.callback_data == token
                else one
                for one in kept
            ]
        )
    return InlineKeyboardMarkup([row for row in rows if row])


def _rows(wide: tuple[Button, ...]) -> Iterator[list[InlineKeyboardButton]]:
    """The row, in as many as it needs for every label to be read."""
    row: list[InlineKeyboardButton] = []
    used = 0
    for button in wide:
        label = _shortened(clean(text_of(button.label)))
        if row and used + len(label) > _LONGEST_ROW:
            yield row
            row, used = [], 0
        data = (ASKS_FIRST if button.confirm else "") + button.token
        row.append(InlineKeyboardButton(label, callback_data=data, style=_style(button)))
        used += len(label)
    if row:
        yield row


def _shortened(label: str) -> str:
    return label if len(label) <= _LONGEST_LABEL else label[: _LONGEST_LABEL - 1] + "…"


def _style(button: Button) -> KeyboardButtonStyle | None:
    match button.style:
        case ButtonStyle.PRIMARY:
            return KeyboardButtonStyle.SUCCESS if button.action in _GREEN else KeyboardButtonStyle.PRIMARY
        case ButtonStyle.DANGER:
            return KeyboardButtonStyle.DANGER
        case ButtonStyle.DEFAULT:
            return None


def _few(rows: list[list[InlineKeyboardButton]]) -> list[list[InlineKeyboardButton]]:
    count, few = 0, []
    for row in rows:
        count += len(row)
        if count > _MOST_BUTTONS:
            break
        few.append(row)
    return few


def _codes(card: Card) -> Iterator[str]:
    for line in _lines(card):
        for span in line:
            if isinstance(span, Given) and span.style is Style.CODE and 0 < len(span.text) <= _LONGEST_COPY:
                yield span.text


def _lines(card: Card) -> Iterator[Line]:
    yield card.title
    for block in card.blocks:
        match block:
            case Paragraph(spans=spans):
                yield spans
            case Bullets(items=items) | Quote(items=items):
                yield from items
