"""A model's reading of a CV beside the rules': what it may add, and that it can neither lose nor invent anything."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.cv import ContentType, Item, Period, Section, SectionKind, StructuredCV, Subsection
from core.model_reading.answers import CvSeen, EntrySeen, SectionSeen
from core.model_reading.cv import merged
from core.model_reading.entries import with_fields
from core.model_reading.support import Support, folded
from tests.core.model_reading.seen import CV, LINES, cv_read, entry, seen

HEAD = "Brannoc Ward Sister 2019 to now"


def field_of(part: Subsection, title: str = "", organisation: str = "", place: str = "", dates: str = "") -> Subsection:
    lines = [part.name, *(item.content for item in part.items)]
    told = EntrySeen(title=title, organisation=organisation, place=place, dates=dates, lines=(1,))
    return with_fields(part, told, lines, Support("\n".join(lines)))


def words(cv: StructuredCV) -> set[str]:
    """Every word that stands in the document."""
    shown = [one for _, one in cv.contact if isinstance(one, str)]
    shown += [item.content for item in cv.items()]
    for part in (part for section in cv.sections for part in section.subsections):
        fields = [part.title, part.organisation, part.location, part.period.text if part.period else None]
        shown += [one for one in fields if one] if part.title or part.organisation else [part.name]
    return set(re.findall(r"\w+", folded("\n".join(shown))))


def test_a_field_that_the_rules_left_empty_is_filled_and_the_rest_of_the_heading_stays() -> None:
    part = field_of(Subsection(id="s1.e1", name=HEAD), title="ward sister", dates="2019 to now")
    assert (part.title, part.period and part.period.text) == ("Ward Sister", "2019 to now")
    assert [item.content for item in part.items] == ["Brannoc"]


def test_a_title_and_an_employer_that_were_mixed_up_change_places() -> None:
    mixed = Subsection(
        id="s1.e1", name="Ward Sister, Brannoc Hospital", title="Brannoc Hospital", organisation="Ward Sister"
    )
    part = field_of(mixed, title="Ward Sister", organisation="Brannoc Hospital")
    assert (part.title, part.organisation) == ("Ward Sister", "Brannoc Hospital")


def test_what_the_rules_know_as_well_stays_as_it_is() -> None:
    part = Subsection(id="s1.e1", name="Nurse, Tamar Care Home", title="Nurse", organisation="Tamar Care Home")
    assert field_of(part, title="Tamar Care Home", organisation="Nurse") == part


@pytest.mark.parametrize("told", ["Chief Nurse", "Brannoc Royal", "Sist"])
def test_a_word_that_the_heading_does_not_hold_is_dropped(told: str) -> None:
    part = Subsection(id="s1.e1", name=HEAD)
    assert field_of(part, title=told) == part


def test_a_change_that_would_lose_a_word_is_none() -> None:
    part = Subsection(id="s1.e1", name="Night Nurse Brannoc", title="Night Brannoc", organisation="Nurse")
    assert field_of(part, title="Nurse") == part


def test_dates_that_the_rules_cannot_read_stand_as_they_are_written() -> None:
    part = field_of(
        Subsection(id="s1.e1", name="Nurse, Brannoc, Q3/19 until today", title="Nurse"), dates="Q3/19 until today"
    )
    assert part.period == Period(text="Q3/19 until today")


def test_a_section_that_rules_do_not_know_gets_its_kind() -> None:
    cv = StructuredCV(contact=cv_read().contact, sections=(Section(id="s1", name="Bits", kind=SectionKind.OTHER),))
    told = CvSeen(
        is_cv=True,
        sections=(SectionSeen(kind=SectionKind.QUALIFICATIONS, heading=1, entries=()),),
        **dict.fromkeys(("name", "headline", "email", "phone", "place"), ""),
    )
    section = merged(cv, told, ["Bits"]).sections[0]
    assert (section.kind, section.content_type) == (SectionKind.QUALIFICATIONS, ContentType.DYNAMIC)


def test_lines_that_a_model_calls_certificates_become_entries() -> None:
    line = Item(id="s1.i1", content="First Aid, Red Cross, 2020")
    bits = Section(id="s1", name="Bits", kind=SectionKind.OTHER, items=(line,))
    told = CvSeen(
        is_cv=True,
        sections=(SectionSeen(kind=SectionKind.CERTIFICATIONS, heading=1, entries=()),),
        **dict.fromkeys(("name", "headline", "email", "phone", "place"), ""),
    )
    read = StructuredCV(contact=cv_read().contact, sections=(bits,))
    (one,) = merged(read, told, ["Bits", line.content]).sections[0].subsections
    assert (one.name, one.title, one.organisation) == (line.content, "First Aid", "Red Cross")


def test_loose_lines_become_roles_where_each_has_a_name_and_dates() -> None:
    lines = [
        "Where I was",
        "Deckhand · Ferry Two · 2011 - 2013",
        "Moored in all weathers",
        "Cook · Ferry One · 2009 - 2011",
    ]
    items = tuple({"id": f"s1.i{n}", "content": line} for n, line in enumerate(lines[1:], 1))
    section = Section.model_validate(
        {"id": "s1", "name": lines[0], "kind": SectionKind.OTHER, "items": items}, strict=False
    )
    told = seen(
        entry("Deckhand", "Ferry Two", dates="2011 - 2013", lines=(2, 3)),
        entry("Cook", "Ferry One", dates="2009 - 2011", lines=(4,)),
        heading=1,
    )
    cv = merged(StructuredCV(contact=cv_read().contact, sections=(section,)), told, lines)
    assert [(part.title, part.organisation) for part in cv.sections[0].subsections] == [
        ("Deckhand", "Ferry Two"),
        ("Cook", "Ferry One"),
    ]
    assert [item.content for item in cv.items()] == ["Moored in all weathers"]
    assert cv.sections[0].kind is SectionKind.EXPERIENCE


def test_a_name_that_the_rules_missed_is_taken_from_the_top_and_stands_once() -> None:
    read = cv_read()
    nameless = StructuredCV(
        contact=read.contact.changed(name=None),
        sections=(
            Section.model_validate(
                {
                    "id": "s0",
                    "name": "Other",
                    "kind": SectionKind.OTHER,
                    "items": ({"id": "s0.i1", "content": "Ines Okafor"},),
                },
                strict=False,
            ),
            *read.sections,
        ),
    )
    cv = merged(nameless, seen(name="INES OKAFOR"), LINES)
    assert cv.contact.name == "Ines Okafor"
    assert cv.sections == read.sections


def test_a_person_who_does_not_stand_in_the_text_is_none() -> None:
    cv = merged(cv_read().changed(contact=cv_read().contact.changed(name=None)), seen(name="Ada King"), LINES)
    assert cv.contact.name is None


def test_a_model_that_sees_no_cv_changes_nothing() -> None:
    assert merged(cv_read(), seen(name="Ines").changed(is_cv=False), LINES) == cv_read()


values = st.sampled_from(["", "Chief of Everything", "Contoso", "99", *LINES, *CV.split()]) | st.text(max_size=12)
numbers = st.lists(st.integers(-2, len(LINES) + 2), max_size=5).map(tuple)
entries = st.builds(EntrySeen, title=values, organisation=values, place=values, dates=values, lines=numbers)
sections = st.builds(
    SectionSeen,
    kind=st.sampled_from(SectionKind),
    heading=st.integers(-1, len(LINES) + 1),
    entries=st.lists(entries, max_size=4).map(tuple),
)
anything = st.builds(
    CvSeen,
    is_cv=st.just(value=True),
    name=values,
    headline=values,
    email=values,
    phone=values,
    place=values,
    sections=st.lists(sections, max_size=4).map(tuple),
)


@settings(deadline=None)
@given(told=anything, bare=st.booleans())
def test_whatever_a_model_says_no_word_is_lost_and_none_is_invented(told: CvSeen, bare: bool) -> None:  # noqa: FBT001 - drawn
    read = cv_read()
    if bare:  # the rules found nothing but lines
        read = read.changed(
            contact=read.contact.changed(name=None, email=None, phone=None),
            sections=tuple(
                section.changed(
                    kind=SectionKind.OTHER,
                    subsections=tuple(
                        part.changed(title=None, organisation=None, period=None) for part in section.subsections
                    ),
                )
                for section in read.sections
            ),
        )
    cv = merged(read, told, LINES)
    assert words(cv) == words(read) | (words(cv) & set(re.findall(r"\w+", folded(CV))))
