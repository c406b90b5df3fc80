"""Scans and photos as pictures for a model to look at: grey, as large as small print needs, and no larger.

Runs in the child process, as all that opens a stranger's file does.
"""

import io
from base64 import b64encode
from collections.abc import Iterable, Iterator

from PIL import Image

from adapters.documents.extract import Extract, RefusedError
from adapters.documents.pdf import read_pdf
from adapters.documents.scan import Picture, drawn, upright

_SIDE = 2000
"""Pixels of the longer side: 170 dots per inch of an A4 page. What is larger the providers make smaller."""
_QUALITY = 70
_MOST_BYTES = 2_500_000
"""Of all pictures together, so that they fit into an answer as text."""


def pages_as_pictures(data: bytes) -> Extract:
    """The first pages of a PDF without text; nothing of one that has some. Raises ``RefusedError``."""
    try:
        read_pdf(data)
    except RefusedError as refused:
        if refused.fault != "no_text":
            raise
        return Extract(lines=(), pictures=tuple(_files(drawn(data))))
    return Extract(lines=())


def photo_as_picture(data: bytes) -> Extract:
    """The photo. Raises ``RefusedError``."""
    return Extract(lines=(), pictures=tuple(_files([upright(data)])))


def _files(pictures: Iterable[Picture]) -> Iterator[str]:
    """The pictures as JPEG in base64, as many as there is room for."""
    left = _MOST_BYTES
    for picture in pictures:
        image = Image.frombytes("L", (picture.width, picture.height), picture.grey)
        image.thumbnail((_SIDE, _SIDE))
        file = io.BytesIO()
        image.save(file, "JPEG", quality=_QUALITY)
        left -= len(file.getvalue())
        if left < 0:
            return
        yield b64encode(file.getvalue()).decode()
