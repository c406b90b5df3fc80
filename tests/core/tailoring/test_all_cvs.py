"""The writer on every invented person of the test data: what it writes is proved, and what it covers is there."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.wiring.reading import Readers, checker_of, readers
from core.cv import StructuredCV
from core.grounding.checker import Checker
from core.job import JobDescriptionData
from core.ports import Written
from core.reading.source import Unreadable
from core.session import Draft, Entry, EntryKind
from core.tailoring.assemble import assemble
from core.tailoring.entries import entries_of
from core.tailoring.matching import match
from core.tailoring.quality import Around, check_all
from tests.core.tailoring.drafting import write
from tests.core.tailoring.people import VOCABULARY, accepted, with_draft

DATA = Path(__file__).parents[2] / "data"
DRAFTS = 3


def files(folder: str) -> dict[str, Path]:
    """One file of each person, or of each posting, whatever its layout."""
    found = sorted(path for path in (DATA / folder).iterdir() if not path.name.endswith(".expected.json"))
    return {path.name.partition("_")[0]: path for path in reversed(found)}


PEOPLE, POSTINGS = files("cvs"), files("jobs")


@pytest.fixture(scope="module")
def people() -> dict[str, StructuredCV]:
    return {name: cv for name, cv in read(PEOPLE, jobs=False).items() if isinstance(cv, StructuredCV)}


@pytest.fixture(scope="module")
def postings() -> dict[str, JobDescriptionData]:
    return {name: job for name, job in read(POSTINGS, jobs=True).items() if isinstance(job, JobDescriptionData)}


def read(paths: dict[str, Path], *, jobs: bool) -> dict[str, StructuredCV | JobDescriptionData | Unreadable]:
    async def each() -> dict[str, StructuredCV | JobDescriptionData | Unreadable]:
        tools = readers()
        try:
            return {name: await _one(tools, paths[name].name, data, jobs=jobs) for name, data in contents.items()}
        finally:
            await tools.documents.close()

    contents = {name: path.read_bytes() for name, path in paths.items()}
    return asyncio.run(each())


async def _one(tools: Readers, name: str, data: bytes, *, jobs: bool) -> StructuredCV | JobDescriptionData | Unreadable:
    reading = await tools.documents.read(data, name)
    if isinstance(reading, Unreadable):
        return reading
    if isinstance(reading.content, StructuredCV):
        return reading.content
    return await (tools.jobs if jobs else tools.cvs).read(reading.content)


def wanted_by(person: StructuredCV, postings: dict[str, JobDescriptionData]) -> Iterator[JobDescriptionData]:
    """Two jobs in the person's own language, as far as there are any, and one in English."""
    own = [job for job in postings.values() if job.language == person.language]
    yield from own[:2]
    yield postings["en-analyst"]


@pytest.mark.parametrize("name", PEOPLE)
def test_no_line_is_blocked_and_each_names_what_it_rests_on(
    name: str, people: dict[str, StructuredCV], postings: dict[str, JobDescriptionData]
) -> None:
    person = people[name]
    proof, known = checker_of(person), set(ids(person))
    for job in wanted_by(person, postings):
        done: list[Entry] = []
        for entry in entries_of(person):
            drafts = list(some_drafts(person, job, entry, tuple(done)))
            for item in (item for draft in drafts for item in draft.items):
                assert item.evidence
                assert set(item.evidence) <= known
                assert is_proved(proof, entry, item.content), item.content
            done.append(accepted(entry, drafts[0]))


def some_drafts(
    person: StructuredCV, job: JobDescriptionData, entry: Entry, done: tuple[Entry, ...]
) -> Iterator[Draft]:
    for _ in range(DRAFTS):
        writing = write(person, job, entry, done)
        if not isinstance(writing, Written):
            return
        yield writing.draft
        entry = with_draft(entry, writing.draft)


def is_proved(proof: Checker, entry: Entry, line: str) -> bool:
    place = entry.id if entry.kind in (EntryKind.ROLE, EntryKind.PROJECT) else None
    return line in {item.content for item in entry.original} or proof.check(line, place).supported


def ids(cv: StructuredCV) -> Iterator[str]:
    yield from (item.id for item in cv.items())
    yield from (part.id for section in cv.sections for part in section.subsections)


@pytest.mark.parametrize("name", PEOPLE)
def test_every_covered_requirement_points_at_a_line_of_the_cv(
    name: str, people: dict[str, StructuredCV], postings: dict[str, JobDescriptionData]
) -> None:
    person = people[name]
    known = set(ids(person))
    for job in postings.values():
        found = match(person, job, VOCABULARY)
        assert {row.line for row in found.covered} <= known | {None}
        assert found.before <= found.ceiling


@pytest.mark.parametrize("name", PEOPLE)
def test_a_first_draft_says_nothing_twice_and_lowers_no_match(
    name: str, people: dict[str, StructuredCV], postings: dict[str, JobDescriptionData]
) -> None:
    person = people[name]
    job = postings["en-analyst"]
    done: list[Entry] = []
    for entry in entries_of(person):
        writing = write(person, job, entry, tuple(done))
        assert isinstance(writing, Written)
        done.append(accepted(entry, writing.draft))
    for entry in done:
        assert entry.draft
        for item in check_all(entry.draft.items, job, Around.of(entry, person, done)):
            assert item.quality
            assert not {"says again what another line says", "says a word twice in a row"} & set(item.quality.issues)
    after = match(person, job, VOCABULARY, assemble(person, tuple(done)))
    assert after.after is not None
    assert after.before <= after.after <= after.ceiling
