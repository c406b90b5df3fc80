"""How the bot introduces itself: its commands, its descriptions, the menu button."""

from telegram import Bot, BotCommand, MenuButtonCommands

from core.events import Command
from core.words import english, say

_COMMANDS = {
    Command.STATUS: say("where we are"),
    Command.CV: say("the CV that I keep for you"),
    Command.NEW: say("another job with the same CV"),
    Command.JOBS: say("earlier jobs, to open again"),
    Command.CANCEL: say("stop what I am asking, or put this job away"),
    Command.SETTINGS: say("paper and page limit"),
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


async def introduce(bot: Bot) -> None:
    """Sets what is not as it should be; Telegram lets a bot change these only so often."""
    commands = [BotCommand(command.value, english(words)) for command, words in _COMMANDS.items()]
    if list(await bot.get_my_commands()) != commands:
        await bot.set_my_commands(commands)
    if (await bot.get_my_description()).description != english(_DESCRIPTION):
        await bot.set_my_description(english(_DESCRIPTION))
    if (await bot.get_my_short_description()).short_description != english(_SHORT):
        await bot.set_my_short_description(english(_SHORT))
    await bot.set_chat_menu_button(menu_button=MenuButtonCommands())
