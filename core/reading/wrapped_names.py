"""Names that found no room in one line of the tallest letters, alone or with what the person is behind a stroke."""

import re
from collections.abc import Sequence
from dataclasses import replace

from core.reading.person_name import may_be_part_of_name, tall_lines
from core.reading.source import SourceLine

_MOST_LINES = 3
_MOST_WORDS = 6
_MOST_HEAD = 120
"""Characters of a name with what the person is."""
_STROKE = re.compile(r"\s+[|‖¦•·∙–—/]+\s+")


def with_whole_name(lines: list[SourceLine]) -> list[SourceLine]:
    """The lines; a name that stands in two or three, in the tallest letters, as one."""
    tall = tall_lines(lines)
    if not 2 <= len(tall) <= _MOST_LINES or any(line.size != tall[0].size for line in tall):
        return lines
    return _with_headline_below(lines, tall) or _with_name_in_one(lines, tall) or lines


def _with_name_in_one(lines: list[SourceLine], tall: Sequence[SourceLine]) -> list[SourceLine] | None:
    names = [line.text.partition("\t")[0] for line in tall]
    if not all(map(may_be_part_of_name, names)):
        return None
    first, last = lines.index(tall[0]), lines.index(tall[-1])
    whole = " ".join(names).replace("- ", "-")
    open_end = any(len(name.split()) == 1 or name.endswith(("-", ".")) for name in names)
    open_end = open_end or names[0].rsplit(" ", 1)[-1].islower()
    beside = [line for line in lines[first : last + 1] if line not in tall]
    aligned = all(line.x == tall[0].x for line in tall) or not beside
    if not aligned or len(whole.split()) > _MOST_WORDS or not open_end:
        return None
    rest = [replace(line, text=line.text.partition("\t")[2], size=None) for line in tall if "\t" in line.text]
    return [*lines[:first], replace(tall[0], text=whole), *rest, *beside, *lines[last + 1 :]]


def _with_headline_below(lines: list[SourceLine], tall: Sequence[SourceLine]) -> list[SourceLine] | None:
    """The lines, where the tall ones follow each other and a stroke parts the name from what the person is."""
    first = lines.index(tall[0])
    if lines[first : first + len(tall)] != [*tall] or any("\t" in line.text for line in tall):
        return None
    whole = re.sub(r"(?<=\w)- ", "-", " ".join(line.text for line in tall))
    name, *others = _STROKE.split(whole, maxsplit=1)
    if not others or len(whole) > _MOST_HEAD or len(name.split()) < 2 or not may_be_part_of_name(name):
        return None
    headline = replace(tall[0], text=others[0], size=None, bold=False, gap=0.0)
    return [*lines[:first], replace(tall[0], text=name), headline, *lines[first + len(tall) :]]
