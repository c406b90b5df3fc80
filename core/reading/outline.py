"""Which lines head a document's sections by how they look, whatever their words say.

Headings look alike, each in its own words, and each has something below it. Lines that look alike and begin in many
ways with a date or a title, or that say the same thing again and again, head entries or are labels.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from core.reading.dates import find_period
from core.reading.details import is_sure, pieces_of
from core.reading.headings import DECORATED, heading_kind, is_contact_heading, is_upper
from core.reading.phrases import plain
from core.reading.places import is_place
from core.reading.role_words import DEGREE, LEGAL, SCHOOL, TITLE
from core.reading.source import SourceLine

_LONGEST = 48
_MOST_WORDS = 6
_TALLER = 0.9
"""Points by which a heading is taller than the text."""
_BESIDE = 30.0
"""Points by which a heading in the margin stands to the left of all text."""
_ASTRAY = 3.0
"""Points by which headings of one column begin apart."""
_KNOWN = 2
"""One known heading in so many lines that look alike, though otherwise than most headings do."""
_TOP = 4
"""Lines among which the person's name and headline stand."""
_SEVERAL = 3
_LIKELY = 0.7
_SELDOM = 0.35
_AT_TIMES = 0.5
_SHORTEST = 4
"""Letters of a degree's name that is no small word as well."""
_ALONE = 0.3
"""Of the lines that look like headings, those that are none."""


_NUMBER = re.compile(r"(?:\d{1,2}|[IVX]{1,4}|[A-H])[.)]")


class _Look(NamedTuple):
    """How a line is set."""

    level: int | None
    size: float | None
    bold: bool
    upper: bool
    mark: str
    """What stands around the words: a colon after them, signs or brackets."""
    beside: bool
    """Whether text stands in the same row."""


def outline(lines: Sequence[SourceLine]) -> frozenset[int]:
    """Where headings stand, as far as their look tells it; headings whose words are known need not be among them."""
    body = _body_size(lines)
    looks: dict[_Look, list[int]] = defaultdict(list)
    for at, line in enumerate(lines):
        if not line.bullet and (look := _look_of(line, body)) is not None:
            looks[look].append(at)
    heads = {look: _at_the_edge(lines, [at for at in places if may_head(lines, at)]) for look, places in looks.items()}
    told = [look for look, places in looks.items() if _are_headings(lines, look, places, heads[look])]
    if not told:
        return frozenset()
    known = {look: sum(_is_known(lines[at].text) for at in heads[look]) for look in told}
    best = max(told, key=lambda look: (len(heads[look]) + 2 * known[look], _rank(look)))
    outer = [look for look in told if len(heads[look]) >= _SEVERAL and _rank(look) > _rank(best)]
    most = {look for look in told if _KNOWN * known[look] >= len(heads[look])}
    sure = [look for look in told if look == best or (known[look] > 1 and look in most) or look in outer]
    first = [at for look in sure for at in heads[look]]
    taken = [look for look in told if look in sure or look in most or _stand_apart(lines, heads[look], first)]
    return frozenset(at for look in taken for at in heads[look])


def _stand_apart(lines: Sequence[SourceLine], heads: list[int], others: list[int]) -> bool:
    """Whether these are the headings of a column that is read before or after all of the others."""
    if max(heads) < min(others):
        return True
    edges, column = [lines[at].x for at in others], [lines[at].x for at in heads]
    return min(heads) > max(others) and (min(column) > max(edges) + _BESIDE or max(column) < min(edges) - _BESIDE)


def _at_the_edge(lines: Sequence[SourceLine], heads: list[int]) -> list[int]:
    """Those of the lines that begin where the known headings among them do, if these all begin at one place."""
    edges = [lines[at].x for at in heads if _is_known(lines[at].text)]
    if len(edges) < 2 or max(edges) - min(edges) > _ASTRAY:
        return heads
    return [at for at in heads if abs(lines[at].x - edges[0]) <= _ASTRAY]


def is_headline(lines: Sequence[SourceLine], at: int, heads: frozenset[int]) -> bool:
    """Whether a line that looks like a heading only says who the person is: above the contact details, or a title."""
    text = lines[at].text
    before = any(head < at and not is_headline(lines, head, frozenset()) for head in heads)
    if before or at > _TOP or "\t" in text:
        return False
    until = next((head for head in sorted(heads) if head > at), len(lines))
    below = lines[at + 1 : until]
    only_reach = not below or all(any(is_sure(piece) for piece in pieces_of(line.text)) for line in below)
    return at == 0 or only_reach or names_something(text)


