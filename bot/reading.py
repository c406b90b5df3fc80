"""``aicvgen read-cv`` and ``aicvgen read-job``: what is read in a file, on standard output."""

import json
import sys
from pathlib import Path

from bot.files import contents
from bot.wiring import readers
from core.cv import StructuredCV
from core.errors import PersonMustAct
from core.job import JobDescriptionData
from core.reading.json_resume import to_json_resume
from core.reading.source import Fault, SourceText, Unreadable
from core.replies.intake import not_read
from core.words import sentences


async def read_cv(path: Path, form: str) -> int:
    """Prints the CV as our model's JSON, or as JSON Resume."""
    cv = await cv_of(path)
    sys.stdout.write((to_json_resume(cv) if form == "json-resume" else cv.model_dump_json(indent=2)) + "\n")
    return 0


async def cv_of(path: Path) -> StructuredCV:
    """The CV in a file; ``PersonMustAct`` says why there is none."""
    read = readers()
    reading = await read.documents.read(contents(path), path.name)
    found = reading if isinstance(reading, Unreadable) else reading.content
    if isinstance(found, SourceText):
        found = await read.cvs.read(found)
    if isinstance(found, Unreadable):
        raise unreadable(path, found)
    return found


async def read_job(path: Path) -> int:
    """Prints the job: title, company, seniority, language, skills with how much they are wanted, responsibilities."""
    read = readers()
    reading = await read.documents.read(contents(path), path.name)
    if isinstance(reading, Unreadable):
        raise unreadable(path, reading)
    if isinstance(reading.content, StructuredCV):
        raise unreadable(path, Unreadable(fault=Fault.LOOKS_LIKE_A_CV))
    job = await read.jobs.read(reading.content)
    if isinstance(job, Unreadable):
        raise unreadable(path, job)
    sys.stdout.write(json.dumps(_summary(job), ensure_ascii=False, indent=2) + "\n")
    return 0


def unreadable(path: Path, why: Unreadable) -> PersonMustAct:
    """The error that says why a file cannot be used, in the words of the conversation."""
    return PersonMustAct(f"{path}: {sentences(not_read(why))}")


def _summary(job: JobDescriptionData) -> dict[str, object]:
    return {
        "title": job.title,
        "company": job.company,
        "location": job.location,
        "seniority": job.experience_level,
        "language": job.language,
        "skills": [{"name": skill.name, "need": skill.need.value} for skill in job.skills],
        "responsibilities": list(job.responsibilities),
        "values": list(job.company_values),
        "error": job.error,
    }
