"""Which of the texts that head a role is the title, which the employer, which the place.

Every way to label the texts gets a score: what their words say, how a text falls apart at its commas, dashes and
small words ("at", "bei", "chez"), and which text stands beside which. Words alone often do not tell ("Umbra,
Sommelier"),
but a CV heads its roles in one way throughout, so each way is judged by what it makes of the other roles as well.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from core.reading.name_scores import COMMA, EMPLOYED, IN, PLACED, REST, ROLES, TITLED, Hints, Scores, Words, is_legal
from core.reading.phrases import Late, plain
from core.reading.places import is_place
from core.reading.role_words import AT, DASH, LEGAL, ORGANISATION, SCHOOL, TITLE
from core.reading.wrapping import SMALL_WORDS

_FOR = Late(r"\s+(?:für|for|voor|pour|para|per|dla|для|för|til)\s+(?=[^\W\d_a-zà-ÿа-яα-ω])")
"""A small word between title and employer, as ``IN`` is, where no place can follow."""
_QUOTED = re.compile(r"(?<=[»”])\s+(?=\w)|\s+(?=(?:ООО|АО|ИП|ЗАО|ПАО|ОАО) [«„\"])")
_SPACE = re.compile(r"\s+(?=[^\W\d_])")
_MOST_ATOMS = 6
_MOST_CELLS = 5
_ALIKE = 0.8
_TOWN_FIRST = 1.0
"""What speaks against a place above a degree and its school: a school may be called by one word."""
_FOLLOWS = 0.5
"""What speaks against a role without an employer, where the one above may name it."""
_SUBJECT = -3.0
_NEAR = 30
"""Roles above and below, with which one is compared: no career has more."""
NO_HINTS = Hints()


class Labels(NamedTuple):
    """The texts by what they are; ``rest`` is what is none of them."""

    title: str | None = None
    organisation: str | None = None
    place: str | None = None
    rest: tuple[str, ...] = ()


class _Way(NamedTuple):
    """One way to label a role's texts."""

    score: float
    labelled: tuple[tuple[str, str], ...]

    order: str = ""
    """Title and employer in their order, with what stands between them."""
    placed: str = ""
    """Which name stands before the place, and what parts them, where both stand in one text."""

    @property
    def place(self) -> str | None:
        """The text that is taken for a place."""
        return next((text for label, text in self.labelled if label == PLACED), None)

    @property
    def turns(self) -> str:
        """Title, employer and place in their order."""
        return "".join(label for label, _ in self.labelled if label != REST)


class Heading(NamedTuple):
    """The texts that head one role, line by line, and which of the three a label has told already."""

    rows: tuple[tuple[str, ...], ...]
    known: str = ""
    follows: bool = False
    """Whether the employer may stand above an earlier role: that one has a line before its dated one, this has none."""


def label_all(headings: Sequence[Heading], words: Words = ROLES, hints: Hints = NO_HINTS) -> list[Labels]:
    """What is what in the headings of one section's roles, or of its studies."""
    judge = _Judge(headings, words, hints)
    every = [list(judge.ways(heading)) for heading in headings]
    ways = [_by_key(own) for own in every]
    out = []
    for index, own in enumerate(every if words is ROLES else [list(best.values()) for best in ways]):
        first = max(0, index - _NEAR)
        near = ways[first : index + _NEAR + 1]
        others = [other for at, other in enumerate(near, first) if at != index and len(other) > 1]
        usual = [max(other.values(), key=lambda way: way.score) for other in others]
        best = max(
            own,
            key=lambda way: way.score + _agreement(way.order, others) + _placed_alike(way, usual),
            default=None,
        )
        out.append(_labels(best))
    places = {labels.place for labels in out}
    employers = Counter(labels.organisation for labels in out)
    return [
        labels._replace(organisation=None, place=labels.organisation)
        if labels.organisation in places and labels.place is None and employers[labels.organisation] < len(out)
        else labels
        for labels in out
    ]


def _by_key(ways: Sequence[_Way]) -> dict[str, _Way]:
    """The best way of each order of title and employer."""
    found: dict[str, _Way] = {}
    for way in ways:
        key = way.order
        if key not in found or found[key].score < way.score:
            found[key] = way
    return found


def _agreement(order: str, others: Sequence[dict[str, _Way]]) -> float:
    """How well the order does for the other roles: nothing at best, less where it makes little of them."""
    if len(order) < 2:
        return 0.0
    same, turned = [], []
    for other in others:
        best = max((way.score for known, way in other.items() if len(known) > 1), default=None)
        if best is None:
            continue
        alike = [way.score for known, way in other.items() if known == order]
        same.append(max(-2.0, alike[0] - best) if alike else -1.0)
        alike = [way.score for known, way in other.items() if (known[:1], known[-1:]) == (order[0], order[-1])]
        turned.append(max(-2.0, max(alike) - best) if alike else -2.0)
    return sum(0.35 * sum(losses) / len(losses) for losses in (same, turned) if losses)


