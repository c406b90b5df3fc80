"""Names as their owners spell them in addresses: in Latin letters, with ue for ü, from Greek and Cyrillic."""

from core.reading.phrases import plain

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "oe", "å": "aa", "æ": "ae", "œ": "oe"})
_CYRILLIC = dict(zip("абвгдеёзийклмнопрстуфыэіґє", "abvgdeeziiklmnoprstufyeige", strict=True)) | {
    "ж": "zh",
    "х": "kh",
    "ц": "ts",
    "ч": "ch",
    "ш": "sh",
    "щ": "shch",
    "ъ": "",
    "ь": "",
    "ю": "yu",
    "я": "ya",
    "ї": "yi",
}
_GREEK = dict(zip("αβγδεζηικλμνξοπρστυφω", "avgdeziiklmnxoprstyfo", strict=True))
_GREEK |= {"θ": "th", "χ": "ch", "ψ": "ps"}
_TABLE = str.maketrans(_CYRILLIC | _GREEK)


def spellings(word: str) -> frozenset[str]:
    """The ways in which the word may stand in an address, in small letters."""
    lower = word.lower()
    found = {plain(lower), lower.translate(_UMLAUTS), lower.translate(_TABLE), plain(lower).translate(_TABLE)}
    return frozenset(
        spelt for one in found if (spelt := "".join(sign for sign in plain(one) if sign.isalnum() and sign.isascii()))
    )
