"""``aicvgen read-cv`` and ``aicvgen read-job``: what is read in a file, on standard output."""

import asyncio
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from bot.files import contents
from bot.wiring.reading import cv_reader, document_reader, job_reader
from core.cv import StructuredCV
from core.errors import PersonMustAct
from core.reading.source import DocumentReading, Fault, SourceText, Unreadable

if TYPE_CHECKING:
    from bot.wiring.reading import Parsers
    from core.job import JobDescriptionData

ReaderT = TypeVar("ReaderT")


async def read_cv(path: Path, form: str, parsers: "Parsers") -> int:
    """Prints the CV as our model's JSON, or as JSON Resume."""
    cv = await cv_of(path, parsers)
    sys.stdout.write((_json_resume(cv) if form == "json-resume" else cv.model_dump_json(indent=2)) + "\n")
    return 0


def _json_resume(cv: StructuredCV) -> str:
    from core.reading.json_resume_written import to_json_resume  # noqa: PLC0415 - for this form alone

    return to_json_resume(cv)


async def cv_of(path: Path, parsers: "Parsers") -> StructuredCV:
    """The CV in a file; ``PersonMustAct`` says why there is none."""
    reading, cvs = await _opened(path, parsers, cv_reader)
    found = reading if isinstance(reading, Unreadable) else reading.content
    if isinstance(found, SourceText):
        found = await cvs.read(found)
    if isinstance(found, Unreadable):
        raise unreadable(path, found)
    return found


async def read_job(path: Path, parsers: "Parsers") -> int:
    """Prints the job: title, company, seniority, salary, language, skills and how much they are wanted, tasks."""
    reading, jobs = await _opened(path, parsers, job_reader)
    if isinstance(reading, Unreadable):
        raise unreadable(path, reading)
    if isinstance(reading.content, StructuredCV):
        raise unreadable(path, Unreadable(fault=Fault.LOOKS_LIKE_A_CV))
    job = await jobs.read(reading.content)
    if isinstance(job, Unreadable):
        raise unreadable(path, job)
    sys.stdout.write(json.dumps(_summary(job), ensure_ascii=False, indent=2) + "\n")
    return 0


async def _opened(path: Path, parsers: "Parsers", reader: Callable[[], ReaderT]) -> tuple[DocumentReading, ReaderT]:
    """The file's text, and what reads it, which is imported while another process parses the file."""
    documents = document_reader(parsers)
    return await asyncio.gather(documents.read(contents(path), path.name), asyncio.to_thread(reader))


def unreadable(path: Path, why: Unreadable) -> PersonMustAct:
    """The error that says why a file cannot be used, in the words of the conversation."""
    from core.replies.intake import not_read  # noqa: PLC0415 - the whole conversation, for an error alone
    from core.words import sentences  # noqa: PLC0415 - the same

    return PersonMustAct(f"{path}: {sentences(not_read(why))}")


def _summary(job: "JobDescriptionData") -> dict[str, object]:
    from core.words import text_of  # noqa: PLC0415 - a CV needs none of it

    return {
        "title": job.title,
        "company": job.company,
        "location": job.location,
        "seniority": job.experience_level,
        "salary": job.salary,
        "language": job.language,
        "skills": [{"name": skill.name, "need": skill.need.value} for skill in job.skills],
        "responsibilities": list(job.responsibilities),
        "values": list(job.company_values),
        "error": text_of(job.error) if job.error else None,
    }
