"""Mending a CV by words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.cv import CvDate, Section, SectionKind, StructuredCV, Subsection
from core.mending import mend
from tests.core.people import ines


def changed(request: str) -> StructuredCV:
    cv = mend(ines(), request)
    assert cv is not None, request
    return cv


@pytest.mark.parametrize(
    ("request_", "field", "value"),
    [
        ("name: Ines A. Okafor", "name", "Ines A. Okafor"),
        ("My name is Ines A. Okafor.", "name", "Ines A. Okafor"),
        ("the email should be ines@example.org", "email", "ines@example.org"),
        ("phone: +44 1752 555 0199", "phone", "+44 1752 555 0199"),
        ("city = Exeter", "location", "Exeter"),
        ("headline: Ward Sister", "headline", "Ward Sister"),
    ],
)
def test_contact_details_are_set(request_: str, field: str, value: str) -> None:
    assert getattr(changed(request_).contact, field) == value


def test_a_roles_employer_is_set_by_its_number_and_its_heading_follows() -> None:
    role = changed("employer of role 2: Tamar Nursing Home").sections[0].subsections[1]
    assert (role.organisation, role.name) == ("Tamar Nursing Home", "Nurse, Tamar Nursing Home")


def test_dates_of_a_role_are_read_anew() -> None:
    period = changed("dates of role 2: 06/2016 – 02/2019").sections[0].subsections[1].period
    assert period is not None
    assert (period.start, period.end) == (CvDate(year=2016, month=6), CvDate(year=2019, month=2))


def test_words_are_replaced_wherever_they_stand() -> None:
    cv = changed("replace St Brannoc's Hospital with St Brannoc's Infirmary")
    assert cv.sections[0].subsections[0].organisation == "St Brannoc's Infirmary"
    assert changed("dementia -> Alzheimer's").sections[0].subsections[1].items[0].content.endswith("Alzheimer's")


def test_one_line_is_removed_when_it_is_clear_which() -> None:
    cv = changed("remove the line Kept the medication records")
    assert [item.content for item in cv.sections[0].subsections[1].items] == ["Looked after 18 residents with dementia"]


def test_a_certificate_is_removed_like_a_line() -> None:
    entries = tuple(Subsection(id=f"c{n}", name=name) for n, name in enumerate(("First Aid, 2020", "Splicing, 2021")))
    held = Section(id="c", name="Certificates", kind=SectionKind.CERTIFICATIONS, subsections=entries)
    cv = mend(ines().changed(sections=(*ines().sections, held)), "remove the line First Aid")
    assert cv is not None
    assert [entry.name for entry in cv.sections[-1].subsections] == ["Splicing, 2021"]


def test_a_role_is_removed_and_a_line_added() -> None:
    assert len(changed("delete role 2").sections[0].subsections) == 1
    added = changed('add the line "Ran the flu clinic" to role 1').sections[0].subsections[0].items[-1]
    assert added.content == "Ran the flu clinic"


@pytest.mark.parametrize(
    "request_",
    [
        "make it nicer",
        "remove the line e",
        "replace Paris with London",
        "employer of role 9: X",
        "",
        "name:",
        "delete role 0",
    ],
)
def test_what_is_not_clear_changes_nothing(request_: str) -> None:
    assert mend(ines(), request_) is None


@given(st.text(max_size=120))
def test_no_words_break_it(request_: str) -> None:
    mended = mend(ines(), request_)
    assert mended is None or StructuredCV.model_validate_json(mended.model_dump_json()) == mended


@given(st.sampled_from(["replace {} with {}", "{} -> {}", "name: {}{}", "title of role 1: {}{}"]), st.text(), st.text())
def test_no_values_break_it(form: str, one: str, other: str) -> None:
    mended = mend(ines(), form.format(one, other))
    assert mended is None or mended != ines()
