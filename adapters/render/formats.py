"""An order to a document, whatever its format. Imports every library that makes one."""

from typing import assert_never

from adapters.render.docx import docx_file
from adapters.render.html import html_page
from adapters.render.markdown import markdown_text
from adapters.render.orders import Order
from adapters.render.outline import outline
from adapters.render.pdf import PdfPrinter
from core.documents import DocumentFormat, Rendering
from core.reading.json_resume import to_json_resume


class Workshop:
    """Makes documents one after the other with tools that are set up once."""

    def __init__(self) -> None:
        self._printer = PdfPrinter()

    def make(self, order: Order) -> Rendering:
        """The document that was ordered."""
        page = outline(order.cv)
        match order.format:
            case DocumentFormat.PDF:
                return self._printer.print(page, order.layout)
            case DocumentFormat.DOCX:
                return Rendering(data=docx_file(page, order.layout.paper))
            case DocumentFormat.HTML:
                return Rendering(data=html_page(page).encode())
            case DocumentFormat.MARKDOWN:
                return Rendering(data=markdown_text(page).encode())
            case DocumentFormat.JSON_RESUME:
                return Rendering(data=to_json_resume(order.cv).encode())
            case _:
                assert_never(order.format)
