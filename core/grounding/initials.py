"""Acronyms that take their letters out of one long German word, as MFH out of Mehrfamilienhaus."""

import re
from functools import lru_cache

_LONG = 11
_LONG_FOR_TWO = 9
"""How many letters a word has at least that lends an acronym several of its own."""


def shortens(acronym: str, text: str) -> bool:
    """Whether one long word of the text lends the acronym (both in plain letters) its letters, well apart."""
    if not acronym.isalpha():
        return False
    least = _LONG if len(acronym) > len("qs") else _LONG_FOR_TWO
    return any(len(found[0]) >= least for found in _shape(acronym).finditer(text))


@lru_cache(maxsize=256)
def _shape(acronym: str) -> re.Pattern[str]:
    return re.compile(r"(?<!\w)" + r"\w{3,}".join(acronym) + r"\w{2,}")
