"""Invented vacancies of many trades, and the turns in which people put them about."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Vacancy:
    """What there is to do, and for whom. ``says`` is a sentence of the company's own, which may not name it."""

    language: str
    title: str
    company: str
    place: str
    says: str
    tasks: tuple[str, str]
    asks: tuple[str, str]
    likes: str
    slug: str


VACANCIES = (
    Vacancy(
        "en",
        "Beekeeper",
        "Heatherbell",
        "Braemar",
        "Forty hives, six people and one very old van.",
        ("Look after forty hives on the moor", "Extract and jar the heather honey"),
        ("Two seasons with bees", "A driving licence"),
        "A head for heights",
        "heatherbell",
    ),
    Vacancy(
        "en",
        "Theatre Electrician",
        "The Lantern Playhouse",
        "Hull",
        "We put on eleven shows a year.",
        ("Rig and focus lights", "Keep the dimmers safe"),
        ("Work at height", "QLab"),
        "Vectorworks",
        "lanternplayhouse",
    ),
    Vacancy(
        "en",
        "Payroll Officer",
        "Marsh & Fenwick",
        "Ely",
        "Family firm, ninety staff, no drama.",
        ("Run the monthly payroll", "Answer questions from staff"),
        ("Sage", "Excel"),
        "CIPP qualification",
        "marshfenwick",
    ),
    Vacancy(
        "en",
        "Senior Data Engineer",
        "Nimbus Freight",
        "Rotterdam",
        "Our boxes move by rail, road and river.",
        ("Build pipelines for 4,000 sensors", "Own the warehouse"),
        ("Python and SQL", "Airflow"),
        "Kafka",
        "nimbusfreight",
    ),
    Vacancy(
        "en",
        "Falconry Display Host",
        "Castle Ard",
        "Tipperary",
        "Visitors come for the birds and stay for the scones.",
        ("Fly four birds a day", "Talk to the public"),
        ("Confidence with birds of prey", "Weekend work"),
        "Some Irish",
        "castleard",
    ),
    Vacancy(
        "de",
        "Imker",
        "Bienenhof Süderbrarup",
        "Süderbrarup",
        "Wir leben von und mit 300 Völkern.",
        ("Betreuung der Völker", "Schleudern und Abfüllen"),
        ("Ausbildung zum Tierwirt", "Führerschein Klasse B"),
        "Erfahrung mit Königinnenzucht",
        "bienenhof-suederbrarup",
    ),
    Vacancy(
        "de",
        "Lohnbuchhalterin",
        "Kanzlei Petersen und Voss",
        "Kiel",
        "Vierzehn Menschen, drei Hunde, eine Kaffeemaschine.",
        ("Abrechnung von 60 Mandanten", "Meldungen an die Kassen"),
        ("DATEV", "Excel"),
        "Englisch",
        "petersen-voss",
    ),
    Vacancy(
        "de",
        "Anlagenmechaniker SHK",
        "Hering Haustechnik",
        "Bremen",
        "Seit 1958 warm und trocken.",
        ("Einbau von Wärmepumpen", "Wartung beim Kunden"),
        ("Gesellenbrief", "Führerschein"),
        "Kenntnisse in KNX",
        "hering-haustechnik",
    ),
    Vacancy(
        "fr",
        "Apiculteur",
        "Miellerie des Causses",
        "Millau",
        "Nos ruches montent et descendent avec les fleurs.",
        ("Suivre 250 ruches", "Extraire et conditionner le miel"),
        ("Une première expérience", "Permis B"),
        "Notions d'anglais",
        "miellerie-causses",
    ),
    Vacancy(
        "fr",
        "Gestionnaire de paie",
        "Cabinet Orsel",
        "Lyon",
        "Vingt personnes, deux bureaux, zéro cravate.",
        ("Établir 300 bulletins par mois", "Conseiller les clients"),
        ("Silae", "Excel"),
        "Connaissance de Sage",
        "cabinet-orsel",
    ),
    Vacancy(
        "fr",
        "Menuisier poseur",
        "Ateliers Rameau",
        "Angers",
        "Des fenêtres qui ferment, depuis 1974.",
        ("Pose de fenêtres en bois", "Relevé de cotes"),
        ("CAP menuisier", "Permis B"),
        "Conduite de nacelle",
        "ateliers-rameau",
    ),
    Vacancy(
        "es",
        "Apicultora",
        "Colmenas de la Sierra",
        "Guadalajara",
        "Miel, polen y mucha paciencia.",
        ("Cuidar 180 colmenas", "Envasar la miel"),
        ("Experiencia con abejas", "Carné B"),
        "Nociones de inglés",
        "colmenasdelasierra",
    ),
    Vacancy(
        "es",
        "Técnico de nóminas",
        "Gestoría Belmonte",
        "Murcia",
        "Somos doce y nos llevamos bien.",
        ("Elaborar 400 nóminas", "Atender a los clientes"),
        ("A3nom", "Excel"),
        "Conocimientos de SAP",
        "gestoriabelmonte",
    ),
    Vacancy(
        "pt",
        "Apicultor",
        "Mel da Gardunha",
        "Fundão",
        "Duzentas colmeias e uma carrinha velha.",
        ("Tratar das colmeias", "Extrair o mel"),
        ("Experiência com abelhas", "Carta de condução"),
        "Inglês básico",
        "meldagardunha",
    ),
    Vacancy(
        "it",
        "Apicoltore",
        "Apiario Monte Corno",
        "Teramo",
        "Trecento arnie tra i castagni.",
        ("Curare le arnie", "Smielare e invasettare"),
        ("Esperienza con le api", "Patente B"),
        "Conoscenza dell'inglese",
        "apiariomontecorno",
    ),
    Vacancy(
        "it",
        "Addetta paghe",
        "Studio Marangon",
        "Padova",
        "Otto persone e molte scadenze.",
        ("Elaborazione di 350 cedolini", "Consulenza ai clienti"),
        ("Zucchetti", "Excel"),
        "Conoscenza di SAP",
        "studiomarangon",
    ),
    Vacancy(
        "nl",
        "Imker",
        "Bijenstal De Linde",
        "Zutphen",
        "Driehonderd volken en een bakfiets.",
        ("Zorgen voor de volken", "Honing slingeren"),
        ("Ervaring met bijen", "Rijbewijs B"),
        "Kennis van koninginnenteelt",
        "bijenstaldelinde",
    ),
    Vacancy(
        "pl",
        "Pszczelarz",
        "Pasieka Lipowa",
        "Suwałki",
        "Dwieście uli i stary samochód.",
        ("Opieka nad ulami", "Wirowanie miodu"),
        ("Doświadczenie z pszczołami", "Prawo jazdy kat. B"),
        "Znajomość angielskiego",
        "pasiekalipowa",
    ),
    Vacancy(
        "el",
        "Μελισσοκόμος",
        "Μέλι Ταϋγέτου",
        "Σπάρτη",
        "Διακόσιες κυψέλες και πολλή υπομονή.",
        ("Φροντίδα των κυψελών", "Τρύγος του μελιού"),
        ("Εμπειρία με μέλισσες", "Δίπλωμα οδήγησης"),
        "Γνώση αγγλικών",
        "melitaygetou",
    ),
    Vacancy(
        "ru",
        "Пчеловод",
        "Липовая роща",
        "Уфа",
        "Триста ульев и один старый грузовик.",
        ("Уход за ульями", "Откачка мёда"),
        ("Опыт работы с пчёлами", "Водительские права"),
        "Знание английского",
        "lipovaya",
    ),
    Vacancy(
        "zh",
        "养蜂员",
        "云岭蜂业",
        "昆明",
        "三百箱蜜蜂，一辆旧卡车。",
        ("照料三百箱蜜蜂", "采集和包装蜂蜜"),
        ("两年以上养蜂经验", "持有驾照"),
        "会说英语",
        "yunling",
    ),
    Vacancy(
        "sv",
        "Biodlare",
        "Ljunghonung",
        "Jönköping",
        "Trehundra samhällen och en gammal skåpbil.",
        ("Sköta bisamhällena", "Slunga honung"),
        ("Erfarenhet av bin", "Körkort B"),
        "Kunskaper i engelska",
        "ljunghonung",
    ),
    Vacancy(
        "da",
        "Biavler",
        "Hedens Honning",
        "Viborg",
        "Trehundrede stader og en gammel varevogn.",
        ("Passe bistaderne", "Slynge honning"),
        ("Erfaring med bier", "Kørekort B"),
        "Kendskab til engelsk",
        "hedenshonning",
    ),
    Vacancy(
        "en",
        "Registered Nurse, Night Shift",
        "St Brannock's",
        "Barnstaple",
        "A small hospice by the estuary.",
        ("Lead the night team of three", "Support families"),
        ("NMC registration", "Palliative care experience"),
        "Syringe driver training",
        "stbrannocks",
    ),
)

