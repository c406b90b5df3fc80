"""Title, organisation, place and period out of the lines that name a role, a degree or a project."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from core.cv import Period, SectionKind
from core.reading.dates import find_period, is_duration, without_duration
from core.reading.degrees import is_degree, is_school
from core.reading.entry_labels import is_label_of_entry
from core.reading.forms import ORGANISATION as ORGANISATION_FIELD
from core.reading.forms import PERIOD, PLACE, field_of, heads_table
from core.reading.forms import TITLE as TITLE_FIELD
from core.reading.name_scores import EMPLOYED, PLACED, ROLES, STUDIES, TITLED, Hints
from core.reading.period_ends import names_ends
from core.reading.phrases import Late, may_be_unspaced, plain
from core.reading.places import is_known_place, is_place, is_region, place_in
from core.reading.role_naming import Heading, label_all
from core.reading.role_words import LEGAL, ORGANISATION, TITLE, TITLE_BEGINNING
from core.reading.source import SourceLine
from core.reading.wrapping import is_address

_STRONG = re.compile(r"\t|\s+[|‖¦]\s*|\s*[|‖¦]\s+|\s+[•·∙▪●◦|⋅]\s+|\s+//\s+|\s*[｜，、]\s*")
_STRONG_OR_SPACE = Late(rf"(?<=[\u4e00-\u9fff])\s(?=[\u4e00-\u9fff])|{_STRONG.pattern}")
"""The same in Chinese, where a space is as strong."""

_AROUND = " ,;–—-\t/|·•"
_FULL_STOP = re.compile(r"(?<=[^\W\d_]{5})\.(?=\t*$)")
"""What ends a heading that is set as a sentence; short words that end so are shortened."""
NO_HINTS = Hints()
_OF_SOMETHING = 3
_SHORT_DEGREE = 6
"""Characters of a degree that says nothing without its subject: MBA, BSc."""
_FIRM = Late(r"(?:&|\band|\by|\bet|\bund)\s+\w+\.?$", re.IGNORECASE)


@dataclass(slots=True)
class Naming:
    """What names an entry. ``rest`` is what fits none of the four."""

    title: str | None = None
    organisation: str | None = None
    place: str | None = None
    period: Period | None = None
    link: str | None = None
    rest: list[str] = field(default_factory=list)


def is_title(text: str) -> bool:
    """Whether the text holds a word that job titles hold."""
    return TITLE.search(plain(text)) is not None


def named(head: Sequence[SourceLine], kind: SectionKind) -> Naming:
    """What the lines say of title, organisation, place and period."""
    return named_alike([head], kind)[0]


def named_alike(heads: Sequence[Sequence[SourceLine]], kind: SectionKind, hints: Hints = NO_HINTS) -> list[Naming]:
    """What the lines say of title, organisation, place and period, for entries that are headed in one way."""
    roles = kind not in (SectionKind.EDUCATION, SectionKind.PROJECTS)
    sorted_out = [_sorted_out(head, roles=roles) for head in heads]
    names = [naming for naming, _ in sorted_out]
    rows = [tuple(tuple(row) for row in cells) for _, cells in sorted_out]
    if kind is SectionKind.PROJECTS:
        for naming, cells in zip(names, rows, strict=True):
            _name_project([cell for row in cells for cell in row], naming)
        return names
    if kind is SectionKind.EDUCATION:
        rows = [_without_echo(cells) for cells in rows]
    follows = _follow(heads)
    headings = [Heading(cells, _told(one), after) for one, cells, after in zip(names, rows, follows, strict=True)]
    words = STUDIES if kind is SectionKind.EDUCATION else ROLES
    for naming, labels in zip(names, label_all(headings, words, hints), strict=True):
        naming.title = naming.title or labels.title
        naming.organisation = naming.organisation or labels.organisation
        naming.place = naming.place or labels.place
        naming.rest.extend(labels.rest)
        if kind is SectionKind.EDUCATION:
            _mend_degree(naming)
        _part_place(naming, held=roles)
    return names


def _without_echo(rows: tuple[tuple[str, ...], ...]) -> tuple[tuple[str, ...], ...]:
    """The rows without a degree that another of their texts names with its subject: PhD beside "PhD in Physics"."""
    said = [cell for row in rows for cell in row]
    kept = (
        tuple(cell for cell in row if not any(f"{cell} " in other for other in said) or not is_degree(cell))
        for row in rows
    )
    return tuple(row for row in kept if row)


def _mend_degree(naming: Naming) -> None:
    """A short degree with its subject."""
    title = naming.title
    if title is None:
        return
    school, _, subject = (naming.organisation or "").partition(", ")
    studied = subject and not is_school(subject) and ORGANISATION.search(plain(subject)) is None
    elsewhere = naming.place is not None and subject not in naming.place and is_school(school)
    if elsewhere and studied and (len(title) <= _SHORT_DEGREE or (is_degree(title) and _is_bare(title))):
        naming.organisation, naming.title = school, f"{title}, {subject}"
        return
    if len(title) <= _SHORT_DEGREE and naming.rest and not is_degree(naming.rest[0]):
        naming.title = f"{title}, {naming.rest.pop(0)}"


def _is_bare(degree: str) -> bool:
    """Whether a degree is named without its subject: one word, or two with "of" between them."""
    words = degree.split()
    return len(words) == 1 or (len(words) == _OF_SOMETHING and words[1] in ("of", "de", "der"))


def _follow(heads: Sequence[Sequence[SourceLine]]) -> list[bool]:
    """Which of the heads have one line, below one with more, which may name their employer."""
    out: list[bool] = []
    led = False
    for head in heads:
        single = len(head) == 1
        led = led if single else len(head) == 2
        out.append(single and led)
    return out


def named_by_form(fields: Sequence[tuple[str, SourceLine]], kind: SectionKind) -> Naming:
    """What a form's labels say of title, organisation, place and period."""
    roles = kind is not SectionKind.EDUCATION
    naming = Naming()
    for means, line in sorted(fields, key=lambda one: one[0] != PLACE):
        if means == PERIOD and (found := find_period(line.text)) is not None and naming.period is None:
            naming.period = found.period
        else:
            _take(means, line.text, naming, roles=roles)
    return naming


