"""The program with a language model over HTTP, as an operator sets it up: a key, and nothing else."""

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.bot.world import CV, JOB
from tests.contracts.model_servers import KEY, Canned, http
from tests.e2e.test_cli import aicvgen


@pytest.fixture
async def gemini() -> AsyncIterator[Canned]:
    canned, server = await Canned.start()
    async with server:
        yield canned
        canned.end()


def answer(value: object) -> bytes:
    """As Gemini gives it."""
    content = {"parts": [{"text": json.dumps(value)}], "role": "model"}
    usage = {"promptTokenCount": 300, "candidatesTokenCount": 40, "totalTokenCount": 340}
    candidate = {"content": content, "finishReason": "STOP"}
    return http(json.dumps({"candidates": [candidate], "usageMetadata": usage, "modelVersion": "gemini-3.8-flash-001"}))


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


async def test_a_key_alone_has_gemini_write_and_is_found_nowhere_afterwards(tmp_path: Path, gemini: Canned) -> None:
    (tmp_path / "cv.txt").write_text(CV)
    (tmp_path / "job.txt").write_text(JOB)
    gemini.next(answer({"lines": [{"text": "Looked after 18 residents with dementia", "rests_on": ["S1"]}]}))
    words = ("--cv", tmp_path / "cv.txt", "--job", tmp_path / "job.txt", "--out", tmp_path / "out", "--accept-all")
    environment = {"GEMINI_API_KEY": KEY, "GEMINI_API_URL": gemini.url, "LOG_LEVEL": "DEBUG"}
    done = await asyncio.to_thread(
        aicvgen, tmp_path, "tailor", *words, "--json", LOG_FILE=str(tmp_path / "log"), **environment
    )
    assert done.returncode == 0, done.stderr
    entries = {entry["kind"]: entry for entry in json.loads(done.stdout)["entries"]}
    assert entries["role"]["writer"] == "gemini-3.8-flash-001"
    assert {one.line for one in gemini.asked} == {"POST /v1beta/models/gemini-3.8-flash:generateContent HTTP/1.1"}
    assert all(KEY in one.head and KEY not in json.dumps(one.body) for one in gemini.asked)
    kept = files(tmp_path)
    assert {"aicvgen.db", "log"} <= set(kept)
    assert not [name for name, data in kept.items() if KEY.encode() in data]
    assert b"dementia" not in kept["log"]
    assert KEY not in done.stdout + done.stderr


async def test_doctor_makes_one_call_and_says_what_it_found(tmp_path: Path, gemini: Canned) -> None:
    gemini.next(answer({"ready": True}))
    done = await asyncio.to_thread(aicvgen, tmp_path, "doctor", GEMINI_API_KEY=KEY, GEMINI_API_URL=gemini.url)
    assert done.returncode == 0, done.stdout
    assert "gemini-3.8-flash-001 answers" in done.stdout
    assert len(gemini.asked) == 1


async def test_doctor_names_a_key_that_is_not_taken_without_showing_it(tmp_path: Path, gemini: Canned) -> None:
    gemini.next(http("{}", status="403 Forbidden"))
    done = await asyncio.to_thread(aicvgen, tmp_path, "doctor", GEMINI_API_KEY=KEY, GEMINI_API_URL=gemini.url)
    assert done.returncode == 2
    assert "check GEMINI_API_KEY" in done.stdout
    assert KEY not in done.stdout + done.stderr
