"""Letters that a colour shows through a mask: pdfium knows no words of them, so a page that has some is reported."""

import ctypes
from collections.abc import Sequence
from itertools import pairwise

import pypdfium2_raw as pdfium  # type: ignore[import-untyped]  # generated bindings carry no types

from adapters.documents.ink import Box
from adapters.documents.segments import Word

_SCALE = 2
"""Pixels of a point: the stems of small print are as wide."""
_MOST_PIXELS = 2_000_000
_SMALLEST = 5.0
"""Points of what may hold letters."""
_CONTRAST = 48
"""Steps of grey between letters and what is around them."""
_EDGES = 8
"""Of letters in a row of pixels: a colour that runs over has one or two, a drawing few."""
_ROWS = 6


def shows_unknown_letters(page: object, veiled: Sequence[Box], words: Sequence[Word], crop: Box) -> bool:
    """Whether one of the boxes that are seen through something looks like letters, and none of the words is in it."""
    return any(_is_lettered(page, box, crop) for box in _unknown(veiled, words, crop))


def _unknown(veiled: Sequence[Box], words: Sequence[Word], crop: Box) -> list[Box]:
    shown = [
        Box(max(box.left, crop.left), max(box.bottom, crop.bottom), min(box.right, crop.right), min(box.top, crop.top))
        for box in veiled
    ]
    return [
        box
        for box in shown
        if min(box.right - box.left, box.top - box.bottom) >= _SMALLEST
        and not any(
            word.text and box.holds((word.left + word.right) / 2, word.baseline + word.size / 4) for word in words
        )
    ]


def _is_lettered(page: object, box: Box, crop: Box) -> bool:
    """Whether many edges stand side by side in the box, as it looks on paper."""
    width, height = int((box.right - box.left) * _SCALE) & ~3, int((box.top - box.bottom) * _SCALE)
    if width * height > _MOST_PIXELS:
        return False
    grey = ctypes.create_string_buffer(width * height)
    bitmap = pdfium.FPDFBitmap_CreateEx(width, height, pdfium.FPDFBitmap_Gray, grey, width)
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xFFFFFFFF)
    place = -int((box.left - crop.left) * _SCALE), -int((crop.top - box.top) * _SCALE)
    whole = int((crop.right - crop.left) * _SCALE), int((crop.top - crop.bottom) * _SCALE)
    pdfium.FPDF_RenderPageBitmap(bitmap, page, *place, *whole, 0, 0)
    pdfium.FPDFBitmap_Destroy(bitmap)
    pixels = grey.raw[: width * height]
    middle = (min(pixels) + max(pixels)) // 2
    if max(pixels) - min(pixels) < _CONTRAST:
        return False
    rows = (pixels[at : at + width] for at in range(0, width * height, width))
    return sum(_edges(row, middle) >= _EDGES for row in rows) >= _ROWS


def _edges(row: bytes, middle: int) -> int:
    return sum((one > middle) != (other > middle) for one, other in pairwise(row))
