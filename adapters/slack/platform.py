"""The app in Slack, put together: its way out, and its ways in."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from starlette.routing import Route
from structlog.stdlib import BoundLogger

from adapters.slack.answers import FAULTS, error_of
from adapters.slack.app import bolt_app
from adapters.slack.files import Files
from adapters.slack.messenger import SlackMessenger
from adapters.slack.pace import Pace
from adapters.slack.receiver import InTheirWords, Keep, Ours, Receiver, Sessions
from adapters.slack.socket import Socket
from adapters.slack.views import Views
from adapters.slack.web import events
from adapters.slack.workspaces import CALL_SECONDS, BotOf, OneWorkspace, Workspaces, web_client
from core.errors import OperatorMustAct
from core.ports import Clock


class Slack:
    """An app that Slack knows."""

    def __init__(
        self, workspaces: Workspaces, session: aiohttp.ClientSession, api: str, *, clock: Clock, log: BoundLogger
    ) -> None:
        self._workspaces = workspaces
        self._session = session
        self._api = api
        self._clock = clock
        self._log = log
        self._views = Views(clock)
        self.messenger = SlackMessenger(workspaces, Pace(clock), self._views, clock)

    def receiver(self, keep: Keep, in_their_words: InTheirWords, sessions: Sessions, ours: Ours) -> Receiver:
        """What takes payloads, and hands what they bring to ``keep``."""
        return Receiver(
            workspaces=self._workspaces,
            keep=keep,
            in_their_words=in_their_words,
            sessions=sessions,
            ours=ours,
            messenger=self.messenger,
            views=self._views,
            files=Files(self._api),
            clock=self._clock,
            log=self._log,
        )

    def socket(self, receiver: Receiver, app_token: str) -> Socket:
        """The connection that payloads come over."""
        client = web_client("", self._api, self._session)
        return Socket(self._app(receiver), client, app_token, clock=self._clock, log=self._log)

    def web(self, receiver: Receiver, signing_secret: str) -> Route:
        """The place where Slack brings payloads."""
        return events(self._app(receiver), signing_secret, self._clock)

    def _app(self, receiver: Receiver) -> AsyncApp:
        return bolt_app(self._workspaces, receiver, web_client("", self._api, self._session), self._log)


@asynccontextmanager
async def open_slack(token: str, api: str, *, clock: Clock, log: BoundLogger) -> AsyncIterator[Slack]:
    """The app in the workspace of this bot token. ``OperatorMustAct`` when Slack does not know the token."""
    timeout = aiohttp.ClientTimeout(total=None, sock_connect=CALL_SECONDS, sock_read=CALL_SECONDS)
    async with aiohttp.ClientSession(timeout=timeout, trust_env=False) as session:
        yield Slack(await _one_workspace(token, api, session), session, api, clock=clock, log=log)


async def _one_workspace(token: str, api: str, session: aiohttp.ClientSession) -> OneWorkspace:
    client = web_client(token, api, session)
    try:
        known = await client.api_call("auth.test")
    except SlackApiError as refused:
        if error := error_of(refused):
            raise OperatorMustAct(f"SLACK_BOT_TOKEN: Slack says {error}; docs/slack.md says where to find it") from None
        raise OperatorMustAct(f"SLACK_API_URL: {api} does not answer as Slack does") from None
    except FAULTS as fault:
        raise OperatorMustAct(f"SLACK_API_URL: {api} cannot be reached ({type(fault).__name__})") from None
    bot = BotOf(token=token, bot=known.get("bot_id"), user=known.get("user_id"))
    return OneWorkspace(client, team=str(known.get("team_id")), enterprise=known.get("enterprise_id"), bot=bot)
