"""Where a line calls its writer something: at its beginning, and behind "as", "als", "en tant que", "como"."""

import re
from collections.abc import Iterator

from core.grounding.held_words import Word, words_of
from core.grounding.line_language import language_of_line
from core.grounding.plain_letters import listed, plain_line
from core.grounding.title_heights import FEMALE, LEADING, height_of, role_of
from core.grounding.title_words import HEIGHT, PLAIN_HEIGHT, ROLE
from core.reading.role_words import TITLE

_AS = re.compile(
    r"(?<!\w)(?:(?<!such )(?<!well )as(?: an?| the)?|als|comme|como|en tant que|en qualite de|en calidad de|"
    r"in my role as"
    r"|(?:role|position|rolle|position|poste|puesto|cargo) (?:of|als|de)|promoted to|ascendid[oa] a|"
    r"promue? (?:au poste de )?"
    r"|befordert zur?|beforderung zur?|nomme[e]? |nombrad[oa] )(?!\w)\s*(?:(?:an?|the|der|die|den|une?|el|la|le|"
    r"un|una)\s+)?"
)


_PHRASE_ENDS = listed(
    """
    with who for at in on that which from to by mit der die das des dem den bei fur im am an auf aus zur zum seit als
    avec qui que chez pour dans sur depuis au aux con que para en desde por sobre a al the y_que having used working
    """
)


_OF = listed("of de du des d la le les l del")


_BREAK = re.compile(r"[,;:.!?()|–—]|\s[-/]\s|\d")


_VERBS_TOO = listed("lead head counsel coach guide pilot chair supervise judge nurse cook chef")


_ARTICLES = listed(
    """
    a an the up my our their all its two three four five six seven eight nine ten both over
    """
)


_DEPARTMENTS = re.compile(
    r"factur|cobr|nomin|rrhh|tesor|trafic|expedic|paie|caisse|accueil|vent|verk|market|logist|produ|calid|"
    r"qualit|achat|compr|finan|compt|contab|rh|ressourc|recurs|communic|comunic|"
    r"area|commerc|comerc|technic|techniq|tecnic|inform|it$|develop|digital|supply|exploit|operac|operat|atelier|magasin|"
    r"tienda|almacen|entrepot|personal|vertrieb|einkauf|buchhalt|finanz|analit|data|equip|service|cuisine|"
    r"cocina|seguridad"
    r"|securit|maint|manten|recherche|investig|projet|proyect|travaux|obra|region|zone|zona|secteur|agence|site|laborat|bloc|pharmac|creche|ecole|escuela|coleg|foyer|centr|filiale|sucursal|usine|planta|fabric"
    r"|clinic|residen|bibliot|museo|musee|program|depart|pole|unite|unidad|bureau|oficin|deleg|restaurant|hotel|chantier"
    r"|bodega|taller|flot|cabinet|gabinet|redac|edic|edit|turno|planif|formac|formation|export|import|innov|legal|jurid"
    r"|medic|enferm|soins|cuidado|educat|pedagog|reception|recepc|transport|logement|collect"
)


_PARTICIPLES_OF_TITLES = listed(
    """
    experienced certified registered qualified seasoned skilled licensed accredited chartered dedicated motivated
    trained charge chargee diplome diplomee experimente experimentee employe employee retired specialised specialized
    acting
    """
)


_LONGEST = 6


def phrases_of(line: str) -> Iterator[tuple[Word, ...]]:
    """The noun phrases by which the line calls its writer something that is a title."""
    words = words_of(line)
    if not words:
        return
    low = plain_line(line)
    starts = {words[0].start}
    for found in _AS.finditer(low):
        starts.add(found.end())
    for start in sorted(starts):
        at = next((index for index, word in enumerate(words) if word.start >= start), None)
        if at is None or low[start : words[at].start].strip():
            continue
        phrase = _phrase(line, words, at, opening=start == words[0].start)
        while phrase:
            yield phrase
            follows = words.index(phrase[-1]) + 1
            joined = follows + 1 < len(words) and words[follows].plain in ("and", "und", "et", "y")
            phrase = _phrase(line, words, follows + 1, opening=False) if joined else ()


