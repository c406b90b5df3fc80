"""Roles and degrees whose employer, post, place and period have labels beside them, in text and in tables."""

import pytest

from core.cv import SectionKind
from core.reading.period_ends import with_whole_periods
from core.reading.source import SourceLine
from tests.core.reading.texts import cv_of, roles_of

Labels = tuple[str, str, str, str, str]
LABELS: dict[str, Labels] = {
    "en": ("Location", "Job title", "From", "To", "present"),
    "de": ("Ort", "Position", "Von", "Bis", "heute"),
    "fr": ("Lieu", "Poste", "Du", "Au", "aujourd’hui"),
    "es": ("Lugar", "Puesto", "Desde", "Hasta", "actualidad"),
    "pt": ("Local", "Função", "De", "Até", "presente"),
    "it": ("Luogo", "Ruolo", "Dal", "Al", "oggi"),
    "nl": ("Plaats", "Functie", "Van", "Tot", "heden"),
    "pl": ("Miejsce", "Stanowisko", "Od", "Do", "obecnie"),
    "el": ("Τόπος", "Θέση", "Από", "Έως", "σήμερα"),
    "ru": ("Город", "Должность", "С", "По", "настоящее время"),
    "sv": ("Ort", "Befattning", "Från", "Till", "nuvarande"),
}
EMPLOYER = {
    "en": "Employer",
    "de": "Arbeitgeber",
    "fr": "Employeur",
    "es": "Empresa",
    "pt": "Empresa",
    "it": "Azienda",
    "nl": "Werkgever",
    "pl": "Pracodawca",
    "el": "Εργοδότης",
    "ru": "Работодатель",
    "sv": "Arbetsgivare",
}
WORK: dict[str, str | float | bool] = {"text": "WORK EXPERIENCE", "gap": 1.5, "size": 14, "bold": True}


@pytest.mark.parametrize("labels", LABELS.values(), ids=LABELS)
def test_an_employer_alone_above_labels_is_the_employer(labels: Labels) -> None:
    place, post, begin, end, now = labels
    cv = cv_of(
        WORK,
        "Quill & Finch",
        f"{place}: Vansbro",
        f"{post}: Cooper",
        f"{begin}: 03/2016   {end}: {now}",
        "- Casks of all sizes",
        "Barrels were mended there as well, and the old ones",
        "taken apart for their oak.",
        "Hoopworks",
        f"{post}: Hooper",
        f"{begin}: 2012   {end}: 2015",
    )
    first, second = roles_of(cv)
    assert (first.organisation, first.title, first.location) == ("Quill & Finch", "Cooper", "Vansbro")
    assert first.period is not None
    assert (first.period.text, first.period.ongoing) == (f"03/2016 – {now}", True)
    assert first.items[0].content == "Casks of all sizes"
    assert (second.organisation, second.title) == ("Hoopworks", "Hooper")
    assert second.period is not None
    assert second.period.text == "2012 – 2015"


@pytest.mark.parametrize("language", LABELS)
def test_a_table_with_both_ends_of_a_period_in_boxes_is_a_form(language: str) -> None:
    _, post, begin, end, now = LABELS[language]
    cv = cv_of(
        WORK,
        f"{begin}\t2019\t{end}\t{now}",
        f"{EMPLOYER[language]}\tCask House, Vansbro",
        f"{post}\tCooper",
        f"{begin}\t2015\t{end}\t2018",
        f"{EMPLOYER[language]}\tHoopworks",
        f"{post}\tHooper",
    )
    assert [(role.organisation, role.location, role.title) for role in roles_of(cv)] == [
        ("Cask House", "Vansbro", "Cooper"),
        ("Hoopworks", None, "Hooper"),
    ]
    assert [role.period.text for role in roles_of(cv) if role.period] == [f"2019 – {now}", "2015 – 2018"]


def test_a_post_alone_above_labels_is_the_post() -> None:
    cv = cv_of(WORK, "Cooper of casks", "Company: Quill & Finch", "Period: 2012 – 2015", "- Casks", "- Barrels")
    assert [(role.organisation, role.title) for role in roles_of(cv)] == [("Quill & Finch", "Cooper of casks")]


