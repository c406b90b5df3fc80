"""Word documents to text: a walk over the XML that sees what a reader of the paper sees.

Headers and footers, text boxes, tables, content controls, inserted text, notes and hyperlinks are read;
deleted and hidden text is not. Element names are those of ECMA-376 (WordprocessingML).
"""

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from adapters.documents.archive import Archive
from adapters.documents.cells import side_by_side
from adapters.documents.extract import Extract, Line, RefusedError, Target
from adapters.documents.marks import celled, tidy, without_bullet
from adapters.documents.running import PAGE_NUMBER
from adapters.documents.word_ink import is_hidden
from adapters.documents.word_styles import Style, W, is_listed, outline_level, size, styles_of, switch, value
from adapters.documents.xml import parsed

_STRICT = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", W[1:-1].encode()),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
)
"""The names of strict documents, and the usual ones for them."""
_REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_LEFT_OUT = {
    *("del", "moveFrom", "delText", "instrText", "delInstrText", "rt", "sdtPr", "sdtEndPr"),
    *("rPr", "pPr", "sectPr", "tblPr", "tblGrid", "tcPr", "trPr", "footnotePr"),
}
_SIGNS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "lastRenderedPageBreak": ""}
_FIELD_LINK = re.compile(r'^\s*HYPERLINK\s+(?:"([^"]*)"|(\S+))')
_TWIPS = 20.0


@dataclass(slots=True)
class _Paragraph:
    style: Style
    parts: list[str] = field(default_factory=list)
    boxes: list[etree._Element] = field(default_factory=list)
    bold: int = 0
    size: float | None = None
    instruction: str = ""
    """Of the field that is being read, and where its text begins."""
    field_from: int = 0


def read_docx(data: bytes) -> Extract:
    """The text of a Word document in reading order. Raises ``RefusedError``."""
    archive = Archive(data)
    body = _main_part(archive)
    styles = posixpath.join(posixpath.dirname(body), "styles.xml")
    reader = _Reader(styles_of(_root(archive, styles)) if styles in archive.names else {})
    heads, feet = _of_kind(archive, body, "header"), _of_kind(archive, body, "footer")
    notes = [*_of_kind(archive, body, "footnotes"), *_of_kind(archive, body, "endnotes")]
    margins: list[tuple[Line, ...]] = []
    for part in (*heads, body, *notes, *feet):
        reader.targets = _targets(archive, part)
        before = len(reader.lines)
        reader.read(_root(archive, part))
        if part in heads or part in feet:  # one for the first page, one for the others: often the same
            margin = tuple(line for line in reader.lines[before:] if not PAGE_NUMBER.match(line.text))
            reader.lines[before:] = [] if margin in margins else margin
            margins.append(margin)
    if not any(character.isalnum() for line in reader.lines for character in line.text):
        raise RefusedError("no_text", "Word document")
    links = tuple(dict.fromkeys(reader.links))
    return Extract(lines=tuple(reader.lines), links=links, hidden=tuple(reader.hidden))


def _main_part(archive: Archive) -> str:
    usual = "word/document.xml"
    others = (name for name in archive.names if re.fullmatch(r"word/document\d+\.xml", name))
    return usual if usual in archive.names else next(others, usual)


def _root(archive: Archive, part: str) -> etree._Element:
    data = archive.part(part)
    for strict, name in _STRICT:
        data = data.replace(strict, name)
    return parsed(data)


def _of_kind(archive: Archive, body: str, kind: str) -> list[str]:
    begin = posixpath.join(posixpath.dirname(body), kind)
    return sorted(name for name in archive.names if name.startswith(begin) and name.endswith(".xml"))


def _targets(archive: Archive, part: str) -> dict[str, str]:
    folder, name = posixpath.split(part)
    relations = f"{folder}/_rels/{name}.rels"
    if relations not in archive.names:
        return {}
    return {one.get("Id", ""): one.get("Target", "") for one in parsed(archive.part(relations))}


