"""How well a text fits as title, employer or place of a role, or as degree and school of a study."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from core.reading.degrees import is_grade
from core.reading.phrases import Late, any_of, plain, words
from core.reading.places import is_place
from core.reading.role_words import AT, DASH, DEGREE, LEGAL, ORGANISATION, SCHOOL, TITLE, TITLE_BEGINNING
from core.reading.word_list import WordList
from core.reading.wrapping import SMALL_WORDS

TITLED, EMPLOYED, PLACED, REST = "T", "O", "P", "R"
COMMA = re.compile(r"\s*(?<!-),\s+(?![^()]*\))")
"""A comma that parts names: not one in brackets, nor in "Heizungs-, Lüftungs- und Klimatechnik"."""
IN = Late(
    r"\s+(?:in|en|em|na|no|nas|nos|à|au|aux|a|alla|w|we|в|на|у|i|på|στο|στη)\s+"
    r"(?:(?:la|le|the|der|dem|die|el|los|las|het|de)\s+)?(?=[^\W\d_a-zà-ÿа-яα-ω]|[«„“\"])"
)
"""A small word that may stand between title and employer, and as well inside one of them."""
_IN = {
    language: frozenset(listed.split())
    for language, listed in {
        "en": "in",
        "de": "in",
        "fr": "in en à au aux",
        "es": "in en a",
        "pt": "in em no na nos nas",
        "it": "in a alla",
        "nl": "in",
        "pl": "in w we na",
        "ru": "in в на",
        "uk": "in в на у",
        "sv": "in i på",
        "el": "in στο στη",
    }.items()
}
_FIRM = Late(
    r"(?:^|\s)(?:&|and|und|y|et|e|i|en)\s+(?:co\b|cie\b|sons?\b|partners?\b|asociados|associates|associados|söhne|figli|fils|hijos|filhos|zonen|wspólnicy|συνεργάτες|компания)",
    re.IGNORECASE,
)
_PARTNERS = re.compile(r"^[\w'’-]+(?:, [\w'’-]+)* (?:&|and|und|y|et|e|i|en) [\w.]+$")
"""A firm that is called after its partners, commas and all."""
_OFFICE = re.compile(r"(?:Sub)?[Ss]ecretaría\b|SECRETARÍA\b|Consejería\b|Jefatura\b|Intendencia\b")
"""An office that but for an accent is called as who works there."""
_OWN_BOSS = any_of(
    r"""
    self-employed self_employed freelance freelancer selbstandig selbststandig freiberuflich independant
    a_mon_compte
    autonomo por_cuenta_propia conta_propria autonoma libero_professionista in_proprio zelfstandige? eigen_zaak
    dzialalnosc_wlasna samozatrudnienie αυτοαπασχολουμεν\w+ самозанятыи фриланс ип 自由职业 individual_entrepreneur
    egenforetagare
    """
)
_NAMED = re.compile(r"^[«„“\"][^»“”\"]+[»“”\"]$|\.(?i:ai|com|io|net|org)\b|&|[^\W\d_][a-z]+[A-Z]")
"""What is written as only a name is: in quotes, as an address, with an ampersand or with a capital inside."""
_EMPLOYMENT = any_of(
    r"""
    (?:full|part)[_-]time permanent temporary contract(?:or)? intern(?:ship)? seasonal (?:in_)?(?:teil|voll)zeit
    teilzeit vollzeit minijob nebenjob festanstellung befristet unbefristet elternzeit ausbildung praktikum minijob
    temps_(?:plein|partiel) mi-temps cdi cdd alternance interim stage jornada_(?:completa|parcial) media_jornada
    practicas indefinido temporal tempo_(?:pieno|parziale|determinato|indeterminato|integral|parcial) clt estagio
    voltijd deeltijd fulltime parttime stage pelny_etat pol_etatu umowa_\w+ staz heltid deltid vikariat praktik
    πληρης_απασχοληση μερικη_απασχοληση полная_занятость неполная_занятость стажировка 全职 兼职 实习 kokoaikainen
    osa-aikainen tam_zamanli yari_zamanli
    """
)
"""Hours and contracts: never where an employer is."""
_STREET = Late(
    r"^\d{1,5}[a-z]?,? [^\d]|\w(?:strasse|straße|str\.|weg|platz|gasse|laan|straat) \d|^(?:rue|calle|via|rua|ul\.) .*\d"
    r"|\b(?:street|avenue|road)\b.*\d|\b\d{4,6} [^\W\d_]"
)
"""An address: where an employer is, and never who."""
_TOWN = re.compile(r"^[^\W\d_][^\W\d_]+(?:[ '’-](?:[^\W\d_]+)){0,5}$")
_REMARK = re.compile(r"\([^()]*[^\W\d_A-ZÀ-ÞА-ЯΑ-Ω][^()]*\)$")
_SUBJECT = re.compile(
    r"(?:\w{2,}(?:log(?:ia|ie|ii|y|i|ija)|логия|логии|λογιασ?|graph(?:y|ie)|grafia|nom(?:y|ie|ia)|metr(?:y|ie|ia)"
    r"|mat(?:ica|icas|ik|ika|ique|iques|ics|yka)|(?:ist|ys|chan)(?:ik|ique|ics|ica)|sophi[ey]|sofia|dakti[kc]a?)"
    r"|\w*pedagog(?:y|ia|ie|ik|ika))\b"
)
"""The name of a field of study: what is taught, and no town."""
_STEP = re.compile(r"\s(?:I{1,3}|IV|[1-4])$")
_PARTICLES = words("von van de der den di da do la le el the dos das del della")
_SPACE = re.compile(r"\s")
_NEVER = 6.0
_LONGEST = 9
"""Words of a name."""


class Words(NamedTuple):
    """The words that tell the two names of an entry."""

    title: WordList
    organisation: WordList
    broader: WordList | None = None
    """Words of organisations that may be the other name as well, but seldom are."""


ROLES = Words(TITLE, ORGANISATION)
STUDIES = Words(DEGREE, SCHOOL, ORGANISATION)


class Hints(NamedTuple):
    """What the rest of the CV says: words of the person's headline, and where the person lives; in plain letters."""

    titles: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    language: str = ""
    """The CV's; empty where nobody told."""

    @classmethod
    def of(cls, headline: str | None, location: str | None, language: str = "") -> "Hints":
        """The hints that a headline and a location give."""
        said = re.findall(r"[^\W\d_]{5,}", plain(headline or ""))
        where = (part.strip() for part in re.split(r"[,(/|)]", plain(location or "")))
        return cls(
            frozenset(word[:_STEM] for word in said), frozenset(part for part in where if len(part) > 2), language
        )

    def is_in(self, text: str) -> bool:
        """Whether the text begins with a word that means "in" in the CV's language: ``en`` in Dutch does not."""
        meant = _IN.get(self.language)
        return meant is None or text.split(maxsplit=1)[0] in meant


