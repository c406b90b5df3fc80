"""The real program, ``kill -9`` in the middle, over HTTP: the next start goes on, and no log holds what is secret."""

import asyncio
import hmac
import json
import os
import signal
import sys
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from hashlib import sha256
from pathlib import Path
from time import monotonic, time
from typing import Any
from urllib.parse import urlencode

import httpx2

from adapters.slack.web import PATH
from tests.bot.world import CV, JOB
from tests.kept_port import kept_port, listening
from tests.slackapi.emulated import BOT_TOKEN, PEOPLE, SIGNING_SECRET, direct_message, emulated, user_id
from tests.slackapi.person import Person, words_of
from tests.slackapi.server import slack_api


@asynccontextmanager
async def running(api: str, port: int, folder: Path) -> AsyncIterator[asyncio.subprocess.Process]:
    """``aicvgen slack``, as an operator starts it."""
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "AICVGEN_DATA_DIR": str(folder / "data"),
        "SLACK_BOT_TOKEN": BOT_TOKEN,
        "SLACK_SIGNING_SECRET": SIGNING_SECRET,
        "SLACK_API_URL": f"{api}/api",
        "PORT": str(port),
        "LOG_LEVEL": "DEBUG",
        "LOG_FILE": str(folder / "log"),
    }
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "slack"), env=environment, stderr=asyncio.subprocess.PIPE
    )
    try:
        await until_listening(port, process)
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        assert process.stderr is not None
        complaints = (await process.stderr.read()).decode()
        await process.wait()
    assert BOT_TOKEN not in complaints
    assert "Traceback" not in complaints, complaints
    assert "aicvgen: " not in complaints, complaints


async def until_listening(port: int, process: asyncio.subprocess.Process) -> None:
    """Comes back when the program takes requests; what it says where it does not come to that."""
    ended, begun = asyncio.create_task(process.wait()), asyncio.create_task(listening(port))
    await asyncio.wait((ended, begun), return_when=asyncio.FIRST_COMPLETED)
    if ended.done():
        begun.cancel()
        assert process.stderr is not None
        raise AssertionError((await process.stderr.read()).decode())
    ended.cancel()
    await begun


def bringing(port: int, secret: str = SIGNING_SECRET) -> Any:
    """Brings a payload as Slack does; whether it was taken."""

    async def bring(kind: str, payload: dict[str, Any]) -> bool:
        is_event = kind == "events_api"
        body = (json.dumps(payload) if is_event else urlencode({"payload": json.dumps(payload)})).encode()
        timestamp = str(int(time()))
        signature = hmac.new(secret.encode(), f"v0:{timestamp}:".encode() + body, sha256).hexdigest()
        headers = {"X-Slack-Request-Timestamp": timestamp, "X-Slack-Signature": f"v0={signature}"}
        headers["Content-Type"] = "application/json" if is_event else "application/x-www-form-urlencoded"
        async with httpx2.AsyncClient(timeout=60) as web:
            answer = await web.post(f"http://127.0.0.1:{port}{PATH}", content=body, headers=headers)
        return answer.status_code == 200

    return bring


async def test_killed_while_it_writes_and_sends_it_goes_on(tmp_path: Path) -> None:
    with kept_port() as port, emulated(tmp_path) as url:
        async with slack_api(url, monotonic) as api:
            user = user_id(url, PEOPLE[0])
            ines = Person(api, bringing(port), user, f"xoxp-{PEOPLE[0]}", direct_message(url, user))
            async with running(api.url, port, tmp_path) as process:
                await ines.sends(CV.encode(), "cv.txt")
                await ines.press("Looks right", await ines.sees_a_button("Looks right"))
                await ines.sees("Now send me the job description")
                await ines.says(JOB)
                await ines.sees("Reading the job")
                process.send_signal(signal.SIGKILL)
                await process.wait()
            async with running(api.url, port, tmp_path) as process:
                await ines.press("Accept", await ines.sees_a_button("Accept"))
                await ines.sees("Accepted: Key Qualifications")
                process.send_signal(signal.SIGKILL)
                await process.wait()
            async with running(api.url, port, tmp_path) as process:
                await ines.sees("Staff Nurse · St Brannoc")
                stranger = Person(api, bringing(port, "another secret"), user, ines.token, ines.channel)
                assert not await stranger.event({"type": "message", "ts": "8.8", "text": "Words of a stranger"})
                process.send_signal(signal.SIGTERM)
                assert await asyncio.wait_for(process.wait(), 25) == 0
            said = Counter(text for one in await ines.of_the_app() if not (text := words_of(one)).startswith("⏳"))
            assert sum(times - 1 for times in said.values()) <= 2, "at most one message is repeated for each crash"
            log = (tmp_path / "log").read_text()
            assert "delivery" in log
            kept = b"".join(path.read_bytes() for path in (tmp_path / "data").rglob("*") if path.is_file())
            for secret in (BOT_TOKEN, SIGNING_SECRET, "Words of a stranger"):
                assert secret not in log
                assert secret.encode() not in kept
            await ines.web.aclose()
