"""The JSON Resume schema, as jsonresume.org has it in version 1.0.0, with the names that it had before.

What comes in is somebody else's: every field may be missing, and fields of other tools are passed over.
"""

from typing import Annotated

from pydantic import AliasChoices, BaseModel, BeforeValidator, ConfigDict, Field


def _as_text(value: object) -> object:
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else value


def _none_as_empty(value: object) -> object:
    return () if value is None else value


_Words = Annotated[str | None, BeforeValidator(_as_text)]
_Name = Annotated[_Words, Field(validation_alias=AliasChoices("name", "company"))]
"""Before version 1.0.0 an employer was a ``company``."""
_Url = Annotated[_Words, Field(validation_alias=AliasChoices("url", "website"))]
"""And an address a ``website``."""


class _Outside(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True, str_strip_whitespace=True)


_Lines = Annotated[tuple[_Words, ...], BeforeValidator(_none_as_empty)]


class Place(_Outside):
    address: _Words = None
    city: _Words = None
    region: _Words = None
    countryCode: _Words = None  # noqa: N815 - the schema's name


class Profile(_Outside):
    network: _Words = None
    username: _Words = None
    url: _Words = None


class Basics(_Outside):
    name: _Words = None
    label: _Words = None
    email: _Words = None
    phone: _Words = None
    url: _Url = None
    summary: _Words = None
    location: Place | None = None
    profiles: Annotated[tuple[Profile, ...], BeforeValidator(_none_as_empty)] = ()


class Entry(_Outside):
    """Any entry of any list: the schema's lists differ only in which of these they use."""

    name: _Name = None
    title: _Words = None
    position: _Words = None
    organization: _Words = None
    entity: _Words = None
    institution: _Words = None
    issuer: _Words = None
    awarder: _Words = None
    publisher: _Words = None
    studyType: _Words = None  # noqa: N815 - the schema's name
    area: _Words = None
    score: _Words = None
    level: _Words = None
    language: _Words = None
    fluency: _Words = None
    location: _Words = None
    description: _Words = None
    summary: _Words = None
    reference: _Words = None
    url: _Url = None
    date: _Words = None
    releaseDate: _Words = None  # noqa: N815 - the schema's name
    startDate: _Words = None  # noqa: N815 - the schema's name
    endDate: _Words = None  # noqa: N815 - the schema's name
    highlights: _Lines = ()
    keywords: _Lines = ()
    courses: _Lines = ()
    roles: _Lines = ()


_Entries = Annotated[tuple[Entry, ...], BeforeValidator(_none_as_empty)]


class Resume(_Outside):
    basics: Basics | None = None
    work: _Entries = ()
    volunteer: _Entries = ()
    education: _Entries = ()
    awards: _Entries = ()
    certificates: _Entries = ()
    publications: _Entries = ()
    skills: _Entries = ()
    languages: _Entries = ()
    interests: _Entries = ()
    references: _Entries = ()
    projects: _Entries = ()
