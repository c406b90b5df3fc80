"""How far a CV covers a job, so that a person can recompute it from the list.

A wanted skill is covered by a line: an item, or the title of a role, project, degree or certificate. What the
contact block says, and who the employer was, covers nothing. With 2 for a required skill and 1 for a preferred
one, ``before`` is the weight of what is covered without a ``wording`` of its own, ``ceiling`` the weight of all
that is covered, each over the weight of all that is wanted. ``after`` counts the tailored CV as ``before``
counts the CV. A job that names no skill has nothing to cover: all shares are 0 and the list is empty.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from core.cv import Item, ItemStatus, StructuredCV
from core.job import JobDescriptionData, JobSkill, Need
from core.match import Coverage, Match
from core.reading.skills import Vocabulary

WEIGHT = {Need.REQUIRED: 2, Need.PREFERRED: 1}


@dataclass(frozen=True, slots=True)
class Evidence:
    """A skill that the CV names, in its own words, and the id of the line that names it."""

    term: str
    line: str
    skill: str
    """The skill as ``Vocabulary.name`` names it."""
    having: frozenset[str]
    """All that who has the skill has, named in the same way."""


def evidence_in(cv: StructuredCV, job: JobDescriptionData, vocabulary: Vocabulary) -> tuple[Evidence, ...]:
    """Every skill that the CV names, the job's own among them, once per line, in the CV's order.

    A shorter term that a longer phrase of the job hides is named as well.
    """
    known = vocabulary.including(skill.name for skill in job.skills)
    both = (known,) if known is vocabulary else (known, vocabulary)
    return tuple(
        dict.fromkeys(
            Evidence(mention.term, line, mention.skill.casefold(), known.having(mention.skill))
            for line, text in _lines(cv)
            for each in both
            for mention in each.find(text)
        ),
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
    held = evidence_in(cv, job, vocabulary)
    shown = evidence_in(tailored, job, vocabulary) if tailored else ()
    edited = {item.id for item in tailored.items() if item.status is ItemStatus.USER_MODIFIED} if tailored else set()
    own = (*held, *(evidence for evidence in shown if evidence.line in edited))
    covered = tuple(_coverage(skill, own, known) for skill in job.skills)
    return Match(
        before=_share(_named(job, held, known), job),
        after=_share(_named(job, shown, known), job) if tailored else None,
        ceiling=_share((one.skill for one in covered if one.line), job),
        covered=covered,
    )


def _named(job: JobDescriptionData, held: Iterable[Evidence], vocabulary: Vocabulary) -> list[JobSkill]:
    covered = (_coverage(skill, tuple(held), vocabulary) for skill in job.skills)
    return [one.skill for one in covered if one.line and one.wording is None]


def _coverage(skill: JobSkill, held: Iterable[Evidence], vocabulary: Vocabulary) -> Coverage:
    """The line that covers a skill: in the job's words if there is one, else under another name, else by a kind."""
    wanted = vocabulary.name(skill.name)
    supporting = [evidence for evidence in held if wanted in evidence.having]
    for evidence in supporting:
        if _names(skill, evidence):
            return Coverage(skill=skill, line=evidence.line)
    best = min(supporting, key=lambda evidence: evidence.skill != wanted, default=None)
    return Coverage(skill=skill, line=best.line, wording=best.term) if best else Coverage(skill=skill)


def _names(skill: JobSkill, evidence: Evidence) -> bool:
    """Whether a term that supports the skill holds the job's own words, whatever their case, hyphens, plural s.

    "CI/CD pipelines" holds "CI/CD", and of "Amazon Web Services (AWS)" each half is the job's own word.
    """
    own, _, inner = skill.name.partition("(")
    held = _plain(evidence.term)
    return any(f" {_plain(name)} " in f" {held} " for name in (skill.name, own, inner.rstrip(") ")) if name.strip())


def _plain(term: str) -> str:
    return " ".join(word.removesuffix("s") for word in term.replace("-", " ").casefold().split())


def _lines(cv: StructuredCV) -> Iterator[tuple[str, str]]:
    for section in cv.sections:
        yield from _texts(section.items)
        for part in section.subsections:
            yield part.id, part.title or part.name
            yield from _texts(part.items)


def _texts(items: tuple[Item, ...]) -> Iterator[tuple[str, str]]:
    return ((item.id, item.content) for item in items)


def _share(skills: Iterable[JobSkill], job: JobDescriptionData) -> float:
    whole = sum(WEIGHT[skill.need] for skill in job.skills)
    return sum(WEIGHT[skill.need] for skill in skills) / whole if whole else 0.0
