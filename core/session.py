"""A session: one CV tailored to one job, for one person. Everything the conversation remembers."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from core.asking import Ask
from core.cards import Words
from core.cv import Item, ItemStatus, ItemType, StructuredCV, Text
from core.documents import Document, DocumentFormat, Layout
from core.job import JobDescriptionData
from core.letter import Correspondence
from core.match import Match
from core.model import Model
from core.research import CompanySummary


class SessionStatus(StrEnum):
    """Whether work goes on, the document is out, or the session was put away."""

    ACTIVE = "active"
    COMPLETED = "completed"
    ARCHIVED = "archived"


class Phase(StrEnum):
    """Where the conversation stands. What each phase allows is said by the table in ``conversation``."""

    AWAITING_CV = "awaiting_cv"
    READING_CV = "reading_cv"
    CONFIRMING_CV = "confirming_cv"
    AWAITING_JOB = "awaiting_job"
    READING_JOB = "reading_job"
    REVIEWING = "reviewing"
    RENDERING = "rendering"
    DONE = "done"


class EntryKind(StrEnum):
    """What is reviewed as one card."""

    QUALIFICATIONS = "qualifications"
    ROLE = "role"
    PROJECT = "project"
    SUMMARY = "summary"

    @property
    def item_type(self) -> ItemType:
        """What its lines are."""
        match self:
            case EntryKind.QUALIFICATIONS:
                return ItemType.KEY_QUALIFICATION
            case EntryKind.ROLE:
                return ItemType.BULLET_POINT
            case EntryKind.PROJECT:
                return ItemType.PROJECT_DESCRIPTION_BULLET
            case EntryKind.SUMMARY:
                return ItemType.EXECUTIVE_SUMMARY_PARA


class EntryState(StrEnum):
    """Where an entry stands. Only its owner's act moves it out of ``accepted``."""

    WAITING = "waiting"
    WRITING = "writing"
    READY = "ready"
    FAILED = "failed"
    ACCEPTED = "accepted"


class DraftOrigin(StrEnum):
    """Whose words a draft is."""

    WRITTEN = "written"
    EDITED = "edited"
    ORIGINAL = "original"


class BlockedLine(Model):
    """A written line that the CV does not support: kept out of the draft, and shown with what it claims."""

    id: Text
    content: Text
    claims: tuple[Text, ...]
    """The words that nothing in the CV supports."""
    instead: str | None = None
    """The id of the draft's item that stands in its place; None where there is none."""


class Draft(Model):
    """One version of an entry. An empty draft of the person's own lines leaves the entry out."""

    number: int = Field(ge=1)
    origin: DraftOrigin
    items: tuple[Item, ...]
    writer: str
    """Which writer made it: ``rules``, ``person``, or a model's name and version."""
    prompt: Text | None = None
    """The prompts that a model wrote it by: names with the hashes of their files."""
    fallback: Words | None = None
    """Why the rules wrote it though a model was asked to."""
    note: Text | None = None
    """What the person asked for, when the draft follows a note."""
    unfollowed: tuple[Text, ...] = ()
    """Parts of the note that the writer did not understand, and left alone."""
    covers: tuple[Text, ...] = ()
    """Skills of the job that these lines name."""
    blocked: tuple[BlockedLine, ...] = ()
    """What was written and may not stand, until the person says that it is true or leaves it out."""
    unasked: int = Field(default=0, ge=0)
    """Lines that were written and are not even asked about: they said nothing of the person's own."""

    @property
    def lines(self) -> tuple[str, ...]:
        """The words alone: two drafts with equal lines are the same draft to a reader."""
        return tuple(item.content for item in self.items)


