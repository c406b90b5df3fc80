"""Numbers in words, 0 to 999,999, in English, German, French and Spanish. Words are in plain letters throughout."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple


class WordNumber(NamedTuple):
    """A number in words: its value, how many tokens it takes, and whether it only says roughly that many."""

    value: float
    length: int
    rough: bool = False


def _table(listed: str) -> dict[str, float]:
    table: dict[str, float] = {}
    for line in listed.split("\n"):
        number, _, names = line.strip().partition(" ")
        table.update(dict.fromkeys(names.split(), float(number or 0)))
    return table


ONE = frozenset("one un une una uno ein eine einen einem einer eines eins a an".split())  # noqa: SIM905 - reads as a list
"""Words for one: most often articles, so they claim nothing, but a unit after them is one of it."""

_SMALL = _table(
    """0 zero null cero
    1 one un une una uno ein eine eins einer einem einen eines
    2 two zwei zwo zweier deux dos
    3 three drei dreier trois tres
    4 four vier quatre cuatro
    5 five funf fuenf cinq cinco
    6 six sechs seis
    7 seven sieben sept siete
    8 eight acht huit ocho
    9 nine neun neuf nueve
    10 ten zehn dix diez
    11 eleven elf onze once
    12 twelve zwolf zwoelf douze doce
    13 thirteen dreizehn treize trece
    14 fourteen vierzehn quatorze catorce
    15 fifteen funfzehn fuenfzehn quinze quince
    16 sixteen sechzehn seize dieciseis
    17 seventeen siebzehn diecisiete
    18 eighteen achtzehn dieciocho
    19 nineteen neunzehn diecinueve
    20 twenty zwanzig vingt vingts veinte
    21 veintiun veintiuno veintiuna
    22 veintidos
    23 veintitres
    24 veinticuatro
    25 veinticinco
    26 veintiseis
    27 veintisiete
    28 veintiocho
    29 veintinueve
    30 thirty dreissig dreißig trente treinta
    40 forty fourty vierzig quarante cuarenta
    50 fifty funfzig fuenfzig cinquante cincuenta
    60 sixty sechzig soixante sesenta
    70 seventy siebzig septante setenta
    80 eighty achtzig huitante octante ochenta
    90 ninety neunzig nonante noventa
    200 doscientos doscientas
    300 trescientos trescientas
    400 cuatrocientos cuatrocientas
    500 quinientos quinientas
    600 seiscientos seiscientas
    700 setecientos setecientas
    800 ochocientos ochocientas
    900 novecientos novecientas"""
)
_HUNDRED = frozenset(("hundred", "hundert", "cent", "cents", "cien", "ciento"))
_TEENS = frozenset(("onze", "douze", "treize", "quatorze", "quinze", "seize"))
"""So many hundreds the French count: douze cents."""
_THOUSAND = frozenset(("thousand", "tausend", "mille", "mil"))
_ROUGH = _table(
    """10 dizaine decena
    12 dozen dozens dutzend douzaine docena
    15 quinzaine quincena
    20 vingtaine veintena
    30 trentaine treintena
    40 quarantaine cuarentena
    50 cinquantaine cincuentena
    60 soixantaine sesentena
    100 centaine centenar
    1000 millier millar"""
)
_VAGUE = _table(
    """20 dizaines decenas
    24 docenas dozens dutzende dutzenden douzaines
    200 hundreds hunderte hunderten centaines cientos centenares
    20000 zehntausende zehntausenden
    200000 hunderttausende hunderttausenden
    2000 thousands tausende tausenden milliers miles millares"""
)
_SETS = _table(
    """10 dizaines decenas
    12 dozens dutzende douzaines docenas
    20 scores vingtaines veintenas
    100 centaines centenares
    1000 milliers millares"""
)
"""Plurals that a number stands before: seis decenas."""
_SET_OF = _table(
    """2 both beide beiden beider beides ambos ambas pair pairs couple paar paire pareja parejas duo tandem binome
    3 trio
    4 quartet quartett quatuor cuarteto
    5 quintet quintett quintette quinteto"""
)
NUMBER_WORDS = frozenset((*_SMALL, *_HUNDRED, *_THOUSAND, *_ROUGH, *_VAGUE, *_SET_OF, "tens"))
"""Every word that a number in words can begin with, but for German compounds."""
_HALVES = {"anderthalb": 1.5, "eineinhalb": 1.5, "anderthalbes": 1.5}
_GERMAN_TENS = frozenset((20.0, 30.0, 40.0, 50.0, 60.0, 70.0, 80.0, 90.0))
_LONGEST_WORD = 60
_UNLIKE = {"once": "es", "neuf": "fr", "dos": "es", "cent": "fr", "mil": "es", "miles": "es", "elf": "de"}
"""Words that are numbers in one language and something else in another: asked of the line's language."""


def ambiguous_in(word: str) -> str | None:
    """The one language in which the word is a number, if it is a common word in another."""
    return _UNLIKE.get(word)


def set_of(word: str) -> float | None:
    """How many a word for a set of that many tells, as ``both`` or ``trio``: evidence of a number, and no claim."""
    return _SET_OF.get(word)


