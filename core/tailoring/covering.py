"""Which of the job's skills a few lines name."""

from collections.abc import Iterable

from core.job import JobDescriptionData
from core.reading.skills import Vocabulary


def covers(lines: Iterable[str], job: JobDescriptionData, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The wanted skills that the lines name, in any words or by a kind of them, in the posting's order and words."""
    known = vocabulary.including(skill.name for skill in job.skills)
    had = {name for line in lines for mention in known.find(line) for name in known.having(mention.term)}
    return tuple(skill.name for skill in job.skills if known.name(skill.name) in had)
