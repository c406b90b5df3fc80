from io import BytesIO

import docx
import pytest

from adapters.documents.child import parser
from adapters.documents.extract import Extract, RefusedError
from adapters.documents.reader import SandboxedDocumentReader
from adapters.documents.sandbox import Sandbox
from adapters.documents.text import read_text
from core.cards import Words
from core.cv import StructuredCV
from core.reading.json_resume_written import to_json_resume
from core.reading.source import DocumentReading, Fault, ReadDocument, SourceText, Unreadable
from tests.adapters.documents.papers import archive, pdf, raw_pdf, word


class InTheOpen(Sandbox):
    """No sandbox: the parser in this process, where a debugger and coverage can watch it."""

    async def read(self, kind: str, data: bytes) -> Extract | RefusedError:
        try:
            return parser(kind)(data)
        except RefusedError as refused:
            return refused


async def reading_of(data: bytes, name: str) -> DocumentReading:
    """What is read in the sandbox, which is what the parser gives outside it too."""
    apart = await SandboxedDocumentReader(search_path="").read(data, name)
    assert apart == await SandboxedDocumentReader(InTheOpen(), search_path="").read(data, name)
    return apart


async def text_of(data: bytes, name: str = "cv") -> SourceText:
    read = await reading_of(data, name)
    assert isinstance(read, ReadDocument), read
    assert isinstance(read.content, SourceText)
    return read.content


async def fault_of(data: bytes) -> tuple[Fault, Words | str | None]:
    read = await reading_of(data, "cv.pdf")
    assert isinstance(read, Unreadable), read
    return read.fault, read.detail


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "latin-1"])
async def test_text_is_read_in_the_encodings_that_editors_write(encoding: str) -> None:
    text = "Zoé Brûlé\n\nExpérience\n- Pâtissière à Angoulême\n"
    lines = (await text_of(text.encode(encoding))).lines
    assert [line.text for line in lines] == ["Zoé Brûlé", "Expérience", "Pâtissière à Angoulême"]
    assert lines[2].bullet


async def test_markdown_keeps_its_headings_and_links_and_loses_its_marks() -> None:
    read = await text_of(b"# Ada Quill\n**Baker** at [Rye & Sons](https://rye.example)\n\n## Work\n* kneaded *dough*\n")
    assert [(line.text, line.level, line.bullet) for line in read.lines] == [
        ("Ada Quill", 1, False),
        ("Baker at Rye & Sons", None, False),
        ("Work", 2, False),
        ("kneaded dough", None, True),
    ]
    assert [(link.label, link.url) for link in read.links] == [("Rye & Sons", "https://rye.example")]


async def test_html_is_read_as_a_browser_shows_it() -> None:
    read = await text_of(
        b"<html><head><title>x</title><style>p{}</style></head><body><h1>Ada Quill</h1><p>Baker<br>Leeds</p>"
        b"<script>alert(1)</script><ul><li>kneaded dough</li></ul>"
        b"<p style='display:none'>Python Kubernetes</p></body></html>"
    )
    assert [line.text for line in read.lines] == ["Ada Quill", "Baker", "Leeds", "kneaded dough"]
    assert read.hidden == ("Python Kubernetes",)


async def test_rtf_is_read_with_its_letters_and_bullets() -> None:
    read = await text_of(
        rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}\b Zo\'e9 Br\u251?l\'e9\b0\par\bullet\tab P\'e2tissi\'e8re\par}"
    )
    assert [(line.text, line.bold, line.bullet) for line in read.lines] == [
        ("Zoé Brûlé", True, False),
        ("Pâtissière", False, True),
    ]


async def test_open_document_text_is_read() -> None:
    content = (
        '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
        ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>'
        '<text:h text:outline-level="1">Ada Quill</text:h><text:p>Baker<text:tab/>2019</text:p>'
        "<text:list><text:list-item><text:p>kneaded dough</text:p></text:list-item></text:list>"
        "</office:text></office:body></office:document-content>"
    )
    read = await text_of(archive(mimetype=b"application/vnd.oasis.opendocument.text", content_xml=content.encode()))
    assert [(line.text, line.level, line.bullet) for line in read.lines] == [
        ("Ada Quill", 1, False),
        ("Baker\t2019", None, False),
        ("kneaded dough", None, True),
    ]


