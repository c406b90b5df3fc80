import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.reading.dates import find_period


@pytest.mark.parametrize(
    ("text", "start", "end", "ongoing"),
    [
        ("06/2016 – 12/2018", "2016-06", "2018-12", False),
        ("seit 2019", "2019", None, True),
        ("depuis mars 2019", "2019-03", None, True),
        ("mars 2012 à juin 2014", "2012-03", "2014-06", False),
        ("Jan 2023 - Present", "2023-01", None, True),
        ("March 2019 to present", "2019-03", None, True),
        ("01.2015 bis heute", "2015-01", None, True),
        ("enero de 2018 – diciembre de 2019", "2018-01", "2019-12", False),
        ("янв 2019 — настоящее время", "2019-01", None, True),
        ("Ιανουάριος 2015 – σήμερα", "2015-01", None, True),
        ("2018年3月 - 至今", "2018-03", None, True),
        ("2019-03 - 2020-04", "2019-03", "2020-04", False),
        ("15.03.2015 - 31.12.2018", "2015-03", "2018-12", False),
        ("06/16 - 08/18", "2016-06", "2018-08", False),
        ("Jan '19 - Feb '20", "2019-01", "2020-02", False),
        ("2019/20", "2019", "2020", False),
        ("2018 – do chwili obecnej", "2018", None, True),
        ("mei 2019 - heden", "2019-05", None, True),
        ("gennaio 2020 - in corso", "2020-01", None, True),
        ("Fev/2020 - Atual", "2020-02", None, True),
    ],
)
def test_periods_are_read_in_the_forms_and_languages_of_cvs(
    text: str,
    start: str,
    end: str | None,
    ongoing: bool,  # noqa: FBT001 - the table names it
) -> None:
    found = find_period(text)
    assert found is not None
    assert found.exact
    assert str(found.period.start) == start
    assert (str(found.period.end) if found.period.end else None) == end
    assert found.period.ongoing is ongoing


@pytest.mark.parametrize("text", ["2016", "Q3 2021", "Summer 2019", "Herbst 2018"])
def test_a_month_that_is_not_named_is_not_guessed(text: str) -> None:
    found = find_period(text)
    assert found is not None
    assert found.period.start is not None
    assert found.period.start.month is None


@pytest.mark.parametrize(
    "text", ["(555) 123-4567", "11,234,567 users", "10.5281/zenodo.20231", "grew sales to $2,019", ""]
)
def test_other_numbers_are_no_dates(text: str) -> None:
    assert find_period(text) is None


def test_the_text_of_a_period_is_the_cvs_own_with_one_kind_of_dash() -> None:
    found = find_period("Engineer, Sept. 2014--Oct. 2016, Ghent")
    assert found is not None
    assert found.period.text == "Sept. 2014 – Oct. 2016"


@given(st.text(max_size=200))
def test_no_text_breaks_the_search_for_periods(text: str) -> None:
    found = find_period(text)
    assert found is None or 0 <= found.start < found.end <= len(text)
