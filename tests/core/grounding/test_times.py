from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.cv import CvDate, Period
from core.grounding.claims import ClaimKind
from core.grounding.experience import months_covered
from core.grounding.sources import Grounds, Sources
from core.grounding.times import Times


def date(text: str) -> CvDate:
    year, _, month = text.partition("-")
    return CvDate(year=int(year), month=int(month) if month else None)


def period(start: str, end: str | None = None) -> Period:
    text = f"{start} – {end or 'Present'}"
    return Period(text=text, start=date(start), end=date(end) if end else None, ongoing=end is None)


def sources(*lines: str, periods: tuple[Period, ...] = (), today: str | None = None, whole_cv: bool = False) -> Sources:
    own = (
        *(Grounds(id="e", text=one.text, heading=True) for one in periods),
        *(Grounds(id=f"i{number}", text=line) for number, line in enumerate(lines)),
    )
    return Sources(own=own, cv=own, periods=periods, whole_cv=whole_cv, today=date(today) if today else None)


def unsupported(line: str, given: Sources) -> list[str]:
    return [one.claim.text for one in Times.of(given).judge(line) if not one.supported]


BRIDGES = sources(
    "Designed bridges for the county.",
    "Delivered the river crossing in 14 months.",
    "Won the Helm Prize in May 2017.",
    periods=(period("2014-03", "2019-02"),),
)
WARDS = sources("Nurse with nine years on surgical wards.", periods=(period("2012-01", "2020-12"),), whole_cv=True)
PIANOS = sources("Tuned pianos.", periods=(period("2014", "2018"),))
GOING_ON = sources("Tuned pianos since 2019.", "Certificate of 2022", periods=(period("2018-06"),))
HOURS = sources(
    "Taught 6 classes 23 hours a week.",
    "A new reading every 15 minutes.",
    "Shift of 12 hours, over 18 months.",
    "On call every fourth week.",
    "Half-hour sessions, 90 minutes per lesson",
    "A 3-month trial, 60 days of training",
    "Answered within 2 weeks",
)


@pytest.mark.parametrize(
    "line",
    [
        "Bridge designer from 2014 to 2019",
        "Designed bridges from March 2014 to February 2019",
        "Designed bridges (2014–2019)",
        "Von 2014 bis 2019 Brücken entworfen",
        "De 2014 à 2019, conception de ponts",
        "Entre 2014 y 2019, diseño de puentes",
        "Since 2014 with the county",
        "Five years of bridge design",
        "Over four years of designing bridges",
        "Almost five years designing bridges",
        "60 months designing bridges",
        "Half a decade of bridges",
        "Fünf Jahre Brückenbau",
        "Mehr als vier Jahre Erfahrung im Brückenbau",
        "Cinq ans d'expérience dans les ponts",
        "Cinco años de experiencia en puentes",
        "Won the Helm Prize (05/2017)",
        "Helm-Preis im Mai 2017",
        "Prix Helm en mai 2017",
        "Premio Helm en mayo de 2017",
        "Won the Helm Prize in 2017",
        "River crossing delivered in 14 months",
        "River crossing delivered in just over a year",
        "Flussquerung in weniger als anderthalb Jahren",
        "Flussquerung in 14 Monaten",
    ],
)
def test_dates_and_durations_that_the_entry_gives_are_supported(line: str) -> None:
    assert unsupported(line, BRIDGES) == []


@pytest.mark.parametrize(
    "line",
    [
        "Six years of bridge design",
        "More than five and a half years of bridge design",
        "A decade of designing bridges",
        "Sechs Jahre Brückenbau",
        "Plus de six ans d'expérience",
        "Más de una década de experiencia",
        "Since 2016 designing bridges",
        "Depuis 2012",
        "Bridge designer until 2021",
        "From April 2014 designing bridges",
        "Entre 2013 y 2019, diseño de puentes",
        "Delivered the river crossing in 10 months",
        "Delivered the river crossing in under a year",
        "Delivered the crossing in 2016",
        "Won the Helm Prize in 2018",
        "Won the Helm Prize in June 2017",
        "Helm-Preis im Juni 2017",
        "Led a 12-month preceptorship",
    ],
)
def test_dates_and_durations_that_the_entry_does_not_give_are_not(line: str) -> None:
    assert unsupported(line, BRIDGES)


@pytest.mark.parametrize(
    "line",
    [
        "Nurse with 9 years on surgical wards",
        "Krankenschwester mit neun Jahren Erfahrung",
        "Infirmière, neuf ans d'expérience",
        "Enfermera con nueve años de experiencia",
        "Nurse with over 8 years of experience",
        "Nearly a decade on surgical wards",
    ],
)
def test_experience_may_be_as_long_as_the_roles_together(line: str) -> None:
    assert unsupported(line, WARDS) == []


