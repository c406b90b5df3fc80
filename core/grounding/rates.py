"""How often: per month, a week, täglich, par an … And which language a line is in, where a word asks for it."""

from collections.abc import Sequence

from core.grounding.frequencies import Frequency, days_of_adverb
from core.grounding.measured import part_after
from core.grounding.tokens import Tokens
from core.grounding.units import TIME, UNITS
from core.reading.phrases import words

_UP_TO_DATE = frozenset((("a", "jour"),))
"""À jour is no rate; par jour is."""
PER = words(
    """
    per a an each every pro im je am par chaque por al cada / la in der die jede jedes jeden the
    """
)
"""Words between an amount and what it is for one of."""
_EACH = frozenset("per a an each every pro im je am par chaque por al cada jede jedes jeden jeder".split())  # noqa: SIM905 - reads as a list
_BREAKS = frozenset(("", ".", ",", ";", ":", "(", "–", "—"))
_NIGHTS = ("night", "nacht", "nuit", "noche")
"""Who works at night need not do so each night."""
_TWO_PER = {"in": ("der",), "a": ("la", "l"), "die": (), "der": (), "the": (), "la": (), "im": ()}
HOUR = 1 / 24
_DAY, WEEK, _MONTH, _QUARTER, _YEAR = 1.0, 7.0, UNITS["month"].factor, UNITS["month"].factor * 3, UNITS["year"].factor
_SINGULAR = words(
    """second minute hour day week month quarter year sekunde minute stunde tag woche monat quartal jahr seconde heure
    jour semaine mois trimestre an annee segundo minuto hora dia semana mes ano h s min night nacht noche nuit annum
    workday arbeitstag werktag jornada
    """
)
_BETWEEN = frozenset(("working", "business", "single", "school", "calendar"))
_SPECIAL = {
    "quarter": _QUARTER,
    "quartal": _QUARTER,
    "trimestre": _QUARTER,
    "annum": _YEAR,
    "h": 1 / 24,
    "s": 1 / 86400,
    "night": _DAY,
    "nacht": _DAY,
    "nuit": _DAY,
    "noche": _DAY,
    **dict.fromkeys(("workday", "arbeitstag", "werktag", "jornada"), _DAY),
}
_STEMS = (
    (_YEAR, ("year", "annu", "jahr", "annee", "anual", "ano", "an", "ans")),
    (_MONTH, ("month", "monat", "mois", "mensu", "mes")),
    (WEEK, ("week", "woch", "semain", "seman", "hebdo")),
    (
        _DAY,
        (
            "day",
            "dail",
            "taglich",
            "tag",
            "jour",
            "quotid",
            "diari",
            "dia",
            "nachte",
            "nachts",
            "nachtl",
            "night",
            "nuit",
            "noche",
        ),
    ),
    (1 / 24, ("hour", "stund", "heure", "hora")),
    (1 / 1440, ("minut",)),
    (1 / 86400, ("second", "sekund", "segund")),
    (_QUARTER, ("quarter", "quartal", "trimest")),
)
_SHORT = 3
"""Stems up to so many letters are whole words."""
_OF_STEM = {stem: days for days, stems in _STEMS for stem in stems if len(stem) > _SHORT}
_LONGEST_STEM = max(map(len, _OF_STEM))
_REACH = 8
_ENDS = words(
    """
    , ; : ( ) . – — with con mit avec and und et y
    """
)
_AND = frozenset(("and", "und", "et", "y", "e"))
_SPACE_OF = frozenset(("of", "in", "within", "for", "over", "than", "half", "under", "about", "nearly", "almost"))
_NO_RATE = words(
    """
    within than after binnen innerhalb nach tras apres durant durante depuis seit
    times twice thrice zweimal dreimal viermal fois vez veces
    """
)
_TELLING = {
    "en": frozenset(["the", "of", "and", "for", "with", "a", "to", "in", "per", "on", "as", "from"]),
    "fr": words(
        """
    le la les des du et chez ses une pour avec une dans par aux au sur en l d qui
    """
    ),
    "es": words(
        """
    el los las del y para con una por en al que de su la un
    """
    ),
    "de": words(
        """
    der die das und fur mit von im bei zu zur ein eine auf aus
    """
    ),
}