async def test_a_word_document_is_read_with_its_header_table_and_lists() -> None:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Ada Quill, ada@post.example"
    document.add_heading("Experience", level=1)
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Baker", "2019 – 2021"
    document.add_paragraph("kneaded dough", style="List Bullet")
    out = BytesIO()
    document.save(out)
    read = await text_of(out.getvalue(), "cv.pdf")
    assert [(line.text, line.level) for line in read.lines][:3] == [
        ("Ada Quill, ada@post.example", None),
        ("Experience", 1),
        ("Baker\t2019 – 2021", None),
    ]
    assert "kneaded dough" in read.text


async def test_inserted_text_content_controls_and_text_boxes_are_read_and_deleted_text_is_not() -> None:
    read = await text_of(
        word(
            "<w:p><w:ins><w:r><w:t>Ada</w:t></w:r></w:ins>"
            "<w:del><w:r><w:delText>Eve</w:delText></w:r></w:del></w:p>"
            "<w:sdt><w:sdtContent><w:p><w:r><w:t>Baker</w:t></w:r></w:p></w:sdtContent></w:sdt>"
            "<w:p><w:r><w:pict><w:txbxContent>"
            "<w:p><w:r><w:t>Leeds</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>"
            "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Python</w:t></w:r></w:p>"
        )
    )
    assert [line.text for line in read.lines] == ["Ada", "Baker", "Leeds"]
    assert read.hidden == ("Python",)


async def test_json_resume_needs_no_reading_and_comes_back_the_same() -> None:
    given = b"""{"basics": {"name": "Ada Quill", "email": "ada@post.example"}, "work": [{"name": "Rye & Sons",
      "position": "Baker", "startDate": "2019-03", "highlights": ["kneaded dough"]}],
      "skills": [{"name": "Tools", "keywords": ["oven", "peel"]}]}"""
    read = await SandboxedDocumentReader().read(given, "cv.json")
    assert isinstance(read, ReadDocument)
    assert isinstance(read.content, StructuredCV)
    again = await SandboxedDocumentReader().read(to_json_resume(read.content).encode(), "again.json")
    assert isinstance(again, ReadDocument)
    assert isinstance(again.content, StructuredCV)
    assert again.content.contact == read.content.contact
    assert [(one.title, one.organisation) for one in again.content.sections[0].subsections] == [("Baker", "Rye & Sons")]


async def test_a_columns_text_stays_together_and_a_date_stays_with_its_role() -> None:
    read = await text_of(
        pdf(
            """<style>body{font:10pt sans-serif} .l{float:left;width:30%}
            .r{float:right;width:62%} .d{float:right}</style>
            <div class=l>
            <h3>Skills</h3>Kneading<br>Proofing<br>Scoring<br>Glazing<br>Laminating<br>Tasting</div>
            <div class=r><h3>Work</h3>
            <div><span class=d>2019 – 2021</span>Head Baker</div><div>Rye &amp; Sons, Leeds</div>
            <ul><li>Baked four hundred loaves a day for the whole of the north of the town and its harbour</li></ul>
            <div><span class=d>2016 – 2019</span>Baker</div><div>Crumb Ltd, York</div></div>"""
        )
    )
    lines = [line.text for line in read.lines]
    assert lines[lines.index("Skills") + 1 : lines.index("Skills") + 7] == [
        "Kneading",
        "Proofing",
        "Scoring",
        "Glazing",
        "Laminating",
        "Tasting",
    ]
    assert "Head Baker\t2019 – 2021" in lines
    assert "Baker\t2016 – 2019" in lines


async def test_dates_in_the_left_margin_stay_beside_their_role() -> None:
    read = await text_of(
        pdf(
            """<style>body{font:10pt sans-serif} td{vertical-align:top;padding:4px 20px}</style><table>
            <tr><td class=m>2019 – 2021</td><td>Head Baker<br>Rye &amp; Sons, Leeds</td></tr>
            <tr><td class=m>2016 – 2019</td><td>Baker<br>Crumb Ltd, York</td></tr></table>"""
        )
    )
    assert [line.text for line in read.lines] == [
        "2019 – 2021\tHead Baker",
        "Rye & Sons, Leeds",
        "2016 – 2019\tBaker",
        "Crumb Ltd, York",
    ]


