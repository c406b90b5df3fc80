"""Key qualifications (R6): at most ten, at most 30 characters each, and every one held by the CV.

First the job's skills that the CV supports, in the job's own word where that claims no more, and with the job's word
for its kind behind what the CV names otherwise: Docker (containerization); then the CV's own
qualifications and skills, the most relevant first, and what anybody says of themselves (hard-working) after what
can be shown; then skills that its roles and projects name, the most often named first; then certificates, the last
degree, languages and job titles, so that a cook without a list of skills has key qualifications too. Nothing is
listed twice under any name, nor beside what holds it already. A CV that holds fewer gets fewer.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from core.cv import Section, SectionKind, StructuredCV
from core.grounding.function_words import FUNCTION_WORDS
from core.grounding.plain_letters import plain_line
from core.job import JobDescriptionData, Need
from core.reading.skills import Vocabulary
from core.tailoring.flaws import PLACEHOLDER
from core.tailoring.lines import Line, cleaned
from core.tailoring.matching import evidence_in
from core.tailoring.quality import LONGEST_QUALIFICATION
from core.tailoring.relevance import Relevance
from core.tailoring.skill_lists import parts
from core.tailoring.wording import claims_no_more

WANTED = 10
SAID_OF_ONESELF = re.compile(
    r"\b(?:hard.?working|motivated|motivator|motivation|reliable|reliability|punctual\w*|flexible|flexibility|team.?player|"
    r"team spirit|enthusias\w+|dedicated|dynamic|friendly|honest|creativity|ambiti\w+|curious|attention to detail|"
    r"eye for detail|(?:interpersonal|organi[sz]ational|communication|soft) skills|work ethic|self.?starter|"
    r"zuverlässig\w*|teamfähig\w*|belastbar\w*|engagiert|pünktlich\w*|kommunikationsstark|motiviert|lernbereit\w*|volontaire|"
    r"persévérant\w*|rigoureu\w+|autonome|dynamique|sérieu\w+|ponctuel\w*|esprit d[’']équipe|proactiv\w+|trabajador\w*|"
    r"puntual\w*|trabajo en equipo)$",
    re.IGNORECASE,
)
"""What everybody says and nothing shows."""
_GENERAL = frozenset({"skill", "knowledge", "kenntnisse", "tool", "basic", "training", "formation", "schulung"})
"""Words that make no skill another one."""


def candidates(
    cv: StructuredCV,
    vocabulary: Vocabulary,
    job: JobDescriptionData | None = None,
) -> tuple[Line, ...]:
    """All that could be a key qualification, the best first, none twice under any name.

    Without a job, in the order of the CV. ``evidence`` holds ids of items, or of the subsection for a title.
    """
    relevance = Relevance.of(cv, job, vocabulary) if job else None
    listed = list(_listed(cv, vocabulary))
    ranked = sorted(listed, key=lambda line: -_fits(line.text, relevance)) if relevance else listed
    ranked.sort(key=lambda line: bool(SAID_OF_ONESELF.search(line.text)))
    found = (*(_asked(cv, job, vocabulary) if job else ()), *ranked, *_told(cv, vocabulary), *held(cv))
    return _distinct(found, vocabulary)


def _fits(text: str, relevance: Relevance) -> float:
    """How relevant the words that tell something are on average: one of them among three makes no skill of the job."""
    telling = [word for word in text.split() if plain_line(word.casefold()) not in FUNCTION_WORDS]
    return relevance.of_words(" ".join(telling)) / max(len(telling), 1)


def plans(cv: StructuredCV, job: JobDescriptionData, vocabulary: Vocabulary) -> Iterator[Sequence[Line]]:
    """Different choices of key qualifications, the best first."""
    pool = candidates(cv, vocabulary, job)
    top, rest = pool[:WANTED], pool[WANTED:]
    yield _with_kinds(top, cv, job, vocabulary)
    if rest:
        yield (*top[:5], *rest[:5])
    yield candidates(cv, vocabulary)[:WANTED]
    yield top[:6]
    yield tuple(_in_own_words(line, vocabulary) for line in top)
    for start in range(WANTED, len(pool), WANTED):
        yield pool[start : start + WANTED]


def _with_kinds(
    lines: Sequence[Line], cv: StructuredCV, job: JobDescriptionData, vocabulary: Vocabulary
) -> tuple[Line, ...]:
    """The lines, each with what the job calls its kind in brackets, where it fits and no other line says it."""
    if job.language != cv.language:
        return tuple(lines)
    known = vocabulary.including(skill.name for skill in job.skills)
    kinds: dict[str, str] = {}
    for wanted in (skill.name for skill in job.skills):
        said = [line for line in lines if known.supports(line.text, wanted)]
        if said and not any(known.same(line.text, wanted) or _alike(line.text, wanted, known) for line in said):
            kinds.setdefault(said[0].text, wanted)
    return tuple(_in_brackets(line, kinds.get(line.text)) for line in lines)


def _in_brackets(line: Line, kind: str | None) -> Line:
    text = f"{line.text} ({kind})"
    fits = kind is not None and len(text) <= LONGEST_QUALIFICATION and not set(line.text + kind) & set("()")
    return replace(line, text=text) if fits else line


def _asked(cv: StructuredCV, job: JobDescriptionData, vocabulary: Vocabulary) -> Iterator[Line]:
    """The job's skills that the CV supports: required ones first."""
    known = vocabulary.including(skill.name for skill in job.skills)
    named = evidence_in(cv, job, vocabulary)
    for need in Need:
        for wanted in job.named(need):
            skill = known.name(wanted)
            supporting = [one for one in named if skill in one.having]
            best = min(supporting, key=lambda one: one.skill != skill, default=None)
            if best:
                same = best.skill == skill and job.language == cv.language
                fits = same and claims_no_more(best.term, wanted) and len(wanted) <= LONGEST_QUALIFICATION
                lines = dict.fromkeys(one.line for one in supporting if one.skill == best.skill)
                text = cleaned(wanted if fits else best.term, vocabulary)
                yield Line(text=text, evidence=tuple(lines), raw=best.term)


