"""The same line in fewer words: without filler at its start, empty brackets, and clauses that only trail along.

Nothing is reworded: words go where the grammar of the rest stays right, and nothing goes that limits or denies
what is said. ``trimmed`` takes away what carries no fact, ``shortened`` also trailing facts. English, German,
French and Spanish are known; lines in other languages stay as they are.
"""

import re

from core.reading.skills import Vocabulary
from core.tailoring.figures import has_figure

FEWEST_LETTERS = 20
"""What is left of a line has at least so many characters, or nothing goes."""

_DEED = {
    "en": r"(?=(?:the |all )?\w+(?:ing|tion|sion|ment|ance|ysis|enance)\b)(?:the |all )?",
    "de": r"(?:(?:die|das|den|der) )?(?=\w+(?:ung|tion|ment|ing)\b|\w*(?:pflege|analyse|aufbau|einkauf|verkauf)\b)",
    "fr": r"(?=(?:\w+(?:tion|sion|ment|age|ance|er|ir)|gestion|suivi|mise|tenue|conduite)\b)",
    "es": r"(?=(?:\w+(?:ción|sión|miento|aje|ar|er|ir)|gestión|control|diseño|desarrollo)\b)",
}
"""A word for something that is done: only what such a word goes on from can begin a line."""
_LEAD = {
    "en": r"(?:(?:was |were )?responsible for|accountable for|in charge of|tasked with|"
    r"(?:my |main |key )?(?:duties|responsibilities|tasks) (?:included?|were)) ",
    "de": r"(?:verantwortlich für|zuständig für) ",
    "fr": r"(?:responsable|chargée?|en charge) (?:de la |de l[’']|du |des |d(?:e |[’'])(?=\w+[ei]r\b))",
    "es": r"(?:responsable|encargad[oa]|a cargo) (?:de la |de los |de las |del |de (?=\w+[aei]r\b))",
}
_LEADS = {language: re.compile(_LEAD[language] + _DEED[language], re.IGNORECASE) for language in _LEAD}
_PRAISE = re.compile(
    r"(?:successfully|effectively|efficiently|proactively|actively|erfolgreiche) (?!and\b|und\b)(?=[^\W\d_])",
    re.IGNORECASE,
)
_EMPTY_BRACKETS = re.compile(
    r"\s*\((?:\s*|etc\.?|and (?:more|others)|among others|various|see (?:above|below)|link|demo|website|"
    r"u\. ?a\.|usw\.|siehe (?:oben|unten)|entre autres|voir ci-dessus|entre otros|ver arriba)\)",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"\s*\([^()]*\)")
_SHOW = (
    r"demonstrating|showcasing|highlighting|reflecting|fostering|ensuring|promoting|showing|proving|adding|helping|"
    r"supporting|contributing to|enhancing"
)
_YIELD = (
    r"enabling|allowing|improving|reducing|increasing|resulting in|leading to|driving|achieving|saving|boosting|"
    r"cutting|raising|lowering|providing|establishing|strengthening|maintaining|optimi[sz]ing|delivering|giving|making|"
    r"creating|facilitating|exceeding|eliminating|minimi[sz]ing|generating|freeing"
)
_EMPTY_TAIL = {
    "en": rf"(?:thereby |thus |while )?(?:{_SHOW})\b",
    "de": r"um [^,]*\b(?:zu gewährleisten|sicherzustellen|zu fördern)$",
    "fr": r"(?:favorisant|assurant|garantissant|contribuant à|afin (?:de|d[’']) (?:assurer|garantir|favoriser))\b",
    "es": r"(?:fomentando|asegurando|garantizando|contribuyendo a|demostrando|con el fin de (?:asegurar|garantizar))\b",
}
_TAIL = {
    "en": rf"(?:which|so that|(?:thereby |thus |while )?(?:{_SHOW}|{_YIELD}))\b",
    "de": r"(?:wodurch|womit|so ?dass|was|um (?=[^,]*\bzu \w+en$))\b",
    "fr": r"(?:ce qui|dont|permettant|réduisant|améliorant|favorisant|assurant|garantissant|afin de|afin d[’'])",
    "es": r"(?:(?:con )?lo que|lo cual|permitiendo|logrando|reduciendo|mejorando|aumentando|fomentando|garantizando)\b",
}
_EMPTY_TAILS = {language: re.compile(rf", (?={tail})", re.IGNORECASE) for language, tail in _EMPTY_TAIL.items()}
_TAILS = {language: re.compile(rf", (?={tail})", re.IGNORECASE) for language, tail in _TAIL.items()}
_LIMITS = re.compile(
    r"\b(?:not|no|never|nor|but|although|though|except|unless|until|failed|cancel\w*|only|without|nicht|kein\w*|nie|aber|"
    r"obwohl|ohne|außer|nur|sondern|pas|jamais|mais|sauf|sans|sinon|pero|salvo|excepto|sin|nunca|aunque|sino|neither|"
    r"either|both|sowohl|weder|entweder|tant|soit|ni)\b|n[’']t\b",
    re.IGNORECASE,
)
"""Words that limit or deny, or that want a second half."""
_FACT = re.compile(r"\d|(?<!^)(?<![.!?] )\b[A-ZÀ-Þ]")
_SENTENCE = re.compile(r"[.!?]\s+\S")


def trimmed(line: str, language: str, vocabulary: Vocabulary) -> str:
    """The line without filler at its start, empty brackets, and a clause at its end that carries no fact."""
    if language not in _LEADS:
        return line
    text = _EMPTY_BRACKETS.sub("", line)
    text = text if len(text) >= FEWEST_LETTERS else line
    for filler in (_LEADS[language], _PRAISE):
        rest = text[found.end() :] if (found := filler.match(text)) else ""
        if len(rest) >= FEWEST_LETTERS:
            text = rest[0].upper() + rest[1:]
    tail = _EMPTY_TAILS[language].search(text)
    if tail and not _carries_a_fact(text[tail.end() :], language, vocabulary):
        text = _without_tail(text, tail.start())
    return text


def shortened(line: str, language: str, vocabulary: Vocabulary) -> str:
    """The line without trailing clauses, and without brackets that name no number and no skill."""
    if language not in _LEADS:
        return line
    text = trimmed(line, language, vocabulary)
    kept = _BRACKETS.sub(lambda found: found[0] if _names(found[0], vocabulary) else "", text)
    text = kept if len(kept) >= FEWEST_LETTERS else text
    tail = _TAILS[language].search(text)
    if not tail or (has_figure(text[tail.end() :]) and not has_figure(text[: tail.start()])):
        return text  # the only figure of a line is what the line is for
    return _without_tail(text, tail.start())


def _without_tail(text: str, start: int) -> str:
    """The text up to there, if what is left is a line and what goes limits nothing."""
    head, tail = text[:start].rstrip(" ,;"), text[start:]
    whole = head.count("(") == head.count(")") and not _SENTENCE.search(text) and not re.search("[:;]", tail)
    if (
        not whole
        or len(head) < FEWEST_LETTERS
        or _LIMITS.search(tail)
        or re.search(r"\bnot only\b", head, re.IGNORECASE)
    ):
        return text
    return f"{head}." if text.endswith(".") else head


def _carries_a_fact(tail: str, language: str, vocabulary: Vocabulary) -> bool:
    capitals = language != "de" and _FACT.search(tail)
    return bool(capitals or re.search(r"\d", tail)) or bool(vocabulary.find(tail))


def _names(brackets: str, vocabulary: Vocabulary) -> bool:
    return bool(re.search(r"\d", brackets)) or bool(vocabulary.find(brackets))
