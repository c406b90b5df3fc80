"""Scans and photos as pictures for a model."""

from io import BytesIO

import pytest
from PIL import Image

from adapters.documents.reader import SandboxedDocumentReader
from core.language_model import Picture
from tests.adapters.documents.papers import raw_pdf
from tests.adapters.documents.test_scan import FILES, scanned_pdf


async def pictures(data: bytes) -> tuple[Picture, ...]:
    reader = SandboxedDocumentReader(search_path="")
    found = await reader.pictures(data)
    await reader.close()
    return found


@pytest.mark.parametrize("data", FILES, ids=["scan", "stamped scan", "PNG", "JPEG"])
async def test_a_scan_or_a_photo_is_one_picture_of_its_page(data: bytes) -> None:
    (one,) = await pictures(data)
    assert one.media_type == "image/jpeg"
    with Image.open(BytesIO(one.data)) as image:
        assert image.format == "JPEG"
        assert image.height > image.width


async def test_a_large_photo_is_made_as_large_as_small_print_needs() -> None:
    file = BytesIO()
    Image.effect_noise((4000, 3000), 40).save(file, "JPEG")
    (one,) = await pictures(file.getvalue())
    assert len(one.data) < 2_500_000
    with Image.open(BytesIO(one.data)) as image:
        assert max(image.size) == 2000


@pytest.mark.parametrize(
    "data",
    [
        raw_pdf(b"BT /F 12 Tf 1 0 0 1 72 700 Tm (Ada Quill, baker in Nordstrand since 2011) Tj ET"),
        scanned_pdf()[:200],
        b"Ada Quill, baker",
        b"\xff\xd8\xff nothing",
        b"",
    ],
    ids=["text", "half a PDF", "plain", "half a photo", "nothing"],
)
async def test_what_has_text_or_cannot_be_opened_is_no_picture(data: bytes) -> None:
    assert await pictures(data) == ()
