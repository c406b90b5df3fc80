"""Degrees, certificates and what says that one is not finished: patterns over plain text."""

import re

from core.grounding.plain_letters import listed

_DEGREES: tuple[tuple[str, float, str], ...] = (
    (
        "phd",
        6,
        (
            r"ph\.?\s?d\b\.?|dphil|doctorate|doctoral degree|doctorat|doctorado|doktorat|doktorgrad|"
            r"promovierte[rns]?|"
            r"promoviert|doctorante?|doktorand(?:in)?|doctorand[oa]|promotion (?:in|an|im|zum|zur)|"
            r"doctor of philosophy|docteure? (?:en|es)|doctora? en|dr\. ?(?:rer|med|phil|ing|jur)"
        ),
    ),
    ("mba", 5, r"mba|master of business administration|emba"),
    ("llm", 5, r"ll\.?\s?m|master of laws"),
    ("msc", 5, r"m\.?\s?sc|master of science"),
    ("ma", 5, r"m\.a\.|(?-i:MA)|master of arts"),
    ("meng", 5, r"m\.?eng|master of engineering"),
    ("med", 5, r"m\.ed|master of education"),
    (
        "master",
        5,
        (
            r"master['’]?s(?: degree)?|master(?:abschluss|studium|titel)?|mastere|maestria|mastere specialise|"
            r"master (?:in|en|of|der|des)|postgraduate degree"
        ),
    ),
    (
        "diplom",
        5,
        (
            r"diplom-(?!arbeit)\w+|diplom ?(?:kauf\w+|ingenieur\w*|betriebs\w+|informatik\w*|physik\w*|"
            r"psycholog\w*|padagog\w*|"
            r"okonom\w*|volkswirt\w*|chemik\w*|biolog\w*|mathemat\w*|jurist\w*|soziolog\w*|designer\w*|wirt\w*)|"
            r"dipl\.[- ]?\w+|diplom(?= in| der| als|,|$)|universitatsdiplom"
        ),
    ),
    ("staatsexamen", 5, r"(?:erstes? |zweites? |1\. |2\. |i\. |ii\. )?staatsexamen|staatsexamina"),
    ("magister", 5, r"magister(?: artium)?"),
    ("pgcert", 4.5, r"postgraduate (?:certificate|diploma)|pg ?cert|pgce|especializacion(?= en|,)|especialista en"),
    ("llb", 4, r"ll\.?\s?b|bachelor of laws"),
    ("bsc", 4, r"b\.?\s?sc|bachelor of science"),
    ("ba", 4, r"b\.a\.|(?-i:BA)|bachelor of arts"),
    ("beng", 4, r"b\.?eng|bachelor of engineering"),
    ("bed", 4, r"b\.ed|bachelor of education"),
    ("licence professionnelle", 4, r"licence pro(?:fessionnelle)?"),
    (
        "bachelor",
        4,
        (
            r"bachelor['’]?s?(?: degree)?|bachelorabschluss|undergraduate degree|licenciatura|licenciad[oa] en|"
            r"pregrado|grado en|grado universitario|(?:(?<=^)|(?<=une )|(?<=la )|(?<=, )|(?<=: )|"
            r"(?<=en ))licence(?= en | de | d'|,|$)|licence (?:universitaire)"
        ),
    ),
    ("hnd", 3.5, r"higher (?:national )?diploma|hnd|foundation degree"),
    ("dut", 3, r"dut"),
    ("but", 3, r"(?-i:BUT)(?= )"),
    ("bts", 3, r"bts"),
    ("tecnico superior", 3, r"tecnic[oa] superior|ciclo formativo|formacion profesional|(?-i:FP) de grado"),
    ("techniker", 3, r"staatlich geprufte[rn]? \w+"),
    (
        "meister",
        3,
        r"meisterbrief|(?:handwerks|industrie|elektro\w*|kuchen)meister(?:in)?(?= |$)|meistertitel|meisterprufung",
    ),
    ("brevet de maitrise", 3.5, r"brevet de maitrise"),
    ("meilleur ouvrier", 4, r"meilleure? ouvriere? de france|(?-i:MOF)"),
    ("brevet professionnel", 2.5, r"brevet professionnel"),
    ("bac pro", 2.2, r"bac(?:calaureat)? pro(?:fessionnel)?"),
    ("bep", 2, r"(?-i:BEP)"),
    ("titre professionnel", 2.5, r"titre professionnel"),
    ("nvq", 2, r"nvq"),
    ("hnc", 3, r"hnc|higher national certificate"),
    ("city and guilds", 2, r"city (?:&|and) guilds"),
    ("certificado de profesionalidad", 2, r"certificado de profesionalidad"),
    ("cap", 2, r"(?-i:CAP)(?=[ ,)]|$)|certificat d'aptitude professionnelle"),
    ("gesellenbrief", 2, r"gesellenbrief|gesellenprufung"),
    ("abitur", 1, r"abitur|fachabitur|fachhochschulreife|baccalaureat|bachillerato|a-levels"),
)
DEGREES = tuple(
    (kind, rank, re.compile(rf"(?<![\w-])(?:{pattern})(?![\w])", re.IGNORECASE)) for kind, rank, pattern in _DEGREES
)
"""Each kind of degree, how high it stands, and how it is written; the first that fits counts."""
GENERIC = {"master": 5, "bachelor": 4}
"""Kinds that another language's word may stand for, with their rank: a Licence may be called a BSc."""
TRANSLATED = {
    "master": frozenset({"msc", "ma", "meng", "med", "master", "llm", "mba", "diplom", "magister"}),
    "bachelor": frozenset({"bsc", "ba", "beng", "bed", "llb", "bachelor", "licence professionnelle"}),
}

