"""A PDF as another library reads it."""

import ctypes
import re
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2  # type: ignore[import-untyped]  # it has no types
import pypdfium2.raw as pdfium  # type: ignore[import-untyped]  # see above


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """What is in a PDF: the text of each page, and where its links lead."""

    pages: tuple[str, ...]
    sizes: tuple[tuple[int, int], ...]
    links: tuple[str, ...]
    metadata: dict[str, str]
    tagged: bool
    language: str
    fonts: frozenset[str]
    right_most: float
    """Where the last letter of the longest line ends, in points from the left edge."""

    @property
    def text(self) -> str:
        """The whole text on one line, as it was read, without the numbers of pages."""
        return " ".join(" ".join(re.sub(r"\d+ / \d+\s*$", "", page) for page in self.pages).split())


def read(pdf: bytes) -> Read:
    document = pypdfium2.PdfDocument(pdf)
    try:
        pages = [document[number] for number in range(len(document))]
        return Read(
            pages=tuple(_text(page) for page in pages),
            sizes=tuple((round(page.get_width()), round(page.get_height())) for page in pages),
            links=tuple(link for page in pages for link in _links(document, page)),
            metadata=document.get_metadata_dict(skip_empty=True),
            tagged=bool(pdfium.FPDFCatalog_IsTagged(document)),
            language=_language(document),
            right_most=max(_ends(pages)),
            fonts=frozenset(font for page in pages for font in _fonts(page)),
        )
    finally:
        document.close()


def _text(page: pypdfium2.PdfPage) -> str:
    text: str = page.get_textpage().get_text_range()
    return text.replace("\ufffe", "-")  # how this library says that a line ended in a hyphen


def _language(document: pypdfium2.PdfDocument) -> str:
    size = pdfium.FPDFCatalog_GetLanguage(document, None, 0)
    buffer = (ctypes.c_ushort * size)()
    pdfium.FPDFCatalog_GetLanguage(document, buffer, size)
    return bytes(buffer).decode("utf-16-le").strip("\0")


def _ends(pages: list[pypdfium2.PdfPage]) -> Iterator[float]:
    for page in pages:
        text = page.get_textpage()
        yield from (text.get_charbox(letter)[2] for letter in range(text.count_chars()))


def _links(document: pypdfium2.PdfDocument, page: pypdfium2.PdfPage) -> Iterator[str]:
    position, link = ctypes.c_int(0), pdfium.FPDF_LINK()
    while pdfium.FPDFLink_Enumerate(page, ctypes.byref(position), ctypes.byref(link)):
        action = pdfium.FPDFLink_GetAction(link)
        size = pdfium.FPDFAction_GetURIPath(document, action, None, 0)
        buffer = ctypes.create_string_buffer(size)
        pdfium.FPDFAction_GetURIPath(document, action, buffer, size)
        yield buffer.value.decode()


def _fonts(page: pypdfium2.PdfPage) -> Iterator[str]:
    for thing in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT]):
        font = pdfium.FPDFTextObj_GetFont(thing)
        size = pdfium.FPDFFont_GetBaseFontName(font, None, 0)
        buffer = ctypes.create_string_buffer(size)
        pdfium.FPDFFont_GetBaseFontName(font, buffer, size)
        yield buffer.value.decode()
