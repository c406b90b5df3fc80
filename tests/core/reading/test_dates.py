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
        ("March – June 2019", "2019-03", "2019-06", False),
        ("03–06/2019", "2019-03", "2019-06", False),
        ("1er septembre 2019 – 30 juin 2020", "2019-09", "2020-06", False),
        ("15th March 2019 to 2nd May 2020", "2019-03", "2020-05", False),
        ("03/15/2019 - 04/30/2020", "2019-03", "2020-04", False),
        ("2016.6-2018.12", "2016-06", "2018-12", False),
        ("2018. március – 2020. május", "2018-03", "2020-05", False),
        ("Jan-19 – Mar-21", "2019-01", "2021-03", False),
        ("Sept ‘16 – Dec ‘18", "2016-09", "2018-12", False),
        ("Fév 2014 – Aoû 2020", "2014-02", "2020-08", False),
        ("Oca 2022 – Eyl 2023", "2022-01", "2023-09", False),
        ("cvc 2019 – lut 2020", "2019-07", "2020-02", False),
        ("2021-Oct - Present", "2021-10", None, True),
        ("2017-Jan - 2021-Sep", "2017-01", "2021-09", False),
        ("2019/2020", "2019", "2020", False),
        ("between 2015 and 2018", "2015", "2018", False),
        ("zwischen 2015 und 2018", "2015", "2018", False),
        ("январь 2019 г. – март 2020 г.", "2019-01", "2020-03", False),
        ("с мая 2018 по настоящее время", "2018-05", None, True),
        ("2018年9月至2020年6月", "2018-09", "2020-06", False),
        ("maj 2019 – tills vidare", "2019-05", None, True),
        ("augusti 2018 till juni 2020", "2018-08", "2020-06", False),
        ("sedan mars 2020", "2020-03", None, True),
        ("dal 2019 a tutt'oggi", "2019", None, True),
        ("januari 2019 t/m maart 2020", "2019-01", "2020-03", False),
        ("kesäkuu 2018 – toukokuu 2020", "2018-06", "2020-05", False),
        ("červen 2018 – dosud", "2018-06", None, True),
        ("iun. 2018 – prezent", "2018-06", None, True),
        ("Haziran 2018 – halen", "2018-06", None, True),
        ("Nov. 2018 - Pres.", "2018-11", None, True),
        ("2019 onwards", "2019", None, True),
        ("3. Quartal 2021 – heute", "2021", None, True),
        ("άνοιξη 2018 – φθινόπωρο 2020", "2018", "2020", False),
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


def test_a_year_that_stands_once_is_that_of_both_months_unless_they_turn() -> None:
    found = find_period("November – March 2019")
    assert found is not None
    assert found.period.start is not None
    assert (str(found.period.start), found.exact) == ("2019-03", False)


def test_the_text_of_a_period_is_the_cvs_own_with_one_kind_of_dash() -> None:
    found = find_period("Engineer, Sept. 2014--Oct. 2016, Ghent")
    assert found is not None
    assert found.period.text == "Sept. 2014 – Oct. 2016"


@given(st.text(max_size=200))
def test_no_text_breaks_the_search_for_periods(text: str) -> None:
    found = find_period(text)
    assert found is None or 0 <= found.start < found.end <= len(text)


@pytest.mark.parametrize(
    ("text", "start", "end", "ongoing"),
    [
        ("'19 – '21", "2019", "2021", False),
        ("’19 – now", "2019", None, True),
        ("2015/16 – 2018/19", "2015", "2019", False),
        ("2014/08 – 2019/04", "2014-08", "2019-04", False),
        ("2015/16 – heute", "2015", None, True),
        ("2018年9月～至今", "2018-09", None, True),
        ("early 2014 – late 2016", "2014", "2016", False),
        ("Anfang 2014 – Ende 2016", "2014", "2016", False),
        ("2015 bis auf Weiteres", "2015", None, True),
        ("WS 2015/16", "2015", "2016", False),
    ],
)
def test_years_are_read_as_people_shorten_and_round_them(
    text: str, start: str, end: str | None, *, ongoing: bool
) -> None:
    found = find_period(text)
    assert found is not None
    period = found.period
    assert (str(period.start), str(period.end) if period.end else None, period.ongoing) == (start, end, ongoing)
    assert (found.start, found.end) == (0, len(text))
