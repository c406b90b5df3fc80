import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.cv import ContentType, SectionKind, StructuredCV
from core.reading.cvs import read_cv
from core.reading.jobs import read_job
from core.reading.skills import Vocabulary
from core.reading.source import Fault, SourceLine, SourceText, Unreadable
from tests.core.reading.people import PEOPLE, Person
from tests.core.reading.texts import source

NO_TERMS = Vocabulary()


def cv_of(text: str) -> StructuredCV:
    cv = read_cv(source(text), NO_TERMS)
    assert isinstance(cv, StructuredCV)
    return cv


def fault_of(text: str) -> Fault:
    cv = read_cv(source(text), NO_TERMS)
    assert isinstance(cv, Unreadable)
    return cv.fault


def roles_of(cv: StructuredCV) -> list[tuple[str | None, str | None, str | None, str | None]]:
    return [
        (
            role.title,
            role.organisation,
            str(role.period.start) if role.period and role.period.start else None,
            str(role.period.end) if role.period and role.period.end else None,
        )
        for section in cv.of_kind(SectionKind.EXPERIENCE)
        for role in section.subsections
    ]


@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.name)
def test_contact_details_are_read_in_every_language(person: Person) -> None:
    cv = cv_of(person.text)
    assert (cv.contact.name, cv.contact.email, cv.contact.phone) == (person.name, person.email, person.phone)
    assert cv.language == person.language


@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.name)
def test_roles_are_read_with_title_employer_and_dates_in_every_language(person: Person) -> None:
    assert roles_of(cv_of(person.text)) == list(person.roles)


@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.name)
def test_schools_are_read_in_every_language(person: Person) -> None:
    degrees = [one for section in cv_of(person.text).of_kind(SectionKind.EDUCATION) for one in section.subsections]
    assert [degree.organisation for degree in degrees] == list(person.schools)


def words_of(text: str) -> set[str]:
    return set(re.findall(r"[^\W_]+", text.lower()))


@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.name)
def test_no_word_of_a_cv_is_lost(person: Person) -> None:
    found = words_of(cv_of(person.text).model_dump_json())
    labels = words_of(
        "Curriculum vitae ΒΙΟΓΡΑΦΙΚΟ ΣΗΜΕΙΩΜΑ tel Телефон E-mail Email Город Ονοματεπώνυμο Διεύθυνση Τηλέφωνο 电话 邮箱"
        " Naam Adres Telefoon"
    )
    joined = "".join(sorted(found))
    assert {word for word in words_of(person.text) - labels if word not in found and word not in joined} == set()


def test_ids_say_where_a_line_stands() -> None:
    cv = cv_of(PEOPLE[0].text)
    experience = next(cv.of_kind(SectionKind.EXPERIENCE))
    assert experience.subsections[1].items[0].id == f"{experience.id}.e2.i1"


def test_what_is_tailored_is_dynamic_and_the_rest_is_copied() -> None:
    types = {section.kind: section.content_type for section in cv_of(PEOPLE[0].text).sections}
    assert types[SectionKind.EXPERIENCE] is ContentType.DYNAMIC
    assert types[SectionKind.SUMMARY] is ContentType.DYNAMIC
    assert types[SectionKind.EDUCATION] is ContentType.STATIC
    assert types[SectionKind.SKILLS] is ContentType.STATIC


def test_lines_that_a_page_broke_are_joined_and_the_breaks_hyphen_goes() -> None:
    lines = (
        SourceLine(text="Ebba Lindqvist", size=20),
        SourceLine(text="ebba@brev.example", size=10),
        SourceLine(text="Experience", size=14, gap=1),
        SourceLine(text="Welder, Norrland Yard AB\t2015 – 2020", size=10, x=40, gap=1),
        SourceLine(
            text="Joined hull sections of icebreakers and inspected the seams that oth-", size=10, x=50, bullet=True
        ),
        SourceLine(text="ers had made", size=10, x=50, gap=0.2),
        SourceLine(text="Education", size=14, gap=1),
        SourceLine(text="Umeå Technical School\t2012 – 2015", size=10, x=40, gap=1),
    )
    cv = read_cv(SourceText(lines=lines), NO_TERMS)
    assert isinstance(cv, StructuredCV)
    role = next(cv.of_kind(SectionKind.EXPERIENCE)).subsections[0]
    assert [item.content for item in role.items] == [
        "Joined hull sections of icebreakers and inspected the seams that others had made"
    ]
    assert (role.title, role.organisation) == ("Welder", "Norrland Yard AB")


