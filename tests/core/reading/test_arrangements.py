"""How people arrange what they did: entries as lists, pages copied from a network, forms, employers above roles."""

import pytest

from core.cv import SectionKind, StructuredCV
from core.reading.cvs import read_cv
from core.reading.foot import parted_foot
from core.reading.network_entries import held_on_network
from core.reading.skills import Vocabulary
from core.reading.source import SourceLine, SourceText
from tests.core.reading.texts import Row, career, cv_of, roles_of


def test_entries_that_are_items_of_a_list_are_entries() -> None:
    rows: list[Row] = [
        {"text": "Sailmaker — 2018 to 2021", "bullet": True},
        {"text": "Loft Nine Ltd | Whitby", "x": 2.0},
        {"text": "Cut forty mainsails", "bullet": True, "x": 2.0},
        {"text": "Loft hand — 2016 to 2018", "bullet": True},
        {"text": "Loft Nine Ltd | Whitby", "x": 2.0},
        {"text": "Swept, learnt, stitched", "bullet": True, "x": 2.0},
    ]
    first, second = roles_of(career(*rows))
    assert (first.title, first.organisation) == ("Sailmaker", "Loft Nine Ltd")
    assert [item.content for item in first.items] == ["Cut forty mainsails"]
    assert (second.title, [item.content for item in second.items]) == ("Loft hand", ["Swept, learnt, stitched"])


def test_a_list_below_a_role_stays_a_list_though_its_lines_name_years() -> None:
    (role,) = roles_of(
        career("Sailmaker, Loft Nine Ltd", "2016 – 2021", "- Trained hands in 2019", "- Won a prize, 2020")
    )
    assert len(role.items) == 2


COPIED = [
    *(
        "Rope Maker",
        "Walk & Sons · Full-time",
        "March 2019 - Present · 6 yrs 1 mo",
        "Chatham",
        "Spun 200 fathoms a day",
    ),
    *("Harbour Works", "Part-time · 5 yrs", "Ramsgate", "Diver", "May 2016 - February 2019 · 2 yrs 10 mos"),
    *("Cleared the slip", "Deckhand", "January 2014 - April 2016 · 2 yrs 4 mos", "Painted what did not move"),
]


def test_roles_copied_from_a_network_have_their_employers_places_and_lines() -> None:
    roles = roles_of(career(*COPIED))
    assert [(role.title, role.organisation, role.location) for role in roles] == [
        ("Rope Maker", "Walk & Sons", "Chatham"),
        ("Diver", "Harbour Works", "Ramsgate"),
        ("Deckhand", "Harbour Works", "Ramsgate"),
    ]
    assert [[item.content for item in role.items] for role in roles] == [
        ["Spun 200 fathoms a day"],
        ["Cleared the slip"],
        ["Painted what did not move"],
    ]


def test_lines_without_how_long_a_role_was_are_not_from_a_network() -> None:
    assert held_on_network([SourceLine(text=text) for text in ("Diver", "Harbour Works", "2016 - 2019")]) is None


@pytest.mark.parametrize(
    ("form", "title", "employer"),
    [
        (
            ["Azienda: Corderia Blu S.r.l.", "Mansione: Cordaio", "Periodo: 2014 - 2019", "Attività:"],
            "Cordaio",
            "Corderia",
        ),
        (
            ["Einrichtung: Reepschlägerei Nord", "Tätigkeit: Seiler", "Zeitraum: 2014 - 2019", "Aufgaben:"],
            "Seiler",
            "Reep",
        ),
        (["Pracodawca: Lina sp. j.", "Stanowisko: Powroźnik", "Okres: 2014 - 2019", "Obowiązki:"], "Powroźnik", "Lina"),
    ],
)
def test_forms_are_read_by_their_labels_in_several_languages(form: list[Row], title: str, employer: str) -> None:
    (role,) = roles_of(career(*form, "- 1"))
    assert role.title == title
    assert role.organisation is not None
    assert role.organisation.startswith(employer)
    assert len(role.items) == 1


def test_an_employer_above_its_roles_is_that_of_each_of_them() -> None:
    roles = roles_of(
        career(
            {"text": "Harbour Works Ltd, Ramsgate", "bold": True, "gap": 1.0},
            *("Foreman\t2018 – 2021", "- Led nine divers", "Diver\t2015 – 2018", "- Dived"),
            *("Deckhand\t2014 – 2015", "- Painted"),
        )
    )
    assert [role.organisation for role in roles] == ["Harbour Works Ltd"] * 3


def test_posts_at_a_university_are_no_studies() -> None:
    cv = cv_of(
        {"text": "ACADEMIC APPOINTMENTS", "gap": 1.5},
        *("Senior Lecturer\t2019 – 2022", "Institute of Rope, Medway University", "- Taught bends"),
        {"text": "EDUCATION", "gap": 1.5},
        *("PhD Knot Theory\t2014 – 2018", "Medway University"),
    )
    assert [role.title for role in roles_of(cv)] == ["Senior Lecturer"]
    assert roles_of(cv)[0].organisation == "Institute of Rope, Medway University"


def test_what_says_how_to_reach_somebody_is_contact_whatever_its_heading_says() -> None:
    cv = cv_of(
        {"text": "EXPERIENCE", "gap": 1.5},
        *("Diver, Harbour Works Ltd\t2015 – 2018", "- Dived"),
        {"text": "EDUCATION", "gap": 1.5},
        *("BSc Knots, Medway University\t2010 – 2013",),
        {"text": "INFOS", "gap": 1.5},
        "+44 7700 900456",
    )
    assert cv.contact.phone == "+44 7700 900456"


@pytest.mark.parametrize(
    "foot", ["Last updated March 2025", "Stand: März 2025", "Aggiornato a marzo 2025", "Ramsgate, 12.03.2025"]
)
def test_a_foot_with_a_day_belongs_to_no_section(foot: str) -> None:
    lines = [SourceLine(text=text) for text in ("LANGUAGES", "English, Welsh", foot)]
    assert [line.text for line in parted_foot(lines)[1]] == [foot]
    cv = cv_of(
        {"text": "EXPERIENCE", "gap": 1.5}, "Diver, Harbour Works Ltd\t2015 – 2018", "- Dived", {"text": foot, "gap": 2}
    )
    assert len(roles_of(cv)) == 1
    assert foot in "\n".join(item.content for section in cv.sections for item in section.items)


def test_the_headings_of_sections_come_without_icons() -> None:
    cv = cv_of({"text": "🧰 SKILLS", "gap": 1.5}, "Splicing, whipping", {"text": "★ LANGUAGES", "gap": 1.5}, "English")
    assert [section.name for section in cv.of_kind(SectionKind.SKILLS)] == ["SKILLS"]


def test_a_name_in_two_lines_is_whole_though_details_stand_at_its_right() -> None:
    lines = [
        SourceLine(text="Ann T.", x=40, size=20, bold=True),
        SourceLine(text="+44 7700 900456", x=400, size=10),
        SourceLine(text="Quill III", x=40, size=20, bold=True),
        SourceLine(text="ann@quill.example", x=400, size=10),
        *(SourceLine(text=text, x=40, size=10) for text in ("EXPERIENCE", "Diver, Harbour Works Ltd, 2015 – 2018")),
        SourceLine(text="EDUCATION", x=40, size=10),
        SourceLine(text="BSc Knots, Medway University, 2010 – 2013", x=40, size=10),
    ]
    cv = read_cv(SourceText(lines=tuple(lines)), Vocabulary())
    assert isinstance(cv, StructuredCV)
    assert (cv.contact.name, cv.contact.phone) == ("Ann T. Quill III", "+44 7700 900456")
