"""Titles that a line claims."""

import pytest

from core.cv import StructuredCV
from core.grounding.titles import Titles
from tests.core.grounding.examined import Examined
from tests.core.grounding.four_people import told
from tests.core.grounding.honest_lines import HONEST
from tests.core.grounding.made_up_lines import TITLES
from tests.core.grounding.roles import Role, lines_of

EXAMINED = Examined(Titles.of)


@pytest.mark.parametrize(("cv", "role", "lines"), told(HONEST))
def test_an_honest_line_claims_no_other_title(cv: StructuredCV, role: int | None, lines: tuple[str, ...]) -> None:
    assert [line for line, held in EXAMINED.supported(cv, role, lines).items() if not held] == []


@pytest.mark.parametrize(("cv", "role", "lines"), told(TITLES))
def test_a_title_that_the_cv_does_not_hold_is_not_supported(
    cv: StructuredCV, role: int | None, lines: tuple[str, ...]
) -> None:
    assert [line for line, held in EXAMINED.supported(cv, role, lines).items() if held] == []


@pytest.mark.parametrize(("role", "line"), lines_of("called"))
def test_a_title_may_be_translated_shortened_and_lowered(role: Role, line: str) -> None:
    assert [one.claim.text for one in Titles.of(role.sources).judge(line) if not one.supported] == []


@pytest.mark.parametrize(("role", "line"), lines_of("raised"))
def test_a_title_may_be_neither_raised_nor_another(role: Role, line: str) -> None:
    assert [one.claim.text for one in Titles.of(role.sources).judge(line) if not one.supported] != []
