"""Proper names: employers, clients, schools, places, products."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.cv import Section, SectionKind, StructuredCV, Subsection
from core.grounding.names import Names
from core.grounding.sources import sources_of_cv
from tests.core.grounding.examined import Examined
from tests.core.grounding.four_people import BUYER, ENGINEER, VOCABULARY, sources, told
from tests.core.grounding.honest_lines import HONEST
from tests.core.grounding.made_up_lines import NAMES

EXAMINED = Examined(lambda of: Names.of(of, VOCABULARY))


@pytest.mark.parametrize(("cv", "role", "lines"), told(HONEST))
def test_an_honest_line_names_nobody_new(cv: StructuredCV, role: int | None, lines: tuple[str, ...]) -> None:
    assert [line for line, held in EXAMINED.supported(cv, role, lines).items() if not held] == []


@pytest.mark.parametrize(("cv", "role", "lines"), told(NAMES))
def test_a_name_that_the_entry_does_not_hold_is_not_supported(
    cv: StructuredCV, role: int | None, lines: tuple[str, ...]
) -> None:
    assert [line for line, held in EXAMINED.supported(cv, role, lines).items() if held] == []


@pytest.mark.parametrize(
    "line",
    [
        "Built {} forecasts.",
        "Built forecasts at {}.",
        "Stock forecast for {}, reported monthly.",
        "Prognosen bei {} erstellt.",
        "Prévision des stocks chez {}.",
        "Pronóstico de existencias en {}.",
    ],
)
@given(name=st.from_regex(r"[KQXZ][bdfgklmv][aou]r[kvz][aou]l{1,2}a GmbH", fullmatch=True))
def test_an_employer_that_is_nowhere_is_always_caught(line: str, name: str) -> None:
    assert EXAMINED.untraced(ENGINEER, 0, line.format(name))


def test_who_gave_a_certificate_is_no_employer() -> None:
    given = Subsection(id="c1", name="First Aid, Axeltree, 2020", title="First Aid", organisation="Axeltree")
    held = Section(id="c", name="Certificates", kind=SectionKind.CERTIFICATIONS, subsections=(given,))
    of = sources_of_cv(ENGINEER.changed(sections=(*ENGINEER.sections, held)))
    assert "Axeltree" not in [one.text for one in of.organisations]
    assert [one.text for one in of.cv if one.id == "c1"] == ["First Aid, Axeltree, 2020"]


def test_the_evidence_is_the_line_that_holds_the_name() -> None:
    (munich, wien) = Names.of(sources(ENGINEER, 0), VOCABULARY).judge(
        "Stock forecast for warehouses in München and Wien."
    )
    assert munich.evidence == wien.evidence == ("s2.e1.i2",)


def test_a_name_of_another_entry_is_moved_and_fine_for_the_whole_cv() -> None:
    assert EXAMINED.untraced(BUYER, 1, "Négociation avec Plasturgie Vauclère.")
    assert EXAMINED.untraced(BUYER, None, "Négociation avec Plasturgie Vauclère.") == []
