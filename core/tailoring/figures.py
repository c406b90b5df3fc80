"""Whether a text gives a figure that tells how much: 31 %, 140 models, six hours; not a year, not the 3 of Python 3."""

import re

_NUMBER = re.compile(
    r"(?<![\w.,/#-])(?:[$€£<>≥≤~+]\s?)?(?P<digits>\d+(?:[.,'’ \u00a0\u202f]\d+)*)"
    r"(?P<unit>\s?[%€$£×+]|[kKmMx]\b)?(?!\w)",
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_NAMED = re.compile(r"(?<!^)\b(?!(?:CHF|EUR|USD|GBP|PLN|SEK)\b)[A-Z]\w*\s$|^[A-Z]{2,}\s$")
"""The 4 of Level 4 and the 9001 of ISO 9001 are parts of names."""
_IN_WORDS = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|hundred|half|third|quarter|"
    r"doubled?|tripled?|halved|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hälfte|drittel|verdoppel\w*|"
    r"halbier\w*|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|moitié|tiers|doublé\w*|dos|tres|cuatro|cinco|seis|siete|ocho|"
    r"nueve|diez|once|doce|quince|mitad|tercio|dupliqué|duplicó)\b",
    re.IGNORECASE,
)


_CHANGED = re.compile(
    r"%|[$€£]|\b(?:from|von|de)\s+\S+(?:\s\S+){0,3}\s(?:to|auf|à|a)\s|\b(?:cut|halved|doubled|saved|raised|reduced|grew|won|"
    r"gesenkt|gesteigert|verkürzt|verdoppelt|réduit|augmenté|reduje|aumenté|reducción|réduction|senkung|steigerung)\b",
    re.IGNORECASE,
)


def tells_a_change(text: str) -> bool:
    """Whether a figure in the text is the measure of something that became other than it was."""
    return has_figure(text) and _CHANGED.search(text) is not None


def has_figure(text: str) -> bool:
    """Whether an amount stands in the text, in digits or in words."""
    return measures(text) or _IN_WORDS.search(text) is not None


def measures(text: str) -> bool:
    """Whether an amount stands in the text in digits."""
    return any(_is_amount(text, found) for found in _NUMBER.finditer(text))


def _is_amount(text: str, found: re.Match[str]) -> bool:
    if found["unit"]:
        return True
    return not _YEAR.fullmatch(found["digits"]) and not _NAMED.search(text[: found.start()])
