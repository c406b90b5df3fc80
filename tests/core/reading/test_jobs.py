import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.job import JobDescriptionData, Need
from core.reading.jobs import read_job
from core.reading.skills import Vocabulary
from core.reading.source import Fault, Unreadable
from tests.core.reading.people import PEOPLE
from tests.core.reading.texts import source

TERMS = Vocabulary.parse(
    "Python\nPostgreSQL\tPostgres\nKubernetes\tk8s\nTerraform\nDjango\nKafka\nSAP\nExcel\nGitLab\nLinux\nAWS\nGo\nRust\n"
)

FERRY = """
Backend Engineer (m/f/d)
Fjordline Ferries
Company: Fjordline Ferries
Location: Bergen, Norway

About Fjordline Ferries
We use cookies to improve this page. Accept all.
Fjordline Ferries is a carrier of nine ships on the west coast.

Your responsibilities
- Build the booking service in Python
- Run it on Kubernetes

Requirements
- 5+ years of experience with Python and Postgres
- Good knowledge of Linux; Terraform is a plus

Nice to have
- Kafka

Our values
- Nobody sails alone

What we offer
- Thirty days of holiday and training in Excel

We are an equal-opportunity employer. Apply now!
"""

GERMAN = """
Wir suchen zum nächsten Ersten einen Buchhalter (m/w/d) für unser Büro in Bremen.

Ihre Aufgaben
- Pflege der Konten in SAP

Ihr Profil
- Erfahrung mit Excel

Über Kontor Albers
Kontor Albers ist ein Handelshaus und wir bieten flexible Zeiten.
"""

FRENCH = """
Développeuse ou développeur Python (H/F)
Entreprise : Atelier Sarrazin

Vos missions
- Concevoir des services avec Django

Votre profil
- Maîtrise de Python et de Linux

Nous offrons
- Télétravail
"""

ENGLISH = """
As a site engineer at Quarrymen United, you will look after our three pits and their machines.

Responsibilities
- Plan the blasts

Qualifications
- A degree in mining
"""

SPANISH = """
Buscamos una ingeniera de datos para nuestro equipo de Zaragoza.

Requisitos
- Python y Kafka

Se valora
- Terraform

Ofrecemos
- Horario flexible para que puedas vivir
"""


def job_of(text: str) -> JobDescriptionData:
    job = read_job(source(text), TERMS)
    assert isinstance(job, JobDescriptionData)
    return job


def test_a_posting_is_read_with_what_it_requires_and_what_it_only_wishes_for() -> None:
    job = job_of(FERRY)
    assert (job.title, job.company, job.location) == ("Backend Engineer", "Fjordline Ferries", "Bergen, Norway")
    assert job.named(Need.REQUIRED) == ("Python", "Postgres", "Linux", "Kubernetes")
    assert set(job.named(Need.PREFERRED)) == {"Terraform", "Kafka", "Excel"}
    assert job.responsibilities == ("Build the booking service in Python", "Run it on Kubernetes")
    assert job.company_values == ("Nobody sails alone",)
    assert job.experience_level == "senior"


def test_noise_is_no_part_of_what_was_read() -> None:
    job = job_of(FERRY)
    said = " ".join([*job.responsibilities, *job.company_values])
    assert "cookies" not in said
    assert "equal-opportunity" not in said


@pytest.mark.parametrize(
    ("text", "title", "company", "language"),
    [
        (GERMAN, "Buchhalter", "Kontor Albers", "de"),
        (FRENCH, "Développeuse ou développeur Python", "Atelier Sarrazin", "fr"),
        (ENGLISH, "site engineer", "Quarrymen United", "en"),
        (SPANISH, "ingeniera de datos", None, "es"),
    ],
)
def test_titles_and_companies_are_read_in_several_languages(
    text: str, title: str, company: str | None, language: str
) -> None:
    job = job_of(text)
    assert (job.title, job.company, job.language) == (title, company, language)


def test_the_company_is_no_skill() -> None:
    job = job_of(FERRY.replace("Fjordline Ferries", "Rust Brothers"))
    assert "Rust" not in {skill.name for skill in job.skills}


def test_a_cv_given_as_the_job_is_told_apart() -> None:
    for person in PEOPLE:
        read = read_job(source(person.text), TERMS)
        assert isinstance(read, Unreadable), person.name
        assert read.fault in (Fault.LOOKS_LIKE_A_CV, Fault.NOT_A_JOB)


def test_a_text_that_asks_for_nothing_is_no_job() -> None:
    read = read_job(source("The tide was out when the two of them walked along the shore, and neither spoke."), TERMS)
    assert read == Unreadable(fault=Fault.NOT_A_JOB)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.text(max_size=80), max_size=25))
def test_no_text_breaks_the_reader(lines: list[str]) -> None:
    assert isinstance(read_job(source("\n".join(lines)), TERMS), JobDescriptionData | Unreadable)
