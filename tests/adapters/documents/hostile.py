"""Files that somebody sends who wants to do harm, each with the answers that are right for it."""

import io
import json
import zipfile
from collections.abc import Callable, Iterator
from typing import NamedTuple

from core.reading.source import Fault
from tests.adapters.documents.hostile_pdfs import GIVEN_UP, LINE, PDFS, READ, File
from tests.adapters.documents.papers import archive, raw_pdf, word


class Hostile(NamedTuple):
    """A file, made when it is needed, and what may become of it."""

    name: str
    make: Callable[[], bytes]
    answers: frozenset[Fault | None]


def hostile_files() -> Iterator[Hostile]:
    """Every one of them."""
    for name, (make, *answers) in {**PDFS, **_ARCHIVES, **_TEXTS}.items():
        yield Hostile(name, make, frozenset(answers))


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


def _paths() -> bytes:
    """An archive whose parts would lie elsewhere, were they ever put anywhere."""
    out = io.BytesIO(_said("Ada Quill"))
    with zipfile.ZipFile(out, "a") as file:
        for name in ("../../../../tmp/aicvgen-was-here", "/tmp/aicvgen-was-here", "word/..\\..\\header1.xml", "\0.xml"):
            file.writestr(zipfile.ZipInfo(name), "<w/>")
    return out.getvalue()


_ENTITY = '<!DOCTYPE w [<!ENTITY a "b">]>'
_INCLUSION = '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/hostname" parse="text"/>'

_ARCHIVES: dict[str, File] = {
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
    "parts that lead out of the archive": (_paths, READ),
    "an inclusion": (lambda: _said("Ada Quill", more=_INCLUSION), READ),
    "content controls 50,000 deep": (_deep_controls, *GIVEN_UP),
    "tables eighty deep": (_nested_tables, READ, Fault.TOO_COMPLEX),
    "a locked part": (_locked, Fault.ENCRYPTED),
    "a locked Word document": (
        lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500) + "EncryptedPackage".encode("utf-16-le"),
        Fault.ENCRYPTED,
    ),
}


def _locked_odt() -> bytes:
    """As OpenDocument 1.3, part 2, 3.4 has it: the parts are noise, and the manifest says how they became it."""
    space = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
    said = '<m:file-entry m:full-path="content.xml" m:size="9"><m:encryption-data m:checksum="x"/></m:file-entry>'
    manifest = f"<m:manifest xmlns:m='{space}'>{said}</m:manifest>"
    mark = b"application/vnd.oasis.opendocument.text"
    return archive(mimetype=mark, content_xml=bytes(range(256)) * 9, **{"META-INF__manifest_xml": manifest.encode()})


def _odt(content: str) -> bytes:
    office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
    prolog, _, body = content.rpartition("|")
    xml = f"{prolog}<office:document-content xmlns:office='{office}'>{body}</office:document-content>"
    return archive(mimetype=b"application/vnd.oasis.opendocument.text", content_xml=xml.encode())


_TEXTS: dict[str, File] = {
    "an OpenDocument of nothing": (lambda: _odt(""), Fault.NO_TEXT),
    "an OpenDocument of entities": (lambda: _odt("<!DOCTYPE a [<!ENTITY b 'c'>]>|&b;"), Fault.TOO_COMPLEX),
    "a locked OpenDocument": (_locked_odt, Fault.ENCRYPTED),
    "an OpenDocument of a file's text": (
        lambda: _odt("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]>|&b;"),
        Fault.TOO_COMPLEX,
    ),
    "a page with entities of its own": (
        lambda: b"<!DOCTYPE html [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><html><body>Ada &a; Quill</body></html>",
        READ,
    ),
    "a page whose styles never end": (
        lambda: b"<html><style>" + b"@media{@" * 25_000 + b".a .b{color:red}" * 9_000 + b"</style><p>Ada Quill</html>",
        *(READ, Fault.TOO_COMPLEX),
    ),
    "a program for Linux": (lambda: b"\x7fELF\x02\x01\x01" + bytes(900), Fault.UNSUPPORTED),
    "a program for Windows": (lambda: b"MZ\x90\0\x03" + bytes(900), Fault.UNSUPPORTED),
    "a film": (lambda: b"\0\0\0\x20ftypisom" + bytes(900), Fault.UNSUPPORTED),
    "a picture": (lambda: b"\x89PNG\r\n\x1a\n" + bytes(900), Fault.UNSUPPORTED),
    "a recording": (lambda: b"ID3\x04" + bytes(900), Fault.UNSUPPORTED),
    "one letter": (lambda: b"A", READ),
    "one byte of nothing": (lambda: b"\0", Fault.EMPTY, Fault.UNSUPPORTED),
    "nothing but zeros": (lambda: bytes(100_000), Fault.EMPTY, Fault.UNSUPPORTED),
    "text with a zero in it": (lambda: b"Ada Quill, baker\0 in Leeds", READ, Fault.UNSUPPORTED),
    "text of bytes that are no letters": (lambda: bytes(range(128, 256)) * 99, READ, Fault.UNSUPPORTED),
    "a mark of UTF-16 and nothing behind it": (lambda: b"\xff\xfe", Fault.EMPTY, Fault.UNSUPPORTED),
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
    "half of a JSON Resume": (lambda: b'{"basics": {"name": "Ada Quill"}, "work": [{"name": "Rye', Fault.DAMAGED),
    "JSON Resume with 160,000 roles": (lambda: b'{"work": [' + b"{}," * 160_000 + b"{}]}", Fault.UNSUPPORTED),
    "a word behind 150,000 spaces": (lambda: b"Ada" + b" " * 150_000 + b"Quill", READ),
    "a word behind 150,000 empty lines": (lambda: b"Ada" + b"\n" * 150_000 + b"Quill", READ),
    "half of a UTF-16 letter": (lambda: b"\xff\xfeA\x00\x00\xd8B\x00" * 50, READ),
    "a program with a PDF behind it": (lambda: b"MZ" + bytes(2_000) + raw_pdf(LINE), Fault.UNSUPPORTED),
    "a PDF with a page behind it": (lambda: raw_pdf(LINE) + b"<html><script>alert(1)</script>", READ),
    "a PDF with an archive behind it": (lambda: raw_pdf(LINE) + archive(word__document_xml=b"<w/>"), READ),
    "brackets that expressions stumble over": (lambda: b"[" * 60_000 + b"](" * 30_000 + b"*" * 60_000, READ),
    "a cloud of asterisks": (lambda: b"**a " * 40_000, READ),
    "comments that never end": (lambda: b"<!-- " * 30_000, READ, Fault.NO_TEXT),
}
