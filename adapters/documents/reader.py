"""The document reader: tells what a file is, has it read where it can do no harm, and answers in core's types."""

import os
import shutil
from base64 import b64decode
from typing import TYPE_CHECKING

from adapters.documents.encoded import decoded
from adapters.documents.extract import Extract, RefusedError
from adapters.documents.sandbox import Sandbox
from adapters.documents.smuggled import without_tags
from adapters.documents.sniff import JSON_LIMIT, Kind, has_too_many_parts, kind_of
from adapters.documents.tesseract import Tesseract
from core.cv import Link
from core.reading.source import DocumentReading, Fault, ReadDocument, SourceLine, SourceText, Unreadable

if TYPE_CHECKING:
    from core.language_model import Picture

SIZE_LIMIT = 20 * 1024 * 1024
"""Bytes of a file. Telegram lets a bot download no more: https://core.telegram.org/bots/api#getfile."""


class SandboxedDocumentReader:
    """Implements ``core.ports.DocumentReader``: PDF, DOCX, ODT, RTF, HTML, Markdown, text and JSON Resume.

    Everything but text is parsed in a child process, so a file that crashes, hangs or fills memory ends in
    an answer like any other. Scans and photos are read where Tesseract is found: in the folders of
    ``search_path``, written as the variable PATH is, which it is taken from by default.
    """

    def __init__(self, sandbox: Sandbox | None = None, *, search_path: str | None = None) -> None:
        self._sandbox = sandbox or Sandbox()
        path = shutil.which("tesseract", path=search_path)
        self._tesseract = Tesseract(path, os.environ.get("TESSDATA_PREFIX", "")) if path else None

    def start(self) -> None:
        """Get ready now and not with the first document, which saves a tenth of a second then."""
        self._sandbox.start()

    async def close(self) -> None:
        """End the process that reads documents. The reader can be used again: it starts anew."""
        await self._sandbox.close()

    async def read(self, data: bytes, name: str) -> DocumentReading:  # noqa: ARG002 - the name is only a hint, and none is needed
        """The text in reading order, or why there is none."""
        if len(data) > SIZE_LIMIT:
            return Unreadable(fault=Fault.TOO_LARGE, detail=f"{len(data) // (1024 * 1024)} MB")
        if not data.strip():
            return Unreadable(fault=Fault.EMPTY)
        try:
            kind = kind_of(data)
            if not isinstance(kind, Kind):
                return Unreadable(fault=Fault.UNSUPPORTED, detail=kind)
            if kind is Kind.JSON:
                return _structured(decoded(data) or "")
            extract = await self._extract(kind, data)
        except RefusedError as refused:
            return Unreadable(fault=Fault(refused.fault), detail=refused.detail)
        return ReadDocument(content=_source(extract))

    async def page(self, data: bytes) -> DocumentReading:
        """What a web page itself says, or why there is nothing."""
        if len(data) > SIZE_LIMIT:
            return Unreadable(fault=Fault.TOO_LARGE, detail=f"{len(data) // (1024 * 1024)} MB")
        answer = await self._sandbox.read("page", (decoded(data) or "").encode("utf-8", "replace"))
        if isinstance(answer, RefusedError):
            return Unreadable(fault=Fault(answer.fault), detail=answer.detail)
        return ReadDocument(content=_source(answer))

    async def pictures(self, data: bytes) -> "tuple[Picture, ...]":
        """The first pages of a photo or a scan; nothing of what has text, or cannot be opened."""
        from core.language_model import Picture  # noqa: PLC0415 - for who asks a model alone

        try:
            kind = kind_of(data) if len(data) <= SIZE_LIMIT else Kind.TEXT
        except RefusedError:
            return ()
        if kind not in (Kind.PDF, Kind.PHOTO):
            return ()
        answer = await self._sandbox.read("pages" if kind is Kind.PDF else "image", data)
        found = () if isinstance(answer, RefusedError) else answer.pictures
        return tuple(Picture(media_type="image/jpeg", data=b64decode(one)) for one in found)

    async def _extract(self, kind: Kind, data: bytes) -> Extract:
        if kind in (Kind.TEXT, Kind.MARKDOWN):
            from adapters.documents.text import read_markdown, read_text  # noqa: PLC0415 - for these files alone

            return (read_text if kind is Kind.TEXT else read_markdown)(decoded(data) or "")
        if kind is Kind.HTML:
            data = (decoded(data) or "").encode("utf-8", "replace")
        if kind is Kind.PHOTO:
            if self._tesseract is None:
                raise RefusedError("unsupported", "a picture")
            data = self._tesseract.request(data)
        answer = await self._sandbox.read(kind, data)
        if kind is Kind.PDF and isinstance(answer, RefusedError) and answer.fault == "no_text" and self._tesseract:
            answer = await self._sandbox.read("scan", self._tesseract.request(data))
        if isinstance(answer, RefusedError):
            raise answer
        return answer


def _structured(text: str) -> DocumentReading:
    if len(text) > JSON_LIMIT:
        from core.words import count  # noqa: PLC0415 - the words of messages, for this answer alone

        return Unreadable(fault=Fault.TOO_LARGE, detail=count(len(text), "{n} character", "{n} characters"))
    if has_too_many_parts(text):
        return Unreadable(fault=Fault.UNSUPPORTED, detail="JSON that is no JSON Resume")
    from core.reading.json_resume import from_json_resume  # noqa: PLC0415 - for these files alone

    cv = from_json_resume(text)
    return cv if isinstance(cv, Unreadable) else ReadDocument(content=cv)


def _source(extract: Extract) -> SourceText:
    lines: list[SourceLine] = []
    hidden = list(extract.hidden)
    for line in extract.lines:
        text, smuggled = without_tags(line.text)
        if smuggled:
            hidden.append(smuggled)
        if text.strip():
            lines.append(
                SourceLine(
                    text=text.strip(),
                    page=line.page,
                    x=line.x,
                    size=line.size,
                    bold=line.bold,
                    bullet=line.bullet,
                    level=line.level,
                    gap=line.gap,
                )
            )
    return SourceText(
        lines=tuple(lines),
        links=tuple(Link(url=link.url, label=link.label) for link in extract.links if link.url.strip()),
        hidden=tuple(text for text in hidden if text.strip()),
        unread=extract.unread,
    )
