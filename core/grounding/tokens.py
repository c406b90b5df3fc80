"""A line as tokens: numerals, words and signs, in plain letters, with where each stands."""

import re
from dataclasses import dataclass
from functools import lru_cache

from core.grounding.plain_letters import plain_line

_GROUPED = "[ \u00a0\u202f\u2009.,'’]"
NUMERAL = (
    rf"(?!0\d)(?<!\d)(?!0{_GROUPED})\d{{1,3}}(?P<group>{_GROUPED})\d{{3}}(?:(?P=group)\d{{3}})*(?:[.,]\d+)?(?!\d)"
    r"|\d+(?:[.,]\d+)?"
)
_TOKEN = re.compile(rf"(?P<number>{NUMERAL})|(?P<word>[^\W\d_]+)|(?P<sign>[^\s])")
_APOSTROPHES = "'’`´"
_HYPHENS = "-‐‑"


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a text side by side. ``glued`` tells that no space stands before the token."""

    text: str
    plain: list[str]
    starts: list[int]
    ends: list[int]
    numerals: list[bool]

    def __len__(self) -> int:
        return len(self.plain)

    def raw(self, at: int) -> str:
        """The token as it stands in the text."""
        return self.text[self.starts[at] : self.ends[at]]

    def glued(self, at: int) -> bool:
        """Whether no space stands before the token."""
        return at > 0 and self.ends[at - 1] == self.starts[at]

    def word(self, at: int) -> str:
        """The token in plain letters, nothing beyond the ends."""
        return self.plain[at] if 0 <= at < len(self.plain) else ""


@lru_cache(maxsize=128)  # each line is read several times
def tokens_of(text: str) -> Tokens:
    """The tokens of the text; apostrophes and the full stops of abbreviations are none."""
    simple = plain_line(text)
    tokens = Tokens(text, [], [], [], [])
    for found in _TOKEN.finditer(simple):
        said = found[0]
        if said in _APOSTROPHES or (said == "." and _abbreviates(simple, found.start())):
            continue
        tokens.plain.append("-" if said in _HYPHENS else said)
        tokens.starts.append(found.start())
        tokens.ends.append(found.end())
        tokens.numerals.append(found["number"] is not None)
    return tokens


def _abbreviates(simple: str, at: int) -> bool:
    """Whether this full stop ends a short word and not the sentence."""
    before = at - 1
    while before >= 0 and simple[before].isalpha():
        before -= 1
    after = simple[at + 1 : at + 3].lstrip()
    return (
        1 <= at - 1 - before <= 6
        and after[:1] != ""
        and (
            after[0].isdigit()
            or after[0] in "€$£"
            or after[0].islower()
            or simple[before + 1 : at] in ("mio", "mrd", "tsd", "mill", "md")
        )
    )


def value_of(numeral: str, *, decimal: bool = False) -> tuple[float, float]:
    """The value of a numeral in any locale, and the step of its last decimal.

    Three digits after a single dot or comma are thousands: that is what CVs write; ``decimal`` says that they are not.
    """
    found = re.fullmatch(NUMERAL, numeral)
    group = found["group"] if found else None
    if group and not decimal:
        whole, decimals = numeral, ""
        last = max(numeral.rfind("."), numeral.rfind(","))
        if last >= 0 and numeral[last] != group:
            whole, decimals = numeral[:last], numeral[last + 1 :]
        digits = "".join(one for one in whole if one.isdigit())
    else:
        digits, _, decimals = numeral.replace(",", ".").partition(".")
    return float(f"{digits}.{decimals or 0}"), 10.0 ** -len(decimals)
