"""An order to a document, whatever its format. Imports every library that makes one."""

from typing import assert_never

from adapters.render.docx import docx_file, docx_letter
from adapters.render.html import html_page
from adapters.render.letter import letter_head, letter_page, letter_style, letter_text
from adapters.render.markdown import markdown_text
from adapters.render.orders import Order
from adapters.render.outline import outline
from adapters.render.pdf import PdfPrinter
from core.cv import StructuredCV
from core.documents import DocumentFormat, Layout, Rendering
from core.letter import CoverLetter
from core.reading.json_resume_written import to_json_resume


class Workshop:
    """Makes documents one after the other with tools that are set up once."""

    def __init__(self) -> None:
        self._printer = PdfPrinter()

    def make(self, order: Order) -> Rendering:
        """The document that was ordered; a letter in a format that letters have not is set as text."""
        if isinstance(order.content, CoverLetter):
            return self._letter(order.content, order.format, order.layout)
        return self._cv(order.content, order.format, order.layout)

    def _cv(self, cv: StructuredCV, format: DocumentFormat, layout: Layout) -> Rendering:
        page = outline(cv)
        match format:
            case DocumentFormat.PDF:
                return self._printer.print(page, layout)
            case DocumentFormat.DOCX:
                return Rendering(data=docx_file(page, layout.paper))
            case DocumentFormat.HTML:
                return Rendering(data=html_page(page).encode())
            case DocumentFormat.MARKDOWN | DocumentFormat.TEXT:
                return Rendering(data=markdown_text(page).encode())
            case DocumentFormat.JSON_RESUME:
                return Rendering(data=to_json_resume(cv).encode())
            case _:
                assert_never(format)

    def _letter(self, letter: CoverLetter, format: DocumentFormat, layout: Layout) -> Rendering:
        match format:
            case DocumentFormat.PDF:
                return self._printer.print_page(letter_page(letter), layout, style=letter_style())
            case DocumentFormat.DOCX:
                return Rendering(data=docx_letter(letter_head(letter), letter, layout.paper))
            case _:
                return Rendering(data=letter_text(letter).encode())
