"""The CV: contact details and ordered sections, of subsections, of items. The words of the product."""

from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field, StringConstraints, model_validator

from core.model import Model
from core.spans import Words

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]


class ContentType(StrEnum):
    """Whether a section is tailored to the job or copied as it is."""

    DYNAMIC = "dynamic"
    STATIC = "static"


class SectionKind(StrEnum):
    """What a section holds, whatever its heading says in whatever language."""

    SUMMARY = "summary"
    QUALIFICATIONS = "qualifications"
    EXPERIENCE = "experience"
    PROJECTS = "projects"
    EDUCATION = "education"
    SKILLS = "skills"
    LANGUAGES = "languages"
    CERTIFICATIONS = "certifications"
    PUBLICATIONS = "publications"
    AWARDS = "awards"
    VOLUNTEERING = "volunteering"
    INTERESTS = "interests"
    REFERENCES = "references"
    OTHER = "other"


AWARDED = (SectionKind.CERTIFICATIONS, SectionKind.AWARDS, SectionKind.PUBLICATIONS)
"""Sections whose entries are a line each: what was given or published, by whom and when. ``name`` is that line."""


class ItemType(StrEnum):
    """What a line is."""

    BULLET_POINT = "bullet_point"
    KEY_QUALIFICATION = "key_qualification"
    EXECUTIVE_SUMMARY_PARA = "executive_summary_para"
    EXPERIENCE_ROLE_TITLE = "experience_role_title"
    PROJECT_DESCRIPTION_BULLET = "project_description_bullet"
    EDUCATION_ENTRY = "education_entry"
    CERTIFICATION_ENTRY = "certification_entry"
    LANGUAGE_ENTRY = "language_entry"


class ItemStatus(StrEnum):
    """Where a line stands between being read and being accepted."""

    INITIAL = "initial"
    GENERATED = "generated"
    USER_MODIFIED = "user_modified"
    USER_ACCEPTED = "user_accepted"
    TO_REGENERATE = "to_regenerate"
    GENERATION_FAILED = "generation_failed"
    GENERATED_FALLBACK = "generated_fallback"
    STATIC = "static"


class CvDate(Model):
    """A year, or a month of a year: as exact as the CV says it, never more."""

    year: int = Field(ge=1900, le=2100)
    month: int | None = Field(default=None, ge=1, le=12)

    def __str__(self) -> str:
        return f"{self.year:04}" if self.month is None else f"{self.year:04}-{self.month:02}"


class Period(Model):
    """When something began and ended. ``text`` is what the CV says, and what is printed."""

    text: Text
    start: CvDate | None = None
    end: CvDate | None = None
    ongoing: bool = False

    @model_validator(mode="after")
    def _ongoing_has_no_end(self) -> Self:
        if self.ongoing and self.end is not None:
            raise ValueError("a period that goes on has no end")
        return self


class Link(Model):
    """Something to open: where it leads, and the words that stand for it."""

    url: Text
    label: Text


class Contact(Model):
    """Who the CV is about and how to reach them. Never asked of a model: copied by code."""

    name: Text | None = None
    headline: Text | None = None
    email: Text | None = None
    phone: Text | None = None
    location: Text | None = None
    links: tuple[Link, ...] = ()


class Quality(Model):
    """What the quality check found in one line (R10)."""

    score: float = Field(ge=0, le=1)
    issues: tuple[Words | str, ...] = ()
    milliseconds: float = Field(ge=0)


class Item(Model):
    """One line of a CV."""

    id: Text
    content: Text
    type: ItemType = ItemType.BULLET_POINT
    status: ItemStatus = ItemStatus.INITIAL
    raw_output: str | None = None
    """What the writer answered before anybody touched it (R9); None for a line that was read."""
    evidence: tuple[str, ...] = ()
    """Ids of the source items that this line rests on."""
    quality: Quality | None = None


class Subsection(Model):
    """One role, project, degree …: its name, its metadata and its lines.

    ``organisation`` is the employer of a role, the school of a degree, the client of a project.
    ``name`` is the whole heading as one line; ``title`` is the job title, the degree, the project's name.
    """

    id: Text
    name: Text
    title: Text | None = None
    organisation: Text | None = None
    location: Text | None = None
    period: Period | None = None
    link: Link | None = None
    items: tuple[Item, ...] = ()


class Section(Model):
    """A part of the CV under one heading; loose lines stand before its subsections."""

    id: Text
    name: Text
    kind: SectionKind
    content_type: ContentType = ContentType.STATIC
    items: tuple[Item, ...] = ()
    subsections: tuple[Subsection, ...] = ()


class StructuredCV(Model):
    """A whole CV. Ids are unique within it; ``language`` is an ISO 639-1 code."""

    contact: Contact
    sections: tuple[Section, ...] = ()
    language: str = Field(default="en", pattern=r"^[a-z]{2}$")

    @model_validator(mode="after")
    def _ids_are_unique(self) -> Self:
        seen: set[str] = set()
        for one in self._ids():
            if one in seen:
                raise ValueError(f"the id {one!r} is used twice")
            seen.add(one)
        return self

    def _ids(self) -> Iterator[str]:
        for section in self.sections:
            yield section.id
            yield from (item.id for item in section.items)
            for subsection in section.subsections:
                yield subsection.id
                yield from (item.id for item in subsection.items)

    def items(self) -> Iterator[Item]:
        """Every line, in the order of the CV."""
        for section in self.sections:
            yield from section.items
            for subsection in section.subsections:
                yield from subsection.items

    def of_kind(self, *kinds: SectionKind) -> Iterator[Section]:
        """The sections of these kinds, in the order of the CV."""
        return (section for section in self.sections if section.kind in kinds)
