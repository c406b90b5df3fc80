"""The finished CV for the document: the person's own, with what was accepted in its place."""

from collections.abc import Iterator

from core.cv import ContentType, Item, Section, SectionKind, StructuredCV, Subsection
from core.session import Entry, EntryKind
from core.tailoring.entries import section_name

_WRITTEN = {EntryKind.SUMMARY: SectionKind.SUMMARY, EntryKind.QUALIFICATIONS: SectionKind.QUALIFICATIONS}
"""The sections that are written as a whole, in the order in which they open the document."""
_ASIDE = (SectionKind.LANGUAGES, SectionKind.INTERESTS, SectionKind.REFERENCES)
"""What stands in a margin beside the roles, and is read before them; on a page without a margin it follows them."""


def assemble(cv: StructuredCV, entries: tuple[Entry, ...]) -> StructuredCV:
    """Summary, key qualifications, then the CV's own order, but for what belongs below the roles. Only lines of roles
    and projects ever change.

    An entry that was not accepted, or accepted with no lines, leaves its section out (summary and key
    qualifications) or its heading without lines (role and project). What has no entry is copied.
    """
    accepted = {entry.id: entry.accepted_items for entry in entries}
    whole = [_whole(cv, entry) for kind in _WRITTEN for entry in entries if entry.kind is kind]
    replaced = {_WRITTEN[entry.kind] for entry in entries if entry.kind in _WRITTEN}
    kept = [_filled(section, accepted) for section in cv.sections if section.kind not in replaced]
    sections = (*(section for section in whole if section.items), *_roles_first(kept))
    return cv.changed(sections=tuple(_unique(sections)))


def _roles_first(sections: list[Section]) -> Iterator[Section]:
    first = next((place for place, one in enumerate(sections) if one.kind is SectionKind.EXPERIENCE), 0)
    above = [section for section in sections[:first] if section.kind in _ASIDE]
    yield from (section for section in sections if section not in above)
    yield from above


def _whole(cv: StructuredCV, entry: Entry) -> Section:
    kind = _WRITTEN[entry.kind]
    own = next(cv.of_kind(kind), None)
    return Section(
        id=own.id if own else entry.id,
        name=section_name(cv, entry.kind),
        kind=kind,
        content_type=ContentType.DYNAMIC,
        items=entry.accepted_items,
    )


def _filled(section: Section, accepted: dict[str, tuple[Item, ...]]) -> Section:
    parts = tuple(
        part.changed(items=accepted[part.id]) if part.id in accepted else part for part in section.subsections
    )
    return section.changed(subsections=parts)


def _unique(sections: tuple[Section, ...]) -> Iterator[Section]:
    """The sections with ids that occur once: a line kept from one place may have been written to another too."""
    taken: set[str] = set()
    for section in sections:
        yield section.changed(
            id=_free(section.id, taken),
            items=_free_items(section.items, taken),
            subsections=tuple(_free_part(part, taken) for part in section.subsections),
        )


def _free_part(part: Subsection, taken: set[str]) -> Subsection:
    return part.changed(id=_free(part.id, taken), items=_free_items(part.items, taken))


def _free_items(items: tuple[Item, ...], taken: set[str]) -> tuple[Item, ...]:
    return tuple(item.changed(id=_free(item.id, taken)) for item in items)


def _free(id: str, taken: set[str]) -> str:
    free = id
    while free in taken:
        free += "'"
    taken.add(free)
    return free
