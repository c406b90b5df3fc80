"""A CV as DOCX, for who wants to go on writing: real styles, tabs for dates, links that work."""

from io import BytesIO
from itertools import zip_longest

from docx import Document
from docx.document import Document as DocxDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Length, Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph
from lxml.etree import _Element

from adapters.render.outline import Entry, Line, Outline, Part, Reach, Shape
from core.documents import Paper
from core.letter import CoverLetter

_FACE = "Calibri"
_INK = RGBColor(0x1D, 0x23, 0x29)
_QUIET = RGBColor(0x59, 0x63, 0x6E)
_ACCENT = RGBColor(0x1F, 0x4E, 0x6B)
_RULE = "C5CED6"

_SHEETS = {Paper.A4: (Mm(210), Mm(297)), Paper.LETTER: (Mm(215.9), Mm(279.4))}
_OWN_CAPITALS = frozenset({"az", "el", "tr"})
"""Languages whose capitals follow rules of their own: accents are dropped, i has two capitals."""
_SIDE, _TOP = Mm(19), Mm(17)


def docx_file(cv: Outline, paper: Paper) -> bytes:
    """The document as bytes."""
    return _Writer(cv, paper).written()


def docx_letter(head: Outline, letter: CoverLetter, paper: Paper) -> bytes:
    """A letter as bytes, in the look of the CV."""
    return _Writer(head, paper).written_letter(letter)


