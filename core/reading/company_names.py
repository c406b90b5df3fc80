"""What a company may be called, and what no company is: pronouns, titles, office-holders, parts of a posting."""

import re

from core.reading.naming import is_title
from core.reading.phrases import Late, plain, words
from core.reading.posting_cells import is_firm

_NO_COMPANY = words(
    """
    dat das die der il le la el los las ons wir uns nous nos nosotros noi wij my nas nós els dies diese
    il_candidato bachelor candidates experience here it job_description master our our_team responsibilities the
    the_company the_ideal_candidate the_job the_position the_role the_team there they this this_position this_role
    today we what who you us the_department department the_post our_client client unser_kunde notre_client
    nuestro_cliente du sie ihr vous tu vos voce tu_perfil nosotras io tu je u ik we wy ty ja εμεις εσεις мы вы я ты
    ми ви vi du jag jeg min mein meine your how why when where if in at as with for all every each one two no not
    and or but so please these those many some more most much he she his her my company unternehmen firma
    entreprise empresa azienda bedrijf hi hello dear hallo bonjour hola ola ciao czesc привет hej gesucht wanted
    help position stelle poste job vacancy remote hybrid full-time part-time the_successful_candidate
    successful_candidate bewerber applicants experience the_role_at team das_team unser_team notre_equipe
    nuestro_equipo il_team het_team me them self confidential undisclosed anonymous private_employer vertraulich
    confidentiel confidencial riservato work working this_job profil profile perfil profilo profiel
    """
)
_OF_THE_JOB = words(
    """
    culture values benefits website logo size name car phone pension
    position role job jobs vacancy posting description overview purpose summary opportunity duties tasks
    requirements stelle stellenbeschreibung aufgaben profil poste missions profil offre puesto funciones oferta
    vaga funcao posizione annuncio functie vacature stanowisko oferta вакансия должность обязанности требования
    θεση αρμοδιοτητες
    """
)
_PRONOUNS = words(
    """
    dafur damit dazu dabei hierfur jetzt heute now then here today hoy aqui oggi qui nu dzis тут сегодня
    we we're you you'll i how what why who our wir du sie ihr unser unsere nous vous notre nosotros nos nuestro
    nuestra noi voi nostro nostra wij jij ons onze my wy nasz nasza мы вы наш наша vi du in im zur zum fur als bei
    um am aus nach pour dans avec para con por per voor met om w z do na dla od для в на при с от για με på as at
    with for from if when since every each many most se si on man estamos somos
    buscamos tenemos temos sommes avons siamo abbiamo cerchiamo jestesmy mamy szukamy ειμαστε ищем ce cela que quoi
    lo cosa wat was czego co hva hvad
    vad to ein eine
    """
)
"""No name begins so."""
_COMMON = Late(r"(?i:the|la|le|el|il|lo|de|het|o|a|os|as|η|ο|my|our)\s+[a-zà-ÿα-ω]+$")
"""An article and a word in small letters: "la clínica", and no name."""
_OFFICE_HOLDERS = words(
    """
    burmistrz wojt prezydent starosta dyrektor marszalek мэр глава директор alcalde alcaldesa presidente sindaco maire
    burgermeister oberburgermeister landrat mayor δημαρχοσ
    """
)
"""They speak for an office, and are none."""
_TEMPORARY = Late(r"\b(?:int[eé]rim|temporary)\b", re.IGNORECASE)
"""In an agency's name these are no title."""
_CAREERS_AT = Late(
    r"^(?:careers?|jobs?|working(?= at )|karriere|stellenangebote?|stellen|arbeiten|carri[eè]res?|emplois?"
    r"|travailler|empleos?|trabajar?"
    r"|carreiras?|vagas|trabalhar?|lavorare|lavora|vacatures|werken|kariera|praca|карьера|вакансии|работа|καριέρα|jobb|karriär)"
    r"\s+(?:at|with|in|im|bei|beim|am|an|chez|à|aux?|dans|en|na|no|em|da|presso|con|bij|w|we|в|на|στην?|στο|på"
    r"|hos|i)\s+"
    r"(?:(?:der|dem|den|the|la|le|het|el|il|l['’])\s*)?(?-i:(?=[^\W\d_a-zà-ÿα-ωа-я]))",
    re.IGNORECASE,
)
"""Where one may work, before the name of it."""
_MOST_WORDS = 7
_DESCRIBED = Late(
    r"[\w&]+-(?:backed|led|based|owned|funded|listed|focused|facing|geführte?s?|finanzierte?s?)\b(?! [A-Z])"
)
"""What kind of company it is, where nobody names it: "PE-backed manufacturing"."""
_PERSON_FIRST = Late(r"(?:je|jij|du|sie|you|tu|vous|wij|we|ty|вы|ты) (?-i:[^\W\d_A-ZÀ-ÖØ-Þ]{2})", re.IGNORECASE)
"""A sentence of somebody: "Je stelt jaarrekeningen samen"."""


def may_be_company(name: str) -> bool:
    """Whether the name could be a company's: no title, no pronoun, not too long."""
    bare = plain(name.strip('«»„“”" '))
    said = bare.split()
    if (
        not said
        or not re.search(r"[^\W\d_]", name)
        or re.match(r"\d+\s?[-–]\s?\d+\b|\S+:\s", name)
        or said[0] in _PRONOUNS
        or said[0] in _OFFICE_HOLDERS
        or name[0] in "+-*=~>#/"
        or "[" in name
        or name.count(",") > 1
        or (said[0] in ("a", "an") and name.split()[1:2] and name.split()[1][0].islower())
    ):
        return False
    if any(word in _OF_THE_JOB for word in said) or any(
        one.match(name) for one in (_COMMON, _DESCRIBED, _PERSON_FIRST)
    ):
        return False
    fits = bare not in _NO_COMPANY and len(said) <= _MOST_WORDS
    return fits and (not is_title(_TEMPORARY.sub("", name)) or "&" in name or is_firm(name))


def without_careers(line: str) -> str:
    """The name in "Careers at Acme", "Karriere im Klinikum …"; the line as it is where it is no such turn."""
    return _CAREERS_AT.sub("", line)


def describes_company(text: str) -> bool:
    """Whether the text says what kind of company it is, and not which: "PE-backed manufacturing"."""
    return _DESCRIBED.match(text) is not None


def begins_no_name(word: str) -> bool:
    """Whether no name begins with the word, in plain letters."""
    return word in _PRONOUNS or word in _NO_COMPANY