def test_a_school_alone_above_labels_is_the_school() -> None:
    school = WORK | {"text": "EDUCATION"}
    cv = cv_of(school, "Hoop Academy", "Location: Leeds", "Degree: BSc Cooperage", "Start: 2001   End: 2004")
    (entry,) = next(cv.of_kind(SectionKind.EDUCATION)).subsections
    assert (entry.organisation, entry.title) == ("Hoop Academy", "BSc Cooperage")


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Start date: 4 May 2015 | End date: now", "Start date / End date: 4 May 2015 – now"),
        ("Beginn: März 2013\tEnde: Juni 2015", "Beginn / Ende: März 2013 – Juni 2015"),
        ("Début : 03/2015\tFin : 06/2019", "Début / Fin: 03/2015 – 06/2019"),
        ("Startdatum: 01-2015, einddatum: 03-2017", "Startdatum / einddatum: 01-2015 – 03-2017"),
        ("Начало: 03.2015   Окончание: 06.2019", "Начало / Окончание: 03.2015 – 06.2019"),
        ("From: Leeds   To: York", None),
        ("From: 2015", None),
        ("Von 5 bis 7 Uhr: 2015", None),
        ("Budget: 2015   Team: 2019", None),
    ],
)
def test_two_ends_with_labels_are_one_period_and_no_word_goes(text: str, whole: str | None) -> None:
    assert [line.text for line in with_whole_periods([SourceLine(text=text)])] == [whole or text]


def test_an_end_below_its_beginning_is_the_same_period() -> None:
    lines = [SourceLine(text="Start: 03/2015"), SourceLine(text="End: 06/2019"), SourceLine(text="Cooper")]
    assert [line.text for line in with_whole_periods(lines)] == ["Start / End: 03/2015 – 06/2019", "Cooper"]


@pytest.mark.parametrize("heading", ["PROJEKTE UND STATIONEN", "PROJECTS AND EMPLOYMENT", "PROYECTOS Y EXPERIENCIA"])
def test_projects_and_posts_under_one_heading_are_roles_where_nothing_else_is(heading: str) -> None:
    cv = cv_of(WORK | {"text": heading}, "Cooper, Hoop Ltd\t2015 – 2020", "- Casks", "Hooper, Hoop Ltd\t2012 – 2015")
    assert len(roles_of(cv)) == 2


def test_projects_beside_a_career_stay_projects() -> None:
    cv = cv_of(
        WORK, "Cooper, Hoop Ltd\t2015 – 2020", WORK | {"text": "PROJECTS AND EMPLOYMENT"}, "Oak boat\t2015 – 2016"
    )
    assert len(roles_of(cv)) == 1


@pytest.mark.parametrize(
    "label",
    [
        "Achievements/Tasks",
        "Tasks / Achievements:",
        "Aufgaben/Erfolge",
        "Tâches et réalisations",
        "Logros/Tareas",
        "Taken en resultaten",
        "Zadania i osiągnięcia",
        "Задачи и достижения",
    ],
)
def test_two_labels_in_one_line_above_the_lines_of_each_role_head_no_section(label: str) -> None:
    cv = cv_of(
        WORK,
        {"text": "Senior Cooper", "bold": True, "size": 12, "gap": 0.8},
        {"text": "Tern Canals Ltd", "size": 12},
        "01/2016 – 05/2021, Leeds",
        label,
        "- Kept two locks in working order",
        {"text": "Cooper", "bold": True, "size": 12, "gap": 0.8},
        {"text": "Axle Works", "size": 12},
        "01/2012 – 05/2015, York",
        label,
        "- Mended barrels for years",
        {**WORK, "text": "EDUCATION"},
        "University of Sandviken, BSc Physics, 2008 – 2011",
    )
    assert [(role.title, [item.content for item in role.items]) for role in roles_of(cv)] == [
        ("Senior Cooper", ["Kept two locks in working order"]),
        ("Cooper", ["Mended barrels for years"]),
    ]
