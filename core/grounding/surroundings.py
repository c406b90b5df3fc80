"""What stands around an amount: its part in a change, whether it is each one's, and the thing counted."""

from enum import Enum, auto

from core.grounding.counted_nouns import concept_of
from core.grounding.function_words import FUNCTION_WORDS
from core.grounding.rates import spoken_language
from core.grounding.tokens import Tokens
from core.grounding.unit_numbers import UnitNumber
from core.grounding.units import DIVISION, MULTIPLE, TIME
from core.reading.phrases import words


class Role(Enum):
    """What an amount is to a change: where it began, where it ended, by how much. Else nothing."""

    NONE = auto()
    FROM = auto()
    TO = auto()
    BY = auto()


class Shared(Enum):
    """Whether an amount is meant for each of several, or for all of them together."""

    UNSAID = auto()
    EACH = auto()
    TOGETHER = auto()


_TO = frozenset(("to", "auf", "a", "au", "al", "hasta"))
_BY = frozenset(("by", "um"))
_AGAINST = frozenset((("frente", "a"), ("face", "a"), ("respecto", "a"), ("compared", "to"), ("rapport", "a")))
_CHANGE_WORDS = words(
    """cut cuts fell fall falls rise rises rose grew grow grows up down sub baj sped took put won saved sank took
    baisse passe porte monte sube subi subio baja bajo paso pasar pasaron lleve llevo lleva
    """
)
_CHANGE_STEMS = tuple(
    words(
        """reduc lower decreas drop fall rais risi risen increas improv boost lift expand doubl shorten savin trim slash
    halv tripl climb pushe bring brought accelerat growing grown shrink shrank shav
    senk gesenk reduz verkurz steiger gesteiger erhoh verring verbesser wachs gewachs gestieg verdopp gesunk halbier
    verdreif verviel verfunf verdien beschleun ausgebaut gesparrt gespart einspar
    redui baiss augment amelior porter portee passer passant passee ramen accr croi diminu descend monter remont
    abaiss raccourc gagn hauss econom accele
    aument elev mejor subi baja increment crec disminu pasar duplic acort recort rebaj ahorr llevar
    """
    )
)
_BRINGS_TO = ("ramen", "port", "pass", "pas", "bring", "brought", "lleva")
_THAN = frozenset(("than", "als", "que", "de", "d"))
_NEXT = 3
_FEWER = frozenset(("fewer", "weniger", "menos", "moins", "more", "mehr", "mas"))
_EACH = frozenset(("je", "jeweils"))
_EACH_AFTER = frozenset(("each", "apiece", "chacun", "chacune", "jeweils"))
_TOGETHER = frozenset(("zusammen", "insgesamt", "gesamt", "totalling", "combined", "altogether", "total"))
_TEAMS = words(
    """team equipe equipo gruppe brigade mannschaft group groupe grupo brigada plantilla crew squad kuchenteam
    montageteam staff belegschaft
    """
)
_OF = frozenset(("of", "de", "d", "von", "mit", "with", "aus"))
_REACH = 5
_GERMAN_ONLY = frozenset(("tier", "tiere", "see", "land", "rat"))


def speaks_of_change(tokens: Tokens) -> bool:
    """Whether the text says that something became more or less."""
    return any(_changes(word) for word in tokens.plain)


def _changes(word: str) -> bool:
    return word in _CHANGE_WORDS or word.startswith(_CHANGE_STEMS)


def is_less(tokens: Tokens, after: int) -> bool:
    """Whether the number before is how much less or more something is, and counts nothing named: ``fifteen fewer``."""
    at = after + (tokens.word(after) in ("de", "d"))
    following = tokens.word(at + 1)
    return tokens.word(at) in _FEWER and (not following.isalpha() or following in FUNCTION_WORDS or following in _THAN)


def role_of(tokens: Tokens, read: UnitNumber, first: int, *, changes: bool) -> Role:
    for at in (read.after, read.after + 1):
        if tokens.word(at) in _FEWER and tokens.word(at + 1) not in _THAN:
            return Role.BY
    if not changes or read.measure.dimension in (MULTIPLE, DIVISION):
        return Role.NONE
    before = tokens.word(first - 1)
    if before in _BY:
        return Role.BY
    if (tokens.word(first - 2), before) in _AGAINST:
        return Role.FROM
    if before in _TO and not (before == "a" and spoken_language(tokens) == "en"):
        return Role.TO
    if before in ("from", "von", "desde"):
        return Role.FROM
    measured = read.measure.dimension not in ("", TIME)
    by = before in ("de", "d", "en", "un", "+", "plus") or (
        first == read.first and _changes(before) and not before.startswith(_BRINGS_TO)
    )
    return Role.BY if measured and by else Role.NONE


def shared_of(tokens: Tokens, read: UnitNumber, first: int, limit: int) -> Shared:
    """Whether the amount is each one's; words just before the next number, at ``limit``, go with that one."""
    around = {tokens.word(first - 1), tokens.word(first - 2)} | set(tokens.plain[first : read.first])
    if tokens.word(first - 1) in _EACH:
        return Shared.EACH
    if around & _TOGETHER:
        return Shared.TOGETHER
    for at in range(read.after, min(read.after + 4, limit if limit == len(tokens) else limit - _NEXT)):
        word = tokens.plain[at]
        if not word.isalpha() or tokens.numerals[at]:
            break
        if word in _EACH_AFTER and (not tokens.word(at + 1).isalpha() or tokens.word(at + 1) in FUNCTION_WORDS):
            return Shared.EACH
        if word == "cada" and tokens.word(at + 1) in ("uno", "una"):
            return Shared.EACH
        if word in _TOGETHER:
            return Shared.TOGETHER
    return Shared.UNSAID


def noun_of(tokens: Tokens, read: UnitNumber, first: int) -> str | None:
    """The thing counted: the last known noun in the words right after the number, or the team before it."""
    at = read.after
    if (tokens.word(at) == "-" and tokens.glued(at)) or tokens.word(at) in ("de", "d", "of", "von"):
        at += 1
        if tokens.plain[at - 1] == "-":
            return concept_of(tokens.word(at))
    found: str | None = None
    for place in range(at, min(at + _REACH, len(tokens))):
        word = tokens.plain[place]
        if tokens.numerals[place] or word in FUNCTION_WORDS or not (word.isalpha() or word == "-"):
            break
        concept = None if word in _GERMAN_ONLY and spoken_language(tokens) != "de" else concept_of(word)
        if concept is None and found is not None and word.endswith("s") and spoken_language(tokens) == "en":
            return None  # customer contacts: the last noun is what is counted
        found = concept or found
        if (found and word == "-") or (place > at and tokens.raw(place)[0].isupper()):
            break  # a German noun: what follows is another
    if found is None and tokens.word(first - 1) in _OF and tokens.word(first - 2) in _TEAMS:
        return "people"
    return found
