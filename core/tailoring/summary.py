"""The executive summary (R7): up to three sentences, each a fact of the CV or of what was accepted.

The person's own sentences come first where they have some that can stand: not in the first person, no wish, no
scrap. With them, or without, it says who the person is by their roles and years, which of the job's skills the CV
holds, and the strongest accepted line with its figure. Nothing is concluded but the years, which the periods of the
roles add up to.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from core.cv import CvDate, Item, Section, SectionKind, StructuredCV
from core.job import JobDescriptionData
from core.reading.skills import Vocabulary
from core.session import Entry, EntryKind
from core.tailoring.achievements import Achievement, achievements, figures_of
from core.tailoring.career import current_role, employer_of, introduction, roles_of
from core.tailoring.flaws import PART_START, PLACEHOLDER, SMALL_START, breaks_off, speaks_of_me
from core.tailoring.lines import LONGEST_LINE, Line, cleaned, sentences
from core.tailoring.qualifications import SAID_OF_ONESELF, candidates, held
from core.tailoring.quality import SHORTEST_LINE, width
from core.tailoring.relevance import Relevance
from core.tailoring.summary_phrases import listed, phrases, sentence

MOST_SENTENCES = 3
MOST_SKILLS, SKILLS_BESIDE_A_DEED = 5, 3

_YEARS = re.compile(
    r"\b(?:years?|jahre?n?|ans|années|años|anni|anos|jaar|lat)\b|[一二三四五六七八九十\d]年", re.IGNORECASE
)
_BRACKETS = re.compile(r" \(([^()]+)\)$")
_SAYS_SKILL = re.compile(
    r"(?:skills?|kompetenz(?:en)?|kenntnisse|fähigkeit(?:en)?)$|^(?:compétences|habilidades)", re.IGNORECASE
)
"""What would say twice that it is a skill."""
_LICENCE = re.compile(
    r"führerschein|driv(?:ing|er.?s) licen[cs]e|permis de conduire|^permis [a-e]\d?\b|carn(?:et|é) de conducir|"
    r"permiso de conducir|carta de condução|patente di guida|rijbewijs|prawo jazdy|körkort|kørekort",
    re.IGNORECASE,
)
"""What is held, and no skill of which a sentence could tell."""
_WISH = re.compile(
    r"\b(?:eager to|seeking|looking for|look forward|love \w+ing|auf der suche|suche eine|à la recherche|recherche un|"
    r"busco|en busca de|hobb)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Summary:
    """All that a summary can be made of."""

    own: tuple[Line, ...]
    """The person's sentences, in their order."""
    usable: tuple[Line, ...]
    """Those of them that can stand in a CV."""
    post: Line | None
    bare_post: Line | None
    """The post without its employer, for where another sentence names it."""
    skills: tuple[Line, ...]
    """What the person can do, the most wanted first."""
    degree: Line | None
    done: tuple[Achievement, ...]
    says_more_than_a_title: bool
    """Whether the bare post tells of years or of earlier titles."""
    employer: str | None
    """The employer that the post names."""
    relevance: Relevance
    language: str
    vocabulary: Vocabulary

    @classmethod
    def of(
        cls,
        cv: StructuredCV,
        job: JobDescriptionData,
        accepted: Sequence[Entry],
        vocabulary: Vocabulary,
        today: CvDate | None = None,
        nearness: Mapping[str, float] = MappingProxyType({}),
    ) -> "Summary":
        """What there is to say. Without ``today`` a role that goes on counts for no years."""
        relevance = Relevance.of(cv, job, vocabulary, nearness)
        own = tuple(_own_sentences(cv, vocabulary))
        post = introduction(cv, today, with_employer=True)
        bare = introduction(cv, today, with_employer=False)
        roles = roles_of(cv)
        title = current_role(roles).title if roles else None
        return cls(
            own=own,
            usable=tuple(line for line in own if _can_stand(line.text, cv.language)),
            post=post,
            bare_post=bare,
            says_more_than_a_title=bool(bare and title and len(bare.text) > len(title) + 1),
            skills=tuple(_skills(cv, job, accepted, vocabulary)),
            degree=_degree(cv),
            done=achievements(accepted, relevance, cv.language, vocabulary),
            employer=employer_of(current_role(roles).organisation) if roles else None,
            relevance=relevance,
            language=cv.language,
            vocabulary=vocabulary,
        )

    def plans(self) -> Iterator[Sequence[Line]]:
        """Different summaries, the best first; none for a CV that holds nothing to say."""
        opening = self._opening()
        if len(opening) > 1:
            yield [*opening, *self._deed_with_skills(opening)]
        if opening:
            yield self._filled(opening[:1])
        yield self._filled([])
        yield self.own[:MOST_SENTENCES]
        yield [line for line in (self.post, self.degree, self._skilled([])) if line]
        yield [*opening[:1], *self._deeds(MOST_SENTENCES - len(opening[:1]))]

    def pool(self) -> tuple[Line, ...]:
        """Every sentence that the summary may hold, the most relevant of the person's own first."""
        facts = (self.post, self._skilled([]), self.degree)
        deeds = (one.sentence for one in self.done)
        own = self.relevance.ranked((*self.usable, *(line for line in self.own if line not in self.usable)))
        return (*own, *(fact for fact in facts if fact), *deeds)

    def _opening(self) -> list[Line]:
        """The person's first sentence, and of the others the one with the years, else the one that fits best.

        Where the first one cannot stand, the others have lost who they are about: the post takes its place.
        """
        begins = self.own[:1] == self.usable[:1]
        first, rest = (self.usable[:1], self.usable[1:]) if begins else ([], self.usable)
        if not begins and self.post and rest:
            return [self.bare_post or self.post, *self.relevance.ranked(rest)[:1]]
        told = [line for line in rest if _YEARS.search(line.text)] if not any(map(_tells_years, first)) else []
        return [*first, *self.relevance.ranked(told or rest)[:1]]

    def _filled(self, opening: list[Line]) -> list[Line]:
        """These sentences and what is told of post, skills, deeds and degree, up to three."""
        deed = self._deed(opening)
        post, done = self.post, deed.sentence if deed else None
        if deed and deed.where and deed.where == self.employer and not opening:
            if self.bare_post and self.says_more_than_a_title:
                post = self.bare_post
            else:
                done = deed.plain
        skilled = self._skilled([*opening, *([done] if done else [])])
        lines = [*opening, *(line for line in (None if opening else post, skilled, done, self.degree) if line)]
        return lines[:MOST_SENTENCES]

    def _deed(self, beside: Sequence[Line]) -> Achievement | None:
        """The strongest deed whose figures the other sentences do not tell already."""
        told = {figure for line in beside for figure in figures_of(line.text)}
        fresh = (one for one in self.done if not told & set(figures_of(one.sentence.text)))
        return next(fresh, None)

    def _deeds(self, most: int) -> Iterator[Line]:
        """The strongest deeds; where they were done is said once."""
        places: set[str | None] = set()
        for one in self.done[:most]:
            yield one.plain if one.where in places else one.sentence
            places.add(one.where)

    def _skilled(self, beside: Sequence[Line], most: int = MOST_SKILLS) -> Line | None:
        """A sentence of skills, of those that the sentences beside it do not name.

        None for fewer than two, and in a language whose words for it are not known here: names alone are no sentence.
        What anybody says of themselves stands in it only where there is nothing else.
        """
        frame = phrases(self.language).skills
        if frame is None:
            return None
        said = " ".join(line.text for line in beside)
        named = {mention.skill for mention in self.vocabulary.find(said)}
        fresh = [
            line
            for line in self.skills
            if line.text.casefold() not in said.casefold() and self.vocabulary.canonical(line.text) not in named
        ]
        shown = [line for line in fresh if not SAID_OF_ONESELF.search(line.text)]
        chosen = next((some[:most] for some in (shown, fresh, self.skills) if len(some) > 1), None)
        if chosen is None:
            return None
        words = [within(line, self.language, self.vocabulary) for line in chosen]
        evidence = tuple(dict.fromkeys(source for line in chosen for source in line.evidence))
        text = sentence(frame.format(listed(words, self.language)), self.language)
        return Line(text=text, evidence=evidence, raw=", ".join(line.raw for line in chosen))

    def _deed_with_skills(self, opening: list[Line]) -> list[Line]:
        """Both in one sentence where they fit into one, else the deed."""
        deed = self._deed(opening)
        skilled = self._skilled([*opening, *([deed.sentence] if deed else [])], SKILLS_BESIDE_A_DEED)
        if deed is None or skilled is None:
            return [deed.sentence] if deed else [skilled] if skilled else []
        done = deed.sentence
        joined = f"{skilled.text.rstrip('.。')}; {_going_on(done.text, self.language, self.vocabulary)}"
        if len(joined) > LONGEST_LINE or not deed.figure:
            return [done] if deed.figure else [skilled]
        evidence = tuple(dict.fromkeys(skilled.evidence + done.evidence))
        return [Line(text=joined, evidence=evidence, raw=f"{skilled.raw}; {done.raw}")]


