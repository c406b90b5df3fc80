"""What stands before a person's name in forms."""

import pytest

from core.reading.name_labels import is_name_label
from core.reading.person_name import name_line, without_name_label
from core.reading.source import SourceLine


@pytest.mark.parametrize(
    "label",
    [
        "First name(s) / Surname(s)",
        "Nachname(n) / Vorname(n)",
        "Vor- und Nachname",
        "Nom(s) / Prénom(s)",
        "Apellido(s) / Nombre(s)",
        "Nome(i) / Cognome(i)",
        "Apelido(s) / Nome(s) próprio(s)",
        "Achternaam / Voornaam",
        "Nazwisko(a) / Imię (imiona)",
        "Επώνυμο(α) / Όνομα(-τα)",
        "Фамилия, имя, отчество",
        "Efternamn / Förnamn",
        "Příjmení a jméno",
        "姓名",
    ],
)
def test_a_form_asks_for_the_name_in_many_words(label: str) -> None:
    assert is_name_label(label)
    assert without_name_label(f"{label}\tOdile Fenwick-Sarr") == "Odile Fenwick-Sarr"


@pytest.mark.parametrize(
    "label", ["Company name", "Surname", "Nom et adresse de l'employeur", "Name of school", "E-mail"]
)
def test_other_labels_ask_for_no_name(label: str) -> None:
    assert not is_name_label(label)


def test_a_labelled_name_is_the_name_though_other_lines_look_like_one() -> None:
    lines = [SourceLine(text="Mapa Zawodowa"), SourceLine(text="Nazwisko(a) / Imię (imiona)\tJagoda Wrzos")]
    found = name_line(lines)
    assert found is not None
    assert found.text.endswith("Jagoda Wrzos")
