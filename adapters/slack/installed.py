"""The workspaces that people have installed the app in, each with its own token, which is renewed in time.

https://docs.slack.dev/authentication/using-token-rotation
"""

import aiohttp
from slack_sdk.oauth.installation_store import Installation
from slack_sdk.web.async_client import AsyncWebClient
from structlog.stdlib import BoundLogger

from adapters.lanes import Lanes
from adapters.slack.answers import FAULTS, error_of, retry_after
from adapters.slack.installations import Installations
from adapters.slack.workspaces import BotOf, is_refused, web_client
from core.errors import TryAgain
from core.ports import Clock

_RENEW_BEFORE_SECONDS = 2 * 60 * 60
"""A token lives for twelve hours."""
_REFUSED = frozenset(("invalid_refresh_token", "token_revoked", "token_expired", "invalid_grant", "account_inactive"))


class InstalledWorkspaces:
    """The ``Workspaces`` that are in the database: it alone knows which there are, so nothing is kept beside it."""

    def __init__(
        self,
        installations: Installations,
        session: aiohttp.ClientSession,
        api: str,
        *,
        client_id: str,
        client_secret: str,
        clock: Clock,
        log: BoundLogger,
    ) -> None:
        self._installations = installations
        self._session = session
        self._api = api
        self._client_id = client_id
        self._client_secret = client_secret
        self._clock = clock
        self._log = log
        self._lanes = Lanes()

    async def client(self, team: str) -> AsyncWebClient | None:
        """The Web API with a token that is good for a while; ``TryAgain`` when it cannot be renewed just now."""
        found = await self._installations.find(team)
        if found is not None and self._seconds_left(found) < _RENEW_BEFORE_SECONDS:
            async with self._lanes.turn(team):
                found = await self._renewed(team)
        return web_client(found.bot_token, self._api, self._session) if found and found.bot_token else None

    async def bot(self, team: str) -> BotOf | None:
        """Who the app is in the workspace."""
        found = await self._installations.find(team)
        if found is None or not found.bot_token:
            return None
        return BotOf(token=found.bot_token, bot=found.bot_id, user=found.bot_user_id)

    async def forget(self, team: str, at: int) -> None:
        """Deletes the workspace's tokens, unless it has installed the app anew since: the news may come late."""
        async with self._lanes.turn(team):  # what is being renewed would be kept again
            since = await self._installations.since(team)
            if since is not None and at < since and not await self._is_refused(team):
                self._log.info("installed anew meanwhile", workspace=team)
                return
            await self._installations.delete(team)
        self._log.info("uninstalled", workspace=team)

    async def _is_refused(self, team: str) -> bool:
        found = await self._installations.find(team)
        return found is None or await is_refused(web_client(found.bot_token or "", self._api, self._session))

    def _seconds_left(self, installation: Installation) -> float:
        ends = installation.bot_token_expires_at
        return ends - self._clock.now().timestamp() if ends is not None else float("inf")

    async def _renewed(self, team: str) -> Installation | None:
        """The installation with a new token, or with the present one as long as it is good for anything."""
        found = await self._installations.find(team)
        if found is None or self._seconds_left(found) >= _RENEW_BEFORE_SECONDS:
            return found  # somebody else was here meanwhile
        try:
            answer = await web_client("", self._api, self._session).oauth_v2_access(
                client_id=self._client_id,
                client_secret=self._client_secret,
                grant_type="refresh_token",
                refresh_token=found.bot_refresh_token,
            )
        except FAULTS as fault:
            return self._unrenewed(team, found, fault)
        found.bot_token = answer["access_token"]
        found.bot_refresh_token = answer["refresh_token"]
        found.bot_token_expires_at = int(self._clock.now().timestamp()) + int(answer["expires_in"] or 0)
        await self._installations.async_save(found)
        self._log.info("token renewed", workspace=team)
        return found

    def _unrenewed(self, team: str, found: Installation, fault: Exception) -> Installation | None:
        reason = error_of(fault) or type(fault).__name__
        self._log.warning("token not renewed", workspace=team, reason=reason)
        if self._seconds_left(found) > 0:
            return found
        if error_of(fault) in _REFUSED and retry_after(fault) is None:
            return None
        raise TryAgain(f"Slack renews no token just now: {reason}")
