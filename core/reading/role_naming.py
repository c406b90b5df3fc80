"""Which of the texts that head a role is the title, which the employer, which the place.

Every way to label the texts gets a score: what their words say, how a text falls apart at its commas, dashes and
small words ("at", "bei", "chez"), and which text stands beside which. Words alone often do not tell ("Umbra,
Sommelier"),
but a CV heads its roles in one way throughout, so each way is judged by what it makes of the other roles as well.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from core.reading.phrases import Late, any_of, plain
from core.reading.places import is_place
from core.reading.role_words import AT, DASH, LEGAL, ORGANISATION, TITLE, TITLE_BEGINNING
from core.reading.wrapping import SMALL_WORDS

TITLED, EMPLOYED, PLACED, REST = "T", "O", "P", "R"
_IN = Late(
    r"\s+(?:in|en|em|na|no|nas|nos|à|au|aux|a|alla|w|we|в|на|у|στο|στη)\s+"
    r"(?:(?:la|le|the|der|dem|die|el|los|las|het|de)\s+)?(?=[^\W\d_a-zà-ÿа-яα-ω]|[«„“\"])"
)
"""A small word that may stand between title and employer, and as well inside one of them."""
_FOR = Late(r"\s+(?:für|for|voor|pour|para|per|dla|для)\s+(?=[^\W\d_a-zà-ÿа-яα-ω])")
"""The same, where no place can follow."""
_COMMA = re.compile(r"\s*,\s+(?![^()]*\))")
_FIRM = Late(
    r"(?:^|\s)(?:&|and|und|y|et|e|i|en)\s+(?:co\b|cie\b|sons?\b|partners?\b|asociados|associates|associados|söhne|figli|fils|hijos|filhos|zonen|wspólnicy|συνεργάτες|компания)",
    re.IGNORECASE,
)
_PARTNERS = re.compile(r"^[\w'’-]+(?:, [\w'’-]+)* (?:&|and|und|y|et|e|i|en) [\w.]+$")
"""A firm that is called after its partners, commas and all."""
_OWN_BOSS = any_of(
    r"""
    self-employed self_employed freelance freelancer selbstandig selbststandig freiberuflich independant
    a_mon_compte
    autonomo por_cuenta_propia conta_propria autonoma libero_professionista in_proprio zelfstandige? eigen_zaak
    dzialalnosc_wlasna samozatrudnienie αυτοαπασχολουμεν\\w+ самозанятыи фриланс ип 自由职业 individual_entrepreneur
    """
)
_NAMED = re.compile(r"^[«„“\"][^»“”\"]+[»“”\"]$|\.(?:ai|com|io|net|org)\b|&|[^\W\d_][a-z]+[A-Z]", re.IGNORECASE)
_QUOTED = re.compile(r"(?<=[»”])\s+(?=\w)|\s+(?=(?:ООО|АО|ИП|ЗАО|ПАО|ОАО) [«„\"])")
_SPACE = re.compile(r"\s+(?=[^\W\d_])")
_STREET = Late(
    r"^\d{1,5}[a-z]?,? [^\d]|\w(?:strasse|straße|str\.|weg|platz|gasse|laan|straat) \d|^(?:rue|calle|via|rua|ul\.) .*\d"
    r"|\b(?:street|avenue|road)\b.*\d|\b\d{4,6} [^\W\d_]"
)
"""An address: where an employer is, and never who."""
_TOWN = re.compile(r"^[^\W\d_][^\W\d_]+(?:[ '’-](?:[^\W\d_]+)){0,3}$")
_MOST_ATOMS = 6
_MOST_CELLS = 5


@dataclass(frozen=True, slots=True)
class Labels:
    """The texts by what they are; ``rest`` is what is none of them."""

    title: str | None = None
    organisation: str | None = None
    place: str | None = None
    rest: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Way:
    """One way to label a role's texts."""

    score: float
    labelled: tuple[tuple[str, str], ...]

    order: str = ""
    """Title and employer in their order, with what stands between them."""


@dataclass(frozen=True, slots=True)
class Heading:
    """The texts that head one role, line by line, and which of the three a label has told already."""

    rows: tuple[tuple[str, ...], ...]
    known: str = ""
    follows: bool = False
    """Whether the employer may stand above an earlier role: that one has a line before its dated one, this has none."""


def label_all(headings: Sequence[Heading]) -> list[Labels]:
    """What is what in the headings of one section's roles."""
    judge = _Judge(headings)
    ways = [_by_key(judge.ways(heading)) for heading in headings]
    out = []
    for index, own in enumerate(ways):
        others = [other for at, other in enumerate(ways) if at != index and len(other) > 1]
        best = max(own.values(), key=lambda way: way.score + _agreement(way.order, others), default=None)
        out.append(_labels(best))
    places = {labels.place for labels in out}
    employers = Counter(labels.organisation for labels in out)
    return [
        replace(labels, organisation=None, place=labels.organisation)
        if labels.organisation in places and labels.place is None and employers[labels.organisation] < len(out)
        else labels
        for labels in out
    ]


