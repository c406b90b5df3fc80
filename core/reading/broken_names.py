"""Names that a narrow column broke into two lines: of schools and employers, and titles, before anybody reads them."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from core.reading.dates import find_period
from core.reading.details import is_sure
from core.reading.headings import is_known
from core.reading.phrases import plain
from core.reading.role_words import DASH, DEGREE, LEGAL, ORGANISATION, SCHOOL, TITLE
from core.reading.source import SourceLine
from core.reading.wrapping import SMALL_WORDS

_NEAR = 0.4
"""Line heights between the lines of one name, at most."""
_LOOSER = 0.1
"""Line heights by which they may stand farther apart than the lines of a paragraph."""
_ASTRAY = 2.0
_FULL = 0.95
"""Of a column's width: with its next word the line would have been wider."""
_NARROW = 10
"""Characters of a line in a column that breaks words."""
_REST = 3
"""Words of a title that found no room, at most."""
_MOST_LEAD = 5
"""Lines above a period that name what is dated, at most."""
_DATE = 18
"""Characters of a date."""
_OPEN_PERIOD = re.compile(r"\d\s*[–—-]\s*(?:[^\W\d_]{3,12}\.?)?$")
"""A period that lacks its last year."""
_MOST_WORDS = 8
_LONGEST = 90
_PARTNERS = re.compile(
    r"&\s+\w|(?:und|and|et|y|e|i|en|och|og) (?:Partners?|Söhne|Sohn|Sons?|Associ\w+|Asociados|Partenaires|Socios|Hijos"
    r"|Figli|Filhos|Fils|Zonen|Wspólnicy|Synowie|Söner|Sønner|Co\b)"
)
_ENDS = (".", ":", ";", ",", "!", "?", ")")


def with_whole_names(lines: Sequence[SourceLine], rhythm: float = 0.0) -> list[SourceLine]:
    """The lines; a name whose next word found no room in its column as one with the line below it.

    ``rhythm`` is the gap between the lines of a paragraph.
    """
    near = max(_NEAR, rhythm + _LOOSER)
    widest: dict[tuple[int, int], float] = {}
    for line in lines:
        if line.size is not None:
            key = line.page, round(line.x)
            widest[key] = max(widest.get(key, 0.0), len(line.text) * line.size)
    usual = _usual_lead(lines)
    out: list[SourceLine] = []
    for at, line in enumerate(lines):
        above = out[-1] if out else None
        if above is not None and _is_rest_of_firm(above, line):
            out[-1] = replace(above, text=f"{above.text} {line.text}")
            continue
        room = widest.get((above.page, round(above.x)), 0.0) if above is not None else 0.0
        over = at + 1 < len(lines) and _is_alone(lines[at + 1]) and _lead(lines, at + 1) > usual
        if above is not None and (_goes_on(above, line, room, near) or (over and _is_rest_of_title(above, line, room))):
            out[-1] = replace(above, text=f"{above.text} {line.text}")
        else:
            out.append(line)
    return out


def with_whole_cells(lines: Sequence[SourceLine]) -> list[SourceLine]:
    """The lines; a cell whose words a very narrow column broke as one, and what stands beside its rest after it."""
    out: list[SourceLine] = []
    broken: int | None = None
    for line in lines:
        above = out[-1] if out else None
        if above is not None and (whole := _whole_period(above, line)) is not None:
            out[-1:] = whole
            continue
        found = _whole_cell(above, line, broken) if above is not None else None
        if above is None or found is None:
            out.append(line)
            broken = None
        else:
            out[-1], broken = found
    return out


def _whole_period(above: SourceLine, line: SourceLine) -> list[SourceLine] | None:
    """Both lines, with a period whose end stands in the lower line's last cell in the upper one's."""
    head, tab, begun = above.text.rpartition("\t")
    rest, _, end = line.text.rpartition("\t")
    if line.bullet or above.bullet or len(end) > _DATE or len(begun) > 3 * _DATE or _OPEN_PERIOD.search(begun) is None:
        return None
    part, whole = find_period(begun), find_period(f"{begun} {end}")
    if part is None or part.exact or whole is None or not whole.exact:
        return None
    if whole.start or whole.end < len(begun) + len(end):
        return None
    lower = [replace(line, text=rest)] if rest else []
    return [replace(above, text=f"{head}{tab}{begun} {end}"), *lower]


