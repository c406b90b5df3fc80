"""What a line changes that else repeats one of its sources: Sundays for Saturdays, "refrigerated" put in, "and sold".

A line that says most of what one source line says is measured by that line, word for word. Each of its words must be
there, or its kin or another word for it; else it claims something of its own. What names the contrary of what the
source line names is a claim in any such line. Other new words are in a line that is left as it was but for one stretch:
who rewords a line changes more of it than that.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Self

from core.grounding.additions import is_behind_and
from core.grounding.claims import Claim, ClaimKind, Judged
from core.grounding.contrasts import Contrasts, contradicting
from core.grounding.deed_kinds import kinds_of
from core.grounding.deeds import is_nominal
from core.grounding.frequencies import days_of_adverb
from core.grounding.function_words import FUNCTION_WORDS
from core.grounding.held_things import HeldThings, held_things
from core.grounding.kin import roots, spelt
from core.grounding.known_things import known_deeds
from core.grounding.lexicon import Word
from core.grounding.light import LightWords
from core.grounding.line_language import language_of_line
from core.grounding.line_words import LITTLE, LineWords, names_of
from core.grounding.parts import Part
from core.grounding.passages import told_in
from core.grounding.sources import Sources
from core.grounding.told_changes import is_change
from core.grounding.units import unit_of

_LEAST = 2
"""So many words stand before one that an "and" adds."""
_AS_IT_WAS = 0.75
_TELLING_AS_IT_WAS = 0.87
"""A line of whose other words so many stand as they are, in this order, has been left as it was."""
_SHORTEST = 4
_BEGINNING = 4
"""So many letters at the beginning make two words kin where one stands for the other."""
_HELPED = frozenset((Part.HELPED, Part.JOINED, Part.DEPUTISED))
_ALMOST_ALL = 0.8


@dataclass(frozen=True, slots=True)
class Alterations:
    """Judges what a line changes of the source line that it repeats."""

    _sources: tuple[LineWords, ...]
    _held: HeldThings
    _language: str
    _whole_cv: bool

    @classmethod
    def of(cls, sources: Sources) -> Self:
        """The examiner for lines that rest on these sources."""
        return cls(
            tuple(LineWords.of(one.text) for one in sources.own if not one.heading),
            held_things(sources.own),
            sources.language,
            sources.whole_cv,
        )

    def judge(self, line: str) -> tuple[Judged, ...]:
        """What the line changes; nothing where it repeats no source line, and in another language only the contrary."""
        said = LineWords.of(line)
        source = said.nearest(self._sources)
        if source is None:
            return ()
        changed = dict.fromkeys(_contrary(said, source), ClaimKind.SKILL)
        if not self._whole_cv and language_of_line(line, self._language) == self._language:
            changed |= dict.fromkeys(self._new(said, source), ClaimKind.SKILL)
            changed |= dict.fromkeys(self._whose(said, source), ClaimKind.SCOPE)
        return tuple(_claim(line, said.words[place], kind) for place, kind in sorted(changed.items()))

    def _new(self, said: LineWords, source: LineWords) -> Iterator[int]:
        """The places of new words where the line is else the source line, but for one stretch."""
        said = said.without_idioms(self._language)
        stretches = list(_stretches(said, source))
        if len(stretches) != 1:
            return
        dropped = [source.words[place].plain for place in source.places if not said.tells(source.words[place].plain)]
        if not _is_as_it_was(said, source, stretches[0], appended=not dropped):
            return
        if self._held.expands(tuple(said.words[place].plain for place in stretches[0])):
            return
        granted = {(one.dimension, one.name) for one in source.values}
        same = {
            at for one in said.values if (one.dimension, one.name) in granted for at in range(one.first, one.last + 1)
        }
        for place in sorted({*stretches[0]} - same):
            word = said.words[place].plain
            if self._holds(word) or any(_may_stand_for(word, other) for other in dropped):
                continue
            if said.may_be_a_deed(place, self._language) and all(one.first != place for one in said.values):
                more = not dropped or (not said.words[place].after_break and _is_one_more_deed(word, dropped))
                joined = _is_joined(said, place) and more
                if joined or _is_another_deed(word, dropped):
                    yield place
            elif _names_something(said.written(place), word):
                yield place

    def _whose(self, said: LineWords, source: LineWords) -> Iterator[int]:
        """The place of the first word where the line leaves out that the person only helped, took part or stood in."""
        new = [place for place in said.places if not source.tells(said.words[place].plain)]
        if len(new) > (1 - _ALMOST_ALL) * len(said.places) or not all(
            at == 0 or said.may_be_a_deed(at, self._language) for at in new
        ):
            return
        theirs, ours = told_in(source.text), told_in(said.text)
        if len(theirs.passages) != 1 or theirs.passages[0].part not in _HELPED or ours.shared:
            return
        if any(said.tells(word.plain) for word in source.words if word.start == theirs.passages[0].start):
            return
        if not any(one.part in _HELPED or one.part is Part.TOGETHER for one in (*ours.passages, *ours.remarks)):
            yield said.places[0]

    def _holds(self, word: str) -> bool:
        """Whether any own line has the word, its kin or a compound with it, whatever else may be said for it."""
        if not self._held.roots.isdisjoint(roots(word)):
            return True
        if self._language != "de":
            return False
        light = LightWords.of("de")
        return self._held.covers_parts(word, light) or (not names_of(word) and self._held.holds(word, compounds=True))


def _may_stand_for(word: str, other: str) -> bool:
    """Whether a new word is kin to one that is left out, by how it begins or as a part of it: Abgaswegeprüfung."""
    if spelt(word)[:_BEGINNING] == spelt(other)[:_BEGINNING]:
        return True
    return any(len(root) >= _BEGINNING and root in spelt(other) for root in roots(word))


def _stretches(said: LineWords, source: LineWords) -> Iterator[list[int]]:
    """The runs of words that the source line does not tell, without those that say little."""
    run: list[int] = []
    for place in said.places:
        word = said.words[place].plain
        if source.tells(word):
            if run:
                yield run
            run = []
        elif word not in LITTLE and not days_of_adverb(word):
            run.append(place)
    if run:
        yield run


def _is_as_it_was(said: LineWords, source: LineWords, new: list[int], *, appended: bool) -> bool:
    """Whether the other words, and those among them that say something, stand in the source line, in this order.

    Where something is only appended, all words between it and those that the source line tells belong to it.
    """
    first, last = new[0] - 1, new[-1] + 1
    if appended:
        told = [place for place in said.places if source.tells(said.words[place].plain)]
        first = max((place for place in told if place < new[0]), default=-1)
        last = min((place for place in told if place > new[-1]), default=len(said.words))
    kept = [word.plain for place, word in enumerate(said.words) if place not in new and not first < place < last]
    telling = [word for word in kept if word not in LITTLE and word not in FUNCTION_WORDS]
    there = [word.plain for word in source.words]
    return _in_order(kept, there) >= _AS_IT_WAS and _in_order(telling, there) >= _TELLING_AS_IT_WAS


def _in_order(kept: list[str], there: list[str]) -> float:
    """The share of the words that stand there one after another."""
    at = found = 0
    for word in kept:
        if word in there[at:]:
            at = there.index(word, at) + 1
            found += 1
    return found / max(len(kept), 1)


def _contrary(said: LineWords, source: LineWords) -> Iterator[int]:
    """The places of words that name the contrary of what the source line names, and the line does not."""
    kept = {(one.dimension, one.name) for one in said.values}
    dropped = {one.dimension for one in source.values if (one.dimension, one.name) not in kept}
    for one in contradicting(said.values, Contrasts.known().granted(source.values)):
        if one.dimension in dropped:
            yield one.first


def _is_another_deed(word: str, dropped: list[str]) -> bool:
    """Whether what is done is of another kind than each deed that the line leaves out."""
    if is_change(word) and any(map(is_change, dropped)):
        return False  # "reduced" for "cut": those who judge results compare them
    kinds = kinds_of(word)
    others = [other for other in map(kinds_of, dropped) if other]
    return bool(kinds and others) and all(kinds.isdisjoint(other) for other in others)


def _is_one_more_deed(word: str, dropped: list[str]) -> bool:
    """Whether the word tells a deed of a clear kind, and the line leaves none out for which it might stand."""
    if not kinds_of(word):
        return False
    return not any(
        known_deeds().names(other) or kinds_of(other) or is_nominal(Word(other, 0, len(other))) for other in dropped
    )


def _is_joined(said: LineWords, place: int) -> bool:
    """Whether an "and" or a comma joins the word, maybe with small words before it, to what stands before it."""
    at = place
    while at > 0 and not is_behind_and(said.words, at) and not said.words[at].after_break:
        if said.words[at - 1].plain not in FUNCTION_WORDS:
            return False
        at -= 1
    return at > 0


def _names_something(written: str, word: str) -> bool:
    """Whether the word is neither a unit nor an abbreviation, which others judge."""
    if len(word) < _SHORTEST or unit_of(word, written, digits=True) is not None:
        return False
    return not (written.isupper() or written[1:] != written[1:].lower())


def _claim(line: str, word: Word, kind: ClaimKind) -> Judged:
    claim = Claim(kind=kind, text=line[word.start : word.end], start=word.start, end=word.end)
    return Judged(claim=claim, supported=False)
