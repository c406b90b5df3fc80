"""What comes of a cover letter, and of what is looked up for it."""

from dataclasses import dataclass
from typing import Literal

from core.cards import Words
from core.documents import DocumentFormat, Layout
from core.happening import Happening
from core.letter import CoverLetter
from core.research import CompanySummary


@dataclass(frozen=True, slots=True, kw_only=True)
class CompanyResearched(Happening):
    """The company was looked for: what it says of itself, which may be nothing."""

    summary: CompanySummary
    kind: Literal["company_researched"] = "company_researched"


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterWritten(Happening):
    """The cover letter is there."""

    revision: int
    letter: CoverLetter
    kind: Literal["letter_written"] = "letter_written"


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterNotWritten(Happening):
    """There is no letter, and why in plain words."""

    revision: int
    reason: Words
    kind: Literal["letter_not_written"] = "letter_not_written"


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterMade(Happening):
    """The letter was rendered; its bytes are in the store."""

    revision: int
    format: DocumentFormat
    layout: Layout
    document: str
    name: str
    pages: int | None
    kind: Literal["letter_made"] = "letter_made"


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterNotMade(Happening):
    """The letter could not be rendered."""

    revision: int
    format: DocumentFormat
    kind: Literal["letter_not_made"] = "letter_not_made"
