"""Lines that a page broke, joined again; and what a line is: part of a heading, or of the text below it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from core.reading.dates import find_period
from core.reading.phrases import words
from core.reading.places import is_known_place
from core.reading.source import SourceLine

_ENDS = (".", "!", "?", ";", ":", "。", "！", "？", "；")
_LABEL = re.compile(r"^[^\W\d_][^:：,|\t]{1,40}[:：]\s+\S")
_ADDRESS = re.compile(r"^(?i:\S+://|www\.)\S+$|^[\w.-]+\.[a-zA-Z]{2,}/\S*$|^[a-z\d.-]+\.[a-z]{2,}$")
"""An address; ``Robust.AI`` is a name."""
_BEGINS = re.compile(r"^(?:\d{1,2}[.)]\s|[^\W\d_][^:：,|\t]{1,30}[:：]\s+\S)")
_SHORTENED = re.compile(r"(?:\b\w+\.\w*\.|\b[A-Z][a-z]{0,3}\.|\b(?:inc|ltd|corp|co|bros|cie|dept)\.)$")
"""A legal form or another short word that ends in a point and ends no sentence."""
_ASTRAY = 2.5
"""Points that the beginnings of lines of one paragraph may lie apart."""
_INDENT = 12.0
"""Points that a list mark may take."""
_CENTRED = 40.0
"""Points by which a line begins farther right than the longer one above, where both are centred in a narrow column."""
_LONG = 40
"""Characters of a line that a page may have broken."""
_SENTENCE = 15
"""Words that nothing which names an entry has, besides its dates."""
_NAMED_AFTER_DATES = 7
"""Words after the dates that a line begins with, of which a short form such as "Nachf." may be the last."""
_SHORT_NAME = 3
_LONGEST_WORD = 200
_ENDLESS = re.compile(rf"\S{{{_LONGEST_WORD}}}(?=\S)")
SMALL_WORDS = words(
    """
    and or of the a an to in for with by on at from as und oder der die das mit für von im et ou de la le les des du
    en pour avec y o el los las con para por e da do dos com di il con per een het van voor met i w z na och av
    """
)
_COMPOUND = re.compile(r"(?<![^\W\d_]-)\b[^\W\d_]{2,}[-‐]$")
_HYPHENATED = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)+")


class Setting(NamedTuple):
    """How a document is set: its words, the gap between the lines of one paragraph, and whether it breaks lines."""

    words: frozenset[str]
    rhythm: float
    broken: bool = True
    """False where every line is whole, as in formats that know paragraphs."""

    @classmethod
    def of(cls, lines: Sequence[SourceLine]) -> "Setting":
        """The setting of these lines: the gap is learnt from lines that surely go on from the one above."""
        sure = sorted(
            line.gap
            for above, line in pairwise(lines)
            if line.text[:1].islower() and not line.bullet and abs(line.x - above.x) <= 3 and line.page == above.page
        )
        gaps = sure or sorted(line.gap for line in lines[1:])
        rhythm = gaps[len(gaps) // 2 if sure else min(1, len(gaps) - 1)] if gaps else 0.0
        printed = any(line.x > 0 and line.size is not None for line in lines)
        return cls(_words_of(lines), rhythm, printed or any(must_go_on(line, above) for above, line in pairwise(lines)))

    def near(self, line: SourceLine) -> bool:
        """Whether the line stands no farther from the one above than lines of one paragraph do."""
        return line.gap <= self.rhythm + 0.25


def must_go_on(line: SourceLine, above: SourceLine) -> bool:
    """Whether the line surely goes on from a long one above it."""
    begun = len(above.text) >= _LONG and not above.text.endswith(_ENDS) and "\t" not in line.text
    return begun and line.text[:1].islower() and not line.bullet and line.level is None and abs(line.x - above.x) <= 20


def is_sentence(line: SourceLine) -> bool:
    """Whether the line reads like running text and not like part of a heading."""
    text = line.text
    words = text.split()
    if any(sign in text for sign in ("\t", " | ", " · ", " • ")):
        return False
    if len(words) > 5 and text.endswith((".", "!", "?", "。")) and not _SHORTENED.search(text):
        found = find_period(text)
        if found is None or not found.exact:
            return True
        after = text[found.end :].strip(" .)")
        return bool(after) and (found.start > 0 or len(after.split()) > _NAMED_AFTER_DATES)
    if text[:1].islower() and not (_ADDRESS.match(text) or text[:2].endswith(("1", "2")) or _is_somewhere(text)):
        return find_period(text) is None
    if _LABEL.match(text) and not line.bold:
        return find_period(text) is None or len(words) > 12
    small = 0 if line.bold else sum(word in SMALL_WORDS for word in words)
    if len(words) > _SENTENCE:
        found = find_period(text)
        rest = len(words) if found is None else len(f"{text[: found.start]} {text[found.end :]}".split())
        return found is None or not found.exact or rest > _SENTENCE - 2
    return len(words) > 8 and (small >= 3 or text.endswith(",")) and find_period(text) is None


def _is_somewhere(text: str) -> bool:
    """Whether a short name stands before a place: some write theirs in small letters."""
    name, _, place = text.partition(", ")
    return bool(place) and len(name.split()) < _SHORT_NAME and is_known_place(place)


def is_address(text: str) -> bool:
    """Whether the text is a web address and nothing else."""
    return _ADDRESS.match(text.strip()) is not None and "@" not in text


def continues(line: SourceLine, above: SourceLine, width: int, setting: Setting) -> bool:
    """Whether the line goes on with what the line above began. ``width`` is how long full lines are here."""
    if line.bullet or line.level is not None or _BEGINS.match(line.text) or not _as_tall(line, above):
        return False
    if "\t" in line.text and not above.bullet:
        return False
    if above.text.endswith(("-", "‐")) and line.text[:1].islower():
        return True
    hanging = line.x > 0 and hangs_under(line, above)
    apart = line.page == above.page and not setting.near(line)
    if _closes(line.text, above.text) and not apart and line.x > 0:
        return True
    if line.text[:1].islower() and not apart and not _is_somewhere(line.text):
        return not above.text.endswith((".", "!", "?", ":"))
    if above.bullet:
        open_end = above.text.rsplit(" ", 1)[-1] in SMALL_WORDS and abs(line.x - above.x) <= _INDENT
        return (hanging or open_end) and not apart and (line.bold == above.bold or not line.bold)
    if not setting.broken:
        return False
    full = len(above.text) >= 0.72 * width
    open_end = above.text.endswith((",", "(", "&", "/", "–")) or above.text.rsplit(" ", 1)[-1].lower() in SMALL_WORDS
    return not apart and line.bold == above.bold and (full or open_end) and abs(line.x - above.x) <= 12.0


def _closes(text: str, above: str) -> bool:
    """Whether the text first of all closes a bracket that the one above left open."""
    closing, opening = text.find(")"), text.find("(")
    return above.rfind("(") > above.rfind(")") and closing >= 0 and (opening < 0 or closing < opening)


def hangs_under(line: SourceLine, above: SourceLine) -> bool:
    """Whether the line begins where the one above does, or farther right where a list mark begins that one."""
    return -_ASTRAY <= line.x - above.x <= (_INDENT if above.bullet else _ASTRAY)


def without_endless_words(lines: Sequence[SourceLine]) -> tuple[SourceLine, ...]:
    """The lines, with words that no language has broken up.

    Searching such a word takes time that grows with its length squared.
    """
    return tuple(
        replace(line, text=_ENDLESS.sub(r"\g<0> ", line.text)) if len(line.text) > _LONGEST_WORD else line
        for line in lines
    )


def width_of(lines: Sequence[SourceLine]) -> int:
    """Characters of a full line here: long enough that only broken lines reach most of it."""
    return max(max((len(line.text) for line in lines), default=0), 45)


def _as_tall(line: SourceLine, above: SourceLine) -> bool:
    if line.size is None or above.size is None:
        return line.size is above.size
    return abs(line.size - above.size) <= 1.0


def rehyphenated(lines: Sequence[SourceLine], setting: Setting) -> list[SourceLine]:
    """The lines, with words that a line's end broke put together in the upper line."""
    out: list[SourceLine] = []
    for line in lines:
        above = out[-1] if out else None
        broken = above is not None and re.search(r"[^\W\d_][-‐]$", above.text) and re.match(r"[^\W\d_]", line.text)
        small = line.text[:1].islower() or (above is not None and _is_compound(above, line, setting))
        if above is not None and broken and small and not line.bullet and abs(line.x - above.x) <= _CENTRED:
            whole = join(above.text, line.text, setting.words)
            out[-1] = replace(above, text=whole)
        else:
            out.append(line)
    return out


