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
from core.grounding.evidence import Evidence, evidence_of, said_by
from core.grounding.plain_letters import plain_line
from core.grounding.sources import Grounds, Sources
from core.grounding.units import TIME

_NUMERONYM = re.compile(r"[a-z]{5,}")
_PIECES = re.compile(r"[-‐‑–/]")
_INITIALS = 3
_PAIR = re.compile(r"(?P<word>[^\W\d_][\w./+]*)[  ‑-](?P<digits>\d+(?:[.,]\d+)*)(?![\w%])")


@dataclass(frozen=True, slots=True)
class Numbers:
    """The examiner of numbers: amounts, shares, multiples, ranges, in digits and in words. Durations are ``Times``'."""

    own: tuple[Evidence, ...]
    named: dict[str, tuple[str, ...]]

    @classmethod
    def of(cls, sources: Sources) -> Self:
        """The examiner for a line that rests on these sources."""
        return cls(evidence_of(sources.own), _names_in((*sources.own, *sources.cv)))

    def judge(self, line: str) -> tuple[Judged, ...]:
        """Every number of the line, and every name with a digit, in its order."""
        names = digit_names(line)
        amounts = amounts_in(line, names=names, dates=dates_in(line))
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

    def _amounts(self, line: str, amounts: list[Amount]) -> Iterator[Judged]:
        claims = [amount for amount in amounts if amount.dimension != TIME and not amount.article]
        if not claims:
            return
        paired = {found.start("digits"): found for found in _PAIR.finditer(line)}
        for amount in claims:
            pair = paired.get(amount.start) if not amount.dimension else None
            name = pair is not None and pair["word"][0].isupper() and pair.start() > 0
            found = self._named(pair[0]) if pair is not None and name else ()
            found = found or said_by(self.own, amount, amounts, line)
            ends = pair is not None and not line[pair.end() :].lstrip()[:1].isalpha()
            kind = ClaimKind.NAME if name and ends and not found else ClaimKind.NUMBER
            yield _judged(kind, line, amount.start, amount.end, found)


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
