"""Parts and multiples said in one word: half, ein Drittel, doubled, verfünffacht, à deux, achtköpfig."""

import re
from typing import NamedTuple

from core.grounding.function_words import FUNCTION_WORDS
from core.grounding.measured import measure_after, part_after
from core.grounding.number_words import compound, number_at
from core.grounding.tokens import Tokens
from core.grounding.units import DIVISION, MULTIPLE, OCCASIONS, PERCENT, POINTS, TIME, UNITS, Unit
from core.reading.phrases import words


class Special(NamedTuple):
    """A value, what it measures, and the token after it."""

    value: float
    dimension: str
    after: int


_ALL = 99.9
"""Nearly a hundred per cent, as far as three thirds are told exactly."""
_OF_A = frozenset(("of", "a", "an", "de", "d", "einer", "eines", "une", "un", "una"))
_SHORT = 2
_NO_WHOLE = ("", TIME, PERCENT, POINTS, MULTIPLE, OCCASIONS, DIVISION)
"""What is no unit that there are parts of."""
_HALF = frozenset(("half", "moitie", "halfte", "mitad"))
_PARTS = {
    **dict.fromkeys(("third", "thirds", "drittel", "tiers", "tercio", "tercios"), 100 / 3),
    **dict.fromkeys(("quarter", "quarters", "viertel", "quart", "quarts", "cuarto", "cuartos", "cuarta"), 25.0),
    **dict.fromkeys(("fifth", "fifths", "funftel", "cinquieme", "cinquiemes", "quinto", "quintos", "quinta"), 20.0),
    **dict.fromkeys(("sixth", "sechstel", "sixieme"), 100 / 6),
    **dict.fromkeys(("eighth", "achtel"), 12.5),
    **dict.fromkeys(("tenth", "tenths", "zehntel", "dixieme", "decimo", "decima"), 10.0),
}
_MULTIPLES = (
    (
        2.0,
        re.compile(
            r"doubled|doubling|verdoppel\w*|doubler?|doublees?|doubles|doublement|duplic(?:o|ar|ado|ada|ue|aron|ando)|duplique"
        ),
    ),
    (3.0, re.compile(r"tripl(?:ed|ing|er|e|ee|es|ement|ico|icar|icado|icada|ique)|verdreifach\w*")),
    (4.0, re.compile(r"quadrupl(?:ed|ing|er|e|ee|es)|vervierfach\w*|cuadruplic\w+|cuadrupliqu\w+")),
    (5.0, re.compile(r"quintupl(?:ed|ing|er|e|ee|es)|verfunffach\w*|quintuplic\w+|quintupliqu\w+")),
)
_HALVED = re.compile(r"halve[sd]?|halving|halbier\w*|gehalft\w*")
_ACCENTED = frozenset(("double", "triple", "quadruple", "doubles", "triples", "doubl"))
_TWICE = {"twice": 2.0, "thrice": 3.0, "doppelt": 2.0}
_ADJECTIVE = re.compile(
    r"(?P<number>.+?)(?P<unit>tag|woch|monat|jahr|stund|minut|kopf|seit|stock|teil|gang|stuf|sprach|zeil|gliedr|fach|mal)(?:ig|lich)?(?:e[nrsm]?)?"
)
_COUNTED = re.compile(
    r"(?P<number>zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn)(?:schicht|er(?:team|gruppe|mannsch))"
)
"""``Dreischichtbetrieb``, ``Viererteam``: so many shifts, so many people."""
_ADJECTIVE_UNITS = {
    "tag": "tag",
    "woch": "woche",
    "monat": "monat",
    "jahr": "jahr",
    "stund": "stunde",
    "minut": "minute",
}
_VERFACHT = re.compile(r"ver(?P<number>\w+)fach(?:t|te|ten|en|ung)")
_HALF_BEFORE = frozenset(("half", "demi", "halbe", "halben", "halbes", "halber", "media", "medio"))
_HALF_TIME = words(
    """
    hour day year stunde stunden tag jahr monat heure journee annee hora dia ano mes month decade jahrzehnt decennie
    decada
    """
)
_ONLY_PARTS = frozenset(("drittel", "viertel", "funftel", "sechstel", "achtel", "zehntel", "tercio", "tercios"))
_ORDER = words(
    """
    first second latter erste ersten zweite zweiten premiere seconde deuxieme primera segunda other better andere
    anderen
    """
)
_HEDGED = words(
    "than over nearly almost about around under just roughly als rund gut knapp fast etwa pres quasi casi cerca"
)
_WHOLE_AFTER = FUNCTION_WORDS | words(
    "thanks gesenkt reduziert verringert verkurzt gesteigert weniger less fewer menos mas gracias grace"
)

_TIME_UNITS = frozenset(name for name, unit in UNITS.items() if unit.dimension == TIME)
PART_WORDS = _HALF | _HALF_BEFORE | frozenset(_TWICE) | _TIME_UNITS
"""Every word that a part or a multiple can begin with, but for verbs and compounds."""


