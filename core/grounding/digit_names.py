"""Names with a digit in them, as COVID-19, S/4HANA or ISO 9001: they count nothing."""

import re
from typing import NamedTuple

from core.grounding.plain_letters import plain_line
from core.reading.phrases import words

_CHUNK = re.compile(r"[^\s,;()\[\]{}\"“”„«»|!?…]*\d[^\s,;()\[\]{}\"“”„«»|!?…]*")
_MONEY = r"(?:[$€£¥₹]|us\$|r\$|chf|eur|usd|gbp|sfr|fr\.|ca?\$|a\$)"
_NUMBER = r"\d[\d.,'’]*[½¼¾]?"
_UNIT = r"[^\W\d_]{1,10}[²³2]?|[%‰×]|°[cf]?"
_TAIL = r"(?:[-‐‑–—/][^\W\d_]+(?:[-‐‑][^\W\d_]+)*\.?)?"
_AMOUNT = re.compile(
    rf"(?:[<>≤≥~≈+±×x*-]|{_MONEY})*{_NUMBER}(?P<first>{_UNIT})?[$€£¥₹]?\+?"
    rf"(?:[-‐‑–—](?:{_MONEY})?{_NUMBER}(?:[-‐‑]?(?P<second>{_UNIT}))?[$€£¥₹]?\+?)?{_TAIL}"
)
_GLUED = frozenset(
    """k m mm mn mio mrd bn b md tsd mln x × fach % ‰ °c °f ° h min s ms d kg g mg t km m² m2 m³ m3 cm ha l ml cl hl kw
    kwp kwc mwc gwc wc p ct cts
    kwh mw mwp gw gwh mwh v kv a w kb mb gb tb pb go to mo db hz khz mhz ghz qm sqm yr yrs hr hrs pp j ft lb lbs
    mi fold chf eur usd gbp sfr keur teur meur jahrig jahrige jahrigen jahriger jahriges kopfig kopfige kopfigen
    kopfiges kopfiger monatig monatige monatigen monatiges monatiger tagig tagige tagigen tagiges tagiger""".split()  # noqa: SIM905 - reads as a list
)
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th|er|e|eme|ere|re|º|ª|°|o|a|ro|ra|do|da|to|ta|vo|va)(?:[-‐‑].*)?")
_PER_HUNDRED = re.compile(r"(?:l|ml|kwh|kg|g|mg|co2)/1000?")
"""A unit for each hundred of another: l/100 km."""
_CLOCK = re.compile(r"(?:[01]?\d|2[0-4])[:.h][0-5]\d(?:h|uhr|am|pm)?(?:[-–](?:[01]?\d|2[0-4])[:.h][0-5]\d)?")
_COLON_CLOCK = re.compile(r"\d{1,2}[:h][0-5]\d")
_DATE = re.compile(r"(?:\d{1,2}[./-]){0,2}(?:19|20)\d\d(?:[-/.–]\d{1,4}){0,2}|'\d\d|(?:19|20)\d\d(?:s|er)|\d{1,2}\.")
_LETTER_NAME = re.compile(r"\d+[SDGHCJ](?:\W.*)?")  # 5S, 3D, 5G: not seconds, days, grams
_ALWAYS = words(
    """
    247 24h 24x7 24h7 q1 q2 q3 q4 t1 t2 t3 t4 h1 h2 1to1 b2b b2c
    """
)
_SHIFTS = re.compile(r"[2-6][x×](?:8|12)")
"""Shifts of so many hours, as the French count them: 3x8."""
_DIGIT = re.compile(r"\d")
_OUT_OF = re.compile(r"\d+(?:[.,]\d+)?/\d+")
_GERMAN_ORDINAL = re.compile(
    r"(?:^|(?<=\bder )|(?<=\bdie )|(?<=\bdas )|(?<=\bdem )|(?<=\bden )|(?<=\bdes )|(?<=\bim )|(?<=\bzum )"
    r"|(?<=\bzur )|(?<=\bam )|(?<=\bvom )|(?<=\bund )|(?<=\bbis ))\d{1,2}\.(?= [^\W\d_])"
    r"|\b[12]\. (?=Staatsexamen|Vorsitz|Platz|Preis|Lehr)"
)
_PHONE = re.compile(r"(?<![\w.,])(?:\+|00)\d[\d ()/.-]{7,}\d|(?<![\w.,])0\d{2,4}[ /-]\d[\d -]{4,}\d")
_LINK = re.compile(r"\b(?:https?://|www\.)\S+|\S+@\S+\.\S+|\b[\w-]+\.(?:com|org|net|io|de|fr|es|ch|at|eu)/\S+")
_SAID_BEFORE = words(
    """
    mid mi mitte anfang ende early late post pre pos top sub ca
    """
)


class DigitName(NamedTuple):
    """A name with a digit, its letters and digits alone in lower case, and where it stands."""

    compact: str
    start: int
    end: int


def compact(text: str) -> str:
    """The letters and digits of the text alone, plain."""
    return "".join(sign for sign in plain_line(text) if sign.isalnum())


def digit_names(text: str) -> list[DigitName]:
    """The names with digits in the text, as they come; times of day, ordinals and links are among them, empty."""
    if not _DIGIT.search(text):
        return []
    names = [
        DigitName("", found.start(), found.end())
        for one in (_LINK, _PHONE, _GERMAN_ORDINAL)
        for found in one.finditer(text)
    ]
    for found in _CHUNK.finditer(text):
        start, end = found.span()
        while start < end and text[end - 1] in ".:'’*_":
            end -= 1
        while start < end and text[start] in "'’:.*_":
            start += 1
        said = plain_line(text[start:end])
        if any(one.start <= start < one.end for one in names) or _is_amount(text[start:end], said):
            continue
        quiet = (
            _ORDINAL.fullmatch(said)
            or _PER_HUNDRED.fullmatch(said)
            or (_COLON_CLOCK.search(said) and _CLOCK.fullmatch(said))
        )
        names.append(DigitName("" if quiet or _is_quiet(said) else compact(said), start, end))
    return sorted(names, key=lambda name: name.start)


def _is_amount(raw: str, said: str) -> bool:
    if _SHIFTS.fullmatch(said) or _DATE.fullmatch(said) or (_OUT_OF.fullmatch(said) and compact(said) not in _ALWAYS):
        return True
    found = _AMOUNT.fullmatch(said)
    if found is None or _LETTER_NAME.fullmatch(raw):
        return False
    return all(unit is None or unit in _GLUED for unit in found.group("first", "second"))


def _is_quiet(said: str) -> bool:
    head = re.split(r"[-‐‑–/]", said)[0]
    return compact(said) in _ALWAYS or head in _SAID_BEFORE
