"""How roles are named: several titles at one employer, places nobody knows, names with commas, words between."""

import pytest

from tests.core.reading.texts import Row, career, cv_of, roles_of


@pytest.mark.parametrize(
    ("lines", "roles"),
    [
        pytest.param(
            [
                "Vice President, Risk, Brightwater Sachs & Co., London\t2018 – 2022",
                "- Cut losses by a third",
                "Analyst, Fulmar Securities Ltd, Leeds\t2014 – 2018",
                "- Modelled defaults",
            ],
            [("Vice President, Risk", "Brightwater Sachs & Co."), ("Analyst", "Fulmar Securities Ltd")],
            id="a department between title and employer",
        ),
        pytest.param(
            [
                "Ropewalk Ltd",
                "Shift Supervisor\tMay 2019 – present",
                "- Led the night shift",
                "Operator\t2016 – April 2019",
                "- Ran the big winch",
            ],
            [("Shift Supervisor", "Ropewalk Ltd"), ("Operator", "Ropewalk Ltd")],
            id="two titles under one employer",
        ),
        pytest.param(
            [
                "Sommelier - Umbra",
                "Tollcross | 2019 – 2021",
                "- Chose the wines",
                "Waiter - Golden Hind Hotel",
                "Mallaig | 2016 – 2019",
                "- Carried plates",
            ],
            [("Sommelier", "Umbra"), ("Waiter", "Golden Hind Hotel")],
            id="a town that no list has on the line below",
        ),
        pytest.param(
            [
                "Jefa de obra en Sauce, Molina y Asociados, Madrid (2012 – 2016)",
                "- Dirigió tres obras",
                "Arquitecta en Estudio Tordo, Gijón (2008 – 2011)",
                "- Dibujó planos",
            ],
            [("Jefa de obra", "Sauce, Molina y Asociados"), ("Arquitecta", "Estudio Tordo")],
            id="a firm of several partners after a small word",
        ),
        pytest.param(
            [
                "Professora na Escola do Moinho (2009 – 2017)",
                "- Ensinou química",
                "Monitora na Quinta Pedagógica (2006 – 2009)",
                "- Guiou visitas",
            ],
            [("Professora", "Escola do Moinho"), ("Monitora", "Quinta Pedagógica")],
            id="a Portuguese word between title and employer",
        ),
        pytest.param(
            [
                "2018 – 2021\tHead of Sales, Plover Hospitality",
                "Ltd., Hull",
                "- Sold rooms",
                "2015 – 2018\tSales Agent, Dunlin Travel",
                "- Sold trips",
            ],
            [("Head of Sales", "Plover Hospitality Ltd."), ("Sales Agent", "Dunlin Travel")],
            id="a legal form that the line's end broke off",
        ),
        pytest.param(
            [
                "March 2018 – present",
                "Independent consultant",
                "Hebridean Youth Council",
                "3 Montrose Street, Paisley",
                "- Advised small councils",
            ],
            [("Independent consultant", "Hebridean Youth Council")],
            id="the employer's address",
        ),
        pytest.param(
            [
                "ООО «Синица» Ведущий аналитик\t2019 – 2022",
                "- Построил отчёты",
                "ООО «Синица» Аналитик\t2017 – 2019",
                "- Считал остатки",
            ],
            [("Ведущий аналитик", "ООО «Синица»"), ("Аналитик", "ООО «Синица»")],
            id="a name in quotes with nothing but a space after it",
        ),
    ],
)
def test_title_and_employer_are_told_apart(lines: list[Row], roles: list[tuple[str, str]]) -> None:
    assert [(role.title, role.organisation) for role in roles_of(career(*lines))] == roles


def test_a_place_that_two_roles_share_is_no_employer() -> None:
    roles = roles_of(
        career(
            "Corvid Press Ltd",
            "Editor",
            "2019 – 2021",
            "Tollcross",
            "- Edited maps",
            "Proofreader",
            "2016 – 2019",
            "Tollcross",
            "- Read proofs",
        )
    )
    assert [(role.title, role.organisation, role.location) for role in roles] == [
        ("Editor", "Corvid Press Ltd", "Tollcross"),
        ("Proofreader", "Corvid Press Ltd", "Tollcross"),
    ]


