"""What a note asks for ("shorter", "drop the second line", "more about teaching"), and doing it.

English, German, French and Spanish are understood, mixed as they come. What is not understood is no wish; a
note without a wish, or whose wish the person's own lines cannot meet, leads to no draft.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from core.tailoring.lines import Line, texts
from core.tailoring.relevance import stems

LAST = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What a note asks for. Lines are numbered from 1 as on the card; ``LAST`` is the last one."""

    shorter: bool = False
    longer: bool = False
    count: int | None = None
    without_lines: frozenset[int] = frozenset()
    without: frozenset[str] = frozenset()
    """Stems of words whose lines are to go."""
    about: frozenset[str] = frozenset()
    """Stems of words whose lines are to come first."""

    @property
    def empty(self) -> bool:
        return self == Wish()


_NUMBERS = {
    word: number
    for number, words in {
        1: "1 1st one first eins eine einen erste ersten erster un une uno una premier première primer primera primero",
        2: "2 2nd two second zwei zweite zweiten zweiter deux deuxième second seconde dos segunda segundo",
        3: "3 3rd three third drei dritte dritten dritter trois troisième tres tercera tercero tercer",
        4: "4 4th four fourth vier vierte vierten vierter quatre quatrième cuatro cuarta cuarto",
        5: "5 5th five fifth fünf fünfte fünften fünfter cinq cinquième cinco quinta quinto",
        6: "6 6th six sixth sechs sechste sechsten sechster sixième seis sexta sexto",
        7: "7 7th seven seventh sieben siebte siebten sept septième siete séptima séptimo",
        8: "8 8th eight eighth acht achte achten huit huitième ocho octava octavo",
        9: "9 9th nine ninth neun neunte neunten neuf neuvième nueve novena noveno",
        10: "10 10th ten tenth zehn zehnte zehnten dix dixième diez décima décimo",
        LAST: "last letzte letzten letzter dernier dernière última último",
    }.items()
    for word in words.split()
}
_LINES = (
    r"(?:lines?|bullets?|points?|items?|sentences?|zeilen?|punkte?n?|sätze?|satz|lignes?|puces?|phrases?|líneas?|puntos?|"
    r"viñetas?|frases?)"
)
_NUMBER = "|".join(sorted((re.escape(word) for word in _NUMBERS), key=len, reverse=True))

_SHORTER = re.compile(
    r"\b(?:short(?:er)?|brief(?:er)?|concise|less text|fewer|less|kürzer|knapper|kurz|weniger|plus court\w*|moins|"
    r"raccourci\w*|m[áa]s cort[oa]s?|menos|más breve)\b",
    re.IGNORECASE,
)
_LONGER = re.compile(
    r"\b(?:long(?:er)?|more detail\w*|länger|ausführlicher|plus long\w*|m[áa]s larg[oa]s?|"
    r"(?:more|all|all my|all the|mehr|alle|alle meine|plus de|toutes|toutes mes|toutes les|más|todas|todas mis) "
    rf"{_LINES})\b",
    re.IGNORECASE,
)
_COUNT = re.compile(rf"\b({_NUMBER})\s+{_LINES}\b", re.IGNORECASE)
_DROP = (
    r"\b(?:drop|remove|delete|without|leave out|omit|skip|cut|no more|nothing about|less (?:about|on)|ohne|streiche?n?|"
    r"entfernen?|löschen?|lösche|weglassen|lass|weniger (?:über|zu)|sans|supprime\w*|enlève\w*|retire\w*|"
    rf"moins (?:sur|de(?! {_LINES}))|sin|quita\w*|elimina\w*|borra\w*|omite|menos (?:sobre|de))\b"
)
_FIRST = (
    r"\b(?:start with|begin with|lead with|more (?:about|on|of)|focus on|emphasi[sz]e|highlight|stress|mention|"
    r"beginne? mit|fang mit|mehr (?:über|zu|zum|zur|von)|betone?n?|schwerpunkt(?: auf)?|fokus auf|hervorheben|"
    rf"commence\w* par|plus (?:sur|de(?! {_LINES}))|davantage (?:sur|de)|mets l['’]accent sur|insiste\w* sur|"
    rf"souligne\w*|(?:empieza|comienza)\w* (?:con|por)|m[áa]s (?:sobre|de(?! {_LINES}))|enf[óo]cate en|destaca\w*|"
    r"resalta\w*)\b"
)
_COMMAND = re.compile(rf"(?P<drop>{_DROP})|(?P<first>{_FIRST})", re.IGNORECASE)
_STOP = re.compile(r"[.;!\n]|,\s*(?:and|und|et|y|but|aber|mais|pero)\b")
_LITTLE = frozenset(
    stem
    for stem in stems(
        "the my our and with about line lines bullet bullets point points sentence work experience please bitte meine "
        "meinen mein der die das den dem und mit über zeile zeilen punkt les des une la le mes mon sur avec et ligne "
        "lignes el los las mis sobre con línea líneas skills part one anything everything alles tout todo que qui",
    )
)


