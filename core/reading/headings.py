"""What a heading's words say it heads, in many languages, whatever the heading looks like."""

import re
from functools import lru_cache

from core.cv import SectionKind
from core.reading.composed_headings import composed_kind
from core.reading.heading_idioms import IDIOMS
from core.reading.heading_verbs import clause_kind
from core.reading.heading_words import CONTACT_HEADINGS, CONTACT_WORDS, DOCUMENT_TITLES, HEADINGS, TELLING
from core.reading.phrases import Late, plain
from core.reading.role_words import ORGANISATION, TITLE


def _phrases(listed: str) -> list[str]:
    return [plain(" ".join(phrase.split())) for phrase in listed.split(",")]


_KIND = {
    phrase: kind for listing in (IDIOMS, HEADINGS) for kind, listed in listing.items() for phrase in _phrases(listed)
}
_TELLING = {kind: tuple(plain(listed).split()) for kind, listed in TELLING.items()}
_CONTACT = frozenset(_phrases(CONTACT_HEADINGS))
_CONTACT_WORDS = tuple(plain(CONTACT_WORDS).split())
_OF_COMPUTERS = ("program", "προγραμματ", "программир", "编程", "comput", "informatic", "informatyczn", "software")
"""Of languages for computers nobody says how well they are spoken."""
_MOST_STRANGERS = 2
"""Words that are not listed, in a line that looks like a heading and has one that tells."""
_SO_LONG = re.compile(
    r"^(?:\w+ ){0,2}\d{1,2} ?\+? ?"
    r"(?:years?|yrs|jahren?|ans|annees|anos|anni|jaar|lat|ar|let|vuotta|лет|года?|χρονια|ετη|年)\b"
)
"""How long somebody has done it, "10 ans d'expérience", says what kind of person this is and heads nothing."""
_TITLES = frozenset(_phrases(DOCUMENT_TITLES))
_AND = re.compile(r"\s*(?:&|\+|/)\s*|\s+(?:and|und|et|y|e|en|i|και|и)\s+|\s*(?:与|和)\s*")
_NUMBERED = re.compile(
    r"^(?:\d{1,2}(?:[.)]\d{0,2}[.)]?\s+|\s?[.):、]\s*|\s+[–—-]\s+)|(?:[ivx]{1,4}|[a-h])(?:[.)]\s+|\s+[–—-]\s+)|[一二三四五六七八九十][、.]\s*)"
)
"""What numbers a heading: 3., 1.2, IV), B –."""
DECORATED = re.compile(r"^[^\w]+|[^\w]+$|_+$|^_+")
_SPACED = {phrase.replace(" ", ""): phrase for phrase in (*_KIND, *_CONTACT) if len(phrase) > 5}
_AND_IN = Late(r"(\s+(?:AND|UND|ET|Y|E|EN|I|&|И|ΚΑΙ)\s+)")


def is_title_page(text: str) -> bool:
    """Whether the line says only that this is a CV."""
    return _key(text) in _TITLES


@lru_cache(maxsize=1024)  # each line of a CV is asked for several times
def heading_kind(text: str) -> SectionKind | None:
    """What a section with exactly this heading holds; None when this is no heading that is known."""
    key = _key(text)
    if key in _KIND:
        return _KIND[key]
    parts = [part for part in _AND.split(key) if part]
    kinds = [_KIND.get(part) for part in parts]
    if len(parts) > 1 and kinds[0] is not None and len(key) < 50:
        return next((kind for kind in kinds if kind not in (None, SectionKind.OTHER)), kinds[0])
    return composed_kind(key) or clause_kind(key)


def heads_roles_too(text: str) -> bool:
    """Whether the heading of another kind names roles beside it: "Projects and positions"."""
    return SectionKind.EXPERIENCE in {_KIND.get(part) or composed_kind(part) for part in _AND.split(_key(text)) if part}


def told_kind(text: str) -> SectionKind | None:
    """What a line that looks like a heading heads, by the word that it begins or ends with ("Relevant …erfahrung")."""
    words = re.findall(r"[^\W\d_]+(?:['-][^\W\d_]+)*", _key(text))
    if not words or len(words) > 5 or ORGANISATION.search(_key(text)) or says_how_long(text):
        return None
    if any(word.startswith(_OF_COMPUTERS) for word in words) and TITLE.search(_key(text)) is None:
        return SectionKind.SKILLS
    for kind, stems in _TELLING.items():
        for word in dict.fromkeys((words[-1], words[0])):
            if any(word.startswith(stem) or (len(stem) > 6 and word.endswith(stem)) for stem in stems):
                return kind
    return composed_kind(_key(text), strangers=_MOST_STRANGERS)


def says_how_long(text: str) -> bool:
    """Whether the text says for how many years somebody has done something."""
    return _SO_LONG.match(plain(text.strip())) is not None


def respaced(text: str) -> str:
    """A heading whose letters were set apart and came back with spaces between them, as it is written otherwise."""
    if len(text) > 60 or not is_upper(text) or is_known(text):
        return text
    if is_known(whole := _closed_up(text)):
        return whole
    pieces = _AND_IN.split(text)
    pieces[::2] = [_closed_up(piece) for piece in pieces[::2]]
    whole = "".join(pieces)
    return whole if is_known(whole) else text


def _closed_up(text: str) -> str:
    phrase = _SPACED.get(_key(text).replace(" ", ""))
    letters = "".join(text.split())
    if phrase is None or len(letters) != len(phrase.replace(" ", "")):
        return text
    following = iter(letters)
    return "".join(sign if sign == " " else next(following) for sign in phrase)


def is_known(text: str) -> bool:
    """Whether this is exactly a heading that is known."""
    return heading_kind(text) is not None or is_contact_heading(text)


def is_contact_heading(text: str) -> bool:
    """Whether contact details stand under this heading."""
    key = _key(text)
    return key in _CONTACT or (len(key.split()) > 1 and all(word.startswith(_CONTACT_WORDS) for word in key.split()))


def is_upper(text: str) -> bool:
    """Whether the text is in capitals."""
    letters = [one for one in text if one.isalpha()]
    return bool(letters) and all(not one.islower() for one in letters) and any(one.isupper() for one in letters)


def _key(text: str) -> str:
    simple = DECORATED.sub("", plain(" ".join(text.split())))
    return _NUMBERED.sub("", simple).replace("’", "'")
