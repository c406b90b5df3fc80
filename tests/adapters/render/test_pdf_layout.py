"""The PDF, read back with a library that had no part in making it."""

from io import BytesIO
from itertools import pairwise

import pytest
from PIL import Image

from adapters.render.outline import outline
from adapters.render.pdf import OwnFonts, PdfPrinter
from core.cv import Contact, SectionKind, StructuredCV
from core.documents import Layout, Paper
from tests.adapters.render.paper import read
from tests.adapters.render.people import engineer, entry, foreman, person, section, texts


def test_every_line_is_read_back_in_the_order_of_the_cv(printer: PdfPrinter) -> None:
    text = read(printer.print(outline(engineer()), Layout()).data).text.casefold()

    at = 0
    for expected in texts(engineer()):
        found = text.find(" ".join(expected.split()).casefold(), at)
        assert found >= 0, f"{expected!r} is missing, or out of its place"
        at = found + len(expected)


def test_a_title_shares_its_line_with_the_dates_and_the_employer_follows(printer: PdfPrinter) -> None:
    lines = read(printer.print(outline(engineer()), Layout()).data).pages[0].splitlines()

    at = lines.index("Senior Data Engineer Mar 2021 – present")
    assert lines[at + 1] == "Windhaven Grid Services · Utrecht"


@pytest.mark.parametrize(
    "line",
    [
        "Official affinity: efficient offline filing of flat fjord baffles.",
        "Größe, Œuvre, ćwierć, Żółw, İstanbul, Åse, ñandú, ő",
        "Обучила 18 сотрудников; объём выпуска вырос вдвое.",
        "Σχεδίασε το σύστημα κρατήσεων για 40 λιμάνια.",
        "C++, C#, .NET, R&D, 38 %, 1,4 M€, “quotes” – dash — ‘q’ …",
        "<b>bold</b> &amp; {{ name }} {% raw %} ${HOME} #{x}",
    ],
)
def test_letters_signs_and_markup_are_read_back_as_they_were_written(printer: PdfPrinter, line: str) -> None:
    cv = person(section("Work", SectionKind.EXPERIENCE, (), [entry("Clerk", "Polderpost", "2011", [line])]))

    assert line in read(printer.print(outline(cv), Layout()).data).text


@pytest.mark.parametrize("filler", range(12, 18))
def test_no_line_begins_with_the_sign_of_a_unit(printer: PdfPrinter, filler: int) -> None:
    line = f"Raised {'w' * filler} sales of the shop with a great many other people in a rather long sentence by 8 %"
    cv = person(section("Work", SectionKind.OTHER, [line, line]))

    assert "8 %" in read(printer.print(outline(cv), Layout()).data).pages[0].replace("\N{NO-BREAK SPACE}", " ")


def test_only_the_fonts_of_the_package_are_used_for_latin_cyrillic_and_greek(printer: PdfPrinter) -> None:
    cv = person(section("Work", SectionKind.OTHER, ["Led ćwierć", "Обучила сотрудников", "Σχεδίασε το σύστημα"]))

    fonts = read(printer.print(outline(cv), Layout()).data).fonts
    assert fonts
    assert all("Source-Sans-3" in font for font in fonts)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("ar", "طوّرت نظام الحجز لأربعين فندقًا."),
        ("ja", "予約システムを設計した。"),
        ("hi", "टीम का नेतृत्व किया।"),
        ("en", "Shipped 🚀"),
    ],
)
def test_scripts_that_the_fonts_do_not_cover_are_still_laid_out(printer: PdfPrinter, language: str, line: str) -> None:
    cv = person(section("Work", SectionKind.OTHER, [line, "Python"]), language=language)

    made = printer.print(outline(cv), Layout())
    assert made.pages == 1
    assert "Python" in read(made.data).text


def test_links_lead_where_they_say(printer: PdfPrinter) -> None:
    assert read(printer.print(outline(engineer()), Layout()).data).links == (
        "mailto:marit@example.org",
        "tel:+31205550142",
        "https://www.example.com/in/marit",
        "https://code.example.com/marit",
        "https://code.example.com/tideline",
    )


def test_the_file_says_whose_it_is_and_is_tagged_in_its_language(printer: PdfPrinter) -> None:
    made = read(printer.print(outline(engineer().model_copy(update={"language": "nl"})), Layout()).data)

    assert made.metadata["Title"] == "Marit Oosterveld – Senior Data Engineer"
    assert made.metadata["Author"] == "Marit Oosterveld"
    assert made.tagged
    assert made.language == "nl"


def test_the_same_cv_gives_the_same_file(printer: PdfPrinter) -> None:
    first, second = (printer.print(outline(engineer()), Layout()).data for _ in range(2))

    assert first == second


@pytest.mark.parametrize(("paper", "size"), [(Paper.A4, (595, 842)), (Paper.LETTER, (612, 792))])
def test_the_sheet_is_the_one_that_was_chosen(printer: PdfPrinter, paper: Paper, size: tuple[int, int]) -> None:
    made = read(printer.print(outline(foreman()), Layout(paper=paper)).data)

    assert set(made.sizes) == {size}


def test_a_page_limit_is_kept_by_closer_setting(printer: PdfPrinter) -> None:
    cv = outline(foreman(roles=6, lines=9))
    free = printer.print(cv, Layout())
    assert free.pages == 2

    bound = printer.print(outline(foreman(roles=5, lines=8)), Layout(page_limit=1))

    assert (bound.pages, bound.fitted) == (1, True)


