"""Whatever somebody sends, reading it as a CV ends soon and in an answer."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.cv import StructuredCV
from core.reading.cvs import read_cv
from core.reading.skills import Vocabulary
from core.reading.source import SourceLine, SourceText

TERMS = Vocabulary.parse("Excel\nPython\nBaking\n")
ABOVE = (
    "Ada Quill",
    "ada.quill@post.example",
    "+44 7700 900456",
    "EXPERIENCE",
    "Baker, Crumb Ltd, Leeds",
    "2010 - 2012",
)
BELOW = ("EDUCATION", "BSc Baking, University of Leeds, 2009", "SKILLS", "Bread, Python")
PARTS = (
    *("a ", "2020 ", "a@", "(((", "a | b | ", "a, b, ", "and or ", "Senior Engineer at Foo ", "+49 30 1234567 "),
    *("€65,000 – ", "a. b. ", "https://a.b/c ", "工程师", "2019/2020/", "jan 2019 to mar 2020, ", "s k i l l s "),
    *("- ", "'’", "1.1.2020 ", "**a** [b](c) ", "Mr. ", "x: ", "a" * 300 + " "),
)
LENGTH = 20_000
"""Characters of a line that no page holds."""
SECONDS = 5
"""Of the processor. None takes a tenth of this."""
WORDS = st.sampled_from(
    [
        *(
            "Senior",
            "Engineer",
            "2019",
            "-",
            "2020",
            ",",
            "|",
            ":",
            "(",
            ")",
            "()",
            "Berlin",
            "GmbH",
            "Python",
            "•",
            "–",
        ),
        *("experience", "Skills", "at", "for", "and", "email@x.com", "/", "from", "present", ".", "...", "......."),
        *(
            "«",
            "“x”",
            "Dr.",
            "M.Sc.",
            "University",
            "of",
            "Leeds",
            "1.",
            "(DE)",
            "12/",
            "'19",
            "°",
            "+49",
            "30",
            "·",
            "@",
        ),
    ]
)


def text_of(*lines: str) -> SourceText:
    return SourceText(lines=tuple(SourceLine(text=line.strip()) for line in lines if line.strip()))


@pytest.mark.parametrize("part", PARTS)
def test_a_line_without_end_does_not_hold_up_the_reader(part: str) -> None:
    begun = time.process_time()
    cv = read_cv(text_of(*ABOVE, part * (LENGTH // len(part)), *BELOW), TERMS)
    assert isinstance(cv, StructuredCV)
    assert time.process_time() - begun < SECONDS


@pytest.mark.parametrize(
    "row",
    [
        ("2019 - 2020",),
        ("Senior Engineer, Foo GmbH, Berlin, 01/2019 - 02/2020",),
        ("EXPERIENCE", "Baker", "Crumb Ltd", "2010-2012"),
        ("Skills: Bread, Python",),
    ],
)
def test_hundreds_of_lines_alike_do_not_hold_up_the_reader(row: tuple[str, ...]) -> None:
    begun = time.process_time()
    assert isinstance(read_cv(text_of(*ABOVE, *row * (400 // len(row)), *BELOW), TERMS), StructuredCV)
    assert time.process_time() - begun < SECONDS


@given(st.lists(st.lists(WORDS, min_size=1, max_size=8).map(" ".join), max_size=25))
@settings(max_examples=40, deadline=None)
def test_no_arrangement_of_the_words_of_cvs_breaks_the_reader(lines: list[str]) -> None:
    assert isinstance(read_cv(text_of(*ABOVE, *lines), TERMS), StructuredCV)
