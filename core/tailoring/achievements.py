"""The strongest of the accepted lines, each as a sentence that says where it was done."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from core.reading.skills import Vocabulary
from core.session import Entry, EntryKind
from core.tailoring.career import employer_of
from core.tailoring.figures import has_figure, measures, tells_a_change
from core.tailoring.flaws import PLACEHOLDER, speaks_of_me
from core.tailoring.lines import LONGEST_LINE, Line, sentences
from core.tailoring.quality import SHORTEST_LINE, width
from core.tailoring.relevance import Relevance
from core.tailoring.shapes import Shape, shape_of
from core.tailoring.shortening import shortened
from core.tailoring.summary_phrases import phrases, sentence
from core.tailoring.tense import Tense, tense_of

MEASURED, CHANGED, RECENT = 1.0, 1.0, 0.3
"""What these add to the share of relevance of an accepted line."""
WORDY, UNFINISHED = 0.3, 0.8
"""What a long line loses, and one in the present tense, which wants a subject."""
LONG = 170
_STARTS_THE_SAME = frozenset({"cut", "set", "put"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Achievement:
    """A line as a sentence of its own."""

    sentence: Line
    plain: Line
    """The sentence that does not say where."""
    where: str | None
    """The employer or project that the sentence names."""
    figure: bool
    """Whether it says how much."""


def achievements(
    accepted: Sequence[Entry], relevance: Relevance, language: str, vocabulary: Vocabulary
) -> tuple[Achievement, ...]:
    """What was accepted in roles and projects, the strongest first. Labels, lists and first persons are left out."""
    places = [entry for entry in accepted if entry.kind in (EntryKind.ROLE, EntryKind.PROJECT)]
    lines = [(place, entry, Line.of(item)) for place, entry in enumerate(places) for item in entry.accepted_items]
    best = max((relevance.score(line.text, line.evidence) for _, _, line in lines), default=0.0) or 1.0

    def strength(place: int, text: str, evidence: Sequence[str]) -> float:
        told = MEASURED * measures(text) + MEASURED / 2 * (has_figure(text) and not measures(text))
        lost = WORDY * (len(text) > LONG) + UNFINISHED * (tense_of(text, language) is Tense.PRESENT)
        return (
            told + CHANGED * tells_a_change(text) + relevance.score(text, evidence) / best + RECENT / (place + 1) - lost
        )

    found = [
        (strength(place, told, line.evidence), _framed(replace(line, text=told), entry, language, vocabulary))
        for place, entry, line in lines
        if (told := _telling(line.text, language, vocabulary))
    ]
    found.sort(key=lambda pair: -pair[0])
    return tuple(one for _, one in found if len(one.sentence.text) <= LONGEST_LINE)


def _telling(text: str, language: str, vocabulary: Vocabulary) -> str | None:
    """The sentence of a line that can stand in a summary: the first with a figure, else the first."""
    all_of_it = sentences(text)
    if not all_of_it or shape_of(text, language, vocabulary) in (Shape.LABEL, Shape.LIST, Shape.LINK):
        return None
    told = next(filter(measures, all_of_it), all_of_it[0])
    scrap = width(told) < SHORTEST_LINE or PLACEHOLDER.search(told) or not told[0].isalnum()
    return None if scrap or speaks_of_me(told, language) else told


def _framed(line: Line, entry: Entry, language: str, vocabulary: Vocabulary) -> Achievement:
    text = shortened(line.text, language, vocabulary)
    text = text if has_figure(text) or not has_figure(line.text) else line.text
    plain = text.rstrip(" .。")
    where = employer_of(entry.organisation) if entry.kind is EntryKind.ROLE else entry.title
    told = plain
    if where and where.casefold() not in plain.casefold():
        verb = tense_of(plain, language) is Tense.PAST or plain.split()[0].casefold() in _STARTS_THE_SAME
        frame = phrases(language).done_at if verb and entry.kind is EntryKind.ROLE else None
        told = frame.format(where, plain[0].lower() + plain[1:]) if frame else f"{plain} ({where})"
    return Achievement(
        sentence=replace(line, text=sentence(told, language)),
        plain=replace(line, text=sentence(plain, language)),
        where=where,
        figure=has_figure(text),
    )


def figures_of(text: str) -> Iterator[str]:
    """The numbers in a text, to see whether two sentences tell of the same."""
    yield from re.findall(r"\d+(?:[.,]\d+)*", text)
