import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.tailoring.notes import LAST, Wish, not_understood, understood


@pytest.mark.parametrize(
    "note",
    [
        "shorter",
        "Make it a bit shorter, please",
        "too long!",
        "fewer lines",
        "less text",
        "kürzer bitte",
        "weniger Zeilen",
        "zu lang",
        "plus court",
        "moins de lignes, s'il te plaît",
        "más corto",
        "menos texto",
    ],
)
def test_shorter(note: str) -> None:
    assert understood(note) == Wish(shorter=True)


@pytest.mark.parametrize(
    "note",
    [
        "longer",
        "more detail",
        "in more detail, please",
        "more lines",
        "all my lines",
        "länger",
        "mehr Details",
        "mehr Zeilen",
        "zu kurz",
        "plus long",
        "plus de détails",
        "plus de lignes",
        "más largo",
        "más detalles",
    ],
)
def test_longer(note: str) -> None:
    assert understood(note) == Wish(longer=True)


@pytest.mark.parametrize(
    "note",
    ["more concise", "shorten the lines", "shorter sentences", "kürzere Sätze", "phrases plus courtes", "más conciso"],
)
def test_each_line_in_fewer_words(note: str) -> None:
    assert understood(note) == Wish(concise=True)


@pytest.mark.parametrize(
    "note",
    [
        "3 lines",
        "only three bullets",
        "at most 3 lines",
        "no more than three",
        "drei Zeilen",
        "trois lignes",
        "tres líneas",
    ],
)
def test_a_number_of_lines(note: str) -> None:
    assert understood(note) == Wish(count=3)


@pytest.mark.parametrize("note", ["only the first two lines", "les deux premières lignes seulement"])
def test_the_first_lines_are_a_number_of_lines(note: str) -> None:
    assert understood(note).count == 2


@pytest.mark.parametrize(
    "note",
    [
        "drop the second line",
        "without line 2",
        "remove the 2nd bullet",
        "drop the second",
        "please get rid of line two",
        "Zeile 2 gefällt mir nicht, streiche die zweite Zeile",
        "ohne die zweite Zeile",
        "sans la deuxième ligne",
        "quita la segunda línea",
    ],
)
def test_a_line_to_drop_by_its_number(note: str) -> None:
    assert understood(note) == Wish(without_lines=frozenset({2}))


def test_several_lines_to_drop() -> None:
    assert understood("delete lines 1 and 3").without_lines == {1, 3}
    assert understood("drop the last line").without_lines == {LAST}
    assert understood("remove the last one").without_lines == {LAST}
    assert understood("drop the first two lines").without_lines == {1, 2}
    assert understood("streiche die letzten zwei Zeilen").without_lines == {-1, -2}


@pytest.mark.parametrize(
    ("note", "matter"),
    [
        ("remove the line about the charity run", "charity run"),
        ("nothing about the charity run", "charity run"),
        ("no bullet about the charity run", "charity run"),
        ("streiche die Zeile über das Sommerfest", "Sommerfest"),
        ("keine Zeile über das Sommerfest", "Sommerfest"),
        ("supprime la ligne sur le budget", "budget"),
        ("quita la línea sobre la cocina", "cocina"),
    ],
)
def test_a_line_to_drop_by_what_it_is_about(note: str, matter: str) -> None:
    assert understood(note) == Wish(without=(matter,))


@pytest.mark.parametrize(
    ("note", "matter"),
    [
        ("more about students", "students"),
        ("more details about students", "students"),
        ("start with the students", "students"),
        ("focus on students!", "students"),
        ("please mention students first", "students"),
        ("mehr über Students", "Students"),
        ("plus sur students", "students"),
        ("más sobre students", "students"),
    ],
)
def test_what_there_is_to_be_more_of(note: str, matter: str) -> None:
    assert understood(note) == Wish(about=(matter,))


@pytest.mark.parametrize(
    "note", ["less about stock", "fewer on stock", "weniger über Stock", "moins sur le stock", "menos sobre stock"]
)
def test_what_there_is_to_be_less_of(note: str) -> None:
    assert [matter.lower() for matter in understood(note).less] == ["stock"]


def test_two_matters_are_two() -> None:
    assert understood("more on AWS and Terraform").about == ("AWS", "Terraform")


