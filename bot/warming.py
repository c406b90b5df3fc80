"""What is compiled and gathered at its first use, made ready while the person looks at what was read in their CV.

It takes a quarter of a second once in the life of the program, for which nobody need wait who has just sent a job.
"""

import asyncio

from core.cv import CvDate, StructuredCV
from core.grounding.checker import Checker
from core.grounding.examiners import EXAMINERS
from core.grounding.holding import held_to
from core.reading.jobs import read_job
from core.reading.skills import Vocabulary
from core.reading.source import SourceLine, SourceText
from core.tailoring.drafting import drafted
from core.tailoring.entries import entries_of
from core.tailoring.lines import Line

_POSTING = ("Baker", "Company: Quill Bakery", "What you will do", "- Bake bread at night", "Requirements", "- Baking")
_LINE = "Led 3 bakers and baked 150 loaves a night with Excel"


class Warming:
    """Happens once, beside everything else."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._task: asyncio.Task[None] | None = None

    def begin(self, cv: StructuredCV, today: CvDate) -> None:
        """Begins, if it has not happened yet."""
        if self._task is None:
            self._task = asyncio.create_task(asyncio.to_thread(_warm, cv, self._vocabulary, today))


def _warm(cv: StructuredCV, vocabulary: Vocabulary, today: CvDate) -> None:
    read_job(SourceText(lines=tuple(SourceLine(text=line) for line in _POSTING)), vocabulary)
    checker = Checker(cv, vocabulary, today=today, examiners=EXAMINERS)
    for entry in entries_of(cv)[:1]:
        written = drafted(entry, [Line(text=_LINE, evidence=(), raw=_LINE)], writer="nobody")
        held_to(written, entry, checker, _POSTING)
