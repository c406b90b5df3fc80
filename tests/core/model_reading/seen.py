"""A CV and a posting as rules read them, and what a model says of them."""

from functools import cache

from core.cv import SectionKind, StructuredCV
from core.job import JobDescriptionData
from core.model_reading.answers import CvSeen, EntrySeen, JobSeen, SectionSeen, SkillSeen
from core.reading.cvs import read_cv
from core.reading.jobs import read_job
from core.reading.source import SourceLine, SourceText
from tests.bot.world import VOCABULARY

CV = """Ines Okafor
ines.okafor@example.org | +44 1752 555 0134

EXPERIENCE
St Brannoc's · Ward Sister · 03/2019 - Present
- Led the night shift of a 24-bed surgical ward
- Trained nine new colleagues in wound care
Tamar Care Home, Nurse, 06/2016 - 02/2019
- Looked after 18 residents with dementia

EDUCATION
BSc Nursing, University of Plymstock, 2012 - 2016

WHAT ELSE
Rowing coach
"""
LINES = [line for line in CV.splitlines() if line.strip()]

JOB = """Senior Nurse (Surgery)
Harbour Clinic, Exeter
We look for somebody who leads our ward at night.

Requirements
- Wound care and triage
- Calm handovers with the SBAR method

Nice to have
- Suturing
"""


def source(text: str) -> SourceText:
    lines = [line for line in text.splitlines() if line.strip()]
    return SourceText(
        lines=tuple(SourceLine(text=line.removeprefix("- "), bullet=line.startswith("- ")) for line in lines)
    )


@cache
def cv_read(text: str = CV) -> StructuredCV:
    cv = read_cv(source(text), VOCABULARY)
    assert isinstance(cv, StructuredCV)
    return cv


@cache
def job_read(text: str = JOB) -> JobDescriptionData:
    job = read_job(source(text), VOCABULARY)
    assert isinstance(job, JobDescriptionData)
    return job


def entry(
    title: str = "", organisation: str = "", place: str = "", dates: str = "", *, lines: tuple[int, ...]
) -> EntrySeen:
    return EntrySeen(title=title, organisation=organisation, place=place, dates=dates, lines=lines)


def seen(*entries: EntrySeen, kind: SectionKind = SectionKind.EXPERIENCE, heading: int = 3, **contact: str) -> CvSeen:
    empty = dict.fromkeys(("name", "headline", "email", "phone", "place"), "")
    return CvSeen(
        is_cv=True, sections=(SectionSeen(kind=kind, heading=heading, entries=entries),), **{**empty, **contact}
    )


def job_seen(*skills: str, preferred: tuple[str, ...] = (), **fields: object) -> JobSeen:
    told = [SkillSeen(name=name, preferred=name in preferred) for name in (*skills, *preferred)]
    empty = dict.fromkeys(("title", "company", "place", "level"), "")
    return JobSeen.model_validate({"is_job": True, "skills": tuple(told), "duties": (), **empty, **fields})
