"""Lines that a page broke, joined again; and what a line is: part of a heading, or of the text below it."""

import re
from collections.abc import Sequence

from core.reading.dates import find_period
from core.reading.source import SourceLine

_ENDS = (".", "!", "?", ";", ":", "。", "！", "？", "；")
_LABEL = re.compile(r"^[^\W\d_][^:：,|\t]{1,40}[:：]\s+\S")
_ADDRESS = re.compile(r"^(?:\S+://|www\.)\S+$|^[\w.-]+\.[a-z]{2,}(?:/\S*)?$", re.IGNORECASE)
_SMALL_WORDS = frozenset(
    "and or of the a an to in for with by on at from as und oder der die das mit für von im et ou de la le les des du en pour"
    " avec y o el los las con para por e da do dos com di il con per een het van voor met i w z na och av".split()
)
_HYPHENATED = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)+")


def is_sentence(line: SourceLine) -> bool:
    """Whether the line reads like running text and not like part of a heading."""
    text = line.text
    words = text.split()
    if "\t" in text or " | " in text:
        return False
    if len(words) > 5 and text.endswith((".", "!", "?", "。")) and not text.endswith(("Inc.", "Ltd.", "Co.", "Corp.")):
        return True
    if text[:1].islower() and not _ADDRESS.match(text) and not text[:2].endswith(("1", "2")):
        return find_period(text) is None
    if _LABEL.match(text) and not line.bold:
        return find_period(text) is None or len(words) > 12
    small = sum(word in _SMALL_WORDS for word in words)
    return len(words) > 15 or (len(words) > 8 and (small >= 3 or text.endswith(",")) and find_period(text) is None)


def is_address(text: str) -> bool:
    """Whether the text is a web address and nothing else."""
    return _ADDRESS.match(text.strip()) is not None and "@" not in text


def continues(line: SourceLine, above: SourceLine, width: int) -> bool:
    """Whether the line goes on with what the line above began. ``width`` is how long full lines are here."""
    if line.bullet or line.level is not None:
        return False
    if "\t" in line.text and not above.bullet:
        return False
    if above.text.endswith(("-", "‐")) and line.text[:1].islower():
        return True
    hanging = abs(line.x - above.x) <= 2.5 and line.x > 0
    near = line.gap <= above.gap + 0.35 if not above.bullet else line.gap < 1.0
    apart = line.page == above.page and not near
    if line.text[:1].islower() and not apart:
        return not above.text.endswith((".", "!", "?", ":"))
    if above.bullet:
        return hanging and not apart and (line.bold == above.bold or not line.bold)
    full = len(above.text) >= 0.72 * width
    open_end = above.text.endswith((",", "(", "&", "/", "–")) or above.text.rsplit(" ", 1)[-1].lower() in _SMALL_WORDS
    return not apart and line.bold == above.bold and (full or open_end) and abs(line.x - above.x) <= 12.0


def width_of(lines: Sequence[SourceLine]) -> int:
    """Characters of a full line here: long enough that only broken lines reach most of it."""
    return max((len(line.text) for line in lines), default=0)


def joined(lines: Sequence[SourceLine], words: frozenset[str]) -> list[SourceLine]:
    """The lines with what was broken put together. ``words`` are the document's own, which tell a hyphen that
    a line break put in from one that belongs to the word."""
    width = max(width_of(lines), 45)
    out: list[SourceLine] = []
    last: SourceLine | None = None
    for line in lines:
        if out and last is not None and _goes_on(line, out[-1], last, width):
            out[-1] = _with(out[-1], join(out[-1].text, line.text, words))
        else:
            out.append(line)
        last = (
            _like(line, bullet=last.bullet and line is not out[-1] if last else line.bullet)
            if out[-1] is not line
            else line
        )
    return out


def _goes_on(line: SourceLine, whole: SourceLine, last: SourceLine, width: int) -> bool:
    above = last if not whole.bullet else _like(last, bullet=True)
    return continues(line, above, width)


def _like(line: SourceLine, *, bullet: bool) -> SourceLine:
    return SourceLine(
        text=line.text,
        page=line.page,
        x=line.x,
        size=line.size,
        bold=line.bold,
        bullet=bullet,
        level=line.level,
        gap=line.gap,
    )


def _with(line: SourceLine, text: str) -> SourceLine:
    return SourceLine(
        text=text,
        page=line.page,
        x=line.x,
        size=line.size,
        bold=line.bold,
        bullet=line.bullet,
        level=line.level,
        gap=line.gap,
    )


def join(first: str, second: str, words: frozenset[str]) -> str:
    """Two pieces of one text. A hyphen at the break goes when the whole word is known, or nothing speaks for it."""
    if not first.endswith(("-", "‐", "\u00ad")) or not second[:1].isalpha():
        space = "" if _is_chinese(first[-1:]) and _is_chinese(second[:1]) else " "
        return f"{first}{space}{second}"
    stem = first[:-1]
    head = re.split(r"[^\w-]", stem)[-1].lower()
    tail = re.split(r"[^\w-]", second)[0].lower()
    if second[0].isupper() or f"{head}-{tail}" in words or any(one.isdigit() for one in head):
        return first + second
    if head + tail in words:
        return stem + second
    compound = tail in words or head in words or "-" in head
    return first + second if compound else stem + second


def words_of(lines: Sequence[SourceLine]) -> frozenset[str]:
    """Every word of the document in lower case, those broken at a line's end left out."""
    found: set[str] = set()
    for line in lines:
        text = line.text.lower()
        found.update(_HYPHENATED.findall(text))
        pieces = re.findall(r"[^\W_]+", text)
        found.update(pieces[:-1] if text.endswith("-") else pieces)
    return frozenset(found)


def _is_chinese(text: str) -> bool:
    return "\u3000" <= text <= "\u9fff"
