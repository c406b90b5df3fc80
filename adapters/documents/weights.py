"""Lines that go over from bold to light type, or back, once: two names stand in them, parted by their weight alone.

``**HEAD BAKER** RYE & SONS``: forms and templates part a title from its employer so. A sentence may begin with a word
in bold type as well, so that several lines of a page have to be set alike.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from adapters.documents.segments import Row, Segment, Word

_SEVERAL = 2
"""Lines of a page that are set so."""
_MOST_WORDS = 9
_STOPS = frozenset(".:;!?")
_SHORTENED = 4
"""Characters of a word that ends in a stop because it is shortened: Ltd., S.r.l."""


def parted_by_weight(rows: Sequence[Row]) -> Iterator[Row]:
    """The rows, segments that change their weight between two names as two each, if several of a page do."""
    changes = {id(one): at for row in rows for one in row if (at := _change(one))}
    sizes = Counter(round(one.size) for row in rows for one in row if id(one) in changes)
    for row in rows:
        parted: Row = []
        for one in row:
            if id(one) in changes and sizes[round(one.size)] >= _SEVERAL:
                at = changes[id(one)]
                parted += [Segment(one.words[:at], one.order), Segment(one.words[at:], one.order + at)]
            else:
                parted.append(one)
        yield parted


def _change(segment: Segment) -> int:
    """Which word is the first one of the other weight, where two names are parted by it alone; 0 where not."""
    changes = [at for at, (one, other) in enumerate(pairwise(segment.words), 1) if one.bold != other.bold]
    if len(changes) != 1 or segment.is_bullet:
        return 0
    names = segment.words[: changes[0]], segment.words[changes[0] :]
    return changes[0] if all(map(_may_be_name, names)) else 0


def _may_be_name(words: Sequence[Word]) -> bool:
    """Whether the words could be a name: they begin with a capital letter, and end no sentence, label or list."""
    first, last = words[0].text, words[-1].text
    whole = last[-1].isalnum() or last[-1] in ")»”\"'’" or (last[-1] == "." and last[-2:-1].isalpha())
    stopped = any(word.text[-1] in _STOPS and len(word.text) > _SHORTENED for word in words[:-1])
    return len(words) <= _MOST_WORDS and first[0].isalpha() and not first[0].islower() and whole and not stopped
