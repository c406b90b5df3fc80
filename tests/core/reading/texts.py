"""Plain text as a document reader hands it over, and the CV that some lines make."""

from dataclasses import replace

from core.cv import AWARDED, SectionKind, StructuredCV, Subsection
from core.reading.cvs import read_cv
from core.reading.skills import Vocabulary
from core.reading.source import SourceLine, SourceText


def source(text: str) -> SourceText:
    """The lines of a text: empty lines as gaps, list markers taken off."""
    lines: list[SourceLine] = []
    gap = 0
    for raw in text.splitlines():
        line = " ".join(raw.split())
        if not line:
            gap += 1
            continue
        bullet = line[:2] in {"- ", "• ", "* ", "– ", "— "}
        lines.append(SourceLine(text=line[2:] if bullet else line, bullet=bullet, gap=float(gap)))
        gap = 0
    return SourceText(lines=tuple(line for line in lines if line.text))


Row = str | dict[str, str | float | bool]
"""A line as text, with "- " before a bullet, or as the fields of a ``SourceLine``."""


def cv_of(*rows: Row) -> StructuredCV:
    """The CV that these lines make, under a name and an address."""
    lines = (SourceLine(text="Ada Quill", size=20), SourceLine(text="ada@quill.example", size=10), *map(_line, rows))
    cv = read_cv(SourceText(lines=lines), Vocabulary())
    assert isinstance(cv, StructuredCV)
    return cv


def career(*rows: Row) -> StructuredCV:
    """The CV with these lines under a heading for work, and an education below them."""
    heading: Row = {"text": "EXPERIENCE", "gap": 1.5, "size": 14, "bold": True}
    school: Row = {"text": "EDUCATION", "gap": 1.5, "size": 14, "bold": True}
    return cv_of(heading, *rows, school, "University of Sandviken, BSc Physics, 2008 – 2011")


def roles_of(cv: StructuredCV) -> list[Subsection]:
    return [role for section in cv.of_kind(SectionKind.EXPERIENCE) for role in section.subsections]


def lines_of(cv: StructuredCV, kind: SectionKind) -> list[str]:
    """The loose lines of the sections of this kind, and the entries that are a line each."""
    loose = [item.content for section in cv.of_kind(kind) for item in section.items]
    entries = [entry for section in cv.of_kind(kind) if kind in AWARDED for entry in section.subsections]
    return [*loose, *(line for entry in entries for line in (entry.name, *(item.content for item in entry.items)))]


def _line(row: Row) -> SourceLine:
    if isinstance(row, str):
        return SourceLine(text=row.removeprefix("- "), bullet=row.startswith("- "), size=10)
    return replace(SourceLine(text="", size=10), **row)  # type: ignore[arg-type]  # the tables name fields of a line