def rate_after(tokens: Tokens, after: int, limit: int) -> float | None:
    """The days of the rate that the words after a number name, before the next number: 7 for ``a week``."""
    for at in range(after, min(after + _REACH, limit, len(tokens))):
        word = tokens.plain[at]
        if word in _AND and (days := _after_another_noun(tokens, at, limit)) is not None:
            return days
        if word in _ENDS or tokens.numerals[at]:
            return None
        if told := days_of_adverb(word):
            return told[0]
        if word == "p" and "a" in (tokens.word(at + 1), tokens.word(at + 2)):  # p. a.
            return _YEAR
        if word in _NO_RATE:
            return None
        if word == "a" and tokens.word(at - 1) in _SPACE_OF:  # in the space of a year
            continue
        if (tokens.word(at - 1), word) in _UP_TO_DATE or (word, tokens.word(at + 1)) in _UP_TO_DATE:
            return None
        if word in PER and (days := _named(tokens, at)) is not None:
            return days
    return None


def _after_another_noun(tokens: Tokens, at: int, limit: int) -> float | None:
    """The rate behind a second noun: ``50 conferences and weddings a year``."""
    for place in (at + 2, at + 3):
        if place < limit and tokens.plain[place - 1].isalpha() and tokens.plain[place] in PER:
            return _named(tokens, place)
    return None


def rate_just_before(tokens: Tokens, first: int) -> float | None:
    """The days of the rate that ends where a number begins: ``Pro Woche rund 15``, ``Monatlich sechs``."""
    at = first - 1 - (tokens.word(first - 1) == ",")
    if tokens.word(at - 1) in _BREAKS and (days := days_of_adverb(tokens.word(at))):
        return days[0]
    begins = tokens.word(at) in _SINGULAR and tokens.word(at - 1) in _EACH and tokens.word(at - 2) in _BREAKS
    return _named(tokens, at - 1) if begins else None


def _named(tokens: Tokens, at: int) -> float | None:
    word = tokens.plain[at]
    if word in _TWO_PER:
        if tokens.word(at + 1) in _TWO_PER[word]:
            at += 1
        elif word not in ("a", "im") or (word == "a" and tokens.word(at - 1) == "in"):
            return None
    at += tokens.word(at + 1) in _BETWEEN
    unit = tokens.word(at + 1)
    if unit == "mes" and word in ("par", "per", "pro"):  # par mes soins
        return None
    if unit not in _SINGULAR or tokens.word(at + 2)[:2] in ("19", "20") or part_after(tokens, at + 2)[0]:
        return None
    return _SPECIAL.get(unit) or (UNITS[unit].factor if UNITS[unit].dimension == TIME else None)


def rates_in(tokens: Tokens, frequencies: Sequence[Frequency] = ()) -> frozenset[float]:
    """Every unit of time that some word of the text holds, however: what a rate may have meant.

    Words of a frequency count as what they tell together: ``every two weeks`` is not every week.
    """
    words = {
        word
        for word, start in zip(tokens.plain, tokens.starts, strict=True)
        if not any(one.start <= start < one.end for one in frequencies)
    }
    told = (days for one in frequencies for days in one.days)
    return frozenset(told) | _units_in(words)


def habits_in(tokens: Tokens, frequencies: Sequence[Frequency] = ()) -> frozenset[float]:
    """Every unit of time that some word says things happen by: ``Monatsabschluss``, ``per week``; not ``six weeks``."""
    words = {
        word
        for at, word in enumerate(tokens.plain)
        if (word not in UNITS or _is_per(tokens, at - 1) or tokens.word(at + 1) == "-")
        and not word.startswith(_NIGHTS)
        and not any(one.start <= tokens.starts[at] < one.end for one in frequencies)
    }
    return _units_in(words)


def _is_per(tokens: Tokens, at: int) -> bool:
    word = tokens.word(at)
    return word in _EACH or (word in _TWO_PER and tokens.word(at - 1) in ("a", "in"))


def _units_in(words: set[str]) -> frozenset[float]:
    found: set[float] = set()
    for word in words:
        if len(word) <= _SHORT:
            found.update(days for days, stems in _STEMS if word in stems)
        else:
            found.update(_OF_STEM.get(word[:size], 0.0) for size in range(_SHORT + 1, _LONGEST_STEM + 1))
    return frozenset(found - {0.0})


def spoken_language(tokens: Tokens) -> str:
    """The language that most of the small words of the text belong to; "" when two are level."""
    counts = {code: sum(word in telling for word in tokens.plain) for code, telling in _TELLING.items()}
    first, second = sorted(counts.values())[:-3:-1]
    return "" if first == second else max(counts, key=lambda code: counts[code])
