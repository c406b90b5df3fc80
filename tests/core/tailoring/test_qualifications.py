import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.cv import SectionKind, StructuredCV
from core.job import JobDescriptionData
from core.tailoring.lines import texts
from core.tailoring.qualifications import candidates, plans
from core.tailoring.skill_lists import parts
from tests.core.tailoring.people import (
    ACCOUNTANT,
    ACCOUNTANT_JOB,
    COOK,
    COOK_JOB,
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


def best(person: StructuredCV, wanted: JobDescriptionData) -> tuple[str, ...]:
    return texts(next(iter(plans(person, wanted, VOCABULARY))))


def test_the_jobs_skills_come_first_in_the_jobs_words() -> None:
    assert best(ENGINEER, ENGINEER_JOB)[:4] == ("Kubernetes", "Terraform", "Go", "Apache Kafka")


def test_a_skill_that_only_the_job_names_is_left_out() -> None:
    assert not {"Azure", "Machine Learning"} & set(best(ENGINEER, ENGINEER_JOB))


def test_ten_where_the_cv_holds_ten_and_fewer_where_not() -> None:
    assert len(best(ENGINEER, ENGINEER_JOB)) == 10
    assert len(best(NURSE, NURSE_JOB)) == 8


def test_a_nurse_without_a_list_of_skills_has_key_qualifications() -> None:
    assert best(NURSE, NURSE_JOB) == (
        "Wound management",
        "Intravenous therapy",
        "Care planning",
        "NMC registered nurse",
        "Basic life support",
        "BSc Nursing",
        "Staff Nurse",
        "Healthcare Assistant",
    )


def test_a_french_cook_has_french_key_qualifications() -> None:
    assert best(COOK, COOK_JOB)[:4] == ("HACCP", "Gestion des stocks", "Élaboration de menus", "CAP Cuisine")


def test_a_kind_of_a_wanted_skill_is_named_as_the_cv_names_it() -> None:
    assert "SAP FI" in best(ACCOUNTANT, ACCOUNTANT_JOB)
    assert "SAP" not in best(ACCOUNTANT, ACCOUNTANT_JOB)


def test_the_jobs_word_for_its_kind_stands_behind_what_the_cv_names() -> None:
    person = cv("Oskar Vint", "en", section(SectionKind.SKILLS, "Skills", "Docker, Jenkins, Watercolours"))
    assert best(person, job("Engineer", "containerization", "Kafka"))[:2] == ("Docker (containerization)", "Jenkins")
    assert best(person, job("Engineer", "Docker", "containerization"))[0] == "Docker (containerization)"
    assert best(person, job("Entwickler", "containerization", language="de"))[0] == "Docker"


def test_the_jobs_word_is_not_taken_where_it_would_claim_more() -> None:
    person = cv("Oskar Vint", "en", section(SectionKind.SKILLS, "Skills", "Python, Excel"))
    assert best(person, job("Analyst", "Python 3", "Excel")) == ("Python", "Excel")


def test_a_job_in_another_language_leaves_the_cvs_words() -> None:
    person = cv("Oskar Vint", "de", section(SectionKind.SKILLS, "Kenntnisse", "Wundversorgung, Triage"))
    assert best(person, job("Nurse", "Wound care")) == ("Wundversorgung", "Triage")


def test_words_of_every_text_and_one_word_of_many_make_nothing_relevant() -> None:
    lines = ("Printers and scanners from Vossel, Harbour plan display stands, Product plans", "Roadmaps")
    wanted = job("Product planner", "Product management").changed(
        raw_text="Product planner\nTake ideas from users and plan the product",
        responsibilities=("Plan the product with ideas from users",),
    )
    assert listed(*lines, wanted=wanted)[0] == "Product plans"


def test_what_still_has_to_be_filled_in_is_no_qualification() -> None:
    person = cv("Oskar Vint", "en", section(SectionKind.SKILLS, "Skills", "Docker, <Language>, XXX, [Tool]"))
    assert texts(candidates(person, VOCABULARY)) == ("Docker",)


def test_one_skill_under_two_names_is_listed_once() -> None:
    person = cv("Oskar Vint", "en", section(SectionKind.SKILLS, "Skills", "k8s, Kubernetes, Docker"))
    assert texts(candidates(person, VOCABULARY)) == ("k8s", "Docker")


@pytest.mark.parametrize(
    ("line", "skills"),
    [
        ("Languages: Python, Java (5 years), SQL", ("Python", "Java", "SQL")),
        ("Platforms: AWS (Lambda, S3); Docker", ("AWS", "Docker", "Lambda", "S3")),
        ("Python: 5 years", ("Python",)),
        ("Excel – advanced | Word – basic", ("Excel", "Word")),
        ("CI/CD / R / C", ("CI/CD", "R", "C")),
        ("Menüplanung · Kalkulation · sehr gut", ("Menüplanung", "Kalkulation")),
        ("Over ten years in retail", ("Over ten years in retail",)),
        ("Known by all of the staff for calm HACCP audits and good humour", ("HACCP",)),
        ("★★★★☆", ()),
        ("Tools, Git, Docker, and Microsoft Office", ("Git", "Docker", "Microsoft Office")),
        ("Web Technologies", ()),
        ("Mother tongue, Welsh", ("Welsh",)),
        ("Other languages, UNDERSTANDING, SPEAKING, WRITING", ()),
        ("Listening, Reading, Spoken interaction, Spoken production", ()),
        ("Levels: Basic user, Independent user, Proficient user", ()),
        ("Writing, Editing", ("Writing", "Editing")),
        ("LEADERSHIP, BUDGETING", ("LEADERSHIP", "BUDGETING")),
    ],
)
def test_a_line_of_skills_is_taken_apart(line: str, skills: tuple[str, ...]) -> None:
    assert parts(line, VOCABULARY) == skills


def test_a_skill_named_as_a_heading_rests_on_its_heading() -> None:
    person = cv("Oskar Vint", "en", section(SectionKind.SKILLS, "Skills", part("Butchery", None, None)))
    assert [(line.text, line.evidence) for line in candidates(person, VOCABULARY)] == [("Butchery", ("s1.r1",))]


def listed(*lines: str, wanted: JobDescriptionData | None = None) -> tuple[str, ...]:
    person = cv("Oskar Vint", "en", section(SectionKind.SKILLS, "Skills", *lines))
    return texts(candidates(person, VOCABULARY, wanted))


@pytest.mark.parametrize(
    ("line", "skills"),
    [
        ("CI/CD, CI/CD pipelines", ("CI/CD",)),
        ("Kite repair, kite repairs, repair", ("Kite repair",)),
        ("HACCP, HACCP training", ("HACCP",)),
        ("SAP, SAP FI", ("SAP",)),
        (
            "React, React Native, Java, JavaScript, C, C++, C#",
            ("React", "React Native", "Java", "JavaScript", "C", "C++", "C#"),
        ),
        ("Communication, Community care", ("Communication", "Community care")),
        ("Pottery, pottery skills", ("Pottery",)),
    ],
)
def test_what_says_no_more_than_another_is_left_out(line: str, skills: tuple[str, ...]) -> None:
    assert listed(line) == skills


def test_what_anybody_says_of_themselves_comes_after_what_can_be_shown() -> None:
    assert listed("Hard-working, team player, Python, Reliability engineering, lime mortar, attention to detail") == (
        "Python",
        "Reliability engineering",
        "Lime mortar",
        "Hard-working",
        "Team player",
        "Attention to detail",
    )


def test_a_level_of_knowledge_and_a_heading_in_capitals_are_no_part_of_a_skill() -> None:
    assert listed("Good knowledge of lime mortar", "SELF-PORTRAIT", "Kenntnisse in Töpfern") == (
        "Lime mortar",
        "Töpfern",
    )


def test_only_the_last_degree_comes_before_languages_and_titles() -> None:
    person = cv(
        "Oskar Vint",
        "en",
        section(SectionKind.EDUCATION, "Education", part("MSc Botany", None, None), part("A-Levels", None, None)),
        section(SectionKind.LANGUAGES, "Languages", "polish: native", "English (C2), since school"),
        section(SectionKind.EXPERIENCE, "Work", part("Gardener", "Quayside", None, "Planted beds")),
    )
    assert texts(candidates(person, VOCABULARY)) == (
        "MSc Botany",
        "Polish: native",
        "English (C2)",
        "Gardener",
        "A-Levels",
    )


def test_a_cv_that_holds_nothing_has_none() -> None:
    assert candidates(cv("Oskar Vint", "en"), VOCABULARY, ENGINEER_JOB) == ()


@pytest.mark.parametrize(("person", "wanted"), PEOPLE)
def test_every_choice_is_short_and_held_by_the_cv(person: StructuredCV, wanted: JobDescriptionData) -> None:
    sources = {item.id: item.content for item in person.items()}
    sources |= {one.id: f"{one.title} {one.name}" for each in person.sections for one in each.subsections}
    for plan in plans(person, wanted, VOCABULARY):
        assert len(plan) <= 10
        assert len({VOCABULARY.name(line.text) for line in plan}) == len(plan)
        for line in plan:
            assert len(line.text) <= 30
            assert VOCABULARY.same(line.text, line.raw) or plain(line.text) in plain(line.raw)
            assert line.evidence
            for source in line.evidence:
                named = [mention.skill for mention in VOCABULARY.find(sources[source])]
                assert plain(line.raw) in plain(sources[source]) or VOCABULARY.canonical(line.raw) in named


def plain(text: str) -> str:
    return re.sub(r"\W+", " ", text).casefold().strip()


PIECES = st.sampled_from(
    [
        "Python",
        "k8s",
        "Tools:",
        "Java (5 years)",
        "wound care",
        "AWS (S3, EC2)",
        "and",
        ",",
        ";",
        "|",
        " / ",
        "HACCP",
        "C2",
        "•",
        "é",
    ]
)
LISTS = st.lists(st.lists(PIECES, min_size=1, max_size=12).map(" ".join), min_size=1, max_size=4)


@given(LISTS, st.lists(st.sampled_from(["Kubernetes", "Python 3", "Wound management", "SQL"]), unique=True))
def test_whatever_a_list_looks_like_its_skills_are_short_and_its_own(lines: list[str], skills: list[str]) -> None:
    person = cv("Oskar Vint", "en", section(SectionKind.SKILLS, "Skills", *lines))
    sources = {item.id: plain(item.content) for item in person.items()}
    for plan in plans(person, job("Any", *skills), VOCABULARY):
        for line in plan:
            assert 1 <= len(line.text) <= 30
            assert VOCABULARY.same(line.text, line.raw)
            assert all(
                plain(line.raw) in sources[source] or VOCABULARY.find(sources[source]) for source in line.evidence
            )
