"""The workspaces that the app is installed in, and Slack's Web API for each."""

import logging
from dataclasses import dataclass
from typing import Protocol

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from adapters.slack.answers import FAULTS, error_of

_REFUSED = frozenset(("account_inactive", "invalid_auth", "not_authed", "token_revoked"))
CALL_SECONDS = 20
"""Of one call of the Web API, files apart."""
_QUIET = logging.getLogger("aicvgen.slack.sdk")
_QUIET.setLevel(logging.CRITICAL + 1)  # the library's own lines hold requests and answers


class Workspaces(Protocol):
    """Which workspaces there are."""

    async def client(self, team: str) -> AsyncWebClient | None:
        """The Web API with the workspace's token; None where the app is not installed, or not any more."""
        ...

    async def bot(self, team: str) -> "BotOf | None":
        """Who the app is in the workspace."""
        ...

    async def forget(self, team: str, at: int) -> None:
        """The app was taken out of the workspace at this second of the epoch; it may be back already.

        At 0 it is to be seen whether it was.
        """
        ...


@dataclass(frozen=True, slots=True)
class BotOf:
    """Who the app is in a workspace."""

    token: str
    bot: str | None
    user: str | None


def web_client(token: str, api: str, session: aiohttp.ClientSession) -> AsyncWebClient:
    """Slack's Web API at this address. It tries nothing twice: the queue does."""
    return _WebClient(token=token, base_url=f"{api.rstrip('/')}/", timeout=CALL_SECONDS, session=session, logger=_QUIET)


class _WebClient(AsyncWebClient):
    """The library's client, which follows no redirect: what is sent is for Slack, and the token too."""

    async def _send(self, http_verb: str, api_url: str, req_args: dict[str, object]) -> AsyncSlackResponse:
        return await super()._send(http_verb, api_url, {**req_args, "allow_redirects": False})

    async def oauth_v2_access(
        self, *, client_id: str, client_secret: str, **arguments: str | None
    ) -> AsyncSlackResponse:
        """The same, with the app's credentials in the body, where Slack takes them too.

        The library sends them in a way that its HTTP library has given up.
        https://docs.slack.dev/reference/methods/oauth.v2.access
        """
        given = {"client_id": client_id, "client_secret": client_secret, **arguments}
        form = {name: value for name, value in given.items() if value is not None}
        return await self.api_call("oauth.v2.access", data=form)


class OneWorkspace:
    """The workspace whose bot token the operator gave."""

    def __init__(self, client: AsyncWebClient, *, team: str, enterprise: str | None, bot: BotOf) -> None:
        self._client = client
        self._names = {team, enterprise} - {None}
        self._bot = bot

    async def client(self, team: str) -> AsyncWebClient | None:
        """The Web API, for this workspace alone."""
        return self._client if team in self._names else None

    async def bot(self, team: str) -> BotOf | None:
        """Who the app is, in this workspace alone."""
        return self._bot if team in self._names else None

    async def forget(self, team: str, at: int) -> None:  # noqa: ARG002 - when it came to be is not known
        """The token is the operator's: when it is not good any more, nothing can be said until they give another."""
        if await is_refused(self._client):
            self._names.discard(team)


async def is_refused(client: AsyncWebClient) -> bool:
    """Whether Slack says that the token is not good any more."""
    try:
        await client.api_call("auth.test")
    except FAULTS as fault:
        return error_of(fault) in _REFUSED
    return False
