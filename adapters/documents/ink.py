"""How the text of a PDF is drawn, and what else is painted on the page: whether a person can see a word."""

import ctypes
import math
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pypdfium2_raw as pdfium  # type: ignore[import-untyped]  # generated bindings carry no types

from adapters.documents.characters import Character

_SMALLEST_READABLE = 2.0
"""Points. Below it, text is there for machines and not for people."""
_DEPTH_LIMIT = 5
"""Forms within forms that are looked into for what is painted with the text."""
_NEARLY_WHITE = 245
_OPAQUE = 255
_FORCE_BOLD = 1 << 18
"""A font descriptor's flag: ISO 32000-1, table 123. The weight that pdfium estimates is often wrong."""
_BOLD = re.compile("bold|black|heavy|cmbx|-medi|demi")
_RECTANGLE = (4, 5)
"""Segments of a path that is a rectangle, closed by itself or by a last line."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in points. ``order`` is when it is painted, ``covers`` whether it hides what lies under it."""

    left: float
    bottom: float
    right: float
    top: float
    white: bool = False
    covers: bool = False
    order: int = 0

    def holds(self, x: float, y: float) -> bool:
        """Whether the point is inside."""
        return self.left <= x <= self.right and self.bottom <= y <= self.top


@dataclass(frozen=True, slots=True)
class Ink:
    """How a run of text is drawn. ``size`` is the letter height in points, ``turn`` quarter turns to the left."""

    size: float
    bold: bool = False
    turn: int = 0
    invisible: bool = False
    transparent: bool = False
    white: bool = False


@dataclass(slots=True)
class Painting:
    """What lies on a page beside text, and when each text object is painted."""

    crop: Box
    boxes: list[Box] = field(default_factory=list)
    pictures: list[Box] = field(default_factory=list)
    texts: dict[int, int] = field(default_factory=dict)
    covers: list[Box] = field(default_factory=list)
    veiled: list[Box] = field(default_factory=list)
    """Plain areas of colour that are seen through something: a mask may give them the shape of letters."""

    @classmethod
    def of(cls, page: object) -> "Painting":
        """What is painted on this page."""
        painting = cls(_crop(page))
        painting._gather(pdfium.FPDFPage_GetObject, page, pdfium.FPDFPage_CountObjects(page), _DEPTH_LIMIT)
        painting.covers = [box for box in painting.boxes if box.covers]
        return painting

    def shows(self, character: Character, ink: Ink, *, begun: bool = False) -> bool:
        """Whether a person sees the character, or the word it goes on with, which the page's edge may cut off."""
        if ink.invisible or ink.size < _SMALLEST_READABLE:
            return False
        x, y = (character.left + character.right) / 2, (character.bottom + character.top) / 2
        if not self.crop.holds(x, y):
            return begun
        if self.covers:
            painted = self.texts.get(character.run or 0)
            if painted is not None and any(box.order > painted and box.holds(x, y) for box in self.covers):
                return False
        if not ink.white and not ink.transparent:
            return True
        under = [box for box in self.boxes if box.holds(x, y)]
        if ink.transparent:
            # A font that cannot be embedded is drawn as shapes, with transparent text on top to be copied.
            return any(box.top - box.bottom < 3 * ink.size for box in under)
        return not all(box.white for box in under)

    @property
    def is_picture(self) -> bool:
        """Whether one picture takes up more than half of the page."""
        page = (self.crop.right - self.crop.left) * (self.crop.top - self.crop.bottom)
        return any(2 * (box.right - box.left) * (box.top - box.bottom) > page for box in self.pictures)

    def _gather(self, get: Callable[[object, int], object], holder: object, count: int, depth: int) -> None:
        for index in range(count):
            item = get(holder, index)
            kind = pdfium.FPDFPageObj_GetType(item)
            order = len(self.boxes) + len(self.texts)
            if kind == pdfium.FPDF_PAGEOBJ_TEXT:
                self.texts[_address(item)] = order
            elif kind == pdfium.FPDF_PAGEOBJ_FORM:
                self._form(item, depth)
            elif kind == pdfium.FPDF_PAGEOBJ_PATH:
                white, covers = _is_white(item), _covers(item) and depth == _DEPTH_LIMIT
                self.boxes.extend(_bounds(item, white=white, covers=covers, order=order))
                if depth == _DEPTH_LIMIT and _is_area(item) and pdfium.FPDFPageObj_HasTransparency(item):
                    self.veiled.extend(_bounds(item))
            else:
                self.boxes.extend(_bounds(item, order=order))
                if kind == pdfium.FPDF_PAGEOBJ_IMAGE:
                    self.pictures.extend(_bounds(item))

    def _form(self, form: object, depth: int) -> None:
        """A form has its own coordinates: taking the whole of it for painted errs towards showing text.

        So does taking what is seen through a mask for painted: letters that a colour runs through are, with
        transparent text on top.
        """
        if not depth:
            return
        known = len(self.boxes)
        self._gather(pdfium.FPDFFormObj_GetObject, form, pdfium.FPDFFormObj_CountObjects(form), depth - 1)
        dark = any(not box.white for box in self.boxes[known:])
        del self.boxes[known:]
        veiled = pdfium.FPDFPageObj_HasTransparency(form)
        if dark or veiled:
            self.boxes.extend(_bounds(form, white=not dark))
        if veiled and depth == _DEPTH_LIMIT and _is_plain(form, depth):
            self.veiled.extend(_bounds(form))


