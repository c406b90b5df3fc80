"""Tokens of many workspaces: kept encrypted, renewed once and in time, forgotten, and never each other's."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import aiohttp
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import SecretStr
from slack_sdk.oauth.installation_store import Installation

from adapters.database.engine import open_engine
from adapters.database.schema import migrate
from adapters.database.seal import Seal
from adapters.slack import installing
from adapters.slack.installations import Installations
from adapters.slack.installed import InstalledWorkspaces
from adapters.slack.workspaces import BotOf, OneWorkspace, web_client
from bot.logs import logger
from core.errors import OperatorMustAct, TryAgain
from tests.slackapi.installs import LeapingClock, bytes_in
from tests.slackapi.server import Fault, SlackApi, slack_api

_HOUR = 60 * 60
_NOW = 4_000_000_000
"""A second of the epoch, later than all that the clock shows here."""
_SEAL = Seal(SecretStr("k" * 40))
_AWAY = Fault(status=503, body={"ok": False, "error": "service_unavailable"})


@dataclass
class Set:
    installations: Installations
    workspaces: InstalledWorkspaces
    api: SlackApi
    clock: LeapingClock

    async def install(self, team: str, token: str, hours: float | None = None) -> None:
        now = self.clock.now().timestamp()
        await self.installations.async_save(installed(team, token, now, hours))

    async def token(self, team: str) -> str | None:
        client = await self.workspaces.client(team)
        return client.token if client else None


def installed(
    team: str, token: str, at: float, hours: float | None = None, enterprise: str | None = None
) -> Installation:
    return Installation(
        app_id="A1",
        team_id=team or None,
        enterprise_id=enterprise,
        is_enterprise_install=not team,
        bot_token=token,
        bot_id="B1",
        bot_user_id="U0BOT",
        bot_refresh_token=f"xoxe-1-of-{token}" if hours else None,
        bot_token_expires_at=int(at + hours * _HOUR) if hours else None,
        user_id="U1",
        user_token=f"xoxp-of-{token}",
        installed_at=at,
    )


@asynccontextmanager
async def opened(folder: Path) -> AsyncIterator[Set]:
    clock = LeapingClock()
    engine = open_engine(f"sqlite+aiosqlite:///{folder / 'aicvgen.db'}")
    await migrate(engine)
    installations = Installations("1.2", engine, _SEAL)
    async with slack_api("http://127.0.0.1:9", clock.seconds) as api, aiohttp.ClientSession() as session:
        workspaces = InstalledWorkspaces(
            installations,
            session,
            f"{api.url}/api",
            client_id="1.2",
            client_secret="hidden",
            clock=clock,
            log=logger("test"),
        )
        yield Set(installations, workspaces, api, clock)
    await engine.dispose()


def renewal(token: str) -> Fault:
    body = {"ok": True, "access_token": token, "refresh_token": f"xoxe-1-of-{token}", "token_type": "bot"}
    return Fault(body={**body, "expires_in": 12 * _HOUR})


async def test_no_token_can_be_read_in_the_database(tmp_path: Path) -> None:
    async with opened(tmp_path) as at:
        await at.install("T1", "xoxb-readable", hours=12)
        held = bytes_in(tmp_path)
        assert b"T1" in held
        for token in (b"xoxb-readable", b"xoxe-1-of", b"xoxp-of"):
            assert token not in held
        kept = await at.installations.find("T1")
        assert kept is not None
        assert (kept.bot_token, kept.bot_refresh_token) == ("xoxb-readable", "xoxe-1-of-xoxb-readable")


async def test_a_token_opens_under_its_master_key_and_for_its_workspace_alone(tmp_path: Path) -> None:
    async with opened(tmp_path) as at:
        await at.install("T1", "xoxb-1")
        engine = open_engine(f"sqlite+aiosqlite:///{tmp_path / 'aicvgen.db'}")
        with pytest.raises(OperatorMustAct, match="AICVGEN_MASTER_KEY"):
            await Installations("1.2", engine, Seal(SecretStr("l" * 40))).find("T1")
        async with engine.begin() as db:
            await db.exec_driver_sql("UPDATE slack_installations SET team_id = 'T2'")
        with pytest.raises(OperatorMustAct):
            await at.installations.find("T2")
        await engine.dispose()


async def test_every_token_is_put_under_a_new_master_key_and_opens_without_the_former_one(tmp_path: Path) -> None:
    async with opened(tmp_path) as at:
        await at.install("T1", "xoxb-1", hours=12)
        await at.installations.async_save(installed("", "xoxb-all", at.clock.now().timestamp(), enterprise="E1"))
        engine = open_engine(f"sqlite+aiosqlite:///{tmp_path / 'aicvgen.db'}")
        both = Installations("1.2", engine, Seal(SecretStr("n" * 40 + " " + "k" * 40)))
        assert [await both.seal_anew(), await both.seal_anew()] == [3 + 2 + 2 + 1, 0]
        new = Installations("1.2", engine, Seal(SecretStr("n" * 40)))
        for name, token in (("T1", "xoxb-1"), ("E1", "xoxb-all")):
            kept = await new.find(name)
            assert kept is not None
            assert (kept.bot_token, kept.user_token) == (token, f"xoxp-of-{token}")
            with pytest.raises(OperatorMustAct):
                await at.installations.find(name)
        await engine.dispose()


async def test_a_token_is_renewed_before_it_ends_and_once_however_many_ask(tmp_path: Path) -> None:
    async with opened(tmp_path) as at:
        await at.install("T1", "xoxb-old", hours=12)
        assert await at.token("T1") == "xoxb-old"
        at.clock.ahead += timedelta(hours=11)
        at.api.fails("oauth.v2.access", renewal("xoxb-new"))
        assert await asyncio.gather(*(at.token("T1") for _ in range(5))) == ["xoxb-new"] * 5
        (call,) = at.api.called("oauth.v2.access")
        assert call.body["grant_type"] == "refresh_token"
        assert call.body["refresh_token"] == "xoxe-1-of-xoxb-old"
        at.clock.ahead += timedelta(hours=11)
        at.api.fails("oauth.v2.access", renewal("xoxb-third"))
        assert await at.token("T1") == "xoxb-third"
        assert at.api.called("oauth.v2.access")[1].body["refresh_token"] == "xoxe-1-of-xoxb-new"


async def test_while_no_token_can_be_renewed_the_present_one_is_used_and_then_it_waits(tmp_path: Path) -> None:
    async with opened(tmp_path) as at:
        await at.install("T1", "xoxb-old", hours=1)
        at.api.fails("oauth.v2.access", _AWAY, _AWAY)
        assert await at.token("T1") == "xoxb-old"
        at.clock.ahead += timedelta(hours=2)
        with pytest.raises(TryAgain):
            await at.token("T1")
        at.api.fails("oauth.v2.access", Fault(body={"ok": False, "error": "invalid_refresh_token"}))
        assert await at.token("T1") is None


async def test_an_app_that_is_installed_anew_has_its_new_token_and_one_that_was_taken_out_none(tmp_path: Path) -> None:
    async with opened(tmp_path) as at:
        await at.install("T1", "xoxb-1")
        at.clock.ahead += timedelta(hours=1)
        await at.install("T1", "xoxb-2")
        assert await at.token("T1") == "xoxb-2"
        await at.workspaces.forget("T1", _NOW)
        assert await at.token("T1") is None
        assert await at.workspaces.bot("T1") is None
        await at.install("T1", "xoxb-3")
        assert await at.token("T1") == "xoxb-3"


async def test_news_of_an_uninstallation_that_come_late_leave_what_was_installed_since(tmp_path: Path) -> None:
    async with opened(tmp_path) as at:
        await at.install("T1", "xoxb-1")
        taken_out = int(at.clock.now().timestamp()) + 60
        at.clock.ahead += timedelta(hours=1)
        await at.install("T1", "xoxb-2")
        at.api.fails("auth.test", Fault(body={"ok": True}), _AWAY)
        for _ in range(2):
            await at.workspaces.forget("T1", taken_out)
            assert await at.token("T1") == "xoxb-2"
        at.api.fails("auth.test", Fault(body={"ok": False, "error": "account_inactive"}))
        await at.workspaces.forget("T1", taken_out)  # Slack's clock goes behind ours: the token tells
        assert await at.token("T1") is None


async def test_when_a_token_was_revoked_the_app_goes_on_with_the_one_that_it_was_renewed_by(tmp_path: Path) -> None:
    async with opened(tmp_path) as at:
        await at.install("T1", "xoxb-1")
        at.api.fails("auth.test", Fault(body={"ok": True}), Fault(body={"ok": False, "error": "token_revoked"}))
        await at.workspaces.forget("T1", 0)
        assert await at.token("T1") == "xoxb-1"
        await at.workspaces.forget("T1", 0)
        assert await at.token("T1") is None
        assert [token for method, token in at.api.tokens_seen if method == "auth.test"] == ["xoxb-1"] * 2


async def test_the_operators_own_token_counts_as_long_as_slack_takes_it(tmp_path: Path) -> None:
    async with opened(tmp_path) as at, aiohttp.ClientSession() as session:
        client = web_client("xoxb-1", f"{at.api.url}/api", session)
        one = OneWorkspace(client, team="T1", enterprise="E1", bot=BotOf(token="xoxb-1", bot="B1", user="U0BOT"))
        at.api.fails("auth.test", Fault(body={"ok": True}), Fault(body={"ok": False, "error": "token_revoked"}))
        await one.forget("T1", _NOW)
        assert await one.client("T1") is client
        await one.forget("T1", _NOW)
        assert await one.client("T1") is None


async def test_an_organisation_that_installed_the_app_as_a_whole_has_its_own_name(tmp_path: Path) -> None:
    async with opened(tmp_path) as at:
        now = at.clock.now().timestamp()
        await at.installations.async_save(installed("", "xoxb-all", now, enterprise="E1"))
        await at.installations.async_save(installed("T1", "xoxb-one", now, enterprise="E1"))
        assert [await at.token(name) for name in ("E1", "T1", "T2")] == ["xoxb-all", "xoxb-one", None]
        await at.workspaces.forget("E1", _NOW)
        assert [await at.token(name) for name in ("E1", "T1")] == [None, "xoxb-one"]


_NAMES = st.sampled_from(("T1", "T2", "E1"))
_STEPS = st.lists(st.tuples(st.sampled_from(("install", "forget", "renew")), _NAMES), max_size=12)


@given(steps=_STEPS)
@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
def test_whatever_is_installed_renewed_and_forgotten_each_workspace_has_its_own_token(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, str]]
) -> None:
    async def walk() -> None:
        async with opened(tmp_path_factory.mktemp("tenants")) as at:
            right: dict[str, str] = {}
            for number, (what, name) in enumerate(steps):
                at.clock.ahead += timedelta(minutes=1)
                token = f"xoxb-{name}-{number}"
                if what == "forget":
                    await at.workspaces.forget(name, _NOW)
                    right.pop(name, None)
                elif what == "install":
                    now, whole = at.clock.now().timestamp(), name.startswith("E")
                    await at.installations.async_save(
                        installed("" if whole else name, token, now, hours=13, enterprise="E1")
                    )
                    right[name] = token
                elif name in right:
                    at.clock.ahead += timedelta(hours=12)
                    at.api.fails("oauth.v2.access", renewal(token))
                    right[name] = token
                    assert await at.token(name) == token
                    for other, present in right.items():
                        if other != name:
                            at.api.fails("oauth.v2.access", renewal(present))
                            await at.token(other)
                            at.api.faults.clear()
                assert {one: await at.token(one) for one in ("T1", "T2", "E1")} == {
                    one: right.get(one) for one in ("T1", "T2", "E1")
                }

    asyncio.run(walk())


def test_installing_asks_for_what_the_manifest_asks_for() -> None:
    manifest = (Path(installing.__file__).parent / "manifest.yaml").read_text(encoding="utf-8")
    listed = re.search(r"\n    bot:\n((?: {6}- .*\n)+)", manifest)
    assert listed
    assert tuple(re.findall(r"- ([a-z_:]+)", listed[1])) == installing.SCOPES