Words = dict[str, str]
SAYINGS: dict[str, Words] = {
    "en": {
        "seeks": "{c} is looking for a {t}",
        "hiring": "{c} is hiring: {t}",
        "we": "We are looking for a {t} in {p}.",
        "at": "At {c}, we take our time.",
        "about": "About {c}",
        "join": "Join {c} as a {t}",
        "vacancy": "Job vacancy: {t}",
        "company": "Company",
        "position": "Position",
        "location": "Location",
        "tasks": "What you will do",
        "asks": "Requirements",
        "likes": "Nice to have",
        "apply": "Please send your application to",
        "ago": "3 days ago",
        "applicants": "45 applicants",
        "at_joint": "{t} at {c}",
        "tag": "(f/m/x)",
        "hello": "Hi, saw this and thought of you.",
    },
    "de": {
        "seeks": "{c} sucht: {t}",
        "hiring": "{c} sucht ab sofort {t}",
        "we": "Wir suchen für {p} zum nächstmöglichen Zeitpunkt: {t}.",
        "at": "Bei {c} arbeiten wir in Ruhe.",
        "about": "Über {c}",
        "join": "Werden Sie {t} bei {c}",
        "vacancy": "Stellenanzeige: {t}",
        "company": "Arbeitgeber",
        "position": "Stelle",
        "location": "Arbeitsort",
        "tasks": "Ihre Aufgaben",
        "asks": "Ihr Profil",
        "likes": "Wünschenswert",
        "apply": "Bitte senden Sie Ihre Bewerbung an",
        "ago": "vor 3 Tagen",
        "applicants": "45 Bewerber",
        "at_joint": "{t} bei {c}",
        "tag": "(m/w/d)",
        "hello": "Hallo, das wäre doch etwas für dich.",
    },
    "fr": {
        "seeks": "{c} recherche un(e) {t}",
        "hiring": "{c} recrute : {t}",
        "we": "Nous recherchons un {t} à {p}.",
        "at": "Chez {c}, nous prenons le temps.",
        "about": "À propos de {c}",
        "join": "Rejoignez {c} en tant que {t}",
        "vacancy": "Offre d'emploi : {t}",
        "company": "Entreprise",
        "position": "Poste",
        "location": "Lieu",
        "tasks": "Vos missions",
        "asks": "Profil recherché",
        "likes": "Les plus",
        "apply": "Merci d'envoyer votre candidature à",
        "ago": "il y a 3 jours",
        "applicants": "45 candidats",
        "at_joint": "{t} chez {c}",
        "tag": "(H/F)",
        "hello": "Bonjour, regarde ça.",
    },
    "es": {
        "seeks": "{c} busca {t}",
        "hiring": "{c} contrata: {t}",
        "we": "Buscamos {t} en {p}.",
        "at": "En {c} trabajamos sin prisas.",
        "about": "Sobre {c}",
        "join": "Únete a {c} como {t}",
        "vacancy": "Oferta de empleo: {t}",
        "company": "Empresa",
        "position": "Puesto",
        "location": "Ubicación",
        "tasks": "Funciones",
        "asks": "Requisitos",
        "likes": "Se valorará",
        "apply": "Envía tu currículum a",
        "ago": "hace 3 días",
        "applicants": "45 solicitudes",
        "at_joint": "{t} en {c}",
        "tag": "(H/M)",
        "hello": "Hola, mira esto.",
    },
    "pt": {
        "seeks": "{c} procura {t}",
        "hiring": "{c} contrata: {t}",
        "we": "Procuramos {t} em {p}.",
        "at": "Na {c} trabalhamos com calma.",
        "about": "Sobre a {c}",
        "join": "Junta-te à {c} como {t}",
        "vacancy": "Oferta de emprego: {t}",
        "company": "Empresa",
        "position": "Função",
        "location": "Local",
        "tasks": "Responsabilidades",
        "asks": "Requisitos",
        "likes": "Valorizamos",
        "apply": "Envie a sua candidatura para",
        "ago": "há 3 dias",
        "applicants": "45 candidatos",
        "at_joint": "{t} na {c}",
        "tag": "(m/f)",
        "hello": "Olá, vê isto.",
    },
    "it": {
        "seeks": "{c} cerca {t}",
        "hiring": "{c} assume: {t}",
        "we": "Cerchiamo un {t} a {p}.",
        "at": "In {c} lavoriamo con calma.",
        "about": "Chi è {c}",
        "join": "Unisciti a {c} come {t}",
        "vacancy": "Offerta di lavoro: {t}",
        "company": "Azienda",
        "position": "Posizione",
        "location": "Sede",
        "tasks": "Attività",
        "asks": "Requisiti",
        "likes": "Costituisce titolo preferenziale",
        "apply": "Inviare il curriculum a",
        "ago": "3 giorni fa",
        "applicants": "45 candidati",
        "at_joint": "{t} presso {c}",
        "tag": "(M/F)",
        "hello": "Ciao, guarda questo.",
    },
    "nl": {
        "seeks": "{c} zoekt een {t}",
        "hiring": "{c} zoekt per direct: {t}",
        "we": "Wij zoeken een {t} in {p}.",
        "at": "Bij {c} nemen we de tijd.",
        "about": "Over {c}",
        "join": "Kom werken bij {c} als {t}",
        "vacancy": "Vacature: {t}",
        "company": "Bedrijf",
        "position": "Functie",
        "location": "Locatie",
        "tasks": "Wat ga je doen",
        "asks": "Functie-eisen",
        "likes": "Pluspunten",
        "apply": "Stuur je sollicitatie naar",
        "ago": "3 dagen geleden",
        "applicants": "45 sollicitanten",
        "at_joint": "{t} bij {c}",
        "tag": "(m/v/x)",
        "hello": "Hoi, kijk eens.",
    },
    "pl": {
        "seeks": "{c} poszukuje: {t}",
        "hiring": "{c} zatrudni: {t}",
        "we": "Poszukujemy osoby na stanowisko: {t}, {p}.",
        "at": "W {c} pracujemy spokojnie.",
        "about": "O firmie {c}",
        "join": "Dołącz do {c} jako {t}",
        "vacancy": "Oferta pracy: {t}",
        "company": "Pracodawca",
        "position": "Stanowisko",
        "location": "Miejsce pracy",
        "tasks": "Zakres obowiązków",
        "asks": "Wymagania",
        "likes": "Mile widziane",
        "apply": "CV prosimy wysyłać na",
        "ago": "3 dni temu",
        "applicants": "45 kandydatów",
        "at_joint": "{t} w {c}",
        "tag": "(k/m)",
        "hello": "Cześć, zobacz to.",
    },
    "el": {
        "seeks": "Η {c} αναζητά {t}",
        "hiring": "{c}: ζητείται {t}",
        "we": "Ζητείται {t} στην περιοχή {p}.",
        "at": "Στην {c} δουλεύουμε ήρεμα.",
        "about": "Σχετικά με την {c}",
        "join": "Γίνε {t} στην {c}",
        "vacancy": "Θέση εργασίας: {t}",
        "company": "Εταιρεία",
        "position": "Θέση",
        "location": "Τοποθεσία",
        "tasks": "Αρμοδιότητες",
        "asks": "Απαραίτητα προσόντα",
        "likes": "Επιθυμητά προσόντα",
        "apply": "Στείλτε το βιογραφικό σας στο",
        "ago": "πριν από 3 ημέρες",
        "applicants": "45 υποψήφιοι",
        "at_joint": "{t} στην {c}",
        "tag": "(Α/Θ)",
        "hello": "Γεια σου, δες αυτό.",
    },
    "ru": {
        "seeks": "«{c}» ищет: {t}",
        "hiring": "В компанию «{c}» требуется {t}",
        "we": "Мы ищем: {t}, {p}.",
        "at": "В компании «{c}» никто не спешит.",
        "about": "О компании «{c}»",
        "join": "Приходите работать в «{c}»: {t}",
        "vacancy": "Вакансия: {t}",
        "company": "Компания",
        "position": "Должность",
        "location": "Город",
        "tasks": "Обязанности",
        "asks": "Требования",
        "likes": "Будет плюсом",
        "apply": "Резюме отправляйте на",
        "ago": "3 дня назад",
        "applicants": "45 откликов",
        "at_joint": "{t} в компанию «{c}»",
        "tag": "(м/ж)",
        "hello": "Привет, посмотри.",
    },
    "zh": {
        "seeks": "{c}招聘{t}",
        "hiring": "{c}诚聘：{t}",
        "we": "我们正在招聘{t}，工作地点{p}。",
        "at": "在{c}，我们不着急。",
        "about": "关于{c}",
        "join": "加入{c}，成为{t}",
        "vacancy": "招聘：{t}",
        "company": "公司",
        "position": "职位",
        "location": "工作地点",
        "tasks": "岗位职责",
        "asks": "任职要求",
        "likes": "加分项",
        "apply": "请将简历发送至",
        "ago": "3天前发布",
        "applicants": "45人申请",
        "at_joint": "{c} - {t}",
        "tag": "",
        "hello": "你好，看看这个。",
    },
    "sv": {
        "seeks": "{c} söker {t}",
        "hiring": "{c} anställer: {t}",
        "we": "Vi söker en {t} till {p}.",
        "at": "På {c} tar vi det lugnt.",
        "about": "Om {c}",
        "join": "Bli {t} på {c}",
        "vacancy": "Ledig tjänst: {t}",
        "company": "Företag",
        "position": "Tjänst",
        "location": "Ort",
        "tasks": "Arbetsuppgifter",
        "asks": "Kvalifikationer",
        "likes": "Meriterande",
        "apply": "Skicka din ansökan till",
        "ago": "för 3 dagar sedan",
        "applicants": "45 sökande",
        "at_joint": "{t} till {c}",
        "tag": "",
        "hello": "Hej, kolla här.",
    },
    "da": {
        "seeks": "{c} søger {t}",
        "hiring": "{c} ansætter: {t}",
        "we": "Vi søger en {t} i {p}.",
        "at": "Hos {c} tager vi os god tid.",
        "about": "Om {c}",
        "join": "Bliv {t} hos {c}",
        "vacancy": "Ledig stilling: {t}",
        "company": "Virksomhed",
        "position": "Stilling",
        "location": "Sted",
        "tasks": "Arbejdsopgaver",
        "asks": "Kvalifikationer",
        "likes": "Det er en fordel",
        "apply": "Send din ansøgning til",
        "ago": "for 3 dage siden",
        "applicants": "45 ansøgere",
        "at_joint": "{t} hos {c}",
        "tag": "",
        "hello": "Hej, se her.",
    },
}


