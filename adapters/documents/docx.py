"""Word documents to text: a walk over the XML that sees what a reader of the paper sees.

Headers and footers, text boxes, tables, content controls, inserted text and hyperlinks are read; deleted
and hidden text is not. Element names are those of ECMA-376 (WordprocessingML).
"""

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from adapters.documents.archive import Archive
from adapters.documents.extract import Extract, Line, RefusedError, Target
from adapters.documents.marks import tidy, without_bullet
from adapters.documents.running import PAGE_NUMBER
from adapters.documents.xml import parsed

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_W_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_LEFT_OUT = {"del", "moveFrom", "delText", "instrText", "rPr", "pPr", "sectPr", "tblPr", "tcPr", "trPr", "footnotePr"}
_SIGNS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "lastRenderedPageBreak": ""}
_TWIPS = 20.0


@dataclass(slots=True)
class _Paragraph:
    parts: list[str] = field(default_factory=list)
    bold: int = 0
    size: float | None = None


@dataclass(frozen=True, slots=True)
class _Style:
    level: int | None
    bold: bool
    size: float | None


def read_docx(data: bytes) -> Extract:
    """The text of a Word document in reading order. Raises ``RefusedError``."""
    archive = Archive(data)
    reader = _Reader(_styles(archive))
    for part in (*_of_kind(archive, "header"), "word/document.xml", *_of_kind(archive, "footer")):
        reader.targets = _targets(archive, part)
        reader.read(_root(archive, part))
    lines = [line for line in reader.lines if not PAGE_NUMBER.match(line.text)]
    if not any(character.isalnum() for line in lines for character in line.text):
        raise RefusedError("no_text", "Word document")
    return Extract(lines=tuple(lines), links=tuple(dict.fromkeys(reader.links)), hidden=tuple(reader.hidden))


def _root(archive: Archive, part: str) -> etree._Element:
    return parsed(archive.part(part).replace(_W_STRICT[1:-1].encode(), _W[1:-1].encode()))


def _of_kind(archive: Archive, kind: str) -> list[str]:
    return sorted(name for name in archive.names if name.startswith(f"word/{kind}") and name.endswith(".xml"))


def _targets(archive: Archive, part: str) -> dict[str, str]:
    folder, name = posixpath.split(part)
    relations = f"{folder}/_rels/{name}.rels"
    if relations not in archive.names:
        return {}
    return {one.get("Id", ""): one.get("Target", "") for one in parsed(archive.part(relations))}


def _styles(archive: Archive) -> dict[str, _Style]:
    if "word/styles.xml" not in archive.names:
        return {}
    styles: dict[str, _Style] = {}
    for style in _root(archive, "word/styles.xml").iter(f"{_W}style"):
        name = (_value(style.find(f"{_W}name")) or "").lower()
        outline = _value(style.find(f"{_W}pPr/{_W}outlineLvl"))
        level = int(name[-1]) if name.startswith("heading ") and name[-1].isdigit() else None
        if level is None and outline is not None and outline.isdigit() and int(outline) < 9:
            level = int(outline) + 1
        run = style.find(f"{_W}rPr")
        styles[style.get(f"{_W}styleId", "")] = _Style(level, _is_on(run, "b"), _size(run))
    return styles


def _value(element: etree._Element | None) -> str | None:
    return None if element is None else element.get(f"{_W}val")


def _is_on(properties: etree._Element | None, name: str) -> bool:
    switch = None if properties is None else properties.find(f"{_W}{name}")
    return switch is not None and _value(switch) not in ("0", "false", "off")


def _size(properties: etree._Element | None) -> float | None:
    half_points = None if properties is None else _value(properties.find(f"{_W}sz"))
    return int(half_points) / 2 if half_points and half_points.isdigit() else None


