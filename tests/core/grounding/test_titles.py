"""Titles that a line claims."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.cv import StructuredCV
from core.grounding.claims import Judged
from core.grounding.titles import Titles
from tests.core.grounding.four_people import ACCOUNTANT, BUYER, ENGINEER, NURSE, own_lines, sources, told
from tests.core.grounding.honest_lines import HONEST
from tests.core.grounding.made_up_lines import TITLES
from tests.core.grounding.roles import Role, lines_of

PEOPLE = (ENGINEER, NURSE, BUYER, ACCOUNTANT)


def untraced(cv: StructuredCV, role: int | None, line: str) -> list[Judged]:
    return [judged for judged in Titles.of(sources(cv, role)).judge(line) if not judged.supported]


def supported(cv: StructuredCV, role: int | None, lines: tuple[str, ...]) -> dict[str, bool]:
    examiner = Titles.of(sources(cv, role))
    return {line: all(judged.supported for judged in examiner.judge(line)) for line in lines}


@pytest.mark.parametrize(("cv", "role", "lines"), told(HONEST))
def test_an_honest_line_claims_no_other_title(cv: StructuredCV, role: int | None, lines: tuple[str, ...]) -> None:
    assert [line for line, held in supported(cv, role, lines).items() if not held] == []


@pytest.mark.parametrize(("cv", "role", "lines"), told(TITLES))
def test_a_title_that_the_cv_does_not_hold_is_not_supported(
    cv: StructuredCV, role: int | None, lines: tuple[str, ...]
) -> None:
    assert [line for line, held in supported(cv, role, lines).items() if held] == []


@pytest.mark.parametrize("cv", PEOPLE)
def test_every_own_line_is_supported_where_it_stands_and_for_the_whole_cv(cv: StructuredCV) -> None:
    for role, lines in own_lines(cv):
        assert all(supported(cv, role, lines).values())
        assert all(supported(cv, None, lines).values())


@given(st.text(max_size=120))
def test_any_text_is_judged(text: str) -> None:
    for judged in Titles.of(sources(ENGINEER, None)).judge(text):
        assert 0 <= judged.claim.start <= judged.claim.end <= len(text)


@pytest.mark.parametrize(("role", "line"), lines_of("called"))
def test_a_title_may_be_translated_shortened_and_lowered(role: Role, line: str) -> None:
    assert [one.claim.text for one in Titles.of(role.sources).judge(line) if not one.supported] == []


@pytest.mark.parametrize(("role", "line"), lines_of("raised"))
def test_a_title_may_be_neither_raised_nor_another(role: Role, line: str) -> None:
    assert [one.claim.text for one in Titles.of(role.sources).judge(line) if not one.supported] != []
