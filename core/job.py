"""The job: what a posting asks for."""

from enum import StrEnum
from typing import Self

from pydantic import Field

from core.addresses import live_parts
from core.cv import Text
from core.model import Model
from core.spans import Words


class Need(StrEnum):
    """How much the posting wants a skill."""

    REQUIRED = "required"
    PREFERRED = "preferred"


class JobSkill(Model):
    """A skill that the posting names, in the posting's own words."""

    name: Text
    need: Need = Need.REQUIRED


class JobDescriptionData(Model):
    """What was read out of a job description. ``error`` says what the reading fell short of (R4)."""

    raw_text: str
    title: Text | None = None
    company: Text | None = None
    location: Text | None = None
    skills: tuple[JobSkill, ...] = ()
    experience_level: Text | None = None
    salary: Text | None = None
    """As the posting writes it ("€65,000 – 80,000 a year"); None where it names no amount."""
    responsibilities: tuple[Text, ...] = ()
    industry_terms: tuple[Text, ...] = ()
    company_values: tuple[Text, ...] = ()
    language: str = Field(default="en", pattern=r"^[a-z]{2}$")
    error: Words | None = None

    def named(self, need: Need) -> tuple[str, ...]:
        """The names of the skills that are wanted this much, in the posting's order."""
        return tuple(skill.name for skill in self.skills if skill.need is need)

    @property
    def words(self) -> tuple[str, ...]:
        """All that the posting says, as its text and as what was read in it."""
        read = (self.title, self.company, self.location, *(skill.name for skill in self.skills))
        return (self.raw_text, *(one for one in read if one), *self.responsibilities)

    def without_links(self) -> Self:
        """The same without what was read where an address stands: a card would make a link of a stranger's text."""
        return self.changed(
            title=_plain(self.title),
            company=_plain(self.company),
            location=_plain(self.location),
            skills=tuple(skill for skill in self.skills if _plain(skill.name)),
            responsibilities=tuple(one for one in self.responsibilities if _plain(one)),
        )


def _plain(text: str | None) -> str | None:
    return None if text and live_parts(text) else text
