import asyncio

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.cv import Item, ItemStatus, SectionKind, StructuredCV, Subsection
from core.job import JobDescriptionData
from core.ports import WriteRequest, Written
from core.session import Draft, DraftOrigin, Entry, EntryState
from core.tailoring.assemble import assemble
from core.tailoring.entries import entries_of
from core.tailoring.writer import RulesWriter
from tests.core.tailoring.people import ENGINEER, ENGINEER_JOB, NURSE, PEOPLE, VOCABULARY, accepted, cv, section


def written(person: StructuredCV, wanted: JobDescriptionData, entry: Entry) -> Draft:
    request = WriteRequest(cv=person, job=wanted, entry=entry)
    writing = asyncio.run(RulesWriter(VOCABULARY).write(request))
    assert isinstance(writing, Written)
    return writing.draft


def tailored(person: StructuredCV, wanted: JobDescriptionData) -> tuple[Entry, ...]:
    return tuple(accepted(entry, written(person, wanted, entry)) for entry in entries_of(person))


def kept(entry: Entry, *items: Item) -> Entry:
    return accepted(entry, Draft(number=1, origin=DraftOrigin.ORIGINAL, items=items, writer="person"))


def heading(part: Subsection) -> Subsection:
    return part.changed(items=())


def test_summary_and_key_qualifications_open_the_document() -> None:
    done = assemble(ENGINEER, tailored(ENGINEER, ENGINEER_JOB))
    assert [section.name for section in done.sections] == [
        "Profile",
        "Key Qualifications",
        "Experience",
        "Projects",
        "Skills",
        "Education",
        "Languages",
    ]
    assert len(done.sections[1].items) == 10
    assert done.sections[2].subsections[0].items[0].status is ItemStatus.USER_ACCEPTED


def test_what_stood_in_a_margin_follows_the_roles() -> None:
    above = ("Referees", SectionKind.REFERENCES), ("Skills", SectionKind.SKILLS), ("Languages", SectionKind.LANGUAGES)
    below = ("Work", SectionKind.EXPERIENCE), ("Hobbies", SectionKind.INTERESTS)
    person = cv("Jo Marsh", "en", *(section(kind, name, "A line of it") for name, kind in (*above, *below)))
    names = [one.name for one in assemble(person, ()).sections]
    assert names == ["Skills", "Work", "Hobbies", "Referees", "Languages"]
    alone = cv("Jo Marsh", "en", section(SectionKind.LANGUAGES, "Languages", "Dutch"))
    assert assemble(alone, ()).sections == alone.sections


def test_what_is_not_accepted_is_left_out() -> None:
    done = assemble(ENGINEER, entries_of(ENGINEER))
    assert done.sections[0].kind is SectionKind.EXPERIENCE
    assert [part.items for part in done.sections[0].subsections] == [(), (), ()]


def test_an_empty_accepted_draft_leaves_the_entry_out() -> None:
    entries = tuple(kept(entry) for entry in entries_of(NURSE))
    done = assemble(NURSE, entries)
    assert [section.name for section in done.sections] == ["Employment", "Training", "Registrations"]
    assert done.sections[0].subsections == tuple(map(heading, NURSE.sections[0].subsections))


def test_own_lines_that_were_kept_stand_where_they_stood() -> None:
    entries = tuple(kept(entry, *entry.original) for entry in entries_of(NURSE) if entry.id.startswith("s1"))
    done = assemble(NURSE, entries)
    assert [item.content for item in done.items()] == [item.content for item in NURSE.items()]


def test_a_line_that_stands_twice_gets_an_id_of_its_own() -> None:
    line = NURSE.sections[0].subsections[0].items[0]
    entries = tuple(kept(entry, line, line) for entry in entries_of(NURSE))
    done = assemble(NURSE, entries)
    ids = [item.id for item in done.items()]
    assert len(set(ids)) == len(ids)
    assert StructuredCV.model_validate_json(done.model_dump_json()) == done


@settings(deadline=None)
@given(st.sampled_from(PEOPLE), st.data())
def test_nothing_that_is_not_tailored_ever_changes(
    case: tuple[StructuredCV, JobDescriptionData],
    data: st.DataObject,
) -> None:
    person, wanted = case
    entries = tuple(
        data.draw(
            st.sampled_from(
                [entry, kept(entry), kept(entry, *entry.original), accepted(entry, written(person, wanted, entry))]
            )
        )
        for entry in entries_of(person)
    )
    done = assemble(person, entries)
    assert done.contact == person.contact
    assert done.language == person.language
    assert [heading(part) for section in done.sections for part in section.subsections] == [
        heading(part) for section in person.sections for part in section.subsections
    ]
    reviewed = {SectionKind.SUMMARY, SectionKind.QUALIFICATIONS, SectionKind.EXPERIENCE, SectionKind.PROJECTS}
    assert [section for section in done.sections if section.kind not in reviewed] == [
        section for section in person.sections if section.kind not in reviewed
    ]
    shown = [item.content for item in done.items()]
    for entry in entries:
        if entry.state is EntryState.ACCEPTED:
            assert all(item.content in shown for item in entry.accepted_items)


def test_a_cv_without_entries_is_copied_whole() -> None:
    assert assemble(NURSE, ()) == NURSE


@pytest.mark.parametrize(("person", "wanted"), PEOPLE)
def test_the_assembled_cv_survives_json(person: StructuredCV, wanted: JobDescriptionData) -> None:
    done = assemble(person, tailored(person, wanted))
    assert StructuredCV.model_validate_json(done.model_dump_json()) == done
