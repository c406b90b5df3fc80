"""The words that headings of CVs are made of, in many languages, in plain letters (see ``phrases.plain``).

A heading is hardly ever one fixed phrase: "Relevant work experience", "Berufliche Stationen", "Mes expériences
professionnelles". So what is listed here are the words that say what a section holds (nouns, and verbs as in "Where I
have worked"), and the small words and adjectives that stand beside them. ``word-`` stands for all words that begin
so, ``-word`` for all that end so; a word that begins titles or employers as well is written out.
"""

from core.cv import SectionKind

NOUNS = {
    SectionKind.REFERENCES: """
        references referees recommendations testimonials endorsements referenzen referenzgeber referenzpersonen
        empfehlungen empfehlungsschreiben recommandations referencias recomendaciones recomendacoes referenze
        raccomandazioni referenties aanbevelingen referencje rekomendacje polecenia συστασεις συστατικ-
        рекомендации рекомендатели отзывы 推荐人 推荐信 证明人 referenser referencer referanser suosittelijat
        suositukset doporuceni ajanlasok recomandari referinte referanslar рекомендаціі
    """,
    SectionKind.LANGUAGES: """
        languages language linguistic linguistics tongues speak spoken sprachen sprachlich- sprachkenntnis-
        -sprachen sprachniveau sprachkompetenz- fremdsprachen- spreche langues langue linguistique- parle
        parlees idiomas idioma lenguas linguistica linguisticas hablo habladas linguas lingua falo faladas
        lingue linguistich- parlo parlate talen talenkennis taalkennis taalvaardigheid taalvaardigheden
        taalbeheersing talenbeheersing taalniveau -talen spreek gesproken jezyki jezykow jezykowe jezykami mowie
        γλωσσ- ξενογλωσσ- μιλαω μιλω языки языков языками языковые языковая говорю 语言 外语 语种 sprak
        sprakkunskaper sprakfardigheter sprakkompetanse sprog sprogkundskaber sprogfærdigheder kielitaito kielet
        jazyky jazykove jazyku nyelvtudas nyelvismeret nyelvek limbi limba lingvistic- straine dil diller
        dilleri yabanci мови мовами мов
    """,
    SectionKind.VOLUNTEERING: """
        volunteering voluntary volunteer volunteerism volunteered community civic charity charitable
        philanthropy philanthropic giving extracurricular extracurriculars outreach ehrenamt ehrenamtlich-
        freiwilligenarbeit freiwilligendienst- engagement vereinsarbeit vereinstatigkeit- gemeinnutzig-
        gesellschaftliches benevol- associatif associative associatives citoyen citoyenne citoyennes humanitaire
        humanitaires voluntariado solidaria solidario comunitaria comunitario compromiso volontariato civile
        civico impegno vrijwilligerswerk nevenactiviteiten maatschappelijke maatschappelijk bestuurswerk
        verenigingsleven verenigingswerk onbetaald wolontariat spoleczna spoleczne spolecznej εθελοντισμος
        εθελοντικ- προσφορα волонтерство волонтерская волонтерскии добровольчество общественная общественное
        благотворительность 志愿 志愿者 志愿服务 公益 社会实践 社会活动 社会服务 社区 ideellt ideell engagemang
        foreningsliv foreningsarbete frivilligt frivilligarbete verv vapaaehtoistyo jarjestotoiminta
        luottamustoimet dobrovolnictvi dobrovolnicka onkentesseg onkentes gonulluluk gonullu громадська
    """,
    SectionKind.CERTIFICATIONS: """
        certifications certification certificates certificate certified licenses licences licensure credentials
        accreditation accreditations badges tickets courses workshops seminars cpd trainings zertifikate
        zertifizierung- zertifikat fortbildung fortbildungen lehrgange scheine qualifizierung qualifizierungen
        schulungen kurse seminare prufungen lizenzen weiterbildungen befahigungsnachweise -scheine certificats
        habilitations brevets agrements perfectionnement certificaciones certificacion certificados
        acreditaciones acreditacion cursos habilitaciones carnes licencias talleres capacitacion capacitaciones
        certificacoes certificacao acreditacoes habilitacoes licencas acoes certificazioni certificazione
        certificati attestati abilitazioni abilitazione corsi patentini aggiornamento aggiornamenti certificaten
        certificeringen cursussen trainingen bijscholing nascholing bevoegdheden bewijzen vakdiplomas
        certyfikaty kursy uprawnienia licencje szkolenia szkolen πιστοποιησεις πιστοποιητικα πιστοποιηση
        σεμιναρια αδειες επιμορφωση επιμορφωσεις καταρτιση сертификаты сертификация сертификации курсы курсов
        удостоверения допуски повышение тренинги семинары лицензии 证书 资格 资质 培训 认证 执照 继续教育
        certifikat certifieringar intyg behorigheter kurser kursbevis sertifikater sertifiseringer sertifikaatit
        patevyydet kurssit koulutukset osvedceni kurzy skoleni certifikaty tanusitvanyok tanfolyamok kepzesek
        certificari cursuri atestate sertifikalar sertifikasyon kurslar belgeler сертифікати курси підвищення
    """,
    SectionKind.PUBLICATIONS: """
        skrifter publications publication published papers articles talks lectures speaking bibliography patents writing
        writings presentations conferences posters preprints print publikation- veroffentlich- vortrage patente
        schriften aufsatze fachbeitrage fachartikel geschriebenes communications ecrits bibliographie publies
        publiees publicaciones publicacion ponencias articulos escritos patentes publicada publicados publicadas
        textos publicacoes artigos comunicacoes palestras pubblicazioni articoli brevetti scritti convegni
        pubblicati testi publicaties artikelen voordrachten lezingen octrooien geschreven publikacje artykuly
        referaty patenty dorobek opublikowane wystapienia teksty δημοσιευσεις αρθρα κειμενα συγγραφικο γραπτα
        ανακοινωσεις публикации статьи доклады труды патенты печатные выступления тексты 论文 文章 著作 出版物
        专利 学术成果 发表 publicering- publikationer artiklar forelasningar publikasjoner artikler foredrag
        julkaisut artikkelit publikace publikacni clanky publikaciok cikkek publicatii articole yayinlar
        makaleler bildiriler публікаціі
    """,
    SectionKind.AWARDS: """
        awards award honors honours honor honour prizes scholarships fellowships grants distinctions recognition
        recognitions accolades kudos medals mentions achievements accomplishments auszeichnung auszeichnungen
        ehrungen preise stipendien stipendium wurdigungen anerkennungen erfolge errungenschaften prix
        recompenses bourses palmares honneurs reconnaissances medailles premios reconocimientos reconocimiento
        becas galardones menciones meritos condecoraciones logros reconhecimentos reconhecimento distincoes
        distinciones mencoes honrosas honras bolsas conquistas premi riconoscimenti onorificenze menzioni
        traguardi prijzen onderscheidingen bekroningen erkenningen beurzen vermeldingen eervolle wapenfeiten
        nagrody wyroznienia odznaczenia osiagniecia sukcesy laury medale stypendia βραβεια βραβευσεις διακρισεις
        υποτροφιες επαινοι αναγνωρισεις επιτυχιες τιμητικες награды премии достижения грамоты медали признание
        успехи стипендии 获奖 荣誉 奖项 奖励 奖学金 表彰 utmarkelser stipendier priser hædersbevisninger
        utmerkelser palkinnot tunnustukset oceneni uspechy dijak kituntetesek eredmenyek osztondijak premii
        distinctii oduller basarilar нагороди відзнаки досягнення
    """,
    SectionKind.INTERESTS: """
        interests interest hobbies hobby hobby's pastimes passions leisure enjoy hobbys interessen freizeit
        freizeitaktivitaten feierabend vorlieben leidenschaften freude loisirs interet interets passe-temps
        aficiones intereses pasatiempos ocio gusta interesses passatempos lazer gostos interessi passioni svago
        piace liefhebberijen zainteresowania zainteresowan pasje ενδιαφεροντα χομπι ασχολιες увлечения увлекаюсь
        хобби интересы досуг 兴趣 爱好 业余 intressen fritid fritidsintressen fritidsinteresser interesser
        harrastukset kiinnostukset zajmy konicky erdeklodes erdeklodesi hobbik hobiuri pasiuni hobiler
        захоплення інтереси
    """,
    SectionKind.PROJECTS: """
        projects project portfolio built commissions prototypes projekte projekten projektarbeit projektarbeiten
        projekterfahrung- projektliste projektubersicht projektauswahl referenzprojekte vorhaben projets projet
        realisations chantiers proyectos proyecto projetos projeto progetti progetto projecten projectervaring
        werkstukken projekty projektow realizacje εργα κατασκευες проекты проект 项目 作品 projekter prosjekter
        projekt projektit projektek proiecte projeler проєкти проекти
    """,
    SectionKind.EDUCATION: """
        education educational academic academics schooling studies studied study schools degrees diplomas
        coursework ausbildung ausbildungen ausbildungsweg ausbildungsgang -ausbildung bildung bildungsweg
        bildungsgang bildungswerdegang bildungshintergrund -bildung studium studiengange schulisch- schule
        schulen lehre berufslehre akademisch- abschlusse studiert gelernt schulabschluss schulabschlusse
        studienabschlusse schullaufbahn formation formations diplomes etudes scolaire scolaires scolarite cursus
        universitaire universitaires academique academiques etudie educacion estudios estudiado academica
        academicas academico academicos titulos titulaciones titulacion escolar escolares formacion formacao
        educacao estudos escolaridade literarias graus formazione istruzione studi scuole accademico accademici
        accademica titoli formativo universitari universitario universitaria opleiding opleidingen
        opleidingsachtergrond -opleiding onderwijs scholing studie schoolopleiding gestudeerd wyksztalcenie
        wyksztalcenia edukacja edukacji edukacyjna nauka studia szkoly εκπαιδευση εκπαιδευτικ- σπουδες σπουδων
        ακαδημαϊκ- μορφωση образование образования образовательныи учеба учебы учился училась обучение дипломы
        教育 学历 求学 学习 毕业院校 学业 utbildning utbildningar studier skolgang uddannelse uddannelser
        utdanning utdannelse koulutus opinnot tutkinnot vzdelani vzdelavani tanulmanyok vegzettseg iskolai
        educatie studii formare egitim ogrenim освіта навчання
    """,
    SectionKind.SKILLS: """
        skills skill competencies competences competence competency capabilities abilities aptitudes
        proficiencies proficiency expertise technologies tools toolbox toolkit toolset tooling software
        programming computer know-how knowhow tech fahigkeiten kenntnisse kompetenz kompetenzen werkzeuge
        werkzeugkasten wissen fertigkeiten edv -fahigkeiten -kenntnisse -kompetenzen savoir-faire savoir outils
        logiciels connaissances informatique informatiques habilidades competencia competencias conocimientos
        conocimiento destrezas herramientas saber informatica informaticos informaticas conhecimentos
        ferramentas aptidoes saberes competenze capacita abilita conoscenze strumenti attrezzi vaardigheden
        kennis competenties bekwaamheden deskundigheid gereedschapskist -vaardigheden umiejetnosci kompetencje
        potrafie narzedzia narzedziowa znajomosc warsztat wiedza δεξιοτητες ικανοτητες γνωσεις γνωση εφοδια
        εργαλεια навыки умения умею компетенции инструменты технологии знания владею 技能 能力 技术 技术栈 特长
        专长 掌握 工具 工具箱 fardigheter kunskaper kompetens kompetenser verktyg færdigheder kompetencer
        kompetanse ferdigheter osaaminen taidot dovednosti znalosti schopnosti keszsegek ismeretek kompetenciak
        competente abilitati aptitudini cunostinte beceriler beceri yetenekler yetkinlikler навички вміння
        компетенціі
    """,
    SectionKind.EXPERIENCE: """
        -tatigkeit anstellung beschaftigung praktyka υπηρεσια απασχοληση engagements gastspiele uppdrag
        anstallning experience experiences employment employments employers appointments positions roles internships
        placements worked jobs assignments berufserfahrung erfahrung erfahrungen -erfahrung
        -erfahrungen werdegang stationen berufsstationen arbeitsstationen laufbahn berufslaufbahn tatigkeiten
        -tatigkeiten praktika beschaftigungen anstellungen positionen berufsleben berufsweg gearbeitet parcours
        postes emplois stages itineraire travaille experiencia experiencias trayectoria puestos cargos
        desempenados empleos trabajado recorrido laboral laborales practicas percurso trabalhei exercidos
        esperienza esperienze percorso lavorato incarichi impieghi ricoperti carriera tirocini werkervaring
        arbeidservaring ervaring ervaringen loopbaan functies gewerkt werkte arbeidsverleden doswiadczenie
        doswiadczenia doswiadczen zatrudnienie zatrudnienia stanowiska pracowalem pracowalam kariery kariera
        przebieg praktyki staze εμπειρια προϋπηρεσια σταδιοδρομια πορεια θεσεις εργαστει опыт карьера карьеры
        карьерныи трудовая трудовои должности послужнои работал работала стажировки 经历 经验 履历 生涯 任职
        arbetslivserfarenhet erfarenhet erfarenheter yrkeserfarenhet anstallningar erhvervserfaring erfaring
        ansættelser arbeidserfaring yrkeserfaring erfaringer tyokokemus tyohistoria tyosuhteet kokemus
        zkusenosti praxe zamestnani tapasztalat tapasztalatok munkatapasztalat munkahelyek palyafutas experienta
        experiente angajari deneyimi deneyim deneyimler tecrube kariyer досвід стажування
    """,
    SectionKind.SUMMARY: """
        summary profile objective objectives overview statement introduction bio biography snapshot synopsis
        about nutshell brief am zusammenfassung profil kurzprofil kurzportrat portrat steckbrief ziel ziele
        berufsziel uberblick vorstellung bin resume objectif objectifs presentation accroche bref suis mots
        resumen perfil objetivo objetivos presentacion semblanza sintesis extracto soy palabras resumo
        apresentacao sintese sou palavras profilo sommario sintesi presentazione breve parole obiettivo
        obiettivi riepilogo profiel samenvatting introductie doelstelling kort podsumowanie sylwetka jestem
        skrocie cel slow profilu προφιλ περιληψη συνοψη συνοπτικα στοχος στοχοι λογια ειμαι профиль резюме цель
        цели коротко кратко слов 简介 介绍 概述 概况 总结 评价 自我 目标 求职 意向 sammanfattning sammendrag
        tiivistelma profiili tavoite souhrn shrnuti osszefoglalo bemutatkozas celkituzes rezumat obiectiv ozet
        hakkimda hedef профіль
    """,
    SectionKind.QUALIFICATIONS: """
        qualifications strengths highlights qualifikationen starken kernkompetenz- schlusselkompetenz-
        schlusselqualifikationen atouts fortalezas fuertes qualificacoes fortes qualifiche forza mocne sterke
        προσοντα δυνατα сильные 优势 styrkor styrker vahvuudet silne erossegek
    """,
    SectionKind.OTHER: """
        memberships membership affiliations affiliation miscellaneous declaration declarations mitgliedschaft
        mitgliedschaften sonstiges weiteres verschiedenes wehrdienst zivildienst bundesfreiwilligendienst
        fuhrerschein fuhrerscheine erklarung einwilligung anlagen adhesions divers afiliaciones otros varios
        declaracion afiliacoes outros declaracao affiliazioni dichiarazione trattamento altro lidmaatschap
        lidmaatschappen rijbewijs overig overige verklaring czlonkostwo inne oswiadczenie klauzula zgoda rodo
        λοιπα членство прочее дополнительно 其他 其它 附加 会员 korkort ovrigt medlemskap korekort ovrige
        ajokortti ridicsky ostatni jogositvany egyeb altele ehliyet diger інше
    """,
}
"""What a section holds, by the words of its heading; the kinds that rarer words tell stand first."""
WEAK = {
    SectionKind.EXPERIENCE: """
        career work vocational occupational beruf berufliche beruflicher berufliches arbeit arbeiten metier
        carriere professionnelle professionnel trabajo profesional trabalho profissional lavoro lavorativa
        lavorativo lavorative lavorativi professional werk praca zawodowa εργασια εργασιας εργασιακη
        επαγγελματικη работа работы профессиональная профессиональныи 工作 职业 从业 arbete arbejde arbeid prace
        munka szakmai profesionala mesleki робота роботи
    """,
    SectionKind.EDUCATION: """
        training weiterbildung formativa ogretim
    """,
    SectionKind.INTERESTS: """
        spare hors fuera fora fuori buiten вне
    """,
}
"""Words that tell it where no other does: "professional skills" are skills, a "professional life" is experience."""
POSTS = """
    appointments appointment positions employment posts roles jobs anstellungen anstellung beschaftigungen tatigkeiten
    tatigkeit positionen postes emplois empleos puestos cargos empregos impieghi incarichi functies dienstverbanden
    stanowiska zatrudnienie θεσεις должности места anstallningar tjanster 任职 职务
"""
"""Words for what people held: beside a word for learning they tell roles, as in "Academic appointments"."""
BESIDE = """
    eigene eigener eigen extranjeras associativas principali professionale προσωπικο προσωπικα συμμετοχη δραση
    εθελοντικη основное datos auswahl patenti eget egen egna a about an and any at be been can core current currently
    details did do done earlier early featured for
    from full further general good great have hands-on held history i i've important in include including
    industry is it key kind list main made major me minor more most my myself notable of off on other our
    out over past personal practical previous previously prior proud professional quick candidate s recent
    relevant related section selected senior significant skilled so some special specific strong technical
    the things this to too top up used using various well what when where which who with worth years
    background track record areas area field fields additional extra formal higher social soft hard digital
    transferable interpersonal work works working activities part-time full-time paid time not life back
    continuing moments date short ich und mein meine meiner meinem meinen was wo wer wie bisherige
    bisheriger bisherigen beruflich berufliche beruflicher beruflichen berufliches relevante relevanter
    wichtige wichtigste ausgewahlte ausgewahlter weitere weiterer zusatzliche sonstige besondere praktische
    praktischer technische technischen fachliche fachlichen personliche personlicher allgemeine aktuelle
    fruhere habe hat kann im der die das den dem des zu zur zum auf aus mit bei von fur uber einen einem ein
    eine mir macht hintergrund kurz gesagt blick weg soziale digitale hohere fremd nach je j ai ce que qui
    ou ma mon mes le la les l un une du de d et en au aux dans pour par sur plus principales principaux
    principale autres autre diverses cle cles professionnelles professionnel professionnelle professionnels
    complementaires complementaire personnelle personnelles personnels techniques technique pertinente
    pertinentes quelques choisis choisies obtenus obtenues significatives significatifs marquantes
    anterieures occupes occupees exerces exercees menes menees transversales sociales numeriques domaines
    domaine niveau niveaux pratique pratiquees pratiques continue initiale initial vie active sais faire
    centres temps libre moi propos yo mi mis el los las lo uno una unos unas y e del con por donde quien
    como he sobre profesionales relevantes otras otros otra otro clave claves tecnicas tecnicos tecnica
    complementaria complementarias complementario adicional adicionales personales digitales blandas previas
    previos realizados realizadas recibidas recibidos destacadas destacados ocupados nivel manejo dominio
    continua reglada historial historico hecho se pocas tiempo puntos eu meu meus minha minhas o os as um
    uma umas da dos no na nos nas em com onde quem profissionais principais principal outras outros chave
    complementar complementares adicionais pessoais pessoal sociais digitais exercidas atividade atividades
    anteriores sei fazer poucas tempos livres pontos passei io mio mia miei mie il gli di della dei delle
    dello degli nel nella su sul per che cosa dove chi ho sono professionali rilevanti altre altri altra
    chiave tecniche personali sociali digitali precedenti scelti scelte significativi significative
    realizzati ricevuti ricevute conoscenza ulteriori livello livelli attivita fatto fare due poche tempo
    libero punti accademici personale ik mijn m'n het een van op met voor wat waar ben heb kan mij
    belangrijkste andere aanvullende professionele persoonlijke sociale vorige eerdere gekozen huidige
    achtergrond uitgevoerde dit vrije tijd graag doe punten ja moj moja moje moich w we z ze po dla co gdzie
    kim jak sie mnie oraz zawodowe zawodowy zawodowego zawodowych najwazniejsze wybrane dodatkowe dodatkowa
    inne kluczowe glowne techniczne miekkie twarde osobiste sciezka historia obcych obce dotychczasowe
    zajmowane poziom ukonczone ktorymi kilka czas wolny strony zrealizowane godzinach εγω μου μας ο η το οι
    τα του της των τον την τη στο στη στον στην σε και με για που πως τι ποιος ποια εχω επαγγελματικη
    επαγγελματικες επαγγελματικα επαγγελματικο βασικες βασικα κυριες αλλες αλλα επιπλεον προσωπικες τεχνικες
    σχετικη ξενες ξενων επιλεγμενα προηγουμενη ψηφιακες κοινωνικες κοινωνικη τιτλοι επιπεδο ξερω να κανω
    σημαντικα λιγα ελευθερος χρονος σημεια μενα εμενα я мои моя мое моего моеи моих в и во на со с о об обо
    за до по из что где кто чем как для или себе мне основные основныи ключевые ключевая профессиональные
    профессиональныи профессиональное дополнительное дополнительные дополнительная другие личные технические
    избранные иностранных иностранные уровень высшее среднее полученное научные проиденные реализованные
    предыдущие путь деятельность практика несколько свободное время стороны список места квалификации знание
    владение 我 我的 个人 主要 相关 专业 情况 背景 信息 与 和 及 以及 的 所获 获得 核心 关键 重要 代表 近期
    过往 实习 关于 水平 作品集 荣获 jag min mina mitt och pa av till med det ar har om vad var vem tidigare
    relevanta ovriga utvalda egna jeg mine og af fra hvad hvor hvem er tidligere udvalgte faglige faglig
    sprog- minun olen mita missa muu muut aiempi keskeinen keskeiset ammatillinen muj v k kde kdo dalsi
    klicove odborne odborna cinnost aktivity pracovni profesni predchozi vybrane az egy es hol ki vagyok
    tovabbi fobb kiemelt korabbi mea mele si cu pentru unde cine sunt alta profesionale cheie mare benim ve
    ile icin ne nerede olarak onceki temel teknik kisisel bilgileri secilmis моі мій й у з із та про що де
    хто основні ключові професійні додаткові іноземні мовне
"""
"""Words that stand beside those and tell nothing by themselves."""
