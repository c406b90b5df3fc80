"""What a source says was not done, or not yet: proposed, planned, pending, refused, "nicht selbst erstellt".

A line that tells of it and leaves that out claims that it was done. A word that is denied in the source and not in the
line is a claim in any line that repeats the source; what was only proposed or planned is one where nothing in the line
says so.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Self

from core.grounding.alteration_words import SAY_LITTLE
from core.grounding.claims import Claim, ClaimKind, Judged
from core.grounding.function_words import FUNCTION_WORDS
from core.grounding.held_words import OwnLines
from core.grounding.kin import roots
from core.grounding.known_things import known_deeds, known_things
from core.grounding.lexicon import Word, words_of
from core.grounding.sources import Sources
from core.reading.phrases import words as listed

_FIRST = re.compile(
    r"(?:propos\w*|suggest\w*|recommend\w*|planned to|plans? to|considered|vorschlag\w*|vorgeschlagen\w*|empfehlung\w*"
    r"|empfohlen\w*|recommand\w*|suger\w*|suggestion\w*|propuest\w*|propus\w*|propong\w*|recomend\w*|previst\w*|prevue?s?"
    r"|projet (?:de|d)|proyecto de|geplante?\w?)(?!\w)"
)
"""How a line begins that tells of what is only proposed or planned, in plain letters."""
_LAST = re.compile(
    r"(?:geplant|vorgeschlagen|empfohlen|angedacht|vorgesehen|beantragt|ausstehend|vertagt|abgelehnt|zuruckgestellt"
    r"|prevue?s?|en projet|en attente|en suspens|previst[oa]s?|pendientes?|en estudio|suspendid[oa]s?|aplazad[oa]s?"
    r"|cancelad[oa]s?|annulee?s?|reportee?s?|abgesagt|cancelled|canceled|postponed|pending|rejected|shelved|turned down"
    r"|under discussion|still considering|yet to be \w+)(?!\w)"
)
"""What else says so, wherever it stands; for a German participle see below."""
_SAYS_SO = re.compile(
    r"(?<!\w)(?:propos|suggest|recommend|plann|plans? to|planif|consider"
    r"|vorschlag|vorgeschlag|empf|recommand|suger|propues|propus|propon"
    r"|recomend|previs|prevu|projet|proyect|gepla|angedacht|vorgeseh|beantrag|ausstehend|vertag|ablehn|abgelehn|zuruckgest"
    r"|attente|suspen|pend|estudi|etud|aplaz|cancel|annul|report|absag|abgesag|postpon|reject|shelv|idea|idee|entwurf"
    r"|entworf|draft|vorbereit|prepar|conce|konz)"
)
"""Beginnings of words that say of a line that what it tells was not done yet."""
_NOT = listed(
    """no none nobody without neither nor niemand kein keine keinen keiner keinem ohne non pas sans aucun aucune sin ni
    ningun ninguno ninguna"""
)
_NOT_DONE = listed("not never nicht nie niemals jamais nunca")
"""What denies a deed, and how it is done with it."""
_LITTLE = SAY_LITTLE | listed(
    "single einzige einzigen einziger einziges einzigem solo sola seul seule moindre further weitere weiteren"
)
_WITH = listed("with con avec mit and y et und")
_NEAR = 2
_EMPTY = FUNCTION_WORDS | _NOT | _NOT_DONE
_LEAST = 2
_MOST = 0.6


@dataclass(frozen=True, slots=True)
class _Read:
    """A line: its words that say something, their roots and names, what it denies, and whether it is but a plan."""

    words: tuple[Word, ...]
    places: tuple[int, ...]
    roots: frozenset[str]
    names: frozenset[str]
    denied: frozenset[str]
    """The roots of words that it denies and nowhere else affirms."""
    planned: bool
    says_so: bool

    @classmethod
    @lru_cache(maxsize=2048)  # each line is a source of its entry and of the whole CV
    def of(cls, text: str) -> Self:
        """What the text says."""
        words = words_of(text)
        places = tuple(at for at, word in enumerate(words) if word.plain not in _EMPTY)
        denied = frozenset(_denied(words))
        told = frozenset().union(*(roots(words[at].plain) for at in places if at not in denied))
        simple = " ".join(word.plain for word in words)
        return cls(
            words,
            places,
            frozenset().union(*(roots(words[at].plain) for at in places)),
            frozenset(name for at in places for name in _names(words[at].plain)),
            frozenset().union(*(roots(words[at].plain) for at in denied)) - told,
            _FIRST.match(simple) is not None or _ends_planned(simple),
            _SAYS_SO.search(simple) is not None,
        )

    def tells(self, word: str) -> bool:
        """Whether the line has the word, its kin or another word for it."""
        return not self.roots.isdisjoint(roots(word)) or not self.names.isdisjoint(_names(word))


@dataclass(frozen=True, slots=True)
class Unrealised:
    """Judges what a line tells as done."""

    _sources: tuple[_Read, ...]
    _doubtful: bool
    """Whether any source denies something or only plans it."""
    _own: OwnLines

    @classmethod
    def of(cls, sources: Sources) -> Self:
        """The examiner for lines that rest on these sources."""
        read = tuple(_Read.of(one.text) for one in sources.own if not one.heading)
        return cls(read, any(one.denied or one.planned for one in read), OwnLines.of(sources.own))

    def judge(self, line: str) -> tuple[Judged, ...]:
        """Every word of the line that tells as done what its source denies or only plans."""
        if not self._doubtful:
            return ()
        said = _Read.of(line)
        return self._own.vouch(line, (_claim(line, said.words[at]) for at in self._claimed(said)))

    def _claimed(self, said: _Read) -> Iterator[int]:
        source = self._nearest(said)
        if source is None:
            return
        if source.planned and not said.says_so:
            yield said.places[0]
            return
        denied = frozenset(_denied(said.words))
        for at in said.places:
            if at not in denied and not source.denied.isdisjoint(roots(said.words[at].plain)):
                yield at
                return

    def _nearest(self, said: _Read) -> _Read | None:
        """The source line that tells most of what is said, if it tells enough; of several the shortest."""
        best: _Read | None = None
        most = (0, 0)
        for source in self._sources:
            told = sum(source.tells(said.words[at].plain) for at in said.places)
            if (told, -len(source.places)) > most:
                best, most = source, (told, -len(source.places))
        wanted = sum(said.words[at].plain not in SAY_LITTLE for at in said.places)
        return best if most[0] >= max(_LEAST, _MOST * wanted) else None


def _ends_planned(simple: str) -> bool:
    """Whether a word says of what stands before it that it was not done yet: a German verb of it ends the line."""
    found = _LAST.search(simple)
    if found is None or not found.start():
        return False
    return _WITH.isdisjoint(simple[: found.start()].split()[-_NEAR:])  # with an exam pending: the course was done


def _denied(words: tuple[Word, ...]) -> Iterator[int]:
    """The places of the words that the words before them deny: the next one, or two behind "not"."""
    for at, word in enumerate(words):
        if word.plain not in _NOT and word.plain not in _NOT_DONE:
            continue
        left = 1 if word.plain in _NOT else 2
        for behind in range(at + 1, len(words)):
            if words[behind].after_break or not left:
                break
            if words[behind].plain not in _EMPTY and words[behind].plain.isalpha():
                left -= words[behind].plain not in _LITTLE
                yield behind


@lru_cache(maxsize=8192)  # few words make up most lines
def _names(word: str) -> tuple[str, ...]:
    return (*known_things().whole(word), *known_deeds().whole(word))


def _claim(line: str, word: Word) -> Judged:
    claim = Claim(kind=ClaimKind.SCOPE, text=line[word.start : word.end], start=word.start, end=word.end)
    return Judged(claim=claim, supported=False)
