"""Times of the day, as lines in four languages tell them."""

import pytest

from core.grounding.clock_times import clocks_of, clocks_said
from core.grounding.quantities import Numbers
from core.grounding.times import Times
from tests.core.grounding.roles import sources_of

NIGHTS = sources_of("Average noise between 23:00 and 06:00 fell by 7 dB.", title="Nurse")


@pytest.mark.parametrize(
    ("line", "hours"),
    [
        ("from 11 pm to 6 am", [23, 6]),
        ("at 7.30 a.m. and 12 p.m.", [7.5, 12]),
        ("at midnight or 12 am", [0]),
        ("six in the morning, 11 at night", [6, 23]),
        ("onze heures du soir et six heures du matin", [23, 6]),
        ("de 8 h du matin à 4 h de l'après-midi", [8, 16]),
        ("las once de la noche y las 7 de la mañana", [23, 7]),
        ("a las 12 de la noche", [0]),
        ("22 Uhr abends, 2 Uhr nachts", [22, 2]),
        ("um sechs Uhr morgens", [6]),
        ("3 am Standort Köln", []),
        ("20 am Tag", []),
        ("sieben Stunden am Abend", []),
    ],
)
def test_a_time_of_the_day_is_told_by_its_part_of_the_day(line: str, hours: list[float]) -> None:
    assert [clock.minutes / 60 for clock in clocks_said(line)] == hours


@pytest.mark.parametrize("line", ["23.00 Uhr", "23 Uhr", "23:00", "23h00", "23 h", "11 pm", "elf Uhr abends"])
def test_a_source_may_write_a_time_in_any_way(line: str) -> None:
    assert 23 * 60 in clocks_of(line)


@pytest.mark.parametrize(
    ("line", "supported"),
    [
        ("Noise from 11 pm to 6 am fell by seven decibels.", True),
        ("Entre onze heures du soir et six heures du matin, sept décibels de moins.", True),
        ("El ruido de las once de la noche a las seis de la mañana bajó 7 dB.", True),
        ("Noise from 10 pm to 6 am fell by seven decibels.", False),
        ("Entre onze heures du soir et sept heures du matin, sept décibels de moins.", False),
        ("El ruido de las once de la noche a las cinco de la mañana bajó 7 dB.", False),
    ],
)
def test_a_time_of_the_day_has_to_stand_in_the_sources(line: str, *, supported: bool) -> None:
    judged = (*Numbers.of(NIGHTS).judge(line), *Times.of(NIGHTS).judge(line))
    assert all(one.supported for one in judged) is supported
