"""OpenResume's parser on the same PDFs, where somebody has installed it: it is AGPL, so it only ever runs apart.

The program ``openresume-parser FILE`` is expected to print the parser's own ``Resume`` as JSON.
"""

import shutil
import subprocess
import time
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic.alias_generators import to_camel

from core.reading.dates import find_period
from tests.benchmarks.readings import Reading, truth_of
from tests.fixtures.scoring import Basics, Resume, Role, School, Skills, score_cv

PROGRAM = "openresume-parser"


class Theirs(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore", alias_generator=to_camel)


class TheirProfile(Theirs):
    name: str = ""
    email: str = ""
    phone: str = ""


class TheirWork(Theirs):
    company: str = ""
    job_title: str = ""
    date: str = ""
    descriptions: tuple[str, ...] = ()


class TheirSchool(Theirs):
    school: str = ""


class TheirSkills(Theirs):
    descriptions: tuple[str, ...] = ()


class TheirResume(Theirs):
    profile: TheirProfile = TheirProfile()
    work_experiences: tuple[TheirWork, ...] = ()
    educations: tuple[TheirSchool, ...] = ()
    skills: TheirSkills = TheirSkills()


def open_resume(paths: list[Path]) -> list[Reading]:
    """What it reads in the PDFs among these; nothing when it is not installed."""
    program = shutil.which(PROGRAM)
    return [_read(program, path) for path in paths if path.suffix == ".pdf"] if program else []


def _read(program: str, path: Path) -> Reading:
    begun = time.perf_counter()
    done = subprocess.run([program, str(path)], capture_output=True, check=False, timeout=60)
    seconds = time.perf_counter() - begun
    try:
        found, failure = ours(TheirResume.model_validate_json(done.stdout)), ""
    except ValidationError:
        found, failure = Resume(), f"exit {done.returncode}"
    return Reading(path, seconds, tuple(score_cv(truth_of(path), found)), failure=failure)


def ours(theirs: TheirResume) -> Resume:
    """The same in the shape that is scored. Its skills are lines, and are taken apart at commas in its favour."""
    profile = theirs.profile
    words = [word.strip() for line in theirs.skills.descriptions for word in line.rpartition(":")[2].split(",")]
    return Resume(
        basics=Basics(name=profile.name, email=profile.email, phone=profile.phone),
        work=tuple(_role(work) for work in theirs.work_experiences),
        education=tuple(School(institution=school.school) for school in theirs.educations),
        skills=(Skills(keywords=tuple(words)),),
    )


def _role(work: TheirWork) -> Role:
    found = find_period(work.date)
    period = found.period if found else None
    return Role(
        name=work.company,
        position=work.job_title,
        startDate=str(period.start) if period and period.start else None,
        endDate=str(period.end) if period and period.end else None,
        highlights=work.descriptions,
    )
