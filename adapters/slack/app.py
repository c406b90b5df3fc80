"""The Bolt app: it authorises, answers Slack's questions about itself, and hands everything else to the receiver.

One middleware takes every payload, for the conversation's table decides what it means and no route does. Bolt runs
it before it answers, so what Slack is told has been kept is kept.
"""

import logging
from collections.abc import Mapping

from pydantic import TypeAdapter, ValidationError
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient
from structlog.stdlib import BoundLogger

from adapters.slack.payloads import Payload
from adapters.slack.receiver import NotYetError, Receiver
from adapters.slack.workspaces import Workspaces
from core.errors import TryAgain

_PAYLOAD: TypeAdapter[Payload] = TypeAdapter(Payload)
_QUIET = logging.getLogger("aicvgen.slack.bolt")
_QUIET.setLevel(logging.CRITICAL + 1)  # Bolt's own lines hold the bodies of requests


def bolt_app(workspaces: Workspaces, receiver: Receiver, client: AsyncWebClient, log: BoundLogger) -> AsyncApp:
    """The app. Who asks has been verified before: by the signature over HTTP, by the connection in Socket Mode."""

    async def authorize(enterprise_id: str | None, team_id: str | None) -> AuthorizeResult:
        """Who the app is there, so that it is not answered by itself; nobody where it is not installed."""
        found = [await workspaces.bot(name) for name in (team_id, enterprise_id) if name]
        bot = next((one for one in found if one is not None), None)
        return AuthorizeResult(
            enterprise_id=enterprise_id,
            team_id=team_id,
            bot_token=bot.token if bot else None,
            bot_id=bot.bot if bot else None,
            bot_user_id=bot.user if bot else None,
        )

    async def take(req: AsyncBoltRequest) -> BoltResponse:
        payload = _payload(req.body)
        if payload is None:
            log.info("not understood", what=str(req.body.get("type", ""))[:40])
            return BoltResponse(status=200, body="")
        try:
            await receiver.take(payload)
        except (NotYetError, TryAgain):
            log.warning("taken too slowly", what=payload.type if hasattr(payload, "type") else "command")
            return BoltResponse(status=503, body="")
        return BoltResponse(status=200, body="")

    app = AsyncApp(
        logger=_QUIET,
        client=client,
        authorize=authorize,
        process_before_response=True,
        request_verification_enabled=False,
        attaching_conversation_kwargs_enabled=False,
    )
    app.use(take)
    return app


def _payload(body: Mapping[str, object]) -> Payload | None:
    """What the body holds; None for what is no business of ours."""
    try:
        return _PAYLOAD.validate_python(body)
    except ValidationError:
        return None
