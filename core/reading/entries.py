"""A section's lines parted into entries: each role, project or degree with its heading lines and its text.

A line is *head* (short, could name something) or *body* (a bullet, a sentence, what goes on from one). Where
head follows body, an entry begins. A run of head lines with several dates holds several entries; how many
lines stand above the first date tells where each of them begins, because a CV does that the same way throughout.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from core.cv import SectionKind
from core.reading.dates import find_period, is_duration
from core.reading.places import is_place
from core.reading.source import SourceLine
from core.reading.wrapping import continues, is_address, is_sentence, width_of

_DATED = {SectionKind.EXPERIENCE, SectionKind.EDUCATION, SectionKind.VOLUNTEERING}
_MOST_LEAD = 3
_MOST_HEAD = 6


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: the lines that name it, and the lines that say more."""

    head: tuple[SourceLine, ...]
    body: tuple[SourceLine, ...]


@dataclass(slots=True)
class _Run:
    head: list[SourceLine]
    body: list[SourceLine]


def entries(lines: Sequence[SourceLine], kind: SectionKind) -> tuple[tuple[SourceLine, ...], list[Entry]]:
    """The loose lines that stand before the first entry, and the entries."""
    runs = _runs(lines)
    dated = any(_dates(run.head) for run in runs)
    loose: list[SourceLine] = []
    found: list[Entry] = []
    for run in runs:
        if not run.head:
            if found:
                found[-1] = Entry(found[-1].head, (*found[-1].body, *run.body))
            else:
                loose.extend(run.body)
            continue
        if dated and kind in _DATED and not _dates(run.head) and not _names_one(run, found):
            if found:
                found[-1] = Entry(found[-1].head, (*found[-1].body, *run.head, *run.body))
            else:
                loose.extend([*run.head, *run.body])
            continue
        found.extend(_parted(run))
    return tuple(loose), found


def _runs(lines: Sequence[SourceLine]) -> list[_Run]:
    width = max(width_of(lines), 45)
    margin = min((line.x for line in lines), default=0.0)
    runs = [_Run([], [])]
    above: SourceLine | None = None
    for line in lines:
        run = runs[-1]
        goes_on = bool(run.body) and above is not None and _goes_on(line, above, run.body, width, margin)
        if (
            goes_on
            or line.bullet
            or (is_sentence(line) and (line.level is None))
            or (run.body and is_address(line.text))
        ):
            run.body.append(line)
        elif run.body:
            runs.append(_Run([line], []))
        else:
            run.head.append(line)
        above = line
    return [run for run in runs if run.head or run.body]


def _goes_on(line: SourceLine, above: SourceLine, body: list[SourceLine], width: int, margin: float) -> bool:
    bullet = next((one for one in reversed(body) if one.bullet), None)
    if bullet is not None and not above.bullet:
        hanging = line.x > margin + 2 and abs(line.x - above.x) <= 2.5 and line.gap <= above.gap + 0.35
        return hanging and not line.bullet and "\t" not in line.text
    return continues(line, above, width) and (find_period(line.text) is None or is_sentence(line))


def _dates(head: Sequence[SourceLine]) -> list[int]:
    """Which of these lines hold a period; a lone date counts only where no range stands."""
    found = [(index, period) for index, line in enumerate(head) if (period := find_period(line.text)) is not None]
    ranges = [index for index, period in found if period.exact]
    return ranges or [index for index, period in found if not period.exact]


def _names_one(run: _Run, found: list[Entry]) -> bool:
    """Whether lines without a date name an entry all the same: they look just like the others' first lines."""
    first = run.head[0]
    if is_place(first.text) or len(run.head) > _MOST_HEAD:
        return False
    like = [entry.head[0] for entry in found if entry.head]
    if not like:
        return bool(run.head[1:]) or first.bold
    return first.bold and not any(not line.bold for line in like) and first.size == like[-1].size and bool(run.body)


def _parted(run: _Run) -> list[Entry]:
    """The run's entries: one, or as many as there are dates in its head."""
    dates = _dates(run.head)
    if len(dates) < 2:
        return [Entry(tuple(run.head), tuple(run.body))]
    lead = min(dates[0], _MOST_LEAD)
    starts = [0]
    for before, date in pairwise(dates):
        start = max(before + 1, date - lead)
        starts.append(min(start, date))
    pieces = [run.head[start:end] for start, end in zip(starts, [*starts[1:], len(run.head)], strict=True)]
    out = [Entry(tuple(piece), ()) for piece in pieces]
    out[-1] = Entry(out[-1].head, tuple(run.body))
    return [_told_apart(entry) for entry in out]


def _told_apart(entry: Entry) -> Entry:
    """Head lines beyond what names an entry are its text."""
    if len(entry.head) <= _MOST_HEAD or entry.body:
        return entry
    named = [line for line in entry.head[:_MOST_HEAD] if not is_duration(line.text)]
    return Entry(tuple(named), tuple(line for line in entry.head if line not in named))
