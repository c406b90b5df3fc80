"""What is said about something that cannot be used, and what to send instead."""

from core.cards import Card, Tone, Words
from core.limits import LARGEST_FILE
from core.unusable import Flaw
from core.words import paragraph, say

_MEGABYTE = 1024 * 1024


def unusable(flaw: Flaw) -> Card:
    """The answer to something with this flaw."""
    title, instead = _SAID[flaw]
    return Card(tone=Tone.PROBLEM, title=(title,), blocks=(paragraph(instead),))


_SAID: dict[Flaw, tuple[Words, Words]] = {
    Flaw.TOO_LARGE: (
        say("This file is too large for me"),
        say(
            "I take files of up to {most} MB. Save it smaller, without pictures, or paste the text.",
            most=LARGEST_FILE // _MEGABYTE,
        ),
    ),
    Flaw.NOT_FETCHED: (
        say("I could not fetch this file"),
        say("Please send it once more, or paste the text."),
    ),
    Flaw.ELSEWHERE: (
        say("This file lies somewhere else, and I fetch nothing from there"),
        say("Upload the file itself here, or paste the text."),
    ),
    Flaw.NO_WORDS: (
        say("I read text, files and pictures of pages"),
        say("Send it as one of these, or paste the words."),
    ),
    Flaw.CHANGED: (
        say("You have changed a message that I have read already"),
        say("Send it once more as a new message, and I take that."),
    ),
}
