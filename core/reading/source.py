"""What a document reader hands over: the document's lines in reading order, with what the layout tells."""

from dataclasses import dataclass
from enum import StrEnum

from core.cv import Link, StructuredCV
from core.spans import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceLine:
    """One line of text as a person would read it, with hints that help to tell what it is.

    ``level`` is the heading level where the format has headings (1 is the highest), ``bullet`` whether a
    list marker stood before the text (the marker itself is taken off), ``gap`` the empty space above as a
    share of the line's height. A hint that the format does not know is None or its default.
    """

    text: str
    page: int = 1
    x: float = 0.0
    size: float | None = None
    bold: bool = False
    bullet: bool = False
    level: int | None = None
    gap: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceText:
    """A document's text. ``hidden`` is text that no reader of the paper would see: left out, and reported.

    ``unread`` are the numbers of pages on which a reader sees letters that are no text: reported too.
    """

    lines: tuple[SourceLine, ...]
    links: tuple[Link, ...] = ()
    hidden: tuple[str, ...] = ()
    unread: tuple[int, ...] = ()

    @property
    def text(self) -> str:
        """The lines as plain text."""
        return "\n".join(line.text for line in self.lines)


class Fault(StrEnum):
    """Why something could not be read. ``core.replies`` says each to the person, with what to send instead."""

    EMPTY = "empty"
    TOO_SHORT = "too_short"
    TOO_LARGE = "too_large"
    ENCRYPTED = "encrypted"
    NO_TEXT = "no_text"
    DAMAGED = "damaged"
    UNSUPPORTED = "unsupported"
    TOO_COMPLEX = "too_complex"
    NOT_A_CV = "not_a_cv"
    LOOKS_LIKE_A_JOB = "looks_like_a_job"
    NOT_A_JOB = "not_a_job"
    LOOKS_LIKE_A_CV = "looks_like_a_cv"
    LINKS_ARE_OFF = "links_are_off"
    LINK_NOT_OPENED = "link_not_opened"
    OUR_FAULT = "our_fault"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unreadable:
    """There is nothing here to work with, and why. ``detail`` names the file's kind, a size, a page count."""

    fault: Fault
    detail: Words | str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadDocument:
    """Either text to read, or a CV that needs no reading because the file is structured (JSON Resume)."""

    content: SourceText | StructuredCV


DocumentReading = ReadDocument | Unreadable