def _placed_alike(way: _Way, others: Sequence[_Way]) -> float:
    """What speaks for a place: that the other roles have theirs behind such a sign, at that turn, or the same one."""
    if not others:
        return 0.0
    signs = sum(way.placed == other.placed for other in others) if way.placed else 0
    turns = sum(way.turns == other.turns for other in others) if PLACED in way.turns else 0
    known = way.place is not None and any(way.place == other.place for other in others)
    return _ALIKE * (signs + turns) / len(others) + known


def _labels(way: _Way | None) -> Labels:
    if way is None:
        return Labels()
    first: dict[str, str] = {}
    rest: list[str] = []
    for label, text in way.labelled:
        if label == REST or label in first:
            rest.append(text)
        else:
            first[label] = text
    return Labels(first.get(TITLED), first.get(EMPLOYED), first.get(PLACED), tuple(rest))


class _Judge:
    """Finds the ways to label headings."""

    def __init__(self, headings: Sequence[Heading], words: Words, hints: Hints) -> None:
        single = [heading.rows for heading in headings if sum(map(len, heading.rows)) == 1 and not heading.follows]
        self._shared = _shared(single) if 2 * len(single) > len(headings) else frozenset()
        said = ["\n".join(cell for row in heading.rows for cell in row) for heading in headings]
        self._scores = Scores(said, words, hints)

    def ways(self, heading: Heading) -> Iterator[_Way]:
        """Every way to label the heading's texts that may be the best one."""
        cells = [(cell, not at) for row in heading.rows for at, cell in enumerate(row)]
        states: dict[tuple[str, str], _Way] = {(heading.known, ""): _Way(0.0, ())}
        for cell, begins in cells[:_MOST_CELLS]:
            options = list(self._options(cell, alone=len(cells) == 1 and not heading.follows))
            grown: dict[tuple[str, str], _Way] = {}
            for (used, order), way in states.items():
                last = way.labelled[-1][0] if way.labelled else ""
                for score, labelled, sign, placed in options:
                    new = "".join(label for label, _ in labelled if label != REST)
                    if any(label in used for label in new):
                        continue
                    beside = _beside(last, labelled[0][0], begins=begins)
                    if not self._scores.is_roles and not last and labelled[0][0] == PLACED:
                        beside -= _TOWN_FIRST
                    inner = sign.join(label for label in new if label != PLACED)
                    joined = f"{order}{'/' if begins else '|'}{inner}" if order and inner else order + inner
                    key = (used + new, joined)
                    total = way.score + score + beside
                    if key not in grown or grown[key].score < total:
                        grown[key] = _Way(total, (*way.labelled, *labelled), joined, placed or way.placed)
            states = grown
        rest = tuple((REST, cell) for cell, _ in cells[_MOST_CELLS:])
        for (used, _), way in states.items():
            missing = 2.2 * (TITLED not in used) + (_FOLLOWS if heading.follows else 2.0) * (EMPLOYED not in used)
            yield _Way(way.score - missing, (*way.labelled, *rest), way.order, way.placed)

    def _options(self, cell: str, *, alone: bool) -> Iterator[tuple[float, tuple[tuple[str, str], ...], str, str]]:
        for label in (TITLED, EMPLOYED, PLACED, REST):
            yield self._scores.of(label, cell), ((label, cell),), "", ""
        joints = [
            (joint, sign)
            for joint, sign in _joints(cell, self._shared)
            if sign != "in" or self._scores.hints.is_in(joint[0])
        ]
        if alone and all(sign == "in" for _, sign in joints):  # "in" is a part of many a degree's name
            joints = sorted([*joints, *self._scores.bare_joints(cell)], key=lambda joint: joint[0].start())
        for at, (first, sign) in enumerate(joints):
            left, right = cell[: first.start()].strip(" ,"), cell[first.end() :].strip(" ,")
            if not left or not right:
                continue
            for a, b in ("TO", "OT", "OP", "TP"):
                yield (
                    self._scores.of(a, left) + self._scores.of(b, right) + self._joint(a, b, sign, left, right),
                    ((a, left), (b, right)),
                    sign[0],
                    f"{a}{sign[0]}" if b == PLACED else "",
                )
            for second, next_sign in joints[at + 1 :]:
                middle, end = cell[first.end() : second.start()].strip(" ,"), cell[second.end() :].strip(" ,")
                if not middle or not end:
                    continue
                for a, b, c in ("TOP", "OTP", "OPT"):
                    score = self._scores.of(a, left) + self._scores.of(b, middle) + self._scores.of(c, end)
                    score += self._joint(a, b, sign, left, middle) + self._joint(b, c, next_sign, middle, end)
                    placed = f"{b}{next_sign[0]}" if c == PLACED else ""
                    yield score, ((a, left), (b, middle), (c, end)), (sign if a + b != "OP" else next_sign)[0], placed

    def _joint(self, left: str, right: str, sign: str, before: str, after: str) -> float:
        """What speaks for parting a text there, into what stands before the joint and what stands after it."""
        pair = left + right
        if sign == "at":
            return 2.5 if pair == "TO" else -3.0
        if sign == " ":
            return -0.5 if pair in ("OT", "TO") else -4.0
        if sign == "in":
            surely = self._scores.is_titled(before) and (
                self._scores.is_roles or self._scores.is_organised(after.split(", ", maxsplit=1)[0])
            )
            if not self._scores.is_roles and not surely and not is_place(after):
                return _SUBJECT  # what is studied, most often
            return (0.0 if surely else -1.2) if pair == "TO" else (-0.5 if right == PLACED else -4.0)
        if sign == "for":
            return -0.2 if pair == "TO" and self._scores.is_titled(before) else -4.0
        if pair == "OP" and not self._scores.is_roles and not is_place(after):
            return -1.3  # a town that nobody knows is often part of a school's name
        # "Clinical Educator, Maternity" is a title more often than a title and a town.
        return 0.5 if pair == "OP" else -0.6 if pair == "TP" else 0.0


