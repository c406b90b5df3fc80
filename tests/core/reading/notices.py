"""Invented postings as strangers write them, no two alike: (title, company, text)."""

NOTICES: tuple[tuple[str, str | None, str], ...] = (
    (
        "Assistant Store Manager",
        "Pickerel Outdoors",
        """
Pickerel Outdoors
Assistant Store Manager (Full-Time)
Duluth, MN

Here at Pickerel Outdoors we sell tents, boots and good advice.

As our Assistant Store Manager you'll open and close the shop, train the Saturday team and keep an eye on stock.

You have:
- two years in retail
- patience
Bonus points if you paddle.
""",
    ),
    (
        "Bilanzbuchhalter",
        "Dreikorn Mühlenbetriebe",
        """
Dreikorn Mühlenbetriebe
Traditionsreich seit 1891

Zur Verstärkung unserer Finanzabteilung in Ulm suchen wir zum 1. Oktober einen

Bilanzbuchhalter (m/w/d)

Das erwartet Sie:
- Monats- und Jahresabschlüsse nach HGB
- Ansprechpartner für die Wirtschaftsprüfung

Das bringen Sie mit:
- Weiterbildung zum Bilanzbuchhalter
- DATEV-Kenntnisse

Interessiert? Frau Stelzer freut sich auf Ihre Unterlagen: bewerbung@dreikorn.example
""",
    ),
    (
        "Aide-soignante",
        "EHPAD Les Tilleuls",
        """
Type de contrat : CDI
Poste : Aide-soignante (H/F)
Établissement : EHPAD Les Tilleuls
Ville : Mâcon
Rémunération : selon convention

Description du poste
Vous accompagnez 24 résidents au quotidien.

Profil
Diplôme d'État exigé. Une expérience en gériatrie serait un plus.
""",
    ),
    (
        "Camarera de piso",
        "Hotel Mirador del Faro",
        """
URGENTE
Hotel Mirador del Faro (Almería) precisa camarera de piso para temporada de verano.

Se requiere experiencia mínima de un año.
Se valorarán idiomas.
Interesados enviar CV a rrhh@miradordelfaro.example
""",
    ),
    (
        "Junior Motion Designer",
        "Kite & Anchor",
        """
Hey there 👋

We're Kite & Anchor, a tiny animation studio above a bakery in Ghent, and we're hiring a Junior Motion Designer!

What you'll do
- Animate explainers in After Effects
- Eat the leftovers downstairs

What we're looking for
- A reel
- Cinema 4D would be a plus

Send your reel to hello@kiteandanchor.example
""",
    ),
    (
        "Addetto alla vendita",
        "Libreria Ponte Vecchio",
        """
Cercasi addetto alla vendita

La Libreria Ponte Vecchio di Ivrea cerca una persona per il reparto ragazzi, part-time 24 ore.

Requisiti: diploma, buona cultura generale, disponibilità nei fine settimana.
Gradita la conoscenza dell'inglese.
Presentarsi in negozio con curriculum.
""",
    ),
    (
        "Verpleegkundige thuiszorg",
        "Zorggroep Waterland",
        """
Zorggroep Waterland
Verpleegkundige thuiszorg
24 - 32 uur | Purmerend | mbo/hbo

Over de functie
Je rijdt je eigen route en kent je cliënten bij naam.

Wat vragen wij?
- BIG-registratie
- Rijbewijs B

Wat bieden wij?
- Salaris volgens cao VVT
""",
    ),
    (
        "Operator wózka widłowego",
        "Browar Stary Młyn",
        """
Browar Stary Młyn zatrudni operatora wózka widłowego.
Miejsce pracy: Leszno
Stanowisko: Operator wózka widłowego

Wymagania:
- uprawnienia UDT
- dyspozycyjność
Oferujemy umowę o pracę i piwo na święta.
CV: praca@starymlyn.example
""",
    ),
    (
        "Σερβιτόρος",
        "Ταβέρνα Ο Γλάρος",
        """
Ταβέρνα Ο Γλάρος, Νάξος
Ζητείται σερβιτόρος για τη θερινή σεζόν.

Απαραίτητα προσόντα
- Προϋπηρεσία ενός έτους
- Αγγλικά

Επιθυμητά
- Γαλλικά
""",
    ),
    (
        "Менеджер по закупкам",
        "Северный лён",
        """
Менеджер по закупкам
от 90 000 ₽ на руки
Северный лён
Вологда, улица Мира, 12
Требуемый опыт работы: 1–3 года
Полная занятость, полный день

Обязанности:
- поиск поставщиков
- ведение договоров

Требования:
- 1С, Excel

Откликнуться
""",
    ),
    (
        "前台接待",
        "青松温泉酒店",
        """
青松温泉酒店
招聘岗位：前台接待
人数：2人
工作地点：黄山

岗位职责
- 办理入住
- 接听电话
任职要求
- 普通话标准
- 会英语者优先
薪资：5000-6500元/月
""",
    ),
    (
        "Undersköterska",
        "Björkgårdens äldreboende",
        """
Undersköterska till nattlag
Björkgårdens äldreboende · Östersund
Publicerad: 12 mars

Om jobbet
Du arbetar natt tillsammans med två kollegor.

Kvalifikationer
- Utbildad undersköterska
- B-körkort

Meriterande
- Erfarenhet av demensvård

Ansökan skickas till rekrytering@bjorkgarden.example
""",
    ),
    (
        "Tømrer",
        "Vesterhavets Tømrerfirma",
        """
Vesterhavets Tømrerfirma søger en tømrer

Har du lyst til at bygge sommerhuse med havudsigt?

Vi forventer
- Svendebrev
- Kørekort
Vi tilbyder
- God løn
Ring til Jens på 55 51 23 45
""",
    ),
    (
        "Staff Accountant",
        "Whitlock Orchards",
        """
Job Title: Staff Accountant
Department: Finance
Reports To: Controller
FLSA Status: Exempt
Company: Whitlock Orchards, Inc.

SUMMARY
The Staff Accountant records everything that the orchard earns and spends.

ESSENTIAL DUTIES
- Reconcile accounts monthly
- Prepare schedules for the auditors

QUALIFICATIONS
- Bachelor's degree in accounting
- QuickBooks; NetSuite preferred
""",
    ),
    (
        "Lecturer in Soil Science",
        "University of Kintyre",
        """
University of Kintyre
School of Land and Water

Lecturer in Soil Science
Grade 7/8: £41,732 – £56,021
Ref: SLW-2207
Closing date: 30 June

The University of Kintyre wishes to appoint a Lecturer in Soil Science to join a small and cheerful department.

Essential criteria
- PhD in soil science or a related field
Desirable criteria
- Experience with GIS
""",
    ),
    (
        "Product Marketing Manager",
        "Larkspur",
        """
Larkspur logo
Larkspur
Product Marketing Manager
London, England, United Kingdom · Reposted 2 weeks ago · Over 100 people clicked apply
Hybrid
Full-time
Easy Apply
Save

About the job
Larkspur makes calendars that argue back. You will tell the world why.

Requirements
- 4 years in B2B marketing
- HubSpot
Nice to have: SQL
""",
    ),
    (
        "Site Reliability Engineer",
        "Bollard",
        """
From: Ines Ferro <ines@talent.example>
To: me
Subject: FW: Site Reliability Engineer - Bollard (remote, EU)
Date: 4 Feb 2031

Hi,
this came in today, maybe of interest.

---------- Forwarded message ----------

Bollard keeps ports moving. We run 200 services on Kubernetes in four regions.

You will:
- carry the pager one week in six
- make that week boring

You bring Go or Python, Terraform and a calm voice. Kafka is a plus.
""",
    ),
    (
        "Elektriker",
        "Grimm Aufzüge",
        """
Grimm Aufzüge – wir bringen Sie nach oben!

Elektriker (m/w/d) für den Kundendienst im Raum Kassel gesucht

Deine Aufgaben: Wartung und Entstörung von Aufzügen
Dein Profil: abgeschlossene Ausbildung, Führerschein B, von Vorteil Kenntnisse in SPS
Wir bieten: Firmenwagen, auch privat

Grimm Aufzüge, Hafenstraße 3, 34125 Kassel, jobs@grimm-aufzuege.example
""",
    ),
    (
        "Chargé de mission mobilité",
        "Communauté de communes du Haut-Forez",
        """
La Communauté de communes du Haut-Forez recrute un(e) chargé(e) de mission mobilité

Cadre d'emploi : attaché territorial
Date limite de candidature : 15 mai

Missions
- Élaborer le plan de mobilité
- Animer le réseau des communes

Compétences attendues
- Connaissance des collectivités
- Maîtrise d'Excel, notions de QGIS appréciées
""",
    ),
    (
        "Desarrollador Android",
        "Tortuga Móvil",
        """
Desarrollador/a Android
Tortuga Móvil - Rosario (remoto)

¿Quiénes somos?
En Tortuga Móvil hacemos aplicaciones lentas a propósito: para leer.

¿Qué buscamos?
- Kotlin
- Tres años de experiencia
Deseable: Flutter
""",
    ),
    (
        "Cozinheiro",
        "Restaurante Quinta do Alecrim",
        """
VAGA DE EMPREGO

Cozinheiro (m/f)
Restaurante Quinta do Alecrim
Évora

Procuramos cozinheiro com experiência em cozinha tradicional alentejana.

Oferecemos
- Contrato sem termo
- Folgas ao domingo e segunda

Enviar CV para emprego@quintadoalecrim.example
""",
    ),
    (
        "Museum Educator",
        "Harbour Museum of Light",
        """
Become a Museum Educator at the Harbour Museum of Light

Do you like children and lenses? We run twelve workshops a week.

Main duties
- Lead school groups
- Write new workshops

Person specification
- Teaching qualification (essential)
- First aid certificate (desirable)
""",
    ),
    (
        "Dental Nurse",
        "Saltmarsh Dental Practice",
        """
Dental Nurse - Saltmarsh Dental Practice, Maldon
£13.20 an hour
Part-time

We are a four-surgery practice looking for a friendly dental nurse to join our team on Mondays and Thursdays.

The successful candidate will be GDC registered.
""",
    ),
    (
        "Hausmeister",
        "Stadt Lindenbach",
        """
Stellenausschreibung

Die Stadt Lindenbach sucht für die Grundschule am Weiher zum 01.08. eine/n

Hausmeister/in

in Vollzeit, unbefristet, EG 5 TVöD.

Ihre Aufgaben
- Betreuung der Haustechnik
- Winterdienst
Ihr Profil
- abgeschlossene handwerkliche Ausbildung
""",
    ),
    (
        "Backend Developer",
        None,
        """
Our client, a leading insurance group in Brussels, is looking for a Backend Developer.

Your profile
- Java and Spring Boot
- Dutch or French

We offer
- A company car
""",
    ),
    (
        "Truck Driver (Class A)",
        "Bighorn Haulage",
        """
NOW HIRING: Truck Driver (Class A)
Bighorn Haulage — Casper, Wyoming

Home every weekend. New trucks. Paid training.

Requirements:
* CDL Class A
* clean record
Call 307-555-0142 or apply at bighornhaulage.example/jobs
""",
    ),
    (
        "Sous-chef",
        "Auberge du Vieux Moulin",
        """
L'Auberge du Vieux Moulin, table de 40 couverts près d'Annecy, cherche son/sa
SOUS-CHEF
pour la saison d'hiver, logement possible.

Vous secondez le chef et formez deux apprentis.
Vous avez trois ans d'expérience en gastronomie.

Contact : recrutement@vieuxmoulin.example
""",
    ),
    (
        "UX Researcher",
        "Fennel",
        """
UX Researcher
at Fennel
Remote (Europe)

Fennel helps people cook what is already in the fridge.

In this role you will
- run ten interviews a month
- turn them into decisions

You might be a fit if you have
- four years of research experience
- opinions about soup
Figma is a bonus.
""",
    ),
    (
        "Projektleiterin Tiefbau",
        "Rhönbau",
        """
Ihre Zukunft bei Rhönbau

Position: Projektleiter/in Tiefbau
Einsatzort: Fulda
Eintritt: ab sofort
Kennziffer: RB-44

Wir bauen Straßen und Kanäle, seit drei Generationen.

Aufgaben
- Kalkulation und Abrechnung
- Führung von zwei Kolonnen
Anforderungen
- Studium Bauingenieurwesen
- iTWO wünschenswert
""",
    ),
    (
        "Farmacista",
        "Farmacia San Giusto",
        """
Farmacia San Giusto (Trieste) seleziona

FARMACISTA COLLABORATORE

La risorsa si occuperà del banco e delle preparazioni galeniche.

Si richiede: laurea e iscrizione all'Ordine.
Costituisce titolo preferenziale la conoscenza dello sloveno.
""",
    ),
    (
        "Leraar wiskunde",
        "Scholengemeenschap De Bron",
        """
Vacature leraar wiskunde (0,8 fte)

Scholengemeenschap De Bron in Tilburg zoekt per 1 augustus een enthousiaste leraar wiskunde voor de bovenbouw.

Jij
- hebt een eerstegraads bevoegdheid
- houdt van een volle klas
Solliciteren kan via personeel@debron.example
""",
    ),
    (
        "Fizjoterapeuta",
        "Uzdrowisko Źródełko",
        """
FIZJOTERAPEUTA
Uzdrowisko Źródełko | Kudowa-Zdrój | umowa o pracę

Twój zakres obowiązków
- kinezyterapia indywidualna
- prowadzenie dokumentacji

Nasze wymagania
- prawo wykonywania zawodu

Mile widziane
- terapia manualna
""",
    ),
    (
        "Customer Support Specialist",
        "Pebble",
        """
Pebble is on a mission to make insurance as dull as it should be.

We're growing and need a Customer Support Specialist (German-speaking) in our Lisbon office.

Responsibilities include answering emails, chats and the occasional letter.

Skills: German C1, English C1, Zendesk.

#LI-Hybrid
""",
    ),
    (
        "Warehouse Operative",
        "Thistle & Twine",
        """
Location: Perth
Salary: £24,500
Hours: 37.5 per week
Reporting to: Warehouse Manager
Job: Warehouse Operative

Thistle & Twine sells yarn to the world from a shed in Perthshire. You pick, pack and post it.

Essential: reliability. Desirable: forklift licence.
""",
    ),
    (
        "Инженер-конструктор",
        "Камский завод пружин",
        """
В конструкторское бюро требуется инженер-конструктор

О компании
Камский завод пружин делает пружины с 1936 года.

Что нужно делать
- проектировать оснастку
- сопровождать производство

Мы ожидаем
- КОМПАС-3D
- опыт от двух лет
Будет плюсом: SolidWorks

hr@kzp.example
""",
    ),
    (
        "Data Scientist",
        "Moorhen Analytics",
        """
Moorhen Analytics | Careers
Data Scientist (all genders)
Hamburg, hybrid, permanent

Who we are
We count birds for governments.

Your mission
- model migration from radar data

Your toolbox
- Python, PyTorch
- ideally Spark
""",
    ),
    (
        "Gärtner/Gärtnerin Fachrichtung Staudengärtnerei",
        "Staudengärtnerei Morgentau",
        """
Wir, die Staudengärtnerei Morgentau, suchen Dich!

Gärtner/Gärtnerin Fachrichtung Staudengärtnerei

Was du tust: vermehren, topfen, beraten
Was du kannst: Pflanzen mit lateinischem Namen
Was du bekommst: 30 Tage Urlaub, Jungpflanzen zum Einkaufspreis
""",
    ),
    (
        "Kindergarten Teacher",
        "Little Acorns",
        """
We are Little Acorns, an international kindergarten in Prague.
Open role – Kindergarten Teacher

You will plan and lead activities for a group of 14 children aged 3 to 4.
We require a teaching qualification and fluent English; Czech is an advantage.
""",
    ),
    (
        "Technicien de maintenance",
        "Papeteries de l'Ourthe",
        """
Les Papeteries de l'Ourthe engagent !

Technicien de maintenance (H/F/X) – équipe de nuit
Lieu : Esneux

Votre fonction
Vous entretenez les machines de coupe.

Votre profil
Électromécanicien, une connaissance de TIA Portal est un atout.
""",
    ),
    (
        "Recepcionista",
        "Clínica Dental Sonrisa Norte",
        """
Recepcionista para clínica dental

Empresa: Clínica Dental Sonrisa Norte
Jornada: completa
Salario: 18.000 € brutos/año

Tareas
- Atención telefónica y agenda
Requisitos
- Experiencia de un año
- Gesden (deseable)
""",
    ),
    (
        "Shift Supervisor",
        "Copperleaf Coffee",
        """
Shift Supervisor - Copperleaf Coffee #112
Job ID 40221
Spokane, WA, US
Posted on 03/02/2031

JOB SUMMARY
This job contributes to Copperleaf Coffee success by leading a team of baristas.

WHAT YOU NEED
- six months behind a bar
""",
    ),
    (
        "Physiotherapist",
        "Northgate Physio",
        """
🏥 WE'RE HIRING 🏥

Physiotherapist (Band 6 equivalent)

Northgate Physio is a friendly private clinic with rooms in Lincoln and Newark. We treat
backs, knees and the odd cellist.

What's in it for you?
✔ CPD budget
✔ No weekends

What do you need?
✔ HCPC registration

Drop us a line: hello@northgatephysio.example
""",
    ),
    (
        "Steuerfachangestellte",
        "Steuerbüro Wedekind & Lahm",
        """
Steuerfachangestellte/r (m/w/d) in Voll- oder Teilzeit

Steuerbüro Wedekind & Lahm · 26121 Oldenburg

Wir sind eine Kanzlei mit zwölf Mitarbeitenden und viel Humor.

DAS MACHEN SIE BEI UNS
Finanzbuchhaltungen, Jahresabschlüsse, Steuererklärungen

DAS WÜNSCHEN WIR UNS
abgeschlossene Ausbildung, DATEV, gern auch Berufseinsteiger

DAS GIBT ES DAFÜR
Homeoffice nach Absprache
""",
    ),
    (
        "Projektassistenz",
        "Verein Stadtgrün",
        """
Der Verein Stadtgrün e. V. in Leipzig setzt sich für Bäume in der Stadt ein.
Für unser Projekt „Baumpaten“ suchen wir ab April

eine Projektassistenz (20 h/Woche)

Zu deinen Aufgaben gehören die Betreuung der Paten und die Öffentlichkeitsarbeit.

Wir freuen uns auf deine Bewerbung bis zum 15. März.
""",
    ),
    (
        "Développeur Full Stack",
        "Wagonnet",
        """
Développeur·se Full Stack (H/F) - CDI - Lille

🚃 Wagonnet, c'est quoi ?
Wagonnet digitalise le fret ferroviaire. Nous sommes 34, et bientôt 35.

🎯 Ta mission
- Développer de nouvelles fonctionnalités (React, Node.js)
- Améliorer nos API

🧠 Ton profil
- 3 ans d'expérience
- La connaissance de Python est un plus

💶 Package
- 42-50 k€
""",
    ),
    (
        "Responsable de magasin",
        "La Ronde des Vins",
        """
La Ronde des Vins, caviste indépendant depuis 1988, recherche pour sa boutique de Dijon

UN(E) RESPONSABLE DE MAGASIN

Vos missions : accueil et conseil, gestion des stocks, animation de dégustations.

Profil : BTS commerce, passion du vin indispensable, anglais apprécié.

CV + LM à contact@larondedesvins.example
""",
    ),
    (
        "Monitor de comedor",
        "Colegio Los Olmos",
        """
SE BUSCA monitor/a de comedor escolar

Lugar: Colegio Los Olmos, Getafe
Horario: 12:30 a 15:00

Funciones: acompañar a los niños durante la comida y el recreo.
Imprescindible título de monitor de tiempo libre.

Empresa: Colegio Los Olmos
""",
    ),
    (
        "Product Owner",
        "Faro Pagos",
        """
¡En Faro Pagos estamos creciendo! 🚀

Buscamos un/a Product Owner que quiera cambiar la forma en que pagan los kioscos.

¿Qué harás?
• Priorizar el backlog
• Hablar con kiosqueros

¿Qué esperamos de vos?
• 3 años en un rol similar
• Inglés intermedio (deseable)

📍 Montevideo, híbrido
""",
    ),
    (
        "Auxiliar de farmácia",
        "Farmácia Central de Tavira",
        """
Auxiliar de Farmácia
Farmácia Central de Tavira
Tavira, Faro
há 2 dias · Candidatura simplificada

Descrição
Atendimento ao público, gestão de encomendas e montra.

Perfil do candidato
Curso profissional (obrigatório); inglês falado (preferencial).
""",
    ),
    (
        "Impiegato ufficio spedizioni",
        "Trafilerie Brenta",
        """
Trafilerie Brenta S.r.l. – azienda metalmeccanica con sede a Bassano del Grappa
Ricerca
Impiegato/a ufficio spedizioni

Il candidato gestirà i documenti di trasporto e i rapporti con i vettori.

Requisiti: diploma tecnico, buona conoscenza di Excel. È gradita la conoscenza del tedesco.
Sede di lavoro: Bassano del Grappa (VI)
""",
    ),
    (
        "Bezorger",
        "Bakkerij Zonneveld",
        """
Gezocht: bezorger (m/v) voor Bakkerij Zonneveld

Ben jij vroeg uit de veren? Wij hebben een elektrische bus en warm brood.

Je taken: laden, rijden, lachen.
Je hebt rijbewijs B.

Bel Anneke: 0570 555 123
""",
    ),
    (
        "Księgowa",
        "Biuro Rachunkowe Sowa",
        """
Biuro Rachunkowe Sowa
Księgowa / Księgowy
Rzeszów · pełny etat · 6 500–8 000 zł brutto

Czym się zajmiesz
- prowadzenie ksiąg 40 klientów
- deklaracje VAT

Kogo szukamy
- minimum 3 lata doświadczenia
- znajomość programu Symfonia

Fajnie, jeśli
- znasz angielski
""",
    ),
    (
        "Λογιστής",
        "Κρητικά Έλαια",
        """
Θέση: Λογιστής Α' τάξης
Η εταιρεία Κρητικά Έλαια, με έδρα το Ρέθυμνο, επιθυμεί να προσλάβει λογιστή.

Καθήκοντα
- Τήρηση βιβλίων
- Μισθοδοσία

Προσόντα
- Πτυχίο οικονομικής κατεύθυνσης
- Γνώση SoftOne (επιθυμητή)
""",
    ),
    (
        "Воспитатель",
        "Детский сад «Ромашка»",
        """
Детский сад «Ромашка» приглашает на работу воспитателя

Город: Тверь
Зарплата: 45 000 руб.

Требования: педагогическое образование, любовь к детям.
Условия: пятидневка, бесплатное питание.
Телефон: 8 900 000 22 33
""",
    ),
    (
        "Java开发工程师",
        "杉木信息技术有限公司",
        """
Java开发工程师
15k-25k·14薪
杭州 | 3-5年 | 本科
杉木信息技术有限公司
企业服务 B轮 150-500人

职位描述
1. 负责订单系统的开发
2. 参与架构设计

任职要求
1. 熟悉Java、Spring Boot、MySQL
2. 有Kafka经验优先
""",
    ),
    (
        "Ekonomiassistent",
        "Granskogs Bygg",
        """
Ekonomiassistent till Granskogs Bygg

Om oss
Granskogs Bygg bygger skolor och simhallar i hela Dalarna.

Vi söker dig som
- har arbetat med löpande redovisning
- behärskar Excel

Det är meriterande om du kan Visma.

Ansök senast 30 april.
""",
    ),
    (
        "Pædagogmedhjælper",
        "Børnehuset Solsikken",
        """
Børnehuset Solsikken i Randers søger en pædagogmedhjælper 30 timer om ugen

Vi tilbyder
- glade kolleger
- børn med støvler på

Vi forventer, at du
- kan lide at være ude

Ansøgningsfrist: 1. maj
""",
    ),
    (
        "Finance Business Partner",
        "Haldane Water",
        """
Haldane Water
Finance Business Partner
Permanent, full-time | Inverness / hybrid | £52k

Supporting our operations directors, you will turn numbers into decisions.

About you
CIMA, ACCA or ACA qualified. Power BI experience would be ideal.

About Haldane Water
We look after the water of 300,000 people.
""",
    ),
    (
        "Security Officer",
        None,
        """
Security Officer – night shift
A shopping centre in Croydon
£12.80 per hour

Duties: patrols, CCTV, first response.
SIA licence required. First aid training preferred.
Apply with your CV below.
""",
    ),
    (
        "Research Software Engineer",
        "Institute for Tidal Studies",
        """
Dear colleagues,

please circulate: the Institute for Tidal Studies (Bergen) has an opening
for a Research Software Engineer, two years, starting in September.

Tasks: maintaining our ocean model (Fortran, Python), supporting students.
Profile: degree in a quantitative field; HPC experience is an advantage.

Applications to jobs@tidalstudies.example by 1 June.

Best wishes
Sunniva
""",
    ),
    (
        "Verkäufer im Außendienst",
        "Rebstock Landtechnik",
        """
Von: Personalabteilung <personal@rebstock-landtechnik.example>
Gesendet: Montag, 3. März 2031 08:14
An: Verteiler
Betreff: WG: Interne Stellenausschreibung: Verkäufer im Außendienst (m/w/d)

Liebe Kolleginnen und Kollegen,

bei Rebstock Landtechnik ist ab sofort folgende Stelle zu besetzen:

Verkäufer im Außendienst (m/w/d)
Gebiet: Allgäu

Aufgaben: Beratung und Verkauf von Schleppern
Voraussetzungen: landwirtschaftliche Kenntnisse, Führerschein BE; Erfahrung im Vertrieb von Vorteil
""",
    ),
    (
        "Head Gardener",
        "Ravensmere Hall",
        """
Ravensmere Hall is a Georgian house with eleven acres of gardens, open to the public from April to October.

THE POST: HEAD GARDENER

Responsible to: the Estate Manager
Responsible for: two gardeners and a band of volunteers

The post holder will plan and carry out the year's work.

Essential: RHS Level 3; five years in a large garden.
Desirable: experience of walled gardens.
""",
    ),
    (
        "Cloud Architect",
        "Stellwerk",
        """
Stellwerk | IT für Bahnen
Cloud Architect (gn)
Karlsruhe oder remote

Wer wir sind
Stellwerk entwickelt Leittechnik für Nebenbahnen.

Was dich erwartet
Du baust unsere Plattform auf AWS.

Was uns überzeugt
Terraform, Kubernetes, Python. Nice-to-have: Rust.
""",
    ),
    (
        "Πωλητή/Πωλήτρια",
        "Υποδήματα Βαρδάκη",
        """
Η εταιρεία Υποδήματα Βαρδάκη αναζητά για το κατάστημά της στην Πάτρα:
Πωλητή/Πωλήτρια

Απαραίτητα προσόντα
- Εμπειρία στις πωλήσεις
- Ευγένεια και υπομονή
""",
    ),
    (
        "Line Cook",
        "The Copper Ladle",
        """
[11/02/25, 09:41:07] Ines: Forwarded
[11/02/25, 09:41:07] Ines: The Copper Ladle needs a cook :fire:
Line Cook, dinner service, four nights. $23/hr, tips pooled.
You can hold a station on a Saturday without shouting.
""",
    ),
)
