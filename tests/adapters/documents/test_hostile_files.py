import zipfile
from io import BytesIO

import pypdfium2  # type: ignore[import-untyped]  # comes without types
import pytest

from adapters.documents.extract import Extract
from adapters.documents.reader import SandboxedDocumentReader
from adapters.documents.sandbox import Sandbox
from core.reading.source import Fault, ReadDocument, Unreadable
from tests.adapters.documents.papers import archive, pdf, raw_pdf, word

LINE = b"BT /F 12 Tf 1 0 0 1 72 700 Tm (Ada Quill, baker) Tj ET"


async def fault_of(data: bytes) -> Fault:
    read = await SandboxedDocumentReader().read(data, "cv.pdf")
    assert isinstance(read, Unreadable), read
    return read.fault


@pytest.mark.parametrize("data", [b"", b"   \n\t \n"])
async def test_an_empty_file_is_empty(data: bytes) -> None:
    assert await fault_of(data) is Fault.EMPTY


async def test_a_file_of_more_than_twenty_megabytes_is_too_large() -> None:
    assert await fault_of(b"a" * (21 * 1024 * 1024)) is Fault.TOO_LARGE


async def test_a_pdf_without_text_has_no_text() -> None:
    assert await fault_of(raw_pdf(b"0.5 g 10 10 100 100 re f")) is Fault.NO_TEXT


async def test_a_truncated_pdf_is_damaged_or_read_as_far_as_it_goes() -> None:
    whole = pdf("<p>Ada Quill, baker</p>")
    read = await SandboxedDocumentReader().read(whole[: len(whole) // 4], "cv.pdf")
    assert isinstance(read, Unreadable)
    assert read.fault is Fault.DAMAGED


async def test_a_pdf_with_a_password_is_encrypted() -> None:
    # The standard security handler of revision 2 with keys that no empty password opens.
    encryption = b"<< /Filter /Standard /V 1 /R 2 /P -44 /O <" + b"41" * 32 + b"> /U <" + b"42" * 32 + b"> >>"
    locked = raw_pdf(LINE, more=encryption).replace(b"/Root 1 0 R", b"/Root 1 0 R /Encrypt 6 0 R /ID [<41> <41>]")
    assert await fault_of(locked) is Fault.ENCRYPTED


async def test_twenty_thousand_pages_are_too_many() -> None:
    assert await fault_of(raw_pdf(LINE, pages=20_000)) is Fault.TOO_LARGE


async def test_a_form_that_draws_itself_ends_in_an_answer() -> None:
    resources = b"/Resources << /XObject << /X 6 0 R >> >>"
    form = b"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] " + resources + b" /Length 5 >> stream\n/X Do\nendstream"
    looped = raw_pdf(LINE + b" /X Do", resources=b"/XObject << /X 6 0 R >>", more=form)
    read = await SandboxedDocumentReader().read(looped, "cv.pdf")
    assert isinstance(read, ReadDocument) or read.fault in (Fault.DAMAGED, Fault.TOO_COMPLEX)


async def test_a_zip_bomb_is_too_complex() -> None:
    assert await fault_of(archive(word__document_xml=b"<w>" + b" " * 80_000_000)) is Fault.TOO_COMPLEX


async def test_an_archive_of_thousands_of_parts_is_too_complex() -> None:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        file.writestr("word/document.xml", "<w/>")
        for number in range(2_500):
            file.writestr(f"part{number}", "")
    assert await fault_of(out.getvalue()) is Fault.TOO_COMPLEX


async def test_entities_are_refused_before_they_expand() -> None:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    prolog = f'<!DOCTYPE w [<!ENTITY l0 "ha">{laughs}]>'
    assert await fault_of(word("<w:p><w:r><w:t>&l9;</w:t></w:r></w:p>", prolog)) is Fault.TOO_COMPLEX


async def test_external_entities_are_not_read() -> None:
    prolog = '<!DOCTYPE w [<!ENTITY secret SYSTEM "file:///etc/hostname">]>'
    assert await fault_of(word("<w:p><w:r><w:t>&secret;</w:t></w:r></w:p>", prolog)) is Fault.TOO_COMPLEX


async def test_a_word_document_that_is_no_xml_is_damaged() -> None:
    assert await fault_of(archive(word__document_xml=b"\x00\x01 not xml")) is Fault.DAMAGED


async def test_markup_nested_thousands_deep_ends_in_an_answer() -> None:
    deep = "<div>" * 20_000 + "Ada Quill" + "</div>" * 20_000
    read = await SandboxedDocumentReader().read(f"<html><body>{deep}".encode(), "cv.html")
    assert isinstance(read, Unreadable | ReadDocument)


async def test_what_a_child_reads_another_library_reads_too() -> None:
    data = pdf("<h1>Ada Quill</h1><p>Kneaded dough in Leeds for efficient offices.</p>")
    answer = await Sandbox().read("pdf", data)
    assert isinstance(answer, Extract)
    page = pypdfium2.PdfDocument(data)[0].get_textpage().get_text_bounded()
    assert " ".join(line.text for line in answer.lines).split() == page.split()
