"""What a line of a CV claims, and what became of each claim."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class ClaimKind(StrEnum):
    """What can be checked about a line."""

    NUMBER = "number"
    DATE = "date"
    DURATION = "duration"
    EMPLOYER = "employer"
    TITLE = "title"
    DEGREE = "degree"
    CERTIFICATE = "certificate"
    TOOL = "tool"
    SKILL = "skill"
    SCOPE = "scope"
    SUPERLATIVE = "superlative"
    OUTCOME = "outcome"
    LANGUAGE = "language"
    NAME = "name"


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One checkable fact in a line: its words and where they stand in it."""

    kind: ClaimKind
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A claim, whether it is supported, and the ids of the source lines that it rests on."""

    claim: Claim
    supported: bool
    evidence: tuple[str, ...] = ()


def in_order(judged: Iterable[Judged]) -> tuple[Judged, ...]:
    """The verdicts in the order of the line."""
    return tuple(sorted(judged, key=lambda one: (one.claim.start, one.claim.end)))


class Examiner(Protocol):
    """Judges one family of claims against the sources that it was made for."""

    def judge(self, line: str) -> tuple[Judged, ...]:
        """Every claim of its family that the line makes, in the order of the line."""
        ...