def ink_of(text_page: object, character: Character, bold_fonts: dict[int, bool]) -> Ink:
    """How the run that the character belongs to is drawn. ``bold_fonts`` is filled with what is known of fonts."""
    handle = ctypes.cast(character.run or 0, pdfium.FPDF_PAGEOBJECT)
    font = pdfium.FPDFTextObj_GetFont(handle)
    address = _address(font)
    if address not in bold_fonts:
        bold_fonts[address] = _is_bold(font)
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFText_GetMatrix(text_page, character.place, matrix)
    size = pdfium.FPDFText_GetFontSize(text_page, character.place) * math.hypot(matrix.c, matrix.d)
    turn = round(math.atan2(matrix.b, matrix.a) / (math.pi / 2)) % 4
    height = character.right - character.left if turn % 2 else character.top - character.bottom
    colour = [ctypes.c_uint() for _ in range(4)]
    coloured = bool(pdfium.FPDFPageObj_GetFillColor(handle, *colour))
    *light, alpha = (part.value for part in colour)
    mode = pdfium.FPDFTextObj_GetTextRenderMode(handle)
    return Ink(
        # Some fonts are set at one point and scaled elsewhere, so the box must bear the size out.
        size=size if size >= 0.4 * height else height,
        bold=bold_fonts[address],
        turn=turn,
        invisible=mode in (pdfium.FPDF_TEXTRENDERMODE_INVISIBLE, pdfium.FPDF_TEXTRENDERMODE_CLIP),
        transparent=coloured and alpha == 0,
        white=coloured and alpha > 0 and min(light) >= _NEARLY_WHITE,
    )


def _is_bold(font: object) -> bool:
    name = ctypes.create_string_buffer(128)
    pdfium.FPDFFont_GetBaseFontName(font, name, len(name))
    return _BOLD.search(name.value.decode("latin-1").lower()) is not None or bool(
        pdfium.FPDFFont_GetFlags(font) & _FORCE_BOLD
    )


def _address(item: Any) -> int:
    return ctypes.cast(item, ctypes.c_void_p).value or 0


def _is_white(item: object) -> bool:
    colour = [ctypes.c_uint() for _ in range(4)]
    if not pdfium.FPDFPageObj_GetFillColor(item, *colour):
        return False
    *light, alpha = (part.value for part in colour)
    return alpha == 0 or min(light) >= _NEARLY_WHITE


def _is_area(item: object) -> bool:
    """Whether this is a colour, or colours that run over, in a rectangle: no letter has that shape."""
    kind = pdfium.FPDFPageObj_GetType(item)
    path = kind == pdfium.FPDF_PAGEOBJ_PATH and pdfium.FPDFPath_CountSegments(item) in _RECTANGLE
    return path or kind == pdfium.FPDF_PAGEOBJ_SHADING


def _is_plain(form: object, depth: int) -> bool:
    """Whether nothing but such areas is in the form."""
    items = [pdfium.FPDFFormObj_GetObject(form, index) for index in range(pdfium.FPDFFormObj_CountObjects(form))]
    return bool(depth and items) and all(
        _is_plain(item, depth - 1) if pdfium.FPDFPageObj_GetType(item) == pdfium.FPDF_PAGEOBJ_FORM else _is_area(item)
        for item in items
    )


def _covers(path: object) -> bool:
    """Whether this is a filled, opaque rectangle that nothing clips: what lies under it cannot be seen."""
    fill, stroke = ctypes.c_int(), pdfium.FPDF_BOOL()
    pdfium.FPDFPath_GetDrawMode(path, fill, stroke)
    if not fill.value or pdfium.FPDFPath_CountSegments(path) not in _RECTANGLE:
        return False
    colour = [ctypes.c_uint() for _ in range(4)]
    if not pdfium.FPDFPageObj_GetFillColor(path, *colour) or colour[3].value < _OPAQUE:
        return False
    clipped = pdfium.FPDFClipPath_CountPaths(pdfium.FPDFPageObj_GetClipPath(path)) > 0
    return not clipped and not pdfium.FPDFPageObj_HasTransparency(path)


def _bounds(item: object, *, white: bool = False, covers: bool = False, order: int = 0) -> Iterator[Box]:
    edges = [ctypes.c_float() for _ in range(4)]
    if pdfium.FPDFPageObj_GetBounds(item, *edges):
        left, bottom, right, top = (edge.value for edge in edges)
        yield Box(left, bottom, right, top, white, covers, order)


def _crop(page: object) -> Box:
    """The part of the page that is shown, in its own coordinates."""
    edges = [ctypes.c_float() for _ in range(4)]
    if pdfium.FPDFPage_GetCropBox(page, *edges) or pdfium.FPDFPage_GetMediaBox(page, *edges):
        left, bottom, right, top = (edge.value for edge in edges)
        return Box(min(left, right), min(bottom, top), max(left, right), max(bottom, top))
    return Box(0, 0, pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page))
