"""Names of groups of skills, told from the headings of sections."""

from core.cv import SectionKind, StructuredCV
from core.reading.cvs import read_cv
from core.reading.skills import Vocabulary
from core.reading.source import SourceLine, SourceText
from tests.core.reading.texts import Row, cv_of, lines_of

Look = dict[str, str | float | bool]


def headed(text: str, **look: str | float | bool) -> Row:
    return {"text": text, **look}


HEAD: Look = {"size": 11, "bold": True, "gap": 1.6}
GROUP: Look = {"size": 10.5, "bold": True, "gap": 0.9}
WORK: tuple[Row, ...] = (headed("Experience", **HEAD), "Cooper, Stave & Hoop Ltd\t2015 – 2020", "- Built barrels")


def test_groups_that_stand_closer_than_headings_belong_to_the_skills() -> None:
    cv = cv_of(
        *WORK,
        headed("Skills", **HEAD),
        headed("Joinery", **GROUP),
        "scribing",
        "sash windows",
        headed("Tools", **GROUP),
        "adze",
        "drawknife",
        headed("Languages", **HEAD),
        "Norn: native",
    )
    assert lines_of(cv, SectionKind.SKILLS) == ["Joinery: scribing, sash windows", "Tools: adze, drawknife"]
    assert lines_of(cv, SectionKind.LANGUAGES) == ["Norn: native"]


def test_languages_for_computers_are_a_group_and_spoken_ones_a_section() -> None:
    bold: Look = {"bold": True}
    cv = cv_of(
        headed("Work", **bold),
        "Cooper, Stave & Hoop Ltd\t2015 – 2020",
        headed("Skills", **bold),
        headed("Languages", **bold),
        "Python",
        "C#",
        headed("Leadership", **bold),
        "hiring",
        "budgets",
        headed("Languages", **bold),
        "Norn (native)",
        "Faroese (B2)",
    )
    assert lines_of(cv, SectionKind.SKILLS) == ["Languages: Python, C#", "Leadership: hiring, budgets"]
    assert lines_of(cv, SectionKind.LANGUAGES) == ["Norn (native)", "Faroese (B2)"]


def test_each_column_has_headings_of_its_own_size() -> None:
    rows: list[Row] = [
        {"text": "Skills", "size": 11.5, "x": 40, "gap": 1.5},
        {"text": "scribing", "x": 40},
        {"text": "Languages", "size": 11.5, "x": 40, "gap": 1.5},
        {"text": "Norn: native", "x": 40},
        {"text": "Certificates", "size": 11.5, "x": 40, "gap": 1.5},
        {"text": "Coopering, 2014", "x": 40},
        {"text": "Experience", "size": 14, "x": 200, "gap": 1.5},
        {"text": "Stave & Hoop Ltd", "size": 11.5, "x": 200, "gap": 1.2},
        {"text": "Cooper", "size": 10.5, "x": 200, "gap": 0.4},
        {"text": "May 2015 – June 2020", "x": 200, "gap": 0.4},
        {"text": "Built barrels", "x": 206, "bullet": True},
        {"text": "Education", "size": 14, "x": 200, "gap": 1.5},
        {"text": "University of Sandviken", "size": 11.5, "x": 200, "gap": 1.2},
        {"text": "BSc Physics, 2008 – 2011", "x": 200, "gap": 0.4},
    ]
    cv = cv_of(*rows)
    (role,) = next(cv.of_kind(SectionKind.EXPERIENCE)).subsections
    assert (role.title, role.organisation) == ("Cooper", "Stave & Hoop Ltd")


def test_a_heading_that_a_narrow_column_broke_is_one() -> None:
    cv = cv_of(
        *WORK,
        headed("Professional", **HEAD),
        {"text": "Skills", "size": 11, "bold": True, "gap": 0.3},
        "scribing",
        "adze",
        "drawknife",
    )
    assert lines_of(cv, SectionKind.SKILLS) == ["scribing", "adze", "drawknife"]


def test_a_section_of_languages_for_computers_is_one_of_skills() -> None:
    texts = ("Ada Quill", "LANGUAGES", "Python", "Scala", "Bash", "EXPERIENCE", "Cooper, Hoop Ltd, 2015 – 2020")
    lines = tuple(SourceLine(text=text, size=14 if text in ("LANGUAGES", "EXPERIENCE") else 10) for text in texts)
    cv = read_cv(SourceText(lines=lines), Vocabulary.parse("Python\t\nScala\t\nBash\t"))
    assert isinstance(cv, StructuredCV)
    assert lines_of(cv, SectionKind.SKILLS) == ["Python", "Scala", "Bash"]


def test_skills_in_boxes_of_two_rows_are_parted_at_the_end_of_the_row() -> None:
    rows = headed("Accounting", **GROUP), "IFRS\tVAT", "transfer pricing", headed("Systems", **GROUP), "Sage\tXero"
    cv = cv_of(*WORK, headed("Skills", **HEAD), *rows)
    assert lines_of(cv, SectionKind.SKILLS) == ["Accounting: IFRS, VAT, transfer pricing", "Systems: Sage, Xero"]
