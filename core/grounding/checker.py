"""The proof: every claim of a line traced to the person's own words, or the line is not supported."""

from collections.abc import Callable
from dataclasses import dataclass

from core.cv import CvDate, StructuredCV, Subsection
from core.grounding.claims import Examiner, Judged, in_order
from core.grounding.sources import Grounds, Sources, sources_of_cv, sources_of_entry
from core.grounding.spelt_out import SpeltOut
from core.grounding.verbatim import OwnWords
from core.reading.skills import Vocabulary

Examine = Callable[[Sources, Vocabulary], Examiner]


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What became of a line: supported only when every claim in it is."""

    line: str
    claims: tuple[Judged, ...]

    @property
    def supported(self) -> bool:
        return all(judged.supported for judged in self.claims)

    @property
    def unsupported(self) -> tuple[Judged, ...]:
        """The claims that the sources do not hold."""
        return tuple(judged for judged in self.claims if not judged.supported)

    @property
    def evidence(self) -> tuple[str, ...]:
        """The ids of the source lines that the claims rest on, each once."""
        return tuple(dict.fromkeys(source for judged in self.claims for source in judged.evidence))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Bench:
    """Who judges the lines of one entry, and what proves itself."""

    examiners: tuple[Examiner, ...]
    own: OwnWords
    sources: tuple[Grounds, ...]
    spelt_out: SpeltOut


class Checker:
    """Judges lines against one CV and the facts that its owner has attested.

    The sources of each entry are parsed when its first line comes, and kept. Verdicts do not depend on the order
    of lines. ``today`` bounds periods that go on.
    """

    def __init__(
        self,
        cv: StructuredCV,
        vocabulary: Vocabulary,
        *,
        facts: tuple[Grounds, ...] = (),
        today: CvDate | None = None,
        examiners: tuple[Examine, ...],
    ) -> None:
        self._cv = cv
        self._vocabulary = vocabulary
        self._facts = facts
        self._today = today
        self._makers = examiners
        self._entries = {entry.id: entry for section in cv.sections for entry in section.subsections}
        self._made: dict[str | None, _Bench] = {}

    def check(self, line: str, entry: str | None = None) -> Verdict:
        """The verdict on a line of the entry with this id; without one the line speaks for the whole CV.

        ``KeyError`` when the CV has no such entry.
        """
        bench = self._bench(entry)
        judged = [one for examiner in bench.examiners for one in examiner.judge(line)]
        judged = bench.own.proved(line, judged)
        if not all(one.supported for one in judged):
            spelt = bench.spelt_out
            judged = [
                Judged(claim=one.claim, supported=True)
                if not one.supported and spelt.explains(line, one.claim)
                else one
                for one in judged
            ]
        return Verdict(line=line, claims=in_order(judged))

    def entry_of(self, *, employer: str | None = None, title: str | None = None) -> Subsection | None:
        """The entry that is known by its employer and title, or by what of them is given; None when there is none."""
        wanted = [_key(part) for part in (employer, title) if part]
        for entry in self._entries.values():
            names = {_key(part) for part in (entry.organisation, entry.title, entry.name) if part}
            if wanted and all(part in names for part in wanted):
                return entry
        return None

    def sources(self, entry: str | None = None) -> tuple[Grounds, ...]:
        """What a line of this entry, or one that speaks for the whole CV, may rest on."""
        return self._bench(entry).sources

    @property
    def vocabulary(self) -> Vocabulary:
        """The skills that are known."""
        return self._vocabulary

    def _bench(self, entry: str | None) -> "_Bench":
        if entry not in self._made:
            if entry is None:
                sources = sources_of_cv(self._cv, self._facts, self._today)
            else:
                sources = sources_of_entry(self._cv, self._entries[entry], self._facts, self._today)
            self._made[entry] = _Bench(
                examiners=tuple(make(sources, self._vocabulary) for make in self._makers),
                own=OwnWords.of(sources.own),
                sources=sources.own,
                spelt_out=SpeltOut(sources),
            )
        return self._made[entry]


def _key(text: str) -> str:
    return " ".join(text.casefold().split()).rstrip(".")
