"""Which line of a CV holds the name."""

import pytest

from core.cv import StructuredCV
from core.reading.cvs import read_cv
from core.reading.person_name import cased, name_line, with_headline_apart, without_paper
from core.reading.skills import Vocabulary
from core.reading.source import SourceLine, SourceText


def named(*texts: str) -> str | None:
    found = name_line([SourceLine(text=text) for text in texts])
    return found.text if found else None


@pytest.mark.parametrize(
    "name",
    [
        "Ada Quill",
        "ADA QUILL-BAKER",
        "Dr.-Ing. Ada von der Quill",
        "María del Carmen Ibáñez de la Loma",
        'Tomasz "Tom" Wilk',
        "Niccolò degl'Innocenti",
        "Joost van ‘t Veld",
        "Maximilian Freiherr von der Aue",
        "Nguyễn Thị Mai",
        "Воробьёва Наталья Сергеевна",
        "司徒文静",
        "Prof. Dr. med. Ottilie Brandauer",
        "Dr. rer. nat. Hauke Pelzer",
        "María de los Milagros Ruiz de la Vega",
        "Robin Ashgrove (they/them)",
        "Lova Sjöstrand (hon/henne)",
        "Kit Larkspur she/her",
        "Wei Qian 钱伟",
        "ir. Bas de Waard",
        "mgr inż. Paweł Kruk",
        "Ana Luísa dos Reis e Moura",
        "VAN DER MEULEN Saskia",
    ],
)
def test_names_of_many_shapes_are_names(name: str) -> None:
    assert named(name, "Leeds", "0113 496 0000") == name


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (("Katarzyna Baumgärtner", "Projektmanagerin Energie", "k.baumgaertner@post.example"), "Katarzyna Baumgärtner"),
        (("Head Carpenter", "John Carpenter", "john.carpenter@post.example"), "John Carpenter"),
        (("Executive Chef", "Anna Koch", "Leeds"), "Anna Koch"),
        (("Sukarno", "Shipwright", "sukarno@post.example"), "Sukarno"),
        (("Ocean Freight", "Ада Лебедева", "lebedeva@post.example"), "Ада Лебедева"),
        (("Quill & Sons Ltd", "Ada Quill", "Leeds"), "Ada Quill"),
    ],
)
def test_an_address_tells_a_name_from_a_title_that_looks_like_one(lines: tuple[str, ...], name: str) -> None:
    assert named(*lines) == name


@pytest.mark.parametrize("label", ["Name:", "Namn\t", "Vor- und Nachname:", "Nom et prénom :", "Ad Soyad:", "姓名："])
def test_a_label_tells_the_name_in_many_languages(label: str) -> None:
    assert named("Head Baker", f"{label} Ada Quill", "Leeds") == f"{label} Ada Quill"


def test_a_title_alone_is_no_name() -> None:
    assert named("Senior Software Engineer", "Leeds", "0113 496 0000") is None


def test_a_name_in_capitals_is_written_as_others_are() -> None:
    assert cased("ADA QUILL-BAKER") == "Ada Quill-Baker"


@pytest.mark.parametrize(
    ("first", "last"),
    [("Femke van der", "Zwaan"), ("Duarte Queiroz", "Moura"), ("Oluwaseun Adeyemi-", "Klein"), ("Ginevra", "Santoro")],
)
@pytest.mark.parametrize("beside", ["", "\t+44 20 7946 0412"])
@pytest.mark.parametrize("centred", [0.0, 17.5])
def test_a_name_in_two_tall_lines_is_whole_whatever_stands_beside_it(
    first: str, last: str, beside: str, centred: float
) -> None:
    body = [SourceLine(text=f"Built barrels for {number} breweries.", size=10) for number in range(9)]
    tall = SourceLine(text=first + beside, size=25, x=60), SourceLine(text=last, size=25, x=60 + centred)
    work = SourceLine(text="EXPERIENCE", size=14, bold=True), SourceLine(text="Cooper, Hoop Ltd\t2015 – 2020", size=10)
    cv = read_cv(SourceText(lines=(*tall, SourceLine(text="ada@quill.example", size=10), *work, *body)), Vocabulary())
    assert isinstance(cv, StructuredCV)
    assert cv.contact.name == f"{first} {last}".replace("- ", "-")
    assert cv.contact.phone == (beside.strip() or None)