def test_a_network_export_names_the_employer_once_above_its_titles() -> None:
    roles = roles_of(
        career(
            {"text": "Skua Transport & Sons", "size": 11.5, "gap": 1.1},
            {"text": "7 years 1 month", "size": 9.5, "gap": 0.5},
            {"text": "Logistics Manager", "size": 10.5, "gap": 0.4},
            {"text": "June 2016 – January 2021 (4 years 8 months)", "size": 9.5, "gap": 0.5},
            {"text": "Stromness", "size": 9.5, "gap": 0.4},
            {"text": "Planned 85 lorries a day", "size": 10.5, "bullet": True, "gap": 0.6},
            {"text": "Planner", "size": 10.5, "gap": 0.7},
            {"text": "January 2014 – May 2016 (2 years 5 months)", "size": 9.5, "gap": 0.5},
            {"text": "Stromness", "size": 9.5, "gap": 0.4},
            {"text": "Wrote the drivers' rota", "size": 10.5, "bullet": True, "gap": 0.6},
        )
    )
    assert [(role.title, role.organisation, role.location) for role in roles] == [
        ("Logistics Manager", "Skua Transport & Sons", "Stromness"),
        ("Planner", "Skua Transport & Sons", "Stromness"),
    ]
    assert [item.content for item in roles[1].items] == ["Wrote the drivers' rota"]


def test_a_legal_form_after_a_comma_belongs_to_the_name() -> None:
    (role,) = roles_of(career("Data Wrangler, Tidepool Metrics, S.L.U., Girona\t2018 – 2021", "- Counted fish"))
    assert (role.title, role.organisation) == ("Data Wrangler", "Tidepool Metrics, S.L.U.")


def test_titles_that_no_list_has_are_told_by_the_order_of_the_others() -> None:
    roles = roles_of(
        career(
            "Harbour Engineer, Tarbert\t2018 – 2021",
            "- Built piers",
            "Wharfinger, Skerry\t2014 – 2018",
            "- Minded the wharf",
            "Deck Mechanic, Oban Yard\t2011 – 2014",
            "- Mended winches",
        )
    )
    assert [(role.title, role.organisation) for role in roles][1] == ("Wharfinger", "Skerry")


def test_words_written_small_speak_for_a_title_and_the_persons_town_for_a_place() -> None:
    cv = cv_of(
        "12 Quay Street, San Petronio al Mare",
        {"text": "Esperienza", "size": 14},
        "Pontaiolo di prua",
        "Remigera Lagunare, San Petronio al Mare",
        "2018 – 2021",
        "- Ponti",
    )
    (role,) = roles_of(cv)
    assert (role.title, role.organisation) == ("Pontaiolo di prua", "Remigera Lagunare")


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("Head Nurse\tMay 2019 – Present", "Staff Nurse\tJan 2014 – April 2019"),
        ("Oberbauleiter\t04/2020 – heute", "Bauleiter\t08/2014 – 03/2020"),
        ("Systems Engineer\t2018 – 2021", "Research Engineer\t2015 – 2018"),
    ],
)
def test_a_title_that_ended_when_the_one_above_began_was_held_at_its_employer(above: str, below: str) -> None:
    first, second = roles_of(career(above, "The Kelp Foundry, Leeds", "- Led ten people", below, "- Did the work"))
    assert (first.organisation, second.organisation) == ("The Kelp Foundry", "The Kelp Foundry")
    assert second.title == below.partition("\t")[0]


@pytest.mark.parametrize(
    "below", ["Baker\tJan 2010 – April 2014", "Freelance Nurse\tJan 2014 – April 2019", "Sabbatical\tJan – April 2019"]
)
def test_a_title_of_another_time_or_of_nobody_has_no_employer(below: str) -> None:
    head = "Head Nurse\tMay 2019 – Present", "The Kelp Foundry, Leeds", "- Led ten people"
    *_, last = roles_of(career(*head, below, "- Did the work"))
    assert last.organisation is None


