import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.render.outline import Shape, followed, outline
from core.cv import Contact, Link, SectionKind, StructuredCV, Subsection
from tests.adapters.render.people import engineer, entry, person, section


def test_a_part_without_lines_is_left_out() -> None:
    cv = person(section("Awards", SectionKind.AWARDS), section("Skills", SectionKind.SKILLS, ["Welding"]))

    assert [part.heading for part in outline(cv).parts] == ["Skills"]


def test_ten_key_qualifications_stand_in_three_columns_that_are_read_downwards() -> None:
    qualifications = outline(engineer()).parts[1]

    assert qualifications.shape is Shape.COLUMNS
    assert [len(column) for column in qualifications.columns] == [4, 3, 3]
    assert tuple(line for column in qualifications.columns for line in column) == qualifications.lines


@pytest.mark.parametrize("count", [1, 2, 3])
def test_what_would_be_a_single_row_of_columns_runs_in_one_line(count: int) -> None:
    languages = ["Dutch (native)", "English (professional working proficiency)", "German (B1)"][:count]
    part = outline(person(section("Languages", SectionKind.LANGUAGES, languages))).parts[0]

    assert part.shape is (Shape.PARAGRAPHS if count == 1 else Shape.RUN_IN)


def test_key_qualifications_too_long_for_a_column_become_bullets() -> None:
    long = ["Twenty years of opening depots across the north of England"] * 4
    part = outline(person(section("Key Qualifications", SectionKind.QUALIFICATIONS, long))).parts[0]

    assert part.shape is Shape.BULLETS


def test_the_sentences_of_a_summary_are_one_paragraph() -> None:
    sentences = ["Welder of twenty years.", "Trains apprentices!"]
    part = outline(person(section("Summary", SectionKind.SUMMARY, sentences))).parts[0]

    assert [line.text for line in part.lines] == ["Welder of twenty years. Trains apprentices!"]


@pytest.mark.parametrize("lines", [["Welder of twenty years", "Trains apprentices"], ["A paragraph. " * 30] * 2])
def test_a_summary_of_loose_lines_or_of_paragraphs_stays_as_it_is(lines: list[str]) -> None:
    part = outline(person(section("Summary", SectionKind.SUMMARY, lines))).parts[0]

    assert [line.text for line in part.lines] == [line.strip() for line in lines]


def test_lines_with_numbers_of_their_own_get_no_mark_before_them() -> None:
    part = outline(person(section("Patents", SectionKind.OTHER, ["1. A quieter pump", "2) A valve"]))).parts[0]

    assert part.shape is Shape.PARAGRAPHS


def test_the_name_of_a_group_of_skills_is_told_from_the_skills() -> None:
    part = outline(person(section("Skills", SectionKind.SKILLS, ["Tools: Kafka, Flink", "Ratio 3:1 mixing"]))).parts[0]

    assert [(line.label, line.text) for line in part.lines] == [
        ("Tools", "Kafka, Flink"),
        (None, "Ratio 3:1 mixing"),
    ]


@pytest.mark.parametrize(
    ("lines", "broken"), [(["Led"] * 6, "no"), (["Led"] * 7, "yes"), (["Led a team " * 30] * 3, "yes")]
)
def test_an_entry_that_would_leave_a_hole_may_be_broken(lines: list[str], broken: str) -> None:
    cv = person(section("Work", SectionKind.EXPERIENCE, (), [entry("Clerk", "Polderpost", "2011", lines)]))
    assert outline(cv).parts[0].entries[0].long is (broken == "yes")


def test_a_list_of_skills_that_was_broken_into_lines_is_one_list() -> None:
    lines = ["Go, Python,", "SQL, Docker", "Helm"]
    (line,) = outline(person(section("Skills", SectionKind.SKILLS, lines))).parts[0].lines
    assert line.text == "Go, Python, SQL, Docker, Helm"
    apart = ["Welding (MIG, TIG)", "Turning"]
    assert [one.text for one in outline(person(section("Skills", SectionKind.SKILLS, apart))).parts[0].lines] == apart


def test_a_telephone_number_between_arabic_words_is_held_from_left_to_right() -> None:
    cv = StructuredCV(contact=Contact(name="ليلى", phone="+962 7 9000 0000"), language="ar")
    assert outline(cv).reach[0][0].text.strip("\u200e") == "+962 7 9000 0000"
    assert outline(cv).reach[0][0].text.startswith("\u200e")
    assert outline(cv.changed(language="en")).reach[0][0].text == "+962 7 9000 0000"


