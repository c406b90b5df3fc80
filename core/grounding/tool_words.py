"""Which skills of the vocabulary are tools, and which skills go by names that CVs use for each other."""

CONCEPTS = frozenset(
    """
    Animation|Arbitration|Bartending|Behandlungspflege|Bioinformatics|Blockchain|Bricklaying|Broadcasting|Catering|
    Chromatography|Coaching|Compliance|Copywriting|Cross-selling|Cryptography|Debugging|Derivatives|E-discovery|
    Encryption|Epidemiology|Ethnography|Forestry|Fundraising|Generative AI|Grundpflege|HVAC|Hairdressing|
    Heizungstechnik|
    Horticulture|Housekeeping|Illustration|Interpreting|Just-in-time|Klimatechnik|Konditorei|Landscaping|Mediation|
    Mentoring|Merchandising|Microscopy|Midwifery|Milling|Observability|Paralegal|Pay-per-click|Pharmacovigilance|
    Phonics|
    Pipefitting|Plastering|Proofreading|Radiography|Refactoring|Rigging|Scaffolding|Screenwriting|Sewing|Soldering|
    Storyboarding|Tailoring|Thermodynamics|Treasury|Triage|Turning|Typography|CCTV|GDPR|5S|
    Kaizen|Kanban|Scrum|Six Sigma|    DevOps|DataOps|DevSecOps|MLOps|GitOps|ADR|Copywriting|Incoterms|Reverse ETL|
    ELT|ESG|CSRD|Waterfall|PMP|TEFL|
    TESOL|CACES
    """.replace("\n    ", "").split("|")
)
"""Skills with a capital in all their names that are no product: what someone does, not what they do it with."""

MAKERS = frozenset(
    ("microsoft", "ms", "google", "adobe", "apache", "amazon", "atlassian", "autodesk", "jetbrains", "ibm", "oracle")
)
"""Who makes tools: a name that may go before a tool's own, and be left out."""

LICENCES = frozenset({"Driving licence"})
"""Skills that are a certificate's business."""

TOOLS_IN_LOWER_CASE = frozenset(
    """
    JavaScript|SAS|VBA|Ruby on Rails|.NET|npm|pytest|ELK stack|pgvector|dbt|dbt Cloud|dlt|Weights & Biases|pandas|
    statsmodels|tidyverse|dplyr|ggplot2|Scikit-learn|x86 assembly|C|R|C++|SOX compliance|HACCP|iOS development
    """.replace("\n    ", "").split("|")
)
"""Products and languages that a name in lower case keeps from looking like one."""

NEAR = (
    frozenset({"Inventory management", "Stock control", "Warehouse management", "WMS"}),
    frozenset({"Team leadership", "Staff scheduling", "Shift planning", "HR management", "Workforce planning"}),
    frozenset({"Staff training", "Mentoring", "Coaching", "Learning and development", "Tutoring", "Onboarding"}),
    frozenset(
        {
            "Accounting",
            "Bookkeeping",
            "General ledger",
            "Accounts payable",
            "Accounts receivable",
            "Financial reporting",
        }
    ),
    frozenset({"Invoicing", "Accounts receivable", "Accounts payable", "Bookkeeping"}),
    frozenset({"Payroll", "Payroll accounting", "Compensation and benefits"}),
    frozenset({"Dashboards", "Data visualisation", "Reporting", "Business intelligence", "KPI definition"}),
    frozenset({"Data analysis", "Statistical analysis", "Data science", "Statistics", "Business intelligence"}),
    frozenset({"Machine learning", "Predictive modelling", "Statistical modelling", "Data science"}),
    frozenset({"Customer service", "Complaint handling", "Customer success", "Account management"}),
    frozenset({"Business development", "Lead generation", "Prospecting", "Cold calling", "Field sales", "Sales"}),
    frozenset({"Sales", "Retail sales", "B2B sales", "Sales management", "Inside sales", "Field sales"}),
    frozenset({"Social media", "Social media management", "Community management", "Influencer marketing"}),
    frozenset({"Budget management", "Cost control", "Financial planning", "Controlling", "Food costing"}),
    frozenset(
        {"Marketing campaigns", "Digital marketing", "Performance marketing", "Email marketing", "Media planning"}
    ),
    frozenset({"Recruitment", "Talent acquisition", "Interviewing", "Sourcing"}),
    frozenset({"Quality assurance", "Quality control", "Quality management"}),
    frozenset(
        {"Unit testing", "Test automation", "Integration testing", "Test-driven development", "Regression testing"}
    ),
    frozenset({"CI/CD", "Continuous integration", "Continuous delivery", "Continuous deployment", "DevOps"}),
    frozenset({"Contract drafting", "Contract negotiation", "Contract management", "Contract law", "Commercial law"}),
    frozenset({"GDPR", "Data protection"}),
    frozenset({"Food safety", "Food hygiene", "HACCP"}),
    frozenset({"Menu planning", "Recipe development", "Food costing", "Portion control"}),
    frozenset(
        {"Patient care", "Nursing care", "Grundpflege", "Behandlungspflege", "Care planning", "Nursing documentation"}
    ),
    frozenset({"Intravenous therapy", "Medication administration", "Cannulation", "Venepuncture"}),
    frozenset({"Intensive care", "Mechanical ventilation", "Ventilation"}),
    frozenset(
        {
            "Electrical installation",
            "Electrical wiring",
            "Electrical engineering",
            "Electrical testing",
            "Fault finding",
        }
    ),
    frozenset({"Photovoltaics", "Solar installation", "Renewable energy"}),
    frozenset({"Project management", "Programme management", "Site management"}),
    frozenset({"Logistics", "Supply chain management", "Order picking", "Goods receipt", "Shipping", "Route planning"}),
    frozenset({"Procurement", "Vendor management", "Contract negotiation", "Negotiation"}),
    frozenset({"Tendering", "Public procurement"}),
    frozenset({"Auditing", "Internal audit", "External audit", "Financial audit"}),
    frozenset({"Lesson planning", "Curriculum development", "Instructional design"}),
    frozenset({"Search engine optimisation", "Search engine marketing", "Digital marketing"}),
    frozenset({"Public relations", "Press releases", "Media planning"}),
    frozenset({"Customer relationship management", "Salesforce", "HubSpot"}),
    frozenset({"Pay-per-click", "Google Ads", "Meta Ads", "Search engine marketing", "Performance marketing"}),
    frozenset({"SAP", "ERP systems"}),
    frozenset({"ETL", "ELT", "Data pipelines", "Data integration", "Apache Airflow", "dbt"}),
    frozenset({"Data modelling", "Data warehousing", "Database design"}),
    frozenset({"Forecasting", "Time series", "Predictive analytics", "Sales forecasting", "Demand planning"}),
    frozenset({"Microsoft Office", "Excel", "PowerPoint", "Microsoft Word"}),
    frozenset({"Version control", "Git", "SVN", "GitHub", "GitLab"}),
)
"""Skills that one line may name by another's name. Only what is a task: a tool is never another."""

