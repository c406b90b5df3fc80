"""One printer and one warm renderer for all tests here: loading fonts and libraries takes a second."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from adapters.render.pdf import PdfPrinter
from adapters.render.renderer import DocumentRenderer


@pytest.fixture(scope="session")
def printer() -> PdfPrinter:
    return PdfPrinter()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def renderer() -> AsyncIterator[DocumentRenderer]:
    renderer = DocumentRenderer(deadline=20)
    assert await renderer.warm() is None
    yield renderer
    await renderer.close()
