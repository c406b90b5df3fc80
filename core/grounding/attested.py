"""What somebody else has attested of the person: certificates, licences, degrees. Doing a thing attests nothing.

A word for being certified stands beside the name of what it is for: before it ("certified in …"), behind it
("ISTQB-certified"), or joined to it. So the words on one side suffice, where one attested line has all of them.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Self

from core.grounding.credential_words import CERTIFIED, GRADES, names_credential
from core.grounding.function_words import FUNCTION_WORDS
from core.grounding.held_things import roots_of
from core.grounding.kin import roots
from core.grounding.lexicon import Word, words_of
from core.grounding.plain_letters import plain_line
from core.grounding.sources import Grounds, Sources

_OF = frozenset(("of", "de", "del", "d", "du", "des", "la", "l", "the", "der", "in", "im", "nach", "en", "as", "als"))
"""Words that a name goes on behind."""
_FOR = frozenset(("in", "en", "for", "fur", "im"))
_AND = frozenset(("and", "und", "et", "y", "e", "&"))
_JOINED = re.compile(r"(?P<name>[^\W_][\w.+#/]*)-$")
_CERTIFIED = re.compile("certif|zertif|accred|acred|akkred|habilit|licensed")
_GRADE = re.compile(rf"(?:{'|'.join(sorted(GRADES))}|superior\w*|bas\w+|h[oö]her\w*|(?!(?:19|20)\d\d$)\w*\d\w*)$")
_GRADE_BEFORE = 3
_FARTHEST = 6


@dataclass(frozen=True, slots=True)
class Attested:
    """The lines that attest something."""

    _lines: tuple[frozenset[str], ...]
    """The roots of each line's words."""
    _unattested: frozenset[str]

    @classmethod
    def of(cls, sources: Sources, finished: tuple[Grounds, ...]) -> Self:
        """Of the finished ones, those that the person does not tell alone, or that speak of a certificate."""
        kept = tuple(
            one for one in finished if one.id not in sources.unattested or names_credential(plain_line(one.text))
        )
        return cls(tuple(roots_of((one,)) for one in kept), sources.unattested.difference(one.id for one in kept))

    def rests_on(self, id_: str) -> bool:
        """Whether the line with this id attests something."""
        return id_ not in self._unattested

    def vouches(self, line: str, said: tuple[int, int], piece: tuple[int, int]) -> bool:
        """Whether an attested line has what stands beside the word for being certified at this place.

        It must have every grade of that piece of the line as well.
        """
        start, end = said
        words = words_of(line)
        at = next((at for at, word in enumerate(words) if word.end > start), len(words))
        near = words[max(at - _GRADE_BEFORE, 0) :]
        grades = [word.plain for word in near if piece[0] <= word.start < piece[1] and _GRADE.match(word.plain)]
        if not _CERTIFIED.match(plain_line(line), start) or (grades and not self._is_held(tuple(grades))):
            return False
        joined = _JOINED.search(line[:start])
        if joined is not None:
            return self._is_held(tuple(word.plain for word in words_of(joined["name"])))
        before = [word for word in words if word.end <= start]
        after = [word for word in words if word.start >= end]
        names = (tuple(_behind(after)), tuple(_before(before)))
        beside = tuple(_beside(line, after))
        return any(map(self._is_held, names)) and (not beside or self._is_held(beside))

    def _is_held(self, name: tuple[str, ...]) -> bool:
        """Whether one attested line has all these words or their kin, if there are any."""
        return bool(name) and any(all(not line.isdisjoint(roots(word)) for word in name) for line in self._lines)

    def denies(self, line: str, said: tuple[int, int]) -> bool:
        """Whether no attested line has a name that is joined to the word, or what "in" or "for" leads to."""
        start, end = said
        joined = _JOINED.search(line[:start])
        if joined is not None:
            return not self._is_held(tuple(word.plain for word in words_of(joined["name"])))
        after = [word for word in words_of(line) if word.start >= end]
        if not after or after[0].plain not in _FOR or after[0].after_break:
            return False
        name = tuple(_behind(after[1:]))
        return bool(name) and not any(map(self._is_held, zip(name, strict=True)))


def _behind(words: Sequence[Word]) -> Iterator[str]:
    """The words of a name that the first of these begins; none where a break stands before it."""
    for word in words[:_FARTHEST]:
        if word.after_break or not _goes_on(word):
            return
        if word.plain not in _OF:
            yield word.plain


def _before(words: Sequence[Word]) -> Iterator[str]:
    """The words of a name that the last of these ends."""
    for word in reversed(words[-_FARTHEST:]):
        if not _goes_on(word):
            return
        if word.plain not in _OF:
            yield word.plain
        if word.after_break:
            return


def _beside(line: str, words: Sequence[Word]) -> Iterator[str]:
    """The words of another name that an "and" joins to that which the first of these begins: Avid and Resolve."""
    at = next((at for at, word in enumerate(words[:_FARTHEST]) if word.after_break or not _goes_on(word)), 0)
    if not at or words[at].plain not in _AND or words[at].after_break:
        return
    for word in words[at + 1 :]:
        if not line[word.start].isupper() or word.after_break:
            return
        yield word.plain


def _goes_on(word: Word) -> bool:
    return word.plain in _OF or not (word.plain in FUNCTION_WORDS or CERTIFIED.fullmatch(word.plain))
