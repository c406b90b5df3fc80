"""Doing the work: each work to its result, through the ports. Keeps nothing and decides nothing."""

import io
import zipfile
from datetime import datetime
from time import perf_counter
from typing import assert_never

from bot.file_names import cv_name
from bot.key_works import KeyWorks
from bot.letter_works import LetterWorks, letter_failed
from bot.reading_works import ReadingWorks
from bot.warming import Warming
from core.chance import draw
from core.cv import CvDate
from core.documents import RenderFailed, Rendering
from core.effects import (
    ExportData,
    FixCv,
    ListSessions,
    LookUpKey,
    MakeDocument,
    MakeLetter,
    ReadCv,
    ReadJob,
    ReadJobClosely,
    ResearchCompany,
    Work,
    WriteEntry,
    WriteLetter,
)
from core.events import (
    CvNotFixed,
    CvNotRead,
    CvRead,
    DataExported,
    DocumentMade,
    DocumentNotMade,
    EntryNotWritten,
    EntryWritten,
    Event,
    JobNotRead,
    LookupFailed,
    NoOtherDraftFound,
    SessionsListed,
)
from core.grounding.checker import Checker
from core.grounding.examiners import EXAMINERS
from core.grounding.holding import held_to
from core.job import JobDescriptionData
from core.letter_events import CompanyResearched
from core.pages import PageFetcher
from core.ports import (
    Chance,
    Clock,
    CloseReader,
    CvReader,
    DocumentReader,
    Embedder,
    JobReader,
    LetterWriter,
    NoOtherDraft,
    NotWritten,
    Renderer,
    Writer,
    WriteRequest,
    Written,
)
from core.reading.skills import Vocabulary
from core.reading.source import Fault, Unreadable
from core.research import CompanyResearch, CompanySummary
from core.session import Draft, Entry, Session
from core.store import Stored, Task, Works
from core.tailoring.assemble import assemble
from core.tailoring.covering import covers
from core.tailoring.matching import match
from core.tailoring.nearness import nearness
from core.tailoring.quality import Around, check_all, timed, written_in
from core.words import say

Result = tuple[Event, tuple[Stored, ...]]
"""What comes back as an event, and the files to keep with it."""


