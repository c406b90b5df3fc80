"""Who somebody is in Slack: their language, what is suggested to them, and whether they are let in at all."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from core.workspaces import WorkspaceSettings
from tests.bot.world import CV
from tests.slackapi.emulated import PEOPLE, emulated
from tests.slackapi.installs import Browser, bytes_in, installable
from tests.slackapi.person import words_of
from tests.slackapi.server import Fault
from tests.slackapi.world import chat, somebody

_NAMES = iter(PEOPLE)
_NO_SCOPE = Fault(body={"ok": False, "error": "missing_scope"})


@pytest.fixture(scope="module")
def emulate(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with emulated(tmp_path_factory.mktemp("emulate")) as url:
        yield url


async def test_the_bot_speaks_the_language_that_somebody_has_slack_in_until_they_choose(
    emulate: str, tmp_path: Path
) -> None:
    async with chat(emulate, tmp_path, next(_NAMES)) as (at, api, mara):
        api.locales[mara.user] = "de-DE"
        await mara.event({"type": "app_home_opened", "tab": "home"})
        await api.until(lambda: bool(api.called("views.publish")))
        assert "Ihr Lebenslauf" in words_of(api.called("views.publish")[0].body["view"])
        await mara.command("help")
        await mara.sees("Was Sie mir jederzeit sagen können")
        api.fails("views.open", *[_NO_SCOPE] * 2)
        await mara.command("settings")
        await mara.press("Français", await mara.sees("Ich spreche: Deutsch"))
        await mara.sees("Je parle : Français")
        assert (await at.session(mara)).profile.language == "fr"
        assert len(api.called("users.info")) == 1


async def test_without_the_scope_the_bot_speaks_english(emulate: str, tmp_path: Path) -> None:
    async with chat(emulate, tmp_path, next(_NAMES)) as (_, api, mara):
        api.fails("users.info", _NO_SCOPE)
        await mara.command("help")
        await mara.sees("What you can tell me at any time")
        await mara.command("status")
        await mara.sees("I am waiting for your CV")
        assert len(api.called("users.info")) == 1


async def test_what_is_suggested_is_in_the_persons_language_and_means_what_it_says(
    emulate: str, tmp_path: Path
) -> None:
    async with chat(emulate, tmp_path, next(_NAMES)) as (_, api, mara):
        api.locales[mara.user] = "es-ES"
        await mara.event({"type": "app_home_opened", "tab": "messages"})
        await api.until(lambda: bool(api.called("assistant.threads.setSuggestedPrompts")))
        asked = api.called("assistant.threads.setSuggestedPrompts")[0].body
        assert asked["channel_id"] == mara.channel
        assert "thread_ts" not in asked
        titles = [prompt["title"] for prompt in asked["prompts"]]
        assert titles[1] == "¿Dónde estamos?"
        assert len(titles) == 4
        await mara.says(asked["prompts"][1]["message"])
        await mara.sees("Estoy esperando tu CV")
        await mara.says("What can you do?")  # as the manifest says it
        await mara.sees("/cv jobs")


async def test_of_somebody_who_is_not_let_in_no_file_is_fetched(emulate: str, tmp_path: Path) -> None:
    name = next(_NAMES)
    async with (
        installable(emulate, tmp_path, AICVGEN_ALLOWED_USERS="T0OTHER:U0OTHER") as (at, api),
        somebody(api, at, name) as mara,
    ):
        assert (await Browser(at, api, name).installs()).status_code == 200
        fetched = len(api.fetched)
        await mara.sends(CV.encode(), "cv.txt", text="We look for a nurse. " * 30)
        await mara.sees("I am here for invited people only")
        assert len(api.fetched) == fetched
        assert sum("invited people" in words_of(one) for one in await mara.of_the_app()) == 1
        assert b"Okafor" not in bytes_in(tmp_path)


async def test_who_administers_the_workspace_sees_what_was_set_for_it_and_nobody_else_does(
    emulate: str, tmp_path: Path
) -> None:
    async with chat(emulate, tmp_path, next(_NAMES)) as (at, api, mara), somebody(api, at, next(_NAMES)) as theo:
        api.admins.add(mara.user)
        said: list[str] = []
        for person in (theo, mara):
            await person.event({"type": "app_home_opened", "tab": "home"})
            await api.until(lambda: len(api.called("views.publish")) > len(said))
            said.append(words_of(api.called("views.publish")[-1].body["view"]))
        assert "You administer this workspace" not in said[0]
        assert "Everybody may write to me" in said[1]
        rules = WorkspaceSettings(people=frozenset({mara.user, theo.user}), daily_cap=Decimal("2.5"))
        await at.program.workspaces.change(mara.team, rules, at.clock.now())
        await mara.event({"type": "app_home_opened", "tab": "home"})
        await api.until(lambda: len(api.called("views.publish")) > len(said))
        told = words_of(api.called("views.publish")[-1].body["view"])
        assert "People who may write to me: 2" in told
        assert "Model calls a day: up to 2.50 US dollars" in told
