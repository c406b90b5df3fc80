import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.cv import ItemStatus, ItemType, SectionKind, StructuredCV
from core.job import JobDescriptionData
from core.ports import NotWritten, Written
from core.session import Draft, DraftOrigin, EntryState
from core.tailoring.choosing import MOST_LINES
from core.tailoring.entries import entries_of
from core.words import say, text_of
from tests.core.tailoring.drafting import all_accepted, all_drafts, draft, entry_of, write
from tests.core.tailoring.people import (
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
    with_draft,
)


def test_the_lines_that_fit_the_job_come_first_cleaned_and_in_its_words() -> None:
    assert draft(ENGINEER, ENGINEER_JOB, entry_of(ENGINEER, "s2.r1")).lines == (
        "Moved 43 services from virtual machines to Kubernetes without downtime",
        "Replaced nightly batch jobs with Apache Kafka streams",
        "Introduced Terraform for all environments",
        "Cut cloud costs on AWS by 31 % through right-sizing",
        "Mentored four junior engineers",
        "Wrote the on-call handbook that six teams follow",
    )


def test_every_item_says_what_it_is_and_what_it_rests_on() -> None:
    made = draft(ENGINEER, ENGINEER_JOB, entry_of(ENGINEER, "s2.r1"))
    first, mentored = made.items[0], made.items[4]
    assert (made.number, made.origin, made.writer, made.note) == (1, DraftOrigin.WRITTEN, "rules", None)
    assert first.id == "s2.r1.d1.i1"
    assert first.evidence == ("s2.r1.i1",)
    assert first.raw_output == "moved 43 services from virtual machines to k8s without downtime"
    assert (first.type, first.status) == (ItemType.BULLET_POINT, ItemStatus.GENERATED)
    assert mentored.evidence == ("s2.r1.i6", "s2.r1.i8")


@pytest.mark.parametrize(
    ("entry", "type"),
    [
        ("qualifications", ItemType.KEY_QUALIFICATION),
        ("s3.r1", ItemType.PROJECT_DESCRIPTION_BULLET),
        ("summary", ItemType.EXECUTIVE_SUMMARY_PARA),
    ],
)
def test_items_are_typed_by_their_entry(entry: str, type: ItemType) -> None:
    made = draft(ENGINEER, ENGINEER_JOB, entry_of(ENGINEER, entry))
    assert {item.type for item in made.items} == {type}


def test_numbers_go_on_from_the_drafts_there_are() -> None:
    entry = entry_of(NURSE, "s1.r1")
    entry = with_draft(entry, draft(NURSE, NURSE_JOB, entry).changed(number=4))
    made = draft(NURSE, NURSE_JOB, entry)
    assert made.number == 5
    assert made.items[0].id == "s1.r1.d5.i1"


@pytest.mark.parametrize(("person", "wanted"), PEOPLE)
def test_regenerating_never_repeats_a_draft_and_ends(person: StructuredCV, wanted: JobDescriptionData) -> None:
    for entry in entries_of(person):
        drafts = all_drafts(person, wanted, entry).drafts
        assert len({one.lines for one in drafts}) == len(drafts) >= 1
        assert all(one.items for one in drafts)


def test_one_line_that_can_only_be_said_one_way_has_one_draft() -> None:
    assert len(all_drafts(NURSE, NURSE_JOB, entry_of(NURSE, "s1.r2")).drafts) == 1


def test_the_same_request_gives_the_same_draft() -> None:
    entry = entry_of(ENGINEER, "s2.r1")
    assert write(ENGINEER, ENGINEER_JOB, entry) == write(ENGINEER, ENGINEER_JOB, entry)


def test_a_note_is_followed_from_the_draft_on_the_card() -> None:
    entry = entry_of(NURSE, "s1.r1")
    entry = with_draft(entry, draft(NURSE, NURSE_JOB, entry))
    assert entry.draft
    made = draft(NURSE, NURSE_JOB, entry.changed(note="drop the second line"))
    assert made.lines == (entry.draft.lines[0], *entry.draft.lines[2:])
    assert made.note == "drop the second line"


def test_a_note_works_on_the_persons_own_edited_lines() -> None:
    entry = entry_of(NURSE, "s1.r1")
    line = entry.original[0].changed(id="e1", content="Sang to patients", status=ItemStatus.USER_MODIFIED)
    edited = Draft(number=1, origin=DraftOrigin.EDITED, items=(entry.original[1], line), writer="person")
    made = draft(NURSE, NURSE_JOB, with_draft(entry, edited).changed(note="drop the first line"))
    assert made.lines == ("Sang to patients",)


@pytest.mark.parametrize(
    ("entry", "note", "count"),
    [("qualifications", "fünf Punkte", 5), ("s2.r1", "longer", 8), ("summary", "just one sentence", 1)],
)
def test_notes_work_on_every_kind_of_entry(entry: str, note: str, count: int) -> None:
    begun = entry_of(ENGINEER, entry)
    begun = with_draft(begun, draft(ENGINEER, ENGINEER_JOB, begun))
    assert len(draft(ENGINEER, ENGINEER_JOB, begun.changed(note=note)).items) == count


