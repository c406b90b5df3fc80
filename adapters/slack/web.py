"""What Slack brings over HTTP: a signature first, and 200 only when it is kept.

https://docs.slack.dev/authentication/verifying-requests-from-slack
"""

import hmac
import re
from collections.abc import Callable
from hashlib import sha256

from slack_bolt.adapter.starlette.async_handler import to_async_bolt_request, to_starlette_response
from slack_bolt.async_app import AsyncApp
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from core.ports import Clock

PATH = "/slack/events"
_LARGEST_BODY = 3 * 1024 * 1024
"""Bytes. A modal or a message with all its blocks is some hundred kilobytes at most."""
_OLDEST_SECONDS = 5 * 60
_TIMESTAMP = re.compile(r"[0-9]{1,12}", re.ASCII)
_SIGNATURE = re.compile(r"v0=[0-9a-f]{64}", re.ASCII)


def events(app: AsyncApp, secret: str, clock: Clock) -> Route:
    """The place where Slack brings events, presses, modals, shortcuts and commands."""
    is_signed = signed_with(secret, clock)

    async def brought(request: Request) -> Response:
        body = bytearray()
        async for chunk in request.stream():
            body += chunk
            if len(body) > _LARGEST_BODY:
                return PlainTextResponse("too large", status_code=413)
        timestamps = request.headers.getlist("x-slack-request-timestamp")
        signatures = request.headers.getlist("x-slack-signature")
        if len(timestamps) != 1 or len(signatures) != 1 or not is_signed(bytes(body), timestamps[0], signatures[0]):
            return PlainTextResponse("not signed by Slack", status_code=401)
        if bytes(body[:1]) in (b"[", b'"'):  # Bolt takes any JSON for an object
            return PlainTextResponse("not readable", status_code=400)
        try:
            asked = to_async_bolt_request(request, bytes(body))
        except ValueError:
            return PlainTextResponse("not readable", status_code=400)
        return to_starlette_response(await app.async_dispatch(asked))

    return Route(PATH, brought, methods=["POST"])


def signed_with(secret: str, clock: Clock) -> Callable[[bytes, str, str], bool]:
    """Tells whether a body, its timestamp and its signature are Slack's, and of the last five minutes."""

    def is_signed(body: bytes, timestamp: str, signature: str) -> bool:
        if not _TIMESTAMP.fullmatch(timestamp) or not _SIGNATURE.fullmatch(signature):
            return False
        if abs(clock.now().timestamp() - int(timestamp)) > _OLDEST_SECONDS:
            return False
        right = hmac.new(secret.encode(), b"v0:" + timestamp.encode() + b":" + body, sha256).hexdigest()
        return hmac.compare_digest(f"v0={right}", signature)

    return is_signed
