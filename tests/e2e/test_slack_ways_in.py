"""What a job and words about a CV come in as: snippets, forwarded messages, what programs post, a form."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bot.world import CV, JOB
from tests.slackapi.emulated import PEOPLE, emulated
from tests.slackapi.person import Person, words_of
from tests.slackapi.server import SlackApi
from tests.slackapi.world import World, chat, somebody

_NAMES = iter(PEOPLE)


@pytest.fixture(scope="module")
def emulate(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with emulated(tmp_path_factory.mktemp("emulate")) as url:
        yield url


async def as_a_snippet(mara: Person) -> None:
    await mara.sends(JOB.encode(), "Untitled", mode="snippet", filetype="text")


async def forwarded(mara: Person) -> None:
    await mara.event({"type": "message", "ts": "8.1", "attachments": [{"is_share": True, "text": JOB}]})


async def from_a_program(mara: Person) -> None:
    lines = [{"type": "section", "text": {"type": "mrkdwn", "text": line}} for line in JOB.splitlines() if line]
    message = {"type": "message", "text": "A new job", "ts": "1.2", "bot_id": "B0JOBS", "blocks": lines}
    use = await mara._interaction("message_action")
    channel = {"id": "C000000001"}
    assert await mara.bring(
        "interactive", {**use, "callback_id": "tailor_to_this", "channel": channel, "message": message}
    )


@pytest.mark.parametrize("way", [as_a_snippet, forwarded, from_a_program])
async def test_a_job_comes_in_every_way(emulate: str, tmp_path: Path, way: object) -> None:
    assert callable(way)
    async with chat(emulate, tmp_path, next(_NAMES)) as (at, _, mara):
        await mara.sends(CV.encode(), "cv.txt")
        await mara.press("Looks right", await mara.sees_a_button("Looks right"))
        await mara.sees("Now send me the job description")
        await way(mara)
        await mara.sees_a_button("Accept")
        job = (await at.session(mara)).job
        assert job is not None
        assert job.company == "Harbour Clinic"


async def test_what_was_read_wrongly_is_mended_in_a_form(emulate: str, tmp_path: Path) -> None:
    async with chat(emulate, tmp_path, next(_NAMES)) as (at, _, mara):
        await mara.sends(CV.encode(), "cv.txt")
        card = await mara.sees_a_button("Fix something")
        assert "Ines Okafor" in words_of(card)
        await mara.press("Fix something", card)
        await mara.submit(await mara.sees_a_modal("Fix something"), "My name is Ines Okafor-Bell")
        await mara.sees("Ines Okafor-Bell")
        cv = (await at.session(mara)).cv
        assert cv is not None
        assert cv.contact.name == "Ines Okafor-Bell"


async def test_two_people_in_one_channel_have_each_their_own_and_touch_nothing_of_the_others(
    emulate: str, tmp_path: Path
) -> None:
    first, second = next(_NAMES), next(_NAMES)
    async with chat(emulate, tmp_path, first) as (at, api, mara), somebody(api, at, second) as theo:
        for number, person in enumerate((mara, theo)):
            mention = {"type": "app_mention", "channel": "C000000001", "channel_type": "channel", "text": "hello"}
            await person.event({**mention, "ts": f"7.{number}"})
            await person.sees("Send me your CV")
        await mara.sends(CV.encode(), "cv.txt")
        await mara.sees_a_button("Looks right")
        before, theirs = await at.session(mara), await at.session(theo)
        await every_press_of_the_other(at, api, mara, theo)
        assert await at.session(mara) == before
        assert (await at.session(theo)).cv is None
        assert theirs.owner != before.owner


async def every_press_of_the_other(at: World, api: SlackApi, mara: Person, theo: Person) -> None:
    """Presses all of the first one's buttons as the second, where they stand and where the second one is."""
    card = await mara.sees_a_button("Looks right")
    for element in (one for block in card["blocks"] if block["type"] == "actions" for one in block["elements"]):
        for channel in (mara.channel, theo.channel):
            heard = len(api.calls)
            payload = await mara.pressed(element, {"ts": card["ts"], "text": ""})
            payload |= {"user": {"id": theo.user, "team_id": theo.team}, "channel": {"id": channel}}
            assert await at.brings("interactive", payload)
            await at.program.jobs.idle()
            assert "Okafor" not in str([call.body for call in api.calls[heard:]])