def _phrase(line: str, words: tuple[Word, ...], at: int, *, opening: bool) -> tuple[Word, ...]:
    """The words from here on that make a title; none where they do not."""
    taken = _noun_phrase(line, words, at)
    if not taken or not _is_title(taken):
        return ()
    if opening and (_is_deed(taken[0]) or not _leads(line, taken)):
        return ()
    if opening and taken[0].plain in _VERBS_TOO and not _is_noun(words, at, taken):
        return ()
    if taken[0].plain in ("responsable", "responsible") and len(taken) == 1:
        return ()
    return tuple(taken)


def _noun_phrase(line: str, words: tuple[Word, ...], at: int) -> list[Word]:
    """The words from here to where a title must end."""
    taken: list[Word] = []
    for index in range(at, min(at + _LONGEST, len(words))):
        word = words[index]
        following = words[index + 1].plain if index + 1 < len(words) else ""
        if taken and _BREAK.search(line, taken[-1].end, word.start):
            break
        if word.plain == "en" and taken and following == "chef":
            continue
        if word.plain in _PHRASE_ENDS or word.plain in ("and", "und", "et", "y"):
            break
        if word.plain in _OF and not _goes_on(taken, word.plain, following):
            break
        taken.append(word)
    return taken


def _goes_on(taken: list[Word], of: str, following: str) -> bool:
    """Whether a title goes on behind "de": chef de projet, responsable des achats."""
    spoken = " ".join((*(FEMALE.get(one.plain, one.plain) for one in taken), of, following))
    return _two_words(spoken) or (
        bool(taken)
        and _DEPARTMENTS.match(following) is not None
        and (any(_heads(one) for one in taken) or taken[-1].plain in ("chef", "cheffe"))
    )


_FIELDS_IN_ING = listed(
    """
    engineering marketing nursing purchasing accounting banking training manufacturing planning pricing recruiting
    testing catering housekeeping building merchandising controlling consulting
    """
)


def _is_deed(word: Word) -> bool:
    """Whether the line's first word is what somebody did: then the title behind it is another's."""
    if (
        word.plain in _PARTICIPLES_OF_TITLES
        or word.plain in _FIELDS_IN_ING
        or role_of(word.plain)
        or LEADING.match(word.plain)
    ):
        return False
    return word.text[-1] in "éíó" or word.text.endswith("ée") or word.plain.endswith(("ed", "ing", "ung"))


def _leads(line: str, taken: list[Word]) -> bool:
    """Whether the title stands where titles stand: first in the Romance languages, and no certificate before it."""
    if taken[0].plain.startswith(("licensed", "certifi", "zertifiz")):
        return False
    first = next((at for at, word in enumerate(taken) if _is_title([word])), 0)
    return first <= 1 or language_of_line(line, "en") not in ("fr", "es")


def _heads(word: Word) -> bool:
    return height_of(word.plain) >= 4


def _two_words(spoken: str) -> bool:
    return any(name.startswith(spoken.strip()) for name in (*HEIGHT, *ROLE) if " " in name)


def _is_noun(words: tuple[Word, ...], at: int, taken: list[Word]) -> bool:
    """Whether a word that is a verb too is a title here: "Lead nurse …", "Head of …", not "Lead a team …"."""
    following = words[at + 1].plain if at + 1 < len(words) else ""
    if following in _ARTICLES:
        return False
    if taken[0].plain in ("lead", "head"):
        return (
            following == "of"
            or following in ("technique", "technical", "tech", "dev", "data")
            or any(role_of(word.plain) or TITLE.fullmatch(word.plain) for word in taken[1:])
        )
    if taken[0].plain in ("chef", "cook", "nurse", "judge", "coach", "guide", "pilot"):
        return following not in _ARTICLES
    return False


def _is_title(phrase: list[Word]) -> bool:
    if any(role_of(word.plain) for word in phrase):
        return True
    spoken = " ".join(word.plain for word in phrase)
    return (
        spoken in ROLE
        or spoken in HEIGHT
        or any(height_of(word.plain) != PLAIN_HEIGHT and word.plain != "senior" for word in phrase)
    )
