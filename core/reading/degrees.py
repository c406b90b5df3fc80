"""Whether a text names a degree, a place of learning, or both."""

from core.reading.phrases import plain
from core.reading.role_words import DEGREE, SCHOOL


def is_school(text: str) -> bool:
    """Whether the text names a place of learning."""
    return SCHOOL.search(plain(text)) is not None


def is_degree(text: str) -> bool:
    """Whether the text names a degree."""
    return DEGREE.search(plain(text)) is not None


def names_degree(text: str) -> bool:
    """Whether the text names a degree or a place of learning, and is no sentence about one."""
    return (
        len(text.split()) <= 20 and not text.endswith(".") and ":" not in text and (is_school(text) or is_degree(text))
    )
