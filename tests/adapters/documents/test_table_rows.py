"""A table's row for each role: the same lines in every format that has tables."""

from collections.abc import Callable
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.documents.cells import side_by_side
from adapters.documents.docx import read_docx
from adapters.documents.extract import Extract, Line
from adapters.documents.html import read_html
from adapters.documents.odt import read_odt
from adapters.documents.rtf import read_rtf
from tests.adapters.documents.papers import word
from tests.adapters.documents.test_other_formats import odt

Row = list[list[str]]


def _docx(rows: list[Row]) -> Extract:
    def cell(texts: list[str]) -> str:
        return "<w:tc>" + "".join(f"<w:p><w:r><w:t>{escape(text)}</w:t></w:r></w:p>" for text in texts) + "</w:tc>"

    return read_docx(word("<w:tbl>" + "".join(f"<w:tr>{''.join(map(cell, row))}</w:tr>" for row in rows) + "</w:tbl>"))


def _odt(rows: list[Row]) -> Extract:
    def cell(texts: list[str]) -> str:
        said = "".join(f"<text:p>{escape(text)}</text:p>" for text in texts)
        return f"<table:table-cell>{said}</table:table-cell>"

    table = "".join(f"<table:table-row>{''.join(map(cell, row))}</table:table-row>" for row in rows)
    return read_odt(odt(f"<table:table>{table}</table:table>"))


def _html(rows: list[Row]) -> Extract:
    def cell(texts: list[str]) -> str:
        return f"<td>{'<br>'.join(map(escape, texts))}</td>"

    table = "".join(f"<tr>{''.join(map(cell, row))}</tr>" for row in rows)
    return read_html(f"<table>{table}</table>".encode())


def _letters(text: str) -> str:
    return "".join(sign if sign.isascii() else rf"\u{ord(sign)}?" for sign in text)


def _rtf(rows: list[Row]) -> Extract:
    def cell(texts: list[str]) -> str:
        return r"\par ".join(rf"\pard\intbl {_letters(text)}" for text in texts) + r"\cell "

    table = "".join(rf"\trowd\cellx2000\cellx7000 {''.join(map(cell, row))}\row\pard " for row in rows)
    return read_rtf((r"{\rtf1\ansi " + table + "}").encode())


FORMATS = [_docx, _odt, _html, _rtf]
PERIODS = [
    "2019 – 2021",
    "seit März 2018",
    "avril 2016 – aujourd’hui",
    "de enero de 2014 a mayo de 2017",
    "09/22 – σήμερα",
    "febbraio 2020 – oggi",
    "januari 2015 t/m heden",
    "od maja 2012 do chwili obecnej",
    "outubro 2020 — até hoje",
    "март 2015 – настоящее время",
    "2011–nuvarande",
    "2020年3月 – 至今",
]


@pytest.mark.parametrize("read", FORMATS)
@pytest.mark.parametrize("period", PERIODS)
def test_a_period_at_the_right_of_a_list_stands_beside_the_title(
    read: Callable[[list[Row]], Extract], period: str
) -> None:
    first = [["Rye & Sons", "Leeds"], ["Head Baker", "- Kneaded dough", "- Led two bakers"], [period]]
    second = [[], ["Baker", "- Swept the floor"], [period]]
    assert [(line.text, line.bullet) for line in read([first, second]).lines] == [
        ("Rye & Sons", False),
        ("Leeds", False),
        (f"Head Baker\t{period}", False),
        ("Kneaded dough", True),
        ("Led two bakers", True),
        (f"Baker\t{period}", False),
        ("Swept the floor", True),
    ]


@pytest.mark.parametrize("read", FORMATS)
def test_a_period_below_a_place_or_broken_at_its_dash_is_whole_and_first(read: Callable[[list[Row]], Extract]) -> None:
    broken = [["Bageri Lönn"], ["Bagare", "- Degar"], ["Umeå", "augusti 2019 –", "nuvarande"]]
    assert [line.text for line in read([broken]).lines] == [
        "Bageri Lönn\tBagare\taugusti 2019 – nuvarande",
        "Umeå",
        "Degar",
    ]


@pytest.mark.parametrize("read", FORMATS)
def test_a_period_goes_past_a_list_in_a_cell_of_its_own(read: Callable[[list[Row]], Extract]) -> None:
    row = [["Rye & Sons", "Leeds"], ["Baker"], ["- Kneaded dough", "- Swept"], ["2019 – 2021"]]
    assert [line.text for line in read([row]).lines] == [
        "Rye & Sons",
        "Leeds",
        "Baker\t2019 – 2021",
        "Kneaded dough",
        "Swept",
    ]


@pytest.mark.parametrize("read", FORMATS)
def test_columns_of_text_with_a_year_in_them_stay_as_they_are(read: Callable[[list[Row]], Extract]) -> None:
    row = [["Skills", "Kneading"], ["Baker of the year 2019 in the north of Yorkshire", "Flour"], ["Won a cup", "Oats"]]
    assert [line.text for line in read([row]).lines] == [text for cell in row for text in cell]


@pytest.mark.parametrize("read", FORMATS)
def test_short_cells_are_one_line(read: Callable[[list[Row]], Extract]) -> None:
    rows = [[["Rye & Sons"], ["Baker"], ["2019 – 2021"]], [["Leeds College"], ["Diploma"], ["2018"]]]
    assert [line.text for line in read(rows).lines] == [
        "Rye & Sons\tBaker\t2019 – 2021",
        "Leeds College\tDiploma\t2018",
    ]


def test_a_row_that_never_ends_and_one_in_a_cell_lose_nothing() -> None:
    open_row = rb"{\rtf1\ansi\trowd\cellx900\pard\intbl Baker\par Leeds\cell\pard\par Skills\par}"
    assert [line.text for line in read_rtf(open_row).lines] == ["Baker", "Leeds", "Skills"]
    nested = b"<table><tr><td>Work<table><tr><td>Baker</td><td>2019</td></tr></table></td><td>Skills<br>Rye</td></tr>"
    assert [line.text for line in read_html(nested).lines] == ["Work", "Baker\t2019", "Skills", "Rye"]


@given(st.lists(st.lists(st.sampled_from([*PERIODS, "Baker", "Rye", "Leeds –"]), min_size=1, max_size=4), max_size=4))
def test_no_word_of_a_row_is_lost_or_said_twice(row: Row) -> None:
    cells = [[Line(text, bullet=text == "Rye") for text in cell] for cell in row]
    said = " ".join(line.text for line in side_by_side(cells or [[]]))
    assert sorted(said.split()) == sorted(" ".join(text for cell in row for text in cell).split())
