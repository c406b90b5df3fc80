"""A section's lines parted into entries: each role, project or degree with its heading lines and its text.

A line is *head* (short, could name something) or *body* (a bullet, a sentence, what goes on from one). Where
head follows body, an entry begins. A run of head lines with several dates holds several entries; how many
lines stand above the first date tells where each of them begins, because a CV does that the same way throughout.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import NamedTuple

from core.cv import SectionKind
from core.reading.dates import FoundPeriod, find_period
from core.reading.degrees import is_school, names_degree
from core.reading.entry_labels import is_label_of_entry
from core.reading.forms import filled, heads_table
from core.reading.marked_entries import without_marks_of_entries
from core.reading.naming import is_labelled, named
from core.reading.network_entries import held_on_network
from core.reading.phrases import Late, plain
from core.reading.places import is_place
from core.reading.role_words import LEGAL, ORGANISATION
from core.reading.source import SourceLine
from core.reading.undated_degrees import undated_starts
from core.reading.wrapping import SMALL_WORDS, Setting, continues, hangs_under, is_address, is_sentence, width_of

_DATED = {SectionKind.EXPERIENCE, SectionKind.EDUCATION, SectionKind.VOLUNTEERING}
_NAMES = Late(r"\t|,\s|\s[|·•–—-]\s|\s(?:at|bei|chez|presso|bij)\s")
"""What parts the names in a line that holds a whole entry."""
_MOST_LEAD = 3
_MOST_HEAD = 6
_APART = 0.3
"""Line heights by which an entry stands farther below the one above than its own lines below each other."""


class Entry(NamedTuple):
    """One entry: the lines that name it, and the lines that say more."""

    head: tuple[SourceLine, ...]
    body: tuple[SourceLine, ...]
    fields: tuple[tuple[str, SourceLine], ...] = ()
    """The lines of the head with what a form's labels say that they are."""


@dataclass(slots=True)
class _Run:
    head: list[SourceLine]
    body: list[SourceLine]


def entries(
    lines: Sequence[SourceLine], kind: SectionKind, setting: Setting
) -> tuple[tuple[SourceLine, ...], list[Entry]]:
    """The loose lines that stand before the first entry, and the entries."""
    if len(lines) > 1 and heads_table(lines[0].text):
        above, rows = _entries(lines[1:], kind, setting)
        first = [row._replace(head=(lines[0], *row.head)) for row in rows[:1]]
        return (above, [*first, *rows[1:]]) if first else (tuple(lines), [])
    return _entries(lines, kind, setting)


def _entries(
    lines: Sequence[SourceLine], kind: SectionKind, setting: Setting
) -> tuple[tuple[SourceLine, ...], list[Entry]]:
    lines = without_marks_of_entries(lines, kind)
    if (form := filled(lines)) is not None:
        return (), [Entry(one.head, one.body, one.fields) for one in form]
    if kind is SectionKind.EXPERIENCE and (held := held_on_network(lines)) is not None:
        return held[0], [Entry(one.head, one.body, one.fields) for one in held[1]]
    runs = _runs(lines, kind, setting)
    dated = [dates[0] for run in runs if (dates := _dates(run.head))]
    lead = min(dated[0], _MOST_LEAD) if dated and kind in _DATED else None
    usual = _usual_lead(runs, lead or 0)
    loose: list[SourceLine] = []
    found: list[Entry] = []
    for run in runs:
        more, rest = _belongs_above(run, found, lead, kind)
        if found and more:
            found[-1] = Entry(found[-1].head, (*found[-1].body, *more))
        else:
            loose.extend(more)
        if rest is not None:
            found.extend(_parted(rest, usual) if kind is not SectionKind.EDUCATION else _schools(rest, usual))
    return tuple(loose), found


def _usual_lead(runs: Sequence[_Run], first: int) -> int:
    """How many lines stand above the date in most entries; the first one's may name an employer of several."""
    leads = [min(dates[0], _MOST_LEAD) for run in runs if len(dates := _dates(run.head)) == 1]
    below = sum(lead < first for lead in leads)
    return min(leads) if 2 * below > len(leads) - 1 and len(leads) > 1 and below else first


def _belongs_above(
    run: _Run, found: list[Entry], lead: int | None, kind: SectionKind
) -> tuple[list[SourceLine], _Run | None]:
    """The lines of the run that say more of the entry above, and the run without them if it holds one itself."""
    if not run.head:
        return run.body, None
    if lead is None:
        return [], run
    dates = _dates(run.head)
    if not dates:
        return ([], run) if _names_one(run, found) else ([*run.head, *run.body], None)
    extra = dates[0] - lead if found else 0
    if extra <= 0 or _like_the_others(run.head[0], found) or not _may_be_text(run.head[0], found[-1]):
        return [], run
    own = named(run.head[extra:], kind)
    if own.title is None and own.organisation is None:
        return [], run  # the lines above the date are all that names it
    if own.organisation is None and extra == 1 and _names_employer(run.head, kind):
        return [], run
    return run.head[:extra], _Run(run.head[extra:], run.body)


