"""Invented people whose CVs are written the way their countries write them, with what a reader must find."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Person:
    """A CV as plain text and what it says: (title, employer, start, end) of each role, newest first."""

    language: str
    name: str
    email: str
    phone: str | None
    roles: tuple[tuple[str, str, str, str | None], ...]
    schools: tuple[str, ...]
    text: str


PEOPLE = (
    Person(
        "es",
        "Inmaculada Berrocal Tejada",
        "i.berrocal@correo.example",
        "+34 655 010 203",
        (
            ("Enfermera UCI", "Hospital Virgen del Alcor", "2016-03", None),
            ("Enfermera de planta", "Clínica San Telmo", "2012-06", "2016-02"),
        ),
        ("Universidad de Sevilla",),
        """\
Inmaculada Berrocal Tejada
Enfermera de cuidados intensivos
Calle Olivo 7, 41003 Sevilla | +34 655 010 203 | i.berrocal@correo.example

PERFIL PROFESIONAL
Enfermera con doce años de experiencia en unidades de críticos y docencia clínica.

EXPERIENCIA LABORAL
Hospital Virgen del Alcor - Sevilla
Enfermera UCI
Marzo 2016 - Actualidad
- Atención a pacientes críticos en una unidad de 24 camas
- Tutora de 9 residentes

Clínica San Telmo - Cádiz
Enfermera de planta
Junio 2012 - Febrero 2016
- Implantación del registro electrónico de constantes

FORMACIÓN ACADÉMICA
Grado en Enfermería
Universidad de Sevilla
2008 - 2012

IDIOMAS
Español: nativo
Inglés: B2

COMPETENCIAS
RCP avanzada, ventilación mecánica, triaje
""",
    ),
    Person(
        "pl",
        "Zbigniew Wrona",
        "z.wrona@skrzynka.example",
        "600 100 200",
        (
            ("Kierownik magazynu", "Centrum Logistyczne Wisła Sp. z o.o.", "2019-01", None),
            ("Specjalista ds. logistyki", "Hurtownia Kos", "2014-03", "2018-12"),
        ),
        ("Politechnika Krakowska",),
        """\
Zbigniew Wrona
Kraków | tel. 600 100 200 | z.wrona@skrzynka.example

Doświadczenie zawodowe
01.2019 – obecnie
Kierownik magazynu, Centrum Logistyczne Wisła Sp. z o.o., Skawina
• Zarządzanie zespołem 25 osób
• Skrócenie czasu kompletacji o 17%

03.2014 – 12.2018
Specjalista ds. logistyki, Hurtownia Kos, Kraków
• Planowanie tras dla 40 pojazdów

Wykształcenie
2009 – 2014
Politechnika Krakowska, Logistyka, magister inżynier

Umiejętności
WMS, SAP, wózki widłowe (UDT)

Języki
angielski – B2, niemiecki – A2
""",
    ),
    Person(
        "ru",
        "Ветрова Лидия Павловна",
        "l.vetrova@pochta.example",
        "+7 900 000-11-22",
        (
            ("Ведущий аналитик", "ООО «Северный ветер»", "2018-03", None),
            ("Аналитик", "АО «Речные линии»", "2014-09", "2018-02"),
        ),
        ("Казанский федеральный университет",),
        """\
Ветрова Лидия Павловна
Телефон: +7 900 000-11-22
E-mail: l.vetrova@pochta.example
Город: Казань

Цель
Должность ведущего аналитика данных

Опыт работы
Март 2018 — настоящее время
ООО «Северный ветер», Казань
Ведущий аналитик
— Построила хранилище данных для 300 магазинов
— Сократила время подготовки отчётов на 40 %

Сентябрь 2014 — февраль 2018
АО «Речные линии», Нижний Новгород
Аналитик
— Прогноз спроса на билеты

Образование
Казанский федеральный университет, Прикладная математика, 2009 — 2014

Навыки
SQL, Python, Tableau, A/B-тесты

Языки
Английский — C1
""",
    ),
    Person(
        "el",
        "Θάλεια Μαυρογένη",
        "t.mavrogeni@tachydromeio.example",
        "2610 555 777",
        (
            ("Πολιτικός μηχανικός", "Τεχνική Αχαΐας ΑΕ", "2018", None),
            ("Βοηθός μηχανικός", "Γραφείο Μελετών Κύμα", "2016", "2018"),
        ),
        ("Πανεπιστήμιο Πατρών",),
        """\
ΒΙΟΓΡΑΦΙΚΟ ΣΗΜΕΙΩΜΑ
Ονοματεπώνυμο: Θάλεια Μαυρογένη
Διεύθυνση: Αγίου Νικολάου 12, Πάτρα
Τηλέφωνο: 2610 555 777
Email: t.mavrogeni@tachydromeio.example

ΕΚΠΑΙΔΕΥΣΗ
2011 – 2016 Πανεπιστήμιο Πατρών, Τμήμα Πολιτικών Μηχανικών
ΕΡΓΑΣΙΑΚΗ ΕΜΠΕΙΡΙΑ
2018 – σήμερα Πολιτικός μηχανικός, Τεχνική Αχαΐας ΑΕ, Πάτρα
• Επίβλεψη πέντε εργοταξίων
2016 – 2018 Βοηθός μηχανικός, Γραφείο Μελετών Κύμα
• Στατικές μελέτες κατοικιών
ΓΛΩΣΣΕΣ
Αγγλικά (C2), Ιταλικά (B1)
ΔΕΞΙΟΤΗΤΕΣ
AutoCAD, SAP2000, MS Project
""",
    ),
    Person(
        "zh",
        "林晓岚",
        "lin.xiaolan@youxiang.example",
        "138 0000 1111",
        (
            ("高级产品经理", "云杉科技有限公司", "2019-03", None),
            ("产品助理", "白鹭网络有限公司", "2016-07", "2019-02"),
        ),
        ("江南理工大学",),
        """\