def special_at(tokens: Tokens, at: int) -> Special | None:
    """The part, multiple or compound number that the token at this place begins."""
    word = tokens.plain[at]
    if tokens.numerals[at] or not word[0].isalpha():
        return None
    half = _half_at(tokens, at)
    if half is not None:
        return half
    return _part_at(tokens, at) or _one_and_a_half(tokens, at) or _multiple_at(tokens, at) or _adjective(word, at)


def _half_at(tokens: Tokens, at: int) -> Special | None:
    word = tokens.plain[at]
    if word in _HALF_BEFORE:
        place = at + 1
        while tokens.word(place) in ("a", "an", "-"):
            place += 1
        if tokens.word(place) in _HALF_TIME:
            return Special(UNITS[tokens.word(place)].factor / 2, TIME, place + 1)
        if (unit := UNITS.get(tokens.word(place))) is not None and unit.dimension not in _NO_WHOLE:
            return Special(unit.factor / 2, unit.dimension, place + 1)  # half a hectare
        if tokens.word(place) in ("point", "punkt", "punto"):
            return Special(0.5, POINTS, place + 1)
        scaled = measure_after(tokens, place, digits=False, money=False)
        if scaled.scaled:  # half a million, une demi-douzaine
            return Special(scaled.factor / 2, scaled.dimension, scaled.after)
    if word not in _HALF or tokens.word(at - 1) in _ORDER:
        return None
    told = word != "half" or tokens.word(at - 1) in (
        "by",
        "in",
        "than",
        "about",
        "over",
        "nearly",
        "almost",
        "to",
        "under",
        "around",
        "good",
    )
    if not told and tokens.word(at + 1) not in ("of", "the", "its", "their", "our"):
        return None
    return Special(50.0, PERCENT, at + 1)


def _one_and_a_half(tokens: Tokens, at: int) -> Special | None:
    """``a year and a half``, ``hora y media``: no number stands before the unit."""
    unit = UNITS.get(tokens.plain[at])
    if unit is None or unit.dimension != TIME:
        return None
    part, after = part_after(tokens, at + 1)
    return Special(unit.factor * (1 + part), TIME, after) if part else None


def _part_at(tokens: Tokens, at: int) -> Special | None:
    """``a third of``, ``zwei Drittel``: the token is the number before the part."""
    number = number_at(tokens.plain, at)
    if number is None and tokens.plain[at] not in ("a", "un", "ein", "einen", "one"):
        return None
    count, length = (1.0, 1) if number is None else (number.value, number.length)
    place = at + length + (tokens.word(at + length) in ("gutes", "knappes", "-"))
    part = _PARTS.get(tokens.word(place))
    after = tokens.word(place + 1)
    if part is None or count > 9 or (after == "-" and tokens.glued(place + 1)):
        return None
    if count * part >= _ALL:
        return None  # three tiers
    if (whole := _whole_at(tokens, place + 1)) is not None:
        unit, after_unit = whole
        return Special(count * part / 100 * unit.factor, unit.dimension, after_unit)
    loose = tokens.word(at - 1) in _HEDGED  # more than a quarter lacked a signature
    if after.isalpha() and not loose and after not in _WHOLE_AFTER and tokens.word(place) not in _ONLY_PARTS:
        return None
    return Special(count * part, PERCENT, place + 1)


def _whole_at(tokens: Tokens, at: int) -> tuple[Unit, int] | None:
    """The unit that a part is of, and the token after it: a quarter *of a hectare*, ein viertel *Hektar*."""
    first = at
    while tokens.word(at) in _OF_A:
        at += 1
    if at == first and len(tokens.word(at)) <= _SHORT:
        return None  # un tiers l'usage
    unit = UNITS.get(tokens.word(at))
    return (unit, at + 1) if unit is not None and unit.dimension not in _NO_WHOLE else None


def _multiple_at(tokens: Tokens, at: int) -> Special | None:
    word = tokens.plain[at]
    if word in _TWICE:
        return Special(_TWICE[word], OCCASIONS, at + 1)
    if _HALVED.fullmatch(word):
        return Special(50.0, PERCENT, at + 1)
    found = _VERFACHT.fullmatch(word)
    times = compound(found["number"]) if found else None
    if times is not None:
        return Special(times, MULTIPLE, at + 1)
    if word in _ACCENTED and tokens.raw(at).isascii():
        return None  # an adjective: a double room, double-entry bookkeeping
    return next((Special(times, MULTIPLE, at + 1) for times, verb in _MULTIPLES if verb.fullmatch(word)), None)


def _adjective(word: str, at: int) -> Special | None:
    """``zweitägig``, ``achtköpfig``, ``dreifach``, ``zweimal``."""
    counted = _COUNTED.match(word)
    if counted is not None and (times := compound(counted["number"])) is not None:
        return Special(times, "", at + 1)
    found = _ADJECTIVE.fullmatch(word) if len(word) > 6 else None
    value = compound(found["number"]) if found else None
    if found is None or value is None:
        return None
    unit = found["unit"]
    if unit in _ADJECTIVE_UNITS:
        return Special(value * UNITS[_ADJECTIVE_UNITS[unit]].factor, TIME, at + 1)
    if unit in ("fach", "mal"):
        return Special(value, MULTIPLE, at + 1)
    return Special(value, "", at + 1)
