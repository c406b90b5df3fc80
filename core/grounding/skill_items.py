"""The items of a line that lists skills and tells no story."""

import re
from collections.abc import Iterator

from core.grounding.claims import Claim, ClaimKind

_SEPARATOR = re.compile(r"\s*[,;•·|]\s*|\s+[–—-]\s+|(?<!-)\s+(?:and|und|sowie|et|y|e)\s+|:\s+")
_LONGEST_ITEM = 5
_LONGEST_LINE = 14
_STORY = re.compile(
    r"[.!?]\s|\.$|\b(?:19|20)\d\d\b|\b(?:with|mit|avec|con|who|der|die|das|qui|que|i|my|our|ich|je|yo|at|bei|"
    r"chez|from|formerly|turned)\b",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"\([^)]*\)")


def skill_items(line: str) -> tuple[Claim, ...]:
    """What the line lists, each with its place; nothing for a sentence."""
    bare = _BRACKETS.sub(lambda found: " " * len(found[0]), line)
    if len(bare.split()) > _LONGEST_LINE or _STORY.search(bare.strip()):
        return ()
    items = tuple(_parted(bare, line))
    return items if all(len(item.text.split()) <= _LONGEST_ITEM for item in items) else ()


def _parted(bare: str, line: str) -> Iterator[Claim]:
    start = 0
    for end, after in [*((found.start(), found.end()) for found in _SEPARATOR.finditer(bare)), (len(bare), len(bare))]:
        text = line[start:end].strip()
        if text:
            first = start + line[start:end].index(text)
            yield Claim(kind=ClaimKind.SKILL, text=text, start=first, end=first + len(text))
        start = after
