"""What a line may rest on: the person's own lines for its entry, or for the whole CV."""

from collections.abc import Iterator
from dataclasses import dataclass

from core.cv import AWARDED, CvDate, Item, Period, Section, SectionKind, StructuredCV, Subsection

_OF_ONE = frozenset((SectionKind.EXPERIENCE, SectionKind.PROJECTS, SectionKind.VOLUNTEERING))
"""Sections whose entries tell what was done there, which says nothing of another."""
_SELF_TOLD = (*_OF_ONE, SectionKind.SUMMARY, SectionKind.QUALIFICATIONS, SectionKind.SKILLS, SectionKind.LANGUAGES)
"""Sections in which nobody else attests anything."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grounds:
    """One line of evidence: its id and its words. ``heading`` tells metadata (title, employer, dates) from content."""

    id: str
    text: str
    heading: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """All that a line of one entry may rest on.

    ``own`` are the entry's own lines and metadata, and facts that the person has attested; for a summary or
    skills they are the whole CV's. ``cv`` is the whole CV in any case: skills and languages may rest on it, and a
    term that stands nowhere in it is new. ``titles`` are the job titles that count as the entry's own,
    ``organisations`` the employers and schools. ``periods`` are those of the entry, or of every role for the whole
    CV. ``today`` bounds what goes on; without it only what the CV dates itself counts.
    """

    own: tuple[Grounds, ...]
    cv: tuple[Grounds, ...]
    titles: tuple[Grounds, ...] = ()
    organisations: tuple[Grounds, ...] = ()
    person: tuple[Grounds, ...] = ()
    """What the CV says of the person and of no single role or project: summary, skills, languages, education."""
    unattested: frozenset[str] = frozenset()
    """The ids of what the person alone says: summary, skills, languages, roles and what was done in them."""
    periods: tuple[Period, ...] = ()
    whole_cv: bool = False
    language: str = "en"
    today: CvDate | None = None


def sources_of_cv(cv: StructuredCV, facts: tuple[Grounds, ...] = (), today: CvDate | None = None) -> Sources:
    """The sources of a line that speaks for the whole CV: a summary, a key qualification, a skill."""
    everything = (*_everything(cv), *facts)
    roles = tuple(_roles(cv))
    return Sources(
        own=everything,
        cv=everything,
        titles=(*(Grounds(id=role.id, text=role.title, heading=True) for role in roles if role.title), *_headline(cv)),
        organisations=tuple(_organisations(cv)),
        person=everything,
        unattested=_unattested(cv),
        periods=tuple(role.period for role in roles if role.period),
        whole_cv=True,
        language=cv.language,
        today=today,
    )


def sources_of_entry(
    cv: StructuredCV, entry: Subsection, facts: tuple[Grounds, ...] = (), today: CvDate | None = None
) -> Sources:
    """The sources of a line in this role, project or degree."""
    title = (Grounds(id=entry.id, text=entry.title, heading=True),) if entry.title else ()
    employer = (Grounds(id=entry.id, text=entry.organisation, heading=True),) if entry.organisation else ()
    return Sources(
        own=(*_of_entry(entry), *facts),
        cv=(*_everything(cv), *facts),
        titles=title,
        organisations=employer,
        person=(*_everything(cv, without=_OF_ONE), *facts),
        unattested=_unattested(cv),
        periods=(entry.period,) if entry.period else (),
        language=cv.language,
        today=today,
    )


def _everything(cv: StructuredCV, *, without: frozenset[SectionKind] = frozenset()) -> Iterator[Grounds]:
    for name, value in (("contact.headline", cv.contact.headline), ("contact.location", cv.contact.location)):
        if value:
            yield Grounds(id=name, text=value, heading=True)
    for section in cv.sections:
        yield from (_line(item) for item in section.items)
        for entry in section.subsections if section.kind not in without else ():
            yield from _of_line(entry) if section.kind in AWARDED else _of_entry(entry)


def _unattested(cv: StructuredCV) -> frozenset[str]:
    sections = [section for section in cv.sections if section.kind in _SELF_TOLD]
    entries = [entry for section in sections for entry in section.subsections]
    items = [*(item for one in sections for item in one.items), *(item for one in entries for item in one.items)]
    told = (*(one.id for one in entries), *(one.id for one in items))
    return frozenset(("contact.headline", "contact.location", *told))


def _of_entry(entry: Subsection) -> Iterator[Grounds]:
    told = (entry.name, entry.title, entry.organisation, entry.location, entry.period.text if entry.period else None)
    yield from (Grounds(id=entry.id, text=text, heading=True) for text in dict.fromkeys(told) if text)
    yield from (_line(item) for item in entry.items)


def _of_line(entry: Subsection) -> Iterator[Grounds]:
    yield Grounds(id=entry.id, text=entry.name)
    yield from (_line(item) for item in entry.items)


def _line(item: Item) -> Grounds:
    return Grounds(id=item.id, text=item.content)


def _roles(cv: StructuredCV) -> Iterator[Subsection]:
    section: Section
    for section in cv.of_kind(SectionKind.EXPERIENCE):
        yield from section.subsections


def _headline(cv: StructuredCV) -> tuple[Grounds, ...]:
    headline = cv.contact.headline
    return (Grounds(id="contact.headline", text=headline, heading=True),) if headline else ()


def _organisations(cv: StructuredCV) -> Iterator[Grounds]:
    """Employers and schools; nobody worked for who gave a certificate."""
    for section in cv.sections:
        for entry in section.subsections if section.kind not in AWARDED else ():
            if entry.organisation:
                yield Grounds(id=entry.id, text=entry.organisation, heading=True)
