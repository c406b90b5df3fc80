"""A chat with the conversation alone: works wait until the test says what came of them."""

from datetime import UTC, datetime, timedelta
from itertools import count
from typing import TypedDict, TypeVar

from core.cards import Action, Button, Card
from core.commands import Command
from core.conversation import step
from core.cv import Item, ItemStatus
from core.documents import DocumentFormat
from core.effects import (
    Effect,
    FixCv,
    MakeDocument,
    ReadCv,
    ReadJob,
    Refusal,
    Refuse,
    SendFile,
    Show,
    StartSession,
    SwitchSession,
    Work,
    WriteEntry,
)
from core.events import (
    ButtonPressed,
    CommandGiven,
    CvRead,
    DocumentMade,
    EntryNotWritten,
    EntryWritten,
    Event,
    FileSent,
    JobRead,
    NoOtherDraftFound,
    SessionOpened,
    TextSent,
)
from core.match import Coverage, Match
from core.session import BlockedLine, Draft, DraftOrigin, EntryState, Profile, Session
from core.words import recalled, text_of
from tests.core.people import ines, ward_job

OWNER = "person-one"
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
LONG_TEXT = "Ines Okafor, Staff Nurse at St Brannoc's Hospital since 2019, nurse at Tamar Care Home before."
MATCH = Match(before=0.4, ceiling=0.8, covered=(Coverage(skill=ward_job().skills[0], line="s2.i1"),))


W = TypeVar("W", ReadCv, FixCv, ReadJob, WriteEntry, MakeDocument)


class Now(TypedDict):
    """What every event brings."""

    at: datetime
    seed: str


