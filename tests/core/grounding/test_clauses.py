"""Clauses that a line adds, and clauses that only put the sources' words otherwise."""

import pytest

from core.grounding.clauses import Clauses
from core.grounding.sources import Sources
from tests.core.grounding.roles import sources_of

GARDEN = sources_of(
    "Pflege eines Rosengartens mit 1.900 Stöcken.",
    "Bewässerung von 120 jungen Straßenbäumen im Sommer.",
    "Hecken und Sträucher geschnitten.",
    language="de",
)
CLINIC = sources_of(
    "Soirées d'information sur l'obésité des chats.",
    "Vaccination des chiens au refuge.",
    language="fr",
)
SHOP = sources_of(
    "Weekly window displays for the toy department.",
    "Counted the stock of the toy department each March.",
)
PLANT = sources_of(
    "Reducción del peso del brazo de recogida.",
    "Montaje de cintas transportadoras.",
    language="es",
)


def added(sources: Sources, line: str) -> list[str]:
    return [one.claim.text for one in Clauses.of(sources).judge(line) if not one.supported]


@pytest.mark.parametrize(
    ("sources", "line"),
    [
        (GARDEN, "Rosengarten mit 1.900 Stöcken gepflegt und sonntags Führungen für Besuchergruppen angeboten."),
        (GARDEN, "Junge Straßenbäume bewässert, von denen keiner einging."),
        (GARDEN, "Hecken und Sträucher geschnitten, Kompost verkauft."),
        (CLINIC, "Soirées d'information sur l'obésité des chats, après quoi naquit un club sportif."),
        (CLINIC, "Vaccination des chiens au refuge et collecte de dons alimentaires."),
        (SHOP, "Weekly window displays for the toy department, which customers photographed constantly."),
        (SHOP, "Counted the toy department's stock each March and negotiated rents."),
        (PLANT, "Peso del brazo de recogida reducido y patentado por la multinacional."),
        (PLANT, "Montaje de cintas transportadoras, celebrado por la prensa."),
    ],
)
def test_a_clause_that_no_source_speaks_of_is_not_supported(sources: Sources, line: str) -> None:
    assert added(sources, line) != []


@pytest.mark.parametrize(
    ("sources", "line"),
    [
        (GARDEN, "Rosengarten mit 1.900 Stöcken gepflegt und junge Straßenbäume bewässert."),
        (GARDEN, "Im Sommer junge Straßenbäume bewässert, 120 an der Zahl."),
        (CLINIC, "Chiens vaccinés au refuge, soirées d'information sur l'obésité des chats."),
        (SHOP, "Each March, counted the stock of the toy department."),
        (SHOP, "Window displays, made weekly, for the toy department."),
        (PLANT, "Cintas transportadoras montadas y peso del brazo de recogida reducido."),
        (GARDEN, "Hecken und Sträucher auf das gewünschte Maß geschnitten."),
        (GARDEN, "120 junge Straßenbäume über die trockenen Hundstage bewässert."),
        (CLINIC, "Vaccination, aux côtés du refuge, de la gent canine."),
        (PLANT, "Montaje, en planta, de bandas rodantes y cintas transportadoras."),
    ],
)
def test_clauses_of_the_sources_are_supported(sources: Sources, line: str) -> None:
    assert added(sources, line) == []


@pytest.mark.parametrize("sources", [GARDEN, CLINIC, SHOP, PLANT])
def test_own_lines_are_supported(sources: Sources) -> None:
    assert [added(sources, one.text) for one in sources.own] == [[] for _ in sources.own]
