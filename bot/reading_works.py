"""Reading what was sent: to its text, by rules to a CV or a job, and with a model once more where there is one."""

from core.addresses import link_alone
from core.cv import StructuredCV
from core.effects import FixCv, ReadCv, ReadJob, ReadJobClosely, ResearchCompany
from core.events import CvNotFixed, CvNotRead, CvRead, Event, JobNotRead, JobRead, JobReadClosely
from core.job import JobDescriptionData
from core.language_model import Payer
from core.letter_events import CompanyResearched
from core.mending import mend
from core.pages import NotFetched, PageFetcher
from core.ports import Clock, CloseReader, CvReader, DocumentReader, JobReader
from core.reading.skills import Vocabulary
from core.reading.source import DocumentReading, Fault, ReadDocument, SourceText, Unreadable
from core.research import CompanyResearch, CompanySummary, ResearchRequest
from core.session import Pasted, Session, Source
from core.store import Works
from core.tailoring.matching import match as matched


class ReadingWorks:
    """Does the works of reading and mending."""

    def __init__(
        self,
        *,
        documents: DocumentReader,
        cv_reader: CvReader,
        job_reader: JobReader,
        closely: CloseReader | None,
        pages: PageFetcher | None,
        research: CompanyResearch | None,
        works: Works,
        vocabulary: Vocabulary,
        clock: Clock,
    ) -> None:
        self._documents = documents
        self._cv_reader = cv_reader
        self._job_reader = job_reader
        self._closely = closely
        self._pages = pages
        self._research = research
        self._works = works
        self._vocabulary = vocabulary
        self._clock = clock

    async def perform(
        self,
        session: Session,
        work: ReadCv | FixCv | ReadJob | ReadJobClosely | ResearchCompany,
        seed: str,
        payer: Payer,
    ) -> Event:
        """The work's result; model calls are made for the payer."""
        match work:
            case ReadCv(revision=revision):
                return await self.cv(session, revision, seed, payer)
            case FixCv(revision=revision, request=request):
                return await self.fix(session, revision, request, seed, payer)
            case ReadJob(revision=revision):
                return await self.job(session, revision, seed, payer)
            case ReadJobClosely(revision=revision):
                return await self.job_closely(session, revision, seed, payer)
            case ResearchCompany(company=company):
                return await self.company(session, company, seed, payer)

    async def cv(self, session: Session, revision: int, seed: str, payer: Payer) -> Event:
        source = await self._text_of(session.cv_sources, payer)
        cv = await self._cv_reader.read(source) if isinstance(source, SourceText) else source
        if self._closely is not None and isinstance(source, SourceText) and isinstance(cv, StructuredCV):
            cv = await self._closely.cv(source, cv, payer)
        if isinstance(cv, Unreadable):
            return CvNotRead(at=self._clock.now(), seed=seed, revision=revision, why=cv)
        hidden, unread = (source.hidden, source.unread) if isinstance(source, SourceText) else ((), ())
        return CvRead(at=self._clock.now(), seed=seed, revision=revision, cv=cv, hidden=hidden, unread=unread)

    async def fix(self, session: Session, revision: int, request: str, seed: str, payer: Payer) -> Event:
        fixed = mend(session.cv, request) if session.cv else None
        if fixed is None and self._closely is not None and session.cv is not None:
            fixed = await self._closely.fix(session.cv, request, payer)
        if fixed is None:
            return CvNotFixed(at=self._clock.now(), seed=seed, revision=revision)
        return CvRead(at=self._clock.now(), seed=seed, revision=revision, cv=fixed)

    async def job(self, session: Session, revision: int, seed: str, payer: Payer) -> Event:
        source = await self._linked(session.job_sources) or await self._text_of(session.job_sources, payer)
        job = await self._job(source)
        closely = self._closely is not None and not isinstance(job, Unreadable)
        if self._closely is not None and isinstance(job, Unreadable) and isinstance(source, SourceText):
            job = _shown(await self._closely.job(source.text, job, payer))
        if isinstance(job, Unreadable) or session.cv is None:
            why = job if isinstance(job, Unreadable) else Unreadable(fault=Fault.OUR_FAULT)
            return JobNotRead(at=self._clock.now(), seed=seed, revision=revision, why=why)
        found = matched(session.cv, job, self._vocabulary)
        return JobRead(
            at=self._clock.now(),
            seed=seed,
            revision=revision,
            job=job,
            match=found,
            closely=closely,
            research=self._research is not None,
        )

    async def company(self, session: Session, company: str, seed: str, payer: Payer) -> Event:
        summary = CompanySummary(company=company)
        if self._research is not None and session.job is not None:
            request = ResearchRequest(
                company=company,
                location=session.job.location,
                language=session.job.language,
                payer=payer,
            )
            summary = await self._research.research(request)
        return CompanyResearched(at=self._clock.now(), seed=seed, summary=summary)

    async def job_closely(self, session: Session, revision: int, seed: str, payer: Payer) -> Event:
        if self._closely is None or session.cv is None or session.job is None:
            why = Unreadable(fault=Fault.OUR_FAULT)
            return JobNotRead(at=self._clock.now(), seed=seed, revision=revision, why=why)
        read = _shown(await self._closely.job(session.job.raw_text, session.job, payer))
        job = session.job if isinstance(read, Unreadable) else read
        found = matched(session.cv, job, self._vocabulary)
        return JobReadClosely(at=self._clock.now(), seed=seed, revision=revision, job=job, match=found)

    async def _job(self, source: SourceText | StructuredCV | Unreadable) -> JobDescriptionData | Unreadable:
        """The job in a text; a file that is a CV by its very format is no job."""
        if isinstance(source, StructuredCV):
            return Unreadable(fault=Fault.LOOKS_LIKE_A_CV)
        return source if isinstance(source, Unreadable) else _shown(await self._job_reader.read(source))

    async def _linked(self, sources: tuple[Source, ...]) -> SourceText | StructuredCV | Unreadable | None:
        """The text of the page that the one source is a link to; None where it is none."""
        link = link_alone(sources[0].text) if len(sources) == 1 and isinstance(sources[0], Pasted) else None
        if link is None:
            return None
        if self._pages is None:
            return Unreadable(fault=Fault.LINKS_ARE_OFF)
        page = await self._pages.fetch(link)
        if isinstance(page, NotFetched):
            return Unreadable(fault=Fault.LINK_NOT_OPENED)
        name = "page.txt" if page.kind == "text/plain" else "page.html"
        reading = await self._documents.read(page.data, name)
        return reading if isinstance(reading, Unreadable) else reading.content

    async def _text_of(self, sources: tuple[Source, ...], payer: Payer) -> SourceText | StructuredCV | Unreadable:
        """All that was sent as one text. One piece that cannot be read speaks for the whole."""
        texts: list[SourceText] = []
        pasted = "\n".join(source.text for source in sources if isinstance(source, Pasted))
        named = [(source.document, source.name) for source in sources if not isinstance(source, Pasted)]
        pieces = [(await self._works.data(document), name) for document, name in named]
        if pasted:
            pieces.append((pasted.encode(), "pasted.txt"))
        for data, name in pieces:
            if data is None:
                return Unreadable(fault=Fault.OUR_FAULT, detail=name)
            reading = await self._opened(data, name, payer)
            if isinstance(reading, Unreadable):
                return reading
            if isinstance(reading.content, StructuredCV):
                return reading.content
            texts.append(reading.content)
        if len(texts) == 1:
            return texts[0]
        return SourceText(
            lines=tuple(line for text in texts for line in text.lines),
            links=tuple(link for text in texts for link in text.links),
            hidden=tuple(line for text in texts for line in text.hidden),
            unread=tuple(sorted({page for text in texts for page in text.unread})),
        )

    async def _opened(self, data: bytes, name: str, payer: Payer) -> DocumentReading:
        """The file's text; that of pictures as the model sees them, if there is one and it does."""
        if self._closely is not None and (pictures := await self._documents.pictures(data)):
            seen = await self._closely.pages(pictures, payer)
            if seen is not None:
                return ReadDocument(content=seen)
        return await self._documents.read(data, name)


def _shown(job: JobDescriptionData | Unreadable) -> JobDescriptionData | Unreadable:
    """The job as it can be put on a card."""
    return job if isinstance(job, Unreadable) else job.without_links()
