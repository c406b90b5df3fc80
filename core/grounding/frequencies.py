"""How often: weekly, alle zwei Wochen, quatre fois par an, un fin de semana de cada cuatro. All are one thing said.

A frequency is the days from one time to the next.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from core.grounding.number_words import number_at
from core.grounding.tokens import Tokens, value_of
from core.grounding.units import MONTH, TIME, UNITS, YEAR
from core.reading.phrases import words

DAY, WEEK, QUARTER = 1.0, 7.0, YEAR / 4


class Frequency(NamedTuple):
    """The days from one time to the next: more than one value where the words mean either, as ``bimonthly`` does.

    ``loose`` tells a bare daily or yearly, which is said of much without being counted.
    """

    days: tuple[float, ...]
    start: int
    end: int
    loose: bool = False


_ADVERBS = (
    ("hourly|stundlich\\w*", (1 / 24,)),
    ("daily|nightly|taglich\\w*|allabendlich\\w*|quotidien\\w*|diari[oa]s?|diariamente|journalier\\w*", (DAY,)),
    ("weekly|wochentlich\\w*|wochen(?:takt|rhythmus)|hebdomadaire\\w*|semanal\\w*", (WEEK,)),
    ("fortnightly|zweiwochentlich\\w*|zweiwochen(?:takt|rhythmus)|vierzehntag\\w*|quincenal\\w*", (14.0,)),
    ("biweekly|bisemanal\\w*|bihebdomadaire\\w*", (14.0, 3.5)),
    ("bimensuel\\w*|bimensual\\w*", (MONTH / 2, MONTH * 2)),
    ("monthly|monatlich\\w*|allmonatlich\\w*|monats(?:takt|rhythmus)|mensuel\\w*|mensual\\w*", (MONTH,)),
    ("bimonthly|bimestr\\w*|zweimonatlich\\w*", (MONTH * 2, MONTH / 2)),
    ("quarterly|trimestriel\\w*|trimestral\\w*|vierteljahrlich\\w*|quartalsweise|quartalsmassig\\w*", (QUARTER,)),
    ("cuatrimestral\\w*|dreimonatlich\\w*", (YEAR / 3, QUARTER)),
    ("biannual|biannually|biyearly", (YEAR / 2, YEAR * 2)),
    ("semiannual\\w*|semestriel\\w*|semestral\\w*|halbjahrlich\\w*|halbjahrig\\w*|bisannuel\\w*", (YEAR / 2,)),
    ("yearly|annual|annually|jahrlich\\w*|alljahrlich\\w*|annuel\\w*|anual\\w*", (YEAR,)),
    ("biennial\\w*|bienal\\w*|biennal\\w*|zweijahrlich\\w*", (YEAR * 2,)),
)
_ADVERB = tuple((re.compile(listed), days) for listed, days in _ADVERBS)
_BEGINS = frozenset(
    words(
        """
        hour stun dail nigh tagl alla quot diar jour week woch hebd sema fort zwei vier quin biwe bise bihe bime mont
        mona allm mens bimo quar trim cuat drei bian biye semi seme halb bisa year annu jahr allj anua bien
        """
    )
)
_SPLIT = {
    ("bi", "weekly"): (14.0, 3.5),
    ("bi", "monthly"): (MONTH * 2, MONTH / 2),
    ("bi", "annual"): (YEAR / 2, YEAR * 2),
    ("semi", "annual"): (YEAR / 2,),
    ("semi", "annually"): (YEAR / 2,),
    ("semi", "monthly"): (MONTH / 2,),
    ("half", "yearly"): (YEAR / 2,),
    ("two", "weekly"): (14.0,),
    ("three", "weekly"): (21.0,),
}
_EVERY = words("every each alle aller jede jeden jedes jeder chaque cada tous toutes todos todas")
_ARTICLES = words("les los las the")
_BETWEEN = words("working business single calendar school full ganze vollen volle weitere")
_ORDINALS = {
    word: number
    for number, listed in enumerate(
        (
            "other second zweite zweiten zweiter zweites segunda segundo deuxieme",
            "third dritte dritten dritter drittes tercera tercer troisieme",
            "fourth vierte vierten vierter viertes cuarta cuarto quatrieme",
            "fifth funfte funften funfter funftes quinta quinto cinquieme",
            "sixth sechste sechsten sechster sechstes sexta sexto sixieme",
        ),
        2,
    )
    for word in listed.split()
}
_WEEKDAYS = words(
    """
    weekend weekends wochenende wochenenden monday tuesday wednesday thursday friday saturday sunday mondays tuesdays
    wednesdays thursdays fridays saturdays sundays montag dienstag mittwoch donnerstag freitag samstag sonntag montags
    dienstags mittwochs donnerstags freitags samstags sonntags lundi mardi mercredi jeudi vendredi samedi dimanche
    lundis mardis mercredis jeudis vendredis samedis dimanches lunes martes miercoles jueves viernes sabado sabados
    domingo domingos
    """
)
_OF_A_DAY = words(
    """
    night nights nacht nachte nuit nuits noche noches morning mornings morgen matin matins manana mananas evening
    evenings abend abende soir soirs weekday weekdays workday workdays werktag werktage arbeitstag arbeitstage jornada
    """
)
_UNITS = {
    **{name: unit.factor for name, unit in UNITS.items() if unit.dimension == TIME and len(name) > 1},
    **dict.fromkeys(_WEEKDAYS, WEEK),
    **dict.fromkeys(_OF_A_DAY, DAY),
    **dict.fromkeys(("quarter", "quartal", "quartals"), QUARTER),
    "half": YEAR / 2,
}
_TIMES = words("times mal fois veces vez time male")
_ONCE = {"once": 1.0, "einmal": 1.0, "twice": 2.0, "thrice": 3.0}
_GERMAN_TIMES = re.compile(r"(?P<number>zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|zwolf)mal(?:ig\w*)?")
_PER = words("a per an each every pro im je am par al cada por in der the / la l")
_IN = words("in von sur sobre")
_ONE = words("un une una one ein eine einem einer 1")
_LONGEST = 6


def days_of_adverb(word: str) -> tuple[float, ...]:
    """The days from one time to the next that one plain word tells; nothing where it tells none."""
    if word[:4] not in _BEGINS:
        return ()
    return next((days for pattern, days in _ADVERB if pattern.fullmatch(word)), ())


def frequencies_in(tokens: Tokens) -> list[Frequency]:
    """Every frequency that the text tells, in its order."""
    found: list[Frequency] = []
    at = 0
    while at < len(tokens):
        told = _told_at(tokens, at)
        if told is None:
            at += 1
            continue
        days, after, loose = told
        found.append(Frequency(days, tokens.starts[at], tokens.ends[after - 1], loose))
        at = after
    return found


def _told_at(tokens: Tokens, at: int) -> tuple[tuple[float, ...], int, bool] | None:
    word = tokens.plain[at]
    if (split := _SPLIT.get((word, tokens.word(at + 2)))) and tokens.word(at + 1) == "-":
        return split, at + 3, False
    if days := days_of_adverb(word):
        if tokens.word(at - 1) == "-" and tokens.word(at - 2) in ("day", "half", "semi", "bi"):
            return None
        return days, at + 1, days[0] in (DAY, YEAR)
    if word in _EVERY:
        return _every(tokens, at)
    if tokens.word(at + 1) in _TIMES or tokens.word(at + 2) in _TIMES or word in _ONCE or "mal" in word:
        return _times_per(tokens, at)
    return _one_in(tokens, at) if word in _ONE or word in _UNITS else None


def _number(tokens: Tokens, at: int) -> tuple[float, int] | None:
    """A whole number in digits or words, and the token after it."""
    if at >= len(tokens):
        return None
    if tokens.numerals[at]:
        return value_of(tokens.plain[at])[0], at + 1
    said = number_at(tokens.plain, at)
    return (said.value, at + said.length) if said is not None and not said.rough else None


def _every(tokens: Tokens, at: int) -> tuple[tuple[float, ...], int, bool] | None:
    """``every two weeks``, ``jeden dritten Montag``, ``tous les quinze jours``, ``cada mes``."""
    place, times = at + 1, 1.0
    if tokens.word(place) in _ARTICLES:
        place += 1
    if tokens.word(place) in _BETWEEN:
        place += 1
    if (ordinal := _ORDINALS.get(tokens.word(place))) is not None:
        times, place = float(ordinal), place + 1
    elif (number := _number(tokens, place)) is not None:
        times, place = number
    if tokens.word(place) in _BETWEEN:
        place += 1
    unit, after = _unit(tokens, place)
    if unit is None or (tokens.plain[at] in ("alle", "tous", "toutes") and after == at + 2 and unit < WEEK):
        return None
    return (times * unit,), after, times == 1.0 and unit in (DAY, YEAR)


def _unit(tokens: Tokens, at: int) -> tuple[float | None, int]:
    """The days of the unit of time here, and the token after it."""
    word = tokens.word(at)
    if word in ("fin", "fines") and tokens.plain[at + 1 : at + 3] == ["de", "semana"]:
        return WEEK, at + 3
    if word == "week" and tokens.word(at + 1) == "-" and tokens.word(at + 2).startswith("end"):
        return WEEK, at + 3
    return _UNITS.get(word), at + 1


def _times_per(tokens: Tokens, at: int) -> tuple[tuple[float, ...], int, bool] | None:
    """``twice a year``, ``quatre fois par an``, ``zweimal jährlich``, ``once a week``."""
    word = tokens.plain[at]
    times = _ONCE.get(word)
    after = at + 1
    if times is None and (found := _GERMAN_TIMES.fullmatch(word)):
        said = number_at((found["number"],), 0)
        times = said.value if said else None
    if times is None:
        number = _number(tokens, at) or ((1.0, at + 1) if word in ("un", "une", "una", "one", "ein") else None)
        if number is None or tokens.word(number[1]) not in _TIMES:
            return None
        times, after = number[0], number[1] + 1
    if not times:
        return None
    after += tokens.word(after) == "-"
    if days := days_of_adverb(tokens.word(after)):
        return (days[0] / times,), after + 1, False
    if tokens.word(after) not in _PER:
        return None
    while tokens.word(after) in _PER and (tokens.word(after) not in _UNITS or tokens.word(after + 1) in _UNITS):
        after += 1
    unit, after = _unit(tokens, after)
    return None if unit is None else ((unit / times,), after, False)


def _one_in(tokens: Tokens, at: int) -> tuple[tuple[float, ...], int, bool] | None:
    """``one week in five``, ``une semaine sur trois``, ``un fin de semana de cada cuatro``."""
    one = _number(tokens, at)
    place = at if one is None else one[1]
    if one is not None and one[0] != 1:
        return None
    if one is None and tokens.plain[at] in _ONE:
        place = at + 1
    unit, after = _unit(tokens, place)
    if unit is None:
        return None
    if tokens.word(after) == "de" and tokens.word(after + 1) == "cada":
        after += 1
    elif tokens.word(after) not in _IN or (tokens.word(after) == "in" and place == at):
        return None
    number = _number(tokens, after + 1)
    if number is None or number[0] < 2 or number[0] > _LONGEST * 2 or tokens.word(number[1]) in UNITS:
        return None
    return (number[0] * unit,), number[1], False


def alike(one: float, other: float) -> bool:
    """Whether two frequencies are the same as people tell them: fifteen days are two weeks, four weeks a month."""
    return abs(one - other) <= 0.085 * max(one, other)


def any_alike(days: tuple[float, ...], others: Iterator[float] | frozenset[float]) -> bool:
    """Whether any of these is the same as any of those."""
    known = tuple(others)
    return any(alike(one, other) for one in days for other in known)
