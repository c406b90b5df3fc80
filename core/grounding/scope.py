"""How far the person's part in a thing went: helping is not doing, doing is not leading, leading is not owning.

A line is read as passages, each with the word that says the part and the topic that it goes with. A passage is
held against the source passages that speak of the same; where none does, against the highest part that the
entry's own lines and titles give. A word that may mean more or less claims the less and grants the more.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import Self

from core.grounding import scope_words
from core.grounding.claims import Claim, ClaimKind, Judged, in_order
from core.grounding.held_words import words_of as title_words_of
from core.grounding.lexicon import Lexicon, words_of
from core.grounding.parts import Part, Passage, Rung
from core.grounding.passages import told_in
from core.grounding.plain_letters import plain_line
from core.grounding.sources import Sources
from core.grounding.title_heights import title_of
from core.grounding.topics import Weights
from core.reading.language import language_of
from core.reading.phrases import words as listed

_NEAR = 0.6
"""A source passage this near to the nearest one may be meant as well."""
_SPEAKS_OF_IT = 0.9
"""Shared weight from which a source passage speaks of what the line's passage speaks of."""
_CLEARLY = 1.5
"""And from which a passage with no word for its part is held to the source's word of helping."""
_WHOLE_LINE = 0.4
"""What a key counts that only the rest of the line shares."""
_HEAD = 0.7
"""What it counts that the source speaks of the very thing that the word goes with."""
_SHARED = (Part.JOINED, Part.TOGETHER)
_BESIDE = (Part.HELPED, Part.JOINED, Part.DEPUTISED, Part.ACCOMPANIED)
_YEAR_OR_MORE = 4
_LEADING = 4
"""How high a title stands whose holder leads."""
_TELLING = 2
"""So many things, or a number with one, tell which deed is meant."""
_SECOND = listed("deputy assistant assistenz adjoint adjointe stellv stellvertretende stellvertretender vice sous")
_INDEPENDENT = re.compile(r"(?i)independ|indépend")
_LEADS = re.compile(r"(?i)leite(?:t|te|ten|n)?(?!\w)")
_OTHER_HALF = re.compile(r"^[^.;]*?\s(?:weiter|ein|ab|um|her|über|zu)(?=$|[.;,]|\s(?:und|sowie)\s)")
_GUIDES = re.compile(r"^[^.;]*?\san(?=$|[.;,]|\s(?:und|sowie)\s)")
"""Who "leitet an" guides."""
_WITH_ITS_THING = re.compile(r"\w+(?: (?:de|of|d['’]|du|des|der|del|la|las|los))+ ?\w+")
_DISCIPLINARY = ("disziplin", "line", "direct", "hierarch", "disciplin")


@dataclass(frozen=True, slots=True)
class _Known:
    """A passage of the sources and the id of its line."""

    id: str
    passage: Passage


