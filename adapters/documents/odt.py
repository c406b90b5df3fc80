"""OpenDocument texts to lines. Element names are those of the OpenDocument 1.3 schema."""

import re
from collections.abc import Iterable, Iterator, Sequence
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
_MANIFEST = "META-INF/manifest.xml"
_WIDEST_SPACE = 100
_HEAVY = ("bold", "600", "700", "800", "900")
_POINTS = re.compile(r"(\d{1,3}(?:\.\d+)?)pt")
_UNREADABLE = 2.0
"""Points. Below it, text is there for machines and not for people."""
_NEARLY_WHITE = 245
_GROUNDED = {
    *(f"{_STYLE}{part}" for part in ("header", "header-first", "footer")),
    *(f"{_TABLE}table-cell", "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}text-box"),
}
"""What has a ground of its own, whose colour other styles say: white text may stand out from it."""
_HIDDEN_FIELDS = {f"{_TEXT}hidden-text", f"{_TEXT}hidden-paragraph"}
_ANCESTORS = 10
"""Styles that a style may be based on, one after the other, that are asked."""
_PARAGRAPHS = {f"{_TEXT}p", f"{_TEXT}h"}


class _Style(NamedTuple):
    """What a style says; None where it says nothing."""

    bold: bool | None = None
    size: float | None = None
    white: bool | None = None
    grounded: bool | None = None
    unseen: bool | None = None
    """Whether it is hidden by name."""

    def or_else(self, other: "_Style") -> "_Style":
        """The same, with what this says nothing of as the other has it."""
        return _Style(
            bold=other.bold if self.bold is None else self.bold,
            size=other.size if self.size is None else self.size,
            white=other.white if self.white is None else self.white,
            grounded=other.grounded if self.grounded is None else self.grounded,
            unseen=other.unseen if self.unseen is None else self.unseen,
        )

    @property
    def hides(self) -> bool:
        """Whether nobody sees text in this style."""
        tiny = self.size is not None and self.size < _UNREADABLE
        return bool(self.unseen) or tiny or (bool(self.white) and not self.grounded)


class _Document(NamedTuple):
    """The styles by their names, and what is found beside the lines. ``paper`` is how a text is set without any."""

    styles: dict[str, _Style]
    paper: _Style
    links: list[Target]
    hidden: list[str]

    def style(self, element: etree._Element) -> _Style:
        return self.styles.get(element.get(f"{_TEXT}style-name", ""), _Style())


def read_odt(data: bytes) -> Extract:
    """The text of an OpenDocument file, its headers and footers included. Raises ``RefusedError``."""
    archive = Archive(data)
    if _MANIFEST in archive.names and b"encryption-data" in archive.part(_MANIFEST):
        raise RefusedError("encrypted", "OpenDocument text")
    content = parsed(archive.part("content.xml"))
    masters = parsed(archive.part("styles.xml")) if "styles.xml" in archive.names else None
    roots = [content] if masters is None else [masters, content]
    coloured = any(_ground(one) for root in roots for one in root.iter(f"{_STYLE}page-layout-properties"))
    document = _Document(_styles(roots), _Style(grounded=coloured or None), [], [])
    lines: list[Line] = []
    feet: list[Line] = []
    if masters is not None:
        for part in masters.iter(f"{_STYLE}header", f"{_STYLE}header-first"):
            lines.extend(_lines(part, document))
        feet = [line for part in masters.iter(f"{_STYLE}footer") for line in _lines(part, document)]
    body = content.find(f"{_OFFICE}body")
    if body is not None:
        lines.extend(_lines(body, document))
    lines.extend(line for line in feet if not PAGE_NUMBER.match(line.text))
    if not any(character.isalnum() for line in lines for character in line.text):
        raise RefusedError("no_text", "OpenDocument text")
    return Extract(lines=tuple(lines), links=tuple(dict.fromkeys(document.links)), hidden=tuple(document.hidden))


def _styles(roots: Sequence[etree._Element]) -> dict[str, _Style]:
    """Every style by its name, with what it takes over from those that it is based on."""
    own: dict[str, tuple[_Style, str]] = {}
    for style in (style for root in roots for style in root.iter(f"{_STYLE}style")):
        text = style.find(f"{_STYLE}text-properties")
        paragraph = style.find(f"{_STYLE}paragraph-properties")
        grounded = True if any(_ground(one) for one in (text, paragraph) if one is not None) else None
        says = _Style(grounded=grounded) if text is None else _said(text, grounded=grounded)
        own[style.get(f"{_STYLE}name", "")] = says, style.get(f"{_STYLE}parent-style-name", "")
    return {name: _inherited(name, own) for name in own}


