"""Acronyms that take several letters out of one long word: MFH out of Mehrfamilienhaus, eAU, MDT (multidisciplinary).

The other letters of it, if there are any, begin the words beside that one.
"""

import re
from functools import lru_cache

_LONG = 11
_BEGINS = "(?![rl](?<=[bdfgkpt].))"
"""No part of a word begins in the middle of a cluster, as the r of "elektronisch"."""
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


def in_a_row(acronym: str, text: str) -> bool:
    """Whether words in a row lend the acronym (both in plain letters) a letter each, and a long one two."""
    return len(acronym) > len("qs") and acronym.isalpha() and _row(acronym).search(text) is not None


@lru_cache(maxsize=256)
def _row(acronym: str) -> re.Pattern[str]:
    """Words in a row that begin with the letters, one of them a long one with the next letter in it."""
    between = r"\W+(?:\w{1,3}\W+)?"
    rows = []
    for at in range(len(acronym) - 1):
        words = [rf"{letter}\w+" for letter in (*acronym[:at], *acronym[at + 2 :])]
        words.insert(at, rf"(?=\w{{{_LONG},}}){acronym[at]}\w{{3,}}{_BEGINS}{acronym[at + 1]}\w{{3,}}")
        rows.append(between.join(words))
    return re.compile(rf"(?<!\w)(?:{'|'.join(rows)})")


def is_compounded(acronym: str) -> bool:
    """Whether capitals stand for the parts of one word: USt, FiBu."""
    return (
        acronym.isalpha() and not acronym.isupper() and sum(one.isupper() for one in acronym) > 1 and len(acronym) <= 6
    )


def stand_in(letters: str, word: str) -> bool:
    """Whether the letters stand in the word in this order."""
    rest = iter(word)
    return all(letter in rest for letter in letters)