@pytest.mark.parametrize(
    ("note", "why"),
    [
        ("lovely, thank you", "I do not understand this note"),
        ("more about penguins", "None of your lines here speaks of “penguins”"),
        ("drop line 9", "There is no line 9"),
        ("longer", "All that your CV says here is on the card already"),
    ],
)
def test_a_note_that_cannot_be_followed_is_answered_with_the_reason(note: str, why: str) -> None:
    entry = entry_of(NURSE, "s1.r1")
    entry = with_draft(entry, draft(NURSE, NURSE_JOB, entry))
    writing = write(NURSE, NURSE_JOB, entry.changed(note=note))
    assert isinstance(writing, NotWritten)
    assert text_of(writing.reason).startswith(why)


def test_a_note_that_asks_for_an_earlier_draft_is_told_where_it_is() -> None:
    entry = entry_of(NURSE, "s1.r1")
    entry = with_draft(entry, draft(NURSE, NURSE_JOB, entry))
    entry = with_draft(entry, draft(NURSE, NURSE_JOB, entry.changed(note="drop the last line")))
    writing = write(NURSE, NURSE_JOB, entry.changed(note="longer"))
    assert writing == NotWritten(reason=say("Draft {n} is just that: take it under More.", n=1))


@pytest.mark.parametrize(
    ("note", "lines"),
    [
        ("keep the original", tuple(item.content for item in NURSE.sections[0].subsections[0].items)),
        ("más sobre heridas", None),
        (
            "shorter and more about teaching",
            (
                "Led wound care rounds and taught wound care to students",
                "Cared for up to 9 patients a shift on a surgical ward",
            ),
        ),
    ],
)
def test_notes_on_a_role(note: str, lines: tuple[str, ...] | None) -> None:
    entry = entry_of(NURSE, "s1.r1")
    entry = with_draft(entry, draft(NURSE, NURSE_JOB, entry))
    writing = write(NURSE, NURSE_JOB, entry.changed(note=note))
    assert (writing.draft.lines if isinstance(writing, Written) else None) == lines


def test_a_summary_follows_a_note_too() -> None:
    *done, summary = all_accepted(ENGINEER, ENGINEER_JOB)
    summary = summary.changed(state=EntryState.READY, note="more about teaching")
    writing = write(ENGINEER, ENGINEER_JOB, summary, tuple(done))
    assert isinstance(writing, Written)
    assert writing.draft.lines[0] == "Enjoys teaching."
    assert len(writing.draft.lines) == 3


def test_an_entry_without_lines_is_not_written() -> None:
    entry = entry_of(NURSE, "s1.r1").changed(original=())
    assert isinstance(write(NURSE, NURSE_JOB, entry), NotWritten)


WORDS = st.sampled_from(
    [
        "Ran",
        "k8s",
        "for",
        "12",
        "wards",
        "Postgres",
        "and",
        "ML",
        "baked",
        "•",
        "in",
        "Go",
        "data modelling",
        "teams",
        ".",
        "the",
    ]
)
LINES = st.lists(st.lists(WORDS, min_size=1, max_size=9).map(" ".join), min_size=1, max_size=9)
SKILLS = st.lists(
    st.sampled_from(["Kubernetes", "PostgreSQL", "Machine learning", "Golang", "data modeling"]), unique=True
)


@settings(deadline=None)
@given(LINES, SKILLS, st.lists(st.sampled_from([None, "shorter", "longer", "more about teams", "2 lines"]), max_size=5))
def test_every_line_of_a_role_is_the_persons_own(lines: list[str], skills: list[str], notes: list[str | None]) -> None:
    person = cv("Oskar Vint", "en", section(SectionKind.EXPERIENCE, "Work", part("Clerk", "Quayside", None, *lines)))
    wanted = job("Any", *skills)
    entry = entry_of(person, "s1.r1")
    own = {item.id: item.content for item in entry.original}
    for note in notes:
        writing = write(person, wanted, entry.changed(note=note))
        if not isinstance(writing, Written):
            continue
        assert writing.draft.lines not in {one.lines for one in entry.drafts}
        assert note or len(writing.draft.items) <= max(MOST_LINES, len(lines))
        for item in writing.draft.items:
            assert item.raw_output == own[item.evidence[0]]
            assert said(item.content) in said(item.raw_output)
        entry = with_draft(entry, writing.draft)


def said(text: str) -> str:
    """The text with every skill under its canonical name, and without marks and case."""
    for mention in reversed(VOCABULARY.find(text)):
        text = text[: mention.start] + mention.skill + text[mention.end :]
    return re.sub(r"[\W_]", "", text).casefold()