def test_a_page_limit_that_cannot_be_kept_leaves_the_wide_setting_and_says_so(printer: PdfPrinter) -> None:
    cv = outline(foreman(roles=8, lines=9))
    bound = printer.print(cv, Layout(page_limit=1))

    assert not bound.fitted
    assert bound.data == printer.print(cv, Layout()).data


def test_pages_are_numbered_from_the_second_on(printer: PdfPrinter) -> None:
    first, *others = read(printer.print(outline(foreman(roles=14, lines=7)), Layout()).data).pages

    assert len(others) == 2
    assert " / " not in first
    assert [page.split()[-3:] for page in others] == [["2", "/", "3"], ["3", "/", "3"]]


@pytest.mark.parametrize("lines", [1, 3, 6, 7, 12])
@pytest.mark.parametrize("paper", Paper)
def test_no_page_ends_with_a_heading_or_begins_with_the_last_line_of_an_entry(
    printer: PdfPrinter, lines: int, paper: Paper
) -> None:
    cv = foreman(roles=60 // lines + 2, lines=lines)
    pages = read(printer.print(outline(cv), Layout(paper=paper)).data).pages
    assert len(pages) > 1

    for page, after in pairwise(pages):
        *_, last = (line for line in page.splitlines() if " / " not in line)
        assert last.endswith("until it ran."), "a heading without its lines"
        first, second, *_ = after.splitlines()
        if lines <= 6:
            assert first.startswith("Foreman"), "an entry that fits was broken"
        assert first.startswith("Foreman") or second.startswith("• Rebuilt"), "a last line left alone"


@pytest.mark.parametrize("lines", range(39, 45))
def test_no_page_ends_with_the_heading_of_a_part(printer: PdfPrinter, lines: int) -> None:
    facts = [f"Fact {number}: a line about as long as the lines of most people are." for number in range(lines)]
    cv = person(section("Work", SectionKind.OTHER, facts), section("Prizes", SectionKind.SUMMARY, facts))
    first, *_ = read(printer.print(outline(cv), Layout()).data).pages

    assert first.splitlines()[-1].lstrip("• ").startswith("Fact")


def test_a_last_page_with_next_to_nothing_on_it_is_saved(printer: PdfPrinter) -> None:
    pages = [printer.print(outline(foreman(roles=roles, lines=5)), Layout()) for roles in range(5, 14)]

    for made in pages:
        last = read(made.data).pages[-1]
        assert made.pages == 1 or len(last.splitlines()) > 8


def test_where_a_little_closer_does_not_save_the_last_page_the_closest_setting_does(printer: PdfPrinter) -> None:
    cv = foreman(roles=6, lines=5)
    rest = (section(f"Part {number}", SectionKind.OTHER, ["A line of it"]) for number in range(3))
    assert printer.print(outline(cv.changed(sections=(*cv.sections, *rest))), Layout()).pages == 1


def test_items_that_run_in_one_line_have_one_space_on_each_side_of_the_dot(printer: PdfPrinter) -> None:
    cv = person(section("Languages", SectionKind.LANGUAGES, ["Dutch (native)", "English (C2)"]))
    text = read(printer.print(outline(cv), Layout()).data).text.replace("\N{NO-BREAK SPACE}", " ")
    assert "Dutch (native) · English (C2)" in text


def test_roles_of_long_lines_leave_no_hole_at_the_foot_of_a_page(printer: PdfPrinter) -> None:
    wordy = "with the crew of the night shift and every supplier of the region, " * 3
    pages = read(printer.print(outline(foreman(roles=8, lines=5, words=wordy)), Layout()).data).pages
    rows = [len(page.splitlines()) for page in pages]
    assert len(rows) == 3
    assert min(rows[:-1]) > 45


def test_words_and_addresses_without_end_stay_on_the_sheet(printer: PdfPrinter) -> None:
    endless = "Rindfleischetikettierungsueberwachungsaufgaben" * 5
    cv = StructuredCV(
        contact=Contact(name=endless, headline=endless, email=f"{endless}@example.org", location=endless),
        sections=(
            section("Work", SectionKind.EXPERIENCE, (), [entry(endless, endless, endless, [endless, "Led."])]),
            section("Skills", SectionKind.SKILLS, [endless, f"Tools: {endless}"]),
        ),
    )
    made = read(printer.print(outline(cv), Layout()).data)

    assert made.right_most <= 595 - 48, "something runs into the margin"
    assert made.text.replace(" ", "").count(endless) >= 7


def test_a_cv_of_one_line_is_one_page_without_holes(printer: PdfPrinter) -> None:
    cv = StructuredCV(contact=Contact(), sections=(section("Work", SectionKind.OTHER, ["Welder."]),))
    made = printer.print(outline(cv), Layout())

    assert made.pages == 1
    assert read(made.data).pages[0].split() == ["WORK", "Welder."]


@pytest.mark.parametrize("url", ["file:///etc/passwd", "http://127.0.0.1/", "data:,x", "font:../pdf.py", "font:"])
def test_the_printer_opens_nothing_but_its_own_fonts(url: str) -> None:
    with pytest.raises(ValueError, match="disallowed protocol"):
        OwnFonts().fetch(url)


def test_the_picture_shows_page_one(printer: PdfPrinter) -> None:
    preview = printer.print(outline(engineer()), Layout()).preview
    assert preview

    with Image.open(BytesIO(preview)) as picture:
        assert picture.format == "PNG"
        assert picture.width == 1000
        assert min(picture.convert("L").tobytes()) < 80, "an empty sheet"
