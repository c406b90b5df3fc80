"""How the bot introduces itself in every language: its commands, its descriptions, the menu button."""

import asyncio

from telegram import Bot, BotCommand, MenuButtonCommands

from core.commands import Command
from core.languages import Catalogue, Language, Voice
from core.words import say, text_of

_COMMANDS = {
    Command.STATUS: say("where we are"),
    Command.CV: say("the CV that I keep for you"),
    Command.NEW: say("another job with the same CV"),
    Command.JOBS: say("earlier jobs, to open again"),
    Command.CANCEL: say("stop what I am asking, or put this job away"),
    Command.SETTINGS: say("paper, page limit and language"),
    Command.EXPORT: say("all your data"),
    Command.FORGET: say("delete all your data"),
    Command.PRIVACY: say("what happens to your data"),
    Command.HELP: say("what you can tell me"),
}
"""In the order of the menu. /start is Telegram's own button."""

_DESCRIPTION = say(
    "Send me your CV and a job description. I tailor the CV to the job, one piece at a time: you accept each piece, "
    "or have it written anew. I only use what your CV says. At the end you get the PDF."
)
"""What stands in an empty chat: at most 512 characters, ``setMyDescription``."""
_SHORT = say("Tailors your CV to a job, piece by piece, and invents nothing.")
"""What stands in the profile: at most 120 characters, ``setMyShortDescription``."""


async def introduce(bot: Bot, catalogue: Catalogue) -> None:
    """Sets what is not as it should be; Telegram lets a bot change these only so often.

    Whoever has their app in a language that is not spoken here sees English.
    """
    await asyncio.gather(*(_introduce(bot, catalogue, language) for language in Language))
    await bot.set_chat_menu_button(menu_button=MenuButtonCommands())


async def _introduce(bot: Bot, catalogue: Catalogue, language: Language) -> None:
    code = "" if language is Language.ENGLISH else language.value
    commands, description, short = introduction(catalogue, language)
    if await bot.get_my_commands(language_code=code) != commands:
        await bot.set_my_commands(commands, language_code=code)
    if (await bot.get_my_description(code)).description != description:
        await bot.set_my_description(description, code)
    if (await bot.get_my_short_description(code)).short_description != short:
        await bot.set_my_short_description(short, code)


def introduction(catalogue: Catalogue, language: Language) -> tuple[tuple[BotCommand, ...], str, str]:
    """The commands, the description and the short description in this language."""
    voice = Voice(catalogue, language)
    commands = (BotCommand(command.value, text_of(voice.words(words))) for command, words in _COMMANDS.items())
    return tuple(commands), text_of(voice.words(_DESCRIPTION)), text_of(voice.words(_SHORT))
