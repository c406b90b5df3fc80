"""The parts of a document that is a ZIP archive, within limits that a bomb does not keep."""

import struct
import zipfile
import zlib
from io import BytesIO

from adapters.documents.extract import RefusedError

ENTRY_LIMIT = 2_000
UNZIPPED_LIMIT = 60_000_000
"""Bytes of all parts together."""
RATIO_LIMIT = 200
"""Times that a part may be larger unzipped; Word's most repetitive styles reach 60."""
_SMALL = 1_000_000
_BROKEN = (zipfile.BadZipFile, zlib.error, struct.error, ValueError, EOFError, OSError, RuntimeError)
"""What the library raises for archives that are none, or not whole; the last is for parts that turn out locked."""


class Archive:
    """A document's parts by name."""

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
            entries = self._zip.infolist()
        except _BROKEN as error:
            raise RefusedError("damaged", "ZIP") from error
        if len(entries) > ENTRY_LIMIT or sum(entry.file_size for entry in entries) > UNZIPPED_LIMIT:
            raise RefusedError("too_complex", "ZIP")
        if any(entry.file_size > max(_SMALL, RATIO_LIMIT * entry.compress_size) for entry in entries):
            raise RefusedError("too_complex", "ZIP")
        if any(entry.flag_bits & 1 for entry in entries):
            raise RefusedError("encrypted", "ZIP")
        self.names = tuple(entry.filename for entry in entries)

    def part(self, name: str) -> bytes:
        """The part's bytes; ``RefusedError`` when it is missing, broken, or larger than it says."""
        try:
            with self._zip.open(name) as file:
                data = file.read(UNZIPPED_LIMIT + 1)
        except (KeyError, *_BROKEN) as error:
            raise RefusedError("damaged", name) from error
        if len(data) > UNZIPPED_LIMIT:
            raise RefusedError("too_complex", name)
        return data
