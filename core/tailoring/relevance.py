"""How much a line has to do with a job: BM25 over the words, and more for each wanted skill it names and for how near
it lies to what is asked for in meaning.

BM25 after Robertson and Zaragoza, "The Probabilistic Relevance Framework" (2009). The job is the query, the
lines are the documents, and how rare a word is comes from the job's and the CV's lines together. Words are
compared by their first five letters without accents: a stemming that knows no language and serves many
(McNamee and Mayfield, "Character N-Gram Tokenization for European Language Text Retrieval", 2004).
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from types import MappingProxyType
from typing import Self
from unicodedata import normalize

from core.cv import StructuredCV
from core.job import JobDescriptionData, Need
from core.reading.skills import Vocabulary
from core.tailoring.lines import Line

STEM_LENGTH = 5
SHORTEST_WORD = 4
"""Letters of a word that counts among others: most little words of European languages have fewer."""
SATURATION = 1.2
LENGTH_SHARE = 0.75

SKILL_WEIGHT, TITLE_WEIGHT, DUTY_WEIGHT, TEXT_WEIGHT = 3.0, 2.0, 1.5, 0.5
"""What a word counts by the part of the job that it stands in; the highest part decides."""
NEED_WEIGHT = {Need.REQUIRED: 2.0, Need.PREFERRED: 1.0}
"""What naming a wanted skill adds, as a multiple of the rarest word's share."""
NEAR_WEIGHT = 3.0
"""The same for a line that lies right at what the job asks for, by its vector; less for one further away."""

_WORD = re.compile(r"[^\W_]+")
UNSPACED = re.compile(r"[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]")
"""A sign of a script without spaces between words."""


def stems(text: str) -> Iterator[str]:
    """The text's words as they are compared. Single letters and numbers are no words here."""
    for word in _WORD.findall(text.casefold()):
        if UNSPACED.search(word):
            yield from ("".join(pair) for pair in pairwise(word))
        elif len(word) > 1 and not word.isdigit():
            plain = "".join(letter for letter in normalize("NFD", word) if letter.isalnum())
            yield plain[:STEM_LENGTH]


@dataclass(frozen=True, slots=True)
class Relevance:
    """What counts for one job, for the lines of one CV. Deterministic; equal scores keep their order."""

    _weights: Mapping[str, float]
    _wanted: Mapping[str, float]
    _mean_length: float
    _vocabulary: Vocabulary
    _near: Mapping[str, float]

    @classmethod
    def of(
        cls,
        cv: StructuredCV,
        job: JobDescriptionData,
        vocabulary: Vocabulary,
        nearness: Mapping[str, float] = MappingProxyType({}),
    ) -> Self:
        """The measure for ranking this CV's lines against this job; ``nearness`` of its lines, by their ids."""
        own = [set(stems(item.content)) for item in cv.items()]
        lines = own + [set(stems(line)) for line in re.split(r"\n+|(?<=[.!?])\s", job.raw_text)]
        spread = Counter(stem for line in lines for stem in line)
        parts = [(job.raw_text, TEXT_WEIGHT), *((duty, DUTY_WEIGHT) for duty in job.responsibilities)]
        parts += [(job.title or "", TITLE_WEIGHT), *((skill.name, SKILL_WEIGHT) for skill in job.skills)]
        weights: dict[str, float] = {}
        for text, weight in sorted(parts, key=lambda part: part[1]):
            words = list(stems(text))
            for stem in words:
                if len(words) > 1 and len(stem) < SHORTEST_WORD and not UNSPACED.match(stem):
                    continue
                count = spread[stem]
                weights[stem] = weight * math.log(1 + (len(lines) - count + 0.5) / (count + 0.5))
        known = vocabulary.including(skill.name for skill in job.skills)
        rarest = math.log(1 + (len(lines) + 0.5) / 0.5)
        wanted: dict[str, float] = {}
        for skill in job.skills:
            name = known.name(skill.name)
            wanted[name] = max(wanted.get(name, 0.0), NEED_WEIGHT[skill.need] * rarest)
        mean_length = sum(map(len, own)) / len(own) if own else 1.0
        near = {line: NEAR_WEIGHT * rarest * share for line, share in nearness.items()}
        return cls(weights, wanted, max(mean_length, 1.0), known, near)

    def score(self, text: str, lines: Iterable[str] = ()) -> float:
        """How relevant a text is: 0 for nothing in common, no upper bound. ``lines`` are the ids of the CV's lines
        that it is made of.
        """
        named = sum(self._wanted[name] for name in self.wanted_in(text))
        return self.of_words(text) + named + max((self._near.get(line, 0.0) for line in lines), default=0.0)

    def of_words(self, text: str) -> float:
        """The share of the words alone, whatever skills they name."""
        words = Counter(stems(text))
        norm = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * words.total() / self._mean_length)
        return sum(
            self._weights[stem] * count * (SATURATION + 1) / (count + norm)
            for stem, count in words.items()
            if stem in self._weights
        )

    def wanted_in(self, text: str) -> frozenset[str]:
        """The wanted skills that the text names or names a kind of, as the vocabulary compares them."""
        had = (self._vocabulary.having(mention.term) for mention in self._vocabulary.find(text))
        return frozenset(name for names in had for name in names if name in self._wanted)

    def ranked(self, lines: Iterable[Line]) -> tuple[Line, ...]:
        """The most relevant line first."""
        return tuple(sorted(lines, key=lambda line: -self.score(line.text, line.evidence)))
