"""Headings of entries that a page broke into two lines, and the sentences of a bullet that it broke before a year."""

import pytest

from core.cv import SectionKind
from core.reading.sections import parts
from core.reading.source import SourceLine
from core.reading.wrapped_headings import with_whole_headings
from tests.core.reading.texts import Row, career, cv_of, roles_of

PERIOD = SourceLine(text="2011 - 2014", x=57.0, size=8.0, gap=0.8)


def whole(*texts: str, x: float = 57.0) -> list[str]:
    head = [
        SourceLine(text=text, x=x if at else 57.0, size=10.0, gap=0.3 if at else 1.0) for at, text in enumerate(texts)
    ]
    return [line.text for line in with_whole_headings([*head, PERIOD], 0.3)][:-1]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Universidade do Minho — Mestrado,", "Biologia"),
        ("Universität Trondheim — Magister, Nordische", "und keltische Sprachen"),
        ("Politechnika Gdańska — magister, budowa", "okrętów"),
        ("Sund Lines – First Mate /", "Purser"),
    ],
)
def test_a_heading_with_two_names_goes_on_above_its_period(first: str, second: str) -> None:
    assert whole(first, second) == [f"{first} {second}"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Universidade do Minho", "Mestrado em Biologia"),
        ("Sund Lines — First Mate", "Bergen"),
        ("Carried mail, timber and cattle,", "2009 - 2010"),
    ],
)
def test_lines_that_name_something_each_stay_apart(first: str, second: str) -> None:
    assert whole(first, second) == [first, second]


def test_a_cell_at_the_right_goes_on_in_small_letters_below_itself() -> None:
    row, rest = "2011 – 2014\tMaster, Journalism | Northern", "university of the isles"
    assert whole(row, rest, x=306.0) == [f"{row} {rest}"]
    assert whole(row, rest) == [row, rest]


@pytest.mark.parametrize("size", [0.3, 0.5])
def test_a_schools_name_is_whole_however_far_the_lines_of_the_page_stand_apart(size: float) -> None:
    name: Row = {"text": "Escola Superior de", "size": 10, "bold": True, "x": 16.0, "gap": 1.1}
    rest: Row = {"text": "Agricultura", "size": 10, "bold": True, "x": 16.0, "gap": size}
    text: dict[str, str | float | bool] = {"size": 10, "x": 16.0, "gap": size}
    (section,) = cv_of(
        text | {"text": "Grows pears and plums for the markets of nine villages, and sells", "gap": 1.1},
        text | {"text": "them there, with the help of two apprentices and a donkey."},
        {"text": "EDUCATION", "size": 14, "bold": True, "gap": 1.5, "x": 16.0},
        name, rest, text | {"text": "Pomologia"}, text | {"text": "2006 – 2010"}, text | {"text": "Licenciatura"},
    ).of_kind(SectionKind.EDUCATION)  # fmt: skip
    assert [school.organisation for school in section.subsections] == ["Escola Superior de Agricultura"]


def test_a_year_in_the_last_words_of_a_bullet_dates_no_role() -> None:
    head: dict[str, str | float | bool] = {"x": 106.0, "bold": True, "gap": 2.0}
    roles = roles_of(
        career(
            head | {"text": "2016 – 2018\tLoft Rigger"}, {"text": "Ropewalk Ltd", "x": 106.0},
            {"text": "Spoke with forty skippers and put what they said into the", "bullet": True, "x": 113.0},
            {"text": "2017 plan for the yard.", "x": 106.0, "gap": 0.2},
            head | {"text": "2012 – 2015\tRigger"}, {"text": "Spar Ltd", "x": 106.0},
            {"text": "Mended sails in the loft, and carried the results into", "bullet": True, "x": 113.0},
            {"text": "the 2014 regatta.", "x": 106.0, "gap": 0.2},
            head | {"text": "2009 – 2011\tApprentice"}, {"text": "Hoop & Stave", "x": 106.0},
        )
    )  # fmt: skip
    assert [role.organisation for role in roles] == ["Ropewalk Ltd", "Spar Ltd", "Hoop & Stave"]
    assert [item.content for item in roles[0].items] == [
        "Spoke with forty skippers and put what they said into the 2017 plan for the yard."
    ]
    assert [item.content for item in roles[1].items] == [
        "Mended sails in the loft, and carried the results into the 2014 regatta."
    ]


def test_a_compound_that_was_broken_behind_its_hyphen_is_one_skill() -> None:
    look: dict[str, str | float | bool] = {"size": 9, "gap": 0.2}
    (section,) = cv_of(
        {"text": "SKILLS", "size": 14, "bold": True, "gap": 1.5},
        look | {"text": "Grafting, Pruning, Pear-", "x": 38.0}, look | {"text": "Canker, Bees", "x": 60.0},
    ).of_kind(SectionKind.SKILLS)  # fmt: skip
    assert [item.content for item in section.items] == ["Grafting, Pruning, Pear-Canker, Bees"]


def test_entries_whose_names_are_bold_only_in_part_begin_where_the_others_do() -> None:
    def entry(text: str, period: str, *, bold: bool) -> tuple[Row, ...]:
        mark: Row = {"text": text, "bold": bold, "bullet": True, "x": 68.0, "gap": 2.8}
        said: Row = {"text": "Mended ropes, and sold them", "bullet": True, "x": 98.0, "gap": 1.5}
        other: Row = {"text": "Kept the books of the yard", "bullet": True, "x": 98.0, "gap": 0.5}
        return mark, {"text": period, "x": 68.0, "gap": 0.8}, said, other

    roles = roles_of(
        career(
            *entry("Loft Rigger, Ropewalk Ltd", "2016 – 2018", bold=True),
            *entry("Rigger, The Worshipful Master Mariners Ltd", "2012 – 2015", bold=False),
            *entry("Senior Sail Maker, Spar Ltd", "2009 – 2011", bold=True),
        )
    )
    assert [(role.title, len(role.items)) for role in roles] == [
        ("Loft Rigger", 2),
        ("Rigger", 2),
        ("Senior Sail Maker", 2),
    ]


@pytest.mark.parametrize(
    ("first", "second", "kind"),
    [
        ("Wykształcenie i", "szkolenia", SectionKind.EDUCATION),
        ("Education and", "Training", SectionKind.EDUCATION),
        ("Formación y", "estudios", SectionKind.EDUCATION),
        ("Capacità e competenze", "personali", SectionKind.SKILLS),
        ("Ausbildung und", "Abschlüsse", SectionKind.EDUCATION),
    ],
)
@pytest.mark.parametrize("x", [57.0, 92.0])
def test_a_heading_of_a_section_that_broke_is_whole_wherever_its_rest_begins(
    first: str, second: str, kind: SectionKind, x: float
) -> None:
    head = SourceLine(text=first, x=57, size=12, bold=True), SourceLine(text=second, x=x, size=12, bold=True, gap=0.1)
    text = SourceLine(text="Baker in Leeds for nine villages and two ships.", x=57, size=10, gap=0.5)
    found = [part for part in parts([*head, text]) if part.heading is not None]
    assert [(part.heading, part.kind, len(part.lines)) for part in found] == [(f"{first} {second}", kind, 1)]


def test_a_heading_of_one_line_stays_alone_above_another() -> None:
    head = [SourceLine(text=text, x=57, size=12, bold=True, gap=0.1) for text in ("Education", "Training")]
    text = SourceLine(text="Baker in Leeds for nine villages and two ships.", x=57, size=10, gap=0.5)
    assert [part.heading for part in parts([*head, text]) if part.heading is not None] == ["Education", "Training"]
