"""What may be asked for. A closed union: everything that ``step`` can want done.

Work is done elsewhere and its result comes back as an event. Messages are shown in order. The rest is done
in the same transaction that keeps the session.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

from core.cards import Card, Tone
from core.documents import DocumentFormat, Layout
from core.own_keys import OwnKey
from core.session import Session
from core.words import paragraph, say


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadCv:
    """Read what the person sent as their CV: all of the session's CV sources together."""

    revision: int
    kind: Literal["read_cv"] = "read_cv"


@dataclass(frozen=True, slots=True, kw_only=True)
class FixCv:
    """Mend the CV that was read, as the person's words say."""

    revision: int
    request: str
    kind: Literal["fix_cv"] = "fix_cv"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadJob:
    """Read what the person sent as the job: all of the session's job sources together."""

    revision: int
    kind: Literal["read_job"] = "read_job"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadJobClosely:
    """Look once more at the job that was read, while its entries are being written already."""

    revision: int
    kind: Literal["read_job_closely"] = "read_job_closely"


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteEntry:
    """Write a draft of this entry."""

    entry: str
    revision: int
    kind: Literal["write_entry"] = "write_entry"


@dataclass(frozen=True, slots=True, kw_only=True)
class MakeDocument:
    """Render what was accepted."""

    revision: int
    format: DocumentFormat
    layout: Layout
    kind: Literal["make_document"] = "make_document"


@dataclass(frozen=True, slots=True, kw_only=True)
class ResearchCompany:
    """Look for what the job's company says of itself."""

    company: str
    kind: Literal["research_company"] = "research_company"


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteLetter:
    """Write a cover letter from what was accepted."""

    revision: int
    kind: Literal["write_letter"] = "write_letter"


@dataclass(frozen=True, slots=True, kw_only=True)
class MakeLetter:
    """Render the letter that was written."""

    revision: int
    format: DocumentFormat
    layout: Layout
    kind: Literal["make_letter"] = "make_letter"


@dataclass(frozen=True, slots=True, kw_only=True)
class ListSessions:
    """Look up the person's sessions."""

    kind: Literal["list_sessions"] = "list_sessions"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportData:
    """Gather everything that is kept about the person."""

    kind: Literal["export_data"] = "export_data"


@dataclass(frozen=True, slots=True, kw_only=True)
class LookUpKey:
    """Look up whether the person has a key of their own, and for which provider they could have one."""

    kind: Literal["look_up_key"] = "look_up_key"


Work = Annotated[
    ReadCv
    | FixCv
    | ReadJob
    | ReadJobClosely
    | WriteEntry
    | MakeDocument
    | ResearchCompany
    | WriteLetter
    | MakeLetter
    | ListSessions
    | ExportData
    | LookUpKey,
    Field(discriminator="kind"),
]
WORK: TypeAdapter[Work] = TypeAdapter(Work)
"""Works to JSON and back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Show:
    """Show a card. The message that stands in the same slot of the session is changed in place.

    Without a slot the card is a message of its own. ``afresh`` posts it again at the end of the chat even
    though the slot has a message, which from then on is the newer one. ``erases`` is a message of the person's
    own, by the platform's reference, that is taken out of the chat where the platform allows it.
    """

    card: Card
    slot: str | None = None
    afresh: bool = False
    erases: str | None = None
    kind: Literal["show"] = "show"


TOO_LARGE = Card(
    tone=Tone.PROBLEM,
    title=(say("The file is too large for this chat"),),
    blocks=(paragraph(say("Whoever runs this bot can hand it to you.")),),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SendFile:
    """Send a stored file with a caption; ``instead`` is what is said where the platform takes no file so large."""

    document: str
    name: str
    media_type: str
    caption: Card
    instead: Card = TOO_LARGE
    kind: Literal["send_file"] = "send_file"


class Refusal(StrEnum):
    """Why something that came changes nothing."""

    NOT_NOW = "not_now"
    UNKNOWN_BUTTON = "unknown_button"
    NOT_YOURS = "not_yours"
    OLD_BUTTON = "old_button"
    OTHER_SESSION = "other_session"
    UNKNOWN_COMMAND = "unknown_command"
    TOO_LONG = "too_long"


@dataclass(frozen=True, slots=True, kw_only=True)
class Refuse:
    """Say why nothing happened, to whoever did it and to nobody else."""

    why: Refusal
    card: Card
    to: str
    kind: Literal["refuse"] = "refuse"


Message = Annotated[Show | SendFile | Refuse, Field(discriminator="kind")]
MESSAGES: TypeAdapter[Message] = TypeAdapter(Message)
"""Messages to JSON and back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StartSession:
    """Make this session the conversation's; the one that was is kept as it now stands."""

    session: Session
    kind: Literal["start_session"] = "start_session"


@dataclass(frozen=True, slots=True, kw_only=True)
class SwitchSession:
    """Make an earlier session of the same person the conversation's again."""

    session: str
    kind: Literal["switch_session"] = "switch_session"


@dataclass(frozen=True, slots=True, kw_only=True)
class ForgetPerson:
    """Delete everything that is kept about the person, in every conversation of theirs."""

    kind: Literal["forget_person"] = "forget_person"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepKey:
    """Keep the person's own key, encrypted, in the place of an earlier one."""

    key: OwnKey
    kind: Literal["keep_key"] = "keep_key"


@dataclass(frozen=True, slots=True, kw_only=True)
class DropKey:
    """Delete the person's own key."""

    kind: Literal["drop_key"] = "drop_key"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepNoWords:
    """What the person just wrote is a secret: the words of the event are not kept."""

    kind: Literal["keep_no_words"] = "keep_no_words"


Effect = (
    ReadCv
    | FixCv
    | ReadJob
    | ReadJobClosely
    | WriteEntry
    | MakeDocument
    | ResearchCompany
    | WriteLetter
    | MakeLetter
    | ListSessions
    | ExportData
    | LookUpKey
    | Show
    | SendFile
    | Refuse
    | StartSession
    | SwitchSession
    | ForgetPerson
    | KeepKey
    | DropKey
    | KeepNoWords
)
Effects = tuple[Effect, ...]
