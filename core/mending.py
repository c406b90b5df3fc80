"""Mending a CV that was read, as the person says it in plain words. Words that are not understood change nothing."""

import re
from collections.abc import Callable

from core.cv import AWARDED, Contact, Item, Period, Section, SectionKind, StructuredCV, Subsection
from core.reading.dates import find_period

_CONTACT = {
    "name": "name",
    "headline": "headline",
    "email": "email",
    "e-mail": "email",
    "mail": "email",
    "phone": "phone",
    "telephone": "phone",
    "mobile": "phone",
    "location": "location",
    "address": "location",
    "city": "location",
}
_ROLE = {
    "employer": "organisation",
    "company": "organisation",
    "school": "organisation",
    "title": "title",
    "position": "title",
    "job title": "title",
    "dates": "period",
    "date": "period",
    "period": "period",
    "location": "location",
}
_IS = r"\s*(?::|=|\bis\b|\bto\b|\bshould be\b)\s*"
_SET_CONTACT = re.compile(rf"(?:my |the )?({'|'.join(map(re.escape, _CONTACT))}){_IS}(.+)", re.IGNORECASE | re.DOTALL)
_SET_ROLE = re.compile(
    rf"(?:the )?({'|'.join(_ROLE)}) (?:of|in|for) (role|project|school|education|degree) (\d+){_IS}(.+)",
    re.IGNORECASE | re.DOTALL,
)
_REPLACE = re.compile(
    r"(?:replace|change|correct)\s+(.+?)\s+(?:with|to|by|into)\s+(.+)"
    r"|(.+?)\s*(?:->|=>|→)\s*(.+)|(.+?)\s+should be\s+(.+)",
    re.IGNORECASE | re.DOTALL,
)
_REMOVE_ENTRY = re.compile(
    r"(?:remove|delete|drop)\s+(?:the )?(role|project|school|education|degree)\s+(\d+)", re.IGNORECASE
)
_REMOVE_LINE = re.compile(r"(?:remove|delete|drop)\s+(?:the )?(?:line\s+)?(.+)", re.IGNORECASE | re.DOTALL)
_ADD_LINE = re.compile(
    r"add\s+(?:the )?(?:line\s+)?(.+?)\s+to\s+(?:the )?(role|project|school|education|degree)\s+(\d+)",
    re.IGNORECASE | re.DOTALL,
)
_QUOTES = "\"'“”„«»‘’ "

_KINDS = {
    "role": SectionKind.EXPERIENCE,
    "project": SectionKind.PROJECTS,
    "school": SectionKind.EDUCATION,
    "education": SectionKind.EDUCATION,
    "degree": SectionKind.EDUCATION,
}

Change = Callable[[str], str]


def mend(cv: StructuredCV, request: str) -> StructuredCV | None:
    """The CV with what the words say changed; None when they are not understood, or would change nothing.

    Understood: ``name: Ada King`` (also headline, email, phone, location), ``employer of role 2: Hotel Adler``
    (also title, dates, location; of a project or school), ``replace A with B``, ``A -> B``, ``remove the line A``,
    ``remove role 3``, ``add the line A to role 1``.
    """
    request = request.strip().rstrip(".") if "\n" not in request else request.strip()
    for pattern, change in (
        (_SET_ROLE, _set_role),
        (_SET_CONTACT, _set_contact),
        (_ADD_LINE, _add_line),
        (_REMOVE_ENTRY, _remove_entry),
        (_REMOVE_LINE, _remove_line),
        (_REPLACE, _replace),
    ):
        if found := pattern.fullmatch(request):
            changed = change(cv, *(part.strip(_QUOTES) for part in found.groups() if part is not None))
            return changed if changed != cv else None
    return None


def _set_contact(cv: StructuredCV, field: str, value: str) -> StructuredCV:
    return cv.changed(contact=cv.contact.changed(**{_CONTACT[field.lower()]: value})) if value else cv


def _set_role(cv: StructuredCV, field: str, kind: str, number: str, value: str) -> StructuredCV:
    name = _ROLE[field.lower()]
    if not value:
        return cv
    return _with_entry(cv, kind, number, lambda entry: _named(entry, name, value))


