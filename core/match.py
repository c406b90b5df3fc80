"""How far a CV covers a job: before, after, and what it could honestly reach."""

from pydantic import Field

from core.cv import Text
from core.job import JobSkill
from core.model import Model

FEWEST_ROWS = 3
"""Of fewer wanted skills, a share of nothing is no measure."""


class Coverage(Model):
    """One wanted skill, and the id of the line that covers it; None is a gap."""

    skill: JobSkill
    line: str | None = None
    wording: Text | None = None
    """The CV's own word for the skill, when it is another than the job's."""


class DutyCoverage(Model):
    """One of the job's duties, and the id of the line that speaks of it; None where no line does."""

    duty: Text
    line: str | None = None


class Match(Model):
    """Shares from 0 to 1 of the wanted skills; a required skill weighs twice a preferred one.

    ``before``: named in the CV in the job's own words. ``after``: the same for the tailored CV, None until
    there is one. ``ceiling``: what the CV supports in any words: no honest tailoring can go beyond it.
    """

    before: float = Field(ge=0, le=1)
    after: float | None = Field(default=None, ge=0, le=1)
    ceiling: float = Field(ge=0, le=1)
    covered: tuple[Coverage, ...] = ()
    duties: tuple[DutyCoverage, ...] = ()
    """They are told beside the shares and not counted in them: a duty is shown or not, never proved."""

    @property
    def measurable(self) -> bool:
        """Whether the shares say something: none of one or two skills says nothing of a CV."""
        return len(self.covered) >= FEWEST_ROWS or any(one.line for one in self.covered)

    @property
    def gaps(self) -> tuple[JobSkill, ...]:
        """Wanted skills that nothing in the CV supports."""
        return tuple(one.skill for one in self.covered if one.line is None)
