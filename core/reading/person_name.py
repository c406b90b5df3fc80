"""A person's name: which line of a CV holds it."""

import re
from collections.abc import Sequence

from core.reading.details import pieces_of
from core.reading.headings import heading_kind, is_contact_heading, is_title_page
from core.reading.naming import is_title
from core.reading.phrases import any_of, plain, words
from core.reading.places import is_place
from core.reading.source import SourceLine

_NAME_LABEL = re.compile(
    r"^\W*(?:name|full name|nom|nombre|nome|naam|imie i nazwisko|ονοματεπωνυμο|имя|фио|姓名)\s*[:：\t]\s*"
)
_WORD = re.compile(r"^['’‘`´ʼ]?[^\W\d_](?:[^\W\d_]|['’‘`´ʼ.‐-])*$")
_ELIDED = re.compile(r"^[a-z]{1,5}['’‘`´ʼ]?[A-ZÀ-Þ]")
"""A small word that is written in one with the name: degl'Innocenti, d'Alì, McKay."""
_HONOUR = words(
    """
    dr prof mr mrs ms herr frau ing dipl phd msc mba md cpa bsc jr sr ii iii pmp cfa von
    van de da do di la le der den el bin al dos das del della dello degli dei dalla ter ten te zu zum zur auf af
    av ap
    ibn y e i 't 'n 's het san du des lo li
    """
)


_GREETING = any_of(
    r"""
    guten_\w+ sehr_geehrte\w* hallo hello dear hi good_(?:morning|day|afternoon|evening) bonjour madame monsieur
    buen[oa]s_\w+ estimad\w+ ola bom_dia boa_tarde prezad\w+ buongiorno gentil\w+ egregi\w+ goedendag geachte beste
    dzien_dobry szanown\w+ καλημερα αγαπητ\w+ добрыи_день здравствуите уважаем\w+ 您好 尊敬的
    """
)
"""How a letter begins; nobody is called so."""


def may_be_part_of_name(text: str) -> bool:
    """Whether the text could be some of the words of a name."""
    parts = text.split()
    shaped = all(_WORD.match(word) and (_begins_name(word) or _bare(word) in _HONOUR) for word in parts)
    return 0 < len(parts) <= 5 and shaped and not is_title(text) and not is_place(text) and heading_kind(text) is None


def name_line(lines: Sequence[SourceLine]) -> SourceLine | None:
    """The line with the name: labelled, or shaped like one; the tallest of those, then the first."""
    for line in lines:
        if without_name_label(line.text) != line.text:
            return line
    shaped = [line for line in lines[:12] if pieces_of(line.text) and _is_name(pieces_of(line.text)[0])]
    plainly = [
        line for line in shaped if not is_title(pieces_of(line.text)[0]) and not is_place(pieces_of(line.text)[0])
    ]
    return max(plainly, key=lambda line: line.size or 0.0, default=None)


def tall_lines(lines: Sequence[SourceLine]) -> list[SourceLine]:
    """The lines of the first page that are set taller than nearly all others."""
    sizes = sorted((line.size for line in lines if line.page == 1 and line.size is not None), reverse=True)
    if not sizes or sizes[0] < 1.3 * sizes[len(sizes) // 2]:
        return []
    return [line for line in lines if line.page == 1 and line.size is not None and line.size >= 0.95 * sizes[0]]


def _is_name(text: str) -> bool:
    """Whether the text is shaped like a person's name: two to five capitalised words, or two to four Chinese signs."""
    text = text.strip(" ,.")
    if _GREETING.match(plain(text)):
        return False
    if re.fullmatch(r"[\u4e00-\u9fff]{2,4}", text):
        return not is_contact_heading(text) and heading_kind(text) is None and not is_title_page(text)
    parts = [word for word in re.split(r"[\s,]+", text) if word]
    if not 2 <= len(parts) <= 6 or heading_kind(text) is not None or is_contact_heading(text) or is_title_page(text):
        return False
    if not all(_WORD.match(word) for word in parts):
        return False
    named = [word for word in parts if _begins_name(word)]
    rest = [word for word in parts if word not in named]
    return (
        all(_bare(word) in _HONOUR for word in rest)
        and any(len(word) > 2 for word in named)
        and len(named) > len(rest) - (len(parts) > 3)
    )


def _begins_name(word: str) -> bool:
    return word[0].isupper() or _ELIDED.match(word) is not None


def _bare(word: str) -> str:
    """The word in plain letters, with one kind of apostrophe and without a point."""
    return re.sub("[’‘`´ʼ]", "'", plain(word)).strip(".")


def cased(name: str) -> str:
    """A name in capitals as it is written otherwise."""
    if not name.isupper() or len(name) < 4:
        return name
    return re.sub(r"[^\W\d_]+", lambda word: word[0] if len(word[0]) == 1 else word[0].capitalize(), name)


def without_name_label(text: str) -> str:
    found = _NAME_LABEL.match(plain(text))
    return text[found.end() :] if found else text