def _going_on(text: str, language: str, vocabulary: Vocabulary) -> str:
    """The sentence after a semicolon: with a small letter, but for nouns in German and for names."""
    name = any(mention.start == 0 for mention in vocabulary.find(text))
    small = language != "de" and not name and re.match(r"[^\W\d_][^\W\d_A-ZÀ-Þ]*\s", text)
    return text[0].lower() + text[1:] if small else text


def _tells_years(line: Line) -> bool:
    return _YEARS.search(line.text) is not None


def _can_stand(text: str, language: str) -> bool:
    bad = speaks_of_me(text, language) or breaks_off(text.rstrip(".")) or _WISH.search(text)
    scrap = SMALL_START.match(text) or PART_START.match(text) or not text[:1].isalnum() or PLACEHOLDER.search(text)
    return not bad and not scrap and width(text) >= SHORTEST_LINE and len(text) <= LONGEST_LINE


def _own_sentences(cv: StructuredCV, vocabulary: Vocabulary) -> Iterator[Line]:
    for section in cv.of_kind(SectionKind.SUMMARY):
        for item in _items(section):
            for said in sentences(item.content):
                yield Line(text=sentence(cleaned(said, vocabulary), cv.language), evidence=(item.id,), raw=said)


def _items(section: Section) -> Iterator[Item]:
    yield from section.items
    for part in section.subsections:
        yield from part.items


