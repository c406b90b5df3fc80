"""The door for what Slack brings over HTTP: nothing comes in without a fresh signature."""

import hmac
import json
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime
from hashlib import sha256

import httpx2
import pytest
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.response import BoltResponse
from slack_sdk.signature import Clock as SdkClock
from slack_sdk.signature import SignatureVerifier
from starlette.applications import Starlette

from adapters.slack.web import PATH, events
from tests.virtual_time import VirtualClock

SECRET = "8f742231b10e8888abcd99yyyzzz85a5"
BODY = json.dumps({"type": "event_callback", "event_id": "Ev1", "event": {"type": "message"}}).encode()


def application(clock: VirtualClock, taken: list[object]) -> httpx2.AsyncClient:
    async def authorize() -> AuthorizeResult:
        return AuthorizeResult(enterprise_id=None, team_id="T1", bot_token="xoxb-1")

    async def take(body: dict[str, object], next: Callable[[], Awaitable[None]]) -> BoltResponse:
        del next
        taken.append(body)
        return BoltResponse(status=200, body="")

    app = AsyncApp(authorize=authorize, process_before_response=True, request_verification_enabled=False)
    app.use(take)
    served = Starlette(routes=[events(app, SECRET, clock)])
    return httpx2.AsyncClient(transport=httpx2.ASGITransport(served), base_url="http://here")


def signed(body: bytes, timestamp: str, secret: str = SECRET) -> dict[str, str]:
    signature = hmac.new(secret.encode(), f"v0:{timestamp}:".encode() + body, sha256).hexdigest()
    return {"X-Slack-Request-Timestamp": timestamp, "X-Slack-Signature": f"v0={signature}"}


def now(clock: VirtualClock, ago: int = 0) -> str:
    return str(int(clock.now().timestamp()) - ago)


async def post(clock: VirtualClock, body: bytes, headers: Mapping[str, str | bytes]) -> tuple[int, list[object]]:
    taken: list[object] = []
    async with application(clock, taken) as web:
        told = [(name.encode(), one if isinstance(one, bytes) else one.encode()) for name, one in headers.items()]
        answer = await web.post(PATH, content=body, headers=[(b"Content-Type", b"application/json"), *told])
    assert "Traceback" not in answer.text
    return answer.status_code, taken


async def test_what_slack_has_signed_is_taken_and_slacks_own_sdk_agrees_that_it_is() -> None:
    clock = VirtualClock()
    headers = signed(BODY, now(clock))

    class Then(SdkClock):
        def now(self) -> float:
            return clock.now().timestamp()

    assert SignatureVerifier(SECRET, Then()).is_valid_request(BODY, headers)
    status, taken = await post(clock, BODY, headers)
    assert (status, len(taken)) == (200, 1)


@pytest.mark.parametrize(
    "broken",
    [
        {"X-Slack-Signature": ""},
        {"X-Slack-Signature": "v0=" + "0" * 64},
        {"X-Slack-Signature": "v1=" + "a" * 64},
        {"X-Slack-Signature": "v0=ä"},
        {"X-Slack-Request-Timestamp": ""},
        {"X-Slack-Request-Timestamp": "soon"},
        {"X-Slack-Request-Timestamp": "-1"},
        {"X-Slack-Request-Timestamp": "1e9"},
        {"X-Slack-Request-Timestamp": "٣" * 10},
        {"X-Slack-Request-Timestamp": "9" * 400},
        {"X-Slack-Request-Timestamp": "12.5"},
    ],
)
async def test_a_signature_or_a_timestamp_that_is_none_is_refused(broken: dict[str, str]) -> None:
    clock = VirtualClock()
    headers = {name: value.encode() for name, value in {**signed(BODY, now(clock)), **broken}.items()}
    assert await post(clock, BODY, headers) == (401, [])


async def test_a_request_without_the_headers_is_refused() -> None:
    assert await post(VirtualClock(), BODY, {}) == (401, [])


@pytest.mark.parametrize("ago", [301, -301, 86_400])
async def test_a_replay_is_refused_though_its_signature_is_right(ago: int) -> None:
    clock = VirtualClock()
    assert await post(clock, BODY, signed(BODY, now(clock, ago))) == (401, [])


async def test_another_secret_and_another_body_are_refused() -> None:
    clock = VirtualClock()
    assert await post(clock, BODY, signed(BODY, now(clock), "another secret")) == (401, [])
    assert await post(clock, BODY + b" ", signed(BODY, now(clock))) == (401, [])


@pytest.mark.parametrize("body", [b"[]", b'"x"', b"{", b"\xff\xfe", b"payload=%7B"])
async def test_what_is_signed_and_still_no_payload_is_refused_without_a_word_of_how(body: bytes) -> None:
    clock = VirtualClock()
    assert await post(clock, body, signed(body, now(clock))) == (400, [])


async def test_a_body_that_is_too_large_is_not_read_to_its_end() -> None:
    clock = VirtualClock()
    body = b"x" * (4 * 1024 * 1024)
    assert await post(clock, body, signed(body, now(clock))) == (413, [])


async def test_slacks_question_at_the_setting_up_is_answered() -> None:
    clock = VirtualClock()
    body = json.dumps({"type": "url_verification", "challenge": "c7"}).encode()
    async with application(clock, []) as web:
        answer = await web.post(
            PATH, content=body, headers={"Content-Type": "application/json", **signed(body, now(clock))}
        )
    assert (answer.status_code, answer.json()) == (200, {"challenge": "c7"})
    assert clock.now() == datetime.fromtimestamp(clock.now().timestamp(), UTC)