class _Reader:
    def __init__(self, styles: dict[str, Style]) -> None:
        self.styles = styles
        self.targets: dict[str, str] = {}
        self.lines: list[Line] = []
        self.links: list[Target] = []
        self.hidden: list[str] = []
        self._page = 1
        self._empty = 0

    def read(self, holder: etree._Element) -> None:
        """Every paragraph and table below the element, in order."""
        for child in holder:
            if child.tag == f"{W}p":
                self._paragraph(child)
            elif child.tag == f"{W}tbl":
                self._table(child)
            elif _is_read(child):
                self.read(child)

    def _table(self, table: etree._Element) -> None:
        for row in _nearest(table, "tr"):
            cells = []
            for cell in _nearest(row, "tc"):
                inside = _Reader(self.styles)
                inside.targets, inside._page = self.targets, self._page
                inside.read(cell)
                self.links.extend(inside.links)
                self.hidden.extend(inside.hidden)
                self._page = inside._page
                cells.append(inside.lines)
            self.lines.extend(side_by_side([cell for cell in cells if cell] or [[]]))

    def _paragraph(self, paragraph: etree._Element) -> None:
        properties = paragraph.find(f"{W}pPr")
        name = None if properties is None else value(properties.find(f"{W}pStyle"))
        style = self.styles.get(name or "", Style())
        text = _Paragraph(style)
        self._runs(paragraph, text)
        for box in text.boxes:
            self.read(box)
        own_level, own_list = outline_level(properties), is_listed(properties)
        level = own_level if own_level is not None else style.level
        listed = bool(style.listed if own_list is None else own_list) and level is None
        joined = "".join(text.parts)
        letters = sum(not character.isspace() for character in joined.lstrip().partition("\t")[0])
        for index, raw in enumerate(joined.split("\n")):
            content, marked = without_bullet(tidy(celled(raw)))
            if not content:
                self._empty += 1
                continue
            self.lines.append(
                Line(
                    content,
                    page=self._page,
                    x=_indent(properties),
                    size=text.size or style.size,
                    bold=text.bold * 2 > letters,
                    bullet=marked or (listed and not index),
                    level=level,
                    gap=float(self._empty),
                )
            )
            self._empty = 0

    def _runs(self, holder: etree._Element, text: _Paragraph) -> None:
        for child in holder:
            name = _name(child)
            if name == "r":
                self._run(child, text)
            elif name in ("hyperlink", "fldSimple"):
                before = len(text.parts)
                self._runs(child, text)
                instruction = _FIELD_LINK.match(child.get(f"{W}instr", ""))
                target = (instruction[1] or instruction[2]) if instruction else child.get(f"{_REL}id", "")
                self._link(target if instruction else self.targets.get(target, ""), text.parts[before:])
            elif name == "txbxContent":
                text.boxes.append(child)
            elif _is_read(child):
                self._runs(child, text)

    def _run(self, run: etree._Element, text: _Paragraph) -> None:
        properties = run.find(f"{W}rPr")
        content = "".join(self._piece(child, text) for child in run)
        name = None if properties is None else value(properties.find(f"{W}rStyle"))
        named = self.styles.get(name, Style()) if name else Style()
        if is_hidden(run, properties, named, text.style):
            if content.strip():
                self.hidden.append(" ".join(content.split()))
            return
        in_first = not any("\t" in part for part in text.parts if part.strip())
        text.parts.append(content)
        bold = next((one for one in (switch(properties, "b"), named.bold, text.style.bold) if one is not None), False)
        if bold and in_first:
            text.bold += sum(not character.isspace() for character in content.lstrip().partition("\t")[0])
        points = size(properties) or named.size
        if points is not None and content.strip():
            text.size = max(text.size or 0.0, points)

    def _piece(self, child: etree._Element, text: _Paragraph) -> str:
        """What a part of a run says; the text of anything but letters goes to the paragraph itself."""
        match _name(child):
            case "t":
                return child.text or ""
            case "sym":
                return _symbol(child.get(f"{W}char", ""))
            case "fldChar":
                self._field(child.get(f"{W}fldCharType", ""), text)
            case "instrText":
                text.instruction += child.text or ""
            case name if name in _SIGNS:
                self._page += name == "lastRenderedPageBreak" or child.get(f"{W}type") == "page"
                return _SIGNS[name]
            case _ if _is_read(child):
                self._runs(child, text)
        return ""

    def _field(self, kind: str, text: _Paragraph) -> None:
        if kind == "begin":
            text.instruction = ""
        elif kind == "separate":
            text.field_from = len(text.parts)
        elif kind == "end" and (found := _FIELD_LINK.match(text.instruction)):
            self._link(found[1] or found[2], text.parts[text.field_from :])
            text.instruction = ""

    def _link(self, target: str, label: list[str]) -> None:
        if target:
            self.links.append(Target(target, " ".join("".join(label).split()) or target))


def _name(element: etree._Element) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _is_read(element: etree._Element) -> bool:
    """Not what is deleted, said twice for older programs, or printed in a form that nobody filled in."""
    name = _name(element)
    if name == "sdt" and element.find(f"{W}sdtPr/{W}showingPlcHdr") is not None:
        return False
    separator = name in ("footnote", "endnote") and element.get(f"{W}type") is not None
    return bool(name) and name not in _LEFT_OUT and element.tag != _FALLBACK and not separator


def _nearest(holder: etree._Element, name: str) -> Iterator[etree._Element]:
    """The rows of a table or the cells of a row, also those in content controls, but not a nested table's."""
    for child in holder:
        if child.tag == f"{W}{name}":
            yield child
        elif _is_read(child) and child.tag != f"{W}tbl":
            yield from _nearest(child, name)


def _symbol(code: str) -> str:
    try:
        return chr(int(code, 16))
    except (ValueError, OverflowError):
        return ""


def _indent(properties: etree._Element | None) -> float:
    indent = None if properties is None else properties.find(f"{W}ind")
    left = None if indent is None else indent.get(f"{W}left") or indent.get(f"{W}start")
    try:
        return float(left) / _TWIPS if left else 0.0
    except ValueError:
        return 0.0
