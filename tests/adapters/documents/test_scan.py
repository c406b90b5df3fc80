import struct
import zlib
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from adapters.documents.reader import SandboxedDocumentReader
from core.reading.source import DocumentReading, Fault, ReadDocument, SourceText, Unreadable
from tests.adapters.documents.papers import raw_pdf

WORDS = (
    "5 1 1 1 1 1 300 300 240 50 96 Ada",
    "5 1 1 1 1 2 560 300 240 50 95 Quill",
    "5 1 1 1 2 1 300 420 30 50 70 e",
    "5 1 1 1 2 2 360 420 240 50 95 Kneaded",
    "5 1 1 1 2 3 620 420 240 50 95 dough",
    "5 1 1 1 3 1 300 500 30 50 70 e",
    "5 1 1 1 3 2 360 500 240 50 95 Baked",
    "5 1 1 1 3 3 620 500 240 50 95 bread",
    "5 1 1 1 4 1 300 900 240 50 3 smudge",
)
"""Level, page, block, paragraph, line, word, left, top, width, height, confidence, text."""


def tesseract(folder: Path, said: str) -> str:
    """A folder with a program of that name, which takes a picture and says this."""
    (folder / "said").write_text(said)
    program = folder / "tesseract"
    program.write_text(f'#!/bin/sh\n[ "$1" = --list-langs ] && exec echo eng\ncat >/dev/null\ncat {folder}/said\n')
    program.chmod(0o755)
    return str(folder)


def table() -> str:
    lines = {word.split()[4]: "4 " + word[2:].rsplit(" ", 2)[0] + " -1 " for word in WORDS}
    rows = [
        row for word in WORDS for row in ([lines.pop(word.split()[4])] if word.split()[4] in lines else []) + [word]
    ]
    return "\n".join("\t".join(row.split(" ")) for row in rows)


def picture(kind: str) -> bytes:
    out = BytesIO()
    Image.new("L", (400, 560), 255).save(out, kind)
    return out.getvalue()


def scanned_pdf(stamp: bytes = b"") -> bytes:
    """A page that is a picture, with what the scanner stamped on it."""
    image = b"<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray"
    content = b"q 595 0 0 842 0 0 cm /I Do Q BT /F 12 Tf 1 0 0 1 72 20 Tm (" + stamp + b") Tj ET"
    return raw_pdf(content, resources=b"/XObject << /I 6 0 R >>", more=image + b" /Length 1 >> stream\n\xf0\nendstream")


async def reading(data: bytes, search_path: str) -> DocumentReading:
    reader = SandboxedDocumentReader(search_path=search_path)
    answer = await reader.read(data, "cv")
    await reader.close()
    return answer


FILES = [scanned_pdf(), scanned_pdf(b"Scanned by a telephone"), picture("PNG"), picture("JPEG")]


@pytest.mark.parametrize("data", FILES, ids=["scan", "stamped scan", "PNG", "JPEG"])
async def test_scans_and_photos_are_read_where_tesseract_is_installed(data: bytes, tmp_path: Path) -> None:
    read = await reading(data, tesseract(tmp_path, table()))
    assert isinstance(read, ReadDocument), read
    assert isinstance(read.content, SourceText)
    assert [(line.text, line.bullet) for line in read.content.lines] == [
        ("Ada Quill", False),
        ("Kneaded dough", True),
        ("Baked bread", True),
    ]


@pytest.mark.parametrize(
    ("data", "answer"),
    [
        (FILES[0], Unreadable(fault=Fault.NO_TEXT, detail="PDF")),
        (FILES[1], Unreadable(fault=Fault.NO_TEXT, detail="PDF")),
        (FILES[2], Unreadable(fault=Fault.UNSUPPORTED, detail="a picture")),
        (FILES[3], Unreadable(fault=Fault.UNSUPPORTED, detail="a picture")),
    ],
    ids=["scan", "stamped scan", "PNG", "JPEG"],
)
async def test_without_tesseract_the_answer_says_what_they_are(data: bytes, answer: Unreadable) -> None:
    assert await reading(data, "") == answer


async def test_a_picture_without_words_has_no_text(tmp_path: Path) -> None:
    assert await reading(picture("PNG"), tesseract(tmp_path, "")) == Unreadable(fault=Fault.NO_TEXT, detail="picture")


async def test_a_picture_that_unpacks_to_gigabytes_is_refused_unopened(tmp_path: Path) -> None:
    header = struct.pack("!IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    pixels = zlib.compress(bytes(1_000_000))
    chunks = b"".join(
        struct.pack("!I", len(body)) + name + body + struct.pack("!I", zlib.crc32(name + body))
        for name, body in ((b"IHDR", header), (b"IDAT", pixels), (b"IEND", b""))
    )
    read = await reading(b"\x89PNG\r\n\x1a\n" + chunks, tesseract(tmp_path, table()))
    assert isinstance(read, Unreadable)
    assert read.fault is Fault.TOO_LARGE


@pytest.mark.parametrize("data", [picture("PNG")[:60], picture("JPEG")[:200]], ids=["PNG", "JPEG"])
async def test_half_a_picture_is_damaged(data: bytes, tmp_path: Path) -> None:
    assert await reading(data, tesseract(tmp_path, table())) == Unreadable(fault=Fault.DAMAGED, detail="picture")
