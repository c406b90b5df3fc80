"""Which language one line is in: too short for a guess from letters, long enough for its small words."""

import re
from functools import lru_cache

_SMALL = {
    "de": """der die das den dem des und mit von vom für im ein eine einer einem einen zur zum bei auf als durch nach
        aus        sowie am in an über unter pro bis seit zu statt je ohne beim ist sind""",
    "en": "the and of to for with on by from at was is are that their a an as per in into who through under up its",
    "fr": "et le la les des du de un une en pour dans sur avec au aux par d l chez qui sous à est son ses vers lors",
    "es": "y e el los las del con para por una un en la de que al como su a desde sobre sus lo o se",
}
_SETS = {language: frozenset(words.split()) for language, words in _SMALL.items()}
_SHAPES = {
    "de": re.compile(r"[äöüß]|(?:ung|ungen|keit|heit|schaft|ieren|iert|lich|ische[nrs]?|kenntnisse)\b"),
    "en": re.compile(r"(?:ing|ness|ship|ght|ed|ly|ty)\b|\b(?:wh|sh|th|wr)\w|\bw(?:ork|eek|ith|ell|ater|in)"),
    "fr": re.compile(r"[çèêœû]|(?:eur|euse|eux|ment|elle|tion|ique|ité|oire|age|ées?|és?)\b"),
    "es": re.compile(r"[ñ¿¡]|(?:ción|ciones|dad|ismo|ería|mente|ado|ada|ico|ica|aje|ía)\b|[áíóú]"),
}
_WORD = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=2048)  # most examiners ask it of each line
def language_of_line(line: str, otherwise: str) -> str:
    """The language of the line by its small words, then by how its words end; ``otherwise`` where neither tells."""
    low = line.lower()
    words = _WORD.findall(low)
    counts = {language: 3 * sum(word in known for word in words) for language, known in _SETS.items()}
    for language, shape in _SHAPES.items():
        counts[language] += len(shape.findall(low))
    best = max(counts, key=lambda language: (counts[language], language == otherwise))
    return best if counts[best] else otherwise
