"""What stands after a number: scale (thousands, millions), unit, and the money sign before it."""

import re
from typing import NamedTuple

from core.grounding.number_words import rough_factor
from core.grounding.tokens import Tokens
from core.grounding.units import MONEY, PERCENT, POINTS, SCALES, TIME, UNITS, Unit, unit_of
from core.reading.phrases import words


class Measure(NamedTuple):
    """The dimension ("" for a plain count), the factor to its basic unit, and the token after it all."""

    dimension: str
    factor: float
    after: int
    scale: float = 1.0
    scaled: bool = False
    added: float = 0.0
    per: float | None = None


_SIGNS = {"$": "money:$", "€": "money:EUR", "£": "money:GBP", "¥": "money:JPY", "₹": "money:INR"}
_PHRASES: dict[tuple[str, ...], Unit | None] = {
    ("per", "cent"): Unit(PERCENT, 1),
    ("pour", "cent"): Unit(PERCENT, 1),
    ("por", "ciento"): Unit(PERCENT, 1),
    ("por", "cien"): Unit(PERCENT, 1),
    ("percentage", "point"): Unit(POINTS, 1),
    ("percentage", "points"): Unit(POINTS, 1),
    ("prozent", "punkte"): Unit(POINTS, 1),
    ("%", "points"): Unit(POINTS, 1),
    ("%", "-", "punkte"): Unit(POINTS, 1),
    ("points", "de", "vente"): None,
    ("points", "of", "sale"): None,
    ("punto", "de", "venta"): None,
    ("puntos", "de", "venta"): None,
    **{
        (said, *hyphen, length): UNITS[name]
        for before, lengths, name in (
            ("square sq", "metre metres meter meters m", "m2"),
            ("square sq", "foot feet ft", "sqft"),
            ("square sq", "yard yards yd", "sqyd"),
            ("square sq", "kilometre kilometres kilometer kilometers km", "km2"),
            ("square sq", "mile miles mi", "sqmi"),
            ("cubic cu", "metre metres meter meters m", "m3"),
            ("cubic cu", "foot feet ft", "cuft"),
            ("cubic cu", "yard yards yd", "cuyd"),
        )
        for said in before.split()
        for length in lengths.split()
        for hyphen in ((), ("-",))
    },
    **{
        (length, said): UNITS[name]
        for lengths, after, name in (
            ("metre metres metro metros", "carre carres cuadrado cuadrados", "m2"),
            ("kilometre kilometres kilometro kilometros km", "carre carres cuadrado cuadrados", "km2"),
            ("pied pieds pie pies", "carre carres cuadrado cuadrados", "sqft"),
            ("metre metres metro metros", "cube cubes cubico cubicos", "m3"),
            ("pied pieds pie pies", "cube cubes cubico cubicos", "cuft"),
        )
        for length in lengths.split()
        for said in after.split()
    },
    ("nautical", "miles"): UNITS["nmi"],
    ("nautical", "mile"): UNITS["nmi"],
    ("milles", "nautiques"): UNITS["nmi"],
    ("milles", "marins"): UNITS["nmi"],
    ("millas", "nauticas"): UNITS["nmi"],
    ("us", "dollar"): UNITS["usd"],
    ("us", "dollars"): UNITS["usd"],
    ("us", "-", "dollar"): UNITS["usd"],
    ("us", "$"): UNITS["usd"],
    ("°", "c"): UNITS["°"],
    ("°", "f"): UNITS["°f"],
}
"""Units of more than one word; None where a unit's name is part of a noun."""
_LETTER_SCALES = frozenset(("k", "m", "b", "mm", "t"))
_OF = frozenset(("of", "de", "d"))
_PARTS_AFTER = {
    ("½",): 0.5,
    ("¼",): 0.25,
    ("¾",): 0.75,
    ("and", "a", "half"): 0.5,
    ("et", "demi"): 0.5,
    ("et", "demie"): 0.5,
    ("y", "medio"): 0.5,
    ("y", "media"): 0.5,
    ("and", "a", "quarter"): 0.25,
    ("et", "quart"): 0.25,
    ("et", "un", "quart"): 0.25,
    ("y", "cuarto"): 0.25,
    ("and", "three", "quarters"): 0.75,
    ("trois", "quarts"): 0.75,
    ("et", "trois", "quarts"): 0.75,
    ("y", "tres", "cuartos"): 0.75,
}
_LONGEST_PART = 3
_COMPOUND = re.compile(
    r"(?:arbeits|werk|kalender|flug|wochen|betriebs|unterrichts|schul|messe|urlaubs|projekt|personen|mann|lern|kurs|probe|fahr"
    r"|fortbildungs|schulungs|seminar|dienst|praktikums|bereitschafts|maschinen|produktions|beratungs|lehr|ausbildungs|einsatz"
    r"|offnungs|service|reise|veranstaltungs|spiel|dreh|kranken|fehl|ausfall|uber|zeit|ruhe|warte|lebens|berufs)"
    r"(?P<unit>stunden?|minuten?|tagen?|tage|wochen?|monaten?|monate|jahren?|jahre)"
)
_HOURS = ("hours", "days", "weeks", "months", "years")
_APOSTROPHES = ("'", "’")
_BEFORE_UNIT = words(
    """
    working business calendar full consecutive whole volle vollen voller ganze ganzen square
    """
)