class Chat:
    """Drives ``step`` as a person and as the outside would, and remembers what was shown."""

    def __init__(self, profile: Profile | None = None) -> None:
        self.session = Session.begin(id="session-0", owner=OWNER, at=NOON, profile=profile or Profile())
        self.put_away: dict[str, Session] = {}
        self.works: list[Work] = []
        self.shown: list[Show | SendFile | Refuse] = []
        self.blocked: tuple[BlockedLine, ...] = ()
        """What the proof blocks in each draft that is written from now on."""
        self._count = count(1)

    # what happens

    def happens(self, event: Event) -> tuple[Effect, ...]:
        self.session, effects = step(self.session, event)
        for effect in effects:
            match effect:
                case Show() | SendFile() | Refuse():
                    self.shown.append(effect)
                case StartSession(session=fresh):
                    self._open(fresh)
                case SwitchSession(session=other):
                    self._open(self.put_away[other])
                case ReadCv() | FixCv() | ReadJob() | WriteEntry() | MakeDocument():
                    self.works.append(effect)
                case _:
                    pass
        return effects

    def _open(self, session: Session) -> None:
        self.put_away[self.session.id] = self.session
        self.session = session.changed(profile=self.session.profile)
        self.happens(SessionOpened(**self.now()))

    def now(self) -> Now:
        number = next(self._count)
        return {"at": NOON + timedelta(minutes=number), "seed": f"seed-{number}"}

    def says(self, text: str, about: str | None = None) -> tuple[Effect, ...]:
        return self.happens(TextSent(**self.now(), text=text, about=about))

    def sends_file(self, name: str = "cv.pdf") -> tuple[Effect, ...]:
        return self.happens(FileSent(**self.now(), document="document-1", name=name))

    def commands(self, command: Command) -> tuple[Effect, ...]:
        return self.happens(CommandGiven(**self.now(), command=command, text=command.value))

    def presses(self, button: Button | None, by: str = OWNER) -> tuple[Effect, ...]:
        token = button.token if button else "nobody-knows-this-one"
        return self.happens(ButtonPressed(**self.now(), by=by, token=token, button=button))

    def press(self, action: Action, entry: str | None = None, argument: str | None = None) -> tuple[Effect, ...]:
        return self.presses(self.button(action, entry, argument))

    # what stands on the screen

    def buttons(self) -> list[Button]:
        cards = [one.caption if isinstance(one, SendFile) else one.card for one in self.shown]
        return [button for card in cards for row in card.buttons for button in row]

    def button(self, action: Action, entry: str | None = None, argument: str | None = None) -> Button:
        """The newest button of this kind."""
        return next(
            button
            for button in reversed(self.buttons())
            if (button.action, button.entry) == (action, entry) and argument in (None, button.argument)
        )

    def cards(self, slot: str | None) -> list[Card]:
        return [one.card for one in self.shown if isinstance(one, Show) and one.slot == slot]

    def last_card(self) -> Card:
        last = self.shown[-1]
        return last.caption if isinstance(last, SendFile) else last.card

    def last_refusal(self) -> Refusal | None:
        return next((one.why for one in reversed(self.shown) if isinstance(one, Refuse)), None)

    def titles(self) -> list[str]:
        cards = [one.caption if isinstance(one, SendFile) else one.card for one in self.shown]
        return ["".join(text_of(s) if s.kind == "words" else s.text for s in card.title) for card in cards]

    # what the outside does

    def take(self, kind: type[W]) -> W:
        work = next(work for work in self.works if isinstance(work, kind))
        self.works.remove(work)
        return work

    def cv_is_read(self) -> None:
        work = self.take(ReadCv)
        self.happens(CvRead(**self.now(), revision=work.revision, cv=ines()))

    def job_is_read(self) -> None:
        work = self.take(ReadJob)
        self.happens(JobRead(**self.now(), revision=work.revision, job=ward_job(), match=MATCH))

    def written(self, work: WriteEntry, *lines: str) -> EntryWritten:
        entry = self.session.entry(work.entry)
        assert entry is not None
        number = len(entry.drafts) + 1
        items = tuple(
            Item(id=f"{entry.id}.d{number}.i{n}", content=line, status=ItemStatus.GENERATED)
            for n, line in enumerate(lines or (f"Draft {number} of {entry.id}",), start=1)
        )
        draft = Draft(
            number=number,
            origin=DraftOrigin.WRITTEN,
            items=items,
            writer="rules",
            note=entry.note,
            blocked=self.blocked,
        )
        return EntryWritten(**self.now(), entry=work.entry, revision=work.revision, draft=draft)

    def is_written(self, entry: str, *lines: str) -> None:
        work = next(work for work in self.works if isinstance(work, WriteEntry) and work.entry == entry)
        self.works.remove(work)
        self.happens(self.written(work, *lines))

    def is_not_written(self, entry: str, reason: str = "the writer is out") -> None:
        work = next(work for work in self.works if isinstance(work, WriteEntry) and work.entry == entry)
        self.works.remove(work)
        self.happens(EntryNotWritten(**self.now(), entry=entry, revision=work.revision, reason=recalled(reason)))

    def has_no_other_draft(self, entry: str) -> None:
        work = next(work for work in self.works if isinstance(work, WriteEntry) and work.entry == entry)
        self.works.remove(work)
        self.happens(NoOtherDraftFound(**self.now(), entry=entry, revision=work.revision))

    def all_is_written(self) -> None:
        for work in [work for work in self.works if isinstance(work, WriteEntry)]:
            self.is_written(work.entry)

    def document_is_made(self) -> None:
        work = self.take(MakeDocument)
        self.happens(self.made(work))

    def made(self, work: MakeDocument) -> DocumentMade:
        pages = 2 if work.format is DocumentFormat.PDF else None
        return DocumentMade(
            **self.now(),
            revision=work.revision,
            format=work.format,
            layout=work.layout,
            document=f"document-{next(self._count)}",
            name=f"Ines Okafor - CV.{work.format}",
            pages=pages,
            fitted=True,
            preview="preview-1" if pages else None,
            match=MATCH.changed(after=0.7),
        )

    # whole stretches

    def to_confirming(self) -> "Chat":
        self.says(LONG_TEXT)
        self.cv_is_read()
        return self

    def to_awaiting_job(self) -> "Chat":
        self.to_confirming()
        self.press(Action.CONFIRM_CV)
        return self

    def to_writing(self) -> "Chat":
        self.to_awaiting_job()
        self.says("Senior Nurse at Harbour Clinic. We ask for wound care and triage, and calm at night.")
        self.job_is_read()
        return self

    def to_review(self) -> "Chat":
        self.to_writing()
        self.all_is_written()
        return self

    def to_done(self) -> "Chat":
        self.to_review()
        self.accept_everything()
        self.document_is_made()
        return self

    def accept_everything(self) -> None:
        while opened := [entry for entry in self.session.entries if entry.state is EntryState.READY]:
            self.press(Action.ACCEPT, opened[0].id)
            self.all_is_written()

    def entries(self) -> list[str]:
        return [entry.id for entry in self.session.entries]

    def states(self) -> list[EntryState]:
        return [entry.state for entry in self.session.entries]
