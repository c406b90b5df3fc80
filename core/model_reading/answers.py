"""The shapes of what a model says of a text. Every value is a copy of the text's own words, or empty."""

from pydantic import Field

from core.cv import SectionKind
from core.model import Model


class EntrySeen(Model):
    """A role, project or degree."""

    title: str = Field(
        description="What the person was or gained, exactly as it stands there; empty if it is not said."
    )
    organisation: str = Field(description="The employer, client or school, exactly as it stands there, or empty.")
    place: str = Field(description="Where it was, exactly as it stands there, or empty.")
    dates: str = Field(description="From when to when, exactly as it stands there, or empty.")
    lines: tuple[int, ...] = Field(description="The numbers of all its lines, its heading first.")


class SectionSeen(Model):
    """A part of the CV under one heading."""

    kind: SectionKind
    heading: int = Field(description="The number of the heading's line; 0 where there is none.")
    entries: tuple[EntrySeen, ...] = Field(description="Its roles, projects or degrees; empty where it has none.")


class CvSeen(Model):
    """What each part of a text is, if it is a CV."""

    is_cv: bool
    name: str
    headline: str
    email: str
    phone: str
    place: str
    sections: tuple[SectionSeen, ...]


class SkillSeen(Model):
    """A skill that a job asks for."""

    name: str = Field(description="Exactly as it stands there, and as short as it stands alone.")
    preferred: bool = Field(description="True only where the text says that it is an advantage and not needed.")


class JobSeen(Model):
    """What a text asks for, if it is a job description."""

    is_job: bool
    title: str
    company: str
    place: str
    level: str
    skills: tuple[SkillSeen, ...]
    duties: tuple[str, ...]


class ValueFixed(Model):
    """A place of the CV that changes."""

    mark: str = Field(description="The mark of the place, such as V7.")
    text: str = Field(description="What shall stand there.")


class CvFixes(Model):
    """All the places that change; none where it is not clear what is meant."""

    changes: tuple[ValueFixed, ...]


class LineSeen(Model):
    """A line on a picture."""

    text: str = Field(description="Its words, letter by letter as they stand there.")
    heading: bool = Field(description="Whether it heads a part of the text.")
    bullet: bool = Field(description="Whether a bullet stands before it, which is left out.")


class PagesSeen(Model):
    """The text on pictures of pages, from top to bottom, one column after the other."""

    lines: tuple[LineSeen, ...]
