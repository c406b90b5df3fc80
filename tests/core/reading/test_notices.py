"""Title and company are read from postings that strangers write, no two alike."""

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
