"""Which lines of a role or project a draft has, and in which order: what fits the job, and what was achieved, first.

What says what the whole was opens it; lists of tools, labels and links close it, and go first where there is too
much. A line that an earlier entry of the CV says in the same words goes to the end as well.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile
from types import MappingProxyType
from typing import Self

from core.cv import SectionKind, StructuredCV
from core.job import JobDescriptionData
from core.reading.skills import Vocabulary
from core.session import Entry, EntryKind
from core.tailoring.figures import has_figure, measures, tells_a_change
from core.tailoring.lines import Line, cleaned, condensed, prepared, says_as_much
from core.tailoring.quality import SHORTEST_LINE
from core.tailoring.relevance import Relevance
from core.tailoring.shapes import Shape, shape_of
from core.tailoring.shortening import shortened, trimmed
from core.tailoring.wording import in_the_jobs_words

MOST_LINES = 6
"""Lines of a role or project in a first draft. A note can ask for more."""
RECENT_ROLES, LINES_OF_AN_OLD_ROLE = 2, 4
"""From the third role on only so many lines stand in a first draft, unless more of them fit the job."""
FEWEST_LINES = 3
"""With fewer, repetitions and labels stand in a first draft too; one that names a skill of the job always does."""
FITTING = 0.3
"""A line fits the job from this share of the relevance of the CV's most relevant one."""
MEASURED, COUNTED, CHANGED, EARLY = 0.25, 0.1, 0.15, 0.2
"""What a figure, an amount in words, a change, and the first place among the person's lines add to that share."""
SHORTEST_OPENING = 70
"""Characters of what opens a role; a project may be opened by less. Less says what the employer is, not the role."""

_TOLD = (SectionKind.EXPERIENCE, SectionKind.PROJECTS)


