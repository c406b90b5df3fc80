"""The years and months that a line names, wherever they stand in it."""

import re
from typing import NamedTuple

from core.grounding.counted_nouns import concept_of
from core.grounding.plain_letters import plain_line
from core.reading.phrases import words

_MONTHS = (
    "january jan januar janner janvier janv enero ene gennaio janeiro",
    "february feb februar fevrier fevr febrero febbraio fevereiro",
    "march mar marz maerz mars marzo marco",
    "april apr avril avr abril abr aprile",
    "may mai mayo maggio maio",
    "june jun juni juin junio giugno junho",
    "july jul juli juillet juil julio luglio julho",
    "august aug aout agosto ago",
    "september sep sept septembre septiembre settembre setembro",
    "october oct oktober okt octobre octubre ottobre outubro",
    "november nov novembre noviembre novembro",
    "december dec dezember dez decembre diciembre dic dicembre dezembro",
)
_MONTH = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
_NAMES = "|".join(sorted(_MONTH, key=len, reverse=True))
_YEAR = r"(?:19[3-9]\d|20[0-4]\d)"
_DATE = re.compile(
    rf"(?<![\w])(?:(?P<day>\d{{1,2}})(?:\.|st|nd|rd|th|er)?\s+(?:de\s+|of\s+)?)?(?P<name>{_NAMES})\b\.?,?\s*(?:\d{{1,2}}(?:st|nd|rd|th)?,\s*)?(?:de\s+|del\s+|of\s+|/\s*)?(?P<year_a>{_YEAR})(?!\d)"
    rf"|(?<![\w])(?P<name_b>{_NAMES})\b\.?\s*['’](?P<short>\d\d)(?!\d)"
    rf"|(?<![\w.,/])(?:\d{{1,2}}[./])?(?P<month_c>0?[1-9]|1[0-2])[./-](?P<year_c>{_YEAR})(?![\d%])"
    rf"|(?<![\w.,/])(?P<year_d>{_YEAR})[-/.](?P<month_d>0[1-9]|1[0-2])(?:[-/.]\d\d)?(?![\d/])"
    rf"|(?<![\w.,/])(?P<year_e>{_YEAR})[/–-](?P<second>\d\d)(?![\d.,%])"
    rf"|(?<![\w.,$€£#+])(?P<year_f>{_YEAR})(?P<decade>s|er)?(?![\w%‰€$£+]|[.,'’]\d)"
)
_SHORT = 3
_ANY_MONTH = re.compile(rf"\b(?:{_NAMES})\b")
_LONE_MONTH = re.compile(
    rf"\b(?P<before>in|im|since|seit|depuis|desde|en|until|bis|hasta|ab|from|by|to|between|zwischen|entre|and|und|et|y|a|de|von)\s+(?P<name>{_NAMES})\b(?!\.?\s*\d)"
)
_ROMANCE = words(
    """
    janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre enero febrero marzo abril mayo
    junio julio agosto septiembre octubre noviembre diciembre
    """
)
"""Months that are written small."""
_MONTHS_ONLY = words(
    """
    may mai mar march mars jan marco set ago dic dec ene
    """
)


_NEXT_WORD = re.compile(r"\s+([^\W\d_]+)")
_MORE = re.compile(r"\b(?:more than|mehr als|plus de|mas de|at least|mindestens|au moins|al menos)\s+$")


class Dated(NamedTuple):
    """A year, a month of a year, or a month alone (year 0), and where it stands."""

    year: int
    month: int | None
    start: int
    end: int


def dates_in(text: str) -> list[Dated]:
    """Every date that the text names, in its order; two for a school year as 2014/15."""
    dates: list[Dated] = []
    simple = plain_line(text)
    for found in _DATE.finditer(simple):
        at = found.span()
        named = found["name"] or found["name_b"]
        if named:
            year = int(found["year_a"]) if found["year_a"] else _century(int(found["short"]))
            dates.append(Dated(year, _MONTH[named], *at))
        elif found["year_c"]:
            dates.append(Dated(int(found["year_c"]), int(found["month_c"]), *at))
        elif found["year_d"]:
            dates.append(Dated(int(found["year_d"]), int(found["month_d"]), *at))
        elif found["year_e"]:
            year = int(found["year_e"])
            dates += [Dated(year, None, *at), Dated(year // 100 * 100 + int(found["second"]), None, *at)]
        elif not _counts(simple, found):
            dates.append(Dated(int(found["year_f"]), None, *at))
    return dates


def months_in(text: str) -> list[Dated]:
    """The months that the text names after a preposition and without a year; words that mean more are none."""
    simple = plain_line(text)
    return [
        Dated(0, _MONTH[found["name"]], found.start("name"), found.end("name"))
        for found in _LONE_MONTH.finditer(simple)
        if found["name"] not in _MONTHS_ONLY
        and (text[found.start("name")].isupper() or (len(found["name"]) > _SHORT and found["name"] in _ROMANCE))
    ]


def months_named(text: str) -> frozenset[int]:
    """The months that the text names in whatever way: what a month in another text may rest on."""
    return frozenset(_MONTH[found[0]] for found in _ANY_MONTH.finditer(plain_line(text)) if len(found[0]) > _SHORT)


def _counts(simple: str, found: re.Match[str]) -> bool:
    """Whether four digits that could be a year count something, as in ``2000 customers`` and ``over 2020 files``."""
    if _MORE.search(simple[: found.start()]) and not found["decade"]:
        return True
    after = _NEXT_WORD.match(simple, found.end())
    return int(found["year_f"]) % 50 == 0 and after is not None and concept_of(after[1]) is not None


def _century(short: int) -> int:
    return 2000 + short if short < 50 else 1900 + short
