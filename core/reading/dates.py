"""Dates and periods as CVs write them, in many languages. A month that is not named is never guessed."""

import re
from functools import lru_cache
from typing import NamedTuple

from core.cv import CvDate, Period
from core.reading.date_words import AND, BETWEEN, FILLER, MONTH, ONGOING, PART, SEASON, SINCE, TO, marked
from core.reading.phrases import Late, plain

_SIGN = f"[{chr(MONTH + 1)}-{chr(MONTH + 12)}]"
_YEAR = r"(?:19[4-9]\d|20[0-4]\d)"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_NUMBER = r"(?:0?[1-9]|1[0-2])"
_NAME = rf"(?P<name{{0}}>{_SIGN}){FILLER}*"
_SHORT = r"(?P<short_b{0}>\d\d)(?![\d/.:])"
_DATE = (
    # 1 September 2019, Sept. 1st, 2019, setembro de 2019, Sep ’19
    rf"(?:(?:(?<!\d:){_DAY}(?:\.|st|nd|rd|th|er|[ºª°o])?[^\S\t]+(?:de\s+)?)?{_NAME}\.?(?:,?(?:\s+{_DAY}(?:st|nd|rd|th)?,)?"
    rf"(?:\s*/\s*|\s*-(?=\d{{{{4}}}})|\s*(?:de|del|of)\s+|\s*)(?P<year_a{{0}}>{_YEAR})|\s*['’‘ʼ]\s?{_SHORT})"
    rf"|(?P<year_c{{0}}>{_YEAR})\s*[年년](?:\s*(?P<month_c{{0}}>{_NUMBER})\s*[月월])?"
    # 06/2016, 15.03.2015, 03/15/2015
    rf"|(?:{_DAY}[./]\s?)?(?P<month_d{{0}}>{_NUMBER})\s?[./-]\s?(?P<year_d{{0}}>{_YEAR})(?!\d)"
    rf"|(?P<month_m{{0}}>{_NUMBER})/(?:1[3-9]|2\d|3[01])/(?P<year_m{{0}}>{_YEAR})(?!\d)"
    # 2016-06, 2016/6, 2016.06.15, 2016 June, 2016-Jun
    rf"|(?P<year_e{{0}}>{_YEAR})(?:(?:[-/.]|\.\s)(?P<month_e{{0}}>0[1-9]|1[0-2])|[/.]\s?(?P<month_f{{0}}>[1-9]))"
    rf"(?:[-/.]{_DAY})?\.?(?!\d)"
    rf"|(?P<year_i{{0}}>{_YEAR})(?:[ .,]+|[-/])(?P<name_i{{0}}>{_SIGN}){FILLER}*(?![ .,]*\d)"
    # Q3 2021, 2. Halbjahr 2020, 1H20, Winter 2019/20
    rf"|(?:[qt][1-4]|[1-4][qt]|[hs][12]|[12][hs]|(?:[1-4](?:\.|st|nd|rd|th|er|e|º)?\s*)?[{SEASON}{PART}]{FILLER}*)"
    rf"[\s/.,-]*(?:de\s+|of\s+)?(?P<year_f{{0}}>{_YEAR})(?:/\d\d(?!\d))?"
    rf"|(?P<year_g{{0}}>{_YEAR})(?!\d)(?:[\s/-]*[qt][1-4](?!\w)|[\s/-]+[{SEASON}]{FILLER}*)?"
    rf"|(?P<month_h{{0}}>0[1-9]|1[0-2])/(?P<short_h{{0}}>\d\d)(?![\d/]))"
    r"(?:\s?(?:г|гг|г\.г|р|рр|r)\b\.?)?"
)
_DATE_CLIPPED = rf"{_NAME}\.?[-/ ]\s?(?P<short_b{{0}}>\d\d)(?![\d/.:])"
"""Jan-19, which only another such date makes sure."""
_PRESENT = rf"(?P<ongoing>{ONGOING}){FILLER}*(?:\.(?:\s?{FILLER}+\.)?)?"
_DASH = r"\s*(?:[-‐‑‒–—―−~～〜→>⟶]{1,3}|\.\.\.?|…)\s*"
_UNTIL = rf"(?:{TO}{FILLER}*\.?|t/m)"
_BETWEEN = rf"(?:{_DASH}(?:{_UNTIL}\s*)?|\s*,?\s*{_UNTIL}\s*)"
_OPENS = rf"(?:(?:[{SINCE}{BETWEEN}]{FILLER}*|von|vom|de|du|van|i)\.? +)?"
_RANGE = Late(
    rf"(?<![\w/.]){_OPENS}{_DATE.format(1)}{_BETWEEN}(?:{_PRESENT}|{_DATE.format(2)})",
)
_BOTH = Late(rf"(?<!\w){BETWEEN}{FILLER}* +{_DATE.format(1)} +[{AND}{TO}]{FILLER}* +{_DATE.format(2)}")
_SCHOOL_YEARS = Late(
    rf"(?<![\w/.-])(?P<year_c1>{_YEAR})/(?P<next1>\d\d){_BETWEEN}"
    rf"(?:{_PRESENT}|(?P<year_c2>{_YEAR})/(?P<next2>\d\d))(?![\w/.-])"
)
"""2015/16 – 2018/19"""
_APOSTROPHES = Late(
    rf"(?<![\w'’‘ʼ])['’‘ʼ](?P<short_b1>\d\d){_BETWEEN}(?:{_PRESENT}|['’‘ʼ](?P<short_b2>\d\d))(?![\w'’‘ʼ])"
)
"""’19 – ’21"""
_CLIPPED = Late(rf"(?<!\w){_DATE_CLIPPED.format(1)}{_BETWEEN}(?:{_PRESENT}|{_DATE_CLIPPED.format(2)})")
_ONE_YEAR = Late(
    rf"(?<![\w/.-]){_OPENS}(?:(?P<first_name>{_SIGN}){FILLER}*\.?|(?P<first_number>{_NUMBER})|{SEASON}{FILLER}*)"
    rf"{_BETWEEN}(?:(?P<last_name>{_SIGN}){FILLER}*\.?,?(?:\s+(?:de\s+)?|\s*/\s*)"
    rf"|(?P<last_number>{_NUMBER})\s?[./]\s?|{SEASON}{FILLER}*\s+)(?P<year>{_YEAR})(?!\d)"
)
"""March – June 2019, 03–06/2019: the year stands once."""
_SHORT_RANGE = Late(rf"(?<![\w/.-])(?:{SEASON}{FILLER}*\s+)?(?P<first>{_YEAR})\s*[-–—/]\s*(?P<last>\d\d)(?![\d/.-])")
_YEARS = Late(rf"(?<![\w/.-])(?P<first>{_YEAR})\s?/\s?(?P<last>{_YEAR})(?![\d/.-])")
_SINCE = rf"(?<![\w/.])(?:[{SINCE}{BETWEEN}]{FILLER}*\.?)\s+"
_MAY_BE_OPEN = re.compile(rf"{_SINCE}(?:\d|[{SEASON}{PART}qths]|{_SIGN})|起|onward")
"""Seldom is there an open period, and the pattern for one is long."""
_OPEN = Late(
    rf"{_SINCE}{_DATE.format(1)}"
    rf"|(?P<year_c3>{_YEAR})\s*年?(?:\s*(?P<month_c3>{_NUMBER})\s*月)?\s*起"
    rf"|(?<![\w/.]){_DATE.format(2)}\s+onwards?\b"
)
_ONE = Late(rf"(?<![\w/.,$€£-]){_DATE.format(1)}(?![\w%+])(?P<trail>\s*[–—-]\s*(?:$|(?=[\t)])))?")
_MONTHS = 12
_DIGIT = re.compile(r"\d")
_A_YEAR = re.compile(_YEAR)
_CLIPPED_YEAR = re.compile(
    rf"['’‘ʼ]\d\d(?!\d)|[{FILLER}{chr(MONTH + 1)}-{chr(MONTH + 12)}]\.?\s*[-/ '’‘ʼ]\s?\d\d|\d/\d\d"
)
_DASHES = re.compile(rf"\s*[‐‑‒–—―−]\s*|(?<=\w)\s+-{{1,2}}\s+|(?<=\w)\s*-{{2,3}}\s*|(?<={_YEAR})-(?={_YEAR})")
_UNITS = (
    r"(?:years?|yrs?|jahre?n?|ans?|años?|anos?|anni|anno|jaar|lata?|rok|lat|год[а]?|лет|έτ[ηο]ς?|年)",
    r"(?:months?|monate?n?|mois|mes(?:es)?|mês|mesi|mese|maand(?:en)?|miesi\w+|mies\.?|mos?|мес(?:\.|яц\w*)?|μήν\w+|个月)",
)
_DURATION = re.compile(
    rf"\(?(?<!\d)\d{{1,2}}\+?\s*(?:{_UNITS[0]}|{_UNITS[1]})(?!\w)"
    rf"(?:\W{{0,3}}(?:and|und|et|y|e|en|i|и|και)?\W{{0,3}}\d{{1,2}}\s*{_UNITS[1]}(?!\w))?\)?",
    re.IGNORECASE,
)


