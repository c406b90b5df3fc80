"""The web server: whether the program is well, and what platforms bring."""

import socket
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import BaseRoute, Route

from core.errors import OperatorMustAct

_GRACE_SECONDS = 10
"""How long a request that is being answered may take when the program stops."""


class _Server(uvicorn.Server):
    """A server that leaves signals to the program around it."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


async def serve(host: str, port: int, routes: Sequence[BaseRoute], trouble: Callable[[], str | None]) -> None:
    """Serves ``routes`` and ``/healthz`` until it is cancelled. ``OperatorMustAct`` when the port is taken."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        door = socket.create_server((host, port), family=family)
    except OSError as error:
        raise OperatorMustAct(f"HOST, PORT: nothing can be served at {host}:{port}: {error.strerror}") from None
    config = uvicorn.Config(
        application(routes, trouble),
        access_log=False,  # its lines would hold the secret path
        log_config=None,
        server_header=False,
        proxy_headers=False,
        timeout_graceful_shutdown=_GRACE_SECONDS,
    )
    server = _Server(config)
    with door:
        try:
            await server.serve(sockets=[door])
        finally:
            if server.started:
                await server.shutdown(sockets=[door])


def application(routes: Sequence[BaseRoute], trouble: Callable[[], str | None]) -> Starlette:
    """``/healthz`` answers 200, or 503 with what is wrong; the other routes are the platforms'."""

    async def health(_request: Request) -> JSONResponse:
        wrong = trouble()
        return JSONResponse({"status": wrong or "ok"}, status_code=503 if wrong else 200)

    return Starlette(routes=[Route("/healthz", health), *routes])
