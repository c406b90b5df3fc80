"""The words that somebody's own lines hold, in the forms that another line may write them in."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Self

from core.grounding.initials import in_a_row, is_compounded, stand_in
from core.grounding.plain_letters import plain_line
from core.grounding.sources import Grounds
from core.reading.phrases import words

WORD = re.compile(r"[^\W_]+(?:(?:[’'.&/-]|\+(?=\w))[^\W_]+)*(?:\+\+|[+#](?!\w))?")
_BEGINNING = 6
"""As many letters make words kin across word classes and languages: négocié, negotiation."""
_SHORTEST_CUT = 4
_SHORTEST_INFLECTED = 3
_SAME_COMPOUND = 8
_INITIALISM = 3
_TELLING = 4
"""Words of which an acronym with as many letters may be made in any order."""
_LONGEST_ACRONYM = 8
_PART = re.compile(r"[^\W_]+")
_ELIDED = re.compile(r"^(?:[ldnjmtsc]|qu|jusqu|lorsqu|puisqu)['’]")
_SMALL = words(
    """
    a an and at by for from in into of on or the to with as und der die das des dem den ein eine einer einem fur von
    mit im in am an auf aus bei zu zur zum et le la les l d de du des un une en au aux pour par sur dans y e o el
    los las del con por para una al ou
    """
)
_ACRONYM = re.compile(r"[A-ZÄÖÜÉ0-9&]{2,8}$")
_SPLIT = re.compile(r"[^\w]+")


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a line, as written and in plain letters without an elided article, and where it stands."""

    text: str
    plain: str
    start: int
    end: int


@lru_cache(maxsize=2048)  # each line is read by several examiners
def words_of(line: str) -> tuple[Word, ...]:
    """The words of the line. ``l'API`` is the word ``API``."""
    simple = plain_line(line)
    found: list[Word] = []
    for match in WORD.finditer(line):
        start, end = match.span()
        elided = _ELIDED.match(simple[start:end])
        start += elided.end() if elided else 0
        if start < end:
            found.append(Word(line[start:end], simple[start:end].replace("’", "'"), start, end))
    return tuple(found)


_ENDING = re.compile(r"(?<=\w{4})(?:erinnen|innen|ungen|iones|ings|ing|ung|ion|es|en|er|as|os|in|ed|s|e|n|a|o)$")


def stem(word: str) -> str:
    """A plain word without what its gender, number or case add: rough, and the same for kin in four languages."""
    return _ENDING.sub("", word)


def forms(word: str) -> Iterator[str]:
    """The plain word, and what it is without a genitive or a plural."""
    yield word
    for ending in ("'s", "s'", "'", "es", "en", "s", "e", "n"):
        if word.endswith(ending) and len(word) - len(ending) >= 2:
            yield word[: -len(ending)]
    if len(word) < _SHORTEST_INFLECTED:
        return
    yield f"{word}s"
    yield f"{word}es"
    yield f"{word}e"


def is_small(word: str) -> bool:
    """Whether the plain word is an article, a preposition or a conjunction, which acronyms leave out."""
    return word in _SMALL


@dataclass(frozen=True, slots=True)
class _Read:
    """What one line says, word by word."""

    keys: tuple[str, ...]
    stems: frozenset[str]
    beginnings: frozenset[str]
    initials: tuple[str, ...]
    acronyms: frozenset[str]

    @classmethod
    @lru_cache(maxsize=2048)  # a line is a source of several examiners, of its entry and of the whole CV
    def of(cls, text: str) -> Self:
        """What the text says."""
        found = words_of(text)
        keys = tuple(dict.fromkeys(key for word in found for key in _keys(word.plain)))
        return cls(
            keys,
            frozenset(stem(key) for key in keys),
            frozenset(key[:_BEGINNING] for key in keys if len(key) >= _BEGINNING),
            _initials_of(found),
            frozenset(
                part.lower()
                for word in found
                if word.text[0].isupper() or word.text[-1].isupper()
                for part in _PART.findall(word.text)
                if _ACRONYM.match(part)
            ),
        )


