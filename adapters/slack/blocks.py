"""A card as Slack messages: rich text blocks and rows of buttons, within every limit of Block Kit.

The limits: https://docs.slack.dev/reference/block-kit and https://docs.slack.dev/reference/methods/chat.postMessage
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from slack_sdk.models.blocks import ActionsBlock, Block, ButtonElement, ConfirmObject, RichTextBlock
from slack_sdk.models.blocks.basic_components import PlainTextObject

from adapters.slack.lines import LONGEST_BLOCK, Piece, clean, pieces, plain
from core.cards import Action, Button, ButtonStyle, Card
from core.words import text_of

MOST_BLOCKS = 50
LONGEST_MESSAGE = 13_200
"""Characters of all blocks of a message together; beyond it Slack answers ``msg_blocks_too_long``."""
MOST_BUTTONS = 25
"""Elements of an actions block."""
_MOST_ROWS = 20
"""Rows of buttons; more of them would leave no blocks for the text, so they are put together."""
LONGEST_LABEL = 75
LONGEST_CONFIRM = 300
_LONGEST_SUMMARY = 300
"""Characters of what a notification shows."""
_MOST_PARTS = 8
"""Messages of one card; a CV of forty pages is cut short rather than a chat flooded."""
_NO = "✖"
_GREEN = (Action.ACCEPT, Action.CONFIRM_CV)
"""What takes the conversation forward by agreeing: the green style is theirs."""


@dataclass(frozen=True, slots=True)
class Part:
    """One message: its blocks, and what a notification says of it."""

    blocks: tuple[Block, ...]
    text: str


def drawn(card: Card, *, longest: int = LONGEST_MESSAGE, most: int = MOST_BLOCKS) -> tuple[Part, ...]:
    """The card in messages, at least one; the last one has the buttons."""
    buttons, used = _fitting(rows(card), longest)
    packed = _packed(pieces(card), longest, most - len(buttons))[:_MOST_PARTS]
    text = summary(card)
    parts = [Part(tuple(blocks), text) for blocks, _ in packed] or [Part((), text)]
    if packed and used + packed[-1][1] > longest:  # with the buttons below it, it would be too long
        parts.append(Part((), text))
    return (*parts[:-1], Part((*parts[-1].blocks, *buttons), text))


def summary(card: Card) -> str:
    """The card in a line, for notifications and for those who hear a screen: no markup in it."""
    title = plain(card.title)
    body = " ".join(run.text for piece in pieces(card) for line in piece.lines for run in line)
    whole = " ".join((title or body or "…").split())
    return escaped(whole if len(whole) <= _LONGEST_SUMMARY else whole[: _LONGEST_SUMMARY - 1] + "…")


def escaped(text: str) -> str:
    """The text without what Slack reads as markup (https://docs.slack.dev/messaging/formatting-message-text)."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def rows(card: Card) -> Iterator[ActionsBlock]:
    """The card's rows of buttons. A button tells Slack its token, and by its ``action_id`` what it is about."""
    cut = [part for row in card.buttons for part in _batched(row)]
    if len(cut) > _MOST_ROWS:
        cut = _batched([button for row in card.buttons for button in row])[:_MOST_ROWS]
    number = 0
    for row in cut:
        yield ActionsBlock(elements=[_button(button, number + n) for n, button in enumerate(row)])
        number += len(row)


def _batched(row: Sequence[Button]) -> list[Sequence[Button]]:
    """The row in as many as it needs for Slack to take them."""
    return [row[start : start + MOST_BUTTONS] for start in range(0, len(row), MOST_BUTTONS)]


def action_of(action_id: str) -> Action | None:
    """What a pressed button is about; None for one that is not ours."""
    name = action_id.partition(":")[0]
    return next((action for action in Action if action.value == name), None)


def _button(button: Button, number: int) -> ButtonElement:
    confirm = (
        ConfirmObject(
            title=PlainTextObject(text=_short(text_of(button.label), 100)),
            text=PlainTextObject(text=_short(text_of(button.confirm), LONGEST_CONFIRM)),
            confirm=PlainTextObject(text=_short(text_of(button.label), 30)),
            deny=PlainTextObject(text=_NO),
            style="danger" if button.style is ButtonStyle.DANGER else "primary",
        )
        if button.confirm
        else None
    )
    return ButtonElement(
        text=PlainTextObject(text=_short(text_of(button.label), LONGEST_LABEL), emoji=True),
        action_id=f"{button.action.value}:{number}",
        value=button.token,
        style=_style(button),
        confirm=confirm,
    )


def _style(button: Button) -> str | None:
    match button.style:
        case ButtonStyle.PRIMARY:
            return "primary" if button.action in _GREEN else None
        case ButtonStyle.DANGER:
            return "danger"
        case ButtonStyle.DEFAULT:
            return None


def _short(text: str, longest: int) -> str:
    text = clean(text).strip() or "…"
    return text if len(text) <= longest else text[: longest - 1] + "…"


def _fitting(found: Iterator[ActionsBlock], longest: int) -> tuple[list[ActionsBlock], int]:
    """The rows that there is room for in one message, and the characters in them."""
    kept: list[ActionsBlock] = []
    used = 0
    for row in found:
        length = sum(_length(button) for button in row.elements if isinstance(button, ButtonElement))
        if used + length > longest:
            break
        kept.append(row)
        used += length
    return kept, used


def _length(button: ButtonElement) -> int:
    """Characters of all that a button says."""
    said = [button.text.text if button.text else ""]
    if (asked := button.confirm) is not None:
        said += [str(part or "") for part in (asked.title, asked.text, asked.confirm, asked.deny)]
    return sum(map(len, said))


def _packed(found: Iterator[Piece], longest: int, most: int) -> list[tuple[list[Block], int]]:
    """The pieces in blocks, and the blocks in messages, each with the number of its characters."""
    messages: list[tuple[list[Block], int]] = []
    blocks: list[Block] = []
    used = 0
    for held in _gathered(found):
        length = sum(piece.length for piece in held)
        if blocks and (used + length > longest or len(blocks) >= most):
            messages.append((blocks, used))
            blocks, used = [], 0
        blocks.append(RichTextBlock(elements=[piece.element() for piece in held]))
        used += length
    return [*messages, (blocks, used)] if blocks else messages


def _gathered(found: Iterator[Piece]) -> Iterator[Sequence[Piece]]:
    """The pieces by blocks."""
    held: list[Piece] = []
    for piece in found:
        if held and sum(one.length for one in (*held, piece)) > LONGEST_BLOCK:
            yield held
            held = []
        held.append(piece)
    if held:
        yield held
