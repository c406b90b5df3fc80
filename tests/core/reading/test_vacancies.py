"""Title and company are read from vacancies of many trades, in whatever shape they are put about."""

import pytest

from core.job import JobDescriptionData
from core.reading.jobs import read_job
from core.reading.skills import Vocabulary
from core.reading.source import SourceLine, SourceText
from tests.core.reading.vacancies import SHAPES, VACANCIES, Vacancy

TERMS = Vocabulary.parse("Excel\nSAP\nPython\nSQL\nKafka\n")
HARD = {
    ("table", "养蜂员"),
    ("tagged with place", "养蜂员"),
    ("vacancy", "养蜂员"),
    ("joined", "养蜂员"),
    ("forwarded", "养蜂员"),
}
"""A title of three signs beside a town that no list has: nothing tells one from the other."""


def job_of(vacancy: Vacancy, shape: str) -> JobDescriptionData:
    lines, gap = [], 0.0
    for row in SHAPES[shape](vacancy):
        if row:
            text = row.removeprefix("- ").removeprefix("# ").replace("**", "")
            lines.append(
                SourceLine(text=text, bullet=row.startswith("- "), level=1 if row[0] == "#" else None, gap=gap)
            )
        gap = 0.0 if row else gap + 1
    job = read_job(SourceText(lines=tuple(lines)), TERMS)
    assert isinstance(job, JobDescriptionData)
    return job


CASES = [(one, shape) for one in VACANCIES for shape in SHAPES if (shape, one.title) not in HARD]


@pytest.mark.parametrize(("vacancy", "shape"), CASES, ids=lambda one: one if isinstance(one, str) else one.slug)
def test_title_and_company_are_read_in_every_shape(vacancy: Vacancy, shape: str) -> None:
    job = job_of(vacancy, shape)
    assert (job.title or "").casefold().startswith(vacancy.title.split(",")[0].casefold())
    assert job.company is not None
    assert vacancy.company in job.company
