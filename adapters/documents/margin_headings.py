"""Headings of sections in the left margin, beside what they head: each is read before its section.

A margin has type and space of its own, so that a heading may stand a little lower than the line it heads.
"""

from collections.abc import Iterator
from dataclasses import replace

from adapters.documents.margins import beginnings_of
from adapters.documents.segments import SAME_BASELINE, YEAR, Row, Segment

_LOWEST = 1.3
"""Of the letter height: how much lower than what they label labels may stand."""
_LEVEL = 0.2
"""The same by which those of one page differ, as what they label has letters of its own height."""
_SEVERAL = 3
_FULL = 2
"""Dated lines of a section that make its label a heading."""
_LEADING = 1.5
"""Letter heights from one line of a broken heading to the next, at most."""


def level_of(labels: list[Segment], begun: list[Segment]) -> float:
    """By how many points labels stand lower than the beginnings that they label; 0 where they are level with them."""
    nearest = ((one, min((other.baseline - one.baseline for other in begun), key=abs)) for one in labels)
    off = sorted((distance for one, distance in nearest if abs(distance) <= _LOWEST * one.size))
    reach = _LEVEL * labels[0].size
    alike = max(([one for one in off if first <= one <= first + reach] for first in off), key=len, default=[])
    if len(alike) < _SEVERAL or 4 * len(alike) < 3 * len(labels):
        return 0.0
    lower = alike[len(alike) // 2]
    return lower if abs(lower) > SAME_BASELINE * labels[-1].size else 0.0


def margin_sections(rows: list[Row], x: float) -> list[tuple[Segment | None, list[Row]]]:
    """The headings to the left of ``x``, each with the rows of its section; nothing where the rows have no such.

    Before the first heading there may be rows without one.
    """
    labels = [row[0] for row in rows if row[0].left < x - 0.5]
    texts = [part for row in rows if (part := [one for one in row if one.left >= x - 0.5])]
    beside = [text[0] for text in texts]
    if len(labels) < _SEVERAL or len(beside) < _SEVERAL or not _are_headings(rows, x):
        return []
    lower = level_of(labels, beginnings_of(beside))
    if not lower:
        return []
    sections: list[tuple[Segment | None, list[Row]]] = [(None, [])]
    headings = [*_raised(labels, beside, lower)]
    for text in texts:
        while headings and headings[0].baseline >= text[0].baseline - SAME_BASELINE * text[0].size:
            sections.append((headings.pop(0), []))
        sections[-1][1].append(text)
    return [*sections[not sections[0][1] :], *((heading, []) for heading in headings)]


def _are_headings(rows: list[Row], x: float) -> bool:
    """Whether the labels head sections: none is a date, and one has several dated lines beside and below it."""
    dated: list[int] = []
    for row in rows:
        label = row[0] if row[0].left < x - 0.5 else None
        if label is not None:
            if YEAR.search(label.text) or label.text.endswith(":"):
                return False
            dated.append(0)
        if dated and any(YEAR.search(one.text) for one in row[label is not None :]):
            dated[-1] += 1
    return any(count >= _FULL for count in dated)


def _raised(labels: list[Segment], beside: list[Segment], lower: float) -> Iterator[Segment]:
    """The labels at the height of what they label, their broken lines put together."""
    begun = beginnings_of(beside)
    heading: Segment | None = None
    for label in labels:
        near = (one for one in begun if abs(label.baseline + lower - one.baseline) <= SAME_BASELINE * label.size)
        labelled = next(near, None)
        if labelled is None and heading is not None and _goes_on(heading, label, lower):
            heading = Segment([*heading.words, *label.words], heading.order)
            continue
        if heading is not None:
            yield heading
        raised = [replace(word, baseline=labelled.baseline) for word in label.words] if labelled else label.words
        heading = Segment(raised, label.order)
    if heading is not None:
        yield heading


def _goes_on(heading: Segment, below: Segment, lower: float) -> bool:
    last, following = heading.words[-1], below.words[0]
    alike = last.bold == following.bold and abs(last.size - following.size) < 0.3
    return alike and last.baseline - lower - below.baseline <= _LEADING * below.size
