"""A line on its way into a draft: its words, what it rests on, and the clean-up that changes no meaning.

The clean-up is all that a writer without a model may do to the person's words: one space between words, no
list marker in front and no comma or semicolon at the end, a capital letter at the start, the same ending for
all lines of an entry, a paragraph taken apart at its sentences, and equal lines written once.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from core.cv import Item
from core.reading.skills import Vocabulary

LONGEST_LINE = 300
"""R10: characters of a line."""
PARAGRAPH, FEW_ITEMS = 140, 2
"""Where an entry has so few items, one of more characters than this is prose, and its sentences are lines."""
LITTLE_WORD, FEWEST_TELLING, ALIKE = 3, 3, 0.6
"""A word with more letters tells something. From three such words two lines are compared, and say the same if all of
the one's stand in the other and are three in five of them."""

_MARKER = re.compile(r"^(?:[•▪▫●○■□◆◇◦‣➢➤➔✓✔]\s*|[·→»›*–—-]\s+)+")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[\"“„«(]?[^\W\d_a-zß-öø-ÿ])|(?<=[。！？])")
_SHORT_FORM = re.compile(
    r"(?:(?<!\w)(?:[A-ZÀ-Þ][a-zß-ÿ]{0,2}|Prof|Dept|Univ|Corp|Dipl|Sept|approx|etc|usw|bzw|ggf|inkl|incl|vgl|evtl|ca|"
    r"mind|resp|vs|nr|no)|\.\w+)\.$",
)
_GOES_ON = re.compile(
    r"(?:this|these|that|those|it|they|he|she|his|her|their|its|there|also|then|however|dies\w*|das|dabei|damit|"
    r"dadurch|sie|er|es|ihre?|sein\w*|cela|ceci|cette|ces|il|elle|ils|son|sa|ses|esto|esta|estos|este|ello|su|sus)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W_]+(?:[.,]\d+)*[+#]*")
_ENDING = re.compile(r"(?:s|ed|ing|e|en|n)$")
_STOPPABLE = re.compile(r"[\dA-Za-zÀ-ÿ)%€$\u0100-\u052f]$")
"""Where a full stop can follow: not after another mark, nor in scripts that have their own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """Words that may be written, the ids of the source items they rest on, and the source's own words."""

    text: str
    evidence: tuple[str, ...]
    raw: str

    @classmethod
    def of(cls, item: Item) -> "Line":
        """An item as it stands. One that was written before keeps what it rested on."""
        return cls(text=item.content, evidence=item.evidence or (item.id,), raw=item.raw_output or item.content)


def texts(lines: Iterable[Line]) -> tuple[str, ...]:
    """The words alone."""
    return tuple(line.text for line in lines)


def cleaned(text: str, vocabulary: Vocabulary) -> str:
    """The line without a list marker and with a capital letter, unless it begins with a name such as dbt."""
    plain = _MARKER.sub("", " ".join(text.split())).rstrip(" ;,")
    first = re.match(r"[^\W\d_]+(?=[\s,;–—-]|:(?!/)|$)", plain)
    if not first or not first[0].islower() or len(plain[0].upper()) != 1:
        return plain
    if any(mention.start == 0 and mention.skill[0].islower() for mention in vocabulary.find(plain)):
        return plain
    return plain[0].upper() + plain[1:]


def sentences(text: str) -> tuple[str, ...]:
    """The text's sentences; one that points back to the one before ("This saved …") stays with it in one line."""
    found: list[str] = []
    for piece in _SENTENCE_END.split(text):
        if not piece.strip():
            continue
        back = found and _GOES_ON.match(piece) and len(found[-1]) + len(piece) < LONGEST_LINE
        if found and (back or _SHORT_FORM.search(found[-1])):
            found[-1] += f" {piece.strip()}"
        else:
            found.append(piece.strip())
    return tuple(found)


def prepared(items: Sequence[Item], vocabulary: Vocabulary) -> tuple[Line, ...]:
    """The person's own lines, cleaned up, in their order; a line without a letter or digit is none."""
    longest = PARAGRAPH if len(items) <= FEW_ITEMS else LONGEST_LINE
    lines: list[Line] = []
    for item in items:
        text = cleaned(item.content, vocabulary)
        pieces = sentences(text) if len(text) > longest else (text,)
        said = (piece for piece in pieces if any(map(str.isalnum, piece)))
        lines += (Line(text=piece, evidence=(item.id,), raw=item.content) for piece in said)
    return merged(_evened(lines))


def merged(lines: Iterable[Line]) -> tuple[Line, ...]:
    """Lines of the same words once, resting on all their sources."""
    first: dict[str, Line] = {}
    for line in lines:
        known = first.get(_plain(line))
        first[_plain(line)] = _with_evidence_of(known, line) if known else line
    return tuple(first.values())


def condensed(lines: Iterable[Line]) -> tuple[Line, ...]:
    """Lines that say the same once, in the words of the one that says most, resting on all their sources."""
    told: list[Line] = []
    for line in merged(lines):
        for place, known in enumerate(told):
            if says_as_much(known.text, line.text):
                told[place] = _with_evidence_of(known, line)
                break
            if says_as_much(line.text, known.text):
                told[place] = _with_evidence_of(line, known)
                break
        else:
            told.append(line)
    return tuple(told)


def says_as_much(line: str, other: str) -> bool:
    """Whether all words and figures of the other line stand in this one, and not many more; little words aside."""
    had, asked = set(_telling(line)), set(_telling(other))
    return len(asked) >= FEWEST_TELLING and asked <= had and len(asked) >= ALIKE * len(had)


def _plain(line: Line) -> str:
    return line.text.casefold().rstrip(" .")


def _with_evidence_of(line: Line, other: Line) -> Line:
    return replace(line, evidence=tuple(dict.fromkeys(line.evidence + other.evidence)))


def _telling(line: str) -> Iterator[str]:
    """The words that tell something, without their endings; figures, and names in capitals however short."""
    for word in _WORD.findall(line):
        if not word.isalpha() or (word.isupper() and word != "A"):
            yield word.casefold()
        elif len(word) > LITTLE_WORD:
            yield _ENDING.sub("", word.casefold())


def _evened(lines: Sequence[Line]) -> tuple[Line, ...]:
    """A full stop after every line if most have one, else after none; lines of several sentences keep theirs."""
    stopped = sum(line.text.endswith(".") for line in lines) * 2 > len(lines)
    return tuple(replace(line, text=_ended(line.text, stopped=stopped)) for line in lines)


def _ended(text: str, *, stopped: bool) -> str:
    if stopped:
        return f"{text}." if _STOPPABLE.search(text) else text
    if not text.endswith(".") or text.endswith("..") or _SHORT_FORM.search(text) or len(sentences(text)) > 1:
        return text
    return text[:-1].rstrip()
