"""Roles, projects and degrees as a model saw them, beside what the rules made of the same lines."""

import re
from collections.abc import Sequence

from core.cv import ContentType, Item, ItemStatus, Period, Section, Subsection
from core.model_reading.answers import EntrySeen, SectionSeen
from core.model_reading.support import Support, folded
from core.reading.cvs import DYNAMIC, ITEM_TYPES
from core.reading.dates import find_period
from core.reading.phrases import plain
from core.reading.places import is_place
from core.reading.role_words import DEGREE, LEGAL, ORGANISATION, SCHOOL, TITLE

_FIELDS = ("title", "organisation", "location")
_LONGEST_FIELD = 120
_HEAD = 3
"""Lines of an entry among which its heading stands."""
_EDGES = " \t,;:|·•()[]–—-/"


def best_match(part: Subsection, seen: Sequence[EntrySeen], lines: Sequence[str]) -> EntrySeen | None:
    """The entry that was made of the same lines as this part; None when there is none."""
    name, own = folded(part.name), folded(_text(part))

    def shared(entry: EntrySeen) -> int:
        told = [folded(line) for line in _lines(entry, lines)]
        heads = any(line and (line in name or name in line) for line in told[:_HEAD])
        return sum(bool(line) and line in own for line in told) if heads else 0

    best = max(seen, key=shared, default=None)
    return best if best is not None and 2 * shared(best) > len(best.lines) else None


def with_fields(part: Subsection, seen: EntrySeen, lines: Sequence[str], whole: Support) -> Subsection:
    """The part with the fields for which the text says more. No word that was shown may be lost by it."""
    head, items = Support(part.name), [folded(item.content) for item in part.items]
    headings = {folded(line) for line in lines}
    new: dict[str, object] = {}
    for field, told in zip(_FIELDS, (seen.title, seen.organisation, seen.place), strict=True):
        known: str | None = getattr(part, field)
        value = whole.spelt(told)
        if value is None or len(value) > _LONGEST_FIELD or (known and _alike(known, value)):
            continue
        stands = head.holds(value) or folded(value) in items
        above = field == "organisation" and known is None and folded(value) in headings
        if (stands or above) and _wins(field, known, value, head):
            new[field] = value
    if _mixed_up(part, seen):
        new |= {"title": part.organisation, "organisation": part.title}
    if (period := _period(seen.dates, whole)) and _wins_period(part.period, period, head):
        new["period"] = period
    return _whole(part, part.changed(**new)) if new else part


def parted(section: Section, seen: SectionSeen, lines: Sequence[str], whole: Support) -> Section | None:
    """The section's loose lines as entries; None where not each entry has a heading with a name and dates."""
    begins = {folded(line): entry for entry in seen.entries for line in _lines(entry, lines)[:1]}
    loose: list[Item] = []
    groups: list[tuple[EntrySeen, list[Item]]] = []
    for item in section.items:
        entry = begins.pop(folded(item.content), None)
        if entry is not None:
            groups.append((entry, [item]))
        elif groups:
            groups[-1][1].append(item)
        else:
            loose.append(item)
    if not groups or begins:
        return None
    parts = [_made(f"{section.id}.e{n}", entry, items, whole) for n, (entry, items) in enumerate(groups, 1)]
    if None in parts:
        return None
    kind = seen.kind
    status = ItemStatus.INITIAL if kind in DYNAMIC else ItemStatus.STATIC
    subsections = tuple(
        part.changed(
            items=tuple(item.changed(type=ITEM_TYPES.get(kind, item.type), status=status) for item in part.items)
        )
        for part in parts
        if part is not None
    )
    content_type = ContentType.DYNAMIC if kind in DYNAMIC else ContentType.STATIC
    return section.changed(kind=kind, content_type=content_type, items=tuple(loose), subsections=subsections)


