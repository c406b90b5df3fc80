"""PDF to text: what pdfium knows of each character, gathered into words for the layout to order.

It talks to pdfium's C interface directly: the wrapper's own import takes as long as reading two pages.
Only ever imported by the child process, because pdfium aborts on some hostile files.
"""

import ctypes
import math
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

import pypdfium2_raw as pdfium  # type: ignore[import-untyped]  # generated bindings carry no types

from adapters.documents.extract import Extract, RefusedError, Target
from adapters.documents.layout import in_reading_order
from adapters.documents.marks import clean
from adapters.documents.running import without_running_lines
from adapters.documents.segments import Word

PAGE_LIMIT = 30
"""Pages of a document that a CV or a job description can still be."""
CHARACTER_LIMIT = 400_000
_SMALLEST_READABLE = 2.0
"""Points. Below it, text is there for machines and not for people."""
_DEPTH_LIMIT = 5
"""Forms within forms that are looked into for what is painted under the text."""
_LINE_END_HYPHENS = (2, 0xAD, 0xFFFE)
"""What pdfium answers for a hyphen at the end of a line, and the soft one, which is printed nowhere else."""
_ACCENTS = dict(
    zip("`´¨ˆ˜¯˘˙˚ˇ¸˛˝", "\u0300\u0301\u0308\u0302\u0303\u0304\u0306\u0307\u030a\u030c\u0327\u0328\u030b", strict=True)
)
_DOTLESS = {ord("ı"): "i", ord("ȷ"): "j"}
_NEARLY_WHITE = 245
_FORCE_BOLD = 1 << 18
"""A font descriptor's flag: ISO 32000-1, table 123. The weight that pdfium estimates is often wrong."""


@dataclass(frozen=True, slots=True)
class _Box:
    left: float
    bottom: float
    right: float
    top: float
    white: bool = False

    def holds(self, x: float, y: float) -> bool:
        return self.left <= x <= self.right and self.bottom <= y <= self.top


@dataclass(frozen=True, slots=True)
class _Ink:
    """How a run of text is drawn. ``size`` is the letter height in points."""

    size: float
    bold: bool = False
    invisible: bool = False
    transparent: bool = False
    white: bool = False

    @property
    def pale(self) -> bool:
        return self.transparent or self.white


_NO_INK = _Ink(size=0.0)


def read_pdf(data: bytes) -> Extract:
    """The text of a PDF in reading order. Raises ``RefusedError``."""
    pdfium.FPDF_InitLibrary()
    document = pdfium.FPDF_LoadMemDocument64(data, len(data), None)
    if not document:
        locked = pdfium.FPDF_GetLastError() in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY)
        raise RefusedError("encrypted" if locked else "damaged", "PDF")
    count = pdfium.FPDF_GetPageCount(document)
    if count > PAGE_LIMIT:
        raise RefusedError("too_large", f"{count} pages")
    shown: list[list[Word]] = []
    hidden: list[list[Word]] = []
    links: list[Target] = []
    for index in range(count):
        page = pdfium.FPDF_LoadPage(document, index)
        if page:
            seen, unseen = _words(page)
            shown.append(seen)
            hidden.append(unseen)
            links.extend(_links(document, page, seen))
    if not any(shown):
        shown, hidden = hidden, []  # a scan: the text that was recognised lies unseen on the picture
    lines = without_running_lines([in_reading_order(page, number) for number, page in enumerate(shown, 1)])
    if not any(character.isalnum() for line in lines for character in line.text):
        raise RefusedError("no_text", "PDF")
    unseen_lines = [line for page in hidden for line in _lines_of(page)]
    return Extract(lines=tuple(lines), links=tuple(dict.fromkeys(links)), hidden=tuple(unseen_lines))


def _words(page: object) -> tuple[list[Word], list[Word]]:
    """The words on a page in the order of its content, and the text that nobody sees."""
    text_page = pdfium.FPDFText_LoadPage(page)
    count = pdfium.FPDFText_CountChars(text_page)
    if count > CHARACTER_LIMIT:
        raise RefusedError("too_complex", f"{count} characters on a page")
    sheet = _Box(0, 0, pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page))
    crop = _crop(page) or sheet
    painted = list(_painted(page))
    inks: dict[int, _Ink] = {}
    words: list[Word] = []
    unseen: list[Word] = []
    current = words
    for character in _composed(_characters(text_page, count)):
        if not character.run:
            _add(current, character, _NO_INK)  # pdfium's own space or hyphen: it belongs to what stands before it
            continue
        ink = inks.get(character.run)
        if ink is None:
            ink = inks[character.run] = _ink(text_page, character)
        x, y = (character.left + character.right) / 2, character.baseline + ink.size / 4
        under = [area for area in painted if area.holds(x, y)] if ink.pale else []
        seen = (
            not ink.invisible
            and ink.size >= _SMALLEST_READABLE
            and crop.holds(x, y)
            and (not ink.white or not all(area.white for area in under))
            # A font that cannot be embedded is drawn as shapes, with transparent text on top to be copied.
            and (not ink.transparent or any(area.top - area.bottom < 3 * ink.size for area in under))
        )
        current = words if seen else unseen
        _add(current, character, ink)
    return [word for word in words if word.text], [word for word in unseen if word.text]


