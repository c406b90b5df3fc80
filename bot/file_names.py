"""What documents are called when they are handed over."""

import re
import unicodedata
from collections.abc import Sequence

from core.cv import StructuredCV
from core.documents import DocumentFormat
from core.job import JobDescriptionData
from core.letter import CoverLetter

_UNSAFE = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_LONGEST_NAME = 100


def cv_name(cv: StructuredCV, job: JobDescriptionData, format: DocumentFormat) -> str:
    """A name that a recruiter can file: who, and for which company; safe on every system."""
    return _named([cv.contact.name or "CV", "CV" if cv.contact.name else None, job.company], format)


def letter_name(letter: CoverLetter, format: DocumentFormat) -> str:
    """The same for a letter, by its subject."""
    return _named([letter.sender.name, letter.subject, letter.company], format)


def _named(parts: Sequence[str | None], format: DocumentFormat) -> str:
    name = " - ".join(" ".join(_UNSAFE.sub(" ", part).split()).strip(" .") for part in parts if part)
    return f"{unicodedata.normalize('NFC', name)[:_LONGEST_NAME]}.{format.value}"
