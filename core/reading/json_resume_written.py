"""JSON Resume as it is written."""

import json
from collections.abc import Iterable

from core.cv import Period, SectionKind, StructuredCV, Subsection
from core.reading.awarded_entries import with_awarded
from core.reading.group_lines import skill_names

_Written = dict[str, str | list[str]]
"""An entry as it is written; what it does not have is left out."""


def to_json_resume(cv: StructuredCV) -> str:
    """The CV as a JSON Resume document, indented."""
    contact = cv.contact
    basics: dict[str, str | dict[str, str] | list[dict[str, str]]] = {
        key: value
        for key, value in (
            ("name", contact.name),
            ("label", contact.headline),
            ("email", contact.email),
            ("phone", contact.phone),
            (
                "summary",
                "\n".join(item.content for section in cv.of_kind(SectionKind.SUMMARY) for item in section.items),
            ),
        )
        if value
    }
    if contact.location:
        basics["location"] = {"address": contact.location}
    if contact.links:
        basics["profiles"] = [{"network": link.label, "url": link.url} for link in contact.links]
    lists = {
        "work": [_role_out(entry) for entry in _of(cv, SectionKind.EXPERIENCE)],
        "volunteer": [_role_out(entry, "organization") for entry in _of(cv, SectionKind.VOLUNTEERING)],
        "education": [_degree_out(entry) for entry in _of(cv, SectionKind.EDUCATION)],
        "projects": [_project_out(entry) for entry in _of(cv, SectionKind.PROJECTS)],
        "skills": [
            _written(name=section.name, keywords=list(skill_names(section)))
            for section in cv.of_kind(SectionKind.SKILLS, SectionKind.QUALIFICATIONS)
        ],
        "languages": _lines_out(cv, SectionKind.LANGUAGES, "language"),
        "certificates": _awarded_out(cv, SectionKind.CERTIFICATIONS, "name", "issuer"),
        "awards": _awarded_out(cv, SectionKind.AWARDS, "title", "awarder"),
        "publications": _awarded_out(cv, SectionKind.PUBLICATIONS, "name", "publisher", "releaseDate"),
        "interests": _lines_out(cv, SectionKind.INTERESTS, "name"),
        "references": _lines_out(cv, SectionKind.REFERENCES, "reference"),
    }
    document = {"basics": basics, **{name: entries for name, entries in lists.items() if entries}}
    return json.dumps(document, ensure_ascii=False, indent=2)


def _of(cv: StructuredCV, kind: SectionKind) -> Iterable[Subsection]:
    return (entry for section in cv.of_kind(kind) for entry in section.subsections)


def _written(**fields: str | list[str] | None) -> _Written:
    return {name: value for name, value in fields.items() if value}


def _dates(period: Period | None) -> _Written:
    start, end = (period.start, period.end) if period else (None, None)
    return _written(startDate=str(start) if start else None, endDate=str(end) if end else None)


def _role_out(entry: Subsection, employer: str = "name") -> _Written:
    return _written(
        **{employer: entry.organisation},
        position=entry.title,
        location=entry.location,
        url=entry.link.url if entry.link else None,
        highlights=[item.content for item in entry.items],
    ) | _dates(entry.period)


def _degree_out(entry: Subsection) -> _Written:
    courses = [item.content for item in entry.items]
    return _written(institution=entry.organisation, studyType=entry.title, courses=courses) | _dates(entry.period)


def _project_out(entry: Subsection) -> _Written:
    lines = [item.content for item in entry.items]
    return _written(name=entry.title or entry.name, entity=entry.organisation, highlights=lines) | _dates(entry.period)


def _awarded_out(cv: StructuredCV, kind: SectionKind, name: str, issuer: str, date: str = "date") -> list[_Written]:
    """What was awarded; a CV that was read before it had entries for this holds lines."""
    sections = [with_awarded(section) for section in cv.of_kind(kind)]
    loose: list[_Written] = [{name: item.content} for section in sections for item in section.items]
    return loose + [
        _written(
            **{name: entry.title or entry.name, issuer: entry.organisation},
            **{date: str(entry.period.start) if entry.period and entry.period.start else None},
            url=entry.link.url if entry.link else None,
            summary=" ".join(item.content for item in entry.items),
        )
        for section in sections
        for entry in section.subsections
    ]


def _lines_out(cv: StructuredCV, kind: SectionKind, field: str) -> list[_Written]:
    return [{field: item.content} for section in cv.of_kind(kind) for item in section.items]
