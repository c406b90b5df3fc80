import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.cv import ItemStatus, SectionKind, StructuredCV
from core.job import JobDescriptionData, Need
from core.match import Match
from core.tailoring.matching import WEIGHT, match
from tests.core.tailoring.people import (
    ACCOUNTANT,
    ACCOUNTANT_JOB,
    ENGINEER,
    ENGINEER_JOB,
    NURSE,
    NURSE_JOB,
    PEOPLE,
    VOCABULARY,
    cv,
    job,
    part,
    section,
)

SKILLS = ["Kubernetes", "k8s", "SQL", "PostgreSQL", "HACCP", "Wound care", "Kite repair", "Go", "Excel"]


def covered(found: Match) -> dict[str, tuple[str | None, str | None]]:
    return {one.skill.name: (one.line, one.wording) for one in found.covered}


def test_each_wanted_skill_has_the_line_that_covers_it() -> None:
    assert covered(match(ENGINEER, ENGINEER_JOB, VOCABULARY)) == {
        "Kubernetes": ("s2.r1.i1", "k8s"),
        "Terraform": ("s2.r1.i4", None),
        "Go": ("s2.r2.i1", None),
        "Azure": (None, None),
        "Apache Kafka": ("s2.r1.i7", "Kafka"),
        "Machine Learning": (None, None),
    }


def test_before_counts_the_jobs_words_and_the_ceiling_any_words() -> None:
    found = match(ENGINEER, ENGINEER_JOB, VOCABULARY)
    assert found.before == pytest.approx(4 / 10)
    assert found.ceiling == pytest.approx(7 / 10)
    assert found.after is None
    assert [skill.name for skill in found.gaps] == ["Azure", "Machine Learning"]


def test_a_kind_of_a_skill_supports_it() -> None:
    person = cv("Oskar Vint", "en", section(SectionKind.SKILLS, "Skills", "EKS"))
    assert covered(match(person, job("Operator", "Kubernetes"), VOCABULARY)) == {"Kubernetes": ("s1.i1", "EKS")}
    assert match(person, job("Operator", "Docker"), VOCABULARY).ceiling == 0


def test_a_longer_name_that_holds_the_jobs_word_is_the_jobs_word() -> None:
    assert covered(match(ACCOUNTANT, ACCOUNTANT_JOB, VOCABULARY)) == {
        "Excel": ("s3.i1", None),
        "DATEV": ("s2.r1.i2", None),
        "Debitorenbuchhaltung": ("s2.r1.i2", None),
        "SAP": ("s3.i1", None),
    }
    person = cv("Oskar Vint", "en", section(SectionKind.SKILLS, "Skills", "JavaScript, CI/CD pipelines"))
    assert match(person, job("Operator", "CI/CD"), VOCABULARY).before == 1
    assert match(person, job("Operator", "Java"), VOCABULARY).ceiling == 0


def test_a_name_with_its_ending_is_the_jobs_word() -> None:
    person = cv("Oskar Vint", "en", section(SectionKind.SKILLS, "Skills", "React.js, Postgres"))
    assert match(person, job("Developer", "React"), VOCABULARY).before == 1
    assert match(person, job("Developer", "PostgreSQL"), VOCABULARY).before == 0


def test_a_skill_is_shown_by_what_was_done_before_a_list_or_a_summary() -> None:
    person = cv(
        "Oskar Vint",
        "en",
        section(SectionKind.SUMMARY, "Profile", "Knows HACCP and much else."),
        section(SectionKind.SKILLS, "Skills", "HACCP, Excel"),
        section(SectionKind.EXPERIENCE, "Work", part("Cook", "Mill", (2019, None), "Kept the HACCP records")),
    )
    rows = covered(match(person, job("Cook", "HACCP", "Excel"), VOCABULARY))
    assert rows == {"HACCP": ("s3.r1.i1", None), "Excel": ("s2.i1", None)}


def test_a_nurses_words_are_matched_like_an_engineers() -> None:
    found = match(NURSE, NURSE_JOB, VOCABULARY)
    assert covered(found)["Wound management"] == ("s1.r1.i2", "wound care")
    assert covered(found)["Venepuncture"] == (None, None)


def test_the_headline_and_the_employer_cover_nothing() -> None:
    person = cv(
        "Oskar Vint", "en", section(SectionKind.EXPERIENCE, "Work", part("Clerk", "SAP", (2019, None), "Filed mail"))
    )
    assert match(person, job("Clerk", "SAP", "Kubernetes"), VOCABULARY).ceiling == 0


def test_the_title_of_a_certificate_covers() -> None:
    person = cv("Oskar Vint", "en", section(SectionKind.CERTIFICATIONS, "Certificates", part("PRINCE2", None, None)))
    assert covered(match(person, job("Planner", "PRINCE2"), VOCABULARY)) == {"PRINCE2": ("s1.r1", None)}


def test_a_skill_that_no_vocabulary_knows_is_found_in_the_jobs_words() -> None:
    person = cv("Oskar Vint", "en", section(SectionKind.SKILLS, "Skills", "Kite repair and sewing"))
    assert match(person, job("Kite maker", "kite-repair"), VOCABULARY).before == 1


def test_a_longer_phrase_of_the_job_hides_no_shorter_skill() -> None:
    person = cv("Oskar Vint", "en", section(SectionKind.SKILLS, "Skills", "Python for birdwatching"))
    assert match(person, job("Guide", "Python for birdwatching", "Python"), VOCABULARY).before == 1


def test_an_abbreviation_in_brackets_is_the_jobs_word_too() -> None:
    person = cv("Oskar Vint", "en", section(SectionKind.SKILLS, "Skills", "AWS"))
    assert match(person, job("Operator", "Amazon Web Services (AWS)"), VOCABULARY).before == 1


