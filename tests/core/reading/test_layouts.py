"""What a layout does to lines: broken dates, marks, forms, lists over several lines."""

import pytest

from core.cv import SectionKind
from core.reading.forms import field_of
from core.reading.layout_breaks import mended
from core.reading.source import SourceLine
from tests.core.reading.texts import Row, career, cv_of, lines_of, roles_of


@pytest.mark.parametrize(
    ("lines", "title", "period"),
    [
        (["February 2014 – February\tLeading Hand, Spar Ltd", "2017"], "Leading Hand", "2014-02 2017-02"),
        (["February 2014 – February\tLeading Hand, Spar Ltd", "2017\t• Made masts"], "Leading Hand", "2014-02 2017-02"),
        (["February 2014 – February Leading Hand, Spar Ltd", "2017"], "Leading Hand", "2014-02 2017-02"),
        (["Leading Hand, Spar Ltd\tFebruary 2014 – February", "2017"], "Leading Hand", "2014-02 2017-02"),
    ],
)
def test_a_range_that_a_narrow_column_broke_is_read_whole(lines: list[Row], title: str, period: str) -> None:
    (role,) = roles_of(career(*lines))
    assert (role.title, role.organisation) == (title, "Spar Ltd")
    assert role.period is not None
    assert f"{role.period.start} {role.period.end}" == period


def test_a_year_below_a_whole_range_stays_where_it_is() -> None:
    lines = [SourceLine(text="2014 – 2016\tHand, Spar Ltd"), SourceLine(text="2017")]
    assert mended(lines) == lines


def test_marks_that_a_text_writes_by_hand_begin_bullets() -> None:
    lines = mended(
        [SourceLine(text="Rigger, Spar Ltd"), SourceLine(text="+ Set masts"), SourceLine(text="+ Tarred ropes")]
    )
    assert [(line.text, line.bullet) for line in lines[1:]] == [("Set masts", True), ("Tarred ropes", True)]


def test_a_mark_beside_a_date_is_an_ornament_of_the_timeline() -> None:
    (role,) = roles_of(career("2014 – 2016\t● Rigger, Spar Ltd", "- Set masts"))
    assert (role.title, role.organisation) == ("Rigger", "Spar Ltd")


@pytest.mark.parametrize(
    "labels",
    [
        ("Dates (from – to)", "Occupation or position held", "Main activities and responsibilities",
         "Name and address of employer"),
        ("Datum (von – bis)", "Beruf oder Funktion", "Hauptaktivitäten und Zuständigkeiten",
         "Name und Adresse des Arbeitgebers"),
        ("Dates (de – à)", "Fonction ou poste occupé", "Principales activités et responsabilités",
         "Nom et adresse de l’employeur"),
        ("Date (da – a)", "Lavoro o posizione ricoperti", "Principali attività e responsabilità",
         "Nome e indirizzo del datore di lavoro"),
        ("Daty (od – do)", "Zawód lub zajmowane stanowisko", "Główne działania i obowiązki",
         "Nazwa i adres pracodawcy"),
    ],
)  # fmt: skip
def test_a_form_with_a_label_for_every_value_is_read(labels: tuple[str, str, str, str]) -> None:
    dates, title, tasks, employer = labels
    roles = roles_of(
        career(
            f"{dates}\t2018 – 2021",
            f"{title}\tNet mender",
            f"{tasks}\t– Mended nets",
            "- Sold twine",
            f"{employer}\tMeerschaum Nets Ltd, Hull",
            f"{dates}\t2013 – 2018",
            f"{title}\tDeckhand",
            f"{tasks}\t– Hauled nets",
            f"{employer}\tBark Trawlers, Grimsby",
        )
    )
    assert [(role.title, role.organisation, role.location) for role in roles] == [
        ("Net mender", "Meerschaum Nets Ltd", "Hull"),
        ("Deckhand", "Bark Trawlers", "Grimsby"),
    ]
    assert [item.content for item in roles[0].items] == ["Mended nets", "Sold twine"]


def test_a_label_is_told_from_a_sentence_with_a_colon() -> None:
    assert field_of("Employer: Bark Trawlers") == ("organisation", "Bark Trawlers")
    assert field_of("Results: doubled the catch") is None


def test_a_certificate_over_several_lines_is_one_item() -> None:
    cv = cv_of(
        "EXPERIENCE",
        "Cooper, Stave & Hoop Ltd\t2015 – 2020",
        "CERTIFICATIONS",
        "Splicing for Masters",
        "Guild of Riggers",
        "2020",
        "Tar and Oakum",
        "Guild of Caulkers",
        "2019",
    )
    assert lines_of(cv, SectionKind.CERTIFICATIONS) == [
        "Splicing for Masters · Guild of Riggers · 2020",
        "Tar and Oakum · Guild of Caulkers · 2019",
    ]


