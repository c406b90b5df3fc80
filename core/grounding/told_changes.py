"""What a source line says became of a thing, read once: words of change, figures before and after, what it is about."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

from core.grounding import outcome_words
from core.grounding.backlogs import FELL, is_cleared
from core.grounding.before_and_after import pairs_in
from core.grounding.changes import Change
from core.grounding.lexicon import Hit, Lexicon, Word, words_of
from core.grounding.topics import Topics

_PARTICIPLE = re.compile(r"(?!ganad)([a-z]{2,}(?:ad|id))(?:[oa]s?)")
_INFINITIVE = re.compile(r"(?!gan)([a-z]{3,}[ai])r")
"""Of Spanish verbs; ``ganado`` is cattle as well."""
_MORE = re.compile(
    r"\d\s?%\s+(?:(?P<more>más|mas|more|mehr|de plus|plus)|(?:less|fewer|weniger|menos|de moins|moins))\b",
    re.IGNORECASE,
)
_BELOW = re.compile(
    r"\d\S*(?:\s\w{1,8})?\s(?:below|under|unter|(?:en |au-)dessous|por debajo)\s(?:the|de[rmns]?|las?|les?|du|el)\b",
    re.IGNORECASE,
)
"""£1.1m below the claim: it became so much less."""
NO_CLAIM = (Change.LED_TO.value, Change.PLAIN.value, Change.INSTEAD.value)
"""Words that are no claim by themselves."""


@dataclass(frozen=True, slots=True)
class Told:
    """A source line: what it says changed, and its topic."""

    id: str
    changes: frozenset[Change]
    topic: frozenset[str]
    pairs: frozenset[tuple[float | None, float | None]]
    """The figures before and after."""


@cache
def _lexicon() -> Lexicon:
    return Lexicon.of({change.value: " ".join(_inflected(getattr(outcome_words, change.name))) for change in Change})


def _inflected(listed: str) -> Iterator[str]:
    """The words, and of a Spanish verb or participle all its participles."""
    for word in listed.split():
        yield word
        found, infinitive = _PARTICIPLE.fullmatch(word), _INFINITIVE.fullmatch(word)
        stem = found[1] if found else f"{infinitive[1]}d" if infinitive else ""
        if stem:
            yield from (stem + ending for ending in ("o", "a", "os", "as"))


def hits_in(words: tuple[Word, ...]) -> tuple[Hit, ...]:
    """The words of change, an "up 8 %" among them."""
    found = _lexicon().find(words)
    taken = {place for hit in found for place in range(hit.first, hit.last + 1)}
    by_number = [
        Hit(word.plain, place, place)
        for place, (word, after) in enumerate(pairwise(words))
        if word.plain in ("up", "down") and after.plain[0].isdigit() and place not in taken
    ]
    return tuple(sorted((*found, *by_number), key=lambda hit: hit.first)) if by_number else found


@lru_cache(maxsize=2048)  # a line is a source of its entry and of the whole CV
def read(id: str, text: str) -> Told:
    words = words_of(text)
    changes = {Change(hit.name) for hit in hits_in(words)} - {Change.PLAIN, Change.LED_TO}
    pairs = pairs_in(text)
    for first, last in pairs:
        known = first is not None and last is not None and first != last
        changes.add(Change.INSTEAD if not known else Change.DOWN if (last or 0) < (first or 0) else Change.UP)
    if more := _MORE.search(text):
        changes.add(Change.UP if more["more"] else Change.DOWN)
    if FELL.search(text) or _BELOW.search(text):
        changes.add(Change.DOWN)
    if is_cleared(text):
        changes.add(Change.DOWN)
    if re.search(r"\b1[0-9]\d(?:[.,]\d+)?\s*%", text):
        changes.add(Change.EXCEEDED)
    return Told(id, frozenset(changes), Topics.known().of(words), pairs)


def is_change(word: str) -> bool:
    """Whether the word, in plain letters, says that something changed."""
    return _lexicon().name(word) not in (None, *NO_CLAIM)
