"""The card of what was read in a CV: certificates and the like as entries, a long list by its number."""

import pytest

from core.buttons import Buttons
from core.cards import Bullets, Given, Words
from core.cv import Contact, Period, Section, SectionKind, StructuredCV, Subsection
from core.replies.intake import cv_found, master_cv
from core.words import text_of
from tests.core.chat import Chat


def blocks_of(entries: int, *, kept: bool) -> list[list[str]]:
    """What the card says of so many certificates, block by block."""
    given = tuple(
        Subsection(
            id=f"s1.e{n}",
            name=f"Knot {n}, Guild, 2020",
            title=f"Knot {n}",
            organisation="Guild",
            period=Period(text="2020"),
        )
        for n in range(1, entries + 1)
    )
    section = Section(id="s1", name="Certificates", kind=SectionKind.CERTIFICATIONS, subsections=given)
    cv = StructuredCV(contact=Contact(name="Ada Quill"), sections=(section,))
    buttons = Buttons(Chat().to_confirming().session, "seed")
    card = master_cv(cv, buttons) if kept else cv_found(cv, (), buttons)
    told = []
    for block in card.blocks[1:]:
        lines = block.items if isinstance(block, Bullets) else (block.spans,) if hasattr(block, "spans") else ()
        told.append(["".join(_text(span) for span in line) for line in lines])
    return told


def _text(span: Given | Words) -> str:
    return text_of(span) if isinstance(span, Words) else span.text


@pytest.mark.parametrize("kept", [True, False])
def test_each_certificate_is_a_line_with_who_gave_it_and_when(*, kept: bool) -> None:
    assert blocks_of(2, kept=kept) == [["Certificates"], ["Knot 1 · Guild (2020)", "Knot 2 · Guild (2020)"]]


def test_a_long_list_is_told_by_its_number() -> None:
    assert blocks_of(40, kept=True) == [["Certificates: 40 lines"]]
