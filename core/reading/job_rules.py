"""The job reader that needs no model: what ``core.ports`` asks for, by rules alone.

It stands apart from the CV's, so that a command that reads a CV imports one of them.
"""

from core.job import JobDescriptionData
from core.reading.jobs import read_job
from core.reading.skills import Vocabulary
from core.reading.source import SourceText, Unreadable


class RulesJobReader:
    """Implements ``core.ports.JobReader``."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary

    async def read(self, source: SourceText) -> JobDescriptionData | Unreadable:
        """The job, or why this is none."""
        return read_job(source, self._vocabulary)
