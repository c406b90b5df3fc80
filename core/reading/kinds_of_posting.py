"""Whether a text is a job description, or something else altogether."""

from core.reading.kinds_of_text import marks_of_cv, marks_of_job, too_little
from core.reading.phrases import plain
from core.reading.posting_lines import TAGS
from core.reading.posting_words import OFFER_HEAD, PREFERRED_HEAD, TASKS_HEAD
from core.reading.seeking import seeks
from core.reading.source import Fault, Unreadable

_TOP = 12
_SHORT = 4
"""Words of a heading."""


def why_no_job(text: str) -> Unreadable | None:
    """Why this text is no job description; None when it may well be one."""
    if (fault := too_little(text)) is not None:
        return fault
    cv, job = marks_of_cv(text), marks_of_job(text)
    if cv >= 5 and cv > 1.5 * job:
        return Unreadable(fault=Fault.LOOKS_LIKE_A_CV)
    return None if job >= 1 or _puts_about_a_job(text) else Unreadable(fault=Fault.NOT_A_JOB)


def _puts_about_a_job(text: str) -> bool:
    """Whether the text says that somebody is sought, for whom a title is meant, or what the work is."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if any(TAGS.search(line) for line in lines[:_TOP]) or seeks(" ".join(lines[:_TOP])):
        return True
    heads = [line for line in lines if len(line.split()) <= _SHORT and not line.endswith(".")]
    return any(words.match(plain(line)) for line in heads for words in (TASKS_HEAD, OFFER_HEAD, PREFERRED_HEAD))
