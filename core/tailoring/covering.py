"""Which of the job's skills a few lines name."""

from collections.abc import Iterable

from core.job import JobDescriptionData
from core.reading.skills import Vocabulary


def covers(lines: Iterable[str], job: JobDescriptionData, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The wanted skills that the lines name in any words, in the posting's order and words."""
    known = vocabulary.including(skill.name for skill in job.skills)
    found = {known.name(mention.skill) for line in lines for mention in known.find(line)}
    return tuple(skill.name for skill in job.skills if known.name(skill.name) in found)
