"""Web pages to lines: what a browser would show, block by block."""

import re

from lxml import etree
from lxml import html as lxml_html

from adapters.documents.extract import Extract, Line, RefusedError, Target
from adapters.documents.html_styles import Look, Sheets
from adapters.documents.marks import tidy, without_bullet
from adapters.documents.table_rows import TableRows

_LEFT_OUT = {
    "head",
    "script",
    "style",
    "noscript",
    "template",
    "svg",
    "iframe",
    "object",
    "nav",
    "button",
    "select",
    "input",
    "textarea",
    "datalist",
}
_BLOCKS = {
    *("address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt"),
    *("fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html"),
    *("legend", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "thead", "tr", "ul"),
}
_CELLS = {"td", "th"}
_BOLD = {"b", "strong", "th"}
_DEPTH_LIMIT = 200
_LINE_LIMIT = 20_000


def read_html(data: bytes) -> Extract:
    """The text of a web page in UTF-8. Raises ``RefusedError``."""
    parser = lxml_html.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    try:
        root = lxml_html.document_fromstring(data, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        raise RefusedError("damaged", "HTML") from error
    sheets = Sheets(root)
    page = _read(root, sheets)
    if sum(map(len, page.hidden)) > sum(len(line.text) for line in page.lines):
        sheets.forget()
        page = _read(root, sheets)
    if not any(character.isalnum() for line in page.lines for character in line.text):
        raise RefusedError("no_text", "HTML")
    return Extract(lines=tuple(page.lines), links=tuple(dict.fromkeys(page.links)), hidden=tuple(page.hidden))


def _read(root: etree._Element, sheets: Sheets) -> "_Page":
    page = _Page(sheets)
    page.read(root, sheets.first(), 0)
    page.end_line()
    return page


def _text_of(element: etree._Element) -> str:
    return " ".join("".join(str(piece) for piece in element.itertext()).split())


def _is_tag(span: etree._Element) -> bool:
    """Whether the span is one of several of a class, such as the tags that name skills."""
    before = span.getprevious()
    if before is None or before.tag != "span" or before.get("class") != span.get("class", ""):
        return False
    # What a page's style draws letter by letter is no row of tags.
    letters = len(_text_of(span)) < 2 and len(_text_of(before)) < 2
    return not (before.tail or "").strip() and (bool(before.tail) or not letters)


class _Page:
    """The lines so far, and the one that is being gathered."""

    def __init__(self, sheets: Sheets) -> None:
        self._sheets = sheets
        self._rows = TableRows()
        self.links: list[Target] = []
        self.hidden: list[str] = []
        self._parts: list[str] = []
        self._bold = 0
        self._bullet = False
        self._level: int | None = None

    @property
    def lines(self) -> list[Line]:
        """Those outside of tables, and those of the rows that have ended."""
        return self._rows.lines

    def read(self, element: etree._Element, above: Look, depth: int) -> None:
        name = element.tag
        if not isinstance(name, str) or name in _LEFT_OUT:
            return
        if depth > _DEPTH_LIMIT or self._rows.count > _LINE_LIMIT:
            raise RefusedError("too_complex", "HTML")
        look = self._sheets.look(element, above)
        if look.gone:
            self.hidden.append(_text_of(element))
            return
        self._begin(name)
        self._text(element.text, look, bold=name in _BOLD)
        for child in element:
            if (child.tag == "span" and self._is_set_apart(child)) or (child.tag == "small" and self._has_text()):
                self._parts.append("\t")
            self.read(child, look, depth + 1)
            self._text(child.tail, look, bold=name in _BOLD)
        unseen = look.unseen and _text_of(element) != ""
        if name == "a" and (url := element.get("href")) and not url.startswith("#") and not unseen:
            self.links.append(Target(url, _text_of(element) or url))
        if name in _BLOCKS or (name in _CELLS and self._rows.in_row):
            self.end_line()
        if name == "tr":
            self._rows.end_row()
        elif name in _CELLS:
            self._rows.end_cell()

    def _begin(self, name: str) -> None:
        if name in _BLOCKS or name == "br":
            self.end_line()
        if name == "tr":
            self._rows.begin_row()
        elif name == "li":
            self._bullet = True
        elif name[0] == "h" and name[1:].isdigit():
            self._level = int(name[1:])
        elif name in _CELLS and not self._rows.in_row and self._has_text():
            self._parts.append("\t")

    def _has_text(self) -> bool:
        return any(part.strip() for part in self._parts)

    def _is_set_apart(self, span: etree._Element) -> bool:
        """Whether the style of the page parts the span from what stands before it: a tag, a date after a title."""
        before, after = "".join(self._parts[-2:]), _text_of(span)
        if not before.strip() or not after:
            return False
        ends = before[-1].islower() or before[-1] in ")."
        return _is_tag(span) or (ends and (after[0].isupper() or after[0].isdigit()))

    def _text(self, text: str | None, look: Look, *, bold: bool) -> None:
        if text and look.unseen and text.strip():
            self.hidden.append(" ".join(text.split()))
        elif text:
            self._parts.append(re.sub(r"\s+", " ", text))
            self._bold += len(text.strip()) if bold else 0

    def end_line(self) -> None:
        """Finish the line that is being gathered, if it says anything."""
        whole = "".join(self._parts)
        text, marked = without_bullet(tidy(whole))
        if text:
            bold = self._bold * 2 > len(whole.strip())
            self._rows.add(Line(text, bold=bold, bullet=marked or self._bullet, level=self._level))
            self._bullet, self._level = False, None
        self._parts, self._bold = [], 0
