"""A cover letter: for one job, made of what the person has accepted.

Salutation, subject, what it is written for and the close are set by code. What the letter says of the person is proved
like every line of the CV; what it says of the company stands there as the company's own words.
"""

from enum import StrEnum

from pydantic import Field

from core.cards import Words
from core.cv import Contact, Item, Text
from core.documents import Document, DocumentFormat
from core.model import Model


class Passage(Model):
    """Sentences that belong together, or a list of lines after a sentence that leads to them."""

    lines: tuple[Item, ...]
    listed: bool = False

    @property
    def text(self) -> str:
        """The sentences in a row."""
        return " ".join(line.content for line in self.lines)


class CoverLetter(Model):
    """The whole letter, in the words and the order in which it is set."""

    language: str = Field(pattern=r"^[a-z]{2}$")
    sender: Contact
    company: Text | None = None
    date: Text
    subject: Text
    salutation: Text
    passages: tuple[Passage, ...]
    regards: Text
    writer: str
    """Which writer made it: ``rules``, or a model's name and version."""
    prompt: Text | None = None
    fallback: Words | None = None
    """Why the rules wrote it though a model was asked to."""
    left_out: int = Field(default=0, ge=0)
    """Sentences that were written and that nothing in the CV supports: they are not in it."""


class LetterState(StrEnum):
    """Where the letter stands."""

    NONE = "none"
    WRITING = "writing"
    READY = "ready"
    FAILED = "failed"


class Correspondence(Model):
    """What a session knows of its cover letter."""

    state: LetterState = LetterState.NONE
    revision: int = Field(default=0, ge=0)
    """The session's revision that it was asked for under: after a change of what was accepted it is an old one."""
    written: int = Field(default=0, ge=0)
    """How many have been asked for: each has its own documents."""
    letter: CoverLetter | None = None
    making: tuple[DocumentFormat, ...] = ()
    documents: tuple[Document, ...] = ()
    """Every version that was handed over."""
