"""Files that somebody sends who wants to do harm, each with the answers that are right for it."""

import io
import json
import zipfile
import zlib
from collections.abc import Callable, Iterator
from typing import NamedTuple

from core.reading.source import Fault
from tests.adapters.documents.papers import archive, crashing_pdf, raw_pdf, word

LINE = b"BT /F 12 Tf 1 0 0 1 72 700 Tm (Ada Quill, baker) Tj ET"
READ = None
"""The text was read."""
GIVEN_UP = (Fault.TOO_COMPLEX, Fault.DAMAGED)


class Hostile(NamedTuple):
    """A file, made when it is needed, and what may become of it."""

    name: str
    make: Callable[[], bytes]
    answers: frozenset[Fault | None]


def hostile_files() -> Iterator[Hostile]:
    """Every one of them."""
    for name, (make, *answers) in {**_PDFS, **_ARCHIVES, **_TEXTS}.items():
        yield Hostile(name, make, frozenset(answers))


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


_File = tuple[Callable[[], bytes], *tuple[Fault | None, ...]]

_PDFS: dict[str, _File] = {
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
    "half a million letters in one place": (
        lambda: raw_pdf(b"BT /F 12 Tf 1 0 0 1 72 700 Tm " + b"(x) Tj " * 500_000 + b"ET"),
        *(READ, *GIVEN_UP),
    ),
    "sixty thousand words in no order": (_scattered_words, READ, *GIVEN_UP),
}


def _many_parts() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        file.writestr("word/document.xml", "<w/>")
        for number in range(100_000):
            file.writestr(f"{number}", "")
    return out.getvalue()


def _lying() -> bytes:
    """An archive whose directory says of its one part that it is a kilobyte."""
    data = bytearray(_swollen())
    for mark, place in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = data.index(mark) + place
        data[at : at + 4] = (1_000).to_bytes(4, "little")
    return bytes(data)


def _swollen() -> bytes:
    return archive(word__document_xml=b"<w>" + b" " * 80_000_000)