def _say(one: Vacancy, name: str) -> str:
    return SAYINGS[one.language][name].format(c=one.company, t=one.title, p=one.place)


def _lists(one: Vacancy) -> list[str]:
    out: list[str] = []
    for name, lines in (("tasks", one.tasks), ("asks", one.asks), ("likes", (one.likes,))):
        out += ["", _say(one, name), *(f"- {line}" for line in lines)]
    return out


def _apply(one: Vacancy) -> str:
    return f"{_say(one, 'apply')} jobs@{one.slug}.example"


def _first_line_hires(one: Vacancy) -> list[str]:
    return [_say(one, "hiring"), "", one.says, *_lists(one), "", _apply(one)]


def _seeks(one: Vacancy) -> list[str]:
    return [f"{_say(one, 'seeks')} ({one.place}).", one.says, *_lists(one)]


def _fields(one: Vacancy) -> list[str]:
    rows = (("company", one.company), ("position", one.title), ("location", one.place))
    return [*(f"{_say(one, name)}: {value}" for name, value in rows), "", one.says, *_lists(one)]


def _table(one: Vacancy) -> list[str]:
    rows = (("position", one.title), ("company", one.company), ("location", one.place))
    return [*(f"{_say(one, name)}\t{value}" for name, value in rows), "", one.says, *_lists(one)]


