"""What a section holds where its heading does not tell: by what stands under it and how it is set."""

from core.cv import SectionKind
from tests.core.reading.texts import Row, cv_of, roles_of


def _heading(text: str) -> Row:
    return {"text": text, "bold": True, "gap": 1.2}


def test_entries_that_are_set_just_like_headings_are_no_sections() -> None:
    cv = cv_of(
        _heading("Languages"),
        "French, mother tongue",
        _heading("Experience"),
        _heading("Head of the Children's Shelf"),
        "Quill & Page Books, Penzance\t2018 – 2021",
        "- Opened a second shop",
        _heading("Bookseller"),
        "Quill & Page Books, Penzance\t2015 – 2018",
        "- Held thirty readings",
        _heading("Hobbies"),
        "Rowing, bookbinding",
    )
    assert [(role.title, role.organisation) for role in roles_of(cv)] == [
        ("Head of the Children's Shelf", "Quill & Page Books"),
        ("Bookseller", "Quill & Page Books"),
    ]
    assert [section.kind for section in cv.sections] == [
        SectionKind.LANGUAGES,
        SectionKind.EXPERIENCE,
        SectionKind.INTERESTS,
    ]


def test_qualifications_that_are_dated_degrees_are_an_education() -> None:
    rows: list[Row] = [
        {"text": "Career History", "bold": True, "size": 12, "gap": 1.5},
        "Tern Locks Ltd\tMarch 2014 – present",
        "Owner | Falmouth",
        "- Fitted locks in nine schools",
        {"text": "Qualifications", "bold": True, "size": 12, "gap": 1.5},
        "Marsh End Further Education College\t2003 – 2006",
        "NVQ Level 3, Locksmithing | Truro",
    ]
    (school,) = next(cv_of(*rows).of_kind(SectionKind.EDUCATION)).subsections
    assert school.organisation == "Marsh End Further Education College"


def test_a_year_amid_a_sentence_makes_no_role_of_it() -> None:
    rows: list[Row] = [
        {"text": "ABOUT WHAT DRIVES ME", "bold": True, "size": 12, "gap": 1.5},
        "Brewer by conviction, master since 2014, most recently in charge of 38,000",
        "hectolitres a year.",
        {"text": "CAREER", "bold": True, "size": 12, "gap": 1.5},
        "2018 – 2021\tMaster Brewer",
        "Malt & Sons Ltd, Hull",
    ]
    (role,) = roles_of(cv_of(*rows))
    assert (role.title, role.organisation) == ("Master Brewer", "Malt & Sons Ltd")


def test_a_period_whose_year_found_no_room_is_whole_again() -> None:
    rows: list[Row] = [
        {"text": "ESPERIENZA", "bold": True, "size": 12, "gap": 1.5},
        {"text": "Sommelier\tOsteria Lanterna S.r.l.\tmarzo 2015 – aprile", "bold": True, "x": 57.0, "gap": 1.1},
        {"text": "Udine\t2019", "size": 9, "x": 271.0, "gap": 0.5},
        {"text": "Acquisti presso 90 cantine", "bullet": True, "x": 66.0, "gap": 1.0},
    ]
    (role,) = roles_of(cv_of(*rows))
    assert role.period is not None
    assert (str(role.period.start), str(role.period.end)) == ("2015-03", "2019-04")
    assert (role.organisation, role.location) == ("Osteria Lanterna S.r.l.", "Udine")


def test_a_sign_between_dates_and_a_town_is_no_part_of_either() -> None:
    rows: list[Row] = [
        {"text": "EXPERIENCIA", "bold": True, "size": 12, "gap": 1.5},
        "Topógrafa | Minera Lomas",
        "01/2018 – 02/2021 / Calama",
        "- Replanteo de 22 km de caminos",
        "Asistente | Constructora Huemul Ltda.",
        "04/2015 – 12/2017 · Arica",
        "- Nivelaciones",
    ]
    assert [(role.organisation, role.location) for role in roles_of(cv_of(*rows))] == [
        ("Minera Lomas", "Calama"),
        ("Constructora Huemul Ltda.", "Arica"),
    ]