def _by_key(ways: Iterator[_Way]) -> dict[str, _Way]:
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
    """Scores texts; remembers what it has scored."""

    def __init__(self, headings: Sequence[Heading]) -> None:
        self._scores: dict[tuple[str, str], float] = {}
        self._shared = _shared([heading.rows for heading in headings])
        self._said = ["\n".join(cell for row in heading.rows for cell in row) for heading in headings]

    def ways(self, heading: Heading) -> Iterator[_Way]:
        """Every way to label the heading's texts that may be the best one."""
        cells = [(cell, not at) for row in heading.rows for at, cell in enumerate(row)]
        states: dict[tuple[str, str], _Way] = {(heading.known, ""): _Way(0.0, ())}
        for cell, begins in cells[:_MOST_CELLS]:
            options = list(self._options(cell))
            grown: dict[tuple[str, str], _Way] = {}
            for (used, order), way in states.items():
                last = way.labelled[-1][0] if way.labelled else ""
                for score, labelled, sign in options:
                    new = "".join(label for label, _ in labelled if label != REST)
                    if any(label in used for label in new):
                        continue
                    beside = _beside(last, labelled[0][0], begins=begins)
                    inner = sign.join(label for label in new if label != PLACED)
                    joined = f"{order}{'/' if begins else '|'}{inner}" if order and inner else order + inner
                    key = ("".join(sorted(used + new)), joined)
                    total = way.score + score + beside
                    if key not in grown or grown[key].score < total:
                        grown[key] = _Way(total, (*way.labelled, *labelled), joined)
            states = grown
        rest = tuple((REST, cell) for cell, _ in cells[_MOST_CELLS:])
        for (used, _), way in states.items():
            missing = 2.2 * (TITLED not in used) + (0.8 if heading.follows else 2.0) * (EMPLOYED not in used)
            yield _Way(way.score - missing, (*way.labelled, *rest), way.order)

    def _options(self, cell: str) -> Iterator[tuple[float, tuple[tuple[str, str], ...], str]]:
        for label in (TITLED, EMPLOYED, PLACED, REST):
            yield self._score(label, cell), ((label, cell),), ""
        joints = _joints(cell, self._shared)
        for at, (first, sign) in enumerate(joints):
            left, right = cell[: first.start()].strip(" ,"), cell[first.end() :].strip(" ,")
            if not left or not right:
                continue
            for a, b in ("TO", "OT", "OP", "TP"):
                yield (
                    self._score(a, left) + self._score(b, right) + _joint(a, b, sign, left),
                    ((a, left), (b, right)),
                    sign[0],
                )
            for second, next_sign in joints[at + 1 :]:
                middle, end = cell[first.end() : second.start()].strip(" ,"), cell[second.end() :].strip(" ,")
                if not middle or not end:
                    continue
                for a, b, c in ("TOP", "OTP", "OPT"):
                    score = self._score(a, left) + self._score(b, middle) + self._score(c, end)
                    score += _joint(a, b, sign, left) + _joint(b, c, next_sign, middle)
                    yield score, ((a, left), (b, middle), (c, end)), (sign if a + b != "OP" else next_sign)[0]

    def _score(self, label: str, text: str) -> float:
        key = (label, text)
        if key not in self._scores:
            self._scores[key] = self._judged(label, text)
        return self._scores[key]

    def _judged(self, label: str, text: str) -> float:
        simple = plain(text)
        commas, dashes = len(_COMMA.findall(text)), len(DASH.findall(text))
        told = 0.5 if AT.search(text) else 0.0
        if label == REST:
            return -1.4 - (0.8 if TITLE.search(simple) or _is_legal(simple) or _NAMED.search(text) else 0.0)
        title = TITLE.search(simple) is not None
        legal, organisation = _is_legal(simple), ORGANISATION.search(simple) is not None
        organisation = organisation and not _ends_with_title(simple)  # a systems engineer is no system
        own = _OWN_BOSS.fullmatch(simple.strip()) is not None
        if _STREET.search(simple) and label != REST:
            return 2.0 if label == PLACED else -4.0
        repeated = sum(text in said for said in self._said) > 1
        if label == TITLED:
            score = (3.0 if title else 0.0) + (0.5 if TITLE_BEGINNING.match(simple) else 0.0)
            score -= 4.0 * legal + 1.5 * (organisation and not legal) + 1.0 * (repeated and not title) + 2.0 * own
            score -= 2.0 * is_place(text) + 1.0 * (len(text.split()) > 9) + 0.5 * text[:1].islower()
            inner = 0.4 * (_IN.search(text) is not None)
            return score - 0.3 * commas - 0.4 * dashes - inner - 2 * told
        if label == EMPLOYED:
            score = 4.0 * legal + 2.0 * organisation + 1.5 * (_NAMED.search(text) is not None) + 3.0 * own
            place = is_place(text)
            score += 1.2 * (repeated and not title and not place) - 1.4 * (title and not legal and not organisation)
            firm = _FIRM.search(text.rsplit(",", 1)[-1]) is not None
            score += 2.0 * firm - 3.0 * place - 1.0 * (len(text.split()) > 9) - 3.5 * text[:1].islower()
            return score - (0.0 if _PARTNERS.match(text) else 1.2 * commas) - 1.0 * dashes - 2 * told
        if is_place(text):
            return 4.0 + 0.4 * commas
        town = _TOWN.match(text) is not None and not (title or legal or organisation or own or text[:1].islower())
        return (0.2 + 0.5 * repeated - 0.3 * (len(text.split()) - 1)) if town else -6.0