@dataclass(frozen=True, slots=True)
class Scope:
    """Judges what a line says about the person's part."""

    _known: tuple[_Known, ...]
    _remarks: tuple[_Known, ...]
    _weights: Weights
    _title: Rung
    _title_id: str
    _budgets: tuple[str, ...]
    _names: str
    """The headings of the CV in plain letters: a word for leading may be a part of what somebody studied."""
    _independent: tuple[str, ...]
    """The lines that call the person independent."""
    _language: str

    @classmethod
    def of(cls, sources: Sources) -> Self:
        """The examiner for lines that rest on these sources."""
        told = [(one.id, told_in(one.text)) for one in sources.own if not one.heading]
        known = tuple(_Known(name, passage) for name, line in told for passage in line.passages)
        remarks = tuple(_Known(name, remark) for name, line in told for remark in line.remarks)
        title, title_id = max(
            ((rung_of_title(one.text), one.id) for one in (*sources.titles, *(g for g in sources.own if g.heading))),
            default=(Rung.DID, ""),
            key=lambda found: found[0],
        )
        weights = Weights.of(one.passage.topic for one in known)
        budgets = tuple(one.id for one in known if "=budget" in one.passage.whole)
        free = tuple(one.id for one in sources.own if _INDEPENDENT.search(one.text))
        names = "\n".join(plain_line(one.text) for one in sources.cv if one.heading)
        return cls(known, remarks, weights, title, title_id, budgets, names, free, sources.language)

    def judge(self, line: str) -> tuple[Judged, ...]:
        """Every word of the line that says how far the person's part went, in the order of the line."""
        told = told_in(line)
        judged = [
            one
            for passage in (_as_meant(line, passage) for passage in told.passages)
            if not _is_of_another_verb(line, passage) and not self._is_named(line, passage)
            if (one := self._part(line, passage, shared=told.shared)) is not None
        ]
        judged += [self._remark(line, remark) for remark in told.remarks]
        return in_order(judged)

    def _is_named(self, line: str, passage: Passage) -> bool:
        """Whether the words, and what they lead to, are the name of something in the CV: Dirección de Empresas."""
        if passage.claims < Rung.LED:
            return False
        found = _WITH_ITS_THING.match(line, passage.start)
        return found is not None and found.end() > passage.end and plain_line(found[0]) in self._names

    def _part(self, line: str, passage: Passage, *, shared: bool) -> Judged | None:
        about = self._about(passage)
        claimed = passage.claims
        asked = passage.asks
        if asked:
            about = [one for one in about if one.passage.speaks_of(asked)]
        granting = [one for one in about if self._granted(one) >= claimed] or self._covering(passage, claimed)
        if not granting and claimed > Rung.DID and language_of(line) != self._language:
            granting = self._of_same_figures(passage, claimed)
        if shared and claimed is Rung.DID and any(one.passage.part in _SHARED for one in about):
            return None  # in collaboration with others, as the source says
        if passage.part in (Part.DID, Part.TOGETHER) or claimed is Rung.HELPED:
            if granting or not passage.deed or not about or claimed is Rung.HELPED or not self._clearly(passage, about):
                return None if passage.part is Part.DID else _judged(line, passage, granting, supported=True)
            return _judged(line, passage, about, supported=False)
        if about or granting:
            return _judged(line, passage, granting or about, supported=bool(granting))
        if self._title >= claimed:
            return _judged(line, passage, (), self._title_id, supported=True)
        translated = language_of(line) != self._language
        rest = [
            one
            for one in self._known
            if (one.passage.grants if translated else max(one.passage.claims, min(one.passage.grants, Rung.GUIDED)))
            >= claimed
            and (not asked or one.passage.speaks_of(asked))
        ]
        return _judged(line, passage, rest, supported=bool(rest))

    def _covering(self, passage: Passage, claimed: Rung) -> list[_Known]:
        """The source passages that grant as much of the very thing that the word goes with, or of any people."""
        if passage.of_any_people and passage.asks:
            return [one for one in self._known if one.passage.leads_people and self._granted(one) >= claimed]
        if not passage.object or (claimed is Rung.DID and not passage.numbers and len(passage.object) < _TELLING):
            return []
        return [
            one
            for one in self._known
            if self._granted(one) >= claimed
            and passage.object <= one.passage.object
            and passage.numbers <= one.passage.numbers
            and one.passage.people >= bool(passage.asks)
        ]

    def _of_same_figures(self, passage: Passage, claimed: Rung) -> list[_Known]:
        """The source passages that grant as much in a line with the same figures: words differ in a translation."""
        figures = {key for key in passage.whole if key[0].isdigit() and len(key) < _YEAR_OR_MORE}
        return [one for one in self._known if self._granted(one) >= claimed and figures & one.passage.whole]

    def _clearly(self, passage: Passage, about: Iterable[_Known]) -> bool:
        """Whether a passage speaks of these beyond doubt: by weight, or by most of what it says."""
        shares = any(len(passage.topic & one.passage.whole) * 3 >= len(passage.topic) for one in about)
        return shares or self._nearness(passage, about) >= _CLEARLY

    def _granted(self, one: _Known) -> Rung:
        """What a source passage grants; one that names no part leaves it to the title."""
        if one.passage.part is Part.DID:
            return max(Rung.DID, min(self._title, Rung.LED))
        return one.passage.grants

    def _about(self, passage: Passage) -> list[_Known]:
        """The source passages that speak of the same, where any does."""
        scored = [
            (self._nearness(passage, [one]), one)
            for one in self._known
            if not passage.whole.isdisjoint(one.passage.whole)
        ]
        best = max((score for score, _ in scored), default=0.0)
        return [one for score, one in scored if score >= max(_SPEAKS_OF_IT, _NEAR * best)]

    def _nearness(self, passage: Passage, about: Iterable[_Known]) -> float:
        return max(
            (
                self._weights.shared(passage.topic, one.passage.topic)
                + (_HEAD if passage.head & one.passage.topic else 0)
                + _WHOLE_LINE * self._weights.shared(passage.whole - passage.topic, one.passage.whole)
                for one in about
            ),
            default=0.0,
        )

    def _remark(self, line: str, remark: Passage) -> Judged:
        match remark.part:
            case Part.ALONE:
                about = self._about(remark)
                alone = [one for one in self._remarks if one.passage.part is Part.ALONE]
                same = {one.id for one in about} & {one.id for one in alone}
                found = [one for one in alone if one.id in same or not about]
                found += [one for one in about if one.passage.part is Part.OWNED]
                if line[remark.start : remark.end].lower().startswith("selbst "):  # who only helped did not themselves
                    found += [one for one in about or self._known if one.passage.part not in _BESIDE]
                if not found and self._independent and "pend" in line[remark.start : remark.end].lower():
                    return Judged(claim=_claim(line, remark), supported=True, evidence=self._independent)
                return _judged(line, remark, found, supported=bool(found))
            case Part.BUDGET:
                stated = [one for one in self._remarks if one.passage.part is Part.BUDGET]
                profit = any(
                    word in line[remark.start : remark.end].lower() for word in ("p&l", "profit", "guv", "result")
                )
                if stated or profit:
                    return _judged(line, remark, stated, supported=bool(stated))
                return Judged(claim=_claim(line, remark), supported=bool(self._budgets), evidence=self._budgets)
            case _:
                said = line[remark.start : remark.end].lower()
                least = Rung.LED if said.startswith(_DISCIPLINARY) else Rung.GUIDED
                stated = [one for one in self._remarks if one.passage.part is Part.PEOPLE]
                if least is Rung.LED:
                    stated = [one for one in stated if one in self._about(remark)]
                people = [one for one in self._known if one.passage.leads_people and one.passage.grants >= least]
                people = [one for one in people if one.passage.part is not Part.TAUGHT]
                if least is Rung.LED and remark.numbers:
                    people = [one for one in people if remark.numbers <= one.passage.whole]
                if not stated and not people and self._title >= Rung.LED and least is Rung.GUIDED:
                    return _judged(line, remark, (), self._title_id, supported=True)
                return _judged(line, remark, [*stated, *people], supported=bool(stated or people))


