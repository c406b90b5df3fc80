"""The whole conversation in Slack, over real HTTP and a real websocket: what a person sends, sees, presses and gets."""

import io
from collections.abc import Iterator
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]  # it has no types
import pytest

from core.session import Phase, SessionStatus
from tests.bot.world import CV, JOB
from tests.slackapi.emulated import PEOPLE, emulated
from tests.slackapi.person import Person
from tests.slackapi.world import World, chat

_NAMES = iter(PEOPLE)


@pytest.fixture(scope="module")
def emulate(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with emulated(tmp_path_factory.mktemp("emulate")) as url:
        yield url


async def to_review(mara: Person) -> None:
    await mara.sends(CV.encode(), "cv.txt")
    await mara.sees_a_button("Looks right")
    await mara.press("Looks right")
    await mara.sees("Now send me the job description")
    await mara.says(JOB)
    await mara.sees_a_button("Accept")


async def to_the_end(at: World, mara: Person) -> None:
    while (session := await at.session(mara)).phase is Phase.REVIEWING:
        if session.gaps and any("Do not ask" in str(one) for one in await mara.of_the_app()):
            await mara.press("Do not ask")
        decided = sum(entry.decided for entry in session.entries)
        await mara.sees_a_button("Accept")
        await mara.press("Accept")
        await mara.sees("Accepted: ", decided + 1)
    await mara.sees("Your CV is ready")


@pytest.mark.parametrize("mode", ["http", "socket"])
async def test_from_hello_to_a_pdf_that_holds_what_was_accepted(emulate: str, tmp_path: Path, mode: str) -> None:
    async with chat(emulate, tmp_path, next(_NAMES), mode) as (at, api, mara):
        await mara.command("")
        await mara.sees("Send me your CV")
        await to_review(mara)
        await to_the_end(at, mara)
        session = await at.session(mara)
        assert session.status is SessionStatus.COMPLETED
        data = next(data for name, data in await mara.files() if name.endswith(".pdf"))
        text = " ".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(io.BytesIO(data)))
        read = " ".join(text.replace("\ufffe", "").split())
        for entry in session.entries:
            for item in entry.accepted_items:
                assert item.content.split()[-1] in read
        assert "Ines Okafor" in read
