"""What Slack suggests to say to the app where its messages are empty, and what is meant by it.

https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts: at most four. Who presses one has said
it. Slack has commands of its own by the names of the conversation's, so they are said in words.
"""

from adapters.slack.lines import plain
from core.cards import Bullets, Card, Tone, Words
from core.commands import Command
from core.words import bullets, say

METHOD = "assistant.threads.setSuggestedPrompts"
_PROMPTS: dict[Command, Words] = {
    Command.START: say("Tailor my CV to a job"),
    Command.STATUS: say("Where are we?"),
    Command.JOBS: say("Show my earlier sessions"),
    Command.HELP: say("What can you do?"),
}
LONGEST = 120
"""Characters of a prompt in any language, and more."""


def prompts_card() -> Card:
    """The prompts, to be put into a language: one list."""
    return Card(tone=Tone.NOTICE, blocks=(bullets(*((words,) for words in _PROMPTS.values())),))


def prompts_in(card: Card) -> tuple[str, ...]:
    """The prompts as the card says them."""
    (listed,) = card.blocks
    assert isinstance(listed, Bullets)
    return tuple(plain(item) for item in listed.items)


def meant_by(text: str, *said: tuple[str, ...]) -> Command | None:
    """The command that is meant when somebody says one of these prompts; None for every other text."""
    spoken = text.strip()
    for prompts in said:
        for command, prompt in zip(_PROMPTS, prompts, strict=True):
            if spoken == prompt:
                return command
    return None
