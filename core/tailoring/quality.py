"""The quality check of a written line (R10): a score from 0 to 1, and what is wrong in plain words.

The core has no clock: ``check`` leaves the time at 0, whoever runs it measures and says so with ``timed``.
"""

import re
from collections.abc import Iterable
from enum import StrEnum

from core.cv import Item, ItemType, Quality
from core.job import JobDescriptionData
from core.tailoring.relevance import SHORTEST_WORD, stems

SHORTEST_LINE, LONGEST_LINE = 20, 300
LONGEST_QUALIFICATION = 30
"""Characters, R10 and R6."""

_PLACEHOLDER = re.compile(
    r"\[[^\]\d]{1,40}\]|<[A-Za-z][^>]{0,40}>|\{[^}]{1,40}\}|(?<!\w)[XYN]{1,3}\s?%|\$X|(?<!\w)(?:X{3,}|TBD|TODO|N/A)(?!\w)|"
    r"(?i:lorem ipsum)|_{3,}|\?{3,}",
)
_FIRST_PERSON = re.compile(
    r"(?:^|[.!?;,]\s+|(?:and|that|when|where|which|as|while)\s+)I\s+[a-z]|(?<!\w)(?:I['’](?:m|ve|d|ll)|[Mm]y(?:self)?|"
    r"[Ww]e|[Oo]ur|[Ii]ch|[Mm]eine?[mnrs]?|[Ww]ir|[Uu]nsere?[mnrs]?|[Jj]e|[Jj]['’](?=\w)|[Nn]otre|[Nn]ous|[Yy]o|mis?|"
    r"[Nn]uestr[oa]s?)(?![\w/-])",
)
_SMALL_START = re.compile(r"(?=[^\W\d]*[aeiouyà-ÿ])[a-zß-ÿ]+(?!\w)")
"""A word in small letters; one without vowels is a name (dbt)."""
_FILLER_START = re.compile(
    r"(?:responsible for|duties included|tasked with|helped to|worked on|zuständig für|verantwortlich für|"
    r"responsable de|chargée? de|encargad[oa] de)\b",
    re.IGNORECASE,
)
_ENDS_OPEN = re.compile(
    r"(?:[,;:–—-]|(?<!\w)(?:and|or|und|oder|et|ou|y|o|the|a|an|of|with|mit|de|con|for|für|pour))$", re.IGNORECASE
)
REPEATED = 0.8
"""Share of equal words from which two lines say the same."""


class _Issue(StrEnum):
    SHORT = "shorter than 20 characters"
    LONG = "longer than 300 characters"
    LONG_QUALIFICATION = "longer than 30 characters"
    PLACEHOLDER = "holds a placeholder"
    PERSON = "speaks in the first person"
    SMALL = "begins with a small letter"
    MARK = "begins with a mark"
    FILLER = "begins with filler instead of what was done"
    OPEN = "breaks off at the end"
    REPEATED = "says again what another line says"
    COPIED = "is copied from the job description"
    JOB = "no line of this entry names a word of the job"


_COST = {
    _Issue.SHORT: 0.2,
    _Issue.LONG: 0.3,
    _Issue.LONG_QUALIFICATION: 0.3,
    _Issue.PLACEHOLDER: 0.6,
    _Issue.PERSON: 0.2,
    _Issue.SMALL: 0.1,
    _Issue.MARK: 0.1,
    _Issue.FILLER: 0.1,
    _Issue.OPEN: 0.2,
    _Issue.REPEATED: 0.3,
    _Issue.COPIED: 0.3,
    _Issue.JOB: 0.2,
}
"""What each issue takes off a score of 1."""


def check(line: str, *, type: ItemType, job: JobDescriptionData, others: Iterable[str] = ()) -> Quality:
    """What one line lacks. ``others`` are the lines beside it; a sentence of the job may not be copied either."""
    return _quality(_issues(line, type, job, others))


def check_all(items: tuple[Item, ...], job: JobDescriptionData) -> tuple[Item, ...]:
    """The items of one draft, each with its quality. That no line names a word of the job is told on the first."""
    checked: list[Item] = []
    for item in items:
        issues = _issues(item.content, item.type, job, [other.content for other in checked])
        if not checked and not names_the_job(items, job):
            issues.append(_Issue.JOB)
        checked.append(item.changed(quality=_quality(issues)))
    return tuple(checked)


def names_the_job(items: Iterable[Item], job: JobDescriptionData) -> bool:
    """Whether any line has a word of the job's skills, title or duties; True when the job names none."""
    said = " ".join((job.title or "", *job.responsibilities))
    keywords = {stem for stem in stems(said) if len(stem) >= SHORTEST_WORD}
    keywords |= {stem for skill in job.skills for stem in stems(skill.name)}
    return not keywords or any(keywords & set(stems(item.content)) for item in items)


def timed(quality: Quality, milliseconds: float) -> Quality:
    """The same finding with the time that it took."""
    return quality.changed(milliseconds=milliseconds)


def _quality(issues: list[_Issue]) -> Quality:
    score = max(1.0 - sum(_COST[issue] for issue in issues), 0.0)
    return Quality(score=round(score, 2), issues=tuple(issues), milliseconds=0)


def _issues(line: str, type: ItemType, job: JobDescriptionData, others: Iterable[str]) -> list[_Issue]:
    qualification = type is ItemType.KEY_QUALIFICATION
    found = {
        _Issue.SHORT: not qualification and len(line) < SHORTEST_LINE,
        _Issue.LONG: not qualification and len(line) > LONGEST_LINE,
        _Issue.LONG_QUALIFICATION: qualification and len(line) > LONGEST_QUALIFICATION,
        _Issue.PLACEHOLDER: _PLACEHOLDER.search(line),
        _Issue.PERSON: _FIRST_PERSON.search(line),
        _Issue.SMALL: not qualification and _SMALL_START.match(line),
        _Issue.MARK: not line[:1].isalnum() and line[:1] not in "\"“„«'(.+",
        _Issue.FILLER: not qualification and _FILLER_START.match(line),
        _Issue.OPEN: not qualification and _ENDS_OPEN.search(line.rstrip()),
        _Issue.REPEATED: any(_alike(line, other, exactly=qualification) for other in others),
        _Issue.COPIED: len(line) > LONGEST_QUALIFICATION and line.casefold().rstrip(".") in job.raw_text.casefold(),
    }
    return [issue for issue, holds in found.items() if holds]


def _alike(line: str, other: str, *, exactly: bool) -> bool:
    mine, theirs = set(stems(line)), set(stems(other))
    if exactly or not mine or not theirs:
        return line.casefold() == other.casefold()
    return len(mine & theirs) / len(mine | theirs) >= REPEATED
