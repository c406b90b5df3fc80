"""How far a CV covers a job, so that a person can recompute it from the list.

A wanted skill is covered by a line: an item, or the title of a role, project, degree or certificate. The title of
a role also covers what its holder does: a data analyst does data analysis. What the contact block says, and who the
employer was, covers nothing. Skills of which the posting wants one (Tableau or Power BI) are one row of the list:
the one that is covered, or the whole choice as one gap.

With 2 for a required row and 1 for a preferred one, ``before`` is the weight of what is covered without a
``wording`` of its own, ``ceiling`` the weight of all that is covered, each over the weight of all rows. ``after``
counts the tailored CV as ``before`` counts the CV. A job that names no skill has nothing to cover: all shares are 0
and the list is empty.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from core.cv import AWARDED, Item, ItemStatus, SectionKind, StructuredCV
from core.job import JobDescriptionData, JobSkill, Need
from core.match import Coverage, Match
from core.reading.skills import Vocabulary
from core.tailoring.alternatives import alternatives, one_of
from core.tailoring.duties import duties_shown
from core.tailoring.practices import practices

TOLD = (SectionKind.EXPERIENCE, SectionKind.PROJECTS, SectionKind.VOLUNTEERING)
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

    A shorter term that a longer phrase of the job hides is named as well. What the holders of the CV's titles do
    comes last.
    """
    known = vocabulary.including(skill.name for skill in job.skills)
    both = (known,) if known is vocabulary else (known, vocabulary)
    named = (
        Evidence(mention.term, line, mention.skill.casefold(), known.having(mention.skill))
        for line, text in _lines(cv)
        for each in both
        for mention in each.find(text)
    )
    done = (
        Evidence(title, line, mention.skill.casefold(), known.having(mention.skill))
        for line, title in _titles(cv)
        for practice in practices(title)
        for mention in known.find(practice)
    )
    return tuple(dict.fromkeys((*named, *done)))


def match(
    cv: StructuredCV,
    job: JobDescriptionData,
    vocabulary: Vocabulary,
    tailored: StructuredCV | None = None,
) -> Match:
    """The shares of the job's skills that the CV names and supports, and that the tailored CV names.

    A skill that the job names twice is wanted as it is wanted first. Lines that the person edited are the person's
    own word: they support a skill like the CV's lines do.
    """
    held = _told_first(evidence_in(cv, job, vocabulary), cv)
    shown = evidence_in(tailored, job, vocabulary) if tailored else ()
    edited = {item.id for item in tailored.items() if item.status is ItemStatus.USER_MODIFIED} if tailored else set()
    covered = _rows(job, (*held, *(evidence for evidence in shown if evidence.line in edited)), vocabulary)
    return Match(
        before=_share(_rows(job, held, vocabulary), in_the_jobs_words=True),
        after=_share(_rows(job, shown, vocabulary), in_the_jobs_words=True) if tailored else None,
        ceiling=_share(covered, in_the_jobs_words=False),
        covered=covered,
        duties=duties_shown(tailored or cv, job, vocabulary),
    )


def _told_first(named: Sequence[Evidence], cv: StructuredCV) -> list[Evidence]:
    """What was done says more than a list or a summary: what roles and projects name comes first."""
    told = {item.id for section in cv.of_kind(*TOLD) for part in section.subsections for item in part.items}
    return sorted(named, key=lambda evidence: evidence.line not in told)


def _rows(job: JobDescriptionData, held: Sequence[Evidence], vocabulary: Vocabulary) -> tuple[Coverage, ...]:
    """What covers each wanted skill, in the job's order; of alternatives the one that is covered best."""
    known = vocabulary.including(skill.name for skill in job.skills)
    found = {skill.name: _coverage(skill, held, known) for skill in reversed(job.skills)}
    choices = {name: names for names in alternatives(job, vocabulary) for name in names}
    rows = dict.fromkeys(choices.get(skill.name, (skill.name,)) for skill in job.skills)
    return tuple(_best([found[name] for name in names], job) for names in rows)


def _best(rows: Sequence[Coverage], job: JobDescriptionData) -> Coverage:
    best = min(rows, key=lambda row: (row.line is None, row.wording is not None))
    if best.line is not None or len(rows) == 1:
        return best
    return Coverage(skill=JobSkill(name=one_of([row.skill.name for row in rows], job.language), need=best.skill.need))


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
    """Whether a term that supports the skill holds the job's own words, whatever their case, hyphens, dots, plural s.

    "CI/CD pipelines" holds "CI/CD", "React.js" holds "React", and of "Amazon Web Services (AWS)" each half is the
    job's own word.
    """
    own, _, inner = skill.name.partition("(")
    held = _plain(evidence.term)
    return any(f" {_plain(name)} " in f" {held} " for name in (skill.name, own, inner.rstrip(") ")) if name.strip())


def _plain(term: str) -> str:
    return " ".join(word.removesuffix("s") for word in re.sub(r"-|(?<=\w)\.(?=\w)", " ", term).casefold().split())


def _lines(cv: StructuredCV) -> Iterator[tuple[str, str]]:
    for section in cv.sections:
        yield from _texts(section.items)
        for part in section.subsections:
            yield part.id, (None if section.kind in AWARDED else part.title) or part.name
            yield from _texts(part.items)


def _titles(cv: StructuredCV) -> Iterator[tuple[str, str]]:
    for section in cv.of_kind(SectionKind.EXPERIENCE):
        yield from ((role.id, role.title) for role in section.subsections if role.title)


def _texts(items: tuple[Item, ...]) -> Iterator[tuple[str, str]]:
    return ((item.id, item.content) for item in items)


def _share(rows: Sequence[Coverage], *, in_the_jobs_words: bool) -> float:
    whole = sum(WEIGHT[row.skill.need] for row in rows)
    counted = (row for row in rows if row.line and not (in_the_jobs_words and row.wording))
    return sum(WEIGHT[row.skill.need] for row in counted) / whole if whole else 0.0
