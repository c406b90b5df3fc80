"""Installing the app from a browser, in one workspace after another, over real HTTP."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.slackapi.emulated import PEOPLE, TEAM, emulated
from tests.slackapi.installs import Browser, LeapingClock, bytes_in, installable
from tests.slackapi.server import Fault
from tests.slackapi.world import somebody

_NAMES = iter(PEOPLE)
_NOTHING_KEPT = Fault(body={"ok": False, "error": "unknown_method"})


@pytest.fixture(scope="module")
def emulate(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with emulated(tmp_path_factory.mktemp("emulate")) as url:
        yield url


async def test_who_installs_the_app_can_write_to_it_until_it_is_taken_out_and_again_afterwards(
    emulate: str, tmp_path: Path
) -> None:
    async with (
        installable(emulate, tmp_path) as (at, api),
        somebody(api, at, name := next(_NAMES)) as mara,
    ):
        await mara.command("")
        assert not api.called("chat.postMessage")
        page = await Browser(at, api, name).installs()
        assert page.status_code == 200
        assert page.headers["cache-control"] == "no-store"
        await mara.command("")
        await mara.sees("Send me your CV")
        session = await at.session(mara)
        first = api.tokens_seen[-1][1]
        assert first.startswith("xoxb-")
        assert first.encode() not in bytes_in(tmp_path)
        assert TEAM.encode() in bytes_in(tmp_path)

        await mara.event({"type": "app_uninstalled"})
        said = len(api.called("chat.postMessage"))
        await mara.command("help")
        assert len(api.called("chat.postMessage")) == said

        assert (await Browser(at, api, name).installs()).status_code == 200
        await mara.command("help")
        await mara.sees("What you can tell me at any time")
        assert (await at.session(mara)).id == session.id
        assert {token for method, token in api.tokens_seen[-3:] if method == "chat.postMessage"}.isdisjoint({first})


async def test_only_who_began_to_install_ends_it_once_and_in_time(emulate: str, tmp_path: Path) -> None:
    async with installable(emulate, tmp_path) as (at, api):
        mara, mallory = Browser(at, api, next(_NAMES)), Browser(at, api, next(_NAMES))
        granted = await mallory.agrees(await mallory.begins())
        await mara.begins()
        assert (await mara.returns(granted)).status_code == 400  # somebody else's, slipped in
        assert (await Browser(at, api, "nobody").returns(granted)).status_code == 400

        made_up = Browser(at, api, "nobody", {"slack-app-oauth-state": "x"})
        assert (await made_up.returns({"state": "x", "code": granted["code"]})).status_code == 401

        late = await mara.agrees(await mara.begins())
        assert isinstance(at.clock, LeapingClock)
        at.clock.ahead += timedelta(minutes=11)
        assert (await mara.returns(late)).status_code == 401
        assert not api.called("oauth.v2.access")

        right = await mara.agrees(await mara.begins())
        kept = dict(mara.cookies)
        assert (await mara.returns(right)).status_code == 200
        assert (await Browser(at, api, "again", kept).returns(right)).status_code == 401
        assert len(api.called("oauth.v2.access")) == 1


async def test_who_says_no_or_brings_a_wrong_code_is_told_and_nothing_breaks(emulate: str, tmp_path: Path) -> None:
    async with installable(emulate, tmp_path) as (at, api):
        mara = Browser(at, api, next(_NAMES))
        refused = await mara.returns({"error": "<script>access_denied"})
        assert "access_denied" in refused.text
        assert "<script>" not in refused.text
        granted = await mara.agrees(await mara.begins())
        assert (await mara.returns({**granted, "code": "guessed"})).status_code == 401
        granted = await mara.agrees(await mara.begins())
        api.fails("oauth.v2.access", Fault(status=200, body={"ok": False, "error": "internal_error"}))
        assert (await mara.returns(granted)).status_code == 401
        assert (await mara.installs()).status_code == 200


async def test_a_workspace_that_the_operator_does_not_name_is_told_so_and_nothing_of_it_is_kept(
    emulate: str, tmp_path: Path
) -> None:
    name = next(_NAMES)
    async with installable(emulate, tmp_path, AICVGEN_ALLOWED_WORKSPACES="T0OTHER E0OTHER") as (at, api):
        api.fails("apps.uninstall", _NOTHING_KEPT)
        page = await Browser(at, api, name).installs()
        assert page.status_code == 403
        assert TEAM in page.text
        assert len(api.called("apps.uninstall")) == 1
        assert TEAM.encode() not in bytes_in(tmp_path)


async def test_somebody_whom_the_operator_does_not_name_gets_a_short_answer_and_is_kept_nowhere(
    emulate: str, tmp_path: Path
) -> None:
    name = next(_NAMES)
    async with (
        installable(emulate, tmp_path, AICVGEN_ALLOWED_USERS="T0OTHER:U0OTHER, 12345") as (at, api),
        somebody(api, at, name) as mara,
    ):
        assert (await Browser(at, api, name).installs()).status_code == 200
        await mara.says("A sentence that no file of ours may hold")
        told = await mara.sees("I am here for invited people only")
        assert f"{TEAM}:{mara.user}" in str(told["blocks"])
        assert await at.program.inbox.current("slack", f"{TEAM}:{mara.channel}:{mara.user}") is None
        assert b"no file of ours" not in bytes_in(tmp_path)
