"""The things that this package knows, with the words for each in four languages; made on first use."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from core.grounding.broader_words import BROADER
from core.grounding.concept_words import CONCEPTS
from core.grounding.domains import domains
from core.grounding.lexicon import words_of
from core.grounding.word_index import WordIndex
from core.reading.phrases import words

_ROW = re.compile(r"\n(?! )")


_DEEDS = ("deeds", "dealings")
"""The modules that tell what is done, and not to what."""
_NEAR = ("near_things", "near_matters")
_SYNONYMS = ("synonym_words", *_NEAR)
_GENERAL = ("things", "times", *_SYNONYMS)
"""The modules of what there is in any job, but for these:"""
_YET_SPECIAL = frozenset(
    f"={name}"
    for name in words(
        """board_of_directors management_board small_business corporation start_up association foundation cooperative
        franchis partner shareholder investor trainee intern volunteer freelanc competitor woman young_people foreigner
        crisis theft raw_material spare_part supply_chain stock_take site_visit gemeinde abroad rural urban language
        driving_licen hobby policies corporate_culture vielfalt sustainab subsidiar headquarter archiv postal"""
    )
)


_SPECIAL = frozenset(
    f"={name}"
    for name in words(
        """nurse patient teacher pupil school curricul parent exam kitchen dish menu guest restaurant food waste
        supplier stock warehouse delivery transport vehicle driver route price invoice fee occupancy contract tender
        complaint accident infection pain tax payroll receivable payable audit law court claim protection database
        query dashboard software developer analyst engineer building renovation architect panel_solar apprentic
        buchhalt campaign brand newsletter press event workshop maintenance energy noise medication bed home
        resident blood award fund volunteer librar store pallet breach certificat booking loan treatment diagnos
        children elder code machine safety support_group cloud awareness traffic research balance"""
    )
)
"""The rows of ``concept_words`` that not every job has."""


_WIDE = frozenset(
    f"={name}" for name in words("train write construction lesson apprentic switch drawing plant paper time response")
)
"""The rows of ``concept_words`` that join too much to tell one thing from another."""


@cache
def known_things() -> WordIndex:
    """Most rows of ``concept_words`` and those of ``concepts``, by ``=`` and their first words; no deeds."""
    return WordIndex.of(_rows(deeds=False))


@cache
def main_things() -> WordIndex:
    """The rows of ``concept_words`` alone: the things that any job has something of, each row a wide one."""
    return WordIndex.of(_named(CONCEPTS))


@cache
def special_things() -> frozenset[str]:
    """The names of the things that not every job has."""
    special: set[str] = set()
    general = {name for name, _ in _named(CONCEPTS)} - _SPECIAL
    for domain, listed in domains().items():
        names = general if domain in (*_GENERAL, *_DEEDS) else special
        names.update(name for name, _ in _named(listed))
    return frozenset((special | _SPECIAL | _YET_SPECIAL) - (general - _YET_SPECIAL))


@cache
def known_deeds() -> WordIndex:
    """The rows of deeds."""
    return WordIndex.of(_rows(deeds=True))


def names_of(listed: str) -> frozenset[str]:
    """The names of the rows of a module."""
    return frozenset(name for name, _ in _named(listed))


def is_special(word: str) -> bool:
    """Whether a plain word can only name things that not every job has."""
    telling = [name for name in known_things().names(word) if name not in wide_synonyms()]
    return bool(telling) and special_things().issuperset(telling)


@cache
def wide_synonyms() -> frozenset[str]:
    """The names of rows that join what is only near."""
    return frozenset(name for module in _SYNONYMS for name, _ in _named(domains()[module]))


@cache
def nearby() -> frozenset[str]:
    """The names of the widest of these rows, to which no part of a word belongs: there is no lung in Behandlung."""
    return frozenset(name for module in _NEAR for name, _ in _named(domains()[module]))


def broader_than(names: Iterable[str]) -> frozenset[str]:
    """The names of all that these things are kinds or parts of: a baguette is bread, Poland a country."""
    kinds = _broader()
    return frozenset(broad for name in names for broad in kinds.get(name, ()))


def _names_of(listed: str) -> tuple[str, ...]:
    """The names of a word or, with ``_`` for spaces, of a phrase; a row's own first word names it too."""
    words = words_of(listed.replace("_", " "))
    found = [f"={listed}"]
    for index in (known_things(), known_deeds()):
        found += (hit.name for hit in index.phrases(words) if hit.last == len(words) - 1)
        found += index.whole(listed) if len(words) == 1 else ()
    return tuple(found)


@cache
def _broader() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for row in _ROW.split(BROADER.strip()):
        broad, _, narrow = row.partition("<")
        wide = [name for word in broad.split() for name in _names_of(word)]
        for word in narrow.split():
            for name in _names_of(word):
                if name not in wide_synonyms() or name == f"={word}":
                    found.setdefault(name, {}).update(dict.fromkeys(wide))
    return {name: tuple(broad) for name, broad in found.items()}


def _rows(*, deeds: bool) -> Iterator[tuple[str, str]]:
    if not deeds:
        yield from (row for row in _named(CONCEPTS) if row[0] not in _WIDE)
    for domain, listed in domains().items():
        if (domain in _DEEDS) == deeds:
            yield from _named(listed)


def _named(listed: str) -> Iterator[tuple[str, str]]:
    for row in _ROW.split(listed.strip()):
        yield f"={row.split(None, 1)[0].rstrip('*')}", row
