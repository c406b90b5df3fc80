"""JSON Resume as it comes in. How it is written: see ``json_resume_written``."""

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
from core.reading.dates import find_period
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
    if lines := [line for entry in resume.skills if (line := _line(entry, SectionKind.SKILLS))]:
        yield _list(SectionKind.SKILLS, "Skills", lines)
    for kind, name, given in (
        (SectionKind.CERTIFICATIONS, "Certificates", resume.certificates),
        (SectionKind.AWARDS, "Awards", resume.awards),
        (SectionKind.PUBLICATIONS, "Publications", resume.publications),
    ):
        if entries := [one for entry in given if (one := _awarded(entry, kind)) is not None]:
            yield Section(id="s", name=name, kind=kind, subsections=tuple(entries))
    for kind, name, given in (
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
    said = entry.level or entry.fluency or keywords
    line = f"{name} ({said})" if said else name
    return ": ".join(part for part in (line, entry.reference or entry.summary) if part)


def _awarded(entry: Entry, kind: SectionKind) -> Subsection | None:
    """A certificate, an award or a publication."""
    title, issuer = entry.name or entry.title, entry.issuer or entry.awarder or entry.publisher
    if not (title or issuer):
        return None
    said = entry.date or entry.releaseDate
    date = _date(said)
    period = Period(text=str(date or said), start=date, end=date) if said else None
    return Subsection(
        id="e",
        name=", ".join(part for part in (title, issuer, period.text if period else None) if part),
        title=title or None,
        organisation=issuer or None,
        period=period,
        link=Link(url=entry.url, label=entry.url) if entry.url else None,
        items=_items([entry.summary] if entry.summary else [], kind),
    )


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
