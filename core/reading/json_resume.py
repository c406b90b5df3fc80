"""JSON Resume, in and out."""

import json
import re
from collections.abc import Iterable

from pydantic import ValidationError

from core.cv import (
    Contact,
    ContentType,
    CvDate,
    Item,
    ItemStatus,
    ItemType,
    Link,
    Period,
    Section,
    SectionKind,
    StructuredCV,
    Subsection,
)
from core.reading.awarded import awarded
from core.reading.dates import find_period
from core.reading.group_lines import skill_names
from core.reading.json_resume_schema import Basics, Entry, Resume
from core.reading.language import language_of
from core.reading.source import Fault, Unreadable
from core.words import kept

_ISO_DATE = re.compile(r"\s*(?P<year>(?:19|20)\d\d)-(?P<month>\d{1,2})(?:-\d{1,2}(?:[T ].*)?)?\s*$")
"""ISO 8601, as the schema demands it: https://jsonresume.org/schema."""


def from_json_resume(text: str) -> StructuredCV | Unreadable:
    """The CV that the document holds, or why it holds none."""
    try:
        resume = Resume.model_validate_json(text)
    except ValidationError:
        return Unreadable(fault=Fault.UNSUPPORTED, detail=kept("JSON that is no JSON Resume"))
    sections = list(_sections(resume))
    if not sections or (resume.basics is None and not resume.work):
        return Unreadable(fault=Fault.NOT_A_CV, detail="JSON")
    numbered = tuple(_numbered(section, f"s{number}") for number, section in enumerate(sections, 1))
    words = " ".join(item.content for section in numbered for item in _items_of(section))
    return StructuredCV(contact=_contact(resume.basics or Basics()), sections=numbered, language=language_of(words))


def _contact(basics: Basics) -> Contact:
    place = basics.location
    where = (
        ", ".join(part for part in (place.address, place.city, place.region, place.countryCode) if part)
        if place
        else ""
    )
    links = [Link(url=basics.url, label=basics.url)] if basics.url else []
    links.extend(
        Link(url=profile.url, label=profile.network or profile.username or profile.url)
        for profile in basics.profiles
        if profile.url
    )
    return Contact(
        name=basics.name or None,
        headline=basics.label or None,
        email=basics.email or None,
        phone=basics.phone or None,
        location=where or None,
        links=tuple(links),
    )


def _sections(resume: Resume) -> Iterable[Section]:
    if resume.basics and resume.basics.summary:
        yield _list(SectionKind.SUMMARY, "Summary", [resume.basics.summary])
    for kind, name, given in (
        (SectionKind.EXPERIENCE, "Experience", resume.work),
        (SectionKind.PROJECTS, "Projects", resume.projects),
        (SectionKind.EDUCATION, "Education", resume.education),
        (SectionKind.VOLUNTEERING, "Volunteering", resume.volunteer),
    ):
        if given:
            yield _entries(kind, name, given)
    for kind, name, given in (
        (SectionKind.SKILLS, "Skills", resume.skills),
        (SectionKind.CERTIFICATIONS, "Certificates", resume.certificates),
        (SectionKind.AWARDS, "Awards", resume.awards),
        (SectionKind.PUBLICATIONS, "Publications", resume.publications),
        (SectionKind.LANGUAGES, "Languages", resume.languages),
        (SectionKind.INTERESTS, "Interests", resume.interests),
        (SectionKind.REFERENCES, "References", resume.references),
    ):
        if lines := [line for entry in given if (line := _line(entry, kind))]:
            yield _list(kind, name, lines)


def _line(entry: Entry, kind: SectionKind) -> str:
    """A list's entry as one line."""
    name = entry.name or entry.title or entry.language or ""
    keywords = ", ".join(word for word in entry.keywords if word)
    if kind is SectionKind.SKILLS and keywords:
        return f"{name}: {keywords}" if name else keywords
    said = [
        entry.level or entry.fluency or keywords,
        entry.issuer or entry.awarder or entry.publisher,
        entry.date or entry.releaseDate,
    ]
    line = f"{name} ({', '.join(part for part in said if part)})" if any(said) else name
    return ": ".join(part for part in (line, entry.reference or entry.summary) if part)


def _entries(kind: SectionKind, name: str, given: Iterable[Entry]) -> Section:
    return Section(
        id="s",
        name=name,
        kind=kind,
        content_type=_content_type(kind),
        subsections=tuple(entry for one in given if (entry := _subsection(one, kind)) is not None),
    )


def _subsection(entry: Entry, kind: SectionKind) -> Subsection | None:
    degree = ", ".join(part for part in (entry.studyType, entry.area) if part)
    title = degree if kind is SectionKind.EDUCATION else entry.position
    organisation = entry.institution or entry.organization or entry.name
    if kind is SectionKind.PROJECTS:
        title, organisation = entry.name, entry.entity
    heading = ", ".join(part for part in (title, organisation) if part) or entry.description
    if not heading:
        return None
    said = [
        entry.description,
        entry.summary,
        *entry.highlights,
        *entry.courses,
        entry.score and f"Score: {entry.score}",
    ]
    if kind is SectionKind.PROJECTS:
        said += [", ".join(one for one in many if one) for many in (entry.roles, entry.keywords)]
    return Subsection(
        id="e",
        name=heading,
        title=title or None,
        organisation=organisation or None,
        location=entry.location or None,
        period=_period(entry),
        link=Link(url=entry.url, label=entry.url) if entry.url else None,
        items=_items([line for line in said if line and line.strip()], kind),
    )


