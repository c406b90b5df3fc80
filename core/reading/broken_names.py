"""Names that a narrow column broke into two lines: of schools and employers, and titles, before anybody reads them."""

from collections.abc import Sequence
from dataclasses import replace

from core.reading.dates import find_period
from core.reading.details import is_sure
from core.reading.headings import is_known
from core.reading.phrases import plain
from core.reading.role_words import DEGREE, LEGAL, TITLE
from core.reading.source import SourceLine
from core.reading.wrapping import SMALL_WORDS

_NEAR = 0.4
"""Line heights between the lines of one name, at most."""
_ASTRAY = 2.0
_FULL = 0.95
"""Of a column's width: with its next word the line would have been wider."""
_MOST_WORDS = 8
_LONGEST = 90
_ENDS = (".", ":", ";", ",", "!", "?", ")")


def with_whole_names(lines: Sequence[SourceLine]) -> list[SourceLine]:
    """The lines; a name whose next word found no room in its column as one with the line below it."""
    widest: dict[tuple[int, int], float] = {}
    for line in lines:
        if line.size is not None:
            key = line.page, round(line.x)
            widest[key] = max(widest.get(key, 0.0), len(line.text) * line.size)
    out: list[SourceLine] = []
    for line in lines:
        above = out[-1] if out else None
        if above is not None and _goes_on(above, line, widest.get((above.page, round(above.x)), 0.0)):
            out[-1] = replace(above, text=f"{above.text} {line.text}")
        else:
            out.append(line)
    return out


def _goes_on(above: SourceLine, line: SourceLine, widest: float) -> bool:
    alike = (above.size, above.bold, above.level, above.page) == (line.size, line.bold, line.level, line.page)
    if not alike or above.size is None or not 0 < line.gap <= _NEAR or abs(above.x - line.x) > _ASTRAY:
        return False
    if above.bullet or line.bullet or not (_may_be_name(above.text) and _may_be_name(line.text)):
        return False
    if above.text.rsplit(" ", 1)[-1] in SMALL_WORDS:
        return True
    first = line.text.split(maxsplit=1)[0]
    full = (len(above.text) + 1 + len(first)) * above.size > _FULL * widest
    simple = plain(line.text)
    return above.bold and full and not any(words.search(simple) for words in (TITLE, DEGREE, LEGAL))


def _may_be_name(text: str) -> bool:
    words = text.split()
    if not 0 < len(words) <= _MOST_WORDS or len(text) > _LONGEST or text.endswith(_ENDS):
        return False
    return not ("\t" in text or "," in text or is_known(text) or is_sure(text) or find_period(text) is not None)
