from adapters.documents.pdf import read_pdf
from tests.adapters.documents.papers import placed


def lines(data: bytes) -> list[str]:
    return [line.text for line in read_pdf(data).lines]


def test_what_stands_under_a_date_in_the_margin_is_read_before_the_text_beside_it() -> None:
    read = lines(
        placed(
            (40, 700, "2019 - 2024"),
            (150, 700, "Head baker"),
            (40, 688, "Rye Bakery"),
            (155, 688, "- Baked for nine villages and two ships"),
            (40, 676, "Leeds"),
            (155, 676, "- Kept the books of the bakery"),
            (40, 640, "2016 - 2019"),
            (150, 640, "Miller"),
            (40, 628, "Oat Mill"),
            (155, 628, "- Ground oats for the whole valley"),
            (40, 616, "York"),
            (155, 616, "- Mended the wheel in two winters"),
            (40, 580, "2014 - 2016"),
            (150, 580, "Apprentice of the miller"),
        )
    )
    assert read[:5] == [
        "2019 - 2024\tHead baker",
        "Rye Bakery",
        "Leeds",
        "Baked for nine villages and two ships",
        "Kept the books of the bakery",
    ]


def test_a_month_in_the_margin_goes_on_with_the_year_below_it() -> None:
    beside = [((150, y, "Baked bread for nine villages") if y % 24 else (150, y, "Rye Bakery")) for y in (720, 708)]
    more = [(40, 684, "2016 - 2019"), (150, 684, "Oat Mill"), (40, 648, "2014 - 2016"), (150, 648, "Flour School")]
    read = lines(placed((40, 720, "March"), beside[0], (40, 708, "2020 - 2024"), beside[1], *more))
    assert read[0] == "March 2020 - 2024\tRye Bakery"


def test_a_column_may_begin_with_an_item_higher_than_the_other_and_ends_above_the_page_number() -> None:
    left = [(40, 700 - 12 * row, f"Left words of line {row} which fill the column") for row in range(8)]
    right = [(316, 704, "- An item that goes on from the left")]
    right += [(310, 692 - 12 * row, f"Right words of line {row} which fill it") for row in range(7)]
    read = lines(placed((250, 40, "Ada Quill - 1/1"), *left, *right))
    assert read[:8] == [text for _, _, text in left]
    assert read[8:10] == ["An item that goes on from the left", "Right words of line 0 which fill it"]
    assert "1/1" not in " ".join(read[:-1])
