"""Tall words beside small ones: names beside addresses, and figures that only adorn the page."""

import pytest

from adapters.documents.pdf import read_pdf
from tests.adapters.documents.papers import pdf

STYLE = """<style>
  @page { size: A4; margin: 20mm } body { font: 10pt/1.2 sans-serif } p { margin: 0 } table { width: 100% }
  td { vertical-align: baseline; padding: 0 } .tall { font-size: 26pt; white-space: nowrap } .side { width: 90mm }
</style>"""


def lines(*rows: tuple[str, str]) -> list[str]:
    page = "".join(f"<tr><td class=side>{left}</td><td>{right}</td></tr>" for left, right in rows)
    return [line.text for line in read_pdf(pdf(f"{STYLE}<table>{page}</table>")).lines]


@pytest.mark.parametrize("name", ["Ada Quill", "Øyvind Bækkelund", "Ирина Мельник", "ZOË VAN DER AA"])
def test_a_name_beside_the_first_line_of_an_address_is_a_line_of_its_own_and_comes_first(name: str) -> None:
    tall = f"<span class=tall>{name}</span>"
    assert lines(("Mill Lane 4", tall), ("Leeds", ""))[0] == name
    assert lines((tall, "Mill Lane 4"), ("", "Leeds"))[0] == name


def test_a_tall_figure_stays_with_what_it_counts() -> None:
    assert (
        lines(("<span class=tall>12</span>", "Ovens built in nine villages"))[0] == "12\tOvens built in nine villages"
    )


def test_words_a_little_taller_than_others_stay_beside_them() -> None:
    heading = '<span style="font-size: 14pt">Bakeries</span>'
    assert lines((heading, "Rye & Sons, Leeds"))[0] == "Bakeries\tRye & Sons, Leeds"
