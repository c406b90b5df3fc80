"""Sections whose heading's words tell nothing: they are what stands under them."""

import re
from collections.abc import Sequence

from core.cv import SectionKind
from core.reading.dates import find_period
from core.reading.entries import entries
from core.reading.headings import heads_roles_too, is_known, is_upper
from core.reading.naming import named
from core.reading.outline import names_something
from core.reading.phrases import plain
from core.reading.role_words import ORGANISATION
from core.reading.section_contents import (
    are_for_computers,
    dated_entries,
    is_at_school,
    is_dated,
    is_listed,
    is_prose,
    is_reach,
    kind_of_contents,
    kind_of_entries,
)
from core.reading.sections import Part
from core.reading.skills import Vocabulary
from core.reading.source import SourceLine
from core.reading.wrapping import Setting

_CLUBS = re.compile(r"^\W*engagements?\W*$")
"""What stage people call their roles, and in French what somebody does for others beside a career."""
_WITH_ENTRIES = (SectionKind.EXPERIENCE, SectionKind.EDUCATION)
_CAREER = (*_WITH_ENTRIES, SectionKind.VOLUNTEERING)
_LEAD = 3
"""Lines below an entry's first one, among which its period may stand."""


def with_kinds_told(found: Sequence[Part], setting: Setting, vocabulary: Vocabulary) -> list[Part]:
    """The parts; those of no known kind have the kind of their contents."""
    told: list[Part] = []
    schooled = any(part.kind is SectionKind.EDUCATION for part in found)
    for part in (_with_languages_told(part, vocabulary) for part in found):
        above = told[-1] if told else None
        if part.kind is SectionKind.QUALIFICATIONS and not schooled and _are_degrees(part, setting):
            told.append(part._replace(kind=SectionKind.EDUCATION))
            continue
        if _lists_skills_only(part, found, setting, vocabulary):
            told.append(part._replace(kind=SectionKind.SKILLS))
            continue
        if above is not None and _looks_like_its_heading(part, above):
            told[-1] = above._replace(lines=(*above.lines, *_with_heading(part)))
            continue
        if not _is_unknown(part):
            told.append(part)
            continue
        kind = kind_of_contents(part.lines, setting, vocabulary)
        if above is not None and _is_entry(part, kind, above, setting):
            told[-1] = above._replace(kind=kind, lines=(*above.lines, *_with_heading(part)))
        elif above is not None and _is_group(part, kind, above):
            told[-1] = above._replace(kind=SectionKind.SKILLS, lines=(*above.lines, *_with_heading(part)))
        else:
            told.append(part._replace(kind=kind or _by_place(part, told, found)))
    told = _with_schools_apart(_with_projects_held(_with_roles_apart(told, setting)), setting)
    return _with_skills_told(_with_clubs_apart(told, setting))


def _with_languages_told(part: Part, vocabulary: Vocabulary) -> Part:
    """The part; languages for computers are skills."""
    told = part.kind is SectionKind.LANGUAGES and are_for_computers(part.lines, vocabulary)
    return part._replace(kind=SectionKind.SKILLS) if told else part


def _are_degrees(part: Part, setting: Setting) -> bool:
    """Whether qualifications are degrees with their schools and times."""
    dated = dated_entries(part.lines, setting)
    schooled = bool(dated) and all(map(is_at_school, dated))
    return schooled and kind_of_entries(part.lines, setting) is SectionKind.EDUCATION


def _lists_skills_only(part: Part, found: Sequence[Part], setting: Setting, vocabulary: Vocabulary) -> bool:
    """Whether a part whose heading names learning by the way lists skills, beside an education with its times."""
    if part.kind is not SectionKind.EDUCATION or is_known(part.heading or "") or _is_timed(part):
        return False
    schooled = any(other.kind is SectionKind.EDUCATION and _is_timed(other) for other in found)
    return schooled and kind_of_contents(part.lines, setting, vocabulary) is SectionKind.SKILLS


def _is_timed(part: Part) -> bool:
    return any(find_period(line.text) is not None for line in part.lines)


def _looks_like_its_heading(part: Part, above: Part) -> bool:
    """Whether the line names a dated entry of the section above, in a document that sets both alike.

    That section's first entry then stands right below its heading, with nothing between them.
    """
    line, heading = part.line, above.line
    if above.kind not in _CAREER or line is None or heading is None or not is_known(heading.text):
        return False
    if is_known(line.text):
        return False
    first = above.lines[0] if above.lines else line
    alike = _look(first) == _look(line) == _look(heading)
    stands_out = any(_look(one) != _look(line) for one in part.lines)
    return alike and stands_out and any(is_dated(one) for one in part.lines[:_LEAD])


def _look(line: SourceLine) -> tuple[float | None, bool, int | None, bool]:
    return line.size, line.bold, line.level, is_upper(line.text)


def _is_unknown(part: Part) -> bool:
    return part.kind is SectionKind.OTHER and part.heading is not None and not is_known(part.heading)


def _with_heading(part: Part) -> tuple[SourceLine, ...]:
    return part.lines if part.line is None else (part.line, *part.lines)


