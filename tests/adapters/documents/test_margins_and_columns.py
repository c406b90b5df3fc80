from adapters.documents.pdf import read_pdf
from tests.adapters.documents.papers import pdf, placed


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


def test_a_sidebar_that_is_said_whole_before_the_rest_is_a_column_from_the_top_of_the_page_to_the_foot() -> None:
    side = ["Tove", "Askeland-Berg", "Ferry Master", "Contact", "Phone", "0113 496 0182", "Skills", "Radar", "Pilotage"]
    roles = [
        ("2019 -", "Ferry Master", "Sund Lines"),
        ("2014 -", "First Mate", "Fjord Tours"),
        ("2011 -", "Mate", "Ro"),
    ]
    main = [
        (204, 704, "Brings cars over the sound, whatever the wind"),
        (204, 690, "says to the ladies."),
        (204, 676, "Work"),
    ]
    for at, (begun, title, ferries) in enumerate(roles):
        top = 656 - 60 * at
        main += [(204, top, begun), (204, top - 12, "2022"), (282, top, title), (282, top - 12, ferries)]
        main += [(290, top - 24, "- Carried the mail over the sound, and the people")]
    read = lines(placed(*((15, 700 - 17 * row, text) for row, text in enumerate(side)), *main))
    assert read[: len(side)] == side
    assert read[len(side) :][:5] == [
        "Brings cars over the sound, whatever the wind",
        "says to the ladies.",
        "Work",
        "2019 - 2022\tFerry Master",
        "Sund Lines",
    ]


def test_what_ends_at_the_right_edge_of_the_page_is_read_with_its_line_though_it_is_said_last_of_all() -> None:
    rows = [
        ("Pilotage", "2019 - 2024"),
        ("Port of Grimsby", "Postgraduate diploma of salvage"),
        ("Timber and its handling", "2014 - 2019"),
        ("The Sund School of Seamanship", "Diploma"),
        ("The keeping of log books", "2011 - 2013"),
        ("Academy of the Isle of Ro", "Certificate"),
        ("Life Boat Society", "2009 - 2010"),
    ]
    said = [(f"left: 0; top: {30 * at}pt", left) for at, (left, _) in enumerate(rows)]
    said += [(f"right: 0; top: {30 * at}pt", right) for at, (_, right) in enumerate(rows)]
    said.append((f"right: 70pt; top: {30 * len(rows) - 30}pt", "Coxswain"))
    style = "<style>div { position: absolute; font-size: 10pt } @page { size: 480pt 400pt }</style>"
    read = lines(pdf(style + "".join(f"<div style='{place}'>{text}</div>" for place, text in said)))
    assert read == [*("\t".join(row) for row in rows[:-1]), "Life Boat Society\tCoxswain\t2009 - 2010"]


def test_what_stands_below_a_title_of_two_lines_is_as_near_as_it_is_to_the_second() -> None:
    said = (
        "Mended the boilers of nine villages and of two ships in the harbour, whatever the weather, and wrote it down"
    )
    rows = [
        ("2019 - 2022", "<b>Boilerman</b>", f"Kesselhaus Brandt<p>{said}.</p><p>{said} again.</p>"),
        ("2014 - 2017", "<b>Technician: heating, ventilation and air conditioning of large houses</b>", "Tarn School"),
        ("2011 - 2014", "<b>Journeyman of the heating trade</b>", "Husum School"),
    ]
    table = "".join(f"<tr><td class=date>{date}<td>{title}<br>{more}" for date, title, more in rows)
    style = (
        "<style>@page { size: 400pt 500pt } td { vertical-align: top; font-size: 10pt } .date { width: 90pt }</style>"
    )
    read = read_pdf(pdf(f"{style}<table>{table}</table>")).lines
    (school,) = (line for line in read if line.text == "Tarn School")
    assert school.gap < 0.5
