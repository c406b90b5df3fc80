"""A CV's text to its structure. Every line lands somewhere; nothing is made up."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from core.cv import (
    AWARDED,
    ContentType,
    Item,
    ItemStatus,
    ItemType,
    Link,
    Section,
    SectionKind,
    StructuredCV,
    Subsection,
)
from core.reading.awarded_entries import with_awarded
from core.reading.broken_names import with_whole_cells, with_whole_names
from core.reading.contact import find_contact
from core.reading.contact_parts import with_details_apart
from core.reading.entries import Entry, entries
from core.reading.entry_labels import with_labels_of_entries
from core.reading.foot import parted_foot
from core.reading.headings import is_title_page
from core.reading.headless import with_dated_parts
from core.reading.kinds_of_text import why_no_cv
from core.reading.language import language_of
from core.reading.layout_breaks import mended
from core.reading.listed_lines import gathered
from core.reading.name_scores import Hints
from core.reading.naming import Naming, named_alike, named_by_form
from core.reading.period_ends import with_whole_periods
from core.reading.person_name import name_line, tall_lines, with_headline_apart, without_paper
from core.reading.sections import Part, parts
from core.reading.shared_employers import with_employers
from core.reading.skills import Vocabulary
from core.reading.source import SourceLine, SourceText, Unreadable
from core.reading.unknown_sections import with_kinds_told
from core.reading.wrapped_headings import with_whole_headings
from core.reading.wrapped_names import with_whole_name
from core.reading.wrapping import Setting, is_sentence, joined, rehyphenated, without_endless_words

WITH_ENTRIES = (SectionKind.EXPERIENCE, SectionKind.PROJECTS, SectionKind.EDUCATION, SectionKind.VOLUNTEERING)
DYNAMIC = (SectionKind.EXPERIENCE, SectionKind.PROJECTS, SectionKind.SUMMARY, SectionKind.QUALIFICATIONS)
_LISTED = (SectionKind.SKILLS, SectionKind.QUALIFICATIONS, SectionKind.LANGUAGES, SectionKind.INTERESTS)
ITEM_TYPES = {
    SectionKind.SUMMARY: ItemType.EXECUTIVE_SUMMARY_PARA,
    SectionKind.QUALIFICATIONS: ItemType.KEY_QUALIFICATION,
    SectionKind.PROJECTS: ItemType.PROJECT_DESCRIPTION_BULLET,
    SectionKind.EDUCATION: ItemType.EDUCATION_ENTRY,
    SectionKind.CERTIFICATIONS: ItemType.CERTIFICATION_ENTRY,
    SectionKind.LANGUAGES: ItemType.LANGUAGE_ENTRY,
}
_TOP = 3
"""Lines among which a CV may be called one."""
_UNNAMED = {
    SectionKind.SUMMARY: "Summary",
    SectionKind.EXPERIENCE: "Experience",
    SectionKind.EDUCATION: "Education",
}


def read_cv(source: SourceText, vocabulary: Vocabulary) -> StructuredCV | Unreadable:
    """The CV, or why this is none. Ids say where a line stands: ``s2.e1.i3``."""
    source = replace(source, lines=without_endless_words(source.lines))
    if (fault := why_no_cv(source.text)) is not None:
        return fault
    setting = Setting.of(source.lines)
    lines = mended(with_whole_cells(with_whole_periods(_without_title(source.lines))))
    lines = with_labels_of_entries(with_whole_headings(with_whole_names(lines, setting.rhythm), setting.rhythm))
    lines, foot = parted_foot(with_headline_apart(with_whole_name(rehyphenated(lines, setting))))
    found = with_kinds_told(_with_the_name_apart(parts(lines), lines), setting, vocabulary)
    found = with_details_apart(with_dated_parts(found, setting))
    about = [*(line for part in found if part.kind is None for line in part.lines), *foot]
    own = [line for part in found if part.kind is not SectionKind.REFERENCES for line in part.lines]
    language = language_of(source.text)
    contact = find_contact(about, source.links, own, language)
    hints = Hints.of(contact.contact.headline, contact.contact.location, language)
    sections: list[Section] = []
    for part in _with_what_is_left(found, contact.left):
        section = _section(part, f"s{len(sections) + 1}", setting, vocabulary, hints)
        if section is not None:
            sections.append(section)
    return StructuredCV(contact=contact.contact, sections=tuple(sections), language=language)


def _without_title(lines: Sequence[SourceLine]) -> list[SourceLine]:
    """The lines without what only says that this is a CV; further down such a word heads a summary."""
    top = [replace(line, text=without_paper(line.text)) for line in lines[: _TOP + 1] if not is_title_page(line.text)]
    return [*top, *lines[_TOP + 1 :]]


def _with_the_name_apart(found: list[Part], lines: Sequence[SourceLine]) -> list[Part]:
    """A page may begin with a sidebar: what follows the name, up to the next heading, is about the person."""
    about = [line for part in found if part.kind is None for line in part.lines]
    plainly, name = name_line(about, lines), name_line(tall_lines(lines), lines)
    if plainly is not None and (name is None or (plainly.size or 0.0) > 0.8 * (name.size or 0.0)):
        return found
    out: list[Part] = []
    for part in found:
        where = next((index for index, line in enumerate(part.lines) if line is name), None)
        if part.kind is None or where is None:
            out.append(part)
        else:
            out += [Part(part.heading, part.kind, part.lines[:where]), Part(None, None, part.lines[where:])]
    return out


def _with_what_is_left(found: Sequence[Part], left: Sequence[SourceLine]) -> list[Part]:
    """The parts as sections: what the contact lines say beside contact details comes first, sentences as a summary."""
    tells = [line for line in left if len(line.text) > 60 and (is_sentence(line) or len(line.text) > 90)]
    other = [line for line in left if line not in tells]
    has_summary = any(part.kind is SectionKind.SUMMARY for part in found)
    loose: list[Part] = []
    if tells:
        loose.append(Part(None, SectionKind.OTHER if has_summary else SectionKind.SUMMARY, tuple(tells)))
    headed = [part.heading for part in found if part.kind is None and part.heading]
    if other or headed:
        loose.append(Part(headed[0] if headed else None, SectionKind.OTHER, tuple(other)))
        loose.extend(Part(heading, SectionKind.OTHER, ()) for heading in headed[1:])
    return [*loose, *(part for part in found if part.kind is not None)]


def _section(part: Part, id: str, setting: Setting, vocabulary: Vocabulary, hints: Hints) -> Section | None:
    kind = part.kind or SectionKind.OTHER
    name = part.heading or _UNNAMED.get(kind, "Other")
    content_type = ContentType.DYNAMIC if kind in DYNAMIC else ContentType.STATIC
    if kind in WITH_ENTRIES:
        loose, found = entries(part.lines, kind, setting)
        names = _names(found, kind, hints)
        subsections = tuple(
            _subsection(entry, naming, f"{id}.e{number}", kind, setting)
            for number, (entry, naming) in enumerate(zip(found, names, strict=True), 1)
        )
        subsections = with_employers(subsections) if kind is SectionKind.EXPERIENCE else subsections
    else:
        loose, subsections = part.lines, ()
    if kind is SectionKind.SKILLS:
        loose = tuple(replace(line, text=_parted_chips(line.text, vocabulary)) for line in loose)
    if not part.lines and part.heading is None:
        return None
    items = _items(loose, id, kind, setting)
    section = Section(id=id, name=name, kind=kind, content_type=content_type, items=items, subsections=subsections)
    return with_awarded(section)


def _items(lines: Sequence[SourceLine], id: str, kind: SectionKind, setting: Setting) -> tuple[Item, ...]:
    whole = joined(gathered(lines, kind), setting)
    between = " · " if kind in AWARDED else None
    texts = [_one_line(line.text, listed=kind in _LISTED, between=between) for line in whole]
    return tuple(
        Item(
            id=f"{id}.i{number}",
            content=text,
            type=ITEM_TYPES.get(kind, ItemType.BULLET_POINT),
            status=ItemStatus.INITIAL if kind in DYNAMIC else ItemStatus.STATIC,
        )
        for number, text in enumerate(texts, 1)
    )


def _parted_chips(text: str, vocabulary: Vocabulary) -> str:
    """Skills that stood in a row with nothing between them, parted by tabs; any other line as it is."""
    found = vocabulary.find(text)
    between = [text[before.end : after.start] for before, after in pairwise(found)]
    if len(found) < 3 or found[0].start or found[-1].end != len(text) or any(part.strip() for part in between):
        return text
    return "\t".join(mention.term for mention in found)


def _one_line(text: str, *, listed: bool, between: str | None = None) -> str:
    """Cells that stood side by side as one line: a label before its list, else a list; ``between`` parts them."""
    cells = [cell.strip() for cell in text.split("\t") if cell.strip()]
    if not listed or len(cells) < 2:
        return (between or " ").join(cells)
    label, *rest = cells
    mark = " " if label.endswith(":") else ": " if len(rest) == 1 and "," in rest[0] and "," not in label else ", "
    return f"{label}{mark}{', '.join(rest)}"


def _names(found: Sequence[Entry], kind: SectionKind, hints: Hints) -> list[Naming]:
    if any(entry.fields for entry in found):
        return [named_by_form(entry.fields, kind) for entry in found]
    return named_alike([entry.head for entry in found], kind, hints)


def _subsection(entry: Entry, naming: Naming, id: str, kind: SectionKind, setting: Setting) -> Subsection:
    rest = [SourceLine(text=text) for text in naming.rest]
    lines = [*rest, *joined(entry.body, setting)]
    name = " ".join(" ".join(line.text.split()) for line in entry.head)
    return Subsection(
        id=id,
        name=name,
        title=naming.title,
        organisation=naming.organisation,
        location=naming.place,
        period=naming.period,
        link=Link(url=naming.link if "://" in naming.link else f"https://{naming.link}", label=naming.link)
        if naming.link
        else None,
        items=tuple(
            Item(
                id=f"{id}.i{number}",
                content=_one_line(line.text, listed=False),
                type=ITEM_TYPES.get(kind, ItemType.BULLET_POINT),
                status=ItemStatus.INITIAL if kind in DYNAMIC else ItemStatus.STATIC,
            )
            for number, line in enumerate(lines, 1)
        ),
    )
