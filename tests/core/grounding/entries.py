"""Invented people with one entry each, and lines that it makes true or does not: most of them have to be worked out.

``entries.txt`` holds a line each: ``entry LANGUAGE | TITLE | EMPLOYER | TOWN | START | END``, then ``cv``, ``true`` and
``false`` lines of the entry, and ``summary`` lines that are true of the whole CV.
"""

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from core.cv import Contact, CvDate, Item, Period, Section, SectionKind, StructuredCV, Subsection
from core.grounding.sources import Sources, sources_of_cv, sources_of_entry

TODAY = CvDate(year=2026, month=3)


@dataclass(frozen=True, eq=False)
class Entry:
    language: str
    title: str
    employer: str
    town: str
    start: str
    end: str
    lines: dict[str, list[str]] = field(default_factory=dict)

    @cached_property
    def cv(self) -> StructuredCV:
        items = tuple(Item(id=f"e.{number}", content=line) for number, line in enumerate(self.lines["cv"], 1))
        role = Subsection(
            id="e",
            name=f"{self.title}, {self.employer}",
            title=self.title,
            organisation=self.employer,
            location=self.town,
            period=Period(
                text=f"{self.start} – {self.end or 'Present'}",
                start=_date(self.start),
                end=_date(self.end) if self.end else None,
                ongoing=not self.end,
            ),
            items=items,
        )
        section = Section(id="experience", name="Experience", kind=SectionKind.EXPERIENCE, subsections=(role,))
        return StructuredCV(contact=Contact(name="Kim Farrow"), sections=(section,), language=self.language)

    @cached_property
    def sources(self) -> Sources:
        return sources_of_entry(self.cv, self.cv.sections[0].subsections[0], today=TODAY)

    @cached_property
    def whole(self) -> Sources:
        return sources_of_cv(self.cv, today=TODAY)


def _date(text: str) -> CvDate:
    year, month = text.split("-")
    return CvDate(year=int(year), month=int(month))


def _entries() -> list[Entry]:
    found: list[Entry] = []
    for line in Path(__file__).with_name("entries.txt").read_text("utf-8").splitlines():
        mark, _, rest = line.partition(" ")
        if mark == "entry":
            language, title, employer, town, start, end = (part.strip() for part in rest.split("|"))
            found.append(Entry(language, title, employer, town, start, end))
        elif mark:
            found[-1].lines.setdefault(mark, []).append(rest)
    return found


ENTRIES = _entries()


def lines_of(mark: str) -> list[tuple[Entry, str]]:
    """Every line so marked, with its entry."""
    return [(entry, line) for entry in ENTRIES for line in entry.lines.get(mark, ())]
