"""PDFs that are made to do harm, each with the answers that are right for it."""

import zlib
from collections.abc import Callable

from core.reading.source import Fault
from tests.adapters.documents.papers import crashing_pdf, raw_pdf

LINE = b"BT /F 12 Tf 1 0 0 1 72 700 Tm (Ada Quill, baker) Tj ET"
READ = None
"""The text was read."""
GIVEN_UP = (Fault.TOO_COMPLEX, Fault.DAMAGED)
File = tuple[Callable[[], bytes], *tuple[Fault | None, ...]]
"""What makes the file, and what may become of it."""


def _packed(part: bytes, times: int) -> bytes:
    """A long text of this part over and over, packed without ever being whole."""
    packer = zlib.compressobj(9)
    return b"".join([packer.compress(part * 1_000) for _ in range(times // 1_000)] + [packer.flush()])


def _stream(data: bytes, filters: bytes) -> bytes:
    return b"<< /Filter " + filters + b" /Length %d >> stream\n" % len(data) + data + b"\nendstream"


def _with_content(stream: bytes) -> bytes:
    return raw_pdf(b"q", more=stream).replace(b"/Contents 5 0 R", b"/Contents 6 0 R")


def _doubling_forms() -> bytes:
    """Forms that each draw the next one twice, which draws a line of text many million times."""
    levels = 26
    objects = b"null"
    for number in range(7, 7 + levels):
        content = LINE if number == 6 + levels else b"/X Do /X Do"
        inside = b"/Font << /F 3 0 R >> /XObject << /X %d 0 R >>" % (number + 1)
        head = b" endobj\n%d 0 obj << /Type /XObject /Subtype /Form /BBox [0 0 600 900] /Resources << " % number
        objects += head + inside + b" >> /Length %d >> stream\n" % len(content) + content + b"\nendstream"
    paper = raw_pdf(b"/X Do", resources=b"/XObject << /X 7 0 R >>", more=objects)
    return paper.replace(b"startxref", b"startxref\n0 %")  # without its table the objects are searched for


def _huge_picture() -> bytes:
    picture = b"<< /Type /XObject /Subtype /Image /Width 60000 /Height 60000 /BitsPerComponent 8 /ColorSpace /DeviceRGB"
    data = picture + b" /Length 3 >> stream\nabc\nendstream"
    return raw_pdf(LINE + b" q 595 0 0 842 0 0 cm /I Do Q", resources=b"/XObject << /I 6 0 R >>", more=data)


def _looped_table() -> bytes:
    paper = raw_pdf(LINE)
    return paper.replace(b"/Root 1 0 R", b"/Prev %d /Root 1 0 R" % paper.rindex(b"xref\n0"))


def _scattered_words() -> bytes:
    places = ((number * 37 % 590, number % 840) for number in range(60_000))
    return raw_pdf(b"BT /F 12 Tf " + b"".join(b"1 0 0 1 %d %d Tm (ab) Tj " % place for place in places) + b"ET")


def _deep_pages() -> bytes:
    """A tree of pages 50,000 levels high, with one leaf."""
    levels = 50_000
    inner = b"".join(
        b" endobj\n%d 0 obj << /Type /Pages /Parent %d 0 R /Kids [%d 0 R] /Count 1 >>" % (at, at - 1, at + 1)
        for at in range(7, 7 + levels)
    )
    leaf = b" endobj\n%d 0 obj << /Type /Page /Parent %d 0 R /MediaBox [0 0 595 842] >>" % (7 + levels, 6 + levels)
    top = b"<< /Type /Pages /Parent 2 0 R /Kids [7 0 R] /Count 1 >>"
    paper = raw_pdf(LINE, more=top + inner + leaf).replace(b"/Kids [4 0 R]", b"/Kids [6 0 R]")
    return paper.replace(b"startxref", b"startxref\n0 %")


def _many_objects() -> bytes:
    """A PDF that says it has 2^31 objects, in its trailer and in its table."""
    return raw_pdf(LINE).replace(b"/Size 6", b"/Size 2147483648").replace(b"xref\n0 6", b"xref\n0 2147483648")


def _huge_font() -> bytes:
    """A font whose program unpacks to 300 MB of nothing, and that says it has two thousand million letters."""
    font = (
        b"<< /Type /Font /Subtype /TrueType /BaseFont /Huge /FirstChar 0 /LastChar 2147483647 /FontDescriptor 6 0 R >>"
    )
    descriptor = b"<< /Type /FontDescriptor /FontName /Huge /Flags 32 /FontFile2 7 0 R >> endobj\n7 0 obj "
    program = _stream(_packed(b"\0" * 100, 3_000_000), b"/FlateDecode")
    paper = raw_pdf(LINE, more=descriptor + program)
    usual = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
    return paper.replace(usual, font).replace(b"startxref", b"startxref\n0 %")


PDFS: dict[str, File] = {
    "20,000 pages": (lambda: raw_pdf(LINE, pages=20_000), Fault.TOO_LARGE),
    "a form that draws itself": (crashing_pdf, READ, Fault.NO_TEXT, *GIVEN_UP),
    "forms that double 26 times": (_doubling_forms, READ, *GIVEN_UP),
    "a stream that unpacks to 264 MB": (
        lambda: _with_content(_stream(_packed(b"BT /F 12 Tf (x) Tj ET ", 12_000_000), b"/FlateDecode")),
        *(READ, *GIVEN_UP),
    ),
    "a stream packed twice": (
        lambda: _with_content(_stream(zlib.compress(_packed(b"0", 400_000_000), 9), b"[/FlateDecode /FlateDecode]")),
        *(Fault.NO_TEXT, *GIVEN_UP),
    ),
    "arrays nested 100,000 deep": (
        lambda: _with_content(b"<< /Length 1 /X " + b"[" * 100_000 + b"]" * 100_000 + b" >> stream\nq\nendstream"),
        *(Fault.NO_TEXT, *GIVEN_UP),
    ),
    "a picture of 3.6 gigapixels": (_huge_picture, READ, Fault.NO_TEXT),
    "a cross-reference table that leads to itself": (_looped_table, READ, Fault.DAMAGED),
    "a page that is its own parent": (
        lambda: raw_pdf(LINE).replace(b"/Kids [4 0 R]", b"/Kids [2 0 R]"),
        *(Fault.DAMAGED, Fault.NO_TEXT, Fault.TOO_LARGE),
    ),
    "a page as large as a town": (lambda: raw_pdf(LINE).replace(b"0 0 595 842", b"0 0 9999999 9999999"), READ),
    "a tree of pages 50,000 levels high": (_deep_pages, READ, Fault.NO_TEXT, *GIVEN_UP),
    "two thousand million objects": (_many_objects, READ, Fault.NO_TEXT, *GIVEN_UP),
    "a font without end": (_huge_font, READ, Fault.NO_TEXT, *GIVEN_UP),
    "half a million letters in one place": (
        lambda: raw_pdf(b"BT /F 12 Tf 1 0 0 1 72 700 Tm " + b"(x) Tj " * 500_000 + b"ET"),
        *(READ, *GIVEN_UP),
    ),
    "sixty thousand words in no order": (_scattered_words, READ, *GIVEN_UP),
}
