"""Installing the app from a browser, in any number of workspaces: OAuth, with Bolt's flow.

The state that goes to Slack and back stands in a cookie too, so that nobody can have somebody else's browser install
what they began. https://docs.slack.dev/authentication/installing-with-oauth
"""

import logging
from collections.abc import Awaitable, Callable

from slack_bolt.adapter.starlette.async_handler import to_async_bolt_request, to_starlette_response
from slack_bolt.error import BoltError
from slack_bolt.oauth.async_callback_options import AsyncCallbackOptions, AsyncFailureArgs, AsyncSuccessArgs
from slack_bolt.oauth.async_oauth_flow import AsyncOAuthFlow
from slack_bolt.oauth.async_oauth_settings import AsyncOAuthSettings
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.oauth.installation_store import Installation
from slack_sdk.web.async_client import AsyncWebClient
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from structlog.stdlib import BoundLogger

from adapters.slack.answers import FAULTS, error_of
from adapters.slack.installations import STATE_SECONDS, Installations, States, name_of
from core.errors import TryAgain
from core.ports import Clock

INSTALL, REDIRECT = "/slack/install", "/slack/oauth_redirect"
SCOPES = (
    *("app_mentions:read", "assistant:write", "chat:write", "commands"),
    *("files:read", "files:write", "im:history", "im:write", "users:read"),
)
"""The same as in the manifest."""
_QUIET = logging.getLogger("aicvgen.slack.bolt")
_PRIVATE = {"Cache-Control": "no-store", "Referrer-Policy": "no-referrer"}
"""The address that Slack sends the browser to holds a code."""


class _NotAllowedError(BoltError):  # type: ignore[misc,unused-ignore]  # Bolt passes on its own errors alone
    """The operator does not want the app in this workspace."""


class _Flow(AsyncOAuthFlow):
    """Bolt's flow, by our clock, for the operator's workspaces."""

    def __init__(
        self,
        client: AsyncWebClient,
        settings: AsyncOAuthSettings,
        allowed: Callable[[str], bool],
        clock: Clock,
        log: BoundLogger,
    ) -> None:
        super().__init__(client=client, logger=_QUIET, settings=settings)
        self._allowed = allowed
        self._clock = clock
        self._log = log

    async def store_installation(self, request: AsyncBoltRequest, installation: Installation) -> None:
        """Keeps it; where the app is not wanted, it is taken out again and nothing is kept."""
        if not any(self._allowed(name) for name in (name_of(installation), installation.enterprise_id) if name):
            await self._take_out(installation)
            raise _NotAllowedError(name_of(installation))
        now = self._clock.now().timestamp()
        if installation.bot_token_expires_at is not None:  # the library has reckoned it by a clock of its own
            lives = installation.bot_token_expires_at - installation.installed_at
            installation.bot_token_expires_at = int(now + lives)
        installation.installed_at = now
        await super().store_installation(request, installation)
        self._log.info("installed", workspace=name_of(installation))

    async def _take_out(self, installation: Installation) -> None:
        try:
            await self.client.apps_uninstall(
                client_id=self.settings.client_id,
                client_secret=self.settings.client_secret,
                token=installation.bot_token,
            )
        except FAULTS as fault:
            self._log.info("not taken out", workspace=name_of(installation), reason=error_of(fault))


def installing(
    installations: Installations,
    states: States,
    client: AsyncWebClient,
    *,
    client_id: str,
    client_secret: str,
    authorize_url: str,
    allowed: Callable[[str], bool],
    clock: Clock,
    log: BoundLogger,
) -> tuple[Route, Route]:
    """Where installing begins, and where Slack sends the browser afterwards."""
    settings = AsyncOAuthSettings(
        client_id=client_id,
        client_secret=client_secret,
        scopes=SCOPES,
        user_scopes=(),
        authorization_url=authorize_url,
        install_path=INSTALL,
        redirect_uri_path=REDIRECT,
        installation_store=installations,
        state_store=states,
        state_expiration_seconds=STATE_SECONDS,
        callback_options=AsyncCallbackOptions(success=_installed, failure=_failed),
        logger=_QUIET,
    )
    flow = _Flow(client, settings, allowed, clock, log)
    return (
        Route(INSTALL, _answered(flow.handle_installation, log), methods=["GET"]),
        Route(REDIRECT, _answered(flow.handle_callback, log), methods=["GET"]),
    )


async def _installed(args: AsyncSuccessArgs) -> BoltResponse:
    return await args.default.success(args)


async def _failed(args: AsyncFailureArgs) -> BoltResponse:
    if isinstance(args.error, _NotAllowedError):
        words = f"This app is for other workspaces than {args.error}. Ask whoever runs it to let yours in."
        return BoltResponse(status=403, body=words, headers={"Content-Type": "text/plain; charset=utf-8"})
    return await args.default.failure(args)


def _answered(
    handle: Callable[[AsyncBoltRequest], Awaitable[BoltResponse]], log: BoundLogger
) -> Callable[[Request], Awaitable[Response]]:
    async def answer(request: Request) -> Response:
        try:
            response = to_starlette_response(await handle(to_async_bolt_request(request, b"")))
        except (*FAULTS, TryAgain) as fault:
            log.warning("not installed", reason=error_of(fault) or type(fault).__name__)
            response = PlainTextResponse("This did not work just now. Please begin again in a minute.", status_code=503)
        response.headers.update(_PRIVATE)
        return response

    return answer
