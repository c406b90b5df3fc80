"""What a heading heads by the words that it is made of, where it is no phrase that is listed as a whole."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from core.cv import SectionKind
from core.reading.heading_nouns import BESIDE, NOUNS, POSTS, WEAK
from core.reading.phrases import plain

_MOST_WORDS = 7
_LONGEST = 60
_LONGEST_SIGNS = 4
"""Of a Chinese word that is listed."""
_SHORTEST_STEM = 4
_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_DIGIT = re.compile(r"\d")
_AND = re.compile(r"[&+/,]|\b(?:and|und|et|y|e|en|i|ja|och|og|a|si|ve|και|и|та)\b|[与和及]")


class _Words(NamedTuple):
    """The listed words, and what each tells; nothing for those that only stand beside others."""

    whole: dict[str, tuple[SectionKind, ...]]
    begins: dict[str, tuple[SectionKind, ...]]
    ends: dict[str, tuple[SectionKind, ...]]
    weak: dict[str, SectionKind]
    posts: frozenset[str]

    def told(self, word: str) -> tuple[SectionKind, ...] | None:
        """What the word tells; None for a word that is not listed."""
        if word in self.whole:
            return self.whole[word]
        cuts = range(_SHORTEST_STEM, len(word))
        found = next((kinds for cut in cuts if (kinds := self.begins.get(word[:cut]))), None)
        return found or next((kinds for cut in cuts if (kinds := self.ends.get(word[-cut:]))), None)


@cache
def _listed() -> _Words:
    """Read when the first heading is; after that the same for everybody."""
    words = _Words({}, {}, {}, {}, frozenset(plain(POSTS).split()))
    weak = {word: kind for kind, listed in WEAK.items() for word in plain(listed).split()}
    words.weak.update(weak)
    words.whole.update(dict.fromkeys([*plain(BESIDE).split(), *weak], ()))
    for kind, listed in NOUNS.items():
        for word in plain(listed).split():
            if word.startswith("-"):
                words.ends[word[1:]] = (*words.ends.get(word[1:], ()), kind)
            elif word.endswith("-"):
                words.begins[word[:-1]] = (*words.begins.get(word[:-1], ()), kind)
            else:
                words.whole[word] = (*words.whole.get(word, ()), kind)
    return words


_RANKS = {kind: rank for rank, kind in enumerate(NOUNS)}


def composed_kind(key: str, strangers: int = 0) -> SectionKind | None:
    """What a heading in plain letters heads, all of whose words are listed but for so many; None where none tells.

    Of parts with an "and" between them the first counts, inside of one the word that tells most.
    """
    words = _listed()
    if len(key) > _LONGEST or _DIGIT.search(key) is not None:
        return None
    weak: SectionKind | None = None
    found: SectionKind | None = None
    for part in _AND.split(key):
        kinds: list[SectionKind] = []
        posts = False
        for number, word in enumerate(_words_of(part)):
            known = words.told(word)
            strangers -= known is None
            if strangers < 0 or number >= _MOST_WORDS:
                return None
            kinds.extend(known or ())
            posts = posts or word in words.posts
            weak = weak or words.weak.get(word)
        told = min(kinds, key=_RANKS.__getitem__, default=None)
        found = found or (SectionKind.EXPERIENCE if posts and told is SectionKind.EDUCATION else told)
    return found or weak


def _words_of(part: str) -> Iterator[str]:
    """The words; Chinese ones as far as they are listed, else sign by sign."""
    for word in _WORD.findall(part):
        if not any("\u3400" <= sign <= "\u9fff" for sign in word if not sign.isascii()):
            yield from (word,) if word in _listed().whole else re.split("['-]", word)
        else:
            yield from _chinese(word)


def _chinese(text: str) -> Iterator[str]:
    at, listed = 0, _listed().whole
    while at < len(text):
        cuts = range(min(_LONGEST_SIGNS, len(text) - at), 0, -1)
        length = next((cut for cut in cuts if text[at : at + cut] in listed), 1)
        yield text[at : at + length]
        at += length
