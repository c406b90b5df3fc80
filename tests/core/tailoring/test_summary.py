import re

import pytest

from core.cv import CvDate, SectionKind, StructuredCV
from core.job import JobDescriptionData
from core.ports import Written
from core.session import Draft, Entry, EntryState
from core.tailoring.career import introduction
from tests.core.tailoring.drafting import all_accepted, summary_of, write
from tests.core.tailoring.people import (
    ACCOUNTANT,
    ACCOUNTANT_JOB,
    ASSEMBLER,
    ASSEMBLER_JOB,
    COOK,
    COOK_JOB,
    ENGINEER,
    ENGINEER_JOB,
    NURSE,
    NURSE_JOB,
    PEOPLE,
    TEACHER,
    TEACHER_JOB,
    cv,
    job,
    part,
    section,
    with_draft,
)


def drafts_after(person: StructuredCV, wanted: JobDescriptionData) -> tuple[Draft, ...]:
    """All summaries of somebody who accepts everything else."""
    *done, last = all_accepted(person, wanted)
    entry: Entry = last.changed(drafts=(), shown=None, state=EntryState.WAITING)
    while isinstance(writing := write(person, wanted, entry, tuple(done)), Written):
        entry = with_draft(entry, writing.draft)
    return entry.drafts


def test_it_begins_with_the_persons_own_sentences_and_ends_with_skills_and_a_deed() -> None:
    assert summary_of(ENGINEER, ENGINEER_JOB) == (
        "Platform engineer who keeps payment systems calm.",
        "Twelve years in regulated companies.",
        (
            "Skilled in Terraform, Go and Apache Kafka; at Brindlemoor Payments, moved 43 services from virtual "
            "machines to Kubernetes without downtime."
        ),
    )


def test_a_skill_stands_in_a_sentence_without_its_kind_in_brackets() -> None:
    person = cv(
        "Ada Fern",
        "en",
        section(SectionKind.EXPERIENCE, "Experience", part("Developer", "Lowmoor", (2019, None), "Wrote the billing.")),
        section(SectionKind.SKILLS, "Skills", "Docker, Jenkins"),
    )
    wanted = job("Developer", "containerization")
    assert any(
        "Docker (containerization)" in entry.draft.lines for entry in all_accepted(person, wanted) if entry.draft
    )
    told = " ".join(summary_of(person, wanted))
    assert "Docker" in told
    assert "(" not in told


def test_it_is_made_of_facts_where_the_cv_has_no_words_of_its_own() -> None:
    assert summary_of(NURSE, NURSE_JOB) == (
        "Staff Nurse with 8 years of experience, earlier as Healthcare Assistant.",
        "Skilled in wound management, intravenous therapy and care planning.",
        "At St Bride's Infirmary, cared for up to 9 patients a shift on a surgical ward.",
    )


@pytest.mark.parametrize(
    ("person", "wanted", "sentence"),
    [
        (COOK, COOK_JOB, "Seconde de cuisine, 8 ans d’expérience, auparavant Commis."),
        (COOK, COOK_JOB, "Compétences en HACCP et élaboration de menus."),
        (
            ACCOUNTANT,
            ACCOUNTANT_JOB,
            (
                "Kenntnisse in Excel, SAP FI und HGB; Debitorenbuchhaltung für 3 Gesellschaften mit DATEV "
                "(Nordkamm Werkzeuge GmbH)."
            ),
        ),
        (TEACHER, TEACHER_JOB, "Maestra de primaria con 11 años de experiencia."),
        (TEACHER, TEACHER_JOB, "Tutora de un grupo de 26 alumnos (Colegio Los Alcores)."),
        (ASSEMBLER, ASSEMBLER_JOB, "Monter – Hala Brzozowa."),
    ],
)
def test_it_speaks_the_language_of_the_cv(person: StructuredCV, wanted: JobDescriptionData, sentence: str) -> None:
    assert sentence in summary_of(person, wanted)


@pytest.mark.parametrize(("person", "wanted"), PEOPLE)
def test_it_has_up_to_three_sentences_of_known_facts(person: StructuredCV, wanted: JobDescriptionData) -> None:
    known = {item.id for item in person.items()} | {one.id for each in person.sections for one in each.subsections}
    words = plain(" ".join([part.name for each in person.sections for part in each.subsections]))
    words |= plain(" ".join(item.content for item in person.items()))
    words |= plain(" ".join(skill.name for skill in wanted.skills))
    frame = plain(
        """most recently at with years of experience earlier as skilled in and zuletzt bei mit Jahren
        Berufserfahrung zuvor Kenntnisse in und dernier poste chez ans d’expérience auparavant compétences en et
        más recientemente en con años de experiencia antes conocimientos de y 13 8 11 6""",
    )
    for made in drafts_after(person, wanted):
        assert 1 <= len(made.items) <= 3
        for item in made.items:
            assert set(item.evidence) <= known
            assert item.evidence
            assert plain(item.content) <= words | frame


def test_a_sentence_of_skills_names_no_title_no_licence_and_nothing_that_anybody_says() -> None:
    person = cv(
        "Jo Marsh",
        "de",
        section(SectionKind.EXPERIENCE, "Erfahrung", part("Kraftfahrer", "Moorbach KG", (2015, 2021), "Fuhr Lkw")),
        section(SectionKind.SKILLS, "Kenntnisse", "teamfähig, Excel, Führerschein Klasse B, Lagerhaltung, Stapeln"),
    )
    assert "Kenntnisse in Excel, Lagerhaltung und Stapeln." in summary_of(person, job("Fahrer", "Excel"))