def _skills(
    cv: StructuredCV, job: JobDescriptionData, accepted: Sequence[Entry], vocabulary: Vocabulary
) -> Iterator[Line]:
    """The accepted key qualifications, or what could be some; without titles, degrees, certificates, languages.

    A sentence goes without the brackets that name a skill's kind in the job's word.
    """
    kinds = {skill.name.casefold() for skill in job.skills}
    items = [item for entry in accepted if entry.kind is EntryKind.QUALIFICATIONS for item in entry.accepted_items]
    found = [Line.of(item) for item in items] or candidates(cv, vocabulary, job)
    others = {part.id for section in cv.sections for part in section.subsections}
    listed_apart = cv.of_kind(SectionKind.LANGUAGES, SectionKind.CERTIFICATIONS)
    others |= {item.id for section in listed_apart for item in _items(section)}
    called = {line.text.casefold() for line in held(cv) if vocabulary.canonical(line.text) is None}
    for line in found:
        no_skill = line.text.casefold() in called or _SAYS_SKILL.search(line.text) or _LICENCE.search(line.text)
        if not others.issuperset(line.evidence) and not no_skill:
            kind = _BRACKETS.search(line.text)
            yield replace(line, text=line.text[: kind.start()]) if kind and kind[1].casefold() in kinds else line


def within(line: Line, language: str, vocabulary: Vocabulary) -> str:
    """The skill as it is written within a sentence: with a small letter where it is no name."""
    skill = line.text.rstrip(".")
    first, *others = skill.split()
    named = vocabulary.is_name(first) or not re.fullmatch(r"[A-ZÀ-Þ][a-zß-ÿ'’-]+", first)
    if language == "de" or named:
        return skill
    known = vocabulary.canonical(skill) is not None and not vocabulary.is_name(skill)
    if others and known and all(re.fullmatch(r"[A-ZÀ-Þ]?[a-zß-ÿ'’-]+", word) for word in others):
        return skill.lower()
    phrase = others and all(word == word.lower() for word in others)
    return skill[0].lower() + skill[1:] if phrase or line.raw[:1].islower() else skill


def _degree(cv: StructuredCV) -> Line | None:
    for section in cv.of_kind(SectionKind.EDUCATION):
        for part in section.subsections:
            words = [word.strip(" ,;") for word in (part.title, part.organisation) if word] or [part.name]
            if any(letter.isalpha() for word in words for letter in word):
                text = phrases(cv.language).between.join(words)
                return Line(text=sentence(text, cv.language), evidence=(part.id,), raw=part.name)
        for item in section.items:
            if len(item.content) <= LONGEST_LINE // 2:
                return Line(text=sentence(item.content, cv.language), evidence=(item.id,), raw=item.content)
    return None
