"""Where people talk with the program: the terminal, a transcript, Telegram, Slack."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractContextManager, asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from adapters.console.messenger import ConsoleMessenger
    from adapters.console.terminal import Terminal
    from adapters.slack.platform import Slack
    from adapters.telegram.platform import Telegram
    from bot.settings import Settings


def terminal(out: Path) -> "Terminal":
    """The terminal that the program runs in; documents are put into the folder."""
    from adapters.console.terminal import Terminal
    from bot.files import contents

    return Terminal(out=out, contents=contents)


def transcript(write: Callable[[str], None], out: Path) -> "ConsoleMessenger":
    """Messages as plain text, one after the other."""
    from adapters.console.drawing import Pen
    from adapters.console.messenger import ConsoleMessenger

    return ConsoleMessenger(write=write, progress=write, pen=Pen(), folder=out)


@asynccontextmanager
async def telegram_bot(settings: "Settings") -> "AsyncIterator[Telegram]":
    """The bot of the settings' token, connected."""
    from adapters.clock import SystemClock
    from adapters.telegram.platform import open_telegram
    from bot.logs import logger

    token, log = settings.telegram_bot_token.get_secret_value(), logger("telegram")
    groups = settings.telegram_allow_groups
    async with open_telegram(token, settings.telegram_api_url, groups=groups, clock=SystemClock(), log=log) as platform:
        yield platform


@asynccontextmanager
async def slack_app(settings: "Settings") -> "AsyncIterator[Slack]":
    """The app of the settings' bot token, known to Slack."""
    from adapters.clock import SystemClock
    from adapters.slack.platform import open_slack
    from bot.logs import logger

    token = settings.slack_bot_token.get_secret_value()
    async with open_slack(token, settings.slack_api_url, clock=SystemClock(), log=logger("slack")) as platform:
        yield platform


def alone(settings: "Settings", name: str) -> AbstractContextManager[None]:
    """Nobody else runs under this name on the same data meanwhile; ``PersonMustAct`` when somebody does."""
    from adapters.running import alone

    return alone(settings.data_dir, name)