def _names_employer(head: Sequence[SourceLine], kind: SectionKind) -> bool:
    """Whether the line above the date names the employer of which the others say nothing."""
    first = head[0].text
    if kind is not SectionKind.EXPERIENCE or first.endswith((".", ":", ";", ",")) or first[:1].islower():
        return False
    organisation = named(head, kind).organisation
    told = ORGANISATION.search(plain(first)) is not None or LEGAL.search(plain(first)) is not None
    return told and organisation is not None and first.startswith(organisation)


def _runs(lines: Sequence[SourceLine], kind: SectionKind, setting: Setting) -> list[_Run]:
    width = width_of(lines)
    margin = min((line.x for line in lines), default=0.0)
    runs = [_Run([], [])]
    above: SourceLine | None = None
    for index, line in enumerate(lines):
        run, below = runs[-1], lines[index + 1] if index + 1 < len(lines) else None
        if run.head and line.bullet and is_label_of_entry(line.text):
            run.head.append(replace(line, bullet=False))
            continue
        goes_on = run.body and above is not None and not _begins(above, lines[index : index + 3])
        goes_on = goes_on and above is not None and _goes_on(line, above, run.body, width, margin, setting)
        text = _is_text(line, below, setting) and not (kind is SectionKind.EDUCATION and names_degree(line.text))
        if goes_on or line.bullet or text or (run.body and is_address(line.text)):
            run.body.append(line)
        elif run.body:
            runs.append(_Run([line], []))
        else:
            run.head.append(line)
        above = line
    return [run for run in runs if run.head or run.body]


def _begins(above: SourceLine, lines: Sequence[SourceLine]) -> bool:
    """Whether the first of these lines names what is dated in the next ones: the line above it ended a sentence."""
    first, *others = lines
    if above.text.rsplit(" ", 1)[-1] in SMALL_WORDS or (first.text[:1].islower() and first.text.endswith(".")):
        return False
    if above.bullet or not above.text.endswith((".", "!", "。")) or first.text[:1].islower() or is_sentence(first):
        found = find_period(others[0].text) if others else None
        return found is not None and found.exact and not found.start
    return any(_is_dated(line) for line in others)


def _is_dated(line: SourceLine) -> bool:
    found = find_period(line.text)
    return found is not None and found.exact and not line.bullet


def _is_text(line: SourceLine, below: SourceLine | None, setting: Setting) -> bool:
    """Whether the line is running text: a sentence, or the beginning of one that goes on below in small letters."""
    if line.level is not None or is_labelled(line.text) or (below is not None and _is_its_date(below, line)):
        return False
    if is_sentence(line):
        return True
    goes_on = below is not None and not below.bullet and below.text[:1].islower() and not is_address(below.text)
    goes_on = goes_on and below is not None and find_period(below.text) is None
    near = below is not None and setting.near(below) and abs(below.x - line.x) <= 12
    return goes_on and near and len(line.text.split()) > 3 and "\t" not in line.text and find_period(line.text) is None


def _is_its_date(below: SourceLine, line: SourceLine) -> bool:
    """Whether a line that says nothing but a period stands below a line that may name what is dated."""
    found = find_period(below.text) if not below.bullet else None
    plainly = not line.text.endswith((".", "!", "?", "。")) and find_period(line.text) is None
    return found is not None and found.exact and plainly and _is_only(below.text, found) and not line.text[:1].islower()


def _goes_on(
    line: SourceLine, above: SourceLine, body: list[SourceLine], width: int, margin: float, setting: Setting
) -> bool:
    bullet = next((one for one in reversed(body) if one.bullet), None)
    if bullet is not None and bullet is not line:
        hanging = line.x > margin + 2 and hangs_under(line, above) and setting.near(line)
        if hanging and not line.bullet and "\t" not in line.text:
            return True
    found = find_period(line.text)
    open_end = above.text.rsplit(" ", 1)[-1].lower() in SMALL_WORDS
    dated = found is not None and (found.exact or (_is_only(line.text, found) and not open_end))
    return not dated and continues(line, above, width, setting)


