"""The degrees that a text names, and which of them answers which."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from core.grounding.credential_words import ANY_DEGREE, DEGREES, GENERIC, NO_MASTER, TRANSLATED
from core.grounding.held_words import HeldWords
from core.grounding.plain_letters import plain_line
from core.grounding.sources import Grounds

FIELD = re.compile(
    r"(?!\s*(?:and|und|et|y|e|or|oder|ou|o|with|mit|avec|con|sowie)\b)"
    r"['’]?s?\s*(?:degree|abschluss|titel|habilitante|of science|of arts)?\s*(?:\([^)]*\))?\s*[:,–-]?\s*"
    r"(?:(?:in|of|en|der|des|fur|im|de|al)\b|d')?\s*(?P<field>[^,;.()|]{3,60})"
)


@dataclass(frozen=True, slots=True)
class Degree:
    kind: str
    rank: float
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class HeldDegree:
    kind: str
    rank: float
    text: str
    words: HeldWords
    id: str


def degrees_in(text: str, ground: Grounds) -> list[Degree]:
    """The degrees of a plain text, where they overlap the first kind."""
    found: list[Degree] = []
    if not ANY_DEGREE.search(text):
        return found
    for kind, rank, pattern in DEGREES:
        for match in pattern.finditer(
            ground.text if len(ground.text) == len(text) and "(?-i:" in pattern.pattern else text
        ):
            start, end = match.span()
            if any(one.start < end and start < one.end for one in found):
                continue
            if kind == "master" and NO_MASTER.search(text[max(start - 12, 0) : end + 16]):
                continue
            found.append(Degree(kind, rank, start, end))
    if ground.heading and not found and (plain_start := re.match(r"(licence|grado|master|maestria|diplom)\b", text)):
        kind = {"licence": "bachelor", "grado": "bachelor", "diplom": "diplom"}.get(plain_start[1], "master")
        found.append(Degree(kind, 5 if kind != "bachelor" else 4, *plain_start.span()))
    return found


def held_degrees(grounds: Iterable[Grounds]) -> Iterator[HeldDegree]:
    for ground in grounds:
        text = plain_line(ground.text)
        for degree in degrees_in(text, ground):
            yield HeldDegree(degree.kind, degree.rank, text, HeldWords.of((ground,)), ground.id)


def degrees_of(ground: Grounds) -> list[Degree]:
    return degrees_in(plain_line(ground.text), ground)


def answers(held: HeldDegree, wanted: Degree) -> bool:
    """Whether who holds the one may claim the other."""
    if held.kind == wanted.kind:
        return True
    if wanted.kind in GENERIC:
        return held.kind in TRANSLATED[wanted.kind]
    return held.kind in GENERIC and wanted.kind in TRANSLATED[held.kind] and wanted.kind not in (
        "mba", "llm", "llb", "med", "diplom", "magister", "licence professionnelle"
    )  # fmt: skip
