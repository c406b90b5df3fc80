"""Names and ways to reach somebody, however they are printed."""

import pytest

from core.cv import Contact, Link, SectionKind
from core.reading.contact import find_contact
from core.reading.source import SourceLine
from tests.core.reading.texts import Row, cv_of, lines_of

WORK: tuple[Row, ...] = ({"text": "EXPERIENCE", "gap": 1.5, "size": 14, "bold": True}, "Cooper, Hoop Ltd\t2015 – 2020")


def contact_of(*texts: str) -> Contact:
    lines = [SourceLine(text=text, size=20 if not index else 10) for index, text in enumerate(texts)]
    return find_contact(lines, (), lines).contact


@pytest.mark.parametrize(
    "name",
    [
        "Joris van 't Hek-Dijkman",
        "Conceição Moura e Vasques",
        "Ottavio degl'Orsi",
        "Jordi Puig i Serra",
        "Dr. Walburga Freifrau von Thorn-Klee",
    ],
)
def test_names_with_small_words_are_names(name: str) -> None:
    assert contact_of(name, "a.b@post.example").name == name


@pytest.mark.parametrize(
    ("line", "phone"),
    [
        ("a.b@post.example +353 87 123 4567 Galway, Ireland", "+353 87 123 4567"),
        ("Leeds * 0113 496 0018 * a.b@post.example", "0113 496 0018"),
        ("⌂ Via Lunga 3 ☎ +39 347 555 0191 ✉ a.b@post.example", "+39 347 555 0191"),
        ("Catania 348 555 0120\ta.b@post.example", "348 555 0120"),
        ("8 (916) 123-45-67 a.b@post.example", "8 (916) 123-45-67"),
    ],
)
def test_a_telephone_number_is_found_beside_other_details_and_kept_as_printed(line: str, phone: str) -> None:
    contact = contact_of("Ada Quill", line)
    assert (contact.phone, contact.email) == (phone, "a.b@post.example")


def test_a_span_of_years_is_no_telephone_number() -> None:
    assert contact_of("Ada Quill", "Leeds, 2008 – 2012", "a.b@post.example").phone is None


def test_an_address_that_a_narrow_column_broke_is_put_together() -> None:
    contact = contact_of("Ada Quill", "ada.quill@letterbox.exam", "ple", "www.quill.example/", "maps")
    assert contact.email == "ada.quill@letterbox.example"
    assert [link.label for link in contact.links] == ["www.quill.example/maps"]


@pytest.mark.parametrize("greeting", ["Guten Tag,", "Sehr geehrte Frau Amsel,", "Dear Mrs Wren,", "Buenos Días,"])
def test_a_greeting_above_a_cv_is_nobodys_name(greeting: str) -> None:
    assert contact_of(greeting, "wie besprochen mein Lebenslauf", "Ada Quill", "a.b@post.example").name == "Ada Quill"


HEADING: dict[str, str | float | bool] = {"gap": 1.5, "size": 14, "bold": True}


def test_details_under_a_heading_for_a_profile_are_details() -> None:
    cv = cv_of(HEADING | {"text": "ABOUT"}, "Leeds, UK", "+44 20 7946 0412", "quill.example/ada", *WORK)
    assert (cv.contact.phone, cv.contact.location) == ("+44 20 7946 0412", "Leeds, UK")
    assert not any(cv.of_kind(SectionKind.SUMMARY))


def test_details_below_a_profile_leave_its_sentences_alone() -> None:
    said = "I have built barrels and casks for breweries since I left school at sixteen."
    cv = cv_of(HEADING | {"text": "ABOUT"}, said, "Phone: +44 20 7946 0412", *WORK)
    assert cv.contact.phone == "+44 20 7946 0412"
    assert lines_of(cv, SectionKind.SUMMARY) == [said]


@pytest.mark.parametrize(
    ("above", "below", "whole"),
    [
        ("ada.quill@courriel.", "example", "ada.quill@courriel.example"),
        ("ada.quill@", "quill.example", "ada.quill@quill.example"),
        ("ADA.QUILL@POST", "OFFICE.EXAMPLE", "ADA.QUILL@POSTOFFICE.EXAMPLE"),
        ("ada@quill.com", "quill.com", "ada@quill.com"),
        ("ada@quill.co", "m", "ada@quill.com"),
    ],
)
def test_an_address_that_a_line_broke_is_whole_and_a_website_below_is_no_part_of_it(
    above: str, below: str, whole: str
) -> None:
    assert contact_of("Ada Quill", above, below).email == whole


def test_an_address_that_the_edge_of_the_page_cut_is_read_from_its_link() -> None:
    lines = [SourceLine(text="Ada Quill", size=20), SourceLine(text="ada.quill@post.exa", size=10)]
    link = Link(url="mailto:ada.quill@post.example", label="ada.quill@post.exa")
    assert find_contact(lines, (link,), lines).contact.email == "ada.quill@post.example"
