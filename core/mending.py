"""Mending a CV that was read, as the person says it in plain words. Words that are not understood change nothing."""

from collections.abc import Callable
from typing import assert_never

from core.cv import AWARDED, Contact, Item, Period, Section, StructuredCV, Subsection
from core.mending_forms import (
    AddLine,
    RemoveEntry,
    RemoveLine,
    Replace,
    SetContact,
    SetEntry,
    Wanted,
    Which,
    understood,
)
from core.mending_words import Told
from core.reading.dates import find_period

Change = Callable[[str], str]


def mend(cv: StructuredCV, request: str) -> StructuredCV | None:
    """The CV with what the words say changed; None when they are not understood, or would change nothing.

    Understood, in each language that the bot speaks: ``name: Ada King`` (also headline, email, phone, location),
    ``employer of role 2: Hotel Adler`` (also title, dates, location; of a project or school), ``replace A with B``,
    ``A -> B``, ``remove the line A``, ``remove role 3``, ``add the line A to role 1``.
    """
    request = request.strip().rstrip(".") if "\n" not in request else request.strip()
    for wanted in understood(request):
        if (changed := _changed(cv, wanted)) != cv:
            return changed
    return None


def _changed(cv: StructuredCV, wanted: Wanted) -> StructuredCV:
    match wanted:
        case SetContact(field=field, value=value):
            return cv.changed(contact=cv.contact.changed(**{field: value})) if value else cv
        case SetEntry(field=field, entry=which, value=value):
            return _with_entry(cv, which, lambda entry: _named(entry, field, value)) if value else cv
        case AddLine(line=line, entry=which):
            return _add_line(cv, line, which)
        case RemoveEntry(entry=which):
            return _with_entry(cv, which, lambda _entry: None)
        case RemoveLine(line=line):
            return _remove_line(cv, line)
        case Replace(old=old, new=new):
            return _replace(cv, old, new)
        case _:
            assert_never(wanted)


def _named(entry: Subsection, field: Told, value: str) -> Subsection:
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


def _add_line(cv: StructuredCV, line: str, which: Which) -> StructuredCV:
    ids = {item.id for item in cv.items()}

    def longer(entry: Subsection) -> Subsection:
        fresh = next(free for n in range(1, len(ids) + 2) if (free := f"{entry.id}.i{n}") not in ids)
        return entry.changed(items=(*entry.items, Item(id=fresh, content=line)))

    return _with_entry(cv, which, longer) if line else cv


def _with_entry(cv: StructuredCV, which: Which, change: Callable[[Subsection], Subsection | None]) -> StructuredCV:
    """The CV with the change made to the entry that the person counts as this number of its kind."""
    wanted = [entry.id for section in cv.of_kind(which.kind) for entry in section.subsections]
    if not 0 < which.number <= len(wanted):
        return cv
    chosen = wanted[which.number - 1]

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
