"""Title and company are read from postings that strangers write, no two alike."""

import time

import pytest

from core.job import JobDescriptionData
from core.reading.jobs import read_job
from core.reading.skills import Vocabulary
from tests.core.reading.notices import NOTICES
from tests.core.reading.texts import source
from tests.fixtures.scoring import alike

TERMS = Vocabulary.parse("Excel\nSAP\nPython\nSQL\nKafka\n")


@pytest.mark.parametrize(("title", "company", "text"), NOTICES, ids=[f"{title}, {name}" for title, name, _ in NOTICES])
def test_title_and_company_are_read_from_any_posting(title: str, company: str | None, text: str) -> None:
    job = read_job(source(text), TERMS)
    assert isinstance(job, JobDescriptionData)
    assert job.title is not None
    assert alike(title, job.title, 0.7)
    assert (job.company is None) if company is None else alike(company, job.company, 0.8)


@pytest.mark.parametrize(
    "unit", ["a", "sucht ", "sucht A ", "„", "x@y.zz ", "Über Aa\n", "is hiring ", "At Aa we ", "A · "]
)
def test_long_runs_in_a_posting_are_read_in_a_time_that_grows_as_their_length(unit: str) -> None:
    text = f"We are hiring. Requirements\n{unit * (20_000 // len(unit))}"
    begun = time.process_time()
    read_job(source(text), TERMS)
    assert time.process_time() - begun < 5
