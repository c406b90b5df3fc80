"""A model's reading of a posting beside the rules'."""

from hypothesis import given
from hypothesis import strategies as st

from core.job import JobDescriptionData, Need
from core.model_reading.answers import JobSeen
from core.model_reading.job import better, merged
from core.model_reading.support import Support, folded
from core.reading.source import Fault, Unreadable
from tests.bot.world import VOCABULARY
from tests.core.model_reading.seen import JOB, job_read, job_seen

NO_JOB = Unreadable(fault=Fault.NOT_A_JOB)


def both(seen: JobSeen, read: JobDescriptionData | Unreadable | None = None) -> JobDescriptionData:
    job = merged(read or job_read(), seen, JOB, VOCABULARY)
    assert isinstance(job, JobDescriptionData)
    return job


def test_skills_that_the_rules_do_not_know_are_added_in_the_words_of_the_posting() -> None:
    job = both(job_seen("sbar", "wound care", preferred=("suturing",)))
    assert job.named(Need.REQUIRED) == ("Wound care", "Triage", "SBAR")
    assert job.named(Need.PREFERRED) == ("Suturing",)


def test_what_the_posting_does_not_say_is_dropped() -> None:
    job = both(job_seen("Kubernetes", "SBAR", title="Chief Nurse", company="Contoso", place="Atlantis", level="guru"))
    assert job == job_read().changed(skills=job.skills)
    assert "Kubernetes" not in [skill.name for skill in job.skills]


def test_an_empty_field_is_filled_from_the_text() -> None:
    job = both(
        job_seen(title="senior nurse (surgery)", company="harbour clinic"), job_read().changed(title=None, company=None)
    )
    assert (job.title, job.company) == ("Senior Nurse (Surgery)", "Harbour Clinic")


def test_of_two_values_the_one_that_stands_alone_at_the_top_wins_whoever_read_it() -> None:
    assert better("our ward at night", "Senior Nurse (Surgery)", Support(JOB)) == "Senior Nurse (Surgery)"
    assert better("Senior Nurse (Surgery)", "our ward at night", Support(JOB)) == "Senior Nurse (Surgery)"


def test_duties_are_taken_where_the_rules_found_none() -> None:
    assert both(job_seen(duties=("leads our ward at night", "dances on the roof"))).responsibilities == (
        "leads our ward at night",
    )
    known = job_read().changed(responsibilities=("Lead the ward",))
    assert both(job_seen(duties=("leads our ward at night",)), known).responsibilities == ("Lead the ward",)


def test_a_posting_that_no_rule_takes_for_one_is_one_if_the_text_holds_its_title_and_a_skill() -> None:
    job = both(job_seen("SBAR", title="Senior Nurse (Surgery)"), NO_JOB)
    assert (job.title, job.raw_text, job.language) == ("Senior Nurse (Surgery)", JOB, "en")
    assert merged(NO_JOB, job_seen("Kubernetes", title="Chief Nurse"), JOB, VOCABULARY) == NO_JOB


def test_a_text_that_the_model_takes_for_no_job_stays_what_the_rules_say() -> None:
    assert both(job_seen("SBAR", is_job=False)) == job_read()
    assert merged(NO_JOB, job_seen(is_job=False), JOB, VOCABULARY) == NO_JOB


said = st.sampled_from(["", "Contoso", *JOB.splitlines(), *JOB.split()]) | st.text(max_size=15)


@given(
    skills=st.lists(said, max_size=5),
    title=said,
    company=said,
    place=said,
    level=said,
    duties=st.lists(said, max_size=3),
)
def test_whatever_a_model_says_the_posting_says_it_too(
    skills: list[str], title: str, company: str, place: str, level: str, duties: list[str]
) -> None:
    told = job_seen(*skills, title=title, company=company, place=place, level=level, duties=tuple(duties))
    job, rules, text = both(told), job_read(), folded(JOB)
    assert job.skills[: len(rules.skills)] == rules.skills
    new = (job.title, job.company, job.location, *(one.name for one in job.skills), *job.responsibilities)
    assert all(folded(value) in text or value in (rules.title, rules.company, rules.location) for value in new if value)
