"""The card that shows a job and how far the CV supports it."""

from core.cards import Card, Quote
from core.intake import lines_of
from core.job import JobDescriptionData, JobSkill, Need
from core.match import Coverage, Match
from core.replies.job import job_found
from core.tailoring.matching import match
from core.words import sentences, text_of
from tests.core.people import ines, ward_job
from tests.core.tailoring.people import VOCABULARY


def card(job: JobDescriptionData) -> Card:
    return job_found(job, match(ines(), job, VOCABULARY), lines_of(ines()))


def asking(*skills: tuple[str, Need]) -> JobDescriptionData:
    return JobDescriptionData(
        raw_text="\n".join(name for name, _ in skills),
        skills=tuple(JobSkill(name=name, need=need) for name, need in skills),
    )


def quotes(card: Card) -> dict[str, list[str]]:
    """The folded parts by their headings."""
    told: dict[str, list[str]] = {}
    for block in card.blocks:
        if isinstance(block, Quote):
            heading = "".join(text_of(span) for span in block.heading if span.kind == "words")
            told[heading] = ["".join(span.text for span in line if span.kind == "given") for line in block.items]
    return told


def test_each_covered_requirement_is_shown_with_the_line_that_covers_it() -> None:
    lines = quotes(card(ward_job()))["Which of your lines show it"]
    assert "wound care: Trained nine new colleagues in wound care" in lines
    assert "Lead the surgical ward at night: Led the night shift of a 24-bed surgical ward" in lines


def test_the_duties_are_counted_and_those_without_a_line_are_named() -> None:
    shown = card(ward_job().changed(responsibilities=("Lead the surgical ward at night", "Write articles")))
    assert "Duties that your lines speak of: 1 of 2" in sentences(shown)
    assert quotes(shown)["No line of yours speaks of"] == ["Write articles"]


def test_a_choice_of_which_nothing_is_covered_is_missing_as_a_choice() -> None:
    job = JobDescriptionData(
        raw_text="Nurse\nYou know Tableau or Power BI.\nWound care",
        skills=(JobSkill(name="Tableau"), JobSkill(name="Power BI"), JobSkill(name="wound care")),
    )
    assert "Required, not in your CV: Tableau or Power BI." in sentences(card(job))
    assert "Required, and in your CV: wound care." in sentences(card(job))


def test_what_must_be_and_what_is_nice_to_have_are_told_apart_and_each_named_once() -> None:
    told = sentences(card(asking(("wound care", Need.REQUIRED), ("Kafka", Need.PREFERRED), ("triage", Need.PREFERRED))))
    assert "Required, and in your CV: wound care." in told
    assert "Nice to have, not in your CV: Kafka" in told
    assert "Required, not" not in told
    assert told.count("wound care") == 1


def test_skills_that_one_line_shows_are_told_with_it_once() -> None:
    match = Match(
        before=1,
        ceiling=1,
        covered=(
            Coverage(skill=JobSkill(name="wound care"), line="long"),
            Coverage(skill=JobSkill(name="triage"), line="long"),
        ),
    )
    shown = quotes(job_found(asking(("wound care", Need.REQUIRED)), match, {"long": "Dressed wounds and " * 20}))
    (line,) = shown["Which of your lines show it"]
    assert line.startswith("wound care, triage: Dressed wounds")
    assert line.endswith(" …")
    assert len(line) < 150


def test_a_long_line_without_spaces_is_cut_as_well() -> None:
    match = Match(before=1, ceiling=1, covered=(Coverage(skill=JobSkill(name="护理"), line="l"),))
    shown = quotes(job_found(asking(("护理", Need.REQUIRED)), match, {"l": "护理病人" * 60}))
    assert 60 < len(shown["Which of your lines show it"][0]) < 140


def test_a_share_of_next_to_nothing_is_no_match() -> None:
    few = sentences(card(asking(("Kafka", Need.REQUIRED))))
    assert "%" not in few
    assert "I know too few of its requirements to tell a match" in few
    assert "Match now: 100 %" in sentences(card(asking(("wound care", Need.REQUIRED))))
    names = ("Kafka", "Terraform", "Airflow")
    assert "Match now: 0 %" in sentences(card(asking(*((name, Need.REQUIRED) for name in names))))


def test_of_many_duties_that_no_line_shows_the_first_are_named() -> None:
    duties = ("Lead the surgical ward at night", *(f"Polish brass instrument {'abcdefg'[n]}" for n in range(7)))
    shown = job_found(
        asked := asking(("wound care", Need.REQUIRED)).changed(responsibilities=duties),
        match(ines(), asked, VOCABULARY),
        {},
    )
    (missing,) = [block for block in shown.blocks if isinstance(block, Quote)]
    assert len(missing.items) == 6
    (last,) = missing.items[-1]
    assert last.kind == "words"
    assert text_of(last) == "… and 2 more"