def _network(one: Vacancy) -> list[str]:
    top = [one.title, f"{one.company} · {one.place} · {_say(one, 'ago')} · {_say(one, 'applicants')}"]
    return [*top, "", one.says, *_lists(one)]


def _network_turned(one: Vacancy) -> list[str]:
    top = [one.company, one.title, f"{one.place} · {_say(one, 'ago')} · {_say(one, 'applicants')}"]
    return [*top, "", one.says, *_lists(one)]


def _tagged(one: Vacancy) -> list[str]:
    return [f"{one.title} {_say(one, 'tag')}".strip(), "", _say(one, "at"), one.says, *_lists(one), "", _apply(one)]


def _tagged_with_place(one: Vacancy) -> list[str]:
    head = f"{one.title} {_say(one, 'tag')}".strip()
    return [f"{head} – {one.place} | Ref. 2031-118", one.company, "", one.says, *_lists(one)]


def _vacancy(one: Vacancy) -> list[str]:
    return [_say(one, "vacancy"), f"{one.company}, {one.place}", "", one.says, *_lists(one)]


def _joined(one: Vacancy) -> list[str]:
    return [_say(one, "at_joint"), one.place, "", one.says, *_lists(one)]


def _dashed(one: Vacancy) -> list[str]:
    return [f"{one.title} – {one.company}", "", one.says, _say(one, "at"), *_lists(one)]