NO_MASTER = re.compile(
    r"(?:scrum|web|quiz|toast|station|head|grand|question|harbour)\s*-?master|"
    r"master\s?(?:data|plan|file|agreement|class|detail|branch|key|service|schedule|record|of ceremonies|budget|"
    r"chef|baker|brewer)|"
    r"\b(?:to )?master(?:ed|ing)\b"
)
HONOURS = (
    re.compile(r"first[- ]class|1st class|first honours|1:1"),
    re.compile(r"upper second|2:1|second class upper"),
    re.compile(r"lower second|2:2"),
    re.compile(r"distinction|auszeichnung|mention tres bien|sobresaliente|summa cum laude|matricula de honor"),
    re.compile(r"mention bien|magna cum laude"),
    re.compile(r"(?<!summa )(?<!magna )cum laude"),
    re.compile(
        r"best in class|jahrgangsbest\w+|valedictorian|major de promotion|major de sa promotion|"
        r"primer[oa] de (?:su|la) promocion"
    ),
)
FIELDS = tuple(
    re.compile(rf"(?<!\w)(?:{words})")
    for words in (
        r"computer sci|informati[kqc]|computing|software eng|wirtschaftsinformatik",
        r"law|laws|droit|derecho|jura|rechtswissenschaft",
        r"nursing|pflege|soins infirmiers|enfermeria",
        r"medicine|medizin|medecine|medicina",
        r"business|betriebswirt|bwl|gestion|administracion|direccion de empresas|management|commerce|comercio",
        r"economics|economie|economia|volkswirt|vwl",
        r"accounting|finance|finanz|rechnungswesen|comptab|contabil|contadur",
        r"marketing",
        r"mechanical|maschinenbau|mecanique|mecanica",
        r"electrical|elektrotechnik|electrotechn|electronic|genie electrique|electric",
        r"civil eng|bauingenieur|genie civil|ingenieria civil|caminos",
        r"chemistry|chemie|chimie|quimica|chemical",
        r"physics|physik|physique|fisica",
        r"mathemati|matematic|mathematik",
        r"biology|biologie|biologia",
        r"psycholog|psicolog",
        r"architect|architekt|arquitect",
        r"education|padagogik|lehramt|sciences de l'education|pedagog|magisterio|teaching",
        r"statisti|estadisti",
        r"data|daten|donnees|datos",
        r"history|geschichte|histoire|historia",
        r"engineering|ingenieurwesen|ingenierie|ingenieria",
        r"logisti|supply chain|transport",
        r"culinary|hospitality|hotel|tourism|tourisme|turismo",
        r"journalis|communication|kommunikation|comunicacion",
        r"design|diseno|gestaltung",
        r"social work|soziale arbeit|travail social|trabajo social",
    )
)
"""Subjects, each in four languages, to see one changed for another."""