def _period(entry: Entry) -> Period | None:
    start, end = _date(entry.startDate), _date(entry.endDate)
    if start is None and end is None:
        return None
    ongoing = end is None  # in this format a missing end says so
    first = str(start) if start else ""
    last = "Present" if ongoing else str(end) if end else ""
    return Period(text=" – ".join(part for part in (first, last) if part), start=start, end=end, ongoing=ongoing)


def _date(text: str | None) -> CvDate | None:
    """The date; ``2005-09`` is a month here, and never the years up to 2009."""
    if text is None:
        return None
    if (iso := _ISO_DATE.match(text)) is not None:
        month = int(iso["month"])
        return CvDate(year=int(iso["year"]), month=month if 1 <= month <= 12 else None)
    found = find_period(text)
    return found.period.start if found else None


def _list(kind: SectionKind, name: str, lines: Iterable[str]) -> Section:
    return Section(id="s", name=name, kind=kind, content_type=_content_type(kind), items=_items(lines, kind))


def _content_type(kind: SectionKind) -> ContentType:
    dynamic = (SectionKind.EXPERIENCE, SectionKind.PROJECTS, SectionKind.SUMMARY)
    return ContentType.DYNAMIC if kind in dynamic else ContentType.STATIC


def _items(lines: Iterable[str], kind: SectionKind) -> tuple[Item, ...]:
    types = {
        SectionKind.SUMMARY: ItemType.EXECUTIVE_SUMMARY_PARA,
        SectionKind.PROJECTS: ItemType.PROJECT_DESCRIPTION_BULLET,
        SectionKind.EDUCATION: ItemType.EDUCATION_ENTRY,
        SectionKind.CERTIFICATIONS: ItemType.CERTIFICATION_ENTRY,
        SectionKind.LANGUAGES: ItemType.LANGUAGE_ENTRY,
    }
    status = ItemStatus.INITIAL if _content_type(kind) is ContentType.DYNAMIC else ItemStatus.STATIC
    return tuple(
        Item(id="i", content=" ".join(line.split()), type=types.get(kind, ItemType.BULLET_POINT), status=status)
        for line in lines
    )


def _numbered(section: Section, id: str) -> Section:
    def numbered(items: Iterable[Item], under: str) -> tuple[Item, ...]:
        return tuple(item.model_copy(update={"id": f"{under}.i{number}"}) for number, item in enumerate(items, 1))

    subsections = tuple(
        entry.model_copy(update={"id": f"{id}.e{number}", "items": numbered(entry.items, f"{id}.e{number}")})
        for number, entry in enumerate(section.subsections, 1)
    )
    return section.model_copy(update={"id": id, "items": numbered(section.items, id), "subsections": subsections})


def _items_of(section: Section) -> Iterable[Item]:
    yield from section.items
    for subsection in section.subsections:
        yield from subsection.items


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
        "volunteer": [_role_out(entry) for entry in _of(cv, SectionKind.VOLUNTEERING)],
        "education": [_degree_out(entry) for entry in _of(cv, SectionKind.EDUCATION)],
        "projects": [_project_out(entry) for entry in _of(cv, SectionKind.PROJECTS)],
        "skills": [
            _written(name=section.name, keywords=list(skill_names(section)))
            for section in cv.of_kind(SectionKind.SKILLS, SectionKind.QUALIFICATIONS)
        ],
        "languages": _lines_out(cv, SectionKind.LANGUAGES, "language"),
        "certificates": _awarded_out(cv, SectionKind.CERTIFICATIONS, "name", "issuer"),
        "awards": _awarded_out(cv, SectionKind.AWARDS, "title", "awarder"),
        "publications": _lines_out(cv, SectionKind.PUBLICATIONS, "name"),
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


def _role_out(entry: Subsection) -> _Written:
    lines = [item.content for item in entry.items]
    return _written(
        name=entry.organisation,
        position=entry.title,
        location=entry.location,
        url=entry.link.url if entry.link else None,
        highlights=lines,
    ) | _dates(entry.period)


def _degree_out(entry: Subsection) -> _Written:
    courses = [item.content for item in entry.items]
    return _written(institution=entry.organisation, studyType=entry.title, courses=courses) | _dates(entry.period)


def _project_out(entry: Subsection) -> _Written:
    lines = [item.content for item in entry.items]
    return _written(name=entry.title or entry.name, entity=entry.organisation, highlights=lines) | _dates(entry.period)


def _awarded_out(cv: StructuredCV, kind: SectionKind, name: str, issuer: str) -> list[_Written]:
    found = (awarded(item.content) for section in cv.of_kind(kind) for item in section.items)
    return [
        _written(**{name: one.name, issuer: one.issuer, "date": str(one.date) if one.date else None}) for one in found
    ]


def _lines_out(cv: StructuredCV, kind: SectionKind, field: str) -> list[_Written]:
    return [{field: item.content} for section in cv.of_kind(kind) for item in section.items]
