"""Files read by the program's own readers, in one process that stays up, and marked against the truth."""

import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.wiring.reading import Readers, readers
from core.cv import StructuredCV
from core.reading.json_resume_written import to_json_resume
from core.reading.source import SourceText, Unreadable
from tests.benchmarks.text_layers import words
from tests.fixtures.plan import expected
from tests.fixtures.scoring import JobTruth, Mark, Resume, score_cv, score_job


@dataclass(frozen=True, slots=True)
class Reading:
    """One file: how long it took in seconds, its marks, its text as we see it. ``failure``: why nothing was read."""

    path: Path
    seconds: float
    marks: tuple[Mark, ...]
    text: str = ""
    kept: tuple[str, ...] = ()
    """Every word of the result, in order."""
    failure: str = ""

    @property
    def layout(self) -> str:
        return f"{self.path.stem.partition('_')[2]} ({self.format})"

    @property
    def language(self) -> str:
        return self.path.name[:2]

    @property
    def format(self) -> str:
        return self.path.suffix[1:]

    @property
    def missed(self) -> Counter[str]:
        return Counter(mark.field for mark in self.marks if not mark.hit)


def is_cv(path: Path) -> bool:
    """Whether the truth beside the file is that of a CV; otherwise it is a posting's."""
    return '"basics"' in _truth(path)


def truth_of(path: Path) -> Resume:
    return Resume.model_validate_json(_truth(path))


async def read_cvs(paths: list[Path]) -> list[Reading]:
    """One file after the other. The first is read once before, so that starting up is not counted."""
    read = readers()
    for path in paths[:1]:
        await _cv(read, path)
    return [await _cv(read, path) for path in paths]


async def read_jobs(paths: list[Path]) -> list[Reading]:
    read = readers()
    return [await _job(read, path) for path in paths]


async def _cv(read: Readers, path: Path) -> Reading:
    data, truth = _contents(path), truth_of(path)
    begun = time.perf_counter()
    reading = await read.documents.read(data, path.name)
    found = reading if isinstance(reading, Unreadable) else reading.content
    text = found.text if isinstance(found, SourceText) else ""
    if isinstance(found, SourceText):
        found = await read.cvs.read(found)
    seconds = time.perf_counter() - begun
    if isinstance(found, Unreadable):
        failure = f"{found.fault.value} {found.detail or ''}".strip()
        return Reading(path, seconds, tuple(score_cv(truth, Resume())), text, failure=failure)
    resume = Resume.model_validate_json(to_json_resume(found))
    kept = words("\n".join(told(found)))
    return Reading(path, seconds, tuple(score_cv(truth, resume)), text, tuple(kept))


def told(cv: StructuredCV) -> Iterator[str]:
    """Every text of the CV that was read, without the names that our own model has for its parts."""
    contact = cv.contact
    yield from filter(None, (contact.name, contact.headline, contact.email, contact.phone, contact.location))
    yield from (text for link in contact.links for text in (link.label, link.url))
    for section in cv.sections:
        yield section.name
        yield from (item.content for item in section.items)
        for part in section.subsections:
            yield from filter(None, (part.name, part.title, part.organisation, part.location))
            yield from filter(None, (part.period and part.period.text, part.link and part.link.label))
            yield from (item.content for item in part.items)


async def _job(read: Readers, path: Path) -> Reading:
    data, truth = _contents(path), JobTruth.model_validate_json(_truth(path))
    begun = time.perf_counter()
    reading = await read.documents.read(data, path.name)
    found = reading if isinstance(reading, Unreadable) else reading.content
    job = await read.jobs.read(found) if isinstance(found, SourceText) else found
    seconds = time.perf_counter() - begun
    if isinstance(job, Unreadable | StructuredCV):
        failure = "taken for a CV" if isinstance(job, StructuredCV) else job.fault.value
        return Reading(path, seconds, tuple(score_job(truth, None, None, [])), failure=failure)
    marks = score_job(truth, job.company, job.title, [skill.name for skill in job.skills])
    return Reading(path, seconds, tuple(marks), text=job.raw_text)


def _contents(path: Path) -> bytes:
    return path.read_bytes()


def _truth(path: Path) -> str:
    return expected(path.parent, path.name).read_text(encoding="utf-8")
