"""What a line calls its writer: a title above, or beside, the ones that the sources hold.

Only where a line says "I": at its beginning ("Ward manager of …") and behind "as", "als", "en tant que", "como",
"promoted to". Whom one reported to or trained is somebody else.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Self

from core.grounding.certificate_names import is_unfinished
from core.grounding.claims import Claim, ClaimKind, Judged
from core.grounding.credential_words import CERTIFIED, UNFINISHED
from core.grounding.held_words import HeldWords, Word, held_words, is_small, words_of
from core.grounding.line_language import language_of_line
from core.grounding.plain_letters import listed, plain_line
from core.grounding.sources import Grounds, Sources
from core.grounding.title_heights import Title, masculine, title_of
from core.grounding.title_phrases import phrases_of
from core.grounding.title_words import DEPUTISING, LOWERS, PLAIN_HEIGHT

_LONGEST_CERTIFICATE = 6
_ASIDE = 24
_AGENTS = (
    "coordina", "coordinat", "koordinat", "direct", "organi", "superviso", "supervis", "instruct", "formad", "format",
    "trainer", "tutor", "mentor", "moderator", "animat", "gestor", "gerant", "redact", "editor", "autor",
    "betreuer",
)  # fmt: skip
"""Nouns for who does what a verb of the same root says: coordinator, directora, Betreuerin."""
_NAMES_SOMEBODY = re.compile(r"(?:or|ora|ores|eur|euse|rice|er|erin|able|ante|ent)s?$")
_OF = re.compile(r"\s+(?:de|del|du|des|of|der|von|fur|for)\b|\s+d['’]")
_RESPONSIBLE = re.compile(r"responsib|responsab|verantwort|zustandig|in charge|encarga|a cargo|en charge|oversaw")
_DEPUTY = ("deputy", "stellvertr", "adjoint", "second in command", "second-in-command", "segunda de", "segundo de")
_STANDING_IN = (
    *_DEPUTY,
    "stood in for",
    "deputis",
    "deputiz",
    "vertretung",
    "vertrat",
    "remplac",
    "sustitu",
    "suplen",
    "supli",
)
_LINE_MANAGER = re.compile(r"line manager (?:to|for|of)(?!\w)")
_HEADS = listed("manager director officer coordinator supervisor specialist engineer analyst administrator")
_SAY_LITTLE = listed(
    """
    senior junior lead chief principal experienced certified qualified seasoned skilled dedicated motivated trained
    deputy assistant associate acting interim head general team staff former
    """
)
"""Words of a title that do not say of what."""
_SAME = 9
_ROOT = 5
_OBJECT = 2


def _posts_in(line: str) -> Iterator[Title]:
    """The posts that an own line begins with, as "Deputy team lead from 2018"; not whom one stood in for."""
    stood_in = any(marker in plain_line(line) for marker in DEPUTISING)
    for phrase in phrases_of(line):
        if phrase[0].start == 0 and (not stood_in or any(word.plain in LOWERS for word in phrase)):
            title = title_of(phrase)
            if title.height > PLAIN_HEIGHT:  # else it may be a certificate
                yield title


@dataclass(frozen=True, slots=True)
class Titles:
    """Judges the titles that a line gives its writer."""

    _words: HeldWords
    _said: HeldWords
    """All own words: who stood in for the head chef may say so."""
    _spoken: HeldWords
    """What the CV says outside its roles."""
    _roles: frozenset[str]
    _height: int
    _evidence: tuple[str, ...]
    _told: bool
    _fields: frozenset[str]
    """What the headings of the whole CV name beside the roles: degrees and their fields."""
    _lines: tuple[frozenset[str], ...]
    """The words of each own line."""
    _titles: tuple[frozenset[str], ...]
    """The words of each own title."""
    _stood_in: bool
    """Whether an own line says that the person stood in for somebody."""
    _attested: tuple[Grounds, ...]
    """What was attested of the person, for a line about the whole of them."""
    _language: str
    _responsible: bool
    """Whether an own line says what the person is responsible for."""

    @classmethod
    def of(cls, sources: Sources) -> Self:
        """The titles of these sources: the entry's own, or of the whole CV every role's and the headline."""
        own = [title_of(words_of(ground.text)) for ground in sources.titles]
        told = bool(own)
        roles = {ground.id for ground in sources.titles}
        own += [post for one in sources.own if not one.heading for post in _posts_in(one.text)]
        entries = tuple(f"{ground.id}." for ground in sources.own if ground.heading)
        speaking = [
            ground
            for ground in sources.own
            if sources.whole_cv and not ground.heading and not ground.id.startswith(entries)
        ]
        return cls(
            HeldWords.of((*sources.titles, *(ground for ground in speaking if ground.text.endswith(".")))),
            held_words(sources.own),
            HeldWords.of(speaking),
            frozenset(role for title in own for role in title.roles),
            max((title.height for title in own), default=PLAIN_HEIGHT),
            tuple(dict.fromkeys(ground.id for ground in sources.titles)),
            told,
            frozenset(
                word.plain
                for one in sources.own
                if sources.whole_cv and one.heading and one.id not in roles
                for word in words_of(one.text)
            ),
            tuple(
                frozenset(word.plain for word in words_of(one.text) if not is_small(word.plain))
                for one in sources.own
                if not one.heading
            ),
            tuple(frozenset(word.plain for word in words_of(one.text)) for one in sources.titles),
            any(mark in plain_line(one.text) for one in sources.own if not one.heading for mark in _STANDING_IN),
            tuple(
                one
                for one in sources.cv
                if sources.whole_cv and not one.heading and one.id not in sources.unattested and not is_unfinished(one)
            ),
            sources.language,
            any(
                _RESPONSIBLE.search(plain_line(one.text))
                and not any(mark in plain_line(one.text) for mark in _STANDING_IN)
                for one in sources.own
                if not one.heading
            ),
        )

    def judge(self, line: str) -> tuple[Judged, ...]:
        """Every title that the line claims, with the ids of the titles that it rests on."""
        if not self._told:
            return ()
        phrases = (
            phrase
            for phrase in phrases_of(line)
            if self._is_claim(line, phrase) and not self._tells_a_deed(line, phrase)
        )
        return tuple(self._judged(line, phrase) for phrase in phrases)

    def _tells_a_deed(self, line: str, phrase: tuple[Word, ...]) -> bool:
        """Whether the title only names who did what the person's own line tells: the head of an audit led it.

        How far that part went is judged as such.
        """
        agent = phrase[0]
        if not agent.plain.startswith(_AGENTS) or not _OF.match(plain_line(line), agent.end):
            return False
        after = [word.plain for word in words_of(line) if word.start > agent.start and not is_small(word.plain)]
        deed = agent.plain[:_ROOT]
        return any(
            any(word.startswith(deed) and not _NAMES_SOMEBODY.search(word) for word in said)
            and not said.isdisjoint(after[:_OBJECT])
            for said in self._lines
        )

    def _is_claim(self, line: str, phrase: tuple[Word, ...]) -> bool:
        low = plain_line(line)
        if _LINE_MANAGER.match(low, phrase[0].start):  # what one does, which Scope judges
            return False
        if phrase[0].plain.startswith("responsab") and self._responsible:
            return False
        if UNFINISHED.search(low[phrase[-1].end :][:_ASIDE]):
            return False
        stood_in = any(marker in low for marker in (*DEPUTISING, *_DEPUTY))
        if stood_in and self._stood_in:
            content = [word.plain for word in phrase if not is_small(word.plain)]
            if language_of_line(line, self._language) != self._language or (
                self._said.begins_like(content[0]) and 2 * sum(map(self._said.begins_like, content)) >= len(content)
            ):
                return False
        return not (stood_in and all(self._said.holds_kin(word.plain) for word in phrase if not is_small(word.plain)))

    def _in_one_line(self, line: str, content: list[str]) -> bool:
        """Whether a certificate or another single line of the CV says it all."""
        if len(line.split()) > _LONGEST_CERTIFICATE:
            return False
        shared = [set(self._spoken.where(word)) for word in content]
        return bool(content) and bool(set.intersection(*shared))

    def _is_degree(self, content: list[str]) -> bool:
        """Whether a degree of the CV makes the person one: Bauingenieurwesen a Bauingenieur."""
        return any(
            len(word) >= _SAME
            and any(field.startswith(word[:_SAME]) and field.endswith("wesen") for field in self._fields)
            for word in content
        )

    def _shortens(self, content: list[str]) -> bool:
        """Whether the words are those of an own title that nothing lowers: a shift supervisor is a supervisor."""
        return any(
            words and words.isdisjoint(LOWERS) and all(_alike(word, words) for word in content)
            for words in self._titles
        )

    def _is_another(self, content: list[str]) -> bool:
        """Whether the own title has the same head and other words before it: a stage manager is no product manager."""
        head, before = content[-1], [word for word in content[:-1] if word not in _SAY_LITTLE]
        if head not in _HEADS or not before or any(self._words.holds_kin(word) for word in before):
            return False
        own = [words - {head} - _SAY_LITTLE for words in self._titles if head in words]
        return bool(own) and all(own)

    def _is_attested(self, line: str, start: int, content: list[str]) -> str:
        """The id of what was attested: a line that begins with the title, or has it where this one says certified."""
        certified = CERTIFIED.search(plain_line(line)[max(start - _ASIDE, 0) : start]) is not None
        for one in self._attested:
            words = [word.plain for word in words_of(one.text)]
            if words[: len(content)] == content or (certified and set(content) <= set(words)):
                return one.id
        return ""

    def _judged(self, line: str, phrase: tuple[Word, ...]) -> Judged:
        start, end = phrase[0].start, phrase[-1].end
        claim = Claim(kind=ClaimKind.TITLE, text=line[start:end], start=start, end=end)
        title = title_of(phrase)
        content = [word.plain for word in phrase if not is_small(word.plain)]
        if len(content) > 1 and (attested := self._is_attested(line, start, content)):
            return Judged(claim=claim, supported=True, evidence=(attested,))
        if title.height > self._height and self._shortens(content):
            return Judged(claim=claim, supported=True, evidence=self._evidence)
        if title.height <= self._height:
            if all(self._words.holds_kin(word) for word in content):
                return Judged(claim=claim, supported=True, evidence=self._evidence)
            if self._in_one_line(line, content):
                return Judged(claim=claim, supported=True)
            if self._is_another(content):
                return Judged(claim=claim, supported=False)
            beside = title.roles and self._roles and not title.roles & self._roles and not self._is_degree(content)
            if not beside:
                return Judged(claim=claim, supported=True, evidence=self._evidence)
        return Judged(claim=claim, supported=False)


def _alike(word: str, words: frozenset[str]) -> bool:
    """Whether the word, or its masculine, is one of these."""
    return word in words or masculine(word) in words
