"""Whether a text is a CV, or something else altogether."""

import re

from core.reading.dates import find_period
from core.reading.headings import heading_kind, is_contact_heading, is_title_page
from core.reading.phrases import plain
from core.reading.posting_words import POSTING
from core.reading.source import Fault, Unreadable

SHORTEST = 50
"""Characters below which a text says too little to be a CV or a job description (R2)."""
_ABOUT_SELF = re.compile(
    r"[\w.+-]+@[\w-]+\.[\w.-]+|(?:\+|\(?0)\d[\d ()/.-]{6,}\d|\(\d{3}\) ?\d{3}|linkedin\.com/in/|github\.com/\w"
)


def why_no_cv(text: str) -> Unreadable | None:
    """Why this text is no CV; None when it may well be one."""
    if (fault := too_little(text)) is not None:
        return fault
    cv, job = marks_of_cv(text), marks_of_job(text)
    if job > cv and (job >= 3 or (job >= 2 and cv == 0)):
        return Unreadable(fault=Fault.LOOKS_LIKE_A_JOB)
    return None if cv >= 3 else Unreadable(fault=Fault.NOT_A_CV)


def too_little(text: str) -> Unreadable | None:
    """Why the text says too little to be anything."""
    length = len(text.strip())
    if length == 0:
        return Unreadable(fault=Fault.EMPTY)
    if length >= SHORTEST:
        return None
    from core.words import count  # noqa: PLC0415 - all messages, for this answer alone

    return Unreadable(fault=Fault.TOO_SHORT, detail=count(length, "{n} character", "{n} characters"))


def marks_of_cv(text: str) -> float:
    """How much speaks for a CV: headings, ways to reach the person, lines with a period. Three are enough."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    kinds = {heading_kind(line.partition("\t")[0]) for line in lines if len(line) < 60} - {None}
    reach = 2 * bool(_ABOUT_SELF.search(text)) + any(is_contact_heading(line) for line in lines if len(line) < 40)
    periods = sum(1 for line in lines if len(line) < 120 and (found := find_period(line)) is not None and found.exact)
    titled = any(is_title_page(line) for line in lines[:5])
    return 1.5 * len(kinds) + reach + min(periods, 4) + 2 * titled


def marks_of_job(text: str) -> int:
    return len(set(POSTING.findall(plain(text))))
