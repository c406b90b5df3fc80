"""Logs: one JSON line per event, and nothing private in any part of it."""

import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.logs import logger, set_up_logs

SECRETS = {
    "telegram": "123456789:AAEhBOweik9ai2o2sfh3u4Ae8Y4CbQ1xyzA",
    "slack": "xoxb-" + "1234567890-abcdefghij",
    "gemini": "AIza" + "SyA1234567890abcdefghijklmnopqrstuv",
    "openai": "sk-" + "proj-abcdefghijklmnop1234",
    "email": "ines.okafor@example.org",
    "phone": "+44 1752 555 0134",
    "password": "postgresql://bot:hunter2@db.internal/cv",
}


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "log.json"
    set_up_logs("DEBUG", path)
    yield path
    set_up_logs("CRITICAL", None)


def lines(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text().splitlines()]


def hidden(path: Path) -> bool:
    written = path.read_text()
    return not any(secret in written for secret in (*SECRETS.values(), "hunter2"))


def refuse(secret: str) -> None:
    raise ValueError(f"refused: {secret}")


@pytest.mark.parametrize("kind", SECRETS)
def test_a_secret_is_hidden_in_message_fields_and_traceback(log_file: Path, kind: str) -> None:
    secret = SECRETS[kind]
    log = logger("test")
    message = f"calling with {secret}"
    log.info(message)
    log.info("calling", url=f"https://api.example.org/bot{secret}/getMe", nested={"deep": [secret]}, other=(secret,))
    try:
        refuse(secret)
    except ValueError:
        log.exception("failed", reason=ValueError(secret))
    assert len(lines(log_file)) == 3
    assert hidden(log_file)


@pytest.mark.parametrize("kind", SECRETS)
def test_what_a_library_logs_is_hidden_too(log_file: Path, kind: str) -> None:
    library = logging.getLogger("httpx")
    library.info("HTTP Request: POST https://api.telegram.org/bot%s/sendMessage", SECRETS[kind])
    library.warning("HTTP Request: POST https://api.telegram.org/bot%s/sendMessage", SECRETS[kind])
    try:
        refuse(SECRETS[kind])
    except ValueError:
        library.exception("unexpected %r", {"body": SECRETS[kind]})
    assert hidden(log_file)
    assert [line["level"] for line in lines(log_file)] == ["warning", "error"], "of its requests it says nothing"


def test_fields_that_hold_what_people_wrote_are_never_logged(log_file: Path) -> None:
    logger("test").info("card", text="Led the night shift", payload={"line": "Led the night shift"})
    assert "night shift" not in log_file.read_text()


def test_a_line_says_when_how_bad_and_from_where(log_file: Path) -> None:
    logger("runtime").warning("again", job="Wake")
    line = lines(log_file)[0]
    assert {"timestamp", "level", "logger", "event", "job"} <= set(line)
    assert (line["level"], line["logger"], line["event"]) == ("warning", "runtime", "again")


def test_ids_and_figures_stay_readable(log_file: Path) -> None:
    logger("runtime").info("work", session="vXPH8ZTbZgqPykoE6KeBPC", seconds=0.0432, at="2026-03-02T12:00:00.123456Z")
    line = lines(log_file)[0]
    assert (line["session"], line["seconds"]) == ("vXPH8ZTbZgqPykoE6KeBPC", 0.0432)
    assert line["at"] == "2026-03-02T12:00:00.123456Z"