def test_sentences_of_a_script_without_spaces_are_joined_without_one() -> None:
    part = outline(person(section("简介", SectionKind.SUMMARY, ["数据分析师。", "六年经验。"]), language="zh")).parts[0]
    assert [line.text for line in part.lines] == ["数据分析师。六年经验。"]


def test_a_subsection_of_skills_is_one_line() -> None:
    group = Subsection(id="g", name="Werkzeuge", items=entry("x", None, None, ["SAS", "MedDRA"]).items)
    part = outline(person(section("Kenntnisse", SectionKind.SKILLS, (), [group]))).parts[0]

    assert [(line.label, line.text) for line in part.lines] == [("Werkzeuge", "SAS, MedDRA")]
    assert part.entries == ()


@pytest.mark.parametrize(
    ("name", "dates", "title"),
    [
        ("Internship (2011)", "2011", "Internship"),
        ("2011 – 2012, Internship at Polderpost", "2011 – 2012", "Internship at Polderpost"),
        ("2011", "2011", "2011"),
        ("Internship", "2011", "Internship"),
    ],
)
def test_dates_that_stand_apart_are_not_said_twice(name: str, dates: str, title: str) -> None:
    cv = person(section("Work", SectionKind.EXPERIENCE, (), [entry(None, None, dates, ["x"], name=name)]))

    assert outline(cv).parts[0].entries[0].title == title


def test_an_employer_without_a_title_ranks_first() -> None:
    cv = person(section("Work", SectionKind.EXPERIENCE, (), [entry(None, "Polderpost", "2011", ["x"])]))

    one = outline(cv).parts[0].entries[0]
    assert (one.title, one.organisation) == ("Polderpost", None)


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "data:text/html,x",
        "https://",
        "https://[broken",
        'https://a.example/"onclick="x',
        "https://a.example/\n/b",
    ],
)
def test_a_link_that_is_not_safe_is_words_alone(url: str) -> None:
    assert followed(Link(url=url, label="Portfolio")).href is None


@given(st.text(min_size=1).filter(str.strip))
def test_no_link_leads_anywhere_but_to_the_web_a_mailbox_or_a_telephone(url: str) -> None:
    href = followed(Link(url=url, label="x")).href

    assert href is None or href.lower().startswith(("http://", "https://", "mailto:", "tel:"))


@pytest.mark.parametrize(
    ("url", "label", "shown", "href"),
    [
        ("https://www.example.com/in/marit/", "Profile", "example.com/in/marit", "https://www.example.com/in/marit/"),
        ("example.com/marit", "Site", "example.com/marit", "https://example.com/marit"),
        ("https://example.com/" + "a" * 60, "Portfolio", "Portfolio", "https://example.com/" + "a" * 60),
        ("mailto:marit@example.org", "Mail", "marit@example.org", "mailto:marit@example.org"),
    ],
)
def test_a_link_shows_its_address_when_that_is_short(url: str, label: str, shown: str, href: str) -> None:
    reach = followed(Link(url=url, label=label))

    assert (reach.text, reach.href) == (shown, href)


def test_contact_details_that_do_not_fit_one_row_put_links_in_a_second() -> None:
    assert [len(row) for row in outline(engineer()).reach] == [3, 2]
    short = StructuredCV(contact=Contact(name="Jo", email="jo@example.org", links=(Link(url="jo.example", label="x"),)))
    assert [len(row) for row in outline(short).reach] == [2]


def test_characters_that_no_document_may_hold_are_left_out() -> None:
    cv = person(section("Work\x00", SectionKind.OTHER, ["Led\x0b the\x1f audit\ufffe", "\x07"]))

    assert [line.text for line in outline(cv).parts[0].lines] == ["Led the audit"]
    assert outline(cv).parts[0].heading == "Work"


def test_certificates_are_a_line_each_in_the_persons_own_words() -> None:
    entries = [
        entry("First Aid", "Red Cross", "2020", name="2020: First Aid (Red Cross)"),
        entry("Lock Ticket", "Tern Authority", "2021", name="Lock Ticket, Tern Authority"),
    ]
    part = outline(person(section("Certificates", SectionKind.CERTIFICATIONS, (), entries))).parts[0]

    assert part.shape is Shape.BULLETS
    assert part.entries == ()
    assert [line.text for line in part.lines] == ["2020: First Aid (Red Cross)", "Lock Ticket, Tern Authority, 2021"]


def test_an_award_of_which_more_is_said_is_an_entry() -> None:
    award = entry("Golden Reed", "Guild", "2020", ["For the blue cloth"])
    (one,) = outline(person(section("Awards", SectionKind.AWARDS, (), [award]))).parts[0].entries

    assert (one.title, one.organisation, one.dates) == ("Golden Reed", "Guild", "2020")