def _named(entry: Subsection, field: str, value: str) -> Subsection:
    """The entry with that field; its heading, which the old value stood in, follows."""
    old = getattr(entry, field)
    told = old.text if isinstance(old, Period) else old
    name = entry.name.replace(told, value) if told else entry.name
    if field == "period":
        found = find_period(value)
        return entry.changed(period=found.period if found else Period(text=value), name=name)
    return entry.changed(**{field: value}, name=name)


def _replace(cv: StructuredCV, old: str, new: str) -> StructuredCV:
    if not old or not new:
        return cv

    def swap(text: str) -> str:
        return text.replace(old, new).strip() or text

    return _each_text(cv, swap)


def _remove_entry(cv: StructuredCV, kind: str, number: str) -> StructuredCV:
    return _with_entry(cv, kind, number, lambda _entry: None)


def _remove_line(cv: StructuredCV, words: str) -> StructuredCV:
    """Without the one line that holds these words; when several do, which is meant is not clear: none."""
    lines = [(item.id, item.content) for item in cv.items()]
    lines += [(entry.id, entry.name) for section in cv.of_kind(*AWARDED) for entry in section.subsections]
    meant = [one for one, line in lines if words.casefold() in line.casefold()]
    if not words or len(meant) != 1:
        return cv
    kept = _with_items(cv, lambda items: tuple(item for item in items if item.id not in meant))
    sections = (
        section.changed(subsections=tuple(entry for entry in section.subsections if entry.id not in meant))
        for section in kept.sections
    )
    return kept.changed(sections=tuple(sections))


def _add_line(cv: StructuredCV, line: str, kind: str, number: str) -> StructuredCV:
    ids = {item.id for item in cv.items()}

    def longer(entry: Subsection) -> Subsection:
        fresh = next(free for n in range(1, len(ids) + 2) if (free := f"{entry.id}.i{n}") not in ids)
        return entry.changed(items=(*entry.items, Item(id=fresh, content=line)))

    return _with_entry(cv, kind, number, longer) if line else cv


def _with_entry(
    cv: StructuredCV, kind: str, number: str, change: Callable[[Subsection], Subsection | None]
) -> StructuredCV:
    """The CV with the change made to the entry that the person counts as this number of its kind."""
    wanted = [entry.id for section in cv.of_kind(_KINDS[kind.lower()]) for entry in section.subsections]
    if not 0 < int(number) <= len(wanted):
        return cv
    chosen = wanted[int(number) - 1]

    def changed(section: Section) -> Section:
        entries = (change(entry) if entry.id == chosen else entry for entry in section.subsections)
        return section.changed(subsections=tuple(entry for entry in entries if entry is not None))

    return cv.changed(sections=tuple(changed(section) for section in cv.sections))


def _with_items(cv: StructuredCV, change: Callable[[tuple[Item, ...]], tuple[Item, ...]]) -> StructuredCV:
    return cv.changed(
        sections=tuple(
            section.changed(
                items=change(section.items),
                subsections=tuple(entry.changed(items=change(entry.items)) for entry in section.subsections),
            )
            for section in cv.sections
        )
    )


def _each_text(cv: StructuredCV, change: Change) -> StructuredCV:
    def contact(one: Contact) -> Contact:
        told = {name: change(value) for name, value in dict(one).items() if isinstance(value, str)}
        return one.changed(**told)

    def entry(one: Subsection) -> Subsection:
        told = {
            name: change(value)
            for name, value in dict(one).items()
            if isinstance(value, str) and name in ("name", "title", "organisation", "location")
        }
        if one.period and (text := change(one.period.text)) != one.period.text:
            found = find_period(text)
            one = one.changed(period=found.period if found else Period(text=text))
        return one.changed(**told)

    changed = _with_items(cv, lambda items: tuple(item.changed(content=change(item.content)) for item in items))
    return changed.changed(
        contact=contact(changed.contact),
        sections=tuple(
            section.changed(name=change(section.name), subsections=tuple(entry(one) for one in section.subsections))
            for section in changed.sections
        ),
    )
