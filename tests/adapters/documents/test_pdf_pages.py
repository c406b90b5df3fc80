import pytest

from adapters.documents.extract import Extract, Line, RefusedError
from adapters.documents.pdf import read_pdf
from tests.adapters.documents.papers import pdf, placed, raw_pdf

SHOWN = b"BT /F 12 Tf 1 0 0 1 72 700 Tm (Ada Quill, baker) Tj ET "


def lines(data: bytes) -> list[str]:
    return [line.text for line in read_pdf(data).lines]


def test_text_under_a_painted_rectangle_is_hidden_and_text_on_one_is_not() -> None:
    read = read_pdf(
        raw_pdf(
            SHOWN + b"BT /F 12 Tf 1 0 0 1 72 600 Tm (Kubernetes) Tj ET 1 g 60 590 300 30 re f "
            b"0.9 g 60 400 300 30 re f 0 g BT /F 12 Tf 1 0 0 1 72 410 Tm (Leeds) Tj ET"
        )
    )
    assert [line.text for line in read.lines] == ["Ada Quill, baker", "Leeds"]
    assert read.hidden == ("Kubernetes",)


def test_transparent_text_on_what_is_seen_through_a_mask_is_shown() -> None:
    masked = raw_pdf(
        b"/G gs " + SHOWN + b"/X Do",
        resources=b"/ExtGState << /G << /ca 0 >> >> /XObject << /X 6 0 R >>",
        more=b"<< /Type /XObject /Subtype /Form /BBox [70 696 180 714] /Group << /S /Transparency >> /Length 22 >> "
        b"stream\n1 g 70 696 110 18 re f\nendstream",
    )
    assert lines(masked) == ["Ada Quill, baker"]


def test_text_that_runs_up_the_page_is_read_after_the_rest() -> None:
    upward = b"BT /F 12 Tf 0 1 -1 0 40 300 Tm (Curriculum vitae of a baker) Tj ET "
    assert lines(raw_pdf(upward + SHOWN)) == ["Ada Quill, baker", "Curriculum vitae of a baker"]


@pytest.mark.parametrize(
    ("turned", "matrix"), [(90, b"0 1 -1 0 100 100"), (180, b"-1 0 0 -1 400 400"), (270, b"0 -1 1 0 100 700")]
)
def test_a_page_that_is_shown_turned_is_read_upright(turned: int, matrix: bytes) -> None:
    paper = raw_pdf(b"BT /F 12 Tf " + matrix + b" Tm (Ada Quill, baker) Tj 0 -20 Td (Leeds, England) Tj ET")
    assert lines(paper.replace(b"/MediaBox", b"/Rotate %d /MediaBox" % turned)) == [
        "Ada Quill, baker",
        "Leeds, England",
    ]


def test_accents_that_are_printed_over_letters_become_one_with_them() -> None:
    overprinted = placed((72, 700, "Zo"), (85.2, 700, "´"), (84.1, 700, "e"), (92.5, 700, "Br"), (102.5, 700, "û"))
    assert lines(overprinted) == ["Zoé Brû"]


def test_an_ogonek_that_hangs_from_the_end_of_its_letter_is_on_it() -> None:
    hung = "<span style='display:inline-block;width:0;text-indent:3pt'>˛</span>"
    page = f"<p style='font:12pt DejaVu Sans Mono'>Różany zwi{hung}azek</p>"
    assert lines(pdf(page)) == ["Różany związek"]


def test_an_apostrophe_is_no_accent() -> None:
    assert lines(placed((72, 700, "Bachelor´s degree"))) == ["Bachelor´s degree"]


def test_letters_that_are_set_apart_make_words() -> None:
    page = "<p style='letter-spacing:6pt'>WORK HISTORY</p><p>E D U C A T I O N</p><p>Baker at Rye</p>"
    assert lines(pdf(f"<div style='font:11pt sans-serif'>{page}</div>")) == [
        "WORK HISTORY",
        "EDUCATION",
        "Baker at Rye",
    ]