def _whole_cell(above: SourceLine, line: SourceLine, broken: int | None) -> tuple[SourceLine, int] | None:
    """The upper line with the cell that goes on in the lower one, and which of its cells that is."""
    if line.bullet or above.bullet or line.page != above.page or line.gap > 2 * _NEAR:
        return None
    cells, under = above.text.split("\t"), line.text.split("\t")
    hyphens = (at for at, cell in enumerate(cells) if cell.endswith("-") and len(cell) <= _NARROW)
    at = broken if broken is not None else next(hyphens, None) if len(cells) > 1 else None
    if at is None:
        return None
    beside = at if 0 < at < len(under) else 0
    piece, cell = under[beside], cells[at]
    if len(piece) > _NARROW or not (piece[:1].islower() or cell.rsplit(" ", 1)[-1] in SMALL_WORDS):
        return None
    whole = f"{cell[:-1]}{piece}" if cell.endswith("-") else f"{cell} {piece}"
    rest = [other for number, other in enumerate(under) if number != beside]
    return replace(above, text="\t".join([*cells[:at], whole, *cells[at + 1 :], *rest])), at


def _goes_on(above: SourceLine, line: SourceLine, widest: float, near: float) -> bool:
    if not _is_set_alike(above, line, near) or not (_may_be_name(above.text) and _may_be_name(line.text)):
        return False
    if above.text.rsplit(" ", 1)[-1] in SMALL_WORDS:
        return True
    simple = plain(line.text)
    told = any(words.search(simple) for words in (TITLE, DEGREE, LEGAL))
    return above.bold and _is_full(above, line, widest) and not told


def _is_rest_of_firm(above: SourceLine, line: SourceLine) -> bool:
    """Whether the line begins with a firm's partners: nothing else begins with such a sign."""
    if line.bullet or above.page != line.page or line.gap > 2 * _NEAR or above.text.endswith(_ENDS):
        return False
    found = find_period(above.text)
    plainly = not is_known(above.text) and (found is None or found.end < len(above.text))
    return plainly and _PARTNERS.match(line.text) is not None and (above.bold or not line.bold)


def _usual_lead(lines: Sequence[SourceLine]) -> int:
    """How many lines stand above the periods that stand alone, most often; none where there are not several."""
    leads = [_lead(lines, at) for at, line in enumerate(lines) if _is_alone(line)]
    return Counter(leads).most_common(1)[0][0] if len(leads) > 1 else 0


def _lead(lines: Sequence[SourceLine], at: int) -> int:
    """How many lines above this one are set alike, close to each other."""
    first = at - 1
    while first > 0 and at - first < _MOST_LEAD and _is_set_alike(lines[first - 1], lines[first], 2 * _NEAR):
        if _is_alone(lines[first - 1]):
            break
        first -= 1
    return at - first


def _is_alone(line: SourceLine) -> bool:
    """Whether the line, or its first cell, is a period and nothing else."""
    period = find_period(line.text) if not line.bullet else None
    return period is not None and period.exact and period.end - period.start >= len(line.text.partition("\t")[0]) - 2


def _is_rest_of_title(above: SourceLine, line: SourceLine, widest: float) -> bool:
    """Whether the line, above a period that stands alone, is the end of a line that found no room for it."""
    if not _is_set_alike(above, line, 2 * _NEAR) or not _may_be_name(line.text):
        return False
    plainly = "\t" not in above.text and len(line.text.split()) <= _REST and find_period(above.text) is None
    plainly = plainly and not _are_two_names(plain(above.text), plain(line.text))
    return plainly and not above.text.endswith((".", ":")) and _is_full(above, line, widest)


def _are_two_names(above: str, line: str) -> bool:
    """Whether the one is told to be a title or a degree and the other an organisation: each stands in its own line."""
    above_titled, line_titled = (any(words.search(text) for words in (TITLE, DEGREE)) for text in (above, line))
    if above_titled:
        return not line_titled and any(words.search(line) for words in (ORGANISATION, SCHOOL, LEGAL))
    whole = "," not in above and DASH.search(above) is None
    return whole and line_titled and any(words.search(above) for words in (SCHOOL, LEGAL))


def _is_set_alike(above: SourceLine, line: SourceLine, near: float) -> bool:
    alike = (above.size, above.bold, above.level, above.page) == (line.size, line.bold, line.level, line.page)
    near_by = 0 < line.gap <= near and abs(above.x - line.x) <= _ASTRAY
    return alike and near_by and above.size is not None and not above.bullet and not line.bullet


def _is_full(above: SourceLine, line: SourceLine, widest: float) -> bool:
    first = line.text.split(maxsplit=1)[0]
    return (len(above.text) + 1 + len(first)) * (above.size or 0.0) > _FULL * widest


def _may_be_name(text: str) -> bool:
    words = text.split()
    if not 0 < len(words) <= _MOST_WORDS or len(text) > _LONGEST or text.endswith(_ENDS):
        return False
    return not ("\t" in text or "," in text or is_known(text) or is_sure(text) or find_period(text) is not None)
