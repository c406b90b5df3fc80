"""Lists of words that are looked for word by word: no pattern is compiled, however long the list is.

Words stand in plain letters or not (see ``phrases.plain``), one list as one text. In it ``sous_chef`` is a phrase,
``*leiter`` an ending, ``infirm*`` a beginning, ``*universi*`` what a word holds; ``ingenier|o|a`` are two words with
one stem, and ``*leiter~`` stands for the German forms of both genders. Chinese and Japanese words are found wherever
they stand, those with ``*`` before them only where a text ends with them.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from core.reading.phrases import Late, may_be_unspaced, plain

_TOKEN = re.compile(r"[^\W\d_]+")
_UNSPACED = Late("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_GAP = re.compile(r"[\s.'’/-]{1,3}")
_GENDERS = ("", "in", "innen")


class Span(NamedTuple):
    """Where a word of the list stands in a text."""

    begin: int
    finish: int

    def start(self) -> int:
        return self.begin

    def end(self) -> int:
        return self.finish


class WordList:
    """Words to find in plain text. The list is taken apart when it is first used."""

    __slots__ = ("_beginnings", "_endings", "_inner", "_listed", "_phrases", "_signs", "_tails", "_words")

    def __init__(self, *lists: str) -> None:
        self._listed: str | None = " ".join(lists)
        self._words: frozenset[str] = frozenset()
        self._phrases: dict[str, list[tuple[str, ...]]] = {}
        self._endings: tuple[str, ...] = ()
        self._beginnings: tuple[str, ...] = ()
        self._inner: tuple[str, ...] = ()
        self._signs: tuple[str, ...] = ()
        self._tails: tuple[str, ...] = ()

    def search(self, text: str) -> Span | None:
        """The first of the words in the text."""
        return next(self.finditer(text), None)

    def match(self, text: str) -> Span | None:
        """The word that the text begins with."""
        found = self.search(text)
        return found if found is not None and found.begin == 0 else None

    def fullmatch(self, text: str) -> Span | None:
        """The word that is all of the text."""
        return next((found for found in self.finditer(text) if found == (0, len(text))), None)

    def finditer(self, text: str) -> Iterator[Span]:
        """The words in the text, in order."""
        if self._listed is not None:
            self._take_apart(self._listed)
        if self._signs and may_be_unspaced(text) and _UNSPACED.search(text):
            yield from self._unspaced(text)
            return
        done = 0
        for token in _TOKEN.finditer(text):
            if token.start() < done:
                continue
            end = self._end_of(text, token)
            if end is not None:
                yield Span(token.start(), end)
                done = end

    def _end_of(self, text: str, token: re.Match[str]) -> int | None:
        word = token[0]
        for phrase in self._phrases.get(word, ()):
            end: int | None = token.end()
            for following in phrase:
                gap = _GAP.match(text, end or 0)
                nearest = _TOKEN.match(text, gap.end()) if gap else None
                end = nearest.end() if nearest is not None and nearest[0] == following else None
                if end is None:
                    break
            if end is not None:
                return end
        known = (
            word in self._words
            or word.endswith(self._endings)
            or word.startswith(self._beginnings)
            or any(inner in word for inner in self._inner)
        )
        return token.end() if known else None

    def _unspaced(self, text: str) -> Iterator[Span]:
        stripped = text.rstrip(" )）.。")
        places = [(text.find(sign), sign) for sign in self._signs]
        places += [(len(stripped) - len(tail), tail) for tail in self._tails if stripped.endswith(tail)]
        for place, sign in sorted(places):
            if place >= 0:
                yield Span(place, place + len(sign))

    def _take_apart(self, listed: str) -> None:
        words: set[str] = set()
        endings: set[str] = set()
        beginnings: set[str] = set()
        inner: set[str] = set()
        signs: set[str] = set()
        tails: set[str] = set()
        for word in _spelt_out(listed, words):
            bare = word.strip("*")
            if word.isalpha() and not may_be_unspaced(word):
                words.add(word)
            elif may_be_unspaced(bare):
                (tails if word.startswith("*") else signs).add(bare)
            elif word.startswith("*"):
                (inner if word.endswith("*") else endings).add(bare)
            elif word.endswith("*"):
                beginnings.add(bare)
            else:
                first, *others = _TOKEN.findall(bare)
                if others:
                    self._phrases.setdefault(first, []).append(tuple(others))
                else:
                    words.add(first)
        for phrases in self._phrases.values():
            phrases.sort(key=len, reverse=True)
        self._words, self._endings, self._beginnings = frozenset(words), tuple(endings), tuple(beginnings)
        self._inner, self._signs, self._tails = tuple(inner), tuple(signs), tuple(tails)
        self._listed = None


def _spelt_out(listed: str, words: set[str]) -> Iterator[str]:
    """Every word that the list stands for, in plain letters, but those that are plain words: they are put there."""
    for raw in plain(listed).split():
        if raw.isalpha():
            if raw.isascii():
                words.add(raw)
            else:
                yield raw
            continue
        stem, *ends = raw.replace("_", " ").split("|")
        for word in (f"{stem}{end}" for end in ends or ("",)):
            if word.endswith("~"):
                yield from (f"{word[:-1]}{gender}" for gender in _GENDERS)
            else:
                yield word
