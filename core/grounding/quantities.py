"""Judges the numbers of a line, and the names with a digit in them, against the person's own."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain
from typing import Self

from core.grounding.amounts import Amount
from core.grounding.bare_numbers import of_the_same
from core.grounding.claims import Claim, ClaimKind, Judged
from core.grounding.clock_times import clocks_of
from core.grounding.counted_nouns import may_be_same
from core.grounding.digit_names import DigitName, compact, digit_names
from core.grounding.distinctions import zero_of
from core.grounding.entailment import fits
from core.grounding.enumerations import own_list
from core.grounding.evidence import Evidence, evidence_of, named_by, said_by
from core.grounding.experience import months_covered
from core.grounding.figures import figures_of
from core.grounding.hedges import Bound
from core.grounding.languages import Languages
from core.grounding.plain_letters import plain_line
from core.grounding.sources import Grounds, Sources
from core.grounding.surroundings import Role
from core.grounding.units import MONTH, PERCENT, TIME

_HALF = 50.0
_LANGUAGES = re.compile(r"\s+(?:languages|sprachen|langues|idiomas|lenguas)(?!\w)")
_IN_ALL = re.compile(r"in all|in total|altogether|overall|insgesamt|gesamt|au total|en tout|en total|en conjunto")
_FAILING = re.compile(
    r"error|fehler|erreur|defect|reject|complain|fail|absen|no.show|loss|ausfall|ausschuss|mangel|incid|reklam|perdid|perte"
    r"|fallo|falla|merma|rechaz|rebut|retard|retras|versp|late\b|cancel|annul|anul"
)
_NUMERONYM = re.compile(r"[a-z]{5,}")
_PIECES = re.compile(r"[-‐‑–/:]")
_INITIALS = 3
_GAP = re.compile(r"[\s‐‑-]+")
_CHAIN = re.compile(r"(?<![\w.,])(\d{2,})[-‐‑–/:](\d{2,})(?![\w.,])")
_PART = re.compile(r"teil|part|partie|parte|blatt|abschnitt|section|seccion|kapitel|chapter|chapitre|capitulo|article")
_PIECE = re.compile(r"(?P<letters>[^\W\d_]*)[-‐‑–/: ]?(?P<digits>\d+)")
_NUMBERED = re.compile(r"(?P<word>[^\W\d_]{3,})[-‐‑ ](?P<digits>\d+)(?![\w%])")
_KIND = {
    word: kinds.split()[0]
    for kinds in (
        "type typ typen types tipo tipos",
        "level levels niveau niveaux nivel niveles stufe stufen",
        "phase phasen phases fase fases",
        "class classe classes klasse klassen clase clases",
        "grade grades grado grados grad",
        "category categories categorie categoria kategorie kat cat",
        "year years jahrgang jahrgangsstufe klassenstufe annee curso",
        "stage stages etape etapa",
        "tier tiers",
        "group gruppe groupe grupo",
    )
    for word in kinds.split()
}
"""Words that a number tells apart, in four languages: Typ-2-Diabetes, type 2 diabetes."""
_PERCENTILE = re.compile(r"(?P<digits>\d+)(?:\.|th|st|nd|rd|e|er|o|º)?[ -](?:percentile|perzentil|centile|percentil)")
_LONG_ENOUGH = 4
_PAIR = re.compile(r"(?P<word>[^\W\d_][\w./+]*)[  ‑-](?P<digits>\d+(?:[.,]\d+)*)(?![\w%])")


@dataclass(frozen=True, slots=True)
class Numbers:
    """The examiner of numbers: amounts, shares, multiples, ranges, in digits and in words. Durations are ``Times``'."""

    own: tuple[Evidence, ...]
    named: dict[str, tuple[str, ...]]
    numbered: frozenset[str]
    pieces: dict[str, tuple[str, ...]]
    """Names with digits taken apart: their digits, their letters with them, the first letters of a word before them."""
    german: bool = False
    days: float = 0.0
    """How long the entry lasted."""
    languages: int = 0
    """How many languages the person speaks."""
    clocks: tuple[tuple[str, frozenset[int]], ...] = ()
    """The times of the day that each line gives."""

    @classmethod
    def of(cls, sources: Sources) -> Self:
        """The examiner for a line that rests on these sources."""
        everything = tuple(dict.fromkeys((*sources.own, *sources.cv)))
        return cls(
            evidence_of(sources.own),
            _names_in(everything, _names_of),
            _numbered_in(everything),
            _names_in(everything, _pieces_of),
            sources.language == "de",
            0.0 if sources.whole_cv else months_covered(sources.periods, sources.today) * MONTH,
            Languages.of(sources).count,
            tuple((one.id, clocks_of(one.text)) for one in sources.own),
        )

    def judge(self, line: str) -> tuple[Judged, ...]:
        """Every number of the line, and every name with a digit, in its order."""
        names, _, _, amounts, clocks = figures_of(line)
        judged = [*self._names(line, names), *self._amounts(line, amounts)]
        judged += (_judged(ClaimKind.NUMBER, line, one.start, one.end, self._timed(one.minutes)) for one in clocks)
        return tuple(sorted(judged, key=lambda one: one.claim.start))

    def _timed(self, minutes: int) -> tuple[str, ...]:
        """The lines that give this time of the day."""
        return tuple(name for name, clocks in self.clocks if minutes in clocks)

    def _names(self, line: str, names: Sequence[DigitName]) -> Iterator[Judged]:
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

    def _shortened(self, line: str, pair: re.Match[str]) -> tuple[str, ...]:
        """Where the CV shortens the words before it: ``V3`` for ``DGUV-Vorschrift 3``, ``-600`` for ``Teil 600``."""
        digits = compact(pair["digits"])
        if _PART.fullmatch(plain_line(pair["word"])):
            return self.pieces.get(digits, ())
        told = (*_initials(line[: pair.start("digits")]), f"{_KIND.get(plain_line(pair['word']))}=")
        return next((self.pieces[one + digits] for one in told if one + digits in self.pieces), ())

    def _counted(self, line: str, amount: Amount, amounts: Sequence[Amount]) -> tuple[str, ...]:
        """The lines that say the amount, those that name as many, or those of what the line itself counts up."""
        found = said_by(self.own, amount, amounts, line) or named_by(self.own, line, amount, german=self.german)
        if not found and amount.low == amount.high and own_list(line, amount.end) == amount.low:
            found = tuple(one.id for one in self.own)[:1]
        if not found and amount.low == self.languages and _LANGUAGES.match(plain_line(line), amount.end):
            return tuple(one.id for one in self.own)[:1]
        return (
            found
            or of_the_same(self.own, line, amount, amounts)
            or self._in_all(line, amount)
            or self._failing(line, amount)
        )

    def _in_all(self, line: str, claimed: Amount) -> tuple[str, ...]:
        """The lines that give so many a year, or a month, where the years of the entry make the total."""
        total = claimed.bound in (Bound.OVER, Bound.ABOUT, Bound.NEARLY) or _IN_ALL.search(plain_line(line))
        if not self.days or not total or claimed.dimension or claimed.per is not None:
            return ()
        return tuple(
            one.id
            for one in self.own
            for given in one.amounts
            if given.per
            and not given.dimension
            and not given.article
            and may_be_same(claimed.noun, given.noun)
            and (claimed.noun is not None or not claimed.words.isdisjoint(given.words))
            and fits(_times(given, self.days / given.per), _loosely(claimed), same_matter=False)
        )[:1]

    def _failing(self, line: str, claimed: Amount) -> tuple[str, ...]:
        """The lines that give the share that went well, where the claim tells the rest: 99.2 % right, 0.8 % wrong."""
        if claimed.dimension != PERCENT or claimed.low >= _HALF or not _FAILING.search(plain_line(line)):
            return ()
        return tuple(
            one.id
            for one in self.own
            for given in one.amounts
            if given.dimension == PERCENT and given.low > _HALF and given.role is Role.NONE
            if fits(replace(given, low=100 - given.low, high=100 - given.high), claimed)
        )

    def _amounts(self, line: str, amounts: Sequence[Amount]) -> Iterator[Judged]:
        claims = [one for one in amounts if one.dimension != TIME and not one.article and not zero_of(line, one.start)]
        if not claims:
            return
        paired = {found.start("digits"): found for found in _PAIR.finditer(line)}
        for amount in claims:
            pair = paired.get(amount.start)
            if pair is None or amount.dimension or amount.low != amount.high or not pair["word"][0].isupper():
                yield _judged(ClaimKind.NUMBER, line, amount.start, amount.end, self._counted(line, amount, amounts))
                continue
            found = self._named(pair[0]) or self._shortened(line, pair)
            if not found and not _may_be_name(pair):
                yield _judged(ClaimKind.NUMBER, line, amount.start, amount.end, self._counted(line, amount, amounts))
                continue
            if plain_line(pair["word"]) not in self.numbered:  # Level 1 lends nothing to Level 2
                found = found or said_by(self.own, amount, amounts, line)
            ends = not line[pair.end() :].lstrip()[:1].isalpha()
            kind = ClaimKind.NAME if ends and not found else ClaimKind.NUMBER
            yield _judged(kind, line, amount.start, amount.end, found)


