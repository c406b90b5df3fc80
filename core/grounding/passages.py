"""A line as passages: what each is about, and which part the person had in it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import IntEnum, StrEnum
from functools import cache
from itertools import pairwise
from typing import Self

from core.grounding import outcome_words, scope_words
from core.grounding.lexicon import Hit, Lexicon, Word, words_of
from core.grounding.topics import Topics


class Rung(IntEnum):
    """How far somebody's part goes."""

    HELPED = 1
    DID = 3
    GUIDED = 4
    LED = 5
    OWNED = 6


class Part(StrEnum):
    """What a word says about somebody's part."""

    HELPED = "helped"
    JOINED = "joined"
    DEPUTISED = "deputised"
    TOGETHER = "together"
    DID = "did"
    TAUGHT = "taught"
    SUPERVISED = "supervised"
    OVERSAW = "oversaw"
    RAN = "ran"
    LED = "led"
    OWNED = "owned"
    ALONE = "alone"
    PEOPLE = "people"
    BUDGET = "budget"
    OTHERS = "others"


GRANTS = {
    Part.HELPED: Rung.HELPED,
    Part.JOINED: Rung.HELPED,
    Part.DEPUTISED: Rung.DID,
    Part.DID: Rung.DID,
    Part.TAUGHT: Rung.GUIDED,
    Part.SUPERVISED: Rung.GUIDED,
    Part.OVERSAW: Rung.LED,
    Part.RAN: Rung.LED,
    Part.PEOPLE: Rung.LED,
    Part.LED: Rung.LED,
    Part.OWNED: Rung.OWNED,
}
_GOVERNING = (Part.HELPED, Part.JOINED, Part.DEPUTISED)
_ANYWHERE = (Part.LED, Part.OWNED)
_PEOPLE = frozenset(
    f"={name}"
    for name in """
    team nurse teacher developer analyst engineer architect draughts driver operator executive apprentic manager
    supervisor accountant lawyer
    """.split()
)
_UNITS = frozenset(f"={name}" for name in "department region company budget project".split())
_REMARKS = (Part.ALONE, Part.PEOPLE, Part.BUDGET)
_AND = frozenset("and und et y e sowie &".split())
_ENGLISH_PAST = frozenset(
    """
    wrote rewrote built rebuilt made gave kept won cut set drew taught brought sold held took began grew found chose
    dealt spoke sent read put saw met bought spent left got went came fought drove rose ran led had hid shot swept
    """.split()
)
_IRREGULAR_PAST = frozenset(
    """
    produje obtuve hice puse traje conduje estuve tuve traduje introduje construi distribui contribui
    obtenu produit concu construit mis ecrit fait ouvert fourni defini etabli choisi vendu recu traduit introduit servi
    bati saisi elargi garanti acquis
    """.split()
)
_ENGLISH_BASE = frozenset(
    """
    write writes build builds design designs create creates develop develops prepare prepares produce produces draft
    drafts plan plans deliver delivers implement implements maintain maintains process processes install installs
    review reviews test tests teach teaches cook cooks treat treats assess assesses analyse analyses analyze analyzes
    negotiate negotiates sell sells advise advises represent represents edit edits
    """.split()
)
"""Present forms, which say what is done only where a statement begins with them."""
_ACCENTED_PAST = ("é", "ée", "és", "ées", "í", "ó")
_ACCENTED_NOUN = re.compile(
    r".*(?<!tra)(?<!explo)(?<!vis)ités?|.*(?:été|iété|reté)s?|santé|marchés?|clés?|café|années?|journées?|soirées?|durées?|"
    r"employée?s?|salariée?s?|associée?s?|idées?|entrées?|tournées?|données?|arrivées?|lycées?|musées?|armée|aquí|así|allí|comité"
)
_GERMAN_PARTICIPLE = re.compile(
    r"\w*ge\w{2,}(?:t|en)|(?:unter|be|ver|er|ent|zer|mitver)\w{3,}(?:t|en)|\w{2,}iert|ubernommen|teilgenommen"
)
_NOUNS_OF_OTHERS = ("leitung", "direction", "direccion")
_NOMINAL = re.compile(
    r"\w+(?:[tsx]ion(?:en)?|cion|ung|ment|miento|[^tnrm]age|aje|ing|tura|isation|ierung)|"
    r"aufbau|umbau|pflege|analyse|analisis|verkauf|einkauf|einsatz|entwurf|bau|mise|tenue|prise|suivi|vente|achat|"
    r"diseno|desarrollo|venta|compra|toma|puesta|control|montaje|etude|conduite|ecriture|creation|design|delivery"
)
_PASSIVE = frozenset(
    "is was were been are est sont etait ete fue fueron sido ist sind wurde wurden worden es son".split()
)
_HAPPENED = frozenset("gestiegen gesunken gefallen gewachsen zugenommen abgenommen zuruckgegangen".split())
_TO = frozenset("to an mit a con avec with fur pour for para bei from gegenuber".split())
_THE = frozenset("the die der dem la los las le".split())
_SERVING = ("work", "serv", "act", "arbeit", "tatig", "trabaj", "travaill", "ejerc", "exerc")
_DENIED = frozenset(scope_words.DENIED.split())


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a line. ``start`` and ``end`` are of the words that say the part."""

    part: Part
    start: int
    end: int
    topic: frozenset[str]
    whole: frozenset[str]
    """What the whole line is about."""
    of_people: bool = False
    of_a_unit: bool = False
    deed: bool = True
    """Whether it says that somebody did something, and not only that something is, rose or fell."""

    @property
    def claims(self) -> Rung:
        """The least that the words must mean."""
        if self.part in (Part.RAN, Part.SUPERVISED, Part.OVERSAW) and (
            self.of_people or (self.of_a_unit and self.part is Part.RAN)
        ):
            return Rung.LED if self.part is Part.RAN else Rung.GUIDED
        if self.part in _ANYWHERE:
            return GRANTS[self.part]
        return Rung.HELPED if self.part in (*_GOVERNING, Part.TOGETHER, Part.PEOPLE) else Rung.DID

    @property
    def grants(self) -> Rung:
        """The most that the words may mean."""
        return GRANTS.get(self.part, Rung.DID)


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
            Lexicon.of({"change": " ".join((outcome_words.DOWN, outcome_words.UP, outcome_words.BETTER))}),
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
            for hit in inside:
                if hit.name in _REMARKS:
                    remarks.append(self._passage(words, hit, Part(hit.name), (first, last), topic, whole))
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
        near = words[span[0] : hit.first] if at_end else words[hit.last + 1 : min(hit.last + 6, span[1] + 1)]
        keys = self._topics.of(near)
        return Passage(
            part,
            words[hit.first].start,
            words[hit.last].end,
            topic,
            whole,
            of_people=not keys.isdisjoint(_PEOPLE),
            of_a_unit=not keys.isdisjoint(_UNITS),
            deed=part is not Part.DID or self._is_deed(words, hit, span),
        )

    def _is_deed(self, words: tuple[Word, ...], verb: Hit, span: tuple[int, int]) -> bool:
        """A verb is one, but for "sales rose" and "was moved"; without a verb, only ``Rédaction de …`` is."""
        if not verb.name:
            return _NOMINAL.fullmatch(words[verb.first].plain) is not None
        place = verb.first
        if place > span[0] and words[place - 1].plain in _PASSIVE:
            return False
        changes = self._changes.find(words[place : place + 1])
        if not changes:
            return True
        return place <= span[0] + 1 or (place == span[1] and words[place].plain not in _HAPPENED)


def _said(line: str, words: tuple[Word, ...], span: tuple[int, int], hits: list[Hit]) -> tuple[Part, Hit] | None:
    """The part that a fragment tells, and the words that tell it; None where it is no statement of its own."""
    first, last = span
    told = [(Part(hit.name), hit) for hit in hits if hit.name not in _REMARKS]
    verb = next((place for place in range(first, last + 1) if _is_past(line, words, place)), None)
    if verb is None and _GERMAN_PARTICIPLE.fullmatch(words[last].plain):
        verb = last
    for part, hit in told:
        at_the_end = hit.last == last and _GERMAN_PARTICIPLE.fullmatch(words[hit.last].plain)
        if part in _GOVERNING and (at_the_end or verb is None or hit.first <= verb or _served(words, verb)):
            stronger = any(other in _ANYWHERE and where.first < hit.first for other, where in told)
            if at_the_end or not stronger:
                return part, hit
    for part, hit in told:
        if part in _ANYWHERE and not _of_others(words, hit):
            return part, hit
    for part, hit in told:
        if part not in (*_ANYWHERE, Part.OTHERS, Part.TOGETHER) and (verb is None or hit.first <= verb):
            return part, hit
    for part, hit in told:
        if part is Part.TOGETHER:
            return part, hit
    for part, hit in told:
        if part in (Part.RAN, Part.OVERSAW, Part.SUPERVISED, Part.TAUGHT):
            return part, hit
    people = next((hit for hit in hits if hit.name == Part.PEOPLE), None)
    if people is not None and verb is None:
        return Part.PEOPLE, people
    return (Part.DID, Hit(Part.DID, verb, verb)) if verb is not None else None


def _fragments(line: str, words: tuple[Word, ...], hits: tuple[Hit, ...]) -> Iterator[tuple[int, int]]:
    """From where to where the line's statements go: between breaks, and around an "and" that a verb follows."""
    begins = [0]
    starts = {hit.first for hit in hits if hit.name not in (Part.OTHERS, *_REMARKS)}
    ends = {hit.last for hit in hits}
    for place in range(1, len(words)):
        if words[place].after_break:
            begins.append(place)
        elif words[place - 1].plain in _AND and place - 1 not in begins:
            before = place - 2
            verb_before = before >= 0 and (before in ends or _GERMAN_PARTICIPLE.fullmatch(words[before].plain))
            if place in starts or _is_past(line, words, place) or verb_before:
                begins.append(place)
    for begin, after in pairwise([*begins, len(words)]):
        if begin < after:
            yield begin, after - 1


