"""What a message says: its text, or its blocks where they say more, and what was forwarded with it."""

from collections.abc import Iterable, Iterator

from adapters.slack.payloads import Attachment, MessageBlock, PressedMessage, Section, TextObject
from adapters.slack.words import written


def said_in(message: PressedMessage) -> str:
    """All that the message says, whoever wrote it: a program's has its words in blocks, and little in its text."""
    shown = "\n".join(line for block in message.blocks for line in _of(block) if line)
    return _joined((max(written(message.text), shown, key=len), forwarded(message.attachments)))


def forwarded(attachments: Iterable[Attachment]) -> str:
    """What the attachments say."""
    return _joined(written(words) for one in attachments for words in (one.title, one.text) if words)


def lines_of(blocks: Iterable[MessageBlock]) -> str:
    """The lines of the first list in the blocks."""
    lists = (element for block in blocks for element in block.elements if element.type == "rich_text_list")
    return "\n".join(_listed(next(lists, Section())))


def _of(block: MessageBlock) -> Iterator[str]:
    for text in (block.text, *block.fields):
        yield written(text.text if isinstance(text, TextObject) else text or "")
    for element in block.elements if block.type in ("rich_text", "context") else ():
        if element.type == "rich_text_list":
            yield from _listed(element)
        else:
            yield element.words + "".join(part.words for part in element.elements)


def _listed(element: Section) -> Iterator[str]:
    for item in element.elements:
        yield "".join(part.words for part in item.elements)


def _joined(parts: Iterable[str]) -> str:
    return "\n\n".join(part for part in parts if part)
