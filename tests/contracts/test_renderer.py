"""What every renderer keeps to: all that was accepted is in the document."""

from collections.abc import AsyncIterator

import pypdfium2  # type: ignore[import-untyped] # it has no types
import pytest

from adapters.memory import TextRenderer
from adapters.render.renderer import DocumentRenderer
from core.documents import DocumentFormat, Layout, Rendering
from core.ports import Renderer
from tests.core.people import ines


@pytest.fixture(params=["documents", "text"])
async def renderer(request: pytest.FixtureRequest) -> AsyncIterator[Renderer]:
    if request.param == "text":
        yield TextRenderer()
        return
    real = DocumentRenderer()
    yield real
    await real.close()


def words(made: Rendering) -> str:
    if not made.data.startswith(b"%PDF"):
        return made.data.decode()
    document = pypdfium2.PdfDocument(made.data)
    try:
        return "\n".join(document[n].get_textpage().get_text_range() for n in range(len(document)))
    finally:
        document.close()


@pytest.mark.parametrize("format", [DocumentFormat.PDF, DocumentFormat.MARKDOWN])
async def test_every_line_of_the_cv_is_in_the_document(renderer: Renderer, format: DocumentFormat) -> None:
    made = await renderer.render(ines(), format, Layout())
    assert isinstance(made, Rendering)
    text = words(made)
    for item in ines().items():
        assert item.content in text
    assert (made.pages is not None) == (format is DocumentFormat.PDF)
    assert made.fitted


async def test_a_page_limit_that_is_kept_is_said_to_be_kept(renderer: Renderer) -> None:
    made = await renderer.render(ines(), DocumentFormat.PDF, Layout(page_limit=1))
    assert isinstance(made, Rendering)
    assert (made.pages, made.fitted) == (1, True)