class _Character(NamedTuple):
    """``run`` is the address of the text object it belongs to, None for what pdfium added itself."""

    place: int
    text: str
    left: float
    right: float
    height: float
    baseline: float
    run: int | None


def _characters(text_page: object, count: int) -> Iterator[_Character]:
    box = pdfium.FS_RECTF()
    x, y = ctypes.c_double(), ctypes.c_double()
    for index in range(count):
        code = pdfium.FPDFText_GetUnicode(text_page, index)
        text = _glyph(code)
        pdfium.FPDFText_GetLooseCharBox(text_page, index, box)
        pdfium.FPDFText_GetCharOrigin(text_page, index, x, y)
        run = ctypes.cast(pdfium.FPDFText_GetTextObject(text_page, index), ctypes.c_void_p).value
        yield _Character(index, text, box.left, box.right, box.top - box.bottom, y.value, run)


@cache
def _glyph(code: int) -> str:
    """What a character adds to a word; nothing for a space. Icons stay until the line is put together."""
    if code in _LINE_END_HYPHENS:
        return "-"
    if not (0x20 < code < 0xD800 or 0xE000 <= code < 0x110000):
        return ""
    sign = chr(code)
    return clean(sign).strip() or (sign if unicodedata.category(sign) in ("Co", "So") else "")


def _composed(characters: Iterator[_Character]) -> Iterator[_Character]:
    """Characters with the accents put on that old fonts print over a letter, before it or after it."""
    held: _Character | None = None
    for one in characters:
        if held is None:
            held = one
        elif held.run and one.run and (whole := _with_accent(held, one) or _with_accent(one, held)):
            held = whole
        else:
            yield held
            held = one
    if held is not None:
        yield held


def _with_accent(accent: _Character, letter: _Character) -> _Character | None:
    """The two as one letter, if the accent stands over the letter; not where it is somebody's apostrophe."""
    mark = _ACCENTS.get(accent.text)
    over = abs((accent.left + accent.right) - (letter.left + letter.right)) < 0.6 * (letter.right - letter.left)
    if mark is None or not over or not letter.text.isalpha():
        return None
    whole = unicodedata.normalize("NFC", letter.text.translate(_DOTLESS) + mark)
    return letter._replace(text=whole) if len(whole) == 1 else None


def _add(words: list[Word], character: _Character, ink: _Ink) -> None:
    """Put the character on the word it belongs to, or begin a word with it. A space ends the word."""
    last = words[-1] if words and words[-1].text else None
    if not character.text:
        if last is not None:
            words.append(Word(text="", left=0, right=0, baseline=0, size=0, bold=False))
    elif last is not None and (not character.run or _continues(last, character, ink.size)):
        last.text += character.text
        last.left, last.right = min(last.left, character.left), max(last.right, character.right)
    else:
        if last is None and words:
            words.pop()
        words.append(
            Word(
                text=character.text,
                left=character.left,
                right=character.right,
                baseline=character.baseline,
                size=ink.size,
                bold=ink.bold,
            )
        )


def _continues(word: Word, character: _Character, size: float) -> bool:
    size = max(word.size, size)
    level = abs(character.baseline - word.baseline) <= 0.5 * size
    return level and -1.5 * size <= character.left - word.right <= 0.25 * size


