"""What the core needs from outside, in the core's own words. Adapters implement these and decide nothing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from core.cards import Words
from core.cv import StructuredCV
from core.documents import DocumentFormat, Layout, RenderFailed, Rendering
from core.job import JobDescriptionData
from core.language_model import AnswerT, Completed, Failed, ModelRequest, Payer, Picture
from core.letter import CoverLetter
from core.match import Match
from core.reading.source import DocumentReading, SourceText, Unreadable
from core.session import Draft, Entry
from core.store import Outgoing


class Clock(Protocol):
    """The time, and nothing else that changes by itself."""

    def now(self) -> datetime:
        """The present moment, with its time zone."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Comes back when so many seconds have passed."""
        ...


class Chance(Protocol):
    """Where randomness comes from."""

    def seed(self) -> str:
        """A fresh secret of at least 128 bits, as text."""
        ...


class LanguageModel(Protocol):
    """One model of one provider. Never raises for what the provider does."""

    async def ask(self, request: ModelRequest[AnswerT]) -> Completed[AnswerT] | Failed:
        """The answer, or what became of the call."""
        ...


class DocumentReader(Protocol):
    """A file of any kind to its text. Never raises for what is in the file."""

    async def read(self, data: bytes, name: str) -> DocumentReading:
        """The text in reading order, or why there is none. ``name`` is only a hint: content decides."""
        ...

    async def page(self, data: bytes) -> DocumentReading:
        """What a web page in HTML itself says, without what stands around it as far as that can be told."""
        ...

    async def pictures(self, data: bytes) -> tuple[Picture, ...]:
        """The first pages of a file that is nothing but pictures: a photo, a scan; of every other file none."""
        ...


class CvReader(Protocol):
    """A CV's text to its structure."""

    async def read(self, source: SourceText) -> StructuredCV | Unreadable:
        """The CV with every source line in it, or why this is no CV. Nothing is made up."""
        ...


class JobReader(Protocol):
    """A job description's text to what it asks for."""

    async def read(self, source: SourceText) -> JobDescriptionData | Unreadable:
        """The job, or why this is no job description."""
        ...


class CloseReader(Protocol):
    """Looks once more, with a model, at what was read by rules. Where the model fails, the rules' reading stands."""

    async def cv(self, source: SourceText, read: StructuredCV, payer: Payer) -> StructuredCV:
        """The CV with each field as the text supports it better, and every line of it."""
        ...

    async def job(
        self, text: str, read: JobDescriptionData | Unreadable, payer: Payer
    ) -> JobDescriptionData | Unreadable:
        """The job as both read it; as the rules did, with the reason in ``error``, where the model fails."""
        ...

    async def fix(self, cv: StructuredCV, request: str, payer: Payer) -> StructuredCV | None:
        """The CV as the person's words have it; None when it is not clear what they mean."""
        ...

    async def pages(self, pictures: tuple[Picture, ...], payer: Payer) -> SourceText | None:
        """The text on pictures of pages; None when there is none to be had."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteRequest:
    """All that is needed to write one entry. ``entry`` carries its original lines, drafts and note.

    ``accepted`` is what was accepted in the other entries, which the executive summary is written from, ``nearness``
    how near each of the CV's lines lies to what the job asks for, by the line's id, and ``payer`` for whom it is done.
    """

    cv: StructuredCV
    job: JobDescriptionData
    entry: Entry
    accepted: tuple[Entry, ...] = ()
    nearness: Mapping[str, float] = field(default_factory=dict)
    payer: Payer = field(default_factory=Payer)
    language: str | None = None
    """What a model writes in; None is the job's language. The rules write in the CV's."""
    company: tuple[str, ...] = ()
    """What the company says of itself: it may guide what comes first, and supports nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A new draft, different from all the entry's earlier ones; its number follows theirs."""

    draft: Draft


@dataclass(frozen=True, slots=True, kw_only=True)
class NoOtherDraft:
    """Everything that can honestly be written of these lines has been shown already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotWritten:
    """The writer failed for this entry; ``reason`` is plain words for the person."""

    reason: Words


Writing = Written | NoOtherDraft | NotWritten


class Writer(Protocol):
    """One entry at a time, tailored to the job (R5)."""

    async def write(self, request: WriteRequest) -> Writing:
        """A draft that differs from every earlier one and follows the note, or why there is none."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterRequest:
    """All that is needed to write a cover letter. ``company`` are sentences that the company says of itself."""

    cv: StructuredCV
    job: JobDescriptionData
    accepted: tuple[Entry, ...]
    match: Match | None
    language: str
    company: tuple[str, ...] = ()
    payer: Payer = field(default_factory=Payer)


class LetterWriter(Protocol):
    """The cover letter, on request."""

    async def write(self, request: LetterRequest) -> CoverLetter | NotWritten:
        """A letter in which the CV supports everything that is said of the person, or why there is none."""
        ...


class Embedder(Protocol):
    """Texts as vectors: what means much the same lies close together."""

    async def embed(self, texts: Sequence[str]) -> tuple[tuple[float, ...], ...]:
        """A vector of length 1 for each text, all of as many numbers; a text without words may get zeros."""
        ...


class Renderer(Protocol):
    """A finished CV or letter to a document."""

    async def render(
        self, content: StructuredCV | CoverLetter, format: DocumentFormat, layout: Layout
    ) -> Rendering | RenderFailed:
        """The document. Nothing is fetched while it is made."""
        ...


@dataclass(frozen=True, slots=True)
class Wake:
    """Handle the conversation's waiting events, one at a time, in order."""

    conversation: str


@dataclass(frozen=True, slots=True)
class Perform:
    """Do this piece of work."""

    work: str


@dataclass(frozen=True, slots=True)
class Send:
    """Send the conversation's waiting messages, one at a time, in order."""

    conversation: str


Job = Wake | Perform | Send


class Jobs(Protocol):
    """Runs jobs later, perhaps elsewhere, perhaps twice: they carry row ids and never text.

    Of equal jobs for one conversation only one runs at a time; one that is put meanwhile runs after it.
    """

    async def put(self, job: Job) -> None:
        """Have this done."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered:
    """The message is in the chat; ``reference`` is the platform's name for it, None for what cannot be changed."""

    reference: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Gone:
    """The message that was to be changed is not there any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Later:
    """The platform takes nothing for this chat for so many seconds."""

    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Undeliverable:
    """The platform will never take this: the message is not allowed, or not there."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Forbidden:
    """Nothing reaches this chat any more: the person blocked the bot, or left."""

    reason: str


Sending = Delivered | Gone | Later | Undeliverable | Forbidden


class Messenger(Protocol):
    """One platform's way out."""

    async def send(self, outgoing: Outgoing) -> Sending:
        """Puts the message into its chat, in place of an earlier one where ``replaces`` names it."""
        ...
