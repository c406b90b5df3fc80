"""Where the program Tesseract is, told to the child together with the document that it is to recognise."""

from typing import NamedTuple


class Tesseract(NamedTuple):
    """The program's path, and where its languages are if not in their usual place."""

    path: str
    languages: str = ""

    def request(self, data: bytes) -> bytes:
        """The document with what the child must know to have it recognised."""
        return f"{self.path}\n{self.languages}\n".encode() + data

    @classmethod
    def requested(cls, request: bytes) -> tuple["Tesseract", bytes]:
        """What was put into a request."""
        path, languages, data = request.split(b"\n", 2)
        return cls(path.decode(), languages.decode()), data
