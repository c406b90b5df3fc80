"""The child process: reads one document from standard input, answers on standard output, and ends.

It limits itself before it imports a parser, so that a hostile file costs a few seconds of one child.
"""

import resource
import sys

from adapters.documents.extract import Extract, RefusedError, encode

MEMORY_LIMIT = 512 * 1024 * 1024
CPU_LIMIT = 5


def main(kind: str) -> None:
    """Read a document of this kind and write the answer. Faults of the document are answers too."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_LIMIT, CPU_LIMIT))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    data = sys.stdin.buffer.read()
    try:
        answer: Extract | RefusedError = read(kind, data)
    except RefusedError as refused:
        answer = refused
    except (MemoryError, RecursionError):
        answer = RefusedError("too_complex")
    sys.stdout.buffer.write(encode(answer))
    sys.stdout.buffer.flush()


def read(kind: str, data: bytes) -> Extract:
    """The document's text. ``RefusedError`` says why there is none; anything else is a hostile file's doing."""
    match kind:
        case "pdf":
            from adapters.documents.pdf import read_pdf as parse  # noqa: PLC0415 - each child loads one parser
        case "docx":
            from adapters.documents.docx import read_docx as parse  # noqa: PLC0415 - each child loads one parser
        case "odt":
            from adapters.documents.odt import read_odt as parse  # noqa: PLC0415 - each child loads one parser
        case "rtf":
            from adapters.documents.rtf import read_rtf as parse  # noqa: PLC0415 - each child loads one parser
        case _:
            from adapters.documents.html import read_html  # noqa: PLC0415 - each child loads one parser

            return read_html(data.decode("utf-8", "replace"))
    return parse(data)
