"""The document reader: tells what a file is, has it read where it can do no harm, and answers in core's types."""

from adapters.documents.extract import Extract, RefusedError
from adapters.documents.sandbox import Sandbox
from adapters.documents.sniff import Kind, kind_of
from adapters.documents.text import decoded, read_markdown, read_text
from core.cv import Link
from core.reading.json_resume import from_json_resume
from core.reading.source import DocumentReading, Fault, ReadDocument, SourceLine, SourceText, Unreadable

SIZE_LIMIT = 20 * 1024 * 1024
"""Bytes of a file. Telegram lets a bot download no more: https://core.telegram.org/bots/api#getfile."""


class SandboxedDocumentReader:
    """Implements ``core.ports.DocumentReader``: PDF, DOCX, ODT, RTF, HTML, Markdown, text and JSON Resume.

    Everything but text is parsed in a child process, so a file that crashes, hangs or fills memory ends in
    an answer like any other.
    """

    def __init__(self, sandbox: Sandbox | None = None) -> None:
        self._sandbox = sandbox or Sandbox()

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
        kind = kind_of(data)
        if not isinstance(kind, Kind):
            return Unreadable(fault=Fault.UNSUPPORTED, detail=kind)
        if kind is Kind.JSON:
            cv = from_json_resume(decoded(data) or "")
            return cv if isinstance(cv, Unreadable) else ReadDocument(content=cv)
        try:
            extract = await self._extract(kind, data)
        except RefusedError as refused:
            return Unreadable(fault=Fault(refused.fault), detail=refused.detail)
        return ReadDocument(content=_source(extract))

    async def _extract(self, kind: Kind, data: bytes) -> Extract:
        if kind is Kind.TEXT:
            return read_text(decoded(data) or "")
        if kind is Kind.MARKDOWN:
            return read_markdown(decoded(data) or "")
        if kind is Kind.HTML:
            data = (decoded(data) or "").encode("utf-8", "replace")
        answer = await self._sandbox.read(kind, data)
        if isinstance(answer, RefusedError):
            raise answer
        return answer


def _source(extract: Extract) -> SourceText:
    return SourceText(
        lines=tuple(
            SourceLine(
                text=line.text,
                page=line.page,
                x=line.x,
                size=line.size,
                bold=line.bold,
                bullet=line.bullet,
                level=line.level,
                gap=line.gap,
            )
            for line in extract.lines
        ),
        links=tuple(Link(url=link.url, label=link.label) for link in extract.links if link.url.strip()),
        hidden=extract.hidden,
    )
