"""The level of experience that a posting asks for: by its title, a label, or the years that it names."""

import re
from collections.abc import Sequence

from core.reading.job_names import field
from core.reading.phrases import Late, plain
from core.reading.posting_parts import Part, Told
from core.reading.posting_words import LEVEL_FIELD, LEVELS

_NUMBERS = {
    word: number
    for number, words in enumerate(
        (
            "one ein eins un una um uma uno een jeden jedno",
            "two zwei deux dos dois duas due twee dwa",
            "three drei trois tres tre drie trzy",
            "four vier quatre cuatro quatro quattro cztery",
            "five funf cinq cinco cinque vijf piec",
            "six sechs seis sei zes szesc",
            "seven sieben sept siete sete sette zeven siedem",
            "eight acht huit ocho oito otto osiem",
            "nine neun neuf nueve nove negen dziewiec",
            "ten zehn dix diez dez dieci tien dziesiec",
        ),
        1,
    )
    for word in words.split()
}
_YEARS = Late(
    rf"\b(\d{{1,2}}|{'|'.join(_NUMBERS)})\s*(?:\+|plus|or more)?\s*(?:[-–]|to|bis|a)?\s*(?:\d{{1,2}})?\s*\+?"
    r"\s*(?:years?|yrs|jahre?n?|ans|anos|anni|jaar|lat|лет|年)"
)
_PRODUCT_MANAGER = re.compile(
    r"(?:product|project|account|programme?|community|office|case|content|marketing|category|customer success) manager"
)


def level_of(title: str | None, fields: dict[str, str], told: Sequence[Told]) -> str | None:
    simple = plain(title or "")
    for level, words in LEVELS:
        if level == "manager" and _PRODUCT_MANAGER.search(simple):
            continue
        if words.search(simple):
            return level
    if (given := field(fields, LEVEL_FIELD)) is not None and len(given) < 40:
        return given
    years = [
        _NUMBERS.get(found[1]) or int(found[1])
        for one in told
        if one.part in (Part.REQUIRED, Part.ABOUT)
        for found in _YEARS.finditer(plain(one.text))
    ]
    most = max((year for year in years if year <= 20), default=None)
    return None if most is None else "senior" if most >= 5 else "mid" if most >= 2 else "junior"
