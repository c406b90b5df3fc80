"""What a line that lists skills names: "Languages: Python, Java (5 years), SQL" names three."""

import re

from core.reading.phrases import plain, words
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
    r"(?:basic|independent|proficient) user|"
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
"""In capitals beside what is not, or alone, it is a heading."""
_JOINED = re.compile(r"^(?:(?:and|or|as well as|und|oder|sowie|et|ou|y|o|e|i|en)\s+|&\s*)(?=\w{2})", re.IGNORECASE)
"""What joins the last part of a list to the others."""
_HEADING = re.compile(
    r"(?:\w+\s+)?(?:levels?|tools|technologies|frameworks|libraries|languages|databases|platforms|competences|others?|outils|"
    r"langages|technologies|bibliothèques|werkzeuge|sprachen|programmiersprachen|technologien|sonstiges|herramientas|"
    r"lenguajes|tecnologías|otros|etc|divers|misc(?:ellaneous)?|verschiedenes|varios)|"
    r"mother tongues?|langues? maternelles?|lenguas? maternas?|lingua madre|"
    r"línguas? maternas?|(?:\w+\s+)?(?:computer|technical|digital|it|soft|other)\s+skills|skills|kenntnisse",
    re.IGNORECASE,
)
"""The name of a group of skills, which is none itself."""
_GRID = words(
    """understanding listening reading speaking spoken_interaction spoken_production writing
    verstehen hören lesen sprechen schreiben an_gesprächen_teilnehmen zusammenhängendes_sprechen
    comprendre écouter lire parler écrire prendre_part_à_une_conversation s’exprimer_oralement_en_continu
    comprensión comprensión_auditiva comprensión_de_lectura interacción_oral expresión_oral expresión_escrita
    comprensione ascolto lettura interazione_orale produzione_orale produzione_scritta
    compreensão compreensão_oral leitura interação_oral produção_oral escrita"""
)
"""The heads of Europass's grid for languages (CEFR's self-assessment grid): two of them side by side name no skill."""


def parts(text: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The skills that a line of a list names: "Languages: Python, Java (5 years), SQL" holds three.

    Of a line that is prose only the terms that the vocabulary knows.
    """
    text = _unlabelled(" ".join(text.split()))
    outer = _SEPARATOR.split(_BRACKETS.sub("", text))
    if len(text.split()) > MOST_WORDS * len(outer):
        return tuple(mention.term for mention in vocabulary.find(text))
    inner = [part for group in _BRACKETS.findall(text) if vocabulary.find(group) for part in _SEPARATOR.split(group)]
    bare = [_BEFORE_A_SKILL.sub("", _JOINED.sub("", part.strip(" .:*–—-\t"))) for part in (*outer, *inner)]
    grid = sum(plain(one) in _GRID for one in bare) > 1
    shouting = len(bare) > 1 and all(one == one.upper() for one in bare)
    found: list[str] = []
    for one in bare:
        if grid and plain(one) in _GRID:
            continue
        if not shouting and _SHOUTED.fullmatch(one) and vocabulary.canonical(one) is None:
            continue
        if _LEVEL.fullmatch(one) or _HEADING.fullmatch(one) or not any(letter.isalpha() for letter in one):
            continue
        fits = len(one) <= LONGEST_QUALIFICATION and (len(one) > 1 or vocabulary.canonical(one))
        found += [one] if fits else [mention.term for mention in vocabulary.find(one)]
    return tuple(found)


def _unlabelled(text: str) -> str:
    label = _LABEL.match(text)
    if not label:
        return text
    after = text[label.end() :]
    return label[1] if _LEVEL.fullmatch(after.strip()) else after
