"""Whether a word looks like a verb where it stands, in four languages."""

import re

from core.grounding.function_words import FUNCTION_WORDS
from core.grounding.lexicon import Word

_ENGLISH = re.compile(r".{2,}(?:ed|ing)")
_GERMAN_ADJECTIVE = re.compile(r".{3,}e[nrsm]?")
_FRENCH = re.compile(r".{2,}(?:é|ée|és|ées|er|ir|dre|ant|it|is|u|us|ue|ues|ait|aient)")
_SPANISH = re.compile(r".{2,}(?:[aei]r|[aei]rse|ando|iendo|[ai]d[oa]s?|[éíó]|aron|ieron|aba|aban|ía|ían)")


def looks_like_a_verb(words: tuple[Word, ...], place: int, written: str, language: str) -> bool:
    """Whether the word tells a deed by its look: not in ``40 refrigerated lorries``, where it stands before a noun."""
    after = words[place + 1] if place + 1 < len(words) else None
    opens = place == 0 or words[place].after_break
    before_noun = after is not None and not after.after_break and after.plain not in FUNCTION_WORDS
    match language:
        case "en":
            return _ENGLISH.fullmatch(written.lower()) is not None and (opens or not before_noun)
        case "de":
            low = written[0].islower() or opens
            return low and not (before_noun and _GERMAN_ADJECTIVE.fullmatch(written.lower()) is not None)
        case "fr":
            return _FRENCH.fullmatch(written.lower()) is not None
        case _:
            return _SPANISH.fullmatch(written.lower()) is not None
