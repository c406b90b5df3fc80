"""What a page draws instead of writing it: list marks, boxes around skills, the dots of a timeline."""

from adapters.documents.drawn import with_drawn_marks
from adapters.documents.extract import Line
from adapters.documents.pdf import read_pdf
from adapters.documents.segments import Word
from tests.adapters.documents.papers import raw_pdf


def page(*texts: tuple[float, float, str], dots: list[tuple[float, float]], boxes: str = "") -> tuple[Line, ...]:
    """The lines of a page with texts of ten points, filled squares of 3.5 points and other shapes."""
    squares = "".join(f"{x} {y} 3.5 3.5 re f " for x, y in dots)
    written = "".join(f"1 0 0 1 {x} {y} Tm ({text}) Tj " for x, y, text in texts)
    return read_pdf(raw_pdf(f"0.2 g {squares}0.9 g {boxes}0 g BT /F 10 Tf {written}ET".encode())).lines


def test_drawn_dots_begin_the_items_of_a_list() -> None:
    lines = page(
        (72, 700, "Cooper, The Hoop"),
        (92, 686, "Built barrels of oak for three breweries in"),
        (92, 674, "Leeds and York"),
        (92, 662, "Mended casks"),
        dots=[(80, 688), (80, 664)],
    )
    assert [(line.text, line.bullet) for line in lines] == [
        ("Cooper, The Hoop", False),
        ("Built barrels of oak for three breweries in", True),
        ("Leeds and York", False),
        ("Mended casks", True),
    ]


def test_the_dots_of_a_timeline_begin_no_items() -> None:
    lines = page(
        (72, 700, "Cooper, The Hoop, 2015 - 2018"),
        (72, 686, "Built barrels of oak"),
        (72, 662, "Turner, The Lathe, 2012 - 2015"),
        (72, 648, "Turned legs of ash"),
        dots=[(60, 702), (60, 664)],
    )
    assert not any(line.bullet for line in lines)


def test_dots_that_say_how_well_something_is_known_begin_no_items() -> None:
    lines = page((72, 700, "Oak"), (160, 700, "Ash"), dots=[(x, 702) for x in (110, 120, 130, 140)])
    assert not any(line.bullet for line in lines)


def test_words_in_boxes_of_their_own_are_parted() -> None:
    lines = page(
        (72, 700, "Band"),
        (99, 700, "Saw"),
        (122, 700, "Glue"),
        dots=[],
        boxes="70 696 26 14 re f 97 696 22 14 re f 120 696 26 14 re f ",
    )
    assert [line.text for line in lines] == ["Band\tSaw\tGlue"]


def test_a_line_in_one_box_is_whole() -> None:
    lines = page((72, 700, "Cooper and turner"), dots=[], boxes="70 696 200 14 re f ")
    assert [line.text for line in lines] == ["Cooper and turner"]


def test_dots_on_both_sides_of_a_heading_are_an_ornament() -> None:
    lines = page((92, 700, "Skills"), (92, 680, "Oak"), dots=[(84, 702), (124, 702)])
    assert not any(line.bullet for line in lines)


ICON = "\uf0da"


def icons_before(*texts: str) -> list[bool]:
    """Of lines with the same icon before each, whether it is read as a list mark."""
    words = []
    for row, text in enumerate(texts):
        baseline = 700.0 - 14 * row
        words.append(Word(ICON, 60, 66, baseline, 10, bold=False))
        for column, word in enumerate(text.split()):
            words.append(Word(word, 72 + 40 * column, 100 + 40 * column, baseline, 10, bold=False))
    return [word.text == "•" for word in with_drawn_marks(words, []) if word.left == 60]


def test_an_icon_before_line_after_line_of_text_is_a_list_mark() -> None:
    assert all(icons_before("Built barrels of oak for three breweries", "Bent staves over an open fire", "Slept"))


def test_an_icon_before_places_dates_and_few_lines_is_none() -> None:
    assert not any(icons_before("Leeds", "York", "Hull"))
    assert not any(icons_before("From March 2015 to May 2018", "From May 2012 to June 2014", "In 2011"))
    assert not any(icons_before("Built barrels of oak for three breweries", "Bent staves over an open fire"))


def test_lists_side_by_side_have_a_mark_for_each_item() -> None:
    lines = page(
        (92, 700, "Built barrels of oak"),
        (312, 700, "Turned legs of ash"),
        (92, 686, "Mended casks"),
        (312, 686, "Glued chairs"),
        (92, 672, "Counted hoops"),
        (312, 672, "Filed saws"),
        (92, 658, "Swept the yard"),
        (312, 658, "Sold stools"),
        dots=[(x, y) for y in (702, 688, 674, 660) for x in (80, 300)],
    )
    assert lines
    assert all(line.bullet for line in lines)
