"""The real program, ``kill -9`` in the middle, with a Bot API server that goes on: the next start goes on too."""

import asyncio
import os
import signal
import sys
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from time import monotonic

from tests.bot.world import CV, JOB
from tests.botapi.person import Person
from tests.botapi.server import TOKEN, BotApi, Fault, bot_api

SECRET = TOKEN.partition(":")[2]
PASTE = (JOB + "We look after people of all ages in three houses by the harbour. " * 60)[:4096]


@asynccontextmanager
async def running(api: BotApi, folder: Path) -> AsyncIterator[asyncio.subprocess.Process]:
    """``aicvgen telegram``, as an operator starts it."""
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "AICVGEN_DATA_DIR": str(folder / "data"),
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "TELEGRAM_API_URL": api.url,
        "LOG_LEVEL": "DEBUG",
        "LOG_FILE": str(folder / "log"),
    }
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "telegram"), env=environment, stderr=asyncio.subprocess.PIPE
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        assert process.stderr is not None
        complaints = (await process.stderr.read()).decode()
        await process.wait()
    assert SECRET not in complaints
    assert "Traceback" not in complaints, complaints


async def test_a_paste_of_which_half_came_before_the_end_is_one_text(tmp_path: Path) -> None:
    async with bot_api(monotonic) as api:
        ines = Person(api)
        async with running(api, tmp_path) as process:
            await ines.sends(CV.encode(), "cv.txt")
            await ines.sees_a_button("Looks right")
            await ines.press("Looks right")
            await ines.sees("Now send me the job description")
            first = await ines.says(PASTE)
            await api.until(lambda: (ines.chat, first["message_id"]) in api.reactions)
            process.send_signal(signal.SIGKILL)
            await process.wait()
        await ines.says("and further training.\n- Calm at night")
        async with running(api, tmp_path) as process:
            await ines.sees_a_button("Accept")
            process.send_signal(signal.SIGTERM)
            assert await asyncio.wait_for(process.wait(), 25) == 0
        asked = [text for text in ines.texts() if text.startswith("⏳ Reading the job")]
        assert len(asked) <= 1, "both halves were read as one"
        assert not [text for text in ines.texts() if text.startswith("⚠️")]
        kept = b"".join(path.read_bytes() for path in (tmp_path / "data").iterdir())
        assert b"Calm at night" in kept
        assert SECRET.encode() not in kept
        log = (tmp_path / "log").read_text()
        assert log
        assert SECRET not in log


async def test_the_token_is_in_no_line_that_tells_of_a_failure(tmp_path: Path) -> None:
    """Broken connections, refusals and an answer that is no JSON, at the level of log that tells the most."""
    async with bot_api(monotonic) as api:
        ines = Person(api)
        api.faults["getUpdates"] = [Fault(status=None), Fault(502, "Bad Gateway")]
        api.faults["setMyCommands"] = [Fault(status=None)]
        api.faults["sendMessage"] = [Fault(400, "Bad Request: no"), Fault(status=None)]
        async with running(api, tmp_path) as process:
            await ines.says("/help")
            await ines.says("/privacy")
            await api.until(lambda: bool(ines.messages()))
            process.send_signal(signal.SIGTERM)
            assert await asyncio.wait_for(process.wait(), 25) == 0
        log = (tmp_path / "log").read_text()
        assert "no updates" in log
        assert "undeliverable" in log
        assert SECRET not in log
        kept = b"".join(path.read_bytes() for path in (tmp_path / "data").rglob("*") if path.is_file())
        assert SECRET.encode() not in kept


async def test_killed_while_it_writes_and_sends_it_goes_on(tmp_path: Path) -> None:
    async with bot_api(monotonic) as api:
        ines = Person(api)
        async with running(api, tmp_path) as process:
            await ines.sends(CV.encode(), "cv.txt")
            await ines.sees_a_button("Looks right")
            await ines.press("Looks right")
            await ines.sees("Now send me the job description")
            await ines.says(JOB)
            await ines.sees("Reading the job")
            process.send_signal(signal.SIGKILL)
            await process.wait()
        async with running(api, tmp_path) as process:
            await ines.sees_a_button("Accept")
            await ines.press("Accept")
            await ines.sees("Accepted: Key Qualifications")
            process.send_signal(signal.SIGKILL)
            await process.wait()
        async with running(api, tmp_path) as process:
            await ines.sees("Staff Nurse · St Brannoc")
            process.send_signal(signal.SIGTERM)
            assert await asyncio.wait_for(process.wait(), 25) == 0
        repeated = Counter(text for text in ines.texts() if not text.startswith("⏳"))
        assert sum(times - 1 for times in repeated.values()) <= 2, "at most one message is repeated for each crash"
