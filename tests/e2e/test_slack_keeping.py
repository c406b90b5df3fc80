"""What Slack brings is kept before Slack is told, and once however often it comes; what it will not take waits."""

import asyncio
import json
import logging
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.slackapi.emulated import PEOPLE, emulated
from tests.slackapi.installs import LeapingClock
from tests.slackapi.person import Person, words_of
from tests.slackapi.server import Fault, slack_api
from tests.slackapi.world import World, chat, hasty, somebody, world

_NAMES = iter(PEOPLE)
_LIMITED = Fault(429, {"ok": False, "error": "ratelimited"}, {"Retry-After": "3600"})
_SHUT = 100_000
"""Tries: as often as a database is away, that stays so until it is back."""


@pytest.fixture(scope="module")
def emulate(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with emulated(tmp_path_factory.mktemp("emulate")) as url:
        yield url


def kept(folder: Path) -> int:
    """How many things that Slack brought the database has."""
    db = sqlite3.connect(folder / "aicvgen.db")
    try:
        return int(db.execute("SELECT count(*) FROM inbox WHERE platform = 'slack'").fetchone()[0])
    finally:
        db.close()


async def said(mara: Person, text: str) -> int:
    return sum(text in words_of(one) for one in await mara.of_the_app())


@pytest.mark.parametrize("mode", ["http", "socket"])
async def test_slack_is_not_told_before_it_is_kept_and_what_it_brings_again_counts_once(
    emulate: str, tmp_path: Path, mode: str
) -> None:
    async with chat(emulate, tmp_path, next(_NAMES), mode) as (at, api, mara):
        payload = mara.callback({"type": "message", "ts": "1772000000.000001", "text": "Hello"})
        at.door.shut = _SHUT
        with hasty(api):
            assert not await mara.bring("events_api", payload)
        assert kept(tmp_path) == 0
        at.door.shut = 0
        assert await mara.bring("events_api", payload)
        assert kept(tmp_path) == 1
        await mara.sees("This is too short")
        await at.program.jobs.idle()
        assert await said(mara, "This is too short") == 1


async def every_kind(mara: Person) -> list[tuple[str, dict[str, Any]]]:
    """One payload of each kind."""
    use = await mara._interaction("block_actions")
    view: dict[str, Any] = {"id": "V1", "hash": "h", "type": "modal", "callback_id": "answer"}
    view |= {"private_metadata": json.dumps({"chat": f"{mara.team}:{mara.channel}:{mara.user}", "token": "t"})}
    view |= {"state": {"values": {"words": {"words": {"type": "plain_text_input", "value": "shorter"}}}}}
    press = {"channel": {"id": mara.channel}, "message": {"text": "x", "ts": "1.1"}}
    message = {"callback_id": "tailor_to_this", "channel": {"id": "C1"}, "message": {"text": "A job", "ts": "1.2"}}
    command = {"command": "/cv", "text": "status", "user_id": mara.user, "team_id": mara.team, "trigger_id": "t1"}
    return [
        ("events_api", mara.callback({"type": "message", "ts": "8.1", "text": "Hello"})),
        ("events_api", mara.callback({"type": "app_mention", "ts": "8.2", "channel": "C1", "text": "hello"})),
        ("interactive", {**use, **press, "actions": [{"action_id": "accept:0", "value": "token"}]}),
        ("interactive", {**use, **press, "actions": [{"action_id": "home:jobs", "value": None}]}),
        ("interactive", {**use, "type": "view_submission", "view": view}),
        ("interactive", {**use, "type": "message_action", **message}),
        ("slash_commands", {**command, "channel_id": mara.channel}),
    ]


async def test_three_copies_of_a_signed_request_that_come_at_once_are_one(emulate: str, tmp_path: Path) -> None:
    async with chat(emulate, tmp_path, next(_NAMES)) as (at, _, mara):
        for number, (kind, payload) in enumerate(await every_kind(mara), start=1):
            assert await asyncio.gather(*(at.brings(kind, payload) for _ in range(3))) == [True] * 3
            assert kept(tmp_path) == number, payload


async def test_where_no_direct_message_can_be_opened_nothing_is_kept_and_what_may_pass_is_brought_again(
    emulate: str, tmp_path: Path
) -> None:
    async with chat(emulate, tmp_path, next(_NAMES)) as (_, api, mara):
        api.fails("conversations.open", Fault(body={"ok": False, "error": "user_not_found"}))
        assert await mara.command("status")  # a guest's of another workspace: to bring it again is of no use
        assert kept(tmp_path) == 0
        api.fails("conversations.open", Fault(503, {"ok": False, "error": "service_unavailable"}))
        assert not await mara.command("status")
        assert await mara.command("status")
        assert kept(tmp_path) == 1


async def test_what_says_that_it_is_a_retry_is_taken_when_it_was_not_before(emulate: str, tmp_path: Path) -> None:
    async with chat(emulate, tmp_path, next(_NAMES)) as (at, _, mara):
        body = json.dumps(mara.callback({"type": "message", "ts": "8.1", "text": "Hello"})).encode()
        again = {"X-Slack-Retry-Num": "2", "X-Slack-Retry-Reason": "http_timeout"}
        assert (await at.post(body, kind="application/json", headers=again)).status_code == 200
        await mara.sees("This is too short")


@pytest.mark.parametrize(
    "headers",
    [
        {"X-Slack-Signature": "v0=" + "0" * 64},
        {"X-Slack-Request-Timestamp": "soon"},
        {"X-Slack-Request-Timestamp": "1000000000"},
    ],
)
async def test_of_what_slack_has_not_signed_nothing_is_kept_or_logged(
    emulate: str,
    tmp_path: Path,
    headers: dict[str, str],
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    caplog.set_level(logging.DEBUG)
    async with chat(emulate, tmp_path, PEOPLE[-1]) as (at, _, mara):
        body = json.dumps(mara.callback({"type": "message", "ts": "8.1", "text": "Words of a stranger"})).encode()
        answer = await at.post(body, kind="application/json", headers=headers)
        assert answer.status_code == 401
        assert "Traceback" not in answer.text
        assert kept(tmp_path) == 0
    told = capfd.readouterr()
    assert "Words of a stranger" not in caplog.text + told.out + told.err
    assert "Traceback" not in caplog.text + told.out + told.err


async def test_what_slack_will_not_take_now_is_sent_by_the_next_program_when_slack_takes_it(
    emulate: str, tmp_path: Path
) -> None:
    name, clock = next(_NAMES), LeapingClock()
    async with slack_api(emulate, clock.seconds) as api:
        async with world(api, clock, tmp_path, "http") as at, somebody(api, at, name) as mara:
            began = clock.now()
            api.fails("chat.postMessage", _LIMITED)
            await mara.command("help")
            assert await delayed_until(at, tmp_path) >= began + timedelta(hours=1)
            await at.program.jobs.stop(grace_seconds=0)
        assert len(api.called("chat.postMessage")) == 1
        clock.ahead += timedelta(hours=1)
        async with world(api, clock, tmp_path, "http") as at, somebody(api, at, name) as mara:
            await mara.sees("What you can tell me at any time")
            await at.program.jobs.idle()
            assert await said(mara, "What you can tell me at any time") == 1


async def delayed_until(at: World, folder: Path) -> datetime:
    """When the message that waits may be sent, as the database has it."""
    db = sqlite3.connect(folder / "aicvgen.db")
    try:
        while not (rows := db.execute("SELECT not_before FROM outbox WHERE not_before IS NOT NULL").fetchall()):
            await at.clock.sleep(0.1)
        return datetime.fromisoformat(rows[0][0]).replace(tzinfo=UTC)
    finally:
        db.close()