def _told(naming: Naming) -> str:
    """What needs no telling any more."""
    told = ((naming.title, TITLED), (naming.organisation, EMPLOYED), (naming.place, PLACED))
    return "".join(label for text, label in told if text is not None)


def _sorted_out(head: Sequence[SourceLine], *, roles: bool) -> tuple[Naming, list[list[str]]]:
    """What can be told by itself, and the texts that are left, line by line."""
    naming = Naming()
    rows: list[list[str]] = []
    for line in head:
        if is_label_of_entry(line.text) or heads_table(line.text):
            continue
        cells: list[str] = []
        text = _FULL_STOP.sub("", _without_period(line.text, naming))
        for cell in (_STRONG_OR_SPACE if may_be_unspaced(text) else _STRONG).split(text):
            _sort(cell.strip(_AROUND), naming, cells, roles=roles)
        cells = [cell for cell in cells if cell]
        if (
            cells
            and rows
            and (form := LEGAL.match(plain(cells[0])))
            and not cells[0][form.end() :].strip(" .").isalpha()
        ):
            rows[-1][-1] = f"{rows[-1][-1]} {cells.pop(0)}"  # a name that the line's end broke
        if cells:
            rows.append(cells)
    return naming, rows


def _part_place(naming: Naming, *, held: bool) -> None:
    """A town after the organisation's name, or alone beside it, is where it is; many a school's name has it in it."""
    if naming.place is not None or naming.organisation is None:
        return
    name, _, town = naming.organisation.replace(" – ", ", ").replace(" - ", ", ").rpartition(", ")
    if name and held and _is_town(town, longest=3 if _weight(name) == -3 else 1):
        naming.organisation, naming.place = name, town
    elif naming.rest and _is_town(naming.rest[0], longest=1):
        naming.place = naming.rest.pop(0)


def _is_town(text: str, *, longest: int) -> bool:
    words = text.split()
    shaped = all(word[0].isupper() and not word.isupper() and word.replace("-", "").isalpha() for word in words)
    return 0 < len(words) <= longest and shaped and _weight(text) == 0 and not is_degree(text)


def is_labelled(text: str) -> bool:
    """Whether the text is a title, an employer, a place or a period with a label that says so."""
    return field_of(text) is not None


