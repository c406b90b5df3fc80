"""In which tense a line of a CV is, as far as its first verb tells, in English, German, French and Spanish."""

import re
from collections.abc import Iterator
from enum import StrEnum

from core.tailoring import verb_words as listed


class Tense(StrEnum):
    """When what the line says took place."""

    PAST = "past"
    PRESENT = "present"


_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_ADVERB = re.compile(r"\w{2,}ly|also|then|now|zuletzt|derzeit|aktuell|actuellement|actualmente")
_NOT_ADVERBS = frozenset({"apply", "supply", "multiply", "family", "daily", "weekly", "monthly", "early"})
_HAS = frozenset({"a", "ai", "j'ai", "j’ai", "ha", "he"})
_AFTER_A_VERB = re.compile(
    r"\W*\w+\s+(?:\d|(?:an?|the|all|any|both|each|every|its|my|our|their|this|these|new|two|three|four|five|six|seven|eight|"
    r"nine|ten)\b)",
    re.IGNORECASE,
)


def tense_of(line: str, language: str) -> Tense | None:
    """The tense of the line's first verb; None for a noun, an infinitive, and where it cannot be told."""
    words = _first_words(line)
    if not words:
        return None
    match language:
        case "en":
            return _english(line, words)
        case "de":
            return _found(words[0], _GERMAN_PASTS, _GERMAN_PRESENTS)
        case "fr":
            verb = words[1] if words[0] in _HAS and len(words) > 1 else words[0]
            agreed = re.sub(r"e?s?$", "", verb)
            return _found(agreed if agreed in _FRENCH_PASTS else verb, _FRENCH_PASTS, _FRENCH_PRESENTS)
        case "es":
            return _found(words[0], _SPANISH_PASTS, _SPANISH_PRESENTS)
        case _:
            return None


def begins_with_english_verb(line: str) -> bool:
    """Whether the line begins with an English verb of any form: Led, Lead the, Leading, Cut."""
    words = _first_words(line)
    if not words:
        return False
    doing = len(words[0]) > 5 and words[0].endswith("ing")
    return doing or words[0] in _INVARIABLE or _english(line, words) is not None


def goes_on(line: str) -> bool:
    """Whether the line begins with the past of what is done as long as a post is held: managed, leitete."""
    return any(word in _CONTINUING for word in _first_words(line)[:1])


def _first_words(line: str) -> list[str]:
    if not line[:1].isalpha():
        return []
    words = [word.casefold() for word in _WORD.findall(line[:80])]
    return words[1:] if words and _ADVERB.fullmatch(words[0]) and words[0] not in _NOT_ADVERBS else words


def _english(line: str, words: list[str]) -> Tense | None:
    first = words[0]
    if first in _ENGLISH_PASTS or (len(first) > 4 and first.endswith("ed") and first not in _NOT_PAST):
        return Tense.PAST
    if first in _ENGLISH:
        return Tense.PRESENT
    joined = words[1:2] == ["and"] and any(word in _ENGLISH for word in words[2:3])
    verb = first in _ENGLISH_OR_NOUN and (joined or _AFTER_A_VERB.match(line))
    return Tense.PRESENT if verb else None


def _found(word: str, pasts: frozenset[str], presents: frozenset[str]) -> Tense | None:
    if word in pasts:
        return Tense.PAST
    return Tense.PRESENT if word in presents else None


def _with_third(verbs: str) -> Iterator[str]:
    """English verbs with their third person: manage, manages; apply, applies."""
    for verb in verbs.split():
        yield verb
        if re.search(r"[^aeiou]y$", verb):
            yield f"{verb[:-1]}ies"
        else:
            yield f"{verb}es" if re.search(r"(?:s|sh|ch|x|z|o)$", verb) else f"{verb}s"


def _with_ending(stems: str, ending: str) -> Iterator[str]:
    """German stems with the ending, and the e that a dental before it wants: leitet, plant, zeichnet."""
    for stem in stems.split():
        yield f"{stem}e{ending}" if re.search(r"[dt]$|(?:[^aeiouäöülrh]|ch)[nm]$", stem) else stem + ending


_ENGLISH = frozenset(_with_third(listed.ENGLISH))
_ENGLISH_OR_NOUN = frozenset(_with_third(listed.ENGLISH_OR_NOUN))
_ENGLISH_PASTS = frozenset(listed.ENGLISH_PASTS.split())
_NOT_PAST = frozenset(listed.NOT_PAST.split())
_INVARIABLE = frozenset({"cut", "put", "set", "read", "let", "hit"})
_CONTINUING = frozenset(listed.CONTINUING.split())
_GERMAN_PASTS = frozenset(
    (*_with_ending(f"{listed.GERMAN_WITH_GE} {listed.GERMAN_WITHOUT_GE}", "te"), *listed.GERMAN_PASTS.split())
)
_GERMAN_PRESENTS = frozenset((*_with_ending(listed.GERMAN_WITH_GE, "t"), *listed.GERMAN_PRESENTS.split()))
_FRENCH_PASTS = frozenset(listed.FRENCH_PASTS.split())
_FRENCH_PRESENTS = frozenset(listed.FRENCH_PRESENTS.split())
_SPANISH_PASTS = frozenset(listed.SPANISH_PASTS.split())
_SPANISH_PRESENTS = frozenset(listed.SPANISH_PRESENTS.split())
