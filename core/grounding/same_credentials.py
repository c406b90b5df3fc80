"""Certificates and licences that go by another name in each language, and are one all the same."""

import re

_ROWS = r"""
    driv\w+_licen[cs]e full_uk_licen[cs]e fuhrerschein fahrerlaubnis permis_(?:de_conduire|b\b|[acd]\b)
      (?:carne|carnet|permiso)(?:_de_(?:conducir|conduccion|coche))?_?(?:[abcd]\d?\b|$)
      (?:carne|carnet|permiso)_de_(?:conducir|conduccion|coche) licencia_de_conduc\w+ permis_b
    forklift fork[-_]?lift stapler gabelstapler flurforder cariste chariot carretill caces lift_truck montacargas
    first[-_]aid first_aider erste[-_]hilfe ersthelfer sauveteu secouris premiers_secours primeros_auxilios
      socorris (?<!\w)(?:sst|psc_?1|efaw|faw)(?!\w)
    basic_life_support soporte_vital_basico lebensrettende_basis reanimation_basique (?<!\w)(?:bls|svb)(?!\w)
      basisreanim
    advanced_(?:cardiac_)?life_support soporte_vital_avanzado reanimation_avancee (?<!\w)(?:acls|als|sva)(?!\w)
    food_(?:hygiene|safety|handl)\w* manipulador\w*_de_alimentos higiene_alimentaria lebensmittelhygiene
      gesundheitszeugnis hygiene_alimentaire infektionsschutzgesetz belehrung
    ausbildereign ausbilderschein (?<!\w)(?:aevo|ada)(?!\w) ada-schein ausbildung_der_ausbilder qualified_trainer
      trainer_aptitude formation_de_formateur
    welding welder schwei(?:ss|ß) soudeu soudage soldador soldadura
    lifeguard rettungsschwimm surveillant_de_baignade bnssa socorrista_acuatico
    chainsaw motorsag kettensag tronconneuse motosierra
    crane kran(?:schein|fuhr) grutier grue grua
    teaching_(?:certificate|qualification|licen) lehrbefahigung capes certificat_d'aptitude_au_professorat
      cap_docente master(?:'s)?_in_teacher_training (?<!\w)(?:pgce|qts)(?!\w)
    occupational_(?:health_and_)?safety prevencion_de_riesgos arbeitssicherheit sicherheitsfachkraft
      prevention_des_risques
    vocational_(?:certificate|qualification|training) certificat_d'aptitude (?<!\w)cap(?!\w) gesellen
      ausbildungsabschluss formacion_profesional ciclo_formativo journeyman
    electrical_(?:competence|authori[sz]ation) schaltberechtig habilitation_electrique habilitacion_electrica
    diving taucher\w* plongee buceo
    pilot'?s?_licen pilotenschein licence_de_pilote licencia_de_piloto drone drohne dron(?!\w)
"""
"""One credential a row, its further lines set in; alternatives apart by white space, a ``_`` for a space."""
_SAME = tuple(
    re.compile("|".join(row.split()).replace("_", " ")) for row in re.split(r"\n    (?! )", _ROWS) if row.strip()
)
_GRADE = re.compile(r"(?<![\w'])(?:[a-e]\d?|[bcd]1?e|\d+[a-z]?|i{1,3}|iv|v)(?!\w)")
_HIGHER = (
    re.compile(r"superior|superieur|hoher|higher|advanc|avanz|avance|fortgeschr|expert|master|senior|grand"),
    re.compile(r"intermed|mittel|medio"),
    re.compile(r"instruct|trainer|ausbilder(?!eig|schein)|formateur|formatrice|formador|examin|pruf(?!ung)"),
)
"""Words that make a higher credential of one."""
_BARE = frozenset(("a", "e", "d", "i", "de"))
"""Letters that are words too, and no class of a licence by themselves."""


def same_credential(said: str, held: str) -> bool:
    """Whether what is held is what is said (both in plain letters): the same licence, with every class named."""
    if not any(row.search(said) and row.search(held) for row in _SAME):
        return False
    if any(row.search(said) and not row.search(held) for row in _HIGHER):
        return False
    wanted = {found[0] for found in _GRADE.finditer(said)} - _BARE
    return wanted <= {found[0] for found in _GRADE.finditer(held)}
