"""Words that loosen a number (over, up to, about, nearly …), and what a number so loosened leaves open."""

import re
from collections.abc import Sequence
from enum import Enum, auto
from math import inf

from core.reading.phrases import words


class Bound(Enum):
    """How a number is meant."""

    EXACT = auto()
    RANGE = auto()
    OVER = auto()
    UNDER = auto()
    UP_TO = auto()
    ABOUT = auto()
    NEARLY = auto()
    FIGURES = auto()
    """Of so many digits: from the least such number to ten times that."""


_PHRASES = {
    Bound.OVER: """
    over more_than above at_least no_fewer_than no_less_than not_less_than a_minimum_of minimum min upwards_of
    in_excess_of exceeding beyond well_over greater_than > >= ≥ well_above upward_of north_of just_over slightly_over
    slightly_more_than a_good a_little_over
    etwas_uber etwas_mehr_als marke_von schwelle_von grenze_von
    uber mehr_als mindestens wenigstens gut gute guten gutes gutem guter oberhalb ab nicht_weniger_als weit_uber
    minimal
    plus_de plus_d plus_que plus_qu au_moins au_dela_de minimum_de au_minimum superieur_a superieure_a pas_moins_de
    un_bon une_bonne un_peu_plus_de un_peu_plus_d
    cap_de cap_des cap_du seuil_de seuil_des seuil_d barre_de barre_des barre_d
    mas_de mas_del mas_que al_menos por_lo_menos como_minimo superior_a superiores_a no_menos_de un_minimo_de
    por_encima_de algo_mas_de
    barrera_de barrera_de_los barrera_de_las umbral_de umbral_de_los cota_de cota_de_los marca_de los_mas_de
    oltre piu_di almeno mais_de meer_dan ponad более свыше 超过
    """,
    Bound.UNDER: """
    under less_than below fewer_than within < <= ≤ inside within_a_radius_of
    unter weniger_als unterhalb_von binnen innerhalb_von im_umkreis_von
    moins_de moins_d inferieur_a inferieure_a sous_la_barre_de sous_les sous en_dessous_de au_dessous_de
    sous_la_barre_des dans_un_rayon_de
    menos_de por_debajo_de inferior_a en_un_radio_de
    meno_di menos_de minder_dan ponizej at_most no_more_than not_more_than nicht_mehr_als hochstens au_plus
    a_lo_sumo no_mas_de
    """,
    Bound.UP_TO: """
    up_to as_many_as as_much_as a_maximum_of maximum max maximum_of capable_of maximum_rate_of peak_of
    maxima_de maximo_de maximas_de capaz_de capaces_de alcanzan alcanza maximale_de maximal_de maximales_de capable_de
    capables_de atteignant
    bis_zu bis maximal von_bis_zu
    jusqu_a jusqu_au jusqu_aux au_maximum maximum_de un_maximum_de
    hasta como_maximo un_maximo_de hasta_un hasta_los
    fino_a ate tot
    """,
    Bound.ABOUT: """
    about around approximately approx some roughly circa ca ~ ≈ in_the_region_of or_so
    rund etwa circa zirka ungefahr in_etwa um_die schatzungsweise
    environ quelque quelques a_peu_pres aux_alentours_de autour_de
    unos unas alrededor_de aproximadamente en_torno_a aprox cerca_de mas_o_menos
    circa intorno_a ongeveer okolo около 约
    """,
    Bound.NEARLY: """
    nearly almost close_to just_under approaching just_below not_quite just_short_of just_shy_of close_on shy_of
    short_of
    fast knapp knappe knappen knapper knappes nahezu beinahe annahernd an_die
    pres_de pres_d presque quasiment la_quasi bientot pas_loin_de
    casi cerca_de cerca_del practicamente poco_menos_de
    quasi quase bijna prawie почти
    """,
}
_CONTRACTED = {"de": ("d", "du", "des", "del"), "a": ("au", "aux", "al")}
_LONGEST = 5
_SKIPPED = words(
    """a an the of un une una uno le la les l los las el del den der dem des die das ein eine einen einem einer total um
    insgesamt zusammen only nur de d du average durchschnittlich mittlere
    """
)
_EXCEEDING = re.compile(
    r"exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|ubert(?:raf|rifft|roffen|reffen)|uberst(?:ieg|ieg|eigt|iegen)"
    r"|uberschr\w+|depass\w+|franchi\w*|super(?:o|e|ar|ado|ada|ando|aron|amos|aba|a|an)|sobrepas\w+|rebas\w+|exced\w+"
)
"""Verbs that put something above a number: more than it."""
_EXCEEDED = re.compile(r"uberschr\w+|ubertroffen|uberstiegen|geknackt")
_NOT_THAN = frozenset(("um", "by", "de", "d", "en", "un"))
"""Exceeded *by* so much is another matter."""
_THE = frozenset(("the", "les", "los", "las", "la", "le", "die", "der", "den", "das", "el"))
_AVERAGE = re.compile(
    r"average|averaging|schnitt|durchschnitt|durchschnittlich\w*|moyenne|media|promedio|mittel|typically"
)
_NEAR, _FAR = 4, 8
_NOT = frozenset(("n", "ne"))
_NOT_WITHIN = 6
_MARKS = frozenset(("mark", "barrier", "threshold", "milestone"))
_MARK_WITHIN = 3
_AFTER = {"+": Bound.OVER, "plus": Bound.OVER}
_LOOSE_AFTER = (
    (("or", "more"), Bound.OVER),
    (("oder", "mehr"), Bound.OVER),
    (("ou", "plus"), Bound.OVER),
    (("o", "mas"), Bound.OVER),
    (("and", "more"), Bound.OVER),
    (("and", "counting"), Bound.OVER),
    (("y", "pico"), Bound.OVER),
    (("larga", "de"), Bound.OVER),
    (("largas", "de"), Bound.OVER),
    (("largo", "de"), Bound.OVER),
    (("y", "tantos"), Bound.OVER),
    (("y", "tantas"), Bound.OVER),
    (("et", "quelques"), Bound.OVER),
    (("-", "odd"), Bound.OVER),
    (("und", "mehr"), Bound.OVER),
    (("or", "fewer"), Bound.UP_TO),
    (("or", "less"), Bound.UP_TO),
    (("or", "so"), Bound.ABOUT),
)
_AT_MOST = frozenset(
    (
        ("at", "most"),
        ("at", "the", "most"),
        ("au", "maximum"),
        ("au", "plus"),
        ("como", "maximo"),
        ("como", "mucho"),
        ("a", "lo", "sumo"),
        ("als", "hochstwert"),
        ("maximal",),
        ("hochstens",),
        ("maximum",),
    )
)
_AT_MOST_WITHIN = 6

