"""What is said about something that never reaches the conversation, and what to do instead."""

from core.cards import Card, Tone
from core.words import say


def look_in_direct_message() -> Card:
    return Card(
        tone=Tone.NOTICE,
        title=(say("I have written to you in a direct message: a CV is nobody else's business"),),
    )