林晓岚
电话：138 0000 1111 邮箱：lin.xiaolan@youxiang.example
求职意向：产品经理

教育背景
2012年9月 - 2016年6月 江南理工大学 工业设计 本科

工作经历
2019年3月 - 至今 云杉科技有限公司 高级产品经理
- 负责三条产品线的规划
- 将用户留存率提高了12%
2016年7月 - 2019年2月 白鹭网络有限公司 产品助理
- 撰写需求文档

技能
Axure, Figma, SQL

语言
英语（CET-6）
""",
    ),
    Person(
        "en",
        "Orla Finnerty",
        "orla.finnerty@inbox.example",
        "087 555 0199",
        (("Barista", "Bean & Gone", "2021", "2023"), ("Shop assistant", "Quay Books", "2020", "2020")),
        ("St. Brigid's School",),
        """\
Orla Finnerty
Galway, Ireland
orla.finnerty@inbox.example, 087 555 0199

Work

Barista at Bean & Gone, Galway (2021-2023)
Made up to 300 drinks a shift. Trained new staff.

Shop assistant at Quay Books (Summer 2020)

Education

Leaving Certificate, St. Brigid's School, 2021
""",
    ),
    Person(
        "en",
        "Priya Varadarajan",
        "priya.v@letterbox.example",
        "+44 7700 900321",
        (
            ("Head of Data Platforms", "Moorland Insurance plc", "2022-01", None),
            ("Principal Engineer", "Moorland Insurance plc", "2019-03", "2021-12"),
            ("Data Engineer", "Pennine Analytics Ltd", "2015-09", "2019-02"),
        ),
        ("University of Sheffield", "University of Mysore"),
        """\
PRIYA VARADARAJAN
priya.v@letterbox.example | +44 7700 900321 | Leeds, UK | github.com/priyavara

PROFESSIONAL EXPERIENCE

Moorland Insurance plc, Leeds, UK
Head of Data Platforms (Jan 2022 – Present)
• Own a budget of £3.2m and a team of 18
• Moved 140 pipelines from cron to Dagster
Principal Engineer (Mar 2019 – Dec 2021)
• Designed the claims event stream

Pennine Analytics Ltd, Sheffield, UK
Data Engineer (Sep 2015 – Feb 2019)
• Built ETL in Scala for 12 clients

EDUCATION
University of Sheffield — MSc Data Science (2014 – 2015)
University of Mysore — BE Computer Science (2010 – 2014)

CERTIFICATIONS
• AWS Certified Solutions Architect – Professional (2023)

SKILLS
Languages: Python, Scala, SQL
Platforms: AWS, Snowflake, Dagster
""",
    ),
    Person(
        "nl",
        "Femke Oosterwijk",
        "femke@brievenbus.example",
        "06-12345678",
        (
            ("Projectleider", "Havenwerken BV", "2018-01", None),
            ("Werkvoorbereider", "Bouwgroep Delta", "2013-09", "2017-12"),
        ),
        ("Hogeschool Rotterdam",),
        """\
Curriculum vitae
Personalia
Naam: Femke Oosterwijk
Adres: Kade 5, 3011 AB Rotterdam
Telefoon: 06-12345678
E-mail: femke@brievenbus.example

Werkervaring
Projectleider bij Havenwerken BV, Rotterdam, januari 2018 – heden
* Leiding over zes aannemers
* Oplevering van twee kades binnen budget
Werkvoorbereider bij Bouwgroep Delta, Dordrecht, september 2013 – december 2017
* Calculaties en planningen

Opleiding
HBO Civiele Techniek, Hogeschool Rotterdam, 2009 – 2013

Talen
Nederlands (moedertaal), Engels (goed), Duits (redelijk)

Vaardigheden
Primavera, AutoCAD, Excel
""",
    ),
    Person(
        "pt",
        "Rafaela Quintanilha",
        "rafaela.q@caixa.example",
        "(11) 95555-1234",
        (
            ("Desenvolvedora Sênior", "Banco Jacarandá", "2020-02", None),
            ("Desenvolvedora Pleno", "Lumeeira Tecnologia", "2016-03", "2020-01"),
        ),
        ("Universidade Estadual do Vale",),
        """\
Rafaela Quintanilha
São Paulo, SP, Brasil
(11) 95555-1234 | rafaela.q@caixa.example | linkedin.com/in/rafaelaq

RESUMO PROFISSIONAL
Desenvolvedora com oito anos de experiência em sistemas bancários.

EXPERIÊNCIA PROFISSIONAL
Banco Jacarandá | Desenvolvedora Sênior
Fev/2020 - Atual | São Paulo
- Migração de 12 serviços para Kotlin
- Redução de incidentes em 35%

Lumeeira Tecnologia | Desenvolvedora Pleno
Mar/2016 - Jan/2020 | Campinas
- APIs em Java para 2 milhões de clientes

FORMAÇÃO ACADÊMICA
Bacharelado em Ciência da Computação - Universidade Estadual do Vale (2011 - 2015)

HABILIDADES
Kotlin, Java, Spring, PostgreSQL, Kafka

IDIOMAS
Inglês avançado; Espanhol básico
""",
    ),
)
