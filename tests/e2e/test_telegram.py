"""The whole conversation in Telegram, over real HTTP: what a person sends, sees, presses and gets."""

import io
from collections.abc import AsyncIterator
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]  # it has no types
import pytest

from core.session import Phase, SessionStatus
from tests.bot.world import CV, JOB
from tests.botapi.person import Person
from tests.botapi.server import BotApi, bot_api
from tests.botapi.world import FastClock, World, world


@pytest.fixture
def clock() -> FastClock:
    return FastClock()


@pytest.fixture
async def api(clock: FastClock) -> AsyncIterator[BotApi]:
    async with bot_api(clock.seconds) as api:
        yield api


@pytest.fixture
def ines(api: BotApi) -> Person:
    return Person(api)


async def to_review(ines: Person) -> None:
    """From nothing to the first card."""
    await ines.sends(CV.encode(), "cv.txt")
    await ines.sees_a_button("Looks right")
    await ines.press("Looks right")
    await ines.sees("Now send me the job description")
    await ines.says(JOB)
    await ines.sees_a_button("Accept")


async def accept_what_is_left(at: World, ines: Person) -> None:
    """Presses Accept on one card after the other, until the document is there."""
    while (session := await at.session(ines.id)).phase is Phase.REVIEWING:
        if session.gaps and ines.sees_button("Do not ask"):
            await ines.press("Do not ask")
        decided = sum(entry.decided for entry in session.entries)
        await ines.api.until(lambda: ines.sees_button("Accept"))
        await ines.press("Accept")
        await ines.sees("Accepted: ", decided + 1)


async def test_from_start_to_a_pdf_that_holds_what_was_accepted(
    api: BotApi, clock: FastClock, ines: Person, tmp_path: Path
) -> None:
    async with world(api, clock, tmp_path) as at:
        await ines.says("/start")
        await ines.sees("Send me your CV")
        await to_review(ines)
        await accept_what_is_left(at, ines)
        await ines.sees("Your CV is ready")
        await ines.sees("The first page")
        session = await at.session(ines.id)
        assert session.status is SessionStatus.COMPLETED
        sent = next(message["document"] for message in ines.messages() if "document" in message)
        data = api.files[sent["file_id"]]
        assert any("photo" in message for message in ines.messages())
        text = " ".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(io.BytesIO(data)))
        read = " ".join(text.replace("\ufffe", "").split())
        for entry in session.entries:
            for item in entry.accepted_items:
                assert item.content.split()[-1] in read
        assert "Ines Okafor" in read
        assert at.polling.trouble() is None
