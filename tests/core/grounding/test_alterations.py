"""Lines that repeat one of a person's own but for what they change.

``alterations.txt`` holds invented people of many trades: ``role LANGUAGE TITLE``, their ``cv`` lines, lines that only
say it otherwise, and lines that alter what it says.
"""

from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.grounding.alterations import Alterations
from core.grounding.examiners import EXAMINERS
from core.grounding.lexicon import words_of
from core.grounding.sources import Sources
from tests.core.grounding.four_people import VOCABULARY
from tests.core.grounding.roles import Role, read_roles, sources_of

ROLES = read_roles(Path(__file__).with_name("alterations.txt"))
LOADER = sources_of("Loaded 40 lorries a shift on the night rota.", "Cleaned the yard on Saturdays.")


@cache
def examiner(role: Role) -> Alterations:
    return Alterations.of(role.sources)


def unsupported(role: Role, line: str) -> list[str]:
    made = (make(role.sources, VOCABULARY) for make in EXAMINERS)
    return [one.claim.text for examiner in made for one in examiner.judge(line) if not one.supported]


@pytest.mark.parametrize(("role", "line"), [(role, line) for role in ROLES for line in role.lines["keeps"]])
def test_what_says_the_same_otherwise_alters_nothing(role: Role, line: str) -> None:
    assert [one.claim.text for one in examiner(role).judge(line)] == []


@pytest.mark.parametrize(("role", "line"), [(role, line) for role in ROLES for line in role.lines["alters"]])
def test_what_alters_an_own_line_is_not_supported(role: Role, line: str) -> None:
    assert unsupported(role, line) != []


@pytest.mark.parametrize("role", ROLES, ids=lambda role: role.title)
def test_own_lines_alter_nothing(role: Role) -> None:
    for line in role.lines["cv"]:
        assert all(one.supported for one in examiner(role).judge(line))


@pytest.mark.parametrize(
    ("line", "altered"),
    [
        ("Loaded 40 lorries a shift on the day rota.", "day"),
        ("Loaded 40 refrigerated lorries a shift on the night rota.", "refrigerated"),
        ("Cleaned the yard on Sundays.", "Sundays"),
        ("Cleaned and painted the yard on Saturdays.", "painted"),
        ("Unloaded 40 lorries a shift on the night rota.", "Unloaded"),
    ],
)
def test_the_altered_word_is_named(line: str, altered: str) -> None:
    assert [one.claim.text for one in Alterations.of(LOADER).judge(line)] == [altered]


@given(line=st.text(max_size=120))
def test_a_line_that_repeats_no_own_line_alters_none(line: str) -> None:
    own = {"loaded", "lorries", "shift", "night", "rota", "cleaned", "yard", "saturdays"}
    if own.isdisjoint(word.plain for word in words_of(line)):
        assert Alterations.of(LOADER).judge(line) == ()


WARD = ("Led the nursing team of a 24-bed surgical ward.", "Ran homework clubs at a primary school.")
STATION = ("Leitung der internistischen Station mit 24 Betten.", "Nachtdienste an der Pforte.")


@pytest.mark.parametrize(
    ("own", "language", "line"),
    [
        (WARD, "en", "Led the cardiology ward."),
        (WARD, "en", "Led the nursing team of a 24-bed urology ward."),
        (WARD, "en", "Dirigió la planta de cardiología."),
        (WARD, "en", "Leitete das Pflegeteam einer neurologischen Station mit 24 Betten."),
        (WARD, "en", "Dirigé l'équipe soignante d'un service d'oncologie de 24 lits."),
        (WARD, "en", "Ran homework clubs at a secondary school."),
        (STATION, "de", "Leitung der chirurgischen Station mit 24 Betten."),
        (STATION, "de", "Led the geriatric ward with 24 beds."),
    ],
)
def test_a_thing_of_another_kind_is_another_thing_in_any_language(
    own: tuple[str, ...], language: str, line: str
) -> None:
    assert altered(sources_of(*own, language=language), line) != []


@pytest.mark.parametrize(
    ("own", "language", "line"),
    [
        (WARD, "en", "Led the surgical ward."),
        (WARD, "en", "Led the ward."),
        (WARD, "en", "Leitete das Pflegeteam einer chirurgischen Station mit 24 Betten."),
        (WARD, "en", "Dirigió el equipo de enfermería de una planta quirúrgica de 24 camas."),
        (WARD, "en", "Hausaufgabenclubs an einer Grundschule geleitet."),
        (STATION, "de", "Led an internal medicine ward with 24 beds."),
        (STATION, "de", "Dirección de una planta de medicina interna de 24 camas."),
        (("Leitung der kardiologischen und der chirurgischen Station.",), "de", "Leitung der chirurgischen Station."),
    ],
)
def test_the_same_kind_may_be_said_in_any_form(own: tuple[str, ...], language: str, line: str) -> None:
    assert altered(sources_of(*own, language=language), line) == []


def altered(sources: Sources, line: str) -> list[str]:
    return [one.claim.text for one in Alterations.of(sources).judge(line) if not one.supported]
