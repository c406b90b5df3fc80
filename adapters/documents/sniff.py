"""What a file is, by its content alone. Its name may say anything."""

import json
import re
from enum import StrEnum

from adapters.documents.encoded import decoded
from adapters.documents.extract import RefusedError


class Kind(StrEnum):
    """A format that can be read."""

    PDF = "pdf"
    DOCX = "docx"
    ODT = "odt"
    RTF = "rtf"
    HTML = "html"
    JSON = "json"
    MARKDOWN = "markdown"
    TEXT = "text"
    PHOTO = "photo"


_OLD_CONTAINER = b"\xd0\xcf\x11\xe0"
_FOREIGN = (
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
    (b"\xca\xfe\xba\xbe", "a program"),
    (b"\xcf\xfa\xed\xfe", "a program"),
    (_OLD_CONTAINER, "an old Word document (.doc)"),
    (b"GIF8", "a picture"),
    (b"BM", "a picture"),
    (b"II*\0", "a picture"),
    (b"MM\0*", "a picture"),
    (b"\x1f\x8b", "an archive"),
    (b"7z\xbc\xaf", "an archive"),
    (b"Rar!", "an archive"),
    (b"OggS", "a recording"),
    (b"ID3", "a recording"),
)
_HTML = re.compile(
    r"^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|div|section|article|main)\b",
    re.IGNORECASE | re.DOTALL,
)
_OBJECT = re.compile(r'^\ufeff?\s*\{\s*"')
_LOCKED = "EncryptedPackage".encode("utf-16-le")
"""The stream that a Word document with a password has in its old container, as ECMA-376's encryption has it."""
_WORD = re.compile(rb"word/document\d*\.xml")
_HTML_PARTS = re.compile(r"</(?:p|div|li|h[1-6]|td|span|ul)>", re.IGNORECASE)


_ENOUGH = 100_000
"""Characters that tell what a text is."""
JSON_LIMIT = 500_000
"""Characters of a JSON document that is still parsed: lists of nothing take thirty times as much memory."""


_PART_LIMIT = 5_000
"""Objects and lists of a JSON document. The longest CV has some hundreds, and a model of each takes time to make."""
_MEMBERS = re.compile(r'"(?:basics|work|education)"\s*:')
"""What a JSON Resume has at least one of: https://jsonresume.org/schema."""


def has_too_many_parts(text: str) -> bool:
    """Whether a JSON document has more objects and lists than any CV."""
    return text.count("{") + text.count("[") > _PART_LIMIT


def kind_of(data: bytes) -> Kind | str:
    """The format, or what the file is instead, in words that follow "this is". Raises ``RefusedError``."""
    if b"%PDF-" in data[:1024]:
        return Kind.PDF
    if data.startswith(_OLD_CONTAINER) and _LOCKED in data:
        raise RefusedError("encrypted", "Word document")
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _kind_of_archive(data)
    if data.startswith((b"\x89PNG", b"\xff\xd8\xff")):
        return Kind.PHOTO
    if data.lstrip()[:5] == b"{\\rtf":
        return Kind.RTF
    for mark, words in _FOREIGN:
        if data.startswith(mark) and not (len(mark) < 3 and decoded(data) is not None):
            return words
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "a picture"
    if data[4:8] == b"ftyp":
        return "a picture or a film"
    text = decoded(data)
    return "no text" if text is None else _kind_of_text(text)


def _kind_of_archive(data: bytes) -> Kind | str:
    """By the names in the archive's directory, which stands at the end and unpacks nothing."""
    if _WORD.search(data):
        return Kind.DOCX
    if b"mimetypeapplication/vnd.oasis.opendocument.text" in data[:200]:
        return Kind.ODT
    if b"xl/workbook.xml" in data:
        return "a spreadsheet"
    if b"ppt/presentation.xml" in data:
        return "a presentation"
    return "a ZIP archive"


def _kind_of_text(text: str) -> Kind:
    if text.lstrip("\ufeff \t\r\n").startswith("{"):
        if _OBJECT.match(text) and (len(text) > JSON_LIMIT or has_too_many_parts(text)):
            return Kind.JSON
        try:
            json.loads(text.lstrip("\ufeff"))
        except json.JSONDecodeError:
            if _OBJECT.match(text) and _MEMBERS.search(text) is not None:
                raise RefusedError("damaged", "JSON") from None
        except (ValueError, RecursionError):
            pass
        else:
            return Kind.JSON
    text = text[:_ENOUGH]
    if _HTML.match(text.lstrip("\ufeff")) or len(_HTML_PARTS.findall(text)) > 3:
        return Kind.HTML
    from adapters.documents.text import is_markdown  # noqa: PLC0415 - for text alone, its patterns are many

    return Kind.MARKDOWN if is_markdown(text) else Kind.TEXT
