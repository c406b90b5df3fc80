"""The app in Slack, put together: its way out, and its ways in."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager

import aiohttp
from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from sqlalchemy.ext.asyncio import AsyncEngine
from starlette.routing import Route
from structlog.stdlib import BoundLogger

from adapters.slack.answers import FAULTS, error_of
from adapters.slack.app import bolt_app
from adapters.slack.files import Files
from adapters.slack.installations import Installations, Sealing, States
from adapters.slack.installed import InstalledWorkspaces
from adapters.slack.installing import installing
from adapters.slack.messenger import SlackMessenger
from adapters.slack.pace import Pace
from adapters.slack.people import People
from adapters.slack.receiver import InTheirWords, Keep, LetsIn, Ours, Receiver, Rules, Sessions
from adapters.slack.socket import Socket
from adapters.slack.views import Views
from adapters.slack.web import events
from adapters.slack.workspaces import CALL_SECONDS, BotOf, OneWorkspace, Workspaces, web_client
from core.errors import OperatorMustAct
from core.ports import Clock


class Slack:
    """An app that Slack knows."""

    def __init__(
        self,
        workspaces: Workspaces,
        session: aiohttp.ClientSession,
        api: str,
        *,
        clock: Clock,
        log: BoundLogger,
        installing: Sequence[Route] = (),
    ) -> None:
        self._workspaces = workspaces
        self._session = session
        self._api = api
        self._clock = clock
        self._log = log
        self._installing = installing
        self._views = Views(clock)
        self.messenger = SlackMessenger(workspaces, Pace(clock), self._views, clock)

    def receiver(
        self, keep: Keep, lets_in: LetsIn, in_their_words: InTheirWords, sessions: Sessions, ours: Ours, rules: Rules
    ) -> Receiver:
        """What takes payloads, and hands what they bring to ``keep``."""
        return Receiver(
            workspaces=self._workspaces,
            keep=keep,
            lets_in=lets_in,
            in_their_words=in_their_words,
            sessions=sessions,
            ours=ours,
            rules=rules,
            messenger=self.messenger,
            views=self._views,
            files=Files(self._api, self._clock, self._log),
            people=People(self._workspaces, self._log),
            clock=self._clock,
            log=self._log,
        )

    def socket(self, receiver: Receiver, app_token: str) -> Socket:
        """The connection that payloads come over."""
        client = web_client("", self._api, self._session)
        return Socket(self._app(receiver), client, app_token, clock=self._clock, log=self._log)

    def web(self, receiver: Receiver, signing_secret: str) -> list[Route]:
        """The place where Slack brings payloads, and those where the app is installed from a browser."""
        return [events(self._app(receiver), signing_secret, self._clock), *self._installing]

    def _app(self, receiver: Receiver) -> AsyncApp:
        return bolt_app(self._workspaces, receiver, web_client("", self._api, self._session), self._log)


@asynccontextmanager
async def open_slack(token: str, api: str, *, clock: Clock, log: BoundLogger) -> AsyncIterator[Slack]:
    """The app in the workspace of this bot token. ``OperatorMustAct`` when Slack does not know the token."""
    async with _web_session() as session:
        yield Slack(await _one_workspace(token, api, session), session, api, clock=clock, log=log)


@asynccontextmanager
async def open_installable_slack(
    client_id: str,
    client_secret: str,
    api: str,
    *,
    engine: AsyncEngine,
    sealing: Sealing,
    allowed: Callable[[str], bool],
    clock: Clock,
    log: BoundLogger,
) -> AsyncIterator[Slack]:
    """The app in every ``allowed`` workspace that people install it in; their tokens are in the database, sealed."""
    installations = Installations(client_id, engine, sealing)
    async with _web_session() as session:
        routes = installing(
            installations,
            States(engine, clock),
            web_client("", api, session),
            client_id=client_id,
            client_secret=client_secret,
            authorize_url=f"{api.removesuffix('/api')}/oauth/v2/authorize",
            allowed=allowed,
            clock=clock,
            log=log,
        )
        workspaces = InstalledWorkspaces(
            installations, session, api, client_id=client_id, client_secret=client_secret, clock=clock, log=log
        )
        yield Slack(workspaces, session, api, clock=clock, log=log, installing=routes)


def _web_session() -> aiohttp.ClientSession:
    timeout = aiohttp.ClientTimeout(total=None, sock_connect=CALL_SECONDS, sock_read=CALL_SECONDS)
    return aiohttp.ClientSession(timeout=timeout, trust_env=False)


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
