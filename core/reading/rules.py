"""The CV reader that needs no model: what ``core.ports`` asks for, by rules alone."""

from core.cv import StructuredCV
from core.reading.cvs import read_cv
from core.reading.skills import Vocabulary
from core.reading.source import SourceText, Unreadable


class RulesCvReader:
    """Implements ``core.ports.CvReader``."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary

    async def read(self, source: SourceText) -> StructuredCV | Unreadable:
        """The CV, or why this is none."""
        return read_cv(source, self._vocabulary)
