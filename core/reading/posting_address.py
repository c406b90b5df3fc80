"""The title that the posting's own address spells: ``/p/4c9e02-supply-chain-analyst``, as the text writes it."""

import re
from collections.abc import Iterator

from core.reading.naming import is_title
from core.reading.phrases import Late, plain

_PATH = Late(r"https?://[\w.-]+(?P<path>/[\w./-]{4,200})")
_WORD = Late(r"[^\W_]+")
_TOP = 600
"""Characters in which the posting's own address stands; later ones lead elsewhere."""
_LONGEST = 10
_TEXT_LIMIT = 20_000


def titles_by_address(raw_text: str, text: str) -> Iterator[str]:
    """The longest title in the text that has the words of an address at the top of the posting, in their order."""
    tokens = list(_WORD.finditer(text[:_TEXT_LIMIT]))
    words = [plain(token[0]) for token in tokens]
    for found in _PATH.finditer(raw_text[:_TOP]):
        slugs = [plain(word) for word in re.split(r"[-_.]", found["path"].rstrip("/").rpartition("/")[2])]
        runs = [slugs[at : at + length] for length in range(_LONGEST, 1, -1) for at in range(len(slugs) - length + 1)]
        said = (
            text[tokens[at].start() : tokens[at + len(run) - 1].end()] for run in runs for at in _places_of(run, words)
        )
        title = next((one for one in said if one[0].isupper() and "\n" not in one and is_title(one)), None)
        if title is not None:
            yield title


def _places_of(run: list[str], words: list[str]) -> Iterator[int]:
    """Where these words stand one after the other."""
    return (at for at, word in enumerate(words) if word == run[0] and words[at : at + len(run)] == run)
