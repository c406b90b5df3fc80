"""Invented people in one role each: their own lines, lines that these support, and lines that they do not.

``roles.txt`` holds a line each: ``role LANGUAGE TITLE``, then ``cv``, ``supported`` and the kinds of what is not.
"""

from dataclasses import dataclass, field
from pathlib import Path

from core.cv import Contact, Item, Section, SectionKind, StructuredCV, Subsection
from core.grounding.sources import Sources, sources_of_entry


@dataclass(frozen=True, eq=False)
class Role:
    language: str
    title: str
    lines: dict[str, list[str]] = field(default_factory=dict)

    @property
    def sources(self) -> Sources:
        return sources_of(*self.lines["cv"], title=self.title, language=self.language)


def sources_of(*lines: str, title: str = "Clerk", language: str = "en") -> Sources:
    """What a line may rest on whose entry has this title and these lines."""
    items = tuple(Item(id=f"line {number}", content=line) for number, line in enumerate(lines, 1))
    entry = Subsection(id="role", name=title, title=title, organisation="Fennmoor & Daughters", items=items)
    section = Section(id="experience", name="Experience", kind=SectionKind.EXPERIENCE, subsections=(entry,))
    return sources_of_entry(
        StructuredCV(contact=Contact(name="Ida Fenn"), sections=(section,), language=language), entry
    )


def read_roles(file: Path) -> list[Role]:
    """The roles of a file as ``roles.txt`` is one, whatever marks its lines."""
    found: list[Role] = []
    for line in file.read_text("utf-8").splitlines():
        mark, _, rest = line.partition(" ")
        if mark == "role":
            language, _, title = rest.partition(" ")
            found.append(Role(language, title))
        elif mark:
            found[-1].lines.setdefault(mark, []).append(rest)
    return found


ROLES = read_roles(Path(__file__).with_name("roles.txt"))


def lines_of(mark: str) -> list[tuple[Role, str]]:
    """Every line so marked, with its role."""
    return [(role, line) for role in ROLES for line in role.lines.get(mark, ())]
