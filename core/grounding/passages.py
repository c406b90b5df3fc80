"""A line as passages: what each is about, and which part the person had in it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from typing import Self

from core.grounding import outcome_words, scope_words
from core.grounding.deeds import is_nominal, is_participle, is_passive, is_past, only_happened
from core.grounding.function_words import FUNCTION_WORDS
from core.grounding.lexicon import Hit, Lexicon, Word, words_of
from core.grounding.number_words import number_at
from core.grounding.parts import ANYWHERE, GOVERNING, GRANTS, PEOPLE, UNITS, Part, Passage
from core.grounding.people_nouns import names_staff
from core.grounding.topics import Topics
from core.reading.phrases import words as listed

_FIRST_OF_ALL = (*GOVERNING, Part.MADE, Part.TAUGHT, Part.SUPERVISED, Part.OVERSAW, Part.ORGANISED, Part.RAN)
_AT_LEAST = ((Part.TOGETHER,), (Part.RAN, Part.ORGANISED, Part.OVERSAW, Part.SUPERVISED, Part.TAUGHT))
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
_OF_THEM = (("of", "them"), ("of", "which"), ("of", "whom"), ("de", "ellos"), ("de", "ellas"))
_SERVING = (
    *("gave", "give", "giving", "lent", "lend", "echa", "eche", "presta", "donne"),
    *("work", "serv", "act", "arbeit", "tatig", "trabaj", "travaill", "ejerc", "exerc"),
)
_GENITIVE = listed("of der des de du del d von eines einer")
_RELATIVE = listed("which that who whose die der das deren dessen qui que dont laquelle lequel cuyo cuya cual")
_NEAR = 3
_AFTER = 8
_BY_SOMEBODY = (Part.LED, Part.OWNED, Part.RAN, Part.ORGANISED, Part.OVERSAW, Part.SUPERVISED)
_DONE = ("ed", "e", "ee", "es", "ees", "do", "da", "dos", "das", "un", "run", "t", "en")
_BY = ("by", "par", "por", "durch")
_THESES = (
    "tesis",
    "tfg",
    "tfm",
    "these",
    "memoire",
    "dissert",
    "thesis",
    "doctora",
    "masterarb",
    "bachelorarb",
    "promotion",
)
_OF = listed("of de du d des del von a to")
_DENIED = listed(scope_words.DENIED)


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
        hits = tuple(_meant(words, hit) for hit in self._parts.find(words) if not _is_denied(words, hit))
        of_parts = {place for hit in hits if hit.name != Part.OTHERS for place in range(hit.first, hit.last + 1)}
        whole = self._topics.of(words, of_parts)
        people = any(names_staff(word.plain) for word in words)
        passages: list[Passage] = []
        remarks: list[Passage] = []
        waiting: frozenset[str] = frozenset()
        for first, last in _fragments(line, words, hits):
            inside = [hit for hit in hits if first <= hit.first <= last]
            topic = self._topics.of(words[first : last + 1], {place - first for place in of_parts})
            remarks += [
                self._passage(words, hit, Part(hit.name), (first, last), topic, whole, people=people)
                for hit in inside
                if hit.name in _REMARKS
            ]
            said = _said(line, words, (first, last), inside)
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
        keys = self._topics.of(near)
        governed = _governed(words[span[0] : hit.first] if at_end else words[hit.last + 1 : span[1] + 1])
        numbers = frozenset(key for word in governed if (key := _number(word)))
        return Passage(
            part,
            words[hit.first].start,
            words[hit.last].end,
            topic,
            whole,
            of_people=not keys.isdisjoint(PEOPLE) or any(names_staff(word.plain) for word in near),
            units=self._topics.of(_head_phrase(near)) & UNITS,
            head=self._head(words[span[0] : hit.first] if at_end else words[hit.last + 1 : span[1] + 1]),
            people=people,
            object=self._topics.of(tuple(word for word in governed if not _number(word))),
            numbers=numbers,
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
        if place > span[0] and (
            is_passive(words[place - 1]) or (place == span[1] and any(map(is_passive, words[span[0] : place])))
        ):
            return False
        changes = self._changes.find(words[place : place + 1])
        if not changes:
            return True
        return place == span[0] or (place == span[1] and not only_happened(words[place]))


def _meant(words: tuple[Word, ...], hit: Hit) -> Hit:
    """The hit, of others where they did it ("orchestrated by Airflow"), and less than leading where a thesis is led."""
    if hit.name in _BY_SOMEBODY and words[hit.last].plain.endswith(_DONE):
        after = words[hit.last + 1].plain if hit.last + 1 < len(words) else ""
        if after in _BY:
            return replace(hit, name=Part.OTHERS)
    if hit.name == Part.LED and any(word.plain.startswith(_THESES) for word in words[hit.last + 1 : hit.last + _AFTER]):
        return replace(hit, name=Part.SUPERVISED)
    return hit


def _governed(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words beside a verb, up to the preposition that says where, with whom or how."""
    places = range(len(words))
    return words[: next((at for at in places if words[at].plain in _PREPOSITIONS - _OF), None)]


