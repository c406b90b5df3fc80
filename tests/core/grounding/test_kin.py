"""Words of one root, within a language and across."""

import pytest

from core.grounding.kin import roots


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("planung", "geplant"),
        ("planned", "planning"),
        ("negotiated", "negociacion"),
        ("einfuhrung", "eingefuhrt"),
        ("kalibrierung", "calibration"),
        ("organisiert", "organizar"),
        ("accessibilite", "accesibilidad"),
        ("microbiologico", "microbiological"),
        ("esterilidad", "sterile"),
        ("betreuung", "betreut"),
        ("livraison", "livree"),
        ("patient", "pacientes"),
    ],
)
def test_words_of_one_root_share_it(one: str, other: str) -> None:
    assert roots(one) & roots(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("contrat", "controle"),
        ("marsch", "markt"),
        ("cours", "courant"),
        ("chef", "chief"),
        ("gericht", "geruch"),
    ],
)
def test_words_that_only_begin_alike_share_none(one: str, other: str) -> None:
    assert not roots(one) & roots(other)
