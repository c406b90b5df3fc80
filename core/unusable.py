"""Why something that was sent cannot be used."""

from enum import StrEnum


class Flaw(StrEnum):
    """Each is answered with what to send instead."""

    TOO_LARGE = "too_large"
    NOT_FETCHED = "not_fetched"
    """The platform does not give the file out."""
    ELSEWHERE = "elsewhere"
    """The file lies outside the platform."""
    NO_WORDS = "no_words"
    """A message of a kind that holds nothing to read."""
    CHANGED = "changed"
    """A message that was read already, changed since."""
