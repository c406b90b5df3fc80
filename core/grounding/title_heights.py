"""What role the words of a title name, and how high it stands."""

import re
from dataclasses import dataclass
from functools import lru_cache

from core.grounding.held_words import Word
from core.grounding.plain_letters import listed
from core.grounding.title_words import HEIGHT, LOWERS, PLAIN_HEIGHT, ROLE

_FEMININE = (
    ("ora", "or"), ("euse", "eur"), ("trice", "teur"), ("iere", "ier"), ("ienne", "ien"), ("ica", "ico"),
    ("era", "ero"),
    ("ada", "ado"), ("ante", "ant"), ("onne", "on"),
)  # fmt: skip


_WIDER = listed(
    """
    global worldwide group groupe grupo konzern regional regionale area zona zone national nationale nacional country
    international internationale internacional europe europa emea
    """
)
_WIDE = re.compile(r"(?:regional|gebiets|bezirks|landes|bundes|konzern|europa)\w{5,}")
"""Compounds of who stands above the heads of single places."""


FEMALE = {"cheffe": "chef", "cheffes": "chef", "jefa": "jefe", "jefas": "jefe"}


_NO_LEADER = re.compile(r"(?:an|beg|ab|ein|um|ver|zu)leiter|leitungs|\w{2}partner")


LEADING = re.compile(
    r"(?:stations|team|filial|abteilungs|bereichs|pflegedienst|wohnbereichs|kuchen|markt|objekt|schicht|gruppen|"
    r"personal|"
    r"vertriebs|marketing|einkaufs|produktions|betriebs|werks|standort|restaurant|hotel|schul|kita|bau|"
    r"regional)leitung$"
)


_HEAD = 4
_UNDER = re.compile(r"sub(?=dir|ger|jef)|vize|vice(?=pres|dir)")
_OF_CHIEF = re.compile(r"chef(?!sekret|assist)")
_OF_ONE_PLACE = listed(
    """
    magasin boutique tienda sucursal agence agencia hotel store shop branch filiale restaurant restaurante creche
    guarderia supermarche supermercado
    """
)
"""Who directs one of these is its manager."""
_ENDINGS = re.compile(r"(?:innen|in|s|e|en|es)$")


_DIRECTORS = listed("director directora directeur directrice direktor direktorin subdirector subdirectora")


@dataclass(frozen=True, slots=True)
class Title:
    roles: frozenset[str]
    height: int


def masculine(word: str) -> str:
    """The form of a plain word that stands in the lists."""
    if word in FEMALE:
        return FEMALE[word]
    for feminine, masculine in _FEMININE:
        if word.endswith(feminine) and len(word) > len(feminine) + 2:
            return word[: -len(feminine)] + masculine
    return word


def role_of(word: str) -> str | None:
    """The role that a plain word names, alone or as the end of a compound; None for no role that is known."""
    for form in (word, word.replace("ue", "u").replace("ae", "a").replace("oe", "o"), word.removesuffix("in")):
        if form in ROLE:
            return ROLE[form]
    if (form := masculine(word)) in ROLE:
        return ROLE[form]
    for part in word.split("-"):
        if part in ROLE:
            return ROLE[part]
    return next((ROLE[word[at:]] for at in range(3, len(word) - 4) if word[at:] in ROLE), None)


def height_of(word: str) -> int:
    """How high the plain word stands."""
    for form in (word, masculine(word), word.removesuffix("in")):
        if form in HEIGHT:
            return HEIGHT[form]
    begun = _height_by_beginning(word)
    if begun is not None:
        return begun
    parts = word.split("-")
    if len(parts) > 1 and any(part in HEIGHT for part in parts):
        return max(HEIGHT.get(part, PLAIN_HEIGHT) for part in parts)
    if (role := role_of(word)) and role in HEIGHT:
        return HEIGHT[role]
    if LEADING.match(word):
        return 4
    if _NO_LEADER.search(word):
        return PLAIN_HEIGHT
    ending = next((HEIGHT[word[at:]] for at in range(3, len(word) - 4) if word[at:] in HEIGHT), None)
    if ending is not None and ending >= 3:
        return ending + (ending == _HEAD and _WIDE.fullmatch(word) is not None)
    return PLAIN_HEIGHT


def _height_by_beginning(word: str) -> int | None:
    if word.startswith("ober") and (word[4:] in HEIGHT or word[4:] in ROLE):  # above a Bauleiter an Oberbauleiter
        return height_of(word[4:]) + 1
    if (under := _UNDER.match(word)) and (low := masculine(word[under.end() :])) in HEIGHT:
        return HEIGHT[low] - 1
    if word.startswith("leitend") or (_OF_CHIEF.match(word) and role_of(word[4:])):
        return _HEAD
    return None


@lru_cache(maxsize=2048)  # the titles of a CV stand in all its entries
def title_of(phrase: tuple[Word, ...]) -> Title:
    """What roles the words name, and how high."""
    plains = ["chef" if word.plain == "cheffe" else word.plain for word in phrase]
    roles = {role for word in plains if (role := role_of(word))}
    height = max((height_of(word) for word in plains if word not in ("chef", "head")), default=PLAIN_HEIGHT)
    low = min((height_of(word) for word in plains), default=PLAIN_HEIGHT)
    taken, whole = -1, False
    for size in (3, 2):
        for at in range(len(plains) - size + 1):
            if at == taken:
                continue
            spoken = " ".join(plains[at : at + size]).replace("d ", "d'")
            spoken = spoken if spoken in ROLE or spoken in HEIGHT else " ".join(map(masculine, plains[at : at + size]))
            if spoken in ROLE:
                taken = at if size > 2 else taken
                roles = {role for role in roles if role not in plains[at : at + size]} | {ROLE[spoken]}
                if HEIGHT.get(ROLE[spoken]):
                    height = HEIGHT[ROLE[spoken]]
            if spoken in HEIGHT:
                height = max(height, HEIGHT[spoken]) if HEIGHT[spoken] > 3 else HEIGHT[spoken]
                whole = whole or plains[at] in LOWERS
                taken = at if size > 2 else taken
    height = _height_of_phrase(plains, height, roles)
    if whole:  # a sous chef is one by the whole of his title
        return Title(frozenset(roles), height)
    if height > PLAIN_HEIGHT and any(word in LOWERS or _ENDINGS.sub("", word) in LOWERS for word in plains):
        height -= 1
    elif height == PLAIN_HEIGHT and low < PLAIN_HEIGHT:
        height = low
    return Title(frozenset(roles), height)


def _height_of_phrase(plains: list[str], height: int, roles: set[str]) -> int:
    """How high the words stand together: the chief of something, the head of a group."""
    if "head" in plains or (
        "chef" in plains and plains[0] == "chef" and len(plains) > 1 and plains[1].split("'")[0] in ("de", "d")
    ):
        known = (
            " ".join(plains[:3]) in ROLE
            or plains[:3] == ["chef", "de", "partie"]
            or plains[:3] == ["chef", "de", "rang"]
        )
        height = height if known else max(height, 4)
    if plains[0] == "chef" and len(plains) > 1 and role_of(plains[1]):
        height = max(height, 4)
    if "chef" in plains[1:] and plains[0] != "sous" and role_of(plains[0]) and role_of(plains[0]) != "chef":
        height = max(height, 4)
    if "chief" in plains and roles and "officer" not in plains:
        height = 4
    if height >= _HEAD and _OF_ONE_PLACE.intersection(plains) and any(word in _DIRECTORS for word in plains):
        height -= 1
    if height >= 4 and _WIDER.intersection(plains):
        height += 1
    return height
