"""Where a posting names the company and the job, what is no part of it, and what is only welcome."""

import pytest

from core.job import JobDescriptionData, Need
from core.reading.jobs import read_job
from core.reading.skills import Vocabulary
from tests.core.reading.texts import source

TERMS = Vocabulary.parse("Python\nSQL\nPower BI\tPowerBI\nKafka\nSnowflake\nTableau\nRust\nExcel\nSAP\n")


def job_of(text: str) -> JobDescriptionData:
    job = read_job(source(text), TERMS)
    assert isinstance(job, JobDescriptionData)
    return job


@pytest.mark.parametrize(
    ("text", "title", "company", "place"),
    [
        (
            """
            Accept all cookies
            Save job

            Lead Cartographer
            Petrel & Daughters · Stromness (hybrid)

            Petrel & Daughters draws charts of the northern isles.

            REQUIREMENTS
            Python and SQL
            """,
            "Lead Cartographer",
            "Petrel & Daughters",
            "Stromness (hybrid)",
        ),
        (
            """
            Haus Schilfrohr
            Pflegedienstleitung
            Erfurt

            Ihre Aufgaben
            - Führung von vierzig Mitarbeitenden

            Ihr Profil
            - Kenntnisse in Excel
            """,
            "Pflegedienstleitung",
            "Haus Schilfrohr",
            "Erfurt",
        ),
        (
            """
            Officine Gazza S.p.A. ricerca per la sede di Imola un

            Progettista meccanico

            Si richiede la conoscenza di Excel. Costituisce titolo preferenziale la conoscenza di SAP.
            """,
            "Progettista meccanico",
            "Officine Gazza S.p.A.",
            None,
        ),
        (
            """
            Énergies Mésange recrute à Gap : Ingénieure data

            Vous construirez les flux avec Python. Une expérience de Kafka serait appréciée.
            """,
            "Ingénieure data",
            "Énergies Mésange",
            None,
        ),
        (
            """
            Oystercatcher Ceramics Ltd, Stoke-on-Trent, is recruiting a Financial Controller.

            Applicants know SAP. Power BI would be an advantage.
            """,
            "Financial Controller",
            "Oystercatcher Ceramics Ltd",
            None,
        ),
        (
            """
            Vacature: Product Owner
            Bedrijf: Rietzanger Software B.V.
            Standplaats: Groningen

            Je hebt ervaring met SQL. Kennis van Python is een pré.
            """,
            "Product Owner",
            "Rietzanger Software B.V.",
            "Groningen",
        ),
    ],
)
def test_title_company_and_place_are_read_where_postings_print_them(
    text: str, title: str, company: str, place: str | None
) -> None:
    job = job_of(text)
    assert (job.title, job.company, job.location) == (title, company, place)


POSTING = """
# Data Analyst at Whimbrel Games

Whimbrel Games is looking for a data analyst.

Responsibilities
- Report to the board in Power BI

Requirements
- Three years with SQL, preferably on Snowflake
- Python; Tableau is a plus
"""


def test_what_is_welcome_is_parted_from_what_is_required_inside_a_sentence() -> None:
    job = job_of(POSTING)
    assert set(job.named(Need.REQUIRED)) == {"Power BI", "SQL", "Python"}
    assert set(job.named(Need.PREFERRED)) == {"Snowflake", "Tableau"}


def test_years_in_words_tell_the_level() -> None:
    assert job_of(POSTING).experience_level == "mid"


@pytest.mark.parametrize(
    "tail",
    [
        "\nSimilar jobs\n- Rust developer at Curlew Ltd\n- Kafka engineer at Godwit",
        "\nStack: no specific streaming tool named in the JD, so expect Kafka.\nPay is not stated. Rust may follow.",
    ],
)
def test_what_follows_a_posting_is_no_part_of_it(tail: str) -> None:
    assert {skill.name for skill in job_of(POSTING + tail).skills} == {
        "Power BI",
        "SQL",
        "Python",
        "Snowflake",
        "Tableau",
    }


def test_a_skill_that_is_spelt_without_its_space_is_named_as_it_is_spelt_elsewhere() -> None:
    assert "Power BI" in job_of(POSTING.replace("Power BI", "PowerBI")).named(Need.REQUIRED)
