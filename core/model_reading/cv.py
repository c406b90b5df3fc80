"""What a model read in a CV beside what the rules did. The rules hold every line, and none of them is lost."""

from core.cv import Contact, ContentType, ItemStatus, Section, SectionKind, StructuredCV, Subsection
from core.language_model import Completed, Payer, Purpose
from core.model_reading.answers import CvSeen, EntrySeen, SectionSeen
from core.model_reading.asking import Reading
from core.model_reading.entries import best_match, parted, with_fields
from core.model_reading.support import Support, folded
from core.reading.awarded_entries import with_awarded
from core.reading.cvs import DYNAMIC, ITEM_TYPES, WITH_ENTRIES
from core.reading.details import EMAIL
from core.reading.source import SourceText

MOST_LINES, MOST_CHARACTERS = 800, 60_000
"""Of a CV that a model is shown; what is longer the rules read alone."""
_TOP = 15
"""Lines among which a CV says whose it is."""
_LONGEST_NAME, _LONGEST_HEADLINE = 60, 120
_LISTED = frozenset(SectionKind) - {*WITH_ENTRIES, SectionKind.OTHER}


async def read_closely(reading: Reading, source: SourceText, read: StructuredCV, payer: Payer) -> StructuredCV:
    """The CV as both read it; as the rules did where the model fails."""
    lines = [line.text for line in source.lines]
    if len(lines) > MOST_LINES or len(source.text) > MOST_CHARACTERS:
        return read
    answer = await reading.ask(Purpose.READ_CV, CvSeen, payer, {"lines": lines})
    return merged(read, answer.value, lines) if isinstance(answer, Completed) else read


def merged(read: StructuredCV, seen: CvSeen, lines: list[str]) -> StructuredCV:
    """The CV of both readings: its lines as the rules found them, each field as the text supports it better."""
    if not seen.is_cv:
        return read
    cv = read.changed(sections=tuple(_section(section, seen, lines) for section in read.sections))
    return _with_contact(cv, seen, lines)


def _section(section: Section, seen: CvSeen, lines: list[str]) -> Section:
    told = next((one for one in seen.sections if _heads(one, section, lines)), None)
    whole = Support("\n".join(lines))
    if told is not None and not section.subsections:
        if section.kind is SectionKind.OTHER and told.kind in _LISTED:
            return _of_kind(section, told.kind)
        if told.kind in WITH_ENTRIES and section.kind in (SectionKind.OTHER, told.kind):
            return parted(section, told, lines, whole) or section
    left: list[EntrySeen] = [entry for one in seen.sections for entry in one.entries]
    parts: list[Subsection] = []
    for part in section.subsections:
        entry = best_match(part, left, lines)
        parts.append(part if entry is None else with_fields(part, entry, lines, whole))
        left = [one for one in left if one is not entry]
    return section.changed(subsections=tuple(parts))


def _heads(seen: SectionSeen, section: Section, lines: list[str]) -> bool:
    return 0 < seen.heading <= len(lines) and folded(lines[seen.heading - 1]) == folded(section.name)


def _of_kind(section: Section, kind: SectionKind) -> Section:
    dynamic = kind in DYNAMIC
    status = ItemStatus.INITIAL if dynamic else ItemStatus.STATIC
    items = tuple(item.changed(type=ITEM_TYPES.get(kind, item.type), status=status) for item in section.items)
    content_type = ContentType.DYNAMIC if dynamic else ContentType.STATIC
    return with_awarded(section.changed(kind=kind, content_type=content_type, items=items))


def _with_contact(cv: StructuredCV, seen: CvSeen, lines: list[str]) -> StructuredCV:
    """The CV with what the rules did not find of the contact; a line that says just that moves there."""
    top, whole = Support("\n".join(lines[:_TOP])), Support("\n".join(lines))
    contact = cv.contact
    name, headline = top.spelt(seen.name), top.spelt(seen.headline)
    email = whole.spelt(seen.email)
    found = {
        "name": name if name and len(name) <= _LONGEST_NAME and not any(map(str.isdigit, name)) else None,
        "headline": headline if headline and len(headline) <= _LONGEST_HEADLINE else None,
        "email": email if email and EMAIL.fullmatch(email) else None,
        "phone": _phone(whole.spelt(seen.phone)),
        "location": top.spelt(seen.place),
    }
    new = {field: value for field, value in found.items() if value and getattr(contact, field) is None}
    new = {field: value for field, value in new.items() if not _says(contact, value)}
    if not new:
        return cv
    moved = {folded(value) for value in new.values()}
    sections = (
        section.changed(items=tuple(i for i in section.items if folded(i.content) not in moved))
        if section.kind is SectionKind.OTHER
        else section
        for section in cv.sections
    )
    kept = tuple(section for section in sections if section.items or section.subsections or section.name != "Other")
    return cv.changed(contact=contact.changed(**new), sections=kept)


def _says(contact: Contact, value: str) -> bool:
    """Whether another field of the contact says this already."""
    return any(folded(value) == folded(one) for _, one in contact if isinstance(one, str))


def _phone(value: str | None) -> str | None:
    digits = sum(map(str.isdigit, value or ""))
    return value if value and 6 <= digits <= 15 and len(value) <= 30 else None
