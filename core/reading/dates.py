"""Dates and periods as CVs write them, in many languages. A month that is not named is never guessed."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from core.cv import CvDate, Period
from core.reading.phrases import Late, plain, words

_MONTHS = (
    """
    january jan januar janner janvier janv enero ene janeiro gennaio gen januari styczen stycznia sty ιανουαριος
    ιανουαριου ιαν январь января янв leden ocak januarie
    """,
    """
    february feb februar feber fevrier fevr fev febrero fevereiro febbraio februari luty lutego lut φεβρουαριος
    φεβρουαριου φεβ февраль февраля фев unor subat
    """,
    """
    march mar marz maerz mrz mars marzo marco maart mrt marzec marca μαρτιος μαρτιου μαρ март марта мар brezen
    mart
    """,
    """
    april apr avril avr abril abr aprile kwiecien kwietnia kwi απριλιος απριλιου απρ апрель апреля апр duben
    nisan
    """,
    """
    may mai mayo maio maggio mag mei maj maja μαιος μαιου μαι май мая kveten mayis
    """,
    """
    june jun juni juin junio junho giugno giu czerwiec czerwca cze ιουνιος ιουνιου ιουν июнь июня июн cerven
    haziran
    """,
    """
    july jul juli juillet juil julio julho luglio lug lipiec lipca lip ιουλιος ιουλιου ιουλ июль июля июл temmuz
    """,
    """
    august aug aout agosto ago augustus sierpien sierpnia sie αυγουστος αυγουστου αυγ август августа авг srpen
    agustos
    """,
    """
    september sep sept septembre septiembre set setembro settembre sett wrzesien wrzesnia wrz σεπτεμβριος
    σεπτεμβριου σεπ сентябрь сентября сен сент zari eylul
    """,
    """
    october oct oktober okt octobre octubre outubro out ottobre ott pazdziernik pazdziernika paz οκτωβριος
    οκτωβριου οκτ октябрь октября окт rijen ekim
    """,
    """
    november nov novembre noviembre novembro listopad listopada lis νοεμβριος νοεμβριου νοε ноябрь ноября ноя
    kasim
    """,
    """
    december dec dezember dez decembre diciembre dic dezembro dicembre grudzien grudnia gru δεκεμβριος
    δεκεμβριου δεκ декабрь декабря дек prosinec aralik
    """,
)
_MONTH = {plain(name): number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
_SEASONS = words(
    """
    spring summer autumn fall winter fruhling fruhjahr sommer herbst printemps ete automne hiver primavera verano
    otono invierno verao outono inverno estate autunno voorjaar lente zomer herfst wiosna lato jesien zima wise sose
    ws ss
    """
)
_ONGOING = words(
    """
    until_present to_present present_day present currently current until_now now today ongoing to_date till_date
    bis_heute bis_jetzt bis_dato heute aktuell jetzt laufend gegenwartig andauernd a_ce_jour jusqu'a_present
    jusqu'a_aujourd'hui aujourd'hui aujourd’hui a_aujourd'hui actuellement actuel en_cours maintenant la_actualidad
    actualidad a_la_fecha actualmente actual hasta_hoy hoy en_curso presente el_presente o_momento ate_o_momento
    ate_hoje atualmente atual hoje o_presente em_curso ad_oggi oggi attualmente attuale in_corso heden nu vandaag
    huidig do_chwili_obecnej chwili_obecnej obecnie teraz do_dzis dzis nadal σημερα το_παρον εως_σημερα
    по_настоящее_время настоящее_время настоящий_момент по_н.в. н.в. н._в. сейчас 至今 现在 今 迄今 現在
    jusqu'a_ce_jour ce_jour παρον το_σημερα наст._время по_наст._время по_сеи_день в_настоящее_время
    hasta_la_fecha hasta_la_actualidad ate_a_data do_chwili in_essere tot_heden tot_nu soucasnost gunumuz halen
    devam_ediyor
    """
)
_SINCE = words("since from seit ab depuis a_partir_de desde dal dall' da sinds vanaf od απο_το απο с")
_TO = words(
    """
    to until till through thru bis au a al hasta ate fino_a tot t/m do εως по до 至 到 jusqu'a jusqu'en aan
    """
)


def _either(names: Iterable[str]) -> str:
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))


_NAME = rf"(?P<name{{0}}>{_either(_MONTH)})"
_YEAR = r"(?:19[4-9]\d|20[0-4]\d)"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_NUMBER = r"(?:0?[1-9]|1[0-2])"
_DATE = (
    rf"(?:(?:{_DAY}\.?\s+(?:de\s+)?)?{_NAME}\b\.?(?:,?(?:\s+{_DAY}(?:st|nd|rd|th)?,)?\s*(?:de\s+|del\s+|of\s+|/\s*)?"
    rf"(?P<year_a{{0}}>{_YEAR})|\s*['’](?P<short_b{{0}}>\d\d))"
    rf"|(?P<year_c{{0}}>{_YEAR})\s*年(?:\s*(?P<month_c{{0}}>{_NUMBER})\s*月)?"
    rf"|(?:{_DAY}[./]\s?)?(?P<month_d{{0}}>{_NUMBER})\s?[./-]\s?(?P<year_d{{0}}>{_YEAR})(?!\d)"
    rf"|(?P<year_e{{0}}>{_YEAR})[-/.](?P<month_e{{0}}>0[1-9]|1[0-2])(?:[-/.]{_DAY})?(?![\d])"
    rf"|(?:q[1-4]|t[1-4]|h[12]|{_either(_SEASONS)})[\s/.,]*(?P<year_f{{0}}>{_YEAR})(?:/\d\d(?!\d))?"
    rf"|(?P<year_g{{0}}>{_YEAR})(?!\d)(?:\s*q[1-4])?"
    rf"|(?P<month_h{{0}}>0[1-9]|1[0-2])/(?P<short_h{{0}}>\d\d)(?![\d/]))"
)
_PRESENT = rf"(?P<ongoing>{_either(_ONGOING)})(?!\w)"
_DASH = r"\s*(?:[-‐‑‒–—―−~→>]{1,3}|\.\.\.?)\s*"
_BETWEEN = rf"(?:{_DASH}(?:(?:{_either(_TO)})\s+)?|\s+(?:{_either(_TO)})\s+|(?<=[年月])?\s*[至到]\s*)"
_FROM = _either(_SINCE - {"ab"} | {"von", "de", "du"})
_RANGE = Late(
    rf"(?<![\w/.])(?:(?:{_FROM}) +)?{_DATE.format(1)}(?:{_BETWEEN}(?:{_PRESENT}|{_DATE.format(2)}))",
)
_SHORT_RANGE = Late(rf"(?<![\w/.-])(?P<first>{_YEAR})\s*[-–—/]\s*(?P<last>\d\d)(?![\d/.-])")
_OPEN = Late(
    rf"(?<![\w/.])(?:{_either(_SINCE)})\s+{_DATE.format(1)}"
    rf"|(?P<year_c3>{_YEAR})\s*年?(?:\s*(?P<month_c3>{_NUMBER})\s*月)?\s*起"
)
_ONE = Late(rf"(?<![\w/.,$€£-]){_DATE.format(1)}(?![\w%+])(?P<trail>\s*[–—-]\s*$)?")
_DIGIT = re.compile(r"\d")
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


@dataclass(frozen=True, slots=True)
class FoundPeriod:
    """A period and where it stands in the text that was searched. ``exact`` tells a range from a lone date."""

    period: Period
    start: int
    end: int
    exact: bool


def find_period(text: str) -> FoundPeriod | None:
    """The first range in the text, else the first open period ("since 2019"), else the last lone date."""
    if _DIGIT.search(text) is None:
        return None
    simple = plain(text)
    if found := _RANGE.search(simple):
        ongoing = found["ongoing"] is not None
        return _found(text, found, _date(found, "1"), None if ongoing else _date(found, "2"), ongoing=ongoing)
    if (found := _OPEN.search(simple)) and not text[found.start() :].startswith("AB "):  # a Swedish company's form
        return _found(text, found, _date(found, "1") or _date(found, "3"), None, ongoing=True)
    if found := _SHORT_RANGE.search(simple):
        first = int(found["first"])
        last = first // 100 * 100 + int(found["last"])
        if first <= last <= first + 60:
            return _found(text, found, CvDate(year=first), CvDate(year=last), ongoing=False)
    for found in reversed(list(_ONE.finditer(simple))):
        date = _date(found, "1")
        if date is not None and found["short_h1"] is None:
            return _found(
                text, found, date, None if found["trail"] else date, ongoing=False, exact=bool(found["trail"])
            )
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
    number = next((int(groups[name]) for name in groups if name.startswith("month_")), None)
    named = next((groups[name] for name in groups if name.startswith("name")), None)
    return CvDate(year=year, month=_MONTH[named] if named else number)
