"""Tools and skills in a line, by the vocabulary.

A tool that a line of an entry names must be held by that entry's own lines: a tool of another role, or one that only
the skills section lists, was not used *there* as far as anybody can tell. What is no product but something that one
does (project management, wound care) may rest on the whole CV. An employer's name holds no tool.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Self

from core.grounding.claims import Claim, ClaimKind, Judged, in_order
from core.grounding.held_words import HeldWords, is_small, words_of
from core.grounding.line_language import language_of_line
from core.grounding.plain_letters import plain_line
from core.grounding.sources import Grounds, Sources
from core.grounding.tool_words import CONCEPTS, EVERYDAY, LICENCES, MAKERS, NEAR, TOOLS_IN_LOWER_CASE
from core.reading.role_words import LEGAL, TITLE
from core.reading.skills import Mention, Vocabulary

_ALONE = re.compile(
    r"(?<!\w)(?:in|with|using|via|mit|en|avec|con|sous|unter|über)\s+"
    r"(?P<name>R|C|Go|Rust|Slack|Swift|Sketch|Rhino|Blender|Illustrator|Outlook|Unity|Sage|Chef|Puppet|Ruby|"
    r"Scala|Perl|Julia|Creo|Maya|Epic|Celery|Jest|Mocha|Cucumber|Delphi|Dart|Nomad|Packer|Amplitude|Eclipse|Octave)"
    r"(?=$|[.,;:)]|\s(?:and|und|et|y|e|or|oder|ou)\s)"
)
"""Names that are words too, where nothing but a tool can stand."""
_VERSION = re.compile(
    r"\s?(?:v\.?\s?|version\s|versión\s|Version\s)?(\d{1,2}(?:\.\d+)*)(?![\w%.,]*\d)(?!\s*%)"
    r"(?!\s*(?!(?:on|in|with|and|to|for|at|auf|mit|und|en|sur|avec|et|y|con|para|pour|de|als|bei|für|nach|"
    r"sous)\s)[a-zà-ÿ])"
)
_TOLD_VERSION = re.compile(r"\b[Vv]ersi[oó]n\s(\d{1,2}(?:\.\d+)*)")
_NEAR: dict[str, frozenset[str]] = {}
for _group in NEAR:
    for _skill in _group:
        _NEAR[_skill] = _NEAR.get(_skill, frozenset()) | _group


@dataclass(frozen=True, slots=True)
class _Held:
    """What some lines name of skills, and in which words."""

    skills: dict[str, tuple[str, ...]]
    versions: dict[str, frozenset[str]]
    words: HeldWords
    text: str

    @classmethod
    def of(cls, grounds: Iterable[Grounds], vocabulary: Vocabulary) -> Self:
        skills: dict[str, list[str]] = {}
        versions: dict[str, set[str]] = {}
        kept = tuple(grounds)
        for ground in kept:
            for mention in _mentions(ground.text, vocabulary):
                if version := _version(ground.text, mention):
                    versions.setdefault(mention.skill, set()).add(version[0])
                elif told := _TOLD_VERSION.search(ground.text, mention.end):
                    versions.setdefault(mention.skill, set()).add(told[1])
                for skill in vocabulary.having(mention.skill):
                    skills.setdefault(skill, []).append(ground.id)
        return cls(
            {skill: tuple(dict.fromkeys(ids)) for skill, ids in skills.items()},
            {skill: frozenset(told) for skill, told in versions.items()},
            HeldWords.of(kept),
            "\n".join(plain_line(ground.text) for ground in kept),
        )


@dataclass(frozen=True, slots=True)
class Tools:
    """Judges the tools and skills that a line names."""

    _own: _Held
    _cv: _Held
    _employers: re.Pattern[str] | None
    _vocabulary: Vocabulary
    _language: str
    _whole_cv: bool

    @classmethod
    def of(cls, sources: Sources, vocabulary: Vocabulary) -> Self:
        """The tools that these sources hold, outside the names of employers and schools."""
        employers = _names(sources.organisations)
        own = _Held.of(_without(sources.own, employers), vocabulary)
        cv = own if sources.whole_cv else _Held.of(_without(sources.cv, employers), vocabulary)
        return cls(own, cv, employers, vocabulary, sources.language, sources.whole_cv)

    def judge(self, line: str) -> tuple[Judged, ...]:
        """Every tool and skill that the line names, with the ids of the lines that hold it."""
        employed = [found.span() for found in self._employers.finditer(line)] if self._employers else []
        mentions = [
            mention
            for mention in _mentions(line, self._vocabulary)
            if mention.skill not in LICENCES
            and not any(start <= mention.start and mention.end <= end for start, end in employed)
        ]
        judged = [self._judged(line, mention) for mention in mentions]
        if not self._whole_cv:
            foreign = language_of_line(line, self._language) != self._language
            certain = (one for one in judged if one.supported or not self._is_doubtful(one.claim, foreign=foreign))
            return tuple(certain)
        return in_order(judged)

    def _spelt_out(self, line: str, mention: Mention, held: _Held) -> bool:
        """Whether the term, with a word before it, spells an acronym of the sources out."""
        before = words_of(line[: mention.start])[-1:]
        term = tuple(word.plain for word in words_of(mention.term))
        return bool(before) and held.words.expands((before[0].plain, *term))

    def _is_doubtful(self, claim: Claim, *, foreign: bool) -> bool:
        """Whether an untraced task in a line of an entry may be but another word for what the entry says."""
        if claim.kind is not ClaimKind.SKILL:
            return False
        if TITLE.search(plain_line(claim.text)):
            return True
        spoken = [word.plain for word in words_of(claim.text) if not is_small(word.plain)]
        return foreign or plain_line(claim.text) in EVERYDAY or any(map(self._own.words.begins_like, spoken))

    def _judged(self, line: str, mention: Mention) -> Judged:
        tool = self._is_tool(mention.skill)
        start, end = mention.start, mention.end
        evidence = self._evidence(line, mention, self._own, tool=tool)
        if evidence is None and not tool:
            evidence = self._evidence(line, mention, self._cv, tool=False)
        version = _version(line, mention) if tool else None
        if version and evidence is not None:
            end = max(end, version[1])
            if not any(_is_version(told, version[0]) for told in self._own.versions.get(mention.skill, ())):
                evidence = None
        claim = Claim(kind=ClaimKind.TOOL if tool else ClaimKind.SKILL, text=line[start:end], start=start, end=end)
        return Judged(claim=claim, supported=evidence is not None, evidence=evidence or ())

    def _is_tool(self, skill: str) -> bool:
        return skill in TOOLS_IN_LOWER_CASE or (self._vocabulary.is_name(skill) and skill not in CONCEPTS)

    def _evidence(self, line: str, mention: Mention, held: _Held, *, tool: bool) -> tuple[str, ...] | None:
        """The ids of the lines that hold the skill; None when nothing does."""
        wanted = self._vocabulary.name(mention.skill)
        if ids := held.skills.get(wanted):
            return ids
        content = [word.plain for word in words_of(mention.term) if not is_small(word.plain)]
        product = [word for word in content if word not in MAKERS] or content
        if content and all(held.words.holds(word) for word in product):
            return held.words.where(product[0])
        if held.words.abbreviates(mention.term) or held.words.expands(tuple(content)):
            return ()
        if self._spelt_out(line, mention, held):
            return ()
        if tool:
            return None
        for near in _NEAR.get(mention.skill, ()):
            if ids := held.skills.get(near.casefold()):
                return ids
        return () if content and all(held.words.begins_like(word) for word in content) else None


def _mentions(text: str, vocabulary: Vocabulary) -> tuple[Mention, ...]:
    """What the vocabulary finds, and names that stand where only a tool can."""
    found = vocabulary.find(text)
    more = [
        Mention(match["name"], skill, *match.span("name"))
        for match in _ALONE.finditer(text)
        if (skill := vocabulary.canonical(match["name"]))
        and not any(one.start <= match.start("name") < one.end for one in found)
    ]
    return (*found, *more)


def _version(text: str, mention: Mention) -> tuple[str, int] | None:
    """The version that the text names behind or in the term, and where it ends; None for a name with a number."""
    if any(one.isdigit() for one in mention.skill):
        return None
    if within := re.search(r"(?<=[a-zA-Z\s])\d+(?:\.\d+)*$", mention.term):
        return within[0], mention.end
    behind = _VERSION.match(text, mention.end)
    return (behind[1], behind.end()) if behind else None


def _is_version(told: str, wanted: str) -> bool:
    """Whether the version told is the wanted one, as exactly as that is said: 3.11 is a 3."""
    return told == wanted or told.startswith(f"{wanted}.")


def _names(organisations: Iterable[Grounds]) -> re.Pattern[str] | None:
    """A pattern of the organisations' names, whole and without their legal form."""
    names: set[str] = set()
    for ground in organisations:
        names.add(ground.text)
        parts = ground.text.split()
        while len(parts) > 1 and LEGAL.fullmatch(plain_line(parts[-1]).strip(".,")):
            parts.pop()
        names.add(" ".join(parts).rstrip(","))
    if not names:
        return None
    either = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)", re.IGNORECASE)


def _without(grounds: Iterable[Grounds], employers: re.Pattern[str] | None) -> Iterator[Grounds]:
    for ground in grounds:
        if employers and ground.heading and employers.search(ground.text):
            yield Grounds(id=ground.id, text=employers.sub(" ", ground.text), heading=True)
        else:
            yield ground
