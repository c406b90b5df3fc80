import asyncio
import time
from collections.abc import Callable, Iterator

import pypdfium2  # type: ignore[import-untyped]  # comes without types
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.documents.docx import read_docx
from adapters.documents.extract import Extract, RefusedError
from adapters.documents.html import read_html
from adapters.documents.odt import read_odt
from adapters.documents.reader import SandboxedDocumentReader
from adapters.documents.rtf import read_rtf
from adapters.documents.sandbox import Sandbox
from adapters.documents.sniff import kind_of
from core.reading.source import Fault, ReadDocument, Unreadable
from tests.adapters.documents.hostile import Hostile, hostile_files
from tests.adapters.documents.hostile_pdfs import LINE
from tests.adapters.documents.papers import archive, pdf, raw_pdf, word

SECONDS = 10
PEOPLE = "<p>Ada Quill, baker</p><p>Kneaded dough in Leeds since 2019</p>"
CONTENT = (
    b"<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
    b"xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:text>"
    b"<text:p>Ada Quill</text:p></office:text></office:body></office:document-content>"
)
RTF = rb"{\rtf1\ansi{\fonttbl{\f0 Arial;}}\b Ada\b0\par\u251?\'e9 {\field{\*\fldinst x}{\fldrslt y}}\par}"
PAGE = b"<html><body><ul><li>Ada <a href='x'>Quill</a></li></ul><table><tr><td>a</td></tr></table></body></html>"


def odt() -> bytes:
    return archive(mimetype=b"application/vnd.oasis.opendocument.text", content_xml=CONTENT)


@pytest.fixture(scope="module")
def reader() -> Iterator[SandboxedDocumentReader]:
    """One reader for all of them: none may harm it."""
    made = SandboxedDocumentReader(search_path="")
    yield made
    asyncio.run(made.close())


async def fault_of(reader: SandboxedDocumentReader, data: bytes) -> Fault | None:
    """None where the text was read."""
    read = await reader.read(data, "cv.pdf")
    return read.fault if isinstance(read, Unreadable) else None


@pytest.mark.parametrize("file", list(hostile_files()), ids=lambda file: file.name)
async def test_a_hostile_file_gets_an_answer_in_seconds(reader: SandboxedDocumentReader, file: Hostile) -> None:
    data = file.make()
    begun = time.monotonic()
    assert await fault_of(reader, data) in file.answers
    assert time.monotonic() - begun < SECONDS
    assert await fault_of(reader, raw_pdf(LINE)) is None


@pytest.mark.parametrize("data", [b"", b"   \n\t \n"])
async def test_an_empty_file_is_empty(reader: SandboxedDocumentReader, data: bytes) -> None:
    assert await fault_of(reader, data) is Fault.EMPTY


async def test_a_file_of_more_than_twenty_megabytes_is_too_large(reader: SandboxedDocumentReader) -> None:
    assert await fault_of(reader, b"a" * (21 * 1024 * 1024)) is Fault.TOO_LARGE


async def test_a_pdf_without_text_has_no_text(reader: SandboxedDocumentReader) -> None:
    assert await fault_of(reader, raw_pdf(b"0.5 g 10 10 100 100 re f")) is Fault.NO_TEXT


async def test_a_pdf_with_a_password_is_encrypted(reader: SandboxedDocumentReader) -> None:
    # The standard security handler of revision 2 with keys that no empty password opens.
    encryption = b"<< /Filter /Standard /V 1 /R 2 /P -44 /O <" + b"41" * 32 + b"> /U <" + b"42" * 32 + b"> >>"
    locked = raw_pdf(LINE, more=encryption).replace(b"/Root 1 0 R", b"/Root 1 0 R /Encrypt 6 0 R /ID [<41> <41>]")
    assert await fault_of(reader, locked) is Fault.ENCRYPTED


async def test_a_word_document_that_is_no_xml_is_damaged(reader: SandboxedDocumentReader) -> None:
    assert await fault_of(reader, archive(word__document_xml=b"\x00\x01 not xml")) is Fault.DAMAGED


TRUNCATED: dict[str, Callable[[], bytes]] = {
    "pdf": lambda: pdf(PEOPLE),
    "docx": lambda: word("<w:p><w:r><w:t>Ada Quill</w:t></w:r></w:p>"),
    "odt": odt,
    "rtf": lambda: RTF,
    "html": lambda: PAGE,
}


@pytest.mark.parametrize("kind", TRUNCATED)
async def test_a_truncated_file_is_damaged_or_read_as_far_as_it_goes(kind: str) -> None:
    data = TRUNCATED[kind]()
    sandbox = Sandbox()
    answers = [await sandbox.read(kind, data[: len(data) * part // 40]) for part in range(1, 40)]
    await sandbox.close()
    assert {answer.fault for answer in answers if isinstance(answer, RefusedError)} <= {"damaged", "no_text"}
    assert any(isinstance(answer, RefusedError) for answer in answers)


async def test_a_pdf_with_broken_bytes_is_read_or_refused() -> None:
    whole = pdf(PEOPLE)
    sandbox = Sandbox()
    for place in range(0, len(whole), len(whole) // 40):
        broken = whole[:place] + bytes([whole[place] ^ 0xFF]) + whole[place + 1 :]
        answer = await sandbox.read("pdf", broken)
        assert isinstance(answer, Extract) or answer.fault in ("damaged", "no_text", "too_complex", "encrypted")
    await sandbox.close()


@given(place=st.integers(0, 10_000), noise=st.binary(min_size=1, max_size=8))
@settings(max_examples=150, deadline=None)
def test_documents_with_broken_bytes_are_read_or_refused(place: int, noise: bytes) -> None:
    paragraph = word("<w:p><w:r><w:t>Ada Quill</w:t></w:r></w:p>")
    for read, data in ((read_rtf, RTF), (read_html, PAGE), (read_docx, paragraph), (read_odt, odt())):
        at = place % len(data)
        try:
            read(data[:at] + noise + data[at + len(noise) :])
        except RefusedError as refused:
            assert refused.fault in {"damaged", "no_text", "too_complex", "encrypted"}  # noqa: PT017 - or no error


@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_any_bytes_are_of_some_kind(data: bytes) -> None:
    assert kind_of(data)


async def test_what_a_child_reads_another_library_reads_too() -> None:
    data = pdf("<h1>Ada Quill</h1><p>Kneaded dough in Leeds for efficient offices.</p>")
    reader = SandboxedDocumentReader(search_path="")
    read = await reader.read(data, "cv.pdf")
    await reader.close()
    assert isinstance(read, ReadDocument)
    page = pypdfium2.PdfDocument(data)[0].get_textpage().get_text_bounded()
    assert " ".join(line.text for line in read.content.lines).split() == page.split()
