"""JSON Resume, in its names of today and of before; its dates are ISO 8601, and nothing else that they could be."""

import json

import pytest

from core.cv import SectionKind, StructuredCV
from core.reading.json_resume import from_json_resume


def period_of(start: str | None, end: str | None) -> tuple[str, str, bool]:
    work = [{"name": "Tarn Looms", "position": "Weaver", "startDate": start, "endDate": end}]
    cv = from_json_resume(json.dumps({"basics": {"name": "Ada Quill"}, "work": work}))
    assert isinstance(cv, StructuredCV)
    (role,) = next(cv.of_kind(SectionKind.EXPERIENCE)).subsections
    assert role.period is not None
    return str(role.period.start or ""), str(role.period.end or ""), role.period.ongoing


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("2005-09", "2009-10", ("2005-09", "2009-10", False)),
        ("2005-09", None, ("2005-09", "", True)),
        ("2005-9", "2006-3", ("2005-09", "2006-03", False)),
        ("2005-09-15", "2005-12-01", ("2005-09", "2005-12", False)),
        ("2010-11-01T00:00:00Z", "2011-12-31T00:00:00Z", ("2010-11", "2011-12", False)),
        ("2005", "2005-09", ("2005", "2005-09", False)),
        ("2001-12", "Present", ("2001-12", "", True)),
        ("2005-00", "2007-13", ("2005", "2007", False)),
        ("September 2005", "Q2 2006", ("2005-09", "2006", False)),
    ],
)
def test_a_month_is_never_read_as_a_year(start: str, end: str | None, expected: tuple[str, str, bool]) -> None:
    assert period_of(start, end) == expected


@pytest.mark.parametrize("month", range(1, 13))
@pytest.mark.parametrize("year", [1999, 2000, 2005, 2010, 2024])
def test_every_iso_month_is_that_month(year: int, month: int) -> None:
    written = f"{year}-{month:02}"
    assert period_of(written, written) == (written, written, False)


def test_files_from_before_the_first_version_are_read_too() -> None:
    basics = {"name": "Ada Quill", "website": "https://quill.example"}
    work = [{"company": "Tarn Looms", "position": "Weaver", "website": "https://tarn.example", "startDate": "2005-09"}]
    cv = from_json_resume(json.dumps({"basics": basics, "work": work}))
    assert isinstance(cv, StructuredCV)
    (role,) = next(cv.of_kind(SectionKind.EXPERIENCE)).subsections
    assert (role.organisation, role.title) == ("Tarn Looms", "Weaver")
    assert [link.url for link in cv.contact.links] == ["https://quill.example"]
