"""Settings in Slack: in a modal that changes in place, from the command, from the home tab, and where none can open."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bot.world import CV, JOB
from tests.slackapi.emulated import PEOPLE, emulated
from tests.slackapi.installs import bytes_in
from tests.slackapi.person import Person, labels, words_of
from tests.slackapi.server import Fault
from tests.slackapi.world import chat

_NAMES = iter(PEOPLE)


@pytest.fixture(scope="module")
def emulate(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with emulated(tmp_path_factory.mktemp("emulate")) as url:
        yield url


def refused(error: str) -> Fault:
    return Fault(body={"ok": False, "error": error})


async def to_the_job(mara: Person) -> None:
    await mara.sends(CV.encode(), "cv.txt")
    await mara.sees_a_button("Looks right")
    await mara.press("Looks right")
    await mara.sees("Now send me the job description")
    await mara.says(JOB)
    await mara.sees_a_button("Accept")


async def test_settings_open_in_a_modal_that_changes_in_place(emulate: str, tmp_path: Path) -> None:
    async with chat(emulate, tmp_path, next(_NAMES)) as (at, api, mara):
        await mara.command("settings")
        view = await mara.sees_a_modal("Settings")
        assert "Pages: any number" in words_of(view)
        await mara.press_in_view("One page", view)
        await api.until(lambda: bool(api.called("views.update")))
        assert api.called("views.update")[0].body["view_id"] == view["id"]
        view = await mara.sees_a_modal("Settings")
        assert "Pages: at most 1" in words_of(view)
        assert "✓ One page" in labels(view)
        await mara.press_in_view("Deutsch", view)
        assert "Ich spreche: Deutsch" in words_of(await mara.sees_a_modal("Einstellungen"))
        assert (await at.session(mara)).layout.page_limit == 1
        assert not api.called("chat.postMessage")


async def test_settings_stand_in_the_chat_where_no_modal_can_be_opened_and_change_there(
    emulate: str, tmp_path: Path
) -> None:
    async with chat(emulate, tmp_path, next(_NAMES)) as (_, api, mara):
        api.fails("views.open", refused("expired_trigger_id"))
        await mara.command("settings")
        shown = await mara.sees("Pages: any number")
        await mara.press("One page", shown)
        changed = await mara.sees("Pages: at most 1")
        assert changed["ts"] == shown["ts"]
        assert len(api.called("views.open")) == 1


async def test_settings_stand_in_the_chat_where_the_modal_was_closed_meanwhile(emulate: str, tmp_path: Path) -> None:
    async with chat(emulate, tmp_path, next(_NAMES)) as (_, api, mara):
        await mara.command("settings")
        view = await mara.sees_a_modal("Settings")
        api.fails("views.update", refused("not_found"))
        await mara.press_in_view("Two pages", view)
        assert await mara.sees("Pages: at most 2")


async def test_the_home_tab_shows_the_persons_sessions_and_its_buttons_work(emulate: str, tmp_path: Path) -> None:
    async with chat(emulate, tmp_path, next(_NAMES)) as (_, api, mara):
        await to_the_job(mara)
        await mara.event({"type": "app_home_opened", "tab": "home"})
        await api.until(lambda: bool(api.called("views.publish")))
        published = api.called("views.publish")[0].body
        assert published["user_id"] == mara.user
        assert "Senior Nurse" in words_of(published["view"])
        await mara.press_in_view("Settings", published["view"])
        assert "Paper: A4" in words_of(await mara.sees_a_modal("Settings"))


async def test_a_key_of_ones_own_is_given_in_a_form_and_stands_nowhere_in_the_chat_or_in_the_clear(
    emulate: str, tmp_path: Path
) -> None:
    key = "AIzaSyInventedKeyOfSomebody-0123456789"
    async with chat(emulate, tmp_path, next(_NAMES), GEMINI_API_KEY="AIzaSyOfTheOperator") as (
        _,
        api,
        mara,
    ):
        await mara.command("settings")
        await mara.press_in_view("Key for the language model", await mara.sees_a_modal("Settings"))
        await api.until(lambda: "Use my own Gemini key" in str([call.body for call in api.called("views.update")]))
        shown = api.called("views.update")[-1]
        await mara.press_in_view("Use my own Gemini key", shown.body["view"] | shown.answer["view"])
        await mara.submit(await mara.sees_a_modal("My own key"), key)
        await mara.sees("Your Gemini key is kept, encrypted")
        assert len(api.called("views.push")) == 1
        assert key not in str([call.body for call in api.calls])
    assert key.encode() not in bytes_in(tmp_path)
