"""What passes between the program and a process that makes documents: one order in, one answer out.

An order is a frame; an answer is three: an ``Outcome``, the document, the preview, empty where there is none.
A frame is its length in four bytes, the most significant first, and then as many bytes. The first answer
comes before the first order, and says whether the process is ready.
"""

from struct import Struct

from core.cv import StructuredCV
from core.documents import DocumentFormat, Layout
from core.letter import CoverLetter
from core.model import Model

LENGTH = Struct(">I")


class Order(Model):
    """A document to make."""

    content: StructuredCV | CoverLetter
    format: DocumentFormat
    layout: Layout


class Outcome(Model):
    """What came of it. After a ``failure`` the process ends."""

    failure: str | None = None
    pages: int | None = None
    fitted: bool = True


def frame(data: bytes) -> bytes:
    """The bytes with their length in front."""
    return LENGTH.pack(len(data)) + data
