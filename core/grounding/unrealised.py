"""What a source says was not done, or not yet: proposed, planned, pending, refused, "nicht selbst erstellt".

A line that tells of it and leaves that out claims that it was done. A word that is denied in the source and not in the
line is a claim in any line that repeats the source; what was only proposed or planned is one where nothing in the line
says so.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Self

from core.grounding.alteration_words import SAY_LITTLE
from core.grounding.claims import Claim, ClaimKind, Judged
from core.grounding.function_words import FUNCTION_WORDS
from core.grounding.kin import roots
from core.grounding.lexicon import Word
from core.grounding.line_words import LineWords
from core.grounding.sources import Sources
from core.reading.phrases import words as listed

_FIRST = re.compile(
    r"(?:propos\w*|suggest\w*|recommend\w*|planned to|plans? to|considered|vorschlag\w*|vorgeschlagen\w*|empfehlung\w*"
    r"|empfohlen\w*|recommand\w*|suger\w*|suggestion\w*|propuest\w*|propus\w*|propong\w*|recomend\w*|previst\w*|prevue?s?"
    r"|projet (?:de|d)|proyecto de|geplante?\w?)(?!\w)"
)
"""How a line begins that tells of what is only proposed or planned, in plain letters."""
_LAST = re.compile(
    r"(?<!\w)(?:geplant|vorgeschlagen|empfohlen|angedacht|vorgesehen|beantragt|ausstehend|vertagt|abgelehnt|zuruckgestellt"
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


@dataclass(frozen=True, slots=True)
class _Doubt:
    """What a line denies, and whether it is but a plan."""

    line: LineWords
    denied: frozenset[str]
    """The roots of words that it denies and nowhere else affirms."""
    planned: bool

    @classmethod
    @lru_cache(maxsize=2048)  # each line is a source of its entry and of the whole CV
    def of(cls, text: str) -> Self:
        """What the text leaves open."""
        line = LineWords.of(text)
        denied = frozenset(_denied(line.words))
        told = frozenset().union(*(roots(line.words[at].plain) for at in line.places if at not in denied))
        simple = _simple(line)
        return cls(
            line,
            frozenset().union(*(roots(line.words[at].plain) for at in denied)) - told,
            _FIRST.match(simple) is not None or _ends_planned(simple),
        )


@dataclass(frozen=True, slots=True)
class Unrealised:
    """Judges what a line tells as done."""

    _sources: tuple[LineWords, ...]
    _doubts: Mapping[str, _Doubt]
    """By its text what a source line denies or only plans."""

    @classmethod
    def of(cls, sources: Sources) -> Self:
        """The examiner for lines that rest on these sources."""
        doubts = [_Doubt.of(one.text) for one in sources.own if not one.heading]
        return cls(tuple(one.line for one in doubts), {d.line.text: d for d in doubts if d.denied or d.planned})

    def judge(self, line: str) -> tuple[Judged, ...]:
        """The word of the line that tells as done what its source denies or only plans."""
        said = LineWords.of(line)
        source = said.nearest(self._sources, figures=True) if self._doubts else None
        doubt = self._doubts.get(source.text) if source is not None else None
        place = _claimed(said, doubt) if doubt is not None else None
        return (_claim(line, said.words[place]),) if place is not None else ()


def _claimed(said: LineWords, doubt: _Doubt) -> int | None:
    """The place of a word that says that it was done."""
    if doubt.planned and not _SAYS_SO.search(_simple(said)):
        return said.places[0]
    denied = frozenset(_denied(said.words))
    return next(
        (at for at in said.places if at not in denied and not doubt.denied.isdisjoint(roots(said.words[at].plain))),
        None,
    )


def _simple(line: LineWords) -> str:
    return " ".join(word.plain for word in line.words)


def leaves_open(text: str) -> bool:
    """Whether the text denies something or tells what is only planned, if only by its label."""
    doubt = _Doubt.of(text)
    label, colon, _ = text.partition(":")
    return doubt.planned or bool(doubt.denied) or bool(colon and _SAYS_SO.search(_simple(LineWords.of(label))))


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


def _claim(line: str, word: Word) -> Judged:
    claim = Claim(kind=ClaimKind.SCOPE, text=line[word.start : word.end], start=word.start, end=word.end)
    return Judged(claim=claim, supported=False)
