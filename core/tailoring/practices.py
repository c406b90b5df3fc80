"""What a job title says that its holder does: a data analyst does data analysis.

The list gives for the words of a title the words for what is done. A word that begins with ``-`` also ends longer
ones (Softwareentwicklerin, Softwareentwicklung). The feminine and gender-neutral endings of German are understood.
"""

import re
from collections.abc import Iterator

_DONE = """
analyst	analysis|analytics
engineer	engineering
scientist	science
developer	development
manager	management
designer	design
administrator	administration
architect	architecture
consultant	consulting|consultancy
tester	testing
researcher	research
teacher	teaching
trainer	training
nurse	nursing
accountant	accounting
bookkeeper	bookkeeping
copywriter	copywriting
writer	writing
editor	editing
programmer	programming
planner	planning
buyer	purchasing|buying
auditor	auditing|audit
recruiter	recruiting|recruitment
translator	translation
photographer	photography
coordinator	coordination
strategist	strategy
welder	welding
carpenter	carpentry
baker	baking
tutor	tutoring
mentor	mentoring
coach	coaching
supervisor	supervision
leader	leadership
inspector	inspection
surveyor	surveying
statistician	statistics
illustrator	illustration
animator	animation
-controller	controlling
-analyst	analyse
-analytiker	analyse|analytik
-entwickler	entwicklung
-buchhalter	buchhaltung
-berater	beratung
-leiter	leitung
-manager	management
-verkäufer	verkauf
-einkäufer	einkauf
-pfleger	pflege
-redakteur	redaktion
-planer	planung
-gestalter	gestaltung
-administrator	administration
-programmierer	programmierung
-forscher	forschung
-prüfer	prüfung
-betreuer	betreuung
-erzieher	erziehung
-übersetzer	übersetzung
-konstrukteur	konstruktion
-disponent	disposition
-koordinator	koordination
-architekt	architektur
-therapeut	therapie
-fotograf	fotografie
-techniker	technik
-sachbearbeiter	sachbearbeitung
analyste	analyse
développeur|développeuse	développement
ingénieur|ingénieure	ingénierie
gestionnaire	gestion
comptable	comptabilité
contrôleur|contrôleuse	contrôle
rédacteur|rédactrice	rédaction
formateur|formatrice	formation
traducteur|traductrice	traduction
concepteur|conceptrice	conception
infirmier|infirmière	soins infirmiers
enseignant|enseignante	enseignement
chercheur|chercheuse	recherche
vendeur|vendeuse	vente
acheteur|acheteuse	achats|achat
auditeur|auditrice	audit
administrateur|administratrice	administration
architecte	architecture
cuisinier|cuisinière	cuisine
analista	análisis
desarrollador|desarrolladora	desarrollo
ingeniero|ingeniera	ingeniería
gestor|gestora	gestión
contable|contador|contadora	contabilidad
administrador|administradora	administración
diseñador|diseñadora	diseño
consultor|consultora	consultoría
profesor|profesora|docente	docencia|enseñanza
traductor|traductora	traducción
redactor|redactora	redacción
investigador|investigadora	investigación
programador|programadora	programación
comprador|compradora	compras
vendedor|vendedora	ventas
enfermero|enfermera	enfermería
arquitecto|arquitecta	arquitectura
auditora	auditoría
cocinero|cocinera	cocina
coordinador|coordinadora	coordinación
formador|formadora	formación
chef de projet|cheffe de projet|chef de projets|cheffe de projets	gestion de projet|gestion de projets
jefe de proyecto|jefa de proyecto|jefe de proyectos|jefa de proyectos	gestión de proyectos
"""
_FEMININE = r"(?:[:*/_]?-?in(?:nen)?)?"
_FOR_ANOTHER = re.compile(r"\b(?:to|of)\s+(?:the|a|an|our)\b|\b(?:assistant|pa)\s+to\b", re.IGNORECASE)
"""An assistant to the project manager manages no projects."""


def _listed() -> dict[str, tuple[str, ...]]:
    done: dict[str, tuple[str, ...]] = {}
    for row in _DONE.strip().splitlines():
        doers, deeds = row.split("\t")
        for doer in doers.split("|"):
            done[doer.lstrip("-")] = (*done.get(doer.lstrip("-"), ()), *deeds.split("|"))
    return done


_PRACTICES = _listed()
_WHOLE = "|".join(sorted(map(re.escape, _PRACTICES), key=len, reverse=True))
_ENDS = "|".join(re.findall(r"^-(\w+)", _DONE, re.MULTILINE))
_DOER = re.compile(rf"(?:\b(?P<whole>{_WHOLE})|(?P<end>{_ENDS})){_FEMININE}(?!\w)", re.IGNORECASE)


def practices(title: str) -> Iterator[str]:
    """The title with each word for who does something replaced by what they do; nothing for other titles."""
    if _FOR_ANOTHER.search(title):
        return
    for doer in _DOER.finditer(title):
        for deed in _PRACTICES[(doer["whole"] or doer["end"]).casefold()]:
            yield title[: doer.start()] + deed + title[doer.end() :]
