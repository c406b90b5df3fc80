"""The connection of Socket Mode: opened again when Slack closes it, in no state that looks well and is not."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from adapters.slack.platform import open_slack
from bot.logs import logger
from core.deliveries import Delivery
from core.errors import OperatorMustAct
from tests.fast_clock import FastClock
from tests.slackapi.emulated import BOT_TOKEN, PEOPLE, emulated
from tests.slackapi.server import Fault, slack_api
from tests.slackapi.world import chat, somebody, world

_AWAY = Fault(503, {"ok": False, "error": "service_unavailable"})


@pytest.fixture(scope="module")
def emulate(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with emulated(tmp_path_factory.mktemp("emulate")) as url:
        yield url


async def test_a_connection_that_slack_closes_is_opened_again(emulate: str, tmp_path: Path) -> None:
    async with chat(emulate, tmp_path, PEOPLE[0], "socket") as (_, api, mara):
        await mara.command("help")
        await mara.sees("What you can tell me at any time")
        await api.sockets[-1].close()
        await api.until(lambda: len(api.sockets) > 1)
        await mara.command("status")
        assert await mara.sees("I am waiting for your CV")


async def test_a_slack_that_is_away_at_the_start_is_waited_for(emulate: str, tmp_path: Path) -> None:
    clock = FastClock()
    async with slack_api(emulate, clock.seconds) as api:
        api.fails("apps.connections.open", _AWAY, _AWAY)
        async with world(api, clock, tmp_path, "socket") as at, somebody(api, at, PEOPLE[1], "socket") as mara:
            await mara.command("help")
            await mara.sees("What you can tell me at any time")
        assert len(api.called("apps.connections.open")) == 3


async def test_an_app_token_that_slack_does_not_know_ends_the_program_with_the_name_of_its_setting(
    emulate: str,
) -> None:
    clock = FastClock()

    async def keep(_: Delivery) -> bool:
        return True

    async with (
        slack_api(emulate, clock.seconds) as api,
        open_slack(BOT_TOKEN, f"{api.url}/api", clock=clock, log=logger("test")) as app,
    ):
        receiver = app.receiver(keep, keep, None, None, None, None)  # type: ignore[arg-type]  # nothing comes
        socket = app.socket(receiver, "xapp-1-of-another-app")
        assert socket.trouble()
        with pytest.raises(OperatorMustAct, match="SLACK_APP_TOKEN: Slack says invalid_auth"):
            await socket.run()