def _made(id: str, seen: EntrySeen, items: list[Item], whole: Support) -> Subsection | None:
    """An entry of these lines: its heading is what names it, up to the last of its first lines that does."""
    named = (seen.title, seen.organisation, seen.place, seen.dates)
    heads = [n for n, item in enumerate(items[:_HEAD]) if any(Support(item.content).holds(one) for one in named if one)]
    if not heads or heads != list(range(len(heads))):
        return None
    name = " ".join(item.content for item in items[: len(heads)])
    bare = Subsection(id=id, name=name, items=tuple(items[len(heads) :]))
    made = with_fields(bare, seen, (), whole)
    return made if made.period and (made.title or made.organisation) else None


def _mixed_up(part: Subsection, seen: EntrySeen) -> bool:
    """Whether title and employer have to change places: the words of one look like the other's."""
    title, organisation = part.title, part.organisation
    if title is None or organisation is None or part.name.count(title) > 1 or part.name.count(organisation) > 1:
        return False
    if (folded(seen.title), folded(seen.organisation)) != (folded(organisation), folded(title)):
        return False
    turned = _looks("title", organisation) + _looks("organisation", title)
    return turned > _looks("title", title) + _looks("organisation", organisation)


def _wins(field: str, known: str | None, value: str, head: Support) -> bool:
    if known is None:
        return True
    return (head.holds(value), _looks(field, value)) > (head.holds(known), _looks(field, known))


def _looks(field: str, value: str) -> bool:
    """Whether the words are such as stand in this field."""
    simple = plain(value)
    match field:
        case "title":
            return TITLE.search(simple) is not None or DEGREE.search(simple) is not None
        case "organisation":
            return any(words.search(simple) is not None for words in (LEGAL, ORGANISATION, SCHOOL))
        case _:
            return is_place(value)


def _period(dates: str, whole: Support) -> Period | None:
    spelt = whole.spelt(dates)
    if spelt is None or len(spelt) > _LONGEST_FIELD:
        return None
    found = find_period(spelt)
    if found is None:
        return Period(text=spelt) if any(map(str.isdigit, spelt)) else None
    return found.period if found.period.text == spelt else found.period.changed(text=spelt)


def _wins_period(known: Period | None, period: Period, head: Support) -> bool:
    if not head.holds(period.text):
        return False
    return known is None or (known.start is None and period.start is not None)


def _whole(before: Subsection, after: Subsection) -> Subsection:
    """The part after the change, with every word that was shown before; else as it was."""
    said = [value for value in _shown(after) if value]
    moved = {folded(value) for value in said} - {folded(value) for value in _shown(before) if value}
    after = after.changed(items=tuple(item for item in after.items if folded(item.content) not in moved))
    if before.title is None and before.organisation is None:  # the whole heading was shown
        rest = _without(before.name, said)
        if any(map(str.isalnum, rest)):
            after = after.changed(items=(Item(id=f"{before.id}.h", content=rest), *after.items))
    kept = _words(*said, *(item.content for item in after.items))
    return after if _words(*(value for value in _shown(before) if value)) <= kept else before


def _words(*texts: str) -> frozenset[str]:
    return frozenset(word for text in texts for word in re.findall(r"\w+", folded(text)))


def _shown(part: Subsection) -> tuple[str | None, ...]:
    return part.title, part.organisation, part.location, part.period.text if part.period else None


def _without(name: str, values: Sequence[str]) -> str:
    """The heading without these values, and without the signs that stood between them."""
    for value in values:
        name = re.sub(rf"(?<!\w){re.escape(value)}(?!\w)", "\t", name, count=1)
    return ", ".join(piece for part in name.split("\t") if (piece := part.strip(_EDGES)))


def _alike(known: str, value: str) -> bool:
    a, b = folded(known), folded(value)
    return a in b or b in a


def _text(part: Subsection) -> str:
    return "\n".join((part.name, *(item.content for item in part.items)))


def _lines(entry: EntrySeen, lines: Sequence[str]) -> list[str]:
    return [lines[number - 1] for number in entry.lines if 0 < number <= len(lines)]
