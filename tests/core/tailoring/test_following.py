import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.tailoring.following import NOT_UNDERSTOOD, Stock, Unmet, followed
from core.tailoring.lines import Line, texts
from core.tailoring.notes import LAST, Wish, understood
from core.words import text_of
from tests.core.tailoring.people import VOCABULARY

SHOWN = ("Led wound care rounds", "Gave IV therapy", "Taught students", "Wrote care plans")
POOL = (*SHOWN, "Ran the night shift", "Ordered supplies")


def lines(said: tuple[str, ...]) -> list[Line]:
    return [Line(text=text, evidence=(text,), raw=text) for text in said]


def stock(shown: tuple[str, ...] = SHOWN, pool: tuple[str, ...] = POOL, most: int | None = None) -> Stock:
    short = {"Cut falls by 12 %, which pleased the ward": lines(("Cut falls by 12 %",))[0]}
    short |= {"Led tours, which 40 people saw": lines(("Led tours",))[0]}
    return Stock(
        shown=lines(shown), pool=lines(pool), own=lines(pool[::-1]), short=short, most=most, vocabulary=VOCABULARY
    )


def result(note: str, shown: tuple[str, ...] = SHOWN, pool: tuple[str, ...] = POOL) -> tuple[str, ...] | str:
    found = followed(understood(note), stock(shown, pool))
    return text_of(found.reason) if isinstance(found, Unmet) else texts(found[0])


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("shorter", SHOWN[:2]),
        ("longer", POOL),
        ("3 lines", SHOWN[:3]),
        ("5 lines", POOL[:5]),
        ("drop the second line", (SHOWN[0], *SHOWN[2:])),
        ("drop the last two lines", SHOWN[:2]),
        ("only lines 3 and 1", (SHOWN[0], SHOWN[2])),
        ("nothing about students", (*SHOWN[:2], SHOWN[3])),
        ("more about students", (SHOWN[2], SHOWN[0], SHOWN[1], SHOWN[3])),
        ("mention supplies", ("Ordered supplies", *SHOWN[:3])),
        ("more about teaching", (SHOWN[2], SHOWN[0], SHOWN[1], SHOWN[3])),
        ("more about leadership and teaching", (SHOWN[0], SHOWN[2], SHOWN[1], SHOWN[3])),
        ("less about students", (*SHOWN[:2], SHOWN[3])),
        ("less about care", (SHOWN[1], SHOWN[2], SHOWN[0])),
        ("put the first line last", (*SHOWN[1:], SHOWN[0])),
        ("put the last line first", (SHOWN[3], *SHOWN[:3])),
        ("move the line about students to the end", (*SHOWN[:2], SHOWN[3], SHOWN[2])),
        ("swap lines 1 and 4", (SHOWN[3], SHOWN[1], SHOWN[2], SHOWN[0])),
        ("in my own order", SHOWN[::-1]),
        ("keep the original", POOL[::-1]),
        ("shorter, and drop the first line", SHOWN[1:3]),
        ("3 lines; start with the students", (SHOWN[2], SHOWN[0], SHOWN[1])),
        ("drop the last line, and put line 2 first", (SHOWN[1], SHOWN[0], SHOWN[2])),
    ],
)
def test_a_note_is_followed(note: str, expected: tuple[str, ...]) -> None:
    assert result(note) == expected


FIGURES = (
    "Cut falls by 12 %, which pleased the ward",
    "Led tours, which 40 people saw",
    "Sang to 9 patients",
    "Taught",
)


def test_fewer_figures_takes_lines_without_any_and_shorter_forms() -> None:
    assert result("fewer numbers", shown=FIGURES[:3], pool=FIGURES) == ("Led tours", "Taught", FIGURES[0])


def test_more_figures_brings_the_lines_that_tell_one() -> None:
    assert result("more numbers", shown=("Taught", "Sang"), pool=("Taught", "Sang", *FIGURES[:2])) == FIGURES[:2]


def test_more_detail_gives_a_shortened_line_its_words_back() -> None:
    assert result("more detail", shown=("Led tours",), pool=FIGURES[1:2]) == FIGURES[1:2]