def _said(text: etree._Element, *, grounded: bool | None) -> _Style:
    weight, colour = text.get(f"{_FO}font-weight"), text.get(f"{_FO}color")
    points, shown = _POINTS.fullmatch(text.get(f"{_FO}font-size", "")), text.get(f"{_TEXT}display")
    return _Style(
        bold=None if weight is None else weight in _HEAVY,
        size=float(points[1]) if points else None,
        white=None if colour is None else _is_white(colour),
        grounded=grounded,
        unseen=None if shown is None else shown == "none",
    )


def _ground(properties: etree._Element) -> bool:
    """Whether the ground is painted in a colour."""
    colour = properties.get(f"{_FO}background-color", "transparent")
    return colour != "transparent" and not _is_white(colour)


def _is_white(colour: str) -> bool:
    try:
        parts = bytes.fromhex(colour.removeprefix("#"))
    except ValueError:
        return False
    return len(parts) == 3 and min(parts) >= _NEARLY_WHITE


def _inherited(name: str, own: dict[str, tuple[_Style, str]]) -> _Style:
    found = _Style()
    for _ in range(_ANCESTORS):
        if name not in own:
            break
        says, name = own[name]
        found = found.or_else(says)
    return found


def _lines(holder: etree._Element, document: _Document, *, listed: bool = False) -> Iterator[Line]:
    for child in holder:
        if child.tag in _PARAGRAPHS:
            yield from _paragraph(child, document, listed=listed)
            listed = False
        elif child.tag == f"{_TEXT}list-item":
            yield from _lines(child, document, listed=True)
        elif child.tag == f"{_TABLE}table-row":
            yield from _row(child, document)
        elif isinstance(child.tag, str) and child.tag not in _LEFT_OUT:
            yield from _lines(child, document, listed=listed)


def _row(row: etree._Element, document: _Document) -> Iterator[Line]:
    cells = (list(_lines(cell, document)) for cell in row if cell.tag == f"{_TABLE}table-cell")
    if filled := [cell for cell in cells if cell]:
        yield from side_by_side(filled)


def _paragraph(paragraph: etree._Element, document: _Document, *, listed: bool) -> Iterator[Line]:
    for frame in paragraph.iter(f"{_TEXT}p"):
        if frame is not paragraph and next(frame.iterancestors(f"{_TEXT}p")) is paragraph:
            yield from _paragraph(frame, document, listed=False)
    grounded = any(one.tag in _GROUNDED for one in paragraph.iterancestors())
    whole = document.style(paragraph).or_else(_Style(grounded=True) if grounded else document.paper)
    seen, unseen = _parted(_pieces(paragraph, document, whole))
    if unseen:
        document.hidden.append(unseen)
    links = ((link, link.get(f"{_XLINK}href", "")) for link in paragraph.iter(f"{_TEXT}a"))
    for link, url in links:
        label, hidden = (" ".join(text.split()) for text in _parted(_pieces(link, document, whole)))
        if url and (label or not hidden):
            document.links.append(Target(url, label or url))
    level = paragraph.get(f"{_TEXT}outline-level", "")
    spans = [(one, document.style(one)) for one in paragraph.iter(f"{_TEXT}span")]
    size = max((style.size or 0.0 for _, style in spans), default=0.0) or whole.size
    other = sum(
        len("".join(text for text, _ in _pieces(one, document, whole)))
        for one, style in spans
        if style.bold is not None and style.bold != bool(whole.bold)
    )
    heavy = bool(whole.bold) != (2 * other > len(seen))
    for raw in seen.split("\n"):
        text, marked = without_bullet(tidy(celled(raw)))
        if text:
            yield Line(
                text, size=size, bold=heavy, bullet=marked or listed, level=int(level) if level.isdigit() else None
            )


def _parted(pieces: Iterable[tuple[str, bool]]) -> tuple[str, str]:
    """What people see of the pieces, and what they do not."""
    found = list(pieces)
    unseen = " ".join("".join(text for text, hidden in found if hidden).split())
    return "".join(text for text, hidden in found if not hidden), unseen


def _pieces(element: etree._Element, document: _Document, style: _Style) -> Iterator[tuple[str, bool]]:
    """The text of an element in this style, bit by bit, and whether it is hidden."""
    hidden = style.hides or element.tag in _HIDDEN_FIELDS
    yield element.text or "", hidden
    for child in element:
        if child.tag == f"{_TEXT}tab":
            yield "\t", hidden
        elif child.tag == f"{_TEXT}line-break":
            yield "\n", False
        elif child.tag == f"{_TEXT}s":
            count = child.get(f"{_TEXT}c", "1")
            yield " " * min(int(count), _WIDEST_SPACE) if count.isdigit() else " ", hidden
        elif isinstance(child.tag, str) and child.tag not in _LEFT_OUT and child.tag not in _PARAGRAPHS:
            yield from _pieces(child, document, document.style(child).or_else(style))
        yield child.tail or "", hidden