@pytest.mark.parametrize(
    ("note", "wish"),
    [
        ("put the first line last", Wish(last_lines=(1,))),
        ("first line to the bottom", Wish(last_lines=(1,))),
        ("put the last line first", Wish(first_lines=(LAST,))),
        ("move line 3 to the top", Wish(first_lines=(3,))),
        ("the third line should come first", Wish(first_lines=(3,))),
        ("setze die erste Zeile ans Ende", Wish(last_lines=(1,))),
        ("Zeile 3 nach oben", Wish(first_lines=(3,))),
        ("mets la première ligne à la fin", Wish(last_lines=(1,))),
        ("pon la primera línea al final", Wish(last_lines=(1,))),
        ("swap lines 1 and 2", Wish(swapped=(1, 2))),
        ("vertausche Zeile 1 und 2", Wish(swapped=(1, 2))),
        ("move the line about Kafka to the end", Wish(about_last=("Kafka",))),
        ("put teaching first", Wish(about=("teaching",))),
        ("in my own order", Wish(own_order=True)),
        ("only lines 1 and 3", Wish(only_lines=frozenset({1, 3}))),
        ("keep only the first line", Wish(only_lines=frozenset({1}))),
        ("nur die erste Zeile", Wish(only_lines=frozenset({1}))),
    ],
)
def test_the_order_of_lines(note: str, wish: Wish) -> None:
    assert understood(note) == wish


@pytest.mark.parametrize(
    "note",
    ["fewer numbers", "without numbers", "too many figures", "weniger Zahlen", "moins de chiffres", "menos cifras"],
)
def test_fewer_figures(note: str) -> None:
    assert understood(note) == Wish(fewer_figures=True)


@pytest.mark.parametrize("note", ["more numbers", "add metrics", "mehr Zahlen", "plus de chiffres", "más cifras"])
def test_more_figures(note: str) -> None:
    assert understood(note) == Wish(more_figures=True)


@pytest.mark.parametrize(
    "note",
    [
        "keep the original",
        "keep my own words",
        "back to my original lines",
        "leave it as it was",
        "Don't change anything",
        "lass das Original",
        "Original behalten",
        "garde l'original",
        "deja el original",
    ],
)
def test_the_original(note: str) -> None:
    assert understood(note) == Wish(original=True)


@pytest.mark.parametrize(
    ("note", "wish"),
    [
        ("shorter, and drop the first line", Wish(shorter=True, without_lines=frozenset({1}))),
        ("3 lines; start with the students", Wish(count=3, about=("students",))),
        ("shorter and more about teaching", Wish(shorter=True, about=("teaching",))),
        ("drop the last line, and put line 2 first", Wish(without_lines=frozenset({LAST}), first_lines=(2,))),
        ("kürzer und mehr über Kunden", Wish(shorter=True, about=("Kunden",))),
        (
            "plus court, sans la dernière ligne et avec plus de chiffres",
            Wish(shorter=True, without_lines=frozenset({LAST}), more_figures=True),
        ),
        ("más corto y sin la última línea", Wish(shorter=True, without_lines=frozenset({LAST}))),
        ("shorter\nnothing about the choir", Wish(shorter=True, without=("choir",))),
    ],
)
def test_several_wishes_in_one_note(note: str, wish: Wish) -> None:
    assert understood(note) == wish


@pytest.mark.parametrize(
    "note",
    [
        "hmm",
        "Thank you, that reads well",
        "make it sound more professional",
        "use British spelling",
        "less formal",
        "weniger förmlich",
        "the first line is great",
    ],
)
def test_what_is_not_understood_is_no_wish(note: str) -> None:
    assert understood(note).empty


@given(st.text(max_size=80))
def test_any_note_is_read_without_harm(note: str) -> None:
    wish = understood(note)
    assert wish.empty is (wish == Wish())


WORDS = st.sampled_from(
    [
        "put",
        "drop",
        "the",
        "first",
        "last",
        "line",
        "lines",
        "2",
        "3",
        "and",
        "more",
        "about",
        "less",
        "to",
        "end",
        ",",
        ";",
    ]
)


@given(st.lists(WORDS, max_size=14).map(" ".join))
def test_any_words_of_notes_are_read_without_harm(note: str) -> None:
    assert all(number != 0 for number in understood(note).numbers)


@pytest.mark.parametrize(
    ("note", "left"),
    [
        ("shorter, and translate it into Klingon", ("translate it into Klingon",)),
        ("more about teaching; use bold letters", ("use bold letters",)),
        ("kürzer und mit mehr Humor", ("mit mehr Humor",)),
        ("Could you please make it a bit shorter? Thanks!", ()),
        ("bitte kürzer", ()),
        ("plus court s'il vous plaît", ()),
        ("más corto por favor", ()),
        ("put the last line first", ()),
    ],
)
def test_what_is_left_of_a_note_is_said_in_its_own_words(note: str, left: tuple[str, ...]) -> None:
    assert not understood(note).empty
    assert not_understood(note) == left