def test_a_narrow_space_before_a_capital_letter_parts_words_and_a_wide_pair_of_small_letters_does_not() -> None:
    """Justified type may have such spaces, and a ligature takes some of one."""
    content = b"BT /F 10 Tf 1 0 0 1 72 700 Tm [(Staff) -145 (Miller)] TJ 1 0 0 1 72 650 Tm [(sta) -145 (ff)] TJ ET"
    assert lines(raw_pdf(content)) == ["Staff Miller", "staff"]


def test_a_number_and_an_address_whose_signs_are_set_apart_are_whole() -> None:
    page = "<p>+44 20 7946 0182</p><p>ada.quill@ovens.example</p><p>ADA MILLS-QUILL</p>"
    assert lines(pdf(f"<div style='font:11pt sans-serif;letter-spacing:4pt'>{page}</div>")) == [
        "+44 20 7946 0182",
        "ada.quill@ovens.example",
        "ADA MILLS-QUILL",
    ]


@pytest.mark.parametrize("apart", ["0.5pt", "1pt", "1.5pt", "2pt", "6pt"])
def test_words_of_a_spaced_heading_stay_words_however_far_its_letters_are_apart(apart: str) -> None:
    page = f"<h2 style='font:bold 12pt sans-serif;letter-spacing:{apart}'>BERUFLICHE STATIONEN</h2>"
    assert lines(pdf(page)) == ["BERUFLICHE STATIONEN"]


def test_icons_part_what_they_stand_between() -> None:
    page = "<p>&#xf095; 0113 496 0000 &#x2709; ada@post.example</p><p>&#xf0b7; Kneaded dough</p>"
    read = read_pdf(pdf(page)).lines
    assert [(line.text, line.bullet) for line in read] == [
        ("0113 496 0000\tada@post.example", False),
        ("Kneaded dough", True),
    ]


def test_headings_in_the_middle_of_the_page_stay_above_their_text() -> None:
    style = "<style>h2{text-align:center;font-size:12pt} p{font-size:9pt;margin:2pt}</style>"
    parts = [("Work", "Baker"), ("School", "Leeds"), ("Skills", "Dough"), ("Tongues", "English"), ("Prizes", "Loaf")]
    page = "".join(f"<h2>{heading}</h2><p>{text}, long ago</p><p>and since</p>" for heading, text in parts)
    read = lines(pdf(style + page))
    assert read == [line for heading, text in parts for line in (heading, f"{text}, long ago", "and since")]


def test_a_sidebar_that_the_file_holds_first_does_not_interrupt_the_main_column() -> None:
    side = "<div style='float:right;width:30%;font-size:9pt'><h3>Contact</h3>Leeds<br>0113 496 0000<h3>Skills</h3>"
    side += "Kneading<br>Proofing<br>Glazing<br>Scoring</div>"
    main = "".join(f"<p>Kneaded the dough of day number {number} for the whole of the town</p>" for number in range(30))
    read = lines(pdf(f"<style>body{{font:8pt sans-serif}}</style>{side}<div style='width:64%'>{main}</div>"))
    numbers = [index for index, line in enumerate(read) if "day number" in line]
    assert numbers == list(range(numbers[0], numbers[0] + 30))
    contact = read.index("Contact")
    assert read[contact : contact + 8] == [
        *("Contact", "Leeds", "0113 496 0000", "Skills", "Kneading", "Proofing", "Glazing", "Scoring")
    ]


def test_a_title_that_had_no_room_beside_its_date_is_put_together() -> None:
    page = placed(
        *((72, 700, "Head Baker and Keeper of the"), (230, 700, "March 2019 - today")),
        *((72, 688, "Sourdough, Leeds"), (72, 670, "Kneaded four hundred loaves")),
    )
    assert lines(page) == [
        "Head Baker and Keeper of the Sourdough, Leeds\tMarch 2019 - today",
        "Kneaded four hundred loaves",
    ]


def test_a_period_that_the_margin_broke_is_put_together() -> None:
    roles = [("June 2010 - September", "2011", 700), ("May 2008 - April", "2010", 640)]
    pieces = [
        piece
        for begin, end, y in roles
        for piece in (
            *((50, y, begin), (200, y, "Baker at Rye and Sons in Leeds")),
            *((50, y - 12, end), (200, y - 12, "Kneaded dough for the town")),
        )
    ]
    assert lines(placed(*pieces)) == [
        *("June 2010 - September 2011\tBaker at Rye and Sons in Leeds", "Kneaded dough for the town"),
        *("May 2008 - April 2010\tBaker at Rye and Sons in Leeds", "Kneaded dough for the town"),
    ]


