from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import core.reading
from core.reading.skills import Vocabulary

TERMS = Path(core.reading.__file__).with_name("skill_terms.tsv").read_text(encoding="utf-8")
VOCABULARY = Vocabulary.parse(TERMS)


def skills_in(text: str) -> list[str]:
    return [mention.skill for mention in VOCABULARY.find(text)]


@pytest.mark.parametrize(
    ("text", "skills"),
    [
        ("Moved k8s clusters to Terraform and CI/CD", ["Kubernetes", "Terraform", "CI/CD"]),
        ("Node.js, C++ and C# beside PL/SQL on .NET", ["Node.js", "C++", "C#", "PL/SQL", ".NET"]),
        ("Built services in Go and Kubernetes.", ["Go", "Kubernetes"]),
        ("Languages: Go, R, C", ["Go", "R", "C"]),
        ("Cleaning scripts written in R", ["R"]),
        ("Go-Entwickler mit Docker-Kenntnissen", ["Go", "Docker"]),
        ("python, react, excel", ["Python", "React", "Excel"]),
        ("Excel spreadsheets for the board", ["Excel"]),
        ("C++17 and Python 3.12", ["C++", "Python"]),
        ("熟悉Python和Java", ["Python", "Java"]),
        ("Wound care, IV therapy and triage on a surgical ward", ["Wound care", "Intravenous therapy", "Triage"]),
        ("Cuisine : HACCP, pâtisserie, gestion des stocks", ["HACCP", "Pastry", "Inventory management"]),
        ("Kafka for streaming and Snowflake for storage", ["Apache Kafka", "Snowflake"]),
        ("Spark for large joins", ["Apache Spark"]),
        ("R or another statistical language", ["R"]),
        ("You write Go or Python well enough to review both", ["Go", "Python"]),
        ("HTML+CSS and Java+Kotlin", ["HTML", "CSS", "Java", "Kotlin"]),
        ("Fabric/Synapse and Power BI", ["Microsoft Fabric", "Azure Synapse", "Power BI"]),
        ("Lightning Web Components, SOQL and OTel", ["Salesforce Lightning", "SOQL", "OpenTelemetry"]),
        ("Schaltpläne lesen, Zerspanung, Mahnwesen", ["Circuit diagrams", "Machining", "Debt collection"]),
        ("soins à domicile et prévention des escarres", ["Home care", "Pressure ulcer prevention"]),
        ("encofrado, domótica y atención domiciliaria", ["Formwork", "Building automation", "Home care"]),
        ("Bewohner begleiten, ouderenzorg, thuiszorg", ["Elderly nursing", "Home care"]),
        ("React, Make, Zapier and n8n", ["React", "Make", "Zapier", "n8n"]),
        ("Maîtrise d’Excel et de Sage", ["Excel", "Sage"]),
        ("Dominio de Python y de Go", ["Python", "Go"]),
        ("Spark или Airflow", ["Apache Spark", "Apache Airflow"]),
        ("charts made with PowerBI", ["Power BI"]),
        ("Buchhaltung mit DATEV und Monatsabschluss", ["Accounting", "DATEV", "Month-end close"]),
    ],
)
def test_skills_are_found_whatever_their_spelling(text: str, skills: list[str]) -> None:
    assert skills_in(text) == skills


@pytest.mark.parametrize(
    "text",
    [
        "Prepared the go live of the new ward",
        "Go to market in the spring of 2021",
        "Vitamin C for C-level guests",
        "R&D budget of AT&T",
        "LEED AP BD+C, AutoCAD",
        "Robust.AI, Lisbon",
        "Excel in a busy kitchen",
        "I excel at baking bread",
        "Express orders in Spring 2019",
        "React to alarms within a minute",
        "We had to react to the flood",
        "rust-proof paint",
        "Read https://example.org/go/python first",
        "Write to sql@example.org",
        "Level C, grade A",
        "Clerk at Ashdown PLC",
        "Reviewed every PR within a day",
        "Excel at what you do",
        "Go and see the harbour",
        "React to change with calm",
    ],
)
def test_everyday_words_and_names_are_no_skills(text: str) -> None:
    assert not {"Go", "C", "R", "Artificial intelligence", "Excel", "Express.js", "Spring", "React", "Rust"} & set(
        skills_in(text)
    )
    assert not {"Python", "SQL", "PLC programming", "Public relations"} & set(skills_in(text))


