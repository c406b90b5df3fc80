from adapters.documents.continued_columns import with_columns_continued
from adapters.documents.extract import Line

SIDE = ["Skills", "Grafting", "Pruning", "Education", "School of Orchards", "Diploma"]
MAIN = [
    "Experience",
    "Head gardener",
    "Kept four hundred apple trees through the winter",
    "Helped the bees",
    "Gardener",
]


def column(texts: list[str], x: float, page: int) -> list[Line]:
    return [Line(text=text, x=x, page=page, size=10.0) for text in texts]


def read(*lines: Line) -> list[str]:
    return [line.text for line in with_columns_continued(lines)]


def test_a_sidebar_is_read_to_its_end_on_the_second_page_before_the_main_part() -> None:
    first = [*column(SIDE, 16, 1), *column(MAIN, 210, 1)]
    second = [*column(["2011 - 2014"], 16, 2), *column(["Grew pears for the market"], 210, 2)]
    assert read(*first, *second) == [*SIDE, "2011 - 2014", *MAIN, "Grew pears for the market"]


def test_a_sidebar_at_the_right_is_read_after_the_main_part_of_all_pages_and_a_head_before_both() -> None:
    head = column(["Ada Quill", "Gardener of Hull"], 16, 1)
    side = column(SIDE, 400, 1)
    first = [*column(["Ada Quill"], 400, 1), *column(MAIN, 16, 1), *side]
    assert read(*first, *column(["Grew pears for the market"], 16, 2)) == [
        "Ada Quill",
        *MAIN,
        "Grew pears for the market",
        *SIDE,
    ]
    assert read(*head, *column(SIDE, 400, 1)) == ["Ada Quill", "Gardener of Hull", *SIDE]


def test_a_page_that_is_set_in_another_way_stays_where_it_is() -> None:
    first = [*column(SIDE, 16, 1), *column(MAIN, 210, 1)]
    wide = column(["Grew pears for the market, and sold them there with two apprentices in the autumn"], 16, 2)
    assert read(*first, *wide) == [*SIDE, *MAIN, wide[0].text]
    elsewhere = column(["Pears", "Plums"], 90, 2)
    assert read(*first, *elsewhere) == [*SIDE, *MAIN, "Pears", "Plums"]
    mixed = [*column(["Pears"], 16, 2), *column(["Plums"], 210, 2), *column(["Cherries"], 16, 2)]
    assert read(*first, *mixed) == [*SIDE, *MAIN, "Pears", "Plums", "Cherries"]
