"""The writer that needs no model: it chooses, orders and trims the person's own lines, and adds nothing.

Every Regenerate takes the first plan that the person has not seen yet; when all have been shown there is no
other draft. A note is followed where its words are plain (``notes``), and else leads to no draft.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain
from typing import assert_never

from core.cv import Item, ItemStatus, ItemType
from core.ports import NoOtherDraft, NotWritten, WriteRequest, Writing, Written
from core.reading.skills import Vocabulary
from core.session import Draft, DraftOrigin, Entry, EntryKind
from core.tailoring import notes, qualifications, summary
from core.tailoring.lines import Line, cleaned, merged, prepared, texts
from core.tailoring.relevance import Relevance
from core.tailoring.wording import in_the_jobs_words

MOST_LINES = 6
"""Lines of a role or project in a first draft. A note can ask for more."""

TYPES = {
    EntryKind.QUALIFICATIONS: ItemType.KEY_QUALIFICATION,
    EntryKind.ROLE: ItemType.BULLET_POINT,
    EntryKind.PROJECT: ItemType.PROJECT_DESCRIPTION_BULLET,
    EntryKind.SUMMARY: ItemType.EXECUTIVE_SUMMARY_PARA,
}


class RulesWriter:
    """Writes entries by rules. Implements ``core.ports.Writer``."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary

    async def write(self, request: WriteRequest) -> Writing:
        """A draft of lines that the CV holds; the same request gives the same draft."""
        entry = request.entry
        plans = (plan for plan in self._plans(request) if plan)
        best = next(plans, None)
        if best is None:
            return NotWritten(reason="The CV holds nothing that this entry could be written from.")
        earlier = {draft.lines for draft in entry.drafts}
        for plan in self._following(request, entry.note, best) if entry.note else chain([best], plans):
            if texts(plan) not in earlier:
                return Written(draft=_draft(entry, plan))
        return NoOtherDraft()

    def _plans(self, request: WriteRequest) -> Iterator[Sequence[Line]]:
        cv, job, vocabulary = request.cv, request.job, self._vocabulary
        match request.entry.kind:
            case EntryKind.ROLE | EntryKind.PROJECT:
                yield from _role_plans(*self._own_lines(request), Relevance.of(cv, job, vocabulary))
            case EntryKind.QUALIFICATIONS:
                yield from qualifications.plans(cv, job, vocabulary)
            case EntryKind.SUMMARY:
                yield from summary.plans(cv, job, request.accepted, vocabulary)
            case unknown:
                assert_never(unknown)

    def _following(self, request: WriteRequest, note: str, best: Sequence[Line]) -> Iterator[Sequence[Line]]:
        wish = notes.understood(note)
        if wish.empty:
            return
        shown = tuple(map(Line.of, request.entry.draft.items)) if request.entry.draft else best
        cv, job, vocabulary = request.cv, request.job, self._vocabulary
        match request.entry.kind:
            case EntryKind.ROLE | EntryKind.PROJECT:
                tailored, _ = self._own_lines(request)
                pool = Relevance.of(cv, job, vocabulary).ranked(tailored)
                yield from notes.followed(wish, shown, pool, None)
            case EntryKind.QUALIFICATIONS:
                pool = qualifications.candidates(cv, vocabulary, job)
                yield from notes.followed(wish, shown, pool, qualifications.WANTED)
            case EntryKind.SUMMARY:
                pool = summary.pool(cv, job, request.accepted, vocabulary)
                yield from notes.followed(wish, shown, pool, summary.MOST_SENTENCES)
            case unknown:
                assert_never(unknown)

    def _own_lines(self, request: WriteRequest) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
        """The person's lines in the job's words, and in the person's."""
        own = prepared(request.entry.original, self._vocabulary)
        job, language = request.job, request.cv.language
        worded = [in_the_jobs_words(line.text, job, language, self._vocabulary) for line in own]
        tailored = [replace(line, text=cleaned(text, self._vocabulary)) for line, text in zip(own, worded, strict=True)]
        return merged(tailored), own


def _role_plans(
    tailored: Sequence[Line],
    own: Sequence[Line],
    relevance: Relevance,
) -> Iterator[Sequence[Line]]:
    """Different choices among the lines of one role, the best first; never none of them."""
    ranked = relevance.ranked(tailored)
    top = ranked[:MOST_LINES]
    yield top
    yield ranked[: (len(top) + 1) // 2]
    yield tailored
    yield sorted(ranked, key=lambda line: not any(sign.isdigit() for sign in line.text))[:MOST_LINES]
    yield sorted(top, key=tailored.index)
    yield relevance.ranked(own)[:MOST_LINES]
    yield own
    for start in range(1, len(ranked)):
        yield (*ranked[start:], *ranked[:start])[:MOST_LINES]
    for count in range(1, len(ranked)):
        yield ranked[:count]


def _draft(entry: Entry, lines: Iterable[Line]) -> Draft:
    number = max((draft.number for draft in entry.drafts), default=0) + 1
    items = tuple(
        Item(
            id=f"{entry.id}.d{number}.i{place}",
            content=line.text,
            type=TYPES[entry.kind],
            status=ItemStatus.GENERATED,
            raw_output=line.raw,
            evidence=line.evidence,
        )
        for place, line in enumerate(lines, 1)
    )
    return Draft(number=number, origin=DraftOrigin.WRITTEN, items=items, writer="rules", note=entry.note)
