"""What people mean by a word in a note: "leadership" is also a line that says *led*, *mentored*, *team*.

Each topic has its names, of which one in a note means the topic, and the words that speak of it in a line, both in
English, German, French and Spanish together.
"""

from core.reading.phrases import words
from core.tailoring.relevance import stems

_TOPICS = (
    (
        """leadership leader leading management managing people führung personalführung mitarbeiterführung leitung
        direction encadrement management liderazgo dirección""",
        """led lead leader leading head headed managed managing manager mentored mentoring coached supervised oversaw
        team
        teams chaired leitete geleitet leitung führung geführt betreute team ausbildung anleitung dirigé direction
        encadré encadrement piloté pilotage équipe lideré liderazgo dirigí dirección coordinación coordiné equipo""",
    ),
    (
        """teaching training mentoring coaching unterricht unterrichten schulung ausbildung formation enseignement
        enseñanza formación docencia""",
        """taught teach teaching trained training mentored mentoring coached tutored lectured apprentices students
        unterrichtet schulung geschult ausbildung auszubildende anleitung formé formation enseigné apprentis élèves
        étudiants enseñé formé alumnos estudiantes talleres""",
    ),
    (
        """customers customer clients client kunden kundenkontakt clientèle clientes cliente""",
        """customer customers client clients guests patients kunden kundinnen mandanten gäste klienten clientèle
        clientes
        usuarios huéspedes""",
    ),
    (
        """money costs cost budget budgets savings finances kosten geld argent coûts économies costes ahorro dinero
        presupuesto""",
        """cost costs budget budgets savings saved spend revenue profit kosten umsatz einsparung eingespart gespart coût
        coûts économies chiffre costes ahorro ahorré presupuesto ingresos""",
    ),
    (
        """results achievements impact outcomes success successes ergebnisse erfolge wirkung résultats réussites logros
        resultados éxitos""",
        """reduced increased improved cut raised saved halved doubled grew won exceeded gesenkt gesteigert verbessert
        verkürzt erhöht verdoppelt senkung steigerung réduit augmenté amélioré réduction hausse doublé reduje aumenté
        mejoré reducción aumento mejora""",
    ),
    (
        """quality testing tests qualität qualitätssicherung qualité calidad pruebas""",
        """quality test tests tested testing audit audits inspection standards qualität prüfung geprüft normen qualité
        contrôle essais calidad pruebas auditoría normas""",
    ),
    (
        """communication presenting writing kommunikation présentation comunicación""",
        """presented presentation wrote written reported communicated talks negotiated präsentiert vortrag verfasst
        berichte
        verhandelt présenté rédigé rapports négocié presenté redacté informes negocié""",
    ),
    (
        """planning organisation organization organising organizing planung planification planificación organización""",
        """planned planning scheduled organised organized coordinated arranged geplant planung organisiert koordiniert
        planifié planification organisé coordonné planifiqué planificación organicé coordiné""",
    ),
    (
        """teamwork collaboration zusammenarbeit teamarbeit colaboración""",
        """team teams together jointly collaborated colleagues zusammen gemeinsam kollegen équipe ensemble collaboré
        collègues equipo juntos colaboré compañeros""",
    ),
    (
        """safety security sicherheit arbeitsschutz sécurité seguridad""",
        """safety secure security risk accidents sicherheit arbeitsschutz unfälle risiko sécurité risques seguridad
        riesgos
        accidentes""",
    ),
)


def meant_by(said: str) -> frozenset[str]:
    """The stems of words that speak of what is said; none where it names no topic."""
    found: set[str] = set()
    asked = words(said)
    for names, told in _TOPICS:
        if asked & words(names):
            found |= set(stems(told))
    return frozenset(found)
