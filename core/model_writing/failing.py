"""What became of a call that brought no draft, in words for the person. What an operator must set is not for them."""

from typing import assert_never

from core.cards import Words
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
from core.words import say

NOTHING_USABLE = say("its answer held nothing that rests on your lines")


def said(failed: Failed) -> Words:
    """The reason as the end of a sentence."""
    match failed:
        case Truncated():
            return say("its answer broke off")
        case Refused():
            return say("it declined")
        case Blocked():
            return say("a filter of its provider stopped it")
        case Malformed():
            return say("its answer could not be read")
        case Overloaded():
            return say("it takes no more for now")
        case TimedOut():
            return say("it took too long")
        case Misconfigured(own_key=True):
            return say("it does not take your own key; /settings takes another")
        case Misconfigured():
            return say("it is not set up rightly; who runs this bot finds out more with aicvgen doctor")
        case CapReached(until=until):
            return say("what may be spent on it is spent until {time} UTC", time=f"{until:%H:%M}")
        case _:
            assert_never(failed)
