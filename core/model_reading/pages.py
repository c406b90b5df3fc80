"""The text on pictures of pages, as a model sees it: there is no other text to check it by, so the person does."""

from core.language_model import Completed, Payer, Picture, Purpose
from core.model_reading.answers import PagesSeen
from core.model_reading.asking import Reading
from core.reading.source import SourceLine, SourceText

MOST_PAGES = 5
MOST_BYTES = 12 * 1024 * 1024
"""Of all pictures together: Gemini takes 20 MB with a request, a third more as they are sent.
https://ai.google.dev/gemini-api/docs/image-understanding"""
_MOST_LINES, _LONGEST = 800, 2_000


async def read_pages(reading: Reading, pictures: tuple[Picture, ...], payer: Payer) -> SourceText | None:
    """The lines on the pictures, in reading order; None when the model fails, or sees no words."""
    if not pictures or len(pictures) > MOST_PAGES or sum(len(one.data) for one in pictures) > MOST_BYTES:
        return None
    answer = await reading.ask(Purpose.READ_CV, PagesSeen, payer, {}, prompt="read_pages", pictures=pictures)
    if not isinstance(answer, Completed):
        return None
    lines = tuple(
        SourceLine(text=text, bullet=line.bullet, level=1 if line.heading and not line.bullet else None)
        for line in answer.value.lines[:_MOST_LINES]
        if (text := " ".join(line.text.split())[:_LONGEST])
    )
    return SourceText(lines=lines) if any(map(str.isalnum, "".join(line.text for line in lines))) else None
