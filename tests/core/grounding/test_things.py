"""Things that a line brings in, and other words for what the sources hold.

``things.txt`` holds invented people of many trades: ``role LANGUAGE TITLE``, their ``cv`` lines, lines that hold to
these, and lines that bring something in.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.grounding.sources import Grounds, Sources
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


def told() -> Iterator[tuple[Sources, str, str]]:
    """Each line of ``things.txt`` that is no source, with its sources and mark."""
    for role in Path(__file__).with_name("things.txt").read_text("utf-8").strip().split("\n\n"):
        head, *lines = role.split("\n")
        _, language, title = head.split(" ", 2)
        marked = [line.partition(" ") for line in lines]
        own = sources_of(*(line for mark, _, line in marked if mark == "cv"), title=title, language=language)
        yield from ((own, mark, line) for mark, _, line in marked if mark != "cv")


TOLD = tuple(told())


def test_people_of_many_trades_may_say_in_other_words_what_they_did() -> None:
    assert [line for own, mark, line in TOLD if mark == "holds" and new(own, line)] == []


def test_people_of_many_trades_may_not_bring_in_what_they_never_spoke_of() -> None:
    assert [line for own, mark, line in TOLD if mark == "brings" and not new(own, line)] == []


@pytest.mark.parametrize(
    "line",
    [
        "Introduced a bedside handover sheet and a whiteboard used on all shifts.",
        "Audited pressure ulcers and catheters every month.",
    ],
)
def test_a_new_word_in_a_line_left_as_it_was_adds_something(line: str) -> None:
    assert new(WARD, line)


@pytest.mark.parametrize(
    "line",
    [
        "Gave every shift something to hand over with at the bed, a sheet the colleagues would otherwise scribble.",
        "Each month took a hard look, with a magnifier, at how many pressure ulcers there were and why.",
    ],
)
def test_a_new_word_in_a_reworded_line_stands_for_another(line: str) -> None:
    assert new(WARD, line) == []


def test_what_the_cv_tells_of_another_role_is_sooner_an_addition() -> None:
    own = sources_of("Fitted lenses for in-patients at their bedside.", title="Optician", language="en")
    other = Grounds(id="other", text="Repaired hinges in the workshop.")
    line = "Fitted lenses with care at the bedside, and hinges too."
    assert new(own, line) == []
    assert new(replace(own, cv=(*own.cv, other)), line) == ["hinges"]


@pytest.mark.parametrize(
    ("language", "own", "line", "added"),
    [
        (
            "de",
            "Abrechnung mit den gesetzlichen Trägern.",
            "Abrechnung mit den gesetzlichen und privaten Trägern.",
            "privaten",
        ),
        ("es", "Rutas de corto y medio recorrido.", "Rutas de corto, medio y largo recorrido.", "largo"),
    ],
)
def test_a_plain_word_behind_an_and_is_an_addition_where_the_line_is_else_the_same(
    language: str, own: str, line: str, added: str
) -> None:
    assert new(sources_of(own, title="Team", language=language), line) == [added]


def test_an_item_whose_words_several_lines_hold_and_none_together_is_an_addition() -> None:
    own = sources_of(
        "Sold tickets and programmes at the front door.",
        "Cleaned the mirrors after each film.",
        "Repaired lamps in the cellar.",
        title="Usher",
        language="en",
    )
    sold = "Sold tickets and programmes at the front door, and repaired"
    assert new(own, f"{sold} mirrors in the cellar.") == ["mirrors", "cellar"]
    assert new(own, f"{sold} lamps in the cellar.") == []


@pytest.mark.parametrize(
    ("language", "own", "line"),
    [
        ("en", "Welcomed passengers at the gate.", "Travellers welcomed at the gate."),
        ("de", "Betreuung von Neugeborenen.", "Babys betreut."),
        ("fr", "Tenue du glossaire des machines.", "Le lexique des machines tenu à jour."),
        ("es", "Recuento de los árboles del parque.", "Censo del arbolado del parque."),
    ],
)
def test_everyday_words_stand_for_each_other(language: str, own: str, line: str) -> None:
    assert new(sources_of(own, title="Team", language=language), line) == []


def test_in_a_list_of_skills_a_word_for_something_near_is_no_skill_that_is_held() -> None:
    own = replace(sources_of("Repaired bicycles.", title="Mechanic", language="en"), whole_cv=True)
    assert new(own, "Bicycles, railways")


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=120))
def test_any_text_is_judged(text: str) -> None:
    for judged in Things.of(BAKER, VOCABULARY).judge(text):
        assert 0 <= judged.claim.start <= judged.claim.end <= len(text)
