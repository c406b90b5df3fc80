"""Lists of words as patterns, so that the lists can be read as lists."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import lru_cache

_PLAIN = {"ł": "l", "Ł": "l", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "ı": "i", "ς": "σ"}
"""Letters that Unicode does not take apart."""


class _Letters(dict[int, str]):
    """For each letter its plain form, worked out when it is first asked for."""

    def __missing__(self, code: int) -> str:
        one = chr(code)
        self[code] = _PLAIN.get(one) or unicodedata.normalize("NFD", one)[0].lower()[:1] or one
        return self[code]


_LETTERS = _Letters()


def plain(text: str) -> str:
    """The text in lower case without accents, letter for letter as long as before."""
    return text.lower() if text.isascii() else _translated(text)


@lru_cache(maxsize=1024)  # each line of a CV is read many times
def _translated(text: str) -> str:
    return text.translate(_LETTERS)


def may_be_unspaced(text: str) -> bool:
    """Whether the text may hold Chinese, Japanese or Korean.

    Asked before a pattern for these scripts is used: to compile one takes longer than to read a line.
    """
    return not text.isascii() and max(text) > "\u2e7f"


class Late:
    """A pattern that is compiled when it is first used: the lists are long, and a run needs few of them.

    One that takes work to write, too, is given as what writes it.
    """

    __slots__ = ("_compiled", "_flags", "_pattern")

    def __init__(self, pattern: str | Callable[[], str], flags: re.RegexFlag = re.NOFLAG) -> None:
        self._pattern = pattern
        self._flags = flags
        self._compiled: re.Pattern[str] | None = None

    @property
    def pattern(self) -> str:
        """What is compiled."""
        if not isinstance(self._pattern, str):
            self._pattern = self._pattern()
        return self._pattern

    def _ready(self) -> re.Pattern[str]:
        if self._compiled is None:
            self._compiled = re.compile(self.pattern, self._flags)
        return self._compiled

    def search(self, text: str) -> re.Match[str] | None:
        return self._ready().search(text)

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        return self._ready().match(text, start)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        return self._ready().fullmatch(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        return self._ready().finditer(text)

    def sub(self, by: str, text: str, count: int = 0) -> str:
        return self._ready().sub(by, text, count=count)

    def split(self, text: str) -> list[str]:
        return self._ready().split(text)

    def findall(self, text: str) -> list[str]:
        return self._ready().findall(text)


def words(listed: str) -> frozenset[str]:
    """The words in plain letters, a ``_`` standing for a space."""
    return frozenset(plain(word.replace("_", " ")) for word in listed.split())


def alternatives(listed: str) -> str:
    """The words as they are listed as alternatives of a pattern, a ``_`` standing for a space."""
    return "|".join(word.replace("_", " ") for word in listed.split())


def any_of(listed: str, *, begins: bool = False) -> Late:
    """A pattern for any of the words in plain letters (see ``plain``), a ``_`` standing for a space.

    Each stands between word boundaries; with ``begins`` only before it. Chinese knows no boundaries.
    """
    return Late(lambda: _any_of(listed, begins=begins))


def _any_of(listed: str, *, begins: bool) -> str:
    spaced = [word.replace("_", " ") for word in _unaccented(listed).split()]
    bounded = "|".join(word for word in spaced if not may_be_unspaced(word))
    free = "|".join(word for word in spaced if may_be_unspaced(word))
    pattern = rf"\b(?:{bounded})" + ("" if begins else r"(?!\w)")
    return f"{pattern}|{free}" if free else pattern


def _unaccented(pattern: str) -> str:
    """The pattern with its letters made plain; what means something to a pattern is left as it is."""
    return "".join(plain(sign) if not sign.isascii() else sign for sign in pattern)
