"""Contact details that stand elsewhere than under the name: in a profile, or in a line at the foot of a page."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from core.cv import SectionKind
from core.reading.dates import find_period
from core.reading.details import ANY_DOMAIN, EMAIL, is_sure, number_in, pieces_of
from core.reading.phrases import plain
from core.reading.sections import Part
from core.reading.source import SourceLine
from core.reading.wrapping import is_sentence

_LEAST = 3
"""One line in so many makes a part without sentences one of details."""
_PLACE_WORDS = 8
"""Words of a place that stands beside a number and an address, at most."""
_ASTRAY, _BESIDE = 3.0, 30.0
"""Points by which the lines of one column begin apart at most, and two columns at least."""
_APART = 0.3
"""Line heights by which a foot stands farther below than lines of a section below each other."""
_MOST_LINES = 2
"""Lines of an address."""


def with_details_apart(found: Sequence[Part]) -> list[Part]:
    """The parts; what a profile says of how to reach the person, and a line of contact anywhere, is part of no section.

    Such a line counts where those under the name tell no number: it is theirs if it has their address, or they none.
    """
    parts = [one for part in found for one in (_parted(part) if part.kind is SectionKind.SUMMARY else [part])]
    about = [line for part in parts if part.kind is None for line in part.lines]
    if any(_phone_of(line) for line in about):
        return parts
    addresses = _addresses(about)
    told = [one for part in parts for one in _without_contact_lines(part, addresses)]
    if any(_phone_of(line) for one in told if one.kind is None for line in one.lines):
        return told
    return _with_foot_apart(told)


def _with_foot_apart(parts: list[Part]) -> list[Part]:
    """The parts; a last line that is a number and stands apart from all above it tells how to reach the person."""
    *above, last = parts
    if last.kind in (None, SectionKind.REFERENCES) or not last.lines:
        return parts
    foot = last.lines[-1]
    others = [line.gap for line in last.lines[1:-1]]
    apart = foot.gap > max(others, default=0.0) + _APART or (bool(others) and foot.page != last.lines[-2].page)
    if not apart or _phone_of(foot) is None or not _is_detail(foot) or _addresses([foot]):
        return parts
    return [*above, last._replace(lines=last.lines[:-1]), Part(None, None, (foot,))]


def _parted(part: Part) -> Iterator[Part]:
    details = [line for line in part.lines if _is_detail(line)]
    if not details:
        yield part
    elif _LEAST * len(details) >= len(part.lines) and not any(map(is_sentence, part.lines)):
        yield part._replace(kind=None)
    else:
        yield Part(None, None, tuple(details))
        yield part._replace(lines=tuple(line for line in part.lines if line not in details))


def _without_contact_lines(part: Part, addresses: frozenset[str]) -> Iterator[Part]:
    """The part, and before it the lines in it that say how to reach this person."""
    if part.kind in (None, SectionKind.REFERENCES):
        yield part
        return
    taken: list[SourceLine] = []
    kept: list[SourceLine] = []
    for told, group in groupby(part.lines, key=_tells_contact):
        block = list(group)
        own = _addresses(block)
        theirs = own & addresses if addresses else own
        if told and theirs and any(map(_phone_of, block)):
            above = _beginning_of_column(kept, block[0])
            taken += [*kept[len(kept) - above :], *block]
            del kept[len(kept) - above :]
        else:
            kept += block
    if taken:
        yield Part(None, None, tuple(taken))
    yield part._replace(lines=tuple(kept))


def _beginning_of_column(above: Sequence[SourceLine], line: SourceLine) -> int:
    """How many lines stand in the line's column above it, where it begins there: a street and a town, no more."""
    same = next((at for at, one in enumerate(reversed(above)) if abs(one.x - line.x) > _ASTRAY), 0)
    begun = above[len(above) - same :]
    apart = same < len(above) and abs(above[-same - 1].x - line.x) > _BESIDE
    plainly = not any(one.bullet or find_period(one.text) for one in begun)
    return same if 0 < same <= _MOST_LINES and apart and plainly else 0


def _tells_contact(line: SourceLine) -> bool:
    """Whether the line is details of how to reach somebody, beside which at most a place stands."""
    if line.bullet or line.level is not None:
        return False
    pieces = pieces_of(line.text)
    sure = [piece for piece in pieces if is_sure(piece) or ANY_DOMAIN.fullmatch(piece)]
    other = [piece for piece in pieces if piece not in sure]
    return bool(sure) and len(other) <= 1 and all(_may_be_place(piece, sure) for piece in other)


def _may_be_place(piece: str, sure: Sequence[str]) -> bool:
    """Whether the piece may be where somebody lives: no date, and no name that an address beside it repeats."""
    words = plain(piece).split()
    mailed = [plain(found[0]).partition("@")[0] for one in sure if (found := EMAIL.search(one))]
    named = any(len(word) > 2 and word.strip(".,") in mail for word in words for mail in mailed)
    return len(words) <= _PLACE_WORDS and find_period(piece) is None and not named


def _addresses(lines: Sequence[SourceLine]) -> frozenset[str]:
    return frozenset(found[0].lower() for line in lines for found in EMAIL.finditer(line.text))


def _phone_of(line: SourceLine) -> str | None:
    return next((number for piece in pieces_of(line.text) if (number := number_in(piece))), None)


def _is_detail(line: SourceLine) -> bool:
    """Whether the line says how to reach somebody, and nothing else."""
    pieces = pieces_of(line.text)
    mail = "@" in line.text and len(line.text.split()) == 1
    return bool(pieces) and not line.bullet and (mail or all(is_sure(piece) for piece in pieces))
