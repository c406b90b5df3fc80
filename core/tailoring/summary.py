"""The executive summary (R7): up to three sentences, each a fact of the CV or of what was accepted.

The person's own sentences come first, the most relevant ones in the person's order; then the current or last
job, the accepted key qualifications, the degree, and the accepted lines that fit the job best. Nothing is
counted or concluded: years of experience stand here only in a sentence of the person's own.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from core.cv import Item, Period, Section, SectionKind, StructuredCV, Subsection
from core.job import JobDescriptionData
from core.reading.skills import Vocabulary
from core.session import Entry, EntryKind
from core.tailoring.lines import LONGEST_LINE, Line, cleaned, sentences
from core.tailoring.qualifications import candidates
from core.tailoring.relevance import Relevance

MOST_SENTENCES = 3
MOST_SKILLS = 5


@dataclass(frozen=True, slots=True)
class _Phrases:
    """How facts become sentences in one language. The first two hold a title and an employer."""

    now: str
    before: str
    skills: str
    degree: str
    between: str = ", "


_PHRASES = {
    "en": _Phrases("{} at {}.", "Most recently {} at {}.", "Key qualifications: {}.", "Education: {}."),
    "de": _Phrases("{} bei {}.", "Zuletzt {} bei {}.", "Schlüsselqualifikationen: {}.", "Ausbildung: {}."),
    "fr": _Phrases("{} chez {}.", "Dernier poste : {} chez {}.", "Qualifications clés : {}.", "Formation : {}."),
    "es": _Phrases("{} en {}.", "Último puesto: {} en {}.", "Cualificaciones clave: {}.", "Formación: {}."),
}
_WORDLESS = _Phrases("{} – {}.", "{} – {}.", "{}.", "{}.", " · ")
"""For any other language: the facts and punctuation."""


def plans(
    cv: StructuredCV,
    job: JobDescriptionData,
    accepted: Sequence[Entry],
    vocabulary: Vocabulary,
) -> Iterator[Sequence[Line]]:
    """Different summaries, the best first; none for a CV that holds nothing to say."""
    relevance = Relevance.of(cv, job, vocabulary)
    own = _own_sentences(cv, vocabulary)
    best = [line for line in relevance.ranked(own) if len(line.text) <= LONGEST_LINE]
    post, skills, degree = _post(cv), _skills(cv, job, accepted, vocabulary), _degree(cv)
    lines = _accepted_lines(accepted, relevance)
    told = [line for line in (post, skills, degree) if line]
    if best:
        yield [*_in_order(best[:2], own), *([skills] if skills else best[2:3])]
        yield _in_order(best[:MOST_SENTENCES], own)
        yield [*([post] if post else []), best[0], *([skills] if skills else [])]
    yield told
    yield [*told[:2], *lines[:1]]
    yield [*told[:1], *lines[:2]]
    yield [*best[:1], *lines[:2]]
    for line in (*best, *told, *lines[:MOST_SENTENCES]):
        yield [line]


def pool(
    cv: StructuredCV,
    job: JobDescriptionData,
    accepted: Sequence[Entry],
    vocabulary: Vocabulary,
) -> tuple[Line, ...]:
    """Every sentence that the summary may hold, the most relevant first."""
    relevance = Relevance.of(cv, job, vocabulary)
    facts = (_post(cv), _skills(cv, job, accepted, vocabulary), _degree(cv))
    own = relevance.ranked(_own_sentences(cv, vocabulary))
    return (*own, *(fact for fact in facts if fact), *_accepted_lines(accepted, relevance))


def _phrases(cv: StructuredCV) -> _Phrases:
    return _PHRASES.get(cv.language, _WORDLESS)


def _own_sentences(cv: StructuredCV, vocabulary: Vocabulary) -> tuple[Line, ...]:
    items = [item for section in cv.of_kind(SectionKind.SUMMARY) for item in _items(section)]
    return tuple(
        Line(text=_stopped(cleaned(sentence, vocabulary)), evidence=(item.id,), raw=sentence)
        for item in items
        for sentence in sentences(item.content)
    )


def _items(section: Section) -> Iterator[Item]:
    yield from section.items
    for part in section.subsections:
        yield from part.items


def _in_order(chosen: Sequence[Line], own: Sequence[Line]) -> list[Line]:
    return sorted(chosen, key=own.index)


def _post(cv: StructuredCV) -> Line | None:
    """The job that goes on, else the one that ended last; said to be the last only where the dates say so."""
    roles = [role for section in cv.of_kind(SectionKind.EXPERIENCE) for role in section.subsections]
    if not roles:
        return None
    role = max(roles, key=lambda role: _ended(role.period))
    known = _ended(role.period)[:2]
    raw = role.name
    if not role.title or not role.organisation:
        return Line(text=_stopped(role.title or role.name), evidence=(role.id,), raw=raw)
    dated = all(_ended(one.period)[0] for one in roles)
    if role.period and role.period.ongoing:
        text = _phrases(cv).now.format(role.title, role.organisation)
    elif known[0] and dated:
        text = _phrases(cv).before.format(role.title, role.organisation)
    else:
        text = f"{role.title}, {role.organisation}."
    return Line(text=text, evidence=(role.id,), raw=raw)


def _ended(period: Period | None) -> tuple[int, int]:
    """What to compare ends by; (0, 0) for one that is not known."""
    if period is None:
        return 0, 0
    if period.ongoing:
        return 9999, 12
    return (period.end.year, period.end.month or 0) if period.end else (0, 0)


def _skills(
    cv: StructuredCV,
    job: JobDescriptionData,
    accepted: Sequence[Entry],
    vocabulary: Vocabulary,
) -> Line | None:
    """The accepted key qualifications, or what could be some; without titles, degrees and languages."""
    items = [item for entry in accepted if entry.kind is EntryKind.QUALIFICATIONS for item in entry.accepted_items]
    found = [Line.of(item) for item in items] or candidates(cv, vocabulary, job)
    others = {part.id for section in cv.sections for part in section.subsections}
    others |= {item.id for section in cv.of_kind(SectionKind.LANGUAGES) for item in _items(section)}
    listed = [line for line in found if not others.issuperset(line.evidence)][:MOST_SKILLS]
    if len(listed) < 2:
        return None
    words = _phrases(cv).between.join(line.text.rstrip(".") for line in listed)
    evidence = tuple(dict.fromkeys(source for line in listed for source in line.evidence))
    return Line(text=_phrases(cv).skills.format(words), evidence=evidence, raw=words)


def _degree(cv: StructuredCV) -> Line | None:
    for section in cv.of_kind(SectionKind.EDUCATION):
        for part in section.subsections:
            return _degree_line(cv, part)
        for item in section.items:
            if len(item.content) <= LONGEST_LINE // 2:
                text = _phrases(cv).degree.format(item.content.rstrip("."))
                return Line(text=text, evidence=(item.id,), raw=item.content)
    return None


def _degree_line(cv: StructuredCV, part: Subsection) -> Line:
    words = _phrases(cv).between.join(word for word in (part.title, part.organisation) if word) or part.name
    return Line(text=_phrases(cv).degree.format(words.rstrip(".")), evidence=(part.id,), raw=part.name)


def _accepted_lines(accepted: Sequence[Entry], relevance: Relevance) -> tuple[Line, ...]:
    lines = [
        Line.of(item)
        for entry in accepted
        if entry.kind in (EntryKind.ROLE, EntryKind.PROJECT)
        for item in entry.accepted_items
    ]
    return tuple(
        Line(text=_stopped(line.text), evidence=line.evidence, raw=line.raw) for line in relevance.ranked(lines)
    )[:MOST_SENTENCES]


def _stopped(sentence: str) -> str:
    return sentence if sentence.endswith((".", "!", "?", "…", "。", "！", "？")) else f"{sentence}."
