"""What is counted of one tailored CV, and of many."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from decimal import Decimal
from typing import Self

from core.job import JobDescriptionData
from core.session import Draft

RUN = 5
"""So many words in a row that stand in the posting too are copied."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Sums over lines, entries and people."""

    people: int = 0
    entries: int = 0
    by_rules: int = 0
    """Entries that the rules wrote because the model failed."""
    lines: int = 0
    claims: int = 0
    """Claims that nothing supports, which blocked a line that is asked about."""
    replaced: int = 0
    """Lines for which the person's own one stands."""
    unasked: int = 0
    before: float = 0.0
    after: float = 0.0
    ceiling: float = 0.0
    quality: float = 0.0
    words: int = 0
    copied: int = 0
    given: int = 0
    made: int = 0
    cost: Decimal = Decimal(0)
    seconds: float = 0.0
    """Until all of a person's entries were written, one person after the other."""

    def __add__(self, other: Self) -> Self:
        return type(self)(**{one.name: getattr(self, one.name) + getattr(other, one.name) for one in fields(self)})

    @classmethod
    def of(cls, drafts: Sequence[Draft], job: JobDescriptionData) -> Self:
        """What the drafts of one person say of themselves."""
        items = [item for draft in drafts for item in draft.items]
        blocked = [line for draft in drafts for line in draft.blocked]
        return cls(
            people=1,
            entries=len(drafts),
            by_rules=sum(draft.fallback is not None for draft in drafts),
            lines=len(items),
            claims=sum(len(line.claims) for line in blocked),
            replaced=sum(item.id.endswith(".own") for item in items),
            unasked=sum(draft.unasked for draft in drafts),
            quality=sum(item.quality.score for item in items if item.quality),
            words=sum(len(_words(item.content)) for item in items),
            copied=sum(copied(item.content, job.raw_text) for item in items),
        )

    def row(self, name: str) -> tuple[str, ...]:
        """The figures as a line of the table."""
        people, lines, words = max(self.people, 1), max(self.lines, 1), max(self.words, 1)
        return (
            name,
            f"{self.people}",
            f"{self.lines}",
            f"{self.by_rules}/{self.entries}",
            f"{self.claims}",
            f"{self.replaced}",
            f"{self.unasked}",
            f"{self.before / people:.0%}",
            f"{self.after / people:.0%}",
            f"{self.ceiling / people:.0%}",
            f"{self.quality / lines:.2f}",
            f"{self.copied / words:.1%}",
            f"{self.given + self.made}",
            f"${self.cost:.4f}",
            f"{self.seconds / people:.1f}",
        )


HEAD = (
    "model", "CVs", "lines", "by rules", "claims blocked", "replaced", "left out", "named before", "named after",
    "ceiling", "quality", "copied words", "tokens", "cost", "seconds a CV",
)  # fmt: skip


def copied(line: str, posting: str) -> int:
    """How many words of the line stand in a run that the posting has too."""
    words = _words(line)
    text = f" {' '.join(_words(posting))} "
    taken: set[int] = set()
    for start in range(len(words) - RUN + 1):
        if f" {' '.join(words[start : start + RUN])} " in text:
            taken.update(range(start, start + RUN))
    return len(taken)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def ended_well(rows: Iterable[Figures]) -> bool:
    """Whether no row names more of the job than its CVs could honestly reach."""
    return all(row.after <= row.ceiling + 0.001 * max(row.people, 1) for row in rows)
