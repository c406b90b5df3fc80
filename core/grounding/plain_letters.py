"""``plain`` for whole lines, many times over."""

from core.reading.phrases import plain

_LATIN = {code: plain(chr(code)) for code in range(0xC0, 0x250)} | {0x2019: "'"}


def plain_line(line: str) -> str:
    """What ``plain`` makes of the line, as long as it, with straight apostrophes."""
    simple = line.translate(_LATIN)
    return simple.lower() if simple.isascii() else plain(simple)
