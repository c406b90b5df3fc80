"""What the bot says about a key of the person's own. The key itself is in none of it."""

from core.buttons import Buttons
from core.cards import Action, Button, ButtonStyle, Card, Tone, Words
from core.words import paragraph, say

_NAMES = {"gemini": "Gemini", "openai": "OpenAI"}


def own_key(provider: str, buttons: Buttons, *, kept: bool) -> Card:
    """Whose key is used, and how to change that."""
    name = _NAMES.get(provider, provider)
    words = (
        say("Your texts are written with your own {provider} key", provider=name)
        if kept
        else say("Your texts are written with the key of whoever runs this bot")
    )
    give = say("Use another key") if kept else say("Use my own {provider} key", provider=name)
    rows: list[tuple[Button, ...]] = [(buttons.of(Action.GIVE_KEY, give, argument=provider),)]
    if kept:
        rows.append((buttons.of(Action.DROP_KEY, say("Delete my key"), style=ButtonStyle.DANGER),))
    cost = paragraph(say("With a key of your own, the provider charges you, and this bot's limits do not count."))
    return Card(tone=Tone.NOTICE, title=(words,), blocks=(cost,), buttons=tuple(rows))


def no_use() -> Card:
    return Card(
        tone=Tone.NOTICE,
        title=(say("A key of your own would not be used"),),
        blocks=(paragraph(say("This bot is not set up with a language model that takes one.")),),
    )


def ask_for_key(provider: str, buttons: Buttons) -> Card:
    return Card(
        tone=Tone.QUESTION,
        title=(say("Send me your {provider} key", provider=_NAMES.get(provider, provider)),),
        blocks=(
            paragraph(
                say(
                    "I encrypt it, never show it, and take your message out of this chat where that is possible; "
                    "where it is not, delete it yourself."
                )
            ),
        ),
        buttons=((buttons.of(Action.DROP_ASK, say("Never mind")),),),
    )


def key_kept(provider: str, *, erased: bool) -> Card:
    """``erased``: the platform lets the message with the key be taken out, which may still fail."""
    return Card(
        tone=Tone.RECEIPT,
        title=(
            say(
                "Your {provider} key is kept, encrypted, and used from now on", provider=_NAMES.get(provider, provider)
            ),
        ),
        blocks=(paragraph(_left(erased=erased)),),
    )


def no_key(buttons: Buttons) -> Card:
    return Card(
        tone=Tone.PROBLEM,
        title=(say("There is no key in this; nothing of it was kept"),),
        blocks=(paragraph(say("Send the key alone, as the provider shows it.")),),
        buttons=((buttons.of(Action.DROP_ASK, say("Never mind")),),),
    )


def not_asked_for(buttons: Buttons, *, erased: bool) -> Card:
    return Card(
        tone=Tone.PROBLEM,
        title=(say("This looks like a key; nothing of it was kept"),),
        blocks=(
            paragraph(_left(erased=erased)),
            paragraph(say("If it is for the language model, press the button and send it once more.")),
        ),
        buttons=((buttons.of(Action.OWN_KEY, say("My own key")),),),
    )


def _left(*, erased: bool) -> Words:
    if erased:
        return say("If your message with it is still in this chat, delete it.")
    return say("I cannot take your message with it out of this chat: delete it yourself, now.")


def key_dropped() -> Card:
    return Card(tone=Tone.RECEIPT, title=(say("Your key is deleted"),))