def _without_period(text: str, naming: Naming) -> str:
    found = find_period(text)
    if found is None or naming.period is not None:
        return text
    rest, duration = without_duration(text[found.end :])
    before = re.sub(r"[(\[]\s*$", "", text[: found.start])
    before = re.sub(r"(?i)\b(?:date|dates|period|zeitraum|periode|dauer|from|von)\s*[:\t]?\s*$", "", before)
    before = "" if names_ends(plain(before).strip(" :\t")) else before
    naming.period = found.period
    if duration:
        naming.period = found.period.model_copy(update={"text": f"{found.period.text} ({duration})"})
    return f"{before.rstrip(' ,;:–—-(')}\t{rest.lstrip(' ,;:–—-)]')}"


def _take(means: str, value: str, naming: Naming, *, roles: bool) -> None:
    """Put the value where its label says that it belongs, if nothing stands there."""
    if means == PLACE and naming.place is None:
        naming.place = value
    elif means == ORGANISATION_FIELD and naming.organisation is None:
        naming.organisation = value
        name, _, town = value.rpartition(", ")
        town_apart = is_place(town) or (roles and _is_town(town, longest=2))
        if name and naming.place is None and town_apart and not _FIRM.search(value):
            naming.organisation, naming.place = name, town
    elif means == TITLE_FIELD and naming.title is None:
        naming.title = value
    else:
        naming.rest.append(value)


def _sort(cell: str, naming: Naming, cells: list[str], *, roles: bool) -> None:
    """Put away what can be told by itself: a labelled value, a place, an address, a length of time."""
    if not cell:
        return
    labelled = field_of(cell)
    if labelled is not None and labelled[0] in (PLACE, ORGANISATION_FIELD, TITLE_FIELD):
        _take(labelled[0], labelled[1], naming, roles=roles)
    elif is_duration(cell):
        # A length of time before the period is that of all roles at the employer; the entry's name keeps it.
        if naming.period is not None and "(" not in naming.period.text:
            naming.period = naming.period.model_copy(update={"text": f"{naming.period.text} ({cell.strip('() ')})"})
    elif is_address(cell) and naming.link is None:
        naming.link = cell
    elif (roles and (is_known_place(cell) if "," in cell else is_place(cell)) and naming.place is None) or (
        not roles
        and is_place(cell)
        and naming.place is None
        and _weight(cell) == 0 == _weight(cell.split(",", maxsplit=1)[0])
    ):
        naming.place = cell.strip("() ") if cell.startswith("(") else cell
    else:
        cells.append(_without_place(cell, naming, roles=roles))


def _without_place(cell: str, naming: Naming, *, roles: bool) -> str:
    """The cell without a place at the end of it or in brackets."""
    if naming.place is not None:
        return cell
    if (found := re.search(r"\s*\(([^()]{3,50})\)\s*$", cell)) and is_place(found[1]):
        naming.place = found[1]
        return cell[: found.start()]
    if roles:
        return cell
    dashed = re.split(r"\s+[–—-]\s+", cell)
    if len(dashed) > 1 and is_place(dashed[-1]):
        naming.place = dashed[-1]
        return cell[: cell.rindex(dashed[-1])].rstrip(" –—-")
    pieces = re.split(r"\s*,\s+", cell)
    if len(pieces) > 1 and (where := place_in(pieces)) is not None and where[0] > 0:
        first, last = where
        of = (
            re.search(r"\b(?:of|de|di|da|do|von|at)\b", pieces[first - 1])
            and first == last - 1
            and is_school(pieces[first - 1])
        )
        if not of or is_region(pieces[last - 1]):
            naming.place = ", ".join(pieces[first:last])
            return ", ".join([*pieces[:first], *pieces[last:]])
    return cell


def _weight(text: str) -> int:
    """Above zero for a job title, below for an organisation."""
    simple = plain(text)
    if any(not form.start() or form.end() >= len(simple.rstrip(". ")) for form in LEGAL.finditer(simple)):
        return -3
    if TITLE.search(simple):
        return 3 if TITLE_BEGINNING.match(simple) else 2
    return -1 if ORGANISATION.search(simple) else 0


def _name_project(cells: list[str], naming: Naming) -> None:
    if cells and naming.title is None:
        naming.title = cells.pop(0)
    naming.rest.extend(cells)
