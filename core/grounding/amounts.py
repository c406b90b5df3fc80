"""The amounts in a line: value, unit, what is counted, how often, and how loosely, in every locale."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from core.grounding.dates import Dated, dates_in
from core.grounding.denominators import Denominator, counted_per, measured_per
from core.grounding.digit_names import DigitName, digit_names
from core.grounding.fellows import Fellows, fellows_of
from core.grounding.frequencies import Frequency
from core.grounding.function_words import FUNCTION_WORDS
from core.grounding.hedges import Bound, hedge_after, hedge_before, is_average
from core.grounding.relations import counted_words, is_joined, is_part, of_each, rate_of
from core.grounding.surroundings import Role, Shared, is_less, noun_of, role_of, shared_of, speaks_of_change
from core.grounding.tokens import Tokens, tokens_of
from core.grounding.unit_numbers import UnitNumber, numbers_in
from core.grounding.units import MONEY, MULTIPLE, PERCENT, TIME
from core.reading.phrases import words


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """An amount. ``low`` and ``high`` are in the basic unit of its dimension and differ only in a range.

    ``step`` is the last decimal given, ``noun`` the thing counted where it is known, ``words`` the beginnings of the
    words for it, which is ``named`` when one looks like a noun, ``per`` the days of its rate.
    ``article`` tells one that is only ``a`` or ``ein``: evidence, and no claim. ``over`` is what it is for each of,
    ``of_each`` how many things have so many each: four, of the pupils in "four classes of 28 pupils". ``joined`` tells
    that an "and" or a comma joins it to what stands before it, ``average`` and
    ``largest`` that it is one,
    ``of_whole`` that it is a part of what was counted before: 92 of them.
    """

    low: float
    high: float
    bound: Bound
    dimension: str
    step: float
    start: int
    end: int
    noun: str | None = None
    words: frozenset[str] = frozenset()
    named: bool = False
    per: float | None = None
    role: Role = Role.NONE
    shared: Shared = Shared.UNSAID
    article: bool = False
    before: str = ""
    over: Denominator | None = None
    of_each: float = 0.0
    average: bool = False
    largest: bool = False
    of_whole: bool = False
    joined: bool = False
    fellows: Fellows = Fellows.UNTOLD


_YEAR = re.compile(r"(?:19|20)\d\d")
_CLOSE = 20
_VAGUE_WIDTH = 5
"""``Several hundred`` may be said of 200 as of 999: it is one amount with a low and a high end."""
_RANGE_SIGNS = frozenset(("-", "–", "—", "…", "~", "−"))
_OR = frozenset(("or", "oder", "ou", "o"))
_RANGE_WORDS = frozenset(("to", "bis", "a", "hasta", "through", "al", "do"))
_RANGE_AND = {"between": "and", "zwischen": "und", "entre": "et y e", "tra": "e"}
_FROM = frozenset(("from", "von", "de", "du", "del", "desde", "des", "d"))
_INSTEAD = frozenset(
    (
        ("statt",),
        ("statt", "nach"),
        ("statt", "bisher"),
        ("anstatt",),
        ("instead", "of"),
        ("rather", "than"),
        ("au", "lieu", "de"),
        ("au", "lieu", "d"),
        ("contre",),
        ("against",),
        ("versus",),
        ("vs",),
        ("gegen",),
        ("gegenuber",),
        ("compared", "with"),
        ("compared", "to"),
        ("en", "lugar", "de"),
        ("en", "vez", "de"),
        ("frente", "a"),
        ("down", "from"),
        ("up", "from"),
    )
)
_ON_AVERAGE = (
    ("on", "average"),
    ("im", "schnitt"),
    ("im", "durchschnitt"),
    ("im", "mittel"),
    ("en", "moyenne"),
    ("de", "media"),
    ("en", "promedio"),
    ("de", "promedio"),
)
_LARGEST = words(
    """
    largest biggest highest mayor grosste grossten grosstes grande grand maximo maximal hochste hochsten longest
    """
)


def amounts_in(
    text: str,
    *,
    names: list[DigitName] | None = None,
    dates: list[Dated] | None = None,
    without: Iterable[Frequency] = (),
) -> list[Amount]:
    """Every amount in the text, in its order. Dates, and names with a digit, are none; nor is what is ``without``."""
    tokens = tokens_of(text)
    names = digit_names(text) if names is None else names
    dates = dates_in(text) if dates is None else dates
    taken = [
        *((one.start, one.end) for one in names),
        *((one.start, one.end) for one in dates),
        *((one.start, one.end) for one in without),
    ]
    changes = speaks_of_change(tokens)
    amounts: list[Amount] = []
    before: UnitNumber | None = None
    reads = list(numbers_in(tokens, taken))
    reads = [
        _with_unit_of(one, last) if last.measure.dimension != PERCENT and is_less(tokens, one.after) else one
        for last, one in zip(reads[:1] + reads, reads, strict=False)
    ]  # in 37 days, fifteen fewer than before
    skip = False
    for number, read in enumerate(reads):
        if skip:
            skip = False
            continue
        after = reads[number + 1] if number + 1 < len(reads) else None
        if after is not None and (joined := _joined(tokens, read, after, before, changes=changes or len(dates) > 1)):
            amounts += joined
            skip = True
            before = after
            continue
        over = counted_per(tokens, read, after) if after is not None else None
        amounts.append(_amount(tokens, read, before, after, changes=changes, over=over))
        if over is not None and after is not None:
            amounts.append(replace(_amount(tokens, after, read, None, changes=False), article=True))
        skip = over is not None
        before = read
    for place in range(len(amounts) - 1):
        close = amounts[place + 1].start - amounts[place].end <= _CLOSE
        together = amounts[place + 1].of_each or (amounts[place + 1].joined and close)
        together = together and amounts[place].dimension == amounts[place + 1].dimension
        if together and amounts[place].per is None:  # two groups of eight a month, 40 concerts and 12 shows a year
            amounts[place] = replace(amounts[place], per=amounts[place + 1].per)
    return amounts


def _joined(
    tokens: Tokens, read: UnitNumber, after: UnitNumber, before: UnitNumber | None, *, changes: bool
) -> list[Amount]:
    """Both amounts of a range or of a change (from … to …); nothing when they are not joined."""
    between = _without_fillers(_without_years(tokens.plain[read.after : after.first]))
    bound, opens = hedge_before(tokens.plain, read.first)
    if not between or len(between) > 3 or read.article or after.article:
        return []
    joint, begins = between[-1] if between[0] not in _RANGE_WORDS else between[0], tokens.word(read.first - 1)
    said = tuple(between)
    if said in _INSTEAD or said[1:] in _INSTEAD or (said == ("from",) and tokens.word(read.first - 1) == "to"):
        timed = before is not None and before.measure.dimension == TIME
        if before is not None and timed and not read.measure.dimension and not after.measure.dimension:
            read = _with_unit_of(read, before)  # four weeks earlier: 24 instead of 28
            read = replace(read, after=after.first - len(between))
        new, old = _with_unit_of(read, after), _with_unit_of(after, read)
        return [
            replace(_amount(tokens, new, None, after, changes=changes), role=Role.TO),
            replace(_amount(tokens, old, new, None, changes=changes), role=Role.FROM),
        ]
    following = tokens.word(after.after)
    timed = before is not None and before.measure.dimension == TIME and not before.article
    told = not begins.isalpha() or begins in FUNCTION_WORDS  # and not: in den Klassen 6 bis 10
    if before is not None and timed and told and not read.measure.dimension and not following.isalpha():
        read, after = _with_unit_of(read, before), _with_unit_of(after, before)  # four days earlier: from nine to five
    if read.measure.dimension and not after.measure.dimension and not following.isalpha() and joint in _RANGE_WORDS:
        after = replace(_with_unit_of(after, read), after=after.after)  # from 390 minutes to 95
    first = _with_unit_of(read, after)
    if not _same_kind(first, after):
        return []
    is_to = (len(between) == 1 and (joint in _RANGE_SIGNS or joint in _RANGE_WORDS)) or (
        between[0] in _RANGE_WORDS
        and tokens.plain[after.first - 1] in ("zu", "the", "las", "los", "des", "about", "rund", "over", "plus")
    )
    if len(between) == 1 and joint in _OR and not first.measure.dimension and 0 < after.value - first.value <= 2:
        is_to = True  # six or seven
    is_and = len(between) == 1 and between[0] in _RANGE_AND.get(begins, "").split()
    if between == ["auf"] or (is_to and begins in _FROM and (changes or first.value > after.value)):
        return [
            replace(_amount(tokens, first, None, after, changes=changes), role=Role.FROM),
            replace(_amount(tokens, after, read, None, changes=changes), role=Role.TO),
        ]
    if not (is_to or is_and) or first.value >= after.value or bound not in (Bound.EXACT, Bound.ABOUT):
        return []
    whole = _amount(tokens, after, read, None, changes=False)
    begin = opens if begins not in _RANGE_AND and begins not in ("from", "von") else read.first - 1
    return [
        replace(whole, low=first.value, high=after.value, bound=Bound.RANGE, start=tokens.starts[begin], role=Role.NONE)
    ]


def _without_years(words: list[str]) -> list[str]:
    """The words without "in 2021"."""
    kept: list[str] = []
    for word in words:
        if _YEAR.fullmatch(word):
            del kept[-1:]
        else:
            kept.append(word)
    return kept


def _without_fillers(words: list[str]) -> list[str]:
    """The words without "on average", which stands as well with both numbers as with one."""
    return next((words[len(said) :] for said in _ON_AVERAGE if tuple(words[: len(said)]) == said), words)


def _with_unit_of(read: UnitNumber, after: UnitNumber) -> UnitNumber:
    """The first number of a pair takes scale and unit from the second where it has none of its own."""
    if read.measure.dimension and not (read.money_first and not read.measure.scaled):
        return read
    if read.measure.scaled:
        return replace(read, measure=read.measure._replace(dimension=after.measure.dimension))
    scale = after.measure.scale if read.value < 1000 else 1.0
    factor = after.measure.factor / after.measure.scale * scale
    dimension = read.measure.dimension or after.measure.dimension
    return replace(
        read, value=read.value * factor, step=read.step * factor, measure=after.measure._replace(dimension=dimension)
    )


def _same_kind(one: UnitNumber, other: UnitNumber) -> bool:
    return one.measure.dimension == other.measure.dimension or (
        one.measure.dimension.startswith(MONEY) and other.measure.dimension.startswith(MONEY)
    )


def _amount(
    tokens: Tokens,
    read: UnitNumber,
    before: UnitNumber | None,
    after: UnitNumber | None,
    *,
    changes: bool,
    over: Denominator | None = None,
) -> Amount:
    bound, first = hedge_before(tokens.plain, read.first)
    if before is not None and not before.article and first < before.after:
        bound, first = Bound.EXACT, read.first
    if bound is Bound.EXACT:
        bound = hedge_after(tokens.plain, read.after, tokens.word(first - 1)) or read.bound or Bound.EXACT
    largest = bound is Bound.EXACT and not _LARGEST.isdisjoint(tokens.plain[max(first - 4, 0) : first])
    if largest:
        bound = Bound.UP_TO
    dimension = read.measure.dimension
    noun = noun_of(tokens, read, first) if not dimension or dimension == MULTIPLE else None
    words_for, named = (frozenset[str](), False) if dimension else counted_words(tokens, read.after)
    limit = after.first if after is not None and not after.article else len(tokens)
    previous = tokens.word(first - 1)
    if previous in ("les", "las", "the", "los", "der", "den", "only"):
        previous = tokens.word(first - 2)
    return Amount(
        low=read.value,
        high=read.value * (_VAGUE_WIDTH if read.vague else 1),
        bound=bound,
        dimension=dimension,
        step=read.step,
        start=tokens.starts[first],
        end=tokens.ends[max(read.after - 1, read.first)],
        noun=noun,
        words=words_for,
        named=named,
        per=rate_of(tokens, read, first, limit, over),
        role=role_of(tokens, read, first, changes=changes),
        shared=shared_of(tokens, read, first, limit),
        article=read.article and not _is_told_one(read, bound),
        before=previous,
        over=over if over is not None and over.dimension != TIME else measured_per(tokens, read.after, limit),
        of_each=of_each(tokens, read, before, first),
        of_whole=is_part(tokens, first, read.after),
        largest=largest,
        average=is_average(tokens.plain, first, read.after),
        joined=is_joined(tokens, first),
        fellows=Fellows.UNTOLD if dimension else fellows_of(tokens, first, read.first, read.after),
    )


def _is_told_one(read: UnitNumber, bound: Bound) -> bool:
    """Whether one is said on purpose: less than a year, within a month, one decade."""
    return read.measure.dimension == TIME and (bound is not Bound.EXACT or read.value > 3000)
