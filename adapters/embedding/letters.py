"""The ``Embedder`` port on letters alone: no weights, no network, any language.

A text's vector counts the runs of letters in its words, so that inflections and compounds lie close to each other
(``Datenbankpflege``, ``Pflege der Datenbanken``). What means the same in other words it does not see.
After Bojanowski et al., "Enriching Word Vectors with Subword Information" (2017), for which runs; each has its place
by its checksum ("hashing trick", Weinberger et al., 2009).
"""

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from zlib import crc32

from core.reading.phrases import plain

_PLACES = 256
_RUNS = (3, 4, 5)
_WORD = re.compile(r"[^\W_]+")
_SHORTEST = 3
"""Letters of a word that counts: shorter ones are mostly articles, and ``C++`` or ``R`` are the vocabulary's matter."""


class LetterEmbedder:
    """Implements ``core.ports.Embedder``: 256 numbers a text."""

    async def embed(self, texts: Sequence[str]) -> tuple[tuple[float, ...], ...]:
        """A vector of length 1 for each text, zeros for one without words."""
        return tuple(_vector(text) for text in texts)


def _vector(text: str) -> tuple[float, ...]:
    vector = [0.0] * _PLACES
    for run, count in Counter(_runs(text)).items():
        # Long runs are rare and say more; the same one again says little.
        vector[crc32(run.encode()) % _PLACES] += (1 + math.log(count)) * len(run)
    length = math.sqrt(sum(number * number for number in vector))
    return tuple(number / length for number in vector) if length else tuple(vector)


def _runs(text: str) -> Iterator[str]:
    for word in _WORD.findall(plain(text)):
        if len(word) >= _SHORTEST:
            bounded = f"<{word}>"
            for size in _RUNS:
                yield from (bounded[at : at + size] for at in range(len(bounded) - size + 1))
