import pytest

from core.grounding.initials import shortens


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
