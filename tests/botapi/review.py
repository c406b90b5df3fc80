"""Stretches of a conversation, as a person in Telegram walks them."""

from core.session import Phase
from tests.bot.world import CV, JOB
from tests.botapi.person import Person
from tests.botapi.world import World


async def to_review(ines: Person) -> None:
    """From nothing to the first card."""
    await ines.sends(CV.encode(), "cv.txt")
    await ines.sees_a_button("Looks right")
    await ines.press("Looks right")
    await ines.sees("Now send me the job description")
    await ines.says(JOB)
    await ines.sees_a_button("Accept")


async def to_the_end(at: World, ines: Person) -> None:
    """Presses Accept on one card after the other, until the document is there."""
    while (session := await at.session(ines.id)).phase is Phase.REVIEWING:
        if session.gaps and ines.sees_button("Do not ask"):
            await ines.press("Do not ask")
        decided = sum(entry.decided for entry in session.entries)
        await ines.sees_a_button("Accept")
        await ines.press("Accept")
        await ines.sees("Accepted: ", decided + 1)
    await ines.sees("Your CV is ready")
