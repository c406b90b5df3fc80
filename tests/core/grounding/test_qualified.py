"""Degrees, certificates and languages of invented people, and what a line may make of them in four languages.

``qualified.txt`` holds a line each: ``person LANGUAGE``, what the CV says of the person's ``education``,
``certifications`` and ``languages``, and lines that the person ``may`` write, and may ``not``.
"""

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import pytest

from core.cv import Contact, Item, Section, SectionKind, StructuredCV
from core.grounding.claims import Examiner
from core.grounding.credentials import Credentials
from core.grounding.languages import Languages
from core.grounding.sources import sources_of_cv


@dataclass(frozen=True, eq=False)
class Person:
    language: str
    lines: dict[str, list[str]] = field(default_factory=dict)

    @cached_property
    def examiners(self) -> tuple[Examiner, ...]:
        sections = tuple(
            Section(
                id=kind.value,
                name=kind.value,
                kind=kind,
                items=tuple(Item(id=f"{kind.value}.{at}", content=line) for at, line in enumerate(lines)),
            )
            for kind in (SectionKind.EDUCATION, SectionKind.CERTIFICATIONS, SectionKind.LANGUAGES)
            if (lines := self.lines.get(kind.value))
        )
        sources = sources_of_cv(
            StructuredCV(contact=Contact(name="Ida Fenn"), sections=sections, language=self.language)
        )
        return Credentials.of(sources), Languages.of(sources)

    def untraced(self, line: str) -> list[str]:
        judged = (one for examiner in self.examiners for one in examiner.judge(line))
        return [one.claim.text for one in judged if not one.supported]


def _people() -> list[Person]:
    found: list[Person] = []
    for line in Path(__file__).with_name("qualified.txt").read_text("utf-8").splitlines():
        mark, _, rest = line.partition(" ")
        if mark == "person":
            found.append(Person(rest))
        elif mark:
            found[-1].lines.setdefault(mark, []).append(rest)
    return found


PEOPLE = _people()


@pytest.mark.parametrize(("person", "line"), [(one, line) for one in PEOPLE for line in one.lines["may"]])
def test_what_is_held_goes_by_its_names_in_every_language(person: Person, line: str) -> None:
    assert person.untraced(line) == []


@pytest.mark.parametrize(("person", "line"), [(one, line) for one in PEOPLE for line in one.lines["not"]])
def test_what_is_not_held_or_lower_is_not_supported(person: Person, line: str) -> None:
    assert person.untraced(line) != []
