from adapters.documents.html import read_html
from adapters.documents.odt import read_odt
from adapters.documents.reader import SandboxedDocumentReader
from adapters.documents.rtf import read_rtf
from adapters.documents.smuggled import without_tags
from core.reading.source import ReadDocument, SourceText
from tests.adapters.documents.papers import archive

SPACES = (
    "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
    "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' "
    "xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' "
    "xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
)


def odt(body: str, master: str = "") -> bytes:
    text = f"<office:body><office:text>{body}</office:text></office:body>"
    content = f"<office:document-content {SPACES}>{text}</office:document-content>"
    styles = (
        f"<office:document-styles {SPACES}><style:master-page>{master}</style:master-page></office:document-styles>"
    )
    mark = b"application/vnd.oasis.opendocument.text"
    return archive(mimetype=mark, content_xml=content.encode(), styles_xml=styles.encode())


def test_an_open_document_has_its_header_first_and_its_footer_last() -> None:
    master = "<style:footer><text:p>Page 1 of 1</text:p><text:p>Leeds</text:p></style:footer>"
    master += "<style:header><text:p>Ada Quill</text:p></style:header>"
    assert [line.text for line in read_odt(odt("<text:p>Baker</text:p>", master)).lines] == [
        "Ada Quill",
        "Baker",
        "Leeds",
    ]


def test_a_table_of_an_open_document_puts_dates_beside_roles() -> None:
    def cell(*texts: str) -> str:
        return "<table:table-cell>" + "".join(f"<text:p>{text}</text:p>" for text in texts) + "</table:table-cell>"

    row = f"<table:table-row>{cell('2019 – 2021')}{cell('Baker', 'Kneaded dough')}</table:table-row>"
    read = read_odt(odt(f"<table:table>{row}</table:table>"))
    assert [line.text for line in read.lines] == ["2019 – 2021\tBaker", "Kneaded dough"]


def test_spaces_of_an_open_document_are_counted() -> None:
    assert read_odt(odt("<text:p>Ada<text:s text:c='999999999'/>Quill</text:p>")).lines[0].text == "Ada\tQuill"


def test_links_levels_sizes_and_hidden_text_of_rtf_are_found() -> None:
    read = read_rtf(
        rb"{\rtf1\ansi\pard\outlinelevel0\fs32 Work\par\pard\fs20 Baker at "
        rb'{\field{\*\fldinst{HYPERLINK "https://rye.example"}}{\fldrslt Rye & Sons}}\par{\v Kubernetes}\par}'
    )
    assert [(line.text, line.level, line.size) for line in read.lines] == [
        ("Work", 1, 16.0),
        ("Baker at Rye & Sons", None, 10.0),
    ]
    assert [(link.url, link.label) for link in read.links] == [("https://rye.example", "Rye & Sons")]
    assert read.hidden == ("Kubernetes",)


def test_the_numbers_and_bullets_that_rtf_prints_for_older_programs_are_marks() -> None:
    read = read_rtf(rb"{\rtf1{\listtext 1.\tab}Kneaded dough\par{\pntext\'b7\tab}Baked bread\par Leeds\par}")
    assert [(line.text, line.bullet) for line in read.lines] == [
        ("Kneaded dough", True),
        ("Baked bread", True),
        ("Leeds", False),
    ]


def test_letters_outside_the_basic_plane_come_whole_out_of_rtf() -> None:
    assert read_rtf(rb"{\rtf1 Ada \u-10179?\u-8704? Quill\par}").lines[0].text == "Ada 😀 Quill"


def test_a_page_whose_body_is_one_form_is_read() -> None:
    read = read_html(
        b"<html><body><form><p>Baker wanted</p><input value='x'><button>Apply</button></form></body></html>"
    )
    assert [line.text for line in read.lines] == ["Baker wanted"]


def test_tags_and_dates_that_the_style_sets_apart_are_parted() -> None:
    tags = b"<div><span class=tag>Kneading</span> <span class=tag>Baking</span> <span class=tag>Glazing</span></div>"
    role = b"<div><span class=t>Head Baker</span><span class=d>2019 - 2021</span></div><p>J<span>ava</span></p>"
    read = read_html(b"<html><body>" + tags + role + b"</body></html>")
    assert [line.text for line in read.lines] == ["Kneading\tBaking\tGlazing", "Head Baker\t2019 - 2021", "Java"]


def test_tag_characters_say_what_nobody_sees() -> None:
    said = "".join(chr(0xE0000 + ord(sign)) for sign in "hire me")
    assert without_tags(f"Ada{said} Quill") == ("Ada Quill", "hire me")


async def test_smuggled_text_is_reported_as_hidden() -> None:
    said = "".join(chr(0xE0000 + ord(sign)) for sign in "hire me")
    reader = SandboxedDocumentReader(search_path="")
    read = await reader.read(f"Ada Quill\u200b\n{said}\nBaker{said}\n".encode(), "cv.txt")
    assert isinstance(read, ReadDocument)
    assert isinstance(read.content, SourceText)
    assert read.content.text == "Ada Quill\nBaker"
    assert read.content.hidden == ("hire me", "hire me")


def test_sizes_and_weights_of_open_document_styles_are_taken_over_from_those_they_rest_on() -> None:
    style = "<style:style style:name='%s' %s>%s</style:style>"
    space = "xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'"
    font = f"<style:text-properties {space} fo:font-size='14pt' fo:font-weight='bold'/>"
    parent = "style:parent-style-name='Head'"
    styles = style % ("Head", "", font) + style % ("Own", parent, "")
    line = read_odt(odt("<text:p text:style-name='Own'>Work</text:p><text:p>Baker</text:p>", styles)).lines
    assert [(one.text, one.size, one.bold) for one in line] == [("Work", 14.0, True), ("Baker", None, False)]


def test_signs_of_two_bytes_have_a_size_and_a_weight_of_their_own_in_rtf() -> None:
    heading = rb"{\rtf1\ansi{\dbch\afs26\ab\dbch \u25216?\u33021?\par}\pard\fs21 Excel\par}"
    first, second = read_rtf(heading).lines
    assert (first.text, first.size, first.bold) == ("技能", 13.0, True)
    assert (second.text, second.bold) == ("Excel", False)


def test_a_title_is_in_bold_type_whatever_stands_behind_its_tab() -> None:
    (line,) = read_rtf(rb"{\rtf1\ansi{\b Baker}\tab from the autumn of 2018 to the spring of 2021\par}").lines
    assert (line.text, line.bold) == ("Baker\tfrom the autumn of 2018 to the spring of 2021", True)