UNFINISHED = re.compile(
    r"in progress|ongoing|expected|anticipated|exam (?:booked|planned|scheduled|pending)|planned|pending|preparing|"
    r"in preparation|working towards|studying (?:for|towards)|candidate|not yet|incomplete|unfinished|under way|"
    r"started|"
    r"modul\w* \d+ (?:von|of|de|sur) \d+|parts? \w+ of \w+|begonnen|laufend|in vorbereitung|in bearbeitung|"
    r"angestrebt|"
    r"voraussichtlich|geplant|noch offen|offen\b|vorbereitungskurs|derzeit|aktuell|teile? [ivx\d]+ (?:und|"
    r"bis) [ivx\d]+|"
    r"abgebrochen|nicht abgeschlossen|en cours|en preparation|prevue?|a venir|inscrite? a|non obtenue?|"
    r"niveau (?:licence|master)|"
    r"en curso|en preparacion|en marcha|previst[oa]|cursando|pendiente|sin terminar|incomplet[oa]|inconclus[oa]|"
    r"trunc[oa]|"
    r"curso en|matriculad[oa]|learning|lerne|estudiando|cursa |studiere|vorbereitung auf|prepar(?:o|ando|e|ing) "
)
"""What says of a degree or certificate that it is not held, in plain letters."""

