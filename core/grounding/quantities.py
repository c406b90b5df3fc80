"""Judges the numbers of a line, and the names with a digit in them, against the person's own."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Self

from core.grounding.amounts import Amount, amounts_in
from core.grounding.claims import Claim, ClaimKind, Judged
from core.grounding.dates import dates_in
from core.grounding.digit_names import DigitName, compact, digit_names
from core.grounding.enumerations import own_list
from core.grounding.evidence import Evidence, evidence_of, named_by, said_by
from core.grounding.frequencies import frequencies_in
from core.grounding.plain_letters import plain_line
from core.grounding.sources import Grounds, Sources
from core.grounding.tokens import tokens_of
from core.grounding.units import TIME

_NUMERONYM = re.compile(r"[a-z]{5,}")
_PIECES = re.compile(r"[-‐‑–/]")
_INITIALS = 3
_LONG_ENOUGH = 4
_PAIR = re.compile(r"(?P<word>[^\W\d_][\w./+]*)[  ‑-](?P<digits>\d+(?:[.,]\d+)*)(?![\w%])")


@dataclass(frozen=True, slots=True)
class Numbers:
    """The examiner of numbers: amounts, shares, multiples, ranges, in digits and in words. Durations are ``Times``'."""

    own: tuple[Evidence, ...]
    named: dict[str, tuple[str, ...]]
    numbered: frozenset[str]
    german: bool = False

    @classmethod
    def of(cls, sources: Sources) -> Self:
        """The examiner for a line that rests on these sources."""
        everything = (*sources.own, *sources.cv)
        return cls(evidence_of(sources.own), _names_in(everything), _numbered_in(everything), sources.language == "de")

    def judge(self, line: str) -> tuple[Judged, ...]:
        """Every number of the line, and every name with a digit, in its order."""
        names = digit_names(line)
        amounts = amounts_in(line, names=names, dates=dates_in(line), without=frequencies_in(tokens_of(line)))
        judged = [*self._names(line, names), *self._amounts(line, amounts)]
        return tuple(sorted(judged, key=lambda one: one.claim.start))

    def _names(self, line: str, names: list[DigitName]) -> Iterator[Judged]:
        for name in names:
            if name.compact:
                found = self._named(line[name.start : name.end])
                yield _judged(ClaimKind.NAME, line, name.start, name.end, found)

    def _named(self, said: str) -> tuple[str, ...]:
        whole = self.named.get(compact(said))
        if whole is not None:
            return whole
        found = [self.named.get(core, ()) for core in _cores(said)]
        return tuple(dict.fromkeys(chain.from_iterable(found))) if all(found) else ()

    def _counted(self, line: str, amount: Amount, amounts: list[Amount]) -> tuple[str, ...]:
        """The lines that say the amount, those that name as many, or those of what the line itself counts up."""
        found = said_by(self.own, amount, amounts, line) or named_by(self.own, line, amount, german=self.german)
        if not found and amount.low == amount.high and own_list(line, amount.end) == amount.low:
            found = tuple(one.id for one in self.own)[:1]
        return found

    def _amounts(self, line: str, amounts: list[Amount]) -> Iterator[Judged]:
        claims = [amount for amount in amounts if amount.dimension != TIME and not amount.article]
        if not claims:
            return
        paired = {found.start("digits"): found for found in _PAIR.finditer(line)}
        for amount in claims:
            pair = paired.get(amount.start)
            if pair is None or amount.dimension or amount.low != amount.high or not _may_be_name(pair):
                yield _judged(ClaimKind.NUMBER, line, *_place(amount), self._counted(line, amount, amounts))
                continue
            found = self._named(pair[0])
            if plain_line(pair["word"]) not in self.numbered:  # Level 1 lends nothing to Level 2
                found = found or said_by(self.own, amount, amounts, line)
            ends = not line[pair.end() :].lstrip()[:1].isalpha()
            kind = ClaimKind.NAME if ends and not found else ClaimKind.NUMBER
            yield _judged(kind, line, *_place(amount), found)


def _place(amount: Amount) -> tuple[int, int]:
    return amount.start, amount.end


def _may_be_name(pair: re.Match[str]) -> bool:
    """Whether a word and its number are a name, as ``Python 3``: a capital that no beginning of the line explains."""
    return pair["word"][0].isupper() and pair.start() > 0


def _judged(kind: ClaimKind, line: str, start: int, end: int, evidence: tuple[str, ...]) -> Judged:
    claim = Claim(kind=kind, text=line[start:end], start=start, end=end)
    return Judged(claim=claim, supported=bool(evidence), evidence=evidence)


def _names_in(all_grounds: tuple[Grounds, ...]) -> dict[str, tuple[str, ...]]:
    """Names with digits of the CV, without their signs, and where each stands: whole, and by their parts."""
    named: dict[str, dict[str, None]] = {}
    for grounds in all_grounds:
        for name in _names_of(grounds.text):
            named.setdefault(name, {})[grounds.id] = None
    return {name: tuple(ids) for name, ids in named.items()}


def _numbered_in(all_grounds: tuple[Grounds, ...]) -> frozenset[str]:
    """The words that are told apart by a number after them, as the levels of a certificate."""
    pairs = (pair for grounds in all_grounds for pair in _PAIR.finditer(grounds.text))
    return frozenset(
        plain_line(pair["word"]) for pair in pairs if pair["word"][0].isupper() and len(pair["word"]) >= _LONG_ENOUGH
    )


def _names_of(text: str) -> Iterator[str]:
    for name in digit_names(text):
        said = text[name.start : name.end]
        yield from (compact(said), *_cores(said))
    for word in _NUMERONYM.findall(plain_line(text)):
        yield f"{word[0]}{len(word) - 2}{word[-1]}"
    for pair in _PAIR.finditer(text):
        yield compact(pair[0])
        for initials in _initials(text[: pair.start("digits")]):
            yield initials + compact(pair["digits"])


def _initials(before: str) -> Iterator[str]:
    """What the words before a number shorten to: ``GA`` of Google Analytics 4, ``V`` of Vorschrift 3."""
    words = before.split()[-_INITIALS:]
    for first in range(len(words)):
        yield plain_line("".join(word[0] for word in words[first:]))


def _cores(said: str) -> tuple[str, ...]:
    """What of a compound is the name: ``COVID-19`` of ``COVID-19-Pandemie``, ``3D`` of ``3D-Druck``."""
    pieces = [compact(piece) for piece in _PIECES.split(said)]
    cores = [
        piece if not piece.isdigit() else pieces[place - 1] + piece if place else piece + "".join(pieces[1:2])
        for place, piece in enumerate(pieces)
        if any(sign.isdigit() for sign in piece)
    ]
    return tuple(core for core in cores if core)
