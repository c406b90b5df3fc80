"""What printed pages do to lines: names and dates broken by narrow columns, dates beside, lists without marks."""

import pytest

from core.cv import SectionKind
from tests.core.reading.texts import Row, career, cv_of, roles_of


def test_a_date_that_is_set_a_little_higher_than_its_line_stands_beside_it() -> None:
    second: Row = {"text": "2012 – 2015", "x": 480.0, "gap": 1.5}
    employer: Row = {"text": "Hoop & Stave", "x": 50.0, "bold": True}
    rows: tuple[Row, ...] = ({"text": "Spar Ltd\t2015 – 2018", "bold": True, "x": 50.0}, {"text": "Turner", "x": 50.0})
    roles = roles_of(career(*rows, "- Turned legs", second, employer, {"text": "Cooper", "x": 50.0}, "- Built barrels"))
    assert [(role.title, role.organisation) for role in roles] == [("Turner", "Spar Ltd"), ("Cooper", "Hoop & Stave")]


def test_employers_in_bold_type_below_taller_headings_head_no_sections() -> None:
    def rows(title: str, employer: str, period: str) -> tuple[Row, ...]:
        return ({"text": title, "gap": 1.0}, {"text": employer, "bold": True, "size": 9}, {"text": period, "size": 8})

    skills: tuple[Row, ...] = (
        {"text": "SKILLS", "size": 14, "bold": True, "gap": 1.0},
        {"text": "Languages", "size": 9, "bold": True, "gap": 0.6}, "Python\tC++",
        {"text": "Tools", "size": 9, "bold": True, "gap": 0.6}, "Git\tDocker",
    )  # fmt: skip
    cv = career(
        *rows("Cooper", "Hoop & Stave", "March 2015 – May 2018\tLeeds"), "- Built barrels",
        *rows("Turner", "Spar and Sons", "March 2012 – May 2014\tYork"), "- Turned legs",
        *rows("Potter", "The Clay Oven", "March 2010 – May 2011\tYork"), *skills,
    )  # fmt: skip
    assert [role.organisation for role in roles_of(cv)] == ["Hoop & Stave", "Spar and Sons", "The Clay Oven"]


def test_a_schools_name_that_a_narrow_column_broke_is_whole() -> None:
    look: dict[str, str | float | bool] = {"size": 12, "bold": True, "x": 400.0}
    rows: tuple[Row, ...] = (
        {"text": "EDUCATION", "size": 16, "bold": True, "gap": 2.0, "x": 400.0},
        look | {"text": "University of Sandviken", "gap": 2.0}, "BSc Physics", "2008 – 2011",
        look | {"text": "School of Ropes and", "gap": 2.0}, look | {"text": "Rigging", "gap": 0.3},
        "MSc Rigging", "2011 – 2013",
        look | {"text": "Northern Institute for", "gap": 2.0}, look | {"text": "Barrel Studies", "gap": 0.3},
        "PhD Cooperage", "2013 – 2016",
    )  # fmt: skip
    (section,) = cv_of(*rows).of_kind(SectionKind.EDUCATION)
    assert [school.organisation for school in section.subsections] == [
        "University of Sandviken",
        "School of Ropes and Rigging",
        "Northern Institute for Barrel Studies",
    ]


def test_a_subject_after_the_school_goes_with_a_degree_that_stands_apart() -> None:
    rows: tuple[Row, ...] = (
        {"text": "EDUCATION", "size": 14, "bold": True, "gap": 1.5},
        "PhD\tUniversity of Sandviken, Cooperage\tBergen, Norway\t2008 – 2011",
        "BSc\tUniversity of Leeds, Physics\tLeeds, UK\t2004 – 2008",
    )
    (section,) = cv_of(*rows).of_kind(SectionKind.EDUCATION)
    found = [(school.title, school.organisation) for school in section.subsections]
    assert found == [("PhD, Cooperage", "University of Sandviken"), ("BSc, Physics", "University of Leeds")]


def test_an_unknown_place_is_told_by_where_the_other_roles_have_theirs() -> None:
    cv = career(
        "Cooper, Stave and Hoop – London\t2015 – 2018", "- Built barrels",
        "Turner, The Lathe – Berlin\t2012 – 2015", "- Turned legs",
        "Potter, Clay and Fire – Dorsetshire\t2010 – 2012", "- Fired jugs",
    )  # fmt: skip
    assert [(role.title, role.organisation, role.location) for role in roles_of(cv)] == [
        ("Cooper", "Stave and Hoop", "London"),
        ("Turner", "The Lathe", "Berlin"),
        ("Potter", "Clay and Fire", "Dorsetshire"),
    ]


