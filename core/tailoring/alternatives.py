"""Which of the job's skills are alternatives, of which one is enough: "Tableau or Power BI", "AWS, Azure or GCP"."""

import re
from collections.abc import Iterator, Sequence

from core.job import JobDescriptionData
from core.reading.skills import Mention, Vocabulary

_OR = r"(?:and/or|or|und/oder|oder|et/ou|ou|y/o|o|u|e/o|oppure|of|lub|albo|или|ή|或)"
_LINK = r"(?:\s+(?:in|with|an?|the|mit|avec|de|des|du|d['’]|con|en|com))?"
_CHOICE = re.compile(rf"\)?\s*,?\s*{_OR}{_LINK}\s*(?:either\s+)?", re.IGNORECASE)
_COMMA = re.compile(r"\)?\s*[,、，]\s*")
_OR_THE_LIKE = re.compile(
    rf"\)?\s*,?\s*{_OR}\s+(?:an?\s+)?(?:similar|other|equivalent|comparable|ähnlich|vergleichbar|ander|autre|équivalent|"
    r"similaire|comparable|otr[oa]|equivalente|simili|analog|podobn)",
    re.IGNORECASE,
)
_WORDS = {"de": " oder ", "fr": " ou ", "es": " o ", "it": " o ", "pt": " ou ", "nl": " of ", "pl": " lub "}


def alternatives(job: JobDescriptionData, vocabulary: Vocabulary) -> tuple[tuple[str, ...], ...]:
    """Groups of the job's skills, by their names, in the job's order; a skill is in one group at most.

    A skill that the posting also names outside a choice is wanted for itself, and in no group.
    """
    known = vocabulary.including(skill.name for skill in job.skills)
    names = {known.name(skill.name): skill.name for skill in reversed(job.skills)}
    needs = {skill.name: skill.need for skill in job.skills}
    groups: list[set[str]] = []
    alone: set[str] = set()
    for line in job.raw_text.splitlines():
        for choice in _choices(line, _once(known.find(line))):
            wanted = {names[name] for mention in choice if (name := known.name(mention.skill)) in names}
            if len(choice) == 1:
                alone |= wanted
            else:
                apart = [group for group in groups if not group & wanted]
                groups = [*apart, wanted.union(*(group for group in groups if group & wanted))]
    found = (tuple(skill.name for skill in job.skills if skill.name in group - alone) for group in groups)
    return tuple(group for group in found if len(group) > 1 and len({needs[name] for name in group}) == 1)


def one_of(names: Sequence[str], language: str) -> str:
    """How a choice is called: "Tableau or Power BI"."""
    return _WORDS.get(language, " or ").join(names)


def _once(mentions: Sequence[Mention]) -> list[Mention]:
    """Two names of one skill in a row as one mention: Google Cloud Platform (GCP)."""
    told: list[Mention] = []
    for mention in mentions:
        if told and told[-1].skill == mention.skill:
            told[-1] = told[-1]._replace(end=mention.end)
        else:
            told.append(mention)
    return told


def _choices(line: str, mentions: Sequence[Mention]) -> Iterator[Sequence[Mention]]:
    """The mentions of a line, those together of which one is enough."""
    chain: list[Mention] = []
    chosen = False
    for number, mention in enumerate(mentions):
        chain.append(mention)
        after = line[mention.end :] if number + 1 == len(mentions) else line[mention.end : mentions[number + 1].start]
        if _CHOICE.fullmatch(after):
            chosen = True
        elif chosen or not _COMMA.fullmatch(after):
            chosen = chosen or bool(_OR_THE_LIKE.match(after))
            yield from [chain] if chosen else [[one] for one in chain]
            chain, chosen = [], False
    yield from [[one] for one in chain]
