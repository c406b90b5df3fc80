"""Which nouns name people who are led or worked with: staff, teachers, Personalreferenten, libraires; no guests."""

import re
from functools import lru_cache

from core.grounding.counted_nouns import STAFF, concept_of, is_kind_of
from core.grounding.title_heights import role_of
from core.reading.phrases import words

_ENDINGS = ("innen", "in", "nen", "en", "n", "es", "s", "e")
_SHORTEST = 5
_PEOPLE = re.compile(
    r".*(?:mitarbeit(?:er|ende)\w*|kraft|krafte|kraften|personal|leute|leuten|nachwuchs|beschaftigten?|angestellten?"
    r"|azubis?|lehrlinge?n?|auszubildenden?|referent(?:in|en|innen)?|kollegium|belegschaft|workforce|personnel|staff"
    r"|handwerkern?|helfern?(?:in|innen)?|planern?(?:in|innen)?|disponenten?(?:in|innen)?"
    r"|assistenten?(?:in|innen)?|spezialisten?(?:in|innen)?)"
)
_MORE = words(
    """
    junior juniors senior seniors hire hires starter starters
    temp temps operative operatives labourer labourers laborer laborers crew crews
    squad squads workforce tradespeople craftsmen merchandiser merchandisers planner planners dispatcher dispatchers
    agent agents assistant assistants officer officers inspector inspectors coach coaches trainer trainers tutor tutors
    editor editors writer writers reporter reporters journalist journalists researcher researchers scientist scientists
    bookseller booksellers librarian librarians carer carers orderly orderlies porter porters cleaner cleaners
    welder welders roofer roofers carpenter carpenters plumber plumbers painter painters mason masons
    baker bakers waiter waiters waitress waitresses bartender bartenders barista baristas gardener gardeners
    guard guards pilot pilots guide guides volunteer volunteers ehrenamtliche ehrenamtlicher benevole benevoles
    voluntario voluntarios voluntaria voluntarias
    servicekraft servicekrafte schichtfuhrer
    redakteur redakteure redakteuren redakteurin
    redakteurinnen praktikantin praktikantinnen werkstudent werkstudenten ehrenamtlichen referendare
    libraire libraires pigiste pigistes redacteur redacteurs redactrice redactrices manutentionnaire manutentionnaires
    operateur operateurs operatrice operatrices ouvrier ouvriers ouvriere ouvrieres conseiller conseillers conseillere
    conseilleres soignant soignants soignante soignantes aide aides animateur animateurs animatrice animatrices
    chef chefs cheffe cheffes vacataire vacataires interimaire interimaires
    equipier equipiers collaborateur collaborateurs
    auxiliar auxiliares montador montadores mozo mozos repartidor repartidores mercaderista mercaderistas redactor
    redactores redactora redactoras delineante delineantes peon peones oficial oficiales cajero cajeros cajera cajeras
    camarero camareros camarera camareras dependiente dependientes becario becarios monitor monitores
    celador celadores limpiador limpiadores guardia guardias
    """
)


@lru_cache(maxsize=4096)
def names_staff(word: str) -> bool:
    """Whether the word (plain) is a noun for people at work, one or several."""
    concept = concept_of(word)
    if concept is not None and is_kind_of(concept, STAFF):
        return True
    if len(word) < _SHORTEST:
        return False
    if word in _MORE or _PEOPLE.fullmatch(word) or role_of(word):
        return True
    return any(
        word.endswith(ending) and len(word) - len(ending) >= _SHORTEST and role_of(word[: -len(ending)]) is not None
        for ending in _ENDINGS
    )