def test_titles_whose_order_one_role_does_not_tell_follow_the_other_roles() -> None:
    cv = cv_of(
        """
        Kwame Boadi
        kwame@boadi.example

        EXPERIENCE
        Tidewater Ltd | Operations Manager | 2018 - 2022
        - Ran the night shift
        Umbra | Sommelier | 2014 - 2018
        - Chose the wines
        """
    )
    assert [(role[0], role[1]) for role in roles_of(cv)] == [
        ("Operations Manager", "Tidewater Ltd"),
        ("Sommelier", "Umbra"),
    ]


def test_unknown_headings_are_kept_as_sections_of_their_own() -> None:
    cv = cv_of(PEOPLE[6].text.replace("CERTIFICATIONS", "BEEKEEPING").replace("\nEDUCATION", "\n\nEDUCATION"))
    assert "BEEKEEPING" in [section.name for section in cv.sections]


NOVEL = (
    """
The harbour had been quiet since the herring left, and old Maren no longer counted the boats.
She sat by the window that looked north and waited for the light to turn. In the evening the
children came up the hill with stories of a whale, and nobody believed them until the smell
reached the church. It was the year 1911, and the ice had come early.
"""
    * 4
)

LETTER = """
Dear Mr Abernathy,

thank you for the pleasant evening last Thursday. My wife and I would be delighted to return the
invitation, and suggest the second weekend of the month, if the roads allow it by then.

With kind regards,
Osbert Finch
"""

POSTING = """
Site Reliability Engineer

About the role
We are looking for an engineer to join our platform team. You will run our clusters.

Responsibilities
- Keep the services up

Requirements
- 3+ years of experience with Linux

What we offer
- Thirty days of holiday. Apply now!
"""


def test_a_novel_and_a_letter_are_no_cv() -> None:
    assert fault_of(NOVEL) is Fault.NOT_A_CV
    assert fault_of(LETTER) is Fault.NOT_A_CV


def test_a_job_posting_is_told_apart_from_a_cv() -> None:
    assert fault_of(POSTING) is Fault.LOOKS_LIKE_A_JOB


def test_a_text_of_a_few_words_is_too_short() -> None:
    assert fault_of("Jo Bloggs, plumber, jo@bloggs.example") is Fault.TOO_SHORT
    assert fault_of("") is Fault.EMPTY


@settings(max_examples=200, deadline=None)
@given(st.lists(st.text(max_size=60), max_size=30))
def test_no_text_breaks_the_reader(lines: list[str]) -> None:
    cv = read_cv(source("\n".join(lines)), NO_TERMS)
    assert isinstance(cv, StructuredCV | Unreadable)


piece = st.sampled_from(
    """
Experience
SKILLS
Senior Baker
Rye & Sons Ltd
Leeds, UK
2019 – 2021
since 2020
• kneaded dough
www.rye.example
a@b.example
+44 7700 900123
Education
BSc Baking, University of Crumb
Tools: oven, peel
Baked 400 loaves a day for the whole of the north of the town.
lower case line
Projects
2020
""".strip().splitlines()
)


@pytest.mark.no_cover  # three hundred times the same lines
@settings(max_examples=300, deadline=None)
@given(st.lists(piece, min_size=4, max_size=25))
def test_every_word_of_any_arrangement_of_lines_is_in_the_cv(lines: list[str]) -> None:
    text = "\n".join(["Ada Quill", "ada.quill@post.example", "+44 7700 900456", "EXPERIENCE", *lines])
    cv = cv_of(text)
    found = words_of(cv.model_dump_json())
    assert words_of(text) - found <= words_of("mailto https")


@pytest.mark.parametrize("unit", ["a", "A", "7", "a-", "a.", "α", "Abc ", "A's ", "2019 – ", "a: "])
def test_long_runs_of_signs_are_read_in_a_time_that_grows_as_their_length(unit: str) -> None:
    text = PEOPLE[6].text + unit * (20_000 // len(unit))
    begun = time.process_time()
    read_cv(source(text), NO_TERMS)
    read_job(source(text), NO_TERMS)
    assert time.process_time() - begun < 5
