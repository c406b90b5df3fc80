"""Where people talk with the program: the terminal, a transcript, Telegram, Slack."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractContextManager, asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from bot.wiring.sealing import seal_of

if TYPE_CHECKING:
    from adapters.console.messenger import ConsoleMessenger
    from adapters.console.terminal import Terminal
    from adapters.slack.platform import Slack
    from adapters.telegram.platform import Telegram
    from bot.settings import Settings
    from core.admission import Admission
    from core.ports import Clock


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
async def slack_app(settings: "Settings", clock: "Clock | None" = None) -> "AsyncIterator[Slack]":
    """The app of the settings: in the workspace of the bot token, else wherever people have installed it."""
    from adapters.clock import SystemClock
    from adapters.slack.platform import open_installable_slack, open_slack
    from bot.logs import logger

    token, api, log = settings.slack_bot_token.get_secret_value(), settings.slack_api_url, logger("slack")
    clock = clock or SystemClock()
    if token:
        async with open_slack(token, api, clock=clock, log=log) as platform:
            yield platform
        return
    from adapters.database.engine import open_engine

    engine = open_engine(settings.database)
    try:
        async with open_installable_slack(
            settings.slack_client_id,
            settings.slack_client_secret.get_secret_value(),
            api,
            engine=engine,
            sealing=seal_of(settings),
            allowed=admission(settings).admits_workspace,
            clock=clock,
            log=log,
        ) as platform:
            yield platform
    finally:
        await engine.dispose()


def admission(settings: "Settings") -> "Admission":
    """Who may use the bot."""
    from core.admission import Admission

    return Admission(people=settings.allowed_users, workspaces=settings.allowed_workspaces)


def alone(settings: "Settings", name: str) -> AbstractContextManager[None]:
    """Nobody else runs under this name on the same data meanwhile; ``PersonMustAct`` when somebody does."""
    from adapters.running import alone

    return alone(settings.data_dir, name)
