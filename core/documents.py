"""What comes out at the end: formats, the options a person has, and a rendered document."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pydantic import Field

from core.model import Model


class DocumentFormat(StrEnum):
    """What a CV can be handed over as (R17)."""

    PDF = "pdf"
    DOCX = "docx"
    MARKDOWN = "md"
    HTML = "html"
    JSON_RESUME = "json"
    TEXT = "txt"
    """Of letters only: a CV as text is Markdown."""

    @property
    def media_type(self) -> str:
        """The media type that a platform or a browser is told."""
        return _MEDIA_TYPES[self]


_MEDIA_TYPES = {
    DocumentFormat.PDF: "application/pdf",
    DocumentFormat.DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    DocumentFormat.MARKDOWN: "text/markdown",
    DocumentFormat.HTML: "text/html",
    DocumentFormat.JSON_RESUME: "application/json",
    DocumentFormat.TEXT: "text/plain",
}


class Paper(StrEnum):
    """The sheet that a PDF or DOCX is laid out for."""

    A4 = "A4"
    LETTER = "Letter"


class Layout(Model):
    """How a document is to look."""

    template: str = "classic"
    paper: Paper = Paper.A4
    page_limit: int | None = Field(default=None, ge=1, le=10)


class Document(Model):
    """A version that was handed over: kept with its number, format and date."""

    id: str
    number: int = Field(ge=1)
    revision: int = Field(ge=1)
    """The session's revision that it shows: a document of the present one need not be made again."""
    format: DocumentFormat
    layout: Layout
    name: str
    pages: int | None = None
    created_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendering:
    """A document as bytes. ``pages`` and ``preview`` (a PNG of page one) only where pages exist.

    ``fitted`` is False when a page limit was asked for and could not be kept.
    """

    data: bytes
    pages: int | None = None
    preview: bytes | None = None
    fitted: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class RenderFailed:
    """The document could not be made; ``reason`` is for the operator's log."""

    reason: str
