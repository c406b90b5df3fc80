"""A correction in the person's own words, which no rule understands: a model says what it is about, code checks it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from core.cv import Period, StructuredCV, Subsection
from core.language_model import Completed, Payer, Purpose
from core.model_reading.answers import CvFixes, ValueFixed
from core.model_reading.asking import Reading
from core.model_reading.support import Support, folded
from core.reading.dates import find_period

MOST_CHANGES = 12
"""Places that one correction changes: more is no correction."""
MOST_VALUES = 500
_CONTACT = ("name", "headline", "email", "phone", "location")
_ENTRY = ("title", "organisation", "location", "period")
_SMALL = 3
"""Letters of a word that stands in any sentence."""


@dataclass(frozen=True, slots=True)
class _Value:
    """A value of the CV, and where it stands: the id of an entry or a line, nothing for the contact; and the field."""

    id: str
    field: str
    text: str
    label: str


async def fix(reading: Reading, cv: StructuredCV, request: str, payer: Payer) -> StructuredCV | None:
    """The CV as the person's words have it; None when the model fails, or nothing of what it says can be taken."""
    values = tuple(_values(cv))[:MOST_VALUES]
    shown = [{"mark": f"V{n}", "text": f"{one.label}: {one.text}"} for n, one in enumerate(values, 1)]
    answer = await reading.ask(Purpose.FIX_CV, CvFixes, payer, {"request": request, "values": shown})
    return fixed(cv, request, answer.value.changes, values) if isinstance(answer, Completed) else None


def fixed(
    cv: StructuredCV, request: str, changes: Sequence[ValueFixed], values: Sequence[_Value] | None = None
) -> StructuredCV | None:
    """The CV with these changes, if each is one that the person has asked for; else None: half a correction is none."""
    if len(changes) > MOST_CHANGES:
        return None
    values = tuple(_values(cv)) if values is None else values
    said = Support(request)
    known = Support("\n".join(value.text for value in values))
    new: dict[tuple[str, str], str] = {}
    for change in changes:
        value = _marked(values, change.mark)
        text = said.spelt(change.text) or known.spelt(change.text)
        if value is None or text is None or not _meant(request, value, text):
            return None
        if text != value.text:
            new[value.id, value.field] = text
    return _with(cv, new) if new else None


def _values(cv: StructuredCV) -> Iterator[_Value]:
    for field in _CONTACT:
        yield _Value("", field, getattr(cv.contact, field) or "", field)
    number = 0
    for section in cv.sections:
        for item in section.items:
            yield _Value(item.id, "content", item.content, f"line of {section.name}")
        for part in section.subsections:
            number += 1
            for field in _ENTRY:
                told = getattr(part, field)
                text = told.text if isinstance(told, Period) else told or ""
                yield _Value(part.id, field, text, f"entry {number} of {section.name}, {field}")
            for item in part.items:
                yield _Value(item.id, "content", item.content, f"entry {number}, line")


def _marked(values: Sequence[_Value], mark: str) -> _Value | None:
    digits = mark.strip().lstrip("Vv")
    number = int(digits) if digits.isdecimal() and len(digits) < 6 else 0
    return values[number - 1] if 0 < number <= len(values) else None


def _meant(request: str, value: _Value, text: str) -> bool:
    """Whether the person's words name what was there or what shall be there, and the change is no other."""
    words = set(_words(request))
    return any(word in words for word in (*_words(text), *_words(value.text)))


def _words(text: str) -> Iterator[str]:
    for word in folded(text).split():
        bare = "".join(filter(str.isalnum, word))
        if len(bare) > _SMALL or bare.isdecimal():
            yield bare


def _with(cv: StructuredCV, new: dict[tuple[str, str], str]) -> StructuredCV:
    contact = {field: text for (owner, field), text in new.items() if not owner}
    return cv.changed(
        contact=cv.contact.changed(**contact),
        sections=tuple(
            section.changed(
                items=tuple(
                    item.changed(content=new.get((item.id, "content"), item.content)) for item in section.items
                ),
                subsections=tuple(_part(part, new) for part in section.subsections),
            )
            for section in cv.sections
        ),
    )


def _part(part: Subsection, new: dict[tuple[str, str], str]) -> Subsection:
    """The entry with its new values; its heading, in which the old ones stood, says the new ones."""
    told: dict[str, object] = {field: new[part.id, field] for field in _ENTRY if (part.id, field) in new}
    items = tuple(item.changed(content=new.get((item.id, "content"), item.content)) for item in part.items)
    if not told:
        return part.changed(items=items)
    if isinstance(dates := told.get("period"), str):
        found = find_period(dates)
        told["period"] = found.period if found else Period(text=dates)
    after = part.changed(items=items, **told)
    period = after.period.text if after.period else None
    name = ", ".join(text for text in (after.title, after.organisation, after.location, period) if text)
    return after.changed(name=name)
