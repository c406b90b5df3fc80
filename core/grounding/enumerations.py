"""What a line names one after the other: three countries, two languages. Who names them need not count them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto

from core.grounding.language_words import LANGUAGE
from core.grounding.number_words import ONE, number_at
from core.grounding.place_names import PLACES
from core.grounding.plain_letters import plain_line
from core.grounding.tokens import tokens_of, value_of


class Kind(Enum):
    """What the named things are."""

    PLACES = auto()
    LANGUAGES = auto()
    NAMES = auto()
    THINGS = auto()


@dataclass(frozen=True, slots=True)
class Enumeration:
    """How many things a line names together, and of what kind."""

    count: int
    kind: Kind


_SEGMENT = re.compile(r"[^.;:()\[\]–—|!?]+(?:\.(?=\w)[^.;:()\[\]–—|!?]+)*")
_JOINT = re.compile(
    r"\s+(?:and|und|et|y|e|sowie|or|oder|ou|o|as well as|ainsi que|así como)\s+|\s*[&/]\s*", re.IGNORECASE
)
_LONGEST_ITEM = 5
_SMALL = re.compile(
    r"^(?:(?:in|im|en|au|aux|a|à|de|d|des|du|the|le|la|les|l|los|las|el|der|die|das|den|dem|mit|with|con|avec|of|von|for|pour|"
    r"para|für|fur|to|from|par|bei|por|nach|aus|zu|both|y|et|und|and)\b['’]?\s*)+",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_ENDING = r"(?:s|es|en|n|e|er|ern|x)?"
_PLACE_NOUNS = re.compile(
    r"(?:countr(?:y|ies)|cit(?:y|ies)|count(?:y|ies)|nation|region|town|\w*market|site|location|\w*land|\w*lander|stadt|stadte|"
    r"\w*markt|\w*markte|\w*standort|pays|ville|marche|pais|ciudad|mercado|sede|continent|kontinent|state|\w*staat|departement|"
    r"provinc(?:e|ia)|branch|filiale|succursale|sucursal)" + _ENDING
)
_LANGUAGE_NOUNS = re.compile(r"(?:language|\w*sprache|langue|idioma|lengua|langage|lenguaje)" + _ENDING)
_TOOL_NOUNS = re.compile(
    r"(?:tool|\w*system|platform|\w*plattform|plateforme|plataforma|program|programme|\w*programm|software|framework|librar(?:y|ies)|"
    r"bibliothek|database|\w*datenbank|cloud|technolog(?:y|ies|ie|ia)|\w*werkzeug|outil|logiciel|herramienta|\w*anwendung|"
    r"aplicacion|application|systeme|sistema|brand|marke|marque|marca|newspaper|\w*zeitung|channel|\w*kanal|canal|canau|network|"
    r"norm|norme|norma|standard|client|customer|\w*kunde|cliente)" + _ENDING
)
_ANY_NOUNS = re.compile(
    r"(?:area|field|domain|disciplin|discipline|topic|subject|step|phase|pillar|categor(?:y|ies|ie|ia)|department|module|sector|"
    r"type|kind|\w*bereich|fach|facher|\w*thema|\w*themen|\w*schritt|abteilung|sparte|art|modul|\w*gebiet|feld|felder|matiere|"
    r"theme|etape|service|rubrique|secteur|volet|poste|materia|tema|etapa|paso|departamento|ambito|tipo|disciplina|task|"
    r"\w*aufgabe|tache|tarea|skill|aspect|aspekt|aspecto|function|funktion|trade|gewerk|metier|oficio|product_line|"
    r"certificate|\w*zertifikat|instrument|station|produktgruppe|warengruppe)" + _ENDING
)
_MOST = 12


def enumerations_in(text: str) -> Iterator[Enumeration]:
    """Every enumeration of the text: with its "and", or bare between commas in brackets and after a colon."""
    for found in _SEGMENT.finditer(text):
        segment = found[0]
        parts = segment.split(",")
        joint = _JOINT.search(parts[-1]) or next((one for part in parts if (one := _JOINT.search(part))), None)
        if joint is None and len(parts) < 3 and not (len(parts) == 2 and text[max(found.start() - 1, 0)] in "(:–—"):
            continue
        yield from _of_segment(parts)


def _of_segment(parts: list[str]) -> Iterator[Enumeration]:
    items: list[str] = []
    for part in parts:
        pieces = [piece for piece in _JOINT.split(part) if piece.strip()]
        long = [len(piece.split()) > _LONGEST_ITEM for piece in pieces]
        for place, piece in enumerate(pieces):
            if long[place]:
                if items:  # ends an enumeration, and may begin another
                    yield from _made([*items, piece])
                items = [piece]
            else:
                items.append(piece)
    yield from _made(items)


def _made(items: list[str]) -> Iterator[Enumeration]:
    if not 2 <= len(items) <= _MOST:
        return
    first, *rest = items
    kinds = [_kind(first, end=True), *(_kind(item) for item in rest)]
    for kind in (Kind.PLACES, Kind.LANGUAGES):
        if all(kind in known for known in kinds):
            yield Enumeration(len(items), kind)
    if all(Kind.NAMES in known for known in kinds):
        yield Enumeration(len(items), Kind.NAMES)
    yield Enumeration(len(items), Kind.THINGS)


def _kind(item: str, *, end: bool = False) -> set[Kind]:
    """What an item is: by its beginning, or of the first one, which other words stand before, by its ``end``."""
    bare = _SMALL.sub("", item.strip())
    said = bare.split()
    if not said:
        return {Kind.THINGS}
    tries = [" ".join(said[-size:]) for size in (1, 2, 3)] if end else [" ".join(said[:size]) for size in (1, 2, 3)]
    plains = {plain_line(one).strip("'’") for one in tries}
    plains |= {one.rpartition("'")[2] for one in plains}
    kinds = {Kind.THINGS}
    if plains & PLACES:
        kinds.add(Kind.PLACES)
    if plains & LANGUAGE.keys():
        kinds.add(Kind.LANGUAGES)
    if tries[0][:1].isupper() or _YEAR.fullmatch(tries[0]):
        kinds.add(Kind.NAMES)
    return kinds


def may_count(nouns: Iterable[str], one: Enumeration, *, said: bool, german: bool) -> bool:
    """Whether words (plain) for what is counted can mean the things of the enumeration.

    ``said`` tells that the line with the enumeration has such a word itself. In ``german`` every noun is written large.
    """
    if said and one.kind in (Kind.PLACES, Kind.NAMES):
        return True
    for noun in nouns:
        if _ANY_NOUNS.fullmatch(noun):
            return True
        if one.kind is Kind.PLACES and _PLACE_NOUNS.fullmatch(noun):
            return True
        if one.kind is Kind.LANGUAGES and _LANGUAGE_NOUNS.fullmatch(noun):
            return True
        named = (_TOOL_NOUNS, _PLACE_NOUNS, _LANGUAGE_NOUNS)
        if one.kind is Kind.NAMES and not german and any(known.fullmatch(noun) for known in named):
            return True
    return False


_OWN_LIST = re.compile(
    r"[^:(–—,;.]{0,60}?\s*(?:[:(–—]|,\s+(?:namely|nämlich|à savoir|a saber|i\.e\.|d\.h\.|das heißt))\s*([^).;–—]+)"
)


def own_list(line: str, after: int) -> int | None:
    """How many things the line names behind a count, in brackets or after a colon; where it counts them, their sum."""
    found = _OWN_LIST.match(line, after)
    if found is None:
        return None
    items = [item for part in found[1].split(",") for item in _JOINT.split(part) if item.strip()]
    if len(items) < 2:
        return None
    counts = [_count(item) for item in items]
    if any(count is not None for count in counts):
        return sum(count or 1 for count in counts)
    return len(items)


def _count(item: str) -> int | None:
    tokens = tokens_of(item)
    for at, word in enumerate(tokens.plain[:3]):
        if tokens.numerals[at]:
            value = value_of(word)[0]
            return int(value) if value < 1000 and value == int(value) else None
        if word in ONE:
            return 1
        if (said := number_at(tokens.plain, at)) is not None:
            return int(said.value)
    return None