@pytest.mark.parametrize(
    "text",
    [
        "We make and render what the audience will remember",
        "Make a difference with us. Meteor showers over Leeds, seen by Hugo and Claude",
        "Ran the railway museum's canvas stand and the crystal shop at the lighthouse",
        "Apple, Square, Box, Medium, Bosch and Siemens among the clients",
        "Adidas, Airbnb, Deutsche Bahn, Nike, Spotify",
        "Il teatro alla scala grande, il tableau noir, le midi",
        "Fabric, thread and buttons ordered for the workshop",
        "Windows cleaned on four floors",
        "A drone of bees, a swing in the garden, a bamboo fence",
        "Officine Meccaniche del Nord, fiori e piante",
        "Cassandra Vale and Lombok Travel",
        "Read the manual, then audit nothing: http is not written here",
        "Hij praat met klanten en zoekt samen naar rust",
        "Discord between teams was settled by lunch",
    ],
)
def test_brands_first_names_and_words_of_other_languages_are_no_skills(text: str) -> None:
    assert skills_in(text) == []


def test_a_mention_keeps_the_words_of_the_text() -> None:
    (mention,) = VOCABULARY.find("Ran Power-BI dashboards"[:12])
    assert (mention.term, mention.skill, mention.start, mention.end) == ("Power-BI", "Power BI", 4, 12)


def test_the_longest_of_overlapping_terms_is_taken() -> None:
    assert skills_in("Spring Boot on SQL Server") == ["Spring Boot", "SQL Server"]


def test_a_term_by_itself_is_known_without_context() -> None:
    assert VOCABULARY.canonical("Go") == "Go"
    assert VOCABULARY.canonical("golang") == "Go"
    assert VOCABULARY.canonical("Amazon Web Services (AWS)") == "Amazon Web Services"
    assert VOCABULARY.canonical("underwater basketry") is None


def test_names_of_one_skill_are_the_same() -> None:
    assert VOCABULARY.same("k8s", "Kubernetes")
    assert VOCABULARY.same("data-modelling", "Data Modeling")
    assert VOCABULARY.same("Underwater-Basketry", "underwater basketry")
    assert not VOCABULARY.same("Java", "JavaScript")
    assert not VOCABULARY.same("underwater basketry", "kite repair")


def test_a_kind_supports_the_wider_skill_and_never_the_other_way() -> None:
    assert VOCABULARY.supports("Postgres", "SQL")
    assert VOCABULARY.supports("EKS", "k8s")
    assert not VOCABULARY.supports("SQL", "Postgres")
    assert not VOCABULARY.supports("Underwater basketry", "kite repair")


def test_unknown_words_of_a_job_can_be_added_without_changing_the_vocabulary() -> None:
    wider = VOCABULARY.including(["Kite repair", "Python", " "])
    assert [mention.skill for mention in wider.find("kite repair in Python")] == ["Kite repair", "Python"]
    assert VOCABULARY.canonical("kite repair") is None
    assert VOCABULARY.including(["Python"]) is VOCABULARY


def test_a_term_with_two_meanings_is_refused() -> None:
    with pytest.raises(ValueError, match="'BA' stands for"):
        Vocabulary.parse("Business analysis\tBA\nBritish accents\tBA")


def test_a_kind_that_nobody_knows_is_refused() -> None:
    with pytest.raises(ValueError, match="'Sqll' is no skill"):
        Vocabulary.parse("T-SQL\t\tSqll")


def test_a_vocabulary_of_nothing_finds_nothing() -> None:
    assert Vocabulary().find("Python and wound care") == ()


def test_every_canonical_name_names_itself() -> None:
    rows = [row for row in TERMS.splitlines() if row and not row.startswith("# ")]
    names = [row.split("\t")[0].rstrip("!?") for row in rows]
    assert len(names) > 900
    for name in names:
        assert VOCABULARY.canonical(name) == name


@given(st.text(max_size=200))
def test_mentions_are_the_text_itself_in_order_without_overlaps(text: str) -> None:
    at = 0
    for mention in VOCABULARY.find(text):
        assert at <= mention.start < mention.end
        assert text[mention.start : mention.end] == mention.term
        at = mention.end


@given(
    st.lists(
        st.sampled_from(["Python", "Go", "k8s", "C++", "wound care", "HACCP", "Excel", "R"]), min_size=2, unique=True
    )
)
def test_every_skill_of_a_plain_list_is_found(skills: list[str]) -> None:
    assert skills_in("Skills: " + ", ".join(skills)) == [VOCABULARY.canonical(skill) for skill in skills]