@pytest.mark.parametrize(
    ("tall", "name", "headline"),
    [
        (
            ("Ada Quill-", "Barrow | Head weaver of", "the old looms"),
            "Ada Quill-Barrow",
            "Head weaver of the old looms",
        ),
        (("Søren Bækkelund – Snedker", "og båtbygger"), "Søren Bækkelund", "Snedker og båtbygger"),
        (("María del Pilar", "Quintero • Jefa de cocina"), "María del Pilar Quintero", "Jefa de cocina"),
        (("Жанна Корнеева |", "Шеф-повар"), "Жанна Корнеева", "Шеф-повар"),
    ],
)
def test_a_name_with_a_headline_that_broke_into_tall_lines_is_whole(
    tall: tuple[str, ...], name: str, headline: str
) -> None:
    top = [SourceLine(text=text, size=25, x=200 - 4 * len(text)) for text in tall]
    rest = ("ada@quill.example", "EXPERIENCE", "Weaver, Tarn Looms", "2010 – 2015", "Wove for nine villages.")
    lines = (*top, *(SourceLine(text=text, size=10, bold=text.isupper()) for text in rest))
    cv = read_cv(SourceText(lines=lines), Vocabulary())
    assert isinstance(cv, StructuredCV)
    assert (cv.contact.name, cv.contact.headline) == (name, headline)


def test_a_name_in_two_tall_lines_is_whole_beside_an_address_at_its_left() -> None:
    tall = SourceLine(text="Oluwaseun Adeyemi-", size=25, x=180), SourceLine(text="Klein", size=25, x=180)
    beside = [SourceLine(text=text, size=10, x=90) for text in ("Mill Lane 4", "0113 496 0000")]
    work = [
        SourceLine(text=text, size=10) for text in ("EXPERIENCE", "Cooper, Hoop Ltd", "2015 – 2020", "Made barrels.")
    ]
    cv = read_cv(SourceText(lines=(tall[0], *beside, tall[1], *work)), Vocabulary())
    assert isinstance(cv, StructuredCV)
    assert cv.contact.name == "Oluwaseun Adeyemi-Klein"


@pytest.mark.parametrize(
    ("first", "name", "headline"),
    [
        ("Ada Quill, Weaver", "Ada Quill", "Weaver"),
        ("Ada Quill – Head Weaver and Dyer", "Ada Quill", "Head Weaver and Dyer"),
        ("Ada Marín Quill, Jefa de cocina", "Ada Marín Quill", "Jefa de cocina"),
    ],
)
def test_a_name_and_what_the_person_is_may_share_the_first_line(first: str, name: str, headline: str) -> None:
    lines = (first, "ada.quill@post.example | 0113 496 0000", "EXPERIENCE", "Weaver, Tarn Looms, 2010 – 2015", "- Wove")
    cv = read_cv(SourceText(lines=tuple(map(_line, lines))), Vocabulary())
    assert isinstance(cv, StructuredCV)
    assert (cv.contact.name, cv.contact.headline) == (name, headline)


@pytest.mark.parametrize("first", ["Ada Quill, PhD", "Quill, Ada", "Ada Quill, Leeds"])
def test_what_is_no_headline_stays_with_the_name(first: str) -> None:
    lines = list(map(_line, (first, "ada.quill@post.example")))
    assert with_headline_apart(lines) == lines


def _line(text: str) -> SourceLine:
    return SourceLine(text=text)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Lebenslauf Ada Quill", "Ada Quill"),
        ("Curriculum Vitae – Ada Quill", "Ada Quill"),
        ("CV: Ada Quill", "Ada Quill"),
        ("Curriculum vitae di Ada Quill", "Ada Quill"),
        ("Ada Quill | Resume", "Ada Quill"),
        ("Ada Resume", "Ada Resume"),
        ("Резюме: Ада Лебедева", "Ада Лебедева"),
    ],
)
def test_what_the_paper_is_called_is_no_part_of_the_name(line: str, name: str) -> None:
    assert without_paper(line) == name