def _listed(cv: StructuredCV, vocabulary: Vocabulary) -> Iterator[Line]:
    """What the CV itself lists as qualifications and skills."""
    for section in cv.of_kind(SectionKind.QUALIFICATIONS, SectionKind.SKILLS):
        for place, text in _places(section):
            for part in parts(text, vocabulary):
                yield Line(text=cleaned(part, vocabulary), evidence=(place,), raw=part)


def _places(section: Section) -> Iterator[tuple[str, str]]:
    yield from ((item.id, item.content) for item in section.items)
    for group in section.subsections:
        yield from ((item.id, item.content) for item in group.items)
        if not group.items:
            yield group.id, group.name


def _told(cv: StructuredCV, vocabulary: Vocabulary) -> Iterator[Line]:
    """What the lines of roles and projects name, the most often named first."""
    lines: dict[str, list[str]] = {}
    terms: dict[str, str] = {}
    for section in cv.of_kind(
        SectionKind.EXPERIENCE, SectionKind.PROJECTS, SectionKind.VOLUNTEERING, SectionKind.SUMMARY
    ):
        for item in (*section.items, *(item for part in section.subsections for item in part.items)):
            for mention in vocabulary.find(item.content):
                lines.setdefault(mention.skill, []).append(item.id)
                terms.setdefault(mention.skill, mention.term)
    for skill in sorted(lines, key=lambda skill: -len(lines[skill])):
        text = cleaned(terms[skill], vocabulary)
        yield Line(text=text, evidence=tuple(dict.fromkeys(lines[skill])), raw=terms[skill])


def held(cv: StructuredCV) -> Iterator[Line]:
    """Certificates, the last degree, languages, job titles and other degrees, as far as they are short."""
    education = [line for section in cv.of_kind(SectionKind.EDUCATION) for line in _headed(section)]
    yield from (line for section in cv.of_kind(SectionKind.CERTIFICATIONS) for line in _headed(section))
    yield from education[:1]
    yield from (line for section in cv.of_kind(SectionKind.LANGUAGES) for line in _headed(section, deep=True))
    roles = [part for section in cv.of_kind(SectionKind.EXPERIENCE) for part in section.subsections]
    yield from (line for part in roles if (line := _short(part.id, part.title or part.name)))
    yield from education[1:]


def _headed(section: Section, *, deep: bool = False) -> Iterator[Line]:
    """The lines of the section and the titles of its parts; ``deep``: also the lines of these."""
    yield from (line for item in section.items if (line := _short(item.id, item.content)))
    for part in section.subsections:
        line = _short(part.id, part.title or part.name)
        if line:
            yield line
        if deep:
            yield from (line for item in part.items if (line := _short(item.id, item.content)))


def _short(id: str, text: str) -> Line | None:
    """What stands before the first comma, if need be before the first bracket or dash; None if that is too long."""
    named = re.split(r"\s*[,;|，、；]\s*", " ".join(text.split()), maxsplit=1)[0].rstrip(" .:")
    head = re.split(r"\s*[(（]\s*|\s+[–—-]\s+", named, maxsplit=1)[0]
    fitting = next((one for one in (named, head) if 1 < len(one) <= LONGEST_QUALIFICATION), None)
    if fitting is None or not any(letter.isalpha() for letter in fitting):
        return None
    return Line(text=fitting[0].upper() + fitting[1:], evidence=(id,), raw=fitting)


def _in_own_words(line: Line, vocabulary: Vocabulary) -> Line:
    return Line(text=cleaned(line.raw, vocabulary), evidence=line.evidence, raw=line.raw)


def _distinct(lines: Sequence[Line], vocabulary: Vocabulary) -> tuple[Line, ...]:
    """Each only where nothing before it names the same, or holds all its words."""
    chosen: dict[str, Line] = {}
    for line in lines:
        if not line.text or len(line.text) > LONGEST_QUALIFICATION or vocabulary.name(line.text) in chosen:
            continue
        if PLACEHOLDER.search(line.text) or line.text[0] in "([":
            continue
        if not any(_alike(line.text, other.text, vocabulary) for other in chosen.values()):
            chosen[vocabulary.name(line.text)] = line
    return tuple(chosen.values())


def _alike(one: str, other: str, vocabulary: Vocabulary) -> bool:
    """Whether one says no more than the other: CI/CD and CI/CD pipelines, HACCP and a training in HACCP.

    Two skills of the vocabulary are two (React and React Native), unless one is a kind of the other and its name
    begins with that one's (SAP and SAP FI).
    """
    words, others = set(_telling(one)), set(_telling(other))
    if not words or not others or not (words <= others or others <= words):
        return False
    if vocabulary.canonical(one) is None or vocabulary.canonical(other) is None:
        return True
    return vocabulary.supports(one, other) or vocabulary.supports(other, one)


def _telling(text: str) -> Iterator[str]:
    for word in re.findall(r"[^\W_]+[+#]*", text.casefold()):
        if (plain := word.removesuffix("s")) not in _GENERAL:
            yield plain
