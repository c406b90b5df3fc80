"""The person's own words need no proof: what a line says word for word as a source does is supported in all it says.

How words are set says nothing: their case, the spaces, dashes, quotes and bullets about them, ligatures, and whether an
accent is a sign of its own.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Self

from core.grounding.claims import ClaimKind, Judged
from core.grounding.parts import Part
from core.grounding.passages import told_in
from core.grounding.sources import Grounds
from core.grounding.unrealised import leaves_open
from core.reading.phrases import plain

_SENTENCE_END = re.compile(r"(?<=\w[.!?])\s+(?=[^\W\d_a-zß-ÿ]|[¿¡\"«„“(])|\s*\n\s*")
_ITEM_END = re.compile(r"\s*[,;•·▪|]\s*")
_LAST_ITEM_END = re.compile(r"\s+(?:and|und|sowie|et|y|e|&)\s+", re.IGNORECASE)
_LABEL = re.compile(r"[^\W\d][^,;:•|]{1,40}:\s+")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_SAYING = re.compile(r"\d+(?:[.,']\d+)*|[^\W\d_]+|[^\w\s.,;:!?'\"()\[\]*/_·•▪|‐-―«»“”„‘’‚¿¡-]")
"""Numbers, words, and signs that say something: C++, C#, 40 %, €."""
_FEWEST_ITEMS = 3
_LONGEST_ITEM = 5
_NOT_ALONE = frozenset((ClaimKind.CERTIFICATE, ClaimKind.DEGREE, ClaimKind.LANGUAGE, ClaimKind.TITLE))
"""What the other items of a list may lower: PMP, in preparation."""
_LOWERED = frozenset((Part.HELPED, Part.JOINED, Part.DEPUTISED, Part.TOGETHER))


@dataclass(frozen=True, slots=True)
class OwnWords:
    """The source lines, their sentences, and the items of those that only list something."""

    _ids: Mapping[str, str]
    _items: Mapping[str, str]

    @classmethod
    def of(cls, sources: Iterable[Grounds]) -> Self:
        """The words of these sources."""
        ids: dict[str, str] = {}
        items: dict[str, str] = {}
        for one in sources:
            for start, end in _sentences(one.text) if not one.heading else ((0, len(one.text)),):
                ids.setdefault(_key(one.text[start:end]), one.id)
            for item in _listed(one.text) if not one.heading else ():
                items.setdefault(_key(item), one.id)
        return cls({key: id_ for key, id_ in ids.items() if key}, {key: id_ for key, id_ in items.items() if key})

    def proved(self, line: str, judged: Iterable[Judged]) -> list[Judged]:
        """The verdicts, good ones where the words stand in a sentence or an item of a list that is the person's own."""
        found = list(judged)
        for start, end in _sentences(line):
            if (own := self._ids.get(_key(line[start:end]))) is not None:
                found = [_proved(one, own) if start <= one.claim.start < end else one for one in found]
        if all(one.supported for one in found):
            return found
        for start, end in _parts(line):
            key = _key(line[start:end])
            whole = self._ids.get(key)
            if (own := whole or self._items.get(key)) is not None:
                found = [
                    _proved(one, own)
                    if start <= one.claim.start
                    and one.claim.end <= end
                    and (whole is not None or one.claim.kind not in _NOT_ALONE)
                    else one
                    for one in found
                ]
        return found


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    """Where each sentence of the text begins and ends, and the text as a whole."""
    yield 0, len(text)
    ends = [found.end() for found in _SENTENCE_END.finditer(text)]
    if ends:
        yield from pairwise((0, *ends, len(text)))


def _parts(text: str) -> Iterator[tuple[int, int]]:
    """Where each item begins and ends of a text that is a list; the "and" before the last parts two."""
    label = _LABEL.match(text)
    start = label.end() if label else 0
    for found in _ITEM_END.finditer(text, start):
        yield start, found.start()
        start = found.end()
    joined = _LAST_ITEM_END.search(text, start)
    if joined is not None:
        yield start, joined.start()
        yield joined.end(), len(text)
    yield start, len(text)


def _listed(text: str) -> Iterator[str]:
    """The items of a line that lists things and tells no story; nothing of one that lowers or denies any of them."""
    items = [text[start:end] for start, end in _parts(text)]
    if (
        len(items) < _FEWEST_ITEMS
        or not _ITEM_END.search(text)
        or any(len(one.split()) > _LONGEST_ITEM for one in items[:-1])
    ):
        return
    told = told_in(text)
    if leaves_open(text) or any(one.part in _LOWERED for one in (*told.passages, *told.remarks)):
        return
    yield from (one for one in items if one.count("(") == one.count(")") and len(one.split()) <= _LONGEST_ITEM)


def _proved(one: Judged, own: str) -> Judged:
    return Judged(claim=one.claim, supported=True, evidence=one.evidence or (own,))


def _key(text: str) -> str:
    if not text.isascii():
        text = _INVISIBLE.sub("", unicodedata.normalize("NFKC", text)).replace("’", "'")
    return " ".join(_SAYING.findall(plain(text.casefold())))