def _barred(one: Vacancy) -> list[str]:
    return [f"{one.title} | {one.company} | {one.place}", "", one.says, *_lists(one)]


def _invites(one: Vacancy) -> list[str]:
    return [_say(one, "join"), "", one.says, *_lists(one), "", _apply(one)]


def _said(one: Vacancy) -> list[str]:
    return [_say(one, "we"), one.says, *_lists(one), "", _say(one, "about"), one.says]


def _signed(one: Vacancy) -> list[str]:
    return [one.title, "", one.says, *_lists(one), "", _apply(one), "", one.company, f"12 Long Lane, {one.place}"]


def _forwarded(one: Vacancy) -> list[str]:
    head = [
        "---------- Forwarded message ---------",
        "From: Sam Okoro <sam@post.example>",
        "Date: Tue, 4 Mar 2031 at 09:12",
    ]
    head += [f"Subject: Fwd: {_say(one, 'at_joint')}", "To: Lena Moss <lena@post.example>", "", _say(one, "hello"), ""]
    return [*head, one.says, *_lists(one), "", _apply(one)]


def _marked(one: Vacancy) -> list[str]:
    return [f"# {one.title}", "", f"**{one.company}** – {one.place}", "", one.says, *_lists(one)]


def _boarded(one: Vacancy) -> list[str]:
    top = [
        "Home > Jobs > All",
        "Back to results",
        one.title,
        one.company,
        "4.1 ★ (213 reviews)",
        one.place,
        "28,000 – 33,000 a year",
    ]
    return [*top, "Apply now", "Save", "", one.says, *_lists(one), "", "Report this job"]


