"""The writer that needs no model: it chooses, orders and trims the person's own lines, and adds nothing.

Every Regenerate takes the first plan that the person has not seen yet; when all have been shown there is no
other draft. A note is followed where its words are plain (``notes``), and else leads to no draft.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import assert_never

from core.cv import CvDate, Item, ItemStatus, ItemType
from core.ports import Clock, NoOtherDraft, NotWritten, WriteRequest, Writing, Written
from core.reading.skills import Vocabulary
from core.session import Draft, DraftOrigin, Entry, EntryKind
from core.tailoring import notes, qualifications
from core.tailoring.choosing import Choice
from core.tailoring.lines import Line, texts
from core.tailoring.summary import MOST_SENTENCES, Summary

TYPES = {
    EntryKind.QUALIFICATIONS: ItemType.KEY_QUALIFICATION,
    EntryKind.ROLE: ItemType.BULLET_POINT,
    EntryKind.PROJECT: ItemType.PROJECT_DESCRIPTION_BULLET,
    EntryKind.SUMMARY: ItemType.EXECUTIVE_SUMMARY_PARA,
}


class RulesWriter:
    """Writes entries by rules. Implements ``core.ports.Writer``."""

    def __init__(self, vocabulary: Vocabulary, clock: Clock | None = None) -> None:
        """``clock`` tells until when a role that goes on counts; without one its years are not told."""
        self._vocabulary = vocabulary
        self._clock = clock

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
                yield from Choice.of(request.entry, cv, job, vocabulary).plans()
            case EntryKind.QUALIFICATIONS:
                yield from qualifications.plans(cv, job, vocabulary)
            case EntryKind.SUMMARY:
                yield from self._summary(request).plans()
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
                pool = Choice.of(request.entry, cv, job, vocabulary).ranked
                yield from notes.followed(wish, shown, pool, None)
            case EntryKind.QUALIFICATIONS:
                pool = qualifications.candidates(cv, vocabulary, job)
                yield from notes.followed(wish, shown, pool, qualifications.WANTED)
            case EntryKind.SUMMARY:
                yield from notes.followed(wish, shown, self._summary(request).pool(), MOST_SENTENCES)
            case unknown:
                assert_never(unknown)

    def _summary(self, request: WriteRequest) -> Summary:
        now = self._clock.now() if self._clock else None
        today = CvDate(year=now.year, month=now.month) if now else None
        return Summary.of(request.cv, request.job, request.accepted, self._vocabulary, today)


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
