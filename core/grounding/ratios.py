"""Parts and sizes told without their number: nine in ten, every fifth client, a seven-figure sum."""

import re
from typing import NamedTuple

from core.grounding.hedges import Bound
from core.grounding.number_words import compound, number_at
from core.grounding.tokens import Tokens, value_of
from core.grounding.units import FIGURES, PERCENT, SCALES, TIME, UNITS


class Told(NamedTuple):
    """A value, what it measures, the token after it, and how it is meant where its words say so."""

    value: float
    dimension: str
    after: int
    bound: Bound | None = None
    step: float = 0.0


EVERY = frozenset(("every", "each", "jede", "jeder", "jedes", "jeden", "cada"))
_ORDINALS = {
    word: number
    for number, listed in enumerate(
        (
            "second zweite zweiten zweiter zweites segundo segunda",
            "third dritte dritten dritter drittes tercer tercera",
            "fourth vierte vierten vierter viertes cuarto cuarta",
            "fifth funfte funften funfter funftes quinto quinta",
            "sixth sechste sechsten sechster sechstes sexto sexta",
            "",
            "",
            "",
            "tenth zehnte zehnten zehnter zehntes decimo decima",
        ),
        2,
    )
    for word in listed.split()
}
_ROUND = frozenset((3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 10.0, 12.0, 20.0, 100.0, 1000.0))
_HUNDRED = 100.0
_REACH = 2
_FIGURES = frozenset(("figure", "figures", "digit", "digits", "chiffres", "cifras", "digitos", "dígitos"))
_TIMES = {"single": 1.0, "double": 2.0, "triple": 3.0}
_GERMAN_FIGURES = re.compile(r"(?P<number>\w{3,})stellig(?:e[nrsm]?)?")
_GERMAN_QUARTERS = re.compile(r"(?P<three>drei)?viertel(?P<of>million(?:en)?|milliarden?|stunden?|jahre?s?)")
_HALF_MILLION = re.compile(r"halb(?P<of>million(?:en)?)")
_QUARTERS = {
    **dict.fromkeys(("quarter", "quart", "cuarto"), 0.25),
    **dict.fromkeys(("quarters", "quarts", "cuartos"), 0.25),
    "half": 0.5,
}
_BEFORE_WHOLE = frozenset(("of", "de", "d", "a", "an", "un", "one", "the"))
_LONGEST = 3
_MOST_DIGITS = 9


def ratio_at(tokens: Tokens, at: int) -> Told | None:
    """The part or the size that the token at this place begins."""
    word = tokens.plain[at]
    if word in EVERY and (ordinal := _ORDINALS.get(tokens.word(at + 1))) and tokens.word(at + 2) not in UNITS:
        return Told(100 / ordinal, PERCENT, at + 2)
    number = _number(tokens, at)
    if number is not None:
        return _figures(tokens, *number) or _of_a_whole(tokens, *number) or _in_so_many(tokens, at, number)
    if word in ("a", "an"):
        return _of_a_whole(tokens, 1.0, at + 1)
    if word in _TIMES:
        return _figures(tokens, _TIMES[word], at + 1)
    return _german(tokens, at)


def _number(tokens: Tokens, at: int) -> tuple[float, int] | None:
    if at >= len(tokens):
        return None
    if tokens.numerals[at]:
        return value_of(tokens.plain[at])[0], at + 1
    if tokens.plain[at] in ("un", "une", "uno", "una", "one", "ein", "eine", "einer"):
        return 1.0, at + 1
    said = number_at(tokens.plain, at)
    return (said.value, at + said.length) if said is not None and not said.rough else None


def _in_so_many(tokens: Tokens, at: int, number: tuple[float, int]) -> Told | None:
    """``nine in ten``, ``un client sur cinq``, ``uno de cada cuatro``, ``neun von zehn``."""
    joint = _joint(tokens, number[1])
    if joint is None:
        return None
    part, word, digits = number[0], tokens.plain[joint[0]], tokens.numerals[at]
    whole = _number(tokens, joint[1])
    if whole is None or whole[0] not in _ROUND or part >= whole[0] or part % 1:
        return None
    of_hundred = digits and whole[0] >= _HUNDRED
    counts = word == "von" and not of_hundred and (digits or whole[0] not in (10.0, 100.0))  # zwei von fünf Projekten
    rates = word in ("sur", "out") and not of_hundred and digits and part > 1  # 4 out of 5 stars
    after = tokens.word(whole[1])
    if counts or rates or after in UNITS or after == "-":
        return None
    return Told(part / whole[0] * 100, PERCENT, whole[1], step=100 / whole[0] if of_hundred else 0.0)


def _joint(tokens: Tokens, place: int) -> tuple[int, int] | None:
    """Where the words stand that make a part of two numbers, and the token after them."""
    for at in range(place, min(place + _REACH + 1, len(tokens))):
        word, then = tokens.plain[at], tokens.word(at + 1)
        if word in ("in", "von", "sur"):
            return at, at + 1 + (then == "every")
        if (word, then) in (("de", "cada"), ("out", "of")):
            return at, at + 2 + (tokens.word(at + 2) == "every")
        if not word[0].isalpha() or word in UNITS:
            return None
    return None


def _of_a_whole(tokens: Tokens, count: float, place: int) -> Told | None:
    """``a quarter of a million``, ``trois quarts d'heure``, ``un cuarto de hora``."""
    if count > _LONGEST:
        return None
    place += tokens.word(place) == "-"
    share = _QUARTERS.get(tokens.word(place))
    if share is None:
        return None
    place += 1
    if tokens.word(place) not in ("of", "de", "d"):
        return None
    while tokens.word(place) in _BEFORE_WHOLE:
        place += 1
    word = tokens.word(place)
    if len(word) > 2 and word in SCALES:
        return Told(count * share * SCALES[word], "", place + 1)
    unit = UNITS.get(word)
    return Told(count * share * unit.factor, TIME, place + 1) if unit is not None and unit.dimension == TIME else None


def _german(tokens: Tokens, at: int) -> Told | None:
    """``Viertelmillion``, ``Dreiviertelstunde``, ``zweistellig``."""
    word = tokens.plain[at]
    if "stellig" in word and (found := _GERMAN_FIGURES.fullmatch(word)) is not None:
        digits = compound(found["number"])
        return None if digits is None else _of_digits(tokens, digits, at + 1)
    found = _GERMAN_QUARTERS.fullmatch(word)
    share = 0.75 if found is not None and found["three"] else 0.25
    if found is None:
        found, share = _HALF_MILLION.fullmatch(word), 0.5
    if found is None:
        return None
    if found["of"] in SCALES:
        return Told(share * SCALES[found["of"]], "", at + 1)
    unit = UNITS.get(found["of"])
    return Told(share * unit.factor, TIME, at + 1) if unit is not None else None


def _figures(tokens: Tokens, digits: float, after: int) -> Told | None:
    """``seven-figure``, ``à deux chiffres``, ``de dos dígitos``: how many digits a number has."""
    after += tokens.word(after) == "-"
    return _of_digits(tokens, digits, after + 1) if tokens.word(after) in _FIGURES else None


def _of_digits(tokens: Tokens, digits: float, after: int) -> Told | None:
    if not 1 <= digits <= _MOST_DIGITS:
        return None
    scale = 1e6 if tokens.word(after).startswith("million") else 1.0
    return Told(10 ** (digits - 1) * scale, FIGURES, after + (scale > 1), Bound.FIGURES)
