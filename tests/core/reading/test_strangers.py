"""CVs of people of many trades, whose headings no list has, in many settings: nothing that matters is lost."""

import pytest

from core.cv import SectionKind, StructuredCV
from core.reading.cvs import read_cv
from core.reading.skills import Vocabulary
from core.reading.source import SourceText
from tests.core.reading.strangers import SHAPES, STRANGERS, Stranger

CASES = [pytest.param(one, shape, id=f"{one.key}, {shape}") for one in STRANGERS for shape in SHAPES]


def cv_of(one: Stranger, shape: str) -> StructuredCV:
    cv = read_cv(SourceText(lines=tuple(SHAPES[shape](one))), Vocabulary())
    assert isinstance(cv, StructuredCV)
    return cv


@pytest.mark.parametrize(("one", "shape"), CASES)
def test_roles_are_found_under_headings_that_no_list_has(one: Stranger, shape: str) -> None:
    roles = [role for section in cv_of(one, shape).of_kind(SectionKind.EXPERIENCE) for role in section.subsections]
    assert len(roles) == len(one.posts)
    for post, role in zip(one.posts, roles, strict=True):
        assert post.employer.rstrip(".") in role.name
        assert post.title in role.name
        assert [item.content for item in role.items] == list(post.lines)


@pytest.mark.parametrize(("one", "shape"), CASES)
def test_degrees_and_languages_are_told_by_what_they_are(one: Stranger, shape: str) -> None:
    cv = cv_of(one, shape)
    schools = [entry.name for section in cv.of_kind(SectionKind.EDUCATION) for entry in section.subsections]
    assert any(one.degree[1] in name for name in schools)
    assert [item.content for section in cv.of_kind(SectionKind.LANGUAGES) for item in section.items] == list(
        one.tongues
    )


@pytest.mark.parametrize("one", STRANGERS, ids=lambda one: one.key)
def test_a_list_under_a_heading_of_its_own_is_what_somebody_can_do(one: Stranger) -> None:
    cv = cv_of(one, "tall")
    (skills,) = cv.of_kind(SectionKind.SKILLS)
    assert all(skill in " ".join(item.content for item in skills.items) for skill in one.skills)
    assert skills.name == one.calls[3]
