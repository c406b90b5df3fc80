"""What is said about something that never reaches the conversation, and what to do instead."""

from core.cards import Card, Tone
from core.words import paragraph, say


def file_not_fetched() -> Card:
    return Card(
        tone=Tone.PROBLEM,
        title=(say("I could not fetch this file from Slack"),),
        blocks=(paragraph(say("Please send it once more, or paste the text.")),),
    )


def file_elsewhere() -> Card:
    return Card(
        tone=Tone.PROBLEM,
        title=(say("This file lies outside Slack, and I fetch nothing from elsewhere"),),
        blocks=(paragraph(say("Upload the file itself here, or paste the text.")),),
    )


def nothing_to_read() -> Card:
    return Card(
        tone=Tone.PROBLEM,
        title=(say("There are no words in this message"),),
        blocks=(paragraph(say("Use the shortcut on a message that holds the text of the job.")),),
    )


def look_in_direct_message() -> Card:
    return Card(
        tone=Tone.NOTICE,
        title=(say("I have written to you in a direct message: a CV is nobody else's business"),),
    )
