"""How fast the app speaks: a message a second in a channel, and ``Retry-After`` for its method and workspace alone."""

import aiohttp
import pytest
from aiohttp import web
from slack_sdk.errors import SlackApiError

from adapters.memory import HandClock
from adapters.slack.answers import FAULTS, outcome, retry_after
from adapters.slack.pace import BETWEEN, Pace
from adapters.slack.workspaces import web_client
from core.ports import Gone, Later, Undeliverable


async def seconds_until(clock: HandClock, pace: Pace, team: str, method: str, channel: str | None = None) -> float:
    began = clock.now()
    await (pace.turn(team, method, channel) if channel else pace.open(team, method))
    return (clock.now() - began).total_seconds()


async def test_a_channel_gets_a_message_a_second_and_other_channels_do_not_wait_for_it() -> None:
    clock = HandClock()
    pace = Pace(clock)
    waited = [await seconds_until(clock, pace, "T1", "chat.postMessage", "D1") for _ in range(3)]
    assert waited == [0, BETWEEN.total_seconds(), BETWEEN.total_seconds()]
    assert await seconds_until(clock, pace, "T1", "chat.postMessage", "D2") == 0
    assert await seconds_until(clock, pace, "T2", "chat.postMessage", "D1") == 0


async def test_what_slack_asks_to_wait_holds_for_its_method_in_its_workspace() -> None:
    clock = HandClock()
    pace = Pace(clock)
    pace.close("T1", "chat.postMessage", 30)
    pace.close("T1", "chat.postMessage", 10)  # the longer one counts
    assert await seconds_until(clock, pace, "T1", "chat.update") == 0
    assert await seconds_until(clock, pace, "T2", "chat.postMessage", "D1") == 0
    assert await seconds_until(clock, pace, "T1", "chat.postMessage", "D1") == 30
    assert await seconds_until(clock, pace, "T1", "chat.postMessage") == 0


class Answered:
    """Answers every call so, and remembers the tokens that it was shown."""

    def __init__(self, answer: web.Response) -> None:
        self.answer = answer
        self.tokens: list[str | None] = []

    async def take(self, request: web.Request) -> web.Response:
        self.tokens.append(request.headers.get("Authorization"))
        return self.answer

    async def serve(self) -> tuple[web.AppRunner, str]:
        application = web.Application()
        application.router.add_route("*", "/{path:.*}", self.take)
        runner = web.AppRunner(application, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        return runner, f"http://127.0.0.1:{runner.addresses[0][1]}"


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (
            web.json_response({"ok": False, "error": "ratelimited"}, status=429, headers={"Retry-After": "7"}),
            Later(seconds=7),
        ),
        (
            web.json_response({"ok": False, "error": "ratelimited"}, status=429, headers={"Retry-After": "soon"}),
            Later(seconds=5),
        ),
        (web.json_response({"ok": False, "error": "ratelimited"}, status=429), Later(seconds=5)),
        (web.json_response({"ok": False, "error": "internal_error"}), Later(seconds=5)),
        (web.Response(text="<html>away</html>", status=503), Later(seconds=5)),
        (web.json_response({"ok": False, "error": "message_not_found"}), Gone()),
        (web.json_response({"ok": False, "error": "channel_not_found"}), Undeliverable(reason="channel_not_found")),
    ],
)
async def test_slacks_answers_are_the_ports_values(answer: web.Response, expected: object) -> None:
    server = Answered(answer)
    runner, url = await server.serve()
    try:
        async with aiohttp.ClientSession() as session:
            with pytest.raises(SlackApiError) as refused:
                await web_client("xoxb-1", f"{url}/api", session).api_call("chat.postMessage", json={"text": "x"})
        assert outcome(refused.value) == expected
        assert (retry_after(refused.value) is None) is (answer.status != 429)
    finally:
        await runner.cleanup()


@pytest.mark.parametrize("status", [301, 302, 307, 308])
async def test_a_web_api_that_leads_elsewhere_is_not_followed(status: int) -> None:
    other = Answered(web.json_response({"ok": True}))
    runner, elsewhere = await other.serve()
    here = Answered(web.Response(status=status, headers={"Location": f"{elsewhere}/api/chat.postMessage"}))
    runner_here, url = await here.serve()
    try:
        async with aiohttp.ClientSession() as session:
            with pytest.raises(FAULTS) as fault:
                await web_client("xoxb-1", f"{url}/api", session).api_call("chat.postMessage", json={"text": "x"})
        assert isinstance(outcome(fault.value), Later)
        assert here.tokens == ["Bearer xoxb-1"]
        assert other.tokens == []
    finally:
        await runner.cleanup()
        await runner_here.cleanup()
