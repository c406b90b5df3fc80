"""Words far taller than what stands beside them: a name beside an address, a heading beside its text.

They are in one row with it by chance, and are read before it, as a line of their own.
"""

from collections.abc import Iterator, Sequence

from adapters.documents.segments import Row, Segment

_TALLER = 1.6
"""How much taller than all others of its row a line of its own is."""


def with_tall_words_apart(rows: Sequence[Row]) -> Iterator[Row]:
    """The rows; tall words that stand beside others as a row before them."""
    for row in rows:
        tall = max(row, key=lambda one: one.size)
        beside = [one for one in row if one is not tall]
        if beside and _says_something(tall) and all(_TALLER * one.size <= tall.size for one in beside):
            yield [tall]
            yield beside
        else:
            yield row


def _says_something(segment: Segment) -> bool:
    """Whether these are words: no figure that stands out, no mark, and no letter that adorns the page."""
    letters = sum(map(str.isalpha, segment.text))
    return letters > 2 and letters > sum(map(str.isdigit, segment.text))