def _ends_with_title(simple: str) -> bool:
    return any(word.end() == len(simple) for word in TITLE.finditer(simple))


def _is_legal(simple: str) -> bool:
    """Whether a legal form ends or begins the name."""
    end = len(simple.rstrip(". "))
    return any(not form.start() or form.end() >= end for form in LEGAL.finditer(simple))


def _shared(headings: Sequence[tuple[tuple[str, ...], ...]]) -> frozenset[str]:
    """How texts of different roles begin alike, word for word: the employer that they share, where nothing parts it."""
    cells = [[cell.split() for row in rows for cell in row if "," not in cell] for rows in headings]
    found = set()
    for at, own in enumerate(cells):
        for words in own:
            for other in (one for others in cells[at + 1 :] for one in others):
                alike = 0
                while alike < min(len(words), len(other)) and words[alike] == other[alike]:
                    alike += 1
                if 0 < alike < min(len(words), len(other)) and words[alike][0].isupper() and other[alike][0].isupper():
                    found.add(" ".join(words[:alike]))
    return frozenset(name for name in found if not _opens_a_title(name))


def _opens_a_title(name: str) -> bool:
    """Whether titles begin so: ``Director of``, ``Engenheiro de``."""
    *_, last = name.split()
    titled = TITLE.search(plain(name)) is not None and ORGANISATION.search(plain(name)) is None
    return last.lower() in SMALL_WORDS or (titled and not _is_legal(plain(name)))


def _joints(cell: str, shared: frozenset[str]) -> list[tuple[re.Match[str], str]]:
    """Where the text may fall apart, and at what: a word, a small word, a dash, a comma, or the end of a name."""
    patterns = ((AT, "at"), (_IN, "in"), (_FOR, "for"), (DASH, "-"), (_COMMA, ","), (_QUOTED, " "))
    found = [(one, sign) for pattern, sign in patterns for one in pattern.finditer(cell)]
    if "," not in cell:
        ends = (form.end() + cell.startswith(".", form.end()) for form in LEGAL.finditer(plain(cell)) if form.start())
        forms = (_SPACE.match(cell, end) for end in ends)
        found += [(space, " ") for space in forms if space is not None]
    begun = max((name for name in shared if cell.startswith(f"{name} ")), key=len, default="")
    if begun and (space := _SPACE.match(cell, len(begun))) is not None:
        found.append((space, " "))
    found.sort(key=lambda joint: joint[0].start())
    return found if len(found) < _MOST_ATOMS else found[: _MOST_ATOMS // 2] + found[-_MOST_ATOMS // 2 :]


def _joint(left: str, right: str, sign: str, text: str) -> float:
    """What speaks for parting a text there; ``text`` is what stands before the joint."""
    pair = left + right
    if sign == "at":
        return 2.5 if pair == "TO" else -3.0
    if sign == " ":
        return -0.5 if pair in ("OT", "TO") else -4.0
    if sign == "in":
        titled = TITLE.search(plain(text)) is not None
        return (0.0 if titled else -1.2) if pair == "TO" else (-0.5 if right == PLACED else -4.0)
    if sign == "for":
        return -0.2 if pair == "TO" and TITLE.search(plain(text)) is not None else -4.0
    # "Clinical Educator, Maternity" is a title more often than a title and a town.
    return 0.5 if pair == "OP" else -0.6 if pair == "TP" else 0.0


def _beside(last: str, label: str, *, begins: bool) -> float:
    """What speaks for a text of this label after one of the other."""
    if label == PLACED:
        return -0.3 if not last else 0.3 * (last == EMPLOYED) + 0.2 * (not begins)
    if label == REST:
        return -0.8 if not last else 0.0
    return 0.1 * (label == TITLED and not last)
