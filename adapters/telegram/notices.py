"""What is said about a message that never reaches the conversation, and what to send instead."""

from core.cards import Card, Tone
from core.words import paragraph, say


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