@dataclass(frozen=True, slots=True)
class HeldWords:
    """What some sources say, word by word."""

    _where: dict[str, tuple[str, ...]]
    _stems: frozenset[str]
    _beginnings: frozenset[str]
    _initials: str
    _acronyms: frozenset[str]
    _lines: frozenset[str]
    """Each line in plain letters."""
    _spelt: dict[tuple[str, ...], bool] = field(default_factory=dict, compare=False)
    """Which phrases spell an acronym out, of those asked for."""

    @classmethod
    def of(cls, grounds: Iterable[Grounds]) -> Self:
        """The words of these lines."""
        kept = tuple(grounds)
        read = [(_Read.of(ground.text), ground.id) for ground in kept]
        where: dict[str, dict[str, None]] = {}
        for line, id_ in read:
            for key in line.keys:
                where.setdefault(key, {})[id_] = None
        return cls(
            {word: tuple(ids) for word, ids in where.items()},
            frozenset().union(*(line.stems for line, _ in read)),
            frozenset().union(*(line.beginnings for line, _ in read)),
            "|".join(dict.fromkeys(one for line, _ in read for one in line.initials)),
            frozenset().union(*(line.acronyms for line, _ in read)),
            frozenset(plain_line(one.text).strip() for one in kept),
        )

    def where(self, word: str) -> tuple[str, ...]:
        """The ids of the lines that hold this plain word, inflected or not; all parts of a joined one."""
        for form in forms(word):
            if ids := self._where.get(form):
                return ids
        parts = [part for part in _SPLIT.split(word) if part]
        if len(parts) > 1:
            ids = ()
            for part in parts:
                if is_small(part) and len(part) > 1:
                    continue
                one = next((self._where[form] for form in forms(part) if form in self._where), ())
                if not one:
                    return ()
                ids = ids or one
            return ids
        return ()

    def holds(self, word: str) -> bool:
        """Whether a line holds this plain word, inflected or not."""
        return bool(self.where(word))

    def holds_kin(self, word: str) -> bool:
        """Whether a line holds the word or one of its stem, alone or as a part of a joined word."""
        return self.holds(word) or any(stem(part) in self._stems for part in _keys(word) if len(part) > 3)

    def holds_beginning(self, word: str) -> bool:
        """Whether the plain word is a line's word cut short: Admin."""
        return len(word) >= _SHORTEST_CUT and any(held.startswith(word) for held in self._where)

    def holds_compound(self, word: str) -> bool:
        """Whether a line holds a compound with this one's first part: Palliativpflege, Palliativversorgung."""
        return len(word) > _SAME_COMPOUND and any(held.startswith(word[:_SAME_COMPOUND]) for held in self._where)

    def holds_ending(self, word: str) -> bool:
        """Whether a compound and a line's word end alike: Gabelstaplerschein, Staplerschein."""
        return any(
            len(held) > _BEGINNING and (word.endswith(held) or (len(word) > _BEGINNING and held.endswith(word)))
            for held in self._where
        )

    def begins_like(self, word: str) -> bool:
        """Whether a line holds a word that is kin to this one, be it a verb to its noun or its twin abroad."""
        return self.holds_kin(word) or any(
            part[:_BEGINNING] in self._beginnings for part in _keys(word) if len(part) >= _BEGINNING
        )

    def abbreviates(self, acronym: str) -> bool:
        """Whether the acronym is made of the first letters of words that stand together, or of parts of one word."""
        letters = _SPLIT.sub("", plain_line(acronym))
        if letters.endswith("s") and acronym[-1] == "s" and len(letters) > 2:
            letters = letters[:-1]
        if letters.isdigit():
            return False
        if len(letters) >= 2 and (letters in self._initials or letters[::-1] in self._initials):
            return True  # turned round as another language orders the same words: GLM, VM
        return any(in_a_row(letters, line) for line in self._lines) or (
            is_compounded(acronym)
            and any(len(word) >= 7 and word[0] == letters[0] and stand_in(letters, word) for word in self._where)
        )

    def spells_out(self, word: str) -> bool:
        """Whether an acronym of three letters or more that a line holds is made of this one compound's."""
        return any(
            len(one) >= _INITIALISM and one.isalpha() and one[0] == word[0] and stand_in(one, word)
            for one in self._acronyms
        )

    def expands(self, phrase: tuple[str, ...]) -> bool:
        """Whether these plain words spell an acronym out that a line holds."""
        known = self._spelt.get(phrase)
        if known is None:
            known = self._spelt[phrase] = bool(self._acronyms) and self._spells(phrase)
        return known

    def _spells(self, phrase: tuple[str, ...]) -> bool:
        parts = [part for word in phrase for part in _SPLIT.split(word) if part and not is_small(part)]
        if len(parts) < 2:
            return False
        first = "".join(part[0] for part in parts)
        if (
            first in self._acronyms
            or "".join(part if len(part) <= _INITIALISM else part[0] for part in parts) in self._acronyms
        ):
            return True
        if len(parts) >= _TELLING and any(
            len(one) == len(first) and sorted(one) == sorted(first) for one in self._acronyms
        ):
            return True  # as another language orders the same words: HPLC
        return any(
            one[0] == first[0] and stand_in(first, one) and stand_in(one, "".join(parts))
            for one in self._acronyms
            if one.isalpha() and len(first) < len(one) <= 4 and max(map(len, parts)) >= 10
        )


@lru_cache(maxsize=32)
def held_words(grounds: tuple[Grounds, ...]) -> HeldWords:
    """What these lines say; kept for the examiners that ask of the same lines."""
    return HeldWords.of(grounds)


def _keys(word: str) -> Iterator[str]:
    yield word
    if not word.isalnum():
        parts = _PART.findall(word)
        if len(parts) > 1:
            yield from parts
            yield "".join(parts)


def _initials_of(found: tuple[Word, ...]) -> tuple[str, ...]:
    """First letters, with small words and without; a word in capitals or digits whole."""
    every, content, whole = [], [], []
    for word in found:
        for part in (word.plain,) if word.plain.isalnum() else _PART.findall(word.plain):
            every.append(part[0])
            if part not in _SMALL:
                content.append(part[0])
                capitals = len(part) > 1 and (part.isdigit() or (len(part) < _LONGEST_ACRONYM and word.text.isupper()))
                whole.append(part if capitals else part[0])
    return "".join(every), "".join(content), "".join(whole)