def test_an_address_that_a_narrow_column_broke_is_put_together() -> None:
    page = "<p style='width:150px;word-break:break-all;font:10pt sans-serif'>ada.quill.baker@letterbox.example</p>"
    assert lines(pdf(page)) == ["ada.quill.baker@letterbox.example"]


def test_a_link_that_a_lines_end_broke_is_one_link() -> None:
    link = "<a href='https://quill.example/'>the bread of Leeds</a>"
    read = read_pdf(pdf(f"<p style='width:90px'>{link}</p>"))
    assert [(one.url, one.label) for one in read.links] == [("https://quill.example/", "the bread of Leeds")]


def test_hyphens_of_broken_words_can_be_seen() -> None:
    read = lines(
        pdf("<p lang=en style='width:90px;font:10pt sans-serif'>anti&shy;dis&shy;establish&shy;ment&shy;arian</p>")
    )
    assert all(line.endswith(("-", "‐")) for line in read[:-1])
    assert "".join(line.rstrip("-‐") for line in read) == "antidisestablishmentarian"


def test_text_from_right_to_left_is_read_in_its_own_order() -> None:
    style = "<style>body{font:11pt 'DejaVu Sans',sans-serif}</style>"
    read = lines(pdf(f"{style}<div dir=rtl><p>עדה קוויל, אופה בעיר Leeds</p></div>"))
    assert read == ["עדה קוויל, אופה בעיר Leeds"]


def test_the_number_of_a_single_page_is_not_read() -> None:
    assert lines(placed((72, 700, "Ada Quill"), (72, 686, "1 loaf"), (297, 40, "1"))) == ["Ada Quill", "1 loaf"]


def test_a_name_beside_the_number_of_a_single_page_is_not_read_again() -> None:
    read = lines(placed((72, 700, "Ada Quill"), (72, 686, "1 loaf"), (72, 40, "Ada Quill - Page 1 of 1")))
    assert read == ["Ada Quill", "1 loaf"]


def test_a_line_at_a_pages_end_that_stands_at_the_next_ones_beginning_too_is_no_header() -> None:
    filled = "".join(f"<p>Line {word}</p>" for word in ("one", "two", "three", "four", "five", "six"))
    read = lines(pdf(f"{filled}<p>Leeds Bakers</p><p style='break-before:page'>Leeds Bakers</p>{filled}"))
    assert read.count("Leeds Bakers") == 2
    assert read[0] == "Line one"


def test_a_telephone_number_in_the_footer_of_every_page_is_kept_once() -> None:
    style = "<style>@page{@bottom-center{content:'+44 113 496 0000'}}</style>"
    pages = "".join(f"<p style='page-break-after:always'>Line {word}</p>" for word in ("one", "two", "three"))
    read = lines(pdf(style + pages))
    assert read.count("+44 113 496 0000") == 1


def test_a_page_of_too_many_words_is_too_complex() -> None:
    words = b"".join(b"1 0 0 1 %d %d Tm (ab) Tj " % (n * 37 % 590, n % 840) for n in range(16_000))
    with pytest.raises(RefusedError) as refused:
        read_pdf(raw_pdf(b"BT /F 12 Tf " + words + b"ET"))
    assert refused.value.fault == "too_complex"


def test_nothing_is_lost_where_columns_overlap() -> None:
    over = placed(*((56, 700 - 14 * n, "A line of the main text that is long") for n in range(8)), (150, 672, "on top"))
    read: Extract = read_pdf(over)
    assert sum("on top" in line.text for line in read.lines) == 1
    assert all(isinstance(line, Line) for line in read.lines)


