"""Key qualifications (R6): at most ten, at most 30 characters each, and every one held by the CV.

First the job's skills that the CV supports, in the job's own word where that claims no more; then the CV's own
qualifications and skills, the most relevant first; then skills that its roles and projects name, the most often
named first; then certificates, degrees, languages and job titles, so that a cook without a list of skills has
key qualifications too. A CV that holds fewer gets fewer.
"""

import re
from collections.abc import Iterator, Sequence

from core.cv import Section, SectionKind, StructuredCV
from core.job import JobDescriptionData, Need
from core.reading.skills import Vocabulary
from core.tailoring.lines import Line, cleaned
from core.tailoring.matching import evidence_in
from core.tailoring.quality import LONGEST_QUALIFICATION
from core.tailoring.relevance import Relevance
from core.tailoring.wording import claims_no_more

WANTED = 10
MOST_WORDS = 5
"""More words to each part of a line tell prose from a list."""

_SEPARATOR = re.compile(r"[,;|•·▪●、，；]|\s[/–—-]\s|\n")
_BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]")
_LABEL = re.compile(r"^([^:]{1,40}):\s*(?=\S)")
_LEVEL = re.compile(
    r"(?:\d+\s?\+?\s*(?:years?|yrs?|months?|jahren?|ans|années|años|lat|anni|anos)\b.*|[abc][12]\b.*|"
    r"(?:(?:very|sehr|très|muy)\s+)?(?:expert\w*|advanced|intermediate|beginner|basics?|fluent|native|proficient|good|"
    r"excellent|strong|working knowledge|"
    r"grundkenntnisse|gute?|fortgeschritten|fließend|muttersprache|experte|courant|débutant|avancé|intermédiaire|notions|"
    r"bilingue|langue maternelle|avanzado|intermedio|básico|fluido|nativo|bueno)(?:\s+\w+)?|[\d★☆●○•./%\s]+)",
    re.IGNORECASE,
)
_JOINED = re.compile(r"^(?:(?:and|or|as well as|und|oder|sowie|et|ou|y|o|e|i|en)\s+|&\s*)(?=\w{2})", re.IGNORECASE)
"""What joins the last part of a list to the others."""
_HEADING = re.compile(
    r"(?:\w+\s+)?(?:tools|technologies|frameworks|libraries|languages|databases|platforms|competences|others?|outils|"
    r"langages|technologies|bibliothèques|werkzeuge|sprachen|programmiersprachen|technologien|sonstiges|herramientas|"
    r"lenguajes|tecnologías|otros|etc)|(?:\w+\s+)?(?:computer|technical|digital|it|soft|other)\s+skills|skills|kenntnisse",
    re.IGNORECASE,
)
"""The name of a group of skills, which is none itself."""


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
    ranked = sorted(listed, key=lambda line: -relevance.of_words(line.text)) if relevance else listed
    found = (*(_asked(cv, job, vocabulary) if job else ()), *ranked, *_told(cv, vocabulary), *_held(cv))
    return _distinct(found, vocabulary)


def plans(cv: StructuredCV, job: JobDescriptionData, vocabulary: Vocabulary) -> Iterator[Sequence[Line]]:
    """Different choices of key qualifications, the best first."""
    pool = candidates(cv, vocabulary, job)
    top, rest = pool[:WANTED], pool[WANTED:]
    yield top
    if rest:
        yield (*top[:5], *rest[:5])
    yield candidates(cv, vocabulary)[:WANTED]
    yield top[:6]
    yield tuple(_in_own_words(line, vocabulary) for line in top)
    for start in range(WANTED, len(pool), WANTED):
        yield pool[start : start + WANTED]


def parts(text: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The skills that a line of a list names: "Languages: Python, Java (5 years), SQL" holds three.

    Of a line that is prose only the terms that the vocabulary knows.
    """
    text = _unlabelled(" ".join(text.split()))
    outer = _SEPARATOR.split(_BRACKETS.sub("", text))
    if len(text.split()) > MOST_WORDS * len(outer):
        return tuple(mention.term for mention in vocabulary.find(text))
    inner = [part for group in _BRACKETS.findall(text) if vocabulary.find(group) for part in _SEPARATOR.split(group)]
    found: list[str] = []
    for part in (*outer, *inner):
        plain = _JOINED.sub("", part.strip(" .:*–—-\t"))
        if _LEVEL.fullmatch(plain) or _HEADING.fullmatch(plain) or not any(letter.isalpha() for letter in plain):
            continue
        fits = len(plain) <= LONGEST_QUALIFICATION and (len(plain) > 1 or vocabulary.canonical(plain))
        found += [plain] if fits else [mention.term for mention in vocabulary.find(plain)]
    return tuple(found)


def _unlabelled(text: str) -> str:
    label = _LABEL.match(text)
    if not label:
        return text
    after = text[label.end() :]
    return label[1] if _LEVEL.fullmatch(after.strip()) else after


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


def _held(cv: StructuredCV) -> Iterator[Line]:
    """Certificates, degrees, languages and job titles, as far as they are short."""
    kinds = (SectionKind.CERTIFICATIONS, SectionKind.EDUCATION, SectionKind.LANGUAGES, SectionKind.EXPERIENCE)
    for kind in kinds:
        for section in cv.of_kind(kind):
            if kind is not SectionKind.EXPERIENCE:
                yield from (line for item in section.items if (line := _short(item.id, item.content)))
            for part in section.subsections:
                line = _short(part.id, part.title or part.name)
                if line:
                    yield line
                if kind is SectionKind.LANGUAGES:
                    yield from (line for item in part.items if (line := _short(item.id, item.content)))


def _short(id: str, text: str) -> Line | None:
    """What stands before the first comma, if need be before the first bracket or dash; None if that is too long."""
    named = re.split(r"\s*[,;|]\s*", " ".join(text.split()), maxsplit=1)[0].rstrip(" .:")
    head = re.split(r"\s*\(\s*|\s+[–—-]\s+", named, maxsplit=1)[0]
    fitting = next((one for one in (named, head) if 1 < len(one) <= LONGEST_QUALIFICATION), None)
    return Line(text=fitting, evidence=(id,), raw=fitting) if fitting else None


def _in_own_words(line: Line, vocabulary: Vocabulary) -> Line:
    return Line(text=cleaned(line.raw, vocabulary), evidence=line.evidence, raw=line.raw)


def _distinct(lines: Sequence[Line], vocabulary: Vocabulary) -> tuple[Line, ...]:
    first: dict[str, Line] = {}
    for line in lines:
        if line.text and len(line.text) <= LONGEST_QUALIFICATION:
            first.setdefault(vocabulary.name(line.text), line)
    return tuple(first.values())