class FoundPeriod(NamedTuple):
    """A period and where it stands in the text that was searched. ``exact`` tells a range from a lone date."""

    period: Period
    start: int
    end: int
    exact: bool


@lru_cache(maxsize=1024)  # each line of a CV is asked for many times
def find_period(text: str) -> FoundPeriod | None:
    """The first range in the text, else the first open period ("since 2019"), else the last lone date."""
    if _DIGIT.search(text) is None:
        return None
    simple = marked(plain(text))
    dated = _A_YEAR.search(simple) is not None
    if not dated and _CLIPPED_YEAR.search(simple) is None:
        return None
    return (
        _range_in(text, simple, dated=dated)
        or _open_in(text, simple)
        or _of_one_year(text, simple)
        or _years_in(text, simple)
        or _lone_in(text, simple)
    )


def _range_in(text: str, simple: str, *, dated: bool) -> FoundPeriod | None:
    if "/" in simple and (schooled := _school_years_in(text, simple)) is not None:
        return schooled
    for pattern in (_RANGE, *((_BOTH,) if BETWEEN in simple else ()), *(() if dated else (_CLIPPED, _APOSTROPHES))):
        if found := pattern.search(simple):
            ongoing = found.groupdict().get("ongoing") is not None
            return _found(text, found, _date(found, "1"), None if ongoing else _date(found, "2"), ongoing=ongoing)
    return None


