"""Invented people of several professions and languages, and jobs for them."""

from pathlib import Path

import core.reading
from core.cv import (
    Contact,
    ContentType,
    CvDate,
    Item,
    Period,
    Section,
    SectionKind,
    StructuredCV,
    Subsection,
)
from core.job import JobDescriptionData, JobSkill, Need
from core.reading.skills import Vocabulary
from core.session import Draft, Entry, EntryState

VOCABULARY = Vocabulary.parse(
    Path(core.reading.__file__).with_name("skill_terms.tsv").read_text(encoding="utf-8"),
)
DYNAMIC = (SectionKind.SUMMARY, SectionKind.QUALIFICATIONS, SectionKind.EXPERIENCE, SectionKind.PROJECTS)


def part(
    title: str | None,
    organisation: str | None,
    years: tuple[int, int | None] | None,
    *lines: str,
) -> Subsection:
    """A role, project or degree; its ids come when it stands in a CV. An end of None goes on."""
    period = None
    if years:
        start, end = years
        period = Period(
            text=f"{start} – {end or 'present'}",
            start=CvDate(year=start),
            end=CvDate(year=end) if end else None,
            ongoing=end is None,
        )
    return Subsection(
        id="?",
        name=", ".join(word for word in (title, organisation) if word) or "Untitled",
        title=title,
        organisation=organisation,
        period=period,
        items=tuple(Item(id="?", content=line) for line in lines),
    )


def section(kind: SectionKind, name: str, *contents: str | Subsection) -> Section:
    """A section of loose lines and subsections; its ids come when it stands in a CV."""
    return Section(
        id="?",
        name=name,
        kind=kind,
        content_type=ContentType.DYNAMIC if kind in DYNAMIC else ContentType.STATIC,
        items=tuple(Item(id="?", content=line) for line in contents if isinstance(line, str)),
        subsections=tuple(one for one in contents if isinstance(one, Subsection)),
    )


def cv(name: str, language: str, *sections: Section) -> StructuredCV:
    """A whole CV with ids such as s2, s2.r1 and s2.r1.i3."""
    return StructuredCV(
        contact=Contact(name=name, headline="Kubernetes wizard"),
        language=language,
        sections=tuple(_numbered(one, f"s{number}") for number, one in enumerate(sections, 1)),
    )


def _numbered(one: Section, id: str) -> Section:
    parts = tuple(
        each.changed(id=f"{id}.r{number}", items=_numbered_items(each.items, f"{id}.r{number}"))
        for number, each in enumerate(one.subsections, 1)
    )
    return one.changed(id=id, items=_numbered_items(one.items, id), subsections=parts)


def _numbered_items(items: tuple[Item, ...], id: str) -> tuple[Item, ...]:
    return tuple(item.changed(id=f"{id}.i{number}") for number, item in enumerate(items, 1))


def job(
    title: str,
    *required: str,
    preferred: tuple[str, ...] = (),
    duties: tuple[str, ...] = (),
    language: str = "en",
) -> JobDescriptionData:
    """A job whose posting is its title, duties and skills, line by line."""
    skills = (
        *(JobSkill(name=name) for name in required),
        *(JobSkill(name=name, need=Need.PREFERRED) for name in preferred),
    )
    text = "\n".join([title, *duties, *(skill.name for skill in skills)])
    return JobDescriptionData(raw_text=text, title=title, skills=skills, responsibilities=duties, language=language)


ENGINEER = cv(
    "Ioana Marquez",
    "en",
    section(
        SectionKind.SUMMARY,
        "Profile",
        "Platform engineer who keeps payment systems calm. Twelve years in regulated companies. Enjoys teaching.",
    ),
    section(
        SectionKind.EXPERIENCE,
        "Experience",
        part(
            "Senior Platform Engineer",
            "Brindlemoor Payments",
            (2019, None),
            "moved 43 services from virtual machines to k8s without downtime",
            "Wrote the on-call handbook that six teams follow",
            "• Cut cloud costs on AWS by 31 % through right-sizing;",
            "Introduced Terraform for all environments",
            "Organised the yearly charity run",
            "Mentored four junior engineers",
            "Replaced nightly batch jobs with Kafka streams",
            "Mentored four junior engineers.",
            "Ran the book club",
        ),
        part(
            "Software Developer",
            "Oakhollow Insurance",
            (2012, 2019),
            "Built claims APIs in Go and Postgres",
            "dbt models for 12 dashboards",
        ),
        part("Intern", "Robust.AI", (2011, 2011)),
    ),
    section(
        SectionKind.PROJECTS,
        "Projects",
        part("Tideclock", None, None, "Open-source tide tables for 900 harbours in Rust"),
    ),
    section(
        SectionKind.SKILLS,
        "Skills",
        "Languages: Python, Go (5 years), SQL",
        "Platforms: AWS (EKS, Lambda, S3), k8s, Terraform",
        "Kafka – advanced, PostgreSQL: expert, GitHub Actions",
    ),
    section(
        SectionKind.EDUCATION,
        "Education",
        part("MSc Computer Science", "University of Sarnmouth", (2010, 2011), "Thesis on clock drift"),
    ),
    section(SectionKind.LANGUAGES, "Languages", "Romanian (native)", "English (C2)"),
)
ENGINEER_JOB = job(
    "Platform Engineer",
    "Kubernetes",
    "Terraform",
    "Go",
    "Azure",
    preferred=("Apache Kafka", "Machine Learning"),
    duties=("Move services to Kubernetes", "Lower the costs of our cloud", "Keep services up day and night"),
)