def money_before(tokens: Tokens, number: int) -> str | None:
    """The currency whose sign or code stands right before the number."""
    before = tokens.word(number - 1)
    if before in _SIGNS:
        return _SIGNS[before]
    unit = UNITS.get(before) if 2 < len(before) <= 3 and tokens.raw(number - 1).isupper() else None
    return unit.dimension if unit is not None and unit.dimension.startswith(MONEY) else None


def measure_after(tokens: Tokens, at: int, *, digits: bool, money: bool, rough: bool = False) -> Measure:
    """Scale and unit after a number whose next token is ``at``; ``rough`` are dozens, which "of" follows."""
    added, at = part_after(tokens, at)
    scale, at = _scale(tokens, at, digits=digits, money=money)
    scaled = scale != 1.0
    if scaled and not added:
        added, at = part_after(tokens, at)
    unit, after = _unit(tokens, at, digits=digits or scaled)
    if unit is None and (scaled or rough) and tokens.word(at) in _OF:
        unit, after = _unit(tokens, at + 1, digits=True)
        if tokens.word(at + 1) in ("livres", "libras"):
            unit, after = UNITS["gbp"], at + 2
        after = at if unit is None else after
    if unit is None:
        return Measure("", scale, at, scale, scaled=scaled, added=added)
    if not added:
        added, after = part_after(tokens, after)
    return Measure(unit.dimension, unit.factor * scale, after, scale, scaled=scaled, added=added, per=unit.per)


def part_after(tokens: Tokens, at: int) -> tuple[float, int]:
    """What ``and a half`` or ``y cuarto`` adds here, and the token after it; hyphens between its words are left out."""
    said: list[str] = []
    place = at
    while place < len(tokens) and len(said) < _LONGEST_PART:
        if tokens.plain[place] != "-":
            said.append(tokens.plain[place])
            if (part := _PARTS_AFTER.get(tuple(said))) is not None:
                return part, place + 1
        place += 1
    return 0.0, at


def _scale(tokens: Tokens, at: int, *, digits: bool, money: bool) -> tuple[float, int]:
    word = tokens.word(at)
    if word == "-" and tokens.glued(at) and len(tokens.word(at + 1)) > 2 and tokens.word(at + 1) in SCALES:
        at, word = at + 1, tokens.word(at + 1)  # a two-million-euro budget
    rough = rough_factor(word)
    if rough is not None:
        return rough, at + 1
    factor = SCALES.get(word, 1e3 if word == "t" else None)
    if factor is None or (word in _LETTER_SCALES and not _means_scale(tokens, at, digits=digits, money=money)):
        return 1.0, at
    after = at + 1
    if tokens.word(after) == "." and tokens.glued(after):
        after += 1
    if factor == 1e3 and tokens.word(after) in ("million", "millionen", "millions", "millones"):  # mil millones
        return 1e9, after + 1
    return factor, after


def _means_scale(tokens: Tokens, at: int, *, digits: bool, money: bool) -> bool:
    """Whether a letter after digits is a scale and not a unit: 5 M€, $5m, 550K; not 5 m."""
    if not digits:
        return False
    raw, sign = tokens.raw(at), tokens.word(at + 1) in _SIGNS
    if sign and tokens.glued(at + 1):
        return True
    if raw == "t":
        return False
    return money or (raw in ("K", "k", "M", "B") and (tokens.glued(at) or raw == "M"))


def _unit(tokens: Tokens, at: int, *, digits: bool) -> tuple[Unit | None, int]:
    if tokens.word(at) == "-" and tokens.glued(at) and tokens.glued(at + 1):
        at += 1
    for length in (3, 2):
        phrase = tuple(tokens.plain[at : at + length])
        if phrase in _PHRASES:
            unit = _PHRASES[phrase]
            return unit, at if unit is None else at + len(phrase)
    if at >= len(tokens):
        return None, at
    if tokens.plain[at] in _BEFORE_UNIT and at + 1 < len(tokens):
        at += 1
    elided = tokens.text[tokens.ends[at] : tokens.ends[at] + 2]
    if elided[:1] in _APOSTROPHES and elided[1:].isalpha():  # d'euros, l'an; but six years' experience
        return None, at
    unit = unit_of(tokens.plain[at], tokens.raw(at), digits=digits)
    if unit is None and (compound := _COMPOUND.fullmatch(tokens.plain[at])):  # Flugstunden, Arbeitstage
        unit = UNITS[compound["unit"]]
    if unit is None and tokens.plain[at].endswith("ing") and tokens.word(at + 1) in _HOURS:  # flying hours
        return UNITS[tokens.plain[at + 1]], at + 2
    if unit is None or tokens.raw(at) == "meter":  # in English no unit but a device, when it is counted
        return None, at
    is_points = unit.dimension == PERCENT and tokens.word(at + 1) in ("punkte", "punkten")
    return (Unit(POINTS, 1), at + 2) if is_points else (unit, at + 1 + _empty(tokens, at, unit))


def _empty(tokens: Tokens, at: int, unit: Unit) -> int:
    """How many tokens after the unit only spell it out, as ``points de pourcentage`` does."""
    if unit.dimension == POINTS and tokens.word(at + 2) in ("pourcentage", "porcentaje"):
        return 2
    if unit.dimension == POINTS and tokens.word(at + 1) in ("porcentuales", "porcentual"):
        return 1
    return int(unit.dimension == TIME and tokens.word(at + 1) in ("ouvres", "ouvrables", "habiles", "laborables"))
