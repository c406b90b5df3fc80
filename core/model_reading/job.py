"""What a model read in a job description beside what the rules did: each field by what the text says for it."""

import re
from collections.abc import Iterator

from core.job import JobDescriptionData, JobSkill, Need
from core.language_model import Completed, Payer, Purpose
from core.model_reading.answers import JobSeen
from core.model_reading.asking import Reading
from core.model_reading.support import Support, folded
from core.model_writing.failing import said
from core.reading.language import language_of
from core.reading.skills import Vocabulary
from core.reading.source import Fault, Unreadable
from core.words import say

MOST_CHARACTERS = 40_000
"""Of a posting that a model is shown: five times the longest."""
MOST_SKILLS = 60
_LONGEST_NAME, _MOST_WORDS = 60, 6
"""Of a skill: what is longer is a sentence."""
_SHORTEST_DUTY, _LONGEST_DUTY, _MOST_DUTIES = 12, 400, 30
_LONGEST_FIELD, _LONGEST_LEVEL = 120, 40
_TOP = 10
"""Lines among which a posting says what it is."""
_CELLS = re.compile(r"\t|\s+[|•·–—-]\s+|:\s+")


async def read_closely(
    reading: Reading, text: str, read: JobDescriptionData | Unreadable, payer: Payer, vocabulary: Vocabulary
) -> JobDescriptionData | Unreadable:
    """The job as both read it; as the rules did, with the reason, where the model fails."""
    if isinstance(read, Unreadable) and read.fault is not Fault.NOT_A_JOB:
        return read
    lines = [line for line in text[:MOST_CHARACTERS].splitlines() if line.strip()]
    answer = await reading.ask(Purpose.READ_JOB, JobSeen, payer, {"lines": lines})
    if isinstance(answer, Completed):
        return merged(read, answer.value, text, vocabulary)
    if isinstance(read, Unreadable):
        return read
    return read.changed(error=say("Read by rules, since the language model failed: {reason}.", reason=said(answer)))


def merged(
    read: JobDescriptionData | Unreadable, seen: JobSeen, text: str, vocabulary: Vocabulary
) -> JobDescriptionData | Unreadable:
    """The job of both readings. Nothing is in it that the text does not say."""
    support = Support(text)
    if not seen.is_job:
        return read
    if isinstance(read, Unreadable):
        known = _job(JobDescriptionData(raw_text=text, language=language_of(text)), seen, support, vocabulary)
        return known if known.title and known.skills else read
    return _job(read, seen, support, vocabulary)


def _job(read: JobDescriptionData, seen: JobSeen, support: Support, vocabulary: Vocabulary) -> JobDescriptionData:
    title = better(read.title, seen.title, support)
    company = better(read.company, seen.company, support)
    level = support.spelt(seen.level)
    return read.changed(
        title=title,
        company=company,
        location=better(read.location, seen.place, support),
        experience_level=read.experience_level or (level if level and len(level) <= _LONGEST_LEVEL else None),
        skills=(*read.skills, *_more_skills(read, seen, support, vocabulary, company))[:MOST_SKILLS],
        responsibilities=read.responsibilities or tuple(dict.fromkeys(_duties(seen, support)))[:_MOST_DUTIES],
    )


def better(known: str | None, value: str, support: Support) -> str | None:
    """Of two values for one field that for which the text says more; the known one where it says as much for both."""
    spelt = support.spelt(value)
    if spelt is None or len(spelt) > _LONGEST_FIELD:
        return known
    if known is None:
        return spelt
    if folded(spelt) in folded(known) or folded(known) in folded(spelt):
        return known
    return spelt if _weight(spelt, support.text) > _weight(known, support.text) else known


def _weight(value: str, text: str) -> int:
    """How much speaks for a value as a field of its own: it stands alone in a line or a cell, and at the top."""
    lines = [line for line in text.splitlines() if line.strip()]
    wanted = folded(value)
    cells = [[folded(cell) for cell in _CELLS.split(line)] for line in lines]
    alone = any(wanted in row for row in cells)
    early = any(wanted in folded(line) for line in lines[:_TOP])
    return 2 * alone + early


def _more_skills(
    read: JobDescriptionData, seen: JobSeen, support: Support, vocabulary: Vocabulary, company: str | None
) -> Iterator[JobSkill]:
    """What the model names and the rules do not, in the order of the text."""
    known = {vocabulary.name(skill.name) for skill in read.skills}
    known |= {mention.skill.casefold() for skill in read.skills for mention in vocabulary.find(skill.name)}
    for skill in sorted(seen.skills, key=lambda one: support.place(one.name)):
        name = support.spelt(skill.name)
        if name is None or len(name) > _LONGEST_NAME or len(name.split()) > _MOST_WORDS:
            continue
        names = {vocabulary.name(name), *(mention.skill.casefold() for mention in vocabulary.find(name))}
        if names & known or folded(name) == folded(company or ""):
            continue
        known |= names
        yield JobSkill(name=name, need=Need.PREFERRED if skill.preferred else Need.REQUIRED)


def _duties(seen: JobSeen, support: Support) -> Iterator[str]:
    for duty in seen.duties:
        spelt = support.spelt(duty)
        if spelt is not None and _SHORTEST_DUTY <= len(spelt) <= _LONGEST_DUTY:
            yield spelt
