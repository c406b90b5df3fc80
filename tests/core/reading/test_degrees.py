"""Degrees and schools: with dates or without, the school above or below, in many languages."""

import pytest

from core.cv import SectionKind
from tests.core.reading.texts import Row, cv_of

HEADING: Row = {"text": "EDUCATION", "gap": 1.5, "size": 14, "bold": True}


def degrees_of(*rows: Row) -> list[tuple[str | None, str | None]]:
    cv = cv_of(HEADING, *rows)
    return [
        (one.title, one.organisation) for section in cv.of_kind(SectionKind.EDUCATION) for one in section.subsections
    ]


@pytest.mark.parametrize(
    ("rows", "schools"),
    [
        pytest.param(
            ["MSc Botany", "University of Fernside", "Leaving Certificate", "Coláiste Naomh Bríd"],
            ["University of Fernside", "Coláiste Naomh Bríd"],
            id="pairs of lines",
        ),
        pytest.param(
            ["Lyceum Noorddijk – VWO", "Hogeschool Waddenkust – HBO Chemie", "ROC Zuidplas – MBO Laborant"],
            ["Lyceum Noorddijk", "Hogeschool Waddenkust", "ROC Zuidplas"],
            id="a line for each",
        ),
        pytest.param(
            [
                {"text": "Laurea in Agraria", "bold": True},
                "Università della Garfagnana",
                "Voto 108/110",
                {"text": "Maturità classica", "bold": True},
                "Liceo Pascoli-Carducci",
            ],
            ["Università della Garfagnana", "Liceo Pascoli-Carducci"],
            id="black first lines",
        ),
        pytest.param(
            [
                {"text": "Abitur", "gap": 0.9},
                {"text": "Wilhelmine-Reichard-Schule", "gap": 0.2},
                {"text": "Lehre als Optikerin", "gap": 0.9},
                {"text": "Brillenwerkstatt Aumüller", "gap": 0.2},
                {"text": "Note 1,4", "gap": 0.2},
            ],
            ["Wilhelmine-Reichard-Schule", "Brillenwerkstatt Aumüller"],
            id="space between them",
        ),
    ],
)
def test_degrees_without_dates_are_told_apart(rows: list[Row], schools: list[str]) -> None:
    assert [school for _, school in degrees_of(*rows)] == schools


def test_a_year_at_the_end_of_a_line_is_the_date_of_what_the_line_names() -> None:
    rows = (
        "Master of Arts, University of Fernside, 2016 – 2018",
        "Bachelor of Arts, University of Fernside, 2013 – 2016",
        "Exchange semester, Escuela Superior de la Huerta, Fall 2015",
        "Leaving Certificate, Coláiste Naomh Bríd, 2013",
    )
    assert [school for _, school in degrees_of(*rows)] == [
        "University of Fernside",
        "University of Fernside",
        "Escuela Superior de la Huerta",
        "Coláiste Naomh Bríd",
    ]


def test_the_year_below_a_dated_degree_says_more_of_that_degree() -> None:
    assert degrees_of("University of Fernside\t2013 – 2016", "BSc Botany", "Awarded with honours in 2016") == [
        ("BSc Botany", "University of Fernside")
    ]


@pytest.mark.parametrize(
    ("degree", "school"),
    [
        ("Grado en Enología", "Universidad de la Axarquía"),
        ("Bacharelado em Oceanografia", "Faculdades Unidas do Recôncavo"),
        ("Laurea in Scienze Forestali", "Università del Casentino"),
        ("Certificate in Boat Building", "Tollesbury College"),
        ("Naturvetenskapsprogrammet", "Fyrklöverskolan"),
        ("Utbytestermin", "Hochschule Wendland"),
        ("El- och energiprogrammet", "Kopparbergsgymnasiet"),
        ("Curso técnico em Química", "CEFET Agreste"),
        ("Diploma di perito agrario", "ITAS Boschetti"),
        ("A levels: Maths (A), Biology (B)", "Marsh End Sixth Form"),
        ("Ylioppilastutkinto", "Kallaveden lukio"),
    ],
)
def test_a_subject_is_part_of_the_degree_and_the_school_is_told_wherever_it_stands(degree: str, school: str) -> None:
    other = "BSc Botany", "University of Fernside", "2004 – 2007"
    assert degrees_of(degree, school, "2008 – 2011", *other)[0] == (degree, school)
    assert degrees_of(f"2008 – 2011\t{degree}", school, f"2004 – 2007\t{other[0]}", other[1])[0] == (degree, school)


def test_a_grade_before_the_dates_is_no_day_of_a_month() -> None:
    assert degrees_of("BEng (Hons) Ship Science, 2:1\tSept 2012 – June 2016", "University of Fernside") == [
        ("BEng (Hons) Ship Science, 2:1", "University of Fernside")
    ]


def test_a_degree_with_a_small_word_in_its_name_stands_behind_the_school() -> None:
    cv = cv_of(
        {"text": "FORMAÇÃO", "size": 14, "bold": True, "gap": 1.5},
        {"text": "03/2021 - 12/2022 Faculdade Vale do Junco MBA em Gestão da Cadeia de Suprimentos", "gap": 0.8},
        {"text": "02/2014 - 12/2018 Centro Universitário da Serra Bacharelado em Administração", "gap": 1.0},
        {"text": "LÍNGUAS", "size": 14, "bold": True, "gap": 1.5},
        "Português: nativo, aprendido em casa com os pais e na escola",
    )
    (section,) = cv.of_kind(SectionKind.EDUCATION)
    assert [(one.title, one.organisation) for one in section.subsections] == [
        ("MBA em Gestão da Cadeia de Suprimentos", "Faculdade Vale do Junco"),
        ("Bacharelado em Administração", "Centro Universitário da Serra"),
    ]
