"""Four invented people, in four languages, for the tests of names, tools, titles, degrees and languages."""

import json
from pathlib import Path

import core.reading
from core.cv import StructuredCV
from core.grounding.sources import Sources, sources_of_cv, sources_of_entry
from core.reading.json_resume import from_json_resume
from core.reading.skills import Vocabulary

VOCABULARY = Vocabulary.parse(Path(core.reading.__file__).with_name("skill_terms.tsv").read_text(encoding="utf-8"))


def _cv(
    label: str,
    summary: str,
    work: list[tuple[str, str, str, str | None, list[str]]],
    education: list[tuple[str, str, str]],
    certificates: list[str],
    skills: list[tuple[str, list[str]]],
    languages: list[tuple[str, str]],
) -> StructuredCV:
    told = {
        "basics": {"name": "Kim Ohnesorg-Vale", "label": label, "summary": summary},
        "work": [
            {"name": name, "position": position, "startDate": start, "endDate": end, "highlights": lines}
            for name, position, start, end, lines in work
        ],
        "education": [
            {"institution": school, "studyType": kind, "area": area, "startDate": "2008-09", "endDate": "2012-06"}
            for school, kind, area in education
        ],
        "certificates": [{"name": name} for name in certificates],
        "skills": [{"name": name, "keywords": keywords} for name, keywords in skills],
        "languages": [{"language": language, "fluency": fluency} for language, fluency in languages],
    }
    for role in told["work"]:
        if isinstance(role, dict) and role["endDate"] is None:
            del role["endDate"]
    cv = from_json_resume(json.dumps(told))
    assert isinstance(cv, StructuredCV)
    return cv


