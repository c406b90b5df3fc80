"""The reader that asks a language model: it looks once more at what the rules have read, and makes nothing up."""

from core.cv import StructuredCV
from core.job import JobDescriptionData
from core.language_model import Payer, Picture
from core.model_reading import cv as cvs
from core.model_reading import job as jobs
from core.model_reading import pages
from core.model_reading.asking import Reading
from core.model_reading.fixing import fix
from core.model_writing.prompting import Prompts
from core.ports import LanguageModel
from core.reading.skills import Vocabulary
from core.reading.source import SourceText, Unreadable


class ModelReader:
    """Implements ``core.ports.CloseReader``."""

    def __init__(self, model: LanguageModel, *, prompts: Prompts, vocabulary: Vocabulary) -> None:
        self._reading = Reading(model, prompts)
        self._vocabulary = vocabulary

    async def cv(self, source: SourceText, read: StructuredCV, payer: Payer) -> StructuredCV:
        """The CV with each field as the text supports it better; as the rules read it where the model fails."""
        return await cvs.read_closely(self._reading, source, read, payer)

    async def job(
        self, text: str, read: JobDescriptionData | Unreadable, payer: Payer
    ) -> JobDescriptionData | Unreadable:
        """The job as both read it; as the rules did, with the reason in ``error``, where the model fails."""
        return await jobs.read_closely(self._reading, text, read, payer, self._vocabulary)

    async def fix(self, cv: StructuredCV, request: str, payer: Payer) -> StructuredCV | None:
        """The CV as the person's words have it; None when that is not clear."""
        return await fix(self._reading, cv, request, payer)

    async def pages(self, pictures: tuple[Picture, ...], payer: Payer) -> SourceText | None:
        """The text on the pictures; None when there is none to be had."""
        return await pages.read_pages(self._reading, pictures, payer)
