"""One CV tailored to one job as the program does it, without a conversation: everything is accepted as written."""

import asyncio
from dataclasses import dataclass, field, replace
from decimal import Decimal
from pathlib import Path
from time import perf_counter

from adapters.embedding.letters import LetterEmbedder
from core.cv import CvDate, StructuredCV
from core.grounding.checker import Checker
from core.grounding.examiners import EXAMINERS
from core.grounding.holding import held_to
from core.job import JobDescriptionData
from core.language_model import AnswerT, Completed, Failed, ModelRequest, Usage
from core.ports import Clock, Embedder, LanguageModel, Writer, WriteRequest, Written
from core.reading.jobs import read_job
from core.reading.json_resume import from_json_resume
from core.reading.skills import Vocabulary
from core.reading.source import SourceLine, SourceText
from core.session import Draft, Entry, EntryKind, EntryState
from core.spending import Price
from core.tailoring.assemble import assemble
from core.tailoring.entries import entries_of
from core.tailoring.matching import match
from core.tailoring.nearness import nearness
from core.tailoring.quality import Around, check_all, written_in
from tests.evaluation.figures import Figures

DATA = Path(__file__).parents[1] / "data" / "grounding"


def pairs(names: list[str], vocabulary: Vocabulary) -> list[tuple[str, StructuredCV, JobDescriptionData]]:
    """The invented people of these names, each with the job beside them."""
    found = []
    for name in names:
        cv = from_json_resume((DATA / "cv" / f"{name}.json").read_text(encoding="utf-8"))
        lines = (DATA / "jobs" / f"{name}.txt").read_text(encoding="utf-8").splitlines()
        job = read_job(SourceText(lines=tuple(SourceLine(text=line) for line in lines)), vocabulary)
        assert isinstance(cv, StructuredCV), name
        assert isinstance(job, JobDescriptionData), name
        found.append((name, cv, job.without_links()))
    return found


@dataclass(slots=True)
class Counted:
    """A model whose tokens are counted."""

    model: LanguageModel
    given: int = field(default=0)
    made: int = field(default=0)

    async def ask(self, request: ModelRequest[AnswerT]) -> Completed[AnswerT] | Failed:
        answer = await self.model.ask(request)
        usage = getattr(answer, "usage", None)
        if usage is not None:
            self.given, self.made = self.given + usage.given, self.made + usage.made
        return answer

    def cost(self, price: Price | None) -> Decimal:
        """In US dollars; 0 where the price is not known."""
        return price.of(Usage(given=self.given, made=self.made)) if price else Decimal(0)


async def tailored(
    cv: StructuredCV,
    job: JobDescriptionData,
    *,
    writer: Writer,
    vocabulary: Vocabulary,
    clock: Clock,
    embedder: Embedder | None = None,
) -> Figures:
    """The figures of this CV: all entries at once, then the summary from what was accepted."""
    now = clock.now()
    checker = Checker(cv, vocabulary, today=CvDate(year=now.year, month=now.month), examiners=EXAMINERS)
    near = await nearness(cv, job, embedder or LetterEmbedder())
    entries = entries_of(cv)
    began = perf_counter()

    async def written(entry: Entry, accepted: tuple[Entry, ...] = ()) -> Entry:
        request = WriteRequest(cv=cv, job=job, entry=entry, accepted=accepted, nearness=near)
        writing = await writer.write(request)
        if not isinstance(writing, Written):
            return entry
        held = held_to(writing.draft, entry, checker, others=job.words)
        draft = held.changed(
            items=check_all(held.items, job, Around.of(entry, cv, entries, written_in(held, cv, job.language)))
        )
        return entry.changed(state=EntryState.ACCEPTED, drafts=(draft,), shown=draft.number)

    first = tuple(await asyncio.gather(*(written(entry) for entry in entries if entry.kind is not EntryKind.SUMMARY)))
    last = [await written(entry, first) for entry in entries if entry.kind is EntryKind.SUMMARY]
    seconds = perf_counter() - began
    done = (*first, *last)
    drafts: list[Draft] = [draft for entry in done for draft in entry.drafts]
    found = match(cv, job, vocabulary, assemble(cv, done))
    figures = Figures.of(drafts, job)
    return replace(figures, before=found.before, after=found.after or 0.0, ceiling=found.ceiling, seconds=seconds)
