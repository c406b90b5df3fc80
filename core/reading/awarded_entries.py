"""The lines of certificates, awards and publications as entries: each with its name, who gave it, and when."""

from core.cv import AWARDED, Item, Section, SectionKind, Subsection
from core.reading.awarded import Awarded, awarded
from core.reading.source import SourceLine
from core.reading.wrapping import is_sentence


def with_awarded(section: Section) -> Section:
    """The section with an entry for each of its lines, where it holds what was awarded; else as it is.

    A sentence that names neither a giver nor a date says more of the entry above it.
    """
    if section.kind not in AWARDED or section.subsections:
        return section
    loose: list[Item] = []
    found: list[Subsection] = []
    for item in section.items:
        told = awarded(item.content, section.kind)
        if not _says_more(item.content, told, section.kind):
            found.append(_entry(item.content, told, f"{section.id}.e{len(found) + 1}"))
        elif found:
            above = found[-1]
            line = item.model_copy(update={"id": f"{above.id}.i{len(above.items) + 1}"})
            found[-1] = above.model_copy(update={"items": (*above.items, line)})
        else:
            loose.append(item)
    return section.model_copy(update={"items": tuple(loose), "subsections": tuple(found)})


def _entry(line: str, told: Awarded, id: str) -> Subsection:
    return Subsection(
        id=id,
        name=line,
        title=told.name or None,
        organisation=told.issuer or None,
        period=told.period,
    )


def _says_more(line: str, told: Awarded, kind: SectionKind) -> bool:
    plainly = told.issuer is None and told.period is None and kind is not SectionKind.PUBLICATIONS
    return plainly and is_sentence(SourceLine(text=line)) and not line[:1].islower()
