"""Bytes to text, whatever encoding they are in."""

import re

_CONTROL = re.compile(r"[\0-\x08\x0e-\x1a\x1c-\x1f]")


def decoded(data: bytes) -> str | None:
    """The text in UTF-8, UTF-16 or Latin-1 (as Windows writes it); None when these bytes are no text."""
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    if b"\0" in data:
        return _utf16(data)
    for encoding in ("utf-8", "cp1252", "latin-1"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        return text if _is_text(text) else None
    return None


def _utf16(data: bytes) -> str | None:
    half = len(data) // 2
    if not half:
        return None
    for start, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        if data[start::2].count(0) > 0.3 * half and data[1 - start :: 2].count(0) < 0.01 * half:
            return data.decode(encoding, "replace")
    return None


def _is_text(text: str) -> bool:
    return len(_CONTROL.findall(text)) <= len(text) // 500
