"""How an amount hangs together with what stands before and after it: of how many each, a part of what, how often."""

from core.grounding.denominators import Denominator
from core.grounding.frequencies import days_of_adverb
from core.grounding.function_words import FUNCTION_WORDS
from core.grounding.rates import HOUR, WEEK, rate_after, rate_just_before
from core.grounding.tokens import Tokens
from core.grounding.unit_numbers import UnitNumber
from core.grounding.units import MONEY, PERCENT, TIME
from core.reading.phrases import words

_OF_EACH = frozenset(("of", "de", "d", "a", "zu", "je", "jeweils", "von"))
_WITH = frozenset((*_OF_EACH, "mit", "with", "con", "avec", "aus", "by", "par", "por"))
_PART_BEFORE = (
    *((word,) for word in ("davon", "darunter", "dont", "including", "incl", "inklusive")),
    *(("of", word) for word in ("which", "whom", "them", "these")),
    *(("de", word) for word in ("ellos", "ellas")),
    *(("entre", word) for word in ("ellos", "ellas")),
    *(("de", the, which) for the in ("los", "las") for which in ("que", "cuales")),
    ("parmi", "lesquels"),
    ("parmi", "lesquelles"),
)
_PART_AFTER = frozenset(
    (("of", "them"), ("of", "these"), ("of", "which"), ("of", "whom"), ("de", "ellos"), ("de", "ellas"))
)
_AND = frozenset((",", "and", "und", "et", "y", "e", "sowie", "&", "plus", "+", "(", ":"))
_ONCE = words(
    """before previously formerly earlier now today antes anteriormente ahora hoy avant auparavant jadis desormais
    maintenant dorenavant vorher fruher zuvor heute jetzt mittlerweile inzwischen"""
)
"""What tells before from after, and is not counted."""
_NAMED_WITHIN = 4
_BEFORE = 6
_PHRASE = 3
_BEGINNING = 5


def is_part(tokens: Tokens, first: int, after: int) -> bool:
    """Whether the number is a part of what stands before it: ``davon 92``, ``dont 92``, ``92 of them``."""
    before, behind = tuple(tokens.plain[max(first - 3, 0) : first]), tuple(tokens.plain[after : after + 2])
    return any(before[-len(words) :] == words for words in _PART_BEFORE) or behind in _PART_AFTER


def rate_of(tokens: Tokens, read: UnitNumber, first: int, limit: int, over: Denominator | None) -> float | None:
    """The days of the amount's rate, where it has one."""
    if over is not None and over.dimension == TIME:
        return over.size
    if tokens.word(read.after - 1).startswith("wochenst"):
        return WEEK
    adverb = days_of_adverb(tokens.word(first - 1))  # booked daily 150 payments, and each week …
    told = adverb[0] if adverb else rate_after(tokens, read.after, limit) or rate_just_before(tokens, first)
    per = read.measure.per or told
    if read.measure.dimension == PERCENT and per == HOUR:  # 98 % à l'heure: on time
        return None
    return _rate_before(tokens, first) if per is None and read.measure.dimension.startswith(MONEY) else per


def _rate_before(tokens: Tokens, first: int) -> float | None:
    """The days of the rate that an adjective before an amount of money tells: a monthly order worth £14,000."""
    for at in range(first - 1, max(first - _BEFORE, 0) - 1, -1):
        if days := days_of_adverb(tokens.plain[at]):
            return days[0]
        if not tokens.plain[at][0].isalpha():
            return None
    return None


def counted_words(tokens: Tokens, after: int) -> tuple[frozenset[str], bool]:
    """The beginnings of the words right after a number that may say what it counts, and whether one may be a noun."""
    found: set[str] = set()
    named = False
    after += tokens.word(after) in ("de", "d", "of", "von")  # une centaine de recrutements
    for at in range(after, min(after + _PHRASE, len(tokens))):
        word = tokens.plain[at]
        if word in FUNCTION_WORDS or word in _ONCE or tokens.numerals[at] or not word[0].isalpha():
            break
        if at > after and tokens.raw(at - 1)[0].isupper() and not tokens.raw(at)[0].isupper():
            break  # behind a German noun stands what it does
        named = named or word.endswith(("s", "x")) or tokens.raw(at)[0].isupper()
        if len(word) >= _BEGINNING - 1:
            found.add(word[:_BEGINNING])
    return frozenset(found), named


def is_joined(tokens: Tokens, first: int) -> bool:
    """Whether the number goes on an enumeration: ``and a photographer``, ``et d'un apprenti``, ``, 3 vans``."""
    at = first - 1
    while tokens.word(at) in _WITH:
        at -= 1
    return tokens.word(at) in (_AND if tokens.word(first - 1) in (*_OF_EACH, *_AND) else _AND - {",", "(", ":"})


def of_each(tokens: Tokens, read: UnitNumber, before: UnitNumber | None, first: int) -> float:
    """How many things have so many each: they are counted just before, ``two blocks of 12 flats``."""
    if before is None or before.measure.dimension or read.measure.dimension or before.article:
        return 0.0
    between = tokens.plain[before.after : first]
    named = (
        2 <= len(between) <= _NAMED_WITHIN
        and between[-1] in _OF_EACH
        and between[0] not in FUNCTION_WORDS
        and before.value % 1 == 0
    )
    one_thing = _AND.isdisjoint(between) and all(
        word[0].isalpha() for word in between
    )  # and not: four cooks and a menu of 12
    return before.value if named and one_thing else 0.0
