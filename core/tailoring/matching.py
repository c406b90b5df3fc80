"""How far a CV covers a job, so that a person can recompute it from the list.

A wanted skill is covered by a line: an item, or the title of a role, project, degree or certificate. What the
contact block says, and who the employer was, covers nothing. With 2 for a required skill and 1 for a preferred
one, ``before`` is the weight of what is covered without a ``wording`` of its own, ``ceiling`` the weight of all
that is covered, each over the weight of all that is wanted. ``after`` counts the tailored CV as ``before``
counts the CV. A job that names no skill has nothing to cover: all shares are 0 and the list is empty.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from core.cv import Item, ItemStatus, StructuredCV
from core.job import JobDescriptionData, JobSkill, Need
from core.match import Coverage, Match
from core.reading.skills import Vocabulary

WEIGHT = {Need.REQUIRED: 2, Need.PREFERRED: 1}


@dataclass(frozen=True, slots=True)
class Evidence:
    """A term that the CV names, and the id of the line that names it."""

    term: str
    line: str


def evidence_in(cv: StructuredCV, vocabulary: Vocabulary) -> tuple[Evidence, ...]:
    """Every skill that the CV names, once per line, in the CV's order."""
    return tuple(
        dict.fromkeys(Evidence(mention.term, line) for line, text in _lines(cv) for mention in vocabulary.find(text))
    )


def match(
    cv: StructuredCV,
    job: JobDescriptionData,
    vocabulary: Vocabulary,
    tailored: StructuredCV | None = None,
) -> Match:
    """The shares of the job's skills that the CV names and supports, and that the tailored CV names.

    Lines that the person edited are the person's own word: they support a skill like the CV's lines do.
    """
    known = vocabulary.including(skill.name for skill in job.skills)
    held = _held(cv, vocabulary, known)
    shown = _held(tailored, vocabulary, known) if tailored else ()
    edited = {item.id for item in tailored.items() if item.status is ItemStatus.USER_MODIFIED} if tailored else set()
    own = (*held, *(evidence for evidence in shown if evidence.line in edited))
    covered = tuple(_coverage(skill, own, known) for skill in job.skills)
    named = tuple(skill for skill in job.skills if any(_names(skill, evidence) for evidence in shown))
    return Match(
        before=_share((skill for skill in job.skills if any(_names(skill, evidence) for evidence in held)), job),
        after=_share(named, job) if tailored else None,
        ceiling=_share((one.skill for one in covered if one.line), job),
        covered=covered,
    )


def _coverage(skill: JobSkill, own: tuple[Evidence, ...], vocabulary: Vocabulary) -> Coverage:
    """The line that covers a skill: in the job's words if there is one, else under another name, else by a kind."""
    for evidence in own:
        if _names(skill, evidence):
            return Coverage(skill=skill, line=evidence.line)
    for fits in (vocabulary.same, vocabulary.supports):
        for evidence in own:
            if fits(evidence.term, skill.name):
                return Coverage(skill=skill, line=evidence.line, wording=evidence.term)
    return Coverage(skill=skill)


def _names(skill: JobSkill, evidence: Evidence) -> bool:
    """Whether the term is the job's own word; case, hyphens and a plural's s are no other words.

    Of "Amazon Web Services (AWS)" each half is the job's own word.
    """
    own, _, inner = skill.name.partition("(")
    return _plain(evidence.term) in (_plain(skill.name), _plain(own), _plain(inner.rstrip(") ")))


def _plain(term: str) -> str:
    return " ".join(term.replace("-", " ").casefold().split()).removesuffix("s")


def _held(cv: StructuredCV, vocabulary: Vocabulary, known: Vocabulary) -> tuple[Evidence, ...]:
    """What the CV names, also where a longer phrase of the job hides a shorter term."""
    return tuple(dict.fromkeys((*evidence_in(cv, known), *evidence_in(cv, vocabulary))))


def _lines(cv: StructuredCV) -> Iterator[tuple[str, str]]:
    for section in cv.sections:
        yield from _texts(section.items)
        for part in section.subsections:
            yield part.id, part.title or part.name
            yield from _texts(part.items)


def _texts(items: tuple[Item, ...]) -> Iterator[tuple[str, str]]:
    return ((item.id, item.content) for item in items)


def _share(skills: Iterator[JobSkill] | tuple[JobSkill, ...], job: JobDescriptionData) -> float:
    whole = sum(WEIGHT[skill.need] for skill in job.skills)
    return sum(WEIGHT[skill.need] for skill in skills) / whole if whole else 0.0