@lru_cache(maxsize=512)
def rung_of_title(title: str) -> Rung:
    """What a job title says of itself: a Head Chef leads, a founder owns, a coordinator guides."""
    words = words_of(title)
    names = {hit.name for hit in _titles().find(words)}
    high = bool(words) and title_of(title_words_of(title)).height >= _LEADING
    if not words or words[0].plain in _SECOND:
        return Rung.GUIDED if names or high else Rung.DID
    return max((*(Rung[name] for name in names), Rung.LED if high else Rung.DID))


@cache
def _titles() -> Lexicon:
    return Lexicon.of(
        {
            Rung.LED.name: scope_words.POSTS,
            Rung.GUIDED.name: scope_words.GUIDING_POSTS,
            Rung.OWNED.name: scope_words.OWNING_POSTS,
        }
    )


def _is_of_another_verb(line: str, passage: Passage) -> bool:
    """Whether a German "leite" is that of weiterleiten or einleiten: its other half ends the clause."""
    if passage.part is not Part.LED:
        return False
    return _LEADS.match(line, passage.start) is not None and _OTHER_HALF.match(line[passage.end :]) is not None


def _as_meant(line: str, passage: Passage) -> Passage:
    """The passage, of guiding where a German "leitet" ends in "an"."""
    if passage.part is not Part.LED or not _LEADS.match(line, passage.start):
        return passage
    return replace(passage, part=Part.TAUGHT) if _GUIDES.match(line[passage.end :]) else passage


def _claim(line: str, passage: Passage) -> Claim:
    return Claim(kind=ClaimKind.SCOPE, text=line[passage.start : passage.end], start=passage.start, end=passage.end)


def _judged(line: str, passage: Passage, evidence: Iterable[_Known], title_id: str = "", *, supported: bool) -> Judged:
    ids = [title_id] if title_id else [one.id for one in evidence]
    return Judged(claim=_claim(line, passage), supported=supported, evidence=tuple(dict.fromkeys(ids)))