@pytest.mark.parametrize("kind", [b"FreeText", b"Widget"])
def test_what_was_typed_onto_the_page_or_into_a_form_is_read(kind: bytes) -> None:
    drawn = b"BT /F 12 Tf 1 0 0 1 2 4 Tm (Leeds, England) Tj ET"
    fonts = b"/Resources << /Font << /F 3 0 R >> >>"
    look = b"<< /Type /XObject /Subtype /Form /BBox [0 0 200 20] " + fonts + b" /Length %d >> stream\n" % len(drawn)
    note = b"/Annots [<< /Type /Annot /Subtype /" + kind + b" /F 4 /Rect [72 640 272 660] /AP << /N 6 0 R >> >>"
    link = b" << /Type /Annot /Subtype /Link /Rect [70 695 200 715] /A << /S /URI /URI (https://quill.example) >> >>]"
    paper = raw_pdf(SHOWN, more=look + drawn + b"\nendstream").replace(b"/MediaBox", note + link + b" /MediaBox")
    read = read_pdf(paper)
    assert [line.text for line in read.lines] == ["Ada Quill, baker", "Leeds, England"]
    assert [(one.url, one.label) for one in read.links] == [("https://quill.example", "Ada Quill, baker")]


ROLES = [
    ("2018 - 2021", "Baker, Rye Ltd", 3),
    ("2014 - 2018", "Miller, Weir Co", 2),
    ("2011 - 2014", "Carter, Dray Co", 3),
]


def _with_margin() -> tuple[list[tuple[float, float, str]], list[tuple[float, float, str]]]:
    """What stands in the margin, with a heading above it, and what stands beside it."""
    margin, beside, y = [(50.0, 720.0, "Work")], [], 700.0
    for dates, title, count in ROLES:
        margin.append((50, y, dates))
        beside.append((170.0, y, title))
        beside += [(180, y - 12 * n, f"Did the thing of number {n} for all of the town") for n in range(1, count + 1)]
        y -= 12 * count + 30
    return margin, beside


@pytest.mark.parametrize("order", ["margin first", "margin last", "row by row"])
def test_dates_in_the_margin_are_read_with_their_roles_in_whatever_order_the_file_holds_them(order: str) -> None:
    margin, beside = _with_margin()
    pieces = [*margin, *beside] if order == "margin first" else [*beside, *margin]
    if order == "row by row":
        pieces.sort(key=lambda piece: (-piece[1], piece[0]))
    read = lines(placed(*pieces))
    assert read[0] == "Work"
    assert [line for line in read if "\t" in line] == [f"{dates}\t{title}" for dates, title, _ in ROLES]


def test_a_sidebar_on_the_same_lines_as_the_main_column_is_no_margin() -> None:
    side = [(50.0, 700.0 - 12 * n, f"skill {n}") for n in range(12)]
    main = [(200.0, 700.0 - 12 * n, f"Did the thing of number {n} for all of the town") for n in range(20)]
    read = lines(placed(*main, *side))
    assert [line for line in read if line.startswith("skill")] == [f"skill {n}" for n in range(12)]
    assert not any("\t" in line for line in read)


def test_a_box_beside_the_text_does_not_interrupt_what_goes_on_below_it() -> None:
    flow = [(50.0, 700.0 - 12 * n, f"Did the thing of number {n} for all of the town") for n in range(20)]
    flow[3] = (50.0, 664.0, "Baker, Rye Ltd")
    dated = (290.0, 664.0, "2018 - 2021")
    box = [(380.0, 700.0 - 12 * n, f"skill {n}") for n in range(8)]
    read = lines(placed(*flow[:4], dated, *flow[4:], *box))
    numbers = [line for line in read if "number" in line]
    assert read.index(numbers[-1]) - read.index(numbers[0]) == 19
    assert "Baker, Rye Ltd\t2018 - 2021" in read


def test_a_mark_of_another_font_stands_with_its_line() -> None:
    page = placed((50, 703.6, "•"), (62, 700, "Kneaded dough"), (50, 688.6, "•"), (62, 685, "Lit ovens"))
    assert [(line.text, line.bullet) for line in read_pdf(page).lines] == [("Kneaded dough", True), ("Lit ovens", True)]


def test_a_word_that_the_edge_of_the_page_cuts_is_read_whole() -> None:
    read = read_pdf(placed((72, 700, "Ada Quill"), (540, 690, "ada@quill.example"), (700, 680, "hidden")))
    assert [line.text for line in read.lines] == ["Ada Quill", "ada@quill.example"]
    assert read.hidden == ("hidden",)


