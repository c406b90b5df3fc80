"""The words that somebody's own lines hold, in the forms that another line may write them in."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Self

from core.grounding.sources import Grounds
from core.grounding.plain_letters import plain_line
from core.reading.phrases import words

WORD = re.compile(r"[^\W_]+(?:(?:[’'.&/-]|\+(?=\w))[^\W_]+)*(?:\+\+|[+#](?!\w))?")
_BEGINNING = 6
"""As many letters make words kin across word classes and languages: négocié, negotiation."""
_SHORTEST_CUT = 4
_PART = re.compile(r"[^\W_]+")
_ELIDED = re.compile(r"^(?:[ldnjmtsc]|qu|jusqu|lorsqu|puisqu)['’]")
_SMALL = words(
    """
    a an and at by for from in into of on or the to with as und der die das des dem den ein eine einer einem fur von mit
    im in am an auf aus bei zu zur zum et le la les l d de du des un une en au aux pour par sur dans y e o el los las del
    con por para una al ou
    """
)
_ACRONYM = re.compile(r"[A-ZÄÖÜÉ0-9&]{2,8}$")
_SPLIT = re.compile(r"[^\w]+")
_MUTATED = {"ß": "ss", "ä": "ae", "ö": "oe", "ü": "ue", "æ": "ae", "œ": "oe"}


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a line, as written and in plain letters without an elided article, and where it stands."""

    text: str
    plain: str
    start: int
    end: int


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


def stem(word: str) -> str:
    """A plain word without what its gender, number or case add: rough, and the same for kin in four languages."""
    for ending in ("innen", "ungen", "erinnen"):
        if word.endswith(ending) and len(word) > len(ending) + 3:
            return word[: -len(ending)]
    for ending in (
        "iones",
        "ings",
        "ing",
        "ung",
        "ion",
        "es",
        "en",
        "er",
        "as",
        "os",
        "in",
        "ed",
        "s",
        "e",
        "n",
        "a",
        "o",
    ):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


def forms(word: str) -> Iterator[str]:
    """The plain word, and what it is without a genitive or a plural."""
    yield word
    for ending in ("'s", "s'", "'", "es", "en", "s", "e", "n"):
        if word.endswith(ending) and len(word) - len(ending) >= 2:
            yield word[: -len(ending)]
    yield f"{word}s"
    yield f"{word}es"
    yield f"{word}e"


def is_small(word: str) -> bool:
    """Whether the plain word is an article, a preposition or a conjunction, which acronyms leave out."""
    return word in _SMALL


@dataclass(frozen=True, slots=True)
class HeldWords:
    """What some sources say, word by word."""

    _where: dict[str, tuple[str, ...]]
    _stems: frozenset[str]
    _beginnings: frozenset[str]
    _initials: str
    _acronyms: frozenset[str]

    @classmethod
    def of(cls, grounds: Iterable[Grounds]) -> Self:
        """The words of these lines."""
        where: dict[str, list[str]] = {}
        stems: set[str] = set()
        initials: list[str] = []
        acronyms: set[str] = set()
        for ground in grounds:
            found = words_of(ground.text)
            for word in found:
                for key in _keys(word.plain):
                    ids = where.setdefault(key, [])
                    if ground.id not in ids:
                        ids.append(ground.id)
                    stems.add(stem(key))
            initials += _initials_of(found)
            acronyms.update(part.lower() for word in found for part in _PART.findall(word.text) if _ACRONYM.match(part))
        return cls(
            {word: tuple(ids) for word, ids in where.items()},
            frozenset(stems),
            frozenset(word[:_BEGINNING] for word in where if len(word) >= _BEGINNING),
            "|".join(dict.fromkeys(initials)),
            frozenset(acronyms),
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
        if len(letters) >= 2 and letters in self._initials:
            return True
        return _is_compounded(acronym) and any(
            len(word) >= 7 and word[0] == letters[0] and _within(letters, word) for word in self._where
        )

    def expands(self, phrase: tuple[str, ...]) -> bool:
        """Whether these plain words spell an acronym out that a line holds."""
        parts = [part for word in phrase for part in _SPLIT.split(word) if part and not is_small(part)]
        if len(parts) < 2:
            return False
        first = "".join(part[0] for part in parts)
        if first in self._acronyms:
            return True
        return any(
            one[0] == first[0] and _within(first, one) and _within(one, "".join(parts))
            for one in self._acronyms
            if one.isalpha() and len(first) < len(one) <= 4 and max(map(len, parts)) >= 10
        )


def _keys(word: str) -> Iterator[str]:
    yield word
    parts = _PART.findall(word)
    if len(parts) > 1:
        yield from parts


def _initials_of(found: tuple[Word, ...]) -> Iterator[str]:
    """First letters, with small words and without; a word in capitals or digits whole."""
    parts = [part for word in found for part in _PART.findall(word.text)]
    content = [part for part in parts if not is_small(plain_line(part))]
    for chosen in (parts, content):
        yield plain_line("".join(part[0] for part in chosen))
        yield plain_line("".join(part if _ACRONYM.match(part) or part.isdigit() else part[0] for part in chosen))


def _is_compounded(acronym: str) -> bool:
    """Whether capitals stand for the parts of one word: USt, FiBu."""
    return 3 <= len(acronym) <= 6 and acronym.isalpha() and any(one.islower() for one in acronym)


def _within(letters: str, word: str) -> bool:
    """Whether the letters stand in the word in this order."""
    rest = iter(word)
    return all(letter in rest for letter in letters)
