"""Which of the job's duties the person's lines speak of."""

import pytest

from core.job import JobDescriptionData
from core.tailoring.duties import duties_shown
from core.tailoring.matching import match
from tests.core.people import ines, ward_job
from tests.core.tailoring.people import ENGINEER, ENGINEER_JOB, VOCABULARY


def asking(*duties: str, language: str = "en") -> JobDescriptionData:
    return ward_job().changed(responsibilities=duties, language=language)


def shown(*duties: str) -> list[str | None]:
    return [one.line for one in duties_shown(ines(), asking(*duties), VOCABULARY)]


@pytest.mark.parametrize(
    ("duty", "line"),
    [
        ("Lead the surgical ward at night", "s1.e1.i1"),
        ("Train new colleagues", "s1.e1.i3"),
        ("Look after residents with dementia", "s1.e2.i1"),
        ("Keep medication records up to date", "s1.e2.i2"),
    ],
)
def test_a_duty_is_shown_by_the_line_that_speaks_of_it(duty: str, line: str) -> None:
    assert shown(duty) == [line]


@pytest.mark.parametrize("duty", ["Plan the budget of three wards", "Write articles", "Work with the team", "Nurse"])
def test_a_duty_that_no_line_speaks_of_is_shown_by_none(duty: str) -> None:
    assert shown(duty) == [None]


def test_a_list_of_skills_shows_no_duty() -> None:
    assert shown("Patient education and triage") == [None]


def test_a_skill_under_another_name_shows_a_duty() -> None:
    found = duties_shown(ENGINEER, ENGINEER_JOB, VOCABULARY)
    lines = {item.id: item.content for item in ENGINEER.items()}
    assert lines[found[0].line or ""].startswith("moved 43 services from virtual machines to k8s")


def test_the_match_tells_the_duties_in_the_postings_order_and_does_not_count_them() -> None:
    with_duties = match(ines(), asking("Write articles", "Train new colleagues"), VOCABULARY)
    assert [one.duty for one in with_duties.duties] == ["Write articles", "Train new colleagues"]
    without = match(ines(), asking(), VOCABULARY)
    assert (with_duties.before, with_duties.ceiling) == (without.before, without.ceiling)