class Entry(Model):
    """What is reviewed as one card, with every draft it ever had.

    ``id`` is the id of the subsection it comes from, or the kind for key qualifications and summary.
    ``revision`` grows with each act on the entry; a button or a result of an older one is stale.
    ``shown`` is the number of the draft on the card: the one that Accept accepts, or that is accepted.
    """

    id: Text
    kind: EntryKind
    name: Text
    """The card's title in one line; the words in front of the person."""
    title: Text | None = None
    organisation: Text | None = None
    period: Text | None = None
    original: tuple[Item, ...] = ()
    """The person's own lines for this entry, as read."""
    revision: int = Field(default=1, ge=1)
    state: EntryState
    drafts: tuple[Draft, ...] = ()
    shown: int | None = None
    note: Text | None = None
    """The note that the draft being written follows."""
    failure: Words | None = None
    posted: bool = False
    """Whether its card stands in the chat."""

    @model_validator(mode="after")
    def _shown_exists(self) -> Self:
        if self.shown is not None and self.shown not in {draft.number for draft in self.drafts}:
            raise ValueError(f"entry {self.id} shows draft {self.shown}, which it does not have")
        if self.state in (EntryState.READY, EntryState.ACCEPTED) and self.shown is None:
            raise ValueError(f"entry {self.id} is {self.state} without a draft")
        return self

    @property
    def draft(self) -> Draft | None:
        """The draft on the card."""
        return next((draft for draft in self.drafts if draft.number == self.shown), None)

    @property
    def decided(self) -> bool:
        return self.state is EntryState.ACCEPTED

    @property
    def accepted_items(self) -> tuple[Item, ...]:
        """What goes into the document: the accepted draft's lines, or none."""
        if not self.decided or self.draft is None:
            return ()
        return tuple(
            item
            if item.status is ItemStatus.USER_MODIFIED
            else item.model_copy(update={"status": ItemStatus.USER_ACCEPTED})
            for item in self.draft.items
        )


class Pasted(Model):
    """Text that came in a message."""

    kind: Literal["pasted"] = "pasted"
    text: str


class Uploaded(Model):
    """A file that came; its bytes lie in the store under ``document``."""

    kind: Literal["uploaded"] = "uploaded"
    document: str
    name: str


Source = Annotated[Pasted | Uploaded, Field(discriminator="kind")]


class Fact(Model):
    """Something that the person has attested, as they worded it. It stands in their CV as the item of this id."""

    id: Text
    text: Text
    entry: str | None = None
    """The role or project that it belongs to; None for the whole CV."""
    at: datetime


class Profile(Model):
    """What is the person's and not one session's: the master CV and the settings."""

    master_cv: StructuredCV | None = None
    layout: Layout = Layout()
    language: str | None = None
    """The IETF tag of the language to speak to them: their app's when they came, or the one they chose."""
    drafts_like_cv: bool = False
    """Whether drafts and letters are written in the CV's language; else they are in the job's."""
    drafts_language: str | None = None
    """The ISO 639-1 code of the language that they chose for drafts and letters, whatever the job and the CV are in."""
    facts: tuple[Fact, ...] = ()


class Session(Model):
    """One CV tailored to one job, for one person.

    ``revision`` grows with each new reading, fixing or rendering: a result for an older one is dropped.
    """

    id: Text
    owner: Text
    created_at: datetime
    status: SessionStatus = SessionStatus.ACTIVE
    phase: Phase = Phase.AWAITING_CV
    revision: int = Field(default=1, ge=1)
    profile: Profile = Profile()
    layout: Layout = Layout()
    cv_sources: tuple[Source, ...] = ()
    cv: StructuredCV | None = None
    job_sources: tuple[Source, ...] = ()
    job: JobDescriptionData | None = None
    match: Match | None = None
    entries: tuple[Entry, ...] = ()
    show_all: bool = False
    accept_rest: bool = False
    """Accept all was pressed: what is still being written is accepted when it comes."""
    asking: Ask | None = None
    gaps: tuple[Text, ...] = ()
    """Required skills that the CV does not show and that the person has not been asked about yet."""
    declined: tuple[Text, ...] = ()
    """Skills that the person has said they do not have: not asked again in this session."""
    rendering: tuple[DocumentFormat, ...] = ()
    """Formats that are being made now."""
    documents: tuple[Document, ...] = ()
    company: CompanySummary | None = None
    """What the job's company says of itself, where it was looked for."""
    letter: Correspondence = Correspondence()

    @classmethod
    def begin(cls, *, id: str, owner: str, at: datetime, profile: Profile) -> Self:
        """A new session of this person: with the CV that they keep, it waits for the job at once."""
        cv = profile.master_cv
        return cls(
            id=id,
            owner=owner,
            created_at=at,
            phase=Phase.AWAITING_CV if cv is None else Phase.AWAITING_JOB,
            profile=profile,
            layout=profile.layout,
            cv=cv,
        )

    @property
    def drafts_language(self) -> str:
        """The language that drafts and letters are to be written in."""
        own = self.cv.language if self.cv else "en"
        asked = own if self.profile.drafts_like_cv or self.job is None else self.job.language
        return self.profile.drafts_language or asked

    def entry(self, id: str) -> Entry | None:
        """The entry with this id, if the session has one."""
        return next((entry for entry in self.entries if entry.id == id), None)

    def with_entry(self, changed: Entry) -> Self:
        """The session with the entry of that id in the state given."""
        return self.changed(entries=tuple(changed if entry.id == changed.id else entry for entry in self.entries))
