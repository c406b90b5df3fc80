from html import escape
from io import BytesIO

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.shared import Pt

from adapters.documents.docx import read_docx
from adapters.documents.extract import Extract
from tests.adapters.documents.papers import archive, word

SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)


def said(text: str, properties: str = "") -> str:
    return f"<w:p>{properties}<w:r><w:t>{escape(text)}</w:t></w:r></w:p>"


def cell(*paragraphs: str) -> str:
    return "<w:tc>" + "".join(said(one) for one in paragraphs) + "</w:tc>"


def row(*cells: str) -> str:
    return f"<w:tbl><w:tr>{''.join(cells)}</w:tr></w:tbl>"


def lines(data: bytes) -> list[str]:
    return [line.text for line in read_docx(data).lines]


def saved(document: "docx.document.Document") -> Extract:
    out = BytesIO()
    document.save(out)
    return read_docx(out.getvalue())


def test_short_cells_side_by_side_are_one_line_and_columns_come_one_after_the_other() -> None:
    assert lines(word(row(cell("Baker"), cell("2019 – 2021")))) == ["Baker\t2019 – 2021"]
    assert lines(word(row(cell("Skills", "Kneading", "Glazing"), cell("Work", "Kneaded dough for a whole town")))) == [
        "Skills",
        "Kneading",
        "Glazing",
        "Work",
        "Kneaded dough for a whole town",
    ]


def test_a_date_and_a_place_at_the_right_stand_beside_the_lines_that_they_belong_to() -> None:
    assert lines(word(row(cell("Head Baker", "Rye & Sons", "Kneaded dough"), cell("2019 – 2021", "Leeds")))) == [
        "Head Baker\t2019 – 2021",
        "Rye & Sons\tLeeds",
        "Kneaded dough",
    ]


def test_a_date_at_the_left_stands_before_the_first_line_of_its_role() -> None:
    assert lines(word(row(cell("2019 – 2021"), cell("Head Baker", "Kneaded dough")))) == [
        "2019 – 2021\tHead Baker",
        "Kneaded dough",
    ]


def test_a_cell_in_a_content_control_and_a_table_in_a_cell_are_read_once() -> None:
    inner = f"<w:tc>{said('Baker')}{row(cell('Leeds'), cell('2019'))}</w:tc>"
    controlled = f"<w:sdt><w:sdtContent>{inner}</w:sdtContent></w:sdt>"
    assert lines(word(f"<w:tbl><w:tr>{controlled}</w:tr></w:tbl>")) == ["Baker", "Leeds\t2019"]


def test_what_is_written_for_older_programs_is_not_read_again() -> None:
    box = f"<w:txbxContent>{said('Leeds')}</w:txbxContent>"
    both = f"<mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    document = f"<w:document {SPACES}><w:body><w:p><w:r>{both}</w:r></w:p></w:body></w:document>"
    assert lines(archive(word__document_xml=document.encode())) == ["Leeds"]


def test_a_form_that_nobody_filled_in_says_nothing() -> None:
    prompt = "<w:sdtContent><w:r><w:t>Your name</w:t></w:r></w:sdtContent>"
    asked = f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr>{prompt}</w:sdt>"
    assert lines(word(f"<w:p>{asked}<w:r><w:t>Ada Quill</w:t></w:r></w:p>")) == ["Ada Quill"]


def test_links_are_found_in_fields_too() -> None:
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        '<w:r><w:instrText> HYPERLINK "https://quill.example" </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>my bread</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    read = read_docx(word(f"<w:p>{field}</w:p>"))
    assert [(link.url, link.label) for link in read.links] == [("https://quill.example", "my bread")]
    assert [line.text for line in read.lines] == ["my bread"]


def test_hidden_tiny_and_white_text_is_reported_and_white_text_on_a_ground_is_read() -> None:
    def run(text: str, properties: str) -> str:
        return f"<w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r>"

    white, tiny, ground = '<w:color w:val="FFFFFF"/>', '<w:sz w:val="2"/>', '<w:shd w:fill="000000"/>'
    read = read_docx(
        word(
            f"<w:p>{run('Ada ', '')}{run('Python', '<w:vanish/>')}{run('Kafka', white)}"
            f"{run('Terraform', tiny)}{run('Quill', white + ground)}</w:p>"
        )
    )
    assert [line.text for line in read.lines] == ["Ada Quill"]
    assert read.hidden == ("Python", "Kafka", "Terraform")


def test_what_a_style_says_holds_for_the_styles_based_on_it() -> None:
    document = docx.Document()
    role = document.styles.add_style("Role", WD_STYLE_TYPE.PARAGRAPH)
    role.base_style = document.styles["List Bullet"]
    role.font.bold = True
    section = document.styles.add_style("Part", WD_STYLE_TYPE.PARAGRAPH)
    section.base_style = document.styles["Heading 2"]
    document.styles["Normal"].font.size = Pt(9)
    for text, style in (("Work", section), ("Baker", role), ("Kneaded dough", None)):
        document.add_paragraph(text, style=style)
    assert [(line.text, line.level, line.bullet, line.bold) for line in saved(document).lines] == [
        ("Work", 2, False, True),
        ("Baker", None, True, True),
        ("Kneaded dough", None, False, False),
    ]
    assert saved(document).lines[-1].size == 9


def test_a_header_that_is_the_same_on_the_first_page_and_the_others_is_read_once() -> None:
    document = docx.Document()
    section = document.sections[0]
    section.different_first_page_header_footer = True
    for header in (section.header, section.first_page_header):
        header.paragraphs[0].text = "Ada Quill, ada@post.example"
    section.footer.paragraphs[0].text = "Page 1 of 2"
    document.add_paragraph("Baker")
    assert [line.text for line in saved(document).lines] == ["Ada Quill, ada@post.example", "Baker"]


def test_footnotes_are_read_after_the_text() -> None:
    notes = (
        f'<w:footnotes {SPACES}><w:footnote w:type="separator">{said("-")}</w:footnote>'
        f"<w:footnote>{said('With distinction')}</w:footnote></w:footnotes>"
    )
    body = f"<w:document {SPACES}><w:body>{said('Baker')}</w:body></w:document>"
    assert lines(archive(word__document_xml=body.encode(), word__footnotes_xml=notes.encode())) == [
        "Baker",
        "With distinction",
    ]
