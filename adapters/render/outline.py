"""What stands on the page and in which shape, decided once for every format.

The CV knows what its parts are; the outline knows how they are shown: which line of an entry ranks first,
which lines are bullets, which are short enough for columns, which links may be followed.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from urllib.parse import urlsplit

from core.cv import AWARDED, Item, ItemType, Link, Section, SectionKind, StructuredCV, Subsection

RIGHT_TO_LEFT = frozenset({"ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"})
"""ISO 639-1 codes of languages that are written from right to left."""

_FOLLOWED = frozenset({"http", "https", "mailto", "tel"})
_SHORT = 34
"""Characters of a line that fits a third of the page, with room to spare."""
_COLUMNS = 3
_CONTACT_ROW = 105
"""Characters of contact details that fit one row, with what stands between them."""
_LONGEST_ADDRESS = 45
"""Characters of a web address that reads better than the words that stand for it."""
_KEPT_WHOLE, _KEPT_ROWS, _ROW = 6, 8, 100
"""Lines of an entry that is moved to the next page as a whole rather than broken, and rows of so many characters that
they may fill: more would leave a hole that anybody sees.
"""

_PARAGRAPH = 700
"""Characters that make a paragraph nobody skips."""

_LEFT_TO_RIGHT_MARK = "\N{LEFT-TO-RIGHT MARK}"
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
_LABEL = re.compile(r"(?P<label>[^:;.!?]{2,40}):\s+(?P<text>\S.*)", re.DOTALL)
_NUMBERED = re.compile(r"\d{1,3}[.)]\s")
_SENTENCE_END = re.compile(r"[.!?…。！？][\"'”’»)]?$")
_SCHEME = re.compile(r"^[a-z][a-z0-9+.-]*:", re.IGNORECASE)


class Shape(StrEnum):
    """How a run of lines is set."""

    PARAGRAPHS = "paragraphs"
    BULLETS = "bullets"
    COLUMNS = "columns"
    RUN_IN = "run_in"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """A way to reach somebody or something. ``href`` is None when it is not safe or not possible to follow."""

    text: str
    href: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line; ``label`` is the name of a group before the colon, as in "Languages: Python, Go"."""

    text: str
    label: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A role, degree, project: ``title`` ranks first, then ``organisation``, then ``location``."""

    title: str
    organisation: str | None = None
    location: str | None = None
    dates: str | None = None
    link: Reach | None = None
    lines: tuple[Line, ...] = ()

    @property
    def long(self) -> bool:
        """Whether the entry may be broken between its lines."""
        rows = sum(1 + len(line.text) // _ROW for line in self.lines)
        return len(self.lines) > _KEPT_WHOLE or rows > _KEPT_ROWS


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What stands under one heading."""

    heading: str
    shape: Shape
    lines: tuple[Line, ...] = ()
    entries: tuple[Entry, ...] = ()

    @property
    def columns(self) -> tuple[tuple[Line, ...], ...]:
        """The lines in three columns of even height, read down and then across."""
        height, taller = divmod(len(self.lines), _COLUMNS)
        tops = [column * height + min(column, taller) for column in range(_COLUMNS + 1)]
        return tuple(self.lines[top:end] for top, end in pairwise(tops) if top < end)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """A whole document. ``title`` names it in a window's title bar; ``reach`` is the contact, in rows."""

    title: str
    language: str
    right_to_left: bool
    name: str | None
    headline: str | None
    reach: tuple[tuple[Reach, ...], ...]
    parts: tuple[Part, ...]


def outline(cv: StructuredCV) -> Outline:
    """The CV as it is to be set. Empty parts are left out; no word is added or changed."""
    name = _clean(cv.contact.name)
    headline = _clean(cv.contact.headline)
    return Outline(
        title=" – ".join(filter(None, (name, headline))) or "CV",
        language=cv.language,
        right_to_left=cv.language in RIGHT_TO_LEFT,
        name=name,
        headline=headline,
        reach=_rows(tuple(_direct(cv)), tuple(map(followed, cv.contact.links))),
        parts=tuple(part for part in map(_part, cv.sections) if part.lines or part.entries),
    )


def followed(link: Link) -> Reach:
    """A link with a short address shows it, so that it also works on paper; a long one shows its words.

    Only web, mail and telephone links can be followed: a CV from a stranger may name anything.
    """
    address = link.url if _SCHEME.match(link.url) else f"https://{link.url}"
    shown = re.sub(r"^(https?://(www\.)?|mailto:|tel:)|/$", "", _clean(link.url) or "")
    short = len(shown) <= _LONGEST_ADDRESS
    return Reach(text=shown if short else _clean(link.label) or shown, href=_safe(address))


def _rows(direct: tuple[Reach, ...], links: tuple[Reach, ...]) -> tuple[tuple[Reach, ...], ...]:
    """One row when everything fits into it, else links in a row of their own."""
    together = (*direct, *links)
    fits = sum(len(one.text) + 3 for one in together) <= _CONTACT_ROW
    return tuple(row for row in ((together,) if fits else (direct, links)) if row)


def _direct(cv: StructuredCV) -> Iterable[Reach]:
    contact = cv.contact
    if contact.email:
        yield Reach(text=_clean(contact.email) or "", href=_safe(f"mailto:{contact.email}"))
    if contact.phone:
        digits = re.sub(r"[^\d+]", "", contact.phone)
        # Between words from right to left the groups of a number would change places.
        mark = _LEFT_TO_RIGHT_MARK if cv.language in RIGHT_TO_LEFT else ""
        shown = f"{mark}{_clean(contact.phone) or ''}{mark}"
        yield Reach(text=shown, href=f"tel:{digits}" if len(digits) > 4 else None)
    if contact.location:
        yield Reach(text=_clean(contact.location) or "")


