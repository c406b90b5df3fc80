"""What every platform says about a file that never reaches the conversation."""

from core.cards import Card, Tone
from core.limits import LARGEST_FILE
from core.words import paragraph, say

_MEGABYTE = 1024 * 1024


def file_too_large() -> Card:
    return Card(
        tone=Tone.PROBLEM,
        title=(say("This file is too large for me"),),
        blocks=(
            paragraph(
                say(
                    "I take files of up to {most} MB. Save it smaller, without pictures, or paste the text.",
                    most=LARGEST_FILE // _MEGABYTE,
                )
            ),
        ),
    )
