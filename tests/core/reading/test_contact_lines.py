"""How to reach somebody, where a CV says it in a line at its foot or in the middle of it."""

import pytest

from core.cv import Contact, SectionKind, StructuredCV
from core.reading.cvs import read_cv
from core.reading.skills import Vocabulary
from core.reading.source import SourceLine, SourceText
from tests.core.reading.texts import lines_of

HEADED = (
    "*WORK",
    "Quill & Daughters\tCooper\t2015 – 2020",
    "*INTERESTS",
    "Rowing, cider",
)


def read(*texts: str) -> StructuredCV:
    """The CV with these lines, the name first; headings have a star."""
    lines = [SourceLine(text="Ada Quill", size=20)]
    lines += [
        SourceLine(text=text.removeprefix("*"), size=14 if text[0] == "*" else 10, bold=text[0] == "*", gap=0.5)
        for text in texts
    ]
    cv = read_cv(SourceText(lines=tuple(lines)), Vocabulary())
    assert isinstance(cv, StructuredCV)
    return cv


def reached(contact: Contact) -> tuple[str | None, str | None, str | None]:
    return contact.phone, contact.location, contact.email


@pytest.mark.parametrize(
    ("foot", "phone", "place"),
    [
        ("Vansbro\t+46 70 555 01 77\tada@quill.example", "+46 70 555 01 77", "Vansbro"),
        ("ada@quill.example | Ludlow | 01584 496 0012", "01584 496 0012", "Ludlow"),
        ("Tel.: 04841 555 017 · ada@quill.example · Husum", "04841 555 017", "Husum"),
        ("Quimper • 02 55 55 01 23 • ada@quill.example", "02 55 55 01 23", "Quimper"),
        ("Teruel\t+34 600 555 014\tada@quill.example\tquill.example", "+34 600 555 014", "Teruel"),
        ("Viana do Castelo | +351 910 555 014 | ada@quill.example", "+351 910 555 014", "Viana do Castelo"),
        ("Cuneo\tada@quill.example\t+39 347 555 0144", "+39 347 555 0144", "Cuneo"),
        ("'s-Gravenzande\t06-55501288\tada@quill.example", "06-55501288", "'s-Gravenzande"),
        ("Suwałki | 601 555 014 | ada@quill.example", "601 555 014", "Suwałki"),
        ("Καρπενήσι\t697 555 0144\tada@quill.example", "697 555 0144", "Καρπενήσι"),
        ("Кунгур\t8 (917) 555-01-44\tada@quill.example", "8 (917) 555-01-44", "Кунгур"),
    ],
)
def test_a_line_of_contact_at_the_foot_counts_as_one_below_the_name(foot: str, phone: str, place: str) -> None:
    cv = read("Cooper and Cask Maker", *HEADED, foot)
    assert reached(cv.contact) == (phone, place, "ada@quill.example")
    assert lines_of(cv, SectionKind.INTERESTS) == ["Rowing, cider"]


def test_a_line_of_contact_between_two_sections_counts() -> None:
    cv = read("Cooper", "*INTERESTS", "Rowing, cider", "0113 496 0018\tada@quill.example", *HEADED[:2])
    assert reached(cv.contact) == ("0113 496 0018", None, "ada@quill.example")


def test_the_number_of_a_referee_is_not_the_persons() -> None:
    cv = read("Cooper", *HEADED, "*REFERENCES", "Leeds\t0113 496 0018\tbea@finch.example")
    assert cv.contact.phone is None


def test_a_line_with_somebody_elses_address_says_nothing_of_the_person() -> None:
    cv = read("Cooper", "ada@quill.example", *HEADED, "*SAFETY", "Leeds\t0113 496 0018\tbea@finch.example")
    assert reached(cv.contact) == (None, None, "ada@quill.example")


def test_a_name_beside_a_number_is_no_town() -> None:
    cv = read("Cooper", *HEADED, "*SAFETY", "Bea Finch\t0113 496 0018\tbea.finch@finch.example")
    assert cv.contact.location is None
    assert cv.contact.phone is None


@pytest.mark.parametrize(
    "label",
    [
        "title",
        "Position",
        "Beruf",
        "Métier",
        "Profesión",
        "Profissão",
        "Ruolo",
        "Functie",
        "Zawód",
        "Θέση",
        "Должность",
    ],
)
def test_what_a_label_calls_a_trade_under_the_name_is_the_headline_without_its_label(label: str) -> None:
    cv = read(f"{label}: Master of barrels, casks", "0113 496 0018\tada@quill.example", *HEADED)
    assert cv.contact.headline == "Master of barrels, casks"


def test_a_column_of_details_beside_the_page_is_no_part_of_the_section_before_it() -> None:
    beside = ("3 Stave Yard, Ludlow", "01584 496 0012", "ada@quill.example", "quill.example")
    lines = [
        SourceLine(text="Ada Quill", size=20, x=40),
        SourceLine(text="Cooper", size=12, x=40),
        SourceLine(text="INTERESTS", size=14, bold=True, gap=1.0, x=40),
        SourceLine(text="Rowing, cider", size=10, x=40),
        *(SourceLine(text=text, size=10, x=410) for text in beside),
        SourceLine(text="WORK", size=14, bold=True, gap=1.0, x=410),
        SourceLine(text="Quill & Daughters\tCooper\t2015 – 2020", size=10, x=410),
    ]
    cv = read_cv(SourceText(lines=tuple(lines)), Vocabulary())
    assert isinstance(cv, StructuredCV)
    assert reached(cv.contact) == ("01584 496 0012", "3 Stave Yard, Ludlow", "ada@quill.example")
    assert lines_of(cv, SectionKind.INTERESTS) == ["Rowing, cider"]


@pytest.mark.parametrize("foot", ["+44 113 496 0018", "Tel. 0113 496 0018", "Mobile: 0113 496 0018"])
def test_a_number_alone_at_the_foot_is_the_persons(foot: str) -> None:
    apart = SourceLine(text=foot, size=10, gap=2.0)
    cv = read_cv(SourceText(lines=(*map(_plainly, HEADED), apart)), Vocabulary())
    assert isinstance(cv, StructuredCV)
    assert cv.contact.phone is not None
    assert cv.contact.phone.endswith("113 496 0018")
    assert lines_of(cv, SectionKind.INTERESTS) == ["Rowing, cider"]


def test_a_number_close_under_a_role_is_not_the_persons() -> None:
    close = SourceLine(text="0113 496 0018", size=10, gap=0.5)
    cv = read_cv(SourceText(lines=(*map(_plainly, HEADED[:2]), _plainly("Mr Finch"), close)), Vocabulary())
    assert isinstance(cv, StructuredCV)
    assert cv.contact.phone is None


def _plainly(text: str) -> SourceLine:
    heading = text.startswith("*")
    return SourceLine(text=text.removeprefix("*"), size=14 if heading else 10, bold=heading, gap=0.5)
