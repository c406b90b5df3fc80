"""Words and phrases that set a person or a thing apart: by which height, and where they stand.

"First aid", "best practice" and "every two weeks" set nothing apart.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from core.grounding import superlative_words
from core.grounding.lexicon import Lexicon, Word
from core.grounding.plain_letters import plain_line
from core.reading.phrases import words as listed


class Height(StrEnum):
    """What a word sets apart by."""

    BEST = "best"
    FIRST = "first"
    ONLY = "only"
    RECORD = "record"
    PRIZE = "prize"
    NOMINEE = "nominee"
    FAME = "fame"
    NEVER = "never"
    ALL = "all"
    WHOLE = "whole"
    NATION = "nation"
    WORLD = "world"
    LUXURY = "luxury"
    MOST = "most"
    """The highest degree of any adjective: longest, plus lourd, más grande, wichtigste."""
    PLAIN = "plain"


_MOST = re.compile(
    r"(?<!at )(?<!\w)most (?!of\b|recent|days|weeks|likely|part\b)\w{4,}"
    r"|(?<!\w)(?:larg|bigg|high|great|fast|quick|smooth|strong|long|short|small|low|cheap|new|old|young|rich|saf|hard|tough|broad|wid|deep|"
    r"bus|clos|fin|clean|clear|bright|smart|warm|cool|tall|heav|earl|lat|eas|happ|nic|simpl|strict|bold)i?est(?!\w)"
    r"|(?<=the )(?!\w*(?:inter|requ|harv|for|inv|prot|cont|hon|mod|arr|sugg|dig|gu|w|t|b|r|manif|qu|earn|temp)est\b)"
    r"(?!(?:pri|ch|lat)est\b)[a-z]{3,}est(?!\w)"
    r"|(?<!\w)(?:le|la|les|l'|du|des|aux|au) (?:\w+ )?plus (?!de\b|d'|que\b|tard\b|tot\b)[^\W\d]\w{2,}"
    r"|(?<!\w)(?:el|la|los|las|lo|del|al) (?:\w+ ){0,4}mas (?!de\b|que\b|tarde\b|alla\b)[^\W\d]\w{3,}"
    r"|(?:(?<=the )|(?<=['’]s )|(?<= a )|(?<=^a )|(?<=s['’] ))leading "
    r"(?!the\b|a\b|an\b|to\b|up\b|this\b|our\b|edge\b|teams?\b|people\b|projects?\b|\d)[^\W\d]+"
    r"|(?:(?<=the )|(?<=as )|(?<=a )|(?<=['’]s ))top "
    r"(?!of\b|down\b|up\b|end\b|floor\b|level|management\b|layer\b|shelf\b|priority\b|line\b)[^\W\d]+"
    r"|(?<!\w)(?:el|la|los|las) (?:mayor|menor|mayores|menores)(?= (?!a |en |con |de |por |y |o |que )[a-z]{3})"
    r"|(?<!\w)(?:mayor|menor|mejor|peor)(?= [a-z]{4,} (?:del|de la|de todo el|de toda la) (?:pais|region|provincia"
    r"|ciudad|zona|empresa|grupo|sector|mercado|mundo|estado|municipio|comunidad|equipo|planta)(?!\w))"
)
_AGENT = (
    r"(?!contact|charge|violon|responder|commis|ansprech|interlocut|lecteur|secours|auxili|quarter|semester|october)"
    r"(?:clerk|nurse|chef|cook|coach|\w{2,}(?:er|or|ist|ista|ian|ant|ante|eur|euse|rice|iere?|ien|ienne|dora?|erin|ent"
    r"|entin|ero|era|man|woman))"
)
"""A noun for who does something, as far as its ending tells."""
_GERMAN_AGENT = (
    r"(?!\w*(?:ember|ober|winter|sommer|wetter)\b)"
    r"\w{4,}(?:er|erin|kraft|team|ent|entin|ist|istin|betrieb|projekt|produkt)"
)
_SHAPES = (
    (Height.FIRST, re.compile(r"^(?:the )?first (?:[a-z]+ ){1,3}to [a-z]+")),
    (Height.FIRST, re.compile(r"(?<!\w)premier(?:e)? (?:[a-z]+ ){1,3}a [a-z]+(?:er|ir|re)(?!\w)")),
    (Height.FIRST, re.compile(r"(?<!\w)primer[ao]? (?:[a-z]+ ){1,3}en [a-z]+[aei]r(?!\w)")),
    (Height.ONLY, re.compile(r"^(?:seule?|unic[ao]|unique|only|sole) (?!trader|ment)[a-z]+")),
    (
        Height.BEST,
        re.compile(
            r"(?<!\w)top[ -](?:\d+|two|three|four|five|ten|drei|funf|zehn|trois|cinq|dix|tres|cinco|diez)(?!\w)"
        ),
    ),
    (Height.FIRST, re.compile(rf"^(?:als )?(?:first|erste[rs]?|premiere?|primer[ao]?) {_AGENT}(?!\w)")),
    (Height.BEST, re.compile(rf"^leading {_AGENT} (?:in|of|for|at) ")),
    (
        Height.MOST,
        re.compile(
            r"(?<!\w)more \w+ than (?:any|all|every|the other|the rest|everyone|anyone|my|most)\w*"
            r"|(?<!\w)mehr \w+ als (?:jede[rs]? andere|alle|die (?:anderen|ubrigen)|irgend)\w*"
            r"|(?<!\w)plus de \w+ que (?:tout|tous|quiconque|les autres|n'importe)\w*"
            r"|(?<!\w)mas \w+ que (?:ningun|nadie|cualquier|todos|todas|el resto|l[ao]s demas|l[ao]s otr)\w*"
        ),
    ),
    (
        Height.PRIZE,
        re.compile(
            rf"(?<!\w)(?:{_AGENT}|employee|team|shop|store|branch|product|project|apprentice|trainee|salesperson)"
            r" of the (?:year|month|quarter|season|decade)(?!\w)"
            rf"|(?<!\w){_GERMAN_AGENT} des (?:jahres|monats|quartals)(?!\w)"
            r"|(?<!\w)(?:employee?s?|salariee?s?|vendeurs?|vendeuses?|collaborat\w+|equipe|magasin|commerciale?s?"
            r"|agente?|enseignante?|infirmiere?|jeune \w+|entreprise|apprentie?|manager) (?:de l'annee|du mois)(?!\w)"
            r"|(?<!\w)(?:emplead[oa]|vendedora?|trabajadora?|comercial|profesora?|docente|enfermer[oa]|cociner[oa]|chef"
            r"|agente|dependient[ea]|equipo|tienda|proyecto|jugadora?|tecnic[oa]|asesora?|ingenier[oa]|periodista"
            r"|emprendedora?|empresa|producto) del (?:ano|mes)(?!\w)"
        ),
    ),
    (Height.PRIZE, re.compile(r"(?<!\w)\w*preis(?:es)? (?:\d{4} )?(?:gewonnen|erhalten|verliehen|bekommen)")),
)
"""Phrases that set apart: the first nurse to, seule infirmière, the top three, Preis gewonnen."""
_ORDINAL = r"erst|nachst|letzt|sechst|zigst|hundertst|tausendst|mindest|wenigst|meist|zehnst|zunachst"
_GERMAN_MOST = re.compile(
    rf"(?<!\w)(?!\w*(?:{_ORDINAL})e)\w{{2,}}(?:[bcdfghklmnprtvz]|[tduhzs]e)ste[nmrs]?(?!\w)|(?<!\w)gro(?:ss|ß)te[nmrs]?(?!\w)|(?<!\w)hochste[nmrs]?(?!\w)"
)
_OPENING_MOST = re.compile(
    r"gro(?:ss|ß)te[nmrs]?"
    r"|(?:schnell|hoch|klein|wichtig|modern|stark|neue|jung|lang|kurz|\w+(?:ig|lich|reich|isch|sam|bar))ste[nmrs]?"
)
_NO_GERMAN_MOST = re.compile(
    r".*(?:leisten?|listen?|lasten?|rusten?|kosten?|testen?|posten?|misten?|fasten?|tasten?|festen?|robusten?|"
    r"dienste[ns]?|fristen?|kusten?|gasten?|feste[nmrs]?|lasten)|(?:robust|fest|ernst|bewusst|justi|modest|honest|vast|"
    r"artiste|specialiste|syst|poste|reste|liste|teste|piste|texte)\w*"
)


@dataclass(frozen=True, slots=True)
class Raised:
    """A word that sets apart, and where it stands."""

    height: Height
    start: int
    end: int


@cache
def _lexicon() -> Lexicon:
    listed = {height.value: getattr(superlative_words, height.name) for height in Height if height is not Height.MOST}
    return Lexicon.of(listed)


def raised_in(text: str, words: tuple[Word, ...]) -> Iterator[Raised]:
    """Every word of the text that sets apart, in the order of the text."""
    found = [Raised(Height(hit.name), words[hit.first].start, words[hit.last].end) for hit in _lexicon().find(words)]
    found.extend(
        one for one in _firsts(words) if all(one.end <= known.start or one.start >= known.end for known in found)
    )
    simple = "".join(_simple(words, text))
    found.extend(
        Raised(height, match.start(), match.end())
        for height, pattern in _SHAPES
        for match in pattern.finditer(simple)
        if all(match.end() <= known.start or match.start() >= known.end for known in found)
    )
    if "récord" in text.lower():
        found.append(Raised(Height.RECORD, at := text.lower().index("récord"), at + len("récord")))
    taken = [(one.start, one.end) for one in found]
    for match in (*_MOST.finditer(simple), *_GERMAN_MOST.finditer(simple)):
        if match.re is _GERMAN_MOST and not _is_german_most(text, match):
            continue
        if all(match.end() <= start or match.start() >= end for start, end in taken):
            found.append(Raised(Height.MOST, match.start(), match.end()))
    for one in sorted(found, key=lambda one: (one.start, one.end)):
        if text[one.start : one.end] in ("prime", "primes"):  # French pay, not a prize
            continue
        if one.height is not Height.PLAIN and not _is_part_of_a_name(text, one) and not _is_of_time(one, words):
            yield one


_MEANT = (
    (Height.FIRST, re.compile(rf"(?<!\w)(?:first|erste[rs]?|premiere?|primer[ao]?) {_AGENT}(?!\w)")),
    (
        Height.ALL,
        re.compile(r"(?<!\w)(?:every|each|jede[nmrs]?|chaque|cada) (?!two|three|zwei|drei|dos|tres|deux|trois)\w{3,}"),
    ),
    (Height.MOST, re.compile(r"(?<!\w)(?:the most|die meisten|le plus de|la plupart des) \w+|(?<!\w)mas \w+ que ")),
)
"""What a source may say so and a line would claim nothing by: every call, die meisten Schuhe."""


_NONE_OF = re.compile(
    r"(?<!\w)(?:no|without|free (?:of|from)|sans|aucune?|exempte?s? de|ni|sin|ningun[oa]?|libres? de|ohne|keine?[nrsm]?"
    r"|frei von) (?:any |a single |l[ea] moindre |einzige[ns]? |un solo |una sola )?(?P<noun>\w{4,})"
    r"|(?P<free>\w{4,})[- ]?(?:free|frei)(?!\w)"
)
_ZERO = re.compile(
    r"(?:zero|cero|null|sans (?:le |la )?moindre|sans aucune?|without (?:a single|any)|not a single|aucune?"
    r"|pas une? seule?|sin (?:un solo|una sola|ninguna?|la menor)"
    r"|ohne (?:(?:einen?|eine) einzige[ns]?|jede[nrs]?|jegliche[nrs]?)"
    r"|keine?n? einzige[ns]?|ni un solo|ni una sola) (?P<noun>\w{4,})"
)
_STEM = 5


def none_of(text: str, words: tuple[Word, ...]) -> frozenset[str]:
    """The beginnings of the words for what the text says there is none of: no herbicides, herbizidfrei."""
    simple = "".join(_simple(words, text))
    return frozenset((found["noun"] or found["free"])[:_STEM] for found in _NONE_OF.finditer(simple))


def zero_of(text: str, start: int) -> str:
    """The beginning of the word for what the text says, at this place, there is zero of; "" when it does not."""
    found = _ZERO.match(plain_line(text), start)
    return found["noun"][:_STEM] if found else ""


def heights_of(text: str, words: tuple[Word, ...]) -> frozenset[Height]:
    """The heights that a source speaks of, or means without a word for it."""
    simple = "".join(_simple(words, text))
    meant = (height for height, pattern in _MEANT if pattern.search(simple))
    return frozenset((*(one.height for one in raised_in(text, words)), *meant))


def _firsts(words: tuple[Word, ...]) -> Iterator[Raised]:
    """The "first … of the industry", wherever it stands."""
    for place, word in enumerate(words):
        if word.plain in _FIRST_WORDS and any(near.plain in _FIELDS for near in words[place + 1 : place + 7]):
            yield Raised(Height.FIRST, word.start, word.end)


def _is_german_most(text: str, match: re.Match[str]) -> bool:
    if _NO_GERMAN_MOST.fullmatch(match[0]):
        return False
    if text[match.start()].islower():
        return True
    after = text[match.end() :].lstrip()[:1]  # Erfahrenste Kraft im Team: a noun follows the adjective that begins
    return match.start() == 0 and (_OPENING_MOST.fullmatch(match[0]) is not None or after.isupper())


def _simple(words: tuple[Word, ...], text: str) -> Iterator[str]:
    """The text with its words in plain letters, each where it stood."""
    end = 0
    for word in words:
        yield text[end : word.start]
        yield word.plain
        end = word.end
    yield text[end:]


def _is_part_of_a_name(text: str, one: Raised) -> bool:
    """Whether a word such as "National" begins a name: written large within a sentence that is not."""
    if one.height not in (Height.NATION, Height.WORLD, Height.BEST) or one.start == 0:
        return False
    first = text[one.start]
    before = re.split(r"[\s'’]+", text[: one.start].strip())
    if one.height is Height.NATION and len(before) > 1 and before[-1][:1].isupper():
        return True  # l'Agence nationale
    return (
        first.isupper()
        and text[one.start - 2 : one.start] not in (". ", ": ")
        and not text[one.start : one.end].isupper()
    )


def _is_of_time(one: Raised, words: tuple[Word, ...]) -> bool:
    """Whether an "all" or a "first" only counts time: ``toutes les 6 semaines``, ``in den ersten fünf Jahren``."""
    if one.height not in (Height.ALL, Height.FIRST):
        return False
    after = [word.plain for word in words if word.start >= one.end]
    return any(word in _TIMES for word in after[: 3 if one.height is Height.ALL else 2])


_FIRST_WORDS = listed("first erste erster erstes premier premiere primer primera primero")
_FIELDS = listed("""
    industry world country company city county uk europe town state branche welt deutschland deutschlands osterreich
    schweiz region stadt firma unternehmens konzerns landes landkreis bundesland france monde pays entreprise groupe
    secteur ville departement europa mundo pais empresa grupo sector ciudad espana mexico provincia chu
    """)
_TIMES = listed("""
    day days week weeks month months year years hour hours minutes tage tagen wochen monate monaten jahre jahren
    stunden minuten jours semaines mois ans heures lundis mardis dias semanas meses anos horas lunes martes miercoles
    jueves viernes night nights nachte halbjahr quartal semester trimestre semestre quarter term ano annee jahr tag
    monat woche mes dia phase fase schritt step etape paso half level niveau nivel line ligne linea etage degre cycle
    age rang floor degree contact kontakt staatsexamen hilfe secours auxilios instance instanz draft entwurf aid aider
    aiders responder timer summer summers winter winters spring autumn season seasons sommer fruhjahr herbst saison
    ete etes hiver hivers printemps automne verano veranos invierno inviernos primavera otono temporada temporadas
    weekend weekends wochenende wochenenden semesters trimestres semestres quarters lesson matches sabados domingos
    samedis dimanches mornings evenings matins soirs mananas tardes noches morgen abende
    """)