NURSE = cv(
    "Fenella Okwuosa",
    "en",
    section(
        SectionKind.EXPERIENCE,
        "Employment",
        part(
            "Staff Nurse",
            "St Bride's Infirmary",
            (2018, 2023),
            "Cared for up to 9 patients a shift on a surgical ward",
            "Led wound care rounds and taught wound care to students",
            "Gave IV therapy and checked drug charts",
            "Wrote care plans with families",
        ),
        part("Healthcare Assistant", "Larkfield House", (2015, 2018), "Helped residents with washing and meals"),
    ),
    section(
        SectionKind.EDUCATION,
        "Training",
        part("BSc Nursing", "Wexmere University", (2012, 2015)),
    ),
    section(SectionKind.CERTIFICATIONS, "Registrations", "NMC registered nurse", "Basic life support, 2022"),
)
NURSE_JOB = job(
    "Ward Nurse",
    "Wound management",
    "Intravenous therapy",
    "Venepuncture",
    preferred=("Care planning", "Dementia care"),
    duties=("Look after surgical patients", "Teach students on the ward"),
)

COOK = cv(
    "Maëlle Tronchet",
    "fr",
    section(
        SectionKind.EXPERIENCE,
        "Expériences professionnelles",
        part(
            "Seconde de cuisine",
            "Auberge du Vieux Pressoir",
            (2020, None),
            "élaboration de menus de saison pour 60 couverts ;",
            "Gestion des stocks et commandes auprès de 14 producteurs ;",
            "Application des règles HACCP ;",
        ),
        part("Commis", "La Table d'Ysoline", (2017, 2020), "Préparation des entrées froides"),
    ),
    section(SectionKind.EDUCATION, "Formation", part("CAP Cuisine", "Lycée des Tilleuls", (2015, 2017))),
    section(SectionKind.LANGUAGES, "Langues", "Français (langue maternelle)", "Anglais (B1)"),
)
COOK_JOB = job(
    "Chef de partie",
    "HACCP",
    "Gestion des stocks",
    "Pâtisserie",
    duties=("Élaborer des menus de saison",),
    language="fr",
)

ACCOUNTANT = cv(
    "Hauke Brennerfeld",
    "de",
    section(
        SectionKind.SUMMARY,
        "Profil",
        "Bilanzbuchhalter mit Blick für Abläufe. Arbeitet gern mit Zahlen und Menschen.",
    ),
    section(
        SectionKind.EXPERIENCE,
        "Berufserfahrung",
        part(
            "Bilanzbuchhalter",
            "Nordkamm Werkzeuge GmbH",
            (2016, 2022),
            "Monatsabschluss von acht auf fünf Tage verkürzt.",
            "Debitorenbuchhaltung für 3 Gesellschaften mit DATEV.",
            "Einführung eines digitalen Belegwesens.",
        ),
    ),
    section(SectionKind.SKILLS, "Kenntnisse", "DATEV, MS Excel (sehr gut), SAP FI", "HGB; IFRS"),
    section(SectionKind.EDUCATION, "Ausbildung", "Steuerfachangestellter, Kanzlei Ohlmoor, 2012"),
)
ACCOUNTANT_JOB = job(
    "Buchhalter",
    "Excel",
    "DATEV",
    "Debitorenbuchhaltung",
    preferred=("SAP",),
    duties=("Sie erstellen den Monatsabschluss",),
    language="de",
)

TEACHER = cv(
    "Itziar Belmonte",
    "es",
    section(
        SectionKind.EXPERIENCE,
        "Experiencia",
        part(
            "Maestra de primaria",
            "Colegio Los Alcores",
            (2014, None),
            "Tutora de un grupo de 26 alumnos",
            "Planificación de clases de matemáticas y lengua",
            "Coordinación del plan lector del centro",
        ),
    ),
    section(SectionKind.SKILLS, "Competencias", "Gestión del aula, Google Classroom, pizarra digital"),
    section(SectionKind.EDUCATION, "Formación", part("Grado en Magisterio", "Universidad de Valdehermosa", None)),
)
TEACHER_JOB = job(
    "Maestra",
    "Planificación de clases",
    "Moodle",
    duties=("Ser tutora de un grupo", "Fomentar la lectura"),
    language="es",
)

ASSEMBLER = cv(
    "Wiktor Zawilski",
    "pl",
    section(
        SectionKind.EXPERIENCE,
        "Doświadczenie",
        part(
            "Monter", "Hala Brzozowa", (2019, None), "Montaż 40 szaf sterowniczych miesięcznie", "Uprawnienia SEP 1 kV"
        ),
    ),
    section(SectionKind.SKILLS, "Umiejętności", "AutoCAD, lutowanie, KNX"),
)
ASSEMBLER_JOB = job("Monter szaf", "KNX", "AutoCAD", language="pl")

PEOPLE = (
    (ENGINEER, ENGINEER_JOB),
    (NURSE, NURSE_JOB),
    (COOK, COOK_JOB),
    (ACCOUNTANT, ACCOUNTANT_JOB),
    (TEACHER, TEACHER_JOB),
    (ASSEMBLER, ASSEMBLER_JOB),
)


def with_draft(entry: Entry, draft: Draft) -> Entry:
    """The entry with one more draft, shown on its card."""
    return entry.changed(drafts=(*entry.drafts, draft), shown=draft.number, state=EntryState.READY, note=None)


def accepted(entry: Entry, draft: Draft) -> Entry:
    """The entry with this draft accepted."""
    return with_draft(entry, draft).changed(state=EntryState.ACCEPTED)