class _Writer:
    def __init__(self, cv: Outline, paper: Paper) -> None:
        self._cv = cv
        self._document: DocxDocument = Document()
        self._width = Length(_SHEETS[paper][0] - 2 * _SIDE)
        self._set_sheet(paper)
        self._set_styles()
        self._set_properties()

    def written(self) -> bytes:
        """The whole document."""
        self._head()
        for part in self._cv.parts:
            self._part(part)
        return self._saved()

    def written_letter(self, letter: CoverLetter) -> bytes:
        """The letter under the head of its sender."""
        self._head()
        self._paragraph("\n".join(filter(None, (letter.company, letter.date))), "Normal")
        self._paragraph(letter.subject, "Heading 2")
        self._paragraph(letter.salutation, "Normal")
        for passage in letter.passages:
            if passage.listed:
                for line in passage.lines:
                    self._paragraph(line.content, "List Bullet")
            else:
                self._paragraph(passage.text, "Normal")
        self._paragraph("\n".join(filter(None, (letter.regards, letter.sender.name))), "Normal")
        self._document.styles["Normal"].paragraph_format.space_after = Pt(9)
        return self._saved()

    def _head(self) -> None:
        if self._cv.name:
            self._paragraph(self._cv.name, "Title")
        if self._cv.headline:
            self._paragraph(self._cv.headline, "Subtitle")
        for row in self._cv.reach:
            self._contact(row)

    def _saved(self) -> bytes:
        file = BytesIO()
        self._document.save(file)
        return file.getvalue()

    def _contact(self, row: tuple[Reach, ...]) -> None:
        paragraph = self._paragraph("", "Contact")
        for number, reach in enumerate(row):
            if number:
                paragraph.add_run(" · ")
            _add_reach(paragraph, reach)

    def _part(self, part: Part) -> None:
        self._paragraph(part.heading, "Heading 1")
        match part.shape:
            case Shape.PARAGRAPHS:
                for line in part.lines:
                    self._line(line, "Normal")
            case Shape.BULLETS:
                for line in part.lines:
                    self._line(line, "List Bullet")
            case Shape.COLUMNS:
                for row in zip_longest(*part.columns):
                    self._paragraph("\t".join(line.text for line in row if line), "Columns")
            case Shape.RUN_IN:
                self._paragraph(" · ".join(line.text for line in part.lines), "Normal")
        for entry in part.entries:
            self._entry(entry)

    def _entry(self, entry: Entry) -> None:
        head = self._paragraph(entry.title, "Heading 2")
        if entry.dates:
            head.add_run(f"\t{entry.dates}", style="Quiet")
        if entry.organisation or entry.location or entry.link:
            place = self._paragraph("", "Place")
            if entry.organisation:
                place.add_run(entry.organisation).font.color.rgb = _ACCENT
            if entry.location:
                place.add_run(f" · {entry.location}" if entry.organisation else entry.location)
            if entry.link:
                place.add_run(" · " if entry.organisation or entry.location else "")
                _add_reach(place, entry.link)
            place.paragraph_format.keep_with_next = bool(entry.lines) or None
        else:
            head.paragraph_format.keep_with_next = bool(entry.lines) or None
        for number, line in enumerate(entry.lines):
            paragraph = self._line(line, "List Bullet")
            stays = not entry.long or number in {0, len(entry.lines) - 2}
            paragraph.paragraph_format.keep_with_next = (stays and number < len(entry.lines) - 1) or None

    def _line(self, line: Line, style: str) -> Paragraph:
        if line.label is None:
            return self._paragraph(line.text, style)
        paragraph = self._paragraph("", style)
        paragraph.add_run(f"{line.label}:").bold = True
        paragraph.add_run(f" {line.text}")
        return paragraph

    def _paragraph(self, text: str, style: str) -> Paragraph:
        paragraph = self._document.add_paragraph(text, style=style)
        if self._cv.right_to_left:
            paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))  # noqa: SLF001 - python-docx knows no direction
        return paragraph

    def _set_sheet(self, paper: Paper) -> None:
        section = self._document.sections[0]
        section.page_width, section.page_height = _SHEETS[paper]
        section.left_margin = section.right_margin = _SIDE
        section.top_margin = section.bottom_margin = _TOP
        section.footer_distance = Mm(9)
        section.different_first_page_header_footer = True
        footer = section.footer.paragraphs[0]
        footer.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        run = footer.add_run()
        run.font.size, run.font.color.rgb = Pt(8), _QUIET
        for element in _page_number():
            run._r.append(element)  # noqa: SLF001 - python-docx knows no fields

    def _set_styles(self) -> None:
        styles = self._document.styles
        quiet = styles.add_style("Quiet", WD_STYLE_TYPE.CHARACTER)
        quiet.font.bold, quiet.font.color.rgb, quiet.font.size = False, _QUIET, Pt(10)
        for name, after in (("Contact", "Normal"), ("Place", "List Bullet"), ("Columns", "Columns")):
            style = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
            style.base_style, style.next_paragraph_style = styles["Normal"], styles[after]
        self._style("Normal", size=10, after=1.5)
        self._style("Title", size=23, bold=True, after=0)
        self._style("Subtitle", size=12.5, color=_ACCENT, after=2)
        self._style("Contact", size=9.5, color=_QUIET, after=0)
        self._style("Heading 1", size=9.5, bold=True, color=_ACCENT, before=10, after=3)
        self._style("Heading 2", size=10.5, bold=True, before=5, after=0)
        self._style("Place", size=10, color=_QUIET, after=0.5)
        self._style("List Bullet", size=10, after=1)
        self._style("Columns", size=10, after=0)

        head = styles["Heading 1"]
        head.font.all_caps = self._cv.language not in _OWN_CAPITALS
        head.element.get_or_add_pPr().insert_element_before(_rule_below(), "w:spacing")
        styles["Heading 2"].paragraph_format.tab_stops.add_tab_stop(self._width, WD_TAB_ALIGNMENT.RIGHT)
        bullets = styles["List Bullet"].paragraph_format
        bullets.left_indent, bullets.first_line_indent = Mm(4.5), Mm(-4.5)
        for column in (1, 2):
            styles["Columns"].paragraph_format.tab_stops.add_tab_stop(Length(self._width * column // 3))

    def _style(
        self,
        name: str,
        *,
        size: float,
        after: float,
        before: float = 0,
        bold: bool = False,
        color: RGBColor = _INK,
    ) -> None:
        style = self._document.styles[name]
        assert isinstance(style, ParagraphStyle)
        form = style.paragraph_format
        form.space_before, form.space_after, form.line_spacing = Pt(before), Pt(after), 1.02
        properties = style.element.get_or_add_rPr()
        # The template's own fonts, rules and spacing would win over what is set here, or add to it.
        for tag in ("w:rFonts", "w:spacing", "w:kern", "w:i", "w:iCs"):
            for old in properties.findall(qn(tag)):
                properties.remove(old)
        for old in style.element.get_or_add_pPr().findall(qn("w:pBdr")):
            style.element.get_or_add_pPr().remove(old)
        font = style.font
        font.name, font.size, font.bold, font.color.rgb = _FACE, Pt(size), bold, color
        for old in properties.findall(qn("w:szCs")):
            properties.remove(old)
        properties.find(qn("w:sz")).addnext(_value("w:szCs", str(round(size * 2))))
        for script in ("w:eastAsia", "w:cs"):
            properties.find(qn("w:rFonts")).set(qn(script), _FACE)
        if name == "Normal":
            language = OxmlElement("w:lang")
            language.set(qn("w:bidi" if self._cv.right_to_left else "w:val"), self._cv.language)
            properties.append(language)

    def _set_properties(self) -> None:
        properties = self._document.core_properties
        properties.title, properties.language = self._cv.title, self._cv.language
        properties.author = properties.last_modified_by = self._cv.name or ""
        properties.comments = properties.keywords = ""
        # The library's template brings dates of its own; a document says nothing rather than something untrue.
        for tag in ("dcterms:created", "dcterms:modified"):
            for old in properties._element.findall(qn(tag)):  # noqa: SLF001 - it can only be set, not taken away
                properties._element.remove(old)  # noqa: SLF001 - see above


def _add_reach(paragraph: Paragraph, reach: Reach) -> None:
    if reach.href is None:
        paragraph.add_run(reach.text)
        return
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), paragraph.part.relate_to(reach.href, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    link.append(paragraph.add_run(reach.text)._r)  # noqa: SLF001 - see below
    paragraph._p.append(link)  # noqa: SLF001 - python-docx reads links and writes none


def _value(tag: str, value: str) -> _Element:
    element = OxmlElement(tag)
    element.set(qn("w:val"), value)
    return element


def _rule_below() -> _Element:
    borders = OxmlElement("w:pBdr")
    bottom = OxmlElement("w:bottom")
    for name, value in (("val", "single"), ("sz", "5"), ("space", "1"), ("color", _RULE)):
        bottom.set(qn(f"w:{name}"), value)
    borders.append(bottom)
    return borders


def _page_number() -> list[_Element]:
    parts = []
    for kind in ("begin", None, "end"):
        if kind is None:
            element = OxmlElement("w:instrText")
            element.text = "PAGE"
        else:
            element = OxmlElement("w:fldChar")
            element.set(qn("w:fldCharType"), kind)
        parts.append(element)
    return parts
