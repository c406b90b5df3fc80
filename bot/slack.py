"""``aicvgen slack``: the conversation in Slack, until the program is told to stop."""

from collections.abc import Coroutine
from functools import partial

from bot.door import Door
from bot.logs import logger
from bot.serve import serve
from bot.settings import Settings
from bot.stopping import until_stopped
from bot.wiring.platforms import admission, alone, slack_app
from bot.wiring.program import open_program
from core.errors import OperatorMustAct

_PLATFORM = "slack"
_PORT = 8080
"""Where Slack's requests are taken when PORT is not set."""


async def slack(settings: Settings) -> int:
    """Talks to everybody who writes to the app. What a stop cuts off is taken up at the next start."""
    app_token, secret = _ways_in(settings)
    with alone(settings, _PLATFORM):
        async with (
            slack_app(settings) as platform,
            open_program(settings, {_PLATFORM: platform.messenger}) as program,
        ):
            messengers, log = {_PLATFORM: platform.messenger}, logger(_PLATFORM)
            door = Door(program.runtime, messengers, admission(settings), program.workspaces, log)
            known = partial(program.works.sessions_known_as, _PLATFORM)
            spoken, ours = program.runtime.in_their_words, program.outbox.has_sent
            rules = program.workspaces.settings_of
            receiver = platform.receiver(door.receive, door.lets_in, spoken, known, ours, rules)
            await program.runtime.sweep()
            work: list[Coroutine[None, None, None]] = []
            if app_token:
                socket = platform.socket(receiver, app_token)
                work.append(socket.run())
                if settings.port:
                    work.append(serve(settings.host, settings.port, [], socket.trouble))
            else:
                routes = platform.web(receiver, secret)
                work.append(serve(settings.host, settings.port or _PORT, routes, lambda: None))
            try:
                await until_stopped(work)
            finally:
                await receiver.close()
    return 0


def _ways_in(settings: Settings) -> tuple[str, str]:
    """The app token for Socket Mode, empty for HTTP, and the signing secret. ``OperatorMustAct`` when one is missing.

    A bot token is that of one workspace; without one, people install the app in theirs, which takes HTTP.
    """
    app_token, secret = settings.slack_app_token.get_secret_value(), settings.slack_signing_secret.get_secret_value()
    if settings.slack_bot_token.get_secret_value():
        if not app_token and not secret:
            raise OperatorMustAct(
                "SLACK_APP_TOKEN: set an app-level token for Socket Mode, or SLACK_SIGNING_SECRET for HTTP; "
                "docs/slack.md says how"
            )
        return app_token, secret
    if not settings.slack_client_id:
        raise OperatorMustAct(
            "SLACK_BOT_TOKEN: set the bot token of your app, or SLACK_CLIENT_ID and SLACK_CLIENT_SECRET to have it "
            "installed in many workspaces; docs/slack.md says how"
        )
    if not secret:
        raise OperatorMustAct(
            "SLACK_SIGNING_SECRET: set the app's signing secret: many workspaces are served over HTTP; docs/slack.md "
            "says how"
        )
    return "", secret
