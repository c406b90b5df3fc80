from core.cv import ContentType, SectionKind
from core.session import EntryKind, EntryState
from core.tailoring.entries import entries_of, section_name
from tests.core.tailoring.people import ACCOUNTANT, COOK, ENGINEER, NURSE, cv, part, section


def test_cards_come_as_key_qualifications_roles_projects_summary() -> None:
    assert [(entry.id, entry.kind) for entry in entries_of(ENGINEER)] == [
        ("qualifications", EntryKind.QUALIFICATIONS),
        ("s2.r1", EntryKind.ROLE),
        ("s2.r2", EntryKind.ROLE),
        ("s3.r1", EntryKind.PROJECT),
        ("summary", EntryKind.SUMMARY),
    ]
    assert {entry.state for entry in entries_of(ENGINEER)} == {EntryState.WAITING}


def test_projects_come_after_roles_wherever_the_cv_has_them() -> None:
    person = cv(
        "Oskar Vint",
        "en",
        section(SectionKind.PROJECTS, "Projects", part("Kiln", None, None, "Built a kiln")),
        section(SectionKind.EXPERIENCE, "Work", part("Potter", "Clay & Co", None, "Threw pots")),
    )
    assert [entry.id for entry in entries_of(person)] == ["s2.r1", "s1.r1", "summary"]


def test_a_card_names_title_and_employer_in_one_line() -> None:
    role = next(entry for entry in entries_of(NURSE) if entry.kind is EntryKind.ROLE)
    assert role.name == "Staff Nurse · St Bride's Infirmary"
    assert (role.title, role.organisation, role.period) == ("Staff Nurse", "St Bride's Infirmary", "2018 – 2023")
    assert [item.id for item in role.original] == ["s1.r1.i1", "s1.r1.i2", "s1.r1.i3", "s1.r1.i4"]


def test_a_role_without_a_title_is_called_by_its_heading() -> None:
    person = cv(
        "Oskar Vint", "en", section(SectionKind.EXPERIENCE, "Work", part(None, "Clay & Co", None, "Threw pots"))
    )
    assert entries_of(person)[0].name == "Clay & Co"


def test_a_role_without_lines_has_no_card() -> None:
    assert "s2.r3" not in {entry.id for entry in entries_of(ENGINEER)}


def test_a_section_that_is_copied_has_no_cards() -> None:
    work = section(SectionKind.EXPERIENCE, "Work", part("Potter", "Clay & Co", None, "Threw pots"))
    person = cv("Oskar Vint", "en", work.changed(content_type=ContentType.STATIC))
    assert [entry.kind for entry in entries_of(person)] == [EntryKind.SUMMARY]


def test_the_summarys_original_is_the_cvs_own() -> None:
    summary = entries_of(ACCOUNTANT)[-1]
    assert [item.id for item in summary.original] == ["s1.i1"]
    assert summary.name == "Profil"


def test_a_cv_with_too_little_gets_no_list_of_key_qualifications() -> None:
    person = cv("Oskar Vint", "en", section(SectionKind.SKILLS, "Skills", "Pottery, Glazing"))
    assert entries_of(person) == ()


def test_sections_are_called_as_the_cv_calls_them_or_in_its_language() -> None:
    own = cv("Oskar Vint", "fr", section(SectionKind.QUALIFICATIONS, "Mes atouts", "Poterie, Émail, Tournage"))
    assert section_name(own, EntryKind.QUALIFICATIONS) == "Mes atouts"
    assert section_name(COOK, EntryKind.QUALIFICATIONS) == "Qualifications clés"
    assert section_name(cv("Oskar Vint", "fi"), EntryKind.SUMMARY) == "Executive Summary"
