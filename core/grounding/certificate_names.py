"""The names of certificates in a line: its pieces, the words that make the name, and what is still in the making."""

import re
from collections.abc import Iterator

from core.grounding.credential_words import CERTIFIED, GRADES, UNFINISHED
from core.grounding.held_words import HeldWords, Word, is_small, words_of
from core.grounding.plain_letters import listed, plain_line
from core.grounding.sources import Grounds
from core.reading.dates import find_period

_PIECE = re.compile(r"\s*[;,.]\s+|\s+(?:and|und|et|y|e|with|mit|avec|con|who|sowie)\s+")
_KIN = {
    "certif": ("zertif", "certif"),
    "zertif": ("certif",),
    "licens": ("licenc", "lizen"),
    "accred": ("acredit", "akkred"),
}
_LONGEST_ASIDE = 16
SPECIAL = re.compile(r"[A-ZÀ-Ý0-9]{2,}|\d|[a-zà-ÿ][A-ZÀ-Ý]")


def is_said_otherwise(said: str, text: str) -> bool:
    """Whether the text says in another language that somebody is certified."""
    return any(said.lower().startswith(kin) and any(other in text for other in kin_of) for kin, kin_of in _KIN.items())


def goes_on(text: str) -> bool:
    """Whether the text is a period that has not ended."""
    found = find_period(text) if any(one.isdigit() for one in text) and len(text) < 60 else None
    return found is not None and found.period.ongoing


def is_unfinished(ground: Grounds) -> bool:
    """Whether a line of the CV names a certificate that is not held yet."""
    text = plain_line(ground.text)
    if len(text.split()) > _LONGEST_ASIDE or text.endswith("."):
        return False
    found = UNFINISHED.search(text)
    if found is None:
        return False
    return found.start() == 0 or re.search(r"[(,:;–-]\s*[^(,:;]*$", text[: found.start()]) is not None


def own_words(ground: Grounds, held: HeldWords) -> frozenset[str]:
    """The words of an unfinished certificate's name that no finished line holds."""
    text = ground.text
    found = UNFINISHED.search(plain_line(text))
    words = [word for word in words_of(text) if found is None or word.end <= found.start() or word.start >= found.end()]
    return frozenset(
        part
        for word in words
        for part in parts_of(word)
        if not is_small(part) and not part.isdigit() and len(part) > 2 and not held.holds(part) and part not in _ASIDE
    )


_ASIDE = listed(
    """
    exam prufung examen course kurs cours curso abgeschlossen bestanden modul teile passed offen
    """
)


def parts_of(word: Word) -> Iterator[str]:
    """The word, and the parts that signs divide it into."""
    yield word.plain
    parts = re.split(r"[^\w]+", word.plain)
    if len(parts) > 1:
        yield from parts


def pieces_of(line: str) -> Iterator[tuple[int, int]]:
    """The parts of the line that may each name a certificate; a number alone goes with what stands before it."""
    start = 0
    ends = [*((found.start(), found.end()) for found in _PIECE.finditer(line)), (len(line), len(line))]
    for index, (end, after) in enumerate(ends):
        following = line[after : ends[index + 1][0]] if index + 1 < len(ends) else ""
        kinds = re.search(
            r"cat[ée]gor|klasse|class|level|stufe|niveau|nivel|module?s?|parts?|"
            r"teile?",
            line[start:end],
            re.IGNORECASE,
        )
        if following and kinds and re.fullmatch(r"\d{1,2}[A-Z]?|[A-Z]\d?", following.strip()):
            continue
        yield start, end
        start = after


def is_key(word: Word, *, opens: bool, german: bool) -> bool:
    """Whether the word is part of a certificate's name."""
    if word.plain in ("level", "nivel", "niveau", "stufe"):
        return False
    if word.plain in GRADES or SPECIAL.search(word.text):
        return True
    if german or CERTIFIED.fullmatch(word.plain):
        return german and word.text[0].isupper()
    return word.text[0].isupper() and not opens
