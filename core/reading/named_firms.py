"""Names that are a company's by what is in them or beside them: a legal form, a kind of house, the word "logo"."""

import re
from collections.abc import Iterator, Sequence

from core.reading.company_addresses import ARTICLE
from core.reading.house_words import HOUSE
from core.reading.naming import is_title
from core.reading.phrases import Late, alternatives, may_be_unspaced, plain, words
from core.reading.posting_lines import has_legal_form
from core.reading.posting_refusals import OTHERS
from core.reading.role_words import LEGAL
from core.reading.seeking import NAME
from core.reading.source import SourceLine

_NAME = Late(NAME)
_LOGO = Late(
    r"^(?i:logo(?:tip[ao]?)? (?:(?:of|der|de|da|di|von|van|firmy|la|le) ){0,2}(?P<name>\S.{1,50})"
    r"|(?P<other>\S.{1,50}?)(?:['’]s)?(?: company)?[ -]logo)$"
)
_VERB = Late(rf"^(?P<name>{NAME}) (?!(?:des|les|dos|das|los|las|dans|sous|plus|its|has|was|is)\b)(?-i:[a-z]{{2,}}s)\b")
"""Who does something: "Pebblecast gives small museums an audio guide"."""
_IN_CHINESE = Late(
    r"(?<![\u4e00-\u9fff])(?:公司名称\s*)?(?P<name>[\u4e00-\u9fffA-Za-z（）()]{2,24}?"
    r"(?:有限责任公司|有限公司|集团公司|股份公司|研究院|事务所|医院|大学|中学|小学|幼儿园|学校|银行|集团|酒店|工厂|公司))"
)
_QUOTED = Late(r"(?<!\w)(?P<name>(?:[А-ЯЁA-Z]{2,7}|[А-ЯЁ][а-яё]+)(?:\s[А-ЯЁ]{2,6})?\s[«„\"“][^«»„“”\"\n]{2,60}[»“”\"])")
"""A name in quotes behind its legal form or its kind: ГБУЗ «Городская поликлиника № 41»."""
_KINDS = alternatives(
    """
    crèche école collège lycée clinique hôpital cabinet agence association restaurant boulangerie garage ferme auberge
    start-?up studio empresa clínica escuela colegio restaurante peluquería panadería taller agencia fundación bodega
    padaria clínica escola restaurante agência associação oficina ristorante pasticceria cooperativa_sociale officina
    studio azienda_agricola scuola agenzia clinica basisschool bakkerij zorginstelling bureau praktijk restaurant
    piekarni piekarnia szkoły szkoła restauracji firmie firmy przedszkolu fundacji spółce szpitalu hotelu φούρνος
    εστιατόριο ταβέρνα εταιρεία κλινική σχολείο клиника клинике ресторан ресторане школа школе студия студии компании
    фирма фирме завод заводе отель отеле кафе bakery restaurant brewery nursery school practice charity startup agency
    """
)
_KIND_OF = Late(rf"(?<!\w)(?:{_KINDS})\s+(?:[a-zà-ÿ]{{4,}}\s+)?(?P<name>{NAME})")
"""What kind of house it is, in small letters, before the name: "la crèche associative Les Petits Pas"."""
_TOWN_BEHIND = Late(r" (?:in|im|bei|am|an der) \S.*$")
_MUNICIPAL = Late(r"(?:Stadt|Gemeinde|Markt|Landkreis|Samtgemeinde|Verbandsgemeinde|Hansestadt|Kreisstadt) ")
"""What lies on a river or by the sea is called so: "Stadt Brücken am Stein"."""
_ON_WATER = Late(r" (?:in|bei) \S.*$")
_WHOSE = Late(r" (?:van|von|from|at|chez|bei|bij|di|da|de chez|del|de la|de l['’]|du|der|des|of the|della) ?(?=[^ ]+ )")
"""Between a person and the house they work for."""
_TOP = 12
_LONG = 40
_MANY = 3
"""So many houses in one text are those that the work takes one to."""
_BEFORE_NAMES = words(
    """
    fur bei die der das dem den des von durch mit als at for with by from about the our client pour chez par la le les
    avec para con por en el los per presso da di con voor bij door van dla w u przez z для в на с от για στην στο στα
    με τα η ο το οι αν και und and et y e i oraz i och hos fra av for til willkommen welcome apply contact kontakt
    o a os as do na no pelo pela pela sobre somos seja junte-se nos wir unser unsere suchen
    """
)
_STANDS = Late(
    r"(?:^|[.!?:;–—|•,(]|(?<!\w)(?:at|for|by|join|bei|für|von|der|die|das|dem|des|team|chez|pour|par|la|le|les|du|en|el"
    r"|para|por|a|o|da|do|na|no|pela|pelo|per|presso|della|del|di|il|lo|voor|bij|de|het|van|dla|do|w|u|przez|на|для|в"
    r"|для|στην?|στο|στα|για|τα|η|ο|το|hos|på|till|av|i)|['’])\s*$",
    re.IGNORECASE,
)
"""What stands before a name that something is said of."""


