"""Languages that a line claims."""

import pytest

from core.cv import StructuredCV
from core.grounding.languages import Languages
from tests.core.grounding.examined import Examined
from tests.core.grounding.four_people import told
from tests.core.grounding.honest_lines import HONEST
from tests.core.grounding.made_up_lines import LANGUAGES

EXAMINED = Examined(Languages.of)


@pytest.mark.parametrize(("cv", "role", "lines"), told(HONEST))
def test_an_honest_line_claims_no_other_language(cv: StructuredCV, role: int | None, lines: tuple[str, ...]) -> None:
    assert [line for line, held in EXAMINED.supported(cv, role, lines).items() if not held] == []


@pytest.mark.parametrize(("cv", "role", "lines"), told(LANGUAGES))
def test_a_language_that_the_cv_does_not_hold_is_not_supported(
    cv: StructuredCV, role: int | None, lines: tuple[str, ...]
) -> None:
    assert [line for line, held in EXAMINED.supported(cv, role, lines).items() if held] == []