def _headed_about(one: Vacancy) -> list[str]:
    return [_say(one, "about"), one.says, "", f"{_say(one, 'position')}: {one.title}", *_lists(one)]


def _wanted(one: Vacancy) -> list[str]:
    return [
        one.title.upper(),
        f"{one.company} – {one.place}",
        one.says,
        *_lists(one),
        _apply(one),
        "Tel. 01632 960 555",
    ]


def _stepped(one: Vacancy) -> list[str]:
    return [f"Home > Jobs > {one.company} > {one.title}", "", one.title, "", one.says, *_lists(one)]


def _reserved(one: Vacancy) -> list[str]:
    return [one.title, one.place, "", one.says, *_lists(one), "", f"© 2031 {one.company}"]


def _answered(one: Vacancy) -> list[str]:
    return [f"> {row}" if row else ">" for row in (one.title, one.company, one.place, "", one.says, *_lists(one))]


def _at_sign(one: Vacancy) -> list[str]:
    return [f"🚀 {one.title} @ {one.company}", f"📍 {one.place}", "", one.says, *_lists(one)]


SHAPES: dict[str, Callable[[Vacancy], list[str]]] = {
    "hires": _first_line_hires,
    "seeks": _seeks,
    "fields": _fields,
    "table": _table,
    "network": _network,
    "network turned": _network_turned,
    "tagged": _tagged,
    "tagged with place": _tagged_with_place,
    "vacancy": _vacancy,
    "joined": _joined,
    "dashed": _dashed,
    "barred": _barred,
    "invites": _invites,
    "said": _said,
    "signed": _signed,
    "forwarded": _forwarded,
    "marked": _marked,
    "boarded": _boarded,
    "headed about": _headed_about,
    "wanted": _wanted,
    "stepped": _stepped,
    "reserved": _reserved,
    "answered": _answered,
    "at sign": _at_sign,
}


def put_about() -> Iterator[tuple[Vacancy, str, str]]:
    """Every vacancy in every shape: the vacancy, the shape's name, and the text."""
    for one in VACANCIES:
        for name, shape in SHAPES.items():
            yield one, name, "\n".join(shape(one)) + "\n"