def _shared(headings: Sequence[tuple[tuple[str, ...], ...]]) -> frozenset[str]:
    """How texts of different roles begin alike, word for word: the employer that they share, where nothing parts it."""
    cells = [[cell.split() for row in rows for cell in row if "," not in cell] for rows in headings]
    found = set()
    for at, own in enumerate(cells):
        for words in own:
            for other in (one for others in cells[at + 1 : at + 1 + _NEAR] for one in others):
                alike = 0
                while alike < min(len(words), len(other)) and words[alike] == other[alike]:
                    alike += 1
                if 0 < alike < min(len(words), len(other)) and words[alike][0].isupper() and other[alike][0].isupper():
                    found.add(" ".join(words[:alike]))
    return frozenset(name for name in found if not _names_nobody(name))


def _names_nobody(name: str) -> bool:
    """Whether titles begin so, ``Director of``, or names of many houses of one kind: ``Universität``."""
    if any(words.fullmatch(plain(name)) is not None for words in (SCHOOL, ORGANISATION)):
        return True
    *_, last = name.split()
    titled = TITLE.search(plain(name)) is not None and ORGANISATION.search(plain(name)) is None
    return last.lower() in SMALL_WORDS or (titled and not is_legal(plain(name)))


def _is_form(text: str) -> bool:
    form = LEGAL.match(plain(text))
    return form is not None and text[form.end() :].strip()[:1] in ("", ".", ",", "&")


def _joints(cell: str, shared: frozenset[str]) -> list[tuple[re.Match[str], str]]:
    """Where the text may fall apart, and at what: a word, a small word, a dash, a comma, or the end of a name."""
    patterns = ((AT, "at"), (IN, "in"), (_FOR, "for"), (DASH, "-"), (COMMA, ","), (_QUOTED, " "))
    found = [(one, sign) for pattern, sign in patterns for one in pattern.finditer(cell)]
    # A legal form after a comma belongs to the name before it.
    found = [(one, sign) for one, sign in found if sign != "," or not _is_form(cell[one.end() :])]
    if "," not in cell:
        ends = (form.end() + cell.startswith(".", form.end()) for form in LEGAL.finditer(plain(cell)) if form.start())
        forms = (_SPACE.match(cell, end) for end in ends)
        found += [(space, " ") for space in forms if space is not None]
    begun = max((name for name in shared if cell.startswith(f"{name} ")), key=len, default="")
    if begun and (space := _SPACE.match(cell, len(begun))) is not None:
        found.append((space, " "))
    found.sort(key=lambda joint: joint[0].start())
    return found if len(found) < _MOST_ATOMS else found[: _MOST_ATOMS // 2] + found[-_MOST_ATOMS // 2 :]


def _beside(last: str, label: str, *, begins: bool) -> float:
    """What speaks for a text of this label after one of the other."""
    if label == PLACED:
        return -0.3 if not last else 0.3 * (last == EMPLOYED) + 0.2 * (not begins)
    if label == REST:
        return -0.8 if not last else 0.0
    return 0.1 * (label == TITLED and not last)