def _dates(head: Sequence[SourceLine]) -> list[int]:
    """Which of these lines hold a period; a lone date that is not all of its line counts only where no range stands.

    Or where every line is dated: then each names all of an entry.
    """
    found = [(index, period) for index, line in enumerate(head) if (period := find_period(line.text)) is not None]
    if 1 < len(found) == len(head) and all(_names_two(head[index].text, period) for index, period in found):
        return [index for index, _ in found]
    ranges = [index for index, period in found if period.exact or _is_only(head[index].text, period)]
    return ranges or [index for index, period in found if not period.exact]


def _names_two(text: str, found: FoundPeriod) -> bool:
    """Whether two names stand in the line beside its date."""
    rest = f"{text[: found.start]}\t{text[found.end :]}"
    return len([piece for piece in _NAMES.split(rest) if any(one.isalpha() for one in piece)]) > 1


def _is_only(text: str, found: FoundPeriod) -> bool:
    """Whether the date is all that the line says, but for a place, or stands apart at the line's end."""
    if text[: found.start].rstrip(" ").endswith(("\t", "|", "—", "–", "(")) and not text[found.end :].strip(" )"):
        return True
    if not found.start and text[found.end :].startswith("\t"):
        return True
    rest = (text[: found.start] + text[found.end :]).strip(" |,·•–-()\t")
    return not rest or (not found.start and text[found.end :].lstrip()[:1] in "|·•/" and len(rest.split()) < 4)


def _names_one(run: _Run, found: list[Entry]) -> bool:
    """Whether lines without a date name an entry all the same: they look just like the others' first lines."""
    first = run.head[0]
    if is_place(first.text) or len(run.head) > _MOST_HEAD:
        return False
    if not found:
        return bool(run.head[1:]) or first.bold
    return _like_the_others(first, found) and bool(run.body)


def _may_be_text(line: SourceLine, entry: Entry) -> bool:
    """Whether the line could say more of the entry above it: it is set like its text, and names no organisation."""
    above = entry.body[-1] if entry.body else entry.head[-1]
    if entry.body and entry.body[0].bullet and not line.bullet:
        return False
    taller = line.size is not None and above.size is not None and line.size > above.size + 0.4
    apart = line.gap > max((one.gap for one in entry.body[1:]), default=above.gap) + 0.3
    return line.level is None and not (line.bold and not above.bold) and not taller and not apart


def _like_the_others(line: SourceLine, found: list[Entry]) -> bool:
    """Whether the line is as black and as tall as the first lines of the entries above, which are bold."""
    first = [entry.head[0] for entry in found if entry.head]
    return line.bold and all(one.bold for one in first) and first[-1].size == line.size


def _parted(run: _Run, lead: int) -> list[Entry]:
    """The run's entries: one, or as many as there are dates in its head."""
    dates = _dates(run.head)
    if len(dates) < 2:
        return [Entry(tuple(run.head), tuple(run.body))]
    starts = [0, *(_start(run.head, before, date, lead) for before, date in pairwise(dates))]
    pieces = [run.head[start:end] for start, end in zip(starts, [*starts[1:], len(run.head)], strict=True)]
    out = [Entry(tuple(piece), ()) for piece in pieces]
    out[-1] = Entry(out[-1].head, tuple(run.body))
    return out


def _start(head: Sequence[SourceLine], before: int, date: int, lead: int) -> int:
    """Where an entry begins between two dates: where a line is set apart from what stands above, or so far above."""
    between = range(before + 1, date + 1)
    gaps = sorted((head[at].gap for at in between), reverse=True)
    widest = max(between, key=lambda at: head[at].gap)
    if gaps[0] > (gaps[1] if len(gaps) > 1 else head[before].gap - 1.0) + _APART:
        return widest
    bold = [at for at in between if head[at].bold and not head[at - 1].bold]
    if len(bold) == 1 and len(between) > 1 and head[0].bold:
        return bold[0]
    return max(before + 1, date - lead)


def _schools(run: _Run, lead: int) -> list[Entry]:
    """The run's entries; without dates they are told by how they look, by a pattern, or by each school's line."""
    if _dates(run.head):
        return _parted(run, lead)
    if (starts := undated_starts(run.head)) is not None:
        ends = [*starts[1:], len(run.head)]
        parted = [tuple(run.head[start:end]) for start, end in zip(starts, ends, strict=True)]
        return [*(Entry(piece, ()) for piece in parted[:-1]), Entry(parted[-1], tuple(run.body))]
    schools = [index for index, line in enumerate(run.head) if is_school(line.text)]
    if len(schools) < 2:
        return _parted(run, lead)
    starts = schools if schools[0] == 0 else [0, *(index + 1 for index in schools[:-1])]
    pieces = [run.head[start:end] for start, end in zip(starts, [*starts[1:], len(run.head)], strict=True)]
    return [Entry(tuple(piece), tuple(run.body) if piece is pieces[-1] else ()) for piece in pieces]