def test_headings_that_are_set_as_sentences_are_read_without_their_full_stops() -> None:
    rows = ("2015 – 2018\tCooper, Stave & Hoop Ltd., Torino.", "2012 – 2015\tTurner, Lathe & Sons, Singapore.")
    found = [(role.title, role.organisation, role.location) for role in roles_of(career(*rows))]
    assert found == [("Cooper", "Stave & Hoop Ltd.", "Torino"), ("Turner", "Lathe & Sons", "Singapore")]


def test_an_employer_that_is_written_small_is_one() -> None:
    first = "Spar Ltd, Melbourne, Australia", "Turner", "March 2015 – May 2018", "- Turned a great many legs"
    roles = roles_of(career(*first, "fold., Melbourne, Australia", "Cooper", "June 2012 – Jan 2015", "- Built barrels"))
    assert [role.organisation for role in roles] == ["Spar Ltd", "fold."]


def test_a_title_that_found_no_room_goes_on_below() -> None:
    def row(text: str, gap: float) -> Row:
        return {"text": text, "size": 11, "gap": gap, "x": 62.0}

    body: Row = {"text": "Cooper and turner with eleven years of experience in oak, ash and the odd yew barrel",
                 "size": 10, "x": 62.0}  # fmt: skip
    long = row("Institute for Applied Barrels and Casks, Pittsburgh, PA — Research", 1.2)
    cv = career(body, long, row("Assistant", 0.5), row("SEP 2016 — DEC 2020", 0.6), "- Bent staves")
    (role,) = (role for role in roles_of(cv) if role.period is not None)
    assert (role.title, role.organisation) == ("Research Assistant", "Institute for Applied Barrels and Casks")


@pytest.mark.parametrize(
    ("unit", "house"),
    [
        ("Department of Seagrass", "University of Fernside"),
        ("Lehrstuhl für Deichbau", "Universität Wendland"),
        ("Ufficio Tecnico", "Comune di Valdorsa"),
        ("Laboratoire des Marées", "Université du Ponant"),
    ],
)
def test_an_institute_and_the_house_that_it_is_part_of_are_one_employer(unit: str, house: str) -> None:
    (role,) = roles_of(career("Research Engineer", f"{unit}, {house}", "2014 – 2018", "- Counted the seagrass"))
    assert (role.title, role.organisation) == ("Research Engineer", f"{unit}, {house}")


@pytest.mark.parametrize(("title", "kind"), [("Verkäuferin", "Teilzeit"), ("Florist", "part-time")])
def test_hours_are_no_place(title: str, kind: str) -> None:
    (role,) = roles_of(career(f"{title} in {kind}", "Blumen Aster GmbH", "2014 – 2018", "- Cut the stems"))
    assert (role.title, role.organisation, role.location) == (f"{title} in {kind}", "Blumen Aster GmbH", None)


def test_titles_and_employers_below_each_other_stay_two_names_in_a_narrow_column() -> None:
    rows = (
        "Gemeinde Oberlunz", "Sachbearbeiterin Bauwesen", "2017 – 2021", "- Prüfte Anträge",
        "Kanzlei Dorn", "Schreibkraft", "2012 – 2017", "- Schrieb",
    )  # fmt: skip
    assert [(role.title, role.organisation) for role in roles_of(career(*rows))] == [
        ("Sachbearbeiterin Bauwesen", "Gemeinde Oberlunz"),
        ("Schreibkraft", "Kanzlei Dorn"),
    ]


