"""The figures before and after of what changed: from 12 to 7, von 9 auf 6."""

import re

FROM_TO = re.compile(
    r"(?:from|von|de|d[ue]s?|del|desde|entre)\s+\D{0,3}(\d[\d.,\u00a0\u202f ]*)\W{0,4}[\w.]{0,12}(?:\s\w{1,12}){0,4}?"
    r"\s*(?:to|auf|al?|à|aux?|hasta|zu|->|→)\s+\D{0,6}(\d[\d.,\u00a0\u202f ]*)",
    re.IGNORECASE,
)


_WAS = re.compile(
    r"\b(?:used to|took|were|was|had|before|previously|formerly|earlier|war|waren|dauerte\w*|brauchte\w*|früher"
    r"|vorher|zuvor|bisher|statt|avant|auparavant|antes|anteriormente|contre|frente a|instead of|down from|up from"
    r"|\w{2,}(?:ait|aient|aban?))\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[,;:()–—]|\s(?:and|und|et|y|but|aber|mais|pero)\s")


def was(line: str, at: int) -> bool:
    """Whether the clause around this place tells what was before: ``where it took 50``, las 12 de antes."""
    breaks = [0, *(found.end() for found in _CLAUSE.finditer(line)), len(line)]
    start, end = max(place for place in breaks if place <= at), min(place for place in breaks if place > at)
    return _WAS.search(line, start, end) is not None


def value_of_side(number: str) -> float | None:
    """The number, read as far as comparing two of one line needs."""
    digits = re.sub(r"[\s\u00a0\u202f]", "", number).strip(".,")
    digits = re.sub(r"[.,](?=\d{3}(?!\d))", "", digits).replace(",", ".")
    try:
        return float(digits)
    except ValueError:
        return None


def pairs_in(text: str) -> frozenset[tuple[float | None, float | None]]:
    """Every pair of figures before and after in the text; None for one that cannot be read."""
    return frozenset((value_of_side(before), value_of_side(after)) for before, after in FROM_TO.findall(text))
