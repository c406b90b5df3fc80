"""A CV as Markdown (CommonMark): one heading per part and entry, one line per line of the CV."""

import re
from collections.abc import Iterator

from adapters.render.outline import Entry, Line, Outline, Part, Reach, Shape

_INLINE = re.compile(r"[\\`*\[\]<]|(?<![^\W_])_|_(?![^\W_])|~(?=~)|&(?=\w+;|#)")
_BLOCK_START = re.compile(r"^(?P<number>\d*)(?P<mark>(?<=\d)[.)]|(?<!\d)[-+=#>])")


def markdown_text(cv: Outline) -> str:
    """The document, ending in a line break. What means something to Markdown is escaped where it is text."""
    return "\n\n".join(filter(None, _blocks(cv))) + "\n"


def _blocks(cv: Outline) -> Iterator[str]:
    if cv.name:
        yield f"# {_text(cv.name)}"
    if cv.headline:
        yield f"**{_text(cv.headline)}**"
    for row in cv.reach:
        yield " · ".join(map(_reach, row))
    for part in cv.parts:
        yield f"## {_text(part.heading)}"
        yield from _lines(part)
        for entry in part.entries:
            yield from _entry(entry)


def _lines(part: Part) -> Iterator[str]:
    match part.shape:
        case Shape.PARAGRAPHS:
            yield from map(_start, part.lines)
        case _:
            yield _bullets(part.lines)


def _entry(entry: Entry) -> Iterator[str]:
    yield f"### {_text(entry.title)}"
    place = [f"**{_text(entry.organisation)}**"] if entry.organisation else []
    place += [_text(one) for one in (entry.location, entry.dates) if one]
    place += [_reach(entry.link)] if entry.link else []
    yield " · ".join(place)
    yield _bullets(entry.lines)


def _bullets(lines: tuple[Line, ...]) -> str:
    return "\n".join(f"- {_start(line)}" for line in lines)


def _start(line: Line) -> str:
    """A line as it may stand at the start of a block, where a dash or "1." would begin a list."""
    if line.label:
        return f"**{_text(line.label)}:** {_text(line.text)}"
    return _BLOCK_START.sub(r"\g<number>\\\g<mark>", _text(line.text))


def _text(text: str) -> str:
    return _INLINE.sub(r"\\\g<0>", text)


def _reach(reach: Reach) -> str:
    if not reach.href:
        return _text(reach.text)
    return f"[{_text(reach.text)}]({re.sub(r'[()<>]', _percent, reach.href)})"


def _percent(found: re.Match[str]) -> str:
    return f"%{ord(found[0]):02X}"