def test_indented_lines_below_a_label_are_items_where_nothing_marks_them() -> None:
    told: Row = {"text": "Highlights", "size": 12, "bold": True, "x": 50.0}

    def item(text: str, gap: float = 0.8) -> Row:
        return {"text": text, "x": 80.0, "gap": gap}

    first: tuple[Row, ...] = ({"text": "The Hoop\t2015 – 2018", "x": 50.0, "bold": True}, {"text": "Cooper", "x": 50.0})
    second: tuple[Row, ...] = (
        {"text": "Spar Ltd\t2012 – 2015", "x": 50.0, "bold": True},
        {"text": "Turner", "x": 50.0},
    )
    items = item("Built barrels of oak for three breweries in Leeds and"), item("York over two years", 0.2)
    roles = roles_of(career(*first, told, *items, item("Bent staves"), *second, told, item("Turned legs")))
    assert [[one.content for one in role.items] for role in roles] == [
        ["Built barrels of oak for three breweries in Leeds and York over two years", "Bent staves"],
        ["Turned legs"],
    ]


def test_a_degree_that_a_narrow_column_broke_is_whole() -> None:
    rows: tuple[Row, ...] = (
        {"text": "EDUCATION", "size": 14, "bold": True, "gap": 1.5},
        {"text": "Mas-\tUniversity of Sandviken, Cooperage\tBergen, Norway", "gap": 1.0},
        {"text": "ter of\t2008 – 2011", "gap": 0.3}, {"text": "Sci-", "gap": 0.3}, {"text": "ence", "gap": 0.3},
        {"text": "Ba-\tUniversity of Leeds, Physics\tYork, UK", "gap": 1.5},
        {"text": "chelor\t2004 – 2008", "gap": 0.3}, {"text": "of Arts", "gap": 0.3},
    )  # fmt: skip
    (section,) = cv_of(*rows).of_kind(SectionKind.EDUCATION)
    assert [(one.title, one.organisation, one.period and one.period.text) for one in section.subsections] == [
        ("Master of Science, Cooperage", "University of Sandviken", "2008 – 2011"),
        ("Bachelor of Arts, Physics", "University of Leeds", "2004 – 2008"),
    ]


@pytest.mark.parametrize(("above", "below"), [("2010", "2014"), ("2014", "2010")])
def test_two_years_one_below_the_other_are_a_period(above: str, below: str) -> None:
    margin: dict[str, str | float | bool] = {"size": 9, "bold": True, "x": 40.0}
    upper: Row = margin | {"text": f"{above}\tUniversity of Sandviken", "gap": 2.0}
    lower: Row = margin | {"text": below, "gap": 0.4}
    heading: Row = {"text": "EDUCATION", "size": 14, "bold": True, "gap": 1.5}
    (section,) = cv_of(heading, upper, lower, {"text": "PhD Cooperage", "size": 9}).of_kind(SectionKind.EDUCATION)
    (school,) = section.subsections
    assert (school.organisation, school.period and school.period.text) == ("University of Sandviken", "2010 – 2014")


def test_a_date_whose_words_are_set_far_apart_is_one() -> None:
    (role,) = roles_of(career("Cooper, Spar Ltd\tFebruary\t2017\tto\tJune", {"text": "2021", "x": 500.0}))
    assert (role.title, role.organisation) == ("Cooper", "Spar Ltd")
    assert role.period is not None
    assert (str(role.period.start), str(role.period.end)) == ("2017-02", "2021-06")


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("Sprecher des Kollegs „Mühlen“ (2015–2023, 4,2 Mio.", "Euro)"),
        ("Ran the mill of Sandviken (two wheels, 3.5 t.", "Daily)"),
        ("Pain au levain pour neuf villages (env. 400 kg p.", "Semaine)"),
        ("Pan para nueve aldeas (unos 400 kg aprox.", "Diarios) y dos barcos"),
        ("Пёк хлеб для девяти деревень (около 400 кг.", "В день)"),
    ],
)
def test_a_line_that_closes_a_bracket_goes_on_with_the_one_that_opened_it(above: str, below: str) -> None:
    title: Row = {"text": "2015 – 2018\tBaker", "x": 57.0, "bold": True}
    employer: Row = {"text": "Rye Bakery", "x": 162.0, "gap": 0.2}
    item: Row = {"text": above, "x": 173.0, "bullet": True, "gap": 0.2}
    rest: Row = {"text": below, "x": 162.0, "gap": 0.2}
    swept: Row = {"text": "Swept", "x": 173.0, "bullet": True, "gap": 0.2}
    (role,) = roles_of(career(title, employer, item, rest, swept))
    assert [one.content for one in role.items] == [f"{above} {below}", "Swept"]
