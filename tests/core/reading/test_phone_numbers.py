"""Telephone numbers in the forms of many countries, and digits that are none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.cv import SectionKind
from core.reading.details import number_in, pieces_of
from core.reading.phone_numbers import best_of, phone_in
from tests.core.reading.texts import Row, cv_of, lines_of

WORK: tuple[Row, ...] = ({"text": "EXPERIENCE", "size": 14}, "Cooper, Hoop Ltd\t2015 – 2020", "- Built barrels")


@pytest.mark.parametrize(
    "number",
    [
        "+44 20 7946 0412",
        "020 7946 0412",
        "+44 (0)7700 900 188",
        "07700 900482",
        "(415) 555-0137",
        "+1 415.555.0137",
        "415-555-0137 ext. 12",
        "+49 (0)89 5550 1234",
        "0511 / 555 01 23",
        "089/55501234",
        "+41 79 555 01 23",
        "06 12 34 01 23",
        "+33 (0)6 98 76 01 23",
        "(+34) 93 555 01 23",
        "628 55 01 23",
        "+351 917 555 012",
        "(41) 99555-0123",
        "+39 0471 555 012",
        "06-12 34 56 78",
        "010-555 01 23",
        "+48 22 555 01 23",
        "602 555 012",
        "070-555 01 23",
        "+45 12 34 56 78",
        "+358 40 555 0123",
        "+420 601 555 012",
        "+30 691 234 5678",
        "8 (916) 123-45-67",
        "+7 (495) 555-01-23",
        "138 1234 5678",
        "+86 139-0000-1234",
        "+91 98765 43210",
        "+254 712 555 019",
        "00 49 171 3920012",
        "+31 6 5550 1942",
        "06 5550 1942",
        "+49 30 2019 2021",
        "030 555 2014",
        "+48 600 196 2001",
        "+7 383 555\u201101\u201164",
    ],
)
def test_numbers_are_read_as_they_are_written_in_many_countries(number: str) -> None:
    assert phone_in(number) == number
    assert number in pieces_of(f"Ada Quill, {number}, ada@quill.example")


@pytest.mark.parametrize(
    "digits",
    [
        "04.12.1985",
        "1985-12-04",
        "2015 – 2018",
        "12/2015",
        "22765",
        "4711",
        "0000-0002-1825-0097",
        "DE89370400440532013000",
        "2015-2018",
        "01.09.2015 - 31.12.2018",
        "1990 1991 1992",
        "2010-2014, 2016",
    ],
)
def test_dates_postcodes_and_accounts_are_no_numbers(digits: str) -> None:
    assert phone_in(digits) is None


@pytest.mark.parametrize(
    ("digits", "language", "possible"),
    [("4700-210", "pt", False), ("912 345 678", "pt", True), ("602 555 012", "pl", True)],
)
def test_bare_digits_are_a_number_only_where_the_country_has_such(digits: str, language: str, possible: bool) -> None:  # noqa: FBT001 - the table names it
    assert (best_of([(digits, "")], language) is not None) == possible


def test_of_several_numbers_the_one_to_call_is_taken() -> None:
    assert best_of([("030 5550123", "Fax: "), ("030 5550124", "Tel: ")], "de") == "030 5550124"
    assert best_of([("030 5550124", "Tel: "), ("0171 5550124", "Mobil: ")], "de") == "0171 5550124"
    assert best_of([("4700-210", ""), ("912 345 678", "")], "pt") == "912 345 678"
    assert best_of([("030 5550123", "Fax: ")], "de") is None


def test_the_other_numbers_stay_in_the_cv() -> None:
    cv = cv_of("Tel: 030 5550124", "Mobil: 0171 5550124", *WORK)
    assert cv.contact.phone == "0171 5550124"
    assert any("5550124" in line for line in lines_of(cv, SectionKind.OTHER))


@given(st.text(alphabet="0123456789 +()/.-–x", max_size=40))
def test_no_digits_break_the_search(text: str) -> None:
    found = phone_in(text)
    assert found is None or found in text
    assert best_of([(text, "")], "en") in (None, text)


@pytest.mark.parametrize(
    "line",
    [
        "Telefon/WhatsApp: {}",
        "Mobil (privat): {}",
        "Tél. : {}",
        "Tel. no. {}",
        "Tel.nr.: {}",
        "Contact number: {}",
        "**Phone:** {}",
        "Κιν.: {}",
        "kom. {}",
        "ada@quill.example ({})",
        "[{}]",
        "Leeds|{}|ada@quill.example",
    ],
)
@pytest.mark.parametrize("number", ["+44 7700 900123", "0049 (0)151 234 567 89", "06-12345678", "(503) 555-0142"])
def test_a_number_is_found_behind_whatever_people_call_it(line: str, number: str) -> None:
    assert number_of(line.format(number)) == number


@pytest.mark.parametrize("label", ["Steuernummer", "Passport no.", "PESEL", "NIF", "Member no."])
def test_what_nobody_calls_is_no_telephone_number(label: str) -> None:
    assert number_of(f"{label}: 0151 23456789") is None


def number_of(line: str) -> str | None:
    return next((number for piece in pieces_of(line) if (number := number_in(piece))), None)
