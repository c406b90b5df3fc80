"""What parts two names and what does not: strokes, elided compounds, words that houses share, names of one word."""

import pytest

from core.cv import SectionKind
from tests.core.reading.texts import career, cv_of, roles_of


@pytest.mark.parametrize(
    ("employer", "title"),
    [
        ("Kesselhaus Brandt GmbH", "Bauleiter"),
        ("Clínica del Puerto", "Enfermera de planta"),
        ("Estaleiros do Sado Lda", "Engenheira de estruturas"),
        ("Rederij Waddenzee BV", "Stuurman"),
        ("Stocznia Gryf sp. z o.o.", "Kierownik projektu"),
        ("Ναυπηγεία Κύθνου Α.Ε.", "Μηχανικός μελετών"),
        ("ООО «Волна»", "Бухгалтер"),
    ],
)
def test_a_stroke_between_spaces_parts_employer_and_title(employer: str, title: str) -> None:
    roles = roles_of(career(f"{employer} / {title}", "2015 – 2019", "- Did what had to be done there"))
    assert [(role.organisation, role.title) for role in roles] == [(employer, title)]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("UNIVERSIDAD DE TARN", "UNIVERSIDAD PÚBLICA DE SANDVIK"),
        ("UNIVERSITÄT SANDVIK", "UNIVERSITÄT TARN"),
        ("Hochschule Sandvik", "Hochschule Tarn"),
        ("Université Sandvik", "Université Tarn"),
        ("Uniwersytet Sandwicki", "Uniwersytet Tarneński"),
    ],
)
def test_schools_that_begin_with_one_word_are_not_parted_behind_it(first: str, second: str) -> None:
    (section,) = cv_of("EDUCATION", "2006 – 2010", first, "2011 – 2013", second).of_kind(SectionKind.EDUCATION)
    assert [school.organisation for school in section.subsections] == [first, second]


@pytest.mark.parametrize(
    "degree",
    [
        "Staatlich geprüfter Techniker: Heizungs-, Lüftungs- und Klimatechnik",
        "Gesellenbrief: Sanitär-, Heizungs- und Klimatechnik",
        "Mbo: Land-, Tuin- en Bosbouw",
    ],
)
def test_an_elided_compound_is_one_name_commas_and_all(degree: str) -> None:
    (section,) = cv_of("AUSBILDUNG", f"2014 – 2017\t{degree}").of_kind(SectionKind.EDUCATION)
    assert [(entry.title, entry.organisation) for entry in section.subsections] == [(degree, None)]


@pytest.mark.parametrize("school", ["ALMA", "Sumberg", "CIFP"])
def test_a_school_of_one_word_above_its_subject_is_no_town(school: str) -> None:
    (section,) = cv_of(
        "EDUCATION",
        "Institute of Seamanship\t2003 – 2008",
        "Services of the deck\tDiploma",
        f"{school}\t2010 – 2011",
        "Timber and cattle\tCertificate",
    ).of_kind(SectionKind.EDUCATION)
    assert [entry.organisation for entry in section.subsections] == ["Institute of Seamanship", school]