ENGINEER = _cv(
    "Data Engineer",
    "Data engineer with seven years in retail and logistics. Builds pipelines that other teams trust.",
    [
        (
            "Hollowmere Foods Ltd",
            "Senior Data Engineer",
            "2020-03",
            None,
            [
                "Moved 40 nightly jobs from T-SQL scripts to dbt and Airflow 2 on Amazon Web Services.",
                "Built a stock forecast with Python 3 and pandas for the warehouses in Munich and Vienna.",
                "Trained two junior analysts and reported to the head of data.",
                "Worked with the finance team on GDPR deletion requests.",
            ],
        ),
        (
            "Robust.AI",
            "Data Analyst",
            "2017-06",
            "2020-02",
            [
                "Wrote Looker dashboards for the operations team of the National Health Service.",
                "Cleaned survey data in R and presented it to stakeholders each month.",
                "Prepared the go live of the returns portal with Slack Logistics.",
            ],
        ),
        (
            "Excel Tutors",
            "Student Assistant",
            "2015-09",
            "2017-05",
            ["Tutored 12 pupils in statistics.", "Kept the register of attendance on paper."],
        ),
    ],
    [("University of Quillborough", "MSc", "Statistics"), ("Fennmoor College", "BA", "Economics")],
    ["AWS Certified Solutions Architect – Associate", "Certified Scrum Master (CSM)", "PMP, exam planned for autumn"],
    [("Tools", ["Python", "SQL", "dbt", "Airflow", "Power BI"]), ("Methods", ["Data modelling", "Forecasting"])],
    [("English", "Native"), ("German", "B1"), ("Italian", "Basic")],
)
NURSE = _cv(
    "Pflegefachfrau",
    "Pflegefachfrau mit acht Jahren Erfahrung in Chirurgie und Geriatrie.",
    [
        (
            "Klinikum Wendelstein GmbH",
            "Stellvertretende Stationsleitung Chirurgie",
            "2019-04",
            None,
            [
                "Dienstplanung für 22 Pflegekräfte mit Vivendi PEP.",
                "Einarbeitung von 9 neuen Kolleginnen und Anleitung der Auszubildenden.",
                "Wundversorgung nach Standard des Deutschen Netzwerks für Qualitätsentwicklung in der Pflege (DNQP).",
                "Vertretung der Stationsleitung bei Urlaub und Krankheit.",
            ],
        ),
        (
            "Seniorenstift Am Rosenhang",
            "Pflegefachkraft",
            "2015-10",
            "2019-03",
            [
                "Grund- und Behandlungspflege für 18 Bewohnerinnen und Bewohner.",
                "Umstellung der Dokumentation von Papier auf MediFox begleitet.",
                "Gespräche mit Angehörigen und dem Medizinischen Dienst.",
            ],
        ),
    ],
    [("Krankenpflegeschule Wendelstein", "Ausbildung", "Gesundheits- und Krankenpflege")],
    ["Praxisanleiterin (300 Stunden)", "Wundexpertin ICW", "Fachwirtin im Gesundheitswesen: Prüfung geplant für 2027"],
    [("Pflege", ["Wundversorgung", "Medikamentengabe", "Palliativpflege"]), ("Software", ["Vivendi PEP", "MediFox"])],
    [("Deutsch", "Muttersprache"), ("Englisch", "B1"), ("Türkisch", "C1")],
)
BUYER = _cv(
    "Acheteuse industrielle",
    "Acheteuse industrielle avec dix ans d'expérience dans la plasturgie et l'aéronautique.",
    [
        (
            "Plasturgie Vauclère SAS",
            "Responsable achats",
            "2018-09",
            None,
            [
                "Négocie 6 M€ d'achats par an avec une quarantaine de fournisseurs en Allemagne et au Royaume-Uni.",
                "Mis en place SAP Ariba pour 15 utilisateurs avec la direction des systèmes d'information (DSI).",
                "Encadre deux acheteurs juniors et une alternante.",
                "Participé à la certification ISO 9001 du site.",
            ],
        ),
        (
            "Aéro Brissac SA",
            "Acheteuse",
            "2014-01",
            "2018-08",
            [
                "Passé 300 commandes par mois dans Sage X3.",
                "Réduit de 8 % le coût des pièces usinées.",
                "Suivi des litiges avec le service qualité et le directeur industriel.",
            ],
        ),
    ],
    [
        ("Université de Sainte-Orlande", "Master", "Management des achats"),
        ("IUT de Marvejane", "DUT", "Gestion logistique"),
    ],
    ["Green Belt Lean Six Sigma", "Certification CPIM (en cours)", "Permis B"],
    [
        ("Outils", ["SAP Ariba", "Sage X3", "Excel"]),
        ("Achats", ["négociation", "appels d'offres", "gestion des litiges"]),
    ],
    [("Français", "langue maternelle"), ("Anglais", "C1"), ("Espagnol", "notions")],
)
ACCOUNTANT = _cv(
    "Contable",
    "Contable con nueve años de experiencia en pymes y en una cooperativa agrícola.",
    [
        (
            "Cooperativa Valdeoliva S.L.",
            "Jefa de contabilidad",
            "2019-02",
            None,
            [
                "Dirijo un equipo de tres contables y preparo el cierre mensual en cinco días.",
                "Migré la contabilidad de ContaPlus a Odoo con la ayuda de un consultor.",
                "Presento el Impuesto sobre el Valor Añadido (IVA) y el Impuesto sobre Sociedades.",
                "Atiendo a los auditores externos y al director financiero.",
            ],
        ),
        (
            "Gestoría Peñalta",
            "Auxiliar administrativa",
            "2015-05",
            "2019-01",
            [
                "Registré 400 facturas al mes en A3ERP.",
                "Ayudé con las nóminas de 35 empresas.",
                "Archivé la documentación de clientes de Zaragoza y Huesca.",
            ],
        ),
    ],
    [("Universidad de Montarrón", "Grado", "Administración y Dirección de Empresas")],
    ["Experta en Odoo Contabilidad (nivel 1)", "Máster en Fiscalidad (en curso)"],
    [("Programas", ["Odoo", "A3ERP", "Excel"]), ("Contabilidad", ["IVA", "cierre mensual", "conciliación bancaria"])],
    [("Español", "nativo"), ("Inglés", "B2"), ("Catalán", "C1")],
)


def sources(cv: StructuredCV, role: int | None) -> Sources:
    """The sources of this role, counted from 0; of the whole CV without one."""
    if role is None:
        return sources_of_cv(cv)
    entries = [entry for section in cv.sections for entry in section.subsections]
    return sources_of_entry(cv, entries[role])


def own_lines(cv: StructuredCV) -> list[tuple[int | None, tuple[str, ...]]]:
    """The lines of the CV, by the role that they stand in."""
    entries = [entry for section in cv.sections for entry in section.subsections]
    loose = tuple(item.content for section in cv.sections for item in section.items)
    return [(None, loose), *((at, tuple(item.content for item in entry.items)) for at, entry in enumerate(entries))]


def told(
    lines: tuple[tuple[StructuredCV, int | None, str], ...],
) -> list[tuple[StructuredCV, int | None, tuple[str, ...]]]:
    """The lines together that are told of the same role of the same person."""
    together: dict[tuple[int, int | None], tuple[StructuredCV, int | None, tuple[str, ...]]] = {}
    for cv, role, line in lines:
        before = together.get((id(cv), role), (cv, role, ()))[2]
        together[id(cv), role] = (cv, role, (*before, line))
    return list(together.values())
