"""Labels in a narrow margin, set to the right, that broke into lines; and addresses, which only look so."""

import pytest

from adapters.documents.pdf import read_pdf
from tests.adapters.documents.papers import pdf, placed

STYLE = """<style>
  @page { size: A4; margin: 20mm } body { font: 10pt/1.2 sans-serif } table { width: 100%; table-layout: fixed }
  td { vertical-align: top; padding: 0 0 4pt 12pt } .label { width: 34mm; text-align: right; padding: 0 }
</style>"""
FORMS = [
    [("Computer skills and competences", "Ledgers, Tills"), ("Other skills and competences", "Rowing")],
    [("Capacità e competenze informatiche", "Registri, Casse"), ("Capacità e competenze artistiche", "Canto")],
    [("Aptitudes et compétences artistiques", "Chant, Vielle"), ("Permis de conduire", "B")],
    [("Umiejętności i kompetencje techniczne", "Piece, Młyny"), ("Nazwa i rodzaj organizacji", "Młyn")],
]


@pytest.mark.parametrize("form", FORMS)
def test_a_label_that_broke_is_whole_before_what_it_labels(form: list[tuple[str, str]]) -> None:
    page = "".join(f"<tr><td class=label>{label}</td><td>{value}</td></tr>" for label, value in form)
    read = [line.text for line in read_pdf(pdf(f"{STYLE}<table>{page}</table>")).lines]
    assert read == [f"{label}\t{value}" for label, value in form]


def test_periods_that_a_narrow_margin_broke_stay_with_their_own_roles() -> None:
    margin = [("mars", 2015), ("mars", 2012), ("févr.", 2011)]
    roles = [("Boulangère, Épis Dorés", 3), ("Meunière, Moulin Vieux", 1), ("Apprentie, Four Banal", 1)]
    rows = ""
    for (month, year), (role, items) in zip(margin, roles, strict=True):
        said = "<br>".join([role, *("– Cuit du pain noir pour neuf villages et deux navires",) * items])
        rows += f"<tr><td class=label style='width: 22mm'>{month} {year}–avril {year + 1}</td><td>{said}</td></tr>"
    tight = STYLE.replace("0 0 4pt 12pt", "0 0 0 12pt")
    read = [line.text for line in read_pdf(pdf(f"{tight}<table>{rows}</table>")).lines]
    wanted = [f"{m} {y}–avril {y + 1}\t{role}" for (m, y), (role, _) in zip(margin, roles, strict=True)]
    assert [line.replace("– ", "–") for line in read if "\t" in line] == wanted


def test_the_lines_of_an_address_beside_a_number_are_no_label() -> None:
    read = read_pdf(placed((40, 700, "Mill Lane 4"), (40, 688, "Leeds"), (300, 700, "0113 496 0000"))).lines
    assert [line.text for line in read] == ["Mill Lane 4\t0113 496 0000", "Leeds"]
