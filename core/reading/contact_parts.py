"""Contact details under headings that announce something else: "About" is a profile, or how to reach somebody."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from core.cv import SectionKind
from core.reading.details import is_sure, pieces_of
from core.reading.sections import Part
from core.reading.source import SourceLine
from core.reading.wrapping import is_sentence

_LEAST = 3
"""One line in so many makes a part without sentences one of details."""


def with_details_apart(found: Sequence[Part]) -> list[Part]:
    """The parts; what a profile says of how to reach the person is part of no section."""
    return [one for part in found for one in (_parted(part) if part.kind is SectionKind.SUMMARY else [part])]


def _parted(part: Part) -> Iterator[Part]:
    details = [line for line in part.lines if _is_detail(line)]
    if not details:
        yield part
    elif _LEAST * len(details) >= len(part.lines) and not any(map(is_sentence, part.lines)):
        yield replace(part, kind=None)
    else:
        yield Part(None, None, tuple(details))
        yield replace(part, lines=tuple(line for line in part.lines if line not in details))


def _is_detail(line: SourceLine) -> bool:
    """Whether the line says how to reach somebody, and nothing else."""
    pieces = pieces_of(line.text)
    mail = "@" in line.text and len(line.text.split()) == 1
    return bool(pieces) and not line.bullet and (mail or all(is_sure(piece) for piece in pieces))
