"""What the bot offers as examples of mending is understood as it stands there, in every language."""

import pytest

from adapters.languages.catalogue import GettextCatalogue
from core.buttons import Buttons
from core.cards import Bullets, Words
from core.cv import Contact, Item, Section, SectionKind, StructuredCV
from core.languages import Language, Voice
from core.mending import mend
from core.replies.intake import ask_for_fix
from core.words import text_of
from tests.core.chat import Chat
from tests.core.people import role


def examples(language: Language) -> list[str]:
    asking = ask_for_fix(Buttons(Chat().to_confirming().session, "seed"))
    card = Voice(GettextCatalogue(), language).card(asking)
    lines = [line for block in card.blocks if isinstance(block, Bullets) for line in block.items]
    return ["".join(text_of(span) if isinstance(span, Words) else span.text for span in line) for line in lines]


def maria(hobby: str) -> StructuredCV:
    """A CV with all the faults that the examples mend."""
    worked = (
        role("s1.e1", "Senior Enginer", "Hafenwerk", 2020, None, "Built the crane's control panel"),
        role("s1.e2", "Technician", "Hotel Adlr", 2016, 2020, "Kept the lifts of 90 rooms going"),
    )
    return StructuredCV(
        contact=Contact(name="Maria Somer"),
        sections=(
            Section(id="s1", name="Experience", kind=SectionKind.EXPERIENCE, subsections=worked),
            Section(id="s2", name="Other", kind=SectionKind.OTHER, items=(Item(id="s2.i1", content=hobby),)),
        ),
    )


@pytest.mark.parametrize("language", Language)
def test_an_example_does_what_it_says(language: Language) -> None:
    said = examples(language)
    hobby = said[3].split()[-1]
    cv = maria(hobby)
    for one in said:
        mended = mend(cv, one)
        assert mended is not None, one
        cv = mended
    assert cv.contact.name == "Maria Sommer"
    first, second = cv.sections[0].subsections
    assert (first.title, second.organisation) == ("Senior Engineer", "Hotel Adler")
    assert hobby not in [item.content for item in cv.items()]
