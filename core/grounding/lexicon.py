"""Lists of words and phrases that mean one thing, and where a text says one of them.

A list is a text of entries apart by white space, in plain letters (lower case, no accents). In an entry ``_``
stands between words, and a ``*`` at the end of a word for any ending.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Self

from core.reading.phrases import plain

_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:&[^\W\d_]+)?|%")
_BREAK = re.compile(r"[;.!?…]|,|\s[-–—]\s|[–—]|\(|\)")
_STOP = re.compile(r"[;.!?…]")


@dataclass(frozen=True, slots=True)
class Word:
    """One word or number of a text, in plain letters, and where it stands: ``text[start:end]``.

    ``after_break`` tells that a comma, a stop, a dash or a bracket stands before it, ``after_stop`` that a stop does.
    """

    plain: str
    start: int
    end: int
    after_break: bool = False
    after_stop: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """The words ``first`` to ``last`` say what ``name`` stands for."""

    name: str
    first: int
    last: int


@lru_cache(maxsize=256)  # each line is read by several examiners
def words_of(text: str) -> tuple[Word, ...]:
    """The words of the text in order. Letters only match letters: ``l'équipe`` is two words."""
    simple = plain(text)
    found: list[Word] = []
    end = 0
    for match in _WORD.finditer(simple):
        gap = simple[end : match.start()] if found and match.start() > end + 1 else ""
        breaks = bool(gap) and _BREAK.search(gap) is not None
        stops = breaks and _STOP.search(gap) is not None
        found.append(Word(match[0], match.start(), match.end(), breaks, stops))
        end = match.end()
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    rest: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Named lists of words and phrases. Where several match, the one of most words wins, then the more exact."""

    _exact: Mapping[str, tuple[_Entry, ...]]
    _begun: Mapping[str, tuple[_Entry, ...]]
    _shortest: int
    _known: dict[str, tuple[_Entry, ...]] = field(default_factory=dict, compare=False)
    """The entries that begin with the words read so far: few words make up most lines."""

    @classmethod
    def of(cls, lists: Mapping[str, str]) -> Self:
        """The lexicon of these lists; their names are what a hit carries."""
        exact: dict[str, list[_Entry]] = {}
        begun: dict[str, list[_Entry]] = {}
        for name, listed in lists.items():
            for entry in listed.split():
                first, *rest = entry.split("_")
                known, key = (begun, first[:-1]) if first.endswith("*") else (exact, first)
                known.setdefault(key, []).append(_Entry(name, tuple(rest)))
        return cls(_ranked(exact), _ranked(begun), min(map(len, begun), default=1))

    def find(self, words: tuple[Word, ...]) -> tuple[Hit, ...]:
        """What the words say, from left to right, without overlaps."""
        hits: list[Hit] = []
        at = 0
        while at < len(words):
            hit = self._at(words, at)
            if hit:
                hits.append(hit)
            at = hit.last + 1 if hit else at + 1
        return tuple(hits)

    def name(self, word: str) -> str | None:
        """What a single word in plain letters stands for."""
        hit = self._at((Word(word, 0, len(word)),), 0)
        return hit.name if hit else None

    def _at(self, words: tuple[Word, ...], at: int) -> Hit | None:
        word = words[at].plain
        best: Hit | None = None
        known = self._known.get(word)
        if known is None:
            known = self._known[word] = tuple(self._candidates(word))
        for entry in known:
            length = len(entry.rest)
            if best is not None and at + length <= best.last:
                continue
            if _follows(words, at + 1, entry.rest):
                best = Hit(entry.name, at, at + length)
        return best

    def _candidates(self, word: str) -> Iterable[_Entry]:
        yield from self._exact.get(word, ())
        for length in range(len(word), self._shortest - 1, -1):
            yield from self._begun.get(word[:length], ())


def _follows(words: tuple[Word, ...], at: int, rest: tuple[str, ...]) -> bool:
    if at + len(rest) > len(words):
        return False
    for offset, wanted in enumerate(rest):
        word = words[at + offset]
        if word.after_break:
            return False
        if wanted.endswith("*"):
            if not word.plain.startswith(wanted[:-1]):
                return False
        elif word.plain != wanted:
            return False
    return True


def _ranked(entries: Mapping[str, list[_Entry]]) -> dict[str, tuple[_Entry, ...]]:
    return {key: tuple(sorted(found, key=lambda one: -len(one.rest))) for key, found in entries.items()}
