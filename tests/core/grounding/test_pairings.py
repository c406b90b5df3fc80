"""Figures that one line gives to several things, and lines that give them to another."""

import pytest

from core.grounding.pairings import Pairings
from core.grounding.sources import Sources
from tests.core.grounding.roles import sources_of

CLERK = sources_of(
    "Order value: £400 for stationery, £2,500 for furniture.",
    "Typing 70 wpm (English), 55 wpm (French).",
    "Handled 120 letters and 45 parcels a day.",
)
JOINER = sources_of("Prüfung in Theorie (Note 1,4) und Praxis (Note 2,1).", "Seit 2015 im Betrieb.", language="de")
BUYER = sources_of("Budget de 3 000 € pour les livres, de 800 € pour les jeux.", language="fr")

BATHS = sources_of("Sanierung von 65 Bädern im Bestand, davon 12 barrierefrei.", language="de")


def moved(sources: Sources, line: str) -> list[str]:
    return [one.claim.text for one in Pairings.of(sources).judge(line) if not one.supported]


@pytest.mark.parametrize(
    ("sources", "line", "figure"),
    [
        (CLERK, "Stationery orders worth £2,500.", "2,500"),
        (CLERK, "Typing 70 wpm in French.", "70"),
        (JOINER, "Praxis mit Note 1,4 bestanden.", "1,4"),
        (JOINER, "Theorie und Praxis mit der Note 1,4.", "1,4"),
        (BUYER, "Budget jeux de 3 000 €.", "3 000"),
    ],
)
def test_a_figure_stays_with_its_thing(sources: Sources, line: str, figure: str) -> None:
    assert moved(sources, line) == [figure]


@pytest.mark.parametrize(
    ("sources", "line"),
    [
        (CLERK, "Furniture orders worth £2,500."),
        (CLERK, "Stationery worth £400 and furniture worth £2,500 ordered."),
        (CLERK, "45 parcels and 120 letters a day."),
        (CLERK, "Types 55 wpm in French."),
        (JOINER, "Praxis mit Note 2,1 bestanden."),
        (JOINER, "Theorieprüfung mit der Note 1,4."),
        (BUYER, "Budget livres de 3 000 €."),
        (BUYER, "Livres (3 000 €) et jeux (800 €)."),
        (CLERK, "Handled forty-five parcels, 120 letters a day."),
        (BATHS, "65 Bestandsbäder saniert, zwölf davon barrierefrei."),
    ],
)
def test_a_figure_may_be_told_of_its_own_thing(sources: Sources, line: str) -> None:
    assert moved(sources, line) == []


@pytest.mark.parametrize("sources", [CLERK, JOINER, BUYER])
def test_own_lines_are_supported(sources: Sources) -> None:
    assert [moved(sources, one.text) for one in sources.own] == [[] for _ in sources.own]
