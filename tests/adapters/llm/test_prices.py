"""What a model's tokens cost."""

from decimal import Decimal

import pytest

from adapters.llm.gemini_answers import DEFAULT_MODEL
from adapters.llm.prices import price_of
from core.errors import OperatorMustAct
from core.language_model import Usage


def test_the_default_model_has_a_price() -> None:
    price = price_of(DEFAULT_MODEL)
    assert price
    assert price.of(Usage(given=1_000_000, made=2_000_000)) == Decimal("16.50")


def test_a_model_that_nobody_knows_has_none() -> None:
    assert price_of("llama-at-home") is None


def test_the_operator_s_word_goes_before_the_table() -> None:
    for model in (DEFAULT_MODEL, "llama-at-home"):
        price = price_of(model, " 0.75, 3.75 ")
        assert price
        assert price.of(Usage(given=4, made=1)) == Decimal("0.00000675")


@pytest.mark.parametrize("setting", ["1", "1,2,3", "one,two", "-1,2", "nan,1", "1,inf", ","])
def test_a_setting_that_is_no_price_is_named(setting: str) -> None:
    with pytest.raises(OperatorMustAct, match="AICVGEN_MODEL_PRICE"):
        price_of(DEFAULT_MODEL, setting)
