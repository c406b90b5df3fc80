"""What strangers make of a person's lines: abbreviations, before and after, times of the day, deputies, false friends.

``reworded.txt`` holds invented people: ``role LANGUAGE | TITLE``, their ``cv`` lines, and lines that they ``may`` write
or ``not``. All examiners together judge them.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.cv import Contact, CvDate, Item, Section, SectionKind, StructuredCV, Subsection
from core.grounding.checker import Checker
from core.grounding.examiners import EXAMINERS
from tests.core.grounding.four_people import VOCABULARY


def _checker(language: str, title: str, lines: list[str]) -> Checker:
    items = tuple(Item(id=f"e.{number}", content=line) for number, line in enumerate(lines, 1))
    role = Subsection(id="e", name=f"{title}, Fennmoor", title=title, organisation="Fennmoor", items=items)
    section = Section(id="experience", name="Experience", kind=SectionKind.EXPERIENCE, subsections=(role,))
    cv = StructuredCV(contact=Contact(name="Kim Farrow"), sections=(section,), language=language)
    return Checker(cv, VOCABULARY, today=CvDate(year=2026, month=3), examiners=EXAMINERS)


def _told() -> Iterator[tuple[Checker, str, str]]:
    for role in Path(__file__).with_name("reworded.txt").read_text("utf-8").strip().split("\n\n"):
        head, *lines = role.split("\n")
        language, title = (part.strip() for part in head.removeprefix("role ").split("|"))
        marked = [line.partition(" ") for line in lines]
        checker = _checker(language, title, [line for mark, _, line in marked if mark == "cv"])
        yield from ((checker, mark, line) for mark, _, line in marked)


TOLD = tuple(_told())


def _unsupported(checker: Checker, line: str) -> list[str]:
    return [f"{one.claim.kind}: {one.claim.text}" for one in checker.check(line, "e").unsupported]


@pytest.mark.parametrize(("checker", "line"), [(checker, line) for checker, mark, line in TOLD if mark != "not"])
def test_a_line_that_says_the_same_in_other_words_is_supported(checker: Checker, line: str) -> None:
    assert _unsupported(checker, line) == []


@pytest.mark.parametrize(("checker", "line"), [(checker, line) for checker, mark, line in TOLD if mark == "not"])
def test_a_line_that_looks_the_same_and_says_something_else_is_not(checker: Checker, line: str) -> None:
    assert _unsupported(checker, line)
