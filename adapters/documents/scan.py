"""Scans and photos to text by Tesseract, a program that the operator may have installed.

Runs in the child process: the pictures are drawn there, and Tesseract is its child and bound by its limits.
"""

import ctypes
import io
import re
import subprocess
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import pypdfium2_raw as pdfium  # type: ignore[import-untyped]  # generated bindings carry no types
from PIL import Image, ImageOps

from adapters.documents.extract import Extract, Line, RefusedError
from adapters.documents.layout import in_reading_order
from adapters.documents.pdf import opened
from adapters.documents.segments import Word
from adapters.documents.tesseract import Tesseract

PAGE_LIMIT = 5
PIXEL_LIMIT = 50_000_000
"""Of a photo, before anything of it is unpacked. The cameras of telephones reach 50 million."""
_DPI = 300
_PAGE_PIXELS = 12_000_000
"""Of the picture that is recognised: an A4 page at 300 dots per inch has nine million."""
_SECONDS = 20.0
"""For all pages; those that are recognised by then are the answer."""
_LANGUAGES = 4
"""Each language that Tesseract has to consider takes it longer."""
_NO_LANGUAGES = {"osd", "equ"}
_LEAST_CONFIDENCE = 20.0
_TURN = re.compile(r"^Rotate:\s*(90|180|270)", re.MULTILINE)
_MISREAD_BULLET = re.compile(r"([eo¢©®°«»*+@¤§])\s+(?=[A-ZÀ-Þ\d])")
_PARTED_MAIL = re.compile(r"(?<=\w) (?=@\w)|(?<=\w@) (?=\w)")
_LETTER_HEIGHT = 1.1
"""Of the height of a line, which few letters fill from the highest to the lowest."""
_DESCENDERS = 0.22


def read_scan(request: bytes) -> Extract:
    """The text on the first pages of a PDF that has only pictures. Raises ``RefusedError``."""
    tesseract, data = Tesseract.requested(request)
    return _recognised(_Program(tesseract), drawn(data))


def read_photo(request: bytes) -> Extract:
    """The text on a photo, PNG or JPEG. Raises ``RefusedError``."""
    tesseract, data = Tesseract.requested(request)
    return _recognised(_Program(tesseract), [upright(data)])


@dataclass(frozen=True, slots=True)
class Picture:
    """Grey pixels, and the points that one of them measures."""

    width: int
    height: int
    grey: bytes
    points: float

    @property
    def file(self) -> bytes:
        """The picture as a portable grey map."""
        return b"P5 %d %d 255\n" % (self.width, self.height) + self.grey

    def turned(self, degrees: int) -> "Picture":
        """The picture, turned to the right."""
        if degrees % 360 == 0:
            return self
        image = Image.frombytes("L", (self.width, self.height), self.grey).rotate(-degrees, expand=True)
        return Picture(image.width, image.height, image.tobytes(), self.points)


def drawn(data: bytes) -> Iterator[Picture]:
    """The first pages of a PDF."""
    document, count = opened(data)
    for index in range(min(count, PAGE_LIMIT)):
        page = pdfium.FPDF_LoadPage(document, index)
        if not page:
            continue
        across, down = pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)
        scale = min(_DPI / 72, (_PAGE_PIXELS / max(across * down, 1.0)) ** 0.5)
        width, height = max(int(across * scale), 1), max(int(down * scale), 1)
        stride = (width + 3) & ~3
        grey = ctypes.create_string_buffer(stride * height)
        bitmap = pdfium.FPDFBitmap_CreateEx(width, height, pdfium.FPDFBitmap_Gray, grey, stride)
        pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xFFFFFFFF)
        pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, pdfium.FPDF_ANNOT | pdfium.FPDF_GRAYSCALE)
        pdfium.FPDFBitmap_Destroy(bitmap)
        pdfium.FPDF_ClosePage(page)
        padded = memoryview(grey)
        rows = (padded[row * stride : row * stride + width] for row in range(height))
        yield Picture(width, height, b"".join(rows), 1 / scale)