def _is_entry(part: Part, kind: SectionKind | None, above: Part, setting: Setting) -> bool:
    """Whether the line that looks like a heading names an entry of the section above: the employer, most often."""
    empty = _is_unknown(above) and not above.lines
    if kind not in _WITH_ENTRIES or (kind is not above.kind and not empty) or part.line is None or not above.heading:
        return False
    text = part.line.text
    if names_something(text) or ", " in text or ORGANISATION.search(plain(text)) is not None:
        return True
    _, found = entries(part.lines, kind, setting)
    if not found or kind is not SectionKind.EXPERIENCE:
        return False
    alone, whole = named(found[0].head, kind), named([part.line, *found[0].head], kind)
    return alone.organisation is None or (whole.organisation == part.line.text and whole.place == alone.organisation)


def _is_group(part: Part, kind: SectionKind | None, above: Part) -> bool:
    """Whether the line names a group of skills, below a heading that has nothing else under it."""
    listed = kind in (SectionKind.SKILLS, None) and bool(part.lines) and is_listed(part.lines)
    begun = above.kind is SectionKind.SKILLS and above.line is not None and above.lines[:1] != ()
    empty = above.kind is SectionKind.OTHER and _is_unknown(above) and not above.lines
    grouped = begun and _is_unknown(above._replace(kind=SectionKind.OTHER)) and _look_alike(above, part)
    return listed and part.line is not None and (empty or grouped)


def _look_alike(above: Part, part: Part) -> bool:
    """Whether a group's name is the first line of the part above, and looks like this one."""
    first, line = above.lines[0], part.line
    return line is not None and (first.bold, first.size, first.level) == (line.bold, line.size, line.level)


def _by_place(part: Part, above: Sequence[Part], found: Sequence[Part]) -> SectionKind | None:
    """What the part is by where it stands: how to reach somebody, or what the person says of themself first of all."""
    kinds = {one.kind for one in above}
    if part.lines and is_reach(part.lines):
        if not any(is_reach([line]) for one in found if one.kind is None for line in one.lines):
            return None
        return SectionKind.REFERENCES if SectionKind.EXPERIENCE in kinds else None
    first = kinds <= {None} and all(one.kind is not SectionKind.SUMMARY for one in found)
    return SectionKind.SUMMARY if first and part.lines and is_prose(part.lines) else SectionKind.OTHER


def _with_skills_told(told: list[Part]) -> list[Part]:
    """The parts; where nothing else is skills, the first mere list is."""
    if any(part.kind in (SectionKind.SKILLS, SectionKind.QUALIFICATIONS) for part in told):
        return told
    lists = [part for part in told if _is_unknown(part) and part.lines and is_listed(part.lines)]
    return [part._replace(kind=SectionKind.SKILLS) if lists and part is lists[0] else part for part in told]


def _with_schools_apart(told: list[Part], setting: Setting) -> list[Part]:
    """The parts; where no other is an education, one is that has a school in every entry, beside one with roles."""
    held = [part for part in told if part.kind is SectionKind.EXPERIENCE]
    if len(held) < 2 or any(part.kind is SectionKind.EDUCATION for part in told):
        return told
    schools = [
        part
        for part in held
        if part.heading and not is_known(part.heading) and all(map(is_at_school, dated_entries(part.lines, setting)))
    ]
    return [part._replace(kind=SectionKind.EDUCATION) if schools and part is schools[0] else part for part in told]


def _with_projects_held(told: list[Part]) -> list[Part]:
    """The parts; where none has roles, projects are roles whose heading says that it heads both."""
    if any(part.kind is SectionKind.EXPERIENCE for part in told):
        return told
    return [
        part._replace(kind=SectionKind.EXPERIENCE)
        if part.kind is SectionKind.PROJECTS and heads_roles_too(part.heading or "")
        else part
        for part in told
    ]


def _with_roles_apart(told: list[Part], setting: Setting) -> list[Part]:
    """The parts; where none has roles, one of two educations is a career if what was held in it outnumbers degrees."""
    learnt = [part for part in told if part.kind is SectionKind.EDUCATION and part.lines]
    if len(learnt) < 2 or any(part.kind is SectionKind.EXPERIENCE for part in told):
        return told
    held = next((part for part in learnt if kind_of_entries(part.lines, setting) is SectionKind.EXPERIENCE), None)
    return [part._replace(kind=SectionKind.EXPERIENCE) if part is held else part for part in told]


def _with_clubs_apart(told: list[Part], setting: Setting) -> list[Part]:
    """The parts; where one has roles that something is said of, another with a line for each has posts in clubs."""
    held = [part for part in told if part.kind is SectionKind.EXPERIENCE]
    full = [part for part in held if not _is_in_passing(part, setting)]
    passing = [part for part in held if part not in full and full and part.heading and not is_known(part.heading)]
    passing += [part for part in held if len(held) > 1 and _CLUBS.match(plain(part.heading or ""))]
    return [part._replace(kind=SectionKind.VOLUNTEERING) if part in passing else part for part in told]


def _is_in_passing(part: Part, setting: Setting) -> bool:
    _, found = entries(part.lines, SectionKind.EXPERIENCE, setting)
    return all(len(entry.head) == 1 and not entry.body for entry in found)
