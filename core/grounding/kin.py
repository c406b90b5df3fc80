"""Which words are of one root, in four languages that share many: ``Planung`` and planned, negotiated and négociation.

A word's roots are what is left of it when an ending that inflects or derives is taken off, in a spelling that
cognates share. Two words are kin where they have a root in common: so an ending must explain all in which they differ.
"""

import re
from functools import lru_cache

_SPELLINGS = tuple(
    (re.compile(pattern), instead)
    for pattern, instead in (
        ("^es(?=[cpt])", "s"),
        ("ph", "f"),
        ("th", "t"),
        ("cci", "cti"),
        ("ci(?=[aeou])", "ti"),
        ("^z", "c"),
        ("z", "s"),
        ("qu|ck|k", "c"),
        ("[yj]", "i"),
        ("w", "v"),
        ("ou", "u"),
        (r"([b-df-hj-np-tv-z])\1", r"\1"),
        ("ice(?=s?$)", "ise"),
        ("(?<=[a-z]{3})men(?=$|s$|es$)", "min"),
    )
)
_INFLECTED = """
e s es en n er ern em a as o os i ed d ing ings t te ten st et est end ende ens ns ee ees ez ant ent ar ir ado ada
ados adas ido ida idos idas ando iendo aron ieron aba aban ais ait aient it is ie ies u ue us ues ung ungen in innen
ers or ors eur eurs euse rice age ages ment ments ion ions tion tions ier iere iers ieres el eln elt elte elten lung
ler lt rt rte rten rung eau eaux ly y
"""
_DERIVED = """
ation ations ition itions ution ive iv iver ives iven if ifs al ally als able ables ible ibles ance ances ence ences
ity ities ness ist ists ism ic ical ically ics ied ying ure ures ern erin erinnen lich liche lichen licher liches isch
ische ischen ischer isches ischem ig ige igen iger iges igem igung igkeit igkeiten keit keiten heit heiten schaft
schaften bar bare baren los lose losen sam eure euren eurin uren urin isten istin istinnen ik iker ikerin ikern ieren
iert ierte ierten ierter iertes ierend ierende ierung ierungen iere at ate ats ates aten or oren orin tum tat taten
itat enz enzen anz anzen ung ungs elung eler lerin ler erei ante ants antes aux ais ement ements eurs euses rices teur
teurs trice trices ateur ateurs atrice ateuse iste istes isme ique iques ale ales elle elles els ite ites aire aires
eux oir oire ir irent iers ieres aison aisons erie eries cion ciones acion aciones icion iciones sion siones miento
mientos amiento imiento dor dora dores doras ador adora adores edor edora tor tora tores toras dad idad dades ista
istas ismo ico ica icos icas ivo iva ivos ivas oso osa ario aria arios arias ero era eros eras eria erias aje ajes ura
uras ente entes encia encias ancia ancias mente on ona imos amos eo eos ia ias io ios ien iens ienne iennes ian ians
er ery ator ators atory ative ativ ativo ativa ational ationale ationalen acional acionales ional ionale ionell ionnel
ionnelle cional cionales cian cien cienne ish istic istik istica itarian tation tations tacion ctive ction ctions ctor
ctors ging gung tic tics tical tik tiken tisch tische tischen tischer tisches tique tiques tico tica ticos ticas
tiziert tizieren tizierte tizierung sia sie sien sis se thek theken theque theques teca tecas logie logien logy logies
logia logias logisch logische logischen logischer logique logiques logico logica logicos logicas logical logist
logiste logistin loge logen login logue logues logo logos grafie grafien graphie graphies graphy grafia grafias graf
grafen grapher graphers issage issages issant issent isse issement issements isseur isseuse
"""


@lru_cache(maxsize=16_384)  # few words make up most lines
def spelt(word: str) -> str:
    """The word in plain letters as its cognates are spelt."""
    for pattern, instead in _SPELLINGS:
        word = pattern.sub(instead, word)
    return word


_INFLECTIONS = frozenset({spelt(one) for one in _INFLECTED.split()} | {""})
_ENDINGS = _INFLECTIONS | {spelt(one) for one in _DERIVED.split()}
_LONGEST = max(map(len, _ENDINGS))
_SHORT_ROOT = 4
"""Of roots this short only inflections and longer endings may be taken off; of shorter ones only a plural."""
_TELLING = 3
_PLURALS = ("s", "es", "e", "n", "en", "er")
_PARTICIPLE = re.compile(
    r"(?P<before>(?:ein|aus|auf|an|ab|vor|um|mit|zu|nach|durch|unter|uber|bei|her|hin|weiter|zusammen|fest|fort|"
    r"bereit|sicher|teil|weg|los|zuruck)?)(?P<mark>ge|zu)(?P<rest>\w{3,}(?:t|en|te|ten|ter|tes|tem|ene|enen|ener|enes))"
)


@lru_cache(maxsize=16_384)  # few words make up most lines
def roots(word: str) -> frozenset[str]:
    """The roots of a word in plain letters; what German says with ``ge`` or ``zu`` inside also without."""
    found = set(_cut(word))
    if len(word) > 5 and (participle := _PARTICIPLE.fullmatch(word)):
        found.update(_cut(participle["before"] + participle["rest"]))
    return frozenset(found)


def _cut(word: str) -> list[str]:
    whole = spelt(word)
    found = [whole]
    for length in range(1, min(_LONGEST, len(whole) - 2) + 1):
        root, ending = whole[:-length], whole[-length:]
        if len(root) > _SHORT_ROOT:
            fits = ending in _ENDINGS
        elif len(root) == _SHORT_ROOT:
            fits = ending in _INFLECTIONS or (length >= _TELLING and ending in _ENDINGS)
        else:
            fits = ending in _PLURALS and len(root) + 1 >= _SHORT_ROOT
        if fits:
            found.append(root)
    return found


@lru_cache(maxsize=4096)
def is_ending(letters: str) -> bool:
    """Whether the plain letters at a word's end only inflect or derive it."""
    return spelt(letters) in _ENDINGS


@lru_cache(maxsize=8192)
def endings_cut(word: str) -> frozenset[str]:
    """What is left of a word when an ending is taken off, however short: for lists that tell where words end.

    Only a plural leaves three letters or fewer, and only an inflection five or fewer.
    """
    whole = spelt(word)
    found = set(roots(word)) | {whole}
    for length in range(1, min(_LONGEST, len(whole) - 2) + 1):
        root, ending = whole[:-length], whole[-length:]
        fitting = _PLURALS if len(root) < _SHORT_ROOT else _INFLECTIONS if len(root) <= _SHORT_ROOT + 1 else _ENDINGS
        if ending in fitting:
            found.add(root)
        elif len(root) <= _SHORT_ROOT + 1:
            found.discard(root)
    return frozenset(found)
