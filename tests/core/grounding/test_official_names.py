"""Institutions whose names are made of common words."""

import pytest

from core.grounding.held_words import words_of
from core.grounding.names import Names
from core.grounding.official_names import official_names_in
from core.grounding.sources import Sources
from tests.core.grounding.four_people import VOCABULARY
from tests.core.grounding.roles import sources_of

LIBRARIAN = sources_of(
    "Catalogued maps at the Fennmoor Library.", "Briefed the Supreme Court press office.", language="en"
)
CLERK = sources_of("Suivi des audiences de la Cour de cassation.", language="fr")


@pytest.mark.parametrize(
    ("line", "language", "name"),
    [
        ("Catalogued maps for the British Library.", "en", "British Library"),
        ("Gave evidence to the House of Lords Commission.", "en", "House of Lords Commission"),
        ("Stage au sein de la Bibliothèque nationale.", "fr", "Bibliothèque nationale"),
        ("Dossiers suivis devant la Cour de cassation.", "fr", "Cour de cassation"),
        ("Informes para el Tribunal Supremo.", "es", "Tribunal Supremo"),
        ("Colaboración con la Cruz Roja.", "es", "Cruz Roja"),
        ("Zusammenarbeit mit dem Europäischen Patentamt.", "de", "Europäischen Patentamt"),
        ("Sanitäter beim Roten Kreuz.", "de", "Roten Kreuz"),
    ],
)
def test_an_institution_is_known_by_its_capitals(line: str, language: str, name: str) -> None:
    assert [line[run[0].start : run[-1].end] for run in official_names_in(line, words_of(line), language)] == [name]


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Ran the library of a museum.", "en"),
        ("Suivi du tribunal de commerce.", "fr"),
        ("Visitas al museo.", "es"),
        ("Führungen durch das Museum.", "de"),
    ],
)
def test_a_common_noun_names_no_institution(line: str, language: str) -> None:
    assert list(official_names_in(line, words_of(line), language)) == []


@pytest.mark.parametrize(
    ("sources", "line", "held"),
    [
        (LIBRARIAN, "Catalogued maps for the British Library.", False),
        (LIBRARIAN, "Map cataloguing at Fennmoor Library.", True),
        (LIBRARIAN, "Press briefings at the Supreme Court.", True),
        (CLERK, "Audiences de la Cour de cassation suivies.", True),
        (CLERK, "Suivi des audiences de la Cour de justice.", False),
    ],
)
def test_one_line_must_name_all_of_it(sources: Sources, line: str, *, held: bool) -> None:
    judged = Names.of(sources, VOCABULARY).judge(line)
    assert all(one.supported for one in judged) is held, judged
