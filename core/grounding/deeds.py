"""Which words say that something was done, by their look: a CV line begins with a verb or with the noun of one."""

import re

from core.grounding.function_words import ARTICLES, PREPOSITIONS
from core.grounding.lexicon import Word
from core.reading.phrases import words as listed

_PAST = listed(
    """
    wrote rewrote built rebuilt made gave kept won cut set drew taught brought sold held took began grew found chose
    undertook dealt spoke sent read put met bought spent got fought drove ran led had hid shot swept
    produje obtuve hice puse traje conduje estuve tuve traduje introduje construi distribui contribui
    obtenu produit concu construit mis ecrit fait ouvert fourni defini etabli choisi vendu recu traduit introduit servi
    bati saisi elargi garanti acquis refondu rendu repondu defendu etendu tenu maintenu revu conclu resolu lu accueilli
    recueilli reussi rempli investi converti assoupli enrichi appris repris entrepris transmis soumis decrit inscrit
    """
)
_STATES = re.compile(
    r"un(?!it|load|pack|cover|veil|lock|dertak|ravel|earth|block|pick|bundl|wrapp|fold)\w+ed"
    r"|qualified|certified|registered|licensed|experienced|skilled|seasoned|accredited|chartered|educated|interested"
    r"|motivated|dedicated|committed|needed|required|related|based|aged"
)
"""Ends as a verb and says what somebody or something is: uninjured, qualified in."""
_OVER = (ARTICLES | PREPOSITIONS) - listed("to a as en de")
"""Behind these a participle goes with a noun: over anaesthetised cats."""
_WAS = listed("was were am became being war bin wurde etais etait ete suis fui era soy")
_PRESENT = listed(
    """
    write writes build builds design designs create creates develop develops prepare prepares produce produces draft
    drafts plan plans deliver delivers implement implements maintain maintains process processes install installs
    review reviews test tests teach teaches cook cooks treat treats assess assesses analyse analyses analyze analyzes
    negotiate negotiates sell sells advise advises represent represents edit edits
    """
)
"""Nouns too, so they say what is done only where a statement begins with them."""
_ACCENTED_PAST = ("é", "ée", "és", "ées", "í", "ó")
ACCENTED_NOUN = re.compile(
    r".*(?<!tra)(?<!explo)(?<!vis)ités?|.*(?:été|iété|reté)s?|santé|marchés?|clés?|café|années?|journées?|soirées?"
    r"|durées?|employée?s?|salariée?s?|associée?s?|idées?|entrées?|tournées?|données?|arrivées?|lycées?|musées?|armée"
    r"|aquí|así|allí|comité"
)
_PARTICIPLE = re.compile(
    r"\w*ge\w{2,}(?:t|en)|(?:unter|uber|be|ver|er|ent|zer|mitver)\w{3,}(?:t|en)|\w{2,}iert|ubernommen|teilgenommen"
)
_NOMINAL = re.compile(
    r"\w+(?:[tsx]ion(?:en)?|cion|ung|ment|miento|[^tnrm]age|aje|ing|tura|isation|ierung)|"
    r"aufbau|umbau|pflege|analyse|analisis|verkauf|einkauf|einsatz|entwurf|bau|mise|tenue|prise|suivi|vente|achat|"
    r"diseno|desarrollo|venta|compra|toma|puesta|control|montaje|etude|conduite|ecriture|creation|design|delivery"
)
_PASSIVE = listed("is was were been are est sont etait ete fue fueron sido ist sind wurde wurden worden es son")
_HAPPENED = listed("gestiegen gesunken gefallen gewachsen zugenommen abgenommen zuruckgegangen")


def is_past(line: str, words: tuple[Word, ...], place: int) -> bool:
    """Whether the word looks like a verb that says what was done."""
    word = words[place]
    begins = place == 0 or word.after_break
    if word.plain in _PAST or (len(word.plain) > 4 and word.plain.endswith("ed")):
        if _STATES.fullmatch(word.plain) or (not begins and words[place - 1].plain in _OVER):
            return False
        return begins or line[word.start].islower()  # no Mitglied
    if begins and word.plain in _WAS:
        return True
    if begins and word.plain in _PRESENT:
        return True
    written = line[word.start : word.end].lower()
    accented = len(written) > 3 and written.endswith(_ACCENTED_PAST)
    return accented and (begins or not ACCENTED_NOUN.fullmatch(written))


def is_participle(line: str, word: Word) -> bool:
    """Whether this may be a German participle, the verb at the end of a German line, and no noun."""
    return line[word.start].islower() and _PARTICIPLE.fullmatch(word.plain) is not None


def is_nominal(word: Word) -> bool:
    """Whether this is the noun of a verb, as a line without verb begins: ``Rédaction de``."""
    return _NOMINAL.fullmatch(word.plain) is not None


def is_passive(before: Word) -> bool:
    """Whether the word before a participle makes it one of something that was done to the subject."""
    return before.plain in _PASSIVE


def only_happened(word: Word) -> bool:
    """Whether a German participle says that something rose or fell by itself."""
    return word.plain in _HAPPENED
