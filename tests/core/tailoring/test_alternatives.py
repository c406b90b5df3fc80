import pytest

from core.tailoring.alternatives import alternatives, one_of
from tests.core.tailoring.people import VOCABULARY, job


def chosen(text: str, *skills: str, preferred: tuple[str, ...] = ()) -> tuple[tuple[str, ...], ...]:
    return alternatives(job("Any", *skills, preferred=preferred).changed(raw_text=text), VOCABULARY)


@pytest.mark.parametrize(
    "text",
    [
        "Dashboards in Tableau or Power BI",
        "Dashboards (Tableau, or Power BI)",
        "Tableau and/or Power BI",
        "Erfahrung mit Tableau oder Power BI",
        "Maîtrise de Tableau ou de Power BI",
        "Manejo de Tableau o Power BI",
        "Tableau, Power BI or similar",
        "Tableau, Power BI oder vergleichbare Werkzeuge",
    ],
)
def test_skills_joined_by_or_are_alternatives(text: str) -> None:
    assert chosen(text, "Tableau", "Power BI") == (("Tableau", "Power BI"),)


def test_a_whole_list_that_ends_in_or_is_one_choice() -> None:
    wanted = ("Amazon Web Services (AWS)", "Azure", "Google Cloud")
    assert chosen("Amazon Web Services (AWS), Azure, or Google Cloud (GCP)", *wanted) == (wanted,)


@pytest.mark.parametrize(
    "text",
    [
        "Tableau and Power BI",
        "Tableau, Power BI",
        "Tableau; or you have taught Power BI",
        "Tableau or pivot tables. Power BI",
        "Tableau or Power BI\nTableau is a must\nPower BI too",
    ],
)
def test_what_is_wanted_for_itself_is_no_alternative(text: str) -> None:
    assert chosen(text, "Tableau", "Power BI") == ()


def test_an_or_chooses_only_among_what_it_joins() -> None:
    assert chosen("SQL and Tableau or Power BI, Excel", "SQL", "Tableau", "Power BI", "Excel") == (
        ("Tableau", "Power BI"),
    )


def test_a_required_skill_is_no_alternative_to_a_preferred_one() -> None:
    assert chosen("Tableau or Power BI", "Tableau", preferred=("Power BI",)) == ()


def test_a_choice_is_named_in_the_language_of_the_job() -> None:
    assert one_of(("Kafka", "Spark"), "de") == "Kafka oder Spark"
    assert one_of(("Kafka", "Spark", "Flink"), "en") == "Kafka or Spark or Flink"
