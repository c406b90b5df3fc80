"""Numbers as they stand in a line, in digits, words or one special word, each with its unit."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from core.grounding.fractions_and_multiples import PART_WORDS, Special, special_at
from core.grounding.hedges import Bound
from core.grounding.measured import Measure, measure_after, money_before
from core.grounding.number_words import NUMBER_WORDS, ONE, WordNumber, ambiguous_in, is_vague, number_at, set_of
from core.grounding.rates import PER, spoken_language
from core.grounding.ratios import EVERY, ratio_at
from core.grounding.tokens import Tokens, value_of
from core.grounding.units import DIVISION, MONEY, MULTIPLE, OCCASIONS, SCALES, TIME, UNITS
from core.reading.phrases import words

_COUNTING = re.compile(
    r"^(?:doubl|tripl|quadr|quint|verdopp|ver.+fach|halv|halbi|gehalf|duplic|dupliq|cuadr)"
    r"|(?:ein|zwei|zwo|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf|zig|hundert|tausend|anderthalb)"
)


@dataclass(frozen=True, slots=True)
class UnitNumber:
    """A number with its unit, before its surroundings are looked at: the tokens ``first`` up to ``after``."""

    value: float
    step: float
    measure: Measure
    first: int
    after: int
    digits: bool
    bound: Bound | None = None
    article: bool = False
    money_first: bool = False
    vague: bool = False


_TOGETHER: tuple[list[str], ...] = (["and"], ["und"], ["et"], ["y"], ["e"], [","], [",", "and"], [",", "und"], [])
_SIXTY = 60
_SIXTIETHS = (1 / 24 / _SIXTY, 1 / 1440 / _SIXTY)
_AGED = frozenset(("aged", "ages"))
_UNTIL = frozenset(("to", "and", "-", "–"))
_SHIFTS = ("2", "3", "4", "5", "6")


def numbers_in(tokens: Tokens, taken: list[tuple[int, int]]) -> Iterator[UnitNumber]:
    """Every number with its unit, but for what stands in the places that are taken; an hour and ten minutes is one."""
    before: UnitNumber | None = None
    for read in _numbers_in(tokens, taken):
        if before is not None and (both := _one_time(tokens, before, read)) is not None:
            before = both
            continue
        if before is not None:
            yield before
        before = read
    if before is not None:
        yield before


def _one_time(tokens: Tokens, first: UnitNumber, then: UnitNumber) -> UnitNumber | None:
    """Two lengths of time that are one, as ``two years and 3 months`` and ``1 h 45``."""
    if first.measure.dimension != TIME or tokens.plain[first.after : then.first] not in _TOGETHER:
        return None
    glued = first.after == then.first and not tokens.word(then.after).isalpha()
    smaller = first.measure.factor / _SIXTY
    if glued and not then.measure.dimension and smaller in _SIXTIETHS and then.value < _SIXTY and then.digits:
        part = then.measure._replace(dimension=TIME, factor=smaller)  # 1 h 45, 6 minutes 10
        then = replace(then, value=then.value * smaller, step=smaller, measure=part)
    if then.measure.dimension != TIME or then.value >= first.measure.factor or first.measure.added:
        return None
    return replace(
        first,
        value=first.value + then.value,
        step=then.step,
        measure=first.measure._replace(after=then.after),
        after=then.after,
        article=False,
    )


def _numbers_in(tokens: Tokens, taken: list[tuple[int, int]]) -> Iterator[UnitNumber]:
    at = 0
    while at < len(tokens):
        read: UnitNumber | None = None
        if (tokens.numerals[at] or _may_count(tokens.plain[at])) and not any(
            start < tokens.ends[at] and tokens.starts[at] < end for start, end in taken
        ):
            read = _special(tokens, at) or (_digits(tokens, at) if tokens.numerals[at] else _told(tokens, at))
        if read is not None:
            yield _aged(tokens, read)
        at = at + 1 if read is None else max(read.after, at + 1)


def _aged(tokens: Tokens, read: UnitNumber) -> UnitNumber:
    """The number, in years where only "aged" says so: aged 3 to 6."""
    before = tokens.plain[max(read.first - 3, 0) : read.first]
    if read.measure.dimension or not before or _is_time(tokens.word(read.after)):
        return read
    if before[-1] not in _AGED and not (len(before) > 2 and before[0] in _AGED and before[-1] in _UNTIL):
        return read
    factor = UNITS["year"].factor
    measure = read.measure._replace(dimension=TIME, factor=factor)
    return replace(read, value=read.value * factor, step=read.step * factor, measure=measure)


def _special(tokens: Tokens, at: int) -> UnitNumber | None:
    """What is read as one thing: shifts as 3x8, ratios, parts and multiples."""
    if tokens.numerals[at] and tokens.word(at + 1) in ("x", "×") and tokens.word(at + 2) in ("8", "12"):
        if tokens.plain[at] not in _SHIFTS or tokens.word(at + 3) in UNITS:
            return None
        return UnitNumber(float(tokens.plain[at]), 1.0, Measure("", 1.0, at + 3), at, at + 3, digits=True)
    ratio = ratio_at(tokens, at)
    if ratio is not None:
        measure = Measure(ratio.dimension, 1.0, ratio.after)
        return UnitNumber(ratio.value, ratio.step, measure, at, ratio.after, digits=False, bound=ratio.bound)
    special = special_at(tokens, at)
    return None if special is None else _of_special(special, at)


def _told(tokens: Tokens, at: int) -> UnitNumber | None:
    """A number in words, in the language where its word is one."""
    needed = ambiguous_in(tokens.plain[at])
    if needed is not None and (spoken_language(tokens) not in (needed, "") or not _counts_something(tokens, at)):
        return None
    return _words(tokens, at)


_KNOWN = NUMBER_WORDS | ONE | EVERY | PART_WORDS | frozenset(SCALES)


@lru_cache(maxsize=4096)  # few words make up most lines
def _may_count(word: str) -> bool:
    """Whether a number can begin with the word: most cannot, and need no closer look."""
    return word in _KNOWN or _COUNTING.search(word) is not None


def _counts_something(tokens: Tokens, at: int) -> bool:
    """Whether a plural, another number word or ``de`` follows: ``dos obras`` and ``once mil``, not ``mal de dos``."""
    after = tokens.word(at + 1)
    return (
        after.endswith(("s", "x"))
        or after in ("mil", "de", "-", "por", "al", "par")
        or number_at((after,), 0) is not None
        if after
        else False
    )


def _of_special(special: Special, at: int) -> UnitNumber:
    measure = Measure(special.dimension, 1.0, special.after)
    return UnitNumber(special.value, 0.0, measure, at, special.after, digits=False, bound=None)


_TIMES_BEFORE = frozenset(("par", "por", "by", "um", "durch", "of", "de", "entre", "mit", "um_das", "auf", "das"))
_MULTIPLYING = ("multipl", "factor", "facteur", "faktor", "vervielf")
_DIVIDING = ("divis", "divid", "geteilt")
_SEVERAL = words(
    """
    several few mehrere mehreren mehrerer paar plusieurs quelques varios varias einige einigen
    """
)


_THAN = words("the as more higher faster larger bigger so mehr plus mas")
_GROUPS = 8
"""1.234.567 has more than one group and no decimals."""
_DECIMAL = frozenset(
    (
        *((".", word) for word in ("million", "billion", "thousand")),
        *((",", word) for word in ("mio", "millionen", "mrd", "milliarden")),
    )
)


def _factor(tokens: Tokens, at: int) -> str:
    """What the words before make of the number: a factor (multiplied by, Faktor, x2), a divisor (divisé par) or ""."""
    before = tokens.word(at - 1)
    if before in ("x", "×") and tokens.glued(at):
        return MULTIPLE
    if before in _TIMES_BEFORE:
        before = tokens.word(at - 2)
    if before.startswith(_DIVIDING):
        return DIVISION
    return MULTIPLE if before.startswith(_MULTIPLYING) else ""


def _compared(tokens: Tokens, measure: Measure, at: int) -> Measure:
    """The measure of a number that only compares: multiplied by four, four times the sales."""
    if not measure.dimension:
        return measure._replace(dimension=_factor(tokens, at))
    times = measure.dimension == OCCASIONS and tokens.word(measure.after) in _THAN
    return measure._replace(dimension=MULTIPLE) if times else measure


def _digits(tokens: Tokens, at: int) -> UnitNumber:
    numeral = tokens.plain[at]
    value, step = value_of(
        numeral, decimal=(numeral[-4:-3], tokens.word(at + 1)) in _DECIMAL and len(numeral) < _GROUPS
    )
    money = money_before(tokens, at)
    measure = measure_after(tokens, at + 1, digits=True, money=money is not None)
    if money is not None and not measure.dimension:
        measure = measure._replace(dimension=money)
    if measure.dimension.startswith(MONEY) and money is not None and measure.dimension == "money:$":
        measure = measure._replace(dimension=money)
    measure = _compared(tokens, measure, at)
    return UnitNumber(
        (value + measure.added) * measure.factor,
        step * measure.factor,
        measure,
        at - (money is not None),
        measure.after,
        digits=True,
        money_first=money is not None,
    )


def _is_time(word: str) -> bool:
    return word in UNITS and UNITS[word].dimension == TIME


def _words(tokens: Tokens, at: int) -> UnitNumber | None:
    word, after = tokens.plain[at], tokens.word(at + 1)
    found = number_at(tokens.plain, at)
    some = set_of(word) if found is None else None
    if some is not None and tokens.raw(at) != "paar":  # ein paar: a few
        return UnitNumber(some, 1.0, Measure("", 1.0, at + 1), at, at + 1, digits=False, article=True)
    if found is None and tokens.word(at - 1) in PER and len(word) > 2 and word in SCALES:
        found = WordNumber(1.0, 0)  # per million hours
    if word in ("a", "an") and tokens.raw(at).isascii() and tokens.word(at - 1) in ("and", ",", "&", "plus"):
        found = WordNumber(1.0, 1)  # one more of an enumeration
    if found is None and word in ONE and ((len(after) > 2 and after in SCALES) or _is_time(after)):
        found = WordNumber(1.0, 1)
    if found is None:
        return None
    measure = measure_after(tokens, at + found.length, digits=False, money=False, rough=found.rough)
    article = word in ONE and found.length == 1 and not measure.scaled and not measure.added
    bound = Bound.OVER if is_vague(word) else Bound.ABOUT if found.rough else None
    times, vague = 1.0, is_vague(word)
    if tokens.word(at - 1) in _SEVERAL and found.value in (12.0, 100.0, 1000.0):
        times, bound, vague = 2.0, Bound.OVER, True
    measure = _compared(tokens, measure, at)
    if article and tokens.word(at + 1)[:1].isdigit():
        return None
    return UnitNumber(
        (found.value * times + measure.added) * measure.factor,
        measure.factor * (found.value / 2 if found.rough and not vague else 1.0),
        measure,
        at,
        measure.after,
        digits=False,
        bound=bound,
        article=article,
        vague=vague,
    )
