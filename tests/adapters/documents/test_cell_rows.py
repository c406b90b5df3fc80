"""Forms whose rows have several lines on both sides, and pages that only look so."""

import pytest

from adapters.documents.pdf import read_pdf
from tests.adapters.documents.papers import pdf

STYLE = """<style>
  @page { size: A4; margin: 20mm } body { font: 10pt sans-serif } p { margin: 0 }
  table { width: 100%; table-layout: fixed } td { vertical-align: top; padding: 4pt 0 }
</style>"""
HEADINGS = [
    ("Profile", "Skills", "Work", "Schooling"),
    ("Zur Person", "Fertigkeiten", "Werdegang", "Schule"),
    ("Profilo", "Competenze", "Lavoro", "Studi"),
    ("Профиль", "Навыки", "Работа", "Учёба"),
]
ROWS = [(0, "First"), (2, "Second"), (1, "Third"), (3, "Fourth")]


@pytest.mark.parametrize("headings", HEADINGS)
@pytest.mark.parametrize("above", ["<p>—</p>", "<p>&nbsp;</p><p>—</p>"])
def test_a_label_below_a_rule_of_its_own_is_read_before_its_cell(headings: tuple[str, ...], above: str) -> None:
    """The label stands lower than the first line of what it labels."""
    cells = [
        ["Baker of rye bread and of little else, for", "twelve years in three towns by the sea, and", "glad of it."],
        ["Kneading: rye, wheat, spelt", "Glazing: egg, milk"],
        ["Rye & Sons / Head Baker", "2015 – now", "Kneaded by night and sold by day, six days a", "week."],
        ["Guild of Bakers, Leeds", "2004 – 2006"],
    ]
    rows = [("<p>Ada Quill</p><p>Baker</p>", ["Leeds", "07700 900 555", "ada.quill@post.example"])]
    rows += [(f"{above}<p>{heading}</p>", cell) for heading, cell in zip(headings, cells, strict=True)]
    page = "".join(f"<tr><td>{left}</td><td>{'<br>'.join(right)}</td></tr>" for left, right in rows)
    read = [line.text for line in read_pdf(pdf(f"{STYLE}<table>{page}</table>")).lines if line.text != "—"]
    told = [line for line in read if line in headings or any(line in cell for cell in cells)]
    assert told == [line for heading, cell in zip(headings, cells, strict=True) for line in (heading, *cell)]


@pytest.mark.parametrize("headings", HEADINGS)
def test_a_label_in_the_middle_of_its_cell_is_read_before_it(headings: tuple[str, ...]) -> None:
    cells = [[f"{heading}: {word}" for word in ("one", "two", "three", "four", "five")[at:]] for at, heading in ROWS]
    goes_on = "<tr><td></td><td>Sixth of all<br>Seventh of all</td></tr>"
    page = goes_on + "".join(
        f"<tr><td style='vertical-align: middle; width: 30%'>{heading}</td><td>{'<br>'.join(cell)}</td></tr>"
        for heading, cell in zip(headings, cells, strict=True)
    )
    read = [line.text for line in read_pdf(pdf(f"{STYLE}<h1>Ada Quill</h1><table>{page}</table>")).lines][1:]
    assert read[:2] == ["Sixth of all", "Seventh of all"]
    assert read[2:] == [line for heading, cell in zip(headings, cells, strict=True) for line in (heading, *cell)]


@pytest.mark.parametrize("places", [("Leeds", "York", "Hull", "Ripon"), ("Remote", "København Ø", "Łódź", "Ελλάδα")])
def test_two_lines_with_two_notes_at_their_right_go_row_by_row(places: tuple[str, ...]) -> None:
    """The content says both lines before both notes, as it does with cells."""
    rows = [
        ([f"Head Baker of {place}", f"Rye & Sons in {place}"], [f"{2020 - at} – {2021 - at}", place])
        for at, place in enumerate(places)
    ]
    page = "".join(
        f"<table><tr><td>{'<br>'.join(left)}</td><td style='text-align: right'>{'<br>'.join(right)}</td></tr></table>"
        "<p>Kneaded dough by night and sold it by day, six days a week, to half of the town</p>"
        for left, right in rows
    )
    read = [line.text for line in read_pdf(pdf(f"{STYLE}<h1>Ada Quill</h1>{page}")).lines]
    told = [f"{line}\t{note}" for left, right in rows for line, note in zip(left, right, strict=True)]
    assert [line for line in read if "\t" in line] == told
