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
