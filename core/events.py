"""What may happen. A closed union: everything that ``step`` can be told.

Every event brings the moment it happened and a seed, from which ids and tokens are drawn: the conversation
itself has no clock and no dice. A result brings the revision it was asked for under.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

from core.cards import Button, Words
from core.commands import Command
from core.cv import StructuredCV
from core.documents import DocumentFormat, Layout
from core.happening import Happening
from core.job import JobDescriptionData
from core.letter_events import CompanyResearched, LetterMade, LetterNotMade, LetterNotWritten, LetterWritten
from core.match import Match
from core.reading.source import Unreadable
from core.session import Draft, SessionStatus, Uploaded
from core.unusable import Flaw


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandGiven(Happening):
    """The person gave a command; one that does not exist has ``command`` None and its name in ``text``."""

    command: Command | None
    text: str = ""
    kind: Literal["command"] = "command"


@dataclass(frozen=True, slots=True, kw_only=True)
class TextSent(Happening):
    """The person wrote something; ``about`` is the entry whose card it replies to, if any.

    ``glue`` is what joins it to the next message where the platform may have cut it; None where it is whole.
    ``message`` is the platform's reference of what they wrote: of all its pieces, with spaces between them.
    """

    text: str
    about: str | None = None
    glue: str | None = None
    message: str | None = None
    kind: Literal["text"] = "text"


@dataclass(frozen=True, slots=True, kw_only=True)
class FileSent(Happening):
    """The person sent a file. Its bytes are in the store under ``document`` already.

    Files that were sent together have the same ``group``; ``further`` are those after the first.
    """

    document: str
    name: str
    group: str | None = None
    further: tuple[Uploaded, ...] = ()
    kind: Literal["file"] = "file"


@dataclass(frozen=True, slots=True, kw_only=True)
class ButtonPressed(Happening):
    """Somebody pressed something; ``button`` is what the token stands for, None when nobody knows it.

    ``words`` is the answer to what the button asks for, where it came with the press.
    """

    by: str
    token: str
    button: Button | None = None
    words: str | None = None
    kind: Literal["press"] = "press"

    @property
    def argument(self) -> str:
        """What else the button says; empty when it says nothing more."""
        return (self.button.argument if self.button else None) or ""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnusableSent(Happening):
    """The person sent something that cannot be used."""

    flaw: Flaw
    kind: Literal["unusable"] = "unusable"


@dataclass(frozen=True, slots=True, kw_only=True)
class CvRead(Happening):
    """The CV was read, or mended as the person asked.

    ``hidden`` is text that only machines would see; on the pages in ``unread`` are letters that only people see.
    """

    revision: int
    cv: StructuredCV
    hidden: tuple[str, ...] = ()
    unread: tuple[int, ...] = ()
    kind: Literal["cv_read"] = "cv_read"


@dataclass(frozen=True, slots=True, kw_only=True)
class CvNotRead(Happening):
    """What was sent is no CV that can be read."""

    revision: int
    why: Unreadable
    kind: Literal["cv_not_read"] = "cv_not_read"


@dataclass(frozen=True, slots=True, kw_only=True)
class CvNotFixed(Happening):
    """The person's words about what to mend were not understood."""

    revision: int
    kind: Literal["cv_not_fixed"] = "cv_not_fixed"


@dataclass(frozen=True, slots=True, kw_only=True)
class JobRead(Happening):
    """The job was read and set beside the CV. ``closely``: it can be looked at once more, which takes longer."""

    revision: int
    job: JobDescriptionData
    match: Match
    closely: bool = False
    research: bool = False
    """Whether the company can be looked for."""
    kind: Literal["job_read"] = "job_read"


@dataclass(frozen=True, slots=True, kw_only=True)
class JobReadClosely(Happening):
    """The job was looked at once more: this is what it asks for, as far as is known now."""

    revision: int
    job: JobDescriptionData
    match: Match
    kind: Literal["job_read_closely"] = "job_read_closely"


@dataclass(frozen=True, slots=True, kw_only=True)
class JobNotRead(Happening):
    """What was sent is no job description that can be read."""

    revision: int
    why: Unreadable
    kind: Literal["job_not_read"] = "job_not_read"


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryWritten(Happening):
    """A draft of an entry is ready."""

    entry: str
    revision: int
    draft: Draft
    kind: Literal["entry_written"] = "entry_written"


@dataclass(frozen=True, slots=True, kw_only=True)
class NoOtherDraftFound(Happening):
    """Every honest version of the entry has been shown already."""

    entry: str
    revision: int
    kind: Literal["no_other_draft"] = "no_other_draft"


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryNotWritten(Happening):
    """Writing this entry failed; the others are not touched."""

    entry: str
    revision: int
    reason: Words
    kind: Literal["entry_not_written"] = "entry_not_written"


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentMade(Happening):
    """A document was rendered; its bytes, and its first page as a picture, are in the store."""

    revision: int
    format: DocumentFormat
    layout: Layout
    document: str
    name: str
    pages: int | None
    fitted: bool
    preview: str | None
    match: Match
    kind: Literal["document_made"] = "document_made"


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentNotMade(Happening):
    """A document could not be rendered."""

    revision: int
    format: DocumentFormat
    kind: Literal["document_not_made"] = "document_not_made"


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionLine:
    """One of the person's sessions, in a list."""

    id: str
    title: str
    status: SessionStatus
    created_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionsListed(Happening):
    """The person's sessions, newest first."""

    sessions: tuple[SessionLine, ...]
    kind: Literal["sessions_listed"] = "sessions_listed"


@dataclass(frozen=True, slots=True, kw_only=True)
class DataExported(Happening):
    """Everything kept about the person was gathered into one file in the store."""

    document: str
    name: str
    kind: Literal["data_exported"] = "data_exported"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyLookedUp(Happening):
    """``provider`` is whose key the person can bring, None where none is of use; ``kept``: they have brought one."""

    provider: str | None
    kept: bool
    kind: Literal["key_looked_up"] = "key_looked_up"


@dataclass(frozen=True, slots=True, kw_only=True)
class LookupFailed(Happening):
    """What was to be looked up for the person could not be."""

    kind: Literal["lookup_failed"] = "lookup_failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLeft(Happening):
    """Nothing reaches the person in this conversation any more, until they write again."""

    kind: Literal["left"] = "left"


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionOpened(Happening):
    """The session became the conversation's: made anew, or opened again on another day."""

    kind: Literal["opened"] = "opened"


Event = Annotated[
    CommandGiven
    | TextSent
    | FileSent
    | ButtonPressed
    | UnusableSent
    | CvRead
    | CvNotRead
    | CvNotFixed
    | JobRead
    | JobReadClosely
    | JobNotRead
    | EntryWritten
    | NoOtherDraftFound
    | EntryNotWritten
    | DocumentMade
    | DocumentNotMade
    | CompanyResearched
    | LetterWritten
    | LetterNotWritten
    | LetterMade
    | LetterNotMade
    | SessionsListed
    | DataExported
    | KeyLookedUp
    | LookupFailed
    | SessionOpened
    | PersonLeft,
    Field(discriminator="kind"),
]

EVENTS: TypeAdapter[Event] = TypeAdapter(Event)
"""Events to JSON and back."""
