import string
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.grounding.amounts import amounts_in
from core.grounding.claims import ClaimKind, Judged
from core.grounding.number_words import number_at
from core.grounding.quantities import Numbers
from core.grounding.sources import Grounds, Sources
from core.grounding.tokens import tokens_of
from tests.core.grounding.quantity_cases import FALSE, TRUE


def sources(*lines: str, elsewhere: tuple[str, ...] = ()) -> Sources:
    own = tuple(Grounds(id=f"i{number}", text=line) for number, line in enumerate(lines))
    other = tuple(Grounds(id=f"x{number}", text=line) for number, line in enumerate(elsewhere))
    return Sources(own=own, cv=own + other)


def judged(line: str, *lines: str, elsewhere: tuple[str, ...] = ()) -> tuple[Judged, ...]:
    return Numbers.of(sources(*lines, elsewhere=elsewhere)).judge(line)


def unsupported(line: str, *lines: str) -> list[str]:
    return [one.claim.text for one in judged(line, *lines) if not one.supported]


@pytest.mark.parametrize(("source", "line"), TRUE)
def test_a_number_that_the_source_entails_is_supported(source: str, line: str) -> None:
    assert unsupported(line, source) == []


@pytest.mark.parametrize(("source", "line"), FALSE)
def test_a_number_that_the_source_does_not_entail_is_not_supported(source: str, line: str) -> None:
    assert unsupported(line, source)


@pytest.mark.parametrize("line", sorted({line for pair in (*TRUE, *FALSE) for line in pair}))
def test_a_line_supports_itself(line: str) -> None:
    assert unsupported(line, line) == []


def test_a_claim_tells_its_words_its_place_and_the_line_that_it_rests_on() -> None:
    line = "Trained over 100 cashiers"
    (one,) = judged(line, "Opened a shop", "Trained 140 cashiers")
    assert one.claim.kind is ClaimKind.NUMBER
    assert line[one.claim.start : one.claim.end] == one.claim.text == "over 100"
    assert one.evidence == ("i1",)


def test_a_number_of_another_entry_is_not_supported() -> None:
    (one,) = judged("Trained 140 cashiers", "Trained cashiers", elsewhere=("Trained 140 waiters",))
    assert not one.supported


def test_a_name_with_a_digit_may_stand_anywhere_in_the_cv() -> None:
    (one,) = judged("Reports on COVID-19", "Reports", elsewhere=("COVID-19, Excel",))
    assert (one.claim.kind, one.supported) == (ClaimKind.NAME, True)


@pytest.mark.parametrize(("text", "name"), [("Built with GPT-4", "GPT-4"), ("Prüfung nach ISO 9001", "9001")])
def test_a_name_with_a_digit_that_stands_nowhere_is_reported_as_a_name(text: str, name: str) -> None:
    (one,) = judged(text, "Built things")
    assert (one.claim.kind, one.claim.text, one.supported) == (ClaimKind.NAME, name, False)


def test_a_name_shortened_to_its_initials_is_the_same_name() -> None:
    assert unsupported("GA4, k8s, DGUV V3", "Google Analytics 4, Kubernetes, DGUV Vorschrift 3") == []