def test_a_town_that_stands_where_the_other_roles_have_theirs_is_no_employer() -> None:
    rows = (
        "Depot Manager", "Tern Haulage Ltd", "Skerry", "2016 – 2021", "- Ran the depot",
        "Driver", "Whimbrel", "Skerry", "2012 – 2016", "- Drove",
    )  # fmt: skip
    assert [(role.organisation, role.location) for role in roles_of(career(*rows))] == [
        ("Tern Haulage Ltd", "Skerry"),
        ("Whimbrel", "Skerry"),
    ]


@pytest.mark.parametrize("season", ["été 2013", "verano de 2013", "лето 2013", "sommaren 2013", "zomer 2013"])
def test_a_season_in_small_letters_begins_a_role(season: str) -> None:
    above = "2014 – 2018\tBaker", "Crumb Ltd, Leeds", "- Kneaded 400 loaves a day for the whole of the town"
    first, second = roles_of(career(*above, f"{season}\tWaiter", "Hotel Heron, Hull", "- Carried plates"))
    assert len(first.items) == 1
    assert (second.title, second.organisation) == ("Waiter", "Hotel Heron")
    assert (str(second.period.start) if second.period else None) == "2013"


def test_a_country_behind_a_house_makes_no_place_of_the_house() -> None:
    rows = (
        "Research Fellow",
        "Department of Kelp, University of Fernside, Tasmania, Australia",
        "2014 – 2018",
        "- Dived",
    )
    (role,) = roles_of(career(*rows))
    assert (role.title, role.organisation) == ("Research Fellow", "Department of Kelp, University of Fernside")


@pytest.mark.parametrize(
    ("title", "employer"),
    [
        ("Sergeant", "2nd Battalion, Royal Tarn Rifles"),
        ("Ricercatrice", "Osservatorio di Cima Chiara, Università del Brembo"),
        ("Machinist", "HMS Petrel"),
        ("Стрелок", "Войсковая часть 00418"),
    ],
)
def test_regiments_and_observatories_are_employers(title: str, employer: str) -> None:
    (role,) = roles_of(career(f"{title} – {employer}\t2014 – 2018", "- Kept watch"))
    assert (role.title, role.organisation) == (title, employer)


@pytest.mark.parametrize(
    ("post", "employer"),
    [
        ("Soldat auf Zeit, Sanitätstrupp", "Bundeswehr"),
        ("Sergeant, Signals", "Royal Corps of Lamplighters"),
        ("Caporal, Transmissions", "Armée de terre"),
    ],
)
def test_what_follows_a_posts_comma_is_no_town_where_towns_follow_employers(post: str, employer: str) -> None:
    cv = career(
        "Schmiede Quill, Husum",
        "2015 – 2020 | Geselle",
        "- Beschlag",
        "Hammerwerk Fink, Tönning",
        "2012 – 2015 | Gehilfe",
        "- Eisen",
        employer,
        f"2008 – 2012 | {post}",
        "- Zelte",
    )
    third = roles_of(cv)[2]
    assert (third.title, third.organisation, third.location) == (post, employer, None)


@pytest.mark.parametrize("rest", ["& Partner, Leipzig", "und Partner, Leipzig", "& Sohn, Leipzig"])
def test_a_firm_whose_partners_stand_in_the_next_line_is_whole(rest: str) -> None:
    (role,) = roles_of(career("Hartwig", rest, "Bauzeichnerin", "2015 – 2019", "- Zeichnete Pläne"))
    assert (role.title, role.organisation, role.location) == (
        "Bauzeichnerin",
        f"Hartwig {rest.removesuffix(', Leipzig')}",
        "Leipzig",
    )


@pytest.mark.parametrize(
    "title",
    [
        "Profesora por asignatura, Psicopatología",
        "Profesor de hora, Matemáticas",
        "Docente a contratto, Pedagogia",
        "Chargée de cours, Musicologie",
        "Преподаватель по часам, Психология",
    ],
)
def test_what_somebody_teaches_is_no_town(title: str) -> None:
    (role,) = roles_of(career(title, "Universidad de Tarn", "2015 – 2019", "- Impartió clases"))
    assert (role.title, role.organisation, role.location) == (title, "Universidad de Tarn", None)