async def test_text_that_nobody_can_see_is_left_out_and_reported() -> None:
    shown = b"BT /F 12 Tf 1 0 0 1 72 700 Tm (Ada Quill, baker) Tj ET "
    unseen = (
        b"BT /F 12 Tf 3 Tr 1 0 0 1 72 600 Tm (Kubernetes) Tj ET "
        b"BT /F 12 Tf 0 Tr 1 1 1 rg 1 0 0 1 72 500 Tm (Terraform) Tj ET "
        b"BT /F 1 Tf 0 0 0 rg 1 0 0 1 72 400 Tm (Snowflake) Tj ET "
        b"BT /F 12 Tf 1 0 0 1 72 1400 Tm (Databricks) Tj ET"
    )
    read = await text_of(raw_pdf(shown + unseen))
    assert read.text == "Ada Quill, baker"
    assert sorted(read.hidden) == ["Databricks", "Kubernetes", "Snowflake", "Terraform"]


async def test_white_text_on_a_dark_band_can_be_seen() -> None:
    read = await text_of(raw_pdf(b"0.2 g 0 650 595 100 re f BT /F 12 Tf 1 g 1 0 0 1 72 700 Tm (Ada Quill) Tj ET"))
    assert read.text == "Ada Quill"
    assert read.hidden == ()


async def test_links_come_with_their_targets_and_words() -> None:
    read = await text_of(pdf('<p>Ada Quill <a href="https://www.linkedin.com/in/ada-quill">profile</a></p>'))
    assert [(link.url, link.label) for link in read.links] == [("https://www.linkedin.com/in/ada-quill", "profile")]


async def test_page_numbers_and_repeated_headers_are_not_read_as_text() -> None:
    pages = "".join(f"<p style='page-break-after:always'>Line number {word}</p>" for word in ("one", "two", "three"))
    style = "<style>@page{@bottom-center{content:'Ada Quill – ' counter(page) '/' counter(pages)}}</style>"
    read = await text_of(pdf(f"{style}<h1>Ada Quill</h1>{pages}"))
    assert [line.text for line in read.lines] == [
        "Ada Quill",
        "Line number one",
        "Line number two",
        "Line number three",
    ]


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"\x7fELF\x02\x01\x01" + bytes(200), "a program"),
        (b"MZ\x90\x00\x03" + bytes(200), "a program"),
        (b"\x89PNG\r\n\x1a\n" + bytes(200), "a picture"),
        (b"\xff\xd8\xff\xe0" + bytes(200), "a picture"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(200), "an old Word document (.doc)"),
        (archive(notes_xml=b"<a/>"), "a ZIP archive"),
    ],
)
async def test_other_files_are_named_whatever_their_name_says(data: bytes, kind: str) -> None:
    assert await fault_of(data) == (Fault.UNSUPPORTED, kind)


def test_spaces_part_cells_where_they_are_many_and_beside_a_date_where_they_are_two() -> None:
    text = "Baker   Rye Ltd\n2018 - 2021  Rye Ltd.  Baker\nTwo spaces.  As typists put them"
    assert [line.text for line in read_text(text).lines] == [
        "Baker\tRye Ltd",
        "2018 - 2021\tRye Ltd.\tBaker",
        "Two spaces. As typists put them",
    ]


def test_dots_that_lead_to_a_date_part_it_from_the_title() -> None:
    text = "Baker ........ 2018 - 2021\nRye Ltd . . . . . Ely\nBaker, Rye Ltd ... 2018 - 2021\nWait... and see"
    assert [line.text for line in read_text(text).lines] == [
        "Baker\t2018 - 2021",
        "Rye Ltd\tEly",
        "Baker, Rye Ltd\t2018 - 2021",
        "Wait... and see",
    ]


async def test_tags_in_a_row_stay_apart_though_nothing_stands_between_them() -> None:
    page = (
        "<html><body><h2>Skills</h2><div><span class='t'>rye bread</span><span class='t'>sourdough</span></div>"
        "<h1><span class='l'>R</span><span class='l'>y</span><span class='l'>e</span></h1>"
        "<h4>Rye Ltd <small>Ely</small></h4></body></html>"
    )
    lines = [line.text for line in (await text_of(page.encode(), "cv.html")).lines]
    assert lines == ["Skills", "rye bread\tsourdough", "Rye", "Rye Ltd\tEly"]
    lines = [line.text for line in (await text_of(b"# Ann\n\n**Oven** `rye bread` `sourdough`\n")).lines]
    assert lines == ["Ann", "Oven rye bread\tsourdough"]
