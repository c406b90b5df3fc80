"""How far a superlative reaches: best of the team, the region, the company, the country, the world."""

from collections.abc import Iterable

from core.grounding.lexicon import Word
from core.grounding.place_names import PLACES, PLACES_THAT_ARE_WORDS, SAME_PLACE

_EXTENTS = {
    word: listed.split()[0]
    for listed in (
        """team teams equipe equipo mannschaft shift schicht crew squad turno""",
        """department departments abteilung abteilungen service departamento
        ward station unit unidad faculty fakultat""",
        """region regions regional regionale regionalen zona zonas area areas departement departements provincia provinz
        county counties comarca bezirk bezirks landkreis kreis gebiet district comunidad bundesland canton kanton""",
        """city town ville ciudad stadt commune municipio municipality gemeinde""",
        """country pays pais landes national nationale nationalen nationaux nacional nacionales nationwide bundesweit
        landesweit deutschlandweit bundesrepublik""",
        """company firm group entreprise groupe empresa grupo unternehmen unternehmens konzern konzerns firma betrieb
        organisation organization organizacion business companywide groupwide""",
        """world monde mundo welt worldwide weltweit mondial mondiale mundial international internationally global""",
        """europe europa european europaischen europeo europeen europaweit""",
        """industry branche sektor""",
    )
    for word in listed.split()
}
_REACH = 8
_LONGEST_PLACE = 3


def extents_of(words: Iterable[Word]) -> frozenset[str]:
    """What the words say of how far something reaches: places by one name each, and sorts of places."""
    plains = [word.plain for word in words]
    found = {_EXTENTS[word] for word in plains if word in _EXTENTS}
    for size in range(1, _LONGEST_PLACE + 1):
        for at in range(len(plains) - size + 1):
            name = " ".join(plains[at : at + size])
            for form in (name, name.removesuffix("s")):
                if form in PLACES and form not in PLACES_THAT_ARE_WORDS:
                    found.add(min(SAME_PLACE[form]))
    return frozenset(found)


def reach(words: tuple[Word, ...], end: int) -> frozenset[str]:
    """How far a superlative reaches that ends at this place of the text, by the words after it."""
    after: list[Word] = []
    for word in words:
        if word.start < end:
            continue
        if len(after) == _REACH or (after and word.after_break):
            break
        after.append(word)
    return extents_of(after)
