"""A posting is read as a whole, from whatever board, page or mail it comes: names, place, level, tools, salary."""

import tomllib
from functools import cache
from pathlib import Path

import pytest
from pydantic import BaseModel, ConfigDict

import core.reading
from adapters.documents.text import is_markdown, read_markdown, read_text
from core.job import JobDescriptionData, Need
from core.reading.jobs import read_job
from core.reading.skills import Vocabulary
from core.reading.source import SourceLine, SourceText
from tests.fixtures.scoring import alike

BOARDS = Path(__file__).parents[2] / "data" / "boards"
TERMS = Path(core.reading.__file__).with_name("skill_terms.tsv").read_text(encoding="utf-8")


class Posting(BaseModel):
    """A posting's text and what is in it; what has no value here is not asked for, but a company is always."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    title: str
    company: str | None = None
    place: str | None = None
    language: str | None = None
    level: str | None = None
    salary: str | None = None
    required: tuple[str, ...]
    preferred: tuple[str, ...] = ()
    absent: tuple[str, ...]
    text: str


POSTINGS = tuple(
    Posting.model_validate(one)
    for path in sorted(BOARDS.glob("*.toml"))
    for one in tomllib.loads(path.read_text(encoding="utf-8"))["posting"]
)
EACH = pytest.mark.parametrize("posting", POSTINGS, ids=[posting.name for posting in POSTINGS])


@cache
def vocabulary() -> Vocabulary:
    return Vocabulary.parse(TERMS)


@cache
def job_of(posting: Posting) -> JobDescriptionData:
    extract = (read_markdown if is_markdown(posting.text) else read_text)(posting.text)
    lines = tuple(SourceLine(**line._asdict()) for line in extract.lines)
    job = read_job(SourceText(lines=lines), vocabulary())
    assert isinstance(job, JobDescriptionData)
    return job


@EACH
def test_title_and_company_are_read_and_no_company_is_made_up(posting: Posting) -> None:
    job = job_of(posting)
    assert job.title is not None
    assert alike(posting.title, job.title, 0.8), job.title
    assert (job.company is None) if posting.company is None else alike(posting.company, job.company, 0.8), job.company


@EACH
def test_tools_are_found_as_far_as_they_are_wanted_and_no_others(posting: Posting) -> None:
    job, names = job_of(posting), vocabulary().name
    found = {names(skill.name): skill.need for skill in job.skills}
    asked = {names(tool): Need.REQUIRED for tool in posting.required}
    asked |= {names(tool): Need.PREFERRED for tool in posting.preferred}
    assert {tool: found.get(tool) for tool in asked} == asked
    assert not {names(tool) for tool in posting.absent} & found.keys()


@EACH
def test_place_level_language_and_salary_are_read_where_the_posting_tells_them(posting: Posting) -> None:
    job = job_of(posting)
    assert posting.place is None or alike(posting.place, job.location, 0.8), job.location
    assert posting.level in (None, job.experience_level)
    assert posting.language in (None, job.language)
    assert posting.salary is None or posting.salary in (job.salary or ""), job.salary


def test_what_is_looked_for_is_no_task_whatever_its_heading_says() -> None:
    job = job_of(next(posting for posting in POSTINGS if posting.name == "headings in other words, and a merit"))
    assert job.responsibilities == (
        "Together you will turn a loan application of four weeks into one of four minutes.",
        "Services in Kotlin, talking over Kafka",
        "A ledger on PostgreSQL",
    )


def test_no_heading_is_taken_for_a_place() -> None:
    posting = next(posting for posting in POSTINGS if posting.name == "headings in other words, and a merit")
    assert job_of(posting).location not in ("Your mission", "Permanent", "Tinsmith Bank")