def test_certificates_with_their_dates_beside_them_stay_one_a_line() -> None:
    cv = cv_of("EXPERIENCE", "Cooper, Hoop Ltd\t2015 – 2020", "CERTIFICATIONS", "Splicing, 2020", "Tar and Oakum, 2019")
    assert lines_of(cv, SectionKind.CERTIFICATIONS) == ["Splicing, 2020", "Tar and Oakum, 2019"]


def test_a_level_is_joined_to_its_language_and_to_its_group_of_skills() -> None:
    cv = cv_of(
        "EXPERIENCE",
        "Cooper, Stave & Hoop Ltd\t2015 – 2020",
        "LANGUAGES",
        "Norn",
        "Native speaker",
        "Faroese",
        "Intermediate",
        "SKILLS",
        "Ropework",
        "Advanced",
        "splices, knots, whippings",
        "Timber",
        "Intermediate",
        "oak, larch",
    )
    assert lines_of(cv, SectionKind.LANGUAGES) == ["Norn: Native speaker", "Faroese: Intermediate"]
    assert lines_of(cv, SectionKind.SKILLS) == [
        "Ropework (Advanced): splices, knots, whippings",
        "Timber (Intermediate): oak, larch",
    ]


def test_skills_one_below_the_other_stay_apart() -> None:
    cv = cv_of("EXPERIENCE", "Cooper, Hoop Ltd\t2015 – 2020", "SKILLS", "sash windows", "scribing", "lime mortar")
    assert lines_of(cv, SectionKind.SKILLS) == ["sash windows", "scribing", "lime mortar"]


@pytest.mark.parametrize(
    ("lines", "title", "employer", "start"),
    [
        (["Head of the Rope Walk, Leith03/2014 – 05/2017"], "Head of the Rope Walk", None, "2014-03"),
        (["Rope Maker, Spar Ltd2014 – 2017"], "Rope Maker", "Spar Ltd", "2014"),
    ],
)
def test_a_date_that_touches_the_text_before_it_is_told_from_it(
    lines: list[Row], title: str, employer: str | None, start: str
) -> None:
    (role,) = roles_of(career(*lines))
    assert (role.title, role.organisation) in ((title, employer), (title, "Leith"))
    assert role.period is not None
    assert str(role.period.start) == start


def test_an_end_whose_dash_was_taken_for_a_list_mark_ends_the_range() -> None:
    (role,) = roles_of(career("Rope Maker, Spar Ltd, Leith 2014", "- present", "- Made ropes"))
    assert role.period is not None
    assert (str(role.period.start), role.period.ongoing) == ("2014", True)
    assert [item.content for item in role.items] == ["Made ropes"]


def test_a_title_that_goes_on_below_its_date_is_read_whole() -> None:
    rows: list[Row] = [
        {"text": "Spar Ltd – Keeper of\tAugust 2013 – January 2016", "bold": True},
        {"text": "masts and yards", "bold": True},
    ]
    (role,) = roles_of(career(*rows, "- Set masts"))
    assert (role.title, role.organisation) == ("Keeper of masts and yards", "Spar Ltd")


def test_a_title_above_a_line_that_is_only_its_date_is_no_sentence() -> None:
    (role,) = roles_of(
        career("Coordenadora do Departamento de Redes, Escola do Rio, Braga", "2017 – presente", "- Rede nova")
    )
    assert role.title == "Coordenadora do Departamento de Redes"


def test_lines_without_a_letter_are_dropped() -> None:
    assert mended([SourceLine(text="--"), SourceLine(text="Rigger")]) == [SourceLine(text="Rigger")]


def test_certificates_that_a_narrow_column_broke_are_parted_by_the_space_between_them() -> None:
    cv = cv_of(
        {"text": "EXPERIENCE", "size": 14},
        "Cooper, Stave & Hoop Ltd\t2015 – 2020",
        {"text": "CERTIFICATIONS", "size": 14, "gap": 2},
        {"text": "Splicing for Masters of", "gap": 0.9, "x": 20},
        {"text": "Sail, 2020", "gap": 0.3, "x": 20},
        {"text": "Tar and Oakum, second", "gap": 0.7, "x": 20},
        {"text": "degree, 2019", "gap": 0.3, "x": 20},
    )
    assert lines_of(cv, SectionKind.CERTIFICATIONS) == [
        "Splicing for Masters of Sail, 2020",
        "Tar and Oakum, second degree, 2019",
    ]


