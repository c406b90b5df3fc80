import pytest

from core.grounding.initials import in_a_row, shortens


@pytest.mark.parametrize(
    ("acronym", "text"),
    [
        ("mfh", "mehrfamilienhauser gebaut"),
        ("bgf", "5.000 m2 bruttogrundflache"),
        ("qs", "qualitatssicherung in der montage"),
        ("br", "arbeit mit dem betriebsrat"),
        ("lv", "leistungsverzeichnis geschrieben"),
    ],
)
def test_an_acronym_takes_its_letters_out_of_one_long_word(acronym: str, text: str) -> None:
    assert shortens(acronym, text)


@pytest.mark.parametrize(
    ("acronym", "text"),
    [("sap", "staff planning"), ("hr", "herr"), ("bgf", "bau grosser flachen"), ("k8", "kubernetes")],
)
def test_short_words_and_several_lend_no_letters(acronym: str, text: str) -> None:
    assert not shortens(acronym, text)


@pytest.mark.parametrize(
    ("acronym", "text"),
    [
        ("eau", "die elektronische arbeitsunfahigkeitsbescheinigung eingefuhrt"),
        ("epa", "anbindung der elektronischen patientenakte"),
        ("mdt", "meetings of the multidisciplinary team"),
    ],
)
def test_words_in_a_row_lend_a_letter_each_and_a_long_one_two(acronym: str, text: str) -> None:
    assert in_a_row(acronym, text)


@pytest.mark.parametrize(
    ("acronym", "text"),
    [("erp", "elektronische patientenakte"), ("mdt", "met the dispensing team"), ("qs", "qualitat")],
)
def test_no_letter_is_lent_by_a_word_that_has_it_not(acronym: str, text: str) -> None:
    assert not in_a_row(acronym, text)
