"""Servers that stand in for the providers of language models, each on a port of its own on this machine.

``Llmock`` and ``Aimock`` are other people's, and speak the providers' protocols as they understand them.
``Canned`` says byte for byte what a test wants, and remembers what it was asked.
"""

import asyncio
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Thread
from typing import Any

import httpx2

KEY = "AIzaTheRightKeyThatNoLogMayEverShow42"
WRONG_KEY = "AIzaTheWrongKeyThatNoLogMayEverShow13"

_AIMOCK = Path(__file__).parents[1] / "aimock"


class Llmock:
    """The llmock package: takes any key; what it does next is told to it over HTTP."""

    def __init__(self, url: str) -> None:
        self.url = url

    def next(self, *behaviours: Mapping[str, Any]) -> None:
        """Forgets what it was told before, and does this for the next calls."""
        httpx2.post(f"{self.url}/_llmock/reset").raise_for_status()
        httpx2.post(f"{self.url}/_llmock/scenario", json={"behaviors": list(behaviours)}).raise_for_status()

    def verdict(self) -> dict[str, Any]:
        """What it thinks of how it was called."""
        found: dict[str, Any] = httpx2.get(f"{self.url}/_llmock/verdict").json()
        return found


@contextmanager
def llmock() -> Iterator[Llmock]:
    command = [str(Path(sys.executable).parent / "llmock"), "serve", "--host", "127.0.0.1", "--port", "0"]
    with _served(command, {}) as url:
        yield Llmock(url)


@contextmanager
def aimock(folder: Path, fixtures: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """https://www.npmjs.com/package/@copilotkit/aimock with these answers; takes only the right key. Its address."""
    answers = folder / "answers.json"
    answers.write_text(json.dumps({"fixtures": fixtures}), encoding="utf-8")
    program = _AIMOCK / "node_modules" / "@copilotkit" / "aimock" / "dist" / "cli.js"
    command = [str(_AIMOCK / "node"), str(program), "-p", "0", "-f", str(answers), "--strict"]
    with _served(command, {"AIMOCK_API_KEYS": KEY}) as url:
        yield url


@contextmanager
def _served(command: Sequence[str], environment: Mapping[str, str]) -> Iterator[str]:
    with subprocess.Popen(
        command, env={**os.environ, **environment}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as process:
        assert process.stdout is not None
        said = ""
        try:
            for line in process.stdout:
                said += line
                if found := re.search(r"(?:running on|listening on) (http://127\.0\.0\.1:[1-9]\d*)", line):
                    # Or its pipe fills up, and it stops.
                    Thread(target=process.stdout.read, daemon=True).start()
                    yield found[1]
                    return
            raise AssertionError(f"{command} did not start:\n{said}")
        finally:
            process.kill()


@dataclass(frozen=True)
class Asked:
    """A request as it came in."""

    line: str
    head: str
    body: Any


class Canned:
    """Answers each connection with the next bytes, the last ones again and again, and closes it.

    ``HANGING`` bytes are followed by silence, ``TRICKLING`` by a byte now and then.
    """

    HANGING = b"<hang>"
    TRICKLING = b"<trickle>"

    def __init__(self) -> None:
        self.url = ""
        self.asked: list[Asked] = []
        self._answers: list[bytes] = []
        self._gone = asyncio.Event()

    def next(self, *answers: bytes) -> None:
        self._answers = list(answers)

    @classmethod
    async def start(cls) -> "tuple[Canned, asyncio.Server]":
        canned = cls()
        server = await asyncio.start_server(canned._connected, "127.0.0.1", 0)
        canned.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        return canned, server

    def end(self) -> None:
        self._gone.set()

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await self._answer(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass  # the caller has gone, as many of the tests want
        finally:
            writer.close()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        length = re.search(r"(?i)content-length: (\d+)", head)
        body = await reader.readexactly(int(length[1])) if length else b""
        self.asked.append(Asked(head.partition("\r\n")[0], head, json.loads(body) if body else None))
        answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        hangs, trickles = answer.endswith(self.HANGING), answer.endswith(self.TRICKLING)
        writer.write(answer.removesuffix(self.HANGING).removesuffix(self.TRICKLING))
        await writer.drain()
        if hangs:
            await self._gone.wait()
        while trickles and not self._gone.is_set():
            writer.write(b" ")
            await writer.drain()
            await asyncio.wait([asyncio.ensure_future(self._gone.wait())], timeout=0.05)


def http(
    body: str | bytes, *, status: str = "200 OK", headers: Mapping[str, str] | None = None, length: int | None = None
) -> bytes:
    """An HTTP answer; with a length of more than it holds, one that breaks off."""
    content = body.encode() if isinstance(body, str) else body
    fields = {
        "Content-Type": "application/json",
        "Content-Length": str(len(content) if length is None else length),
        "Connection": "close",
        **(headers or {}),
    }
    lines = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    return f"HTTP/1.1 {status}\r\n{lines}\r\n".encode() + content
