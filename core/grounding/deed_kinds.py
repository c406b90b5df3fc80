"""Kinds of deeds that are not each other: who mended did not sell, and who watered the trees did not fell them.

``_KINDS`` names rows of ``known_deeds``; ``_WORDS`` are more words, as ``word_index`` has them. Only deeds are listed
that are clearly of some kind, and one may be of several.
"""

from collections.abc import Mapping
from functools import cache, lru_cache

from core.grounding.known_things import known_deeds
from core.grounding.word_index import WordIndex

_KINDS = {
    "make": """
    creat build develop design establish introduc implement launch start found draft sketch formulat structur install
    assembl configur prepar publish rebuild redesign relaunch roll_out summaris add
    """,
    "check": """
    inspiz check monitor test measure valid assess analys observ revise track follow_up detect ermittl identif
  vergleich
    count register document log quantif berechn geschatzt classif sort read interview befrag
    """,
    "run": """
    prepar plan schedul organis koordin prioritis assign allocat manage administer lead steer supervis deleg moderat
    chair host operate
    """,
    "teach": """
    train teach onboard guide instruct briefed coach mentor explain present demonstrat advis consult support accompan
    look_after supervis inform raise_awareness
    """,
    "mend": "repair fix replac modernis upgrad rebuild clean maintain solve",
    "sell": "sell rented lend negotiat advis launch present",
    "buy": "order buy acquir negotiat receive select rented",
    "recruit": "recruit interview select appoint onboard attract welcome",
    "undo": "dismantl remov delet beseitig stop suspend cancel dismiss shut_down refus reduc prevent avoid",
    "move": "move transfer handover collect send verteil exchang give_back import receive move send",
    "lessen": "reduc shorten halve limit avoid prevent minimis slow_down streamlin simplif saving improv",
    "raise": "increas grow expand doubl improv strengthen speed_up maximis exceed extend raise win",
    "tell": """
    report notif announc communicat discuss describ summaris publish inform present warn answer document register log
    send greet welcome phone speak interview
    """,
    "suggest": """
    propos recommend request application_for draft sketch formulat plan discuss convinc suggest design develop
    """,
    "translate": "translat interpret_speech edit revise",
    "decide": "approv authoris decision sign refus accept validate select valid",
}
_WORDS = """
mend service serviced servicing repair* maintain* maintenance mend mended mending wart* gewart* instandhalt* reparier*
  reparatur* repariert* entretien entretenu* depann* repar* mantenimiento mantuv*
check control controls controles controlar controlo verific* vigil* revision*
clean clean* wash* reinig* gereinigt* putz* geputzt* nettoy* lavage lave lavee limpi* lavado* fregado*
drive drive* drove driven driving fahren gefahren fuhr conduit conduite conducir conduje conduccion
move deliver* delivery transport* lieferung* geliefert* ausgeliefert* livr* entreg* reparto reparti
cook cook* cuisine cuisiner cuisson koch* gekocht* cocin* coccion
bake bake* baking backen gebacken backte boulange* hornear hornead*
plant plant planted planting pflanz* gepflanzt* plantation plante plantee planter plantar plante plantado* sow sowed
  sowing
  sown saen gesat* aussaat semis seme semer sembr* siembra*
cut cut cutting prune* pruning mow* schnitt geschnitten schneid* gemaht mahen taille taillee tailler tonte tondu poda*
  podado* cortar corte
fell fell felled felling fallung* gefallt* abattage abattu* abattre tala talar talado*
water water watered watering irrigat* bewasser* gegossen gießen arros* riego regar regue regado*
harvest harvest* ernte* geerntet* recolte* recolt* cosech*
feed feeding futter* gefuttert* nourri* alimentation_des aliment*
paint paint* streichen gestrichen lackier* peint peinture peindre pintar pinte pintado* pintura
weld weld* schweiß* geschweißt* soud* solda* soldar solde
sew sew* nahen genaht* coutur* cousu* coser cosido*
guard guard* bewach* gardiennage gardienne
treat treat* behandl* traitement_de soign* soins tratamiento tratar
vaccinate vaccin* impf* geimpft* vacun*
photograph photograph* fotograf* filmed filming gefilmt filmage rodaje
program program* cod* programmier* codier* codage codigo
operate operate* operating bedien* betrieben manejo manejar
lessen disappear* disparition verschwind* desapar* eliminat*
""".strip()


@cache
def _by_row() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for kind, deeds in _KINDS.items():
        for deed in deeds.split():
            found.setdefault(f"={deed}", set()).add(kind)
    return {deed: frozenset(kinds) for deed, kinds in found.items()}


@cache
def _more() -> WordIndex:
    rows = (row.partition(" ") for row in _WORDS.replace("\n  ", " ").splitlines())
    return WordIndex.of((kind, listed) for kind, _, listed in rows)


@lru_cache(maxsize=4096)  # few words make up most lines
def kinds_of(word: str) -> frozenset[str]:
    """The kinds of deeds that a plain word tells; none where it is of no clear kind."""
    known = _by_row()
    return frozenset(_more().whole(word)).union(*(known.get(name, ()) for name in known_deeds().names(word)))
