"""Quarters, halves and seasons of a year, and its beginning, middle and end: Q2 2021, im zweiten Halbjahr 2022."""

import re
from typing import NamedTuple

from core.grounding.plain_letters import plain_line


class Span(NamedTuple):
    """Some months of a year, and where the words for them stand. ``loose`` tells an "early", "mid" or "late"."""

    year: int
    first: int
    last: int
    start: int
    end: int
    loose: bool = False

    def holds(self, year: int, month: int | None) -> bool:
        """Whether the month of that year lies in it; a winter reaches into the year before and after."""
        if month is None:
            return False
        if self.last > 12:
            return (year == self.year and month >= self.first) or (year == self.year + 1 and month <= self.last - 12)
        return year == self.year and self.first <= month <= self.last


_YEAR = r"(?P<year>19[3-9]\d|20[0-4]\d)(?!\d)"
_OF = r"(?:\s*(?:of|de|des|del|d['’]|von|/|,)?\s*(?:the\s+year\s+|jahres\s+|l['’]annee\s+|ano\s+)?)"
_FIRST = r"(?:1(?:st|er|re|ere|o|\.|º|ª|e)?|i|first|erste[nrsm]?|premiere?|primer[ao]?)"
_SECOND = r"(?:2(?:nd|e|eme|do|d|o|\.|º|ª)?|ii|second|zweite[nrsm]?|deuxieme|seconde?|segund[ao])"
_THIRD = r"(?:3(?:rd|e|eme|er|o|\.|º|ª)?|iii|third|dritte[nrsm]?|troisieme|tercer[ao]?)"
_FOURTH = (
    r"(?:4(?:th|e|eme|to|o|\.|º|ª)?|iv|fourth|vierte[nrsm]?|quatrieme|cuart[ao]|last|letzte[nrsm]?|dernier|ultimo)"
)
_QUARTER = r"(?:quarter|quartal[s]?|trimestre)"
_HALF = r"(?:half|halbjahr(?:es)?|semestre|jahreshalfte|mitad)"
_PARTS = (
    (rf"(?:{_FIRST}\s*{_QUARTER}|[qt]\s?1)", 1, 3, False),
    (rf"(?:{_SECOND}\s*{_QUARTER}|[qt]\s?2)", 4, 6, False),
    (rf"(?:{_THIRD}\s*{_QUARTER}|[qt]\s?3)", 7, 9, False),
    (rf"(?:{_FOURTH}\s*{_QUARTER}|[qt]\s?4)", 10, 12, False),
    (rf"(?:{_FIRST}\s*{_HALF}|[hs]1)", 1, 6, False),
    (rf"(?:{_SECOND}\s*{_HALF}|[hs]2)", 7, 12, False),
    (r"(?:spring|fruhjahr|fruhling|printemps|primavera)", 3, 6, False),
    (r"(?:summer|sommer|ete|verano)", 6, 9, False),
    (r"(?:autumn|fall|herbst|automne|otono)", 9, 12, False),
    (r"(?:winter|hiver|invierno)", 12, 15, False),
    (r"(?:early|start|beginning|anfang|beginn|debut|principios|inicios|comienzos)", 1, 4, True),
    (r"(?:mid|middle|mitte|mi|milieu|mediados)", 4, 9, True),
    (r"(?:late|end|ende|fin|finales|fines|final)", 9, 12, True),
)
_ANY = re.compile("|".join(rf"(?P<p{number}>(?<![\w])(?:{words}))" for number, (words, _, _, _) in enumerate(_PARTS)))
_AFTER = re.compile(rf"(?:{_OF}|\s?[-‐‑]\s?){_YEAR}")


def spans_in(text: str) -> list[Span]:
    """Every part of a year that the text names with the year, in its order."""
    simple = plain_line(text)
    found: list[Span] = []
    for part in _ANY.finditer(simple):
        year = _AFTER.match(simple, part.end())
        if year is not None and part.lastgroup is not None:
            _, first, last, loose = _PARTS[int(part.lastgroup[1:])]
            found.append(Span(int(year["year"]), first, last, part.start(), year.end("year"), loose))
    return found
