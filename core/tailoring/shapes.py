"""What a line of a role or project is by its look: something done, what the whole was, a label, a list, a link."""

import re
from enum import StrEnum

from core.reading.skills import Vocabulary
from core.tailoring.figures import has_figure
from core.tailoring.relevance import UNSPACED
from core.tailoring.tense import begins_with_english_verb


class Shape(StrEnum):
    """The shapes of a line, in the order in which they belong on a card."""

    LEAD_IN = "lead-in"
    """Says what the role or project was: "Open-source library for tide tables"."""
    DEED = "deed"
    LIST = "list"
    """Names tools or topics and nothing else."""
    LABEL = "label"
    """A few words that say no more than a heading: "Project lead"."""
    LINK = "link"


LABEL_WORDS, OTHER_LABEL_WORDS = 4, 2
"""So many words are a label: outside English, where a verb is not told from a noun, fewer."""
LEAD_IN_WORDS = 5

_LINK = re.compile(r"(?:[^\W\d_]+:\s*)?(?:(?:https?://|www\.)\S+|\S+@\S+\.\w+|[\w-]+(?:\.[\w-]+)+/\S*)", re.IGNORECASE)
_STACK = re.compile(
    r"(?:tech(?:nolog(?:y|ies))?(?: stack)?|technologies used|tools(?: used)?|stack|environment|keywords|"
    r"skills(?: used)?|technologien|werkzeuge|umgebung|technologies|outils|environnement(?: technique)?|compétences|"
    r"tecnologías|herramientas|entorno(?: técnico)?)\s*:",
    re.IGNORECASE,
)
_DOES = re.compile(r"[^\W\d_]+ (?:the|an?|all|its|their|my|our)\b", re.IGNORECASE)
"""How a sentence of an unknown verb begins; a noun is seldom followed so."""
_SEPARATOR = re.compile(r"\s*[,;|•·]\s*|\s+[/–—]\s+")
_LONGEST_ITEM = 3


def shape_of(line: str, language: str, vocabulary: Vocabulary) -> Shape:
    """What the line is; a deed where nothing tells otherwise."""
    plain = line.strip().rstrip(".")
    words = plain.split()
    if _LINK.fullmatch(plain):
        return Shape.LINK
    verb = language == "en" and begins_with_english_verb(plain)
    if _STACK.match(plain) or (not verb and _lists(plain, vocabulary)):
        return Shape.LIST
    if verb or has_figure(plain) or _DOES.match(plain) or UNSPACED.search(plain):
        return Shape.DEED
    if len(words) <= (LABEL_WORDS if language == "en" else OTHER_LABEL_WORDS):
        return Shape.LABEL
    return Shape.LEAD_IN if language == "en" and len(words) >= LEAD_IN_WORDS else Shape.DEED


def _lists(line: str, vocabulary: Vocabulary) -> bool:
    items = [item for item in _SEPARATOR.split(line) if item]
    short = len(items) > 1 and all(len(item.split()) <= _LONGEST_ITEM for item in items)
    known = sum(bool(vocabulary.find(item)) for item in items)
    return short and known * 2 >= len(items)
