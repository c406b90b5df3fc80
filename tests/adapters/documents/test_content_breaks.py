"""Pages whose columns end at a heading, and rows below them with a title and a date at the right."""

import pytest

from adapters.documents.pdf import read_pdf
from tests.adapters.documents.papers import pdf, placed

STYLE = """<style>
  @page { size: A4; margin: 20mm } body { font: 10pt sans-serif } p { margin: 0 } h1 { text-align: right; margin: 0 }
  h2 { font-size: 13pt; margin: 8pt 0 } td { vertical-align: top }
  table { width: 100%; table-layout: fixed; margin-bottom: 8pt }
  .bar { background: #e5ecef } .bar td + td { text-align: right }
</style>"""


def _cells(*cells: list[str], kind: str = "columns") -> str:
    said = "".join("<td>" + "".join(f"<p>{line}</p>" for line in cell) + "</td>" for cell in cells)
    return f"<table class='{kind}'><tr>{said}</tr></table>"


def _lines(body: str) -> list[str]:
    return [line.text for line in read_pdf(pdf(STYLE + body)).lines]


ROLES = [
    ("Rye &amp; Sons", "Leeds", "Head Baker", "4/2015 – now"),
    ("Bäckerei Ährenfeld", "Jena", "Gesellin", "8/2010 – 3/2015"),
    ("Фабрика «Колос»", "Омск", "Пекарь", "май 2008 – июль 2010"),
    ("Fournil du Canal", "Lille", "Apprentie", "2006 – 2008"),
]


def _bars() -> str:
    return "".join(
        _cells([f"<b>{employer}</b>", place], [title, period], kind="bar") + f"<p>• Kneaded dough in {place}</p>"
        for employer, place, title, period in ROLES
    )


READ = [
    line
    for employer, place, title, period in ROLES
    for line in (f"{employer.replace('&amp;', '&')}\t{title}", f"{place}\t{period}", f"Kneaded dough in {place}")
]


@pytest.mark.parametrize("heading", ["Work", "Was ich gemacht habe", "Опыт", "Emplois", "Doświadczenie", "Εμπειρία"])
@pytest.mark.parametrize("rows", [1, 2])
def test_columns_end_at_the_heading_of_what_is_as_wide_as_the_page(heading: str, rows: int) -> None:
    above = [
        ["<b>CONTACT</b>", "Leeds", "07700 900 555"],
        ["<b>SKILLS</b>", "Kneading", "Glazing"],
        ["<b>TONGUES</b>", "Dutch"],
    ]
    more = [["<b>COURSES</b>", "Sourdough, 2019", "First aid"], ["<b>HOBBIES</b>", "Rowing"], []]
    columns = "".join(_cells(*row) for row in (above, more)[:rows])
    read = _lines(f"<h1>Ada Quill</h1>{columns}<h2>{heading}</h2>{_bars()}")
    assert read[0] == "Ada Quill"
    assert read[read.index(heading) :] == [heading, *READ]
    texts = [
        text.replace("<b>", "").replace("</b>", "") for row in (above, more)[:rows] for cell in row for text in cell
    ]
    assert sorted(read[1 : read.index(heading)]) == sorted(texts)
    assert read.index("Glazing") == read.index("SKILLS") + 2


def test_a_sidebar_goes_on_beside_a_heading_of_the_other_column() -> None:
    main = [(40.0, 700.0 - 12 * row, f"Words of the main part in line {row}") for row in range(12)]
    aside = [(330.0, 700.0 - 12 * row, f"Aside of line {row}") for row in range(12)]
    read = [line.text for line in read_pdf(placed(*main, *aside)).lines]
    assert read == [text for _, _, text in (*main, *aside)]


def test_contact_details_at_the_right_with_years_in_a_telephone_number_stay_together() -> None:
    right = ["Utrecht", "+31 6 5550 1942", "ada.quill@post.example"]
    read = _lines(_cells(["<b>Ada Quill</b>", "Baker"], right, kind="bar") + "<h2>Work</h2><p>Rye Bakery, 2019</p>")
    assert [line for line in read if line in right] == right


def test_a_heading_takes_no_broken_date_below_it_for_its_own() -> None:
    body = "<style>tr { display: flex } td:first-child { width: 90pt; font-size: 9pt } h2 { font: 15pt serif }</style>"
    roles = [
        ("september 2022 – heden", "Bakker", "Bakkerij Rogge"),
        ("april 2014 – december 2018", "Molenaar", "De Halm"),
    ]
    for period, title, employer in roles:
        body += _cells([period], [f"<b>{title}</b>", employer, "• Kneedde deeg voor negen dorpen en twee schepen"])
    read = _lines(f"<h2>Waar ik werkte</h2>{body}<h2>Talen</h2>{_cells([''], ['Nederlands'])}{_cells([''], ['Fries'])}")
    assert "Waar ik werkte" in read
    assert "september 2022 – heden\tBakker" in read
    assert "april 2014 – december 2018\tMolenaar" in read


@pytest.mark.parametrize("label", ["Languages", "Programme", "Sprachen", "Outils", "Idiomas", "Verktyg"])
def test_labels_and_headings_in_a_margin_are_read_row_by_row_as_the_content_has_them(label: str) -> None:
    rows = [
        (412.0, "What I can do with machines of all kinds", ""),
        (392.5, label, "C++, Lua, Rust, Ada"),
        (380.5, "Tools and engines", "Figma, Blender, Ardour and others of that kind"),
        (351.0, "Tongues", ""),
        (338.0, "", "Dutch from home"),
        (324.0, "", "Greek from school"),
        (310.0, "", "Frisian from the neighbours"),
        (277.0, "Prizes", ""),
        (264.0, "", "Golden Loaf of the north of England, 2020"),
        (231.0, "Leisure", ""),
        (218.0, "", "Rowing and bread"),
    ]
    pieces = [(x, y, text) for y, *cells in rows for x, text in zip((57.0, 162.0), cells, strict=True) if text]
    read = [line.text for line in read_pdf(placed(*pieces)).lines]
    assert read == ["\t".join(filter(None, cells)) for _, *cells in rows]
