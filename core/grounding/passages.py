"""A line as passages: what each is about, and which part the person had in it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import Self

from core.grounding import outcome_words, scope_words
from core.grounding.deeds import is_nominal, is_passive, only_happened
from core.grounding.function_words import FUNCTION_WORDS
from core.grounding.lexicon import Hit, Lexicon, Word, words_of
from core.grounding.number_words import number_at
from core.grounding.parts import PEOPLE, UNITS, Part, Passage
from core.grounding.people_nouns import names_staff
from core.grounding.statements import PREPOSITIONS, REMARKS, fragments_of, is_denied, meant, said_in
from core.grounding.topics import Topics
from core.reading.phrases import words as listed

_GENITIVE = listed("of der des de du del d von eines einer")
_OF = listed("of de du d des del von a to")


@dataclass(frozen=True, slots=True)
class Told:
    """All that a line says about somebody's part: its passages, and remarks such as "alone" that hold for it."""

    passages: tuple[Passage, ...]
    remarks: tuple[Passage, ...] = ()
    shared: bool = False
    """Whether it says that others had a part in it too."""


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
        hits = tuple(meant(words, hit) for hit in self._parts.find(words) if not is_denied(words, hit))
        of_parts = {place for hit in hits if hit.name != Part.OTHERS for place in range(hit.first, hit.last + 1)}
        whole = self._topics.of(words, of_parts) | self._topics.of(tuple(_led_by(words, hits)))
        people = any(names_staff(word.plain) for word in words)
        passages: list[Passage] = []
        remarks: list[Passage] = []
        waiting: frozenset[str] = frozenset()
        for first, last in fragments_of(line, words, hits):
            inside = [hit for hit in hits if first <= hit.first <= last]
            topic = self._topics.of(words[first : last + 1], {place - first for place in of_parts})
            remarks += [
                self._passage(words, hit, Part(hit.name), (first, last), topic, whole, people=people)
                for hit in inside
                if hit.name in REMARKS
            ]
            said = said_in(line, words, (first, last), inside)
            if waiting and words[first].after_stop:
                passages.append(
                    self._passage(words, Hit("", 0, first - 1), Part.DID, (0, first - 1), waiting, whole, people=people)
                )
                waiting = frozenset()
            if said is None and passages:
                before = passages[-1]
                passages[-1] = replace(before, topic=before.topic | topic)
            elif said is None:
                waiting |= topic
            else:
                part, hit = said
                if first == last and passages and last == len(words) - 1:
                    waiting |= passages[-1].topic  # geprüft und verhandelt: the same thing
                passages.append(self._passage(words, hit, part, (first, last), topic | waiting, whole, people=people))
                waiting = frozenset()
        if waiting:
            last = len(words) - 1
            passages.append(self._passage(words, Hit("", 0, last), Part.DID, (0, last), waiting, whole, people=people))
        shared = any(hit.name in (Part.TOGETHER, Part.JOINED) for hit in hits)
        return Told(tuple(passages), tuple(remarks), shared)

    def _passage(
        self,
        words: tuple[Word, ...],
        hit: Hit,
        part: Part,
        span: tuple[int, int],
        topic: frozenset[str],
        whole: frozenset[str],
        *,
        people: bool,
    ) -> Passage:
        """The passage, with whom or what its word is about: the next words, or those before a verb at the end."""
        at_end = hit.last >= span[1]
        near = words[span[0] : hit.first] if at_end else words[hit.last + 1 : min(hit.last + 7, span[1] + 1)]
        governed = _governed(words[span[0] : hit.first] if at_end else words[hit.last + 1 : span[1] + 1])
        led = _object(governed) if at_end and part is Part.RAN else near
        numbers = frozenset(key for word in governed if (key := _number(word)))
        return Passage(
            part,
            words[hit.first].start,
            words[hit.last].end,
            topic,
            whole,
            of_people=not self._topics.of(led).isdisjoint(PEOPLE) or any(names_staff(word.plain) for word in led),
            units=self._topics.of(_head_phrase(near)) & UNITS,
            head=self._head(words[span[0] : hit.first] if at_end else words[hit.last + 1 : span[1] + 1]),
            people=people,
            object=self._topics.of(tuple(word for word in governed if not _number(word))),
            numbers=numbers,
            deed=part is not Part.DID or self._is_deed(words, hit, span),
        )

    def _head(self, words: tuple[Word, ...]) -> frozenset[str]:
        """Of the words beside a verb, what the last before a preposition is about."""
        until = next((place for place, word in enumerate(words) if place and word.plain in PREPOSITIONS), len(words))
        for place in range(until - 1, -1, -1):
            if keys := self._topics.of(words[place : place + 1]) - {"=team"}:
                return keys
        return frozenset()

    def _is_deed(self, words: tuple[Word, ...], verb: Hit, span: tuple[int, int]) -> bool:
        """A verb is one, but for "sales rose" and "was moved"; without a verb, only ``Rédaction de …`` is."""
        if not verb.name:
            return is_nominal(words[verb.first])
        place = verb.first
        if place > span[0] and (
            is_passive(words[place - 1]) or (place == span[1] and any(map(is_passive, words[span[0] : place])))
        ):
            return False
        changes = self._changes.find(words[place : place + 1])
        if not changes:
            return True
        return place == span[0] or (place == span[1] and not only_happened(words[place]))


@lru_cache(maxsize=2048)  # a line is a source of its entry and of the whole CV, and read by two examiners
def told_in(line: str) -> Told:
    """What the line says of somebody's part, as ``Reader`` reads it."""
    return Reader.known().read(line)


def _governed(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words beside a verb, up to the preposition that says where, with whom or how."""
    places = range(len(words))
    return words[: next((at for at in places if words[at].plain in PREPOSITIONS - _OF), None)]


def _head_phrase(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words up to a genitive: who answers for the hygiene *of the ward* does not answer for the ward."""
    begun = False
    for place, word in enumerate(words):
        if begun and word.plain in _GENITIVE:
            return words[:place]
        begun = begun or word.plain not in FUNCTION_WORDS
    return words


def _led_by(words: tuple[Word, ...], hits: tuple[Hit, ...]) -> Iterator[Word]:
    """What stands before the leading of it in one word: Projektleitung."""
    for hit in hits:
        thing = words[hit.first].plain.removesuffix("leitung")
        if hit.name == Part.LED and thing and thing != words[hit.first].plain:
            yield replace(words[hit.first], plain=thing)


def _object(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words without a genitive: who keeps the accounts *of the staff* leads nobody; of a team *of four* one may."""
    for place in range(1, len(words) - 1):
        if words[place].plain in _GENITIVE and not _number(words[place + 1]):
            return words[:place]
    return words


def _number(word: Word) -> str:
    """A whole number in digits, as topics have it; nothing for other words."""
    if word.plain[0].isdigit():
        return word.plain.replace(".", "").replace(",", "")
    said = number_at((word.plain,), 0)
    return "" if said is None else str(int(said.value))