def upright(data: bytes) -> Picture:
    """A photo as its camera was held. Raises ``RefusedError``."""
    try:
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as image:
            if image.width * image.height > PIXEL_LIMIT:
                raise RefusedError("too_large", f"{image.width} × {image.height} pixels")
            image.draft("L", (2500, 3500))
            whole = ImageOps.exif_transpose(image).convert("L")
    except Image.DecompressionBombError as error:
        raise RefusedError("too_large", "picture") from error
    except (OSError, SyntaxError, ValueError) as error:
        raise RefusedError("damaged", "picture") from error
    side = int(_PAGE_PIXELS**0.5)
    whole.thumbnail((side, side))
    return Picture(whole.width, whole.height, whole.tobytes(), 842 / max(whole.width, whole.height))


class _Program:
    def __init__(self, tesseract: Tesseract) -> None:
        self._path = tesseract.path
        self._environment = {"OMP_THREAD_LIMIT": "1"}
        if tesseract.languages:
            self._environment["TESSDATA_PREFIX"] = tesseract.languages
        self._until = time.monotonic() + _SECONDS

    def run(self, *arguments: str, given: bytes = b"") -> str:
        """What it says; nothing when it fails or takes too long."""
        seconds = max(self._until - time.monotonic(), 0.1)
        try:
            done = subprocess.run(  # noqa: S603 - the program that the operator installed
                [self._path, *arguments],
                input=given,
                capture_output=True,
                env=self._environment,
                timeout=seconds,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired):
            return ""
        return done.stdout.decode("utf-8", "replace")

    def table(self, picture: Picture) -> str:
        """The words on the picture."""
        return self.run("stdin", "stdout", "--dpi", str(_DPI), "-l", self._spoken, "tsv", given=picture.file)

    def upright(self, picture: Picture) -> Picture:
        """The picture, turned if its lines run up or down and there are the data to tell."""
        if "osd" not in self._installed:
            return picture
        turn = _TURN.search(self.run("stdin", "stdout", "--psm", "0", given=picture.file))
        return picture.turned(int(turn[1])) if turn else picture

    @cached_property
    def _installed(self) -> set[str]:
        said = self.run("--list-langs").splitlines()
        return {one.strip() for one in said if one.strip().replace("_", "").isalpha()}

    @property
    def _spoken(self) -> str:
        languages = sorted(self._installed - _NO_LANGUAGES, key=lambda one: (one != "eng", one))
        return "+".join(languages[:_LANGUAGES]) or "eng"


def _recognised(program: _Program, pictures: Iterator[Picture] | Sequence[Picture]) -> Extract:
    lines: list[Line] = []
    for number, page in enumerate(pictures, 1):
        picture = program.upright(page)
        lines.extend(in_reading_order(list(_words(program.table(picture), picture)), number))
    if not any(character.isalnum() for line in lines for character in line.text):
        raise RefusedError("no_text", "picture")
    return Extract(lines=tuple(_mended(lines)))


def _mended(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines, with what is often taken for something else: a bullet for a small letter, an ``@`` for a word."""
    signs = [found[1] for line in lines if (found := _MISREAD_BULLET.match(line.text))]
    for line in lines:
        found = _MISREAD_BULLET.match(line.text)
        text = _PARTED_MAIL.sub("", line.text)
        if found and signs.count(found[1]) > 1:
            yield line._replace(text=text[found.end() :], bullet=True)
        else:
            yield line._replace(text=text)


def _words(table: str, picture: Picture) -> Iterator[Word]:
    """The words of Tesseract's table: level, page, block, paragraph, line, word, left, top, width, height, confidence.

    https://tesseract-ocr.github.io/tessdoc/Command-Line-Usage.html#tsv-output
    """
    bottom, height = 0.0, 1.0
    for row in table.splitlines():
        cells = row.split("\t")
        if len(cells) < 12 or not cells[0].isdigit():
            continue
        left, top, across, down = (float(cell) * picture.points for cell in cells[6:10])
        if cells[0] == "4":
            bottom, height = top + down, down
        elif cells[0] == "5" and cells[11].strip() and float(cells[10]) >= _LEAST_CONFIDENCE:
            yield Word(
                text=cells[11].strip(),
                left=left,
                right=left + across,
                baseline=picture.height * picture.points - bottom + _DESCENDERS * height,
                size=_LETTER_HEIGHT * height,
                bold=False,
            )
