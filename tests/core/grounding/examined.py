"""The four people before one examiner: what of their lines, and of lines told of them, it cannot trace."""

from collections.abc import Callable
from dataclasses import dataclass

from core.cv import StructuredCV
from core.grounding.claims import Examiner, Judged
from core.grounding.sources import Sources
from tests.core.grounding.four_people import ACCOUNTANT, BUYER, ENGINEER, NURSE, sources

PEOPLE = (ENGINEER, NURSE, BUYER, ACCOUNTANT)


@dataclass(frozen=True)
class Examined:
    """What the examiners that ``make`` makes say of a line of a person's role, or of the whole CV without one."""

    make: Callable[[Sources], Examiner]

    def untraced(self, cv: StructuredCV, role: int | None, line: str) -> list[Judged]:
        return [judged for judged in self.make(sources(cv, role)).judge(line) if not judged.supported]

    def supported(self, cv: StructuredCV, role: int | None, lines: tuple[str, ...]) -> dict[str, bool]:
        examiner = self.make(sources(cv, role))
        return {line: all(judged.supported for judged in examiner.judge(line)) for line in lines}
