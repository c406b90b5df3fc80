"""Socket Mode: Slack's payloads over a websocket that this program opens, so that nothing of it need be reachable.

https://docs.slack.dev/apis/events-api/using-socket-mode
"""

from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.web.async_client import AsyncWebClient
from structlog.stdlib import BoundLogger

from adapters.slack.answers import FAULTS, error_of, retry_after
from core.errors import OperatorMustAct
from core.ports import Clock

_FIRST_PAUSE, _LONGEST_PAUSE = 1.0, 60.0
_LOOK_SECONDS = 2.0
_REFUSED = frozenset(
    (
        *("invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired"),
        *("not_allowed_token_type", "missing_scope"),
    )
)


class Socket:
    """The connection. Slack closes it now and then; the library opens it again."""

    def __init__(
        self, app: AsyncApp, client: AsyncWebClient, app_token: str, *, clock: Clock, log: BoundLogger
    ) -> None:
        self._app = app
        self._client = client
        self._app_token = app_token
        self._clock = clock
        self._log = log
        self._trouble: str | None = "not connected to Slack yet"

    def trouble(self) -> str | None:
        """What is wrong with the connection; None when nothing is."""
        return self._trouble

    async def run(self) -> None:
        """Takes what Slack brings until it is cancelled. ``OperatorMustAct`` when Slack does not know the app token."""
        handler = AsyncSocketModeHandler(
            self._app, self._app_token, logger=self._app.logger, web_client=self._client, ping_interval=5
        )
        socket = handler.client
        try:
            await self._connect(socket)
            while True:
                await self._clock.sleep(_LOOK_SECONDS)
                connected = await socket.is_connected()
                self._trouble = None if connected else "the connection to Slack is down"
        finally:
            await socket.close()  # type: ignore[no-untyped-call]  # it has no types

    async def _connect(self, socket: AsyncBaseSocketModeClient) -> None:
        """Connects. What the library does about a token that Slack does not know is to try it for ever."""
        socket.wss_uri = await self._address()
        await socket.connect()  # type: ignore[no-untyped-call]  # it has no types
        self._trouble = None
        self._log.info("connected")

    async def _address(self) -> str:
        pause = _FIRST_PAUSE
        while True:
            try:
                answer = await self._client.apps_connections_open(app_token=self._app_token)
            except FAULTS as fault:
                if error_of(fault) in _REFUSED:
                    raise OperatorMustAct(
                        f"SLACK_APP_TOKEN: Slack says {error_of(fault)}; set an app-level token with the scope "
                        "connections:write; docs/slack.md says how"
                    ) from None
                self._log.warning("not connected", reason=error_of(fault) or type(fault).__name__)
                await self._clock.sleep(retry_after(fault) or pause)
                pause = min(pause * 2, _LONGEST_PAUSE)
            else:
                return str(answer["url"])
