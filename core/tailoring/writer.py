"""The writer that needs no model: it chooses, orders and trims the person's own lines, and adds nothing.

Every Regenerate takes the first plan that the person has not seen yet; when all have been shown there is no
other draft. A note is followed where it is understood (``notes``) and can be met (``following``); else the answer
says why not.
"""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import assert_never

from core.cv import CvDate
from core.ports import Clock, NoOtherDraft, NotWritten, WriteRequest, Writing, Written
from core.reading.skills import Vocabulary
from core.session import EntryKind
from core.tailoring import qualifications
from core.tailoring.choosing import Choice, short_forms
from core.tailoring.drafting import drafted, is_known
from core.tailoring.following import Stock, Unmet, followed
from core.tailoring.lines import Line, texts
from core.tailoring.notes import not_understood, understood
from core.tailoring.summary import MOST_SENTENCES, Summary
from core.words import say

_RULES = "rules"


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
            return NotWritten(reason=say("The CV holds nothing that this entry could be written from."))
        if entry.note:
            return self._following(request, entry.note, best)
        new = (plan for plan in chain([best], plans) if not is_known(texts(plan), entry.drafts))
        plan = next(new, None)
        return Written(draft=drafted(entry, plan, writer=_RULES)) if plan else NoOtherDraft()

    def _plans(self, request: WriteRequest) -> Iterator[Sequence[Line]]:
        cv, job, vocabulary = request.cv, request.job, self._vocabulary
        match request.entry.kind:
            case EntryKind.ROLE | EntryKind.PROJECT:
                yield from Choice.of(request.entry, cv, job, vocabulary, request.nearness).plans()
            case EntryKind.QUALIFICATIONS:
                yield from qualifications.plans(cv, job, vocabulary)
            case EntryKind.SUMMARY:
                yield from self._summary(request).plans()
            case unknown:
                assert_never(unknown)

    def _following(self, request: WriteRequest, note: str, best: Sequence[Line]) -> Writing:
        """The first draft that follows the note; ``NotWritten`` says why there is none."""
        entry = request.entry
        shown = tuple(map(Line.of, entry.draft.items)) if entry.draft else tuple(best)
        found = followed(understood(note), self._stock(request, shown))
        if isinstance(found, Unmet):
            return NotWritten(reason=found.reason)
        earlier = {draft.lines: draft.number for draft in entry.drafts}
        new = next((plan for plan in found if texts(plan) not in earlier), None)
        if new:
            draft = drafted(entry, new, writer=_RULES)
            return Written(draft=draft.changed(unfollowed=not_understood(note)))
        return NotWritten(reason=say("Draft {n} is just that: take it under More.", n=earlier[texts(found[0])]))

    def _stock(self, request: WriteRequest, shown: Sequence[Line]) -> Stock:
        cv, job, vocabulary = request.cv, request.job, self._vocabulary
        match request.entry.kind:
            case EntryKind.ROLE | EntryKind.PROJECT:
                choice = Choice.of(request.entry, cv, job, vocabulary, request.nearness)
                return Stock(shown=shown, pool=choice.ranked, own=choice.own, short=choice.short, vocabulary=vocabulary)
            case EntryKind.QUALIFICATIONS:
                most = qualifications.WANTED
                pool, own = qualifications.candidates(cv, vocabulary, job), qualifications.candidates(cv, vocabulary)
                return Stock(shown=shown, pool=pool, own=own[:most], most=most, vocabulary=vocabulary)
            case EntryKind.SUMMARY:
                summary = self._summary(request)
                return Stock(
                    shown=shown,
                    pool=summary.pool(),
                    own=summary.own,
                    short=short_forms(summary.pool(), cv.language, vocabulary),
                    most=MOST_SENTENCES,
                    vocabulary=vocabulary,
                )
            case unknown:
                assert_never(unknown)

    def _summary(self, request: WriteRequest) -> Summary:
        now = self._clock.now() if self._clock else None
        today = CvDate(year=now.year, month=now.month) if now else None
        return Summary.of(request.cv, request.job, request.accepted, self._vocabulary, today, request.nearness)