@pytest.mark.parametrize(
    "line",
    [
        "Third-party suppliers, first aid, second opinion",
        "Erste Hilfe, zweite Vorsitzende, Dreirad, Vierkant, Achtsamkeit",
        "Premier contact avec une équipe et un client",
        "Un equipo y una meta, primera línea",
        "Double degree, double-entry bookkeeping, a triple room",
        "Call +49 170 1234567 or write to a1@b2.example, www.c3.example/4",
        "On duty from 22:00, around the clock, 24/7",
        "The 2nd, the 3rd and le 1er, die 4. Klasse, 2. Staatsexamen",
        "Half-marathon, a quarter-final, the second half",
        "Work in 2019 and 03/2020, since May 2021",
        "One of many, once again, a one-off",
        "Einmal, einzeln, ein Team",
        "neuf, dos, cent",
    ],
)
def test_what_counts_nothing_is_no_claim(line: str) -> None:
    assert judged(line, "Cared for plants") == ()


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("zero", 0),
        ("seventeen", 17),
        ("forty-two", 42),
        ("nine hundred and ninety-nine thousand nine hundred and ninety-nine", 999_999),
        ("neunhundertneunundneunzigtausendneunhundertneunundneunzig", 999_999),
        ("einundzwanzig", 21),
        ("hundertfünf", 105),
        ("zweitausenddreihundert", 2300),
        ("quatre-vingt-dix-neuf", 99),
        ("soixante et onze", 71),
        ("deux cent trois", 203),
        ("neuf cent mille", 900_000),
        ("mille deux cents", 1200),
        ("treinta y tres", 33),
        ("novecientos noventa y nueve mil novecientos noventa y nueve", 999_999),
        ("mil quinientos", 1500),
        ("dieciséis", 16),
    ],
)
def test_numbers_are_read_in_words(words: str, value: int) -> None:
    found = number_at(tokens_of(words).plain, 0)
    assert found is not None
    assert (found.value, found.length) == (value, len(tokens_of(words)))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1.234,5 items", 1234.5),
        ("1,234.5 items", 1234.5),
        ("1 234,5 items", 1234.5),
        ("1'234.5 items", 1234.5),
        ("12.500 items", 12_500),
        ("0.125 items", 0.125),
        ("3,75 items", 3.75),
        ("1.250.000 items", 1_250_000),
        ("550K items", 550_000),
        ("5 Mio. items", 5_000_000),
        ("2,5 Mrd. items", 2.5e9),
        ("3 mil items", 3000),
        ("20 Tsd. items", 20_000),
        ("٣٥ items", 35),
    ],
)
def test_digits_are_read_in_every_locale(text: str, value: float) -> None:
    (amount,) = amounts_in(text)
    assert amount.low == pytest.approx(value)


LINES = st.lists(st.sampled_from([line for pair in (*TRUE, *FALSE) for line in pair]), min_size=1, max_size=8)
LETTERS = st.text(alphabet=string.ascii_letters + "äéñß ,.-", max_size=60)


@settings(deadline=None)
@given(st.lists(st.text(max_size=120), min_size=1, max_size=4))
def test_any_text_is_judged_and_supports_itself(lines: list[str]) -> None:
    examiner = Numbers.of(sources(*lines))
    for line in lines:
        for one in examiner.judge(line):
            assert one.supported
            assert line[one.claim.start : one.claim.end] == one.claim.text


@settings(deadline=None)
@given(st.text(alphabet="0123456789.,'’ -–/%€$kKmMx+~<>abcdef²°½(): ", max_size=60))
def test_any_heap_of_figures_supports_itself(line: str) -> None:
    assert unsupported(line, line) == []


@settings(deadline=None)
@given(LINES)
def test_lines_of_the_source_stay_supported_among_others(lines: list[str]) -> None:
    examiner = Numbers.of(sources(*lines))
    assert all(one.supported for line in lines for one in examiner.judge(line))


@settings(deadline=None)
@given(
    LINES, st.integers(min_value=2, max_value=999_999), st.sampled_from(["{} clients", "{} Kunden", "{:,} €", "+{} %"])
)
def test_a_number_that_follows_from_nothing_is_always_caught(lines: list[str], number: int, form: str) -> None:
    bare = ["".join(sign for sign in line if sign.isalpha() or sign == " ") for line in lines if not amounts_in(line)]
    said = form.format(number if number not in range(1900, 2100) else 17)
    assert unsupported(f"Cared for plants, {said}", *bare)


@settings(deadline=None)
@given(LINES)
def test_the_order_of_the_sources_changes_no_verdict(lines: list[str]) -> None:
    first = sources(*lines)
    second = replace(first, own=tuple(reversed(first.own)), cv=tuple(reversed(first.cv)))
    for line in (*lines, "Led 12 engineers", "Cut costs by 20 %"):
        one, other = Numbers.of(first).judge(line), Numbers.of(second).judge(line)
        assert [(had.claim, had.supported, set(had.evidence)) for had in one] == [
            (had.claim, had.supported, set(had.evidence)) for had in other
        ]
