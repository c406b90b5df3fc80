"""What becomes of a thing, and which changes of a source support which of a line."""

from enum import StrEnum


class Change(StrEnum):
    """What became of a thing."""

    DOWN = "down"
    UP = "up"
    BETTER = "better"
    SAVED = "saved"
    WON = "won"
    THRIVED = "thrived"
    EXCEEDED = "exceeded"
    LED_TO = "led_to"
    INSTEAD = "instead"
    """Only says that there is a before and an after; no claim by itself."""
    PLAIN = "plain"


MEANS = {
    Change.DOWN: {Change.DOWN, Change.BETTER, Change.SAVED, Change.INSTEAD},
    Change.UP: {Change.UP, Change.BETTER, Change.WON, Change.INSTEAD},
    Change.BETTER: {Change.DOWN, Change.UP, Change.BETTER, Change.SAVED, Change.WON, Change.EXCEEDED, Change.INSTEAD},
    Change.SAVED: {Change.SAVED, Change.DOWN},
    Change.WON: {Change.WON, Change.UP},
    Change.THRIVED: {Change.THRIVED},
    Change.EXCEEDED: {Change.EXCEEDED, Change.UP},
}
"""Which changes in a source support which in a line."""
