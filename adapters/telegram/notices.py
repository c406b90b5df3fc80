"""What is said about a message that never reaches the conversation, and what to send instead."""

from core.cards import Card, Tone
from core.words import paragraph, say


def file_not_fetched() -> Card:
    return Card(
        tone=Tone.PROBLEM,
        title=(say("I could not fetch this file from Telegram"),),
        blocks=(paragraph(say("Please send it once more, or paste the text.")),),
    )


def not_readable() -> Card:
    return Card(
        tone=Tone.PROBLEM,
        title=(say("I read text, files and pictures of pages"),),
        blocks=(paragraph(say("Send it as one of these, or paste the words.")),),
    )


def changed_too_late() -> Card:
    return Card(
        tone=Tone.PROBLEM,
        title=(say("You have changed a message that I have read already"),),
        blocks=(paragraph(say("Send it once more as a new message, and I take that.")),),
    )


def private_only() -> Card:
    return Card(
        tone=Tone.NOTICE,
        title=(say("I work in private chats only: a CV is nobody else's business"),),
        blocks=(paragraph(say("Open my profile and write to me there.")),),
    )


def broken() -> Card:
    return Card(
        tone=Tone.PROBLEM,
        title=(say("Something broke on our side while I took your message; it is noted"),),
        blocks=(paragraph(say("Nothing you accepted is lost. Please send it once more.")),),
    )
