"""Whose words a written line is: founded on the person's own lines, or borrowed from what others wrote.

The proof says whether a line's claims are supported. A line can claim nothing that the proof knows and still say
nothing of the person, such as an instruction that a job description smuggled in. And a claim that nothing supports is
put before the person, to attest or to leave out, only when it may come from what they have not written down. What the
job names is asked about as a gap, in words of ours; an address, or a line about something else, is not asked about.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Self

from core.addresses import live_parts, sites
from core.grounding.checker import Verdict
from core.grounding.claims import Claim, ClaimKind
from core.grounding.function_words import FUNCTION_WORDS
from core.grounding.light import LightWords
from core.grounding.plain_letters import plain_line
from core.grounding.sources import Grounds
from core.reading.skills import Vocabulary

LONGEST_ASKED = 300
"""Characters of a line that a person is asked about: what is longer has no place in a CV (R10)."""
_SHORTEST = 4
_STEM = 5
"""Letters: as in ``core.tailoring.relevance``, words are compared by their beginnings."""
FEWEST_OWN = 1 / 3
"""Of the words that tell what a line is about, so many have to come from the person's lines."""
_FORMS = frozenset({ClaimKind.SCOPE, ClaimKind.SUPERLATIVE})
"""What says how something was done, and not what."""
_BARE = frozenset({ClaimKind.NUMBER, ClaimKind.DATE, ClaimKind.DURATION, ClaimKind.SUPERLATIVE, ClaimKind.SCOPE})
"""Claims of a word that stands in every posting: they are the posting's only with a word beside them."""
_NAMES = frozenset({ClaimKind.TITLE, ClaimKind.EMPLOYER, ClaimKind.DEGREE})
"""What a heading names: its words lend themselves to what was done there, and not to another name for it."""
_UNSPACED = re.compile(r"[\u2e80-\u9fff\uac00-\ud7af]")
_LANGUAGES = ("de", "en", "es", "fr")


@dataclass(frozen=True, slots=True)
class Founding:
    """The person's own words for one entry, and what others wrote: the job, a company's pages."""

    own: str
    others: str
    _told: frozenset[str]
    _headed: frozenset[str]
    _any: frozenset[str]
    _vocabulary: Vocabulary

    @classmethod
    def of(cls, own: Iterable[Grounds], others: Iterable[str], vocabulary: Vocabulary) -> Self:
        """With these lines of the person, and these texts of others."""
        everything = tuple(own)
        whole = "\n".join(one.text for one in everything)
        told = "\n".join(one.text for one in everything if not one.heading)
        tells, heads = (frozenset(stem for _, stem in _telling(text)) for text in (told, whole))
        rows = "\n".join(map(_row, others))
        return cls(whole.casefold(), rows, tells, heads, frozenset(_stems(_words(whole))), vocabulary)

    def stands(self, line: str, verdict: Verdict) -> bool:
        """Whether a line in which nothing is unsupported says something of the person's, and leads nowhere else."""
        if self._leads_away(line):
            return False
        if verdict.evidence or any(one.claim.text == line.strip() for one in verdict.claims):
            return True  # a skill alone, which the proof holds for another word of the person's
        said = set(_stems(word for word in _words(line) if plain_line(word) not in FUNCTION_WORDS))
        return not self._any.isdisjoint(said) and (line.casefold() in self.own or _row(line) not in self.others)

    def may_be_asked(self, line: str, verdict: Verdict) -> bool:
        """Whether a line that is not supported may be put before the person."""
        return (
            len(line) <= LONGEST_ASKED
            and self._is_founded(line, verdict)
            and not self._leads_away(line)
            and not any(self._borrows(line, judged.claim) for judged in verdict.unsupported)
        )

    def _is_founded(self, line: str, verdict: Verdict) -> bool:
        if line.casefold().rstrip(".") in self.own:
            return True
        held = [one.claim for one in verdict.claims if one.supported and one.evidence and one.claim.kind not in _FORMS]
        counts = [one.claim for one in verdict.claims if one.claim.kind is ClaimKind.NUMBER]
        known = self._told if any(one.claim.kind in _NAMES for one in verdict.unsupported) else self._headed
        words = [(place, stem) for place, stem in _telling(line) if not _within(place, counts)]
        own = sum(stem in known or _within(place, held) for place, stem in words)
        return own > 0 and own >= FEWEST_OWN * len(words)

    def _leads_away(self, line: str) -> bool:
        named = (one for one in sites(line) if self._vocabulary.canonical(one) is None)
        return any(one.casefold() not in self.own for one in (*live_parts(line), *named))

    def _borrows(self, line: str, claim: Claim) -> bool:
        said = _row(claim.text)
        if claim.kind not in _BARE:
            return said in self.others
        before, after = _words(line[: claim.start])[-1:], _words(line[claim.end :])[:1]
        pairs = (" ".join([*before, *_words(claim.text)]), " ".join([*_words(claim.text), *after]))
        return any(f" {pair} " in self.others for pair in pairs if pair != said.strip())


def _within(place: int, claims: Iterable[Claim]) -> bool:
    return any(claim.start <= place < claim.end for claim in claims)


def _row(text: str) -> str:
    return f" {' '.join(_words(text))} "


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _stem(word: str) -> str:
    return word[:_STEM]


def _stems(words: Iterable[str]) -> Iterator[str]:
    """How words begin; of a script without spaces each two signs."""
    for word in words:
        if _UNSPACED.search(word):
            yield from map("".join, pairwise(word))
        else:
            yield _stem(word)


def _telling(text: str) -> Iterator[tuple[int, str]]:
    """Where each word begins that tells what a line is about, and its stem."""
    little = LightWords.of(*_LANGUAGES)
    for found in re.finditer(r"[^\W_]+", text):
        word = found[0].casefold()
        if word.isdigit() or (len(word) >= _SHORTEST and not little.holds(word)) or not word.isascii():
            yield found.start(), _stem(word)
