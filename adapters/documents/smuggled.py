"""Text in characters that no font draws: who looks at the paper does not see it, and a program would read it."""

import re

_TAGS = 0xE0000
_TAGGED = re.compile("[\U000e0000-\U000e007f]+")


def without_tags(text: str) -> tuple[str, str]:
    """The text without Unicode's tag characters, and what these say: a copy of ASCII that no font draws."""
    said = "".join(chr(ord(sign) - _TAGS) for found in _TAGGED.findall(text) for sign in found)
    return _TAGGED.sub("", text), said.strip("\0\x01 ")