def test_more_concise_keeps_every_line_in_fewer_words() -> None:
    assert result("more concise", shown=FIGURES, pool=FIGURES) == ("Cut falls by 12 %", "Led tours", *FIGURES[2:])


def test_only_the_line_that_is_meant_is_dropped() -> None:
    shown = ("Wrote the on-call guide", "Cut calls on Sundays", "Kept guide dogs on call")
    assert result("drop the line about the on-call guide", shown=shown, pool=shown) == shown[1:]
    assert result("drop the line about guide dogs", shown=shown, pool=shown) == shown[:2]


def test_what_a_line_begins_with_is_what_it_is_about() -> None:
    shown = ("Built a library that four teams use", "Mentored two bakers")
    assert result("more about leadership", shown=shown, pool=shown) == shown[::-1]


def test_a_skill_is_spoken_of_by_a_kind_of_it() -> None:
    shown = ("Baked bread", "Ran clusters on EKS")
    assert result("more about Kubernetes", shown=shown, pool=shown) == shown[::-1]


@pytest.mark.parametrize(
    ("note", "why"),
    [
        ("lovely, thank you", text_of(NOT_UNDERSTOOD.reason)),
        ("more about penguins", "None of your lines here speaks of “penguins”."),
        ("drop the line about penguins", "No line here speaks of “penguins”."),
        ("less about penguins", "No line here speaks of “penguins”."),
        ("drop line 9", "There is no line 9: 4 lines are on the card."),
        ("put line 7 first", "There is no line 7: 4 lines are on the card."),
        ("12 lines", "There are only 6 lines that your CV supports here."),
        ("drop lines 1, 2, 3 and 4", "That would leave no line."),
        ("put the first line first", "It stands so already."),
        ("mehr über Führung", "It stands so already."),
        ("more numbers", "None of your lines here tells a figure."),
        ("more concise", "No line here can be said in fewer words without losing what it says."),
    ],
)
def test_what_cannot_be_met_is_answered_with_the_reason(note: str, why: str) -> None:
    assert result(note) == why


def test_one_line_cannot_be_made_shorter_nor_lose_its_figure() -> None:
    alone = result("shorter", shown=("Taught",), pool=("Taught",))
    assert alone == "It is one line, and says nothing that could be left out."
    assert result("longer", shown=("Taught",), pool=("Taught",)) == "All that your CV says here is on the card already."
    assert result("fewer numbers", shown=("Sang to 9",), pool=("Sang to 9",)).startswith(
        "Every line here tells a figure"
    )


def test_an_entry_never_grows_past_its_size() -> None:
    found = followed(understood("longer"), stock(most=5))
    assert not isinstance(found, Unmet)
    assert texts(found[0]) == POOL[:5]


NUMBERS = st.sampled_from([1, 2, 3, 4, LAST, -2])
MATTERS = st.lists(st.sampled_from(["care", "students", "night shift", "IV"]), max_size=2).map(tuple)


@given(
    st.builds(
        Wish,
        shorter=st.booleans(),
        concise=st.booleans(),
        longer=st.booleans(),
        count=st.none() | st.integers(1, 8),
        original=st.booleans(),
        own_order=st.booleans(),
        fewer_figures=st.booleans(),
        more_figures=st.booleans(),
        only_lines=st.frozensets(NUMBERS),
        without_lines=st.frozensets(NUMBERS),
        first_lines=st.lists(NUMBERS, max_size=2).map(tuple),
        last_lines=st.lists(NUMBERS, max_size=2).map(tuple),
        swapped=st.none() | st.tuples(NUMBERS, NUMBERS),
        without=MATTERS,
        less=MATTERS,
        about=MATTERS,
        about_last=MATTERS,
    ),
)
def test_a_wish_only_chooses_among_lines(wish: Wish) -> None:
    found = followed(wish, stock())
    if isinstance(found, Unmet):
        assert found.reason
        return
    for one in found:
        assert one
        assert set(texts(one)) <= set(POOL)
        assert len(set(texts(one))) == len(one)
