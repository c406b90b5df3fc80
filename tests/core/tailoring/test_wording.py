import pytest

from core.tailoring.wording import in_the_jobs_words, swapped
from tests.core.tailoring.people import VOCABULARY, job


def tailored(line: str, *skills: str, language: str = "en") -> str:
    return in_the_jobs_words(line, job("Any", *skills, language=language), "en", VOCABULARY)


@pytest.mark.parametrize(
    ("line", "skill", "result"),
    [
        ("Ran k8s clusters", "Kubernetes", "Ran Kubernetes clusters"),
        ("Ran Postgres for claims", "postgresql", "Ran PostgreSQL for claims"),
        ("Streamed orders through Kafka", "Apache Kafka", "Streamed orders through Apache Kafka"),
        ("Taught ML to cooks", "machine learning", "Taught machine learning to cooks"),
        ("Taught machine learning to cooks", "ML", "Taught ML to cooks"),
        ("Built e-commerce shops", "ecommerce", "Built ecommerce shops"),
        ("Led data modelling for claims", "data modeling", "Led data modeling for claims"),
        ("Moved orders to a Postgres database", "PostgreSQL", "Moved orders to a PostgreSQL database"),
        ("Scaled a team across ML research", "Machine learning", "Scaled a team across machine learning research"),
        ("ML for cooks", "Machine learning", "Machine learning for cooks"),
    ],
)
def test_a_name_gives_way_to_the_jobs_name_for_it(line: str, skill: str, result: str) -> None:
    assert tailored(line, skill) == result


@pytest.mark.parametrize(
    ("line", "skill"),
    [
        ("Scripts in Python", "Python 3"),
        ("Reports in Excel", "Advanced Excel"),
        ("Ran EKS for payments", "Kubernetes"),
        ("Built an ML model", "machine learning"),
        ("Used Kubernetes (k8s) daily", "k8s"),
        ("Built data models", "data modelling"),
        ("Gave wound care", "wound management"),
        ("Ran kubernetes", "Kubernetes"),
        ("Generator raportów w Javie", "Java"),
        ("Skrypty w Pythonie", "Python 3"),
    ],
)
def test_a_word_stays_where_another_would_claim_more_or_fit_less(line: str, skill: str) -> None:
    assert tailored(line, skill) == line


def test_a_job_that_uses_two_names_changes_nothing() -> None:
    assert tailored("Ran k8s", "Kubernetes", "K8s") == "Ran k8s"


def test_a_job_in_another_language_changes_nothing() -> None:
    assert tailored("Ran k8s", "Kubernetes", language="de") == "Ran k8s"


def test_a_german_noun_keeps_its_capital_within_a_line() -> None:
    found = in_the_jobs_words(
        "Kurse in KI gehalten", job("Lehrer", "Künstliche Intelligenz", language="de"), "de", VOCABULARY
    )
    assert found in ("Kurse in Künstliche Intelligenz gehalten", "Kurse in KI gehalten")


@pytest.mark.parametrize(
    ("own", "written", "pairs"),
    [
        ("Ran k8s clusters.", "Ran Kubernetes clusters.", (("k8s", "Kubernetes"),)),
        ("Responsible for k8s and Go", "Kubernetes and Go", (("Responsible for k8s", "Kubernetes"),)),
        ("Wrote code reviews", "Wrote code review", ()),
        ("Ran it well", "Ran it", ()),
        ("Ran pens", "Ran inks", ()),
    ],
)
def test_it_is_told_which_of_the_persons_words_gave_way(
    own: str, written: str, pairs: tuple[tuple[str, str], ...]
) -> None:
    assert swapped(own, written, job("Any", "Kubernetes", "code review")) == pairs
