"""Which of the job's duties the person's lines speak of (R10, R11).

A duty is shown by the line that has most of its telling words, compared by their beginnings: four in ten of them, and
two at least; a skill that both name counts as two. Titles, skills in a list and the contact show no duty: a duty is
something that was done.
"""

import re
from collections.abc import Iterator, Sequence

from core.cv import SectionKind, StructuredCV
from core.grounding.function_words import FUNCTION_WORDS
from core.grounding.plain_letters import plain_line
from core.job import JobDescriptionData
from core.match import DutyCoverage
from core.reading.phrases import words
from core.reading.skills import Vocabulary
from core.tailoring.relevance import stems

FEWEST, SHARE = 2, 0.4
_DONE = (SectionKind.EXPERIENCE, SectionKind.PROJECTS, SectionKind.VOLUNTEERING)
_SAYS_LITTLE = words("work team teams year years experience various including ensure will have been")
"""Words of every posting and every CV."""
_WORD = re.compile(r"[^\W\d_]{4,}|[\u2e80-\u9fff\uac00-\ud7af]+")


def duties_shown(cv: StructuredCV, job: JobDescriptionData, vocabulary: Vocabulary) -> tuple[DutyCoverage, ...]:
    """Each duty in the posting's order, with the line of the CV that shows it best; None where none does."""
    lines = [(item.id, item.content) for section in cv.of_kind(*_DONE) for item in section.items]
    parts = [part for section in cv.of_kind(*_DONE) for part in section.subsections]
    lines += [(item.id, item.content) for part in parts for item in part.items]
    told = [(place, frozenset(_telling(text)), _skills(text, vocabulary)) for place, text in lines]
    return tuple(DutyCoverage(duty=duty, line=_best(duty, told, vocabulary)) for duty in job.responsibilities)


def _best(duty: str, told: Sequence[tuple[str, frozenset[str], frozenset[str]]], vocabulary: Vocabulary) -> str | None:
    wanted, skills = frozenset(_telling(duty)), _skills(duty, vocabulary)
    best, most = None, 0.0
    for place, said, named in told:
        common = len(wanted & said) + 2 * len(skills & named)
        enough = common >= FEWEST and common >= SHARE * len(wanted) and (wanted & said or not wanted)
        if enough and common > most:
            best, most = place, common
    return best


def _telling(text: str) -> Iterator[str]:
    """The beginnings of the words that tell what it is about."""
    for word in _WORD.findall(text.casefold()):
        if plain_line(word) not in FUNCTION_WORDS and word not in _SAYS_LITTLE:
            yield from stems(word)


def _skills(text: str, vocabulary: Vocabulary) -> frozenset[str]:
    return frozenset(mention.skill.casefold() for mention in vocabulary.find(text))