def _times(given: Amount, factor: float) -> Amount:
    return replace(given, low=given.low * factor, high=given.high * factor, per=None)


def _loosely(claimed: Amount) -> Amount:
    """The claim as loosely as a total over years is meant."""
    return replace(claimed, bound=Bound.ABOUT) if claimed.bound is Bound.EXACT else claimed


def _may_be_name(pair: re.Match[str]) -> bool:
    """Whether a word and its number are a name, as ``Python 3``: a capital that no beginning of the line explains."""
    return pair["word"][0].isupper() and (pair.start() > 0 or pair["word"].isupper())


def _judged(kind: ClaimKind, line: str, start: int, end: int, evidence: tuple[str, ...]) -> Judged:
    claim = Claim(kind=kind, text=line[start:end], start=start, end=end)
    return Judged(claim=claim, supported=bool(evidence), evidence=evidence)


def _names_in(all_grounds: tuple[Grounds, ...], names_of: Callable[[str], Iterator[str]]) -> dict[str, tuple[str, ...]]:
    """Names with digits of the CV, without their signs, and where each stands."""
    named: dict[str, dict[str, None]] = {}
    for grounds in all_grounds:
        for name in _of_text(names_of, grounds.text):
            named.setdefault(name, {})[grounds.id] = None
    return {name: tuple(ids) for name, ids in named.items()}


