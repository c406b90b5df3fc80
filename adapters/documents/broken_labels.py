"""Labels that a narrow margin broke into lines, where the content itself says so.

The content has all lines of a label, and directly after them what it labels, which stands beside the first one. They
end at one edge, or go on in small letters: two lines of an address beside a number do neither.
"""

from collections.abc import Sequence

from adapters.documents.segments import Row, Segment

_LEADING = 1.7
"""Letter heights from one line of a label to the next, at most."""
_EDGE = 0.35
"""Of the letter height, by which lines that end at one edge may differ."""
_MOST_LINES = 5


def with_whole_labels(rows: Sequence[Row]) -> list[Row]:
    """The rows; a broken label is whole in the row where it begins."""
    read: list[Row] = []
    gone: set[int] = set()
    for at, row in enumerate(rows):
        left = [one for one in row if id(one) not in gone]
        more = _rest_of_label(left, rows[at + 1 : at + _MOST_LINES]) if len(left) == len(row) > 1 else []
        if more:
            gone |= {id(one) for one in more}
            left[0] = Segment([word for one in (left[0], *more) for word in one.words], left[0].order)
        if left:
            read.append(left)
    return read


def _rest_of_label(row: Row, below: Sequence[Row]) -> list[Segment]:
    """The lines below that go on with the row's first segment; none where the content does not say so."""
    label, told = row[0], min(one.order for one in row[1:])
    more: list[Segment] = []
    above, following = label, label.order + len(label.words)
    for other in below:
        one = other[0]
        if following == told or one.order != following or label.is_mark or not _goes_on(above, one):
            break
        more.append(one)
        above, following = one, one.order + len(one.words)
    return more if following == told else []


def _goes_on(above: Segment, below: Segment) -> bool:
    alike = abs(above.size - below.size) < 0.3 and above.words[-1].bold == below.words[0].bold
    near = above.baseline - below.baseline <= _LEADING * below.size
    one_edge = abs(above.right - below.right) <= _EDGE * below.size and abs(above.left - below.left) > 1.0
    return alike and near and not below.is_bullet and (one_edge or below.text[0].islower())
