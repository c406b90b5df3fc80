"""The card that shows a job and how far the CV supports it."""

from core.cards import Card, Quote
from core.intake import lines_of
from core.job import JobDescriptionData, JobSkill
from core.replies.job import job_found
from core.tailoring.matching import match
from core.words import sentences, text_of
from tests.core.people import ines, ward_job
from tests.core.tailoring.people import VOCABULARY


def card(job: JobDescriptionData) -> Card:
    return job_found(job, match(ines(), job, VOCABULARY), lines_of(ines()))


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
    assert "Your CV does not show: Tableau or Power BI" in sentences(card(job))