def _overlapping() -> bytes:
    """An archive of a thousand names for one part of 50 MB."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("word/document.xml", b" " * 50_000_000)
        first = file.infolist()[0]
        for number in range(1_000):
            again = zipfile.ZipInfo(f"word/header{number}.xml")
            again.compress_type, again.CRC, again.header_offset = first.compress_type, first.CRC, first.header_offset
            again.compress_size, again.file_size = first.compress_size, first.file_size
            file.filelist.append(again)
    return out.getvalue()


def _locked() -> bytes:
    data = bytearray(_said("Ada Quill"))
    data[data.index(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


def _said(text: str, prolog: str = "", more: str = "") -> bytes:
    return word(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>{more}", prolog)


def _laughing() -> bytes:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    return _said("&l9;", f'<!DOCTYPE w [<!ENTITY l0 "ha">{laughs}]>')


def _nested_tables() -> bytes:
    paragraph = "<w:p><w:r><w:t>Ada Quill</w:t></w:r></w:p>"
    return word("<w:tbl><w:tr><w:tc>" * 80 + paragraph + "</w:tc></w:tr></w:tbl>" * 80)


def _deep_controls() -> bytes:
    levels = ("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>")
    return word("".join(f"<!--{n * n * n}-->{levels[0]}" for n in range(50_000)) + levels[1] * 50_000)


_ENTITY = '<!DOCTYPE w [<!ENTITY a "b">]>'
_INCLUSION = '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/hostname" parse="text"/>'

_ARCHIVES: dict[str, _File] = {
    "a part that unpacks to 80 MB": (_swollen, Fault.TOO_COMPLEX),
    "a part that says it is small": (_lying, *GIVEN_UP),
    "100,000 parts": (_many_parts, Fault.TOO_COMPLEX),
    "parts that share their bytes": (_overlapping, *GIVEN_UP),
    "archives in archives": (
        lambda: archive(word__document_xml=archive(a=archive(b=b"0" * 50_000_000))),
        *GIVEN_UP,
    ),
    "a thousand million laughs": (_laughing, Fault.TOO_COMPLEX),
    "an entity from a file": (
        lambda: _said("&a;", '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/hostname">]>'),
        Fault.TOO_COMPLEX,
    ),
    "a DOCTYPE far from the top": (lambda: _said("&a;", f"<!-- {'x' * 6_000} -->{_ENTITY}"), Fault.TOO_COMPLEX),
    "a DOCTYPE in UTF-16": (
        lambda: archive(
            word__document_xml=f'<?xml version="1.0" encoding="UTF-16"?>{_ENTITY}<w>&a;</w>'.encode("utf-16")
        ),
        *GIVEN_UP,
    ),
    "an inclusion": (lambda: _said("Ada Quill", more=_INCLUSION), READ),
    "content controls 50,000 deep": (_deep_controls, *GIVEN_UP),
    "tables eighty deep": (_nested_tables, READ, Fault.TOO_COMPLEX),
    "a locked part": (_locked, Fault.ENCRYPTED),
    "a locked Word document": (
        lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500) + "EncryptedPackage".encode("utf-16-le"),
        Fault.ENCRYPTED,
    ),
}


def _odt(content: str) -> bytes:
    office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
    prolog, _, body = content.rpartition("|")
    xml = f"{prolog}<office:document-content xmlns:office='{office}'>{body}</office:document-content>"
    return archive(mimetype=b"application/vnd.oasis.opendocument.text", content_xml=xml.encode())


_TEXTS: dict[str, _File] = {
    "an OpenDocument of nothing": (lambda: _odt(""), Fault.NO_TEXT),
    "an OpenDocument of entities": (lambda: _odt("<!DOCTYPE a [<!ENTITY b 'c'>]>|&b;"), Fault.TOO_COMPLEX),
    "a million groups of RTF": (lambda: rb"{\rtf1 " + b"{" * 1_000_000, Fault.TOO_COMPLEX),
    "a million words of RTF": (lambda: rb"{\rtf1 " + rb"\b x\b0 " * 1_000_000 + b"}", READ, Fault.TOO_COMPLEX),
    "a million tags of HTML": (lambda: b"<html><body>" + b"<div>" * 1_000_000 + b"Ada", Fault.TOO_COMPLEX),
    "a million lines of HTML": (lambda: b"<html><body>" + b"<p>Ada" * 1_000_000, READ, *GIVEN_UP),
    "JSON a million deep": (lambda: b'{"basics":' * 1_000_000 + b"1" + b"}" * 1_000_000, Fault.TOO_LARGE),
    "JSON lists without end": (lambda: b'{"basics": [' + b"[]," * 5_000_000 + b"1]}", Fault.TOO_LARGE),
    "JSON lists 50,000 deep": (lambda: b'{"basics":' + b"[" * 50_000, READ, Fault.UNSUPPORTED),
    "JSON with a number of 100,000 digits": (lambda: b'{"basics": ' + b"9" * 100_000 + b"}", READ, Fault.UNSUPPORTED),
    "JSON with half a letter": (
        lambda: json.dumps({"basics": {"name": "\ud800"}}).encode(),
        *(READ, Fault.UNSUPPORTED, Fault.NOT_A_CV),
    ),
    "half of a UTF-16 letter": (lambda: b"\xff\xfeA\x00\x00\xd8B\x00" * 50, READ),
    "a program with a PDF behind it": (lambda: b"MZ" + bytes(2_000) + raw_pdf(LINE), Fault.UNSUPPORTED),
    "a PDF with a page behind it": (lambda: raw_pdf(LINE) + b"<html><script>alert(1)</script>", READ),
    "a PDF with an archive behind it": (lambda: raw_pdf(LINE) + archive(word__document_xml=b"<w/>"), READ),
    "brackets that expressions stumble over": (lambda: b"[" * 60_000 + b"](" * 30_000 + b"*" * 60_000, READ),
    "a cloud of asterisks": (lambda: b"**a " * 40_000, READ),
    "comments that never end": (lambda: b"<!-- " * 30_000, READ, Fault.NO_TEXT),
}
