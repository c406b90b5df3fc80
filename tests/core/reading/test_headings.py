"""Which lines are headings, in documents that do not make it easy."""

import pytest

from core.cv import SectionKind
from core.reading.headings import heading_kind, is_contact_heading, respaced, told_kind
from tests.core.reading.texts import cv_of, lines_of, roles_of

ROLE = ("Cooper, Stave & Hoop Ltd\t2015 – 2020", "- Built barrels")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("== Work Experience ==", SectionKind.EXPERIENCE),
        ("Berufliche Stationen", SectionKind.EXPERIENCE),
        ("Relevante werkervaring", SectionKind.EXPERIENCE),
        ("Aus- und Weiterbildung", SectionKind.EDUCATION),
        ("Γλωσσικές δεξιότητες", SectionKind.LANGUAGES),
        ("Licences & Certifications", SectionKind.CERTIFICATIONS),
        ("Actividades de voluntariado", SectionKind.VOLUNTEERING),
        ("Top-Kenntnisse", SectionKind.SKILLS),
        ("Высшее образование", SectionKind.EDUCATION),
    ],
)
def test_a_heading_is_known_by_its_words(text: str, kind: SectionKind) -> None:
    assert (heading_kind(text) or told_kind(text)) is kind


def test_an_organisation_is_no_heading_for_its_telling_word() -> None:
    assert told_kind("Education Ministry") is None


@pytest.mark.parametrize(
    "text",
    ["10 ans d'expérience", "12+ years of experience", "Über 15 Jahre Berufserfahrung", "Más de 5 años de experiencia"],
)
def test_how_long_somebody_has_worked_heads_nothing(text: str) -> None:
    assert told_kind(text) is None


@pytest.mark.parametrize("text", ["Informação pessoal", "Persoonlijke informatie", "Dane kontaktowe"])
def test_contact_headings_are_known_in_many_words(text: str) -> None:
    assert is_contact_heading(text)


def test_letters_that_were_set_apart_are_put_together() -> None:
    assert respaced("PRO FESS IONA L EXPER IENCE") == "PROFESSIONAL EXPERIENCE"
    assert respaced("AUS - UND WE ITERB I LDUNG") == "AUS- UND WEITERBILDUNG"
    assert respaced("HOBB IES AND INTERESTS") == "HOBBIES AND INTERESTS"
    assert respaced("A TO Z") == "A TO Z"


def test_a_sidebar_has_headings_of_another_size() -> None:
    cv = cv_of(
        {"text": "EXPERIENCE", "size": 14, "bold": True, "gap": 2},
        *ROLE,
        {"text": "EDUCATION", "size": 14, "bold": True, "gap": 2},
        "University of Sandviken, BSc Physics, 2008 – 2011",
        {"text": "Aptitudes principales", "size": 11.5, "bold": True, "gap": 2},
        "Coopering",
        "Forging",
        "Turning",
        {"text": "Languages", "size": 11.5, "bold": True, "gap": 2},
        "Norn",
    )
    assert lines_of(cv, SectionKind.SKILLS) == ["Coopering", "Forging", "Turning"]
    assert lines_of(cv, SectionKind.LANGUAGES) == ["Norn"]


def test_a_known_heading_that_looks_like_text_heads_its_section_when_nothing_else_does() -> None:
    cv = cv_of(
        {"text": "EXPERIENCE", "size": 14, "level": 2},
        *ROLE,
        {"text": "EDUCATION", "size": 14, "level": 2},
        "University of Sandviken, BSc Physics, 2008 – 2011",
        "KENNTNISSE UND FÄHIGKEITEN",
        "Holz: Eiche, Lärche",
    )
    assert lines_of(cv, SectionKind.SKILLS) == ["Holz: Eiche, Lärche"]


def test_a_headline_as_tall_as_the_headings_is_no_section() -> None:
    cv = cv_of(
        {"text": "Master Plumber", "size": 14},
        {"text": "Experience", "size": 14, "gap": 2},
        *ROLE,
        {"text": "Education", "size": 14, "gap": 2},
        "University of Sandviken, BSc Physics, 2008 – 2011",
    )
    assert cv.contact.headline == "Master Plumber"
    assert [section.name for section in cv.sections] == ["Experience", "Education"]


def test_roles_and_degrees_are_found_where_there_is_no_heading_at_all() -> None:
    cv = cv_of(
        "ferry.engineer@skerry.example | 0161 555 0199",
        {"text": "Chief Engineer, Skerry Lines Ltd, Oban", "gap": 1, "size": 10},
        "March 2018 – present",
        "- Keeps the engines of two ferries running",
        {"text": "Second Engineer, Tarbert Marine", "gap": 1, "size": 10},
        "2013 – 2018",
        "- Overhauled a gearbox at sea",
        {"text": "BEng Marine Engineering, University of Arran", "gap": 1, "size": 10},
        "2009 – 2013",
    )
    assert [(role.title, role.organisation) for role in roles_of(cv)] == [
        ("Chief Engineer", "Skerry Lines Ltd"),
        ("Second Engineer", "Tarbert Marine"),
    ]
    (degree,) = next(cv.of_kind(SectionKind.EDUCATION)).subsections
    assert degree.organisation == "University of Arran"