def compound(word: str) -> float | None:
    """The value of one German word, as ``zweiunddreissig``, ``dreitausendfunfhundert`` or ``zweieinhalb``."""
    if len(word) > _LONGEST_WORD:
        return None
    if word in _HALVES:
        return _HALVES[word]
    if word.endswith("einhalb") and (whole := compound(word[:-7])) is not None:
        return whole + 0.5
    return _compound(word.replace("ß", "ss"))


@lru_cache(maxsize=8192)  # few words make up most lines
def _compound(word: str) -> float | None:
    for name, factor in (("tausend", 1000.0), ("hundert", 100.0)):
        before, found, after = word.partition(name)
        if found:
            times = _compound(before) if before else 1.0
            rest = _compound(after.removeprefix("und")) if after else 0.0
            valid = times is not None and rest is not None and times < 1000 and rest < factor
            return times * factor + rest if valid and times is not None and rest is not None else None
    if word in _SMALL:
        return _SMALL[word]
    units, found, tens = word.partition("und")
    if found and _SMALL.get(tens) in _GERMAN_TENS and 1 <= _SMALL.get(units, 0) <= 9:
        return _SMALL[tens] + _SMALL[units]
    return None


def number_at(tokens: Sequence[str], first: int) -> WordNumber | None:
    """The number in words that begins at this token; hyphens are tokens of their own."""
    word = tokens[first]
    rough = _rough_at(tokens, first)
    if rough is not None:
        return rough
    if len(word) > 4 and word not in _SMALL and word not in _HUNDRED and word not in _THOUSAND:
        value = compound(word)
        if value is None:
            return None
        if value >= 1000 or value % 1:
            return WordNumber(value, 1)
    return _counted(tokens, first)


def _rough_at(tokens: Sequence[str], first: int) -> WordNumber | None:
    word = tokens[first]
    if word in _VAGUE or word == "tens":
        if tokens[first + 1 : first + 2] in (["of"], ["de"]) and tokens[first + 2 : first + 3] != []:
            times = _VAGUE.get(tokens[first + 2])
            if times == 2000:
                return WordNumber(_VAGUE.get(word, 20.0) * 1000, 3, rough=True)
        return WordNumber(_VAGUE[word], 1, rough=True) if word in _VAGUE else None
    if word in _ROUGH:
        return WordNumber(_ROUGH[word], 1, rough=True)
    if first + 1 < len(tokens) and tokens[first + 1] in _SETS and word in _SMALL:
        return WordNumber(_SMALL[word] * _SETS[tokens[first + 1]], 2, rough=True)
    if first + 1 < len(tokens) and tokens[first + 1] in _ROUGH and word in _SMALL:
        return WordNumber(_SMALL[word] * _ROUGH[tokens[first + 1]], 2, rough=_SMALL[word] < 2)
    return None


def is_vague(word: str) -> bool:
    """Whether the word says at least so many, as ``hundreds``."""
    return word in _VAGUE or word == "tens"


def _value(word: str) -> float | None:
    value = _SMALL.get(word)
    return value if value is not None else compound(word) if len(word) > 4 else None


def _counted(tokens: Sequence[str], first: int) -> WordNumber | None:
    total, current, at, length = 0.0, 0.0, first, 0
    while at < len(tokens):
        word = tokens[at]
        if word in _HUNDRED and (current < 10 or (length and tokens[at - 1] in _TEENS)):
            current = (current or 1) * 100
        elif word in _THOUSAND and total == 0:
            total, current = (current or 1) * 1000, 0
        else:
            value = _value(word)
            added = None if value is None else _added(current, value, begun=length > 0, after_scale=current == 0)
            if added is None:
                break
            current = added
        at += 1
        length = at - first
        at += _joined(tokens, at, current, total)
    return WordNumber(total + current, length) if length else None


def _added(current: float, value: float, *, begun: bool, after_scale: bool) -> float | None:
    """The number with one more word, None when the word begins another number."""
    if not begun or after_scale:
        return value if not begun or value else None
    tens, units = current % 100, current % 10
    if tens == 4 and value == 20:
        return current + 76
    if value == 0 or value >= 100:
        return None
    fits = tens == 0 or (units == 0 and tens >= 20 and value < 10) or (tens in (60, 80) and 10 <= value < 20)
    fits = fits or (tens == 10 and 7 <= value <= 9)  # dix-sept
    return current + value if fits else None


def _joined(tokens: Sequence[str], at: int, current: float, total: float) -> int:
    """How many tokens join the number before to the word after: a hyphen, or an ``and`` where there is one."""
    if at + 1 >= len(tokens):
        return 0
    joiner, after = tokens[at], _SMALL.get(tokens[at + 1])
    if joiner in ("-", "‑") and (after is not None or tokens[at + 1] in _HUNDRED | _THOUSAND):
        return 1
    if after is None:
        return 0
    if joiner == "y":
        return int(current % 10 == 0 and current % 100 >= 30 and after < 10)
    if joiner == "et":
        return int(20 <= current % 100 <= 60 and current % 10 == 0 and after in (1, 11))
    if joiner in ("and", "und"):
        return int((current % 100 == 0 and current > 0) or (current == 0 and total > 0))
    return 0


def rough_factor(word: str) -> float | None:
    """How many a dozen, a score … is, after a number in digits."""
    return _ROUGH.get(word)
