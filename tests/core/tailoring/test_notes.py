import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.tailoring.lines import Line, texts
from core.tailoring.notes import LAST, Wish, followed, understood
from core.tailoring.relevance import stems

SHOWN = ("Led wound care rounds", "Gave IV therapy", "Taught students", "Wrote care plans")
POOL = (*SHOWN, "Ran the night shift", "Ordered supplies")


def lines(said: tuple[str, ...]) -> list[Line]:
    return [Line(text=text, evidence=(text,), raw=text) for text in said]


def result(note: str, most: int | None = None) -> tuple[str, ...] | None:
    found = next(followed(understood(note), lines(SHOWN), lines(POOL), most), None)
    return None if found is None else texts(found)


@pytest.mark.parametrize(
    "note",
    [
        "shorter",
        "Make it a bit shorter, please",
        "kürzer bitte",
        "weniger Zeilen",
        "plus court",
        "más corto",
        "fewer lines",
    ],
)
def test_shorter_halves_the_lines(note: str) -> None:
    assert result(note) == SHOWN[:2]


@pytest.mark.parametrize(
    "note", ["longer", "more lines", "länger", "mehr Zeilen", "plus de lignes", "más largo", "all my lines"]
)
def test_longer_brings_the_other_lines(note: str) -> None:
    assert result(note) == POOL


@pytest.mark.parametrize("note", ["3 lines", "only three bullets", "drei Zeilen", "trois lignes", "tres líneas"])
def test_a_number_of_lines_is_kept(note: str) -> None:
    assert result(note) == SHOWN[:3]


@pytest.mark.parametrize(
    "note",
    [
        "drop the second line",
        "without line 2",
        "remove the 2nd bullet",
        "Zeile 2 gefällt mir nicht, streiche die zweite Zeile",
        "ohne die zweite Zeile",
        "sans la deuxième ligne",
        "quita la segunda línea",
        "drop the second",
    ],
)
def test_a_line_is_dropped_by_its_number(note: str) -> None:
    assert result(note) == (SHOWN[0], *SHOWN[2:])


def test_the_last_and_several_lines_can_be_dropped() -> None:
    assert understood("drop the last line").without_lines == {LAST}
    assert result("remove the last one") == SHOWN[:3]
    assert result("delete lines 1 and 3") == (SHOWN[1], SHOWN[3])


@pytest.mark.parametrize(
    "note",
    [
        "more about students",
        "start with the students",
        "focus on students!",
        "mehr über Students",
        "plus sur students",
        "más sobre students",
    ],
)
def test_lines_about_a_word_come_first(note: str) -> None:
    assert result(note) == (SHOWN[2], SHOWN[0], SHOWN[1], SHOWN[3])


def test_a_line_that_is_not_on_the_card_can_be_asked_for() -> None:
    assert result("mention supplies") == ("Ordered supplies", *SHOWN[:3])


def test_lines_about_a_word_can_be_dropped() -> None:
    assert result("nothing about students") == (*SHOWN[:2], SHOWN[3])
    assert result("less about care") == SHOWN[1:3]


def test_two_wishes_in_one_note_are_both_followed() -> None:
    assert result("shorter, and drop the first line") == SHOWN[1:3]
    assert result("3 lines; start with the students") == (SHOWN[2], SHOWN[0], SHOWN[1])


def test_an_entry_never_grows_past_its_size() -> None:
    assert result("longer", most=5) == POOL[:5]


@pytest.mark.parametrize("note", ["12 lines", "more about sailing", "hmm", "I like it", "drop lines 1, 2, 3 and 4"])
def test_what_cannot_be_met_leads_nowhere(note: str) -> None:
    assert result(note) is None or result(note) == SHOWN


def test_words_without_a_wish_are_no_wish() -> None:
    assert understood("Thank you, that reads well").empty


@given(st.text(max_size=80))
def test_any_note_is_read_without_harm(note: str) -> None:
    for found in followed(understood(note), lines(SHOWN), lines(POOL), None):
        assert set(texts(found)) <= set(POOL)
        assert len(set(texts(found))) == len(found)


@given(
    st.builds(
        Wish,
        shorter=st.booleans(),
        longer=st.booleans(),
        count=st.none() | st.integers(1, 8),
        without_lines=st.frozensets(st.sampled_from([1, 2, 3, 4, LAST])),
        without=st.frozensets(st.sampled_from(list(stems(" ".join(POOL))))),
        about=st.frozensets(st.sampled_from(list(stems(" ".join(POOL))))),
    ),
)
def test_a_wish_only_chooses_among_lines(wish: Wish) -> None:
    for found in followed(wish, lines(SHOWN), lines(POOL), None):
        assert found
        assert len(set(texts(found))) == len(found)
        assert not any(wish.without & set(stems(text)) for text in texts(found))
