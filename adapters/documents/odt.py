"""OpenDocument texts to lines. Element names are those of the OpenDocument 1.3 schema."""

from collections.abc import Iterator

from lxml import etree

from adapters.documents.archive import Archive
from adapters.documents.cells import side_by_side
from adapters.documents.extract import Extract, Line, RefusedError, Target
from adapters.documents.marks import tidy, without_bullet
from adapters.documents.running import PAGE_NUMBER
from adapters.documents.xml import parsed

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
_XLINK = "{http://www.w3.org/1999/xlink}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_LEFT_OUT = {f"{_TEXT}tracked-changes", f"{_TEXT}sequence-decls", f"{_OFFICE}annotation"}
_WIDEST_SPACE = 100
_PARAGRAPHS = {f"{_TEXT}p", f"{_TEXT}h"}


def read_odt(data: bytes) -> Extract:
    """The text of an OpenDocument file, its headers and footers included. Raises ``RefusedError``."""
    archive = Archive(data)
    lines: list[Line] = []
    links: list[Target] = []
    content = parsed(archive.part("content.xml"))
    bold = _bold_styles(content)
    feet: list[Line] = []
    if "styles.xml" in archive.names:
        masters = parsed(archive.part("styles.xml"))
        bold |= _bold_styles(masters)
        for part in masters.iter(f"{_STYLE}header", f"{_STYLE}header-first"):
            lines.extend(_lines(part, bold, links))
        feet = [line for part in masters.iter(f"{_STYLE}footer") for line in _lines(part, bold, links)]
    body = content.find(f"{_OFFICE}body")
    if body is not None:
        lines.extend(_lines(body, bold, links))
    lines.extend(line for line in feet if not PAGE_NUMBER.match(line.text))
    if not any(character.isalnum() for line in lines for character in line.text):
        raise RefusedError("no_text", "OpenDocument text")
    return Extract(lines=tuple(lines), links=tuple(dict.fromkeys(links)))


def _bold_styles(root: etree._Element) -> set[str]:
    return {
        style.get(f"{_STYLE}name", "")
        for style in root.iter(f"{_STYLE}style")
        for properties in style.iter(f"{_STYLE}text-properties")
        if properties.get(f"{_FO}font-weight") in ("bold", "700", "800", "900")
    }


def _lines(holder: etree._Element, bold: set[str], links: list[Target], *, listed: bool = False) -> Iterator[Line]:
    for child in holder:
        if child.tag in _PARAGRAPHS:
            yield from _paragraph(child, bold, links, listed=listed)
            listed = False
        elif child.tag == f"{_TEXT}list-item":
            yield from _lines(child, bold, links, listed=True)
        elif child.tag == f"{_TABLE}table-row":
            yield from _row(child, bold, links)
        elif isinstance(child.tag, str) and child.tag not in _LEFT_OUT:
            yield from _lines(child, bold, links, listed=listed)


def _row(row: etree._Element, bold: set[str], links: list[Target]) -> Iterator[Line]:
    cells = (list(_lines(cell, bold, links)) for cell in row if cell.tag == f"{_TABLE}table-cell")
    if filled := [cell for cell in cells if cell]:
        yield from side_by_side(filled)


def _paragraph(paragraph: etree._Element, bold: set[str], links: list[Target], *, listed: bool) -> Iterator[Line]:
    for frame in paragraph.iter(f"{_TEXT}p"):
        if frame is not paragraph and next(frame.iterancestors(f"{_TEXT}p")) is paragraph:
            yield from _paragraph(frame, bold, links, listed=False)
    links.extend(
        Target(url, " ".join("".join(_pieces(link)).split()) or url)
        for link in paragraph.iter(f"{_TEXT}a")
        if (url := link.get(f"{_XLINK}href"))
    )
    level = paragraph.get(f"{_TEXT}outline-level", "")
    styles = [paragraph, *paragraph.iter(f"{_TEXT}span")]
    heavy = any(one.get(f"{_TEXT}style-name") in bold for one in styles[:2])
    for raw in "".join(_pieces(paragraph)).split("\n"):
        text, marked = without_bullet(tidy(raw))
        if text:
            yield Line(text, bold=heavy, bullet=marked or listed, level=int(level) if level.isdigit() else None)


def _pieces(element: etree._Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if child.tag == f"{_TEXT}tab":
            yield "\t"
        elif child.tag == f"{_TEXT}line-break":
            yield "\n"
        elif child.tag == f"{_TEXT}s":
            count = child.get(f"{_TEXT}c", "1")
            yield " " * min(int(count), _WIDEST_SPACE) if count.isdigit() else " "
        elif isinstance(child.tag, str) and child.tag not in _LEFT_OUT and child.tag not in _PARAGRAPHS:
            yield from _pieces(child)
        yield child.tail or ""
