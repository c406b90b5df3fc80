"""Lists of words that are looked for without a pattern."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.reading.phrases import plain
from core.reading.role_words import DEGREE, ORGANISATION, SCHOOL, TITLE
from core.reading.word_list import WordList

LISTED = WordList("baker sous_chef *leiter~ infirm* ingenier|o|a *universi* *员 总监", "co_founder")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("the baker of rye", (4, 9)),
        ("bakery", None),
        ("sous-chef", (0, 9)),
        ("co founder", (0, 10)),
        ("a sous and a chef", None),
        ("abteilungsleiterin einkauf", (0, 18)),
        ("infirmiere", (0, 10)),
        ("ingeniera de datos", (0, 9)),
        ("ingenieros", None),
        ("interuniversitaire", (0, 18)),
        ("高级审计员", (4, 5)),
        ("审计员工会", None),
        ("财务总监助理", (2, 4)),
    ],
)
def test_words_phrases_endings_beginnings_and_chinese_signs_are_found(text: str, place: tuple[int, int] | None) -> None:
    assert LISTED.search(text) == place


def test_a_word_is_matched_at_the_beginning_and_as_the_whole() -> None:
    assert LISTED.match("baker of rye") == (0, 5)
    assert LISTED.match("rye baker") is None
    assert LISTED.fullmatch("sous chef") == (0, 9)
    assert LISTED.fullmatch("head sous chef") is None
    assert [(span.start(), span.end()) for span in LISTED.finditer("baker, baker")] == [(0, 5), (7, 12)]


@given(st.text(max_size=100))
def test_no_text_breaks_the_search(text: str) -> None:
    assert all(0 <= span.start() < span.end() <= len(text) for span in LISTED.finditer(text))


@pytest.mark.parametrize(
    "title",
    [
        "Bridge Engineer",
        "Brückeningenieurin",
        "Infirmier libéral",
        "Jefa de estudios",
        "Encarregado de obra",
        "Capoturno",
        "Vrachtwagenchauffeur",
        "Starsza specjalistka",
        "Undersköterska",
        "Sairaanhoitaja",
        "Zdravotní sestra",
        "Bucătar",
        "Öğretmen",
        "Gépészmérnök",
        "Νοσηλεύτρια",
        "Воспитатель",
        "Вихователька",
        "审计员",
        "エンジニア",
        "개발자",
    ],
)
def test_titles_of_many_languages_are_known(title: str) -> None:
    assert TITLE.search(plain(title)) is not None


@pytest.mark.parametrize(
    "name",
    [
        "Gemeinde Oberau",
        "Centre hospitalier des Dunes",
        "Ayuntamiento de Loma",
        "Câmara Municipal de Riba",
        "Officine Verdi",
        "Bakkerij Jansma",
        "Zespół Szkół nr 4",
        "Hotell Fjällen",
        "Sykehuset Nord",
        "Nemocnice Jih",
        "Spitalul Vest",
        "Παιδικό Φροντιστήριο",
        "Завод «Вымпел»",
        "闽江会计师事务所",
    ],
)
def test_organisations_of_many_languages_are_known(name: str) -> None:
    assert ORGANISATION.search(plain(name)) is not None
    assert TITLE.search(plain(name)) is None


@pytest.mark.parametrize(
    ("degree", "school"),
    [
        ("B.Sc. Geography", "Aire College of Law"),
        ("Staatlich anerkannte Erzieherin", "Fachschule für Sozialpädagogik"),
        ("CAP Cuisine", "Lycée hôtelier des Pins"),
        ("Técnico Superior", "IES Hoya Alta"),
        ("Maturità classica", "Liceo classico Nuovo"),
        ("Technik elektryk", "Zespół Szkół Energetycznych"),
        ("Sjuksköterskeexamen", "Göta Högskola"),
        ("Πτυχίο Παιδαγωγικών", "Πανεπιστήμιο Πίνδου"),
        ("会计学 学士", "东南滨海财经大学"),
    ],
)
def test_degrees_and_schools_of_many_languages_are_known(degree: str, school: str) -> None:
    assert DEGREE.search(plain(degree)) is not None
    assert SCHOOL.search(plain(degree)) is None
    assert SCHOOL.search(plain(school)) is not None
