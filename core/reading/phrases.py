"""Lists of words as patterns, so that the lists can be read as lists."""

import re
import unicodedata

_PLAIN = {"ł": "l", "Ł": "l", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "ı": "i", "ς": "σ"}
"""Letters that Unicode does not take apart."""
_CHINESE = re.compile("[\u3000-\u9fff]")


def plain(text: str) -> str:
    """The text in lower case without accents, letter for letter as long as before."""
    return "".join(_PLAIN.get(one) or unicodedata.normalize("NFD", one)[0].lower()[:1] or one for one in text)


def words(listed: str) -> frozenset[str]:
    """The words in plain letters, a ``_`` standing for a space."""
    return frozenset(plain(word.replace("_", " ")) for word in listed.split())


def any_of(listed: str, *, begins: bool = False) -> re.Pattern[str]:
    """A pattern for any of the words in plain letters (see ``plain``), a ``_`` standing for a space.

    Each stands between word boundaries; with ``begins`` only before it. Chinese knows no boundaries.
    """
    spaced = [word.replace("_", " ") for word in _unaccented(listed).split()]
    bounded = "|".join(word for word in spaced if not _CHINESE.search(word))
    free = "|".join(word for word in spaced if _CHINESE.search(word))
    pattern = rf"\b(?:{bounded})" + ("" if begins else r"(?!\w)")
    return re.compile(f"{pattern}|{free}" if free else pattern)


def _unaccented(pattern: str) -> str:
    """The pattern with its letters made plain; what means something to a pattern is left as it is."""
    return "".join(plain(sign) if not sign.isascii() else sign for sign in pattern)