def understood(note: str) -> Wish:
    """What the note asks for; an empty wish if nothing in it is understood."""
    commands = list(_COMMAND.finditer(note))
    without_lines: set[int] = set()
    without: set[str] = set()
    about: set[str] = set()
    rest = note[: commands[0].start()] if commands else note
    for number, command in enumerate(commands):
        end = commands[number + 1].start() if number + 1 < len(commands) else len(note)
        said = note[command.end() : end]
        stop = _STOP.search(said)
        said, after = (said[: stop.start()], said[stop.end() :]) if stop else (said, "")
        rest += f" {after}"
        numbers = _line_numbers(said)
        if command["drop"] and numbers:
            without_lines |= numbers
        elif command["drop"]:
            without |= set(stems(said)) - _LITTLE
        else:
            about |= set(stems(said)) - _LITTLE
    count = _COUNT.search(rest)
    return Wish(
        shorter=bool(_SHORTER.search(rest)),
        longer=bool(_LONGER.search(rest)),
        count=_NUMBERS[count[1].casefold()] if count and _NUMBERS[count[1].casefold()] != LAST else None,
        without_lines=frozenset(without_lines),
        without=frozenset(without),
        about=frozenset(about),
    )


def followed(wish: Wish, shown: Sequence[Line], pool: Sequence[Line], most: int | None) -> Iterator[Sequence[Line]]:
    """Lines that follow the wish, the best first. ``shown`` is on the card, ``pool`` all that could be there.

    Nothing comes for a wish that cannot be met. ``most`` is how many lines the entry may have.
    """
    kept = [line for number, line in enumerate(shown, 1) if not _dropped(wish, number, line, len(shown))]
    seen = set(texts(shown))
    rest = [line for line in pool if line.text not in seen and not wish.without & set(stems(line.text))]
    if wish.about:
        front = [line for line in (*kept, *rest) if wish.about & set(stems(line.text))]
        if not front:
            return
        front.sort(key=lambda line: -len(wish.about & set(stems(line.text))))
        size = len(kept)
        ordered = [*front, *(line for line in kept if line not in front)]
        kept = ordered[: max(size, 1)]
        rest = [line for line in dict.fromkeys((*ordered[len(kept) :], *rest)) if line not in kept]
    for size in _sizes(wish, len(kept), len(kept) + len(rest), most):
        lines = [*kept, *rest][:size]
        if lines:
            yield lines


def _line_numbers(said: str) -> set[int]:
    """The lines that are named by number: "the second line", "line 2", "lines 2 and 3", "die zweite"."""
    words = [word.casefold() for word in re.findall(r"\w+", said)]
    ordinals = [word for before, word in pairwise(["", *words]) if word != "one" or before not in _NUMBERS]
    numbers = {_NUMBERS[word] for word in ordinals if word in _NUMBERS}
    others = [word for word in words if word not in _NUMBERS and not set(stems(word)) <= _LITTLE]
    lines = any(re.fullmatch(_LINES, word) for word in words)
    return numbers if numbers and (lines or not others) else set()


def _dropped(wish: Wish, number: int, line: Line, last: int) -> bool:
    by_number = number in wish.without_lines or (LAST in wish.without_lines and number == last)
    return by_number or bool(wish.without & set(stems(line.text)))


def _sizes(wish: Wish, kept: int, whole: int, most: int | None) -> Iterator[int]:
    whole = min(whole, most or whole)
    if wish.count is not None:
        if wish.count <= whole:
            yield wish.count
    elif wish.shorter:
        half = (kept + 1) // 2
        yield from range(half, 0, -1)
        yield from range(kept - 1, half, -1)
    elif wish.longer:
        yield whole
        yield from range(whole - 1, kept, -1)
    else:
        yield kept
