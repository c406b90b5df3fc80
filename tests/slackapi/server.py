"""Slack: the Web API of emulate, what it lacks, every call held to Slack's limits, and faults on demand."""

import asyncio
import json
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from aiohttp import ClientSession, WSMsgType, web

from tests.slackapi.emulated import APP_TOKEN, BOT_TOKEN
from tests.slackapi.limits import check

_UNTIL_SECONDS = 60.0
_ENVELOPES = count(1)


@dataclass
class Fault:
    """What a method answers once in place of what it should."""

    status: int = 200
    body: dict[str, Any] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)


@dataclass
class Call:
    """One call of the Web API, and when."""

    method: str
    body: dict[str, Any]
    at: float
    status: int = 200
    answer: dict[str, Any] = field(default_factory=dict)


@dataclass
class SlackApi:
    """The server in front of emulate."""

    emulate: str
    seconds: Callable[[], float]
    calls: list[Call] = field(default_factory=list)
    faults: dict[str, deque[Fault | None]] = field(default_factory=dict)
    url: str = ""
    sockets: list[web.WebSocketResponse] = field(default_factory=list)
    acknowledged: dict[str, asyncio.Event] = field(default_factory=dict)
    fetched: list[str] = field(default_factory=list)
    """The files that were asked for."""
    locales: dict[str, str] = field(default_factory=dict)
    """The language that people have Slack in, by their ids."""
    admins: set[str] = field(default_factory=set)
    patience: float = 60.0
    """Seconds that it waits for a payload to be acknowledged: Slack's three, for a machine that is busy."""
    tokens_seen: list[tuple[str, str]] = field(default_factory=list)
    changed: asyncio.Event = field(default_factory=asyncio.Event)

    def fails(self, method: str, *faults: Fault) -> None:
        """The next calls of this method are answered so."""
        self.faults.setdefault(method, deque()).extend(faults)

    def fails_later(self, method: str, fault: Fault, *, after: int) -> None:
        """The call of this method that comes after so many is answered so."""
        self.faults.setdefault(method, deque()).extend([*[None] * after, fault])

    def called(self, method: str) -> list[Call]:
        return [call for call in self.calls if call.method == method]

    async def until(self, holds: Callable[[], bool]) -> None:
        """Waits until it holds, looking whenever something was called."""
        async with asyncio.timeout(_UNTIL_SECONDS):
            while not holds():
                self.changed.clear()
                await self.changed.wait()

    async def next_call(self) -> None:
        """Comes back when something was called since ``changed`` was cleared."""
        async with asyncio.timeout(_UNTIL_SECONDS):
            await self.changed.wait()

    async def brings(self, kind: str, payload: dict[str, Any]) -> bool:
        """Brings a payload over the socket; whether it was acknowledged as Slack waits for it."""
        await self.until(lambda: any(not one.closed for one in self.sockets))
        name = f"e{next(_ENVELOPES)}"
        self.acknowledged[name] = asyncio.Event()
        socket = next(one for one in reversed(self.sockets) if not one.closed)
        await socket.send_json(
            {"envelope_id": name, "type": kind, "accepts_response_payload": kind != "events_api", "payload": payload}
        )
        try:
            async with asyncio.timeout(self.patience):
                await self.acknowledged[name].wait()
        except TimeoutError:
            return False
        return True

    async def _api(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        body = await _body(request)
        call = Call(method, body, self.seconds())
        self.calls.append(call)
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        self.tokens_seen.append((method, token))
        try:
            return await self._answer(request, method, token, call)
        finally:
            self.changed.set()

    async def _answer(self, request: web.Request, method: str, token: str, call: Call) -> web.StreamResponse:
        if (waiting := self.faults.get(method)) and (fault := waiting.popleft()) is not None:
            call.status = fault.status
            return web.json_response(fault.body, status=fault.status, headers=fault.headers)
        if method == "apps.connections.open":
            right = token == APP_TOKEN
            url = f"{self.url.replace('http', 'ws', 1)}/socket"
            return web.json_response({"ok": True, "url": url} if right else {"ok": False, "error": "invalid_auth"})
        if token == BOT_TOKEN:
            check(method, call.body)
        if method.startswith("assistant.threads."):
            return web.json_response({"ok": True})
        if method == "users.info":
            assert call.body["include_locale"] == "true"
            user = {"id": call.body["user"], "is_admin": call.body["user"] in self.admins}
            return web.json_response({"ok": True, "user": {**user, "locale": self.locales.get(user["id"], "en-US")}})
        answer = await self._passed_on(request, f"/api/{method}", json.dumps(call.body).encode())
        if answer.content_type == "application/json":
            call.answer = json.loads(answer.text or "{}")
        return answer

    async def _raw(self, request: web.Request) -> web.StreamResponse:
        if request.method == "GET":
            self.fetched.append(request.path)
        return await self._passed_on(request, request.rel_url.raw_path_qs, await request.read())

    async def _passed_on(self, request: web.Request, path: str, body: bytes) -> web.Response:
        kept = {"Authorization": request.headers["Authorization"]} if "Authorization" in request.headers else {}
        kind = "application/json" if path.startswith("/api/") else request.headers.get("Content-Type", "")
        async with (
            ClientSession() as session,
            session.request(
                request.method if not path.startswith("/api/") else "POST",
                self.emulate + path,
                data=body or None,
                headers={**kept, "Content-Type": kind},
                allow_redirects=False,
            ) as answer,
        ):
            said = await answer.read()
            if answer.content_type == "application/json":  # its own addresses become ours
                said = said.replace(self.emulate.replace("127.0.0.1", "localhost").encode(), self.url.encode())
                said = said.replace(self.emulate.encode(), self.url.encode())
            return web.Response(body=said, status=answer.status, content_type=answer.content_type)

    async def _socket(self, request: web.Request) -> web.StreamResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.send_json({"type": "hello", "num_connections": 1})
        self.sockets.append(socket)
        self.changed.set()
        async for message in socket:
            if message.type is WSMsgType.TEXT and (told := json.loads(message.data)).get("envelope_id"):
                self.acknowledged[told["envelope_id"]].set()
        return socket


async def _body(request: web.Request) -> dict[str, Any]:
    if request.content_type == "application/json":
        return dict(await request.json())
    form = await request.post()
    return {**dict(request.query), **{key: value for key, value in form.items() if isinstance(value, str)}}


@asynccontextmanager
async def slack_api(emulate: str, seconds: Callable[[], float]) -> AsyncIterator[SlackApi]:
    """The server, running."""
    api = SlackApi(emulate, seconds)
    application = web.Application(client_max_size=64 * 1024 * 1024)
    application.router.add_route("*", "/api/{method}", api._api)
    application.router.add_get("/socket", api._socket)
    application.router.add_route("*", "/{path:.*}", api._raw)
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.5)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = site._server.sockets[0].getsockname()[1]
    api.url = f"http://127.0.0.1:{port}"
    try:
        yield api
    finally:
        for socket in api.sockets:
            await socket.close()
        await runner.cleanup()