@dataclass(frozen=True, slots=True)
class Choice:
    """The lines of one role or project, all of them but for ``first``."""

    own: tuple[Line, ...]
    """As the person wrote them."""
    tailored: tuple[Line, ...]
    """Trimmed and in the job's words, in the person's order."""
    ranked: tuple[Line, ...]
    """The tailored lines, the best first."""
    first: tuple[Line, ...]
    """Those that the first draft has."""
    by_figures: tuple[Line, ...]
    """The tailored lines, what was measured first."""
    measured: tuple[Line, ...]
    """Those that tell a figure, the best first."""
    wanted: tuple[Line, ...]
    """Those that name a skill of the job, the best first."""
    short: Mapping[str, Line]
    """The shorter form of tailored lines, by their words."""

    @classmethod
    def of(
        cls,
        entry: Entry,
        cv: StructuredCV,
        job: JobDescriptionData,
        vocabulary: Vocabulary,
        nearness: Mapping[str, float] = MappingProxyType({}),
    ) -> Self:
        """What can be chosen from for an entry of this CV."""
        own = prepared(entry.original, vocabulary)
        tailored = condensed(_tailored(line, cv, job, vocabulary) for line in own)
        relevance = Relevance.of(cv, job, vocabulary, nearness)
        order = _Order(entry, cv, tailored, relevance, vocabulary)
        ranked = tuple(sorted(tailored, key=order.place))
        figures = tuple(
            sorted(ranked, key=lambda line: (order.last(line), not measures(line.text), not has_figure(line.text)))
        )
        short = short_forms(tailored, cv.language, vocabulary)
        return cls(
            own=own,
            tailored=tailored,
            ranked=ranked,
            first=order.chosen(ranked),
            by_figures=figures,
            measured=tuple(line for line in ranked if has_figure(line.text)),
            wanted=tuple(line for line in ranked if relevance.wanted_in(line.text)),
            short=short,
        )

    def shorter(self, lines: Sequence[Line]) -> tuple[Line, ...]:
        """The lines, each in its shorter form if it has one."""
        return condensed(self.short.get(line.text, line) for line in lines)

    def plans(self) -> Iterator[Sequence[Line]]:
        """Different drafts, the best first: they differ in what is said or in what is said first."""
        yield self.first
        yield self.shorter(self.first[: max(FEWEST_LINES, (len(self.first) + 1) // 2)])
        yield self.by_figures[:MOST_LINES]
        yield self.tailored
        yield from (lines for lines in (self.measured, self.wanted) if len(lines) > 1)
        yield self.shorter(self.ranked)
        yield self.own
        for start in range(MOST_LINES, len(self.ranked) - FEWEST_LINES + 1, MOST_LINES):
            yield self.ranked[start : start + MOST_LINES]


def short_forms(lines: Iterable[Line], language: str, vocabulary: Vocabulary) -> dict[str, Line]:
    """The shorter form of the lines that have one, by their words."""
    pairs = ((line, shortened(line.text, language, vocabulary)) for line in lines)
    return {line.text: replace(line, text=text) for line, text in pairs if text != line.text}


def _tailored(line: Line, cv: StructuredCV, job: JobDescriptionData, vocabulary: Vocabulary) -> Line:
    text = trimmed(line.text, cv.language, vocabulary)
    return replace(line, text=cleaned(in_the_jobs_words(text, job, cv.language, vocabulary), vocabulary))


class _Order:
    """How the lines of one entry compare."""

    def __init__(
        self, entry: Entry, cv: StructuredCV, lines: Sequence[Line], relevance: Relevance, vocabulary: Vocabulary
    ) -> None:
        self._kind = entry.kind
        self._shapes = {line: shape_of(line.text, cv.language, vocabulary) for line in lines}
        told = (item for section in cv.of_kind(*_TOLD) for part in section.subsections for item in part.items)
        best = max((relevance.score(item.content, (item.id,)) for item in told), default=0.0) or 1.0
        self._share = {line: relevance.score(line.text, line.evidence) / best for line in lines}
        self._early = {line: 1 - place / len(lines) for place, line in enumerate(lines)}
        parts = [part for section in cv.of_kind(*_TOLD) for part in section.subsections]
        before = list(takewhile(lambda part: part.id != entry.id, parts))
        earlier = [item.content for part in before for item in part.items]
        self._again = {line for line in lines if any(says_as_much(other, line.text) for other in earlier)}
        self._asked = {line for line in lines if relevance.wanted_in(line.text)} - self._again
        self._old = entry.kind is EntryKind.ROLE and len(before) >= RECENT_ROLES
        self._opening = self._find_opening(lines)

    def place(self, line: Line) -> tuple[bool, int, float]:
        """What to sort by."""
        return line != self._opening, self._rank(line), -self._strength(line)

    def last(self, line: Line) -> bool:
        """Whether the line belongs at the end, whatever it says."""
        return self._rank(line) > 0

    def chosen(self, ranked: Sequence[Line]) -> tuple[Line, ...]:
        """The lines of a first draft, of all in their order."""
        top = [line for line in ranked if not self.last(line)]
        if self._old:
            top = [
                line for place, line in enumerate(top) if place < LINES_OF_AN_OLD_ROLE or self._share[line] >= FITTING
            ]
        lists = [line for line in ranked if self._shapes[line] is Shape.LIST]
        others = [line for line in ranked if self._rank(line) == 1 or self._shapes[line] is Shape.LABEL]
        long = [line for line in others if len(line.text) >= SHORTEST_LINE]
        filling = long[: max(FEWEST_LINES - len(top), 0)]
        filling += [line for line in long if line in self._asked and line not in filling]
        return tuple([*top, *filling, *lists][:MOST_LINES]) or tuple(ranked[:MOST_LINES])

    def _find_opening(self, lines: Sequence[Line]) -> Line | None:
        """The first line, where it says what the whole was; in front of it only labels may stand."""
        for line in lines:
            shape = self._shapes[line]
            if shape is Shape.LEAD_IN and (self._kind is EntryKind.PROJECT or len(line.text) >= SHORTEST_OPENING):
                return line
            if shape is not Shape.LABEL:
                return None
        return None

    def _rank(self, line: Line) -> int:
        after = {Shape.LIST: 2, Shape.LABEL: 3, Shape.LINK: 4}
        aside = self._shapes[line] is Shape.LEAD_IN and line != self._opening
        return after.get(self._shapes[line], int(aside or line in self._again))

    def _strength(self, line: Line) -> float:
        figure = MEASURED if measures(line.text) else COUNTED if has_figure(line.text) else 0.0
        figure += CHANGED * tells_a_change(line.text)
        done = self._shapes[line] is Shape.DEED
        return self._share[line] + (figure if done else 0.0) + EARLY * self._early[line]
