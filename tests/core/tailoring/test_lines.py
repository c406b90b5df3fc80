import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.cv import Item
from core.tailoring.lines import LONGEST_LINE, PARAGRAPH, cleaned, prepared, sentences, texts
from tests.core.tailoring.people import VOCABULARY


def items(*lines: str) -> list[Item]:
    return [Item(id=f"i{number}", content=line) for number, line in enumerate(lines, 1)]


@pytest.mark.parametrize(
    ("line", "clean"),
    [
        ("•  moved   43 services ;", "Moved 43 services"),
        ("- élaboration de menus", "Élaboration de menus"),
        ("➢Led the night shift", "Led the night shift"),
        ("dbt models for finance", "dbt models for finance"),
        ("iOS apps for museums", "iOS apps for museums"),
        ("-5 % waste", "-5 % waste"),
        ("3,5 Tonnen täglich verladen", "3,5 Tonnen täglich verladen"),
        ("带领团队", "带领团队"),
        ("https://example.org/tides", "https://example.org/tides"),
    ],
)
def test_clean_up_changes_marks_and_spaces_only(line: str, clean: str) -> None:
    assert cleaned(line, VOCABULARY) == clean


def test_all_lines_end_alike_as_most_of_them_do() -> None:
    assert texts(prepared(items("Baked.", "Cooked.", "Served"), VOCABULARY)) == ("Baked.", "Cooked.", "Served.")
    assert texts(prepared(items("Baked.", "Cooked", "Served"), VOCABULARY)) == ("Baked", "Cooked", "Served")


def test_an_abbreviation_and_a_second_sentence_keep_their_full_stop() -> None:
    lines = ("Sold pans, pots etc.", "Ran the till. Trained two cooks.", "Baked", "Served")
    assert texts(prepared(items(*lines), VOCABULARY)) == lines


def test_equal_lines_become_one_that_rests_on_both() -> None:
    (line,) = prepared(items("Trained two cooks", "• trained two cooks."), VOCABULARY)
    assert line.evidence == ("i1", "i2")


def test_a_paragraph_is_taken_apart_at_its_sentences() -> None:
    filler = "Led the kitchen of a hotel with ninety rooms and two restaurants through a full refurbishment"
    paragraph = f"{filler}. {filler} again. This kept 40 jobs. Worked with St. Orla Farm. {filler} a third time."
    lines = prepared(items(paragraph), VOCABULARY)
    assert len(paragraph) > LONGEST_LINE
    assert texts(lines)[1].endswith("again. This kept 40 jobs.")
    assert texts(lines)[2] == "Worked with St. Orla Farm."
    assert {line.evidence for line in lines} == {("i1",)}


def test_an_entry_of_prose_becomes_lines_and_bullets_of_two_sentences_stay() -> None:
    prose = (
        "Carried the post of nine villages by bicycle, in all weathers and on time. Trained two couriers for the "
        "winter rounds. Painted the sorting room."
    )
    assert len(prose) > PARAGRAPH
    assert len(prepared(items(prose), VOCABULARY)) == 3
    assert texts(prepared(items(prose, "Baked", "Served"), VOCABULARY))[0] == prose


def test_sentences_end_where_the_text_says_so() -> None:
    assert sentences("Cooks, e.g. Thai. Bakes approx. 200 loaves a day! Anything else?") == (
        "Cooks, e.g. Thai.",
        "Bakes approx. 200 loaves a day!",
        "Anything else?",
    )


def test_a_line_of_marks_alone_is_no_line() -> None:
    assert texts(prepared(items("—", "Baked", "***"), VOCABULARY)) == ("Baked",)


@given(st.lists(st.text(min_size=1, max_size=400).filter(str.strip), max_size=6))
def test_no_letter_or_digit_is_added_or_changed(lines: list[str]) -> None:
    own = items(*(line.strip() for line in lines))
    source = {item.id: letters(item.content) for item in own}
    for line in prepared(own, VOCABULARY):
        assert line.text
        assert letters(line.text) in source[line.evidence[0]]


def letters(text: str) -> str:
    return re.sub(r"[\W_]", "", text).casefold()
