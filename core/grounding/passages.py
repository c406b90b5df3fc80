"""A line as passages: what each is about, and which part the person had in it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from typing import Self

from core.grounding import outcome_words, scope_words
from core.grounding.deeds import is_nominal, is_participle, is_passive, is_past, only_happened
from core.grounding.lexicon import Hit, Lexicon, Word, words_of
from core.grounding.parts import ANYWHERE, GOVERNING, PEOPLE, UNITS, Part, Passage
from core.grounding.topics import Topics
from core.reading.phrases import words as listed

_FIRST_OF_ALL = (*GOVERNING, Part.TAUGHT, Part.SUPERVISED, Part.OVERSAW, Part.RAN)
_AT_LEAST = ((Part.TOGETHER,), (Part.RAN, Part.OVERSAW, Part.SUPERVISED, Part.TAUGHT))
_REMARKS = (Part.ALONE, Part.PEOPLE, Part.BUDGET)
_AND = listed("and und et y e sowie &")
_NOUNS_OF_OTHERS = ("leitung", "direction", "direccion", "head", "leiter", "leiterin", "chair", "lider", "captain")
_TO = listed("to an mit a con avec with fur pour for para bei from gegenuber")
_PREPOSITIONS = listed(
    "of for in on at to by from with across over through during de des du d del en para por con pour dans sur avec a au"
    " von vom fur im an auf bei mit zur zum"
)
_POSTS = listed("chef cheffe jefe jefa directeur directrice director directora gerente")
_AS = listed("as als comme como que")
_THE = listed("the die der dem la los las le")
_SERVING = ("work", "serv", "act", "arbeit", "tatig", "trabaj", "travaill", "ejerc", "exerc")
_DENIED = listed(scope_words.DENIED)


@dataclass(frozen=True, slots=True)
class Told:
    """All that a line says about somebody's part: its passages, and remarks such as "alone" that hold for it."""

    passages: tuple[Passage, ...]
    remarks: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads lines into passages."""

    _parts: Lexicon
    _topics: Topics
    _changes: Lexicon

    @classmethod
    @cache
    def known(cls) -> Self:
        """The reader with this package's words; made on first use."""
        lists = {part.value: getattr(scope_words, part.name) for part in Part if part is not Part.DID}
        return cls(
            Lexicon.of(lists),
            Topics.known(),
            Lexicon.of({"change": f"{outcome_words.DOWN} {outcome_words.UP} {outcome_words.BETTER}"}),
        )

    def read(self, line: str) -> Told:
        """What the line says; a line of nothing known is one passage of something done."""
        words = words_of(line)
        hits = tuple(hit for hit in self._parts.find(words) if not _is_denied(words, hit))
        of_parts = {place for hit in hits if hit.name != Part.OTHERS for place in range(hit.first, hit.last + 1)}
        whole = self._topics.of(words, of_parts)
        passages: list[Passage] = []
        remarks: list[Passage] = []
        waiting: frozenset[str] = frozenset()
        for first, last in _fragments(line, words, hits):
            inside = [hit for hit in hits if first <= hit.first <= last]
            topic = self._topics.of(words[first : last + 1], {place - first for place in of_parts})
            remarks += [
                self._passage(words, hit, Part(hit.name), (first, last), topic, whole)
                for hit in inside
                if hit.name in _REMARKS
            ]
            said = _said(line, words, (first, last), inside)
            if waiting and words[first].after_stop:
                passages.append(self._passage(words, Hit("", 0, first - 1), Part.DID, (0, first - 1), waiting, whole))
                waiting = frozenset()
            if said is None and passages:
                before = passages[-1]
                passages[-1] = replace(before, topic=before.topic | topic)
            elif said is None:
                waiting |= topic
            else:
                part, hit = said
                passages.append(self._passage(words, hit, part, (first, last), topic | waiting, whole))
                waiting = frozenset()
        if waiting:
            last = len(words) - 1
            passages.append(self._passage(words, Hit("", 0, last), Part.DID, (0, last), waiting, whole))
        return Told(tuple(passages), tuple(remarks))

    def _passage(
        self,
        words: tuple[Word, ...],
        hit: Hit,
        part: Part,
        span: tuple[int, int],
        topic: frozenset[str],
        whole: frozenset[str],
    ) -> Passage:
        """The passage, with whom or what its word is about: the next words, or those before a verb at the end."""
        at_end = hit.last >= span[1]
        near = words[span[0] : hit.first] if at_end else words[hit.last + 1 : min(hit.last + 7, span[1] + 1)]
        keys = self._topics.of(near)
        return Passage(
            part,
            words[hit.first].start,
            words[hit.last].end,
            topic,
            whole,
            of_people=not keys.isdisjoint(PEOPLE),
            units=keys & UNITS,
            head=self._head(words[span[0] : hit.first] if at_end else words[hit.last + 1 : span[1] + 1]),
            deed=part is not Part.DID or self._is_deed(words, hit, span),
        )

    def _head(self, words: tuple[Word, ...]) -> frozenset[str]:
        """Of the words beside a verb, what the last before a preposition is about."""
        until = next((place for place, word in enumerate(words) if place and word.plain in _PREPOSITIONS), len(words))
        for place in range(until - 1, -1, -1):
            if keys := self._topics.of(words[place : place + 1]) - {"=team"}:
                return keys
        return frozenset()

    def _is_deed(self, words: tuple[Word, ...], verb: Hit, span: tuple[int, int]) -> bool:
        """A verb is one, but for "sales rose" and "was moved"; without a verb, only ``Rédaction de …`` is."""
        if not verb.name:
            return is_nominal(words[verb.first])
        place = verb.first
        if place > span[0] and is_passive(words[place - 1]):
            return False
        changes = self._changes.find(words[place : place + 1])
        if not changes:
            return True
        return place == span[0] or (place == span[1] and not only_happened(words[place]))