class Performer:
    """Does any work, with the ports that it is given."""

    def __init__(
        self,
        *,
        documents: DocumentReader,
        cv_reader: CvReader,
        job_reader: JobReader,
        writer: Writer,
        letters: LetterWriter,
        embedder: Embedder,
        renderer: Renderer,
        works: Works,
        vocabulary: Vocabulary,
        clock: Clock,
        chance: Chance,
        closely: CloseReader | None = None,
        keys: KeyWorks | None = None,
        pages: PageFetcher | None = None,
        research: CompanyResearch | None = None,
    ) -> None:
        """``closely`` looks once more at what is read by rules, ``pages`` opens links, ``research`` finds companies:
        each is None where it is switched off.
        """
        self._writer = writer
        self._letters = LetterWorks(letters, renderer, clock)
        self._embedder = embedder
        self._renderer = renderer
        self._works = works
        self._vocabulary = vocabulary
        self._clock = clock
        self._keys = keys or KeyWorks(None, None, clock)
        self._chance = chance
        self._warming = Warming(vocabulary)
        self._reading = ReadingWorks(
            documents=documents,
            cv_reader=cv_reader,
            job_reader=job_reader,
            closely=closely,
            pages=pages,
            research=research,
            works=works,
            vocabulary=vocabulary,
            clock=clock,
        )

    async def perform(self, task: Task) -> Result:
        """The work's result, as an event for the session that it was asked for in."""
        seed = self._chance.seed()
        match task.work:
            case ReadCv() | FixCv() | ReadJob() | ReadJobClosely() | ResearchCompany() as work:
                event = await self._reading.perform(task.session, work, seed, task.payer)
                if isinstance(event, CvRead):
                    self._warming.begin(event.cv, self._today())
                return event, ()
            case WriteEntry() as work:
                return await self._write(task, work, seed), ()
            case MakeDocument() as work:
                return await self._make(task.session, work, seed)
            case WriteLetter() | MakeLetter() as work:
                return await self._letters.perform(task.session, work, seed, task.payer)
            case ListSessions():
                listed = await self._works.sessions_of(task.session.owner)
                return SessionsListed(at=self._clock.now(), seed=seed, sessions=listed), ()
            case LookUpKey():
                return await self._keys.look_up(task.session, seed), ()
            case ExportData():
                return await self._export(task.session, seed)
            case _:
                assert_never(task.work)

    async def _write(self, task: Task, work: WriteEntry, seed: str) -> Event:
        session = task.session
        entry = session.entry(work.entry)
        if entry is None or session.cv is None or session.job is None:
            return EntryNotWritten(
                at=self._clock.now(), seed=seed, entry=work.entry, revision=work.revision, reason=_BROKEN
            )
        accepted = tuple(other for other in session.entries if other.decided and other.id != entry.id)
        near = await nearness(session.cv, session.job, self._embedder)
        request = WriteRequest(
            cv=session.cv,
            job=session.job,
            entry=entry,
            accepted=accepted,
            nearness=near,
            language=session.drafts_language,
            company=session.company.words if session.company else (),
            payer=task.payer,
        )
        match await self._writer.write(request):
            case Written(draft=draft):
                held = self._held(draft, entry, session)
                around = Around.of(
                    entry, session.cv, session.entries, written_in(held, session.cv, session.drafts_language)
                )
                checked = self._checked(held, session.job, around)
                return EntryWritten(
                    at=self._clock.now(), seed=seed, entry=entry.id, revision=work.revision, draft=checked
                )
            case NoOtherDraft():
                return NoOtherDraftFound(at=self._clock.now(), seed=seed, entry=entry.id, revision=work.revision)
            case NotWritten(reason=reason):
                return EntryNotWritten(
                    at=self._clock.now(), seed=seed, entry=entry.id, revision=work.revision, reason=reason
                )

    def _today(self) -> CvDate:
        now = self._clock.now()
        return CvDate(year=now.year, month=now.month)

    def _held(self, draft: Draft, entry: Entry, session: Session) -> Draft:
        """The draft with nothing in it that the CV does not support, whoever wrote it."""
        assert session.cv is not None
        checker = Checker(session.cv, self._vocabulary, today=self._today(), examiners=EXAMINERS)
        others = (*(session.job.words if session.job else ()), *(session.company.words if session.company else ()))
        return held_to(draft, entry, checker, others)

    def _checked(self, draft: Draft, job: JobDescriptionData, around: Around) -> Draft:
        """The draft with the quality of each line, and the skills of the job that it names."""
        began = perf_counter()
        items = check_all(draft.items, job, around)
        each = (perf_counter() - began) * 1000 / max(len(items), 1)
        return draft.changed(
            items=tuple(item.changed(quality=timed(item.quality, each)) if item.quality else item for item in items),
            covers=covers(draft.lines, job, self._vocabulary),
        )

    async def _make(self, session: Session, work: MakeDocument, seed: str) -> Result:
        assert session.cv is not None
        assert session.job is not None
        tailored = assemble(session.cv, session.entries)
        made = await self._renderer.render(tailored, work.format, work.layout)
        if isinstance(made, RenderFailed):
            failed_event = DocumentNotMade(at=self._clock.now(), seed=seed, revision=work.revision, format=work.format)
            return failed_event, ()
        name = cv_name(tailored, session.job, work.format)
        files = _files(made, name, seed)
        event = DocumentMade(
            at=self._clock.now(),
            seed=seed,
            revision=work.revision,
            format=work.format,
            layout=work.layout,
            document=files[0].id,
            name=name,
            pages=made.pages,
            fitted=made.fitted,
            preview=files[1].id if len(files) > 1 else None,
            match=match(session.cv, session.job, self._vocabulary, tailored),
        )
        return event, files

    async def _export(self, session: Session, seed: str) -> Result:
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in await self._works.everything_of(session.owner):
                archive.writestr(name, data)
        file = Stored(id=draw(seed, "export"), purpose="export", name="my-data.zip", data=packed.getvalue())
        return DataExported(at=self._clock.now(), seed=seed, document=file.id, name=file.name), (file,)


def failed(work: Work, at: datetime, seed: str) -> Event:
    """The event that says that this work broke, so that the conversation can tell the person and go on."""
    broke = Unreadable(fault=Fault.OUR_FAULT)
    match work:
        case ReadCv(revision=revision):
            return CvNotRead(at=at, seed=seed, revision=revision, why=broke)
        case FixCv(revision=revision):
            return CvNotFixed(at=at, seed=seed, revision=revision)
        case ReadJob(revision=revision):
            return JobNotRead(at=at, seed=seed, revision=revision, why=broke)
        case ReadJobClosely(revision=revision):
            return JobNotRead(at=at, seed=seed, revision=revision, why=broke)
        case WriteEntry(entry=entry, revision=revision):
            return EntryNotWritten(at=at, seed=seed, entry=entry, revision=revision, reason=_BROKEN)
        case MakeDocument(revision=revision, format=format):
            return DocumentNotMade(at=at, seed=seed, revision=revision, format=format)
        case ResearchCompany(company=company):
            return CompanyResearched(at=at, seed=seed, summary=CompanySummary(company=company))
        case WriteLetter() | MakeLetter():
            return letter_failed(work, at, seed, _BROKEN)
        case ListSessions() | ExportData() | LookUpKey():
            return LookupFailed(at=at, seed=seed)
        case _:
            assert_never(work)


_BROKEN = say("Something broke on our side while this was written; it is noted.")


def _files(made: Rendering, name: str, seed: str) -> tuple[Stored, ...]:
    document = Stored(id=draw(seed, "document"), purpose="document", name=name, data=made.data)
    if made.preview is None:
        return (document,)
    return document, Stored(id=draw(seed, "preview"), purpose="preview", name="page-1.png", data=made.preview)