@lru_cache(maxsize=1024)  # each entry looks through the whole CV
def _of_text(names_of: Callable[[str], Iterator[str]], text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names_of(text)))


def _numbered_in(all_grounds: tuple[Grounds, ...]) -> frozenset[str]:
    """The words that are told apart by a number after them, as the levels of a certificate."""
    pairs = (pair for grounds in all_grounds for pair in _PAIR.finditer(grounds.text))
    return frozenset(
        plain_line(pair["word"]) for pair in pairs if pair["word"][0].isupper() and len(pair["word"]) >= _LONG_ENOUGH
    )


def _pieces_of(text: str) -> Iterator[str]:
    for name in digit_names(text):
        for found in _PIECE.finditer(text[name.start : name.end]):
            letters, digits = compact(found["letters"]), found["digits"]
            yield digits
            yield letters + digits
            if letters in _KIND:
                yield f"{_KIND[letters]}={digits}"
    for parts in _CHAIN.finditer(text):
        yield from parts.groups()
    for found in _NUMBERED.finditer(text):
        if (kind := _KIND.get(plain_line(found["word"]))) is not None:
            yield f"{kind}={compact(found['digits'])}"


def _names_of(text: str) -> Iterator[str]:
    for name in digit_names(text):
        said = text[name.start : name.end]
        yield from (compact(said), *_cores(said))
    for percentile in _PERCENTILE.finditer(plain_line(text)):
        yield f"p{percentile['digits']}"
    for word in _NUMERONYM.findall(plain_line(text)):
        yield f"{word[0]}{len(word) - 2}{word[-1]}"
    for pair in _PAIR.finditer(text):
        if not pair["word"][0].isupper() or _may_be_name(pair) or pair.end() == len(text.rstrip(". ")):
            yield compact(pair[0])
        for initials in _initials(text[: pair.start("digits")]):
            yield initials + compact(pair["digits"])


def _initials(before: str) -> Iterator[str]:
    """What the words before a number shorten to: ``GA`` of Google Analytics 4, ``V`` of Vorschrift 3."""
    words = _GAP.split(before.strip())[-_INITIALS:]
    for first in range(len(words)):
        yield plain_line("".join(word[:1] for word in words[first:]))


def _cores(said: str) -> tuple[str, ...]:
    """What of a compound is the name: ``COVID-19`` of ``COVID-19-Pandemie``, ``3D`` of ``3D-Druck``."""
    pieces = [compact(piece) for piece in _PIECES.split(said)]
    cores = [
        piece if not piece.isdigit() else pieces[place - 1] + piece if place else piece + "".join(pieces[1:2])
        for place, piece in enumerate(pieces)
        if any(sign.isdigit() for sign in piece)
    ]
    return tuple(core for core in cores if core)
