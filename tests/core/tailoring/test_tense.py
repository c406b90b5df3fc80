import pytest

from core.tailoring.tense import Tense, begins_with_english_verb, goes_on, tense_of


@pytest.mark.parametrize(
    ("language", "line", "tense"),
    [
        ("en", "Successfully launched two shops", Tense.PAST),
        ("en", "Rebuilt the kitchen of a hotel", Tense.PAST),
        ("en", "Design and develop charts for pilots", Tense.PRESENT),
        ("en", "Own 12 products", Tense.PRESENT),
        ("en", "Applies glazes to porcelain", Tense.PRESENT),
        ("en", "Lead engineer for the tide models", None),
        ("en", "Leading a team of nine", None),
        ("en", "Advanced use of spreadsheets", None),
        ("en", "Cut the waste of a bakery by a third", None),
        ("de", "Zeichnete Pläne für drei Brücken", Tense.PAST),
        ("de", "Pflegt zwölf Gärten", Tense.PRESENT),
        ("de", "Betreut zwölf Gärten", None),
        ("de", "Produkte für den Handel", None),
        ("fr", "A géré deux boutiques", Tense.PAST),
        ("fr", "Conçue et dirigée en 2019", Tense.PAST),
        ("fr", "Gère deux boutiques", Tense.PRESENT),
        ("fr", "Gérer deux boutiques", None),
        ("fr", "Analyse des ventes", None),
        ("es", "Lideró tres obras", Tense.PAST),
        ("es", "Imparte clases de dibujo", Tense.PRESENT),
        ("es", "Desarrollo de tres obras", None),
        ("pl", "Kierowanie zespołem", None),
    ],
)
def test_the_first_verb_tells_the_tense_as_far_as_it_can(language: str, line: str, tense: Tense | None) -> None:
    assert tense_of(line, language) is tense


@pytest.mark.parametrize("line", ["", "12 shops opened", "— led two shops", "https://example.org"])
def test_a_line_that_begins_with_no_word_has_no_tense(line: str) -> None:
    assert tense_of(line, "en") is None


def test_a_verb_of_any_form_is_told_from_a_noun() -> None:
    assert all(map(begins_with_english_verb, ["Led two shops", "Leading two shops", "Lead the shop", "Cut waste"]))
    assert not any(map(begins_with_english_verb, ["Lead baker", "A shop for two", "Creator", "12 shops", ""]))


def test_only_what_is_done_all_the_time_goes_on() -> None:
    assert goes_on("Managed two shops")
    assert goes_on("Betreute zwölf Gärten")
    assert not goes_on("Opened two shops")
    assert not goes_on("")
