"""Whether words stand in a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model_reading.support import Support

TEXT = Support("Senior  Engineer –\n“Go” & C++ at Straße GmbH, ﬁnance\u200b 熟悉Python开发")


@pytest.mark.parametrize(
    ("value", "spelt"),
    [
        ('SENIOR engineer - "go"', "Senior Engineer – “Go”"),
        ("c++", "C++"),
        ("strasse gmbh", "Straße GmbH"),
        ("finance", "ﬁnance"),
        ("熟悉", "熟悉"),
        ("C", None),
        ("Engine", None),
        ("engineers", None),
        ("", None),
        ("–", None),
    ],
)
def test_a_value_stands_in_it_as_whole_words_whatever_its_case_dashes_and_quotes(value: str, spelt: str | None) -> None:
    assert TEXT.spelt(value) == spelt
    assert TEXT.holds(value) is (spelt is not None)


@given(st.text(max_size=60))
def test_every_text_holds_itself_in_its_own_words(text: str) -> None:
    spelt = Support(text).spelt(text)
    assert spelt is None or Support(text).spelt(spelt) == spelt
