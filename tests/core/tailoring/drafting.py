"""Drafts of the rule-based writer, without a conversation around them."""

import asyncio
from datetime import UTC, datetime

from core.cv import StructuredCV
from core.job import JobDescriptionData
from core.ports import NoOtherDraft, Writer, WriteRequest, Writing, Written
from core.session import Draft, Entry, EntryKind
from core.tailoring.entries import entries_of
from core.tailoring.writer import RulesWriter
from tests.core.tailoring.people import VOCABULARY, accepted, with_draft

MANY = 60
"""More drafts than any entry here can have."""


class Autumn:
    """A clock that stands still in October 2026."""

    def now(self) -> datetime:
        return datetime(2026, 10, 1, tzinfo=UTC)

    async def sleep(self, seconds: float) -> None:
        del seconds


WRITER: Writer = RulesWriter(VOCABULARY, Autumn())


def write(
    person: StructuredCV,
    wanted: JobDescriptionData,
    entry: Entry,
    done: tuple[Entry, ...] = (),
) -> Writing:
    return asyncio.run(WRITER.write(WriteRequest(cv=person, job=wanted, entry=entry, accepted=done)))


def draft(person: StructuredCV, wanted: JobDescriptionData, entry: Entry, done: tuple[Entry, ...] = ()) -> Draft:
    writing = write(person, wanted, entry, done)
    assert isinstance(writing, Written)
    return writing.draft


def entry_of(person: StructuredCV, id: str) -> Entry:
    return next(entry for entry in entries_of(person) if entry.id == id)


def all_drafts(person: StructuredCV, wanted: JobDescriptionData, entry: Entry) -> Entry:
    for _ in range(MANY):
        writing = write(person, wanted, entry)
        if not isinstance(writing, Written):
            assert isinstance(writing, NoOtherDraft)
            return entry
        entry = with_draft(entry, writing.draft)
    raise AssertionError("regenerating never ends")


def all_accepted(person: StructuredCV, wanted: JobDescriptionData) -> tuple[Entry, ...]:
    done: tuple[Entry, ...] = ()
    for entry in entries_of(person):
        done = (*done, accepted(entry, draft(person, wanted, entry, done)))
    return done


def summary_of(person: StructuredCV, wanted: JobDescriptionData) -> tuple[str, ...]:
    entry = all_accepted(person, wanted)[-1]
    assert entry.kind is EntryKind.SUMMARY
    assert entry.draft
    return entry.draft.lines