CERTIFIED = re.compile(
    r"(?<!\w)(?:certified|certifications?|certificates?|certifiee?s?|certificats?|certificad[oa]s?|certificaciones|"
    r"certificacion|zertifizierte?[rnm]?|zertifikate?|zertifizierung|accredited|acreditad[oa]|chartered|"
    r"admitted to|called to the bar|bar admission|colegiad[oa]|board[- ]certified|licensed|"
    r"(?:level|nivel|stufe|module?) (?:\d|[a-d]\b)|habilitation|fuhrerschein|permis (?:de conduire )?(?!de )[a-e]{1,2}|"
    r"carnet de conducir|permiso de conducir|driving licen[cs]e|"
    r"(?:hgv|lgv|sia|crane|personal|security|operator'?s?) licen[cs]e|permis (?:poids lourd|d'exploitation)|"
    r"mention complementaire|"
    r"soporte vital \w+|(?:basic|advanced) life support|assermentee?s?|sworn|"
    r"vereidigt\w*|beeidigt\w*|jurad[oa]s?(?= )|carne de|"
    r"carnet de (?!bord|commande|adresse|vaccin|suivi|liaison|sante|voyage|note|croquis|route|client)|"
    r"(?:black|green|yellow|white) belt|\w*schein(?=\W|$)|qualified teacher status|diplomado en"
    r")(?!\w)"
)
"""How a line says that its writer is certified, in plain letters."""
TRAINED_IN = re.compile(
    r"\s+(?:en|in|for|as|als|fur|como|de) (?P<subject>[a-z][\w-]+(?: (?!par |by |von |por |with |mit )\w+)?)"
)
"""What stands behind a word for being certified where its subject does, in plain letters."""
TRAININGS = (
    re.compile(r"(?<![\w-])(?P<subject>[a-z]{4,})-(?:aus|weiter|fort)bildung(?!\w)"),
    re.compile(
        r"(?<!\w)(?:ausbildung|weiterbildung|fortbildung|lehrgang|umschulung|studium)"
        r"(?: (?:in|im|zum|zur|als|der|des))+ (?P<subject>[a-z][\w-]+)"
    ),
    re.compile(
        r"(?<!\w)(?:trained|qualified|training|qualification|diploma|coursework) (?:in|as an?|of) "
        r"(?P<subject>[a-z][\w-]+)"
    ),
    re.compile(
        r"(?<!\w)(?:formee?s?|diplomee?s?|formation|etudes|cursus) (?:en|au|aux|a la|de|d'|a l') ?"
        r"(?P<subject>[a-z][\w-]+)"
    ),
    re.compile(
        r"(?<!\w)(?:titulacion|titulad[oa]|diplomad[oa]|graduad[oa]|egresad[oa]|licenciad[oa]|formad[oa]|estudios|curso)"
        r" (?:en|de) (?P<subject>[a-z][\w-]+)"
    ),
    re.compile(
        r"(?<!\w)(?:gepruft|anerkannt|bestellt|examiniert|approbiert|zugelassen|vereidigt"
        r"|diplomiert|gelernt|ausgebildet|studiert)e[rsnm]? (?P<subject>[a-z][\w-]+)"
    ),
    re.compile(
        r"(?<!\w)(?:abgeschlossene[snmr]?|beendete[snmr]?) (?P<subject>[a-z]{4,})(?:studium|lehre|ausbildung)s?(?!\w)"
    ),
    re.compile(
        r"(?<!\w)(?:registered|licensed|chartered|qualified|accredited) (?P<subject>[a-z][\w-]+(?: [a-z][\w-]{4,})?)"
    ),
    re.compile(
        r"(?P<subject>[a-z]{4,}(?: [a-z]{4,})?) (?:diplomee?|agreee?|brevetee?|habilitee?|conventionnee?)(?![\w-])"
    ),
    re.compile(
        r"(?P<subject>[a-z]{4,}(?: [a-z]{4,})?) (?:titulad|colegiad|habilitad|homologad|acreditad)[oa](?![\w-])"
    ),
    re.compile(
        r"(?<!\w)(?:mitglied|trager(?:in)?|preistrager(?:in)?|gewinner(?:in)?) "
        r"(?:im|in|der|des|dem|vom|von|eines|einer| )+ (?P<subject>[a-z][\w-]+(?: [a-z][\w-]+)?)"
    ),
)
"""How a line says what its writer was trained in, in plain letters."""
ACRONYMS = re.compile(
    r"(?<!\w)(?:PMP|CAPM|PRINCE2|ITIL|CISSP|CISM|CISA|CEH|OSCP|CCNA|CCNP|CCIE|CKAD?|RHCE|RHCSA|CFA|ACCA|CIMA|"
    r"FRM|CAIA|CSM|"
    r"CSPO|PSM(?: II?)?|PSPO|TOGAF|CIPP/?E?|CIPM|CIPT|ACLS|ALS|BLS|PALS|NEBOSH|IOSH|CSCS|SSIAP|CACES|CELTA|TEFL|"
    r"PGCE|QTS|"
    r"WSET|HACCP [Ll]evel \d|NMC|TOEFL|TOEIC|IELTS|GMAT|AEVO|REFA|SHRM-S?CP|CIPD|CPA|CHST|LEED|CFE|CIA exam)(?!\w)"
)
"""Certificates that are known by their letters."""
GRADES = listed(
    """
    associate professional advanced foundation practitioner expert specialist fundamentals basic intermediate senior
    master experto experta avanzado avanzada confirme green black yellow white gold silver platinum level stufe niveau
    nivel i ii iii iv v
    """
)
"""Words that make another certificate of one."""

ANY_DEGREE = re.compile(
    r"master|magister|bachelor|licen|grado|pregrado|diplom|dipl\.|examen|examina|m\.|b\.|\b[mb]\.?\s?(?:sc|eng|"
    r"ed|a|ba)\b|mba|ll\.?\s?[mb]|"
    r"ph\.?\s?d|dphil|doct|dokt|promo|\bdr\b|postgrad|pgc|pg cert|especiali|maestria|undergrad|hnd|higher|"
    r"foundation|\bd?but\b|"
    r"bts|dut|tecnic|ciclo|formacion|\bfp\b|staatlich|meister|\bcap\b|certificat|gesellen|abitur|reife|baccal|"
    r"bachill|levels|degree|brevet|ouvrier|\bmof\b|\bbac\b|\bbep\b|titre pro|nvq|\bhnc\b|guilds|profesionalidad"
)
"""What every degree has some of: a quick look before the long one."""


def names_credential(text: str) -> bool:
    """Whether the plain text names a degree or a certificate."""
    if CERTIFIED.search(text):
        return True
    return ANY_DEGREE.search(text) is not None and any(pattern.search(text) for _, _, pattern in DEGREES)