def test_after_counts_the_tailored_cv() -> None:
    tailored = cv("Ioana Marquez", "en", section(SectionKind.SUMMARY, "Profile", "Kubernetes, Terraform, Go and SQL."))
    assert match(ENGINEER, ENGINEER_JOB, VOCABULARY, tailored).after == pytest.approx(6 / 10)


def test_a_line_that_the_person_edited_supports_a_skill() -> None:
    line = (
        ENGINEER.sections[1]
        .subsections[0]
        .items[0]
        .changed(id="edited", content="Moved Azure to k8s", status=ItemStatus.USER_MODIFIED)
    )
    tailored = cv("Ioana Marquez", "en")
    tailored = tailored.changed(sections=(section(SectionKind.SUMMARY, "Profile").changed(id="p", items=(line,)),))
    found = match(ENGINEER, ENGINEER_JOB, VOCABULARY, tailored)
    assert covered(found)["Azure"] == ("edited", None)
    assert found.ceiling == pytest.approx(9 / 10)


def test_a_job_without_skills_has_nothing_to_cover() -> None:
    found = match(NURSE, job("Nurse"), VOCABULARY, NURSE)
    assert (found.before, found.after, found.ceiling, found.covered) == (0, 0, 0, ())


@pytest.mark.parametrize(
    ("title", "wanted", "language"),
    [
        ("Senior Data Analyst", "Data analysis", "en"),
        ("Analytics Engineer (contract)", "analytics engineering", "en"),
        ("Store Manager & Buyer", "purchasing", "en"),
        ("Softwareentwicklerin", "Softwareentwicklung", "de"),
        ("Projektleiter:in Bau", "Projektleitung", "de"),
        ("Développeuse web", "développement web", "fr"),
        ("Chef de projet", "gestion de projet", "fr"),
        ("Analista de datos", "análisis de datos", "es"),
    ],
)
def test_the_title_of_a_role_covers_what_its_holder_does(title: str, wanted: str, language: str) -> None:
    person = cv("Oskar Vint", language, section(SectionKind.EXPERIENCE, "Work", part(title, "Quayside", None, "Kept")))
    found = match(person, job("Any", wanted, language=language), VOCABULARY)
    assert covered(found) == {wanted: ("s1.r1", title)}
    assert (found.before, found.ceiling) == (0, 1)


def test_what_others_do_covers_nothing() -> None:
    roles = (
        part("Assistant to the Project Manager", "Quayside", None, "Helped two data analysts"),
        part("Porter", "Sternmühle", None, "Carried parcels for the project manager"),
    )
    person = cv("Oskar Vint", "en", section(SectionKind.EXPERIENCE, "Work", *roles))
    assert match(person, job("Any", "Project management", "Data analysis"), VOCABULARY).ceiling == 0


CHOICE = job("Analyst", "SQL", preferred=("Tableau", "Power BI", "Excel"))
CHOICE = CHOICE.changed(raw_text="Analyst\nYou know SQL well\nNice to have: Tableau or Power BI\nAlso Excel")


def test_of_alternatives_the_one_that_is_held_counts_once_and_the_other_is_no_gap() -> None:
    person = cv("Oskar Vint", "en", section(SectionKind.SKILLS, "Skills", "Power BI, SQL"))
    found = match(person, CHOICE, VOCABULARY)
    assert covered(found) == {"SQL": ("s1.i1", None), "Power BI": ("s1.i1", None), "Excel": (None, None)}
    assert found.before == found.ceiling == pytest.approx(3 / 4)


def test_alternatives_that_are_all_missing_are_one_gap() -> None:
    person = cv("Oskar Vint", "en", section(SectionKind.SKILLS, "Skills", "SQL"))
    found = match(person, CHOICE, VOCABULARY)
    assert [(skill.name, skill.need) for skill in found.gaps] == [
        ("Tableau or Power BI", Need.PREFERRED),
        ("Excel", Need.PREFERRED),
    ]
    assert found.ceiling == pytest.approx(2 / 4)


def test_after_is_counted_over_the_same_rows_as_before() -> None:
    person = cv("Oskar Vint", "en", section(SectionKind.SKILLS, "Skills", "Tableau, Power BI, SQL, Excel"))
    fewer = cv("Oskar Vint", "en", section(SectionKind.SKILLS, "Skills", "SQL, Excel"))
    found = match(person, CHOICE, VOCABULARY, fewer)
    assert (found.before, found.after) == (1, pytest.approx(3 / 4))


@given(
    st.sampled_from([person for person, _ in PEOPLE]),
    st.lists(st.sampled_from(SKILLS), unique=True, max_size=5),
    st.lists(st.sampled_from(SKILLS), max_size=3),
)
def test_the_shares_can_be_recomputed_from_the_list(
    person: StructuredCV, required: list[str], preferred: list[str]
) -> None:
    wanted: JobDescriptionData = job("Any", *required, preferred=tuple(preferred))
    found = match(person, wanted, VOCABULARY)
    whole = sum(WEIGHT[one.skill.need] for one in found.covered)
    assert {one.skill.name for one in found.covered} == {*required, *preferred}
    own = sum(WEIGHT[one.skill.need] for one in found.covered if one.line and one.wording is None)
    held = sum(WEIGHT[one.skill.need] for one in found.covered if one.line)
    assert found.before == (own / whole if whole else 0)
    assert found.ceiling == (held / whole if whole else 0)
    assert WEIGHT == {Need.REQUIRED: 2, Need.PREFERRED: 1}
    lines = {item.id for item in person.items()} | {one.id for each in person.sections for one in each.subsections}
    assert {one.line for one in found.covered} <= lines | {None}