def test_languages_in_small_letters_stay_one_a_line() -> None:
    cv = cv_of("EXPERIENCE", "Cooper, Hoop Ltd\t2015 – 2020", "LANGUAGES", "polski (ojczysty)", "angielski (B2)")
    assert lines_of(cv, SectionKind.LANGUAGES) == ["polski (ojczysty)", "angielski (B2)"]


@pytest.mark.parametrize("label", ["City", "Ort", "Stadt", "Localité", "Localidad", "Localidade", "Città", "Plaats"])
def test_a_town_with_a_label_is_where_the_role_was_and_no_employer(label: str) -> None:
    (role,) = roles_of(career("[ 05/2014 – 04/2019 ] Cooper", "The Hoop", f"{label}: Puebla", "- Built barrels"))
    assert (role.title, role.organisation, role.location) == ("Cooper", "The Hoop", "Puebla")


@pytest.mark.parametrize("label", ["Highlights", "Key Achievements", "Aufgaben", "Logros", "Realizações", "Obowiązki"])
def test_a_label_that_stands_in_every_role_heads_no_section(label: str) -> None:
    heading: Row = {"text": "WORK", "gap": 1.5, "size": 14, "bold": True}
    told: Row = {"text": label, "size": 10, "bold": True}
    first: Row = {"text": "The Hoop\t2015 – 2018", "size": 10, "bold": True, "gap": 1.0}
    second: Row = {"text": "Okapi Freight\t2012 – 2015", "size": 10, "bold": True, "gap": 1.0}
    cv = cv_of(heading, first, "Cooper", told, "- Built barrels", second, "Driver", told, "- Drove lorries", "- Slept")
    roles = [(role.title, role.organisation, [item.content for item in role.items]) for role in roles_of(cv)]
    assert roles == [("Cooper", "The Hoop", ["Built barrels"]), ("Driver", "Okapi Freight", ["Drove lorries", "Slept"])]
    assert all(label in role.name for role in roles_of(cv))


def test_a_label_in_the_only_role_heads_no_section() -> None:
    heading: Row = {"text": "WORK", "gap": 1.5, "size": 14, "bold": True}
    told: Row = {"text": "Highlights", "size": 10, "bold": True}
    (role,) = roles_of(cv_of(heading, "The Hoop\t2015 – 2018", "Cooper", told, "- Built barrels"))
    assert [item.content for item in role.items] == ["Built barrels"]


def test_highlights_at_the_top_stay_a_section() -> None:
    heading: Row = {"text": "HIGHLIGHTS", "gap": 1.5, "size": 14, "bold": True}
    cv = cv_of(heading, "- Built the largest barrel of Yorkshire", "- Won a prize")
    assert lines_of(cv, SectionKind.QUALIFICATIONS) == ["Built the largest barrel of Yorkshire", "Won a prize"]


@pytest.mark.parametrize(
    ("above", "below", "end"),
    [("January 2017 to Septem-", "ber 2021", "2021-09"), ("March 2017 to August", "2019", "2019-08"),
     ("Februar 2017 bis Novem-", "ber 2021", "2021-11"), ("Фев 2018 – настоящее вре-", "мя", "None")],
)  # fmt: skip
def test_a_range_that_the_right_edge_broke_is_read_whole(above: str, below: str, end: str) -> None:
    (role,) = roles_of(career(f"Cooper, Spar Ltd\t{above}", {"text": below, "x": 500.0}, "- Built barrels"))
    assert (role.title, role.organisation) == ("Cooper", "Spar Ltd")
    assert role.period is not None
    assert str(role.period.end) == end


@pytest.mark.parametrize(
    "columns",
    [
        ("Zeitraum", "Arbeitgeber", "Position"),
        ("Periodo", "Empresa", "Puesto"),
        ("Dates", "Employer", "Job title"),
        ("Durata", "Azienda", "Ruolo"),
    ],
)
def test_the_row_that_names_the_columns_of_a_table_is_no_role(columns: tuple[str, ...]) -> None:
    first = "2015 – 2018\tThe Hoop\tHead Baker", "- Built barrels of bread"
    roles = roles_of(career("\t".join(columns), *first, "2012 – 2015\tSpar Ltd\tNight Manager", "- Turned the key"))
    assert [(role.title, role.organisation) for role in roles] == [
        ("Head Baker", "The Hoop"),
        ("Night Manager", "Spar Ltd"),
    ]
    assert all(column in roles[0].name for column in columns)
