"""Credentials that a line claims."""

import pytest

from core.cv import StructuredCV
from core.grounding.credentials import Credentials
from tests.core.grounding.examined import Examined
from tests.core.grounding.four_people import told
from tests.core.grounding.honest_lines import HONEST
from tests.core.grounding.made_up_lines import CREDENTIALS

EXAMINED = Examined(Credentials.of)


@pytest.mark.parametrize(("cv", "role", "lines"), told(HONEST))
def test_an_honest_line_claims_no_other_degree_or_certificate(
    cv: StructuredCV, role: int | None, lines: tuple[str, ...]
) -> None:
    assert [line for line, held in EXAMINED.supported(cv, role, lines).items() if not held] == []


@pytest.mark.parametrize(("cv", "role", "lines"), told(CREDENTIALS))
def test_a_degree_or_certificate_that_the_cv_does_not_hold_is_not_supported(
    cv: StructuredCV, role: int | None, lines: tuple[str, ...]
) -> None:
    assert [line for line, held in EXAMINED.supported(cv, role, lines).items() if held] == []