def _is_compound(above: SourceLine, line: SourceLine, setting: Setting) -> bool:
    """Whether a word with a hyphen, ``Holloway-Tate``, was broken behind it: both lines are set alike, and near."""
    alike = (above.size, above.bold, above.page) == (line.size, line.bold, line.page) and setting.near(line)
    return alike and _COMPOUND.search(above.text) is not None and "\t" not in line.text


def _is_broken(first: str, second: str) -> bool:
    return (re.search(r"[^\W\d_][-‐]$", first) is not None and second[0].islower()) or first.endswith(" &")


def joined(lines: Sequence[SourceLine], setting: Setting) -> list[SourceLine]:
    """The lines with what was broken put together."""
    width = width_of(lines)
    out: list[SourceLine] = []
    last: SourceLine | None = None
    for line in lines:
        # What goes on under a bullet hangs under it, however many lines it has.
        above = replace(last, bullet=out[-1].bullet) if last is not None else None
        if above is not None and continues(line, above, width, setting):
            out[-1] = replace(out[-1], text=join(out[-1].text, line.text, setting.words))
        else:
            out.append(line)
        last = line
    return out


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


def _words_of(lines: Sequence[SourceLine]) -> frozenset[str]:
    """Every word of the document in lower case, those broken at a line's end left out."""
    found: set[str] = set()
    broken = False
    for line in lines:
        text = line.text.lower()
        found.update(_HYPHENATED.findall(text))
        pieces = re.findall(r"[^\W_]+", text)
        found.update(pieces[broken : -1 if text.endswith("-") else None])
        broken = text.endswith("-")
    return frozenset(found)


def _is_chinese(text: str) -> bool:
    return "\u3000" <= text <= "\u9fff"
