"""What a forked child does: limits itself, reads one document, answers, and ends.

The limits are set before the first byte of the document is read, so that a hostile file costs a few seconds
of one child.
"""

import os
import resource
from collections.abc import Callable
from importlib import import_module

from adapters.documents.extract import Extract, RefusedError, encode

MEMORY_LIMIT = 512 * 1024 * 1024
CPU_LIMIT = 5
"""Seconds of the processor; a second later the child is killed, whatever it does about the first signal."""
RECOGNITION_LIMIT = 25
"""The same, where text is recognised in pictures."""
_PARSERS = {
    "pdf": ("adapters.documents.pdf", "read_pdf"),
    "docx": ("adapters.documents.docx", "read_docx"),
    "odt": ("adapters.documents.odt", "read_odt"),
    "rtf": ("adapters.documents.rtf", "read_rtf"),
    "html": ("adapters.documents.html", "read_html"),
    "page": ("adapters.documents.web_page", "read_page"),
    "scan": ("adapters.documents.scan", "read_scan"),
    "photo": ("adapters.documents.scan", "read_photo"),
    "pages": ("adapters.documents.pictures", "pages_as_pictures"),
    "image": ("adapters.documents.pictures", "photo_as_picture"),
}
_CONNECTION = 0
"""The one descriptor that is left to a child beside the two that lead nowhere."""


def parser(kind: str) -> Callable[[bytes], Extract]:
    """What reads documents of this kind, imported."""
    module, name = _PARSERS[kind]
    read: Callable[[bytes], Extract] = getattr(import_module(module), name)
    return read


def serve(kind: str) -> None:
    """Read a document from the connection until its end and write the answer. Faults of it are answers too."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
    seconds = RECOGNITION_LIMIT if kind in ("scan", "photo") else CPU_LIMIT
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    answer: Extract | RefusedError
    try:
        answer = parser(kind)(_received())
    except RefusedError as refused:
        answer = refused
    except (MemoryError, RecursionError):
        answer = RefusedError("too_complex")
    rest = memoryview(encode(answer))
    while rest:
        rest = rest[os.write(_CONNECTION, rest) :]


def _received() -> bytes:
    parts = []
    while part := os.read(_CONNECTION, 1 << 20):
        parts.append(part)
    return b"".join(parts)
