"""Telephone numbers as people write them: which digits of a text are one, and which of several is the one to call."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from core.reading.dates import find_period
from core.reading.phrases import Late, plain, words

if TYPE_CHECKING:
    import phonenumbers

_SEPARATOR = r"[\s()./\u2010-\u2015\u2212-]{0,3}"
PHONE = re.compile(
    r"(?<![\w/.-])(?:\(?(?:\+|00)\s?\d{1,3}\)?[\s./-]*)?(?:\(\d{1,5}\)[\s./-]*)?"
    rf"\d(?:{_SEPARATOR}\d){{5,13}}(?:[\s,;]*(?:x|ext\.?|extension|durchwahl|poste|доб\.?|#)\s*\d{{1,5}})?(?![\w/])",
    re.IGNORECASE,
)
"""Digits that may be a telephone number, parted as such numbers are."""
_ABROAD = re.compile(r"\(?(?:\+|00\s?[1-9])")
_AREA = Late(r"\(\d{2,5}\)|0\d|\d{3}[-. ]\d{3}[-. ]\d{4}$|1[3-9]\d[- ]?\d{4}[- ]?\d{4}$")
"""How numbers begin, or fall apart, that dial an area or a mobile network."""
_LEAST, _MOST = 7, 15
"""Digits of a number with its country: ITU-T E.164 allows fifteen."""
_NOT_DIALLED = re.compile(r"^\(?00(?=\s?[1-9])|\(0\)")
"""What stands for the plus, and the nought that is left out from abroad."""
_SHORT = 6
_SHORT_ABROAD = 8
_DIGITS = re.compile(r"\d+")
_YEAR = re.compile(r"(?:19|20)\d\d")
_FAX = words("fax telefax faks φαξ факс 传真")
_MOBILE = words(
    "mobile mobil handy cell movil celular telemovel portable gsm cellulare matkapuhelin komorka κινητο моб 手机"
)
_REGIONS = {
    "en": "GB US IE AU CA NZ IN ZA SG",
    "de": "DE AT CH",
    "fr": "FR BE CH CA",
    "es": "ES MX AR CO CL PE",
    "pt": "PT BR",
    "it": "IT CH",
    "nl": "NL BE",
    "pl": "PL",
    "sv": "SE FI",
    "da": "DK",
    "no": "NO",
    "fi": "FI",
    "cs": "CZ",
    "ro": "RO MD",
    "tr": "TR",
    "hu": "HU",
    "el": "GR CY",
    "ru": "RU BY KZ",
    "uk": "UA",
    "zh": "CN TW HK SG",
    "ja": "JP",
    "ko": "KR",
}
"""Where people live who write in a language, the likeliest countries first."""


def phone_in(text: str) -> str | None:
    """The number, where the text is one and nothing else; a date or a period is none."""
    found = PHONE.fullmatch(text.strip(" ."))
    if found is None or not _LEAST <= _digits(_NOT_DIALLED.sub("", found[0])) <= _MOST or _is_date(found[0]):
        return None
    return found[0].strip()


def _is_date(number: str) -> bool:
    """Whether these digits are a date or a period: nothing but years, months and days, and no country before them."""
    if find_period(number) is None or (_ABROAD.match(number) and _digits(number) > _SHORT_ABROAD):
        return False
    return all(len(group) <= 2 or _YEAR.fullmatch(group) for group in _DIGITS.findall(number))


def held_together(text: str) -> list[tuple[int, int]]:
    """Where numbers stand whose own slashes and dashes part nothing: ``0511 / 555 01 23``."""
    spans = []
    for found in PHONE.finditer(text):
        sides = re.split(r"\s[/–-]\s", found[0])
        whole = len(sides) > 1 and min(map(_digits, sides)) <= _SHORT and _LEAST <= _digits(found[0]) <= _MOST
        if whole and not _is_date(found[0]):
            spans.append(found.span())
    return spans


def best_of(numbers: Sequence[tuple[str, str]], language: str) -> str | None:
    """The one to call, of numbers with what is said beside each: one with a label, with a country, with an area.

    Where none of these tells, it is one that is valid, or could be, where the language is spoken.
    """
    told = [(_told(number, beside), number) for number, beside in numbers]
    best = max((weight for weight, _ in told), default=0)
    if best <= 0:
        return None
    likely = [number for weight, number in told if weight == best]
    if best > 1:
        return likely[0]
    possible = [number for number in likely if _is_possible(number, language)]
    return next((number for number in possible if _is_valid(number, language)), possible[0] if possible else None)


def _told(number: str, beside: str) -> int:
    """How much the writing says for a number: nothing for a fax."""
    labels = set(re.findall(r"[^\W\d_]+", plain(beside)))
    if labels & _FAX:
        return 0
    if _ABROAD.match(number) or labels:
        return 3 + bool(labels & _MOBILE)
    return 2 if _AREA.match(number) else 1


def _is_possible(number: str, language: str) -> bool:
    import phonenumbers  # noqa: PLC0415 - it takes as long as reading the CV, which seldom needs it

    possible = phonenumbers.ValidationResult.IS_POSSIBLE
    return any(phonenumbers.is_possible_number_with_reason(one) == possible for one in _parsed(number, language))


def _is_valid(number: str, language: str) -> bool:
    import phonenumbers  # noqa: PLC0415 - it takes as long as reading the CV, which seldom needs it

    return any(phonenumbers.is_valid_number(parsed) for parsed in _parsed(number, language))


def _parsed(number: str, language: str) -> "list[phonenumbers.PhoneNumber]":
    import phonenumbers  # noqa: PLC0415 - it takes as long as reading the CV, which seldom needs it

    found = []
    for region in _REGIONS.get(language, _REGIONS["en"]).split():
        try:
            found.append(phonenumbers.parse(number, region))
        except phonenumbers.NumberParseException:
            continue
    return found


def _digits(text: str) -> int:
    return sum(sign.isdigit() for sign in text)
