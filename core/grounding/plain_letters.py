"""Plain letters: of whole lines, many times over, and of the lists of words that are written in them."""

import re
from functools import lru_cache

from core.reading.phrases import plain

_LATIN = {code: plain(chr(code)) for code in range(0xC0, 0x250)} | {0x2019: "'"}
_OTHER_SCRIPT = re.compile("[^\x00-\x7f\xa0-\xbf\xd7\xdf\xf7\u2000-\u20cf]")


@lru_cache(maxsize=4096)  # each line is read by most examiners, and is a source of several entries
def plain_line(line: str) -> str:
    """What ``plain`` makes of the line, as long as it, with straight apostrophes."""
    simple = line.translate(_LATIN)
    return plain(simple) if _OTHER_SCRIPT.search(simple) else simple.lower()


def listed(names: str) -> frozenset[str]:
    """The names of a list that is written in plain letters, a ``_`` for a space."""
    return frozenset(name.replace("_", " ") for name in names.split())
