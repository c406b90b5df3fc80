"""What the child process hands to its parent, as one JSON object on its standard output.

These types know nothing of pydantic, and so of ``core``: importing it would double the child's time.
"""

import json
from dataclasses import dataclass
from typing import NamedTuple

ANSWER_LIMIT = 4_000_000
"""Bytes of an answer. A CV of thirty dense pages has 200,000."""


class Line(NamedTuple):
    """One line in reading order; the fields mean what ``core.reading.source.SourceLine`` says.

    Cells that stand side by side in one row are parted by a tab.
    """

    text: str
    page: int = 1
    x: float = 0.0
    size: float | None = None
    bold: bool = False
    bullet: bool = False
    level: int | None = None
    gap: float = 0.0


class Target(NamedTuple):
    """Where a link leads, and the words that stand for it."""

    url: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Extract:
    """A document's text, or its pages as JPEG in base64 where a model is to look at them.

    ``unread`` are the numbers of pages on which letters are drawn that are no text.
    """

    lines: tuple[Line, ...]
    links: tuple[Target, ...] = ()
    hidden: tuple[str, ...] = ()
    pictures: tuple[str, ...] = ()
    unread: tuple[int, ...] = ()


class RefusedError(Exception):
    """The document cannot be read, and its bytes are why. ``fault`` is a value of ``core``'s ``Fault``."""

    def __init__(self, fault: str, detail: str | None = None) -> None:
        super().__init__(fault, detail)
        self.fault = fault
        self.detail = detail


def encode(answer: Extract | RefusedError) -> bytes:
    """The answer as JSON in UTF-8; one that is longer than the parent takes becomes ``too_complex``."""
    if isinstance(answer, RefusedError):
        return json.dumps({"fault": answer.fault, "detail": answer.detail}).encode()
    content = {
        "lines": answer.lines,
        "links": answer.links,
        "hidden": answer.hidden,
        "pictures": answer.pictures,
        "unread": answer.unread,
    }
    data = json.dumps(content, ensure_ascii=False).encode("utf-8", "replace")
    return data if len(data) <= ANSWER_LIMIT else encode(RefusedError("too_complex"))


def decode(data: bytes) -> Extract | RefusedError:
    """The answer that was encoded. A ``ValueError``, ``TypeError`` or ``KeyError`` means that it was not."""
    content = json.loads(data)
    if "fault" in content:
        return RefusedError(content["fault"], content["detail"])
    return Extract(
        lines=tuple(Line(*row) for row in content["lines"]),
        links=tuple(Target(*row) for row in content["links"]),
        hidden=tuple(content["hidden"]),
        pictures=tuple(content["pictures"]),
        unread=tuple(content["unread"]),
    )