@pytest.mark.parametrize("line", ["12 years on wards", "Over ten years", "zehn Jahre Erfahrung", "once años"])
def test_experience_is_never_longer_than_the_roles_together(line: str) -> None:
    assert unsupported(line, WARDS)


def test_bare_years_give_their_difference_and_no_month() -> None:
    assert unsupported("Four years tuning pianos, 2014–2018", PIANOS) == []
    assert unsupported("Five years tuning pianos", PIANOS) == ["Five years"]
    assert unsupported("In March 2014", PIANOS) == ["March 2014"]


def test_what_goes_on_counts_up_to_the_last_date_of_the_cv_or_to_today() -> None:
    assert unsupported("Three years tuning pianos", GOING_ON) == []
    assert unsupported("Six years tuning pianos", GOING_ON) == ["Six years"]
    assert unsupported("Six years tuning pianos", replace(GOING_ON, today=date("2024-06"))) == []


def test_since_tells_a_beginning() -> None:
    ended = sources("Sang.", periods=(period("2012", "2016"),))
    assert unsupported("Seit 2012", ended) == []
    assert unsupported("Seit 2016", ended) == ["2016"]
    assert unsupported("Until 2016", ended) == []
    assert unsupported("Until 2012", ended) == ["2012"]


@pytest.mark.parametrize(
    "line",
    [
        "23 Wochenstunden",
        "A reading four times an hour",
        "12-hour shifts",
        "Eineinhalb Jahre",
        "1.5 years",
        "On call every 4 weeks",
        "Jede vierte Woche Bereitschaft",
        "30-minute sessions",
        "Sessions de 30 min",
        "une demi-heure",
        "Hora y media por lección",
        "une heure et demie",
        "1,5 Stunden",
        "Dreimonatiger Test",
        "two months of training",
        "dans les 2 semaines",
    ],
)
def test_a_duration_may_be_said_in_another_unit_or_language(line: str) -> None:
    assert unsupported(line, HOURS) == []


@pytest.mark.parametrize(
    "line", ["23 hours a month", "Every 10 minutes", "8-hour shifts", "zwei Jahre", "6-month trial", "within 2 days"]
)
def test_another_duration_is_not_supported(line: str) -> None:
    assert unsupported(line, HOURS)


def test_claims_are_told_apart_as_dates_and_durations() -> None:
    judged = Times.of(BRIDGES).judge("Five years, from 2014")
    assert [(one.claim.kind, one.claim.text) for one in judged] == [
        (ClaimKind.DURATION, "Five years"),
        (ClaimKind.DATE, "2014"),
    ]
    assert all(one.evidence == ("e",) for one in judged)


def test_months_that_roles_share_count_once() -> None:
    spans = (period("2010-01", "2010-12"), period("2010-07", "2011-06"))
    assert months_covered(spans, None) == 18


@pytest.mark.parametrize("line", ["She may lead, march on", "Daily reports", "Full-time", "halbtags", "a week"])
def test_what_names_no_time_is_no_claim(line: str) -> None:
    assert Times.of(BRIDGES).judge(line) == ()


TIMES = st.sampled_from(
    [
        *(one.text for one in (*BRIDGES.own, *WARDS.own, *GOING_ON.own, *HOURS.own)),
        "In March 2014",
        "Seit 6 Jahren",
        "2014/15",
    ]
)


@settings(deadline=None)
@given(st.lists(st.one_of(TIMES, st.text(max_size=80)), min_size=1, max_size=6))
def test_any_text_is_judged_and_supports_itself(lines: list[str]) -> None:
    examiner = Times.of(sources(*lines))
    for line in lines:
        for one in examiner.judge(line):
            assert one.supported
            assert line[one.claim.start : one.claim.end] == one.claim.text


@settings(deadline=None)
@given(st.lists(TIMES, max_size=5), st.integers(min_value=1950, max_value=1999))
def test_a_year_that_stands_nowhere_is_always_caught(lines: list[str], year: int) -> None:
    assert unsupported(f"Sang in {year}", sources(*lines, periods=(period("2014-03", "2019-02"),)))


@settings(deadline=None)
@given(st.lists(TIMES, min_size=1, max_size=6))
def test_the_order_of_the_sources_changes_no_verdict(lines: list[str]) -> None:
    first = sources(*lines, periods=(period("2014-03", "2019-02"),))
    second = replace(first, own=tuple(reversed(first.own)))
    for line in (*lines, "Five years of it", "In 2016"):
        one, other = Times.of(first).judge(line), Times.of(second).judge(line)
        assert [(had.claim, had.supported) for had in one] == [(had.claim, had.supported) for had in other]
