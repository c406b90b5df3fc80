"""What the tokens of a model cost, as far as it is known, and as the operator says."""

from decimal import Decimal, InvalidOperation
from types import MappingProxyType

from core.errors import OperatorMustAct
from core.spending import Price

_SEARCHES = Decimal(14)
"""Dollars for a thousand of Google's searches, from Gemini 3 on; the first five thousand of a month are free."""


def _dollars(given: str, made: str) -> Price:
    return Price(given=Decimal(given), made=Decimal(made), searches=_SEARCHES)


PRICES = MappingProxyType(
    {
        # Until the end of 2026 half of it; the caps are to hold on the day after, too.
        "gemini-3.8-flash": _dollars("1.50", "7.50"),
        "gemini-3.7-flash": _dollars("1.50", "7.50"),
        "gemini-3.6-flash": _dollars("1.50", "7.50"),
        "gemini-3.5-flash": _dollars("1.50", "9.00"),
        "gemini-3.5-flash-lite": _dollars("0.30", "2.50"),
        "gemini-3.1-flash-lite": _dollars("0.25", "1.50"),
        "gemini-3.1-pro-preview": _dollars("2.00", "12.00"),  # dearer above 200,000 tokens, which no CV has
    }
)
"""Google's list, https://ai.google.dev/gemini-api/docs/pricing, as of October 2026. A server of the other kind has any
price, none where it is one's own: the operator names it."""


def price_of(model: str, setting: str = "") -> Price | None:
    """The price that the setting names, such as ``1.50,7.50``, else the table's; None for a model that is not in it.

    ``OperatorMustAct`` for a setting that is no price.
    """
    if not setting:
        return PRICES.get(model)
    try:
        given, made = (Decimal(part.strip()) for part in setting.split(","))
    except (InvalidOperation, ValueError):
        given = made = Decimal(-1)
    if not (given.is_finite() and made.is_finite() and min(given, made) >= 0):
        raise OperatorMustAct(
            "AICVGEN_MODEL_PRICE: must be two numbers such as 1.50,7.50: dollars for a million tokens given to the "
            "model, and for a million made by it"
        )
    return Price(given=given, made=made, searches=_SEARCHES)
