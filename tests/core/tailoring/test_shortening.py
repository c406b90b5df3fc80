import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.tailoring.shortening import FEWEST_LETTERS, shortened, trimmed
from tests.core.tailoring.people import VOCABULARY


@pytest.mark.parametrize(
    ("language", "line", "result"),
    [
        ("en", "Responsible for planning the rota of two wards", "Planning the rota of two wards"),
        ("en", "Was responsible for the management of two stores", "Management of two stores"),
        ("en", "My duties included training eleven new cooks", "Training eleven new cooks"),
        ("en", "Successfully reopened a bakery after a fire", "Reopened a bakery after a fire"),
        ("en", "Ran the book club of the library (etc.)", "Ran the book club of the library"),
        ("en", "Taught evening classes in pottery, fostering a love of craft.", "Taught evening classes in pottery."),
        ("de", "Verantwortlich für die Planung der Frühschicht", "Planung der Frühschicht"),
        ("de", "Zuständig für den Einkauf von Saatgut und Erde", "Einkauf von Saatgut und Erde"),
        ("de", "Erfolgreiche Einführung eines neuen Kassensystems", "Einführung eines neuen Kassensystems"),
        ("fr", "Responsable de la gestion des commandes du chantier", "Gestion des commandes du chantier"),
        ("fr", "Chargée du suivi de quatorze producteurs", "Suivi de quatorze producteurs"),
        ("fr", "Chargé d’animer les réunions du quartier", "Animer les réunions du quartier"),
        ("es", "Responsable de la coordinación de tres obras", "Coordinación de tres obras"),
        ("es", "Encargada de impartir los talleres de dibujo", "Impartir los talleres de dibujo"),
    ],
)
def test_filler_goes(language: str, line: str, result: str) -> None:
    assert trimmed(line, language, VOCABULARY) == result


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Responsible for two wards and their kitchens"),
        ("en", "Responsible for planning"),
        ("en", "Successfully and quickly reopened a bakery"),
        ("en", "Taught pottery to adults, fostering trust in 40 families"),
        ("en", "Taught classes on Fridays, promoting Kafka to the staff"),
        ("en", "Rebuilt the night bus network, ensuring service without extra drivers"),
        ("en", "Cut waste in the kitchen by a third (12 tonnes)"),
        ("de", "Verantwortlich für das gesamte Rechnungswesen des Werks"),
        ("fr", "Responsable du magasin de la rue des Tanneurs"),
        ("fr", "Responsable de production dans une fromagerie"),
        ("es", "Responsable de planta en una conservera"),
        ("pl", "Odpowiedzialny za planowanie zmian w magazynie"),
    ],
)
def test_what_says_something_or_would_leave_no_line_stays(language: str, line: str) -> None:
    assert trimmed(line, language, VOCABULARY) == line


@pytest.mark.parametrize(
    ("language", "line", "result"),
    [
        (
            "en",
            "Cut the waiting time from 40 to 15 minutes, which freed two rooms",
            "Cut the waiting time from 40 to 15 minutes",
        ),
        (
            "en",
            "Rewrote the tide tables (a summer's work) for 900 harbours",
            "Rewrote the tide tables for 900 harbours",
        ),
        ("de", "Lager auf Scanner umgestellt, wodurch die Suche entfällt", "Lager auf Scanner umgestellt"),
        ("fr", "Ouverture de 38 km de pistes, ce qui a doublé l’usage", "Ouverture de 38 km de pistes"),
        ("es", "Implanté un turno de noche en 10 días, lo que evitó esperas", "Implanté un turno de noche en 10 días"),
    ],
)
def test_trailing_facts_go_where_a_line_is_to_be_short(language: str, line: str, result: str) -> None:
    assert trimmed(line, language, VOCABULARY) == line
    assert shortened(line, language, VOCABULARY) == result


@pytest.mark.parametrize(
    "line",
    [
        "Rearranged the pharmacy, saving 300 hours a year",
        "Rebuilt the website of a museum, which was never published",
        "Not only rebuilt the night bus network, reducing waits",
        "Ran the tests of the new ferry, improving: brakes, doors, seats",
        "Moved the archive to the cellar. Trained the staff, making errors rare",
        "Rearranged the shelves (with the help of, among others, 9 people) and signs",
    ],
)
def test_the_only_figure_a_limit_and_a_second_statement_stay(line: str) -> None:
    assert shortened(line, "en", VOCABULARY) == line


PIECES = st.sampled_from(
    [
        "Led two wards",
        "Responsible for",
        "planning",
        ", which",
        ", ensuring",
        "(etc.)",
        "(k8s)",
        "12 %",
        ".",
        ";",
        "not",
    ]
)


@given(st.lists(PIECES, max_size=9).map(" ".join), st.sampled_from(["en", "de", "fr", "es", "it"]))
def test_words_only_go_and_never_come(line: str, language: str) -> None:
    for text in (trimmed(line, language, VOCABULARY), shortened(line, language, VOCABULARY)):
        words = iter(re.findall(r"\w+", line.casefold()))
        assert all(word in words for word in re.findall(r"\w+", text.casefold()))
        assert text == line or len(text) >= min(FEWEST_LETTERS, len(line)) - 1