_SAME = """
    key accounts|cuentas clave|grands comptes|grosskunden|großkunden|schlusselkunden
    negotiation|negociacion|negociation|verhandlung
    teamwork|trabajo en equipo|travail d'equipe|teamarbeit|teamfahigkeit
    time management|gestion del tiempo|gestion du temps|zeitmanagement
    customer care|atencion al cliente|service client|relation client|kundenbetreuung|kundenservice|kundendienst
    market research|investigacion de mercados|etudes de marche|etude de marche|marktforschung
    budgeting|presupuestos|budgets|budgetierung|budgetplanung
    scheduling|planificacion|planification|dienstplanung|einsatzplanung|rota planning|rostering
    stock|inventory|inventario|existencias|stocks|lagerbestand|bestand
    purchasing|compras|achats|einkauf|beschaffung
    public tenders|licitaciones|appels d'offres|ausschreibungen|tenders
    bookings|reservas|reservations|buchungen|reservierungen
    teaching|docencia|ensenanza|enseignement|unterricht
    mentoring|mentoria|tutorat|betreuung
    leadership|liderazgo|fuhrung|mitarbeiterfuhrung|encadrement|management d'equipe|personnel management
    brand strategy|estrategia de marca|strategie de marque|markenstrategie
    social networks|redes sociales|reseaux sociaux|medias sociaux|soziale medien|social media
    newsletters|boletines|lettres d'information|newsletter|emailing|e-mails|email marketing
    copywriting|redaccion publicitaria|redaction|texten
    wound care|curas|soins des plaies|wundversorgung
    dosing|administracion de medicamentos|administration de medicaments|medikamentengabe
    contracts|contratos|contrats|vertrage|vertragsrecht
    litigation|litigios|contentieux|prozessfuhrung
    data protection|proteccion de datos|protection des donnees|datenschutz
    drawing|dibujo|dessin|zeichnen|planos|plans
    maintenance|mantenimiento|entretien|wartung|instandhaltung
    fault finding|troubleshooting|localizacion de averias|recherche de pannes|fehlersuche|entstorung
    photovoltaics|solar|fotovoltaica|photovoltaique|pv
    quality control|control de calidad|controle qualite|qualitatskontrolle|qualitatssicherung
    occupational safety|prevencion de riesgos|securite au travail|arbeitssicherheit|arbeitsschutz|health and safety
    event planning|organizacion de eventos|organisation d'evenements|evenementiel|veranstaltungsplanung
    translation|traduccion|traduction|ubersetzung
    pastry|reposteria|patisserie|konditorei|desserts
    fish|pescado|poisson|fisch
    sauces|salsas|saucen|sossen
"""
SAME_SKILL: dict[str, frozenset[str]] = {}
for _line in _SAME.strip().splitlines():
    _row = frozenset(_line.strip().split("|"))
    SAME_SKILL |= {_term: SAME_SKILL.get(_term, frozenset()) | _row for _term in _row}
"""What a list of skills may say for what the CV says, in plain letters."""

EVERYDAY = frozenset(
    """
    contabilidad|comptabilite|finance|finanzas|finanzen|scrum|agile|einkauf|achats|compras|purchasing|
    procurement|customer service|kundenservice|kundenbetreuung|service client|lager|
    buchhaltung|accounting|special educational needs|verwaltung|administration|budget|projektmanagement|
    project management|
    mise en place|mise en service|ventas|ventes|sales|verkauf|service|design|planning|reporting|marketing|logistik|
    logistica|    logistique|controlling|training|formation|formacion|recherche|research|transport|catering|
    coaching|mentoring|
    compliance|    statistics|estadistica|statistik|pricing|onboarding|branding|support|quality|calidad|qualitat|
    qualite|production
    """.replace("\n    ", "").split("|")
)
"""Skills in plain letters that a sentence about a role may name by the way."""