def may_head(lines: Sequence[SourceLine], at: int) -> bool:
    """Whether the line could be a heading by its length and signs."""
    head = lines[at].text.partition("\t")[0]
    text = DECORATED.sub("", head)
    words = text.split()
    if lines[at].bullet or not 1 < len(text) <= _LONGEST or len(words) > _MOST_WORDS:
        return False
    if head.rstrip().endswith((",", ";", ".", "-")) or "@" in text or "|" in text or " · " in text or ": " in text:
        return False
    letters = sum(one.isalpha() or one == " " for one in text)
    marked = lines[at].bold or lines[at].level is not None or is_upper(text[1:2])  # small capitals come back as any
    begins = marked or not text[:1].islower()
    return begins and letters >= 0.8 * len(text) and find_period(text) is None and not is_sure(text)


def names_something(text: str) -> bool:
    """Whether the words are those of a title, an employer, a school, a degree or a place."""
    simple = plain(text)
    degree = DEGREE.search(simple)
    if degree is not None and degree.end() - degree.start() >= _SHORTEST:
        return True
    return any(words.search(simple) for words in (TITLE, LEGAL, SCHOOL)) or is_place(text)


def _look_of(line: SourceLine, body: float | None) -> _Look | None:
    """The look, None where the line is set as text is, or is no text."""
    head, tab, _ = line.text.partition("\t")
    upper = is_upper(head) and len(head) > 3
    taller = line.size is not None and body is not None and line.size > body + _TALLER
    mark = _mark_of(head)
    if not (line.level is not None or taller or upper or line.bold or mark):
        return None
    size = round(line.size * 2) / 2 if line.size is not None else None
    return _Look(line.level, size, line.bold, upper, mark, bool(tab))


def _mark_of(text: str) -> str:
    """What stands around the words; nothing for plain ones."""
    whole = text.strip()
    if (number := _NUMBER.match(whole)) is not None:
        return "1" + number[0][-1]
    if not whole[:1].isalnum():
        return whole[:1]
    return whole[-1] if whole[-1] in ":：=*~_#" else ""


def _body_size(lines: Sequence[SourceLine]) -> float | None:
    sizes = Counter(line.size for line in lines if line.size is not None for _ in line.text)
    return sizes.most_common(1)[0][0] if sizes else None


def _are_headings(lines: Sequence[SourceLine], look: _Look, places: list[int], heads: list[int]) -> bool:
    """Whether the lines of this look head the sections."""
    known = sum(_is_known(lines[at].text) for at in heads)
    if len(heads) + known < 2 or len(heads) < _LIKELY * len(places):
        return False
    said = {plain(lines[at].text.partition("\t")[0]) for at in heads}
    named = sum(names_something(lines[at].text.partition("\t")[0]) and not _is_known(lines[at].text) for at in heads)
    plainly = look.level is not None or bool(look.mark) or (look.bold and look.upper) or _is_tall(lines, look)
    if len(said) < len(heads) * (1 - _ALONE / 3) or named > (_AT_TIMES if plainly else _SELDOM) * len(heads):
        return False
    if look.beside:
        return look.mark != ":" and _stand_in_margin(lines, heads)
    return sum(_has_text(lines, at, look) for at in heads) >= _LIKELY * len(heads)


def _rank(look: _Look) -> tuple[int, float, bool, bool, bool]:
    return -look.level if look.level is not None else -9, look.size or 0.0, bool(look.mark), look.upper, look.bold


def _is_tall(lines: Sequence[SourceLine], look: _Look) -> bool:
    body = _body_size(lines)
    return look.size is not None and body is not None and look.size > body + 2 * _TALLER


def _is_known(text: str) -> bool:
    head = text.partition("\t")[0]
    return heading_kind(head) is not None or is_contact_heading(head)


def _has_text(lines: Sequence[SourceLine], at: int, look: _Look) -> bool:
    """Whether something that looks otherwise stands below the line."""
    below = lines[at + 1] if at + 1 < len(lines) else None
    return below is not None and (below.bullet or _look_of(below, None) != look)


def _stand_in_margin(lines: Sequence[SourceLine], heads: list[int]) -> bool:
    """Whether these first cells stand to the left of all lines below them."""
    edge = max(lines[at].x for at in heads)
    below = [line for at, line in enumerate(lines) if at > heads[0] and at not in heads and "\t" not in line.text]
    return bool(below) and sum(line.x > edge + _BESIDE for line in below) >= (1 - _ALONE) * len(below)