def test_one_word_keeps_its_capital_within_a_sentence_for_it_may_be_a_name() -> None:
    person = cv(
        "Jo Marsh",
        "en",
        section(SectionKind.SKILLS, "Skills", "Git, Shift planning"),
        section(SectionKind.EDUCATION, "Education", "Lowmoor College").changed(id="s2"),
    )
    assert "Skilled in Git and shift planning." in summary_of(person, job("Maker", "Git"))


def test_a_language_without_known_phrases_gets_no_bare_row_of_names() -> None:
    person = cv(
        "Άννα Βράχου",
        "el",
        section(SectionKind.SUMMARY, "Προφίλ", "Λογίστρια με οκτώ χρόνια εμπειρίας."),
        section(SectionKind.SKILLS, "Δεξιότητες", "SAP, Excel, IFRS"),
    )
    assert summary_of(person, job("Accountant", "SAP")) == ("Λογίστρια με οκτώ χρόνια εμπειρίας.",)


def plain(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.casefold()))


@pytest.mark.parametrize(("person", "wanted"), PEOPLE)
def test_no_draft_is_another_one_in_another_order(person: StructuredCV, wanted: JobDescriptionData) -> None:
    drafts = [frozenset(draft.lines) for draft in drafts_after(person, wanted)]
    assert len(set(drafts)) == len(drafts)


def of_sentences(*sentences: str, roles: bool = True) -> StructuredCV:
    work = section(
        SectionKind.EXPERIENCE,
        "Work",
        part("Baker", "Mill Lane Bakery", (2015, 2021), "Cut waste by 31 % with a new oven plan", "Baked rye bread"),
    )
    return cv("Oskar Vint", "en", section(SectionKind.SUMMARY, "Profile", *sentences), *([work] if roles else []))


BAKING = job("Baker", "Rye bread")


@pytest.mark.parametrize(
    "sentence",
    [
        "I love bread and all who eat it.",
        "Eager to join a bakery with a wood oven.",
        "(rye, spelt), sourdough and pastry of every kind.",
        "This has been my trade for years and years.",
        "Baker of bread for [name of the town] and more.",
    ],
)
def test_a_sentence_that_cannot_stand_in_a_cv_is_not_offered_first(sentence: str) -> None:
    lines = summary_of(of_sentences(sentence), BAKING)
    assert sentence not in lines
    assert lines[0] == "Baker with 6 years of experience."
    assert "At Mill Lane Bakery, cut waste by 31 % with a new oven plan." in lines


def test_the_persons_own_summary_is_one_of_the_drafts_whatever_it_is_like() -> None:
    own = ("I love bread and all who eat it.", "My rye is known in nine villages.")
    assert own in {draft.lines for draft in drafts_after(of_sentences(" ".join(own)), BAKING)}


def test_a_deed_that_the_person_tells_already_is_not_told_again() -> None:
    lines = summary_of(of_sentences("Baker who cut the waste of a bakery by 31 %."), BAKING)
    assert not any("oven plan" in line for line in lines)


def test_a_line_in_the_present_tense_and_a_label_make_no_sentence_of_a_summary() -> None:
    roles = part("Baker", "Mill Lane Bakery", (2015, None), "Own 3 ovens", "Head baker", "Built an oven with 2 masons")
    person = cv("Oskar Vint", "en", section(SectionKind.EXPERIENCE, "Work", roles))
    assert summary_of(person, BAKING)[-1] == "At Mill Lane Bakery, built an oven with 2 masons."


AUTUMN = CvDate(year=2026, month=10)


def told(
    *roles: tuple[str | None, str | None, tuple[int, int | None] | None], today: CvDate | None = AUTUMN
) -> str | None:
    parts = (part(title, employer, years, "Kept a line") for title, employer, years in roles)
    person = cv("Oskar Vint", "en", section(SectionKind.EXPERIENCE, "Work", *parts))
    line = introduction(person, today, with_employer=True)
    return line.text if line else None


def test_years_are_added_up_over_all_roles_and_overlaps_count_once() -> None:
    assert told(("Baker", "Mill", (2018, 2024)), ("Miller", "Sternmühle", (2014, 2020))) == (
        "Baker with 10 years of experience, most recently at Mill, earlier as Miller."
    )


def test_a_role_that_goes_on_counts_until_today_and_not_at_all_without_one() -> None:
    assert told(("Baker", "Mill", (2018, None))) == "Baker at Mill with 7 years of experience."
    assert told(("Baker", "Mill", (2018, None)), today=None) == "Baker at Mill."


def test_the_last_job_is_only_called_so_where_the_dates_say_it() -> None:
    assert told(("Baker", "Loaf & Sons", None), ("Miller", "Sternmühle", (2010, 2012))) == "Miller, Sternmühle."


def test_a_step_of_the_same_ladder_is_no_other_title() -> None:
    assert told(("Senior Baker", "Mill", (2018, 2024)), ("Junior Baker", "Mill", (2014, 2018))) == (
        "Senior Baker with 10 years of experience, most recently at Mill."
    )


@pytest.mark.parametrize("employer", ["Self-employed", "Freelance", "Various clients"])
def test_ones_own_business_is_no_employer(employer: str) -> None:
    assert told(("Baker", employer, (2018, 2024))) == "Baker with 6 years of experience."


def test_a_title_in_capitals_is_calmed_down() -> None:
    assert told(("GRADUATE BAKER (UK)", None, (2018, 2024))) == "Graduate Baker (UK) with 6 years of experience."


def test_a_role_that_is_only_its_dates_introduces_nobody() -> None:
    assert told((None, None, None), today=None) == "Untitled."
    role = part(None, None, (2018, 2024), "Kept a line").changed(name="2018 – 2024")
    person = cv("Oskar Vint", "en", section(SectionKind.EXPERIENCE, "Work", role))
    assert introduction(person, AUTUMN, with_employer=True) is None
