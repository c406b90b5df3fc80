"""``kill -9`` at any moment of the real program: the next start goes on, and nothing accepted is lost."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from threading import Timer
from time import sleep

import pytest

from tests.bot.world import CV, JOB

ENTRIES = 4
"""Cards that this CV makes: key qualifications, two roles, summary."""


def environment(folder: Path) -> dict[str, str]:
    return {"PATH": os.environ["PATH"], "HOME": str(folder), "AICVGEN_DATA_DIR": str(folder / "data")}


def start(folder: Path, *words: str, typed: bool = False) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "bot", *words],
        stdin=subprocess.PIPE if typed else subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment(folder),
    )


def kill(process: "subprocess.Popen[str]", after: float) -> None:
    """Ends the process as a power cut would, after so many seconds of its life."""
    sleep(after)
    process.send_signal(signal.SIGKILL)
    process.communicate()


@pytest.mark.parametrize("moments", [(0.5, 0.8, 1.1), (1.4, 1.7, 2.0, 2.6)])
def test_tailor_goes_on_after_being_killed(tmp_path: Path, moments: tuple[float, ...]) -> None:
    (tmp_path / "cv.txt").write_text(CV)
    (tmp_path / "job.txt").write_text(JOB)
    words = (
        *("tailor", "--cv", str(tmp_path / "cv.txt"), "--job", str(tmp_path / "job.txt")),
        *("--out", str(tmp_path / "out"), "--accept-all", "--json"),
    )
    for moment in moments:
        kill(start(tmp_path, *words), moment)
    process = start(tmp_path, *words)
    told, complaints = process.communicate(timeout=300)
    assert process.returncode == 0, complaints
    summary = json.loads(told)
    assert [entry["state"] for entry in summary["entries"]] == ["accepted"] * ENTRIES
    assert [entry["drafts"] for entry in summary["entries"]] == [1] * ENTRIES
    assert Path(summary["documents"][0]["path"]).read_bytes().startswith(b"%PDF")


def test_chat_goes_on_after_being_killed(tmp_path: Path) -> None:
    (tmp_path / "cv.txt").write_text(CV)
    (tmp_path / "job.txt").write_text(JOB)
    out = str(tmp_path / "out")

    process = start(tmp_path, "chat", "--out", out, typed=True)
    assert process.stdin is not None
    assert process.stdout is not None
    typed = (tmp_path / "cv.txt", 1, tmp_path / "job.txt", 3, 4)  # looks right; no questions about gaps; accept
    process.stdin.write("".join(f"{one}\n" for one in typed))
    process.stdin.flush()
    watch = Timer(300, process.kill)
    watch.start()
    for line in process.stdout:
        if line.startswith("✓ Accepted: Key Qualifications"):
            break
    watch.cancel()
    kill(process, 0)

    process = start(tmp_path, "chat", "--out", out, typed=True)
    told, complaints = process.communicate("1\n1\n1\n/status\n", timeout=300)
    assert process.returncode == 0, complaints
    assert "1. Key Qualifications: accepted" in told
    assert "Your CV is ready" in told
    assert [path.suffix for path in (tmp_path / "out").glob("*.pdf")] == [".pdf"]
