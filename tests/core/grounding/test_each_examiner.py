"""What holds for every examiner of names, tools, titles, credentials and languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.cv import StructuredCV
from core.grounding.credentials import Credentials
from core.grounding.languages import Languages
from core.grounding.names import Names
from core.grounding.titles import Titles
from core.grounding.tools import Tools
from tests.core.grounding.examined import PEOPLE, Examined
from tests.core.grounding.four_people import ENGINEER, VOCABULARY, own_lines, sources

EXAMINERS = {
    "names": Examined(lambda of: Names.of(of, VOCABULARY)),
    "tools": Examined(lambda of: Tools.of(of, VOCABULARY)),
    "titles": Examined(Titles.of),
    "credentials": Examined(Credentials.of),
    "languages": Examined(Languages.of),
}


@pytest.mark.parametrize("cv", PEOPLE)
@pytest.mark.parametrize("examined", EXAMINERS.values(), ids=EXAMINERS)
def test_every_own_line_is_supported_where_it_stands_and_for_the_whole_cv(examined: Examined, cv: StructuredCV) -> None:
    for role, lines in own_lines(cv):
        assert all(examined.supported(cv, role, lines).values())
        assert all(examined.supported(cv, None, lines).values())


@pytest.mark.parametrize("examined", EXAMINERS.values(), ids=EXAMINERS)
@given(text=st.text(max_size=120))
def test_a_claim_of_any_text_is_told_in_its_words(examined: Examined, text: str) -> None:
    for judged in examined.make(sources(ENGINEER, 0)).judge(text):
        assert text[judged.claim.start : judged.claim.end].strip() == judged.claim.text.strip()