def firms_in(text: str) -> Iterator[tuple[str, float]]:
    """The names with a legal form, wherever they stand, with what speaks for each: one alone is the company."""
    found: dict[str, None] = {}
    for line in text.split("\n"):
        if OTHERS.search(line) is not None:
            continue
        if may_be_unspaced(line):
            found |= {one["name"]: None for one in _IN_CHINESE.finditer(line)}
        elif LEGAL.search(plain(line)) is not None:
            bare = (without_preposition(one[0]) for one in _NAME.finditer(line))
            found |= {name: None for name in bare if len(name.split()) > 1 and has_legal_form(name)}
        if not line.isascii():
            found |= {one["name"]: None for one in _QUOTED.finditer(line)}
    yield from ((name, 3.5 if len(found) == 1 else 2.0) for name in found)


def houses_in(text: str) -> Iterator[tuple[str, float]]:
    """The names of hospitals, bakeries, towns …, wherever they stand, with what speaks for each."""
    found: dict[str, float] = {}
    for line in text.split("\n"):
        if OTHERS.search(line) is not None:
            continue
        for one in _NAME.finditer(line):
            name = _theirs(_without_town(without_preposition(one[0])))
            if len(name.split()) < 2 or not _is_house(name):
                continue
            at = one.start() + one[0].rindex(name)
            found[name] = max(found.get(name, 0.0), 3.2 if _STANDS.search(line[:at]) else 2.0)
        for kind in _KIND_OF.finditer(line):
            found.setdefault(kind["name"], 3.0)
    yield from ((name, weight if len(found) < _MANY else 2.0) for name, weight in found.items())


def shown_at(lines: Sequence[SourceLine]) -> Iterator[tuple[str, float]]:
    """Whose picture stands at the top of the page, and whom the first sentence there is about."""
    for line in lines[:_TOP]:
        if (logo := _LOGO.match(line.text)) is not None:
            yield logo["name"] or logo["other"], 5.0
    first = next((line.text for line in lines if len(line.text) > _LONG and not line.bullet), "")
    if (
        first.endswith((".", "!"))
        and (said := _VERB.match(first)) is not None
        and without_preposition(said["name"]) == said["name"]
    ):
        yield said["name"], 2.5


def _without_town(name: str) -> str:
    """The name without the town that it is in."""
    return (_ON_WATER if _MUNICIPAL.match(name) else _TOWN_BEHIND).sub("", name)


def _theirs(name: str) -> str:
    """The house that somebody is of: "Alcalde del Ayuntamiento de Peñalba", "Sanne Vermaat van Vermaat & De Rooy"."""
    for link in _WHOSE.finditer(name):
        if _is_house(name[link.end() :]) and HOUSE.search(plain(name[: link.start()])) is None:
            return name[link.end() :]
    return name


def _is_house(name: str) -> bool:
    """Whether a word of the name says what kind of house it is, and the others say which one."""
    simple = plain(name)
    kind = HOUSE.search(simple)
    if kind is None or (is_title(name) and " & " not in name):
        return False
    others = f"{name[: kind.start()]} {name[kind.end() :]}".split()
    return any(word[:1].isupper() and len(word) > 1 for word in others)


def without_preposition(name: str) -> str:
    """The name without what stands before it in its sentence: "Für die Nordwerk GmbH"."""
    first, _, rest = name.partition(" ")
    while rest and (plain(first) in _BEFORE_NAMES or ARTICLE.match(f"{first} ")):
        name = rest
        first, _, rest = name.partition(" ")
    return name