def _said(line: str, words: tuple[Word, ...], span: tuple[int, int], hits: list[Hit]) -> tuple[Part, Hit] | None:
    """The part that a fragment tells, and the words that tell it; None where it is no statement of its own."""
    first, last = span
    told = [(Part(hit.name), hit) for hit in hits if hit.name not in _REMARKS]
    verb = next((place for place in range(first, last + 1) if is_past(line, words, place)), None)
    if verb is None and is_participle(words[last]):
        verb = last
    said = _lowered(words, last, verb, told) or _raised(words, first, verb, told)
    if said is not None:
        return said
    people = next((hit for hit in hits if hit.name == Part.PEOPLE), None)
    if people is not None and verb is None:
        return Part.PEOPLE, people
    return (Part.DID, Hit(Part.DID, verb, verb)) if verb is not None else None


def _lowered(
    words: tuple[Word, ...], last: int, verb: int | None, told: list[tuple[Part, Hit]]
) -> tuple[Part, Hit] | None:
    """A word of helping that governs the fragment: its first verb, or a German participle that ends it."""
    for part, hit in told:
        if part not in GOVERNING:
            continue
        if hit.last == last and is_participle(words[last]):
            return part, hit
        stronger = any(other in ANYWHERE and where.first < hit.first for other, where in told)
        if not stronger and (verb is None or hit.first <= verb or words[verb].plain.startswith(_SERVING)):
            return part, hit
    return None


def _raised(
    words: tuple[Word, ...], first: int, verb: int | None, told: list[tuple[Part, Hit]]
) -> tuple[Part, Hit] | None:
    """What else a fragment says of the part: leading wherever it stands, other words where they come first."""
    for part, hit in told:
        if part in ANYWHERE and not _of_others(words, hit, first):
            return part, hit
    for part, hit in told:
        if part in _FIRST_OF_ALL and (verb is None or hit.first <= verb):
            after_noun = verb is None and hit.first > first + 2 and is_nominal(words[first])
            return (Part.DID, Hit("", first, first)) if after_noun else (part, hit)
    return next(((part, hit) for wanted in _AT_LEAST for part, hit in told if part in wanted), None)


def _fragments(line: str, words: tuple[Word, ...], hits: tuple[Hit, ...]) -> Iterator[tuple[int, int]]:
    """From where to where the line's statements go: between breaks, and around an "and" that a verb follows."""
    begins = [0]
    starts = {hit.first for hit in hits if hit.name not in (Part.OTHERS, *_REMARKS)}
    ends = {hit.last for hit in hits if hit.name not in (Part.OTHERS, *_REMARKS)}
    for place in range(1, len(words)):
        if words[place].after_break:
            begins.append(place)
        elif words[place - 1].plain in _AND and place - 1 not in begins:
            before = place - 2
            verb_before = before >= 0 and (before in ends or is_participle(words[before]))
            if place in starts or is_past(line, words, place) or verb_before:
                begins.append(place)
    for begin, after in pairwise([*begins, len(words)]):
        if begin < after:
            yield begin, after - 1


def _is_denied(words: tuple[Word, ...], hit: Hit) -> bool:
    return any(word.plain in _DENIED for word in words[max(hit.first - 2, 0) : hit.first])


def _of_others(words: tuple[Word, ...], hit: Hit, first: int) -> bool:
    """Whether the word stands for somebody else: "reported to the management", and a post but at the beginning."""
    if words[hit.first].plain in _POSTS:
        return hit.first != first and words[hit.first - 1].plain not in _AS
    if not words[hit.first].plain.endswith(_NOUNS_OF_OTHERS) or hit.first < 2:
        return False
    return words[hit.first - 1].plain in _THE and words[hit.first - 2].plain in _TO


def _served(words: tuple[Word, ...], verb: int) -> bool:
    """Whether the verb only says that somebody served as what follows."""
    return words[verb].plain.startswith(_SERVING)