def test_a_heading_in_bold_type_that_found_no_room_goes_on_below() -> None:
    text = "".join(f"<li>Kneaded the dough of day number {n} for the whole of the town of Leeds</li>" for n in range(5))
    head = "<p><b>Head baker of all the sourdough and the rye, Quayside Bakery and Mill of Leeds</b></p>"
    page = f"<div style='width:400px;font:11pt sans-serif'>{head}<ul>{text}</ul></div>"
    assert lines(pdf(page))[0] == "Head baker of all the sourdough and the rye, Quayside Bakery and Mill of Leeds"


def test_a_short_heading_in_bold_type_stays_by_itself() -> None:
    text = "".join(f"<li>Kneaded the dough of day number {n} for the whole of the town of Leeds</li>" for n in range(5))
    page = f"<div style='width:400px;font:11pt sans-serif'><b>Head baker<br>Quayside Bakery</b><ul>{text}</ul></div>"
    assert lines(pdf(page))[:2] == ["Head baker", "Quayside Bakery"]


def test_years_at_the_end_of_two_pages_are_no_footer() -> None:
    filled = "".join(f"<p>Line {word}</p>" for word in ("one", "two", "three", "four", "five", "six"))
    read = lines(pdf(f"{filled}<p>2012 – 2014</p><p style='break-before:page'>{filled}<p>2015 – 2018</p>"))
    assert "2012 – 2014" in read
    assert read.index("2012 – 2014") > read.index("Line six")


def test_a_line_beside_the_last_line_of_a_narrow_column_is_read_with_it() -> None:
    rows = ((177, 343, "uni-"), (177, 330, "versi-"), (177, 318, "taire"), (137, 293, "Quimper"))
    read = lines(
        placed(*rows, (208, 293, "Institut de formation en soins, Quimper et Brest"), (137, 280, "2008 - 2011"))
    )
    assert read[-2:] == ["Quimper\tInstitut de formation en soins, Quimper et Brest", "2008 - 2011"]


def veiled(drawn: bytes, mask: bytes = b"1 g BT /F 20 Tf 1 0 0 1 72 600 Tm (Polderpost, head baker) Tj ET") -> bytes:
    """A page with a colour that is seen through what the mask draws, under the state ``M``."""
    group = b"/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Group << /S /Transparency /CS /DeviceGray >>"
    return raw_pdf(
        SHOWN + drawn,
        resources=b"/ExtGState << /M << /SMask << /Type /Mask /S /Luminosity /G 6 0 R >> >> /A << /ca 0.5 >> "
        b"/B << /BM /Multiply >> >>",
        more=b"<< "
        + group
        + b" /Resources << /Font << /F 3 0 R >> >> /Length %d >> stream\n" % len(mask)
        + mask
        + b"\nendstream",
    )


def test_letters_that_only_a_mask_draws_are_reported_with_their_page() -> None:
    read = read_pdf(veiled(b"/M gs 0 0 1 rg 60 590 300 30 re f"))
    assert [line.text for line in read.lines] == ["Ada Quill, baker"]
    assert read.unread == (1,)


@pytest.mark.parametrize(
    "drawn",
    [
        b"/A gs 0 0 1 rg 60 590 300 30 re f",
        b"/B gs 0 0 1 rg 60 590 300 30 re f",
        b"/B gs 0.8 g 60 690 300 30 re f",
        b"/M gs 0 0 1 rg 60 300 300 30 re f",
        b"BT /F 20 Tf 1 0 0 1 72 600 Tm (Polderpost, head baker) Tj ET /M gs 0 0 1 rg 60 590 300 30 re f",
    ],
)
def test_a_colour_that_is_seen_through_nothing_or_over_text_is_not_reported(drawn: bytes) -> None:
    assert read_pdf(veiled(drawn)).unread == ()


def test_a_shadow_that_runs_out_is_no_letters() -> None:
    steps = b"".join(b"%.2f g %d 590 15 30 re f " % (one / 20, 60 + 15 * one) for one in range(20))
    assert read_pdf(veiled(b"/M gs 0 0 1 rg 60 590 300 30 re f", mask=steps)).unread == ()