_STEM = 6
"""Letters that words of one stem begin with."""


class Scores:
    """Scores texts of one section; remembers what it has scored."""

    def __init__(self, said: Sequence[str], lists: Words, hints: Hints) -> None:
        self._said = said
        """The texts of each heading."""
        self._words = lists
        self.hints = hints
        self._known: dict[tuple[str, str], float] = {}

    def of(self, label: str, text: str) -> float:
        """How well the text fits under the label."""
        key = (label, text)
        if key not in self._known:
            self._known[key] = self._judged(label, text)
        return self._known[key]

    @property
    def is_roles(self) -> bool:
        """Whether it is titles and employers that are told."""
        return self._words is ROLES

    def is_titled(self, text: str) -> bool:
        return self._words.title.search(plain(text)) is not None

    def is_organised(self, text: str) -> bool:
        return self._words.organisation.search(plain(text)) is not None or _OFFICE.match(text) is not None

    def bare_joints(self, text: str) -> list[tuple[re.Match[str], str]]:
        """Where nothing but a space parts an organisation's name from the title or the degree after it."""
        simple = plain(text)
        begins = (span.start() for span in self._words.title.finditer(simple))
        spaces = (_SPACE.match(text, begin - 1) for begin in begins if begin)
        return [(space, " ") for space in spaces if space is not None and self.is_organised(text[: space.start()])]

    def _judged(self, label: str, text: str) -> float:
        simple = plain(text)
        title = self._words.title.search(simple) is not None and not _OFFICE.match(text)
        legal = is_legal(simple)
        if not self.is_roles and is_grade(text):
            return 0.0 if label == REST else -_NEVER
        if label == REST:
            return -1.4 - (0.8 if title or legal or _NAMED.search(text) else 0.0)
        if _STREET.search(simple):
            return 2.0 if label == PLACED else -4.0
        own = _OWN_BOSS.fullmatch(simple.strip()) is not None
        office = _OFFICE.match(text) is not None
        organisation = office or (self.is_organised(text) and not self._is_title_all_over(simple))
        place = is_place(text) or simple in self.hints.places
        repeated = sum(text in said for said in self._said) > 1
        if label == TITLED:
            score = 3.0 * title + 0.5 * (TITLE_BEGINNING.match(simple) is not None) + self._sounds_titled(text, simple)
            score -= 4.0 * legal + 1.5 * (organisation and not legal) + 1.0 * (repeated and not title) + 2.0 * own
            return score - 2.0 * place - 0.5 * text[:1].islower() - self._length(text, told=2.0, comma=0.3, dash=0.4)
        if label == EMPLOYED:
            score = 4.0 * legal + 2.0 * organisation + 1.5 * (_NAMED.search(text) is not None) + 3.0 * own
            broader = self._words.broader is not None and self._words.broader.search(simple) is not None
            score += 1.0 * (broader and not organisation) + 1.2 * (repeated and not title and not place)
            score -= 1.4 * (title and not legal and not organisation)
            score += 2.0 * (_FIRM.search(text.rsplit(",", 1)[-1]) is not None) - 3.0 * place
            score -= 2.5 * (text[:1].islower() and text.split(maxsplit=1)[0] not in _PARTICLES)
            score -= 0.6 * (_has_small_words(text) and not organisation and not legal)
            return score - self._length(text, told=2.0, comma=self._loss_at_comma(text), dash=1.0, inner=0.0)
        if _EMPLOYMENT.fullmatch(simple) is not None:
            return -_NEVER
        if place and "," in text and self.is_organised(text.split(", ", maxsplit=1)[0]):
            return -1.0  # a house, and where it is
        if place:
            return 4.0 + 0.4 * len(COMMA.findall(text))
        town = _TOWN.match(text) is not None and not (title or legal or organisation or own or text[:1].islower())
        town = town and not _has_small_words(text) and _SUBJECT.match(simple) is None
        capitals = sum(word[:1].isupper() for word in text.split())
        return (0.2 + 0.5 * repeated - 0.3 * (capitals - 1)) if town and capitals < 5 else -6.0

    def _loss_at_comma(self, text: str) -> float:
        """What a comma speaks against one name: nothing between partners, or an institute and its university."""
        parts = text.split(", ")
        if _PARTNERS.match(text) or (
            self.is_roles and len(parts) > 1 and all(self.is_organised(part) for part in parts)
        ):
            return 0.0
        return 0.4 if not self.is_roles and self.is_organised(parts[0]) and not is_place(parts[-1]) else 1.2

    def _sounds_titled(self, text: str, simple: str) -> float:
        """What else speaks for a title: small letters, a remark in brackets, a step, the person's own headline."""
        headline = any(word[:_STEM] in self.hints.titles for word in re.findall(r"[^\W\d_]{5,}", simple))
        return (
            0.6 * _has_small_words(text)
            + 0.5 * (_REMARK.search(text) is not None)
            + 0.7 * (_STEP.search(text) is not None)
            + 1.0 * headline
        )

    def _is_title_all_over(self, simple: str) -> bool:
        """Whether a title's word begins or ends the text: a systems engineer is no system, nor is a head of retail."""
        spans = list(self._words.title.finditer(simple))
        return any(span.start() == 0 or span.end() == len(simple) for span in spans)

    def _length(self, text: str, *, told: float, comma: float, dash: float, inner: float = 0.4) -> float:
        """What speaks against a name: that it is long, and that it may fall apart."""
        loss = comma * len(COMMA.findall(text)) + dash * len(DASH.findall(text))
        loss += 0.5 * told * (AT.search(text) is not None)
        return loss + inner * (IN.search(text) is not None) + 1.0 * (len(text.split()) > _LONGEST)


def _has_small_words(text: str) -> bool:
    """Whether words after the first are written small, and mean something."""
    _, *others = text.split() or [""]
    return any(len(word) > 3 and word.isalpha() and word.islower() and word not in SMALL_WORDS for word in others)


def is_legal(simple: str) -> bool:
    """Whether a legal form ends or begins the name."""
    end = len(simple.rstrip(". "))
    return any(not form.start() or form.end() >= end for form in LEGAL.finditer(simple))
