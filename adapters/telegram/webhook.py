"""Updates that Telegram brings: one path, one secret, and 200 only when the update is kept."""

import asyncio
import hmac
import json
from collections.abc import Awaitable, Callable
from hashlib import sha256

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from telegram import Update

from adapters.telegram.connection import readable

SHORTEST_SECRET = 32
_HEADER = "X-Telegram-Bot-Api-Secret-Token"
_LARGEST_BODY = 1024 * 1024
"""Bytes. A message has 4,096 letters and 100 entities: an update is some tens of kilobytes at most."""
_LONGEST_TAKING_SECONDS = 45.0
"""After that Telegram is told to bring it again; it would itself give up after a minute."""


def path_of(secret: str) -> str:
    """The path that Telegram calls: nobody finds it who does not know the secret, and it does not give that away."""
    return f"/telegram/{sha256(b'path of ' + secret.encode()).hexdigest()[:32]}"


def webhook(secret: str, take: Callable[[Update], Awaitable[None]]) -> Route:
    """The place to bring updates to. What has not the secret is refused before it is read."""

    async def brought(request: Request) -> Response:
        shown = request.headers.get(_HEADER, "")
        if not hmac.compare_digest(shown.encode(), secret.encode()):
            return PlainTextResponse("forbidden", status_code=403)
        body = bytearray()
        async for chunk in request.stream():
            body += chunk
            if len(body) > _LARGEST_BODY:
                return PlainTextResponse("too large", status_code=413)
        try:
            raw = json.loads(body)
        except ValueError:
            return PlainTextResponse("not JSON", status_code=400)
        if not isinstance(raw, dict) or not isinstance(raw.get("update_id"), int):
            return PlainTextResponse("no update", status_code=400)
        if readable(raw):
            try:
                async with asyncio.timeout(_LONGEST_TAKING_SECONDS):
                    await take(Update.de_json(raw, None))
            except TimeoutError:
                return PlainTextResponse("later", status_code=503)
        return Response(status_code=200)

    return Route(path_of(secret), brought, methods=["POST"])
