from pathlib import Path

import pytest

from core.cv import CvDate, Period
from core.grounding.quantities import Numbers
from core.grounding.sources import Grounds, Sources
from core.grounding.times import Times
from tests.core.grounding.quantity_people import PEOPLE, Told


def date(text: str) -> CvDate:
    year, _, month = text.partition("-")
    return CvDate(year=int(year), month=int(month) if month else None)


def sources(told: Told) -> Sources:
    period = Period(
        text=f"{told.start} – {told.end or 'Present'}",
        start=date(told.start),
        end=date(told.end) if told.end else None,
        ongoing=told.end is None,
    )
    own = (
        Grounds(id="e", text=period.text, heading=True),
        *(Grounds(id=f"i{number}", text=line) for number, line in enumerate(told.lines)),
    )
    return Sources(own=own, cv=own, periods=(period,), today=date("2025-06"))


def unsupported(line: str, told: Told) -> list[str]:
    judged = (*Numbers.of(sources(told)).judge(line), *Times.of(sources(told)).judge(line))
    return [one.claim.text for one in judged if not one.supported]


@pytest.mark.parametrize(("told", "line"), [(told, line) for told in PEOPLE for line in (*told.lines, *told.true)])
def test_what_the_entry_says_in_other_words_units_and_languages_is_supported(told: Told, line: str) -> None:
    assert unsupported(line, told) == []


@pytest.mark.parametrize(("told", "line"), [(told, line) for told in PEOPLE for line in told.false])
def test_what_the_entry_does_not_say_is_not_supported(told: Told, line: str) -> None:
    assert unsupported(line, told)


def worked_out(mark: str) -> list[list[str]]:
    """Of ``worked_out.txt`` the source lines so marked, each with a line that follows from it or does not."""
    lines = Path(__file__).with_name("worked_out.txt").read_text("utf-8").splitlines()
    return [line.removeprefix(mark).strip().split(" => ") for line in lines if line.startswith(mark)]


def unsupported_by(source: str, line: str) -> list[str]:
    own = (Grounds(id="i", text=source),)
    told = Sources(own=own, cv=own)
    judged = (*Numbers.of(told).judge(line), *Times.of(told).judge(line))
    return [one.claim.text for one in judged if not one.supported]


@pytest.mark.parametrize(("source", "line"), worked_out("true"))
def test_what_can_be_worked_out_from_a_line_is_supported(source: str, line: str) -> None:
    assert unsupported_by(source, line) == []


@pytest.mark.parametrize(("source", "line"), worked_out("false"))
def test_what_a_line_does_not_give_is_not_supported(source: str, line: str) -> None:
    assert unsupported_by(source, line)