def _safe(url: str) -> str | None:
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    if parts.scheme.lower() not in _FOLLOWED or re.search(r"[\s\x00-\x1f<>\"]", url):
        return None
    if parts.scheme.lower() in {"http", "https"} and not parts.hostname:
        return None
    return url


def _part(section: Section) -> Part:
    section = _a_line_each(section)
    lines = tuple(_lines(section.items, labelled=section.kind is SectionKind.SKILLS))
    if section.kind is SectionKind.SUMMARY:
        lines = _flowing(lines)
    entries: list[Entry] = []
    groups: list[Line] = []
    for subsection in section.subsections:
        entry = _entry(subsection)
        if section.kind is SectionKind.SKILLS and _is_group(entry):
            groups.append(Line(label=entry.title, text=", ".join(line.text for line in entry.lines)))
        else:
            entries.append(entry)
    shape = _shape(section, lines) if not groups else Shape.PARAGRAPHS
    if shape is Shape.RUN_IN and section.kind is SectionKind.SKILLS:
        lines = _one_list(lines)
    return Part(heading=_clean(section.name) or "", shape=shape, lines=(*lines, *groups), entries=tuple(entries))


def _a_line_each(section: Section) -> Section:
    """Certificates and the like as lines, in the person's own words; as entries where one has lines or a link.

    What was mended since may stand in no heading: then the parts are the line.
    """
    more = any(one.items or one.link for one in section.subsections)
    if section.kind not in AWARDED or not section.subsections or more:
        return section
    lines = (Item(id=one.id, content=_whole_line(one)) for one in section.subsections)
    return section.changed(items=(*section.items, *lines), subsections=())


def _whole_line(entry: Subsection) -> str:
    told = [part for part in (entry.title, entry.organisation, entry.period and entry.period.text) if part]
    words = [word for part in told for word in re.findall(r"\w+", part)]
    return entry.name if set(words) <= set(re.findall(r"\w+", entry.name)) else ", ".join(told)


def _flowing(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """A summary of a few sentences is one paragraph, also when each sentence is a line of its own."""
    together = "".join(line.text + ("" if line.text.endswith("。") else " ") for line in lines).rstrip()
    if len(together) > _PARAGRAPH or not all(_SENTENCE_END.search(line.text) for line in lines):
        return lines
    return (Line(text=together),) if together else ()


def _one_list(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """A list that was broken into lines as one list again, for two signs between its members would be one too many."""
    listed = any(re.search(r",\s", line.text) for line in lines) and not any(
        re.search("[()]", line.text) for line in lines
    )
    return (Line(text=", ".join(line.text.rstrip(" ,") for line in lines)),) if listed else lines


def _shape(section: Section, lines: Sequence[Line]) -> Shape:
    prose = section.kind is SectionKind.SUMMARY or any(
        item.type is ItemType.EXECUTIVE_SUMMARY_PARA for item in section.items
    )
    if prose or section.subsections or len(lines) == 1 or all(_NUMBERED.match(line.text) for line in lines):
        return Shape.PARAGRAPHS
    longest = max((len(line.text) for line in lines if line.label is None), default=0)
    labelled = any(line.label for line in lines)
    match section.kind:
        # A single row of columns is read as one line, so what is in it needs something between.
        case SectionKind.QUALIFICATIONS | SectionKind.LANGUAGES if longest <= _SHORT and len(lines) > _COLUMNS:
            return Shape.COLUMNS
        case SectionKind.QUALIFICATIONS | SectionKind.SKILLS if longest <= _SHORT and not labelled:
            return Shape.RUN_IN
        case SectionKind.LANGUAGES | SectionKind.INTERESTS if longest <= _SHORT * 2:
            return Shape.RUN_IN
        case SectionKind.SKILLS:
            return Shape.PARAGRAPHS
        case _:
            return Shape.BULLETS


def _is_group(entry: Entry) -> bool:
    """A group of skills, and no place where they were used."""
    alone = entry.dates is None and entry.organisation is None and entry.link is None
    return alone and bool(entry.lines) and all(len(line.text) <= _SHORT * 2 for line in entry.lines)


def _entry(subsection: Subsection) -> Entry:
    dates = _clean(subsection.period.text) if subsection.period else None
    organisation = _clean(subsection.organisation)
    title = _clean(subsection.title)
    if title is None:
        title, organisation = organisation or _without(_clean(subsection.name) or "", dates), None
    return Entry(
        title=title,
        organisation=organisation,
        location=_clean(subsection.location),
        dates=dates,
        link=followed(subsection.link) if subsection.link else None,
        lines=tuple(_lines(subsection.items)),
    )


def _without(name: str, dates: str | None) -> str:
    """The heading of an entry whose dates are set apart, without them."""
    if not dates or dates not in name:
        return name
    left = name.replace(dates, "").strip(" \t,;|·–—-")
    return re.sub(r"\s*\(\s*\)\s*", " ", left).strip() or name


def _lines(items: Iterable[Item], *, labelled: bool = False) -> Iterable[Line]:
    for item in items:
        text = _clean(item.content)
        if not text:
            continue
        group = _LABEL.fullmatch(text) if labelled else None
        yield Line(text=group["text"], label=group["label"]) if group else Line(text=text)


def _clean(text: str | None) -> str | None:
    """The text on one line, without characters that no document may hold; None when nothing is left."""
    return " ".join(_CONTROL.sub("", text).split()) or None if text else None
