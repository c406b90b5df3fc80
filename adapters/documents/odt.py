"""OpenDocument texts to lines. Element names are those of the OpenDocument 1.3 schema."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from lxml import etree

from adapters.documents.archive import Archive
from adapters.documents.cells import side_by_side
from adapters.documents.extract import Extract, Line, RefusedError, Target
from adapters.documents.marks import celled, tidy, without_bullet
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
_HEAVY = ("bold", "600", "700", "800", "900")
_POINTS = re.compile(r"(\d{1,3}(?:\.\d+)?)pt")
_ANCESTORS = 10
"""Styles that a style may be based on, one after the other, that are asked."""
_PARAGRAPHS = {f"{_TEXT}p", f"{_TEXT}h"}


class _Style(NamedTuple):
    """What a style says; None where it says nothing."""

    bold: bool | None = None
    size: float | None = None


def read_odt(data: bytes) -> Extract:
    """The text of an OpenDocument file, its headers and footers included. Raises ``RefusedError``."""
    archive = Archive(data)
    lines: list[Line] = []
    links: list[Target] = []
    content = parsed(archive.part("content.xml"))
    masters = parsed(archive.part("styles.xml")) if "styles.xml" in archive.names else None
    styles = _styles([content] if masters is None else [masters, content])
    feet: list[Line] = []
    if masters is not None:
        for part in masters.iter(f"{_STYLE}header", f"{_STYLE}header-first"):
            lines.extend(_lines(part, styles, links))
        feet = [line for part in masters.iter(f"{_STYLE}footer") for line in _lines(part, styles, links)]
    body = content.find(f"{_OFFICE}body")
    if body is not None:
        lines.extend(_lines(body, styles, links))
    lines.extend(line for line in feet if not PAGE_NUMBER.match(line.text))
    if not any(character.isalnum() for line in lines for character in line.text):
        raise RefusedError("no_text", "OpenDocument text")
    return Extract(lines=tuple(lines), links=tuple(dict.fromkeys(links)))


def _styles(roots: Sequence[etree._Element]) -> dict[str, _Style]:
    """Every style by its name, with what it takes over from those that it is based on."""
    own: dict[str, tuple[_Style, str]] = {}
    for style in (style for root in roots for style in root.iter(f"{_STYLE}style")):
        properties = style.find(f"{_STYLE}text-properties")
        weight = None if properties is None else properties.get(f"{_FO}font-weight")
        points = None if properties is None else _POINTS.fullmatch(properties.get(f"{_FO}font-size", ""))
        says = _Style(None if weight is None else weight in _HEAVY, float(points[1]) if points else None)
        own[style.get(f"{_STYLE}name", "")] = says, style.get(f"{_STYLE}parent-style-name", "")
    return {name: _inherited(name, own) for name in own}


def _inherited(name: str, own: dict[str, tuple[_Style, str]]) -> _Style:
    bold: bool | None = None
    size: float | None = None
    for _ in range(_ANCESTORS):
        if name not in own or (bold is not None and size is not None):
            break
        says, name = own[name]
        bold, size = says.bold if bold is None else bold, says.size if size is None else size
    return _Style(bold, size)


def _lines(
    holder: etree._Element, styles: dict[str, _Style], links: list[Target], *, listed: bool = False
) -> Iterator[Line]:
    for child in holder:
        if child.tag in _PARAGRAPHS:
            yield from _paragraph(child, styles, links, listed=listed)
            listed = False
        elif child.tag == f"{_TEXT}list-item":
            yield from _lines(child, styles, links, listed=True)
        elif child.tag == f"{_TABLE}table-row":
            yield from _row(child, styles, links)
        elif isinstance(child.tag, str) and child.tag not in _LEFT_OUT:
            yield from _lines(child, styles, links, listed=listed)


def _row(row: etree._Element, styles: dict[str, _Style], links: list[Target]) -> Iterator[Line]:
    cells = (list(_lines(cell, styles, links)) for cell in row if cell.tag == f"{_TABLE}table-cell")
    if filled := [cell for cell in cells if cell]:
        yield from side_by_side(filled)


def _paragraph(
    paragraph: etree._Element, styles: dict[str, _Style], links: list[Target], *, listed: bool
) -> Iterator[Line]:
    for frame in paragraph.iter(f"{_TEXT}p"):
        if frame is not paragraph and next(frame.iterancestors(f"{_TEXT}p")) is paragraph:
            yield from _paragraph(frame, styles, links, listed=False)
    links.extend(
        Target(url, " ".join("".join(_pieces(link)).split()) or url)
        for link in paragraph.iter(f"{_TEXT}a")
        if (url := link.get(f"{_XLINK}href"))
    )
    level = paragraph.get(f"{_TEXT}outline-level", "")
    whole = styles.get(paragraph.get(f"{_TEXT}style-name", ""), _Style())
    spans = [(one, styles.get(one.get(f"{_TEXT}style-name", ""), _Style())) for one in paragraph.iter(f"{_TEXT}span")]
    size = max((style.size or 0.0 for _, style in spans), default=0.0) or whole.size
    other = sum(
        len("".join(_pieces(one))) for one, style in spans if style.bold is not None and style.bold != bool(whole.bold)
    )
    heavy = bool(whole.bold) != (2 * other > len("".join(_pieces(paragraph))))
    for raw in "".join(_pieces(paragraph)).split("\n"):
        text, marked = without_bullet(tidy(celled(raw)))
        if text:
            yield Line(
                text, size=size, bold=heavy, bullet=marked or listed, level=int(level) if level.isdigit() else None
            )


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