def _ink(text_page: object, character: _Character) -> _Ink:
    handle = ctypes.cast(character.run or 0, pdfium.FPDF_PAGEOBJECT)
    font = pdfium.FPDFTextObj_GetFont(handle)
    name = ctypes.create_string_buffer(128)
    pdfium.FPDFFont_GetBaseFontName(font, name, len(name))
    words = name.value.decode("latin-1").lower()
    heavy = any(mark in words for mark in ("bold", "black", "heavy", "semibold", "cmbx", "-medi", "demi"))
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFText_GetMatrix(text_page, character.place, matrix)
    size = pdfium.FPDFText_GetFontSize(text_page, character.place) * math.hypot(matrix.c, matrix.d)
    colour = [ctypes.c_uint() for _ in range(4)]
    coloured = bool(pdfium.FPDFPageObj_GetFillColor(handle, *colour))
    *light, alpha = (part.value for part in colour)
    mode = pdfium.FPDFTextObj_GetTextRenderMode(handle)
    return _Ink(
        # Some fonts are set at one point and scaled elsewhere, so the box must bear the size out.
        size=size if size >= 0.4 * character.height else character.height,
        bold=heavy or bool(pdfium.FPDFFont_GetFlags(font) & _FORCE_BOLD),
        invisible=mode in (pdfium.FPDF_TEXTRENDERMODE_INVISIBLE, pdfium.FPDF_TEXTRENDERMODE_CLIP),
        transparent=coloured and alpha == 0,
        white=coloured and alpha > 0 and min(light) >= _NEARLY_WHITE,
    )


def _lines_of(words: list[Word]) -> list[str]:
    lines: list[list[Word]] = []
    for word in words:
        if lines and abs(lines[-1][-1].baseline - word.baseline) <= 0.5 * max(word.size, 0.1):
            lines[-1].append(word)
        else:
            lines.append([word])
    return [" ".join(word.text for word in line) for line in lines]


def _painted(page: object) -> Iterator[_Box]:
    """What lies on the page beside text: it shows whether white or transparent text can be read."""
    yield from _painted_in(pdfium.FPDFPage_GetObject, page, pdfium.FPDFPage_CountObjects(page), _DEPTH_LIMIT)


def _painted_in(get: Callable[[object, int], object], holder: object, count: int, depth: int) -> Iterator[_Box]:
    for index in range(count):
        item = get(holder, index)
        kind = pdfium.FPDFPageObj_GetType(item)
        if kind == pdfium.FPDF_PAGEOBJ_FORM:
            # A form has its own coordinates: taking the whole of it errs towards showing text.
            inner = pdfium.FPDFFormObj_CountObjects(item)
            if depth and any(
                not area.white for area in _painted_in(pdfium.FPDFFormObj_GetObject, item, inner, depth - 1)
            ):
                yield from _bounds(item, white=False)
        elif kind == pdfium.FPDF_PAGEOBJ_PATH:
            yield from _bounds(item, white=_is_white(item))
        elif kind != pdfium.FPDF_PAGEOBJ_TEXT:
            yield from _bounds(item, white=False)


def _is_white(item: object) -> bool:
    colour = [ctypes.c_uint() for _ in range(4)]
    if not pdfium.FPDFPageObj_GetFillColor(item, *colour):
        return False
    *light, alpha = (part.value for part in colour)
    return alpha == 0 or min(light) >= _NEARLY_WHITE


def _bounds(item: object, *, white: bool) -> Iterator[_Box]:
    edges = [ctypes.c_float() for _ in range(4)]
    if pdfium.FPDFPageObj_GetBounds(item, *edges):
        left, bottom, right, top = (edge.value for edge in edges)
        yield _Box(left, bottom, right, top, white)


def _crop(page: object) -> _Box | None:
    edges = [ctypes.c_float() for _ in range(4)]
    if pdfium.FPDFPage_GetCropBox(page, *edges) or pdfium.FPDFPage_GetMediaBox(page, *edges):
        left, bottom, right, top = (edge.value for edge in edges)
        return _Box(left, bottom, right, top)
    return None


def _links(document: object, page: object, words: list[Word]) -> Iterator[Target]:
    position = ctypes.c_int(0)
    link = pdfium.FPDF_LINK()
    area = pdfium.FS_RECTF()
    while pdfium.FPDFLink_Enumerate(page, position, link):
        action = pdfium.FPDFLink_GetAction(link)
        size = pdfium.FPDFAction_GetURIPath(document, action, None, 0) if action else 0
        if not size or not pdfium.FPDFLink_GetAnnotRect(link, area):
            continue
        address = ctypes.create_string_buffer(size)
        pdfium.FPDFAction_GetURIPath(document, action, address, size)
        url = address.value.decode("utf-8", "replace").strip()
        under = _Box(area.left, min(area.bottom, area.top), area.right, max(area.bottom, area.top))
        label = " ".join(
            word.text for word in words if under.holds((word.left + word.right) / 2, word.baseline + word.size / 4)
        )
        if url:
            yield Target(url, label or url)