def _is_past(line: str, words: tuple[Word, ...], place: int) -> bool:
    """Whether the word looks like a verb that says what was done."""
    word = words[place]
    if (
        word.plain in _ENGLISH_PAST
        or word.plain in _IRREGULAR_PAST
        or (len(word.plain) > 4 and word.plain.endswith("ed"))
    ):
        return True
    if word.plain in _ENGLISH_BASE and (place == 0 or word.after_break):
        return True
    written = line[word.start : word.end].lower()
    return len(written) > 3 and written.endswith(_ACCENTED_PAST) and not _ACCENTED_NOUN.fullmatch(written)


def _is_denied(words: tuple[Word, ...], hit: Hit) -> bool:
    return any(word.plain in _DENIED for word in words[max(hit.first - 2, 0) : hit.first])


def _of_others(words: tuple[Word, ...], hit: Hit) -> bool:
    """Whether the word stands for somebody else: "reported to the management"."""
    if not words[hit.first].plain.endswith(_NOUNS_OF_OTHERS) or hit.first < 2:
        return False
    return words[hit.first - 1].plain in _THE and words[hit.first - 2].plain in _TO


def _served(words: tuple[Word, ...], verb: int) -> bool:
    """Whether the verb only says that somebody served as what follows."""
    return words[verb].plain.startswith(_SERVING)
