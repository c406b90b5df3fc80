from adapters.documents.pdf import read_pdf
from tests.adapters.documents.papers import placed


def lines(data: bytes) -> list[str]:
    return [line.text for line in read_pdf(data).lines]


def career(*headings: tuple[float, str]) -> bytes:
    """A page with two jobs, two schools and a list of tools in its column, and this in its left margin."""
    column = (
        (760, "Ovens, mixers, ledgers"),
        (720, "Rye Bakery", "2019 - 2024"),
        (706, "Head baker"),
        (680, "Oat Mill", "2016 - 2019"),
        (666, "Miller and keeper of the books"),
        (620, "College of Bread", "2014 - 2016"),
        (606, "Diploma in baking"),
        (580, "School of Flour", "2011 - 2014"),
    )
    texts = [(x, y, text) for y, *cells in column for x, text in zip((150.0, 450.0), cells, strict=False)]
    return placed(*((40.0, y, text) for y, text in headings), *texts)


def test_headings_in_the_margin_may_stand_lower_than_what_they_head() -> None:
    assert lines(career((755, "Tools"), (715, "Experience"), (615, "Education"))) == [
        "Tools",
        "Ovens, mixers, ledgers",
        "Experience",
        "Rye Bakery\t2019 - 2024",
        "Head baker",
        "Oat Mill\t2016 - 2019",
        "Miller and keeper of the books",
        "Education",
        "College of Bread\t2014 - 2016",
        "Diploma in baking",
        "School of Flour\t2011 - 2014",
    ]


def test_a_heading_that_the_margin_broke_is_one_heading() -> None:
    read = lines(career((755, "Tools"), (715, "Professional"), (702, "experience"), (615, "Education")))
    assert read[2:5] == ["Professional experience", "Rye Bakery\t2019 - 2024", "Head baker"]