def _head_phrase(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words up to a genitive: who answers for the hygiene *of the ward* does not answer for the ward."""
    begun = False
    for place, word in enumerate(words):
        if begun and word.plain in _GENITIVE:
            return words[:place]
        begun = begun or word.plain not in FUNCTION_WORDS
    return words


def _number(word: Word) -> str:
    """A whole number in digits, as topics have it; nothing for other words."""
    if word.plain[0].isdigit():
        return word.plain.replace(".", "").replace(",", "")
    said = number_at((word.plain,), 0)
    return "" if said is None else str(int(said.value))


def _said(line: str, words: tuple[Word, ...], span: tuple[int, int], hits: list[Hit]) -> tuple[Part, Hit] | None:
    """The part that a fragment tells, and the words that tell it; None where it is no statement of its own."""
    first, last = span
    told = [(Part(hit.name), hit) for hit in hits if hit.name not in _REMARKS]
    if (
        not told and first > 0 and (words[first].plain in _RELATIVE or _is_of_some(words, first))
    ):  # the stocktake, which covered 31,000 items
        return None
    verb = next((place for place in range(first, last + 1) if is_past(line, words, place)), None)
    if verb is None and is_participle(line, words[last]):
        verb = last
    said = _lowered(line, words, last, verb, told) or _raised(words, first, verb, told)
    if said is not None:
        return said
    people = next((hit for hit in hits if hit.name == Part.PEOPLE), None)
    if people is not None and verb is None:
        return Part.PEOPLE, people
    return (Part.DID, Hit(Part.DID, verb, verb)) if verb is not None else None


def _is_of_some(words: tuple[Word, ...], first: int) -> bool:
    """Whether "two of them won" tells of some of the things, and not of the person."""
    said = tuple(word.plain for word in words[first : first + 3])
    return said[1:] in _OF_THEM or said[:1] in (("davon",), ("dont",), ("darunter",))


def _lowered(
    line: str, words: tuple[Word, ...], last: int, verb: int | None, told: list[tuple[Part, Hit]]
) -> tuple[Part, Hit] | None:
    """A word of helping that governs the fragment: its first verb, or a German participle that ends it."""
    for part, hit in told:
        if part not in GOVERNING:
            continue
        if hit.last == last and is_participle(line, words[last]):
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
            return (Part.DID, Hit("", first, first)) if after_noun else _charged(words, part, hit, told)
    return next(((part, hit) for wanted in _AT_LEAST for part, hit in told if part in wanted), None)


def _charged(words: tuple[Word, ...], part: Part, hit: Hit, told: list[tuple[Part, Hit]]) -> tuple[Part, Hit]:
    """Who is "responsible for coordinating" coordinates: the part that a word of charge goes on with, if it does."""
    if part is not Part.RAN:
        return part, hit
    return next(
        (
            (other, where)
            for other, where in told
            if other in GRANTS
            and 0 < where.first - hit.last <= _NEAR
            and all(word.plain in _PREPOSITIONS or word.plain in _THE for word in words[hit.last + 1 : where.first])
        ),
        (part, hit),
    )


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
            verb_before = before >= 0 and (before in ends or is_participle(line, words[before]))
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
