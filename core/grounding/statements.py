"""Which statements a line makes, and the part of somebody that each tells."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from core.grounding import scope_words
from core.grounding.deeds import is_nominal, is_participle, is_past
from core.grounding.lexicon import Hit, Word
from core.grounding.parts import ANYWHERE, GOVERNING, GRANTS, Part
from core.reading.phrases import words as listed

_FIRST_OF_ALL = (
    *(*GOVERNING, Part.MADE, Part.ACCOMPANIED, Part.CARRIED_OUT, Part.TAUGHT),
    Part.SUPERVISED,
    Part.OVERSAW,
    Part.ORGANISED,
    Part.RAN,
)
_AT_LEAST = (
    (Part.TOGETHER,),
    (Part.CARRIED_OUT, Part.ACCOMPANIED, Part.RAN, Part.ORGANISED, Part.OVERSAW, Part.SUPERVISED, Part.TAUGHT),
)
REMARKS = (Part.ALONE, Part.PEOPLE, Part.BUDGET)
_AND = listed("and und et y e sowie &")
_NOUNS_OF_OTHERS = ("leitung", "direction", "direccion", "head", "leiter", "leiterin", "chair", "lider", "captain")
_TO = listed("to an mit a con avec with fur pour for para bei from gegenuber")
PREPOSITIONS = listed(
    "of for in on at to by from with across over through during de des du d del en para por con pour dans sur avec a au"
    " von vom fur im an auf bei mit zur zum"
)
_POSTS = listed("chef cheffe jefe jefa directeur directrice director directora gerente")
_AS = listed("as als comme como que")
_TAKING = (
    *("ubern", "ubertr", "inne", "hatte", "pris", "assum", "confi", "charg", "occup"),
    *("took", "tak", "held", "hold", "asum", "llev", "tuv", "encarg", "ejerc", "desemp"),
)
"""What somebody does with a direction that becomes, or is, their own."""
_GENITIVE = listed("of de du des d del der von eines einer")
_THE = listed("the die der dem la los las le")
_OF_THEM = (("of", "them"), ("of", "which"), ("of", "whom"), ("de", "ellos"), ("de", "ellas"))
_SERVING = (
    *("gave", "give", "giving", "lent", "lend", "echa", "eche", "presta", "donne"),
    *("work", "serv", "act", "arbeit", "tatig", "trabaj", "travaill", "ejerc", "exerc"),
)
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
_DENIED = listed(scope_words.DENIED)


def meant(words: tuple[Word, ...], hit: Hit) -> Hit:
    """The hit, of others where they did it ("orchestrated by Airflow"), and less than leading where a thesis is led."""
    if hit.name in _BY_SOMEBODY and words[hit.last].plain.endswith(_DONE):
        after = words[hit.last + 1].plain if hit.last + 1 < len(words) else ""
        if after in _BY:
            return replace(hit, name=Part.OTHERS)
    if hit.name == Part.LED and any(word.plain.startswith(_THESES) for word in words[hit.last + 1 : hit.last + _AFTER]):
        return replace(hit, name=Part.SUPERVISED)
    return hit


def said_in(line: str, words: tuple[Word, ...], span: tuple[int, int], hits: list[Hit]) -> tuple[Part, Hit] | None:
    """The part that a fragment tells, and the words that tell it; None where it is no statement of its own."""
    first, last = span
    told = [(Part(hit.name), hit) for hit in hits if hit.name not in REMARKS]
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
            and all(word.plain in PREPOSITIONS or word.plain in _THE for word in words[hit.last + 1 : where.first])
        ),
        (part, hit),
    )


def fragments_of(line: str, words: tuple[Word, ...], hits: tuple[Hit, ...]) -> Iterator[tuple[int, int]]:
    """From where to where the line's statements go: between breaks, and around an "and" that a verb follows."""
    begins = [0]
    starts = {hit.first for hit in hits if hit.name not in (Part.OTHERS, *REMARKS)}
    ends = {hit.last for hit in hits if hit.name not in (Part.OTHERS, *REMARKS)}
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


def is_denied(words: tuple[Word, ...], hit: Hit) -> bool:
    """Whether a word right before the hit denies it."""
    return any(word.plain in _DENIED for word in words[max(hit.first - 2, 0) : hit.first])


def _of_others(words: tuple[Word, ...], hit: Hit, first: int) -> bool:
    """Whether the word stands for somebody else: "reported to the management", and a post but at the beginning.

    Who is at the side of the direction has not got it; who took over the direction, or that of a thing, has.
    """
    if words[hit.first].plain in _POSTS:
        return hit.first != first and words[hit.first - 1].plain not in _AS
    if not words[hit.first].plain.endswith(_NOUNS_OF_OTHERS) or hit.first < 2:
        return False
    if words[hit.first - 1].plain not in _THE:
        return False
    if words[hit.first - 2].plain in _TO:
        return True
    taken = any(word.plain.startswith(_TAKING) for word in words[max(hit.first - _NEAR, 0) : hit.first])
    goes_on = hit.last + 1 < len(words) and words[hit.last + 1].plain in _GENITIVE
    return not taken and not goes_on
