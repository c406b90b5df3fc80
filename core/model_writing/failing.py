"""What became of a call that brought no draft, in words for the person. What an operator must set is not for them."""

from typing import assert_never

from core.language_model import (
    Blocked,
    CapReached,
    Failed,
    Malformed,
    Misconfigured,
    Overloaded,
    Refused,
    TimedOut,
    Truncated,
)

NOTHING_USABLE = "its answer held nothing that rests on your lines"


def said(failed: Failed) -> str:
    """The reason as the end of a sentence."""
    match failed:
        case Truncated():
            return "its answer broke off"
        case Refused():
            return "it declined"
        case Blocked():
            return "a filter of its provider stopped it"
        case Malformed():
            return "its answer could not be read"
        case Overloaded():
            return "it takes no more for now"
        case TimedOut():
            return "it took too long"
        case Misconfigured():
            return "it is not set up rightly; who runs this bot finds out more with aicvgen doctor"
        case CapReached(until=until):
            return f"what may be spent on it is spent until {until:%H:%M} UTC"
        case _:
            assert_never(failed)
