"""What a line that lists skills names: "Languages: Python, Java (5 years), SQL" names three."""

import re

from core.reading.skills import Vocabulary
from core.tailoring.quality import LONGEST_QUALIFICATION

MOST_WORDS = 5
"""More words to each part of a line tell prose from a list."""

_SEPARATOR = re.compile(r"[,;|•·▪●、，；]|\s[/–—-]\s|\n")
_BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]")
_LABEL = re.compile(r"^([^:]{1,40}):\s*(?=\S)")
_LEVEL = re.compile(
    r"(?:\d+\s?\+?\s*(?:years?|yrs?|months?|jahren?|ans|années|años|lat|anni|anos)\b.*|[abc][12]\b.*|"
    r"(?:(?:very|sehr|très|muy)\s+)?(?:expert\w*|advanced|intermediate|beginner|basics?|fluent|native|proficient|good|"
    r"excellent|strong|working knowledge|"
    r"grundkenntnisse|gute?|fortgeschritten|fließend|muttersprache|experte|courant|débutant|avancé|intermédiaire|notions|"
    r"bilingue|langue maternelle|avanzado|intermedio|básico|fluido|nativo|bueno)(?:\s+\w+)?|[\d★☆●○•./%\s]+)",
    re.IGNORECASE,
)
_BEFORE_A_SKILL = re.compile(
    r"(?:(?:good|solid|strong|basic|gute|sehr gute|bonne|bonnes) )?(?:experience (?:with|in)|knowledge of|skilled in|"
    r"proficient in|use of|kenntnisse in|erfahrung mit|umgang mit|maîtrise (?:de l[’']|de|du|des|d[’'])|"
    r"connaissances? (?:de|en)|conocimientos? de|manejo de|experiencia (?:con|en)|conoscenza di) ?(?=\w)",
    re.IGNORECASE,
)
_SHOUTED = re.compile(r"[A-ZÀ-Þ-]{7,}(?: [A-ZÀ-Þ-]+)*")
"""A line of its own in capitals is a heading."""
_JOINED = re.compile(r"^(?:(?:and|or|as well as|und|oder|sowie|et|ou|y|o|e|i|en)\s+|&\s*)(?=\w{2})", re.IGNORECASE)
"""What joins the last part of a list to the others."""
_HEADING = re.compile(
    r"(?:\w+\s+)?(?:tools|technologies|frameworks|libraries|languages|databases|platforms|competences|others?|outils|"
    r"langages|technologies|bibliothèques|werkzeuge|sprachen|programmiersprachen|technologien|sonstiges|herramientas|"
    r"lenguajes|tecnologías|otros|etc)|(?:\w+\s+)?(?:computer|technical|digital|it|soft|other)\s+skills|skills|kenntnisse",
    re.IGNORECASE,
)
"""The name of a group of skills, which is none itself."""


def parts(text: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The skills that a line of a list names: "Languages: Python, Java (5 years), SQL" holds three.

    Of a line that is prose only the terms that the vocabulary knows.
    """
    text = _unlabelled(" ".join(text.split()))
    outer = _SEPARATOR.split(_BRACKETS.sub("", text))
    if len(text.split()) > MOST_WORDS * len(outer):
        return tuple(mention.term for mention in vocabulary.find(text))
    inner = [part for group in _BRACKETS.findall(text) if vocabulary.find(group) for part in _SEPARATOR.split(group)]
    found: list[str] = []
    for part in (*outer, *inner):
        plain = _BEFORE_A_SKILL.sub("", _JOINED.sub("", part.strip(" .:*–—-\t")))
        if len(outer) == 1 and _SHOUTED.fullmatch(plain) and vocabulary.canonical(plain) is None:
            continue
        if _LEVEL.fullmatch(plain) or _HEADING.fullmatch(plain) or not any(letter.isalpha() for letter in plain):
            continue
        fits = len(plain) <= LONGEST_QUALIFICATION and (len(plain) > 1 or vocabulary.canonical(plain))
        found += [plain] if fits else [mention.term for mention in vocabulary.find(plain)]
    return tuple(found)


def _unlabelled(text: str) -> str:
    label = _LABEL.match(text)
    if not label:
        return text
    after = text[label.end() :]
    return label[1] if _LEVEL.fullmatch(after.strip()) else after
