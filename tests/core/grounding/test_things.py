"""Things that a line brings in, and other words for what the sources hold."""

import pytest

from core.grounding.sources import Sources
from core.grounding.things import Things
from tests.core.grounding.four_people import VOCABULARY
from tests.core.grounding.roles import sources_of

BAKER = sources_of(
    "Création de quatre pains au levain à base de farines locales.",
    "Façonnage de 300 croissants par nuit.",
    title="Boulanger",
    language="fr",
)
WARD = sources_of(
    "Introduced a bedside handover sheet used on all shifts.",
    "Audited pressure ulcers every month.",
    title="Ward Sister",
    language="en",
)
BUYER = sources_of(
    "Verhandlung von Rahmenverträgen mit 14 Lieferanten in Italien.",
    "Einführung einer Lieferantenbewertung nach Termin- und Qualitätskriterien.",
    title="Einkäuferin",
    language="de",
)
AGRONOMIST = sources_of(
    "Asesoramiento a 45 productores de olivo en Jaén.",
    "Diseño de sistemas de riego por goteo.",
    title="Ingeniera agrónoma",
    language="es",
)


def new(sources: Sources, line: str) -> list[str]:
    return [one.claim.text for one in Things.of(sources, VOCABULARY).judge(line) if not one.supported]


@pytest.mark.parametrize(
    ("sources", "line", "thing"),
    [
        (BAKER, "Création de quatre pains au levain sans gluten.", "gluten"),
        (WARD, "Audited pressure ulcers and nutrition every month.", "nutrition"),
        (BUYER, "Verhandlung von Rahmenverträgen in Italien und der Türkei.", "Türkei"),
        (AGRONOMIST, "Asesoramiento a productores de olivo y de almendro.", "almendro"),
    ],
)
def test_a_thing_that_no_source_speaks_of_is_not_supported(sources: Sources, line: str, thing: str) -> None:
    assert new(sources, line) == [thing]


@pytest.mark.parametrize(
    ("sources", "line"),
    [
        (BAKER, "Quatre pains au levain créés à partir de farines locales."),
        (BAKER, "Shaping of 300 croissants each night."),
        (WARD, "Brought in a handover sheet for the bedside, now in use on every shift."),
        (BUYER, "Rahmenverträge mit 14 italienischen Lieferanten ausgehandelt."),
        (AGRONOMIST, "Asesoré a 45 productores de olivo de la provincia de Jaén."),
    ],
)
def test_other_words_for_what_the_sources_hold_bring_nothing_in(sources: Sources, line: str) -> None:
    assert new(sources, line) == []
