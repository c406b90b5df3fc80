"""What kind of word an unknown one is, by its ending and its place: a verb, an adjective, a noun for a deed."""

import re

from core.grounding.deeds import ACCENTED_NOUN
from core.grounding.function_words import FUNCTION_WORDS
from core.grounding.lexicon import Word
from core.reading.phrases import words as words_listed

VERBS = {
    "en": re.compile(r".{2,}(?:ed|ing|ly)"),
    "de": re.compile(r"[a-zß].*"),
    "fr": re.compile(r".{2,}(?:é|ée|és|ées|er|ir|dre|ant|ants|ait|aient|ment|is|it|ent)"),
    "es": re.compile(r".{2,}(?:[aei]r|[aei]rse|ando|iendo|[ai]d[oa]s?|[éíó]|aron|ieron|mente|ab(?:a|as|an|amos))"),
}
"""What an unknown word must not look like to be taken for a thing."""
ADJECTIVES = {
    "en": re.compile(r".{2,}(?:al|ive|ous|ic|able|ible|ful|less|ary)"),
    "de": re.compile(r"[a-zß].*"),
    "fr": re.compile(r".{2,}(?:al|ale|aux|ales|els?|elles?|ifs?|ives?|eux|euses?|iques?|ables?|ibles?|aires?|iens?)"),
    "es": re.compile(r".{2,}(?:al|ales|iv[oa]s?|os[oa]s?|ic[oa]s?|ables?|ibles?|ari[oa]s?)"),
}
"""And these are adjectives by their look."""
_BY = frozenset(("by", "when", "while", "before", "after", "for", "from"))
_PAST = {
    "fr": re.compile(r".{2,}(?:é|ée|és|ées|i|is|it|u|us)"),
    "es": re.compile(r".{2,}(?:é|í|ó|[ai]d[oa]s?|ando|iendo)"),
}
_FINITE = {
    "fr": re.compile(r".{3,}(?<!tr)(?<!souh)(?:ait|aient|èrent)"),
    "es": re.compile(r".{3,}(?:aban?|ábamos|aron|ieron)"),
}
"""How a verb ends that no noun ends like."""
_DEED = {
    "en": re.compile(r".{3,}(?:ation|ment)"),
    "fr": re.compile(r".{3,}(?:tions?|ments?|age)"),
    "es": re.compile(r".{3,}(?:ci[oó]n|miento)"),
}
"""How a noun ends that says what was done, where it opens a line: ``Rédaction de``."""
_HELP = words_listed(
    """appui aide soutien concours contribution participation collaboration assistance apporte appuye aide contribue
    participe collabore assiste apoyo ayuda soporte contribucion participacion colaboracion asistencia apoye ayude
    contribui participe colabore asisti help helped support supported assistance assisted contribution contributed
    participation participated"""
)
_PARTICIPLE_FR = re.compile(r"[a-zà-ÿ]{3,}(?:ée|és|ées)")
_INFINITIVE = re.compile(r"[a-zäöü]{3,}(?:en|ern|eln)")
_PARTICIPLE = re.compile(r"(?:[a-z]{2,5})?ge[a-zäöü]+(?:t|en)|(?:be|ver|er|ent|zer)[a-zäöü]+t|[a-zäöü]{3,}iert")


def is_verb(words: tuple[Word, ...], at: int, written: str, language: str) -> bool:
    """Whether the word says what was done, by its look and where it stands."""
    if language in _DEED and _DEED[language].fullmatch(written.lower()) and _begins(words, at):
        return True
    if language == "de":
        last = at + 1 == len(words) or words[at + 1].after_break
        return _PARTICIPLE.fullmatch(written) is not None or (last and _INFINITIVE.fullmatch(written) is not None)
    added = at > 0 and words[at - 1].plain == "et"
    if language == "fr" and not added and _PARTICIPLE_FR.fullmatch(written) and not ACCENTED_NOUN.fullmatch(written):
        return True
    if language in _FINITE and _FINITE[language].fullmatch(written.lower()):
        return True
    opens = at == 0 or words[at].after_break
    if language == "en":
        before = words[at - 1].plain if at else ""
        return written.endswith("ed") or (written.endswith("ing") and (opens or before in _BY))
    return opens and _PAST[language].fullmatch(written.lower()) is not None


def _begins(words: tuple[Word, ...], at: int) -> bool:
    """Whether the line begins with the word, or with a word for help and then this one: ``Appui au montage``."""
    return at == 0 or (words[0].plain in _HELP and all(word.plain in FUNCTION_WORDS for word in words[1:at]))