_LIMITS = frozenset((Bound.UP_TO, Bound.OVER, Bound.UNDER))

ABOVE = 0.10
"""``About 50`` may say at most a tenth more than there is …"""
BELOW = 0.20
"""… and at most a fifth less: understating is harmless, yet 50 people are not about 20."""
CLOSE = 0.10
"""``Nearly 50`` is at least 45: nobody rounds further up than a tenth and says nearly."""

CLOSE_POINTS = 5.0
"""Of shares at most five points: 92 % is not nearly all."""


def _phrases() -> dict[tuple[str, ...], Bound]:
    """The phrases, and what "de" and "a" at their ends become before articles."""
    return {
        (*phrase.split("_")[:-1], last): bound
        for bound, listed in _PHRASES.items()
        for phrase in listed.split()
        for last in (phrase.split("_")[-1], *(_CONTRACTED.get(phrase.split("_")[-1], ()) if "_" in phrase else ()))
    }


_BY_WORDS = _phrases()


def hedge_before(tokens: Sequence[str], number: int) -> tuple[Bound, int]:
    """How the number at this token is meant, and the first token of the words that say so (its own if none do)."""
    at = number
    for _ in range(3):
        for length in range(min(_LONGEST, at), 0, -1):
            phrase = tuple(tokens[at - length : at])
            bound = _BY_WORDS.get(phrase)
            if phrase[:1] == ("plus",) and _NOT.intersection(tokens[max(at - _NOT_WITHIN, 0) : at - length]):
                return Bound.EXACT, number  # n'en demande plus que 60
            if bound is not None and not (phrase == ("um", "die") and tokens[number] == "halfte"):
                return _outer(tokens, bound, at - length)
        if at == 0 or tokens[at - 1] not in _SKIPPED:
            break
        at -= 1
    at = number - 1
    while at > 0 and tokens[at] in _THE:
        at -= 1
    if at >= 0 and _EXCEEDING.fullmatch(tokens[at]):
        return Bound.OVER, at + 1
    return Bound.EXACT, number


def _outer(tokens: Sequence[str], bound: Bound, first: int) -> tuple[Bound, int]:
    """The bound at this token, or the limit that stands before an "about": up to around 20."""
    for length in range(min(_LONGEST, first), 0, -1):
        before = _BY_WORDS.get(tuple(tokens[first - length : first])) if bound is Bound.ABOUT else None
        if before is not None and before in _LIMITS:
            return before, first - length
    return bound, first


def hedge_after(tokens: Sequence[str], after: int, before: str = "") -> Bound | None:
    """What the words after a number say of it, as in ``20+`` or ``20 or more``; ``before`` stands before it all."""
    if after >= len(tokens):
        return None
    pair = tuple(tokens[after : after + 2])
    told = _AFTER.get(tokens[after]) or next((bound for words, bound in _LOOSE_AFTER if words == pair), None)
    if told is None and any(
        word in _MARKS or _EXCEEDED.fullmatch(word) for word in tokens[after : after + _MARK_WITHIN]
    ):
        return None if before in _NOT_THAN else Bound.OVER
    return told or _at_most(tokens, after)


def _at_most(tokens: Sequence[str], after: int) -> Bound | None:
    """The limit that stands a few words behind a number: 30 camions par jour au maximum."""
    for at in range(after, min(after + _AT_MOST_WITHIN, len(tokens))):
        if not tokens[at][0].isalpha():
            return None
        if any(tuple(tokens[at : at + length]) in _AT_MOST for length in (1, 2, 3)):
            return Bound.UP_TO
    return None


def is_average(tokens: Sequence[str], first: int, after: int) -> bool:
    """Whether the words around a number say that it is an average."""
    around = (*tokens[max(first - _NEAR, 0) : first + 1], *tokens[after : after + _FAR])
    return any(_AVERAGE.fullmatch(word) for word in around)


def extent(bound: Bound, low: float, high: float) -> tuple[float, float]:
    """The least and the most that a number can be which is meant so."""
    match bound:
        case Bound.OVER:
            return low, inf
        case Bound.UNDER | Bound.UP_TO:
            return -inf, high
        case Bound.FIGURES:
            return low, high * 10
        case Bound.NEARLY:
            return low * (1 - CLOSE), high
        case Bound.EXACT | Bound.RANGE | Bound.ABOUT:
            return low, high