class _Reader:
    def __init__(self, styles: dict[str, _Style]) -> None:
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
            if child.tag == f"{_W}p":
                self._paragraph(child)
            elif child.tag == f"{_W}tbl":
                self._table(child)
            elif isinstance(child.tag, str) and _name(child) not in _LEFT_OUT and child.tag != _FALLBACK:
                self.read(child)

    def _table(self, table: etree._Element) -> None:
        """Short cells side by side make one row; cells that hold paragraphs of their own are columns."""
        for row in table.iter(f"{_W}tr"):
            if next(row.iterancestors(f"{_W}tbl")) is not table:
                continue
            cells = []
            for cell in row.iter(f"{_W}tc"):
                if next(cell.iterancestors(f"{_W}tr")) is row:
                    inside = _Reader(self.styles)
                    inside.targets = self.targets
                    inside.read(cell)
                    self.links.extend(inside.links)
                    self.hidden.extend(inside.hidden)
                    cells.append(inside.lines)
            self.lines.extend(_side_by_side([cell for cell in cells if cell], self._page))

    def _paragraph(self, paragraph: etree._Element) -> None:
        properties = paragraph.find(f"{_W}pPr")
        style = self.styles.get((None if properties is None else _value(properties.find(f"{_W}pStyle"))) or "")
        text = _Paragraph()
        boxes: list[etree._Element] = []
        self._runs(paragraph, text, boxes)
        for box in boxes:
            self.read(box)
        listed = properties is not None and _is_listed(properties)
        joined = "".join(text.parts)
        letters = sum(not character.isspace() for character in joined)
        bold = text.bold * 2 > letters if text.bold else bool(style and style.bold)
        for index, raw in enumerate(joined.split("\n")):
            content, marked = without_bullet(tidy(raw))
            if not content:
                self._empty += 1
                continue
            self.lines.append(
                Line(
                    content,
                    page=self._page,
                    x=_indent(properties),
                    size=text.size or (style.size if style else None),
                    bold=bold,
                    bullet=marked or (listed and not index),
                    level=style.level if style else None,
                    gap=float(self._empty),
                )
            )
            self._empty = 0

    def _runs(self, holder: etree._Element, text: _Paragraph, boxes: list[etree._Element]) -> None:
        for child in holder:
            name = _name(child)
            if name == "r":
                self._run(child, text, boxes)
            elif name == "hyperlink":
                before = len(text.parts)
                self._runs(child, text, boxes)
                target = self.targets.get(child.get(f"{_REL}id", ""), "")
                label = " ".join("".join(text.parts[before:]).split())
                if target:
                    self.links.append(Target(target, label or target))
            elif name == "txbxContent":
                boxes.append(child)
            elif name not in _LEFT_OUT and child.tag != _FALLBACK:
                self._runs(child, text, boxes)

    def _run(self, run: etree._Element, text: _Paragraph, boxes: list[etree._Element]) -> None:
        properties = run.find(f"{_W}rPr")
        content = ""
        for child in run:
            name = _name(child)
            if name == "t":
                content += child.text or ""
            elif name in _SIGNS:
                content += _SIGNS[name]
                self._page += name == "lastRenderedPageBreak" or child.get(f"{_W}type") == "page"
            elif name not in _LEFT_OUT and child.tag != _FALLBACK:
                self._runs(child, text, boxes)
        if _is_on(properties, "vanish"):
            if content.strip():
                self.hidden.append(" ".join(content.split()))
            return
        text.parts.append(content)
        if _is_on(properties, "b"):
            text.bold += sum(not character.isspace() for character in content)
        size = _size(properties)
        if size is not None and content.strip():
            text.size = max(text.size or 0.0, size)


def _name(element: etree._Element) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _is_listed(properties: etree._Element) -> bool:
    numbering = properties.find(f"{_W}numPr")
    return numbering is not None and _value(numbering.find(f"{_W}numId")) != "0"


def _indent(properties: etree._Element | None) -> float:
    indent = None if properties is None else properties.find(f"{_W}ind")
    left = None if indent is None else indent.get(f"{_W}left") or indent.get(f"{_W}start")
    try:
        return float(left) / _TWIPS if left else 0.0
    except ValueError:
        return 0.0


def _side_by_side(cells: list[list[Line]], page: int) -> Iterator[Line]:
    """A table's row: one line where every cell is short, else one cell after the other."""
    if len(cells) > 1 and all(len(cell) == 1 and not cell[0].bullet for cell in cells):
        first = cells[0][0]
        yield first._replace(text="\t".join(cell[0].text for cell in cells), page=page)
        return
    if len(cells) > 1 and len(cells[0]) == 1 and len(cells[0][0].text) <= 40 and cells[1]:
        label, *rest = cells
        yield label[0]._replace(text=f"{label[0].text}\t{rest[0][0].text}", page=page)
        cells = [rest[0][1:], *rest[1:]]
    for cell in cells:
        yield from cell