def _school_years_in(text: str, simple: str) -> FoundPeriod | None:
    """A range of years that each say the next one as well; one of them has to be no month: ``2014/12``."""
    found = _SCHOOL_YEARS.search(simple)
    if found is None:
        return None
    years = [(int(found[f"year_c{at}"]), int(found[f"next{at}"])) for at in "12" if found[f"year_c{at}"]]
    if any((year + 1) % 100 != after for year, after in years) or all(0 < after <= _MONTHS for _, after in years):
        return None
    ongoing = found["ongoing"] is not None
    end = None if ongoing else CvDate(year=years[1][0] + 1)
    return _found(text, found, _date(found, "1"), end, ongoing=ongoing)


def _open_in(text: str, simple: str) -> FoundPeriod | None:
    if _MAY_BE_OPEN.search(simple) is None:
        return None
    found = _OPEN.search(simple)
    if found is None or text[found.start() :].startswith("AB "):  # a Swedish company's form
        return None
    start = next((date for which in "123" if (date := _date(found, which))), None)
    return _found(text, found, start, None, ongoing=True)


def _of_one_year(text: str, simple: str) -> FoundPeriod | None:
    found = _ONE_YEAR.search(simple)
    if found is None:
        return None
    first, last = (_month(found[f"{end}_name"], found[f"{end}_number"]) for end in ("first", "last"))
    if first is not None and last is not None and first > last:
        return None
    start, end = (CvDate(year=int(found["year"]), month=month) for month in (first, last))
    return _found(text, found, start, end, ongoing=False)


def _years_in(text: str, simple: str) -> FoundPeriod | None:
    for pattern in (_SHORT_RANGE, _YEARS):
        if found := pattern.search(simple):
            first = int(found["first"])
            last = int(found["last"]) if len(found["last"]) == 4 else first // 100 * 100 + int(found["last"])
            if first <= last <= first + 60:
                return _found(text, found, CvDate(year=first), CvDate(year=last), ongoing=False)
    return None


def _lone_in(text: str, simple: str) -> FoundPeriod | None:
    for found in reversed(list(_ONE.finditer(simple))):
        date = _date(found, "1")
        if date is not None and found["short_h1"] is None:
            end = None if found["trail"] else date
            return _found(text, found, date, end, ongoing=False, exact=bool(found["trail"]))
    return None


def is_duration(text: str) -> bool:
    """Whether this is nothing but a length of time, as ``2 years 10 months``."""
    return _DURATION.fullmatch(text.strip()) is not None


def without_duration(text: str) -> tuple[str, str | None]:
    """The text without a length of time that stands in it, and that."""
    found = _DURATION.search(text)
    if found is None:
        return text, None
    return f"{text[: found.start()]} {text[found.end() :]}".strip(" ·|,\t"), found[0].strip("() ")


def _found(
    text: str, found: re.Match[str], start: CvDate | None, end: CvDate | None, *, ongoing: bool, exact: bool = True
) -> FoundPeriod:
    said = _DASHES.sub(" – ", text[found.start() : found.end()])
    period = Period(text=" ".join(said.split()), start=start, end=end, ongoing=ongoing)
    return FoundPeriod(period, found.start(), found.end(), exact)


def _date(found: re.Match[str], which: str) -> CvDate | None:
    groups = {name: value for name, value in found.groupdict().items() if name.endswith(which) and value}
    year = next((int(groups[name]) for name in groups if name.startswith("year_")), None)
    short = next((int(groups[name]) for name in groups if name.startswith("short_")), None)
    if year is None and short is not None:
        year = 2000 + short if short < 50 else 1900 + short
    if year is None:
        return None
    number = next((groups[name] for name in groups if name.startswith("month_")), None)
    named = next((groups[name] for name in groups if name.startswith("name")), None)
    return CvDate(year=year, month=_month(named, number))


def _month(named: str | None, number: str | None) -> int | None:
    return ord(named) - MONTH if named else int(number) if number else None
